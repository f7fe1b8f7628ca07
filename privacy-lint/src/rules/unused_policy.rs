//! `unused-policy`: what the module or `privacy.toml` names and no code uses.

use std::collections::BTreeSet;
use std::ops::Range;

use privacy_policy::{Category, Item, Level, Rule};

use super::{Flow, Policy};
use crate::finding::{Finding, Unused, Why};

/// Categories, each with the item where one is named.
pub(super) type Labels = BTreeSet<(String, Option<String>)>;

/// Which parts of the policy the code uses, besides what its flows say.
#[derive(Clone, Debug, Default)]
pub struct Used {
    /// By module, what annotations name; empty when nobody asks.
    pub labels: Vec<Labels>,
    /// Rows of `privacy.toml` that nothing in the code is: the table, what the row names, and where it is.
    pub idle_rows: Vec<(&'static str, String, Range<usize>)>,
}

/// What the module names.
pub(super) fn findings(policy: &Policy<'_>, used: &Used, module: usize, flows: &[Flow]) -> Vec<Finding> {
    let Some(labels) = used.labels.get(module) else { return Vec::new() };
    let mut found = Vec::new();
    for category in &policy.module.categories {
        let named = labels.iter().any(|(id, _)| *id == category.id.as_str());
        if !named {
            let at = category.clauses.category.clone();
            found.push(finding(policy, Some(category), Unused::Category, at));
            continue;
        }
        found.extend(unused_items(policy, labels, category));
        found.extend(unused_sinks(policy, flows, category));
    }
    found
}

fn finding(policy: &Policy<'_>, category: Option<&Category>, unused: Unused, at: Range<usize>) -> Finding {
    let in_config = matches!(unused, Unused::Row(..));
    let place = if in_config { policy.config_place(&at) } else { policy.module_place(&at) };
    let clause = (!in_config).then(|| policy.clause(at.start));
    let category = category.map(|c| c.id.to_string());
    let why = Why::UnusedPolicy { unused };
    Finding { category, clause, ..Finding::new(why, policy.level(Rule::UnusedPolicy), place) }
}

/// Items that no annotation names. Data of a category without an item may be any of them: then nothing is said.
fn unused_items(policy: &Policy<'_>, labels: &Labels, category: &Category) -> Vec<Finding> {
    let of_category = || labels.iter().filter(|(id, _)| *id == category.id.as_str());
    if of_category().any(|(_, item)| item.is_none()) {
        return Vec::new();
    }
    let is_named = |item: &Item| of_category().any(|(_, named)| named.as_deref() == Some(item.id.as_str()));
    let mut unused: Vec<&Item> = Vec::new();
    for item in &category.items {
        match (is_named(item), item.members.iter().any(is_named)) {
            (true, _) => {}
            (false, true) => unused.extend(item.members.iter().filter(|member| !is_named(member))),
            (false, false) => unused.push(item),
        }
    }
    let of_item = |item: &&Item| {
        let found = finding(policy, Some(category), Unused::Item, item.span.clone());
        Finding { items: vec![item.id.to_string()], ..found }
    };
    unused.iter().map(of_item).collect()
}

/// Sinks that the category never reaches, and its period when it reaches none.
fn unused_sinks(policy: &Policy<'_>, flows: &[Flow], category: &Category) -> Vec<Finding> {
    let mut reached = BTreeSet::new();
    for flow in flows.iter().filter(|f| f.category == category.id.as_str()) {
        if let Some(backend) = flow.backend {
            let sinks = policy.sinks_at(backend, flow.host.as_deref());
            reached.extend(sinks.iter().map(|sink| sink.id.as_str()));
        }
    }
    let header = &category.clauses.category;
    let listed = category.sinks.iter().map(|sink| (sink, category.clauses.sinks.as_ref().unwrap_or(header)));
    let conditional = category.conditional.iter().map(|clause| (&clause.sink, &clause.span));
    let unused = listed.chain(conditional).filter(|(sink, _)| !reached.contains(sink.as_str()));
    let of_sink = |(sink, at): (&privacy_policy::SinkId, &Range<usize>)| {
        let found = finding(policy, Some(category), Unused::Sink, at.clone());
        Finding { sink: Some(sink.to_string()), ..found }
    };
    let mut found: Vec<Finding> = unused.map(of_sink).collect();
    let stored = category.sinks.iter().any(|sink| reached.contains(sink.as_str()));
    if let Some(at) = category.clauses.retention.as_ref().filter(|_| !stored) {
        found.push(finding(policy, Some(category), Unused::Retention, at.clone()));
    }
    found
}

/// What `privacy.toml` names.
pub(super) fn idle_rows(policy: &Policy<'_>, used: &Used, flows: &[Flow]) -> Vec<Finding> {
    if policy.level(Rule::UnusedPolicy) == Level::Allow {
        return Vec::new();
    }
    let config = policy.config;
    let mut idle = used.idle_rows.clone();
    for row in &config.stores {
        let matches = |flow: &Flow| match (flow.backend, flow.store_name()) {
            (Some(backend), Some(name)) => row.store.matches(backend, name.trim_end_matches('*')),
            (Some(backend), None) => row.store.backend == backend && row.store.name == "*",
            (None, _) => false,
        };
        if !flows.iter().any(matches) {
            idle.push(("store", row.store.to_string(), row.span.clone()));
        }
    }
    for row in &config.endpoints {
        if !flows.iter().any(|flow| flow.host.as_deref().is_some_and(|host| row.host.matches(host))) {
            idle.push(("endpoint", row.host.to_string(), row.span.clone()));
        }
    }
    idle.sort_by_key(|(_, _, at)| at.start);
    idle.into_iter().map(|(table, what, at)| finding(policy, None, Unused::Row(table, what), at)).collect()
}
