//! Which impl does a type get whose attributes are wrong?
//!
//! One that has everything, so that code which uses the constants adds no errors of its own.

use privacy_policy::attribute::AttributeProblem;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::DeriveInput;

/// The errors, and an impl without content.
pub(crate) fn expand(node: &DeriveInput, problems: &[AttributeProblem], policy: Option<&str>) -> TokenStream {
    let policy = policy.map(|error| syn::Error::new(node.ident.span(), error).to_compile_error());
    let errors = errors(problems);
    let name = &node.ident;
    let (impl_generics, type_generics, where_clause) = node.generics.split_for_impl();
    quote! {
        #policy
        #errors
        #[automatically_derived]
        impl #impl_generics ::privacy_label::PersonalData for #name #type_generics #where_clause {
            type Retention = ::privacy_label::retention::Erroneous;
            const CATEGORY: ::privacy_label::Category = ::privacy_label::Category::ERRONEOUS;
            const CATEGORIES: &'static [::privacy_label::Category] = &[];
            const ITEMS: &'static [::privacy_label::Item] = &[];
            const FIELDS: &'static [::privacy_label::Field] = &[];
            const RETENTION: ::privacy_label::retention::Erroneous = ::privacy_label::retention::Erroneous;
        }
    }
}

/// A compile error for each problem.
pub(crate) fn errors(problems: &[AttributeProblem]) -> TokenStream {
    problems
        .iter()
        .map(|problem| syn::Error::new(problem.span, problem).to_compile_error().into_token_stream())
        .collect()
}
