//! `"select"`: whichever future is ready first, of tokio and of futures.
//!
//! ```text
//! select! { biased; x = a => f(x), Some(y) = b, if ready => { g(y) } else => h() }
//!     →    if <unknown> { match a.await { x => f(x) } }
//!          else if <unknown> && ready { match b.await { Some(y) => { g(y) } } }
//!          else { h() }
//! ```
//!
//! Without an `else` the last arm is taken without a condition.

use syn::parse::{ParseStream, Parser as _};
use syn::{Expr as SynExpr, Token};

use super::BodyLowering;
use crate::semantics::hir::{Arm as MatchArm, BinaryOp, Block, ExprId, ExprKind};
use crate::semantics::lower::macros::Site;
use crate::source::Span;

enum Arm {
    Future(Box<FutureArm>),
    /// `else`, `default`, `complete`.
    Other(Box<SynExpr>),
}

/// `pat = future, if condition => body`
struct FutureArm {
    pat: syn::Pat,
    future: SynExpr,
    condition: Option<SynExpr>,
    body: SynExpr,
}

impl BodyLowering<'_> {
    pub(super) fn select_macro(&mut self, site: &Site<'_>) -> ExprId {
        let arms = match arms.parse2(site.mac.tokens.clone()) {
            Ok(arms) if !arms.is_empty() => arms,
            Ok(_) => return self.push(ExprKind::Tuple(Vec::new()), site.span),
            Err(error) => return self.opaque(site, &error.to_string()),
        };
        let mut lowered = Vec::with_capacity(arms.len());
        for arm in &arms {
            lowered.push(self.select_arm(arm, site.span));
        }
        let mut rest = None;
        for (condition, value) in lowered.into_iter().rev() {
            rest = Some(match rest {
                None => value,
                Some(rest) => {
                    let unknown = self.unknown(site.name_span);
                    let cond = match condition {
                        Some(condition) => {
                            self.push(ExprKind::Binary(BinaryOp::And, unknown, condition), site.name_span)
                        }
                        None => unknown,
                    };
                    let (then, else_) = (self.in_block(value, site.span), self.in_block(rest, site.span));
                    self.push(ExprKind::If { cond, then, else_: Some(else_) }, site.span)
                }
            });
        }
        rest.unwrap_or_else(|| self.unknown(site.span))
    }

    fn select_arm(&mut self, arm: &Arm, span: Span) -> (Option<ExprId>, ExprId) {
        match arm {
            Arm::Other(body) => (None, self.expr(body)),
            Arm::Future(arm) => {
                let FutureArm { pat, future, condition, body } = &**arm;
                let condition = condition.as_ref().map(|condition| self.expr(condition));
                let future = self.expr(future);
                let at = self.span_of(future);
                let scrutinee = self.push(ExprKind::Await(future), at);
                let entered = self.locals.enter();
                let pat = self.pattern(pat);
                let body = self.expr(body);
                self.locals.leave(entered);
                let arms = vec![MatchArm { pat, guard: None, body }];
                (condition, self.push(ExprKind::Match { scrutinee, arms }, span))
            }
        }
    }

    fn in_block(&mut self, value: ExprId, span: Span) -> ExprId {
        self.push(
            ExprKind::Block(Block { stmts: Vec::new(), tail: Some(value), label: None, module: None }),
            span,
        )
    }
}

fn arms(input: ParseStream<'_>) -> syn::Result<Vec<Arm>> {
    let ahead = input.fork();
    if ahead.parse::<syn::Ident>().is_ok_and(|ident| ident == "biased") && ahead.peek(Token![;]) {
        input.parse::<syn::Ident>()?;
        input.parse::<Token![;]>()?;
    }
    let mut arms = Vec::new();
    while !input.is_empty() {
        arms.push(arm(input)?);
    }
    Ok(arms)
}

fn arm(input: ParseStream<'_>) -> syn::Result<Arm> {
    if input.peek(Token![else]) {
        input.parse::<Token![else]>()?;
        input.parse::<Token![=>]>()?;
        return Ok(Arm::Other(Box::new(body(input)?)));
    }
    let ahead = input.fork();
    if ahead.parse::<syn::Ident>().is_ok_and(|ident| ident == "default" || ident == "complete")
        && ahead.peek(Token![=>])
    {
        input.parse::<syn::Ident>()?;
        input.parse::<Token![=>]>()?;
        return Ok(Arm::Other(Box::new(body(input)?)));
    }
    let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
    input.parse::<Token![=]>()?;
    let future = input.parse()?;
    let condition = if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
        input.parse::<Token![if]>()?;
        Some(input.parse()?)
    } else {
        None
    };
    input.parse::<Token![=>]>()?;
    Ok(Arm::Future(Box::new(FutureArm { pat, future, condition, body: body(input)? })))
}

/// An expression; a block needs no comma after it.
fn body(input: ParseStream<'_>) -> syn::Result<SynExpr> {
    let value = if input.peek(syn::token::Brace) {
        let ahead = input.fork();
        ahead.parse::<proc_macro2::TokenTree>()?;
        // `{ … }.await,` is one expression; `{ … } (a, b) = …` is a block and the next arm.
        if ahead.peek(Token![.]) || ahead.peek(Token![?]) {
            input.parse()?
        } else {
            SynExpr::Block(block(input)?)
        }
    } else {
        input.parse()?
    };
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
    }
    Ok(value)
}

fn block(input: ParseStream<'_>) -> syn::Result<syn::ExprBlock> {
    Ok(syn::ExprBlock { attrs: Vec::new(), label: None, block: input.parse()? })
}
