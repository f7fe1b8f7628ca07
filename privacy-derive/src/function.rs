//! What becomes of a function with an attribute?
//!
//! Nothing: the attribute is for the analyzer. It is checked, and the item is returned as it was,
//! but that the body of a function whose attribute depends on the module names the module's files
//! to the compiler, so that a change of them checks it again.

use privacy_policy::{Complaint, attribute::FunctionAttr};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote;

use crate::{fallback, policy};

/// The item, with an error for each thing that is wrong with the attribute.
pub(crate) fn expand(name: &str, arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut problems = Vec::new();
    let mut policy_error = None;
    let mut tracked = None;
    if name != "allow" && !is_function(&item) {
        let complaint = Complaint { message: format!("`{name}` belongs on a function"), help: None };
        problems.push(complaint.at(Span::call_site()));
    }
    match FunctionAttr::parse(name, arguments, Span::call_site()) {
        Err(found) => problems.extend(found),
        Ok(attr) if !depends_on_module(&attr) => {}
        Ok(attr) => match policy::read() {
            Err(error) => {
                policy_error = Some(syn::Error::new(Span::call_site(), error).to_compile_error());
            }
            Ok(policy) => {
                problems.extend(attr.check_against(&policy.module));
                tracked = Some(policy.tracked());
            }
        },
    }
    let errors = fallback::errors(&problems);
    let item = match tracked {
        Some(tracked) if problems.is_empty() => with_items(item, tracked),
        _ => item,
    };
    quote! { #item #policy_error #errors }
}

fn depends_on_module(attr: &FunctionAttr) -> bool {
    matches!(attr, FunctionAttr::Source { .. } | FunctionAttr::OptIn { .. } | FunctionAttr::Erases { .. })
}

/// Whether there is a `fn` before the first block.
fn is_function(item: &TokenStream) -> bool {
    item.clone()
        .into_iter()
        .take_while(|token| !is_block(token))
        .any(|token| matches!(token, TokenTree::Ident(ident) if ident == "fn"))
}

fn is_block(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// The function with items at the start of its body; unchanged if it has none.
fn with_items(item: TokenStream, items: TokenStream) -> TokenStream {
    let mut tokens: Vec<_> = item.into_iter().collect();
    if let Some(TokenTree::Group(body)) = tokens.last_mut().filter(|last| is_block(last)) {
        let inside: Vec<_> = body.stream().into_iter().collect();
        // Inner attributes stay first.
        let is_punct = |token: Option<&TokenTree>, c| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == c);
        let mut at = 0;
        while is_punct(inside.get(at), '#') && is_punct(inside.get(at + 1), '!') {
            at += 3;
        }
        let (attributes, rest) = inside.split_at(at.min(inside.len()));
        let stream = attributes.iter().cloned().chain(items).chain(rest.iter().cloned()).collect();
        let mut changed = Group::new(Delimiter::Brace, stream);
        changed.set_span(body.span());
        *body = changed;
    }
    tokens.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> TokenStream {
        text.parse().expect(text)
    }

    fn changed(text: &str) -> String {
        with_items(tokens(text), tokens("const C: u8 = 0;")).to_string()
    }

    #[test]
    fn functions() {
        for text in
            ["fn f() {}", "pub(crate) const unsafe extern \"C\" fn f();", "#[doc = \"\"] async fn f() {}"]
        {
            assert!(is_function(&tokens(text)), "{text}");
        }
        for text in ["struct S { f: fn() }", "mod m { fn f() {} }", "impl S { fn f() {} }"] {
            assert!(!is_function(&tokens(text)), "{text}");
        }
    }

    #[test]
    fn items_come_after_inner_attributes() {
        let same = |a: &str, b: &str| assert_eq!(changed(a), tokens(b).to_string());
        same("fn f() { 1 }", "fn f() { const C: u8 = 0; 1 }");
        same("fn f() { #![doc = \"\"] 1 }", "fn f() { #![doc = \"\"] const C: u8 = 0; 1 }");
        same("fn f();", "fn f();");
    }
}
