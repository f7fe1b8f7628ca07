//! Reading the items of a file without the bodies of its functions, and the limit of nesting.

use super::scan::{Kind, Raw, Scanner};

/// The text with what name resolution does not read replaced by spaces, of the same length: the inside of
/// every function's body, documentation, and the inside of `#[cfg(test)] mod … { }`.
///
/// Offsets into the result are offsets into the text. What `macro_rules!` and other macros hold is left as
/// it is. A shebang is replaced by spaces too. If the brackets do not fit, the text is returned as it is.
pub fn blank_bodies(text: &str) -> String {
    blank(text, Keep { macros: true, tests: false })
}

/// What [`blank`] leaves besides items.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Keep {
    /// The inside of macros outside of bodies. If it is not kept, [`super::tokens::lex`] reads it from the
    /// text where `syn::Macro::delimiter` says that it stands.
    pub macros: bool,
    /// The inside of `#[cfg(test)] mod … { }`.
    pub tests: bool,
}

/// As [`blank_bodies`], with a choice.
pub fn blank(text: &str, keep: Keep) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let start = shebang(text);
    bytes[..start].fill(b' ');
    let tokens = Scanner::starting_at(text, start);
    let mut skimmer = Skimmer { tokens, text, keep, blanks: Vec::new() };
    if skimmer.items().is_some() {
        for (lo, hi) in skimmer.blanks {
            bytes[lo..hi].fill(b' ');
        }
    }
    // Whole tokens were replaced, so what is left is UTF-8.
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Length of a `#!…` line that is not an inner attribute.
pub fn shebang(text: &str) -> usize {
    if !text.starts_with("#!")
        || Scanner::starting_at(text, 2).next().is_some_and(|t| t.kind == Kind::Open(b'['))
    {
        return 0;
    }
    text.find('\n').unwrap_or(text.len())
}

struct Skimmer<'a> {
    tokens: Scanner<'a>,
    text: &'a str,
    keep: Keep,
    /// Byte ranges to blank.
    blanks: Vec<(usize, usize)>,
}

impl<'a> Skimmer<'a> {
    /// Collects what is to be blanked; `None` when the brackets of the text do not fit.
    fn items(&mut self) -> Option<()> {
        let mut open = Vec::new();
        let mut before = [Kind::Unknown; 2];
        while let Some(token) = self.tokens.next() {
            match token.kind {
                Kind::Unterminated => return None,
                Kind::Doc { .. } => {
                    self.blanks.push((token.lo, token.hi));
                    continue;
                }
                Kind::Open(b) if opens_macro(before) => {
                    let inside = self.group(b)?;
                    if !self.keep.macros {
                        self.blanks.push(inside);
                    }
                    before = [Kind::Unknown; 2];
                    continue;
                }
                Kind::Open(b) => open.push(b),
                Kind::Close(b) if open.pop() != Some(opening(b)) => return None,
                Kind::Punct(b'#') => self.attribute()?,
                Kind::Ident => self.keyword(token)?,
                _ => {}
            }
            before = remember(before, token.kind);
        }
        open.is_empty().then_some(())
    }

    /// After a `#`: past the attribute, and past a module of tests that it stands on.
    fn attribute(&mut self) -> Option<()> {
        let mut ahead = self.tokens.clone();
        let mut next = ahead.next();
        let is_inner = next.is_some_and(|t| t.kind == Kind::Punct(b'!'));
        if is_inner {
            next = ahead.next();
        }
        if next.is_none_or(|t| t.kind != Kind::Open(b'[')) {
            return Some(());
        }
        self.tokens = ahead;
        let (lo, hi) = self.group(b'[')?;
        if &self.text[lo..hi] == "cfg(test)" && !is_inner && !self.keep.tests {
            let mut ahead = self.tokens.clone();
            let head = [ahead.next()?, ahead.next()?];
            if self.word(head[0]) == "mod" && ahead.next().is_some_and(|t| t.kind == Kind::Open(b'{')) {
                self.tokens = ahead;
                let inside = self.group(b'{')?;
                self.blanks.push(inside);
            }
        }
        Some(())
    }

    /// After an identifier: past a function with its body, or the definition of a macro.
    fn keyword(&mut self, token: Raw) -> Option<()> {
        let word = self.word(token);
        if word != "fn" && word != "macro" {
            return Some(());
        }
        let is_function = word == "fn";
        let mut ahead = self.tokens.clone();
        if !ahead.next().is_some_and(|t| matches!(t.kind, Kind::Ident | Kind::RawIdent)) {
            return Some(());
        }
        if is_function {
            self.tokens = ahead;
            if self.signature()? {
                let inside = self.group(b'{')?;
                self.blanks.push(inside);
            }
            return Some(());
        }
        // `macro name { … }`, or `macro name(…) { … }`.
        let mut first = ahead.next();
        if first.is_some_and(|t| t.kind == Kind::Open(b'(')) {
            self.tokens = ahead;
            self.group(b'(')?;
            ahead = self.tokens.clone();
            first = ahead.next();
        }
        if first.is_some_and(|t| t.kind == Kind::Open(b'{')) {
            self.tokens = ahead;
            self.group(b'{')?;
        }
        Some(())
    }

    /// From after a function's name to after the `{` of its body; false if it has none.
    fn signature(&mut self) -> Option<bool> {
        let mut angles = 0i32;
        let mut previous = (0, Kind::Unknown);
        while let Some(token) = self.tokens.next() {
            match token.kind {
                Kind::Open(b'{') if angles <= 0 => return Some(true),
                Kind::Open(b) => {
                    self.group(b)?;
                }
                Kind::Doc { .. } => self.blanks.push((token.lo, token.hi)),
                Kind::Close(_) | Kind::Unterminated => return None,
                Kind::Punct(b';') => return Some(false),
                Kind::Punct(b'<') => angles += 1,
                // Not that of `->`.
                Kind::Punct(b'>') if previous != (token.lo, Kind::Punct(b'-')) => angles -= 1,
                _ => {}
            }
            previous = (token.hi, token.kind);
        }
        None
    }

    /// From after an opening bracket to after its closing one: the range between them.
    fn group(&mut self, bracket: u8) -> Option<(usize, usize)> {
        let lo = self.tokens.offset();
        let mut open = vec![bracket];
        while let Some(bracket) = open.last().copied() {
            let token = self.tokens.next_bracket()?;
            match token.kind {
                Kind::Open(b) => open.push(b),
                Kind::Close(b) if opening(b) == bracket => {
                    open.pop();
                }
                _ => return None,
            }
        }
        Some((lo, self.tokens.offset() - 1))
    }

    fn word(&self, token: Raw) -> &'a str {
        &self.text[token.lo..token.hi]
    }
}

/// `name!` or `name! name` is what stands before the bracket.
fn opens_macro(before: [Kind; 2]) -> bool {
    before[1] == Kind::Punct(b'!') && before[0] == Kind::Ident
}

/// The last two tokens; the name of `macro_rules! name` is passed over.
fn remember(before: [Kind; 2], kind: Kind) -> [Kind; 2] {
    match kind {
        Kind::Ident | Kind::RawIdent if opens_macro(before) => before,
        Kind::RawIdent => [before[1], Kind::Ident],
        _ => [before[1], kind],
    }
}

fn opening(close: u8) -> u8 {
    match close {
        b')' => b'(',
        b']' => b'[',
        _ => b'{',
    }
}

#[cfg(test)]
mod tests;
