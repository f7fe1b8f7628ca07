//! What a call leaves in its arguments, put where they point.

use rustc_hash::FxHashMap;

use super::Invocation;
use super::apply::{Used, outer_parts};
use crate::flow::interpret::Frame;
use crate::flow::ir::Key;
use crate::flow::label::{Label, Labels};
use crate::flow::location::{Location, Root};
use crate::flow::store::Store;
use crate::flow::value::{Node, Val};
use crate::semantics::hir::Mutability;
use crate::semantics::ty::{Ty, TyKind};

/// How many parts of a written-back value are followed.
const WRITE_DEPTH: usize = 8;

/// What a call left in an argument, on its way to where that argument points.
pub(super) struct Left<'c> {
    /// What was there before the call.
    before: &'c Store,
    /// Which argument.
    index: u32,
    call: &'c Invocation<'c>,
    used: Used<'c>,
    /// Where in the argument, as the callee says it.
    path: Vec<Key>,
    /// By place that holds references and value: whether it was written behind them. References may meet again,
    /// in a list whose nodes know each other for one, and each is followed once.
    followed: FxHashMap<(Location, Option<*const Node>), bool>,
}

impl<'c> Left<'c> {
    /// Of the argument at an index, before the call and in terms of its summary.
    pub(super) fn new(before: &'c Store, index: u32, call: &'c Invocation<'c>, used: Used<'c>) -> Self {
        Self { before, index, call, used, path: Vec::new(), followed: FxHashMap::default() }
    }

    /// Whether a label says: what was there before.
    fn is_unchanged(&self, label: &Label) -> bool {
        let Label::Part { root: Root::Pointee(index), path, whole: false } = label else { return false };
        *index == self.index && **path == *self.path
    }
}

/// Where something is left.
struct Spot {
    at: Location,
    /// Of what is there; unknown where nothing says so.
    ty: Ty,
}

impl Frame<'_, '_, '_> {
    /// Stores what a callee left in what an argument of a type points to.
    pub(super) fn write_back(
        &mut self,
        store: &mut Store,
        left: &mut Left<'_>,
        arg: &Val,
        ty: &Ty,
        content: &Val,
    ) {
        let mut targets = arg.node().map(|n| n.refs.clone()).unwrap_or_default();
        targets.extend(outer_parts(arg, &[]));
        if !targets.is_empty() {
            let strong = targets.len() == 1 && !left.call.weak;
            for target in targets {
                self.write_parts(store, left, &Spot { at: target, ty: pointee(ty) }, content, strong, 0);
            }
            return;
        }
        // An argument that is no reference itself: a closure or struct whose parts may be references.
        let Some(node) = content.node() else { return };
        for (key, part) in &node.parts {
            let (held, ty) = (arg.part(*key), self.engine.facts.part_type(ty, *key));
            left.path.push(*key);
            self.write_back(store, left, &held, &ty, part);
            left.path.pop();
        }
    }

    fn write_parts(
        &mut self,
        store: &mut Store,
        left: &mut Left<'_>,
        spot: &Spot,
        content: &Val,
        mut strong: bool,
        depth: usize,
    ) {
        let at = &spot.at;
        let Some(node) = content.node() else {
            if strong {
                let facts = &self.engine.facts;
                store.write_at(&mut self.shared, facts, at, &Val::default(), true);
            }
            return;
        };
        self.shared.takes(1 + node.labels.len());
        if self.shared.is_exhausted() {
            let value = self.instantiate(left.before, &content.as_one(), left.call, left.used);
            store.write_at(&mut self.shared, &self.engine.facts, at, &value, false);
            return;
        }
        let same = node.labels.iter().any(|(l, _)| left.is_unchanged(l));
        let held = store.at(&self.shared, at);
        let inner = held.node().map(|n| n.refs.clone()).unwrap_or_default();
        // What is left in a `&str` is another `&str`: nobody writes behind it.
        if !inner.is_empty() && depth < WRITE_DEPTH {
            if !self.is_fixed(&spot.ty)
                && self.write_behind(store, left, spot, &inner, content, strong, depth)
            {
                return;
            }
            strong = false;
        }
        let held_refs = |(_, part): &(Key, Val)| part.node().is_some_and(|n| !n.refs.is_empty());
        let holds_refs = node.labels.is_empty() && held.node().is_some_and(|n| n.parts.iter().any(held_refs));
        let by_parts =
            (same || holds_refs) && !node.parts.is_empty() && node.refs.is_empty() && depth < WRITE_DEPTH;
        if by_parts {
            for (key, part) in &node.parts {
                let mut child = Spot { at: at.clone(), ty: self.engine.facts.part_type(&spot.ty, *key) };
                child.at.enter(*key);
                left.path.push(*key);
                self.write_parts(store, left, &child, part, strong, depth + 1);
                left.path.pop();
            }
        }
        // What was there stays there, as it is: the rest is added.
        let labels: Labels = node.labels.iter().filter(|(l, _)| !left.is_unchanged(l)).cloned().collect();
        let parts = if by_parts { Vec::new() } else { node.parts.clone() };
        let rest = Val::from_node(Node { labels, parts, ..node.clone() });
        if rest.is_clean() && (same || by_parts) {
            return;
        }
        let value = self.instantiate(left.before, &rest, left.call, left.used);
        store.write_at(&mut self.shared, &self.engine.facts, at, &value, strong && !same && !by_parts);
    }

    /// Stores behind the references at a place; says whether it was: not, where they only lead back here.
    #[allow(clippy::too_many_arguments, reason = "a recursion over one value")]
    fn write_behind(
        &mut self,
        store: &mut Store,
        left: &mut Left<'_>,
        spot: &Spot,
        inner: &[Location],
        content: &Val,
        strong: bool,
        depth: usize,
    ) -> bool {
        let here = (spot.at.clone(), content.node().map(std::ptr::from_ref));
        left.followed.insert(here.clone(), false);
        let mut written = false;
        for target in inner {
            let there = (target.clone(), here.1);
            match left.followed.get(&there) {
                Some(known) => written |= *known,
                None => {
                    let target = Spot { at: target.clone(), ty: pointee(&spot.ty) };
                    self.write_parts(store, left, &target, content, strong, depth + 1);
                    written = true;
                }
            }
        }
        left.followed.insert(here, true);
        written
    }

    /// Whether a type is a shared reference to what cannot be changed through it, or no reference at all.
    fn is_fixed(&self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(Mutability::Shared, inner) => self.is_plain(inner),
            _ => self.is_plain(ty),
        }
    }

    /// Texts, numbers, and several of them: types without a cell in them.
    fn is_plain(&self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Prim(_) => true,
            TyKind::Slice(inner) | TyKind::Array(inner, _) => self.is_plain(inner),
            TyKind::Tuple(parts) => parts.iter().all(|part| self.is_plain(part)),
            TyKind::Adt(adt, _) => self.engine.sema.lang_item("String") == Some(*adt),
            _ => false,
        }
    }
}

/// The type that a reference leads to.
fn pointee(ty: &Ty) -> Ty {
    match ty.kind() {
        TyKind::Ref(_, inner) | TyKind::RawPtr(_, inner) => inner.clone(),
        _ => ty.clone(),
    }
}
