//! Generic parameters, where clauses, and `impl Trait` in argument position.

use syn::{GenericParam as SynParam, WherePredicate};

use super::spans::{Lowering, symbol};
use crate::semantics::hir::{
    Anchor, Bound, GenericArg, GenericArgs, GenericParam, Generics, ParamKind, Path, Predicate, Segment,
    Symbol, TypeRef,
};
use crate::source::Span;

impl Lowering<'_> {
    /// Type and const parameters with their bounds as predicates, and the where clause.
    pub fn generics(&self, generics: &syn::Generics) -> Generics {
        let mut lowered = Generics::default();
        for param in &generics.params {
            let (ident, kind) = match param {
                SynParam::Lifetime(_) => continue,
                SynParam::Type(param) => {
                    let default = param.default.as_ref().map(|ty| self.type_ref(ty));
                    (&param.ident, ParamKind::Type(default))
                }
                SynParam::Const(param) => (&param.ident, ParamKind::Const(self.type_ref(&param.ty))),
            };
            let param = GenericParam { name: symbol(ident), kind, span: self.span(ident.span()) };
            lowered.params.push(param);
        }
        for param in generics.type_params() {
            let bounds = self.bounds(&param.bounds);
            if !bounds.is_empty() {
                let subject = plain(symbol(&param.ident), self.span(param.ident.span()));
                lowered.predicates.push(Predicate { subject, bounds });
            }
        }
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let WherePredicate::Type(predicate) = predicate {
                let bounds = self.bounds(&predicate.bounds);
                if !bounds.is_empty() {
                    lowered
                        .predicates
                        .push(Predicate { subject: self.type_ref(&predicate.bounded_ty), bounds });
                }
            }
        }
        lowered
    }
}

/// Replaces each `impl Trait` in the type of a parameter by a new generic parameter `impl#N`.
///
/// The result of `Fn() -> impl Trait` is left alone: there it would mean something else.
pub(super) fn name_impl_traits(ty: &mut TypeRef, generics: &mut Generics, span: Span) {
    match ty {
        TypeRef::ImplTrait(bounds) => {
            let mut bounds = std::mem::take(bounds);
            // The parameter is numbered before those of its own arguments: the reader's order.
            let number = generics.params.iter().filter(|param| param.name.starts_with("impl#")).count();
            let name = Symbol::from(&format!("impl#{number}"));
            generics.params.push(GenericParam { name, kind: ParamKind::Type(None), span });
            let span = bounds.first().map_or(span, |bound| bound.path.span);
            in_bounds(&mut bounds, generics, span);
            *ty = plain(name, span);
            generics.predicates.push(Predicate { subject: ty.clone(), bounds });
        }
        TypeRef::Tuple(parts) | TypeRef::FnPtr(parts, _) => {
            parts.iter_mut().for_each(|part| name_impl_traits(part, generics, span));
        }
        TypeRef::Ref(_, inner)
        | TypeRef::RawPtr(_, inner)
        | TypeRef::Slice(inner)
        | TypeRef::Array(inner, _) => {
            name_impl_traits(inner, generics, span);
        }
        TypeRef::DynTrait(bounds) => in_bounds(bounds, generics, span),
        TypeRef::Path(path) => in_path(path, generics, span),
        TypeRef::Never | TypeRef::Infer | TypeRef::Macro(_) | TypeRef::Unknown => {}
    }
}

fn in_bounds(bounds: &mut [Bound], generics: &mut Generics, span: Span) {
    for bound in bounds {
        in_path(&mut bound.path, generics, span);
    }
}

fn in_path(path: &mut Path, generics: &mut Generics, span: Span) {
    if let Anchor::Qualified { self_ty, trait_ } = &mut path.anchor {
        name_impl_traits(self_ty, generics, span);
        if let Some(trait_) = trait_ {
            in_path(trait_, generics, span);
        }
    }
    for segment in &mut path.segments {
        let is_fn = matches!(
            segment.name.as_str(),
            "Fn" | "FnMut" | "FnOnce" | "AsyncFn" | "AsyncFnMut" | "AsyncFnOnce"
        );
        if let Some(args) = &mut segment.args {
            in_args(args, is_fn, generics, span);
        }
    }
}

fn in_args(args: &mut GenericArgs, is_fn: bool, generics: &mut Generics, span: Span) {
    for arg in &mut args.args {
        if let GenericArg::Type(ty) = arg {
            name_impl_traits(ty, generics, span);
        }
    }
    for binding in &mut args.bindings {
        if is_fn && binding.name == "Output" {
            continue;
        }
        if let Some(ty) = &mut binding.ty {
            name_impl_traits(ty, generics, span);
        }
        in_bounds(&mut binding.bounds, generics, span);
    }
}

/// The type `name`, without arguments.
pub(super) fn plain(name: Symbol, span: Span) -> TypeRef {
    TypeRef::Path(Path { anchor: Anchor::Plain, segments: vec![Segment { name, args: None, span }], span })
}
