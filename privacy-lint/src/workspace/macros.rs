//! `macro_rules!` and `macro` items: parsing the rules, matching an invocation, writing the result.
//!
//! ```text
//! parse       tokens of a definition  →  rules: a matcher and a transcriber each
//! matcher     rustc's algorithm: all ways through the matcher at once, one token after the other
//! fragments   how many trees an `$x:expr` takes; syn parses
//! transcribe  what matched, written into the transcriber
//! ```
//!
//! Names, scopes and the recursion of expansions are the caller's.

use super::tokens::TokenTree;
use super::{CrateId, Edition};
use crate::source::Span;

mod cfg_select;
mod fragments;
mod leaf;
mod matcher;
mod parse;
mod transcribe;

pub use cfg_select::cfg_select;
pub use parse::parse_macro_rules;

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
    rules: Vec<parse::Rule>,
}

impl MacroRules {
    /// How many rules there are.
    pub fn len(&self) -> usize {
        self.rules.len()
    }

    /// Whether there is no rule, so that no invocation matches.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }
}

/// Why a macro was not understood or an invocation not expanded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MacroError {
    /// Where, if there is a token.
    pub at: Option<Span>,
    /// What is wrong.
    pub message: String,
}

impl MacroError {
    fn new(at: Option<Span>, message: impl Into<String>) -> Self {
        Self { at, message: message.into() }
    }
}

impl std::fmt::Display for MacroError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for MacroError {}

/// Expands an invocation with these arguments by the first rule that matches.
///
/// Where rustc stops because a fragment does not parse, the next rule is tried: a macro that compiles expands
/// the same.
pub fn expand(rules: &MacroRules, args: &[TokenTree]) -> Result<Vec<TokenTree>, MacroError> {
    let mut furthest: Option<Span> = None;
    for rule in &rules.rules {
        match matcher::matches(rule, args, rules.edition) {
            Ok(bindings) => return transcribe::transcribe(rule, rules.krate, &bindings),
            Err(stopped) => furthest = furthest.filter(|f| stopped.is_none_or(|s| s.lo <= f.lo)).or(stopped),
        }
    }
    Err(MacroError::new(furthest, "no rule of the macro matches these arguments"))
}

#[cfg(test)]
mod tests;
