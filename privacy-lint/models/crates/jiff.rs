#![model(package = "jiff", versions = ">=0.1, <2")]

//! The time of the clock carries nothing; what is made of a date carries it.

pub use self::timestamp::Timestamp;

mod timestamp {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Timestamp {
        dur: i64,
    }
    impl Timestamp {
        #[clean]
        pub fn now() -> Timestamp;
        pub fn as_second(self) -> i64 {
            self.dur
        }
        pub fn as_millisecond(self) -> i64 {
            self.dur
        }
    }
    impl std::fmt::Display for Timestamp {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
}
