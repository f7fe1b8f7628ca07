//! From `syn`'s spans to ours.

use std::cell::Cell;

use crate::semantics::hir::{Symbol, TypeRef};
use crate::source::{FileId, Files, Span};

/// A text that was given to `syn`: it starts at byte `base` of `file`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Text {
    /// The file.
    pub file: FileId,
    /// Where the parsed text starts in it.
    pub base: u32,
}

impl Text {
    /// The text at `span`.
    pub fn at(span: Span) -> Self {
        Self { file: span.file, base: span.lo }
    }

    /// Where a token stands. For anything longer than a token join the ends: `syn`'s spans of whole nodes
    /// print the node first.
    pub fn span(self, span: proc_macro2::Span) -> Span {
        let range = span.byte_range();
        Span::new(self.file, self.base + range.start as u32, self.base + range.end as u32)
    }
}

/// Expands macros in type position.
pub trait TypeMacros {
    /// The type that `mac` stands for.
    fn expand_type(&self, text: Text, mac: &syn::Macro) -> TypeRef;
}

/// Turns types, paths, generics, attributes and signatures of one parsed text into our own.
#[derive(Clone, Copy)]
pub struct Lowering<'a> {
    /// All files.
    pub files: &'a Files,
    /// Where the text stands.
    pub text: Text,
    /// What to do with macros in type position; without it their types are unknown.
    pub macros: Option<&'a dyn TypeMacros>,
}

impl<'a> Lowering<'a> {
    /// For a text that starts at byte `base` of `file`.
    pub fn new(files: &'a Files, file: FileId, base: u32) -> Self {
        Self { files, text: Text { file, base }, macros: None }
    }

    /// Where a token stands.
    pub fn span(&self, span: proc_macro2::Span) -> Span {
        self.text.span(span)
    }

    /// From the first to the last of two tokens.
    pub fn join(&self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        self.span(first).to(self.span(last))
    }

    /// From an opening to a closing bracket, both included.
    pub fn delimited(&self, delimiter: &proc_macro2::extra::DelimSpan) -> Span {
        self.join(delimiter.open(), delimiter.close())
    }

    /// Between an opening and a closing bracket.
    pub fn inside(&self, delimiter: &proc_macro2::extra::DelimSpan) -> Span {
        let (open, close) = (self.span(delimiter.open()), self.span(delimiter.close()));
        Span::new(open.file, open.hi, close.lo.max(open.hi))
    }
}

/// An identifier without `r#`.
pub(super) fn symbol(ident: &proc_macro2::Ident) -> Symbol {
    thread_local! {
        static BUFFER: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) };
    }
    BUFFER.with_borrow_mut(|buffer| {
        use std::fmt::Write as _;
        buffer.clear();
        let _ = write!(buffer, "{ident}");
        Symbol::from(buffer.strip_prefix("r#").unwrap_or(buffer))
    })
}

thread_local! {
    static MAPS: Cell<u32> = const { Cell::new(0) };
}

/// Held by whoever parses with `syn` and reads spans.
///
/// `proc_macro2` remembers every text that a thread ever parsed. When the outermost guard of a thread goes,
/// that memory is freed, and spans from before must not be asked for their place any more.
pub struct SourceMap(());

impl SourceMap {
    /// Takes a guard. Trees that were parsed on this thread may be used until it is dropped, whatever other
    /// parsing happens in between.
    pub fn enter() -> Self {
        MAPS.set(MAPS.get() + 1);
        Self(())
    }
}

impl Drop for SourceMap {
    fn drop(&mut self) {
        let left = MAPS.get() - 1;
        MAPS.set(left);
        if left == 0 && !std::thread::panicking() {
            proc_macro2::extra::invalidate_current_thread_spans();
        }
    }
}
