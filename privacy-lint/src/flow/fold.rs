//! Values of recursive types, cut where they begin to repeat: a tree of messages that answer messages is kept
//! apart for the first, and taken as one value below it (cf. k-limiting, Jones and Muchnick 1979).

use super::ir::Key;
use super::label::{Label, replaced};
use super::value::{Node, Val};

/// How many fields on the way into a value may be of those that were met before: `Option`s and `Box`es are on many
/// ways. All repeats count together, since two fields that alternate (`a` and `b` of an iterator that chains
/// others) would make a tree of all their orders.
pub(super) const REPEATS: usize = 4;
/// How many labels, parts and references a value may have. What is larger is taken as one below a depth that
/// makes it smaller.
const SIZE: usize = 1000;
/// How large a value may be whose parts are kept as they were when recursion is widened: a row, not a tree.
const ROW: usize = 100;

impl Val {
    /// The value without what repeats in it.
    pub fn folded(&self, is_members: &dyn Fn(Key) -> bool) -> Val {
        let mut value = self.fold(is_members, &mut Vec::new(), 0);
        let mut depth = 8;
        while depth > 0 && value.is_large() {
            value = value.cut(depth);
            depth -= 1;
        }
        value
    }

    /// The value as one that can only grow a few times more: what it says beyond `before` is kept apart down to a
    /// depth, its parts and those of what callers hand over. Of a large value all is: a tree that gets more branches
    /// at each of its nodes would grow for long.
    pub fn widened(&self, before: &Val, depth: usize) -> Val {
        let widened = self.widen(before, depth, depth);
        if widened.size() <= ROW { widened } else { widened.cut(depth) }
    }

    fn widen(&self, before: &Val, depth: usize, paths: usize) -> Val {
        let Some(node) = self.node() else { return Val::default() };
        if self.is_same(before) {
            return self.clone();
        }
        let Some(known) = before.node().filter(|known| !known.parts.is_empty() || node.parts.is_empty())
        else {
            return self.cut(depth).map_labels(&|label: &Label| label.cut(paths));
        };
        let is_known = |label: &Label| known.labels.iter().any(|(l, _)| l == label);
        let labels =
            replaced(&node.labels, &|label| if is_known(label) { label.clone() } else { label.cut(paths) });
        let widen_part = |(key, part): &(Key, Val)| {
            let before = known.parts.iter().find(|(k, _)| k == key).map(|(_, part)| part);
            (*key, part.widen(before.unwrap_or(&Val::default()), depth.saturating_sub(1), paths))
        };
        let parts = node.parts.iter().map(widen_part).collect();
        Val::from_node(Node { labels, parts, ..node.clone() })
    }

    fn fold(&self, is_members: &dyn Fn(Key) -> bool, way: &mut Vec<Key>, repeats: usize) -> Val {
        let Some(node) = self.node().filter(|node| !node.parts.is_empty()) else { return self.clone() };
        let mut folded: Option<Node> = None;
        for (index, (key, part)) in node.parts.iter().enumerate() {
            let is_repeated = matches!(key, Key::Field(..)) && way.contains(key);
            let repeats = repeats + usize::from(is_repeated);
            // A member's type that holds itself is recursive, and one level of it is enough.
            let after = match is_repeated && (repeats > REPEATS || is_members(*key)) {
                true => part.as_one(),
                false => {
                    way.push(*key);
                    let after = part.fold(is_members, way, repeats);
                    way.pop();
                    after
                }
            };
            if !after.is_same(part) {
                folded.get_or_insert_with(|| node.clone()).parts[index].1 = after;
            }
        }
        folded.map_or_else(|| self.clone(), Val::from_node)
    }

    /// The value, taken as one below a depth.
    fn cut(&self, depth: usize) -> Val {
        let Some(node) = self.node().filter(|node| !node.parts.is_empty()) else { return self.clone() };
        if depth == 0 {
            return self.as_one();
        }
        let parts = node.parts.iter().map(|(key, part)| (*key, part.cut(depth - 1))).collect();
        Val::from_node(Node { parts, ..node.clone() })
    }

    /// The value as one that has no parts: what is known of any part is known of the whole.
    pub(super) fn as_one(&self) -> Val {
        let Some(node) = self.node().filter(|node| !node.parts.is_empty()) else { return self.clone() };
        let mut one = Val::from_node(Node { labels: self.own_labels(), parts: Vec::new(), ..node.clone() });
        node.parts.iter().for_each(|(_, part)| part.lead_to(&mut one));
        one
    }

    /// Adds what the value and its parts lead to.
    fn lead_to(&self, one: &mut Val) {
        let Some(node) = self.node() else { return };
        one.join(&Val::from_node(Node {
            refs: node.refs.clone(),
            functions: node.functions.clone(),
            ..Node::default()
        }));
        node.parts.iter().for_each(|(_, part)| part.lead_to(one));
    }

    /// Whether it is larger than values are kept.
    pub fn is_large(&self) -> bool {
        self.size() > SIZE
    }

    /// How many labels, parts and references there are.
    fn size(&self) -> usize {
        self.node().map_or(0, |node| {
            1 + node.labels.len()
                + node.refs.len()
                + node.parts.iter().map(|(_, part)| part.size()).sum::<usize>()
        })
    }
}
