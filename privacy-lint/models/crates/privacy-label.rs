#![model(package = "privacy-label", versions = ">=0.1, <1")]

//! The periods of the module as code sees them. `RETENTION` of a derived type is what the module says of its
//! category, in seconds; which kind of clause that is, the compiler has checked.

#[derive_model(traits("privacy_label::PersonalData"))]
macro_rules! PersonalData { () => {} }

pub trait PersonalData {
    #[period]
    const RETENTION: retention::Fixed;
}

pub mod retention {
    use std::time::Duration;

    #[derive(Clone, Copy)]
    pub struct Fixed {
        seconds: u64,
    }

    impl Fixed {
        pub fn ttl_secs(self) -> u64 {
            self.seconds
        }
        pub fn ttl_millis(self) -> u64 {
            self.seconds * 1_000
        }
        pub fn ttl(self) -> Duration {
            Duration::from_secs(self.seconds)
        }
        #[invented]
        pub fn ttl_secs_after_event(self) -> u64 {
            self.seconds
        }
        #[invented]
        pub fn ttl_after_event(self) -> Duration {
            Duration::from_secs(self.seconds)
        }
    }
}
