//! `"json"`: `json!({ "key": value, (computed): [a, b] })`, also of bson's `doc! { "key": value }`.

use syn::parse::ParseStream;
use syn::{Expr as SynExpr, Lit, Token, token};

/// The expressions in a JSON literal, in order: values, and keys that are not literals.
pub(super) fn parts(input: ParseStream<'_>) -> syn::Result<Vec<SynExpr>> {
    let ahead = input.fork();
    let mut parts = Vec::new();
    if !input.is_empty() && value(&ahead, &mut parts).is_ok() && (ahead.is_empty() || ahead.peek(Token![,])) {
        // `json!(value)`; what follows a comma is a list.
        syn::parse::discouraged::Speculative::advance_to(input, &ahead);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
            values(input, &mut parts)?;
        }
    } else {
        parts.clear();
        pairs(input, &mut parts)?;
    }
    Ok(parts)
}

fn value(input: ParseStream<'_>, parts: &mut Vec<SynExpr>) -> syn::Result<()> {
    if input.peek(token::Brace) {
        let ahead = input.fork();
        ahead.parse::<proc_macro2::TokenTree>()?;
        if ends(&ahead) {
            let content;
            syn::braced!(content in input);
            return pairs(&content, parts);
        }
    }
    if input.peek(token::Bracket) {
        let ahead = input.fork();
        ahead.parse::<proc_macro2::TokenTree>()?;
        if ends(&ahead) {
            let content;
            syn::bracketed!(content in input);
            return values(&content, parts);
        }
    }
    if input.peek(syn::Ident) {
        let ahead = input.fork();
        if ahead.parse::<syn::Ident>()? == "null" && ends(&ahead) {
            input.parse::<syn::Ident>()?;
            return Ok(());
        }
    }
    parts.push(input.parse()?);
    Ok(())
}

fn ends(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

fn values(input: ParseStream<'_>, parts: &mut Vec<SynExpr>) -> syn::Result<()> {
    while !input.is_empty() {
        value(input, parts)?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(())
}

fn pairs(input: ParseStream<'_>, parts: &mut Vec<SynExpr>) -> syn::Result<()> {
    while !input.is_empty() {
        match input.parse()? {
            SynExpr::Lit(syn::ExprLit { lit: Lit::Str(_), .. }) => {}
            key => parts.push(key),
        }
        // Some macros also know `key => value`.
        if input.peek(Token![=>]) {
            input.parse::<Token![=>]>()?;
        } else {
            input.parse::<Token![:]>()?;
        }
        value(input, parts)?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(())
}
