//! From token trees to the text of an expansion.

use super::{Delimiter, Fragment, Group, TokenTree};
use crate::source::{Span, TokenOrigin};

/// The text of an expansion, and where each of its tokens was written; for
/// [`crate::source::Files::add_expansion`].
///
/// `$crate` is printed as the identifier `__dollar_crate_<n>` of crate `n` ([`super::dollar_crate`] reads
/// it). What a fragment matched stays one unit where the text alone would not say so: `$a * 2` with `x + y`
/// is `(x + y) * 2`, `$t::new()` with `[u8]` is `<[u8]>::new()`. In the arguments of macros, comments mark
/// the fragments, and [`super::lex`] finds them again.
pub fn render(trees: &[TokenTree]) -> (String, Vec<TokenOrigin>) {
    let mut renderer = Renderer::default();
    renderer.sequence(trees, false);
    (renderer.text, renderer.origins)
}

#[derive(Default)]
struct Renderer {
    text: String,
    origins: Vec<TokenOrigin>,
    /// The last token, if it is an operator that the next character may belong to.
    joint: Option<Span>,
}

/// What is put around a fragment.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    Nothing,
    Parentheses,
    Angles,
    /// `::` before the generic arguments of the path.
    Turbofish,
}

impl Renderer {
    fn sequence(&mut self, trees: &[TokenTree], in_macro: bool) {
        for (i, tree) in trees.iter().enumerate() {
            match tree {
                TokenTree::Group(group) => {
                    let in_macro = in_macro || follows_bang(&trees[..i]);
                    self.group(group, &trees[i + 1..], in_macro);
                }
                TokenTree::Ident(text, span)
                | TokenTree::Lifetime(text, span)
                | TokenTree::Literal(text, span) => {
                    self.token(text, *span);
                }
                TokenTree::DollarCrate(krate, span) => {
                    self.token(&format!("__dollar_crate_{}", krate.0), *span)
                }
                TokenTree::Punct(c, joint, span) => {
                    self.token(c.encode_utf8(&mut [0; 4]), *span);
                    self.joint = joint.then_some(*span);
                }
            }
        }
    }

    fn token(&mut self, text: &str, from: Span) {
        let is_punct = !text.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '"' | '\''));
        let glued = is_punct && self.joint.is_some_and(|j| j.file == from.file && j.hi == from.lo);
        if !glued && !self.text.is_empty() {
            self.text.push(' ');
        }
        let lo = self.text.len() as u32;
        self.text.push_str(text);
        self.origins.push(TokenOrigin { lo, hi: self.text.len() as u32, from });
        self.joint = None;
    }

    /// A token that nobody wrote.
    fn added(&mut self, text: &str) {
        self.text.push(' ');
        self.text.push_str(text);
        self.joint = None;
    }

    fn group(&mut self, group: &Group, after: &[TokenTree], in_macro: bool) {
        let (open, close) = match group.delimiter {
            Delimiter::Paren => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None(fragment) => return self.fragment(fragment, group, after, in_macro),
        };
        self.token(open, group.open);
        self.sequence(&group.trees, in_macro);
        self.token(close, group.close);
    }

    fn fragment(&mut self, fragment: Fragment, group: &Group, after: &[TokenTree], in_macro: bool) {
        let around = around(fragment, &group.trees, after);
        if in_macro {
            let bracket = if matches!(around, Around::Parentheses | Around::Angles) { "(" } else { "" };
            self.added(&format!("/*<{bracket}{}*/", fragment.name()));
        }
        match around {
            Around::Nothing => self.sequence(&group.trees, in_macro),
            Around::Parentheses => {
                self.added("(");
                self.sequence(&group.trees, in_macro);
                self.added(")");
            }
            Around::Angles => {
                self.added("<");
                self.sequence(&group.trees, in_macro);
                self.added(">");
            }
            Around::Turbofish => {
                let generics = group.trees.iter().position(|t| is_punct(t, '<')).unwrap_or(group.trees.len());
                let (path, arguments) = group.trees.split_at(generics);
                self.sequence(path, in_macro);
                self.added("::");
                self.sequence(arguments, in_macro);
            }
        }
        if in_macro {
            self.added("/*>*/");
        }
        self.joint = None;
    }
}

fn around(fragment: Fragment, trees: &[TokenTree], after: &[TokenTree]) -> Around {
    let is_open = |d: Delimiter| matches!(after.first(), Some(TokenTree::Group(g)) if g.delimiter == d);
    let is_parenthesized = match fragment {
        Fragment::Expr => needs_parentheses(trees, is_open(Delimiter::Paren)),
        Fragment::Pat => trees.len() > 1 && trees.iter().any(|t| is_punct(t, '|')),
        // `x as u8 << 1` would read on after the `<`.
        Fragment::Ty => has_bounds(trees) || after.first().is_some_and(|t| is_punct(t, '<')),
        _ => false,
    };
    let path_follows = matches!(after, [a, b, ..] if is_punct(a, ':') && is_punct(b, ':'));
    let generic = is_generic_path(trees);
    match fragment {
        Fragment::Ty if path_follows && !generic && trees.len() > 1 && !is_path(trees) => Around::Angles,
        Fragment::Ty if path_follows && matches!(trees, [TokenTree::Group(_)]) => Around::Angles,
        Fragment::Ty
            if generic && (path_follows || is_open(Delimiter::Brace) || is_open(Delimiter::Paren)) =>
        {
            Around::Turbofish
        }
        Fragment::Path if generic => Around::Turbofish,
        _ if is_parenthesized => Around::Parentheses,
        _ => Around::Nothing,
    }
}

/// Whether an expression could fall apart among operators. Paths and what is called, indexed or asked for a
/// field cannot; but a field that is then called would become a method.
fn needs_parentheses(trees: &[TokenTree], is_called: bool) -> bool {
    if trees.len() <= 1 || is_path(trees) {
        return false;
    }
    let is_postfix = |t: &TokenTree| match t {
        TokenTree::Group(group) => matches!(group.delimiter, Delimiter::Paren | Delimiter::Bracket),
        TokenTree::Punct(c, ..) => matches!(c, '.' | ':' | '?' | '!'),
        TokenTree::Ident(word, _) => !is_expression_keyword(word),
        TokenTree::Literal(..) | TokenTree::DollarCrate(..) => true,
        TokenTree::Lifetime(..) => false,
    };
    let starts =
        matches!(trees[0], TokenTree::Ident(..) | TokenTree::DollarCrate(..) | TokenTree::Literal(..));
    let is_range = trees.windows(2).any(|w| is_punct(&w[0], '.') && is_punct(&w[1], '.'));
    is_called || !starts || is_range || !trees.iter().all(is_postfix)
}

fn is_expression_keyword(word: &str) -> bool {
    matches!(
        word,
        "return"
            | "break"
            | "continue"
            | "if"
            | "match"
            | "while"
            | "loop"
            | "for"
            | "unsafe"
            | "async"
            | "move"
            | "let"
            | "as"
            | "const"
            | "yield"
            | "static"
            | "in"
    )
}

/// Names and `::` only.
fn is_path(trees: &[TokenTree]) -> bool {
    trees.iter().all(|t| match t {
        TokenTree::Ident(word, _) => !is_expression_keyword(word),
        TokenTree::DollarCrate(..) | TokenTree::Punct(':', ..) => true,
        _ => false,
    })
}

/// A path whose first generic arguments stand without `::`.
fn is_generic_path(trees: &[TokenTree]) -> bool {
    let Some(generics) = trees.iter().position(|t| is_punct(t, '<')) else { return false };
    let path = &trees[..generics];
    let is_type_keyword = |t: &TokenTree| matches!(t, TokenTree::Ident(w, _) if matches!(w.as_str(), "dyn" | "impl" | "for" | "fn" | "unsafe" | "extern"));
    is_path(path) && path.last().is_some_and(|t| !is_punct(t, ':')) && !path.iter().any(is_type_keyword)
}

/// `dyn A + B`
fn has_bounds(trees: &[TokenTree]) -> bool {
    let mut angles = 0i32;
    trees.iter().any(|t| {
        match t {
            TokenTree::Punct('<', ..) => angles += 1,
            TokenTree::Punct('>', ..) => angles -= 1,
            _ => {}
        }
        angles <= 0 && is_punct(t, '+')
    })
}

/// `name !` or `name ! name`.
fn follows_bang(before: &[TokenTree]) -> bool {
    let before = match before {
        [before @ .., TokenTree::Punct('!', ..), TokenTree::Ident(..)]
        | [before @ .., TokenTree::Punct('!', ..)] => before,
        _ => return false,
    };
    matches!(before.last(), Some(TokenTree::Ident(..)))
}

fn is_punct(tree: &TokenTree, c: char) -> bool {
    matches!(tree, TokenTree::Punct(p, ..) if *p == c)
}
