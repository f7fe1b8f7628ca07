#![model(package = "jiff", versions = ">=0.1, <2")]

//! The time of the clock carries nothing; what is made of a date carries it.

pub use self::span::{Span, ToSpan};
pub use self::timestamp::Timestamp;
#[versions("<1")]
pub use self::zoned::Zoned;
#[versions(">=1")]
pub use self::zoned::ZonedDateTime;

mod timestamp {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[moment]
    pub struct Timestamp {
        dur: i64,
    }
    impl Timestamp {
        #[clean]
        #[rows("now")]
        pub fn now() -> Timestamp;
        #[rows("after")]
        pub fn checked_add(self, duration: crate::Span) -> Result<Timestamp, crate::Error>;
        #[rows("before")]
        pub fn checked_sub(self, duration: crate::Span) -> Result<Timestamp, crate::Error>;
        #[rows("seconds")]
        pub fn as_second(self) -> i64 {
            self.dur
        }
        #[rows("milliseconds")]
        pub fn as_millisecond(self) -> i64 {
            self.dur
        }
    }
    impl std::fmt::Display for Timestamp {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::ops::Sub<crate::Span> for Timestamp {
        type Output = Timestamp;
        fn sub(self, span: crate::Span) -> Timestamp;
    }
}

mod zoned {
    #[versions("<1")]
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[moment]
    pub struct Zoned {
        timestamp: crate::Timestamp,
    }
    #[versions("<1")]
    impl Zoned {
        #[clean]
        #[rows("now")]
        pub fn now() -> Self;
        pub fn timestamp(&self) -> crate::Timestamp {
            self.timestamp
        }
    }
    #[versions("<1")]
    impl std::ops::Sub<crate::Span> for Zoned {
        type Output = Self;
        fn sub(self, span: crate::Span) -> Self;
    }
    #[versions(">=1")]
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[moment]
    pub struct ZonedDateTime {
        timestamp: crate::Timestamp,
    }
    #[versions(">=1")]
    impl ZonedDateTime {
        #[clean]
        #[rows("now")]
        pub fn now() -> Self;
        pub fn timestamp(&self) -> crate::Timestamp {
            self.timestamp
        }
    }
    #[versions(">=1")]
    impl std::ops::Sub<crate::Span> for ZonedDateTime {
        type Output = Self;
        fn sub(self, span: crate::Span) -> Self;
    }
}

mod span {
    #[derive(Clone, Copy, Debug)]
    pub struct Span;

    /// A month counts as its longest, as everywhere.
    pub trait ToSpan: Sized {
        #[lasts("years")]
        fn years(self) -> Span;
        #[lasts("years")]
        fn year(self) -> Span;
        #[lasts("months")]
        fn months(self) -> Span;
        #[lasts("months")]
        fn month(self) -> Span;
        #[lasts("weeks")]
        fn weeks(self) -> Span;
        #[lasts("weeks")]
        fn week(self) -> Span;
        #[lasts("days")]
        fn days(self) -> Span;
        #[lasts("days")]
        fn day(self) -> Span;
        #[lasts("hours")]
        fn hours(self) -> Span;
        #[lasts("hours")]
        fn hour(self) -> Span;
        #[lasts("minutes")]
        fn minutes(self) -> Span;
        #[lasts("minutes")]
        fn minute(self) -> Span;
        #[lasts("seconds")]
        fn seconds(self) -> Span;
        #[lasts("seconds")]
        fn second(self) -> Span;
        #[lasts("milliseconds")]
        fn milliseconds(self) -> Span;
    }
    impl ToSpan for i32 {}
    impl ToSpan for i64 {}
}

#[derive(Clone, Debug)]
pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
