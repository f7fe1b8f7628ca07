//! From a workspace and a policy to findings: the layers one after another.

use std::time::{Duration, Instant};

use privacy_policy::attribute::FunctionAttr;
use privacy_policy::{Backend, Config, Date, Level, Module, Rule};

use crate::failure::{Failure, Problem};
use crate::finding::{Coverage, ModuleRef, Place, Report, Spot, Step};
use crate::flow::engine::{Engine, Found};
use crate::flow::facts::UserFacts;
use crate::flow::sources::{Source, Sources};
use crate::flow::sql;
use crate::flow::summary::SiteKind;
use crate::flow::trace::{Event, Waypoint};
use crate::flow::value::Text;
use crate::report;
use crate::rules::{self, AllowAttr, Flow, Policy};
use crate::semantics::Semantics;
use crate::semantics::annotations::Annotations;
use crate::semantics::defs::{AdtKind, DefData, DefId, FieldId};
use crate::semantics::hir::Symbol;
use crate::semantics::marks::{ArgPath, SinkMark};
use crate::source::Span;

/// Everything that a run judges by, as read.
pub struct PolicyInput {
    /// The module.
    pub module: Module,
    /// Its file, as reports name it; `None` for a built-in one.
    pub module_file: Option<String>,
    /// Its text.
    pub module_text: String,
    /// `privacy.toml`.
    pub config: Config,
    /// Its file, as reports name it.
    pub config_file: String,
    /// Its text.
    pub config_text: String,
    /// Levels of the command line.
    pub levels: Vec<(Rule, Level)>,
    /// The day on which suppressions are judged.
    pub today: Date,
}

/// What was understood and found.
pub struct Analysis {
    /// The flows, before any rule.
    pub flows: Vec<Flow>,
    /// The report.
    pub report: Report,
    /// How long the flows took to find.
    pub flow_took: Duration,
}

/// Runs everything after reading: annotations, flow, rules, the report's texts.
///
/// # Errors
/// When attributes are wrong, or when nothing is annotated.
pub fn run(sema: &Semantics<'_>, input: &PolicyInput) -> Result<Analysis, Failure> {
    let annotations = sema.annotations(&input.module);
    let places = Places { sema };
    if !annotations.problems.is_empty() {
        return Err(places.failure(&annotations));
    }
    let mut labelling =
        Labelling { sema, sources: Sources::default(), user: UserFacts::default(), problems: Vec::new() };
    labelling.attributes(&annotations);
    labelling.rows(input);
    if !labelling.problems.is_empty() {
        return Err(Failure::from(labelling.problems));
    }
    let Labelling { sources, user, .. } = labelling;
    if sources.all.is_empty() {
        return Err(Failure::new("nothing is annotated, so there is nothing to check")
            .help("derive `PersonalData` where the module's data is held, or add `[[annotate]]` rows to privacy.toml"));
    }
    let start = Instant::now();
    let engine = Engine::new(sema, &sources, &user);
    let found = engine.analyze();
    let mut flows: Vec<Flow> = found
        .iter()
        .flat_map(|(source, found)| places.flows(&sources.all[*source as usize], found))
        .collect();
    flows.sort_by(|a, b| {
        (&a.at, a.backend.map(Backend::id), &a.category, &a.data).cmp(&(
            &b.at,
            b.backend.map(Backend::id),
            &b.category,
            &b.data,
        ))
    });
    let flow_took = start.elapsed();
    let policy = Policy {
        module: &input.module,
        module_file: input.module_file.clone(),
        module_text: &input.module_text,
        config: &input.config,
        config_file: input.config_file.clone(),
        config_text: &input.config_text,
        levels: &input.levels,
        today: input.today,
    };
    let allows = places.allows(&annotations);
    let findings = rules::judge(&policy, flows.clone(), &allows);
    let coverage = coverage(sema, &annotations, &flows);
    let module = ModuleRef { id: input.module.id.to_string(), file: input.module_file.clone() };
    Ok(Analysis { flows, report: report::assemble(module, findings, coverage), flow_took })
}

/// Turns annotations and rows of `privacy.toml` into labels and facts.
struct Labelling<'a, 'w> {
    sema: &'a Semantics<'w>,
    sources: Sources,
    user: UserFacts,
    problems: Vec<Problem>,
}

impl Labelling<'_, '_> {
    fn attributes(&mut self, annotations: &Annotations) {
        let sema = self.sema;
        for annotated in &annotations.types {
            for field in &annotated.fields {
                let source = Source {
                    category: field.category,
                    item: field.item,
                    data: field_path(sema, field.field),
                    declared: field.declared,
                };
                self.sources.add_field(field.field, source);
            }
            let (adt, def) = (annotated.adt, sema.def(annotated.adt));
            if let (true, Some((category, item))) = (annotated.fields.is_empty(), annotated.label) {
                let source = Source { category, item, data: sema.def_path(adt), declared: def.name_span };
                self.sources.add_type(adt, source);
            }
        }
        for (function, attr, _) in &annotations.functions {
            match attr {
                FunctionAttr::Source { category, item } => {
                    let item = item.as_ref().map(|i| Symbol::from(i.value.as_str()));
                    self.result(*function, Symbol::from(category.value.as_str()), item);
                }
                FunctionAttr::Anonymizes { .. } => {
                    self.user.anonymizes.insert(*function, ());
                }
                FunctionAttr::Sink { backend } => self.sink(*function, backend.value, None),
                _ => {}
            }
        }
    }

    fn rows(&mut self, input: &PolicyInput) {
        for row in &input.config.annotate {
            let Some(adt) = self.item(input, &row.type_path, "type") else { continue };
            let category = Symbol::from(row.category.value.as_str());
            let item = row.item.as_ref().map(|i| Symbol::from(i.value.as_str()));
            let names =
                row.fields.as_ref().map(|all| all.iter().map(|f| f.value.as_str()).collect::<Vec<_>>());
            for field in fields_of(self.sema, adt) {
                let (name, declared) = self.field_name(field);
                if names.as_ref().is_none_or(|n| n.contains(&name.as_str())) {
                    let source = Source { category, item, data: field_path(self.sema, field), declared };
                    self.sources.add_field(field, source);
                }
            }
        }
        for row in &input.config.sources {
            let Some(function) = self.item(input, &row.path, "function") else { continue };
            let item = row.item.as_ref().map(|i| Symbol::from(i.value.as_str()));
            self.result(function, Symbol::from(row.category.value.as_str()), item);
        }
        for row in &input.config.anonymizes {
            if let Some(function) = self.item(input, &row.path, "function") {
                self.user.anonymizes.insert(function, ());
            }
        }
        for row in &input.config.sinks {
            if let Some(function) = self.item(input, &row.path, "function") {
                let args =
                    row.args.as_ref().map(|all| all.iter().map(|a| Symbol::from(a.value.as_str())).collect());
                self.sink(function, row.backend, args);
            }
        }
    }

    fn item(
        &mut self,
        input: &PolicyInput,
        path: &privacy_policy::Spanned<String>,
        what: &str,
    ) -> Option<DefId> {
        let found = self.sema.item_at(&path.value);
        if found.is_none() {
            let message = format!("there is no {what} `{}` in the crate graph", path.value);
            self.problems.push(problem_in(
                &input.config_file,
                &input.config_text,
                path.span.clone(),
                message,
                None,
            ));
        }
        found
    }

    fn result(&mut self, function: DefId, category: Symbol, item: Option<Symbol>) {
        let data = format!("{}()", self.sema.def_path(function));
        let declared = self.sema.def(function).name_span;
        self.sources.add_result(function, Source { category, item, data, declared });
    }

    fn sink(&mut self, function: DefId, backend: Backend, args: Option<Vec<Symbol>>) {
        let data = args.into_iter().flatten().map(|param| ArgPath { param, fields: Vec::new() }).collect();
        let mark = SinkMark { backends: vec![Symbol::from(backend.id())], data, ..SinkMark::default() };
        self.user.sinks.entry(function).or_default().push(mark);
    }

    fn field_name(&self, field: FieldId) -> (Symbol, Span) {
        let data = match &self.sema.def(field.variant).data {
            DefData::Adt(adt) => adt.fields.as_ref(),
            DefData::Variant(data) => Some(data),
            _ => None,
        };
        let field_data = data.and_then(|d| d.fields.get(field.index as usize));
        field_data
            .map_or((Symbol::default(), self.sema.def(field.variant).name_span), |f| (f.name, f.name_span))
    }
}

fn fields_of(sema: &Semantics<'_>, adt: DefId) -> Vec<FieldId> {
    let variants = match &sema.def(adt).data {
        DefData::Adt(data) if data.kind == AdtKind::Enum => data.variants.clone(),
        DefData::Adt(_) => vec![adt],
        _ => Vec::new(),
    };
    let count = |v: DefId| crate::flow::sources::field_count(sema, v);
    variants.into_iter().flat_map(|v| (0..count(v)).map(move |index| FieldId { variant: v, index })).collect()
}

/// `crate::Type.field`, `crate::Enum::Variant.0`.
fn field_path(sema: &Semantics<'_>, field: FieldId) -> String {
    let name = match &sema.def(field.variant).data {
        DefData::Adt(adt) => adt.fields.as_ref().map(|f| f.fields[field.index as usize].name),
        DefData::Variant(data) => data.fields.get(field.index as usize).map(|f| f.name),
        _ => None,
    };
    format!("{}.{}", sema.def_path(field.variant), name.unwrap_or_default())
}

/// From the engine's spans to the report's places.
pub struct Places<'a, 'w> {
    /// The code.
    pub sema: &'a Semantics<'w>,
}

impl Places<'_, '_> {
    /// A span as a report names it.
    pub fn spot(&self, span: Span) -> Spot {
        let at = self.sema.workspace.files.location(span);
        Spot {
            file: self.sema.workspace.display_path(&at.path),
            line: at.line,
            column: at.column,
            end_line: at.end_line,
            end_column: at.end_column,
        }
    }

    fn place(&self, span: Span, function: Option<DefId>) -> Place {
        let Spot { file, line, column, end_line, end_column } = self.spot(span);
        let function = function.map(|f| self.sema.def_path(f));
        Place { file, line, column, end_line, end_column, function }
    }

    fn failure(&self, annotations: &Annotations) -> Failure {
        let problem = |(span, message, help): &(Span, String, Option<String>)| Problem {
            message: message.clone(),
            at: Some(self.spot(*span)),
            help: help.clone(),
            source: Some(
                self.sema.workspace.files.get(self.sema.workspace.files.source_span(*span).file).text.clone(),
            ),
        };
        Failure::from(annotations.problems.iter().map(problem).collect::<Vec<_>>())
    }

    fn allows(&self, annotations: &Annotations) -> Vec<AllowAttr> {
        let allow = |(function, attr, span): &(DefId, FunctionAttr, Span)| match attr {
            FunctionAttr::Allow { rule, reason, until } => Some(AllowAttr {
                rule: rule.value,
                reason: reason.clone(),
                until: until.as_ref().map(|d| d.value),
                function: self.sema.def_path(*function),
                at: self.place(*span, Some(*function)),
            }),
            _ => None,
        };
        annotations.functions.iter().filter_map(allow).collect()
    }

    /// One flow for each backend that the site may be; none when its SQL only reads.
    fn flows(&self, source: &Source, found: &Found) -> Vec<Flow> {
        let site = &found.site;
        let flow = |backend: Option<Backend>, operation, store, host, gap| Flow {
            category: source.category.to_string(),
            item: source.item.map(|i| i.to_string()),
            data: source.data.clone(),
            from: self.spot(source.declared),
            at: self.place(site.span, Some(site.function)),
            backend,
            operation,
            store,
            host,
            trace: self.steps(found),
            gap,
        };
        match &site.kind {
            SiteKind::Gap(reason) => vec![flow(None, None, None, None, Some(reason.clone()))],
            SiteKind::Sink { backends, operation } => backends
                .iter()
                .filter_map(|id| Backend::parse(id).ok())
                .filter_map(|backend| {
                    let mut operation = operation.map(|o| o.to_string());
                    // A read or a delete is not a store.
                    if matches!(operation.as_deref(), Some("read" | "delete")) {
                        return None;
                    }
                    let mut store = found.stores.iter().map(|t| constant(*t)).next();
                    if let Some(texts) = &found.sql {
                        let used = sql::of_texts(texts, backend.id());
                        if !used.writes {
                            return None;
                        }
                        operation = used.operation.or(operation);
                        store = used.table.or(store);
                    }
                    let host = backend.has_host().then(|| store.as_deref().and_then(host_of)).flatten();
                    let store = host.clone().or(store).map(|s| format!("{}:{s}", backend.id()));
                    Some(flow(Some(backend), operation, store, host, None))
                })
                .collect(),
        }
    }

    fn steps(&self, found: &Found) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        for Waypoint { span, event } in found.trace.steps() {
            let message = match event {
                Event::Declared => "declared here".to_owned(),
                Event::Read => "read here".to_owned(),
                Event::Returned(name) => format!("returned by `{name}`"),
                Event::Passed(name) => format!("passed to `{name}`"),
                Event::Through(name) => format!("comes back from `{name}`"),
                Event::Written => "written as text".to_owned(),
                Event::Stored => "stored here".to_owned(),
            };
            let spot = self.spot(span);
            if steps.last().is_none_or(|last| last.spot != spot) {
                steps.push(Step { spot, message });
            }
        }
        steps
    }
}

/// A constant as part of a store's name: a prefix ends in `*`.
fn constant(text: Text) -> String {
    match text {
        Text::Whole(text) => text.to_string(),
        Text::Prefix(text) => format!("{text}*"),
    }
}

/// The host of a URL, or of the beginning of one.
fn host_of(url: &str) -> Option<String> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', '*']).next().unwrap_or("");
    let host = host.rsplit('@').next().unwrap_or("").split(':').next().unwrap_or("");
    (host.contains('.') || host == "localhost").then(|| host.to_ascii_lowercase())
}

/// A problem in a policy file.
pub fn problem_in(
    file: &str,
    text: &str,
    range: std::ops::Range<usize>,
    message: String,
    help: Option<String>,
) -> Problem {
    let ((line, column), (end_line, end_column)) =
        (privacy_policy::line_column(text, range.start), privacy_policy::line_column(text, range.end));
    let at = Spot {
        file: file.to_owned(),
        line: line as u32,
        column: column as u32,
        end_line: end_line as u32,
        end_column: end_column as u32,
    };
    Problem { message, at: Some(at), help, source: Some(text.into()) }
}

fn coverage(sema: &Semantics<'_>, annotations: &Annotations, flows: &[Flow]) -> Coverage {
    let mut coverage = Coverage { annotated_types: annotations.types.len() as u64, ..Coverage::default() };
    let mut files = std::collections::BTreeSet::new();
    for krate in sema.members() {
        for def in sema.crate_defs(krate) {
            let item = sema.def(def);
            files.insert(sema.workspace.files.source_span(item.span).file.0);
            if !matches!(&item.data, DefData::Fn(data) if data.body.is_some()) {
                continue;
            }
            coverage.functions += 1;
            let inference = sema.infer(def);
            let resolved = inference.calls.len() + inference.paths.len();
            coverage.calls_resolved += resolved as u64;
            coverage.calls += (resolved + inference.unresolved.len()) as u64;
        }
    }
    coverage.files = files.len() as u64;
    let lines =
        |file: &u32| sema.workspace.files.get(crate::source::FileId(*file)).text.lines().count() as u64;
    coverage.lines = files.iter().map(lines).sum();
    let sites = |gap: bool| {
        let at: std::collections::BTreeSet<_> =
            flows.iter().filter(|f| f.gap.is_some() == gap).map(|f| &f.at).collect();
        at.len() as u64
    };
    coverage.sinks = sites(false);
    coverage.gaps = sites(true);
    coverage
}
