//! What may be written in `#[privacy(…)]`, and in the attributes of functions?
//!
//! One grammar for the derive macro and the analyzer. Every word carries the span of its token;
//! `word.span.byte_range()` is its place in the file where `proc-macro2` has `span-locations`.
//!
//! ```text
//! type      #[privacy(category = "…", item = "…")]
//! variant   #[privacy(category = "…", item = "…")]  or  #[privacy(none, reason = "…")]
//! field     the same, and  #[privacy(opt_in = "sink")]: true means that the customer opted in
//! function  #[privacy_label::source(category = "…", item = "…")]
//!           #[privacy_label::anonymizes(reason = "…")]
//!           #[privacy_label::sink("backend")]
//!           #[privacy_label::opt_in("sink")]
//!           #[privacy_label::erases(category = "…", sink = "…", within = "7 days")]
//!           #[privacy_label::allow("rule", reason = "…", until = "2027-03-31")]
//! ```

use proc_macro2::Span;

use crate::{Backend, Date, Period, Problem, Rule, Spanned};

mod arguments;
mod check;
mod data;
mod function;

/// A word of an attribute and the span of its token.
pub type Word = Spanned<String, Span>;

/// Something wrong with an attribute.
pub type AttributeProblem = Problem<Span>;

/// What a `#[privacy(…)]` attribute is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// A struct or an enum.
    Type,
    /// A variant of an enum.
    Variant,
    /// A field of a struct or of a variant.
    Field,
}

/// All `#[privacy(…)]` attributes of one type, variant or field.
#[derive(Clone, Debug, Default)]
pub struct DataAttr {
    /// `category = "…"`
    pub category: Option<Word>,
    /// `item = "…"`
    pub item: Option<Word>,
    /// `none, reason = "…"`: this is not personal data.
    pub none: Option<Exemption>,
    /// `opt_in = "…"`: true means that the customer opted in to this sink.
    pub opt_in: Option<Word>,
}

/// Why something is not personal data.
#[derive(Clone, Debug)]
pub struct Exemption {
    /// The reason; empty if it is missing, which is reported.
    pub reason: String,
    /// The word `none`.
    pub span: Span,
}

/// What a type, a variant or a field turns out to hold.
#[derive(Clone, Debug)]
pub struct Label {
    /// The category.
    pub category: Word,
    /// The item, if one is named.
    pub item: Option<Word>,
}

/// An attribute of a function.
#[derive(Clone, Debug)]
pub enum FunctionAttr {
    /// What it returns is personal data.
    Source {
        /// The category.
        category: Word,
        /// The item, if it is one.
        item: Option<Word>,
    },
    /// What it returns is no longer personal data.
    Anonymizes {
        /// Why that is so.
        reason: String,
    },
    /// What it is given is stored.
    Sink {
        /// The technology.
        backend: Spanned<Backend, Span>,
    },
    /// It returns true if the customer opted in to a sink.
    OptIn {
        /// The sink of the module.
        sink: Word,
    },
    /// It erases a category from a sink in time.
    Erases {
        /// The category.
        category: Word,
        /// The sink of the module.
        sink: Word,
        /// How old the data can get.
        within: Spanned<Period, Span>,
    },
    /// Findings of a rule in it are suppressed.
    Allow {
        /// The rule.
        rule: Spanned<Rule, Span>,
        /// Why.
        reason: String,
        /// The last day on which it holds.
        until: Option<Spanned<Date, Span>>,
    },
}
