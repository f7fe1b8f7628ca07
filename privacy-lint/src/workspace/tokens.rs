//! Token trees that can be kept, shared between threads and traced to their place.

use std::sync::Arc;

use ustr::Ustr;

use super::CrateId;
use crate::source::{FileId, Files, Span, TokenOrigin};

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

/// The token trees of `range` (bytes) of a file. Doc comments become `#[doc = "…"]`, as for rustc.
///
/// In an expansion, what [`render`] marked as a fragment or as `$crate` becomes that again.
pub fn lex(
    _files: &Files,
    _file: FileId,
    _range: std::ops::Range<u32>,
) -> Result<Vec<TokenTree>, LexError> {
    Ok(Vec::new())
}

/// The text of an expansion, and where each of its tokens was written; for [`Files::add_expansion`].
///
/// `$crate` is printed as the identifier `__dollar_crate_<n>` of crate `n` ([`dollar_crate`] reads it).
/// The group of an expression that was matched as a whole gets parentheses where it needs them.
pub fn render(_trees: &[TokenTree]) -> (String, Vec<TokenOrigin>) {
    (String::new(), Vec::new())
}

/// The crate that an identifier in an expansion's text means if it stands for `$crate`.
pub fn dollar_crate(ident: &str) -> Option<CrateId> {
    ident
        .strip_prefix("__dollar_crate_")?
        .parse()
        .ok()
        .map(CrateId)
}
