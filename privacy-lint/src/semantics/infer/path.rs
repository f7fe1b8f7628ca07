//! Paths to values: functions, constants, constructors, associated items.

use super::candidates::{Candidate, Source};
use super::{Expect, Infer};
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{Anchor, ExprId, Path, Segment, Symbol};
use crate::semantics::names::{Namespace, Resolution};
use crate::semantics::traits::solver::Outcome;
use crate::semantics::ty::{Callee, Subst, Ty, TyKind, ValueRes};
use crate::semantics::types::{Predicate, TraitRef};

/// An item and its arguments, or why it was not found.
type Found = Result<(DefId, Subst), String>;

impl Infer<'_> {
    pub(super) fn check_path(&mut self, expr: ExprId, path: &Path, _expect: &Expect) -> Ty {
        let (def, args) = match self.resolve_value(path) {
            Ok(found) => found,
            Err(reason) => {
                self.out.paths.insert(expr, ValueRes::Unresolved(reason));
                return Ty::unknown();
            }
        };
        match &self.sem.def(def).data {
            DefData::Fn(_) => {
                self.record_path(expr, def, &args);
                self.add_obligations(def, &args);
                Ty::new(TyKind::FnDef(def, args))
            }
            DefData::Const(_) | DefData::Static(_) => {
                self.record_path(expr, def, &args);
                self.normalize(&self.sem.type_of(def).instantiate(&args))
            }
            DefData::Adt(_) | DefData::Variant(_) => {
                self.out.paths.insert(expr, ValueRes::Ctor(def, args.clone()));
                if self.sem.is_unit_ctor(def) {
                    self.sem.type_of(def).instantiate(&args)
                } else {
                    Ty::new(TyKind::FnDef(def, args))
                }
            }
            _ => {
                self.out.paths.insert(expr, ValueRes::Unresolved("not a value".into()));
                Ty::unknown()
            }
        }
    }

    fn record_path(&mut self, expr: ExprId, def: DefId, args: &Subst) {
        let trait_method = self.sem.trait_of_item(def).map(|_| (def, args.clone()));
        self.out.paths.insert(expr, ValueRes::Def(Callee { def, subst: args.clone(), trait_method }));
    }

    /// What a path in value position names.
    pub(super) fn resolve_value(&mut self, path: &Path) -> Found {
        if let Anchor::Qualified { self_ty, trait_ } = &path.anchor {
            let base = self.lower_ty(self_ty);
            let Some(first) = path.segments.first() else { return Err("an empty path".into()) };
            let Some(trait_path) = trait_ else { return self.assoc_chain(base, &path.segments) };
            let Some(of) = self.with_lowering(|l| l.trait_ref(trait_path, base)) else {
                return Err(format!("the trait of `{}` was not found", first.name));
            };
            let of =
                TraitRef { trait_: of.trait_, args: of.args.iter().map(|ty| self.normalize(ty)).collect() };
            if path.segments.len() == 1 {
                return self.item_of_trait(&of, first);
            }
            let Some((item, args)) = self.sem.assoc_type(&of, first.name) else {
                return Err(not_found(first.name));
            };
            let base = self.normalize(&Ty::new(TyKind::Projection(item, args)));
            return self.assoc_chain(base, &path.segments[1..]);
        }
        if let (Anchor::Plain, Some(first)) = (&path.anchor, path.segments.first()) {
            let is_self = first.name == "Self";
            let base = self.with_lowering(|l| if is_self { l.self_ty() } else { l.param(first.name) });
            match (base, &path.segments[1..]) {
                (Some(base), []) => return self.constructor(&base, first.name),
                (Some(base), rest) => {
                    let base = self.normalize(&base);
                    return self.assoc_chain(base, rest);
                }
                (None, _) => {}
            }
        }
        match self.sem.resolve_path(self.module, path, Namespace::Value) {
            Resolution::Def(def) => self.named_value(def, path),
            Resolution::Prim(prim) => {
                self.assoc_chain(Ty::prim(prim), path.segments.last().map_or(&[], std::slice::from_ref))
            }
            Resolution::Partial { base: Err(prim), used } => {
                self.assoc_chain(Ty::prim(prim), &path.segments[used..])
            }
            Resolution::Partial { base: Ok(def), used } => self.partial_value(def, path, used),
            Resolution::Unresolved(index) => {
                Err(path.segments.get(index).map_or("an empty path".into(), |s| not_found(s.name)))
            }
        }
    }

    /// `Self(…)`: the constructor of a struct; of a parameter, a constant of that name.
    fn constructor(&mut self, base: &Ty, name: Symbol) -> Found {
        match base.kind() {
            TyKind::Adt(def, args) => Ok((*def, args.clone())),
            _ => Err(format!("`{name}` is not a constructor")),
        }
    }

    /// An item that a path names in full.
    fn named_value(&mut self, def: DefId, path: &Path) -> Found {
        let last = path.segments.last();
        let written = last.and_then(|s| s.args.as_deref());
        let args: Vec<Ty> = match &self.sem.def(def).data {
            DefData::Variant(_) => {
                // `Option::<T>::None` as well as `None::<T>`.
                let on_enum = path.segments.iter().rev().nth(1).and_then(|s| s.args.as_deref());
                let Some(adt) = self.sem.def(def).parent else {
                    return Err("a variant without an enum".into());
                };
                self.with_lowering(|l| l.args_for(adt, Vec::new(), written.or(on_enum), true))
            }
            _ => self.with_lowering(|l| l.args_for(def, Vec::new(), written, true)),
        };
        Ok((def, args.iter().map(|ty| self.normalize(ty)).collect()))
    }

    fn partial_value(&mut self, def: DefId, path: &Path, used: usize) -> Found {
        let rest = path.segments.get(used..).unwrap_or(&[]);
        let written = path.segments.get(used.wrapping_sub(1)).and_then(|s| s.args.as_deref());
        if matches!(self.sem.def(def).data, DefData::Trait(_)) {
            let self_ty = self.fresh();
            let args = self.with_lowering(|l| l.args_for(def, vec![self_ty], written, true));
            let of = TraitRef { trait_: def, args: args.into() };
            return match rest {
                [item] => self.item_of_trait(&of, item),
                _ => Err("a path through a trait".into()),
            };
        }
        let base = self.with_lowering(|l| l.named_with(def, written, true));
        let base = self.normalize(&base);
        self.assoc_chain(base, rest)
    }

    /// `<T as Trait>::item`, also of a supertrait when only the trait is named.
    fn item_of_trait(&mut self, of: &TraitRef, segment: &Segment) -> Found {
        let own = Predicate::Trait(of.clone());
        for predicate in self.sem.elaborate(vec![own]) {
            let Predicate::Trait(t) = predicate else { continue };
            if let Some(item) = self.sem.assoc_items(t.trait_).values.get(&segment.name) {
                let candidate = Candidate { item: *item, source: Source::Given(t) };
                let args = self.instantiate_item(&candidate, segment.args.as_deref());
                return Ok((*item, args));
            }
        }
        Err(not_found(segment.name))
    }

    /// `base::a::b`: all but the last are associated types.
    fn assoc_chain(&mut self, base: Ty, segments: &[Segment]) -> Found {
        let Some((last, types)) = segments.split_last() else { return Err("an empty path".into()) };
        let mut ty = base;
        for segment in types {
            let found = self.with_lowering(|l| l.assoc_ty(&ty, segment));
            ty = self.normalize(&found);
        }
        self.assoc_value(&ty, last)
    }

    /// `ty::name`: a variant, an inherent item, or one of a trait (rustc's probing in path mode).
    fn assoc_value(&mut self, ty: &Ty, segment: &Segment) -> Found {
        let ty = self.known(ty);
        let name = segment.name;
        match ty.kind() {
            TyKind::Unknown => return Err("the type before `::` is not known".into()),
            TyKind::Adt(def, args) => {
                if let Some(variant) = self.variant(*def, name) {
                    return Ok((variant, args.clone()));
                }
            }
            _ => {}
        }
        let mut inherent = Vec::new();
        self.inherent_candidates(&ty, name, &mut inherent);
        let mut extension = Vec::new();
        self.extension_candidates(name, &mut extension);
        for candidates in [inherent, extension] {
            let mut fitting = Vec::new();
            for candidate in &candidates {
                match self.consider_path(&ty, candidate) {
                    Outcome::No => {}
                    outcome => fitting.push((candidate, outcome)),
                }
            }
            if let Some(decided) = self.decide(fitting) {
                let candidate = decided?;
                return Ok(self.item_of(&candidate, &ty, segment));
            }
            if let Some(candidate) = self.only_one_named(&ty, &candidates) {
                return Ok(self.item_of(&candidate, &ty, segment));
            }
        }
        Err(format!("no associated item `{name}` for `{}`", self.sem.display(&self.solver.resolve(&ty))))
    }

    /// The item of a candidate with its arguments, for this `Self`.
    fn item_of(&mut self, candidate: &Candidate, ty: &Ty, segment: &Segment) -> (DefId, Subst) {
        let args = self.instantiate_item(candidate, segment.args.as_deref());
        if let Some(self_ty) = self.self_of(candidate, &args) {
            self.unify(&self_ty, ty);
        }
        (candidate.item, args)
    }

    /// The one candidate that fits if its bounds are left out of account; as for methods.
    fn only_one_named(&mut self, ty: &Ty, candidates: &[Candidate]) -> Option<Candidate> {
        let own = self.sem.def(self.owner).krate;
        let mut fitting = Vec::new();
        for candidate in candidates.iter().filter(|c| self.sem.def(c.item).krate != own) {
            let start = self.solver.table.snapshot();
            let args = self.candidate_args(candidate);
            let self_ty = self.self_of_candidate(candidate, &args);
            if self.solver.table.unify(&self_ty, ty) && self.some_impl_may_fit(candidate, &args) {
                fitting.push(candidate.clone());
            }
            self.solver.table.rollback(start);
        }
        self.sole(fitting)
    }

    fn self_of_candidate(&mut self, candidate: &Candidate, args: &Subst) -> Ty {
        match &candidate.source {
            Source::Inherent(impl_) => {
                let ty = self.sem.type_of(*impl_).instantiate(args);
                self.solver.normalize_into(&ty, &mut Vec::new())
            }
            Source::Given(_) | Source::Trait(_) => args.first().cloned().unwrap_or_else(Ty::unknown),
        }
    }

    /// The `Self` of a candidate's item, for these arguments.
    fn self_of(&mut self, candidate: &Candidate, args: &Subst) -> Option<Ty> {
        match &candidate.source {
            Source::Inherent(impl_) => {
                let ty = self.sem.type_of(*impl_).instantiate(args);
                Some(self.normalize(&ty))
            }
            Source::Given(_) | Source::Trait(_) => args.first().cloned(),
        }
    }

    fn consider_path(&mut self, ty: &Ty, candidate: &Candidate) -> Outcome {
        if matches!(candidate.source, Source::Given(_)) {
            return Outcome::Yes;
        }
        let start = self.solver.table.snapshot();
        let args = self.candidate_args(candidate);
        let outcome = match &candidate.source {
            Source::Inherent(impl_) => {
                let mut nested = Vec::new();
                let self_ty =
                    self.solver.normalize_into(&self.sem.type_of(*impl_).instantiate(&args), &mut nested);
                if self.solver.table.unify(&self_ty, ty) {
                    let goals = self.sem.predicates_of(*impl_);
                    self.all_may_hold(goals.iter().map(|p| p.instantiate(&args)).chain(nested).collect())
                } else {
                    Outcome::No
                }
            }
            Source::Trait(trait_) => {
                self.solver.table.unify(&args[0], ty);
                let count = self.sem.generics_of(*trait_).names.len();
                self.solver
                    .evaluate(&Predicate::Trait(TraitRef { trait_: *trait_, args: args[..count].into() }))
            }
            Source::Given(_) => Outcome::Yes,
        };
        self.solver.table.rollback(start);
        outcome
    }

    /// The variant of this name of an enum.
    pub(super) fn variant(&self, adt: DefId, name: Symbol) -> Option<DefId> {
        let DefData::Adt(data) = &self.sem.def(adt).data else { return None };
        data.variants.iter().copied().find(|v| *v != adt && self.sem.def(*v).name == name)
    }
}

fn not_found(name: Symbol) -> String {
    format!("`{name}` was not found")
}
