//! `cfg(...)` with three answers: a build script or an unknown flag may leave it open.

use std::collections::BTreeSet;
use std::sync::Arc;

use ustr::Ustr;

use super::Version;
use super::tokens::{Delimiter, TokenTree};

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

impl Cfg {
    /// Both hold.
    pub fn and(self, other: Cfg) -> Cfg {
        match (self, other) {
            (Cfg::False, _) | (_, Cfg::False) => Cfg::False,
            (Cfg::True, Cfg::True) => Cfg::True,
            _ => Cfg::Unknown,
        }
    }

    /// One of them holds.
    pub fn or(self, other: Cfg) -> Cfg {
        self.not().and(other.not()).not()
    }

    /// It does not hold.
    #[allow(clippy::should_implement_trait)]
    pub fn not(self) -> Cfg {
        match self {
            Cfg::True => Cfg::False,
            Cfg::False => Cfg::True,
            Cfg::Unknown => Cfg::Unknown,
        }
    }

    /// Whether an item under it is to be read.
    pub fn keeps(self) -> bool {
        self != Cfg::False
    }
}

impl From<bool> for Cfg {
    fn from(holds: bool) -> Cfg {
        if holds { Cfg::True } else { Cfg::False }
    }
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

impl CfgExpr {
    /// From the tokens between the parentheses of `cfg(…)`. A comma at the end is allowed.
    pub fn parse(tokens: &[TokenTree]) -> CfgExpr {
        let is_comma = |t: &TokenTree| matches!(t, TokenTree::Punct(',', ..));
        let tokens = match tokens {
            [before @ .., comma] if is_comma(comma) => before,
            _ => tokens,
        };
        match tokens {
            [TokenTree::Group(group)] if matches!(group.delimiter, Delimiter::None(_)) => {
                Self::parse(&group.trees)
            }
            [TokenTree::Ident(flag, _)] => match flag.as_str() {
                "true" => CfgExpr::Literal(true),
                "false" => CfgExpr::Literal(false),
                name => CfgExpr::Flag(unraw(name)),
            },
            [TokenTree::Ident(key, _), TokenTree::Punct('=', ..), value] => match literal(value) {
                Some(value) => CfgExpr::KeyValue(unraw(key), value),
                None => CfgExpr::Invalid,
            },
            [TokenTree::Ident(operator, _), TokenTree::Group(group)] => {
                let mut operands: Vec<_> = group.trees.split(is_comma).map(Self::parse).collect();
                if group.trees.last().is_none_or(is_comma) {
                    operands.pop();
                }
                match (operator.as_str(), operands.as_mut_slice()) {
                    ("all", _) => CfgExpr::All(operands),
                    ("any", _) => CfgExpr::Any(operands),
                    ("not", [operand]) => {
                        CfgExpr::Not(Box::new(std::mem::replace(operand, CfgExpr::Invalid)))
                    }
                    _ => CfgExpr::Invalid,
                }
            }
            _ => CfgExpr::Invalid,
        }
    }

    /// From the tokens between the parentheses of `cfg(…)`, as `syn::MetaList::tokens` has them.
    pub fn from_stream(tokens: proc_macro2::TokenStream) -> CfgExpr {
        Self::parse(&super::tokens::from_stream(tokens))
    }

    /// From text: `all(unix, feature = "x")`.
    pub fn from_text(text: &str) -> CfgExpr {
        super::tokens::lex_text(text).map_or(CfgExpr::Invalid, |tokens| Self::parse(&tokens))
    }
}

fn unraw(name: &str) -> Ustr {
    Ustr::from(name.strip_prefix("r#").unwrap_or(name))
}

/// The value of a string literal without escapes: no value that cargo or rustc knows has any.
fn literal(tree: &TokenTree) -> Option<Ustr> {
    match tree {
        TokenTree::Literal(text, _) => {
            let text = text.strip_prefix('r').unwrap_or(text).trim_matches('#');
            text.strip_prefix('"')?.strip_suffix('"').map(Ustr::from)
        }
        TokenTree::Group(group) if matches!(group.delimiter, Delimiter::None(_)) => match &*group.trees {
            [tree] => literal(tree),
            _ => None,
        },
        _ => None,
    }
}

/// Flags and key-values.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct CfgSet {
    /// `unix`
    pub flags: BTreeSet<Ustr>,
    /// `feature = "x"`
    pub values: BTreeSet<(Ustr, Ustr)>,
}

impl CfgSet {
    /// Adds a line as rustc prints it and cargo reads it: `unix`, or `feature="x"`.
    pub fn insert(&mut self, line: &str) {
        match line.split_once('=') {
            None => {
                self.flags.insert(Ustr::from(line.trim()));
            }
            Some((key, value)) => {
                let value = value.trim().trim_matches('"');
                self.values.insert((Ustr::from(key.trim()), Ustr::from(value)));
            }
        }
    }

    fn has(&self, expr: &CfgExpr) -> bool {
        match expr {
            CfgExpr::Flag(flag) => self.flags.contains(flag),
            CfgExpr::KeyValue(key, value) => self.values.contains(&(*key, *value)),
            _ => false,
        }
    }
}

/// What one crate is compiled with.
#[derive(Clone, Default, Debug)]
pub struct CfgOptions {
    /// What the compilation target sets, the same for each crate.
    pub target: Arc<CfgSet>,
    /// What cargo sets for this crate: features, and `test` for tests. Also what the build script is known
    /// to set.
    pub own: CfgSet,
    /// What the build script may set.
    pub unknown: CfgSet,
    /// Whether the build script may set names that its text does not show.
    pub unknown_names: bool,
    /// When a model is read: the version of the package, which `#[versions("…")]` asks for.
    pub modelled: Option<Version>,
}

impl CfgOptions {
    /// Whether the expression holds.
    pub fn eval(&self, expr: &CfgExpr) -> Cfg {
        match expr {
            CfgExpr::All(operands) => operands.iter().fold(Cfg::True, |all, e| all.and(self.eval(e))),
            CfgExpr::Any(operands) => operands.iter().fold(Cfg::False, |any, e| any.or(self.eval(e))),
            CfgExpr::Not(operand) => self.eval(operand).not(),
            CfgExpr::Literal(value) => Cfg::from(*value),
            CfgExpr::Invalid => Cfg::Unknown,
            _ if self.own.has(expr) || self.target.has(expr) => Cfg::True,
            _ if self.unknown.has(expr) => Cfg::Unknown,
            CfgExpr::Flag(flag) if NEVER_FROM_A_BUILD_SCRIPT.contains(&flag.as_str()) => Cfg::False,
            CfgExpr::KeyValue(key, _) if matches!(key.as_str(), "feature" | "panic") => Cfg::False,
            CfgExpr::KeyValue(key, _) if key.starts_with("target_") => Cfg::False,
            _ if self.unknown_names => Cfg::Unknown,
            _ => Cfg::False,
        }
    }

    /// Whether a feature is enabled.
    pub fn feature(&self, name: &str) -> bool {
        self.own.values.contains(&(Ustr::from("feature"), Ustr::from(name)))
    }
}

/// Flags that rustc, cargo or a tool sets, or none.
const NEVER_FROM_A_BUILD_SCRIPT: [&str; 19] = [
    "clippy",
    "coverage",
    "coverage_nightly",
    "debug_assertions",
    "doc",
    "docsrs",
    "doctest",
    "fuzzing",
    "kani",
    "loom",
    "miri",
    "overflow_checks",
    "proc_macro",
    "rustfmt",
    "test",
    "ub_checks",
    "unix",
    "windows",
    "rust_analyzer",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> CfgOptions {
        let mut options = CfgOptions::default();
        let mut target = CfgSet::default();
        target.insert("unix");
        target.insert("target_os=\"linux\"");
        options.target = Arc::new(target);
        options.own.insert("feature=\"json\"");
        options.unknown.insert("sqlite");
        options
    }

    #[test]
    fn expressions_have_three_answers() {
        let options = options();
        for (text, want) in [
            ("unix", Cfg::True),
            ("windows", Cfg::False),
            ("test", Cfg::False),
            ("target_os = \"linux\"", Cfg::True),
            ("target_os = \"macos\"", Cfg::False),
            ("all(unix, feature = \"json\",)", Cfg::True),
            ("any()", Cfg::False),
            ("all()", Cfg::True),
            ("not(feature = \"xml\")", Cfg::True),
            ("sqlite", Cfg::Unknown),
            ("not(sqlite)", Cfg::Unknown),
            ("any(sqlite, unix)", Cfg::True),
            ("all(sqlite, windows)", Cfg::False),
            ("tokio_unstable", Cfg::False),
            ("true", Cfg::True),
            ("version(\"1.70\")", Cfg::Unknown),
            ("not(a, b)", Cfg::Unknown),
            ("", Cfg::Unknown),
        ] {
            assert_eq!(options.eval(&CfgExpr::from_text(text)), want, "{text}");
        }
    }

    #[test]
    fn a_build_script_with_hidden_names_leaves_unknown_flags_open() {
        let options = CfgOptions { unknown_names: true, ..options() };
        for (text, want) in [
            ("has_atomics", Cfg::Unknown),
            ("probe = \"x\"", Cfg::Unknown),
            ("feature = \"xml\"", Cfg::False),
            ("docsrs", Cfg::False),
            ("windows", Cfg::False),
        ] {
            assert_eq!(options.eval(&CfgExpr::from_text(text)), want, "{text}");
        }
    }

    #[test]
    fn the_tokens_of_syn_mean_the_same() {
        let attribute: syn::Attribute = syn::parse_quote!(#[cfg(all(unix, not(feature = "x")))]);
        let tokens = attribute.meta.require_list().map(|l| l.tokens.clone()).unwrap_or_default();
        assert_eq!(CfgExpr::from_stream(tokens), CfgExpr::from_text("all(unix, not(feature = \"x\"))"));
    }
}
