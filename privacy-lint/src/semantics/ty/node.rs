//! A type as one shared node, with what is often asked of it: hash, size, and what it mentions.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::TyKind;

/// How many nodes a type may have. What is larger is not known: like rustc's limit on the length of types,
/// it keeps types that double at each step (a chain of joins) from taking all time and memory.
const MAX_SIZE: u32 = 4096;

/// A type: cheap to clone, to compare and to hash; compared by structure.
#[derive(Clone)]
pub struct Ty(Arc<Node>);

struct Node {
    kind: TyKind,
    hash: u64,
    size: u32,
    flags: Flags,
}

/// What a type mentions, at any depth.
#[derive(Clone, Copy, Default)]
struct Flags {
    infer: bool,
    param: bool,
    projection: bool,
    closure: bool,
    unknown: bool,
}

impl Ty {
    /// Wraps a kind; unknown when that would be too large.
    pub fn new(kind: TyKind) -> Self {
        let mut flags = Flags {
            infer: matches!(kind, TyKind::Infer(_)),
            param: matches!(kind, TyKind::Param(..)),
            projection: matches!(kind, TyKind::Projection(..)),
            closure: matches!(kind, TyKind::Closure(..)),
            unknown: matches!(kind, TyKind::Unknown),
        };
        let mut size = 1_u32;
        kind.any_child(&mut |child| {
            let (node, mentioned) = (&child.0, child.0.flags);
            size = size.saturating_add(node.size);
            flags.infer |= mentioned.infer;
            flags.param |= mentioned.param;
            flags.projection |= mentioned.projection;
            flags.closure |= mentioned.closure;
            flags.unknown |= mentioned.unknown;
            false
        });
        if size > MAX_SIZE {
            return Ty::unknown();
        }
        let mut hasher = rustc_hash::FxHasher::default();
        kind.hash(&mut hasher);
        Self(Arc::new(Node { hash: hasher.finish(), kind, size, flags }))
    }

    /// What it is.
    pub fn kind(&self) -> &TyKind {
        &self.0.kind
    }

    /// Whether both are one allocation, hence equal.
    pub fn same(&self, other: &Ty) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// How many nodes the type has.
    pub fn size(&self) -> u32 {
        self.0.size
    }

    /// Whether it mentions an inference variable.
    pub fn has_infer(&self) -> bool {
        self.0.flags.infer
    }

    /// Whether it mentions a generic parameter.
    pub fn has_param(&self) -> bool {
        self.0.flags.param
    }

    /// Whether it mentions an associated type that was not normalised.
    pub fn has_projection(&self) -> bool {
        self.0.flags.projection
    }

    /// Whether a part of it is not known.
    pub fn has_unknown(&self) -> bool {
        self.0.flags.unknown
    }

    /// Whether it mentions a closure.
    pub fn has_closure(&self) -> bool {
        self.0.flags.closure
    }
}

impl PartialEq for Ty {
    fn eq(&self, other: &Self) -> bool {
        self.same(other) || (self.0.hash == other.0.hash && self.0.kind == other.0.kind)
    }
}

impl Eq for Ty {}

impl Hash for Ty {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.0.hash);
    }
}

impl fmt::Debug for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.kind.fmt(f)
    }
}
