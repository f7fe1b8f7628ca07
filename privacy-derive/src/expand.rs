//! Which impl does a type get?

use privacy_policy::{Category, Event, Module, Period, Retention, Unit, attribute::Label};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::DeriveInput;

use crate::{
    ast::Input,
    fallback,
    policy::Policy,
    valid::{self, Holdings},
};

/// The impl of `PersonalData`, or every error there is and an impl that keeps them from cascading.
pub(crate) fn derive(node: &DeriveInput, policy: Result<Policy, String>) -> TokenStream {
    let (input, mut problems) = Input::new(node);
    if let Ok(policy) = &policy {
        problems.extend(valid::check(&input, &policy.module));
    }
    if problems.is_empty() {
        problems.extend(valid::check_shape(&input));
    }
    match policy {
        Ok(policy) if problems.is_empty() => impl_for(&input, &policy),
        Ok(_) => fallback::expand(node, &problems, None),
        Err(error) => fallback::expand(node, &problems, Some(&error)),
    }
}

fn impl_for(input: &Input<'_>, policy: &Policy) -> TokenStream {
    let holdings = Holdings::new(input);
    let known = |label: &Label| category_of(&policy.module, label);
    let mut categories: Vec<&Category> = Vec::new();
    for category in holdings.labels().map(known) {
        if !categories.iter().any(|known| known.id == category.id) {
            categories.push(category);
        }
    }
    let first = categories.first().expect("a type without a category is an error");
    let (retention_type, retention) = if holdings.own.is_none() && categories.len() > 1 {
        without_value("Several")
    } else {
        clause(first.retention)
    };
    let category = category_tokens(first);
    let others = categories.iter().map(|category| category_tokens(category));
    let items = items(&holdings, &policy.module);
    let fields = holdings.fields.iter().map(|(name, label)| {
        let category = known(label).id.as_str();
        let item = option(label.item.as_ref().map(|item| item.as_str()));
        quote! { ::privacy_label::Field { name: #name, category: #category, item: #item } }
    });
    let tracked = policy.tracked();
    let name = &input.node.ident;
    let (impl_generics, type_generics, where_clause) = input.node.generics.split_for_impl();
    quote! {
        const _: () = {
            #tracked
            #[automatically_derived]
            impl #impl_generics ::privacy_label::PersonalData for #name #type_generics #where_clause {
                type Retention = #retention_type;
                const CATEGORY: ::privacy_label::Category = #category;
                const CATEGORIES: &'static [::privacy_label::Category] = &[#(#others),*];
                const ITEMS: &'static [::privacy_label::Item] = &[#(#items),*];
                const FIELDS: &'static [::privacy_label::Field] = &[#(#fields),*];
                const RETENTION: #retention_type = #retention;
            }
        };
    }
}

fn category_of<'m>(module: &'m Module, label: &Label) -> &'m Category {
    module.category(&label.category).expect("an unknown category is an error")
}

/// Each item that the type names, once.
fn items(holdings: &Holdings, module: &Module) -> Vec<TokenStream> {
    let mut seen = Vec::new();
    let mut tokens = Vec::new();
    for label in holdings.labels() {
        let category = category_of(module, label);
        let Some(item) = label.item.as_ref().and_then(|item| category.item(item)) else {
            continue;
        };
        if seen.contains(&(&category.id, &item.id)) {
            continue;
        }
        seen.push((&category.id, &item.id));
        let (id, category) = (item.id.as_str(), category.id.as_str());
        let title = item.title.default_text().unwrap_or(id);
        tokens.push(quote! { ::privacy_label::Item { id: #id, category: #category, title: #title } });
    }
    tokens
}

fn category_tokens(category: &Category) -> TokenStream {
    let id = category.id.as_str();
    let title = category.title.default_text().unwrap_or(id);
    let purpose = option(category.purpose.as_deref());
    let basis = option(category.basis.as_deref());
    let sinks = category.sinks.iter().map(|sink| sink.as_str());
    let retention = match category.retention {
        None => quote! { ::core::option::Option::None },
        Some(retention) => {
            let retention = retention_tokens(retention);
            quote! { ::core::option::Option::Some(#retention) }
        }
    };
    quote! {
        ::privacy_label::Category {
            id: #id,
            title: #title,
            purpose: #purpose,
            basis: #basis,
            sinks: &[#(#sinks),*],
            retention: #retention,
        }
    }
}

fn option(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote! { ::core::option::Option::Some(#text) },
        None => quote! { ::core::option::Option::None },
    }
}

/// The type of a clause, which says what can be asked of it, and its value.
fn clause(retention: Option<Retention>) -> (TokenStream, TokenStream) {
    let (name, arguments) = match retention {
        None => return without_value("Unspecified"),
        Some(Retention::Fixed(period)) => ("Fixed", period_tokens(period)),
        Some(Retention::Until { event, then: None }) => ("Open", event_tokens(event)),
        Some(Retention::Until { event, then: Some(period) }) => {
            let (event, period) = (event_tokens(event), period_tokens(period));
            ("AfterEvent", quote! { #event, #period })
        }
    };
    let (path, _) = without_value(name);
    (path.clone(), quote! { #path::new(#arguments) })
}

fn without_value(name: &str) -> (TokenStream, TokenStream) {
    let name = format_ident!("{name}");
    let path = quote! { ::privacy_label::retention::#name };
    (path.clone(), path)
}

fn retention_tokens(retention: Retention) -> TokenStream {
    let path = quote! { ::privacy_label::Retention };
    match retention {
        Retention::Fixed(period) => {
            let period = period_tokens(period);
            quote! { #path::Fixed(#period) }
        }
        Retention::Until { event, then } => {
            let event = event_tokens(event);
            let then = match then.map(period_tokens) {
                Some(period) => quote! { ::core::option::Option::Some(#period) },
                None => quote! { ::core::option::Option::None },
            };
            quote! { #path::Until { event: #event, then: #then } }
        }
    }
}

fn period_tokens(period: Period) -> TokenStream {
    let count = period.count();
    let unit = match period.unit() {
        Unit::Minutes => "Minutes",
        Unit::Hours => "Hours",
        Unit::Days => "Days",
        Unit::Weeks => "Weeks",
        Unit::Months => "Months",
        Unit::Years => "Years",
    };
    let unit = format_ident!("{unit}");
    quote! { ::privacy_label::Period::new(#count, ::privacy_label::Unit::#unit) }
}

fn event_tokens(event: Event) -> TokenStream {
    let event = match event {
        Event::EndOfUse => "EndOfUse",
        Event::DeletionRequest => "DeletionRequest",
    };
    let event = format_ident!("{event}");
    quote! { ::privacy_label::Event::#event }
}
