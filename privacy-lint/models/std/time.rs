//! `std::time`.

use crate::error::Error;
use crate::fmt::Display;
use crate::iter::Sum;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};
use crate::prelude::rust_2024::*;

#[lang = "Duration"]
#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duration { seconds: u64, nanoseconds: u32 }
impl Duration {
    pub const ZERO: Duration = Duration { seconds: 0, nanoseconds: 0 };
    pub const MAX: Duration = Duration { seconds: u64::MAX, nanoseconds: 999_999_999 };
    pub fn new(secs: u64, nanos: u32) -> Duration { Duration { seconds: secs, nanoseconds: nanos } }
    #[lasts("seconds")]
    pub fn from_secs(secs: u64) -> Duration { Duration { seconds: secs, nanoseconds: 0 } }
    #[lasts("milliseconds")]
    pub fn from_millis(millis: u64) -> Duration { Duration { seconds: millis / 1000, nanoseconds: millis as u32 } }
    #[lasts("microseconds")]
    pub fn from_micros(micros: u64) -> Duration { Duration { seconds: micros / 1_000_000, nanoseconds: micros as u32 } }
    pub fn from_nanos(nanos: u64) -> Duration { Duration { seconds: nanos / 1_000_000_000, nanoseconds: nanos as u32 } }
    pub fn from_nanos_u128(nanos: u128) -> Duration;
    #[lasts("hours")]
    pub fn from_hours(hours: u64) -> Duration { Duration { seconds: hours * 3_600, nanoseconds: 0 } }
    #[lasts("minutes")]
    pub fn from_mins(mins: u64) -> Duration { Duration { seconds: mins * 60, nanoseconds: 0 } }
    pub fn is_zero(&self) -> bool;
    #[rows("seconds")]
    pub fn as_secs(&self) -> u64 { self.seconds }
    pub fn subsec_millis(&self) -> u32;
    pub fn subsec_micros(&self) -> u32;
    pub fn subsec_nanos(&self) -> u32;
    #[rows("milliseconds")]
    pub fn as_millis(&self) -> u128 { self.seconds as u128 * 1000 }
    #[rows("microseconds")]
    pub fn as_micros(&self) -> u128;
    pub fn as_nanos(&self) -> u128;
    pub fn abs_diff(self, other: Duration) -> Duration;
    pub fn checked_add(self, rhs: Duration) -> Option<Duration>;
    pub fn saturating_add(self, rhs: Duration) -> Duration;
    pub fn checked_sub(self, rhs: Duration) -> Option<Duration>;
    pub fn saturating_sub(self, rhs: Duration) -> Duration;
    pub fn checked_mul(self, rhs: u32) -> Option<Duration>;
    pub fn saturating_mul(self, rhs: u32) -> Duration;
    pub fn checked_div(self, rhs: u32) -> Option<Duration>;
    pub fn as_secs_f64(&self) -> f64;
    pub fn as_secs_f32(&self) -> f32;
    pub fn from_secs_f64(secs: f64) -> Duration;
    pub fn from_secs_f32(secs: f32) -> Duration;
    pub fn mul_f64(self, rhs: f64) -> Duration;
    pub fn mul_f32(self, rhs: f32) -> Duration;
    pub fn div_f64(self, rhs: f64) -> Duration;
    pub fn div_f32(self, rhs: f32) -> Duration;
    pub fn div_duration_f64(self, rhs: Duration) -> f64;
    pub fn div_duration_f32(self, rhs: Duration) -> f32;
    pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError>;
    pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError>;
}
impl Add for Duration { type Output = Duration; fn add(self, rhs: Duration) -> Duration { Duration { seconds: self.seconds + rhs.seconds, nanoseconds: self.nanoseconds + rhs.nanoseconds } } }
impl Sub for Duration { type Output = Duration; fn sub(self, rhs: Duration) -> Duration { Duration { seconds: self.seconds - rhs.seconds, nanoseconds: self.nanoseconds - rhs.nanoseconds } } }
impl Mul<u32> for Duration { type Output = Duration; fn mul(self, rhs: u32) -> Duration { Duration { seconds: self.seconds * rhs as u64, nanoseconds: self.nanoseconds * rhs } } }
impl Div<u32> for Duration { type Output = Duration; fn div(self, rhs: u32) -> Duration { Duration { seconds: self.seconds / rhs as u64, nanoseconds: self.nanoseconds / rhs } } }
impl AddAssign for Duration { fn add_assign(&mut self, rhs: Duration) { *self = *self + rhs } }
impl SubAssign for Duration { fn sub_assign(&mut self, rhs: Duration) { *self = *self - rhs } }
impl MulAssign<u32> for Duration { fn mul_assign(&mut self, rhs: u32) { *self = *self * rhs } }
impl DivAssign<u32> for Duration { fn div_assign(&mut self, rhs: u32) { *self = *self / rhs } }
impl Sum for Duration { fn sum<I: Iterator<Item = Duration>>(iter: I) -> Duration { iter.fold(Duration::ZERO, |a, b| a + b) } }
impl<'a> Sum<&'a Duration> for Duration { fn sum<I: Iterator<Item = &'a Duration>>(iter: I) -> Duration { iter.fold(Duration::ZERO, |a, b| a + *b) } }

#[lang = "Instant"]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant { since: Duration }
impl Instant {
    pub fn now() -> Instant;
    pub fn duration_since(&self, earlier: Instant) -> Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
    pub fn elapsed(&self) -> Duration;
    pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
}
impl Add<Duration> for Instant { type Output = Instant; fn add(self, other: Duration) -> Instant; }
impl Sub<Duration> for Instant { type Output = Instant; fn sub(self, other: Duration) -> Instant; }
impl Sub<Instant> for Instant { type Output = Duration; fn sub(self, other: Instant) -> Duration; }
impl AddAssign<Duration> for Instant {}
impl SubAssign<Duration> for Instant {}

#[lang = "SystemTime"]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
#[moment]
pub struct SystemTime { since: Duration }
impl SystemTime {
    pub const UNIX_EPOCH: SystemTime = UNIX_EPOCH;
    #[rows("now")]
    pub fn now() -> SystemTime;
    #[rows("since")]
    pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError>;
    pub fn elapsed(&self) -> Result<Duration, SystemTimeError>;
    #[rows("after")]
    pub fn checked_add(&self, duration: Duration) -> Option<SystemTime>;
    #[rows("before")]
    pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime>;
}
impl Add<Duration> for SystemTime { type Output = SystemTime; fn add(self, dur: Duration) -> SystemTime; }
impl Sub<Duration> for SystemTime { type Output = SystemTime; fn sub(self, dur: Duration) -> SystemTime; }
impl AddAssign<Duration> for SystemTime {}
impl SubAssign<Duration> for SystemTime {}
pub const UNIX_EPOCH: SystemTime = SystemTime { since: Duration::ZERO };

#[derive(Clone, Debug)]
pub struct SystemTimeError(Duration);
impl SystemTimeError { pub fn duration(&self) -> Duration { self.0 } }
impl Display for SystemTimeError {}
impl Error for SystemTimeError {}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryFromFloatSecsError(());
impl Display for TryFromFloatSecsError {}
impl Error for TryFromFloatSecsError {}
