//! `opt-in-required`: data reaches a conditional sink by a way on which the opt-in was not checked.

use super::{Arrival, Flow};
use crate::finding::{Step, Why};

/// The rule's facts, and the way that no check guards.
pub(super) fn check(flow: &Flow, arrival: &Arrival<'_>) -> Option<(Why, Option<Vec<Step>>)> {
    let item = flow.item.as_deref();
    let listed = |s: &&&privacy_policy::Sink| arrival.category.lists(s.id.as_str());
    if arrival.sinks.iter().any(|s| listed(&s)) {
        return None;
    }
    let mut clauses = arrival.sinks.iter().filter_map(|s| arrival.category.conditional(s.id.as_str(), item));
    let clause = clauses.next()?;
    let way = match &flow.unchecked {
        // Nothing in the code says that anybody opted in.
        None => None,
        Some(ways) => Some(ways.iter().find(|(sink, _)| *sink == clause.sink.as_str())?.1.clone()),
    };
    Some((Why::OptInRequired { when: clause.when.id().to_owned(), sink: clause.sink.to_string() }, way))
}
