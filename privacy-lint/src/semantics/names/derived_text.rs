//! Which fields does the text of a derived `Display` name: `#[error("no {user} at {}", .at.host)]`?
//!
//! The model of the derive says which attribute holds the text. What cannot be read so leaves it open, and the
//! reader takes every field.

use std::sync::Arc;

use proc_macro2::TokenTree;

use super::derives::list;
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{FormatTrait, Symbol};
use crate::semantics::lower::attribute::split_commas;
use crate::semantics::lower::format_string::{Argument, Piece, parse};

/// A field in a text, or a part of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    /// The field's number in its struct or variant.
    pub field: u32,
    /// The way into it, by names of fields.
    pub way: Vec<Symbol>,
    /// By which trait it is formatted.
    pub by: FormatTrait,
}

impl Semantics<'_> {
    /// The fields that the derived text of a struct or variant names; `None` when it may name any.
    pub fn derived_text(&self, variant: DefId) -> Option<Arc<[Named]>> {
        self.names.derived_texts.get_or(variant, || self.text_of(variant).map(Arc::from))
    }

    fn text_of(&self, variant: DefId) -> Option<Vec<Named>> {
        let def = self.raw_def(variant);
        let (adt, fields) = match &def.data {
            DefData::Adt(data) => (variant, data.fields.as_ref()?),
            DefData::Variant(fields) => (def.parent?, fields),
            _ => return None,
        };
        let DefData::Adt(data) = &self.def(adt).data else { return None };
        let macros = data.derives.iter().filter_map(|derive| self.derive_macro(adt, derive));
        let models =
            macros.filter_map(|id| self.def(id).attrs.iter().find(|attr| attr.path == "derive_model"));
        let holders: Vec<String> = models.flat_map(|attr| list(&attr.args, "template")).collect();
        let text = def.attrs.iter().find(|attr| holders.iter().any(|holder| attr.path == holder.as_str()))?;
        let names: Vec<Symbol> = fields.fields.iter().map(|field| field.name).collect();
        named(text.args.as_str(), &names)
    }
}

/// The fields that a text with its arguments names.
fn named(args: &str, fields: &[Symbol]) -> Option<Vec<Named>> {
    let mut parts =
        split_commas(args.parse().ok()?).into_iter().map(|part| part.into_iter().collect::<Vec<_>>());
    let mut text = parts.next()?;
    // `fmt = "…"` of older versions.
    if let [TokenTree::Ident(name), TokenTree::Punct(_), literal] = text.as_slice()
        && *name == "fmt"
    {
        text = vec![literal.clone()];
    }
    let [TokenTree::Literal(text)] = text.as_slice() else { return None };
    let text = syn::parse_str::<syn::LitStr>(&text.to_string()).ok()?.value();
    let arguments: Vec<(Option<String>, Vec<TokenTree>)> = parts.map(with_name).collect();
    let mut all = Vec::new();
    for piece in parse(&text).ok()? {
        let Piece::Placeholder { value, trait_, counts } = piece else { continue };
        for (argument, by) in std::iter::once((value, trait_))
            .chain(counts.into_iter().map(|count| (count, FormatTrait::Display)))
        {
            let given = match &argument {
                Argument::Index(index) => arguments.get(*index),
                Argument::Name(range) => {
                    arguments.iter().find(|(name, _)| name.as_deref() == Some(&text[range.clone()]))
                }
            };
            let way = match (given, argument) {
                (Some((_, tokens)), _) => way(tokens)?,
                (None, Argument::Index(index)) => vec![index.to_string()],
                (None, Argument::Name(range)) => vec![text[range].to_owned()],
            };
            let (first, rest) = way.split_first()?;
            let index = position(fields, first)?;
            all.push(Named { field: index, way: rest.iter().map(|name| name.as_str().into()).collect(), by });
        }
    }
    Some(all)
}

/// `name = tokens`, or tokens alone.
fn with_name(tokens: Vec<TokenTree>) -> (Option<String>, Vec<TokenTree>) {
    match tokens.as_slice() {
        [TokenTree::Ident(name), TokenTree::Punct(equals), rest @ ..] if equals.as_char() == '=' => {
            (Some(name.to_string()), rest.to_vec())
        }
        _ => (None, tokens),
    }
}

/// `.0.name`, `self.name`, `name`, `_0`: fields of fields, the first one the type's own.
fn way(tokens: &[TokenTree]) -> Option<Vec<String>> {
    let mut way = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if matches!(punct.as_char(), '.' | '&' | '*') => {}
            TokenTree::Ident(name) if *name == "self" && way.is_empty() => {}
            TokenTree::Ident(name) => way.push(name.to_string()),
            // `.0.1` is a dot and a number with a fraction.
            TokenTree::Literal(number) => way.extend(number.to_string().split('.').map(str::to_owned)),
            _ => return None,
        }
    }
    Some(way)
}

/// A field by its name or number; `_0` is what some derives call the first.
fn position(fields: &[Symbol], name: &str) -> Option<u32> {
    let by_name = |name: &str| fields.iter().position(|field| *field == *name);
    let found = by_name(name).or_else(|| by_name(name.strip_prefix('_')?))?;
    u32::try_from(found).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(args: &str, fields: &[&str]) -> Option<Vec<(u32, Vec<String>)>> {
        let fields: Vec<Symbol> = fields.iter().map(|name| Symbol::from(name)).collect();
        let all = named(args, &fields)?;
        Some(all.into_iter().map(|n| (n.field, n.way.iter().map(ToString::to_string).collect())).collect())
    }

    #[test]
    fn texts_name_fields_by_name_by_number_and_in_arguments() {
        assert_eq!(of(r#""left""#, &["0"]), Some(vec![]));
        assert_eq!(of(r#""{user} at {1}""#, &["0", "1"]), None);
        assert_eq!(of(r#""{b:?} {a}""#, &["a", "b"]), Some(vec![(1, vec![]), (0, vec![])]));
        assert_eq!(of(r#""{0} {_1}""#, &["0", "1"]), Some(vec![(0, vec![]), (1, vec![])]));
        assert_eq!(
            of(r#""{} {x}", .0.ip, x = self.b"#, &["0", "b"]),
            Some(vec![(0, vec!["ip".into()]), (1, vec![])])
        );
        assert_eq!(of(r#"fmt = "{}", _0"#, &["0"]), Some(vec![(0, vec![])]));
    }

    #[test]
    fn what_calls_something_may_name_any() {
        assert_eq!(of(r#""{}", short(.0)"#, &["0"]), None);
        assert_eq!(of("transparent", &["0"]), None);
        assert_eq!(of("", &["0"]), None);
        assert_eq!(of(r#""{""#, &["0"]), None);
    }
}
