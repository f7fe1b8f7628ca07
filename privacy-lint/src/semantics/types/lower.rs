//! One written type at a time: [`TypeRef`] → [`Ty`].

use super::generics::{self, Predicate, TraitRef};
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{
    Anchor, ArrayLen, Bound, GenericArg, GenericArgs, Path, Segment, Symbol, TypeMacro, TypeRef,
};
use crate::semantics::names::{Namespace, Resolution};
use crate::semantics::ty::{Prim, Subst, TraitBound, Ty, TyKind};

/// Reads types as they are written in one item, or in its body.
pub(in crate::semantics) struct TypeLowering<'a> {
    pub(super) sem: &'a Semantics<'a>,
    /// Whose parameters, bounds and `Self` are in scope.
    pub(super) owner: DefId,
    /// Where paths are looked up: the owner's module, or a block in its body.
    module: DefId,
    /// What `_` and left-out arguments become, in a body.
    holes: Option<&'a mut dyn FnMut() -> Ty>,
    /// The function in whose result `impl Trait` may stand, with the bounds of those met so far.
    opaques: Option<(DefId, Vec<Vec<Predicate>>)>,
    /// How many macros may still be expanded.
    expansions: u32,
}

/// Macros in types may stand for macros in types, without end.
const MAX_EXPANSIONS: u32 = 128;

impl<'a> TypeLowering<'a> {
    /// For the types in an item's signature.
    pub(in crate::semantics) fn signature(sem: &'a Semantics<'_>, owner: DefId) -> Self {
        Self {
            sem,
            owner,
            module: sem.module_of(owner),
            holes: None,
            opaques: None,
            expansions: MAX_EXPANSIONS,
        }
    }

    /// For the types in the body of `owner`, in one of its blocks; `holes` makes inference variables.
    pub(in crate::semantics) fn body(
        sem: &'a Semantics<'_>,
        owner: DefId,
        module: DefId,
        holes: &'a mut dyn FnMut() -> Ty,
    ) -> Self {
        Self { sem, owner, module, holes: Some(holes), opaques: None, expansions: MAX_EXPANSIONS }
    }

    pub(super) fn collect_opaques(&mut self, function: DefId, is_async: bool) {
        let future = if is_async { vec![Vec::new()] } else { Vec::new() };
        self.opaques = Some((function, future));
    }

    pub(super) fn into_opaques(self) -> Vec<Vec<Predicate>> {
        self.opaques.map(|(_, bounds)| bounds).unwrap_or_default()
    }

    pub(super) fn hole(&mut self) -> Ty {
        match &mut self.holes {
            Some(holes) => holes(),
            None => Ty::unknown(),
        }
    }

    /// The type.
    pub(in crate::semantics) fn ty(&mut self, written: &TypeRef) -> Ty {
        let kind = match written {
            TypeRef::Path(path) => return self.path(path),
            TypeRef::Tuple(parts) if parts.is_empty() => return Ty::unit(),
            TypeRef::Tuple(parts) => TyKind::Tuple(parts.iter().map(|p| self.ty(p)).collect()),
            TypeRef::Ref(m, to) => TyKind::Ref(*m, self.ty(to)),
            TypeRef::RawPtr(m, to) => TyKind::RawPtr(*m, self.ty(to)),
            TypeRef::Slice(of) => TyKind::Slice(self.ty(of)),
            TypeRef::Array(of, len) => {
                let of = self.ty(of);
                TyKind::Array(of, self.array_len(len))
            }
            TypeRef::FnPtr(params, ret) => {
                let params = params.iter().map(|p| self.ty(p)).collect();
                TyKind::FnPtr(params, self.ty(ret))
            }
            TypeRef::Never => return Ty::never(),
            TypeRef::Infer => return self.hole(),
            TypeRef::ImplTrait(bounds) => return self.opaque(bounds),
            TypeRef::DynTrait(bounds) => self.dyn_trait(bounds),
            TypeRef::Macro(mac) => return self.macro_type(mac),
            TypeRef::Unknown => return Ty::unknown(),
        };
        Ty::new(kind)
    }

    fn macro_type(&mut self, mac: &TypeMacro) -> Ty {
        let Some(left) = self.expansions.checked_sub(1) else { return Ty::unknown() };
        self.expansions = left;
        match self.sem.expand_type(self.owner, self.module, mac) {
            Some(ty) => self.ty(&ty),
            None => Ty::unknown(),
        }
    }

    fn array_len(&mut self, len: &ArrayLen) -> Ty {
        match len {
            ArrayLen::Literal(n) => Ty::new(TyKind::Const(Some(*n))),
            ArrayLen::Path(path) if path.segments.len() == 1 && path.segments[0].name == "_" => self.hole(),
            ArrayLen::Path(path) => self.constant(path),
            ArrayLen::Unknown => Ty::new(TyKind::Const(None)),
        }
    }

    /// A constant that is a path: a parameter, or an item whose value is not computed.
    fn constant(&mut self, path: &Path) -> Ty {
        let name = path.segments.last().map(|s| s.name);
        let plain = path.anchor == Anchor::Plain && path.segments.len() == 1;
        match name.filter(|_| plain).and_then(|name| self.param(name)) {
            Some(param) => param,
            None => Ty::new(TyKind::Const(None)),
        }
    }

    fn opaque(&mut self, bounds: &[Bound]) -> Ty {
        let Some((function, found)) = &mut self.opaques else { return Ty::unknown() };
        let (function, index) = (*function, found.len());
        // `async fn` aside, numbers start at 1: see `TyKind::Opaque`.
        let index = index.max(1);
        found.resize(index + 1, Vec::new());
        let this = Ty::new(TyKind::Opaque(function, index as u32, self.sem.identity_args(function)));
        let mut all = Vec::new();
        for bound in bounds.iter().filter(|b| !b.maybe) {
            self.bound(&bound.path, &this, &mut all);
        }
        if let Some((_, found)) = &mut self.opaques {
            found[index] = all;
        }
        this
    }

    fn dyn_trait(&mut self, bounds: &[Bound]) -> TyKind {
        let mut all = Vec::new();
        for bound in bounds.iter().filter(|b| !b.maybe) {
            all.extend(self.trait_object_bound(&bound.path));
        }
        if all.is_empty() { TyKind::Unknown } else { TyKind::Dyn(all) }
    }

    fn trait_object_bound(&mut self, path: &Path) -> Option<TraitBound> {
        let mut predicates = Vec::new();
        let erased = Ty::unknown();
        self.bound(path, &erased, &mut predicates);
        let mut bound: Option<TraitBound> = None;
        for predicate in predicates {
            match (predicate, &mut bound) {
                (Predicate::Trait(t), None) => {
                    bound =
                        Some(TraitBound { trait_: t.trait_, args: t.args[1..].into(), bindings: Vec::new() });
                }
                (Predicate::Projection(item, _, ty), Some(bound)) => bound.bindings.push((item, ty)),
                _ => {}
            }
        }
        bound
    }

    /// The trait that a path names.
    pub(super) fn trait_def(&self, path: &Path) -> Option<DefId> {
        match self.sem.resolve_path(self.module, path, Namespace::Type) {
            Resolution::Def(def) if matches!(self.sem.def(def).data, DefData::Trait(_)) => Some(def),
            _ => None,
        }
    }

    /// `subject: path`, and what the path binds, as predicates.
    pub(in crate::semantics) fn bound(&mut self, path: &Path, subject: &Ty, out: &mut Vec<Predicate>) {
        let Some(trait_) = self.trait_def(path) else { return };
        let written = path.segments.last().and_then(|s| s.args.as_deref());
        let args: Subst = self.args_for(trait_, vec![subject.clone()], written, false).into();
        let this = TraitRef { trait_, args };
        out.push(Predicate::Trait(this.clone()));
        for binding in written.map_or(&[][..], |w| &w.bindings) {
            let Some((item, args)) = self.sem.assoc_type(&this, binding.name) else { continue };
            let args: Subst = self.args_for(item, args.to_vec(), binding.args.as_deref(), false).into();
            if let Some(ty) = &binding.ty {
                let ty = self.ty(ty);
                out.push(Predicate::Projection(item, args.clone(), ty));
            }
            if !binding.bounds.is_empty() {
                let subject = Ty::new(TyKind::Projection(item, args));
                for bound in binding.bounds.iter().filter(|b| !b.maybe) {
                    self.bound(&bound.path, &subject, out);
                }
            }
        }
    }

    /// The trait with its arguments, for this `Self`.
    pub(in crate::semantics) fn trait_ref(&mut self, path: &Path, self_ty: Ty) -> Option<TraitRef> {
        let trait_ = self.trait_def(path)?;
        let written = path.segments.last().and_then(|s| s.args.as_deref());
        Some(TraitRef { trait_, args: self.args_for(trait_, vec![self_ty], written, false).into() })
    }

    /// The arguments of `def`: `prefix` (those of its parents; a trait's `Self`), then the written ones,
    /// then defaults. With `infer`, nothing written means that all are to be found out, defaults or not.
    pub(in crate::semantics) fn args_for(
        &mut self,
        def: DefId,
        prefix: Vec<Ty>,
        written: Option<&GenericArgs>,
        infer: bool,
    ) -> Vec<Ty> {
        let generics = self.sem.generics_of(def);
        let total = generics.names.len();
        let mut all = prefix;
        if all.len() >= total {
            return all;
        }
        let own_start = generics.inherited + usize::from(matches!(self.sem.def(def).data, DefData::Trait(_)));
        while all.len() < own_start {
            all.push(self.hole());
        }
        let given = written.map_or(&[][..], |w| &w.args);
        let mut defaults = None;
        for index in all.len()..total {
            let own = index - own_start;
            let writable = index < total - generics.synthetic;
            let ty = match given.get(own).filter(|_| writable) {
                Some(GenericArg::Type(TypeRef::Infer)) => self.hole(),
                Some(GenericArg::Type(TypeRef::Path(path))) if generics.consts[index] => self.constant(path),
                Some(GenericArg::Type(ty)) => self.ty(ty),
                Some(GenericArg::Const(value)) => Ty::new(TyKind::Const(*value)),
                None if infer && given.is_empty() => self.hole(),
                None => {
                    let defaults = defaults.get_or_insert_with(|| self.sem.param_defaults(def));
                    match defaults.get(own).and_then(Option::as_ref) {
                        Some(default) => default.instantiate(&all),
                        None => self.hole(),
                    }
                }
            };
            all.push(ty);
        }
        all
    }

    /// The parameter of this name.
    pub(in crate::semantics) fn param(&self, name: Symbol) -> Option<Ty> {
        let generics = self.sem.generics_of(self.owner);
        let index = generics.names.iter().rposition(|n| *n == name)?;
        Some(Ty::new(TyKind::Param(index as u32, name)))
    }

    /// What `Self` is in the owner.
    pub(in crate::semantics) fn self_ty(&self) -> Option<Ty> {
        let mut at = Some(self.owner);
        while let Some(def) = at {
            match &self.sem.def(def).data {
                DefData::Impl(_) | DefData::Adt(_) => return Some(self.sem.type_of(def)),
                DefData::Trait(_) => return Some(Ty::new(TyKind::Param(0, "Self".into()))),
                _ => at = self.sem.generic_parent(def),
            }
        }
        None
    }

    fn path(&mut self, path: &Path) -> Ty {
        if let Anchor::Qualified { self_ty, trait_ } = &path.anchor {
            let base = self.ty(self_ty);
            let is_self = generics::is_self(self_ty);
            let Some(trait_path) = trait_ else { return self.assoc_path(base, &path.segments, is_self) };
            let Some(first) = path.segments.first() else { return Ty::unknown() };
            let Some(of) = self.trait_ref(trait_path, base) else { return Ty::unknown() };
            let Some((item, args)) = self.sem.assoc_type(&of, first.name) else { return Ty::unknown() };
            let ty = self.projection(item, args, first);
            return self.assoc_path(ty, &path.segments[1..], false);
        }
        if let (Anchor::Plain, Some(first)) = (&path.anchor, path.segments.first()) {
            let is_self = first.name == "Self";
            let base = if is_self { self.self_ty() } else { self.param(first.name) };
            if let Some(base) = base {
                return self.assoc_path(base, &path.segments[1..], is_self);
            }
        }
        let (ty, used) = self.base(path);
        self.assoc_path(ty, &path.segments[used..], false)
    }

    /// The type that the leading segments of a path name, and how many they are.
    pub(in crate::semantics) fn base(&mut self, path: &Path) -> (Ty, usize) {
        let all = path.segments.len();
        match self.sem.resolve_path(self.module, path, Namespace::Type) {
            // `str` where `use std::str` brought in the module: a module is no type.
            Resolution::Def(def) if self.is_module(def) => {
                let only = path.segments.first().filter(|_| all == 1 && path.anchor == Anchor::Plain);
                (only.and_then(|name| Prim::named(&name.name)).map_or_else(Ty::unknown, Ty::prim), all)
            }
            Resolution::Def(def) => (self.named(def, path.segments.last()), all),
            Resolution::Prim(prim) => (Ty::prim(prim), all),
            Resolution::Partial { base: Ok(def), used } => {
                (self.named(def, path.segments.get(used.wrapping_sub(1))), used)
            }
            Resolution::Partial { base: Err(prim), used } => (Ty::prim(prim), used),
            Resolution::Unresolved(_) => (Ty::unknown(), all),
        }
    }

    fn is_module(&self, def: DefId) -> bool {
        matches!(self.sem.def(def).data, DefData::Module { .. })
    }

    fn named(&mut self, def: DefId, segment: Option<&Segment>) -> Ty {
        let written = segment.and_then(|s| s.args.as_deref());
        self.named_with(def, written, false)
    }

    /// The type that an item names, with these arguments; see [`TypeLowering::args_for`] for `infer`.
    pub(in crate::semantics) fn named_with(
        &mut self,
        def: DefId,
        written: Option<&GenericArgs>,
        infer: bool,
    ) -> Ty {
        match &self.sem.def(def).data {
            DefData::Adt(_) => {
                Ty::new(TyKind::Adt(def, self.args_for(def, Vec::new(), written, infer).into()))
            }
            DefData::TypeAlias(_) => {
                let args = self.args_for(def, Vec::new(), written, infer);
                self.sem.type_of(def).instantiate(&args)
            }
            // A trait where a type is expected: `dyn` left out, as before the 2021 edition.
            DefData::Trait(_) => {
                let mut args = self.args_for(def, vec![Ty::unknown()], written, false);
                args.remove(0);
                Ty::new(TyKind::Dyn(vec![TraitBound {
                    trait_: def,
                    args: args.into(),
                    bindings: Vec::new(),
                }]))
            }
            DefData::Variant(_) => match self.sem.def(def).parent {
                Some(parent) => self.named_with(parent, written, infer),
                None => Ty::unknown(),
            },
            _ => Ty::unknown(),
        }
    }

    fn assoc_path(&mut self, base: Ty, segments: &[Segment], is_self: bool) -> Ty {
        let mut ty = base;
        for (i, segment) in segments.iter().enumerate() {
            let Some((item, args)) = self.shorthand(&ty, segment.name, is_self && i == 0) else {
                return Ty::unknown();
            };
            ty = self.projection(item, args, segment);
        }
        ty
    }

    /// `<args[0] as Trait<args[1..]>>::item<own…>`; of an impl's own item, what it stands for.
    pub(super) fn projection(&mut self, item: DefId, args: Subst, segment: &Segment) -> Ty {
        let args = self.args_for(item, args.to_vec(), segment.args.as_deref(), false);
        let in_impl =
            self.sem.def(item).parent.is_some_and(|p| matches!(self.sem.def(p).data, DefData::Impl(_)));
        if in_impl {
            return self.sem.type_of(item).instantiate(&args);
        }
        if args.first().is_some_and(|ty| matches!(ty.kind(), TyKind::Unknown)) {
            return Ty::unknown();
        }
        Ty::new(TyKind::Projection(item, args.into()))
    }
}
