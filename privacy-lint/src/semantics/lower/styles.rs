//! Macros that a model describes, by their style (see `models/README.md`).

use syn::parse::Parser as _;

use super::body::BodyLowering;
use super::macros::Site;
use crate::semantics::defs::DefId;
use crate::semantics::hir::{Block, ExprId, ExprKind, MacroCall, Path, Stmt, Symbol, TypeRef};
use crate::source::Span;

pub(super) mod instrument;
mod join;
mod json;
pub(super) mod log;
mod select;
mod sql;

/// What a model says about a macro.
pub(super) struct Model {
    pub(super) def: DefId,
    pub(super) style: Symbol,
    pub(super) returns: Option<TypeRef>,
    pub(super) expands_to: Option<Path>,
    pub(super) rows_to: Option<Path>,
}

impl BodyLowering<'_> {
    /// An invocation of a macro with a model.
    pub(super) fn model(&mut self, site: &Site<'_>, model: Model) -> ExprId {
        match model.style.as_str() {
            "format" => {
                let args = self.format_macro(site).into_iter().collect();
                self.modelled(site, &model, args)
            }
            "log" => self.log_macro(site, &model),
            "json" => match json::parts.parse2(site.mac.tokens.clone()) {
                Ok(parts) => {
                    let args = self.exprs(&parts);
                    self.modelled(site, &model, args)
                }
                Err(error) => self.opaque_model(site, &model, &error.to_string()),
            },
            "sql" => self.sql_macro(site, &model),
            "arguments" => {
                let args = self.lenient_arguments(site.mac.tokens.clone(), true);
                self.modelled(site, &model, args)
            }
            "expression" => match syn::parse2::<syn::Expr>(site.mac.tokens.clone()) {
                Ok(value) => self.expr(&value),
                Err(error) => self.opaque(site, &error.to_string()),
            },
            "block" => match syn::Block::parse_within.parse2(site.mac.tokens.clone()) {
                Ok(stmts) => self.block(&stmts, site.span, None),
                Err(error) => self.opaque(site, &error.to_string()),
            },
            "join" => self.join_macro(site, false),
            "try_join" => self.join_macro(site, true),
            "select" => self.select_macro(site),
            "keep" => self.opaque(site, "an attribute macro that is used like a function"),
            other => self.opaque_model(site, &model, &format!("no such style: {other}")),
        }
    }

    /// The value of a modelled macro: a call of the function that it stands for, or the macro itself.
    fn modelled(&mut self, site: &Site<'_>, model: &Model, args: Vec<ExprId>) -> ExprId {
        match &model.expands_to {
            Some(function) => {
                let callee = self.stands_for(function, site.name_span);
                self.push(ExprKind::Call { callee, args }, site.span)
            }
            None => self.modelled_macro(site, model, args, None),
        }
    }

    fn modelled_macro(
        &mut self,
        site: &Site<'_>,
        model: &Model,
        args: Vec<ExprId>,
        text: Option<ExprId>,
    ) -> ExprId {
        let returns = model.returns.clone();
        let call = MacroCall { macro_: model.def, name_span: site.name_span, args, text, returns };
        self.push(ExprKind::Macro(call), site.span)
    }

    fn opaque_model(&mut self, site: &Site<'_>, model: &Model, reason: &str) -> ExprId {
        self.gap(site.span, &site.name(), reason);
        let args = self.lenient_arguments(site.mac.tokens.clone(), false);
        self.modelled(site, model, args)
    }

    /// The function behind `#[expands_to]`, as if it had been written in place of the macro's name.
    fn stands_for(&mut self, function: &Path, at: Span) -> ExprId {
        let mut path = function.clone();
        path.span = at;
        path.segments.iter_mut().for_each(|segment| segment.span = at);
        self.push(ExprKind::Path(path), at)
    }

    /// `value`, after expressions that are evaluated for their effect.
    pub(super) fn after(&mut self, effects: Vec<ExprId>, value: ExprId, span: Span) -> ExprId {
        if effects.is_empty() {
            return value;
        }
        let stmts = effects.into_iter().map(Stmt::Expr).collect();
        self.push(ExprKind::Block(Block { stmts, tail: Some(value), label: None, module: None }), span)
    }
}
