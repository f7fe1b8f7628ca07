//! What the module has to say of each flow. Rules walk no code: flows in, findings out.
//!
//! A rule is one file here and one page beside it (`<rule>.md`: its documentation, its `explain` text and its
//! test).

mod expired_allow;
mod gap;
mod no_retention;
mod stale_allow;
mod suppress;
mod unlisted_sink;

use indexmap::IndexMap;
use privacy_policy::{Backend, Category, Config, Date, Level, Module, Rule, Sink};

use crate::finding::{Clause, Finding, Place, Spot, Step, Verdict, Why};

pub use suppress::AllowAttr;

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

/// All findings of these flows; rules that are allowed say nothing.
pub fn judge(policy: &Policy<'_>, flows: Vec<Flow>, allows: &[AllowAttr]) -> Vec<Finding> {
    let mut grouped: IndexMap<Group, Vec<(Flow, Why, Option<String>)>> = IndexMap::new();
    for flow in flows {
        let Some((why, sink)) = verdict(policy, &flow) else { continue };
        let group = Group {
            rule: why.rule(),
            at: (flow.at.file.clone(), flow.at.line, flow.at.column),
            category: flow.category.clone(),
            backend: flow.backend.map(|b| b.id()),
        };
        grouped.entry(group).or_default().push((flow, why, sink));
    }
    let mut findings: Vec<Finding> = grouped.into_values().filter_map(|all| finding(policy, all)).collect();
    suppress::apply(policy, allows, &mut findings);
    findings.retain(|f| f.level != Level::Allow);
    findings
}

#[derive(PartialEq, Eq, Hash)]
struct Group {
    rule: Rule,
    at: (String, u32, u32),
    category: String,
    backend: Option<&'static str>,
}

/// The first rule that a flow breaks, and the sink of the module that it arrives at.
fn verdict(policy: &Policy<'_>, flow: &Flow) -> Option<(Why, Option<String>)> {
    let category = policy.module.category(&flow.category)?;
    let Some(backend) = flow.backend else { return gap::check(flow).map(|why| (why, None)) };
    let arrival = Arrival { category, backend, sinks: policy.sinks_at(backend, flow.host.as_deref()) };
    let named = arrival.sinks.first().map(|s| s.id.to_string());
    let unlisted = unlisted_sink::check(policy, flow, &arrival);
    unlisted.or_else(|| no_retention::check(flow, &arrival)).map(|why| (why, named))
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

    /// The sinks of the module that a call to a backend and host can be: an `[[endpoint]]` row decides.
    fn sinks_at(&self, backend: Backend, host: Option<&str>) -> Vec<&Sink> {
        let row =
            host.and_then(|h| self.config.endpoints.iter().find(|e| backend.has_host() && e.host.matches(h)));
        match row {
            Some(row) => self.module.sink(row.sink.value.as_str()).into_iter().collect(),
            None => self.module.sinks_covering(backend, host).collect(),
        }
    }

    /// The line of the module file at an offset.
    fn clause(&self, offset: usize) -> Clause {
        let (line, _) = privacy_policy::line_column(self.module_text, offset);
        let text = self.module_text.lines().nth(line.saturating_sub(1)).unwrap_or("").trim().to_owned();
        Clause { file: self.module_file.clone(), line: Some(line as u32), text }
    }
}

/// One finding for all flows of a group; the trace is the shortest.
fn finding(policy: &Policy<'_>, all: Vec<(Flow, Why, Option<String>)>) -> Option<Finding> {
    let items = all.iter().filter_map(|(f, ..)| f.item.clone()).collect();
    let data = all.iter().map(|(f, ..)| f.data.clone()).collect();
    let store = all.iter().find_map(|(f, ..)| f.store.clone());
    let (flow, why, sink) = all.into_iter().min_by_key(|(f, ..)| f.trace.len())?;
    let rule = why.rule();
    let clause = policy.module.category(&flow.category).and_then(|category| {
        let clauses = &category.clauses;
        match rule {
            Rule::UnlistedSink => Some(clauses.sinks.clone().unwrap_or_else(|| clauses.category.clone())),
            Rule::NoRetention => Some(clauses.category.clone()),
            _ => None,
        }
    });
    Some(Finding {
        rule,
        verdict: if rule == Rule::Gap { Verdict::Gap } else { Verdict::Violation },
        level: policy.level(rule),
        category: Some(flow.category),
        items,
        data,
        sink,
        backend: flow.backend.map(|b| b.id().to_owned()),
        store,
        operation: flow.operation,
        at: flow.at,
        from: Some(flow.from),
        trace: flow.trace,
        clause: clause.map(|range| policy.clause(range.start)),
        message: String::new(),
        help: None,
        fingerprint: String::new(),
        suppression: None,
        why: Some(why),
    })
}
