//! Runs a function's graph over label trees until nothing changes.

use std::hash::{Hash, Hasher};

use super::checks::{Answer, Entry};
use super::engine::{Engine, Instance};
use super::ir::{Base, Code, Function, Key, Operand, OperandKind, Place, Rvalue, Step, Stmt};
use super::known::Grants;
use super::label::{Label, Labels, add};
use super::location::{Location, Root};
use super::number::combinations;
use super::sources::peel;
use super::store::{Shared, Store};
use super::summary::{Hit, Hits, Summary};
use super::trace::{Event, Trace, Waypoint};
use super::value::{Node, Text, Val};
use crate::semantics::defs::{DefId, FieldId};
use crate::semantics::hir::Symbol;
use crate::semantics::ty::{Subst, Ty, TyKind};
use crate::source::Span;

/// How often a body is run again because shared storage grew.
const ROUNDS: usize = 4;
/// How many calls tell shared storage apart: the low bits of its number count them.
const SITE_CALLERS: u64 = 7;
/// How often a block may be entered before its input is taken as it is.
const VISITS: u32 = 24;
/// How much work a body may be before its loops are only looked at again once: labels and parts of values that
/// calls leave in places.
const EFFORT: usize = 20_000;
/// After how many visits what grows in a loop is folded.
const FOLDED: u32 = 6;

/// One run of a function at one instantiation.
pub struct Frame<'e, 'a, 'w> {
    /// Everything that outlives the run.
    pub engine: &'e Engine<'a, 'w>,
    /// The graph.
    pub function: &'e Function,
    /// The function's generic arguments.
    pub subst: Subst,
    /// The item that holds the code.
    pub owner: DefId,
    /// Whether it is a member's.
    pub in_member: bool,
    /// Shared storage.
    pub shared: Shared,
    /// Data that reached sinks.
    pub hits: Hits,
    /// What is known where the interpreter is.
    pub granted: Grants,
    /// Whether what is noted comes from a closure that is being made.
    pub making: bool,
    /// Ways into functions, where this one is a library's.
    pub enters: Vec<(Code, Entry)>,
    /// What the parts of the last call's result mean.
    pub answer: Answer,
}

impl Frame<'_, '_, '_> {
    /// Runs the body and sums up what it did.
    pub fn summarise(&mut self) -> Summary {
        let start = self.start();
        let mut end = Store::default();
        for _ in 0..ROUNDS {
            self.shared.begin();
            self.hits.clear();
            end = self.pass(&start);
            if !self.shared.grown || self.is_tired() {
                break;
            }
        }
        self.drop_locals(&mut end);
        self.sum_up(&end)
    }

    /// Whether the body was so much work that no more rounds are made.
    fn is_tired(&self) -> bool {
        self.shared.effort.get() > EFFORT
    }

    /// Notes data at a site.
    pub fn hit(&mut self, mut hit: Hit) {
        hit.granted = hit.granted.and(&self.granted);
        hit.made |= self.making;
        self.hits.add(hit);
    }

    fn start(&self) -> Store {
        let mut store =
            Store { locals: vec![Val::default(); self.function.locals.len()], ..Store::default() };
        store.known = self.known_at_start();
        for index in 0..self.function.params {
            let mut content = Val::held(Root::Pointee(index as u32));
            if let Code::Item(def) = self.function.code
                && let Some(source) = self.engine.facts.named_param(def, index as u32)
            {
                let (label, trace) = self.engine.sources.label(source);
                content.add_label(&label, &trace);
            }
            store.pointees.push(content.clone());
            let ty = self.ty(&self.function.locals[index + 1].ty);
            store.locals[index + 1] = match ty.kind() {
                TyKind::Ref(..) | TyKind::RawPtr(..) => {
                    Val::reference(Location { root: Root::Pointee(index as u32), path: Vec::new() })
                }
                _ => content,
            };
        }
        store
    }

    /// One run to the fixed point of the control flow; the store at the end.
    fn pass(&mut self, start: &Store) -> Store {
        let count = self.function.blocks.len();
        let mut inputs: Vec<Option<Store>> = vec![None; count];
        let mut visits = vec![0_u32; count];
        inputs[0] = Some(start.clone());
        let mut end: Option<Store> = None;
        let mut waiting = std::collections::BTreeSet::from([0_usize]);
        while let Some(index) = waiting.pop_first() {
            visits[index] += 1;
            let Some(mut store) = inputs[index].clone() else {
                continue;
            };
            let function = self.function;
            let block = &function.blocks[index];
            for stmt in &block.stmts {
                self.granted.clone_from(&store.known.granted);
                self.stmt(&mut store, stmt);
            }
            if block.diverges {
                continue;
            }
            if block.next.is_empty() {
                match &mut end {
                    Some(end) => {
                        end.join(&store);
                    }
                    None => end = Some(store),
                }
                continue;
            }
            for to in &block.next {
                let next = to.0 as usize;
                let before = (!block.when.is_empty()).then(|| store.known.clone());
                self.on_edge(&mut store, &block.when, *to);
                let changed = match &mut inputs[next] {
                    Some(known) => known.join(&store),
                    None => {
                        inputs[next] = Some(store.clone());
                        true
                    }
                };
                if let Some(before) = before {
                    store.known = before;
                }
                if changed && visits[next] % FOLDED == FOLDED - 1 {
                    let known =
                        inputs[next].iter_mut().flat_map(|s| s.locals.iter_mut().chain(&mut s.pointees));
                    known.for_each(|value| *value = self.folded(value));
                }
                if changed && visits[next] < if self.is_tired() { 2 } else { VISITS } {
                    waiting.insert(next);
                }
            }
        }
        end.unwrap_or_else(|| {
            // A loop that never ends is left with what is known anywhere in it.
            let mut all = start.clone();
            for input in inputs.into_iter().flatten() {
                all.join(&input);
            }
            all
        })
    }

    fn stmt(&mut self, store: &mut Store, stmt: &Stmt) {
        match stmt {
            Stmt::Assign { place, value, span } => {
                let assigned = self.rvalue(store, value, *span);
                self.write(store, place, &assigned, *span);
                self.learn(&mut store.known, place, value);
            }
            Stmt::Call(call) => {
                let value = self.call(store, call);
                self.write(store, &call.result, &value, call.span);
                let mut known = std::mem::take(&mut store.known);
                self.learn_call(&mut known, call);
                store.known = known;
            }
        }
    }

    /// Stores a value at a place.
    pub fn write(&mut self, store: &mut Store, place: &Place, value: &Val, span: Span) {
        if let Base::Static(def) = place.base {
            self.know_static(def);
        }
        self.note_handles_at(place, value);
        let value = match place.steps.last() {
            Some(Step::Key(key)) => self.given(*key, value.clone(), span),
            _ => value.clone(),
        };
        store.write(&mut self.shared, &self.engine.facts, place, &value);
    }

    /// What is put into an annotated field whose type says which variant holds what somebody gave: labelled, unless
    /// it is a constant.
    fn given(&self, key: Key, mut value: Val, span: Span) -> Val {
        let Some((source, part)) = self.engine.sources.of_given(key) else { return value };
        let mut held = value.part(part);
        let texts = held.texts();
        let is_constant = !texts.is_empty()
            && texts.iter().all(|t| matches!(t, Text::Whole(_)))
            && held.own_labels().is_empty();
        if !held.is_clean() && !is_constant {
            let (label, trace) = self.engine.sources.label(source);
            let trace = self.step(&trace, Waypoint { span, event: Event::Read });
            held.add_labels_everywhere(&vec![(label, trace)]);
            value.set_part(part, held);
        }
        value
    }

    /// A static begins with what its initialiser says, whoever wrote to it meanwhile.
    pub fn know_static(&mut self, def: DefId) {
        let root = Root::Static(def);
        if self.shared.knows(root) {
            return;
        }
        let mut content = Val::held(root);
        if self.function.code != Code::Item(def) {
            let subst: Subst = std::sync::Arc::from([]);
            if let Some(summary) = self.engine.summary(&Instance { code: Code::Item(def), subst }) {
                content.join(&summary.result);
            }
        }
        self.shared.begin_with(root, content);
    }

    /// A type of the body at this instantiation.
    pub fn ty(&self, ty: &Ty) -> Ty {
        if self.subst.is_empty() { ty.clone() } else { self.engine.sema.subst(ty, &self.subst) }
    }

    fn rvalue(&mut self, store: &mut Store, value: &Rvalue, span: Span) -> Val {
        match value {
            Rvalue::Use(operand) => self.operand(store, operand),
            Rvalue::Ref(place) => {
                if let Base::Static(def) = place.base {
                    self.know_static(def);
                }
                let (refs, mut labels) = store.reached(&self.shared, &self.engine.facts, place);
                for (label, trace) in self.label_pointees(store, place, &refs, span) {
                    add(&mut labels, &label, &trace);
                }
                Val::from_node(Node { refs, labels, ..Node::default() })
            }
            Rvalue::Aggregate { parts, base, .. } => {
                let mut value = base.as_ref().map(|b| self.operand(store, b)).unwrap_or_default();
                if base.is_some() {
                    value = store.pointed(&self.shared, &value);
                }
                for (key, operand) in parts {
                    let mut part = self.operand(store, operand);
                    if let Key::Field(variant, index) = key {
                        let field = FieldId { variant: *variant, index: *index };
                        if self.engine.facts.is_shared(field) {
                            let ty = self.ty(&operand.ty);
                            part = self.share(span, part, ty);
                        }
                        self.note_handles(field, &part);
                        if part.is_clean() && self.engine.facts.is_given(field) {
                            part = Val::from_node(Node {
                                texts: vec![Text::Prefix("".into())],
                                ..Node::default()
                            });
                        }
                    }
                    part = self.given(*key, part, span);
                    if *key == Key::Element {
                        let mut all = value.part(*key);
                        all.join(&part);
                        part = all;
                    }
                    if self.in_member {
                        self.engine.note_default(*key, &part);
                    }
                    value.set_path(&self.engine.facts, &[*key], &part);
                }
                value
            }
            Rvalue::Closure { code, subst, captures } => {
                let subst: Subst = subst.iter().map(|t| self.ty(t)).collect();
                let mut value = Val::from_node(Node { functions: vec![(*code, subst)], ..Node::default() });
                for (key, part) in captures {
                    let part = self.operand(store, part);
                    value.set_part(*key, part);
                }
                // Whoever calls it: what it does with its captures it does.
                self.call_closure_blindly(store, &value, span);
                value
            }
            Rvalue::Narrow(whole, keys) => {
                let whole = self.operand(store, whole);
                let whole = store.pointed(&self.shared, &whole);
                let parts = keys.iter().map(|key| (*key, whole.part(*key)));
                Val::from_node(Node {
                    parts: parts.filter(|(_, p)| !p.is_clean()).collect(),
                    ..Node::default()
                })
            }
            Rvalue::Combine(parts) => self.combined(store, parts.iter()),
            Rvalue::Not(part) => self.combined(store, std::iter::once(part)),
            Rvalue::Arithmetic(op, left, right) => {
                let numbers = |frame: &mut Self, operand: &Operand| {
                    let value = frame.operand(store, operand);
                    store.pointed(&frame.shared, &value).numbers()
                };
                let (first, second) = (numbers(self, left), numbers(self, right));
                let mut value = Val::of_numbers(combinations(*op, &first, &second));
                let labels = self.combined(store, [left, right].into_iter());
                value.add_labels_everywhere(&labels.own_labels());
                value
            }
        }
    }

    /// All of the operands in one opaque value.
    fn combined<'o>(&mut self, store: &Store, parts: impl Iterator<Item = &'o Operand>) -> Val {
        let mut labels = Labels::new();
        for part in parts {
            let value = self.operand(store, part);
            for (label, trace) in store.labels(&self.shared, &value) {
                add(&mut labels, &label, &trace);
            }
        }
        Val::labelled(labels)
    }

    /// A value of its own in shared storage: a reference to what is made at this place.
    pub(super) fn share(&mut self, span: Span, value: Val, ty: Ty) -> Val {
        let site = site(stable_hash(&(self.function.code, span)), 0);
        self.shared.add(Root::Heap(site), &[], &value);
        self.shared.kinds.insert(site, ty);
        Val::reference(Location { root: Root::Heap(site), path: Vec::new() })
    }

    /// The value of an operand, with the labels that its type carries.
    pub fn operand(&mut self, store: &Store, operand: &Operand) -> Val {
        let mut value = match &operand.kind {
            OperandKind::Clean | OperandKind::Bool(_) => return Val::default(),
            OperandKind::Text(text) => return Val::text(*text),
            OperandKind::Int(number) => {
                return Val::text(Symbol::from(number.to_string().as_str()));
            }
            OperandKind::Function => return self.function_value(&operand.ty),
            OperandKind::Place(place) => {
                if let Base::Static(def) = place.base {
                    self.know_static(def);
                }
                let mut value = store.read(&self.shared, &self.engine.facts, place);
                self.label_by_fields(&mut value, place, operand.span);
                value
            }
        };
        let ty = self.ty(&operand.ty);
        // What a library is handed was read, and labelled, where a member's code handed it over.
        if self.in_member
            && let Some(carried) = self.engine.sources.carried(self.engine.sema, &ty)
        {
            let step = Waypoint { span: operand.span, event: Event::Read };
            value.join(&carried.map_traces(&|t| self.step(t, step)));
        }
        value
    }

    fn function_value(&self, ty: &Ty) -> Val {
        match self.ty(ty).kind() {
            TyKind::FnDef(def, subst) => {
                let functions = vec![(super::ir::Code::Item(*def), subst.clone())];
                Val::from_node(Node { functions, ..Node::default() })
            }
            _ => Val::default(),
        }
    }

    /// Reading an annotated field labels what is read, whatever was stored there.
    fn label_by_fields(&self, value: &mut Val, place: &Place, span: Span) {
        for step in &place.steps {
            let Step::Key(key) = step else { continue };
            if let Some(source) = self.engine.sources.of_field(*key) {
                let (label, trace) = self.engine.sources.label(source);
                let trace = self.step(&trace, Waypoint { span, event: Event::Read });
                value.add_labels_everywhere(&vec![(label, trace)]);
            }
        }
    }

    /// A reference to an annotated field: what it points to is labelled. Where that is a reference itself, only the
    /// new one is: what the field borrows from (a whole URL, of which it is a piece) is not the field.
    fn label_pointees(&mut self, store: &mut Store, place: &Place, at: &[Location], span: Span) -> Labels {
        let mut label = Val::default();
        self.label_by_fields(&mut label, place, span);
        let labels = label.own_labels();
        if labels.is_empty() || self.is_reference(place) {
            return labels;
        }
        for location in at {
            let mut value = store.at(&self.shared, location);
            value.add_labels_everywhere(&labels);
            store.write_at(&mut self.shared, &self.engine.facts, location, &value, at.len() == 1);
        }
        Labels::new()
    }

    /// Whether the last field on the way to a place is a reference.
    fn is_reference(&self, place: &Place) -> bool {
        let field = place.steps.iter().rev().find_map(|step| match step {
            Step::Key(Key::Field(variant, index)) => Some(FieldId { variant: *variant, index: *index }),
            _ => None,
        });
        field.is_some_and(|field| matches!(self.engine.sema.field_ty(field).kind(), TyKind::Ref(..)))
    }

    /// A step of the way, when it is in a member's code.
    pub fn step(&self, trace: &Trace, step: Waypoint) -> Trace {
        if self.in_member { trace.then(step) } else { trace.clone() }
    }

    /// Whether values of a type carry nothing of what they were made from.
    pub fn is_clean_type(&self, ty: &Ty) -> bool {
        match peel(ty).kind() {
            TyKind::Prim(crate::semantics::ty::Prim::Bool) | TyKind::Never => true,
            TyKind::Tuple(parts) => parts.is_empty(),
            TyKind::Adt(adt, _) => {
                let name = self.engine.sema.def(*adt).name;
                self.engine.sema.def(*adt).from_model
                    && matches!(name.as_str(), "Ordering" | "TypeId" | "Discriminant")
            }
            _ => false,
        }
    }
}

/// The constant head of a value's text.
pub fn first_text(value: &Val) -> Option<Text> {
    value.texts().first().copied()
}

/// A hash that depends on nothing but its input.
pub fn stable_hash(value: &impl Hash) -> u64 {
    let mut hasher = rustc_hash::FxHasher::default();
    value.hash(&mut hasher);
    hasher.finish()
}

/// A piece of shared storage: where it was made, and how many callers tell it apart.
pub fn site(hash: u64, callers: u64) -> u64 {
    (hash & !SITE_CALLERS) | callers.min(SITE_CALLERS)
}

/// All pieces of shared storage of a kind, which no caller tells apart.
pub fn all_sites(hash: u64) -> u64 {
    site(hash, SITE_CALLERS)
}

/// Storage that a callee made, as made by a call at this place.
pub fn site_of_call(made: u64, span: Span) -> u64 {
    match made & SITE_CALLERS {
        SITE_CALLERS => made,
        callers => site(stable_hash(&(made, span)), callers + 1),
    }
}

/// Labels of annotated data, and those that depend on others, apart.
pub fn split(labels: Labels) -> (Labels, Labels) {
    labels.into_iter().partition(|(l, _)| matches!(l, Label::Source(_)))
}
