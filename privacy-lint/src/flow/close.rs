//! What is left of a run: its summary for callers, and what it tells functions that share storage with it
//! and have no caller in common.

use rustc_hash::FxHashMap;

use super::call::Invocation;
use super::global::Fact;
use super::interpret::{Frame, all_sites, stable_hash};
use super::ir::{Code, Key, LocalId, Place, RESULT, Step};
use super::label::Label;
use super::location::{Location, Root};
use super::store::Store;
use super::summary::{Hit, Made, SiteKind, Summary};
use super::value::{Node, Val};
use crate::semantics::defs::{DefId, FieldId};
use crate::semantics::ty::{Ty, TyKind};

/// How many references one behind another are replaced by what they lead to.
const HOPS: usize = 8;

/// Outer places that a summary mentions.
#[derive(Default)]
struct Mentioned {
    heap: Vec<u64>,
    statics: Vec<DefId>,
    /// What variables hold as the caller can see it, by how deep in a value they are met: many references lead
    /// to the same.
    locals: FxHashMap<(Location, usize), Val>,
}

impl Frame<'_, '_, '_> {
    /// What a function holds at its end is dropped.
    pub(super) fn drop_locals(&mut self, end: &mut Store) {
        let drops = self.engine.drops();
        if drops.is_empty() || drops.values().any(|method| self.function.code == Code::Item(*method)) {
            return;
        }
        let function = self.function;
        for (index, local) in function.locals.iter().enumerate().skip(1) {
            let ty = self.ty(&local.ty);
            if !matches!(ty.kind(), TyKind::Adt(..) | TyKind::Tuple(_)) {
                continue;
            }
            for (adt, path) in self.engine.facts.structs_in(&ty).iter() {
                let Some(method) = drops.get(adt).copied() else { continue };
                let at = Location { root: Root::Local(LocalId(index as u32)), path: path.clone() };
                if end.at(&self.shared, &at).is_clean() {
                    continue;
                }
                let unknown = Ty::unknown();
                let params = self.engine.sema.generics_of(method).names.len();
                let subst = std::iter::repeat_n(unknown.clone(), params).collect();
                let args = [Val::reference(at)];
                let tys = [unknown.clone()];
                let span = self.engine.sema.def(self.owner).name_span;
                let call =
                    Invocation { args: &args, arg_tys: &tys, ty: &unknown, span, weak: true, outcomes: &[] };
                self.run(end, method, &subst, &call);
            }
        }
    }

    /// The summary of the run that led from `start` to `end`.
    pub(super) fn sum_up(&mut self, end: &Store) -> Summary {
        let mut seen = Mentioned::default();
        let result = self.summed_up(end, &end.locals[RESULT.0 as usize].clone(), &mut seen);
        let mut outs = Vec::new();
        for (index, after) in end.pointees.iter().enumerate() {
            if !after.is_held(Root::Pointee(index as u32)) {
                outs.push((index as u32, self.summed_up(end, after, &mut seen)));
            }
        }
        let objects: Vec<(Root, Val)> = self.shared.written().map(|(root, v)| (root, v.clone())).collect();
        let is_made = |root: Root| matches!(root, Root::Heap(site) if self.shared.kinds.contains_key(&site));
        let (heap, mut globals): (Vec<_>, Vec<_>) = objects.into_iter().partition(|(root, _)| is_made(*root));
        for (_, content) in &mut globals {
            *content = self.summed_up(end, content, &mut seen);
        }
        let mut made = Vec::new();
        let mut next = 0;
        while let Some(site) = seen.heap.get(next).copied() {
            if let Some(ty) = self.shared.kinds.get(&site).cloned() {
                let content = heap.iter().find(|(root, _)| *root == Root::Heap(site));
                let content = content.map_or_else(Val::default, |(_, c)| self.summed_up(end, c, &mut seen));
                let alike = all_sites(stable_hash(&self.engine.sema.display(&ty)));
                made.push(Made { site, content, ty, alike });
            }
            next += 1;
        }
        self.settle_made();
        let code = self.function.code;
        let mut hits = self.engine.report(code, std::mem::take(&mut self.hits).into_values().into_iter());
        if self.in_member {
            self.tell(end, &outs, &globals, &heap, &hits);
            let dependent = |label: &Label| match label {
                Label::Part { root: Root::Pointee(_), .. } => true,
                Label::Part { root: Root::Heap(site), .. } => made.iter().any(|m| m.site == *site),
                _ => false,
            };
            globals.retain(|(_, content)| depends(content, &dependent));
            for hit in &mut hits {
                hit.data.retain(|(label, _)| dependent(label));
            }
            hits.retain(|hit| !hit.data.is_empty() || matches!(hit.site.kind, SiteKind::Erasure { .. }));
        }
        let (ensures, answers) = self.sum_up_checks(&end.known);
        let enters = std::mem::take(&mut self.enters);
        let statics = seen.statics;
        Summary { result, outs, made, globals, statics, hits, code: Some(code), enters, ensures, answers }
    }

    /// A value as a summary says it.
    fn summed_up(&self, end: &Store, value: &Val, seen: &mut Mentioned) -> Val {
        self.folded(&self.outward(end, value, seen, 0))
    }

    /// A value without what repeats in it.
    pub(super) fn folded(&self, value: &Val) -> Val {
        value.folded(&|key| matches!(key, Key::Field(variant, _) if self.engine.facts.is_members(variant)))
    }

    /// A value as the caller can see it: variables of this function are replaced by their content.
    fn outward(&self, end: &Store, value: &Val, seen: &mut Mentioned, depth: usize) -> Val {
        let Some(node) = value.node() else {
            return Val::default();
        };
        let mut kept = Node { refs: Vec::new(), ..node.clone() };
        for (_, part) in &mut kept.parts {
            *part = self.outward(end, part, seen, depth + 1);
        }
        let mut value = Val::from_node(kept);
        for location in &node.refs {
            match location.root {
                Root::Local(_) if depth < HOPS => {
                    let known = seen.locals.get(&(location.clone(), depth)).cloned();
                    let content = known.unwrap_or_else(|| {
                        let content = self.outward(end, &end.at(&self.shared, location), seen, depth + 1);
                        seen.locals.insert((location.clone(), depth), content.clone());
                        content
                    });
                    value.join(&content);
                    continue;
                }
                Root::Local(_) => continue,
                Root::Heap(site) if !seen.heap.contains(&site) => seen.heap.push(site),
                Root::Static(def) if !seen.statics.contains(&def) => seen.statics.push(def),
                _ => {}
            }
            value.node_mut().refs.push(location.clone());
        }
        value
    }

    /// Tells what this function leaves in storage that others may read, and what it read there that arrives
    /// somewhere.
    fn tell(
        &self,
        end: &Store,
        outs: &[(u32, Val)],
        globals: &[(Root, Val)],
        heap: &[(Root, Val)],
        hits: &[Hit],
    ) {
        let facts = &self.engine.facts;
        let mut global = self.engine.global.borrow_mut();
        for (root, content) in globals {
            let content = match root {
                Root::Static(def) => self.kept(content, &self.engine.sema.type_of(*def)),
                _ => content.clone(),
            };
            global.learn(Fact::Holds(Location { root: *root, path: Vec::new() }, content));
        }
        let mut seen = Mentioned::default();
        for (root, content) in heap {
            let content = self.summed_up(end, content, &mut seen);
            let ty = match root {
                Root::Heap(site) => self.shared.kinds.get(site).cloned(),
                _ => None,
            };
            let content = self.kept(&content, &ty.unwrap_or_else(Ty::unknown));
            global.learn(Fact::Holds(Location { root: *root, path: Vec::new() }, content));
        }
        for (site, ty) in &self.shared.kinds {
            global.learn(Fact::Made(*site, ty.clone()));
        }
        for (index, content) in outs {
            let mut changes = Vec::new();
            changed_parts(content, *index, &mut Vec::new(), &mut changes);
            for (path, value) in changes {
                if facts.is_shared_path(&path) && facts.keeps_data(&facts.type_along(&path)) {
                    global.learn(Fact::Holds(Location { root: Root::Pointee(*index), path }, value));
                }
            }
        }
        for hit in hits.iter().filter(|h| h.site.in_member) {
            let mut hit = hit.clone();
            hit.data.retain(|(label, _)| match label {
                Label::Part { root: Root::Pointee(_), path, .. } => facts.is_shared_path(path),
                Label::Part { .. } => true,
                Label::Source(_) => false,
            });
            if !hit.data.is_empty() {
                global.learn(Fact::Arrives(self.function.code, hit));
            }
        }
    }

    /// What a value of a type keeps of what it was given, see `Facts::keeps_data`.
    fn kept(&self, value: &Val, ty: &Ty) -> Val {
        let Some(node) = value.node() else { return Val::default() };
        let facts = &self.engine.facts;
        let mut node = node.clone();
        if !facts.keeps_data(ty) {
            node.labels.retain(|(label, _)| matches!(label, Label::Part { whole: false, .. }));
        }
        for (key, part) in &mut node.parts {
            *part = self.kept(part, &facts.part_type(ty, *key));
        }
        Val::from_node(node)
    }

    /// Notes which handles of shared storage a field of a member's struct is given: a function that gets such
    /// a struct from elsewhere has the same ones.
    pub(super) fn note_handles(&mut self, field: FieldId, value: &Val) {
        self.note_handles_in(field, &[], value);
    }

    /// The same for an assignment to a place that leads through fields.
    pub(super) fn note_handles_at(&mut self, place: &Place, value: &Val) {
        if value.is_clean() {
            return;
        }
        let keys: Vec<Key> = place
            .steps
            .iter()
            .filter_map(|s| if let Step::Key(key) = s { Some(*key) } else { None })
            .collect();
        let last =
            keys.iter().rposition(|k| matches!(k, Key::Field(v, _) if self.engine.facts.is_members(*v)));
        if let Some(at) = last
            && let Key::Field(variant, index) = keys[at]
        {
            self.note_handles_in(FieldId { variant, index }, &keys[at + 1..], value);
        }
    }

    fn note_handles_in(&mut self, field: FieldId, below: &[Key], value: &Val) {
        if value.is_clean() || !self.engine.facts.is_members(field.variant) {
            return;
        }
        let handles = handles(value, self.engine.facts.holds_shared(field));
        if handles.is_clean() {
            return;
        }
        let path: Vec<Key> =
            std::iter::once(Key::Field(field.variant, field.index)).chain(below.iter().copied()).collect();
        self.shared.add(Root::Class(field.variant), &path, &handles);
    }
}

/// The references to shared storage in a value; with `open` also parts of outer places that may hold such.
fn handles(value: &Val, open: bool) -> Val {
    let Some(node) = value.node() else { return Val::default() };
    let refs = node.refs.iter().filter(|r| match r.root {
        Root::Heap(_) | Root::Static(_) => true,
        Root::Pointee(_) => open,
        Root::Local(_) | Root::Class(_) => false,
    });
    let labels = node.labels.iter().filter(|(l, _)| open && matches!(l, Label::Part { whole: false, .. }));
    let parts = node.parts.iter().map(|(key, part)| (*key, handles(part, open)));
    Val::from_node(Node {
        refs: refs.cloned().collect(),
        labels: labels.cloned().collect(),
        parts: parts.filter(|(_, part)| !part.is_clean()).collect(),
        ..Node::default()
    })
}

/// The parts of what a parameter points to that are not what they were, each without its own parts.
fn changed_parts(value: &Val, index: u32, path: &mut Vec<Key>, into: &mut Vec<(Vec<Key>, Val)>) {
    let Some(node) = value.node() else { return };
    let same = |l: &Label| matches!(l, Label::Part { root: Root::Pointee(i), path: p, whole: false } if *i == index && **p == *path);
    let labels = node.labels.iter().filter(|(l, _)| !same(l)).cloned().collect();
    let own = Val::from_node(Node { labels, refs: node.refs.clone(), ..Node::default() });
    if !own.is_clean() {
        into.push((path.clone(), own));
    }
    for (key, part) in &node.parts {
        path.push(*key);
        changed_parts(part, index, path, into);
        path.pop();
    }
}

/// Whether a value says something that depends on who calls.
fn depends(value: &Val, dependent: &dyn Fn(&Label) -> bool) -> bool {
    let held =
        |root: Root| dependent(&Label::Part { root, path: super::label::Path::default(), whole: false });
    value.node().is_some_and(|node| {
        node.labels.iter().any(|(label, _)| dependent(label))
            || node.refs.iter().any(|location| held(location.root))
            || node.parts.iter().any(|(_, part)| depends(part, dependent))
    })
}
