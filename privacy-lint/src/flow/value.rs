//! What is known of a value: the labels on it and on its parts, what it points to, which functions it may
//! be, and its text when it is a constant.
#![allow(missing_docs, reason = "the line of a variant tells its fields")]

use std::sync::Arc;

use super::ir::{Code, Key};
use super::label::{Label, Labels, Path, add, add_all, replaced};
use super::location::{Location, Root};
use super::number::{ALTERNATIVES, Sum};
use super::trace::Trace;
use crate::semantics::hir::Symbol;
use crate::semantics::ty::Subst;

/// How deep a tree of explicit parts may go.
const TREE_LIMIT: usize = 16;
/// How many places a reference may point to; further ones are left out.
const REFS_LIMIT: usize = 32;
/// How many functions a value may be; further ones are left out.
const FUNCTIONS_LIMIT: usize = 32;
/// How many alternatives of a constant are kept apart.
const TEXT_LIMIT: usize = 4;
/// How deep in a value its constant is looked for.
pub const TEXT_DEPTH: usize = 3;

/// A value; clean when there is no node.
#[derive(Clone, Debug, Default)]
pub struct Val(Option<Arc<Node>>);

/// What is known of a value that is not plainly clean.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// Labels on the value and on all parts that are not listed.
    pub labels: Labels,
    /// Parts that differ from the whole.
    pub parts: Vec<(Key, Val)>,
    /// What the value may point to.
    pub refs: Vec<Location>,
    /// Which functions the value may be; a closure's captures are parts.
    pub functions: Vec<(Code, Subst)>,
    /// The constant texts it may be; empty when not known.
    pub texts: Vec<Text>,
    /// The numbers it may be that depend on parameters.
    pub sums: Vec<Sum>,
}

/// A constant text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Text {
    /// The whole text (numbers in decimal).
    Whole(Symbol),
    /// How it begins.
    Prefix(Symbol),
}

impl Val {
    /// A value from its node.
    pub fn from_node(node: Node) -> Self {
        let empty = node.labels.is_empty()
            && node.parts.is_empty()
            && node.refs.is_empty()
            && node.functions.is_empty()
            && node.texts.is_empty()
            && node.sums.is_empty();
        Val((!empty).then(|| Arc::new(node)))
    }

    /// A value that carries these labels as a whole.
    pub fn labelled(labels: Labels) -> Self {
        Self::from_node(Node { labels, ..Node::default() })
    }

    /// What a place outside of the function holds when it begins.
    pub fn held(root: Root) -> Self {
        Self::labelled(vec![(Label::Part { root, path: Path::default(), whole: false }, Trace::default())])
    }

    /// Whether it is just what the place held when the function began.
    pub fn is_held(&self, root: Root) -> bool {
        let Some(node) = self.node() else { return false };
        let only = |l: &Label| matches!(l, Label::Part { root: r, path, whole: false } if *r == root && path.is_empty());
        matches!(node.labels.as_slice(), [(label, _)] if only(label))
            && node.parts.is_empty()
            && node.refs.is_empty()
            && node.functions.is_empty()
            && node.texts.is_empty()
            && node.sums.is_empty()
    }

    /// A reference to a location.
    pub fn reference(location: Location) -> Self {
        Self::from_node(Node { refs: vec![location], ..Node::default() })
    }

    /// A constant.
    pub fn text(text: Symbol) -> Self {
        Self::from_node(Node { texts: vec![Text::Whole(text)], ..Node::default() })
    }

    /// The constants that it may be; of a value that holds one (a `String`, a newtype, a prepared statement)
    /// those of its parts.
    pub fn texts(&self) -> Vec<Text> {
        self.texts_within(TEXT_DEPTH)
    }

    fn texts_within(&self, depth: usize) -> Vec<Text> {
        let Some(node) = self.node() else { return Vec::new() };
        let mut texts = node.texts.clone();
        if texts.is_empty() && depth > 0 {
            for (_, part) in &node.parts {
                extend(&mut texts, &part.texts_within(depth - 1), TEXT_LIMIT);
            }
        }
        texts
    }

    /// Whether nothing is known of it.
    pub fn is_clean(&self) -> bool {
        self.0.is_none()
    }

    /// Whether it is the same node.
    pub fn is_same(&self, other: &Val) -> bool {
        match (&self.0, &other.0) {
            (Some(ours), Some(theirs)) => Arc::ptr_eq(ours, theirs),
            (ours, theirs) => ours.is_none() && theirs.is_none(),
        }
    }

    /// The node, if there is one.
    pub fn node(&self) -> Option<&Node> {
        self.0.as_deref()
    }

    /// The node for writing.
    pub fn node_mut(&mut self) -> &mut Node {
        Arc::make_mut(self.0.get_or_insert_with(Arc::default))
    }

    /// The part at `key`: its own value, or what the whole says of it.
    pub fn part(&self, key: Key) -> Val {
        let Some(node) = self.node() else {
            return Val::default();
        };
        match node.parts.iter().find(|(k, _)| *k == key) {
            Some((_, part)) => part.clone(),
            // What holds a constant is that constant: `String { text }` of a literal.
            None => Val::from_node(Node {
                labels: node.labels.iter().map(|(l, t)| (l.part(key), t.clone())).collect(),
                texts: node.texts.clone(),
                ..Node::default()
            }),
        }
    }

    /// Whether the part at `key` has a value of its own.
    pub fn has_part(&self, key: Key) -> bool {
        self.node().is_some_and(|n| n.parts.iter().any(|(k, _)| *k == key))
    }

    /// Gives the part at `key` a value of its own.
    pub fn set_part(&mut self, key: Key, value: Val) {
        if value.is_clean()
            && self.node().is_none_or(|n| n.labels.is_empty() && !n.parts.iter().any(|(k, _)| *k == key))
        {
            return;
        }
        let node = self.node_mut();
        match node.parts.iter_mut().find(|(k, _)| *k == key) {
            Some((_, part)) => *part = value,
            None => node.parts.push((key, value)),
        }
    }

    /// Adds a label to the whole value; says whether that is new. The shorter way of two is kept.
    pub fn add_label(&mut self, label: &Label, trace: &Trace) -> bool {
        add(&mut self.node_mut().labels, label, trace)
    }

    /// Adds labels to the value and to all of its parts.
    pub fn add_labels_everywhere(&mut self, labels: &Labels) -> bool {
        if labels.is_empty() {
            return false;
        }
        let node = self.node_mut();
        let mut changed = add_all(&mut node.labels, labels.iter());
        for (_, part) in &mut node.parts {
            changed |= part.add_labels_everywhere(labels);
        }
        changed
    }

    /// Adds what `other` may be; says whether anything is new.
    pub fn join(&mut self, other: &Val) -> bool {
        self.join_to(other, 0)
    }

    fn join_to(&mut self, other: &Val, depth: usize) -> bool {
        let (Some(theirs), ours) = (&other.0, self.0.as_ref()) else {
            return false;
        };
        match ours {
            None => {
                self.0 = Some(theirs.clone());
                return true;
            }
            Some(ours) if Arc::ptr_eq(ours, theirs) => return false,
            Some(_) => {}
        }
        if depth >= TREE_LIMIT {
            return self.add_labels_everywhere(&other.own_labels());
        }
        let before = self.clone();
        let node = self.node_mut();
        let mut changed = add_all(&mut node.labels, theirs.labels.iter());
        for (key, part) in &theirs.parts {
            match node.parts.iter_mut().find(|(k, _)| k == key) {
                Some((_, ours)) => changed |= ours.join_to(part, depth + 1),
                None => {
                    let mut joined = before.part(*key);
                    changed |= joined.join_to(part, depth + 1);
                    node.parts.push((*key, joined));
                }
            }
        }
        if !theirs.labels.is_empty() {
            for (key, part) in &mut node.parts {
                if !theirs.parts.iter().any(|(k, _)| k == key) {
                    changed |= part.join_to(&other.part(*key), depth + 1);
                }
            }
        }
        changed |= extend(&mut node.refs, &theirs.refs, REFS_LIMIT);
        changed |= extend(&mut node.functions, &theirs.functions, FUNCTIONS_LIMIT);
        if node.texts.len() < TEXT_LIMIT {
            changed |= extend(&mut node.texts, &theirs.texts, TEXT_LIMIT);
        }
        changed |= extend(&mut node.sums, &theirs.sums, ALTERNATIVES);
        changed
    }

    /// All labels in the value and its parts, as labels of one opaque value. References are not followed.
    pub fn own_labels(&self) -> Labels {
        let mut labels = Labels::new();
        self.collect(&mut labels);
        labels
    }

    /// Whether the value or one of its parts carries such a label.
    pub fn has_label(&self, is: &dyn Fn(&Label) -> bool) -> bool {
        self.node().is_some_and(|node| {
            node.labels.iter().any(|(label, _)| is(label))
                || node.parts.iter().any(|(_, part)| part.has_label(is))
        })
    }

    fn collect(&self, into: &mut Labels) {
        let Some(node) = self.node() else { return };
        for (label, trace) in &node.labels {
            add(into, &label.whole(), trace);
        }
        for (_, part) in &node.parts {
            part.collect(into);
        }
    }

    /// The same value with every label replaced.
    pub fn map_labels(&self, f: &dyn Fn(&Label) -> Label) -> Val {
        let Some(node) = self.node() else { return Val::default() };
        let parts = node.parts.iter().map(|(key, part)| (*key, part.map_labels(f))).collect();
        Val::from_node(Node { labels: replaced(&node.labels, f), parts, ..node.clone() })
    }

    /// The same value with every way continued by `f`.
    pub fn map_traces(&self, f: &dyn Fn(&Trace) -> Trace) -> Val {
        let Some(node) = self.node() else {
            return Val::default();
        };
        let mut node = node.clone();
        for (_, trace) in &mut node.labels {
            *trace = f(trace);
        }
        for (_, part) in &mut node.parts {
            *part = part.map_traces(f);
        }
        Val::from_node(node)
    }
}

fn extend<T: Clone + PartialEq>(all: &mut Vec<T>, more: &[T], limit: usize) -> bool {
    let before = all.len();
    for item in more {
        if !all.contains(item) && all.len() < limit {
            all.push(item.clone());
        }
    }
    all.len() != before
}
