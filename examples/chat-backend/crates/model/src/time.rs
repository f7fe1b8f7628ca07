//! Points in time.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// Milliseconds since the epoch, as every store of the service keeps them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(i64);

impl Millis {
    pub fn now() -> Self {
        Self::from(SystemTime::now())
    }

    pub const fn new(millis: i64) -> Self {
        Self(millis)
    }

    pub const fn get(self) -> i64 {
        self.0
    }

    /// The moment that lies `period` before this one: what is older is due to be erased.
    pub fn minus(self, period: Duration) -> Self {
        Self(self.0.saturating_sub(i64::try_from(period.as_millis()).unwrap_or(i64::MAX)))
    }

    /// The moment `period` after this one.
    pub fn plus(self, period: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(period.as_millis()).unwrap_or(i64::MAX)))
    }

    /// Days since the epoch, for names that are partitioned by day.
    pub const fn day(self) -> i64 {
        self.0.div_euclid(86_400_000)
    }
}

impl From<SystemTime> for Millis {
    fn from(time: SystemTime) -> Self {
        let elapsed = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX))
    }
}

impl fmt::Display for Millis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
