//! Paths as they are written.

use syn::{GenericArgument, PathArguments};

use super::spans::{Lowering, symbol};
use crate::semantics::hir::{Anchor, AssocBinding, GenericArg, GenericArgs, Path, Segment, Symbol, TypeRef};
use crate::workspace::tokens::dollar_crate;

impl Lowering<'_> {
    /// A path, of a type or of a value.
    pub fn path(&self, path: &syn::Path, qself: Option<&syn::QSelf>) -> Path {
        let mut segments: Vec<Segment> = path.segments.iter().map(|segment| self.segment(segment)).collect();
        let span = self.path_span(path, qself);
        if let Some(qself) = qself {
            let used = qself.position.min(segments.len());
            let own = segments.split_off(used);
            let trait_ = (used > 0).then(|| Box::new(anchored(path.leading_colon.is_some(), segments)));
            let self_ty = Box::new(self.type_ref(&qself.ty));
            return Path { anchor: Anchor::Qualified { self_ty, trait_ }, segments: own, span };
        }
        Path { span, ..anchored(path.leading_colon.is_some(), segments) }
    }

    /// One name with its arguments.
    fn segment(&self, segment: &syn::PathSegment) -> Segment {
        let args = match &segment.arguments {
            PathArguments::None => None,
            PathArguments::AngleBracketed(args) => Some(Box::new(self.generic_args(args))),
            PathArguments::Parenthesized(args) => Some(Box::new(self.fn_sugar(args))),
        };
        Segment { name: symbol(&segment.ident), args, span: self.span(segment.ident.span()) }
    }

    /// `<A, 3, Item = C>`.
    pub fn generic_args(&self, args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
        let mut lowered = GenericArgs::default();
        for arg in &args.args {
            match arg {
                GenericArgument::Type(ty) => lowered.args.push(GenericArg::Type(self.type_ref(ty))),
                GenericArgument::Const(syn::Expr::Path(path)) => {
                    let path = self.path(&path.path, path.qself.as_ref());
                    lowered.args.push(GenericArg::Type(TypeRef::Path(path)));
                }
                GenericArgument::Const(value) => lowered.args.push(GenericArg::Const(self.constant(value))),
                GenericArgument::AssocType(binding) => {
                    let ty = Some(self.type_ref(&binding.ty));
                    let args = binding.generics.as_ref().map(|args| Box::new(self.generic_args(args)));
                    let name = symbol(&binding.ident);
                    lowered.bindings.push(AssocBinding { name, args, ty, bounds: Vec::new() });
                }
                GenericArgument::Constraint(binding) => {
                    let bounds = self.bounds(&binding.bounds);
                    let args = binding.generics.as_ref().map(|args| Box::new(self.generic_args(args)));
                    lowered.bindings.push(AssocBinding {
                        name: symbol(&binding.ident),
                        args,
                        ty: None,
                        bounds,
                    });
                }
                _ => {}
            }
        }
        lowered
    }

    /// `Fn(A, B) -> C` is `Fn<(A, B), Output = C>`.
    fn fn_sugar(&self, args: &syn::ParenthesizedGenericArguments) -> GenericArgs {
        let inputs = args.inputs.iter().map(|ty| self.type_ref(ty)).collect();
        let output = AssocBinding {
            name: Symbol::from("Output"),
            args: None,
            ty: Some(self.return_type(&args.output)),
            bounds: Vec::new(),
        };
        GenericArgs { args: vec![GenericArg::Type(TypeRef::Tuple(inputs))], bindings: vec![output] }
    }

    /// The whole path, its last arguments included.
    fn path_span(&self, path: &syn::Path, qself: Option<&syn::QSelf>) -> crate::source::Span {
        let first = match (qself, &path.leading_colon, path.segments.first()) {
            (Some(qself), _, _) => qself.lt_token.span,
            (None, Some(colons), _) => colons.spans[0],
            (None, None, Some(segment)) => segment.ident.span(),
            (None, None, None) => proc_macro2::Span::call_site(),
        };
        let last = path.segments.last().map_or(first, |segment| match &segment.arguments {
            PathArguments::None => segment.ident.span(),
            PathArguments::AngleBracketed(args) => args.gt_token.span,
            PathArguments::Parenthesized(args) => args.paren_token.span.close(),
        });
        self.join(first, last)
    }
}

/// Takes `crate`, `self`, `super` and `$crate` off the front.
fn anchored(global: bool, mut segments: Vec<Segment>) -> Path {
    let span = match (segments.first(), segments.last()) {
        (Some(first), Some(last)) => first.span.to(last.span),
        _ => crate::source::Span::new(crate::source::FileId(0), 0, 0),
    };
    let first = segments.first().map_or("", |segment| segment.name.as_str());
    let (anchor, used) = match first {
        _ if global => (Anchor::Global, 0),
        "crate" => (Anchor::Crate, 1),
        "self" | "super" => {
            let own = usize::from(first == "self");
            let supers = segments[own..].iter().take_while(|segment| segment.name == "super").count();
            let anchor = if supers == 0 { Anchor::SelfModule } else { Anchor::Super(supers as u32) };
            (anchor, own + supers)
        }
        name => match dollar_crate(name) {
            Some(krate) => (Anchor::DollarCrate(krate), 1),
            None => (Anchor::Plain, 0),
        },
    };
    segments.drain(..used);
    Path { anchor, segments, span }
}
