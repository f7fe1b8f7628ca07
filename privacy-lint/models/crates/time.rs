#![model(package = "time", versions = "0.3")]

//! The time of the clock carries nothing; what is made of a date carries it.

pub use self::duration::Duration;
pub use self::offset_date_time::OffsetDateTime;

mod duration {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Duration {
        seconds: i64,
    }
    impl Duration {
        #[lasts("weeks")]
        pub const fn weeks(weeks: i64) -> Self {
            Duration { seconds: weeks }
        }
        #[lasts("days")]
        pub const fn days(days: i64) -> Self {
            Duration { seconds: days }
        }
        #[lasts("hours")]
        pub const fn hours(hours: i64) -> Self {
            Duration { seconds: hours }
        }
        #[lasts("minutes")]
        pub const fn minutes(minutes: i64) -> Self {
            Duration { seconds: minutes }
        }
        #[lasts("seconds")]
        pub const fn seconds(seconds: i64) -> Self {
            Duration { seconds: seconds }
        }
        #[rows("seconds")]
        pub const fn whole_seconds(self) -> i64;
        pub const fn whole_days(self) -> i64;
    }
}

mod offset_date_time {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[moment]
    pub struct OffsetDateTime {
        seconds: i64,
    }
    impl OffsetDateTime {
        #[clean]
        #[rows("now")]
        pub fn now_utc() -> Self;
        #[rows("seconds")]
        pub fn unix_timestamp(self) -> i64;
        pub fn from_unix_timestamp(timestamp: i64) -> Result<Self, crate::error::ComponentRange>;
        pub fn year(self) -> i32;
    }
    impl std::fmt::Display for OffsetDateTime {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::ops::Add<crate::Duration> for OffsetDateTime {
        type Output = Self;
        fn add(self, duration: crate::Duration) -> Self;
    }
}

pub mod error {
    #[derive(Clone, Copy, Debug)]
    pub struct ComponentRange;
}
