//! The types of a body's expressions, and what its calls call.
//!
//! Bidirectional inference over one body at a time, in the order of rustc's `hir_typeck`, since that order is
//! observable: expectations go down, types come up, coercions happen at coercion sites, methods are probed
//! when they are met, and obligations wait in a worklist until enough is known.
//!
//! Reading order: [`expr`] (every kind of expression), [`control`], [`call`], [`method`] (probing),
//! [`candidates`], [`confirm`], [`path`], [`record`], [`closure`], [`pat`], [`coerce`], [`operators`],
//! [`sugar`] (`?`, `.await`, `for`), [`obligations`], [`writeback`].

mod autoderef;
mod call;
mod candidates;
mod closure;
mod coerce;
mod confirm;
mod control;
mod expr;
mod method;
mod obligations;
mod operators;
mod pat;
mod path;
mod record;
mod sugar;
mod writeback;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::Semantics;
use super::defs::{DefData, DefId};
use super::hir::{Body, ExprId, LabelId, Symbol, TypeRef};
use super::memo::Memo;
use super::traits::solver::{ClosureSig, Solver};
use super::traits::unify::VarKind;
use super::ty::{Inference, Subst, Ty, TyKind};
use super::types::{Guard, Signature, TypeLowering};
use crate::workspace::CrateId;
use candidates::MethodsByName;
use control::Target;
use obligations::{Deferred, Pending};

/// What was inferred.
#[derive(Default)]
pub struct Tables {
    bodies: Memo<DefId, Arc<Inferred>>,
    inherent: Memo<(CrateId, Symbol), Arc<MethodsByName>>,
    extension: Memo<(DefId, Symbol), Arc<[DefId]>>,
}

/// A body's types, and what its opaque result is.
#[derive(Default)]
struct Inferred {
    inference: Arc<Inference>,
    /// By index of the opaque type.
    hidden: Vec<Ty>,
    closures: FxHashMap<ExprId, ClosureSig>,
    /// What the body gives.
    ret: Option<Ty>,
}

impl Semantics<'_> {
    /// What is known of the body of a function, constant or static (nothing, when it has none).
    pub fn infer(&self, owner: DefId) -> Arc<Inference> {
        self.inferred(owner).inference.clone()
    }

    fn inferred(&self, owner: DefId) -> Arc<Inferred> {
        if let Some(known) = self.types.inferred.bodies.get(&owner) {
            return known;
        }
        // A body that asks for its own result learns nothing, and that is not remembered.
        let Some(_guard) = Guard::enter("infer", owner) else { return Arc::default() };
        let inferred = match self.body(owner) {
            Some(body) => Infer::new(self, owner, &body).run(),
            None => Inferred::default(),
        };
        self.types.inferred.bodies.insert(owner, Arc::new(inferred))
    }

    /// The types behind a function's `impl Trait`s, by index.
    pub(in crate::semantics) fn hidden_of(&self, function: DefId) -> Vec<Ty> {
        self.inferred(function).hidden.clone()
    }

    /// What the body of a function gives; `None` while it is being inferred.
    pub(in crate::semantics) fn inferred_result(&self, function: DefId) -> Option<Ty> {
        self.inferred(function).ret.clone().filter(|ty| !ty.is_unknown())
    }

    /// The signature of a closure in a body.
    pub(in crate::semantics) fn closure_signature(&self, owner: DefId, expr: ExprId) -> Option<ClosureSig> {
        self.inferred(owner).closures.get(&expr).cloned()
    }
}

/// What the context wants of an expression.
#[derive(Clone, Debug)]
enum Expect {
    /// Nothing.
    Nothing,
    /// A type that it will be coerced to.
    Has(Ty),
    /// A type that is good to know: the target of a cast, the unsized type behind a reference.
    Hint(Ty),
}

impl Expect {
    /// The type, however sure it is.
    fn hint(&self) -> Option<&Ty> {
        match self {
            Expect::Nothing => None,
            Expect::Has(ty) | Expect::Hint(ty) => Some(ty),
        }
    }

    /// The type, when the expression will have it.
    fn has(&self) -> Option<&Ty> {
        match self {
            Expect::Has(ty) => Some(ty),
            _ => None,
        }
    }
}

/// The inference of one body.
struct Infer<'s> {
    sem: &'s Semantics<'s>,
    hir: &'s Body,
    owner: DefId,
    /// The owner's parameters as its arguments.
    identity: Subst,
    /// The module, or the innermost block that declares items.
    module: DefId,
    /// The trait that the owner belongs to, or whose impl it belongs to.
    trait_: Option<DefId>,
    solver: Solver<'s>,
    out: Inference,
    pending: Vec<Pending>,
    deferred: Vec<Deferred>,
    /// What `return` gives, in the innermost function, closure or async block.
    ret: Ty,
    /// Whether the code at hand cannot be reached.
    diverges: bool,
    labels: FxHashMap<LabelId, Target>,
    /// The variables for the opaque types of the owner's result.
    hidden: Vec<Ty>,
}

impl<'s> Infer<'s> {
    fn new(sem: &'s Semantics<'_>, owner: DefId, hir: &'s Body) -> Infer<'s> {
        let mut solver = Solver::new(sem, sem.param_env(owner), sem.def(owner).krate);
        solver.body = Some(owner);
        let out = Inference {
            exprs: vec![Ty::unknown(); hir.exprs.len()],
            pats: vec![Ty::unknown(); hir.pats.len()],
            bindings: vec![Ty::unknown(); hir.bindings.len()],
            ..Inference::default()
        };
        Infer {
            sem,
            hir,
            owner,
            identity: sem.identity_args(owner),
            module: sem.module_of(owner),
            trait_: sem.trait_around(owner),
            solver,
            out,
            pending: Vec::new(),
            deferred: Vec::new(),
            ret: Ty::unknown(),
            diverges: false,
            labels: FxHashMap::default(),
            hidden: Vec::new(),
        }
    }

    fn run(mut self) -> Inferred {
        for binding in 0..self.hir.bindings.len() {
            self.out.bindings[binding] = self.solver.fresh();
        }
        let hir = self.hir;
        match &self.sem.def(self.owner).data {
            DefData::Fn(data) if data.ret == TypeRef::Infer => {
                let signature = self.sem.written_signature(self.owner);
                self.check_params(&signature);
                self.ret = self.solver.fresh();
            }
            DefData::Fn(_) => {
                let signature = self.sem.signature(self.owner);
                self.check_params(&signature);
                let declared = self.open_opaques(&signature.declared);
                self.ret = self.normalize(&declared);
                for predicate in self.opaque_bounds(&signature.opaques) {
                    self.register(predicate);
                }
            }
            _ => self.ret = self.normalize(&self.sem.type_of(self.owner)),
        }
        let ret = self.ret.clone();
        self.check_coerce(hir.root, &ret);
        self.finish()
    }

    fn check_params(&mut self, signature: &Signature) {
        for (pat, ty) in self.hir.params.iter().zip(&signature.sig.params) {
            let ty = self.normalize(ty);
            self.check_pat(*pat, &ty);
        }
    }

    /// The result with a variable for each `impl Trait` of the owner.
    fn open_opaques(&mut self, ty: &Ty) -> Ty {
        match ty.kind() {
            TyKind::Opaque(def, index, _) if *def == self.owner => {
                let index = *index as usize;
                while self.hidden.len() <= index {
                    let var = self.solver.fresh();
                    self.hidden.push(var);
                }
                self.hidden[index].clone()
            }
            _ => ty.map_children(&mut |child| self.open_opaques(child)),
        }
    }

    fn opaque_bounds(&mut self, opaques: &[Vec<super::types::Predicate>]) -> Vec<super::types::Predicate> {
        // The first is the future of an `async fn`, which the body does not see.
        let bounds = opaques.iter().skip(1).flatten();
        bounds.map(|p| p.map(&mut |ty| self.open_opaques(ty))).collect()
    }

    fn fresh(&mut self) -> Ty {
        self.solver.fresh()
    }

    fn fresh_of(&mut self, kind: VarKind) -> Ty {
        self.solver.table.fresh(kind)
    }

    fn shallow(&self, ty: &Ty) -> Ty {
        self.solver.shallow(ty)
    }

    /// The type, with its head known if waiting obligations can tell it.
    fn known(&mut self, ty: &Ty) -> Ty {
        let ty = self.shallow(ty);
        if !matches!(ty.kind(), TyKind::Infer(_)) {
            return ty;
        }
        self.select_where_possible();
        self.shallow(&ty)
    }

    fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.solver.try_unify(a, b)
    }

    /// A type written in the body, normalised.
    fn lower_ty(&mut self, written: &TypeRef) -> Ty {
        let ty = self.with_lowering(|lowering| lowering.ty(written));
        self.normalize(&ty)
    }

    fn with_lowering<R>(&mut self, f: impl FnOnce(&mut TypeLowering<'_>) -> R) -> R {
        let table = &mut self.solver.table;
        let mut holes = || table.fresh(VarKind::General);
        let mut lowering = TypeLowering::body(self.sem, self.owner, self.module, &mut holes);
        f(&mut lowering)
    }
}

#[cfg(test)]
mod tests;
