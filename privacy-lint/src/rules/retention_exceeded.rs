//! `retention-exceeded`: what a call, a statement or a row keeps data for is longer than the module's period.

use privacy_policy::{Period, Retention};

use super::evidence::{Ends, Evidence, bounded, spelled};
use super::{Arrival, Flow, Policy};
use crate::finding::{Place, Why};

/// The storing call itself.
pub(super) fn check(flow: &Flow, arrival: &Arrival<'_>) -> Option<Why> {
    let Retention::Fixed(period) = arrival.category.retention? else { return None };
    let longest = flow.expiry.as_ref()?.iter().copied().max()?;
    (longest > period.secs()).then(|| why(longest, period))
}

/// Everything else that ends the stay, when none of it keeps the period: the place of the shortest.
pub(super) fn elsewhere(
    policy: &Policy<'_>,
    evidence: &Evidence,
    flow: &Flow,
    retention: Retention,
) -> Option<(Why, Place)> {
    let ends = evidence.ends(policy, flow);
    if ends.iter().any(|end| end.keeps(retention)) {
        return None;
    }
    let others = ends.iter().filter(|end| !matches!(end, Ends::Expiry(_)));
    let exceeding = others.filter_map(|end| Some((end.exceeds(retention)?, place(policy, end)?)));
    let (longest, at) = exceeding.min_by_key(|(age, at)| (*age, at.clone()))?;
    Some((why(longest, retention.period()?), at))
}

fn why(longest: u64, period: Period) -> Why {
    Why::RetentionExceeded { set: spelled(longest), limit: bounded(period) }
}

fn place(policy: &Policy<'_>, end: &Ends<'_>) -> Option<Place> {
    Some(match end {
        Ends::Expiry(_) => return None,
        Ends::Erasure(erasure) => erasure.at.clone(),
        Ends::Eraser(eraser) => eraser.at.clone(),
        Ends::Row(row) => policy.config_place(&row.span),
    })
}
