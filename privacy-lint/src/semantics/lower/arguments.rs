//! The arguments of macros whose grammar is not known, or is a plain list.

use proc_macro2::{TokenStream, TokenTree};
use syn::Expr as SynExpr;

use super::body::BodyLowering;
use crate::semantics::hir::{Anchor, ExprId, ExprKind};

impl BodyLowering<'_> {
    /// The parts between commas and semicolons that are expressions, or hold one after `name =`, `name:`,
    /// `key =>`, `?` or `%`.
    ///
    /// `paths` keeps those that are nothing but a name: in an unknown macro that may be anything.
    pub(super) fn lenient_arguments(&mut self, tokens: TokenStream, paths: bool) -> Vec<ExprId> {
        let mut values = Vec::new();
        for part in split(tokens) {
            let (key, value) = split_arrow(part);
            for part in key.into_iter().chain([value]) {
                if let Ok(value) = syn::parse2::<SynExpr>(without_name(part)) {
                    self.lenient_argument(&value, paths, &mut values);
                }
            }
        }
        values
    }

    fn lenient_argument(&mut self, value: &SynExpr, paths: bool, values: &mut Vec<ExprId>) {
        let value = match value {
            SynExpr::Assign(assign) => &assign.right,
            value => value,
        };
        match value {
            SynExpr::Path(_) | SynExpr::Infer(_) if !paths => {
                let known = self.body.exprs.len();
                let id = match value {
                    SynExpr::Path(_) => self.expr(value),
                    _ => return,
                };
                match &self.body.exprs[id.0 as usize].kind {
                    ExprKind::Path(path) if path.anchor == Anchor::Plain => self.body.exprs.truncate(known),
                    _ => values.push(id),
                }
            }
            SynExpr::Infer(_) | SynExpr::Verbatim(_) => {}
            value => values.push(self.expr(value)),
        }
    }
}

/// Splits at commas and semicolons.
fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';') => parts.push(Vec::new()),
            _ => {
                if let Some(part) = parts.last_mut() {
                    part.push(token);
                }
            }
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// `key => value`
fn split_arrow(part: Vec<TokenTree>) -> (Option<Vec<TokenTree>>, Vec<TokenTree>) {
    let arrow = part.windows(2).position(|pair| is_punct(&pair[0], '=') && is_punct(&pair[1], '>'));
    match arrow {
        Some(at) => {
            let value = part[at + 2..].to_vec();
            (Some(part[..at].to_vec()), value)
        }
        None => (None, part),
    }
}

/// Takes `name =`, `name:`, `..`, `?` and `%` off the front.
fn without_name(part: Vec<TokenTree>) -> TokenStream {
    let mut rest = part.as_slice();
    if let [TokenTree::Ident(_), mark, after @ ..] = rest {
        let colon = is_punct(mark, ':') && !after.first().is_some_and(|next| is_punct(next, ':'));
        let equals = is_punct(mark, '=')
            && !after.first().is_some_and(|next| is_punct(next, '=') || is_punct(next, '>'));
        if colon || equals {
            rest = after;
        }
    }
    while let [TokenTree::Punct(punct), after @ ..] = rest
        && matches!(punct.as_char(), '?' | '%' | '.' | '#')
    {
        rest = after;
    }
    rest.iter().cloned().collect()
}

fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}
