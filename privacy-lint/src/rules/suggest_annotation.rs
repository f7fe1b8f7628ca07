//! `suggest-annotation`: a name that means an item of the module, without an annotation, whose value is stored.

use std::collections::BTreeMap;

use privacy_policy::{Level, Rule};

use super::vocabulary::Vocabulary;
use super::{Flow, Policy};
use crate::finding::{Finding, Why};

/// What to look for, when the rule is on.
pub struct Suggestions {
    /// By module.
    vocabularies: Vec<Vocabulary>,
}

impl Suggestions {
    /// The names that mean items of each module; `None` when nobody asks.
    pub fn new(policies: &[Policy<'_>]) -> Option<Self> {
        let asked = policies.first()?.level(Rule::SuggestAnnotation) != Level::Allow;
        asked.then(|| Self { vocabularies: policies.iter().map(|p| Vocabulary::new(p.module)).collect() })
    }

    /// The category and item of a module that a name, or the name of its type, stands for.
    pub fn item(&self, module: usize, name: &str, type_name: Option<&str>) -> Option<(&str, &str)> {
        self.vocabularies.get(module)?.item(name, type_name)
    }
}

/// At most one for a type or function: the first that reaches a store.
pub(super) fn findings(policy: &Policy<'_>, suggested: Vec<Flow>) -> Vec<Finding> {
    let mut first: BTreeMap<String, Flow> = BTreeMap::new();
    for flow in suggested.into_iter().filter(|flow| flow.backend.is_some()) {
        let holder = flow.data.rsplit_once(['.', '(']).map_or(flow.data.as_str(), |(holder, _)| holder);
        match first.get_mut(holder) {
            Some(known) if (&known.from, known.trace.len()) <= (&flow.from, flow.trace.len()) => {}
            Some(known) => *known = flow,
            None => {
                first.insert(holder.to_owned(), flow);
            }
        }
    }
    let finding = |flow: Flow| {
        let item = flow.item.clone().unwrap_or_default();
        let why = Why::SuggestAnnotation { item, parameter: flow.data.ends_with(')') };
        let level = policy.level(Rule::SuggestAnnotation);
        Finding {
            category: Some(flow.category),
            items: flow.item.into_iter().collect(),
            data: vec![flow.data],
            backend: flow.backend.map(|b| b.id().to_owned()),
            store: flow.store,
            operation: flow.operation,
            from: Some(flow.from),
            trace: flow.trace,
            ..Finding::new(why, level, flow.at)
        }
    };
    first.into_values().map(finding).collect()
}
