//! `"sql"`: `query!("text", args…)`, `query_as!(Type, "text", args…)`, `query_file!("path", args…)`.
//!
//! With `#[expands_to("sqlx::query::query")]` the macro is `query("text").bind(a).bind(b)`, each `bind` named
//! where the macro's name stands. A type before the text is the last generic argument of the function.
//! What such a macro makes of a statement that returns rows can be another type: `#[rows_to("…")]`.

use syn::parse::{ParseStream, Parser as _};
use syn::{Expr as SynExpr, Token};

use super::{BodyLowering, Model};
use crate::semantics::hir::{ExprId, ExprKind, GenericArg, GenericArgs, Symbol, TypeRef};
use crate::semantics::lower::macros::Site;

struct Query {
    ty: Option<syn::Type>,
    text: Option<SynExpr>,
    args: Vec<SynExpr>,
}

impl BodyLowering<'_> {
    pub(super) fn sql_macro(&mut self, site: &Site<'_>, model: &Model) -> ExprId {
        let query = match query.parse2(site.mac.tokens.clone()) {
            Ok(query) => query,
            Err(error) => return self.opaque_model(site, model, &error.to_string()),
        };
        let is_file = site.path.segments.last().is_some_and(|segment| segment.name.contains("file"));
        let known = query.text.as_ref().and_then(|text| self.known_text(text, is_file));
        let text = query.text.as_ref().map(|text| self.sql_text(text, known.as_deref(), is_file));
        let mut args = Vec::with_capacity(query.args.len());
        for arg in &query.args {
            // `arg as _` and `arg as Type` tell sqlx what to expect; they do not convert.
            args.push(match arg {
                SynExpr::Cast(cast) => self.expr(&cast.expr),
                arg => self.expr(arg),
            });
        }
        let rows = model.rows_to.as_ref().filter(|_| known.as_deref().is_some_and(returns_rows));
        let Some(function) = rows.or(model.expands_to.as_ref()) else {
            let mut returns = Model {
                def: model.def,
                style: model.style,
                returns: model.returns.clone(),
                expands_to: None,
                rows_to: None,
            };
            if let (Some(ty), Some(TypeRef::Path(path))) = (&query.ty, &mut returns.returns) {
                let ty = self.lowering().type_ref(ty);
                add_argument(path, ty);
            }
            return self.modelled_macro(site, &returns, args, text);
        };
        let mut function = function.clone();
        if let Some(ty) = &query.ty {
            let ty = self.lowering().type_ref(ty);
            add_argument(&mut function, ty);
        }
        let callee = self.stands_for(&function, site.name_span);
        let mut value = self.push(ExprKind::Call { callee, args: text.into_iter().collect() }, site.span);
        for arg in args {
            let name = Symbol::from("bind");
            let name_span = site.name_span;
            let kind = ExprKind::MethodCall {
                receiver: value,
                name,
                name_span,
                generic_args: None,
                args: vec![arg],
            };
            value = self.push(kind, site.span);
        }
        value
    }

    /// The statement: a literal, literals joined with `+`, or the content of a file.
    fn known_text(&mut self, text: &SynExpr, is_file: bool) -> Option<String> {
        let known = self.joined_text(text)?;
        if is_file { self.scope.project_file(&known).map(|content| content.to_string()) } else { Some(known) }
    }

    fn sql_text(&mut self, text: &SynExpr, known: Option<&str>, is_file: bool) -> ExprId {
        let span = match text {
            SynExpr::Lit(literal) => self.span(literal.lit.span()),
            text => self.start(text),
        };
        match known {
            Some(known) => self.string(known, span),
            // Without its file the text is not known, and the path is not the text.
            None if is_file => self.unknown(span),
            None => self.expr(text),
        }
    }

    fn joined_text(&mut self, text: &SynExpr) -> Option<String> {
        match text {
            SynExpr::Binary(syn::ExprBinary { left, op: syn::BinOp::Add(_), right, .. }) => {
                Some(self.joined_text(left)? + &self.joined_text(right)?)
            }
            text => self.constant_text(text),
        }
    }
}

/// Does the statement have columns in its answer?
fn returns_rows(sql: &str) -> bool {
    let code = sql.lines().map(|line| line.split_once("--").map_or(line, |(code, _)| code));
    let mut words = code.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
    let mut words = words.by_ref().filter(|word| !word.is_empty()).map(str::to_ascii_lowercase);
    let Some(first) = words.next() else { return false };
    let mut changes = false;
    let mut returning = false;
    for word in words {
        changes |= matches!(word.as_str(), "insert" | "update" | "delete");
        returning |= word == "returning";
    }
    match first.as_str() {
        "select" | "values" | "table" | "show" | "explain" | "describe" | "pragma" => true,
        // `WITH … SELECT … FOR UPDATE` is rarer than `WITH … UPDATE …`.
        "with" => returning || !changes,
        _ => returning,
    }
}

fn query(input: ParseStream<'_>) -> syn::Result<Query> {
    let mut query = Query { ty: None, text: None, args: Vec::new() };
    while !input.is_empty() {
        if query.text.is_none() && !starts_text(input) {
            query.ty = Some(input.parse()?);
        } else {
            let value: SynExpr = input.parse()?;
            // `query!(scalar = …, source = "…")` of older versions.
            let value = match value {
                SynExpr::Assign(assign) => *assign.right,
                value => value,
            };
            match query.text {
                None => query.text = Some(value),
                Some(_) => query.args.push(value),
            }
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(query)
}

fn starts_text(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    match ahead.parse::<SynExpr>() {
        Ok(SynExpr::Lit(_) | SynExpr::Binary(_) | SynExpr::Macro(_) | SynExpr::Assign(_)) => true,
        Ok(_) => false,
        Err(_) => false,
    }
}

/// `f` to `f::<_, Ty>`.
fn add_argument(path: &mut crate::semantics::hir::Path, ty: TypeRef) {
    if let Some(segment) = path.segments.last_mut() {
        let args = segment.args.get_or_insert_with(|| {
            Box::new(GenericArgs { args: vec![GenericArg::Type(TypeRef::Infer)], bindings: Vec::new() })
        });
        args.args.push(GenericArg::Type(ty));
    }
}
