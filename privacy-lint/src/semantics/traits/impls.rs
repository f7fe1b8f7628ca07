//! Which impls there are, and a first look at whether one can apply.
//!
//! The orphan rule bounds the search: an impl of a trait stands in the trait's crate, or in the crate of a
//! type among the arguments. Within a crate, impls are listed by the head of their self type, like
//! `rustc_type_ir::fast_reject`.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::lang::Lang;
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::Mutability;
use crate::semantics::ty::{Prim, Ty, TyKind};
use crate::semantics::types::{Guard, TraitRef, TypeLowering};
use crate::workspace::CrateId;

/// The outermost constructor of a type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(in crate::semantics) enum Head {
    /// A primitive.
    Prim(Prim),
    /// `!`.
    Never,
    /// A tuple of so many parts.
    Tuple(usize),
    /// `&T`, `&mut T`.
    Ref(Mutability),
    /// `*const T`, `*mut T`.
    RawPtr(Mutability),
    /// `[T]`.
    Slice,
    /// `[T; N]`.
    Array,
    /// A struct, union or enum.
    Adt(DefId),
    /// `fn(…) -> …` of so many parameters.
    FnPtr(usize),
    /// `dyn Trait`.
    Dyn(DefId),
    /// A function item, closure, async block, opaque type, parameter or projection: only blanket impls fit.
    Anonymous,
}

impl Head {
    /// The head of a type; `None` for a variable or an unknown type.
    pub(in crate::semantics) fn of(ty: &Ty) -> Option<Head> {
        Some(match ty.kind() {
            TyKind::Prim(prim) => Head::Prim(*prim),
            TyKind::Never => Head::Never,
            TyKind::Tuple(parts) => Head::Tuple(parts.len()),
            TyKind::Ref(m, _) => Head::Ref(*m),
            TyKind::RawPtr(m, _) => Head::RawPtr(*m),
            TyKind::Slice(_) => Head::Slice,
            TyKind::Array(..) => Head::Array,
            TyKind::Adt(def, _) => Head::Adt(*def),
            TyKind::FnPtr(params, _) => Head::FnPtr(params.len()),
            TyKind::Dyn(bounds) => Head::Dyn(bounds.first()?.trait_),
            TyKind::FnDef(..)
            | TyKind::Closure(..)
            | TyKind::AsyncBlock(..)
            | TyKind::Opaque(..)
            | TyKind::Param(..) => Head::Anonymous,
            TyKind::Projection(..) => Head::Anonymous,
            TyKind::Const(_) | TyKind::Infer(_) | TyKind::Unknown => return None,
        })
    }
}

/// What an impl says it implements.
pub(in crate::semantics) struct ImplHeader {
    /// The trait with its arguments, in terms of the impl's parameters; not normalised.
    pub trait_ref: TraitRef,
    /// The heads of the arguments, where an impl fixes them: `None` fits everything.
    pub heads: Vec<Option<Head>>,
    /// How many parameters the impl has.
    pub params: usize,
}

/// The impls of one trait in one crate.
#[derive(Default)]
pub(in crate::semantics) struct ImplIndex {
    /// All, in source order.
    pub all: Vec<DefId>,
    by_head: FxHashMap<Head, Vec<DefId>>,
    blanket: Vec<DefId>,
}

impl ImplIndex {
    /// The impls whose self type may be of this head.
    pub(in crate::semantics) fn candidates(&self, head: Option<Head>) -> impl Iterator<Item = DefId> + '_ {
        let (some, blanket) = match head {
            Some(head) => (self.by_head.get(&head).map_or(&[][..], |v| v), &self.blanket[..]),
            None => (&self.all[..], &[][..]),
        };
        some.iter().chain(blanket).copied()
    }
}

impl Semantics<'_> {
    /// The language's items.
    pub(in crate::semantics) fn lang(&self) -> &Lang {
        self.types.traits.lang.get_or_init(|| Lang::of(self))
    }

    /// The header of an impl of a trait; `None` for inherent and negative impls, and unknown traits.
    pub(in crate::semantics) fn impl_header(&self, impl_: DefId) -> Option<Arc<ImplHeader>> {
        if let Some(known) = self.types.traits.headers.get(&impl_) {
            return known;
        }
        let _guard = Guard::enter("impl_header", impl_)?;
        let header = self.compute_header(impl_).map(Arc::new);
        self.types.traits.headers.insert(impl_, header)
    }

    fn compute_header(&self, impl_: DefId) -> Option<ImplHeader> {
        let DefData::Impl(data) = &self.def(impl_).data else { return None };
        if data.negative {
            return None;
        }
        let self_ty = self.type_of(impl_);
        let trait_ref = TypeLowering::signature(self, impl_).trait_ref(data.trait_.as_ref()?, self_ty)?;
        let heads = trait_ref.args.iter().map(|ty| self.fixed_head(ty)).collect();
        Some(ImplHeader { trait_ref, heads, params: self.generics_of(impl_).names.len() })
    }

    /// The head of a type in an impl's header, if it is the same for all arguments of the impl.
    fn fixed_head(&self, ty: &Ty) -> Option<Head> {
        match ty.kind() {
            TyKind::Param(..) | TyKind::Projection(..) => None,
            _ => Head::of(ty),
        }
    }

    /// The impls of `trait_` in `krate`, indexed.
    pub(in crate::semantics) fn impls_of(&self, krate: CrateId, trait_: DefId) -> Arc<ImplIndex> {
        if let Some(known) = self.types.traits.impls.get(&(krate, trait_)) {
            return known;
        }
        let mut index = ImplIndex::default();
        for impl_ in self.trait_impls_in(krate, trait_).iter().copied() {
            let Some(header) = self.impl_header(impl_) else { continue };
            if header.trait_ref.trait_ != trait_ {
                continue;
            }
            index.all.push(impl_);
            match header.heads.first().copied().flatten() {
                Some(head) => index.by_head.entry(head).or_default().push(impl_),
                None if header.trait_ref.args.first().is_some_and(Ty::is_unknown) => {}
                None => index.blanket.push(impl_),
            }
        }
        self.types.traits.impls.insert((krate, trait_), Arc::new(index))
    }

    /// The crates in which an impl of `trait_` for these arguments may stand; `near` when arguments are
    /// open. The trait's own crate comes first.
    pub(in crate::semantics) fn crates_of(&self, trait_: DefId, args: &[Ty], near: CrateId) -> Vec<CrateId> {
        let mut crates = vec![self.def(trait_).krate];
        for ty in args {
            self.local_crates(ty, near, &mut crates);
        }
        crates
    }

    /// The crates to which a type is local, looking through the fundamental `&`, `Box` and `Pin`.
    fn local_crates(&self, ty: &Ty, near: CrateId, out: &mut Vec<CrateId>) {
        let krate = match ty.kind() {
            TyKind::Ref(_, inner) => return self.local_crates(inner, near, out),
            TyKind::Adt(def, args) => {
                if Some(*def) == self.lang().boxed || Some(*def) == self.lang().pin {
                    args.iter().for_each(|arg| self.local_crates(arg, near, out));
                }
                self.def(*def).krate
            }
            TyKind::Dyn(bounds) => match bounds.first() {
                Some(bound) => self.def(bound.trait_).krate,
                None => return,
            },
            TyKind::Infer(_) | TyKind::Unknown => near,
            _ => return,
        };
        if !out.contains(&krate) {
            out.push(krate);
        }
    }
}
