//! Macro invocations: what they lead to, and the trees of what they expand to.

use std::sync::Arc;

use syn::parse::ParseStream;

use super::MacroRef;
use super::body::{BodyLowering, Record};
use super::paste::paste;
use super::spans::{Lowering, Text, TypeMacros};
use super::statement::{Open, macro_span};
use crate::semantics::hir::{ExprId, ExprKind, PatId, PatKind, Path, TypeMacro, TypeRef};
use crate::source::Span;
use crate::workspace::macros::{MacroRules, cfg_select, expand};
use crate::workspace::tokens::{lex, render};

/// Expansions inside of expansions; more is a macro without end.
const MAX_EXPANSIONS: usize = 64;

/// One invocation.
pub(super) struct Site<'m> {
    pub(super) mac: &'m syn::Macro,
    /// The path before the `!`.
    pub(super) path: Path,
    /// Its last name.
    pub(super) name_span: Span,
    /// The whole invocation.
    pub(super) span: Span,
    /// What is between the brackets.
    pub(super) inside: Span,
}

impl Site<'_> {
    /// The path as a report writes it.
    pub(super) fn name(&self) -> String {
        let names: Vec<&str> = self.path.segments.iter().map(|segment| segment.name.as_str()).collect();
        names.join("::")
    }
}

/// What writes an expansion.
pub(super) enum Expander {
    Rules(Arc<MacroRules>),
    /// [`paste`].
    Paste,
    /// [`cfg_select`].
    CfgSelect,
}

/// What an expansion in expression position holds.
enum Expansion {
    Value(Box<syn::Expr>),
    Stmts(Vec<syn::Stmt>),
}

impl BodyLowering<'_> {
    pub(super) fn site<'m>(&self, mac: &'m syn::Macro) -> Site<'m> {
        let path = self.lowering().path(&mac.path, None);
        let name_span = path.segments.last().map_or(path.span, |segment| segment.span);
        let inside = self.lowering().inside(mac.delimiter.span());
        Site { mac, name_span, span: macro_span(self, mac), inside, path }
    }

    /// What expands a macro; an error for one that is understood in another way, or not at all.
    pub(super) fn resolve(&self, path: &Path) -> Result<Expander, Box<MacroRef>> {
        match self.scope.resolve_macro(self.module, self.macros, path) {
            MacroRef::Rules(rules) => Ok(Expander::Rules(rules)),
            MacroRef::Model { style, .. } if style == "paste" => Ok(Expander::Paste),
            MacroRef::Model { style, .. } if style == "cfg_select" => Ok(Expander::CfgSelect),
            other => Err(Box::new(other)),
        }
    }

    /// A macro as an expression.
    pub(super) fn expr_macro(&mut self, mac: &syn::Macro) -> ExprId {
        let site = self.site(mac);
        match self.resolve(&site.path) {
            Ok(expander) => self
                .expanded(&site, &expander, expression, |this, found, whole| match found {
                    Expansion::Value(value) => this.expr(&value),
                    Expansion::Stmts(stmts) => this.block(&stmts, whole, None),
                })
                .unwrap_or_else(|| self.keep_arguments(&site)),
            Err(other) => self.special(&site, *other),
        }
    }

    /// A macro as a statement: what it declares is seen by the statements that follow.
    pub(super) fn stmt_macro(&mut self, mac: &syn::Macro, open: &mut Open, tail: bool) {
        let site = self.site(mac);
        match self.resolve(&site.path) {
            Ok(expander) => {
                let found = self.expanded(&site, &expander, statements, |this, stmts, _| {
                    this.statements(&stmts, open, tail);
                });
                if found.is_none() {
                    let missing = self.keep_arguments(&site);
                    open.value(missing, tail);
                }
            }
            Err(other) => {
                let value = self.special(&site, *other);
                open.value(value, tail);
            }
        }
    }

    /// A macro as a pattern.
    pub(super) fn pat_macro(
        &mut self,
        mac: &syn::Macro,
        lower: &mut dyn FnMut(&mut Self, &syn::Pat) -> PatId,
    ) -> PatId {
        let site = self.site(mac);
        match self.resolve(&site.path) {
            Ok(expander) => {
                let found = self.expanded(
                    &site,
                    &expander,
                    syn::Pat::parse_multi_with_leading_vert,
                    |this, pat, _| lower(this, &pat),
                );
                if let Some(pat) = found {
                    return pat;
                }
            }
            Err(other) => match *other {
                MacroRef::Opaque(reason) => self.gap(site.span, &site.name(), &reason),
                _ => self.gap(site.span, &site.name(), "not known as a pattern"),
            },
        }
        self.push_pat(PatKind::Wild, site.span)
    }

    fn special(&mut self, site: &Site<'_>, found: MacroRef) -> ExprId {
        match found {
            MacroRef::Model { def, style, returns, expands_to, rows_to } => {
                self.model(site, super::styles::Model { def, style, returns, expands_to, rows_to })
            }
            MacroRef::Builtin(name) => self.builtin(site, name.as_str()),
            MacroRef::Opaque(reason) => self.opaque(site, &reason),
            MacroRef::Rules(_) => self.opaque(site, "not expanded"),
        }
    }

    /// A macro that is not understood: a gap, through which its arguments flow.
    pub(super) fn opaque(&mut self, site: &Site<'_>, reason: &str) -> ExprId {
        self.gap(site.span, &site.name(), reason);
        self.keep_arguments(site)
    }

    fn keep_arguments(&mut self, site: &Site<'_>) -> ExprId {
        let args = self.lenient_arguments(site.mac.tokens.clone(), false);
        self.push(ExprKind::Missing(args), site.span)
    }

    /// Expands, parses and lowers; `None` (and a gap) when one of these fails.
    pub(super) fn expanded<P, T>(
        &mut self,
        site: &Site<'_>,
        expander: &Expander,
        parser: fn(ParseStream<'_>) -> syn::Result<P>,
        lower: impl FnOnce(&mut Self, P, Span) -> T,
    ) -> Option<T> {
        let (whole, parsed) = self.expand(site, expander, parser)?;
        self.record.borrow_mut().depth += 1;
        let text = Text::at(self.scope.files(), whole);
        let value = self.within(text, |this| lower(this, parsed, whole));
        self.record.borrow_mut().depth -= 1;
        Some(value)
    }

    /// The text of an expansion, and its tree.
    fn expand<P>(
        &self,
        site: &Site<'_>,
        expander: &Expander,
        parser: fn(ParseStream<'_>) -> syn::Result<P>,
    ) -> Option<(Span, P)> {
        let files = self.scope.files();
        let result = self.expansion_text(site, expander).and_then(|(text, tokens)| {
            let file = files.add_expansion(site.span, text.into(), tokens);
            let text = &files.get(file).text;
            let whole = Span::new(file, 0, text.len() as u32);
            self.try_parse(text, parser).map(|tree| (whole, tree))
        });
        if let Expander::Rules(_) = expander {
            let mut record = self.record.borrow_mut();
            let count = if result.is_ok() { &mut record.expanded } else { &mut record.failed };
            *count += 1;
        }
        result.map_err(|reason| self.gap(site.span, &site.name(), &reason)).ok()
    }

    fn expansion_text(
        &self,
        site: &Site<'_>,
        expander: &Expander,
    ) -> Result<(String, Vec<crate::source::TokenOrigin>), String> {
        let too_much = "the macros of this function produce too much code";
        let Record { depth, budget, .. } = *self.record.borrow();
        if depth >= MAX_EXPANSIONS {
            return Err(format!("more than {MAX_EXPANSIONS} expansions inside of each other"));
        }
        if budget == 0 {
            return Err(too_much.to_owned());
        }
        let files = self.scope.files();
        let args = lex(files, site.inside.file, site.inside.lo..site.inside.hi)
            .map_err(|error| error.message.to_owned())?;
        let trees = match expander {
            Expander::Rules(rules) => expand(rules, &args).map_err(|error| error.message)?,
            Expander::Paste => paste(&args),
            Expander::CfgSelect => cfg_select(&args, false, &|expr| self.scope.cfg(expr)),
        };
        let (text, tokens) = render(&trees);
        // Once it is too much, it is too much for all that follow.
        self.record.borrow_mut().budget = budget.saturating_sub(text.len());
        if text.len() > budget {
            return Err(too_much.to_owned());
        }
        Ok((text, tokens))
    }
}

impl TypeMacros for BodyLowering<'_> {
    fn expand_type(&self, text: Text, mac: &syn::Macro) -> TypeRef {
        let lowering = Lowering { text, ..self.lowering() };
        let TypeMacro { path, args: inside, span } = lowering.type_macro(mac);
        let name_span = path.segments.last().map_or(path.span, |segment| segment.span);
        let site = Site { mac, path, name_span, span, inside };
        let Ok(expander) = self.resolve(&site.path) else {
            self.gap(site.span, &site.name(), "not known as a type");
            return TypeRef::Unknown;
        };
        let Some((whole, ty)) = self.expand(&site, &expander, |input| input.parse::<syn::Type>()) else {
            return TypeRef::Unknown;
        };
        self.record.borrow_mut().depth += 1;
        let text = Text::at(self.scope.files(), whole);
        let ty = Lowering { text, ..self.lowering() }.type_ref(&ty);
        self.record.borrow_mut().depth -= 1;
        ty
    }
}

/// An expression, or the statements of a macro that is used like one.
fn expression(input: ParseStream<'_>) -> syn::Result<Expansion> {
    let ahead = input.fork();
    if let Ok(value) = ahead.parse::<syn::Expr>() {
        while ahead.parse::<syn::Token![;]>().is_ok() {}
        if ahead.is_empty() {
            syn::parse::discouraged::Speculative::advance_to(input, &ahead);
            return Ok(Expansion::Value(Box::new(value)));
        }
    }
    statements(input).map(Expansion::Stmts)
}

/// Statements; the last `let` may lack its semicolon.
fn statements(input: ParseStream<'_>) -> syn::Result<Vec<syn::Stmt>> {
    let ahead = input.fork();
    match ahead.call(syn::Block::parse_within) {
        Ok(stmts) => {
            syn::parse::discouraged::Speculative::advance_to(input, &ahead);
            Ok(stmts)
        }
        Err(error) => {
            let mut tokens = input.fork().parse::<proc_macro2::TokenStream>()?;
            tokens.extend([proc_macro2::TokenTree::from(proc_macro2::Punct::new(
                ';',
                proc_macro2::Spacing::Alone,
            ))]);
            let parsed = syn::parse::Parser::parse2(syn::Block::parse_within, tokens).map_err(|_| error)?;
            input.parse::<proc_macro2::TokenStream>()?;
            Ok(parsed)
        }
    }
}
