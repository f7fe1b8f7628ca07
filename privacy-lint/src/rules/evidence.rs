//! What ends the stay of data in a store: the values that rules judge, and which stores each is about.

use privacy_policy::config::StoreRow;
use privacy_policy::{Backend, Period, Retention, Unit};

use super::{Flow, Policy};
use crate::finding::Place;

/// Everything in code, migrations and configuration that makes stores forget.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// Calls and statements.
    pub erasures: Vec<Erasure>,
    /// Functions marked `#[privacy_label::erases(…)]`.
    pub erasers: Vec<Eraser>,
}

/// A call or a statement that makes a store forget.
#[derive(Clone, Debug)]
pub struct Erasure {
    /// The technologies that it may be.
    pub backends: Vec<Backend>,
    /// The store, without its backend; `None` when the code does not say.
    pub store: Option<String>,
    /// The columns that it empties, where the rest of the rows stays.
    pub columns: Vec<String>,
    /// `delete`, `expire`, `ttl-index`, `event`, …
    pub operation: String,
    /// What goes.
    pub goes: Goes,
    /// Whether a `main`, a handler or a task leads there.
    pub reachable: bool,
    /// Where.
    pub at: Place,
}

/// Which data an erasure is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Goes {
    /// What is old: the age in seconds, where it is constant.
    Old(Option<u64>),
    /// Everything there is.
    All,
    /// What is asked for: one key, one owner.
    Chosen,
}

/// A function that is marked as erasing.
#[derive(Clone, Debug)]
pub struct Eraser {
    /// The index of the module that the category belongs to.
    pub module: usize,
    /// The category.
    pub category: String,
    /// The sink of the module.
    pub sink: String,
    /// How old the data can get.
    pub within: Period,
    /// The function's path.
    pub function: String,
    /// The attribute.
    pub at: Place,
    /// Whether a `main`, a handler or a task leads there.
    pub reachable: bool,
    /// The erasures that it leads to: indices into [`Evidence::erasures`].
    pub erasures: Vec<usize>,
}

/// One piece of evidence for one category at one store.
#[derive(Clone, Copy, Debug)]
pub enum Ends<'a> {
    /// The storing call sets an expiry: the longest that is known.
    Expiry(Option<u64>),
    /// A call or a statement.
    Erasure(&'a Erasure),
    /// A marked function.
    Eraser(&'a Eraser),
    /// A `[[store]]` row.
    Row(&'a StoreRow),
}

impl Evidence {
    /// What ends the stay of this data where this flow stores it. What nothing leads to does not count.
    pub fn ends<'a>(&'a self, policy: &Policy<'a>, flow: &'a Flow) -> Vec<Ends<'a>> {
        let mut ends = Vec::new();
        if let Some(expiry) = &flow.expiry {
            ends.push(Ends::Expiry(expiry.iter().copied().max()));
        }
        let Some(backend) = flow.backend else { return ends };
        let store = flow.store_name();
        let standing = |e: &&Erasure| {
            e.reachable && e.goes != Goes::Chosen && e.is_about(backend, store) && e.takes(flow)
        };
        ends.extend(self.erasures.iter().filter(standing).map(Ends::Erasure));
        ends.extend(self.erasers_of(policy, flow).filter(|e| e.reachable).map(Ends::Eraser));
        let named = |row: &&StoreRow| {
            store.is_some_and(|name| row.store.matches(backend, name.trim_end_matches('*')))
                || (store.is_none() && row.store.backend == backend && row.store.name == "*")
        };
        ends.extend(policy.config.stores.iter().filter(named).map(Ends::Row));
        ends
    }

    /// The marked functions that erase this flow's category from where it goes, called or not.
    pub fn erasers_of<'a>(&'a self, policy: &Policy<'a>, flow: &'a Flow) -> impl Iterator<Item = &'a Eraser> {
        let (module, store) = (policy.module, flow.store_name());
        self.erasers.iter().filter(move |eraser| {
            let covers =
                |b: Backend| module.sink(&eraser.sink).is_some_and(|s| s.covers(b, flow.host.as_deref()));
            let from = |i: &usize| flow.backend.is_some_and(|b| self.erasures[*i].may_be_about(b, store));
            eraser.category == flow.category
                && eraser.module == flow.module
                && flow.backend.is_some_and(covers)
                && eraser.erasures.iter().any(from)
        })
    }
}

impl Erasure {
    /// Whether it is surely about a store.
    fn is_about(&self, backend: Backend, store: Option<&str>) -> bool {
        let same = match (&self.store, store) {
            (Some(mine), Some(store)) => same_store(mine, store),
            _ => false,
        };
        self.backends.contains(&backend) && same
    }

    /// Whether what a flow stores goes with it: its column, by the name of the field, or all that are written.
    fn takes(&self, flow: &Flow) -> bool {
        let has = |name: &str| self.columns.iter().any(|column| column.eq_ignore_ascii_case(name));
        let field = flow.data.rsplit('.').next().unwrap_or("");
        let is_written = flow.columns.iter().any(|column| column.eq_ignore_ascii_case(field));
        self.columns.is_empty()
            || (is_written && has(field))
            || (!flow.columns.is_empty() && flow.columns.iter().all(|column| has(column)))
    }

    /// Whether it is about a store, as far as names are known: somebody vouches for it.
    fn may_be_about(&self, backend: Backend, store: Option<&str>) -> bool {
        let same = match (&self.store, store) {
            (Some(mine), Some(store)) => same_store(mine, store),
            _ => true,
        };
        self.backends.contains(&backend) && same
    }
}

impl Ends<'_> {
    /// Whether it keeps the module's period. An age that is only known at run time is taken for kept: that
    /// something erases is what was asked.
    pub fn keeps(self, retention: Retention) -> bool {
        match (self, retention) {
            (Ends::Expiry(age), Retention::Fixed(period)) => age.is_none_or(|age| age <= period.secs()),
            (Ends::Erasure(erasure), Retention::Fixed(period)) => match erasure.goes {
                Goes::Old(age) => age.is_none_or(|age| age <= period.secs()),
                Goes::All => true,
                Goes::Chosen => false,
            },
            (Ends::Eraser(eraser), _) => retention.period().is_none_or(|period| eraser.within <= period),
            (Ends::Row(row), _) => keeps_row(row.retention, retention),
            // Who waits for an event waits no longer when the data is gone anyway.
            (Ends::Expiry(age), Retention::Until { then, .. }) => within(age, then),
            (Ends::Erasure(erasure), Retention::Until { then, .. }) => match erasure.goes {
                Goes::Old(age) => within(age, then),
                Goes::All | Goes::Chosen => false,
            },
        }
    }

    /// The age that it says, in seconds, where that is longer than the module's fixed period.
    pub fn exceeds(self, retention: Retention) -> Option<u64> {
        let age = match self {
            Ends::Expiry(age) => age,
            Ends::Erasure(erasure) => match erasure.goes {
                Goes::Old(age) => age,
                Goes::All | Goes::Chosen => None,
            },
            Ends::Eraser(eraser) => return Some(eraser.within.secs()).filter(|_| !self.keeps(retention)),
            Ends::Row(row) => row.retention.period().map(Period::secs),
        };
        age.filter(|_| retention.event().is_none() && !self.keeps(retention))
    }
}

fn within(age: Option<u64>, then: Option<Period>) -> bool {
    matches!((age, then), (Some(age), Some(then)) if age <= then.secs())
}

fn keeps_row(row: Retention, module: Retention) -> bool {
    match (row, module) {
        (Retention::Fixed(row), Retention::Until { then, .. }) => then.is_some_and(|then| row <= then),
        (row, module) => row <= module,
    }
}

/// Names of stores; one that ends in `*` is the beginning of several.
fn same_store(one: &str, other: &str) -> bool {
    let plain = |name: &str| name.rsplit('.').next().unwrap_or(name).to_ascii_lowercase();
    match (one.strip_suffix('*'), other.strip_suffix('*')) {
        (None, None) => one.eq_ignore_ascii_case(other) || plain(one) == plain(other),
        (Some(one), Some(other)) => one.starts_with(other) || other.starts_with(one),
        (Some(head), None) => other.starts_with(head),
        (None, Some(head)) => one.starts_with(head),
    }
}

/// A number of seconds in the largest unit, up to days, that holds it without a rest.
pub fn spelled(seconds: u64) -> String {
    let fits = |unit: &&Unit| seconds > 0 && seconds.is_multiple_of(unit.secs());
    let unit = [Unit::Days, Unit::Hours, Unit::Minutes].iter().find(fits).copied();
    let period = unit.and_then(|unit| Some(Period::new(u32::try_from(seconds / unit.secs()).ok()?, unit)));
    period.map_or_else(|| format!("{seconds} seconds"), |period| period.to_string())
}

/// A period, with its upper bound in days where the calendar has a say.
pub fn bounded(period: Period) -> String {
    match period.unit() {
        Unit::Months | Unit::Years => format!("{period}, at most {} days", period.secs() / Unit::Days.secs()),
        _ => period.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stores_are_the_same_by_name_or_by_beginning() {
        assert!(same_store("log", "public.log") && same_store("session:*", "session:42"));
        assert!(same_store("access:*", "access:last:*"));
        assert!(!same_store("log", "logs") && !same_store("session:*", "user:42"));
    }

    #[test]
    fn seconds_are_spelled_in_days() {
        assert_eq!(spelled(604_800), "7 days");
        assert_eq!(spelled(5_400), "90 minutes");
        assert_eq!(spelled(61), "61 seconds");
        assert_eq!(bounded(Period::new(2, Unit::Months)), "2 months, at most 62 days");
    }
}
