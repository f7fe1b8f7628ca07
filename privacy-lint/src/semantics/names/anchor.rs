//! Types and paths of models, written so that they mean the same in every module.

use super::Namespace;
use super::resolve::{Found, Res, Resolver};
use crate::semantics::Semantics;
use crate::semantics::defs::{Def, DefData, DefId};
use crate::semantics::hir::{
    Anchor, ArrayLen, Bound, GenericArg, GenericArgs, GenericParam, Path, Segment, TypeRef,
};
use crate::semantics::lower::{Lowering, SourceMap, Text};
use crate::source::Span;

impl Semantics<'_> {
    /// The type in the text of an attribute of `def`: `#[returns("crate::Value")]`.
    pub(super) fn type_in_attribute(&self, def: &Def, key: &str) -> Option<TypeRef> {
        let attr = def.attrs.iter().find(|attr| attr.path == key)?;
        let text = attr.args.trim().trim_matches('"');
        let _map = SourceMap::enter();
        let ty: syn::Type = syn::parse_str(text).ok()?;
        // One byte for the quote.
        let lowering =
            Lowering::new(&self.workspace.files, Text::new(attr.args_span.file, attr.args_span.lo + 1, text));
        let resolver = Resolver::new(self);
        Some(
            Anchoring { resolver: &resolver, module: self.module_of(def.id), params: &[] }
                .ty(&lowering.type_ref(&ty)),
        )
    }
}

/// Rewrites what is written in `module`.
pub(super) struct Anchoring<'a> {
    pub resolver: &'a Resolver<'a, 'a>,
    pub module: DefId,
    /// Generic parameters, which stay as they are.
    pub params: &'a [GenericParam],
}

impl Anchoring<'_> {
    pub(super) fn ty(&self, ty: &TypeRef) -> TypeRef {
        match ty {
            TypeRef::Path(path) => TypeRef::Path(self.path(path)),
            TypeRef::Tuple(parts) => TypeRef::Tuple(parts.iter().map(|ty| self.ty(ty)).collect()),
            TypeRef::Ref(mutability, inner) => TypeRef::Ref(*mutability, Box::new(self.ty(inner))),
            TypeRef::RawPtr(mutability, inner) => TypeRef::RawPtr(*mutability, Box::new(self.ty(inner))),
            TypeRef::Slice(inner) => TypeRef::Slice(Box::new(self.ty(inner))),
            TypeRef::Array(inner, ArrayLen::Path(path)) => {
                TypeRef::Array(Box::new(self.ty(inner)), ArrayLen::Path(self.path(path)))
            }
            TypeRef::Array(inner, len) => TypeRef::Array(Box::new(self.ty(inner)), len.clone()),
            TypeRef::FnPtr(params, ret) => {
                TypeRef::FnPtr(params.iter().map(|ty| self.ty(ty)).collect(), Box::new(self.ty(ret)))
            }
            TypeRef::ImplTrait(bounds) => TypeRef::ImplTrait(self.bounds(bounds)),
            TypeRef::DynTrait(bounds) => TypeRef::DynTrait(self.bounds(bounds)),
            TypeRef::Never | TypeRef::Infer | TypeRef::Macro(_) | TypeRef::Unknown => ty.clone(),
        }
    }

    pub(super) fn bounds(&self, bounds: &[Bound]) -> Vec<Bound> {
        bounds.iter().map(|bound| Bound { path: self.path(&bound.path), maybe: bound.maybe }).collect()
    }

    fn args(&self, args: &Option<Box<GenericArgs>>) -> Option<Box<GenericArgs>> {
        let mut args = args.clone()?;
        for arg in &mut args.args {
            if let GenericArg::Type(ty) = arg {
                *ty = self.ty(ty);
            }
        }
        for binding in &mut args.bindings {
            binding.args = self.args(&binding.args);
            binding.ty = binding.ty.as_ref().map(|ty| self.ty(ty));
            binding.bounds = self.bounds(&binding.bounds);
        }
        Some(args)
    }

    pub(super) fn path(&self, path: &Path) -> Path {
        let anchored = |segments: &[Segment]| -> Vec<Segment> {
            segments
                .iter()
                .map(|segment| Segment { args: self.args(&segment.args), ..segment.clone() })
                .collect()
        };
        if let Anchor::Qualified { self_ty, trait_ } = &path.anchor {
            let anchor = Anchor::Qualified {
                self_ty: Box::new(self.ty(self_ty)),
                trait_: trait_.as_ref().map(|path| Box::new(self.path(path))),
            };
            return Path { anchor, segments: anchored(&path.segments), span: path.span };
        }
        let unchanged = || Path { segments: anchored(&path.segments), ..path.clone() };
        let is_param =
            |segment: &Segment| segment.name == "Self" || self.params.iter().any(|p| p.name == segment.name);
        if path.anchor == Anchor::Plain && path.segments.first().is_some_and(is_param) {
            return unchanged();
        }
        let (id, used) = match self.resolver.path(self.module, path, Namespace::Type) {
            Found::All(Res::Def(id)) => (id, path.segments.len()),
            Found::Part(Res::Def(id), used) => (id, used),
            _ => return unchanged(),
        };
        match self.from_root(id, path.span) {
            Some((anchor, mut segments)) => {
                if let (Some(last), Some(written)) = (segments.last_mut(), used.checked_sub(1)) {
                    *last = Segment { name: last.name, ..path.segments[written].clone() };
                    last.args = self.args(&path.segments[written].args);
                }
                segments.extend(anchored(&path.segments[used..]));
                Path { anchor, segments, span: path.span }
            }
            None => unchanged(),
        }
    }

    /// The path of an item from its crate's root; `None` inside bodies.
    #[allow(clippy::wrong_self_convention, reason = "a path that begins at the root")]
    fn from_root(&self, id: DefId, span: Span) -> Option<(Anchor, Vec<Segment>)> {
        let mut segments = Vec::new();
        let mut def = self.resolver.def(id);
        while let Some(parent) = def.parent {
            if def.name.is_empty() || matches!(def.data, DefData::Module { block: true }) {
                return None;
            }
            segments.push(Segment { name: def.name, args: None, span });
            def = self.resolver.def(parent);
        }
        segments.reverse();
        Some((Anchor::DollarCrate(def.krate), segments))
    }
}
