//! Where labelled data goes: bodies as a small control-flow graph, interpreted over label trees, one summary
//! for each function and instantiation.
//!
//! Nothing here knows `syn`, and nothing here names a library: what a library's function does comes from
//! its model.
//!
//! Reading order: [`ir`] (the graph), [`build`] (from a body to it), [`value`] (label trees), [`trace`],
//! [`sources`] (what is labelled), [`facts`] (what models and attributes say of functions), [`store`]
//! (variables and what references point to), [`interpret`], [`call`], [`summary`], `close` (from a run to its
//! summary), `fold` (what of a recursive value is kept apart), [`engine`], [`global`] (what functions share
//! without calling each other).

pub mod build;
pub mod call;
pub mod checks;
mod close;
pub mod engine;
pub mod erasure;
pub mod facts;
mod fold;
pub mod global;
pub mod interpret;
pub mod ir;
pub mod known;
pub mod label;
pub mod location;
pub mod number;
pub mod reach;
pub mod sources;
pub mod sql;
pub mod store;
pub mod summary;
pub mod trace;
pub mod transfer;
pub mod value;
mod ways;
pub mod writes;
