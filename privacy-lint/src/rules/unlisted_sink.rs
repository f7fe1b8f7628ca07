//! `unlisted-sink`: data of a category reaches a backend that no sink listed for that category covers.

use privacy_policy::Backend;

use super::{Arrival, Flow, Policy};
use crate::finding::Why;

pub(super) fn check(policy: &Policy<'_>, flow: &Flow, arrival: &Arrival<'_>) -> Option<Why> {
    // The caller gets his own data back: that is a store only where the module says so.
    let answers = arrival.backend == Backend::HttpResponse;
    if answers && policy.module.sinks_covering(Backend::HttpResponse, None).next().is_none() {
        return None;
    }
    if arrival.listed(flow.item.as_deref()).is_some() {
        return None;
    }
    Some(Why::UnlistedSink { listed: arrival.category.sinks.iter().map(ToString::to_string).collect() })
}
