//! Tokens as a matcher compares them: operators of several characters are one.

use ustr::Ustr;

use crate::workspace::CrateId;
use crate::workspace::tokens::TokenTree;

/// A token as the matcher compares it: operators of several characters are one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Leaf {
    Ident(Ustr),
    Lifetime(Ustr),
    Literal(Ustr),
    DollarCrate(CrateId),
    Operator(&'static str),
    Character(char),
}

/// Operators of several characters, longest first.
const OPERATORS: [&str; 25] = [
    "<<=", ">>=", "...", "..=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=",
    "%=", "^=", "&=", "|=", "<<", ">>", "..", "<-",
];

/// The first token, with its operator put together, and how many trees that takes. `None` for a group.
pub(super) fn leaf(trees: &[TokenTree]) -> Option<(Leaf, usize)> {
    Some(match trees.first()? {
        TokenTree::Group(_) => return None,
        TokenTree::Ident(name, _) => (Leaf::Ident(*name), 1),
        TokenTree::Lifetime(name, _) => (Leaf::Lifetime(*name), 1),
        TokenTree::Literal(text, _) => (Leaf::Literal(*text), 1),
        TokenTree::DollarCrate(krate, _) => (Leaf::DollarCrate(*krate), 1),
        TokenTree::Punct(c, joint, _) => {
            let starts = |operator: &&&str| {
                let glued = operator.chars().zip(trees).enumerate().filter(|(i, (c, tree))| {
                    matches!(tree, TokenTree::Punct(p, joint, _) if p == c && (*joint || i + 1 == operator.len()))
                });
                *joint && glued.count() == operator.len()
            };
            match OPERATORS.iter().find(starts) {
                Some(operator) => (Leaf::Operator(operator), operator.len()),
                None => (Leaf::Character(*c), 1),
            }
        }
    })
}

pub(super) fn is_punct(tree: &TokenTree, c: char) -> bool {
    matches!(tree, TokenTree::Punct(p, ..) if *p == c)
}
