//! A privacy module as values: what may be collected, where it may go, how long it may stay.
//!
//! This crate is shared by the derive macro, the analyzer and the `privacy-label` facade. It does
//! no I/O: text goes in, values or [`Problem`]s come out, all problems at once, each with the byte
//! range it is about and the nearest valid word.
//!
//! | to read | use | result |
//! |---|---|---|
//! | a module file | [`Module::parse`] | [`Module`]: categories, items, sinks, clauses with spans |
//! | a module that comes with the tool | [`builtin::find`] | its text and its [`Module`] |
//! | `privacy.toml` | [`Config::parse`], then [`Config::check_against`] | [`Config`]: rules, rows |
//! | only which module it names | [`ModuleRef::read`] | [`ModuleRef`] |
//! | `#[privacy(…)]` on a type, variant or field | [`attribute::DataAttr::parse`] | [`attribute::DataAttr`] |
//! | `#[privacy_label::source(…)]` and the like | [`attribute::FunctionAttr::parse`] | [`attribute::FunctionAttr`] |
//!
//! The vocabulary is fixed and lives here too: [`Backend`], [`Rule`], [`Level`], [`Retention`],
//! [`Period`], [`Date`].
//!
//! Without the default feature `parse` only the constants are left ([`Retention`], [`Period`]),
//! which is what a program that uses `privacy-label` links. The feature `attributes` adds the
//! attribute grammar and with it `syn`.

#[cfg(feature = "parse")]
mod backend;
#[cfg(feature = "parse")]
mod date;
#[cfg(feature = "parse")]
mod glob;
#[cfg(feature = "parse")]
mod id;
#[cfg(feature = "parse")]
mod localized;
#[cfg(feature = "parse")]
mod nearest;
#[cfg(feature = "parse")]
mod problem;
#[cfg(feature = "parse")]
mod reader;
mod retention;
#[cfg(feature = "parse")]
mod rule;

#[cfg(feature = "attributes")]
pub mod attribute;
#[cfg(feature = "parse")]
pub mod builtin;
#[cfg(feature = "parse")]
pub mod config;
#[cfg(feature = "parse")]
pub mod module;

pub use self::retention::{Event, Period, Retention, Unit};
#[cfg(feature = "parse")]
pub use self::{
    backend::Backend,
    config::{Config, ModuleRef},
    date::Date,
    glob::{HostPattern, StorePattern},
    id::{CategoryId, ItemId, ModuleId, SinkId, is_kebab_case},
    localized::Localized,
    module::{Category, Condition, Conditional, Item, Module, Sink},
    nearest::nearest,
    problem::{Complaint, Problem, Spanned, line_column},
    rule::{Level, Rule},
};
