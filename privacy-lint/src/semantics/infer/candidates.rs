//! Which methods and associated items of a name there are.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::Infer;
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId, Visibility};
use crate::semantics::hir::{Mutability, Symbol};
use crate::semantics::ty::{Ty, TyKind};
use crate::semantics::types::{Predicate, TraitRef};
use crate::workspace::CrateId;

/// The items of the inherent impls for one type name in one crate: the impl and the item.
pub(in crate::semantics) type MethodsByName = FxHashMap<Symbol, Vec<(DefId, DefId)>>;

/// Where an associated item comes from.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Source {
    /// An inherent impl.
    Inherent(DefId),
    /// A bound of a parameter, opaque or associated type, or the trait of a `dyn`: with its arguments.
    Given(TraitRef),
    /// A trait in scope.
    Trait(DefId),
}

/// An associated item that may be meant.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Candidate {
    pub(super) item: DefId,
    pub(super) source: Source,
}

impl Semantics<'_> {
    fn inherent_items(&self, krate: CrateId, self_name: Symbol) -> Arc<MethodsByName> {
        self.types.inferred.inherent.get_or((krate, self_name), || {
            let mut all = MethodsByName::default();
            for impl_ in self.inherent_impls_in(krate, self_name).iter() {
                let DefData::Impl(data) = &self.def(*impl_).data else { continue };
                for item in &data.items {
                    all.entry(self.def(*item).name).or_default().push((*impl_, *item));
                }
            }
            Arc::new(all)
        })
    }

    /// The items of this name of the traits in scope.
    fn extension_items(&self, module: DefId, name: Symbol) -> Arc<[DefId]> {
        self.types.inferred.extension.get_or((module, name), || {
            let traits = self.traits_in_scope(module);
            traits.iter().filter_map(|t| self.assoc_items(*t).values.get(&name).copied()).collect()
        })
    }
}

impl Infer<'_> {
    /// The crate and the name under which a type's inherent impls are listed.
    fn inherent_key(&self, ty: &Ty) -> Option<(CrateId, Symbol)> {
        let std = |name: &str| Some((self.sem.def(self.sem.lang().sized?).krate, Symbol::from(name)));
        match ty.kind() {
            TyKind::Adt(def, _) => Some((self.sem.def(*def).krate, self.sem.def(*def).name)),
            TyKind::Prim(prim) => std(prim.name()),
            TyKind::Slice(_) | TyKind::Array(..) => std("[]"),
            TyKind::RawPtr(Mutability::Shared, _) => std("*const"),
            TyKind::RawPtr(Mutability::Mut, _) => std("*mut"),
            TyKind::Tuple(_) => std("()"),
            TyKind::Ref(Mutability::Shared, _) => std("&"),
            TyKind::Ref(Mutability::Mut, _) => std("&mut"),
            TyKind::FnPtr(..) => std("fn"),
            TyKind::Never => std("!"),
            TyKind::Dyn(bounds) => {
                let trait_ = bounds.first()?.trait_;
                Some((self.sem.def(trait_).krate, self.sem.def(trait_).name))
            }
            _ => None,
        }
    }

    /// Adds the candidates that a type has by itself: of its inherent impls and of its bounds.
    pub(super) fn inherent_candidates(&mut self, ty: &Ty, name: Symbol, out: &mut Vec<Candidate>) {
        if let Some((krate, self_name)) = self.inherent_key(ty) {
            let items = self.sem.inherent_items(krate, self_name);
            for (impl_, item) in items.get(&name).map_or(&[][..], |v| v) {
                if self.is_visible(*item) {
                    push(out, Candidate { item: *item, source: Source::Inherent(*impl_) });
                }
            }
        }
        match ty.kind() {
            TyKind::Param(..) => {
                let env = self.solver.env.clone();
                for given in env.traits.iter().filter(|t| t.args.first() == Some(ty)) {
                    self.given_candidate(given, name, out);
                }
            }
            TyKind::Opaque(..) | TyKind::Projection(..) | TyKind::Dyn(_) => {
                let env = self.solver.env.clone();
                for given in env.traits.iter().filter(|t| t.args.first() == Some(ty)) {
                    self.given_candidate(given, name, out);
                }
                for given in self.solver.given(ty) {
                    match given {
                        Predicate::Trait(t) if t.args.first() == Some(ty) => {
                            self.given_candidate(&t, name, out)
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn given_candidate(&self, given: &TraitRef, name: Symbol, out: &mut Vec<Candidate>) {
        if let Some(item) = self.sem.assoc_items(given.trait_).values.get(&name) {
            push(out, Candidate { item: *item, source: Source::Given(given.clone()) });
        }
    }

    /// Adds the candidates of the traits in scope; in a trait and in its impls the trait itself is.
    pub(super) fn extension_candidates(&mut self, name: Symbol, out: &mut Vec<Candidate>) {
        let around = self.trait_.and_then(|t| self.sem.assoc_items(t).values.get(&name).copied());
        for item in self.sem.extension_items(self.module, name).iter().copied().chain(around) {
            if let Some(trait_) = self.sem.trait_of_item(item) {
                push(out, Candidate { item, source: Source::Trait(trait_) });
            }
        }
    }

    /// Private items of another crate do not count. Within a crate, whoever wrote the call could see it.
    fn is_visible(&self, item: DefId) -> bool {
        let def = self.sem.def(item);
        def.visibility == Visibility::Public || def.krate == self.sem.def(self.owner).krate || def.from_model
    }
}

fn push(out: &mut Vec<Candidate>, candidate: Candidate) {
    if !out.contains(&candidate) {
        out.push(candidate);
    }
}
