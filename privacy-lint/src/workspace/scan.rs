//! A lexer that never fails: byte ranges of Rust tokens, for skimming and for token trees.

/// What a [`Raw`] token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Identifier or keyword.
    Ident,
    /// `r#name`
    RawIdent,
    /// `'name`
    Lifetime,
    /// String, character, number, in all their forms.
    Literal,
    /// `(`, `[` or `{`
    Open(u8),
    /// `)`, `]` or `}`
    Close(u8),
    /// One character of an operator.
    Punct(u8),
    /// `///`, `/** */` (outer) or `//!`, `/*! */` (inner).
    Doc {
        /// Whether it documents what contains it.
        inner: bool,
        /// Whether it is a `/* */` comment.
        block: bool,
    },
    /// `/* */` that documents nothing; returned only if asked for.
    Block,
    /// A character that no token starts with.
    Unknown,
    /// A literal or comment without an end.
    Unterminated,
}

/// One token: `lo..hi` in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Raw {
    pub(super) kind: Kind,
    pub(super) lo: usize,
    pub(super) hi: usize,
}

/// Cuts a text into tokens. Byte ranges always lie on character boundaries.
#[derive(Clone)]
pub(super) struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    /// Whether `/* */` comments are returned as [`Kind::Block`].
    pub(super) block_comments: bool,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, bytes: text.as_bytes(), at: 0, block_comments: false }
    }

    /// Continues at `offset`, which must lie on a character boundary.
    pub(super) fn starting_at(text: &'a str, offset: usize) -> Self {
        Self { at: offset, ..Self::new(text) }
    }

    /// Where the next token is looked for.
    pub(super) fn offset(&self) -> usize {
        self.at
    }

    /// The next bracket, or literal or comment without an end; what lies between is passed over quickly.
    pub(super) fn next_bracket(&mut self) -> Option<Raw> {
        loop {
            self.skip_while(|b| BORING[b as usize]);
            let token = self.next()?;
            if matches!(token.kind, Kind::Open(_) | Kind::Close(_) | Kind::Unterminated) {
                return Some(token);
            }
        }
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn skip_while(&mut self, test: impl Fn(u8) -> bool) {
        while self.bytes.get(self.at).is_some_and(|b| test(*b)) {
            self.at += 1;
        }
    }

    fn char_len(&self) -> usize {
        self.text.get(self.at..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8)
    }

    fn skip_line(&mut self) {
        let rest = &self.bytes[self.at..];
        self.at += rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
    }

    /// Whether the nested comment that starts here has an end.
    fn skip_block_comment(&mut self) -> bool {
        let mut depth = 0usize;
        loop {
            match (self.byte(0), self.byte(1)) {
                (b'/', b'*') => {
                    depth += 1;
                    self.at += 2;
                }
                (b'*', b'/') => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return true;
                    }
                }
                _ if self.at >= self.bytes.len() => return false,
                _ => self.at += 1,
            }
        }
    }

    fn comment(&mut self) -> Option<Kind> {
        let (third, fourth) = (self.byte(2), self.byte(3));
        if self.byte(1) == b'/' {
            self.skip_line();
            return match third {
                b'!' => Some(Kind::Doc { inner: true, block: false }),
                b'/' if fourth != b'/' => Some(Kind::Doc { inner: false, block: false }),
                _ => None,
            };
        }
        if !self.skip_block_comment() {
            return Some(Kind::Unterminated);
        }
        match third {
            b'!' => Some(Kind::Doc { inner: true, block: true }),
            b'*' if fourth != b'*' && fourth != b'/' => Some(Kind::Doc { inner: false, block: true }),
            _ => self.block_comments.then_some(Kind::Block),
        }
    }

    /// After the opening quote: to the closing one, past escapes.
    fn quoted(&mut self, quote: u8) -> Kind {
        loop {
            match self.bytes.get(self.at) {
                None => return Kind::Unterminated,
                Some(b'\\') => self.at = (self.at + 2).min(self.bytes.len()),
                Some(b) if *b == quote => break,
                Some(_) => self.at += 1,
            }
        }
        self.at += 1;
        self.skip_while(is_ident_byte);
        Kind::Literal
    }

    /// At the hashes or the quote of a raw string; `None` if it is not one.
    fn raw_string(&mut self) -> Option<Kind> {
        let hashes = self.bytes[self.at..].iter().take_while(|b| **b == b'#').count();
        if self.byte(hashes) != b'"' {
            return None;
        }
        self.at += hashes + 1;
        loop {
            let rest = &self.bytes[self.at..];
            let Some(end) = rest.iter().position(|b| *b == b'"') else {
                self.at = self.bytes.len();
                return Some(Kind::Unterminated);
            };
            self.at += end + 1;
            if self.bytes[self.at..].iter().take(hashes).filter(|b| **b == b'#').count() == hashes {
                self.at += hashes;
                self.skip_while(is_ident_byte);
                return Some(Kind::Literal);
            }
        }
    }

    fn ident_or_prefix(&mut self) -> Kind {
        let lo = self.at;
        self.skip_while(is_ident_byte);
        let (word, next) = (&self.bytes[lo..self.at], self.byte(0));
        match (word, next) {
            (b"r" | b"br" | b"cr", b'"' | b'#') => {
                if let Some(kind) = self.raw_string() {
                    return kind;
                }
                if word == b"r"
                    && next == b'#'
                    && is_ident_byte(self.byte(1))
                    && !self.byte(1).is_ascii_digit()
                {
                    self.at += 1;
                    self.skip_while(is_ident_byte);
                    return Kind::RawIdent;
                }
                Kind::Ident
            }
            (b"b" | b"c", b'"') => {
                self.at += 1;
                self.quoted(b'"')
            }
            (b"b", b'\'') => {
                self.at += 1;
                self.quoted(b'\'')
            }
            _ => Kind::Ident,
        }
    }

    fn number(&mut self) -> Kind {
        let digit = |b: u8| b.is_ascii_digit() || b == b'_';
        if self.byte(0) == b'0' && matches!(self.byte(1), b'x' | b'o' | b'b') {
            self.skip_while(is_ident_byte);
            return Kind::Literal;
        }
        self.skip_while(digit);
        let fraction = self.byte(0) == b'.' && self.byte(1) != b'.' && {
            let next = self.byte(1);
            next.is_ascii_digit() || !is_ident_byte(next)
        };
        if fraction {
            self.at += 1;
            self.skip_while(digit);
        }
        if matches!(self.byte(0), b'e' | b'E') {
            let sign = usize::from(matches!(self.byte(1), b'+' | b'-'));
            let mut ahead = 1 + sign;
            while self.byte(ahead) == b'_' {
                ahead += 1;
            }
            if self.byte(ahead).is_ascii_digit() {
                self.at += ahead;
                self.skip_while(digit);
            }
        }
        self.skip_while(is_ident_byte);
        Kind::Literal
    }

    /// At a `'`: a character or a lifetime.
    fn quote(&mut self) -> Kind {
        self.at += 1;
        if self.byte(0) == b'\\' {
            return self.quoted(b'\'');
        }
        let first = self.byte(0);
        let len = self.char_len();
        if self.at < self.bytes.len() && self.byte(len) == b'\'' && first != b'\'' {
            self.at += len + 1;
            self.skip_while(is_ident_byte);
            return Kind::Literal;
        }
        if !is_ident_byte(first) || first.is_ascii_digit() {
            return Kind::Unknown;
        }
        if first == b'r' && self.byte(1) == b'#' && is_ident_byte(self.byte(2)) {
            self.at += 2;
        }
        self.skip_while(is_ident_byte);
        Kind::Lifetime
    }
}

impl Iterator for Scanner<'_> {
    type Item = Raw;

    fn next(&mut self) -> Option<Raw> {
        loop {
            self.skip_while(|b| matches!(b, b' ' | 0x09..=0x0d));
            let lo = self.at;
            let first = *self.bytes.get(lo)?;
            let kind = match first {
                b'/' if matches!(self.byte(1), b'/' | b'*') => match self.comment() {
                    Some(kind) => kind,
                    None => continue,
                },
                b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.ident_or_prefix(),
                b'0'..=b'9' => self.number(),
                b'"' => {
                    self.at += 1;
                    self.quoted(b'"')
                }
                b'\'' => self.quote(),
                b'(' | b'[' | b'{' => {
                    self.at += 1;
                    Kind::Open(first)
                }
                b')' | b']' | b'}' => {
                    self.at += 1;
                    Kind::Close(first)
                }
                0x80.. => match self.text.get(lo..).and_then(|t| t.chars().next()) {
                    Some(c) if c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}') => {
                        self.at += c.len_utf8();
                        continue;
                    }
                    Some(_) => {
                        self.skip_while(is_ident_byte);
                        Kind::Ident
                    }
                    None => {
                        self.at += 1;
                        Kind::Unknown
                    }
                },
                _ => {
                    self.at += 1;
                    if is_punct(first) { Kind::Punct(first) } else { Kind::Unknown }
                }
            };
            return Some(Raw { kind, lo, hi: self.at });
        }
    }
}

/// Bytes that neither are a bracket nor start a token that could hide one.
const BORING: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        let b = byte as u8;
        table[byte] = !(b.is_ascii_alphanumeric()
            || matches!(b, b'_' | b'"' | b'\'' | b'/' | b'(' | b')' | b'[' | b']' | b'{' | b'}'));
        byte += 1;
    }
    table
};

/// Every byte of a character beyond ASCII counts: which of them Unicode admits does not matter here.
pub(super) fn is_ident_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80
}

pub(super) fn is_punct(b: u8) -> bool {
    b"~!@#$%^&*-=+|;:,<.>/?".contains(&b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        Scanner::new(text).map(|t| &text[t.lo..t.hi]).collect()
    }

    fn kinds(text: &str) -> Vec<Kind> {
        Scanner::new(text).map(|t| t.kind).collect()
    }

    #[test]
    fn literals_are_cut_as_rustc_cuts_them() {
        assert_eq!(
            cut("1..2 1.foo 1.0.1 1e-5f32 0xFFu8 1._x"),
            ["1", ".", ".", "2", "1", ".", "foo", "1.0", ".", "1", "1e-5f32", "0xFFu8", "1", ".", "_x"]
        );
        assert_eq!(cut(r####"r#"a"b"# br"\" b'\'' c"x" r#type r##"#"##"####).len(), 6);
        assert_eq!(
            cut(r#"'a' 'a '\'' '\u{1F600}' 'é' '(' 'static:"#),
            ["'a'", "'a", r"'\''", r"'\u{1F600}'", "'é'", "'('", "'static", ":"]
        );
    }

    #[test]
    fn comments_vanish_and_docs_stay() {
        assert_eq!(kinds("// a\n//// b\n/* /* */ */ /**/ /***/ x"), [Kind::Ident]);
        assert_eq!(
            kinds("/// a\n//! b\n/** c */"),
            [
                Kind::Doc { inner: false, block: false },
                Kind::Doc { inner: true, block: false },
                Kind::Doc { inner: false, block: true }
            ]
        );
        assert_eq!(kinds("/* "), [Kind::Unterminated]);
    }

    #[test]
    fn any_bytes_are_cut_on_character_boundaries() {
        for text in
            ["'", "b'", "r#", "'é", "\"\\", "\u{1b}", "é'", "'\\", "0x", "1e+", "\u{2028}x", "'''", "r#\"é"]
        {
            for token in Scanner::new(text) {
                assert!(text.get(token.lo..token.hi).is_some(), "{text:?}");
            }
        }
    }
}
