//! Places that references point to.

use super::ir::{Base, Key, LocalId};
use super::label::PATH_LIMIT;
use crate::semantics::defs::DefId;

/// A place that a reference may point to.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Location {
    /// Where it starts.
    pub root: Root,
    /// The path into it.
    pub path: Vec<Key>,
}

impl Location {
    /// Steps into a part, as far as paths are kept apart.
    pub fn enter(&mut self, key: Key) {
        if self.path.len() < PATH_LIMIT {
            self.path.push(key);
        }
    }
}

/// Where a location starts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Root {
    /// A variable of the function at hand.
    Local(LocalId),
    /// What a parameter points to (or holds).
    Pointee(u32),
    /// A static.
    Static(DefId),
    /// Shared storage, by the calls that made it.
    Heap(u64),
    /// A field's struct or variant: the handles that its values hold, whoever made them.
    Class(DefId),
}

impl From<Base> for Root {
    fn from(base: Base) -> Self {
        match base {
            Base::Local(local) => Root::Local(local),
            Base::Static(def) => Root::Static(def),
        }
    }
}
