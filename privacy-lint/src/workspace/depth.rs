//! How deeply a text nests, seen before a recursive parser sees it.

use super::scan::{Kind, Scanner};

/// Brackets, prefix operators or type arguments that nest deeper than this are not parsed.
///
/// Real code stays below a third of it; a parser with syn's frames needs about 4 MB of stack for it without
/// optimisation.
pub const MAX_DEPTH: usize = 128;

/// Operators of one expression beyond this are not parsed: its tree leans to one side and is dropped
/// recursively.
const MAX_CHAIN: usize = 5_000;

/// Code that is nested too deeply to be parsed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooDeep {
    /// Where the limit is passed, as a byte offset.
    pub offset: usize,
}

impl std::fmt::Display for TooDeep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the code is nested more than {MAX_DEPTH} levels deep and is not read")
    }
}

impl std::error::Error for TooDeep {}

/// What one pair of brackets has seen so far.
#[derive(Clone, Copy, Default)]
struct Level {
    /// Prefix operators and keywords in a row.
    prefixes: usize,
    /// `<` right after a name that are not closed: type arguments.
    angles: usize,
    /// `<` after a name and a space: comparisons, in code that was formatted.
    comparisons: usize,
    /// Operators since the last `,` or `;`.
    chain: usize,
    /// `|` since the last `,` or `;`.
    alternatives: usize,
    /// `else`, and assignments, since the last `;`: each nests in the one before.
    right: usize,
}

/// Whether the text can be given to a recursive parser. Call it before `syn` sees a text.
pub fn check_depth(text: &str) -> Result<(), TooDeep> {
    let mut outer = Vec::new();
    let mut level = Level::default();
    let mut name_ends = None;
    let mut previous = b' ';
    for token in Scanner::new(text) {
        let mut is_name = false;
        match token.kind {
            Kind::Open(_) => {
                level.prefixes = 0;
                outer.push(level);
                level = Level::default();
            }
            Kind::Close(close) => {
                level = outer.pop().unwrap_or_default();
                if close == b'}' {
                    level = Level { right: level.right, ..Level::default() };
                }
            }
            Kind::Punct(b';') => level = Level::default(),
            Kind::Punct(b',') => {
                level = Level { angles: level.angles, comparisons: level.comparisons, ..Level::default() }
            }
            Kind::Punct(b) => {
                level.chain += 1;
                match b {
                    b'<' if name_ends == Some(token.lo) => level.angles += 1,
                    b'<' if name_ends.is_some() => level.comparisons += 1,
                    b'>' if previous == b'=' => level.right = 0,
                    b'>' => level.angles = level.angles.saturating_sub(1),
                    b'=' if previous == b'=' => level.right = level.right.saturating_sub(1),
                    b'=' if !b".!<>".contains(&previous) => level.right += 1,
                    // Of a pattern, whose ranges are no operators.
                    b'|' => {
                        level.alternatives += 1;
                        level.prefixes += 1;
                        level.chain = 0;
                    }
                    b'#' | b'$' | b':' | b'.' => {}
                    _ => level.prefixes += 1,
                }
            }
            Kind::Ident => match &text[token.lo..token.hi] {
                "else" => level.right += 1,
                word if PREFIXES.contains(&word) => level.prefixes += 1,
                _ => is_name = true,
            },
            _ => is_name = true,
        }
        previous = match token.kind {
            Kind::Punct(b) => b,
            _ => b' ',
        };
        if is_name {
            level.prefixes = 0;
        }
        name_ends = is_name.then_some(token.hi);
        let depth = outer.len() + level.prefixes + level.angles;
        let side = level.right.max(level.comparisons);
        if depth > MAX_DEPTH || level.chain.max(level.alternatives / 4) > MAX_CHAIN || side > 4 * MAX_DEPTH {
            return Err(TooDeep { offset: token.lo });
        }
    }
    Ok(())
}

/// Keywords that an expression, a type or a pattern can follow, and then another one.
const PREFIXES: [&str; 14] = [
    "return", "break", "move", "unsafe", "async", "mut", "ref", "dyn", "impl", "fn", "if", "match", "yield",
    "let",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn nested(before: &str, open: &str, inside: &str, close: &str) -> String {
        format!("{before}{}{inside}{}", open.repeat(10_000), close.repeat(10_000))
    }

    #[test]
    fn nesting_that_would_overflow_is_an_error() {
        for text in [
            nested("const X: T = ", "(", "0", ");"),
            nested("fn f() ", "{", "", "}"),
            nested("const X: T = ", "&", "x", ";"),
            nested("const X: T = ", "- ", "x", ";"),
            nested("type X = ", "A<", "x", ">;"),
            nested("type X = ", "A < u8, ", "x", "> ;"),
            nested("fn f() { ", "if a {} else ", "{}", "}"),
            nested("fn f() { ", "if a {} else ", "{}", "}"),
            nested("const X: T = ", "1 + ", "1", ";"),
            nested("const X: T = ", "a = ", "1", ";"),
            nested("const X: T = ", "return ", "1", ";"),
            nested("const X: T = a", ".b()", "", ";"),
            nested("const X: T = ", "|| ", "x", ";"),
            nested("type X = ", "fn() -> ", "x", ";"),
            nested("type X = ", "&'a ", "x", ";"),
            nested("type X = ", "*const ", "x", ";"),
        ] {
            assert!(check_depth(&text).is_err(), "{}", &text[..40]);
        }
    }

    #[test]
    fn ordinary_code_is_not() {
        let list = "x < y, ".repeat(400);
        let pattern = "'a'..='z' | ".repeat(1000);
        assert_eq!(
            check_depth(&format!("const X: T = [{list}]; fn f() {{ match c {{ {pattern} 'a' => 1 }} }}")),
            Ok(())
        );
    }
}
