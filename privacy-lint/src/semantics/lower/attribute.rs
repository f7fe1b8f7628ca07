//! Attributes, with `cfg_attr` expanded.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Meta};

use super::spans::{Lowering, symbol};
use crate::semantics::defs::{Attr, Visibility};
use crate::semantics::hir::{Path, Symbol};
use crate::source::Span;

/// Decides `cfg`s: whether the `#[cfg(…)]`s among these attributes leave the syntax in (unknown ones do).
pub type CfgFilter<'a> = &'a dyn Fn(&[Attribute]) -> bool;

impl Lowering<'_> {
    /// Attributes without `cfg` and documentation. `#[cfg_attr(pred, a, b)]` is `a` and `b`, or nothing.
    pub fn attrs(&self, attrs: &[Attribute], cfg: CfgFilter<'_>) -> Vec<Attr> {
        let mut lowered = Vec::new();
        self.each_attr(attrs, cfg, &mut |meta, span| {
            let path = meta.path();
            if !path.is_ident("doc") {
                let (args, args_span) = self.attr_args(meta, span);
                lowered.push(Attr { path: joined(path), args, args_span, span });
            }
        });
        lowered
    }

    /// The paths in `#[derive(…)]`, in order.
    pub fn derives(&self, attrs: &[Attribute], cfg: CfgFilter<'_>) -> Vec<Path> {
        let mut derives = Vec::new();
        self.each_attr(attrs, cfg, &mut |meta, _| {
            if let Meta::List(list) = meta
                && list.path.is_ident("derive")
            {
                for tokens in split_commas(list.tokens.clone()) {
                    if let Ok(path) = syn::parse2::<syn::Path>(tokens) {
                        derives.push(self.path(&path, None));
                    }
                }
            }
        });
        derives
    }

    /// How an item may be seen.
    pub fn visibility(&self, visibility: &syn::Visibility) -> Visibility {
        match visibility {
            syn::Visibility::Public(_) => Visibility::Public,
            syn::Visibility::Restricted(_) => Visibility::Restricted,
            syn::Visibility::Inherited => Visibility::Inherited,
        }
    }

    fn each_attr(&self, attrs: &[Attribute], cfg: CfgFilter<'_>, found: &mut dyn FnMut(&Meta, Span)) {
        for attr in attrs {
            let span = self.join(attr.pound_token.span, attr.bracket_token.span.close());
            self.each_meta(&attr.meta, span, attr, cfg, found);
        }
    }

    fn each_meta(
        &self,
        meta: &Meta,
        span: Span,
        attr: &Attribute,
        cfg: CfgFilter<'_>,
        found: &mut dyn FnMut(&Meta, Span),
    ) {
        let path = meta.path();
        if path.is_ident("cfg") {
            return;
        }
        let Meta::List(list) = meta else { return found(meta, span) };
        if path.is_ident("unsafe") {
            if let Ok(inner) = syn::parse2::<Meta>(list.tokens.clone()) {
                self.each_meta(&inner, span, attr, cfg, found);
            }
            return;
        }
        if !path.is_ident("cfg_attr") {
            return found(meta, span);
        }
        let mut parts = split_commas(list.tokens.clone()).into_iter();
        let Some(predicate) = parts.next() else { return };
        let condition = syn::MetaList {
            path: syn::Path::from(proc_macro2::Ident::new("cfg", proc_macro2::Span::call_site())),
            delimiter: list.delimiter.clone(),
            tokens: predicate,
        };
        let condition = Attribute { meta: Meta::List(condition), ..attr.clone() };
        if cfg(&[condition]) {
            for tokens in parts {
                if let Ok(inner) = syn::parse2::<Meta>(tokens) {
                    self.each_meta(&inner, span, attr, cfg, found);
                }
            }
        }
    }

    /// The text after the path, without the outer brackets or the `=`.
    fn attr_args(&self, meta: &Meta, span: Span) -> (Symbol, Span) {
        let args = match meta {
            Meta::Path(_) => Span::new(span.file, span.hi.saturating_sub(1), span.hi.saturating_sub(1)),
            Meta::List(list) => self.inside(list.delimiter.span()),
            Meta::NameValue(pair) => {
                let end = self.span(pair.eq_token.span).hi;
                // The value is the rest of the attribute, or of its part of a `cfg_attr`.
                let mut last = Span::new(span.file, end, end);
                let tokens = quote::ToTokens::to_token_stream(&pair.value);
                let mut lo = None;
                for token in tokens {
                    last = self.span(token.span());
                    lo.get_or_insert(last.lo);
                }
                Span::new(span.file, lo.unwrap_or(end), last.hi)
            }
        };
        (Symbol::from(self.files.text(args)), args)
    }
}

fn joined(path: &syn::Path) -> Symbol {
    let mut name = String::new();
    for segment in &path.segments {
        if !name.is_empty() {
            name.push_str("::");
        }
        name.push_str(&symbol(&segment.ident));
    }
    Symbol::from(&name)
}

/// The parts between top-level commas; an empty last one is left out.
pub(in crate::semantics) fn split_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = Vec::new();
    let mut part = Vec::new();
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                parts.push(part.drain(..).collect());
            }
            _ => part.push(token),
        }
    }
    if !part.is_empty() {
        parts.push(part.into_iter().collect());
    }
    parts
}

/// The attributes of an expression.
pub(super) fn expr_attrs(value: &syn::Expr) -> &[Attribute] {
    use syn::Expr;
    match value {
        Expr::Array(e) => &e.attrs,
        Expr::Assign(e) => &e.attrs,
        Expr::Async(e) => &e.attrs,
        Expr::Await(e) => &e.attrs,
        Expr::Binary(e) => &e.attrs,
        Expr::Block(e) => &e.attrs,
        Expr::Break(e) => &e.attrs,
        Expr::Call(e) => &e.attrs,
        Expr::Cast(e) => &e.attrs,
        Expr::Closure(e) => &e.attrs,
        Expr::Const(e) => &e.attrs,
        Expr::Continue(e) => &e.attrs,
        Expr::Field(e) => &e.attrs,
        Expr::ForLoop(e) => &e.attrs,
        Expr::If(e) => &e.attrs,
        Expr::Index(e) => &e.attrs,
        Expr::Lit(e) => &e.attrs,
        Expr::Loop(e) => &e.attrs,
        Expr::Macro(e) => &e.attrs,
        Expr::Match(e) => &e.attrs,
        Expr::MethodCall(e) => &e.attrs,
        Expr::Paren(e) => &e.attrs,
        Expr::Path(e) => &e.attrs,
        Expr::Reference(e) => &e.attrs,
        Expr::Repeat(e) => &e.attrs,
        Expr::Return(e) => &e.attrs,
        Expr::Struct(e) => &e.attrs,
        Expr::Try(e) => &e.attrs,
        Expr::Tuple(e) => &e.attrs,
        Expr::Unary(e) => &e.attrs,
        Expr::Unsafe(e) => &e.attrs,
        Expr::While(e) => &e.attrs,
        _ => &[],
    }
}
