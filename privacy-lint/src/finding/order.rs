//! The order in which a reader goes through findings.

use std::cmp::Ordering;

use super::Finding;

/// Total on everything that tells two findings apart, so that the order of discovery never shows.
pub(super) fn compare(a: &Finding, b: &Finding) -> Ordering {
    a.at.cmp(&b.at)
        .then_with(|| a.rule.cmp(&b.rule))
        .then_with(|| a.category.cmp(&b.category))
        .then_with(|| a.backend.cmp(&b.backend))
        .then_with(|| a.sink.cmp(&b.sink))
        .then_with(|| a.store.cmp(&b.store))
        .then_with(|| a.operation.cmp(&b.operation))
        .then_with(|| a.data.cmp(&b.data))
        .then_with(|| a.items.cmp(&b.items))
        .then_with(|| a.from.cmp(&b.from))
        .then_with(|| a.message.cmp(&b.message))
}
