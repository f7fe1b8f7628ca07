//! `"sql"`: `query!("text", args…)`, `query_as!(Type, "text", args…)`, `query_file!("path", args…)`.
//!
//! With `#[expands_to("sqlx::query::query")]` the macro is `query("text").bind(a).bind(b)`, each `bind` named
//! where the macro's name stands. A type before the text is the last generic argument of the function.

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
        let text = query.text.as_ref().map(|text| self.sql_text(text, is_file));
        let mut args = Vec::with_capacity(query.args.len());
        for arg in &query.args {
            // `arg as _` and `arg as Type` tell sqlx what to expect; they do not convert.
            args.push(match arg {
                SynExpr::Cast(cast) => self.expr(&cast.expr),
                arg => self.expr(arg),
            });
        }
        let Some(function) = &model.expands_to else {
            let mut returns = Model {
                def: model.def,
                style: model.style,
                returns: model.returns.clone(),
                expands_to: None,
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

    /// The text of the statement: a literal, literals joined with `+`, or the content of a file.
    fn sql_text(&mut self, text: &SynExpr, is_file: bool) -> ExprId {
        let Some(known) = self.joined_text(text) else { return self.expr(text) };
        let span = match text {
            SynExpr::Lit(literal) => self.span(literal.lit.span()),
            text => self.start(text),
        };
        let content = if is_file { self.scope.project_file(&known) } else { None };
        match content {
            Some(content) => self.string(&content, span),
            // Without its file the text is not known, and the path is not the text.
            None if is_file => self.unknown(span),
            None => self.string(&known, span),
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
