//! What does the text of `privacy.toml` mean, and what is wrong with it?

use super::{
    AllowRow, AnnotateRow, AnonymizesRow, Config, EndpointRow, ModuleRef, OptInRow, SinkRow, SourceRow,
    StoreRow,
};
use crate::{
    Backend, Complaint, Date, HostPattern, Level, Problem, Rule, Spanned, StorePattern, builtin,
    nearest::{did_you_mean, list},
    reader::{self, Fields, Problems},
};

const MODULE: &str = "a module: module = \"instant-messaging\", or the path of a module file";

pub(super) fn config(text: &str) -> (Option<Config>, Vec<Problem>) {
    reader::read_all(text, "privacy.toml", |fields, problems| {
        fields.require("module", MODULE);
        let module = fields.parsed("module", module_word);
        let rules = fields.table("rules").map(|table| levels(table, problems));
        let models = fields.strings("models").map_or_else(Vec::new, |list| list.value);
        let config = Config {
            rules: rules.unwrap_or_default(),
            models,
            annotate: rows(fields, "annotate", annotate),
            sources: rows(fields, "source", source),
            sinks: rows(fields, "sink", sink),
            anonymizes: rows(fields, "anonymizes", anonymizes),
            opt_ins: rows(fields, "opt-in", opt_in),
            endpoints: rows(fields, "endpoint", endpoint),
            stores: rows(fields, "store", store),
            allows: rows(fields, "allow", allow),
            // Last: the rows are read, and so checked, also if there is no module.
            module: module?,
        };
        Some(config)
    })
}

pub(super) fn module_ref(text: &str) -> Result<Spanned<ModuleRef>, Vec<Problem>> {
    reader::read(text, "privacy.toml", |fields, _| {
        fields.require("module", MODULE);
        let module = fields.parsed("module", module_word);
        fields.ignore_rest();
        module
    })
}

pub(super) fn package_module_ref(text: &str) -> Result<Option<Spanned<ModuleRef>>, Vec<Problem>> {
    reader::read(text, "Cargo.toml", |fields, _| {
        let mut package = fields.table("package");
        let mut metadata = package.as_mut().and_then(|package| package.table("metadata"));
        let privacy = metadata.as_mut().and_then(|metadata| metadata.table("privacy"));
        for table in [Some(fields), package.as_mut(), metadata.as_mut()].into_iter().flatten() {
            table.ignore_rest();
        }
        let Some(mut privacy) = privacy else {
            return Some(None);
        };
        privacy.require("module", MODULE);
        let module = privacy.parsed("module", module_word);
        privacy.finish();
        Some(module)
    })
}

pub(super) fn module_word(word: &str) -> Result<ModuleRef, Complaint> {
    if word.contains(['/', '\\']) || word.ends_with(".toml") {
        return Ok(ModuleRef::Path(word.to_owned()));
    }
    if builtin::find(word).is_some() {
        return Ok(ModuleRef::BuiltIn(word.to_owned()));
    }
    let near = did_you_mean(word, builtin::ids());
    Err(Complaint::new(format!("there is no built-in module `{word}`{near}")).help(format!(
        "built-in modules: {}; the path of a module file has a `/` or ends in `.toml`",
        list(builtin::ids())
    )))
}

fn levels(mut table: Fields<'_>, problems: &Problems) -> std::collections::BTreeMap<Rule, Level> {
    table
        .string_pairs(|_| true)
        .into_iter()
        .filter_map(|(rule, level)| {
            let rule = problems.note(Rule::parse(&rule), &rule.span);
            let level = problems.note(Level::parse(&level), &level.span);
            rule.zip(level)
        })
        .collect()
}

fn rows<'t, T>(
    fields: &mut Fields<'t>,
    key: &'static str,
    read: impl Fn(&mut Fields<'t>) -> Option<T>,
) -> Vec<T> {
    fields
        .rows(key)
        .into_iter()
        .filter_map(|mut row| {
            let made = read(&mut row);
            row.finish();
            made
        })
        .collect()
}

// In each row all keys are read before the first `?`, so that every one of them is checked.

fn annotate(row: &mut Fields<'_>) -> Option<AnnotateRow> {
    let type_path = path(row, "type", "the type's path: type = \"vendor::Session\"");
    let category = row.required("category", "a category of the module");
    let item = row.string("item");
    let fields = row.strings("fields").map(|list| list.value);
    Some(AnnotateRow {
        type_path: type_path?,
        category: category?.map(Into::into),
        item: item.map(|item| item.map(Into::into)),
        fields,
        span: row.span.clone(),
    })
}

fn source(row: &mut Fields<'_>) -> Option<SourceRow> {
    let path = path(row, "path", FUNCTION);
    let category = row.required("category", "a category of the module");
    let item = row.string("item");
    Some(SourceRow {
        path: path?,
        category: category?.map(Into::into),
        item: item.map(|item| item.map(Into::into)),
        span: row.span.clone(),
    })
}

fn sink(row: &mut Fields<'_>) -> Option<SinkRow> {
    let path = path(row, "path", FUNCTION);
    let args = row.strings("args").map(|list| list.value);
    row.require("backend", "a technology: backend = \"s3\"");
    let backend = row.parsed("backend", Backend::parse);
    let store = row.string("store").map(|store| store.value);
    Some(SinkRow { path: path?, args, backend: backend?.value, store, span: row.span.clone() })
}

fn anonymizes(row: &mut Fields<'_>) -> Option<AnonymizesRow> {
    let path = path(row, "path", FUNCTION);
    let reason = row.reason("reason", "why its result is no personal data");
    Some(AnonymizesRow { path: path?, reason: reason?, span: row.span.clone() })
}

fn opt_in(row: &mut Fields<'_>) -> Option<OptInRow> {
    let path = path(row, "path", FUNCTION);
    let sink = row.required("sink", "the sink that is opted in to");
    Some(OptInRow { path: path?, sink: sink?.map(Into::into), span: row.span.clone() })
}

fn endpoint(row: &mut Fields<'_>) -> Option<EndpointRow> {
    row.require("host", "the host: host = \"*.example.com\"");
    let host = row.parsed("host", HostPattern::parse);
    let sink = row.required("sink", "the sink of the module that it is");
    Some(EndpointRow { host: host?.value, sink: sink?.map(Into::into), span: row.span.clone() })
}

fn store(row: &mut Fields<'_>) -> Option<StoreRow> {
    row.require("store", "the store: store = \"kafka:access-log\"");
    let store = row.parsed("store", StorePattern::parse);
    row.require("retention", "how long data stays there: retention = \"7 days\"");
    let retention = row.parsed("retention", str::parse);
    let evidence = row.words("evidence", "where that can be seen: evidence = \"terraform/kafka.tf\"");
    Some(StoreRow {
        store: store?.value,
        retention: retention?.value,
        evidence: evidence?,
        span: row.span.clone(),
    })
}

fn allow(row: &mut Fields<'_>) -> Option<AllowRow> {
    row.require("rule", "the rule: rule = \"unlisted-sink\"");
    let rule = row.parsed("rule", Rule::parse);
    let category = row.string("category");
    let sink = row.string("sink");
    let scope = row.parsed("in", checked_path);
    let reason = row.reason("reason", "why the finding is accepted");
    let until = row.parsed("until", Date::parse);
    Some(AllowRow {
        rule: rule?.value,
        category: category.map(|category| category.map(Into::into)),
        sink,
        scope,
        reason: reason?,
        until: until.map(|day| day.value),
        span: row.span.clone(),
    })
}

const FUNCTION: &str = "the function's path: path = \"vendor::client_ip\"";

fn path(row: &mut Fields<'_>, key: &'static str, example: &str) -> Option<Spanned<String>> {
    row.require(key, example);
    row.parsed(key, checked_path)
}

/// A path as rustc prints it; `<T as Trait>::method` is left to name resolution.
fn checked_path(text: &str) -> Result<String, Complaint> {
    let is_identifier = |segment: &str| {
        segment.chars().next().is_some_and(|c| c == '_' || c.is_alphabetic())
            && segment.chars().all(|c| c == '_' || c.is_alphanumeric())
    };
    if text.starts_with('<') || text.split("::").all(is_identifier) {
        Ok(text.to_owned())
    } else {
        Err(Complaint::new(format!("`{text}` is not a path"))
            .help("write it as in Rust, from the crate's name on: \"vendor_crate::model::Session\""))
    }
}
