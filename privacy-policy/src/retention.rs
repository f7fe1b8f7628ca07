//! How long may data stay?

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    time::Duration,
};

#[cfg(feature = "parse")]
mod parse;

/// The unit of a [`Period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// 60 seconds.
    Minutes,
    /// 60 minutes.
    Hours,
    /// 24 hours.
    Days,
    /// 7 days.
    Weeks,
    /// At most 31 days.
    Months,
    /// At most 366 days.
    Years,
}

/// A fixed period, e.g. `2 months`. Two periods are equal if their upper bounds are.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    count: u32,
    unit: Unit,
}

/// What ends the time for which data may stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// `while in use`: the person stops using the feature.
    EndOfUse,
    /// `until deletion is requested`.
    DeletionRequest,
}

/// How long a category may be kept. Ordered by how long that is at most: what waits for an event
/// has no bound and is longer than any fixed period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Retention {
    /// `7 days`: from when it was stored.
    Fixed(Period),
    /// `while in use, then 2 months`: until an event, and a period after it.
    Until {
        /// What is waited for.
        event: Event,
        /// How long the data may stay after that; `None` if it has to go at once.
        then: Option<Period>,
    },
}

impl Unit {
    /// Every unit, the shortest first.
    pub const ALL: &'static [Self] =
        &[Self::Minutes, Self::Hours, Self::Days, Self::Weeks, Self::Months, Self::Years];

    /// The most seconds that one of it can have.
    pub const fn secs(self) -> u64 {
        match self {
            Self::Minutes => 60,
            Self::Hours => 3_600,
            Self::Days => 86_400,
            Self::Weeks => 7 * 86_400,
            Self::Months => 31 * 86_400,
            Self::Years => 366 * 86_400,
        }
    }

    /// The plural, e.g. `days`.
    pub const fn plural(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }

    /// The singular, e.g. `day`.
    pub const fn singular(self) -> &'static str {
        match self {
            Self::Minutes => "minute",
            Self::Hours => "hour",
            Self::Days => "day",
            Self::Weeks => "week",
            Self::Months => "month",
            Self::Years => "year",
        }
    }
}

impl Period {
    /// A number of a unit.
    pub const fn new(count: u32, unit: Unit) -> Self {
        Self { count, unit }
    }

    /// How many of the unit.
    pub const fn count(self) -> u32 {
        self.count
    }

    /// The unit.
    pub const fn unit(self) -> Unit {
        self.unit
    }

    /// The upper bound in seconds: a month counts as 31 days, a year as 366.
    pub const fn secs(self) -> u64 {
        self.count as u64 * self.unit.secs()
    }

    /// The upper bound as a [`Duration`].
    pub const fn duration(self) -> Duration {
        Duration::from_secs(self.secs())
    }
}

impl Retention {
    /// The fixed period, or the period after the event.
    pub const fn period(self) -> Option<Period> {
        match self {
            Self::Fixed(period) => Some(period),
            Self::Until { then, .. } => then,
        }
    }

    /// The event that is waited for, if any.
    pub const fn event(self) -> Option<Event> {
        match self {
            Self::Fixed(_) => None,
            Self::Until { event, .. } => Some(event),
        }
    }

    /// The longest that data may stay, in seconds from when it was stored; `None` if that depends
    /// on an event, so that no time-to-live set on storing can be right or wrong.
    pub const fn ttl_secs(self) -> Option<u64> {
        match self {
            Self::Fixed(period) => Some(period.secs()),
            Self::Until { .. } => None,
        }
    }
}

impl Event {
    /// As it is written in a module.
    pub const fn text(self) -> &'static str {
        match self {
            Self::EndOfUse => "while in use",
            Self::DeletionRequest => "until deletion is requested",
        }
    }
}

impl PartialEq for Period {
    fn eq(&self, other: &Self) -> bool {
        self.secs() == other.secs()
    }
}

impl Eq for Period {}

impl Hash for Period {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.secs().hash(state);
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        self.secs().cmp(&other.secs())
    }
}

impl PartialOrd for Retention {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Retention {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |retention: &Self| (retention.ttl_secs().is_none(), retention.period(), retention.event());
        key(self).cmp(&key(other))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = if self.count == 1 { self.unit.singular() } else { self.unit.plural() };
        write!(f, "{} {unit}", self.count)
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl fmt::Display for Retention {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(period) => period.fmt(f),
            Self::Until { event, then: None } => event.fmt(f),
            Self::Until { event, then: Some(period) } => write!(f, "{event}, then {period}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEEK: Retention = Retention::Fixed(Period::new(7, Unit::Days));
    const TTL: Option<u64> = WEEK.ttl_secs();

    #[test]
    fn constants() {
        assert_eq!(TTL, Some(604_800));
        assert_eq!(Period::new(1, Unit::Months).secs(), 31 * 86_400);
        assert_eq!(Period::new(1, Unit::Years).secs(), 366 * 86_400);
        assert_eq!(Period::new(u32::MAX, Unit::Years).secs(), 4_294_967_295 * 366 * 86_400);
    }

    #[test]
    fn ordered_by_upper_bound() {
        let days = |n| Retention::Fixed(Period::new(n, Unit::Days));
        let after = |event, then| Retention::Until { event, then };
        let sorted = [
            days(2),
            days(7),
            Retention::Fixed(Period::new(1, Unit::Months)),
            days(32),
            Retention::Fixed(Period::new(1, Unit::Years)),
            after(Event::EndOfUse, None),
            after(Event::DeletionRequest, Some(Period::new(30, Unit::Days))),
            after(Event::EndOfUse, Some(Period::new(2, Unit::Months))),
        ];
        assert!(sorted.is_sorted());
        assert_eq!(days(7), Retention::Fixed(Period::new(1, Unit::Weeks)));
        assert_eq!(days(7).cmp(&Retention::Fixed(Period::new(1, Unit::Weeks))), Ordering::Equal);
    }
}
