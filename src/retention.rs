//! How long may data be kept, and what can be asked about that at compile time?
//!
//! The module's clause for a category is a type, so that code which needs a time-to-live does not
//! compile where the module gives none:
//!
//! | in the module | type | what it has |
//! |---|---|---|
//! | `7 days` | [`Fixed`] | `ttl_secs()`, `ttl_millis()`, `ttl()`: from when it was stored |
//! | `while in use, then 2 months` | [`AfterEvent`] | `event()`, `ttl_secs_after_event()` |
//! | `while in use` | [`Open`] | `event()` |
//! | nothing | [`Unspecified`] | nothing |
//! | fields of several categories | [`Several`] | nothing |
//!
//! [`Clause`] makes them one for generic code.
//!
//! A period is an upper bound: a month is 31 days, a year 366.
//!
//! ```compile_fail,E0599
//! use privacy_label::PersonalData;
//!
//! #[derive(PersonalData)]
//! #[privacy(category = "configuration-data")] // while in use, then 2 months
//! struct Settings { callback_url: String }
//!
//! // How long the data is in use is not known when it is stored.
//! let ttl = Settings::RETENTION.ttl_secs();
//! ```

use std::time::Duration;

use crate::{Event, Period, Retention};

mod sealed {
    pub trait Sealed {}
}

/// What the module says about how long data may be kept.
pub trait Clause: Copy + sealed::Sealed {
    /// The clause as a value; `None` if there is none, or several.
    fn retention(self) -> Option<Retention>;
}

/// A fixed period from when the data was stored: `7 days`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed(Period);

/// A period after an event: `while in use, then 2 months`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AfterEvent(Event, Period);

/// Until an event, and no longer: `while in use`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open(Event);

/// The module does not say how long. Storing the data is a finding (`no-retention`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unspecified;

/// The type's fields are of several categories, and it names none as its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Several;

/// The clause of a type whose attributes are wrong, which is an error of its own.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erroneous;

impl Fixed {
    #[doc(hidden)]
    pub const fn new(period: Period) -> Self {
        Self(period)
    }

    /// The period.
    pub const fn period(self) -> Period {
        self.0
    }

    /// The longest time-to-live, in seconds from when the data is stored.
    pub const fn ttl_secs(self) -> u64 {
        self.0.secs()
    }

    /// The longest time-to-live, in milliseconds from when the data is stored.
    pub const fn ttl_millis(self) -> u64 {
        self.0.secs().saturating_mul(1_000)
    }

    /// The longest time-to-live, from when the data is stored.
    pub const fn ttl(self) -> Duration {
        self.0.duration()
    }
}

impl AfterEvent {
    #[doc(hidden)]
    pub const fn new(event: Event, period: Period) -> Self {
        Self(event, period)
    }

    /// What ends the time for which the data may be kept.
    pub const fn event(self) -> Event {
        self.0
    }

    /// The period after the event.
    pub const fn period(self) -> Period {
        self.1
    }

    /// The longest time-to-live, in seconds from the event.
    pub const fn ttl_secs_after_event(self) -> u64 {
        self.1.secs()
    }

    /// The longest time-to-live, from the event.
    pub const fn ttl_after_event(self) -> Duration {
        self.1.duration()
    }
}

impl Open {
    #[doc(hidden)]
    pub const fn new(event: Event) -> Self {
        Self(event)
    }

    /// What ends the time for which the data may be kept.
    pub const fn event(self) -> Event {
        self.0
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl Erroneous {
    pub const fn period(self) -> Period {
        Period::new(0, crate::Unit::Days)
    }

    pub const fn event(self) -> Event {
        Event::EndOfUse
    }

    pub const fn ttl_secs(self) -> u64 {
        0
    }

    pub const fn ttl_millis(self) -> u64 {
        0
    }

    pub const fn ttl(self) -> Duration {
        Duration::ZERO
    }

    pub const fn ttl_secs_after_event(self) -> u64 {
        0
    }

    pub const fn ttl_after_event(self) -> Duration {
        Duration::ZERO
    }
}

macro_rules! clauses {
    ($($name:ident: $self:ident => $retention:expr;)*) => {$(
        impl sealed::Sealed for $name {}

        impl Clause for $name {
            fn retention($self) -> Option<Retention> {
                $retention
            }
        }
    )*};
}

clauses! {
    Fixed: self => Some(Retention::Fixed(self.0));
    AfterEvent: self => Some(Retention::Until { event: self.0, then: Some(self.1) });
    Open: self => Some(Retention::Until { event: self.0, then: None });
    Unspecified: self => None;
    Several: self => None;
    Erroneous: self => None;
}
