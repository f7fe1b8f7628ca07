//! `"join"` and `"try_join"`: futures that run together.
//!
//! ```text
//! join!(a, b)        →    (a.await, b.await)
//! try_join!(a, b)    →    (async { Ok((a.await?, b.await?)) }).await
//! ```

use syn::parse::{Parse as _, ParseStream, Parser as _};
use syn::{Expr as SynExpr, Token};

use super::BodyLowering;
use crate::semantics::hir::{Anchor, Block, ExprId, ExprKind, Path, Segment, Symbol};
use crate::semantics::lower::macros::Site;
use crate::source::Span;

impl BodyLowering<'_> {
    pub(super) fn join_macro(&mut self, site: &Site<'_>, is_try: bool) -> ExprId {
        let futures = match futures.parse2(site.mac.tokens.clone()) {
            Ok(futures) => futures,
            Err(error) => return self.opaque(site, &error.to_string()),
        };
        let mut parts = Vec::with_capacity(futures.len());
        for future in &futures {
            let future = self.expr(future);
            let span = self.span_of(future);
            let output = self.push(ExprKind::Await(future), span);
            parts.push(if is_try { self.push(ExprKind::Try(output), span) } else { output });
        }
        let tuple = self.push(ExprKind::Tuple(parts), site.span);
        if !is_try {
            return tuple;
        }
        let callee = self.std_path(&["result", "Result", "Ok"], site.name_span);
        let ok = self.push(ExprKind::Call { callee, args: vec![tuple] }, site.span);
        let block = Block { stmts: Vec::new(), tail: Some(ok), label: None, module: None };
        let body = self.push(ExprKind::Block(block), site.span);
        let future = self.push(ExprKind::AsyncBlock { body }, site.span);
        self.push(ExprKind::Await(future), site.span)
    }

    /// `::std::…`
    pub(in crate::semantics::lower) fn std_path(&mut self, names: &[&str], span: Span) -> ExprId {
        let names = std::iter::once("std").chain(names.iter().copied());
        let segments = names.map(|name| Segment { name: Symbol::from(name), args: None, span }).collect();
        self.push(ExprKind::Path(Path { anchor: Anchor::Global, segments, span }), span)
    }
}

fn futures(input: ParseStream<'_>) -> syn::Result<Vec<SynExpr>> {
    let ahead = input.fork();
    if ahead.parse::<syn::Ident>().is_ok_and(|ident| ident == "biased") && ahead.peek(Token![;]) {
        input.parse::<syn::Ident>()?;
        input.parse::<Token![;]>()?;
    }
    Ok(input.parse_terminated(SynExpr::parse, Token![,])?.into_iter().collect())
}
