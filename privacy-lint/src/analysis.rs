//! From a workspace and a policy to findings: the layers one after another.

mod evidence;
pub mod inventory;
mod suggest;
mod used;

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
use crate::flow::trace::{Event, Trace, Waypoint};
use crate::flow::value::Text;
use crate::report;
use crate::rules::evidence::Evidence;
use crate::rules::{self, AllowAttr, Facts, Flow, Policy, Suggestions};
use crate::semantics::Semantics;
use crate::semantics::annotations::{AnnotatedType, Annotations};
use crate::semantics::defs::{AdtKind, DefData, DefId, FieldId};
use crate::semantics::hir::Symbol;
use crate::semantics::marks::{ArgPath, SinkMark};
use crate::source::Span;
use crate::workspace::CrateId;

/// Everything that a run judges by, as read.
pub struct PolicyInput {
    /// The module of the workspace, then those of packages that go by their own.
    pub modules: Vec<ModuleInput>,
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

/// A module, as read.
pub struct ModuleInput {
    /// The module.
    pub module: Module,
    /// Its file, as reports name it; `None` for a built-in one.
    pub module_file: Option<String>,
    /// Its text.
    pub module_text: String,
    /// The crates of the package that goes by it; of the workspace's module, all others.
    pub crates: Vec<CrateId>,
}

/// What was understood and found.
pub struct Analysis {
    /// The flows, before any rule.
    pub flows: Vec<Flow>,
    /// What makes stores forget.
    pub evidence: Evidence,
    /// The report.
    pub report: Report,
    /// How long the flows took to find.
    pub flow_took: Duration,
}

/// Runs everything after reading: annotations, flow, rules, the report's texts.
///
/// `wants_evidence`: also what makes stores forget, whatever the levels of the rules are.
///
/// # Errors
/// When attributes are wrong, or when nothing is annotated.
pub fn run(sema: &Semantics<'_>, input: &PolicyInput, wants_evidence: bool) -> Result<Analysis, Failure> {
    let annotations = input.annotations(sema);
    let places = Places { sema };
    if !annotations.problems.is_empty() {
        return Err(places.failure(&annotations));
    }
    let policies = input.policies();
    let policy = &policies[0];
    let mut labelling =
        Labelling { sema, sources: Sources::default(), user: UserFacts::default(), problems: Vec::new() };
    labelling.attributes(&annotations, input);
    labelling.rows(input);
    if !labelling.problems.is_empty() {
        return Err(Failure::from(labelling.problems));
    }
    let Labelling { mut sources, mut user, .. } = labelling;
    user.evidence = wants_evidence || policy.level(Rule::RetentionUnenforced) != Level::Allow;
    if sources.all.is_empty() {
        return Err(Failure::new("nothing is annotated, so there is nothing to check")
            .help("derive `PersonalData` where the module's data is held, or add `[[annotate]]` rows to privacy.toml"));
    }
    let start = Instant::now();
    let used = used::collect(sema, &policies, &sources);
    if let Some(suggestions) = Suggestions::new(&policies) {
        suggest::add(sema, input, &suggestions, &annotations, &mut sources, &mut user);
    }
    let engine = Engine::new(sema, &sources, &user);
    let found = engine.analyze();
    let mut flows: Vec<Flow> = found
        .iter()
        .flat_map(|(source, found)| places.flows(&engine, &sources.all[*source as usize], found))
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
    let evidence = match user.evidence {
        true => evidence::collect(&engine, input, &annotations),
        false => Evidence::default(),
    };
    let allows = places.allows(&annotations);
    let facts = Facts { flows: flows.clone(), evidence: &evidence, allows: &allows, used: &used };
    let findings = rules::judge(&policies, facts);
    flows.retain(|flow| !flow.suggested);
    let coverage = coverage(sema, &annotations, &flows);
    let module = ModuleRef { id: input.module().id.to_string(), file: input.modules[0].module_file.clone() };
    Ok(Analysis { flows, evidence, report: report::assemble(module, findings, coverage), flow_took })
}

impl PolicyInput {
    /// The module of the workspace.
    pub fn module(&self) -> &Module {
        &self.modules[0].module
    }

    /// The index of the module that a crate goes by.
    pub fn module_of(&self, krate: CrateId) -> usize {
        self.modules.iter().position(|m| m.crates.contains(&krate)).unwrap_or(0)
    }

    /// What the members' attributes say, each checked against its module.
    pub fn annotations(&self, sema: &Semantics<'_>) -> Annotations {
        sema.annotations(&|krate| &self.modules[self.module_of(krate)].module)
    }

    /// What the rules judge by, for each module.
    pub fn policies(&self) -> Vec<Policy<'_>> {
        self.modules.iter().map(|input| self.policy_of(input)).collect()
    }

    fn policy_of<'a>(&'a self, input: &'a ModuleInput) -> Policy<'a> {
        Policy {
            module: &input.module,
            module_file: input.module_file.clone(),
            module_text: &input.module_text,
            config: &self.config,
            config_file: self.config_file.clone(),
            config_text: &self.config_text,
            levels: &self.levels,
            today: self.today,
        }
    }
}

/// Turns annotations and rows of `privacy.toml` into labels and facts.
struct Labelling<'a, 'w> {
    sema: &'a Semantics<'w>,
    sources: Sources,
    user: UserFacts,
    problems: Vec<Problem>,
}

impl Labelling<'_, '_> {
    fn attributes(&mut self, annotations: &Annotations, input: &PolicyInput) {
        let sema = self.sema;
        let module_of = |def: DefId| input.module_of(sema.def(def).krate);
        for (field, sink) in &annotations.opt_ins {
            let index = self.opt_in_sink(*sink);
            self.user.opt_in_fields.insert(*field, index);
        }
        for annotated in &annotations.types {
            let module = module_of(annotated.adt);
            if let Some(seconds) = period(annotated, &input.modules[module].module) {
                self.user.periods.insert(annotated.adt, seconds);
            }
            for field in &annotated.fields {
                let source = Source {
                    module,
                    suggested: false,
                    category: field.category,
                    item: field.item,
                    data: field_path(sema, field.field),
                    declared: field.declared,
                };
                self.sources.add_field(sema, field.field, source);
            }
            let (adt, def) = (annotated.adt, sema.def(annotated.adt));
            if let (true, Some((category, item))) = (annotated.fields.is_empty(), annotated.label) {
                let (data, declared) = (sema.def_path(adt), def.name_span);
                let source = Source { module, suggested: false, category, item, data, declared };
                self.sources.add_type(adt, source);
            }
        }
        for (function, attr, _) in &annotations.functions {
            match attr {
                FunctionAttr::Source { category, item } => {
                    let item = item.as_ref().map(|i| Symbol::from(i.value.as_str()));
                    let category = Symbol::from(category.value.as_str());
                    self.result(*function, category, item, module_of(*function));
                }
                FunctionAttr::Anonymizes { .. } => {
                    self.user.anonymizes.insert(*function, ());
                }
                FunctionAttr::Sink { backend } => self.sink(*function, backend.value, None),
                FunctionAttr::OptIn { sink } => {
                    let index = self.opt_in_sink(Symbol::from(sink.value.as_str()));
                    self.user.opt_ins.insert(*function, index);
                }
                FunctionAttr::Erases { .. } | FunctionAttr::Allow { .. } => {}
            }
        }
    }

    /// The index of a sink that somebody can opt in to.
    fn opt_in_sink(&mut self, sink: Symbol) -> u32 {
        let sinks = &mut self.user.opt_in_sinks;
        let index = sinks.iter().position(|known| *known == sink).unwrap_or_else(|| {
            sinks.push(sink);
            sinks.len() - 1
        });
        index as u32
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
                    let data = field_path(self.sema, field);
                    let source = Source { module: 0, suggested: false, category, item, data, declared };
                    self.sources.add_field(self.sema, field, source);
                }
            }
        }
        for row in &input.config.sources {
            let Some(function) = self.item(input, &row.path, "function") else { continue };
            let item = row.item.as_ref().map(|i| Symbol::from(i.value.as_str()));
            self.result(function, Symbol::from(row.category.value.as_str()), item, 0);
        }
        for row in &input.config.opt_ins {
            let sink = Symbol::from(row.sink.value.as_str());
            match self.sema.item_at(&row.path.value) {
                Some(function) => {
                    let index = self.opt_in_sink(sink);
                    self.user.opt_ins.insert(function, index);
                }
                None => match self.field_at(&row.path.value) {
                    Some(field) => {
                        let index = self.opt_in_sink(sink);
                        self.user.opt_in_fields.insert(field, index);
                    }
                    None => drop(self.item(input, &row.path, "function or field")),
                },
            }
        }
        for row in &input.config.anonymizes {
            if let Some(function) = self.item(input, &row.path, "function") {
                self.user.anonymizes.insert(function, ());
            }
        }
        for row in &input.config.sinks {
            if let Some(function) = self.item(input, &row.path, "function") {
                let args = row
                    .args
                    .as_ref()
                    .map(|all| all.iter().filter_map(|a| self.parameter(input, function, a)).collect());
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

    /// The field that a path names: `crate::Config::shares`.
    fn field_at(&self, path: &str) -> Option<FieldId> {
        let (adt, name) = path.rsplit_once("::")?;
        let fields = fields_of(self.sema, self.sema.item_at(adt)?);
        fields.into_iter().find(|field| self.field_name(*field).0 == name)
    }

    /// A parameter of a function, by its name; a leading underscore does not matter.
    fn parameter(
        &mut self,
        input: &PolicyInput,
        function: DefId,
        name: &privacy_policy::Spanned<String>,
    ) -> Option<Symbol> {
        let bare = |name: &str| name.trim_start_matches('_').to_owned();
        let names: Vec<String> = match &self.sema.def(function).data {
            DefData::Fn(data) => data.params.iter().filter_map(|p| p.name.map(|n| bare(&n))).collect(),
            _ => Vec::new(),
        };
        if names.contains(&bare(&name.value)) {
            return Some(Symbol::from(name.value.as_str()));
        }
        let message = format!("`{}` has no parameter `{}`", self.sema.def_path(function), name.value);
        let help = Some(format!("parameters: {}", names.join(", ")));
        let (file, text) = (&input.config_file, &input.config_text);
        self.problems.push(problem_in(file, text, name.span.clone(), message, help));
        None
    }

    fn result(&mut self, function: DefId, category: Symbol, item: Option<Symbol>, module: usize) {
        let data = format!("{}()", self.sema.def_path(function));
        let declared = self.sema.def(function).name_span;
        self.sources
            .add_result(function, Source { module, suggested: false, category, item, data, declared });
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

/// The period of a type as `RETENTION` gives it: that of its own category, or of the only one of its fields.
fn period(annotated: &AnnotatedType, module: &Module) -> Option<u64> {
    let own = annotated.label.map(|(category, _)| category);
    let first = annotated.fields.first().map(|field| field.category);
    let only = first.filter(|first| annotated.fields.iter().all(|field| field.category == *first));
    let category = module.category(own.or(only)?.as_str())?;
    Some(category.retention?.period()?.secs())
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
    fn flows(&self, engine: &Engine<'_, '_>, source: &Source, found: &Found) -> Vec<Flow> {
        let site = &found.site;
        let unchecked = || {
            let ways = engine.unchecked(found).into_iter();
            ways.map(|(sink, way)| (sink.to_string(), self.steps(&way))).collect()
        };
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
            columns: Vec::new(),
            expiry: found.expiry.as_ref().map(|expiry| engine.seconds(expiry)),
            unchecked: engine.checks_opt_ins().then(unchecked),
            module: source.module,
            suggested: source.suggested,
            trace: self.steps(&found.trace),
            gap,
        };
        match &site.kind {
            SiteKind::Gap(reason) => vec![flow(None, None, None, None, Some(reason.clone()))],
            SiteKind::Erasure { .. } => Vec::new(),
            SiteKind::Sink { backends, operation } => backends
                .iter()
                .filter_map(|id| Backend::parse(id).ok())
                .filter_map(|backend| {
                    let mut operation = operation.map(|o| o.to_string());
                    // A read or a delete is not a store.
                    if matches!(operation.as_deref(), Some("read" | "delete")) {
                        return None;
                    }
                    let mut store = engine.store_names(&found.store).into_iter().map(constant).next();
                    let mut columns = Vec::new();
                    if let Some(texts) = &found.sql {
                        let used = sql::of_texts(texts, backend.id());
                        if !used.writes {
                            return None;
                        }
                        operation = used.operation.or(operation);
                        store = used.table.or(store);
                        columns = used.columns;
                    }
                    let host = backend.has_host().then(|| store.as_deref().and_then(host_of)).flatten();
                    let store = host.clone().or(store).map(|s| format!("{}:{s}", backend.id()));
                    Some(Flow { columns, ..flow(Some(backend), operation, store, host, None) })
                })
                .collect(),
        }
    }

    fn steps(&self, trace: &Trace) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        for Waypoint { span, event } in trace.steps() {
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
