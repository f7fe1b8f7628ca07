//! `retention-unenforced`: data with a period is stored, and nothing that can be seen ends its stay in time; and
//! functions that are marked as ending it, and do not.

use privacy_policy::Backend;

use super::evidence::{Eraser, Evidence, bounded};
use super::{Arrival, Flow, Policy, retention_exceeded};
use crate::finding::{Finding, Idle, Why};

/// A flow into a store that is listed for it.
pub(super) fn check(
    policy: &Policy<'_>,
    evidence: &Evidence,
    flow: &Flow,
    arrival: &Arrival<'_>,
) -> Option<Why> {
    let retention = arrival.category.retention?;
    if !arrival.backend.keeps_data() || arrival.listed(flow.item.as_deref()).is_none() {
        return None;
    }
    let ends = evidence.ends(policy, flow);
    let ended = ends.iter().any(|end| end.keeps(retention));
    if ended || retention_exceeded::elsewhere(policy, evidence, flow, retention).is_some() {
        return None;
    }
    let idle = evidence.erasers_of(policy, flow).find(|eraser| !eraser.reachable);
    let period = match retention.event() {
        None => retention.period().map(bounded).unwrap_or_default(),
        Some(_) => retention.to_string(),
    };
    Some(Why::RetentionUnenforced {
        period,
        needs_eraser: retention.event().is_some(),
        uncalled: idle.map(|eraser| eraser.function.clone()),
    })
}

/// Functions that are marked and erase nothing, or are never called.
pub(super) fn idle(policy: &Policy<'_>, evidence: &Evidence, module: usize) -> Vec<Finding> {
    let finding = |eraser: &Eraser| {
        let sink = policy.module.sink(&eraser.sink)?;
        let of_sink = |b: &Backend| sink.backends.contains(b) || (b.has_host() && !sink.hosts.is_empty());
        let erases = |i: &usize| evidence.erasures[*i].backends.iter().any(|b| of_sink(b));
        let idle = match (eraser.erasures.iter().any(erases), eraser.reachable) {
            (false, _) => Idle::ErasesNothing,
            (true, false) => Idle::NeverCalled,
            (true, true) => return None,
        };
        let why = Why::IdleEraser { function: eraser.function.clone(), idle };
        let level = policy.level(why.rule());
        Some(Finding {
            category: Some(eraser.category.clone()),
            sink: Some(eraser.sink.clone()),
            backend: sink.backends.first().map(|b| b.id().to_owned()),
            ..Finding::new(why, level, eraser.at.clone())
        })
    };
    evidence.erasers.iter().filter(|e| e.module == module).filter_map(finding).collect()
}
