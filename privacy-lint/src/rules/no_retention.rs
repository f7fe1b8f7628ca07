//! `no-retention`: data of a category reaches a store, and the module gives no retention period for it.

use super::{Arrival, Flow};
use crate::finding::Why;

pub(super) fn check(flow: &Flow, arrival: &Arrival<'_>) -> Option<Why> {
    let stored = arrival.listed(flow.item.as_deref()).is_some();
    (stored && arrival.category.retention.is_none()).then_some(Why::NoRetention)
}
