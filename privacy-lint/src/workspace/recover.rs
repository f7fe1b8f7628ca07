//! As many items as there are in a file that does not parse.
//!
//! syn refuses a whole file for one item that it does not know (`trait T { fn f(u8); }` of edition 2015, a
//! future syntax), and any file with a bracket too few. Here only the item is lost, and said to be.

use std::ops::Range;

use super::depth::check_depth;
use super::scan::{Kind, Scanner};

/// What could be parsed.
pub struct Recovered {
    /// The items; their byte ranges are those of the text.
    pub file: syn::File,
    /// What was left out, in the order in which it was found.
    pub skipped: Vec<Skipped>,
}

/// A part of a file that is not understood: a gap.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Skipped {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Why.
    pub message: String,
}

/// A file with more errors is not read on: it is not Rust.
const MAX_ERRORS: usize = 24;

/// Parses a file, without the items that syn does not accept. Never fails: in the worst case there is no item,
/// and the whole text is skipped. Text that nests too deeply is skipped whole, too.
///
/// Give it what [`super::skim::blank_bodies`] returns, so that errors in bodies do not matter.
pub fn parse_file(text: &str) -> Recovered {
    let mut skipped = Vec::new();
    let whole = |message: String, mut skipped: Vec<Skipped>| {
        skipped.push(Skipped { range: 0..text.len(), message });
        Recovered { file: syn::File { shebang: None, attrs: Vec::new(), items: Vec::new() }, skipped }
    };
    if let Err(deep) = check_depth(text) {
        return whole(deep.to_string(), skipped);
    }
    let error = match parse(text) {
        Ok(file) => return Recovered { file, skipped },
        Err(error) => error,
    };
    let mut repaired = balanced(&blanked(text, 0..shebang_or_mark(text)), &mut skipped);
    let mut last = (error.span().byte_range().start, error.to_string());
    for _ in 0..MAX_ERRORS {
        match parse(&repaired) {
            Ok(file) => return Recovered { file, skipped },
            Err(error) => {
                last = (error.span().byte_range().start, error.to_string());
                let Some(range) = item_around(&repaired, last.0) else { break };
                repaired = blanked(&repaired, range.clone());
                skipped.push(Skipped { range, message: last.1.clone() });
            }
        }
    }
    whole(last.1, skipped)
}

/// syn cuts a shebang and a byte order mark off and counts from after them: neither may be there.
fn parse(text: &str) -> syn::Result<syn::File> {
    match shebang_or_mark(text) {
        0 => syn::parse_file(text),
        length => syn::parse_file(&blanked(text, 0..length)),
    }
}

fn shebang_or_mark(text: &str) -> usize {
    let mark = text.strip_prefix('\u{feff}').map_or(0, |_| '\u{feff}'.len_utf8());
    mark.max(super::skim::shebang(text))
}

fn blanked(text: &str, range: Range<usize>) -> String {
    let spaces = " ".repeat(range.len());
    [text.get(..range.start).unwrap_or(""), &spaces, text.get(range.end..).unwrap_or("")].concat()
}

/// The text with brackets that have no partner, and characters that start no token, replaced by spaces; what
/// is not closed at the end is closed there.
fn balanced(text: &str, skipped: &mut Vec<Skipped>) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let mut open: Vec<(u8, usize)> = Vec::new();
    let mut blank = |range: Range<usize>, message: &str| {
        bytes[range.clone()].fill(b' ');
        skipped.push(Skipped { range, message: message.to_owned() });
    };
    let mut at = 0;
    let mut restarts = 0;
    'restart: loop {
        for token in Scanner::starting_at(text, at) {
            match token.kind {
                Kind::Open(b) => open.push((b, token.lo)),
                Kind::Close(b) => {
                    let opening = match b {
                        b')' => b'(',
                        b']' => b'[',
                        _ => b'{',
                    };
                    match open.iter().rposition(|(o, _)| *o == opening) {
                        // What was opened inside of this pair and not closed.
                        Some(partner) => {
                            for (_, lost) in open.drain(partner + 1..) {
                                blank(lost..lost + 1, "this bracket is not closed");
                            }
                            open.pop();
                        }
                        None => blank(token.lo..token.hi, "this bracket was not opened"),
                    }
                }
                Kind::Unknown => blank(token.lo..token.hi, "no token starts with this"),
                Kind::Unterminated => {
                    restarts += 1;
                    if restarts > MAX_ERRORS {
                        return text.to_owned();
                    }
                    // Not the rest of the file, only what opens it.
                    let word = text[token.lo..].find(['"', '\'', '*']).map_or(1, |i| i + 1);
                    at = token.lo + word;
                    blank(token.lo..at, "this has no end");
                    continue 'restart;
                }
                _ => {}
            }
        }
        break;
    }
    let mut ends = 0;
    for (bracket, lo) in open {
        // A block may well lack its end; parentheses that do would swallow what follows.
        if bracket == b'{' {
            ends += 1;
        } else {
            bytes[lo] = b' ';
        }
        skipped.push(Skipped { range: lo..lo + 1, message: "this bracket is not closed".to_owned() });
    }
    let mut closed = String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned());
    closed.push_str(&"}".repeat(ends));
    closed
}

/// The innermost item that holds a byte: of the file, of a module, of an `impl`, of a trait. `None` if there is
/// nothing left to take.
fn item_around(text: &str, offset: usize) -> Option<Range<usize>> {
    // For each pair of braces that holds items: where its current item started.
    let mut levels: Vec<Level> = vec![Level { start: None, holder: false }];
    let mut best: Option<Range<usize>> = None;
    // Brackets inside of an item.
    let mut inner = 0usize;
    for token in Scanner::new(text) {
        let Some(level) = levels.last_mut() else { break };
        let start = *level.start.get_or_insert(token.lo);
        let mut ended = None;
        match token.kind {
            Kind::Open(b'{') if inner == 0 && level.holder => {
                levels.push(Level { start: None, holder: false });
                continue;
            }
            Kind::Open(_) => inner += 1,
            Kind::Close(b) if inner > 0 => {
                inner -= 1;
                // A body, or the value of a constant: its `;` becomes an item of its own.
                if inner == 0 && b == b'}' {
                    ended = Some(start..token.hi);
                }
            }
            Kind::Close(_) => {
                levels.pop();
                let Some(outer) = levels.last_mut() else { break };
                ended = outer.start.map(|start| start..token.hi);
            }
            Kind::Punct(b';') if inner == 0 => ended = Some(start..token.hi),
            Kind::Ident
                if inner == 0 && matches!(&text[token.lo..token.hi], "mod" | "impl" | "trait" | "extern") =>
            {
                level.holder = true;
            }
            // `fn f(x: impl T) { … }`, `const F: fn() = …`
            Kind::Ident
                if inner == 0 && matches!(&text[token.lo..token.hi], "fn" | "const" | "static" | "type") =>
            {
                level.holder = false;
            }
            _ => {}
        }
        if let Some(range) = ended {
            if let Some(level) = levels.last_mut() {
                *level = Level { start: None, holder: false };
            }
            let is_smaller = best.as_ref().is_none_or(|b| range.len() < b.len());
            if range.contains(&offset) && is_smaller {
                best = Some(range);
            }
        }
    }
    let rest = levels.iter().rev().find_map(|l| l.start).map(|start| start..text.len());
    best.or(rest.filter(|r| r.contains(&offset) || offset >= text.len()))
}

struct Level {
    start: Option<usize>,
    /// Whether the braces that follow hold items.
    holder: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names of functions and types that are found, and how much was skipped.
    fn names(text: &str) -> (String, usize) {
        let recovered = parse_file(text);
        (of(&recovered.file.items), recovered.skipped.len())
    }

    fn of(items: &[syn::Item]) -> String {
        let names = items.iter().map(|item| match item {
            syn::Item::Fn(f) => f.sig.ident.to_string(),
            syn::Item::Struct(s) => s.ident.to_string(),
            syn::Item::Mod(m) => format!("{}({})", m.ident, of(m.content.as_ref().map_or(&[], |(_, i)| i))),
            syn::Item::Trait(t) => format!("{}[{}]", t.ident, t.items.len()),
            syn::Item::Impl(i) => format!("impl[{}]", i.items.len()),
            _ => "?".to_owned(),
        });
        names.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn one_bad_item_does_not_take_the_others() {
        for (text, want) in [
            ("fn a() {} fn b() {}", ("a b", 0)),
            ("fn a() {} fn b( -> {} struct C;", ("a C", 2)),
            ("fn a() {} type T = Fn() + Send; struct C;", ("a C", 1)),
            ("mod m { fn a() {} bad item; fn b() {} } fn c() {}", ("m(a b) c", 1)),
            ("trait T { fn f(u8); fn g(); } fn c() {}", ("T[1] c", 1)),
            ("impl T { fn f() {} fn g(1) {} fn h() {} } fn c() {}", ("impl[2] c", 1)),
            ("fn a() {} mod m { fn b() {", ("a m(b)", 2)),
            ("fn a() {} } fn b() {}", ("a b", 1)),
            ("fn a() {} \u{1} fn b() {}", ("a b", 1)),
            ("fn a() {} fn b() {} \" struct C;", ("a b C", 1)),
            ("", ("", 0)),
        ] {
            let found = names(text);
            assert_eq!((found.0.as_str(), found.1), want, "{text}");
        }
    }

    #[test]
    fn offsets_are_those_of_the_text() {
        let text = "#!/bin/x\nbad item; fn a() {}";
        let recovered = parse_file(text);
        let Some(syn::Item::Fn(f)) = recovered.file.items.first() else { panic!("no function") };
        assert_eq!(&text[f.sig.ident.span().byte_range()], "a");
        assert_eq!(&text[recovered.skipped[0].range.clone()], "bad item;");
    }

    #[test]
    fn what_is_not_too_deep_fits_into_a_small_stack() {
        for (before, open, close, after) in [
            ("const X: T = ", "(", ")", ";"),
            ("const X: T = ", "[&", "]", ";"),
            ("const X: T = ", "{ if a ", "}", ";"),
            ("const X: T = ", "|x| match x { y => ", "}", ";"),
            ("type X = ", "A<", "u8>", ";"),
            ("type X = ", "&(", ")", ";"),
            ("", "mod a { ", "}", ""),
            ("const X: T = ", "|(", ")| ", "1;"),
            ("const X: T = ", "f(a + ", "1)", ";"),
            ("const X: T = a", ".b(|x| c", ")", ";"),
            ("fn f() ", "{ fn f() ", "}", "{}"),
        ] {
            for depth in [30, 60, 63, 120, 127, 128, 1000] {
                let text = format!("{before}{}{}{after}", open.repeat(depth), close.repeat(depth));
                parse_file(&text);
            }
        }
    }

    #[test]
    fn any_text_ends() {
        let text = "#[a(b)] mod m { impl<T> A for B<'a> { fn f(&self, x: [u8; 2]) -> C { \"é\"; 'c' } } } /* x */ macro_rules! m { () => {} } // y";
        let boundaries: Vec<_> = (0..=text.len()).filter(|i| text.is_char_boundary(*i)).collect();
        for cut in &boundaries {
            parse_file(&text[..*cut]);
            parse_file(&text[*cut..]);
            parse_file(&[&text[..*cut], text.get(*cut + 3..).unwrap_or("")].concat());
        }
        assert_eq!(parse_file(&"(".repeat(10_000)).skipped.len(), 1);
    }
}
