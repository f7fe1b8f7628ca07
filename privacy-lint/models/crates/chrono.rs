#![model(package = "chrono", versions = "0.4")]

//! The time of the clock carries nothing; what is made of a date carries it.

pub use self::datetime::DateTime;
#[versions(">=0.4.34")]
pub use self::time_delta::TimeDelta;
#[versions("<0.4.34")]
use self::time_delta::TimeDelta;
pub use self::offset::{FixedOffset, Local, TimeZone, Utc};

#[versions(">=0.4.34")]
pub type Duration = TimeDelta;
#[versions("<0.4.34")]
pub use self::time_delta::TimeDelta as Duration;

mod time_delta {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct TimeDelta {
        secs: i64,
    }
    impl TimeDelta {
        #[lasts("days")]
        pub fn days(days: i64) -> Self {
            TimeDelta { secs: days }
        }
        #[lasts("hours")]
        pub fn hours(hours: i64) -> Self {
            TimeDelta { secs: hours }
        }
        #[lasts("minutes")]
        pub fn minutes(minutes: i64) -> Self {
            TimeDelta { secs: minutes }
        }
        #[lasts("seconds")]
        pub fn seconds(seconds: i64) -> Self {
            TimeDelta { secs: seconds }
        }
        #[lasts("milliseconds")]
        pub fn milliseconds(milliseconds: i64) -> Self {
            TimeDelta { secs: milliseconds }
        }
        #[lasts("weeks")]
        pub fn weeks(weeks: i64) -> Self {
            TimeDelta { secs: weeks }
        }
        #[versions(">=0.4.34")]
        #[lasts("weeks")]
        pub fn try_weeks(weeks: i64) -> Option<Self> {
            Some(TimeDelta { secs: weeks })
        }
        #[versions(">=0.4.34")]
        #[lasts("days")]
        pub fn try_days(days: i64) -> Option<Self> {
            Some(TimeDelta { secs: days })
        }
        #[versions(">=0.4.34")]
        #[lasts("hours")]
        pub fn try_hours(hours: i64) -> Option<Self> {
            Some(TimeDelta { secs: hours })
        }
        #[versions(">=0.4.34")]
        #[lasts("minutes")]
        pub fn try_minutes(minutes: i64) -> Option<Self> {
            Some(TimeDelta { secs: minutes })
        }
        #[versions(">=0.4.34")]
        #[lasts("seconds")]
        pub fn try_seconds(seconds: i64) -> Option<Self> {
            Some(TimeDelta { secs: seconds })
        }
        #[rows("seconds")]
        pub fn num_seconds(&self) -> i64 {
            self.secs
        }
        pub fn num_days(&self) -> i64 {
            self.secs
        }
        #[rows("milliseconds")]
        pub fn num_milliseconds(&self) -> i64 {
            self.secs
        }
    }
}

pub mod offset {
    use super::*;

    pub trait TimeZone: Sized + Clone {
        fn timestamp_opt(&self, secs: i64, nsecs: u32) -> LocalResult<DateTime<Self>>;
        fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Utc;
    impl Utc {
        #[clean]
        #[rows("now")]
        pub fn now() -> DateTime<Utc>;
    }
    impl TimeZone for Utc {}

    #[derive(Clone, Copy, Debug)]
    pub struct Local;
    impl Local {
        #[clean]
        #[rows("now")]
        pub fn now() -> DateTime<Local>;
    }
    impl TimeZone for Local {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct FixedOffset;
    impl TimeZone for FixedOffset {}

    pub enum LocalResult<T> {
        None,
        Single(T),
        Ambiguous(T, T),
    }
}

mod datetime {
    use super::*;

    #[derive(Clone, Copy, Debug)]
    #[moment]
    pub struct DateTime<Tz> {
        time: NaiveDateTime,
        zone: Tz,
    }
    // The time is compared, whatever the zone: zones have no order.
    impl<Tz: TimeZone, Tz2: TimeZone> PartialEq<DateTime<Tz2>> for DateTime<Tz> {
        fn eq(&self, other: &DateTime<Tz2>) -> bool;
    }
    impl<Tz: TimeZone> Eq for DateTime<Tz> {}
    impl<Tz: TimeZone, Tz2: TimeZone> PartialOrd<DateTime<Tz2>> for DateTime<Tz> {
        fn partial_cmp(&self, other: &DateTime<Tz2>) -> Option<std::cmp::Ordering>;
    }
    impl<Tz: TimeZone> Ord for DateTime<Tz> {
        fn cmp(&self, other: &DateTime<Tz>) -> std::cmp::Ordering;
    }
    impl<Tz: TimeZone> std::hash::Hash for DateTime<Tz> {
        fn hash<H: std::hash::Hasher>(&self, state: &mut H);
    }
    impl<Tz: TimeZone> DateTime<Tz> {
        #[rows("seconds")]
        pub fn timestamp(&self) -> i64;
        #[versions(">=0.4.1")]
        #[rows("milliseconds")]
        pub fn timestamp_millis(&self) -> i64;
        pub fn naive_utc(&self) -> NaiveDateTime {
            self.time
        }
        pub fn naive_local(&self) -> NaiveDateTime {
            self.time
        }
        #[versions(">=0.4.20")]
        pub fn date_naive(&self) -> NaiveDate;
        pub fn to_rfc3339(&self) -> String;
        pub fn to_rfc2822(&self) -> String;
        pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<'a>;
        pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2>;
        pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: DateTime<Tz2>) -> TimeDelta;
        #[rows("after")]
        pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
        #[rows("before")]
        pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    }
    impl DateTime<Utc> {
        #[versions(">=0.4.31")]
        pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self>;
        #[versions(">=0.4.32")]
        pub fn from_timestamp_millis(millis: i64) -> Option<Self>;
    }
    impl DateTime<FixedOffset> {
        pub fn parse_from_rfc3339(s: &str) -> Result<DateTime<FixedOffset>, ParseError>;
    }
    impl<Tz> std::fmt::Display for DateTime<Tz> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl<Tz> std::ops::Add<TimeDelta> for DateTime<Tz> {
        type Output = DateTime<Tz>;
        fn add(self, rhs: TimeDelta) -> DateTime<Tz>;
    }
    impl<Tz> std::ops::Sub<TimeDelta> for DateTime<Tz> {
        type Output = DateTime<Tz>;
        fn sub(self, rhs: TimeDelta) -> DateTime<Tz>;
    }
    impl<Tz> std::ops::Sub for DateTime<Tz> {
        type Output = TimeDelta;
        fn sub(self, rhs: DateTime<Tz>) -> TimeDelta;
    }
    impl<Tz> serde::Serialize for DateTime<Tz> {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }
    impl<'de, Tz> serde::Deserialize<'de> for DateTime<Tz> {}
    impl<Tz> From<std::time::SystemTime> for DateTime<Tz> {
        fn from(t: std::time::SystemTime) -> DateTime<Tz>;
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[moment]
pub struct NaiveDateTime;
impl NaiveDateTime {
    pub fn date(&self) -> NaiveDate;
    #[versions(">=0.4.25")]
    pub fn and_utc(&self) -> DateTime<Utc>;
    #[rows("after")]
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    #[rows("before")]
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<'a>;
}
impl std::ops::Add<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn add(self, rhs: TimeDelta) -> NaiveDateTime;
}
impl std::ops::Sub<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn sub(self, rhs: TimeDelta) -> NaiveDateTime;
}
impl std::ops::Sub for NaiveDateTime {
    type Output = TimeDelta;
    fn sub(self, rhs: NaiveDateTime) -> TimeDelta;
}
impl std::fmt::Display for NaiveDateTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[moment]
pub struct NaiveDate;
impl NaiveDate {
    pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate>;
    pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<'a>;
}
impl std::fmt::Display for NaiveDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

pub mod format {
    #[derive(Debug)]
    pub struct DelayedFormat<'a> {
        text: &'a str,
    }
    impl std::fmt::Display for DelayedFormat<'_> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
}

#[derive(Clone, Debug)]
pub struct ParseError;
impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for ParseError {}
