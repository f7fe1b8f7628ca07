//! From `syn`'s tree to [`super::hir`]: types, paths, generics, attributes, and bodies with their macros.
//!
//! Reading order: `spans` (where syntax stands), `types`, `path`, `generics`, `attribute`, `item` (for the
//! items of a file); then bodies: `body` (the state), `hygiene` (variables), `statement`, `pattern`,
//! `expression`, `control`, `assign`; then macros: `macros` (expansion), `paste`, `arguments`, `builtin`, `format`,
//! `format_string`, and `styles` (by model).

use std::sync::Arc;

use super::defs::{Attr, DefId};
use super::hir::{Body, Path, Symbol, TypeRef};
use crate::source::{FileId, Files, Span};
use crate::workspace::CrateId;

mod arguments;
mod assign;
pub(in crate::semantics) mod attribute;
mod body;
mod builtin;
mod control;
mod expression;
mod format;
pub(in crate::semantics) mod format_string;
mod generics;
mod hygiene;
mod item;
mod leave;
mod literal;
mod macros;
pub(in crate::semantics) mod paste;
mod path;
mod pattern;
#[cfg(test)]
mod pretty;
mod spans;
mod statement;
mod styles;
#[cfg(test)]
mod tests;
mod types;

pub use attribute::CfgFilter;
pub use paste::paste;
pub use spans::{Lowering, SourceMap, Text, TypeMacros};

/// The stack that lowering needs in the worst case that it accepts, without optimisation: nesting is limited,
/// and expansions nest inside of each other. Give it to the threads of the analysis.
pub const STACK_BYTES: usize = 64 << 20;

/// What lowering a body asks of the name tables.
pub trait Scope {
    /// All files; expansions are added here.
    fn files(&self) -> &Files;
    /// The crate whose code is lowered.
    fn krate(&self) -> CrateId;
    /// Whether the `cfg`s among these attributes leave the syntax in (unknown ones do).
    fn cfg_active(&self, attrs: &[syn::Attribute]) -> bool;
    /// Whether a `cfg` expression holds.
    fn cfg(&self, expr: &crate::workspace::cfg::CfgExpr) -> crate::workspace::cfg::Cfg;
    /// What `path!` is, in `module`, where the textual scope is `macros`.
    fn resolve_macro(&self, module: DefId, macros: u32, path: &Path) -> MacroRef;
    /// Whether a plain identifier in a pattern names a constant, static, unit struct or variant.
    fn is_constant_pattern(&self, module: DefId, name: Symbol) -> bool;
    /// Declares the items of a block (`text` says where `syn`'s spans point to) in a new anonymous module
    /// below `parent`, and returns that module and the textual scope after them.
    fn declare_block(
        &self,
        parent: DefId,
        owner: DefId,
        macros: u32,
        text: Text,
        items: Vec<syn::Item>,
    ) -> (DefId, u32);
    /// The spans of a function's parameters ([`super::defs::ParamData::span`], `self` included), in order;
    /// nothing for constants and statics.
    fn parameters(&self, owner: DefId) -> Vec<Span>;
    /// The attribute macros of `owner`, in order: what is neither built in (`inline`, `must_use`, …) nor a
    /// helper of a derive, with what its path leads to at the item. Attributes that a model's `"instrument"`
    /// style describes matter here; everything else is left alone.
    fn attributes(&self, owner: DefId) -> Vec<(Attr, MacroRef)>;
    /// The text of the file that `include_str!("path")` names when it is written in `file`, if it can be
    /// read inside the crate.
    fn included(&self, file: FileId, path: &str) -> Option<Arc<str>>;
    /// The text of a file below the package's directory, if it can be read: what `sqlx::query_file!` names.
    fn project_file(&self, path: &str) -> Option<Arc<str>> {
        let _ = path;
        None
    }
    /// What `env!("name")` is when the manifest decides it (`CARGO_PKG_NAME`, `CARGO_PKG_VERSION`).
    fn environment(&self, name: &str) -> Option<String>;
}

/// What a macro's name leads to.
pub enum MacroRef {
    /// Rules to expand.
    Rules(Arc<crate::workspace::macros::MacroRules>),
    /// A macro that a model describes. Both paths are anchored (`Anchor::DollarCrate` for `crate`), since
    /// they are looked up where the macro is used.
    Model {
        /// Its item.
        def: DefId,
        /// Its style.
        style: Symbol,
        /// The type of its result, `#[returns("crate::Value")]`, `#[returns("!")]`; unit without.
        returns: Option<TypeRef>,
        /// The function that it stands for, `#[expands_to("crate::query")]`.
        expands_to: Option<Path>,
        /// Instead of it where the macro's SQL returns rows, `#[rows_to("crate::query_rows")]`.
        rows_to: Option<Path>,
    },
    /// One that the compiler implements (`format_args`, `concat`, `stringify`, `include_str`, …): its name.
    Builtin(Symbol),
    /// A proc macro without a model, or a name that was not found: why it cannot be expanded.
    Opaque(String),
}

/// Lowers the block or expression at `span` as the body of `owner`.
pub fn body(scope: &dyn Scope, owner: DefId, module: DefId, macros: u32, span: Span) -> Body {
    body::lower(scope, owner, module, macros, span)
}
