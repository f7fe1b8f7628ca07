//! From written types to [`super::ty`]: signatures, fields, generics.

use std::sync::Arc;

use super::Semantics;
use super::defs::{DefId, FieldId};
use super::hir::Symbol;
use super::ty::{Subst, Ty};

/// The tables behind the answers below.
#[derive(Default)]
pub struct Tables {}

/// The generic parameters of an item, parents' first (a trait's `Self` is number 0).
#[derive(Clone, Debug, Default)]
pub struct GenericsOf {
    /// Names, in the order of [`Subst`].
    pub names: Vec<Symbol>,
    /// How many belong to the parent.
    pub inherited: usize,
}

/// A function's type as its callers see it.
#[derive(Clone, Debug)]
pub struct FnSig {
    /// Parameters, `self` included.
    pub params: Vec<Ty>,
    /// The result; the future ([`super::ty::TyKind::Opaque`] 0) for an `async fn`.
    pub ret: Ty,
}

impl Semantics<'_> {
    /// The generic parameters of an item.
    pub fn generics_of(&self, def: DefId) -> Arc<GenericsOf> {
        todo!("{def:?}")
    }

    /// A function's parameters and result, in terms of its own generic parameters.
    pub fn fn_sig(&self, def: DefId) -> Arc<FnSig> {
        todo!("{def:?}")
    }

    /// The type of a constant or static, the target of an alias, the self type of an impl, a struct's own
    /// type with its parameters.
    pub fn type_of(&self, def: DefId) -> Ty {
        todo!("{def:?}")
    }

    /// A field's type, in terms of the type's parameters.
    pub fn field_ty(&self, field: FieldId) -> Ty {
        todo!("{field:?}")
    }

    /// Puts arguments in the place of parameters, and normalises what becomes known.
    pub fn subst(&self, ty: &Ty, args: &Subst) -> Ty {
        todo!("{ty:?} {args:?}")
    }

    /// The type behind the `index`-th `impl Trait` of a function's result, from its body; for an `async fn`
    /// and 0, what awaiting gives.
    pub fn hidden_ty(&self, function: DefId, index: u32, args: &Subst) -> Ty {
        todo!("{function:?} {index} {args:?}")
    }

    /// A type as rustc prints it.
    pub fn display(&self, ty: &Ty) -> String {
        todo!("{ty:?}")
    }
}
