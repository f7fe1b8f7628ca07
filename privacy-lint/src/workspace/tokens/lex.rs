//! From text to token trees, without `proc_macro2`: no thread-local source map, no recursion.

use std::sync::Arc;

use ustr::Ustr;

use super::{Delimiter, Fragment, Group, LexError, TokenTree, dollar_crate};
use crate::source::{FileId, Files, Origin, Span};
use crate::workspace::depth::MAX_DEPTH;
use crate::workspace::scan::{Kind, Raw, Scanner, is_punct};
use crate::workspace::skim::blank_arguments;

/// The token trees of `range` (bytes) of a file. Doc comments become `#[doc = "…"]`, as for rustc.
///
/// In an expansion, what [`super::render`] marked as a fragment or as `$crate` becomes that again.
pub fn lex(files: &Files, file: FileId, range: std::ops::Range<u32>) -> Result<Vec<TokenTree>, LexError> {
    let source = files.get(file);
    let at = Span::new(file, range.start, range.start);
    let Some(text) = source.text.get(..range.end as usize) else {
        return Err(LexError { at, message: "the range is outside of the file" });
    };
    if !text.is_char_boundary(range.start as usize) {
        return Err(LexError { at, message: "the range does not lie on characters" });
    }
    let mut scanner = Scanner::starting_at(text, range.start as usize);
    scanner.block_comments = matches!(source.origin, Origin::Expansion { .. });
    Lexer { text, file, base: 0, expansion: scanner.block_comments, scanner, open: Vec::new() }.trees()
}

/// As [`lex`], of arguments that may be items of which only the signatures are asked for: bodies are empty, and
/// documentation has no words.
pub fn lex_items(
    files: &Files,
    file: FileId,
    range: std::ops::Range<u32>,
) -> Result<Vec<TokenTree>, LexError> {
    let text = blank_arguments(files.text(Span::new(file, range.start, range.end)));
    let mut scanner = Scanner::new(&text);
    scanner.block_comments = matches!(files.get(file).origin, Origin::Expansion { .. });
    let expansion = scanner.block_comments;
    Lexer { text: &text, file, base: range.start, expansion, scanner, open: Vec::new() }.trees()
}

/// The token trees of a text that is in no file; their spans mean nothing.
pub(in crate::workspace) fn lex_text(text: &str) -> Result<Vec<TokenTree>, LexError> {
    let file = FileId(u32::MAX);
    Lexer { text, file, base: 0, expansion: false, scanner: Scanner::new(text), open: Vec::new() }.trees()
}

struct Lexer<'a> {
    text: &'a str,
    file: FileId,
    /// Where the text starts in the file.
    base: u32,
    expansion: bool,
    scanner: Scanner<'a>,
    open: Vec<Open>,
}

/// A group whose end was not reached.
struct Open {
    delimiter: Delimiter,
    span: Span,
    /// What comes before it in the sequence around it.
    before: Vec<TokenTree>,
    /// Whether [`super::render`] added `(…)` or `<…>`, which vanish again.
    added: bool,
}

impl Lexer<'_> {
    fn trees(mut self) -> Result<Vec<TokenTree>, LexError> {
        let mut trees = Vec::new();
        while let Some(raw) = self.scanner.next() {
            let span = Span::new(self.file, self.base + raw.lo as u32, self.base + raw.hi as u32);
            match raw.kind {
                Kind::Ident | Kind::RawIdent => {
                    let word = &self.text[raw.lo..raw.hi];
                    trees.push(match dollar_crate(word) {
                        Some(krate) if self.expansion => TokenTree::DollarCrate(krate, span),
                        _ => TokenTree::Ident(Ustr::from(word), span),
                    });
                }
                Kind::Lifetime => {
                    trees.push(TokenTree::Lifetime(Ustr::from(&self.text[raw.lo..raw.hi]), span))
                }
                Kind::Literal => trees.push(TokenTree::Literal(Ustr::from(&self.text[raw.lo..raw.hi]), span)),
                Kind::Punct(b) => {
                    let joint = self.text.as_bytes().get(raw.hi).is_some_and(|b| is_punct(*b));
                    trees.push(TokenTree::Punct(b as char, joint, span));
                }
                Kind::Open(b) => self.open_group(delimiter(b), span, &mut trees)?,
                Kind::Close(b) => self.close_group(delimiter(b), span, &mut trees)?,
                Kind::Doc { inner, block } => self.doc(raw, (inner, block), span, &mut trees),
                Kind::Block => self.marker(raw, span, &mut trees)?,
                Kind::Unknown => return Err(LexError { at: span, message: "no token starts with this" }),
                Kind::Unterminated => return Err(LexError { at: span, message: "this has no end" }),
            }
        }
        match self.open.pop() {
            Some(open) => Err(LexError { at: open.span, message: "this bracket is not closed" }),
            None => Ok(trees),
        }
    }

    fn open_group(
        &mut self,
        delimiter: Delimiter,
        span: Span,
        trees: &mut Vec<TokenTree>,
    ) -> Result<(), LexError> {
        if self.open.len() >= MAX_DEPTH {
            return Err(LexError { at: span, message: "the code is nested too deeply" });
        }
        self.open.push(Open { delimiter, span, before: std::mem::take(trees), added: false });
        Ok(())
    }

    fn close_group(
        &mut self,
        delimiter: Delimiter,
        close: Span,
        trees: &mut Vec<TokenTree>,
    ) -> Result<(), LexError> {
        let open = match self.open.pop() {
            Some(open) if open.delimiter == delimiter => open,
            _ => return Err(LexError { at: close, message: "this bracket was not opened" }),
        };
        let inside = std::mem::replace(trees, open.before);
        let mut group = Group { delimiter, trees: Arc::default(), open: open.span, close };
        if let (Delimiter::None(_), [first, .., last]) = (delimiter, &inside[..]) {
            (group.open, group.close) = (first.span(), last.span());
        }
        group.trees = match &inside[..] {
            [TokenTree::Group(parentheses)] if open.added => parentheses.trees.clone(),
            [_, inside @ .., _] if open.added => inside.into(),
            _ => inside.into(),
        };
        trees.push(TokenTree::Group(group));
        Ok(())
    }

    /// `#[doc = "…"]` or `#![doc = "…"]`; each token has the span of the comment.
    fn doc(&self, raw: Raw, (inner, block): (bool, bool), span: Span, trees: &mut Vec<TokenTree>) {
        let comment = &self.text[raw.lo..raw.hi];
        let end = comment.len() - if block { 2 } else { 0 };
        let value = comment.get(3..end).unwrap_or("").trim_end_matches('\r');
        let doc = [
            TokenTree::Ident(Ustr::from("doc"), span),
            TokenTree::Punct('=', false, span),
            TokenTree::Literal(Ustr::from(&format!("{value:?}")), span),
        ];
        trees.push(TokenTree::Punct('#', inner, span));
        if inner {
            trees.push(TokenTree::Punct('!', false, span));
        }
        let group = Group { delimiter: Delimiter::Bracket, trees: doc.into(), open: span, close: span };
        trees.push(TokenTree::Group(group));
    }

    /// `/*<expr*/ … /*>*/` of an expansion: a fragment; `/*<(expr*/`: one that got brackets.
    fn marker(&mut self, raw: Raw, span: Span, trees: &mut Vec<TokenTree>) -> Result<(), LexError> {
        let comment = &self.text[raw.lo + 2..raw.hi - 2];
        if comment == ">" {
            let Some(Delimiter::None(fragment)) = self.open.last().map(|o| o.delimiter) else {
                return Ok(());
            };
            return self.close_group(Delimiter::None(fragment), span, trees);
        }
        let Some(name) = comment.strip_prefix('<') else { return Ok(()) };
        let (name, added) = match name.strip_prefix('(') {
            Some(name) => (name, true),
            None => (name, false),
        };
        let Some(fragment) = Fragment::from_name(name) else { return Ok(()) };
        self.open_group(Delimiter::None(fragment), span, trees)?;
        if let Some(open) = self.open.last_mut() {
            open.added = added;
        }
        Ok(())
    }
}

fn delimiter(bracket: u8) -> Delimiter {
    match bracket {
        b'(' | b')' => Delimiter::Paren,
        b'[' | b']' => Delimiter::Bracket,
        _ => Delimiter::Brace,
    }
}
