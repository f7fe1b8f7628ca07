//! Local variables: which binding an identifier means.
//!
//! An identifier that a macro's definition wrote is another one than the same word in its arguments, as with
//! rustc's mixed-site hygiene:
//!
//! ```text
//! macro_rules! twice { ($e:expr) => {{ let x = 2; x * $e }} }
//! let x = 3;
//! twice!(x)      // 2 * 3
//! ```
//!
//! The *mark* of an identifier is the expansion whose definition it comes from; identifiers that were written
//! outside of macros have none. Going outwards past the definition of a local macro, an identifier of that
//! macro takes the mark that it has in the definition.

use crate::semantics::hir::{BindingId, Symbol};
use crate::source::{FileId, Files, Origin, Span};

/// The expansion that brought an identifier in, and where its macro's definition has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Mark {
    /// The text of the expansion.
    expansion: FileId,
    /// The token in the definition.
    from: Span,
}

impl Mark {
    /// What tells marks apart.
    pub(super) fn expansion(self) -> FileId {
        self.expansion
    }
}

/// The mark of the identifier (or literal) at `span`.
pub(super) fn mark(files: &Files, mut span: Span) -> Option<Mark> {
    loop {
        let Origin::Expansion { invocation, tokens } = &files.get(span.file).origin else { return None };
        let token = tokens.get(tokens.partition_point(|token| token.hi <= span.lo))?;
        if !invocation.contains(token.from) {
            return Some(Mark { expansion: span.file, from: token.from });
        }
        // An argument may be longer than the part asked for (a name inside a format string).
        span = token.from;
    }
}

/// What is in scope at one point of a body, innermost last.
#[derive(Default)]
pub(super) struct Locals {
    entries: Vec<Entry>,
}

enum Entry {
    /// A local variable.
    Binding { name: Symbol, mark: Option<FileId>, binding: BindingId },
    /// A `macro_rules!` statement: what it encloses sees what was declared before it.
    Macro(Span),
    /// A block with items that hide the variables outside of it.
    Items(Vec<Symbol>),
}

impl Locals {
    /// To be given to [`Locals::leave`].
    pub(super) fn enter(&self) -> usize {
        self.entries.len()
    }

    /// Forgets what was declared since.
    pub(super) fn leave(&mut self, entered: usize) {
        self.entries.truncate(entered);
    }

    /// Declares a variable.
    pub(super) fn declare(&mut self, name: Symbol, mark: Option<Mark>, binding: BindingId) {
        self.entries.push(Entry::Binding { name, mark: mark.map(|mark| mark.expansion), binding });
    }

    /// Passes the definition of a macro.
    pub(super) fn declare_macro(&mut self, definition: Span) {
        self.entries.push(Entry::Macro(definition));
    }

    /// Enters a block that declares functions, constants and statics of these names.
    pub(super) fn declare_items(&mut self, names: Vec<Symbol>) {
        self.entries.push(Entry::Items(names));
    }

    /// The variable that `name`, written with this mark, means.
    pub(super) fn lookup(&self, files: &Files, name: Symbol, mut written: Option<Mark>) -> Option<BindingId> {
        for entry in self.entries.iter().rev() {
            match entry {
                Entry::Binding { name: n, mark, binding }
                    if *n == name && *mark == written.map(|written| written.expansion) =>
                {
                    return Some(*binding);
                }
                Entry::Macro(definition) => {
                    if let Some(inside) = written.filter(|written| definition.contains(written.from)) {
                        written = mark(files, inside.from);
                    }
                }
                Entry::Items(names) if names.contains(&name) => return None,
                Entry::Binding { .. } | Entry::Items(_) => {}
            }
        }
        None
    }

    /// The receiver, for a macro that says `self` itself: rustc would not accept it from a definition
    /// outside of the method, but a macro of a macro may have lost where it was written.
    pub(super) fn receiver(&self) -> Option<BindingId> {
        self.entries.iter().find_map(|entry| match entry {
            Entry::Binding { name, binding, .. } if *name == "self" => Some(*binding),
            _ => None,
        })
    }
}
