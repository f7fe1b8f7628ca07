//! Numbers that are not zero.

use crate::fmt::{self, Binary, Debug, Display, Formatter, LowerHex, Octal, UpperHex};
use crate::hash::{Hash, Hasher};
use crate::ops::{BitOr, BitOrAssign, Div, Rem};
use crate::prelude::rust_2024::*;
use crate::str::FromStr;
use super::{parsed, ParseIntError, TryFromIntError};

/// The integers that `NonZero` can hold.
pub trait ZeroablePrimitive: Copy {}

#[lang = "NonZero"]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NonZero<T: ZeroablePrimitive>(T);
impl<T: ZeroablePrimitive> NonZero<T> {
    pub fn new(n: T) -> Option<NonZero<T>> { Some(NonZero(n)) }
    pub unsafe fn new_unchecked(n: T) -> NonZero<T> { NonZero(n) }
    pub fn get(self) -> T { self.0 }
}
impl<T: ZeroablePrimitive> From<NonZero<T>> for T { fn from(nonzero: NonZero<T>) -> T { nonzero.0 } }
impl<T: ZeroablePrimitive + Hash> Hash for NonZero<T> { fn hash<H: Hasher>(&self, state: &mut H) { self.0.hash(state) } }
macro_rules! formatted { ($($Trait:ident)*) => { $(impl<T: ZeroablePrimitive + $Trait> $Trait for NonZero<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.0.fmt(f) } })* } }
formatted! { Debug Display Binary Octal LowerHex UpperHex }
impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr for NonZero<T> { type Output = NonZero<T>; fn bitor(self, rhs: Self) -> Self { NonZero(self.0 | rhs.0) } }
impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr<T> for NonZero<T> { type Output = NonZero<T>; fn bitor(self, rhs: T) -> Self { NonZero(self.0 | rhs) } }
impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOrAssign for NonZero<T> { fn bitor_assign(&mut self, rhs: Self) { *self = *self | rhs } }

macro_rules! integers {
    ($($t:ident $Alias:ident;)*) => { $(
        pub type $Alias = NonZero<$t>;
        impl ZeroablePrimitive for $t {}
        impl FromStr for NonZero<$t> { type Err = ParseIntError; fn from_str(src: &str) -> Result<NonZero<$t>, ParseIntError> { match parsed(src) { Ok(n) => Ok(NonZero(n)), Err(e) => Err(e) } } }
        impl TryFrom<$t> for NonZero<$t> { type Error = TryFromIntError; fn try_from(value: $t) -> Result<NonZero<$t>, TryFromIntError> { if value == 0 { Err(TryFromIntError(())) } else { Ok(NonZero(value)) } } }
    )* };
}
integers! {
    i8 NonZeroI8; i16 NonZeroI16; i32 NonZeroI32; i64 NonZeroI64; i128 NonZeroI128; isize NonZeroIsize;
    u8 NonZeroU8; u16 NonZeroU16; u32 NonZeroU32; u64 NonZeroU64; u128 NonZeroU128; usize NonZeroUsize;
}

macro_rules! unsigned {
    ($($t:ident $other:ident;)*) => { $(
        impl NonZero<$t> {
            pub const BITS: u32 = 0;
            pub const MIN: NonZero<$t> = NonZero(1);
            pub const MAX: NonZero<$t> = NonZero(1);
            pub fn leading_zeros(self) -> u32;
            pub fn trailing_zeros(self) -> u32;
            pub fn count_ones(self) -> NonZero<u32>;
            pub fn checked_add(self, other: $t) -> Option<NonZero<$t>>;
            pub fn saturating_add(self, other: $t) -> NonZero<$t>;
            pub fn checked_next_power_of_two(self) -> Option<NonZero<$t>>;
            pub fn ilog2(self) -> u32;
            pub fn ilog10(self) -> u32;
            pub fn midpoint(self, rhs: NonZero<$t>) -> NonZero<$t>;
            pub fn is_power_of_two(self) -> bool;
            pub fn isqrt(self) -> NonZero<$t>;
            pub fn cast_signed(self) -> NonZero<$other>;
            pub fn checked_mul(self, other: NonZero<$t>) -> Option<NonZero<$t>>;
            pub fn saturating_mul(self, other: NonZero<$t>) -> NonZero<$t>;
            pub fn checked_pow(self, other: u32) -> Option<NonZero<$t>>;
            pub fn saturating_pow(self, other: u32) -> NonZero<$t>;
            pub fn div_ceil(self, rhs: NonZero<$t>) -> NonZero<$t>;
        }
        impl Div<NonZero<$t>> for $t { type Output = $t; fn div(self, other: NonZero<$t>) -> $t { self / other.0 } }
        impl Rem<NonZero<$t>> for $t { type Output = $t; fn rem(self, other: NonZero<$t>) -> $t { self % other.0 } }
    )* };
}
unsigned! { u8 i8; u16 i16; u32 i32; u64 i64; u128 i128; usize isize; }

macro_rules! signed {
    ($($t:ident $other:ident;)*) => { $(
        impl NonZero<$t> {
            pub const BITS: u32 = 0;
            pub const MIN: NonZero<$t> = NonZero(1);
            pub const MAX: NonZero<$t> = NonZero(1);
            pub fn leading_zeros(self) -> u32;
            pub fn trailing_zeros(self) -> u32;
            pub fn count_ones(self) -> NonZero<u32>;
            pub fn abs(self) -> NonZero<$t>;
            pub fn checked_abs(self) -> Option<NonZero<$t>>;
            pub fn overflowing_abs(self) -> (NonZero<$t>, bool);
            pub fn saturating_abs(self) -> NonZero<$t>;
            pub fn wrapping_abs(self) -> NonZero<$t>;
            pub fn unsigned_abs(self) -> NonZero<$other>;
            pub fn is_positive(self) -> bool;
            pub fn is_negative(self) -> bool;
            pub fn checked_neg(self) -> Option<NonZero<$t>>;
            pub fn overflowing_neg(self) -> (NonZero<$t>, bool);
            pub fn saturating_neg(self) -> NonZero<$t>;
            pub fn wrapping_neg(self) -> NonZero<$t>;
            pub fn cast_unsigned(self) -> NonZero<$other>;
            pub fn checked_mul(self, other: NonZero<$t>) -> Option<NonZero<$t>>;
            pub fn saturating_mul(self, other: NonZero<$t>) -> NonZero<$t>;
            pub fn checked_pow(self, other: u32) -> Option<NonZero<$t>>;
            pub fn saturating_pow(self, other: u32) -> NonZero<$t>;
        }
        impl crate::ops::Neg for NonZero<$t> { type Output = NonZero<$t>; fn neg(self) -> NonZero<$t> { NonZero(-self.0) } }
    )* };
}
signed! { i8 u8; i16 u16; i32 u32; i64 u64; i128 u128; isize usize; }

macro_rules! convert {
    ($($from:ident => $($to:ident)*;)*) => { $($(impl From<NonZero<$from>> for NonZero<$to> { fn from(small: NonZero<$from>) -> Self { NonZero(small.0 as $to) } })*)* };
}
convert! {
    u8 => u16 u32 u64 u128 usize i16 i32 i64 i128 isize; u16 => u32 u64 u128 usize i32 i64 i128; u32 => u64 u128 i64 i128; u64 => u128 i128;
    i8 => i16 i32 i64 i128 isize; i16 => i32 i64 i128 isize; i32 => i64 i128; i64 => i128;
}
macro_rules! try_convert {
    ($($from:ident => $($to:ident)*;)*) => { $($(impl TryFrom<NonZero<$from>> for NonZero<$to> { type Error = TryFromIntError; fn try_from(value: NonZero<$from>) -> Result<Self, TryFromIntError> { Ok(NonZero(value.0 as $to)) } })*)* };
}
try_convert! { usize => u8 u16 u32 u64 u128 i32 i64; u64 => usize u8 u16 u32 i32 i64; u32 => usize u8 u16 i32; i32 => u8 u16 u32 u64 usize; i64 => u8 u16 u32 u64 usize i32; }
