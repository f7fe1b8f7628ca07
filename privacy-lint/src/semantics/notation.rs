//! Is a model written in the notation? What is wrong with it, and where.
//!
//! A mark that does not parse says nothing to the analysis, so a mistake would be a sink that is not seen: the
//! catalogue's models are held to this by a test, those of a user by every run.

use cargo_metadata::semver::VersionReq;
use privacy_policy::{Backend, nearest};
use syn::LitStr;

use super::Semantics;
use super::defs::{Attr, Def, DefData, DefId};
use super::hir::{Generics, Symbol};
use super::marks::{ArgPath, SinkMark};
use crate::source::Span;
use crate::workspace::CrateId;

/// Something that is wrong with a model.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ModelProblem {
    /// Where.
    pub span: Span,
    /// What, in one line.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

/// Attributes that a model may have beside those of the notation.
const RUST: [&str; 17] = [
    "allow",
    "builtin",
    "cfg",
    "cfg_attr",
    "default",
    "deprecated",
    "derive",
    "doc",
    "fundamental",
    "inline",
    "lang",
    "macro_export",
    "macro_use",
    "must_use",
    "non_exhaustive",
    "path",
    "repr",
];

/// The attributes of the notation; see `models/README.md`.
const NOTATION: [&str; 25] = [
    "backend",
    "calls",
    "clean",
    "derive_model",
    "erases",
    "expands_to",
    "given",
    "interior",
    "invented",
    "lasts",
    "macro_style",
    "many",
    "masks",
    "model",
    "moment",
    "period",
    "returns",
    "rows",
    "rows_to",
    "shared",
    "sink",
    "source",
    "spawns",
    "transparent",
    "versions",
];

/// What a sink or an eraser can do.
const OPERATIONS: [&str; 16] = [
    "append",
    "clear",
    "delete",
    "expire",
    "insert",
    "lifecycle",
    "log",
    "publish",
    "read",
    "send",
    "set",
    "topic-retention",
    "ttl-index",
    "update",
    "upsert",
    "write",
];

const UNITS: [&str; 6] = ["seconds", "milliseconds", "minutes", "hours", "days", "duration"];

/// What a call says of the rows that a statement takes.
const ROWS: [&str; 17] = [
    "after",
    "and",
    "before",
    "document",
    "every",
    "filter",
    "microseconds",
    "milliseconds",
    "named",
    "newer",
    "now",
    "older",
    "one",
    "or",
    "present",
    "seconds",
    "since",
];

/// What a length of time is counted in.
const LENGTHS: [&str; 9] =
    ["microseconds", "milliseconds", "seconds", "minutes", "hours", "days", "weeks", "months", "years"];

const STYLES: [&str; 14] = [
    "arguments",
    "block",
    "cfg_select",
    "expression",
    "format",
    "instrument",
    "join",
    "json",
    "keep",
    "log",
    "paste",
    "select",
    "sql",
    "try_join",
];

/// The keys of `#![model(…)]`.
const HEADER: [&str; 5] = ["package", "versions", "builds", "features", "default_features"];

impl Semantics<'_> {
    /// What is wrong with the models of a crate, in the order of the text.
    pub fn model_problems(&self, krate: CrateId) -> Vec<ModelProblem> {
        let Some(unit) = self.model_unit(krate) else { return Vec::new() };
        let mut check = Check { sema: self, problems: Vec::new() };
        for problem in &unit.problems {
            check.say(problem.span, format!("`{}`: {}", problem.what, problem.reason), None);
        }
        for def in &unit.defs {
            def.attrs.iter().for_each(|attr| check.attribute(def, attr));
            let fields = match &def.data {
                DefData::Adt(data) => data.fields.as_ref(),
                DefData::Variant(data) => Some(data),
                _ => None,
            };
            let fields = fields.into_iter().flat_map(|fields| &fields.fields);
            fields.flat_map(|field| &field.attrs).for_each(|attr| check.attribute(def, attr));
        }
        check.problems
    }
}

struct Check<'a, 'w> {
    sema: &'a Semantics<'w>,
    problems: Vec<ModelProblem>,
}

impl Check<'_, '_> {
    fn say(&mut self, span: Span, message: String, help: Option<String>) {
        self.problems.push(ModelProblem { span, message, help });
    }

    fn attribute(&mut self, def: &Def, attr: &Attr) {
        let name = attr.path.as_str();
        match name {
            "sink" | "erases" => match syn::parse_str::<SinkMark>(&attr.args) {
                Ok(mark) => self.sink(def, attr, &mark),
                Err(error) => self.say(attr.span, format!("`#[{name}]`: {error}"), Some(SINK.to_owned())),
            },
            "backend" => match literal(attr) {
                Some(id) => self.backend(attr, &id),
                None => self.say(attr.span, "`#[backend]` is a string: #[backend(\"mysql\")]".into(), None),
            },
            "source" | "returns" | "expands_to" | "rows_to" if literal(attr).is_none() => {
                self.say(attr.span, format!("`#[{name}]` is a string: #[{name}(\"…\")]"), None);
            }
            "macro_style" => {
                let style = literal(attr).unwrap_or_default();
                self.known(attr, "style of macro", &style, &STYLES);
            }
            "rows" => self.known(attr, "word for rows", &literal(attr).unwrap_or_default(), &ROWS),
            "lasts" => self.known(attr, "length of time", &literal(attr).unwrap_or_default(), &LENGTHS),
            "versions" => self.versions(attr, literal(attr)),
            "model" => self.header(attr),
            "masks" => {
                let names = attr.args.split(',').map(str::trim).filter(|name| !name.is_empty());
                for name in names {
                    let traits = ["Debug", "Display", "Serialize", "LowerHex", "UpperHex"];
                    self.known(attr, "trait that can be masked", name, &traits);
                }
            }
            "calls" | "clean" | "given" | "interior" | "invented" | "many" | "moment" | "period"
            | "shared" | "spawns" | "transparent"
                if !attr.args.is_empty() =>
            {
                self.say(attr.span, format!("`#[{name}]` stands alone"), None);
            }
            _ if NOTATION.contains(&name) || RUST.contains(&name) => {}
            _ => {
                let near = did_you_mean(name, NOTATION);
                let help = format!("the notation has {}", NOTATION.join(", "));
                self.say(attr.span, format!("there is no attribute `{name}`{near}"), Some(help));
            }
        }
    }

    fn known(&mut self, attr: &Attr, what: &str, word: &str, words: &[&str]) {
        if !words.contains(&word) {
            let near = did_you_mean(word, words.iter().copied());
            let help = format!("known: {}", words.join(", "));
            self.say(attr.span, format!("there is no {what} `{word}`{near}"), Some(help));
        }
    }

    fn backend(&mut self, attr: &Attr, id: &str) {
        if let Err(complaint) = Backend::parse(id) {
            self.say(attr.span, complaint.message, complaint.help);
        }
    }

    fn versions(&mut self, attr: &Attr, text: Option<String>) {
        let error = match text.as_deref().map(str::parse::<VersionReq>) {
            Some(Ok(_)) => return,
            Some(Err(error)) => error.to_string(),
            None => "a range is a string".to_owned(),
        };
        self.say(attr.span, format!("`versions`: {error}"), Some("as in Cargo.toml: \">=0.7, <0.9\"".into()));
    }

    fn header(&mut self, attr: &Attr) {
        type Pairs = syn::punctuated::Punctuated<syn::MetaNameValue, syn::Token![,]>;
        let pairs = match syn::parse::Parser::parse_str(Pairs::parse_terminated, &attr.args) {
            Ok(pairs) => pairs,
            Err(error) => return self.say(attr.span, format!("`#![model]`: {error}"), None),
        };
        let mut seen = Vec::new();
        for pair in &pairs {
            let key = pair.path.get_ident().map(ToString::to_string).unwrap_or_default();
            self.known(attr, "key of `#![model]`", &key, &HEADER);
            if key == "versions" || key == "builds" {
                let text = match &pair.value {
                    syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
                    _ => None,
                };
                self.versions(attr, text);
            }
            seen.push(key);
        }
        for key in ["package", "versions"] {
            if seen.iter().all(|seen| seen != key) {
                self.say(attr.span, format!("`#![model]` names no {key}"), None);
            }
        }
    }

    fn sink(&mut self, def: &Def, attr: &Attr, mark: &SinkMark) {
        mark.backends.iter().for_each(|id| self.backend(attr, id));
        if let Some(operation) = mark.operation {
            self.known(attr, "operation", &operation, &OPERATIONS);
        }
        if let Some((unit, _)) = &mark.expiry {
            self.known(attr, "unit", unit, &UNITS);
        }
        let DefData::Fn(function) = &def.data else { return };
        // In a method, the receiver's type may tell.
        let untold = |param: &Symbol| !function.has_self && !self.has_param(def.id, *param);
        if let Some(param) = mark.typed.filter(untold) {
            self.say(attr.span, format!("no type parameter `{param}` is in scope"), Some(SINK.to_owned()));
        }
        let places = mark.data.iter().chain(&mark.store).chain(&mark.sql);
        let places = places.chain(mark.expiry.iter().map(|(_, place)| place));
        for ArgPath { param, .. } in places.chain(mark.when_text.iter().map(|(place, _)| place)) {
            let is_self = *param == "self" && function.has_self;
            if !is_self && function.params.iter().all(|known| known.name != Some(*param)) {
                let names: Vec<&str> =
                    function.params.iter().filter_map(|p| Some(p.name?.as_str())).collect();
                let near = did_you_mean(param, names.iter().copied());
                self.say(attr.span, format!("`{}` has no parameter `{param}`{near}", def.name), None);
            }
        }
    }

    /// Whether the item, or what encloses it, has a type parameter of this name.
    fn has_param(&self, def: DefId, param: Symbol) -> bool {
        let mut at = Some(def);
        while let Some(id) = at {
            let def = self.sema.raw_def(id);
            let generics: Option<&Generics> = match &def.data {
                DefData::Fn(data) => Some(&data.generics),
                DefData::Impl(data) => Some(&data.generics),
                DefData::Trait(data) => Some(&data.generics),
                _ => None,
            };
            let named = |generics: &Generics| generics.params.iter().any(|known| known.name == param);
            if generics.is_some_and(named) || param == "Self" {
                return true;
            }
            at = def.parent;
        }
        false
    }
}

const SINK: &str = "write #[sink(\"redis\", operation = \"set\", data(value), store(key))]; a name without quotes \
                    is a type parameter";

fn literal(attr: &Attr) -> Option<String> {
    syn::parse_str::<LitStr>(&attr.args).ok().map(|text| text.value())
}

fn did_you_mean<'w>(word: &str, words: impl IntoIterator<Item = &'w str>) -> String {
    nearest(word, words).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}
