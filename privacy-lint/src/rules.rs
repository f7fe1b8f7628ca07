//! What the module has to say of each flow. Rules walk no code: flows in, findings out.
//!
//! A rule is one file here and one page beside it (`<rule>.md`: its documentation, its `explain` text and its
//! test).

pub mod evidence;
mod expired_allow;
mod gap;
mod no_retention;
mod opt_in_required;
mod retention_exceeded;
mod retention_unenforced;
mod stale_allow;
mod suggest_annotation;
mod suppress;
mod unlisted_sink;
mod unused_policy;
mod vocabulary;

use indexmap::IndexMap;
use privacy_policy::{Backend, Category, Config, Date, Level, Module, Rule, Sink};

use crate::finding::{Clause, Finding, Place, Spot, Step, Verdict, Why};
use evidence::Evidence;

pub use suggest_annotation::Suggestions;
pub use suppress::AllowAttr;
pub use unused_policy::Used;

/// Annotated data that arrives at a sink, or where it cannot be followed.
#[derive(Clone, Debug)]
pub struct Flow {
    /// The category's id.
    pub category: String,
    /// The item's id, where the annotation names one.
    pub item: Option<String>,
    /// The field: `crate::Type.field`.
    pub data: String,
    /// Where it is declared.
    pub from: Spot,
    /// The call that stores it.
    pub at: Place,
    /// The technology; `None` at a gap.
    pub backend: Option<Backend>,
    /// What is done there.
    pub operation: Option<String>,
    /// The place in the backend: `postgres:audit`.
    pub store: Option<String>,
    /// The host that an HTTP or gRPC call goes to.
    pub host: Option<String>,
    /// The columns that are written, where the code says it.
    pub columns: Vec<String>,
    /// The expiry that the call sets, in seconds: those that it may be, none when that is not known.
    pub expiry: Option<Vec<u64>>,
    /// The sinks of which some way to the call did not check the opt-in, each with the shortest such way;
    /// `None` when nothing in the code says that anybody opted in.
    pub unchecked: Option<Vec<(String, Vec<Step>)>>,
    /// The index of the module that the category belongs to.
    pub module: usize,
    /// Whether nobody annotated it: it is only named like an item.
    pub suggested: bool,
    /// From the field to the sink.
    pub trace: Vec<Step>,
    /// Why it could not be followed further.
    pub gap: Option<String>,
}

/// What the rules judge by.
pub struct Policy<'a> {
    /// The module.
    pub module: &'a Module,
    /// Its file, as reports name it; `None` for a built-in one.
    pub module_file: Option<String>,
    /// Its text.
    pub module_text: &'a str,
    /// `privacy.toml`.
    pub config: &'a Config,
    /// Its file, as reports name it.
    pub config_file: String,
    /// Its text.
    pub config_text: &'a str,
    /// Levels of the command line.
    pub levels: &'a [(Rule, Level)],
    /// The day on which suppressions are judged.
    pub today: Date,
}

/// What the rules judge.
pub struct Facts<'a> {
    /// Where annotated data goes.
    pub flows: Vec<Flow>,
    /// What makes stores forget.
    pub evidence: &'a Evidence,
    /// Suppressions in the code.
    pub allows: &'a [AllowAttr],
    /// Which parts of the policy the code uses.
    pub used: &'a Used,
}

/// All findings of these facts; rules that are allowed say nothing. Each flow is judged by the module of its data:
/// that of the workspace comes first.
pub fn judge(policies: &[Policy<'_>], facts: Facts<'_>) -> Vec<Finding> {
    let Some(main) = policies.first() else { return Vec::new() };
    let Facts { flows, evidence, allows, used } = facts;
    let (suggested, flows): (Vec<Flow>, Vec<Flow>) = flows.into_iter().partition(|f| f.suggested);
    let mut findings = unused_policy::idle_rows(main, used, &flows);
    findings.extend(suggest_annotation::findings(main, suggested));
    for (index, policy) in policies.iter().enumerate() {
        let own: Vec<Flow> = flows.iter().filter(|f| f.module == index).cloned().collect();
        findings.extend(unused_policy::findings(policy, used, index, &own));
        findings.extend(retention_unenforced::idle(policy, evidence, index));
        findings.extend(judge_flows(policy, evidence, own));
    }
    suppress::apply(main, allows, &mut findings);
    findings.retain(|f| f.level != Level::Allow);
    findings
}

fn judge_flows(policy: &Policy<'_>, evidence: &Evidence, flows: Vec<Flow>) -> Vec<Finding> {
    let mut grouped: IndexMap<Group, Vec<(Flow, Broken)>> = IndexMap::new();
    for flow in flows {
        for broken in broken(policy, evidence, &flow) {
            let at = broken.at.as_ref().unwrap_or(&flow.at);
            let group = Group {
                rule: broken.why.rule(),
                at: (at.file.clone(), at.line, at.column),
                category: flow.category.clone(),
                backend: flow.backend.map(|b| b.id()),
                store: flow.store.clone(),
            };
            grouped.entry(group).or_default().push((flow.clone(), broken));
        }
    }
    grouped.into_values().filter_map(|all| finding(policy, all)).collect()
}

#[derive(PartialEq, Eq, Hash)]
struct Group {
    rule: Rule,
    at: (String, u32, u32),
    category: String,
    backend: Option<&'static str>,
    store: Option<String>,
}

/// A rule that a flow breaks.
struct Broken {
    why: Why,
    /// The sink of the module that it arrives at.
    sink: Option<String>,
    /// The place, where it is not the storing call.
    at: Option<Place>,
    /// The way, where it is not the shortest one.
    trace: Option<Vec<Step>>,
}

/// The rules that a flow breaks. At a sink that is not listed only that counts.
fn broken(policy: &Policy<'_>, evidence: &Evidence, flow: &Flow) -> Vec<Broken> {
    let plain = |why: Why| Broken { why, sink: None, at: None, trace: None };
    let Some(category) = policy.module.category(&flow.category) else { return Vec::new() };
    let Some(backend) = flow.backend else { return gap::check(flow).map(plain).into_iter().collect() };
    let arrival = Arrival { category, backend, sinks: policy.sinks_at(backend, flow.host.as_deref()) };
    let listed = arrival.listed(flow.item.as_deref()).or(arrival.sinks.first().copied());
    let sink = listed.map(|s| s.id.to_string());
    let here = |why: Why| Broken { sink: sink.clone(), ..plain(why) };
    if let Some(why) = unlisted_sink::check(policy, flow, &arrival) {
        return vec![here(why)];
    }
    let mut all = Vec::new();
    if let Some((why, trace)) = opt_in_required::check(flow, &arrival) {
        all.push(Broken { trace, ..here(why) });
    }
    all.extend(no_retention::check(flow, &arrival).map(here));
    all.extend(retention_exceeded::check(flow, &arrival).map(here));
    if let Some(retention) = category.retention.filter(|_| backend.keeps_data()) {
        let elsewhere = retention_exceeded::elsewhere(policy, evidence, flow, retention);
        all.extend(elsewhere.map(|(why, at)| Broken { at: Some(at), ..here(why) }));
        all.extend(retention_unenforced::check(policy, evidence, flow, &arrival).map(here));
    }
    all
}

/// Where a flow arrives.
struct Arrival<'a> {
    category: &'a Category,
    backend: Backend,
    /// The sinks of the module that the place can be.
    sinks: Vec<&'a Sink>,
}

impl Arrival<'_> {
    /// The sink that the category lists, for this item.
    fn listed(&self, item: Option<&str>) -> Option<&Sink> {
        let listed = |s: &&&Sink| {
            self.category.lists(s.id.as_str()) || self.category.conditional(s.id.as_str(), item).is_some()
        };
        self.sinks.iter().find(listed).copied()
    }
}

impl Policy<'_> {
    /// The level of a rule in this run.
    pub fn level(&self, rule: Rule) -> Level {
        let given = self.levels.iter().find(|(r, _)| *r == rule).map(|(_, level)| *level);
        given.unwrap_or_else(|| self.config.level(rule))
    }

    /// The ids of the module's sinks that a flow can arrive at.
    pub fn sinks_of(&self, flow: &Flow) -> Vec<&privacy_policy::SinkId> {
        let at = |backend| self.sinks_at(backend, flow.host.as_deref());
        flow.backend.map(at).unwrap_or_default().into_iter().map(|sink| &sink.id).collect()
    }

    /// The sinks of the module that a call to a backend and host can be: an `[[endpoint]]` row decides.
    fn sinks_at(&self, backend: Backend, host: Option<&str>) -> Vec<&Sink> {
        let row =
            host.and_then(|h| self.config.endpoints.iter().find(|e| backend.has_host() && e.host.matches(h)));
        match row {
            Some(row) => self.module.sink(row.sink.value.as_str()).into_iter().collect(),
            None => self.module.sinks_covering(backend, host).collect(),
        }
    }

    /// The place of a stretch of `privacy.toml`.
    pub fn config_place(&self, range: &std::ops::Range<usize>) -> Place {
        place_in(&self.config_file, self.config_text, range)
    }

    /// The place of a stretch of the module's file; of a built-in module, where `privacy.toml` names it.
    fn module_place(&self, range: &std::ops::Range<usize>) -> Place {
        match &self.module_file {
            Some(file) => place_in(file, self.module_text, range),
            None => self.config_place(&self.config.module.span),
        }
    }

    /// The line of the module file at an offset.
    fn clause(&self, offset: usize) -> Clause {
        let (line, _) = privacy_policy::line_column(self.module_text, offset);
        let text = self.module_text.lines().nth(line.saturating_sub(1)).unwrap_or("").trim().to_owned();
        Clause { file: self.module_file.clone(), line: Some(line as u32), text }
    }
}

impl Flow {
    /// The place in the backend, without the backend.
    pub fn store_name(&self) -> Option<&str> {
        self.store.as_deref().and_then(|store| store.split_once(':')).map(|(_, name)| name)
    }
}

fn place_in(file: &str, text: &str, range: &std::ops::Range<usize>) -> Place {
    let position = |offset| privacy_policy::line_column(text, offset);
    let ((line, column), (end_line, end_column)) = (position(range.start), position(range.end));
    Place {
        file: file.to_owned(),
        line: line as u32,
        column: column as u32,
        end_line: end_line as u32,
        end_column: end_column as u32,
        function: None,
    }
}

/// One finding for all flows of a group; the trace is the shortest.
fn finding(policy: &Policy<'_>, all: Vec<(Flow, Broken)>) -> Option<Finding> {
    let items = all.iter().filter_map(|(f, ..)| f.item.clone()).collect();
    let data = all.iter().map(|(f, ..)| f.data.clone()).collect();
    let steps = |(flow, broken): &(Flow, Broken)| broken.trace.as_ref().unwrap_or(&flow.trace).len();
    let (flow, broken) = all.into_iter().min_by_key(steps)?;
    let rule = broken.why.rule();
    let clause = policy.module.category(&flow.category).and_then(|category| {
        let clauses = &category.clauses;
        match rule {
            Rule::UnlistedSink => Some(clauses.sinks.clone().unwrap_or_else(|| clauses.category.clone())),
            Rule::NoRetention => Some(clauses.category.clone()),
            Rule::RetentionExceeded | Rule::RetentionUnenforced => clauses.retention.clone(),
            Rule::OptInRequired => {
                let conditional = |sink: &String| category.conditional(sink, flow.item.as_deref());
                broken.sink.as_ref().and_then(conditional).map(|clause| clause.span.clone())
            }
            _ => None,
        }
    });
    Some(Finding {
        verdict: if rule == Rule::Gap { Verdict::Gap } else { Verdict::Violation },
        category: Some(flow.category),
        items,
        data,
        sink: broken.sink,
        backend: flow.backend.map(|b| b.id().to_owned()),
        store: flow.store,
        operation: flow.operation,
        from: Some(flow.from),
        trace: broken.trace.unwrap_or(flow.trace),
        clause: clause.map(|range| policy.clause(range.start)),
        ..Finding::new(broken.why, policy.level(rule), broken.at.unwrap_or(flow.at))
    })
}
