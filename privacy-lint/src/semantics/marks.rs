//! What attributes say of functions, types and fields for the flow: the models' notation
//! (`models/README.md`) as values.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Token};

use super::Semantics;
use super::defs::{Attr, DefData, DefId, FieldId};
use super::hir::{Symbol, TypeRef};
use crate::workspace::CrateId;

/// What a function or macro does with data, as its model says.
#[derive(Clone, Debug, Default)]
pub struct FunctionMarks {
    /// Each `#[sink(…)]`.
    pub sinks: Vec<SinkMark>,
    /// Each `#[erases(…)]`: what the call makes a store forget.
    pub erases: Vec<SinkMark>,
    /// `#[period]`: a constant that is the module's period of the type it belongs to, in seconds.
    pub period: bool,
    /// `#[rows("older")]`: what the call says of the rows that a statement takes.
    pub rows: Option<Symbol>,
    /// `#[lasts("days")]`: the first argument counts these.
    pub lasts: Option<Symbol>,
    /// `#[clean]`: the result carries nothing.
    pub clean: bool,
    /// `#[source("category")]`.
    pub source: Option<Symbol>,
}

/// `#[sink(BACKEND, clauses…)]`.
#[derive(Clone, Debug, Default)]
pub struct SinkMark {
    /// Backends by name.
    pub backends: Vec<Symbol>,
    /// A type parameter whose type says the backend.
    pub typed: Option<Symbol>,
    /// `operation = "insert"`.
    pub operation: Option<Symbol>,
    /// `data(…)`; empty: every parameter but `self`.
    pub data: Vec<ArgPath>,
    /// `store(…)`.
    pub store: Vec<ArgPath>,
    /// `sql(…)`.
    pub sql: Option<ArgPath>,
    /// `expiry(unit = …)`.
    pub expiry: Option<(Symbol, ArgPath)>,
    /// `expiry(unit = …, given = …)`: where a mark is found when the caller did give one.
    pub expiry_given: Option<ArgPath>,
    /// `when_text(place, "WORD", …)`.
    pub when_text: Option<(ArgPath, Vec<Symbol>)>,
}

/// A parameter, or a field of one: `self.arguments`.
#[derive(Clone, Debug)]
pub struct ArgPath {
    /// The parameter's name.
    pub param: Symbol,
    /// Field names.
    pub fields: Vec<Symbol>,
}

impl Semantics<'_> {
    /// What the model says of a function or macro.
    pub fn function_marks(&self, def: DefId) -> FunctionMarks {
        let mut marks = FunctionMarks::default();
        for attr in self.all_attrs(def) {
            match attr.path.as_str() {
                "sink" => marks.sinks.extend(syn::parse_str::<SinkMark>(&attr.args).ok()),
                "erases" => marks.erases.extend(syn::parse_str::<SinkMark>(&attr.args).ok()),
                "clean" => marks.clean = true,
                "period" => marks.period = true,
                "source" => marks.source = literal(attr),
                "rows" => marks.rows = literal(attr),
                "lasts" => marks.lasts = literal(attr),
                _ => {}
            }
        }
        marks
    }

    /// The backend that a type stands for: `#[backend("mysql")]`.
    pub fn backend_of(&self, def: DefId) -> Option<Symbol> {
        let attr = self.all_attrs(def).find(|a| a.path == "backend")?;
        literal(attr)
    }

    /// Whether the type is a point in time: `#[moment]`.
    pub fn is_moment(&self, def: DefId) -> bool {
        self.all_attrs(def).any(|a| a.path == "moment")
    }

    /// The backends of a crate's types, for a call of which no type tells the backend: those that its features
    /// switch on; all that its model has where none of them is found.
    pub fn backends_of_crate(&self, krate: CrateId) -> Vec<Symbol> {
        let mut real = Vec::new();
        let mut modelled = Vec::new();
        for def in self.crate_defs(krate) {
            real.extend(self.backend_of(def));
        }
        for (def, stands_for_real) in self.model_defs(krate) {
            let Some(backend) = self.backend_of(def) else { continue };
            if stands_for_real {
                real.push(backend);
            }
            modelled.push(backend);
        }
        let mut all = if real.is_empty() { modelled } else { real };
        all.sort_by(|a, b| a.as_str().cmp(b.as_str()));
        all.dedup();
        all
    }

    /// Whether the type is a pointer-like wrapper: `#[transparent]`.
    pub fn is_transparent(&self, def: DefId) -> bool {
        self.all_attrs(def).any(|a| a.path == "transparent")
    }

    /// The traits through which the type shows a mask instead of its value: `#[masks(Debug)]`.
    pub fn masks(&self, def: DefId) -> Vec<Symbol> {
        let Some(attr) = self.all_attrs(def).find(|a| a.path == "masks") else {
            return Vec::new();
        };
        let names =
            syn::parse::Parser::parse_str(Punctuated::<Ident, Token![,]>::parse_terminated, &attr.args);
        names
            .map(|all| all.iter().map(|i| Symbol::from(i.to_string().as_str())).collect())
            .unwrap_or_default()
    }

    /// Whether a field has a mark of the notation: `many`, `shared`.
    pub fn field_mark(&self, field: FieldId, mark: &str) -> bool {
        self.model_field_attrs(field).iter().any(|a| a.path == mark)
    }

    /// Whether the parts of a type are known: it is a member's, or a model says which it has.
    pub fn knows_parts(&self, adt: DefId) -> bool {
        let def = self.def(adt);
        let first = match &def.data {
            DefData::Adt(data) => data.fields.as_ref().and_then(|f| f.fields.first()),
            _ => None,
        };
        let is_enum = matches!(&def.data, DefData::Adt(data) if data.fields.is_none());
        def.from_model
            || self.is_member(def.krate)
            || (is_enum && !self.model_attrs(adt).is_empty())
            || first.is_some_and(|f| self.is_model_span(f.span))
    }

    /// The traits that bound a type parameter where the function or its parents declare it, by last name.
    pub fn written_bounds(&self, function: DefId, param: Symbol) -> Vec<(Symbol, Option<DefId>)> {
        let mut names = Vec::new();
        let mut at = Some(function);
        while let Some(def) = at {
            let def = self.def(def);
            let generics = match &def.data {
                DefData::Fn(data) => Some(&data.generics),
                DefData::Impl(data) => Some(&data.generics),
                DefData::Trait(data) => Some(&data.generics),
                _ => None,
            };
            for predicate in generics.iter().flat_map(|g| &g.predicates) {
                let TypeRef::Path(subject) = &predicate.subject else {
                    continue;
                };
                if subject.segments.len() == 1 && subject.segments[0].name == param {
                    let named =
                        predicate.bounds.iter().filter_map(|b| Some((b, b.path.segments.last()?.name)));
                    names.extend(named.map(|(bound, name)| (name, self.trait_at(function, bound))));
                }
            }
            at = def.parent;
        }
        names
    }

    fn trait_at(&self, function: DefId, bound: &super::hir::Bound) -> Option<DefId> {
        match self.resolve_path(self.module_of(function), &bound.path, super::names::Namespace::Type) {
            super::names::Resolution::Def(def) => Some(def),
            _ => None,
        }
    }

    fn all_attrs(&self, def: DefId) -> impl Iterator<Item = &Attr> {
        self.model_attrs(def).iter()
    }
}

impl Parse for SinkMark {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut mark = SinkMark::default();
        mark.backend(input)?;
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            mark.clause(input)?;
        }
        Ok(mark)
    }
}

impl SinkMark {
    fn backend(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek(LitStr) {
            self.backends.push(text(&input.parse()?));
        } else if input.peek(syn::token::Bracket) {
            let inner;
            syn::bracketed!(inner in input);
            let all = Punctuated::<LitStr, Token![,]>::parse_terminated(&inner)?;
            self.backends.extend(all.iter().map(text));
        } else {
            self.typed = Some(Symbol::from(
                input.call(<Ident as syn::ext::IdentExt>::parse_any)?.to_string().as_str(),
            ));
        }
        Ok(())
    }

    fn clause(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let name: Ident = input.parse()?;
        if name == "operation" {
            input.parse::<Token![=]>()?;
            self.operation = Some(text(&input.parse()?));
            return Ok(());
        }
        let inner;
        syn::parenthesized!(inner in input);
        if name == "data" || name == "store" {
            let all = Punctuated::<ArgPath, Token![,]>::parse_terminated(&inner)?;
            let target = if name == "data" { &mut self.data } else { &mut self.store };
            target.extend(all);
        } else if name == "sql" {
            self.sql = Some(inner.parse()?);
        } else if name == "expiry" {
            let unit: Ident = inner.parse()?;
            inner.parse::<Token![=]>()?;
            self.expiry = Some((Symbol::from(unit.to_string().as_str()), inner.parse()?));
            if inner.peek(Token![,]) {
                inner.parse::<Token![,]>()?;
                inner.parse::<Ident>()?;
                inner.parse::<Token![=]>()?;
                self.expiry_given = Some(inner.parse()?);
            }
        } else if name == "when_text" {
            let place = inner.parse()?;
            inner.parse::<Token![,]>()?;
            let words = Punctuated::<LitStr, Token![,]>::parse_terminated(&inner)?;
            self.when_text = Some((place, words.iter().map(text).collect()));
        } else {
            return Err(syn::Error::new(name.span(), "unknown clause of `#[sink]`"));
        }
        Ok(())
    }
}

impl Parse for ArgPath {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let first = input.call(<Ident as syn::ext::IdentExt>::parse_any)?;
        let mut fields = Vec::new();
        while input.peek(Token![.]) {
            input.parse::<Token![.]>()?;
            let field: syn::Member = input.parse()?;
            fields.push(match field {
                syn::Member::Named(name) => Symbol::from(name.to_string().as_str()),
                syn::Member::Unnamed(index) => Symbol::from(index.index.to_string().as_str()),
            });
        }
        Ok(ArgPath { param: Symbol::from(first.to_string().as_str()), fields })
    }
}

fn literal(attr: &Attr) -> Option<Symbol> {
    syn::parse_str::<LitStr>(&attr.args).ok().map(|l| text(&l))
}

fn text(literal: &LitStr) -> Symbol {
    Symbol::from(literal.value().as_str())
}
