//! The grammar of format strings: <https://doc.rust-lang.org/std/fmt/#syntax>.

use std::ops::Range;

use crate::semantics::hir::FormatTrait;

/// A part of a format string.
#[derive(PartialEq, Eq, Debug)]
pub(in crate::semantics) enum Piece {
    /// Text, with `{{` and `}}` undone.
    Text(String),
    /// `{…}`
    Placeholder {
        /// What is formatted.
        value: Argument,
        /// By which trait.
        trait_: FormatTrait,
        /// Width and precision that are arguments: `{:width$.*}`.
        counts: Vec<Argument>,
    },
}

/// What a placeholder refers to.
#[derive(PartialEq, Eq, Debug)]
pub(in crate::semantics) enum Argument {
    /// The argument of this number.
    Index(usize),
    /// The named argument or variable, and where the name stands in the string's value.
    Name(Range<usize>),
}

/// Splits a format string; an error says what is odd and where.
pub(in crate::semantics) fn parse(text: &str) -> Result<Vec<Piece>, (usize, &'static str)> {
    Parser { text, at: 0, next: 0 }.pieces()
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    /// The argument that the next `{}` takes.
    next: usize,
}

impl<'t> Parser<'t> {
    fn pieces(mut self) -> Result<Vec<Piece>, (usize, &'static str)> {
        let mut pieces = Vec::new();
        let mut text = String::new();
        while let Some(char) = self.peek() {
            let start = self.at;
            self.at += char.len_utf8();
            match char {
                '{' if self.eat('{') => text.push('{'),
                '}' if self.eat('}') => text.push('}'),
                '}' => return Err((start, "a `}` without its `{`")),
                '{' => {
                    if !text.is_empty() {
                        pieces.push(Piece::Text(std::mem::take(&mut text)));
                    }
                    pieces.push(self.placeholder()?);
                }
                char => text.push(char),
            }
        }
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        Ok(pieces)
    }

    fn placeholder(&mut self) -> Result<Piece, (usize, &'static str)> {
        self.spaces();
        let named = self.argument();
        self.spaces();
        let mut counts = Vec::new();
        let mut trait_ = FormatTrait::Display;
        let mut star = None;
        if self.eat(':') {
            self.fill();
            while self.eat('+') || self.eat('-') || self.eat('#') {}
            self.count(&mut counts);
            if self.eat('.') {
                if self.eat('*') {
                    star = Some(self.take_next());
                } else {
                    self.count(&mut counts);
                }
            }
            trait_ = self.formatting_trait();
        }
        self.spaces();
        if !self.eat('}') {
            return Err((self.at, "expected `}`"));
        }
        counts.extend(star.map(Argument::Index));
        let value = match named {
            Some(argument) => argument,
            None => Argument::Index(self.take_next()),
        };
        Ok(Piece::Placeholder { value, trait_, counts })
    }

    fn fill(&mut self) {
        let rest = &self.text[self.at..];
        let mut chars = rest.chars();
        let (first, second) = (chars.next(), chars.next());
        let is_align = |char: Option<char>| matches!(char, Some('<' | '^' | '>'));
        if is_align(second) {
            self.at += first.map_or(0, char::len_utf8) + 1;
        } else if is_align(first) {
            self.at += 1;
        }
    }

    /// `5`, `width$`, `1$`; a leading zero is a flag.
    fn count(&mut self, counts: &mut Vec<Argument>) {
        let start = self.at;
        if self.text[self.at..].starts_with("0$") {
            self.at += 2;
            counts.push(Argument::Index(0));
            return;
        }
        self.eat('0');
        let digits = self.at;
        match self.argument() {
            Some(argument) if self.eat('$') => counts.push(argument),
            Some(Argument::Index(_)) => {}
            Some(Argument::Name(_)) => self.at = digits,
            None if self.eat('$') => self.at = start,
            None => {}
        }
    }

    fn formatting_trait(&mut self) -> FormatTrait {
        let rest = &self.text[self.at..];
        let end = rest.find(|c: char| c == '}' || c.is_whitespace()).unwrap_or(rest.len());
        self.at += end;
        match &rest[..end] {
            "" => FormatTrait::Display,
            "?" | "x?" | "X?" | "#?" => FormatTrait::Debug,
            "x" | "X" => FormatTrait::Hex,
            _ => FormatTrait::Other,
        }
    }

    /// A number or a name.
    fn argument(&mut self) -> Option<Argument> {
        let rest = &self.text[self.at..];
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        if digits > 0 {
            self.at += digits;
            return Some(Argument::Index(rest[..digits].parse().unwrap_or(usize::MAX)));
        }
        let raw = if rest.starts_with("r#") { 2 } else { 0 };
        let name = &rest[raw..];
        let length = name.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(name.len());
        if length == 0 {
            return None;
        }
        let start = self.at + raw;
        self.at = start + length;
        Some(Argument::Name(start..self.at))
    }

    fn take_next(&mut self) -> usize {
        self.next += 1;
        self.next - 1
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn eat(&mut self, char: char) -> bool {
        let found = self.peek() == Some(char);
        if found {
            self.at += char.len_utf8();
        }
        found
    }

    fn spaces(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += self.peek().map_or(0, char::len_utf8);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let argument = |argument: &Argument| match argument {
            Argument::Index(index) => index.to_string(),
            Argument::Name(range) => text[range.clone()].to_owned(),
        };
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => format!("{text:?}"),
            Piece::Placeholder { value, trait_, counts } => {
                let counts: Vec<String> = counts.iter().map(argument).collect();
                format!("{}:{trait_:?}{counts:?}", argument(value))
            }
        };
        match parse(text) {
            Ok(pieces) => pieces.iter().map(piece).collect::<Vec<_>>().join(" "),
            Err((at, why)) => format!("{at}: {why}"),
        }
    }

    #[test]
    fn the_grammar() {
        assert_eq!(shown("a {{}} {}"), r#""a {} " 0:Display[]"#);
        assert_eq!(shown("{}{1}{}{name:?}"), "0:Display[] 1:Display[] 1:Display[] name:Debug[]");
        assert_eq!(shown("{:>8}{:*^#10.3x}{:?}"), "0:Display[] 1:Hex[] 2:Debug[]");
        assert_eq!(
            shown("{:.*}{:1$}{x:width$.prec$}"),
            r#"1:Display["0"] 2:Display["1"] x:Display["width", "prec"]"#
        );
        assert_eq!(shown("{:#?}{:08.2}{:02x}{:e}"), "0:Debug[] 1:Display[] 2:Hex[] 3:Other[]");
        assert_eq!(shown("{0:#x?} { x }"), r#"0:Debug[] " " x:Display[]"#);
        assert_eq!(shown("ä{r#type}"), r#""ä" type:Display[]"#);
        assert_eq!(shown("{a.b}"), "2: expected `}`");
        assert_eq!(shown("x}"), "1: a `}` without its `{`");
        assert_eq!(shown("{"), "1: expected `}`");
    }
}
