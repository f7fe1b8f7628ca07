//! `cfg(...)` with three answers: a build script or an unknown flag may leave it open.

use std::collections::BTreeSet;
use std::sync::Arc;

use ustr::Ustr;

use super::tokens::TokenTree;

/// The answer to a `cfg` expression. On [`Cfg::Unknown`], keep the item.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Cfg {
    /// It holds.
    True,
    /// It does not hold.
    False,
    /// It cannot be known without a build.
    Unknown,
}

/// A `cfg` expression.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CfgExpr {
    /// `all(...)`
    All(Vec<CfgExpr>),
    /// `any(...)`
    Any(Vec<CfgExpr>),
    /// `not(...)`
    Not(Box<CfgExpr>),
    /// `unix`
    Flag(Ustr),
    /// `feature = "x"`
    KeyValue(Ustr, Ustr),
    /// `true` and `false`
    Literal(bool),
    /// Not a `cfg` expression that is known, for instance `version("1.70")`.
    Invalid,
}

/// What one crate is compiled with.
#[derive(Clone, Default, Debug)]
pub struct CfgOptions {
    /// What the compilation target sets, the same for each crate.
    pub target: Arc<CfgSet>,
    /// What cargo sets for this crate: features, and `test` for tests.
    pub own: CfgSet,
    /// What the build script may set.
    pub unknown: CfgSet,
    /// Whether the build script sets names that its text does not show.
    pub unknown_names: bool,
}

/// Flags and key-values.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct CfgSet {
    /// `unix`
    pub flags: BTreeSet<Ustr>,
    /// `feature = "x"`
    pub values: BTreeSet<(Ustr, Ustr)>,
}

impl CfgExpr {
    /// From the tokens between the parentheses of `cfg(…)`.
    pub fn parse(_tokens: &[TokenTree]) -> CfgExpr {
        CfgExpr::Invalid
    }

    /// From the tokens between the parentheses of `cfg(…)`, as `syn::MetaList::tokens` has them.
    pub fn from_stream(_tokens: proc_macro2::TokenStream) -> CfgExpr {
        CfgExpr::Invalid
    }

    /// From text: `all(unix, feature = "x")`.
    pub fn from_text(_text: &str) -> CfgExpr {
        CfgExpr::Invalid
    }
}

impl CfgOptions {
    /// Whether the expression holds.
    pub fn eval(&self, _expr: &CfgExpr) -> Cfg {
        Cfg::Unknown
    }
}
