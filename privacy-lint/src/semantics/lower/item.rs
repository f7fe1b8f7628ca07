//! Signatures and fields.

use syn::{FnArg, Pat};

use super::attribute::CfgFilter;
use super::generics::{name_impl_traits, plain};
use super::spans::{Lowering, symbol};
use super::types::mutability;
use crate::semantics::defs::{FieldData, FnData, ParamData, Shape, VariantData};
use crate::semantics::hir::{Symbol, TypeRef};
use crate::source::Span;

impl Lowering<'_> {
    /// A function's signature. `body`, `macro_scope` and `is_foreign` are left for the caller to set.
    ///
    /// `&self` is `self: &Self`; `impl Trait` in a parameter is a generic parameter `impl#N`.
    pub fn signature(&self, signature: &syn::Signature, cfg: CfgFilter<'_>) -> FnData {
        let mut generics = self.generics(&signature.generics);
        let mut params = Vec::with_capacity(signature.inputs.len());
        for input in &signature.inputs {
            let attrs = match input {
                FnArg::Receiver(receiver) => &receiver.attrs,
                FnArg::Typed(param) => &param.attrs,
            };
            if attrs.is_empty() || cfg(attrs) {
                let mut param = self.param(input, cfg);
                name_impl_traits(&mut param.ty, &mut generics, param.span);
                params.push(param);
            }
        }
        FnData {
            generics,
            params,
            has_self: matches!(signature.inputs.first(), Some(FnArg::Receiver(_))),
            ret: self.return_type(&signature.output),
            is_async: signature.asyncness.is_some(),
            is_foreign: false,
            body: None,
            macro_scope: 0,
        }
    }

    fn param(&self, input: &FnArg, cfg: CfgFilter<'_>) -> ParamData {
        match input {
            FnArg::Receiver(receiver) => {
                let name_span = self.span(receiver.self_token.span);
                let self_type = || plain(Symbol::from("Self"), name_span);
                let ty = match (&receiver.colon_token, &receiver.reference) {
                    (Some(_), _) => self.type_ref(&receiver.ty),
                    (None, Some(_)) => {
                        TypeRef::Ref(mutability(receiver.mutability.is_some()), Box::new(self_type()))
                    }
                    (None, None) => self_type(),
                };
                let first = match (&receiver.reference, &receiver.mutability) {
                    (Some((and, _)), _) => self.span(and.spans[0]),
                    (None, Some(token)) => self.span(token.span),
                    (None, None) => name_span,
                };
                let last = if receiver.colon_token.is_some() { self.node(&receiver.ty) } else { name_span };
                let attrs = self.attrs(&receiver.attrs, cfg);
                ParamData { name: Some(Symbol::from("self")), ty, span: first.to(last), attrs }
            }
            FnArg::Typed(param) => {
                let name = match &*param.pat {
                    Pat::Ident(pat) if pat.subpat.is_none() => Some(symbol(&pat.ident)),
                    _ => None,
                };
                let span = self.node(&param.pat).to(self.node(&param.ty));
                ParamData { name, ty: self.type_ref(&param.ty), span, attrs: self.attrs(&param.attrs, cfg) }
            }
        }
    }

    /// The fields of a struct or variant; those that `cfg` takes out are left out.
    pub fn fields(&self, fields: &syn::Fields, cfg: CfgFilter<'_>) -> VariantData {
        let shape = match fields {
            syn::Fields::Named(_) => Shape::Record,
            syn::Fields::Unnamed(_) => Shape::Tuple,
            syn::Fields::Unit => Shape::Unit,
        };
        let mut lowered: Vec<FieldData> = Vec::with_capacity(fields.len());
        for field in fields {
            if !field.attrs.is_empty() && !cfg(&field.attrs) {
                continue;
            }
            let ty_span = self.node(&field.ty);
            let (name, name_span) = match &field.ident {
                Some(ident) => (symbol(ident), self.span(ident.span())),
                None => (Symbol::from(&lowered.len().to_string()), ty_span),
            };
            let first = match (field.attrs.first(), &field.vis) {
                (Some(attr), _) => self.span(attr.pound_token.span),
                (None, syn::Visibility::Public(token)) => self.span(token.span),
                (None, syn::Visibility::Restricted(vis)) => self.span(vis.pub_token.span),
                (None, syn::Visibility::Inherited) => name_span,
            };
            let attrs = self.attrs(&field.attrs, cfg);
            lowered.push(FieldData {
                name,
                ty: self.type_ref(&field.ty),
                attrs,
                span: first.to(ty_span),
                name_span,
            });
        }
        VariantData { shape, fields: lowered }
    }

    /// The span of any node, by way of its tokens: for small ones.
    pub fn node(&self, node: &impl quote::ToTokens) -> Span {
        let mut whole: Option<Span> = None;
        for token in node.to_token_stream() {
            let span = match token {
                proc_macro2::TokenTree::Group(group) => self.delimited(&group.delim_span()),
                token => self.span(token.span()),
            };
            whole = Some(whole.map_or(span, |whole| whole.to(span)));
        }
        whole.unwrap_or(Span::new(self.text.file, self.text.base, self.text.base))
    }
}
