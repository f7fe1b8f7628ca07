//! The items of one parsed text, before they have an identity.

use std::sync::{Arc, Mutex};

use crate::semantics::defs::{Attr, DefData, Visibility};
use crate::semantics::hir::{Path, Symbol};
use crate::semantics::names::tables::{ImportKind, Problem};
use crate::source::Span;

/// One item.
pub(super) struct Raw {
    /// Its name; empty for what has none.
    pub name: Symbol,
    /// The whole item.
    pub span: Span,
    /// The name alone.
    pub name_span: Span,
    /// Attributes.
    pub attrs: Vec<Attr>,
    /// How it may be seen.
    pub visibility: Visibility,
    /// What it is.
    pub kind: RawKind,
}

/// What an item is.
pub(super) enum RawKind {
    /// An item with the items inside it: an enum's variants, what a trait or impl holds.
    Def(DefData, Vec<Raw>),
    /// A module with its contents.
    Module(Contents),
    /// The leaves of a `use` tree, or an `extern crate`.
    Imports(Vec<RawImport>),
    /// `name! { … }` where an item stands.
    Invocation(Invocation),
}

/// Where a module's items are.
pub(super) enum Contents {
    /// `mod name { … }`.
    Inline(Vec<Raw>, Option<String>),
    /// `mod name;` with its `#[path]`; the file is read beside the others.
    File(Option<String>, Slot),
}

/// Where a worker puts what it read.
pub(super) type Slot<T = ReadModule> = Arc<Mutex<Option<T>>>;

/// A module's file.
pub(super) struct ReadModule {
    /// What it holds.
    pub items: Vec<Raw>,
    /// The whole text.
    pub span: Span,
    /// Attributes of the file (`#![…]`).
    pub attrs: Vec<Attr>,
    /// Where its own modules lie.
    pub dir: Option<super::read::Dir>,
    /// Why nothing is there.
    pub problem: Option<Problem>,
}

/// One name that a `use` brings in.
pub(super) struct RawImport {
    /// What is imported.
    pub path: Path,
    /// As what.
    pub kind: ImportKind,
    /// The leaf.
    pub span: Span,
}

/// A macro invocation in the place of items.
pub(super) struct Invocation {
    /// The macro.
    pub path: Path,
    /// The arguments, without their brackets.
    pub args: Span,
    /// From the path to the closing bracket.
    pub span: Span,
    /// Whether it is a derive: the arguments are the type with its attributes.
    pub derive: bool,
}
