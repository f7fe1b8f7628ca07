//! From `syn`'s spans to ours.

use std::cell::{Cell, RefCell};

use crate::semantics::hir::{Symbol, TypeRef};
use crate::source::{FileId, Files, Span};

/// A text that was given to `syn`: it starts at byte `base` of `file`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Text {
    /// The file.
    pub file: FileId,
    /// Where the parsed text starts in it.
    pub base: u32,
    /// Number of its lines' offsets in [`LINES`]; 0 if they are not known.
    lines: u32,
}

thread_local! {
    /// Offsets of the lines of texts that were parsed on this thread.
    static LINES: RefCell<Vec<Box<[u32]>>> = const { RefCell::new(Vec::new()) };
}

impl Text {
    /// A text that is about to be parsed, under a [`SourceMap`], and starts at byte `base` of `file`.
    pub fn new(file: FileId, base: u32, text: &str) -> Self {
        // A column counts characters.
        if !text.is_ascii() {
            return Self { file, base, lines: 0 };
        }
        let starts = text.bytes().zip(1..).filter(|(byte, _)| *byte == b'\n').map(|(_, after)| after);
        let starts: Box<[u32]> = [0].into_iter().chain(starts).collect();
        LINES.with_borrow_mut(|all| {
            all.push(starts);
            Self { file, base, lines: all.len() as u32 }
        })
    }

    /// The text at `span`, which is about to be parsed.
    pub fn at(files: &Files, span: Span) -> Self {
        Self::new(span.file, span.lo, files.text(span))
    }

    /// Where a token stands. For anything longer than a token join the ends: `syn`'s spans of whole nodes
    /// print the node first.
    pub fn span(self, span: proc_macro2::Span) -> Span {
        // Line and column are found by bisection, a byte offset by counting characters from an earlier one.
        let known = LINES.with_borrow(|all| {
            let starts = all.get(self.lines.checked_sub(1)? as usize)?;
            let offset =
                |at: proc_macro2::LineColumn| Some(starts.get(at.line.checked_sub(1)?)? + at.column as u32);
            Some((offset(span.start())?, offset(span.end())?))
        });
        let (lo, hi) = known.unwrap_or_else(|| {
            let range = span.byte_range();
            (range.start as u32, range.end as u32)
        });
        Span::new(self.file, self.base + lo, self.base + hi)
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
    /// For this text.
    pub fn new(files: &'a Files, text: Text) -> Self {
        Self { files, text, macros: None }
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
            LINES.with_borrow_mut(Vec::clear);
        }
    }
}
