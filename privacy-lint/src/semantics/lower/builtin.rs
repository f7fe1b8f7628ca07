//! Macros that the compiler implements.

use syn::parse::{ParseStream, Parser as _};
use syn::{Expr as SynExpr, Token};

use super::attribute::split_commas;
use super::body::BodyLowering;
use super::format::FormatArgs;
use super::macros::Site;
use crate::semantics::hir::{
    Arm, Block, ExprId, ExprKind, Literal, Mutability, PatKind, Stmt, Symbol, TypeRef, UnaryOp,
};
use crate::workspace::cfg::{Cfg, CfgExpr};

impl BodyLowering<'_> {
    /// An invocation of a macro that the compiler implements.
    pub(super) fn builtin(&mut self, site: &Site<'_>, name: &str) -> ExprId {
        let span = site.span;
        match name {
            "format_args" | "format_args_nl" | "const_format_args" => {
                self.format_macro(site).unwrap_or_else(|| self.push(ExprKind::Format(Vec::new()), span))
            }
            "concat" | "stringify" | "env" | "include_str" | "file" | "module_path" => {
                let text = self.builtin_text(site, name).unwrap_or_default();
                self.string(&text, span)
            }
            "option_env" => {
                let text = self.builtin_text(site, "env").unwrap_or_default();
                let text = self.string(&text, span);
                let callee = self.std_path(&["option", "Option", "Some"], site.name_span);
                self.push(ExprKind::Call { callee, args: vec![text] }, span)
            }
            "include_bytes" | "concat_bytes" => {
                self.push(ExprKind::Literal(Literal::ByteStr(Vec::new())), span)
            }
            "line" | "column" => {
                self.push(ExprKind::Literal(Literal::Int(None, Some(Symbol::from("u32")))), span)
            }
            "offset_of" => {
                self.push(ExprKind::Literal(Literal::Int(None, Some(Symbol::from("usize")))), span)
            }
            "cfg" => match self.cfg(site) {
                Some(known) => self.push(ExprKind::Literal(Literal::Bool(known)), span),
                None => self.unknown(span),
            },
            "compile_error" | "trace_macros" | "log_syntax" => self.unknown(span),
            "assert" | "debug_assert" => self.assert(site),
            "panic" | "unreachable" | "todo" | "unimplemented" | "core_panic" | "std_panic" => {
                self.panic(site)
            }
            "matches" => self.matches(site),
            "addr_of" | "addr_of_mut" => self.addr_of(site, name == "addr_of_mut"),
            _ => self.opaque(site, "a macro of the compiler that is not followed"),
        }
    }

    /// What a macro that makes a string makes, when that can be known.
    pub(super) fn builtin_text(&mut self, site: &Site<'_>, name: &str) -> Option<String> {
        match name {
            "stringify" => Some(self.scope.files().text(site.inside).trim().to_owned()),
            "concat" => {
                let mut text = String::new();
                for part in split_commas(site.mac.tokens.clone()) {
                    text.push_str(&self.constant_text(&syn::parse2::<SynExpr>(part).ok()?)?);
                }
                Some(text)
            }
            "env" => {
                let name = self.first_text(site)?;
                self.scope.environment(&name)
            }
            "include_str" => {
                let path = self.first_text(site)?;
                let source = self.scope.files().source_span(site.span);
                self.scope.included(source.file, &path).map(|text| text.to_string())
            }
            _ => None,
        }
    }

    fn first_text(&mut self, site: &Site<'_>) -> Option<String> {
        let first = split_commas(site.mac.tokens.clone()).into_iter().next()?;
        self.constant_text(&syn::parse2::<SynExpr>(first).ok()?)
    }

    /// `cfg!(…)`, when it can be known: what is unknown leaves in both itself and its contrary.
    fn cfg(&self, site: &Site<'_>) -> Option<bool> {
        match self.scope.cfg(&CfgExpr::from_stream(site.mac.tokens.clone())) {
            Cfg::True => Some(true),
            Cfg::False => Some(false),
            Cfg::Unknown => None,
        }
    }

    /// `assert!(cond, "…", args)` is `if !cond { panic!("…", args) }`.
    fn assert(&mut self, site: &Site<'_>) -> ExprId {
        let parser = |input: ParseStream<'_>| {
            let cond: SynExpr = input.parse()?;
            if input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
            }
            let message = if input.is_empty() { None } else { Some(FormatArgs::parse(input)?) };
            Ok((cond, message))
        };
        let (cond, message) = match parser.parse2(site.mac.tokens.clone()) {
            Ok(parts) => parts,
            Err(error) => return self.opaque(site, &error.to_string()),
        };
        let cond = self.expr(&cond);
        let cond = self.push(ExprKind::Unary(UnaryOp::Not, cond), site.span);
        let message = message.map(|message| self.format(&message, site.span));
        let panic = self.panic_with(site, message);
        let block = Block { stmts: vec![Stmt::Expr(panic)], tail: None, label: None, module: None };
        let then = self.push(ExprKind::Block(block), site.span);
        self.push(ExprKind::If { cond, then, else_: None }, site.span)
    }

    fn panic(&mut self, site: &Site<'_>) -> ExprId {
        let message = self.format_macro(site);
        self.panic_with(site, message)
    }

    /// `{ message; ::std::panic::diverge() }`, as the model of std has it.
    fn panic_with(&mut self, site: &Site<'_>, message: Option<ExprId>) -> ExprId {
        let callee = self.std_path(&["panic", "diverge"], site.name_span);
        let diverge = self.push(ExprKind::Call { callee, args: Vec::new() }, site.span);
        self.after(message.into_iter().collect(), diverge, site.span)
    }

    fn matches(&mut self, site: &Site<'_>) -> ExprId {
        let parser = |input: ParseStream<'_>| {
            let value: SynExpr = input.parse()?;
            input.parse::<Token![,]>()?;
            let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
            let guard = match input.parse::<Option<Token![if]>>()? {
                Some(_) => Some(input.parse::<SynExpr>()?),
                None => None,
            };
            input.parse::<Option<Token![,]>>()?;
            Ok((value, pat, guard))
        };
        let (value, pat, guard) = match parser.parse2(site.mac.tokens.clone()) {
            Ok(parts) => parts,
            Err(error) => return self.opaque(site, &error.to_string()),
        };
        let scrutinee = self.expr(&value);
        let entered = self.locals.enter();
        let pat = self.pattern(&pat);
        let guard = guard.map(|guard| self.expr(&guard));
        self.locals.leave(entered);
        let body = self.push(ExprKind::Literal(Literal::Bool(true)), site.span);
        let other = self.push(ExprKind::Literal(Literal::Bool(false)), site.span);
        let wild = self.push_pat(PatKind::Wild, site.span);
        let arms = vec![Arm { pat, guard, body }, Arm { pat: wild, guard: None, body: other }];
        self.push(ExprKind::Match { scrutinee, arms }, site.span)
    }

    fn addr_of(&mut self, site: &Site<'_>, mutable: bool) -> ExprId {
        let place = match syn::parse2::<SynExpr>(site.mac.tokens.clone()) {
            Ok(place) => self.expr(&place),
            Err(error) => return self.opaque(site, &error.to_string()),
        };
        let mutability = if mutable { Mutability::Mut } else { Mutability::Shared };
        let value = self.push(ExprKind::Ref(mutability, place), site.span);
        let ty = TypeRef::RawPtr(mutability, Box::new(TypeRef::Infer));
        self.push(ExprKind::Cast { value, ty }, site.span)
    }
}
