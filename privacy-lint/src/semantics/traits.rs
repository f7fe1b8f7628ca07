//! Which impl is meant: selection, normalisation, instances.
//!
//! [`unify`] has the inference variables, [`impls`] the index of impls, [`select`] finds the candidate for a
//! goal, [`project`] normalises associated types, [`builtin`] is what the language implements, [`solver`]
//! drives them with fuel, [`lang`] names the items of std that are meant.

pub(in crate::semantics) mod builtin;
pub(in crate::semantics) mod impls;
pub(in crate::semantics) mod lang;
mod project;
pub(in crate::semantics) mod select;
pub(in crate::semantics) mod solver;
pub(in crate::semantics) mod unify;

use std::sync::{Arc, OnceLock};

use super::Semantics;
use super::defs::DefId;
use super::memo::Memo;
use super::ty::{Subst, Ty, TyKind};
use super::types::{Guard, ParamEnv, Predicate, TraitRef};
use crate::workspace::CrateId;
use impls::{ImplHeader, ImplIndex};
use lang::Lang;
use select::{Candidate, Selection};
use solver::{Outcome, Question, Solver};

/// What was found out about impls.
#[derive(Default)]
pub struct Tables {
    lang: OnceLock<Lang>,
    headers: Memo<DefId, Option<Arc<ImplHeader>>>,
    impls: Memo<(CrateId, DefId), Arc<ImplIndex>>,
    selections: Memo<Question, Selection>,
    evaluations: Memo<Question, Outcome>,
    projections: Memo<Question, Ty>,
    known: Memo<DefId, Arc<[DefId]>>,
}

impl Semantics<'_> {
    /// Whether `ty` implements `trait_` with these further arguments (bounds of `env`'s parameters count).
    pub fn implements(&self, env: Option<DefId>, ty: &Ty, trait_: DefId, args: &[Ty]) -> bool {
        let args = std::iter::once(ty).chain(args).cloned().collect();
        let mut solver = self.solver(env, trait_);
        solver.evaluate(&Predicate::Trait(TraitRef { trait_, args })) == Outcome::Yes
    }

    /// The function that runs when a trait's method is called with these arguments (`Self` first): the
    /// impl's, or the trait's default body, with its own arguments. `None` when the impl cannot be told
    /// (a parameter, `dyn`, unknown) or is derived or built in.
    pub fn resolve_instance(&self, method: DefId, args: &Subst) -> Option<(DefId, Subst)> {
        self.solver(None, method).resolve_instance(method, args)
    }

    /// The trait that an impl implements; `None` for inherent ones, and where it is not known.
    pub fn trait_of_impl(&self, impl_: DefId) -> Option<DefId> {
        self.impl_header(impl_).map(|header| header.trait_ref.trait_)
    }

    /// The impls of a trait that the program can instantiate: those of the members and of the trait's own
    /// crate, in path order. For calls through `dyn` and parameters.
    pub fn known_impls(&self, trait_: DefId) -> Arc<[DefId]> {
        if let Some(known) = self.types.traits.known.get(&trait_) {
            return known;
        }
        let own = self.def(trait_).krate;
        let mut all = Vec::new();
        for krate in &self.workspace.crates {
            if krate.id == own || krate.member {
                all.extend(self.impls_of(krate.id, trait_).all.iter().copied());
            }
        }
        self.types.traits.known.insert(trait_, all.into())
    }

    /// What awaiting a value of this type gives.
    pub fn future_output(&self, ty: &Ty) -> Option<Ty> {
        if let TyKind::AsyncBlock(_, _, _, output) = ty.kind() {
            return Some(output.clone());
        }
        let trait_ = self.lang().into_future?;
        let item = *self.assoc_items(trait_).types.get(&"Output".into())?;
        self.project_known(item, ty)
    }

    /// What iterating over a value of this type gives.
    pub fn iterator_item(&self, ty: &Ty) -> Option<Ty> {
        let trait_ = self.lang().into_iterator?;
        let item = *self.assoc_items(trait_).types.get(&"Item".into())?;
        self.project_known(item, ty)
    }

    fn project_known(&self, item: DefId, ty: &Ty) -> Option<Ty> {
        let projected = self.normalize(None, &Ty::new(TyKind::Projection(item, [ty.clone()].into())));
        (!projected.is_unknown()).then_some(projected)
    }

    /// Normalises a type without inference variables, under the bounds of `env`. What cannot be known is
    /// unknown.
    pub(in crate::semantics) fn normalize(&self, env: Option<DefId>, ty: &Ty) -> Ty {
        let mut nested = Vec::new();
        if !ty.has_projection() {
            return ty.clone();
        }
        let env = env.map_or_else(Arc::default, |def| self.param_env(def));
        let near = self.workspace.crates.first().map_or(CrateId(0), |c| c.id);
        let mut solver = Solver::new(self, env, near);
        let ty = solver.normalize_into(ty, &mut nested);
        no_variables(&solver.resolve(&ty))
    }

    /// Normalises what is assumed, under the assumptions as written.
    pub(in crate::semantics) fn normalize_env(&self, env: ParamEnv) -> ParamEnv {
        let has_projection = |args: &Subst| args.iter().any(Ty::has_projection);
        let dull = !env.traits.iter().any(|t| has_projection(&t.args))
            && !env.projections.iter().any(|(_, args, ty)| has_projection(args) || ty.has_projection());
        let Some(def) = env.def.filter(|_| !dull) else { return env };
        let Some(_guard) = Guard::enter("normalize_env", def) else { return env };
        let near = self.def(def).krate;
        let written = Arc::new(env);
        let mut solver = Solver::new(self, written.clone(), near);
        // What follows from the assumptions as written is not remembered under the item's name.
        solver.memoise = false;
        let mut nested = Vec::new();
        let mut map = |ty: &Ty| {
            let ty = solver.normalize_into(ty, &mut nested);
            no_variables(&solver.resolve(&ty))
        };
        let traits = written
            .traits
            .iter()
            .map(|t| TraitRef { trait_: t.trait_, args: super::ty::map_subst(&t.args, &mut map) })
            .collect();
        let projections = written
            .projections
            .iter()
            // The left side stays as it is: `<T as Iterator>::Item == X` must not become `X == X`.
            .map(|(item, args, ty)| (*item, super::ty::map_subst(args, &mut map), map(ty)))
            .collect();
        ParamEnv { def: Some(def), traits, projections }
    }

    fn solver(&self, env: Option<DefId>, near: DefId) -> Solver<'_> {
        let env = env.map_or_else(Arc::default, |def| self.param_env(def));
        Solver::new(self, env, self.def(near).krate)
    }
}

/// A type with its variables unknown.
pub(in crate::semantics) fn no_variables(ty: &Ty) -> Ty {
    match ty.kind() {
        TyKind::Infer(_) => Ty::unknown(),
        _ => ty.map_children(&mut no_variables),
    }
}

impl Solver<'_> {
    /// See [`Semantics::resolve_instance`].
    pub(in crate::semantics) fn resolve_instance(
        &mut self,
        method: DefId,
        args: &Subst,
    ) -> Option<(DefId, Subst)> {
        let trait_ = self.sem.trait_of_item(method)?;
        let count = self.sem.generics_of(trait_).names.len();
        let goal = TraitRef { trait_, args: args.get(..count)?.into() };
        let Selection::One(Candidate::Impl(impl_)) = self.select(&goal) else { return None };
        let (impl_args, nested) = self.match_impl(impl_, &goal)?;
        let name = self.sem.def(method).name;
        let Some(provided) = self.sem.assoc_items(impl_).values.get(&name).copied() else {
            return Some((method, args.clone()));
        };
        let mut maybe = false;
        self.solve(nested, &mut maybe);
        let own = args.get(count..).unwrap_or(&[]);
        let all: Subst =
            impl_args.iter().map(|ty| no_variables(&self.resolve(ty))).chain(own.iter().cloned()).collect();
        Some((provided, all))
    }
}
