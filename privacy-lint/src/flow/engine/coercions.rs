//! Which types does the members' code turn into a `dyn` of a trait?
//!
//! A call through `dyn Write` goes to the members' impls of `Write`; of the library's own impls only those of types
//! that somebody hands over as a `dyn Write` count: a `File`, say, but not every socket that `std` has.

use indexmap::IndexMap;

use super::Engine;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::ty::{Adjust, Ty, TyKind};

/// The types behind `dyn`, by trait, in order of arrival.
pub(super) type Coercions = IndexMap<DefId, Vec<Ty>>;

impl Engine<'_, '_> {
    /// The types that are turned into a `dyn` of this trait.
    pub fn coerced_to(&self, trait_: DefId) -> &[Ty] {
        self.coercions.get_or_init(|| self.coercions()).get(&trait_).map_or(&[], Vec::as_slice)
    }

    fn coercions(&self) -> Coercions {
        let mut all = Coercions::default();
        for def in self.sema.members().into_iter().flat_map(|krate| self.sema.crate_defs(krate)) {
            if !matches!(self.sema.def(def).data, DefData::Fn(_) | DefData::Const(_) | DefData::Static(_)) {
                continue;
            }
            let inference = self.sema.infer(def);
            let mut found: Vec<_> = inference.adjustments.iter().collect();
            found.sort_unstable_by_key(|(expr, _)| expr.0);
            for (expr, steps) in found {
                if let Some(Adjust::Coerce(to)) = steps.last() {
                    note(&mut all, &inference.exprs[expr.0 as usize], to);
                }
            }
        }
        all
    }
}

/// `&T` to `&dyn Trait`, `Box<T>` to `Box<dyn Trait>`: the types that differ.
fn note(all: &mut Coercions, from: &Ty, to: &Ty) {
    match (from.kind(), to.kind()) {
        (TyKind::Dyn(_), _) => {}
        (TyKind::Adt(..), TyKind::Dyn(bounds)) => {
            for bound in bounds {
                let known = all.entry(bound.trait_).or_default();
                if !known.contains(from) {
                    known.push(from.clone());
                }
            }
        }
        (TyKind::Ref(_, from), TyKind::Ref(_, to) | TyKind::RawPtr(_, to)) => note(all, from, to),
        (TyKind::Adt(a, from), TyKind::Adt(b, to)) if a == b => {
            from.iter().zip(to.iter()).for_each(|(from, to)| note(all, from, to));
        }
        _ => {}
    }
}
