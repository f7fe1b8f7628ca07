//! Summaries on demand, and what was found.

mod coercions;
mod evidence;
mod found;
mod recursion;

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::build::{self, LangItems};
use super::checks::Entry;
use super::facts::{Facts, UserFacts};
use super::global::Global;
use super::interpret::{Frame, split};
use super::ir::{Code, Function, Key};
use super::known::Grants;
use super::label::Label;
use super::sources::{Sources, peel};
use super::store::Shared;
use super::summary::{Hit, Hits, SiteKind, Summary};
use super::value::Val;
use super::ways::Ways;
use super::writes::Way;
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{Symbol, TypeRef};
use crate::semantics::memo::Memo;
use crate::semantics::ty::{Subst, Ty, TyKind};

pub use evidence::{Erased, Expiry};
pub use found::Found;
use recursion::State;

/// How large a type argument may be before it is forgotten.
const TYPE_SIZE: usize = 96;

/// A function with its generic arguments.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Instance {
    /// The code.
    pub code: Code,
    /// The owner's arguments.
    pub subst: Subst,
}

/// Everything that outlives the run of one function.
pub struct Engine<'a, 'w> {
    /// The code.
    pub sema: &'a Semantics<'w>,
    /// What is labelled.
    pub sources: &'a Sources,
    /// What is known of functions.
    pub facts: Facts<'a, 'w>,
    functions: RefCell<FxHashMap<Code, Option<Rc<Function>>>>,
    summaries: RefCell<FxHashMap<Instance, State>>,
    tentative: RefCell<Vec<Instance>>,
    depth: Cell<usize>,
    lowest: Cell<usize>,
    /// Whether an answer that depends on a running function grew.
    grown: Cell<bool>,
    /// What functions tell of storage that they share.
    pub global: RefCell<Global>,
    found: RefCell<found::All>,
    erased: RefCell<evidence::All>,
    /// What members' code puts into fields, where that is constant.
    defaults: RefCell<FxHashMap<Key, Val>>,
    /// How many instantiations were run.
    pub instances: Cell<usize>,
    /// The variants that conditions look at.
    pub lang: LangItems,
    entries: Ways,
    coercions: OnceCell<coercions::Coercions>,
    /// The members' types that do something when they are dropped, and the method that does it.
    drops: OnceCell<FxHashMap<DefId, DefId>>,
    /// The trait `Serialize`, once a bound has named it.
    serialize: OnceCell<DefId>,
    ways: Memo<(DefId, usize), Option<Way>>,
}

impl<'a, 'w> Engine<'a, 'w> {
    /// An engine that has seen nothing yet.
    pub fn new(sema: &'a Semantics<'w>, sources: &'a Sources, user: &'a UserFacts) -> Self {
        Self {
            sema,
            sources,
            facts: Facts::new(sema, user),
            functions: RefCell::default(),
            summaries: RefCell::default(),
            tentative: RefCell::default(),
            depth: Cell::new(0),
            lowest: Cell::new(usize::MAX),
            grown: Cell::new(false),
            global: RefCell::default(),
            found: RefCell::default(),
            erased: RefCell::default(),
            defaults: RefCell::default(),
            instances: Cell::new(0),
            lang: LangItems::new(sema),
            entries: Ways::default(),
            coercions: OnceCell::new(),
            drops: OnceCell::new(),
            serialize: OnceCell::new(),
            ways: Memo::default(),
        }
    }

    /// Runs every function of the members, and puts together what they share; what was found, in order of
    /// finding.
    pub fn analyze(&self) -> Vec<(u32, Found)> {
        for krate in self.sema.members() {
            for def in self.sema.crate_defs(krate) {
                self.root(def);
            }
        }
        let global = self.global.take();
        for (source, trace, code, hit) in global.solve(self) {
            self.note(code, source, trace, hit, hit.key());
        }
        found::named(self.found.take())
    }

    /// Runs a member's function as if it were called from anywhere.
    fn root(&self, def: DefId) {
        if !matches!(self.sema.def(def).data, DefData::Fn(_) | DefData::Static(_) | DefData::Const(_)) {
            return;
        }
        let names = self.sema.generics_of(def).names.clone();
        let open: Vec<Ty> =
            names.iter().enumerate().map(|(i, name)| Ty::new(TyKind::Param(i as u32, *name))).collect();
        let Some(impls) = self.impls_of_default(def) else {
            self.summary(&Instance { code: Code::Item(def), subst: open.into() });
            return;
        };
        for this in impls {
            let subst = std::iter::once(this).chain(open.iter().skip(1).cloned()).collect();
            self.summary(&Instance { code: Code::Item(def), subst });
        }
    }

    /// The types for which a trait's default body runs: those whose impls have none of their own. `None` when
    /// it is no such body, or when only others implement the trait.
    fn impls_of_default(&self, def: DefId) -> Option<Vec<Ty>> {
        let sema = self.sema;
        let trait_ = sema.def(def).parent?;
        let name = sema.def(def).name;
        if !matches!(sema.def(trait_).data, DefData::Trait(_)) {
            return None;
        }
        let own = |impl_: &&DefId| sema.is_member(sema.def(**impl_).krate);
        let impls = sema.known_impls(trait_);
        if impls.iter().filter(own).count() == 0 {
            return None;
        }
        let without = impls.iter().filter(own).filter(|impl_| match &sema.def(**impl_).data {
            DefData::Impl(data) => !data.negative && !data.items.iter().any(|i| sema.def(*i).name == name),
            _ => false,
        });
        Some(without.map(|impl_| self.self_type(*impl_)).collect())
    }

    /// The type that an impl is for; its own parameters are not known.
    fn self_type(&self, impl_: DefId) -> Ty {
        let params = self.sema.generics_of(impl_).names.len();
        let unknown: Subst = std::iter::repeat_n(Ty::unknown(), params).collect();
        self.sema.subst(&self.sema.type_of(impl_), &unknown)
    }

    /// What runs when a value of a member's type is dropped.
    pub fn drops(&self) -> &FxHashMap<DefId, DefId> {
        self.drops.get_or_init(|| {
            let sema = self.sema;
            let mut drops = FxHashMap::default();
            let Some(trait_) = sema.lang_item("drop") else { return drops };
            for impl_ in sema.known_impls(trait_).iter() {
                let DefData::Impl(data) = &sema.def(*impl_).data else { continue };
                let method = data.items.iter().copied().find(|i| sema.def(*i).name == "drop");
                if let (true, Some(method)) = (sema.is_member(sema.def(*impl_).krate), method)
                    && let TyKind::Adt(adt, _) = sema.type_of(*impl_).kind()
                {
                    drops.insert(*adt, method);
                }
            }
            drops
        })
    }

    /// The graph of some code, built once.
    pub fn function(&self, code: Code) -> Option<Rc<Function>> {
        if let Some(known) = self.functions.borrow().get(&code) {
            return known.clone();
        }
        let built = build::function(self.sema, code).map(Rc::new);
        self.functions.borrow_mut().insert(code, built.clone());
        built
    }

    fn run(&self, instance: &Instance, function: &Function) -> Summary {
        self.instances.set(self.instances.get() + 1);
        let owner = instance.code.owner();
        let mut frame = Frame {
            engine: self,
            function,
            subst: instance.subst.clone(),
            owner,
            // What calls a method of any type is no place in somebody's code.
            in_member: !matches!(instance.code, Code::Open(_))
                && self.sema.is_member(self.sema.def(owner).krate),
            shared: Shared::default(),
            hits: Hits::default(),
            granted: Grants::default(),
            making: false,
            enters: Vec::new(),
            answer: Vec::new(),
        };
        frame.summarise()
    }

    /// Notes what annotated data reached; what is left depends on parameters.
    pub fn report(&self, code: Code, hits: impl Iterator<Item = Hit>) -> Vec<Hit> {
        let mut open = Vec::new();
        for hit in hits {
            if let SiteKind::Erasure { operation, .. } = hit.site.kind {
                if hit.site.in_member {
                    self.note_erasure(operation, &hit);
                }
                if !hit.site.in_member || hit.depends_on_parameters() {
                    open.push(hit);
                }
                continue;
            }
            let (concrete, symbolic) = split(hit.data.clone());
            if hit.site.in_member && !concrete.is_empty() {
                let key = hit.key();
                for (label, trace) in concrete {
                    if let Label::Source(source) = label {
                        self.note(code, source, trace, &hit, key.clone());
                    }
                }
            }
            let unplaced = !hit.site.in_member;
            if !symbolic.is_empty() || unplaced {
                let data = if unplaced { hit.data.clone() } else { symbolic };
                open.push(Hit { data, ..hit });
            }
        }
        open
    }

    /// Whether opt-ins are looked for: only where something says that somebody opted in.
    pub fn checks_opt_ins(&self) -> bool {
        self.facts.has_opt_ins()
    }

    /// Notes a way into a function.
    pub(super) fn enter(&self, callee: Code, entry: Entry) {
        self.entries.add(callee, entry);
    }

    /// The trait that a way of writing goes through.
    pub fn writing_trait(&self, way: Way) -> Option<DefId> {
        match way {
            Way::Debug => self.sema.lang_item("Debug"),
            Way::Display => self.sema.lang_item("Display"),
            Way::Serialize => self.serialize.get().copied(),
            Way::Whole => None,
        }
    }

    /// Remembers the trait behind a way of writing, where a bound or a call names it.
    pub fn note_writing_trait(&self, way: Way, trait_: DefId) {
        if way == Way::Serialize {
            self.serialize.get_or_init(|| trait_);
        }
    }

    /// The way in which a function looks at a parameter, when the bounds of its type let it see no more.
    pub fn written_through(&self, def: DefId, index: usize) -> Option<Way> {
        self.ways.get_or((def, index), || {
            let DefData::Fn(data) = &self.sema.def(def).data else {
                return None;
            };
            let path = match peel_written(&data.params.get(index)?.ty) {
                TypeRef::Path(path) => path,
                TypeRef::DynTrait(_) => return self.way_of_dyn(self.sema.fn_sig(def).params.get(index)?),
                _ => return None,
            };
            let [segment] = path.segments.as_slice() else {
                return None;
            };
            let bounds = self.sema.written_bounds(def, segment.name);
            bounds.iter().find_map(|(name, trait_)| {
                let way = Way::from_trait(name)?;
                if let Some(trait_) = trait_ {
                    self.note_writing_trait(way, *trait_);
                }
                Some(way)
            })
        })
    }

    /// The way in which what is behind a `dyn` can be written, when nothing else can be done with it.
    fn way_of_dyn(&self, ty: &Ty) -> Option<Way> {
        let TyKind::Dyn(bounds) = peel(ty).kind() else { return None };
        bounds.iter().find_map(|bound| {
            let way = Way::from_trait(&self.sema.def(bound.trait_).name)?;
            self.note_writing_trait(way, bound.trait_);
            Some(way)
        })
    }

    /// The backends that the models of a function's crate know, when no type says which.
    pub fn backends_in_use(&self, def: DefId) -> Vec<Symbol> {
        self.sema.backends_of_crate(self.sema.def(def).krate)
    }

    /// Type arguments as far as they are kept apart.
    pub fn bounded(&self, subst: &Subst) -> Subst {
        if subst.iter().all(|t| size(t, TYPE_SIZE) > 0) {
            return subst.clone();
        }
        let unknown = Ty::new(TyKind::Unknown);
        subst.iter().map(|t| if size(t, TYPE_SIZE) > 0 { t.clone() } else { unknown.clone() }).collect()
    }
}

/// A type as it is written, without references around it.
pub(super) fn peel_written(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Ref(_, inner) => peel_written(inner),
        other => other,
    }
}

/// What is left of `budget` after walking a type; 0 when it does not suffice.
fn size(ty: &Ty, budget: usize) -> usize {
    if budget == 0 {
        return 0;
    }
    let all = |types: &mut dyn Iterator<Item = &Ty>| types.fold(budget - 1, |left, t| size(t, left));
    match ty.kind() {
        TyKind::Ref(_, t) | TyKind::RawPtr(_, t) | TyKind::Slice(t) => size(t, budget - 1),
        TyKind::Array(t, _) => size(t, budget - 1),
        TyKind::Tuple(types) => all(&mut types.iter()),
        TyKind::Adt(_, args)
        | TyKind::FnDef(_, args)
        | TyKind::Closure(_, _, args)
        | TyKind::Opaque(_, _, args)
        | TyKind::Projection(_, args) => all(&mut args.iter()),
        TyKind::AsyncBlock(_, _, args, _) => all(&mut args.iter()),
        TyKind::FnPtr(params, ret) => all(&mut params.iter().chain([ret])),
        TyKind::Dyn(bounds) => {
            all(&mut bounds.iter().flat_map(|b| b.args.iter().chain(b.bindings.iter().map(|(_, t)| t))))
        }
        _ => budget - 1,
    }
}
