//! Reading the items of a file without what they do not need: bodies, documentation, tests.

use super::scan::{Kind, Raw, Scanner};
use frames::{Frames, Inside};

mod frames;

/// Whose text it is, which decides what can be asked about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whose {
    /// A member's, or a model's: every item counts.
    Own,
    /// A dependency's: what others cannot name, and functions whose signature a trait gives, are not asked for.
    Foreign,
}

/// The text with what name resolution does not read replaced by spaces, of the same length: the inside of
/// every function's body, what constants are initialised with inside of brackets, documentation, and the inside
/// of `#[cfg(test)] mod … { }`. Of foreign texts also functions in the impls of traits, and those that are not
/// public.
///
/// Offsets into the result are offsets into the text. What `macro_rules!` and other macros hold is left as
/// it is. A shebang is replaced by spaces too. If the brackets do not fit, the text is returned as it is.
pub fn blank_bodies(text: &str, whose: Whose) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let start = shebang(text);
    bytes[..start].fill(b' ');
    if let Some(skimmed) = Skimmer::new(text, start, whose).items() {
        for (lo, hi) in skimmed.blanks {
            bytes[lo..hi].fill(b' ');
        }
    }
    // Whole tokens were replaced, so what is left is UTF-8.
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// The arguments of a macro that a foreign file calls, as `macro_rules!` may match them: bodies are empty as in
/// [`blank_bodies`], and of several lines of documentation one is left, without its words.
pub fn blank_arguments(text: &str) -> String {
    let Some(skimmed) = Skimmer::new(text, 0, Whose::Own).items() else { return text.to_owned() };
    let mut bytes = text.as_bytes().to_vec();
    for (lo, hi) in skimmed.blanks {
        bytes[lo..hi].fill(b' ');
    }
    let mut before = 0;
    for (lo, hi) in skimmed.docs {
        let is_first = !text[before..lo].trim().is_empty() || before == 0;
        before = hi;
        // What is left of `/// words` and `/** words */` ends with its line.
        if is_first && hi - lo > 3 {
            let is_inner = bytes[lo + 2] == b'!';
            bytes[lo..lo + 4].copy_from_slice(if is_inner { b"//!\n" } else { b"///\n" });
        }
    }
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
    whose: Whose,
    /// The brackets around, and the item at hand.
    frames: Frames,
    /// Byte ranges to blank.
    blanks: Vec<(usize, usize)>,
    /// Those of them that are documentation.
    docs: Vec<(usize, usize)>,
}

impl<'a> Skimmer<'a> {
    fn new(text: &'a str, start: usize, whose: Whose) -> Self {
        let tokens = Scanner::starting_at(text, start);
        Self { tokens, text, whose, frames: Frames::default(), blanks: Vec::new(), docs: Vec::new() }
    }

    /// Collects what is to be blanked; `None` when the brackets of the text do not fit.
    fn items(mut self) -> Option<Self> {
        let mut before = [Kind::Unknown; 2];
        while let Some(token) = self.tokens.next() {
            match token.kind {
                Kind::Unterminated => return None,
                Kind::Doc { .. } => {
                    self.blanks.push((token.lo, token.hi));
                    self.docs.push((token.lo, token.hi));
                    continue;
                }
                Kind::Open(b) if opens_macro(before) => {
                    self.group(b)?;
                    self.frames.after_macro(b);
                    before = [Kind::Unknown; 2];
                    continue;
                }
                Kind::Open(b) if self.frames.head.is_value => {
                    let inside = self.group(b)?;
                    // `a[]` is not an expression.
                    if b != b'[' || !matches!(before[1], Kind::Ident | Kind::Close(_)) {
                        self.blanks.push(inside);
                    }
                    before = [Kind::Unknown, Kind::Close(b)];
                    continue;
                }
                Kind::Open(b) => self.frames.open(b),
                Kind::Close(b) => self.frames.close(b)?,
                Kind::Punct(b'#') => {
                    self.frames.head.begin(token.lo);
                    self.attribute()?;
                }
                Kind::Punct(b) => self.frames.punct(b, before[1]),
                Kind::Ident => self.keyword(token)?,
                _ => self.frames.head.begin(token.lo),
            }
            before = remember(before, token.kind);
        }
        self.frames.is_outermost().then_some(self)
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
        if is_inner {
            // It is of what is around, not of the item that follows.
            self.frames.head = frames::Head::default();
        } else if &self.text[lo..hi] == "cfg(test)" {
            let mut ahead = self.tokens.clone();
            let head = [ahead.next()?, ahead.next()?];
            if self.word(head[0]) == "mod" && ahead.next().is_some_and(|t| t.kind == Kind::Open(b'{')) {
                self.tokens = ahead;
                let inside = self.group(b'{')?;
                self.blanks.push(inside);
                self.frames.head = frames::Head::default();
            }
        }
        Some(())
    }

    /// After an identifier: past a function with its body, or the definition of a macro.
    fn keyword(&mut self, token: Raw) -> Option<()> {
        let word = self.word(token);
        self.frames.head.begin(token.lo);
        match word {
            "fn" => self.function(),
            "macro" => self.macro_item(),
            "pub" => {
                self.visibility()?;
                Some(())
            }
            _ => {
                let next = || self.tokens.clone().next().map(|t| t.kind);
                self.frames.head.word(word, next);
                Some(())
            }
        }
    }

    /// After `pub`: past what restricts it.
    fn visibility(&mut self) -> Option<()> {
        let mut ahead = self.tokens.clone();
        let is_group = ahead.next().is_some_and(|t| t.kind == Kind::Open(b'('));
        let is_restricted = is_group
            && ahead.next().is_some_and(|t| matches!(self.word(t), "crate" | "super" | "self" | "in"));
        if !is_restricted {
            self.frames.head.is_public = true;
            return Some(());
        }
        self.tokens.next();
        self.group(b'(').map(drop)
    }

    fn function(&mut self) -> Option<()> {
        let mut ahead = self.tokens.clone();
        if !ahead.next().is_some_and(|t| matches!(t.kind, Kind::Ident | Kind::RawIdent)) {
            return Some(());
        }
        self.tokens = ahead;
        let docs = self.blanks.len();
        let body = match self.signature()? {
            true => Some(self.group(b'{')?),
            false => None,
        };
        let is_asked_for = match self.frames.inside() {
            _ if self.whose == Whose::Own => true,
            Inside::TraitImpl => false,
            Inside::Module | Inside::Impl => self.frames.head.is_public,
            Inside::Other => true,
        };
        match (body, self.frames.head.start) {
            (Some(_), Some(start)) if !is_asked_for => {
                self.blanks.truncate(docs);
                self.blanks.push((start, self.tokens.offset()));
            }
            (Some(inside), _) => self.blanks.push(inside),
            _ => {}
        }
        self.frames.head = frames::Head::default();
        Some(())
    }

    /// `macro name { … }`, or `macro name(…) { … }`.
    fn macro_item(&mut self) -> Option<()> {
        let mut ahead = self.tokens.clone();
        if !ahead.next().is_some_and(|t| matches!(t.kind, Kind::Ident | Kind::RawIdent)) {
            return Some(());
        }
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
            self.frames.head = frames::Head::default();
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
                Kind::Close(b) if frames::opening(b) == bracket => {
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

#[cfg(test)]
mod tests;
