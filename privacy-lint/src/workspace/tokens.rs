//! Token trees that can be kept, shared between threads and traced to their place.

use std::sync::Arc;

use ustr::Ustr;

use super::CrateId;
use crate::source::{FileId, Span};

mod lex;
mod render;

pub(super) use lex::lex_text;
pub use lex::{lex, lex_items};
pub use render::render;

/// One token, or a group of them.
#[derive(Clone, Debug)]
pub enum TokenTree {
    /// `( … )`, and what a fragment such as `$e:expr` matched.
    Group(Group),
    /// An identifier or a keyword; a raw one keeps its `r#`.
    Ident(Ustr, Span),
    /// One character, and whether the next one follows without a space.
    Punct(char, bool, Span),
    /// A literal, as written.
    Literal(Ustr, Span),
    /// `$crate`
    DollarCrate(CrateId, Span),
    /// `'a`, with its quote.
    Lifetime(Ustr, Span),
}

/// A delimited sequence. Cloning shares it.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its brackets.
    pub delimiter: Delimiter,
    /// What is inside.
    pub trees: Arc<[TokenTree]>,
    /// The opening bracket; for a fragment, its first token.
    pub open: Span,
    /// The closing bracket; for a fragment, its last token.
    pub close: Span,
}

/// The brackets of a [`Group`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Delimiter {
    /// `()`
    Paren,
    /// `{}`
    Brace,
    /// `[]`
    Bracket,
    /// None: the tokens are what a macro's fragment matched, and stay together.
    None(Fragment),
}

/// The kinds of fragments that a matched metavariable keeps together.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Fragment {
    /// `$x:block`
    Block,
    /// `$x:expr`, and `expr_2021`
    Expr,
    /// `$x:ident`
    Ident,
    /// `$x:item`
    Item,
    /// `$x:lifetime`
    Lifetime,
    /// `$x:literal`
    Literal,
    /// `$x:meta`
    Meta,
    /// `$x:pat`
    Pat,
    /// `$x:pat_param`
    PatParam,
    /// `$x:path`
    Path,
    /// `$x:stmt`
    Stmt,
    /// `$x:tt`
    Tt,
    /// `$x:ty`
    Ty,
    /// `$x:vis`
    Vis,
}

impl Fragment {
    const NAMES: [(Fragment, &str); 14] = [
        (Fragment::Block, "block"),
        (Fragment::Expr, "expr"),
        (Fragment::Ident, "ident"),
        (Fragment::Item, "item"),
        (Fragment::Lifetime, "lifetime"),
        (Fragment::Literal, "literal"),
        (Fragment::Meta, "meta"),
        (Fragment::Pat, "pat"),
        (Fragment::PatParam, "pat_param"),
        (Fragment::Path, "path"),
        (Fragment::Stmt, "stmt"),
        (Fragment::Tt, "tt"),
        (Fragment::Ty, "ty"),
        (Fragment::Vis, "vis"),
    ];

    /// From the specifier: `expr` of `$x:expr`.
    pub fn from_name(name: &str) -> Option<Fragment> {
        let name = if name == "expr_2021" { "expr" } else { name };
        Self::NAMES.iter().find(|(_, n)| *n == name).map(|(f, _)| *f)
    }

    /// The specifier.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(f, _)| *f == self).map_or("", |(_, n)| n)
    }
}

impl TokenTree {
    /// Where it stands; a group from its opening to its closing bracket.
    pub fn span(&self) -> Span {
        match self {
            TokenTree::Group(group) => group.open.to(group.close),
            TokenTree::Ident(_, span)
            | TokenTree::Punct(_, _, span)
            | TokenTree::Literal(_, span)
            | TokenTree::DollarCrate(_, span)
            | TokenTree::Lifetime(_, span) => *span,
        }
    }
}

/// Why a text has no token trees.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LexError {
    /// Where.
    pub at: Span,
    /// What is wrong.
    pub message: &'static str,
}

/// The crate that an identifier in an expansion's text means if it stands for `$crate`.
pub fn dollar_crate(ident: &str) -> Option<CrateId> {
    ident.strip_prefix("__dollar_crate_")?.parse().ok().map(CrateId)
}

/// The trees of a stream, for [`super::CfgExpr`]; their spans mean nothing.
pub(super) fn from_stream(stream: proc_macro2::TokenStream) -> Vec<TokenTree> {
    let span = Span::new(FileId(u32::MAX), 0, 0);
    let mut trees = Vec::new();
    for tree in stream {
        trees.push(match tree {
            proc_macro2::TokenTree::Group(group) => {
                let delimiter = match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => Delimiter::Paren,
                    proc_macro2::Delimiter::Brace => Delimiter::Brace,
                    proc_macro2::Delimiter::Bracket => Delimiter::Bracket,
                    proc_macro2::Delimiter::None => Delimiter::None(Fragment::Tt),
                };
                let trees = from_stream(group.stream()).into();
                TokenTree::Group(Group { delimiter, trees, open: span, close: span })
            }
            proc_macro2::TokenTree::Ident(ident) => TokenTree::Ident(Ustr::from(&ident.to_string()), span),
            proc_macro2::TokenTree::Punct(punct) => {
                TokenTree::Punct(punct.as_char(), punct.spacing() == proc_macro2::Spacing::Joint, span)
            }
            proc_macro2::TokenTree::Literal(literal) => {
                TokenTree::Literal(Ustr::from(&literal.to_string()), span)
            }
        });
    }
    trees
}

#[cfg(test)]
mod tests;
