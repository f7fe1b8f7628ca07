//! The methods of the unsigned integers.

use crate::ascii::EscapeDefault;
use crate::prelude::rust_2024::*;
use crate::str::FromStr;
use super::{parsed, ParseIntError};

macro_rules! integers {
    ($($t:ident $other:ident $bytes:literal;)*) => { $(
        impl $t {
            pub const MIN: $t = 0;
            pub const MAX: $t = !0;
            pub const BITS: u32 = $bytes * 8;
            pub fn count_ones(self) -> u32;
            pub fn count_zeros(self) -> u32;
            pub fn leading_zeros(self) -> u32;
            pub fn trailing_zeros(self) -> u32;
            pub fn leading_ones(self) -> u32;
            pub fn trailing_ones(self) -> u32;
            pub fn cast_signed(self) -> $other;
            pub fn rotate_left(self, n: u32) -> $t;
            pub fn rotate_right(self, n: u32) -> $t;
            pub fn swap_bytes(self) -> $t;
            pub fn reverse_bits(self) -> $t;
            pub fn from_be(x: $t) -> $t;
            pub fn from_le(x: $t) -> $t;
            pub fn to_be(self) -> $t;
            pub fn to_le(self) -> $t;
            pub fn checked_add(self, rhs: $t) -> Option<$t>;
            pub fn strict_add(self, rhs: $t) -> $t;
            pub unsafe fn unchecked_add(self, rhs: $t) -> $t;
            pub fn checked_add_signed(self, rhs: $other) -> Option<$t>;
            pub fn strict_add_signed(self, rhs: $other) -> $t;
            pub fn checked_sub(self, rhs: $t) -> Option<$t>;
            pub fn strict_sub(self, rhs: $t) -> $t;
            pub unsafe fn unchecked_sub(self, rhs: $t) -> $t;
            pub fn checked_sub_signed(self, rhs: $other) -> Option<$t>;
            pub fn strict_sub_signed(self, rhs: $other) -> $t;
            pub fn checked_signed_diff(self, rhs: $t) -> Option<$other>;
            pub fn checked_mul(self, rhs: $t) -> Option<$t>;
            pub fn strict_mul(self, rhs: $t) -> $t;
            pub unsafe fn unchecked_mul(self, rhs: $t) -> $t;
            pub fn checked_div(self, rhs: $t) -> Option<$t>;
            pub fn strict_div(self, rhs: $t) -> $t;
            pub fn checked_div_euclid(self, rhs: $t) -> Option<$t>;
            pub fn strict_div_euclid(self, rhs: $t) -> $t;
            pub fn checked_rem(self, rhs: $t) -> Option<$t>;
            pub fn strict_rem(self, rhs: $t) -> $t;
            pub fn checked_rem_euclid(self, rhs: $t) -> Option<$t>;
            pub fn strict_rem_euclid(self, rhs: $t) -> $t;
            pub fn ilog(self, base: $t) -> u32;
            pub fn ilog2(self) -> u32;
            pub fn ilog10(self) -> u32;
            pub fn checked_ilog(self, base: $t) -> Option<u32>;
            pub fn checked_ilog2(self) -> Option<u32>;
            pub fn checked_ilog10(self) -> Option<u32>;
            pub fn checked_neg(self) -> Option<$t>;
            pub fn strict_neg(self) -> $t;
            pub fn checked_shl(self, rhs: u32) -> Option<$t>;
            pub fn strict_shl(self, rhs: u32) -> $t;
            pub unsafe fn unchecked_shl(self, rhs: u32) -> $t;
            pub fn unbounded_shl(self, rhs: u32) -> $t;
            pub fn checked_shr(self, rhs: u32) -> Option<$t>;
            pub fn strict_shr(self, rhs: u32) -> $t;
            pub unsafe fn unchecked_shr(self, rhs: u32) -> $t;
            pub fn unbounded_shr(self, rhs: u32) -> $t;
            pub fn checked_pow(self, exp: u32) -> Option<$t>;
            pub fn strict_pow(self, exp: u32) -> $t;
            pub fn saturating_add(self, rhs: $t) -> $t;
            pub fn saturating_add_signed(self, rhs: $other) -> $t;
            pub fn saturating_sub(self, rhs: $t) -> $t;
            pub fn saturating_sub_signed(self, rhs: $other) -> $t;
            pub fn saturating_mul(self, rhs: $t) -> $t;
            pub fn saturating_div(self, rhs: $t) -> $t;
            pub fn saturating_pow(self, exp: u32) -> $t;
            pub fn wrapping_add(self, rhs: $t) -> $t;
            pub fn wrapping_add_signed(self, rhs: $other) -> $t;
            pub fn wrapping_sub(self, rhs: $t) -> $t;
            pub fn wrapping_sub_signed(self, rhs: $other) -> $t;
            pub fn wrapping_mul(self, rhs: $t) -> $t;
            pub fn wrapping_div(self, rhs: $t) -> $t;
            pub fn wrapping_div_euclid(self, rhs: $t) -> $t;
            pub fn wrapping_rem(self, rhs: $t) -> $t;
            pub fn wrapping_rem_euclid(self, rhs: $t) -> $t;
            pub fn wrapping_neg(self) -> $t;
            pub fn wrapping_shl(self, rhs: u32) -> $t;
            pub fn wrapping_shr(self, rhs: u32) -> $t;
            pub fn wrapping_pow(self, exp: u32) -> $t;
            pub fn overflowing_add(self, rhs: $t) -> ($t, bool);
            pub fn carrying_add(self, rhs: $t, carry: bool) -> ($t, bool);
            pub fn overflowing_add_signed(self, rhs: $other) -> ($t, bool);
            pub fn overflowing_sub(self, rhs: $t) -> ($t, bool);
            pub fn borrowing_sub(self, rhs: $t, borrow: bool) -> ($t, bool);
            pub fn overflowing_sub_signed(self, rhs: $other) -> ($t, bool);
            pub fn abs_diff(self, other: $t) -> $t;
            pub fn overflowing_mul(self, rhs: $t) -> ($t, bool);
            pub fn carrying_mul(self, rhs: $t, carry: $t) -> ($t, $t);
            pub fn carrying_mul_add(self, rhs: $t, carry: $t, add: $t) -> ($t, $t);
            pub fn overflowing_div(self, rhs: $t) -> ($t, bool);
            pub fn overflowing_div_euclid(self, rhs: $t) -> ($t, bool);
            pub fn overflowing_rem(self, rhs: $t) -> ($t, bool);
            pub fn overflowing_rem_euclid(self, rhs: $t) -> ($t, bool);
            pub fn overflowing_neg(self) -> ($t, bool);
            pub fn overflowing_shl(self, rhs: u32) -> ($t, bool);
            pub fn overflowing_shr(self, rhs: u32) -> ($t, bool);
            pub fn overflowing_pow(self, exp: u32) -> ($t, bool);
            pub fn pow(self, exp: u32) -> $t;
            pub fn isqrt(self) -> $t;
            pub fn div_euclid(self, rhs: $t) -> $t;
            pub fn rem_euclid(self, rhs: $t) -> $t;
            pub fn div_ceil(self, rhs: $t) -> $t;
            pub fn next_multiple_of(self, rhs: $t) -> $t;
            pub fn checked_next_multiple_of(self, rhs: $t) -> Option<$t>;
            pub fn is_multiple_of(self, rhs: $t) -> bool;
            pub fn is_power_of_two(self) -> bool;
            pub fn next_power_of_two(self) -> $t;
            pub fn checked_next_power_of_two(self) -> Option<$t>;
            pub fn to_be_bytes(self) -> [u8; $bytes];
            pub fn to_le_bytes(self) -> [u8; $bytes];
            pub fn to_ne_bytes(self) -> [u8; $bytes];
            pub fn from_be_bytes(bytes: [u8; $bytes]) -> $t;
            pub fn from_le_bytes(bytes: [u8; $bytes]) -> $t;
            pub fn from_ne_bytes(bytes: [u8; $bytes]) -> $t;
            pub fn min_value() -> $t;
            pub fn max_value() -> $t;
            pub fn midpoint(self, rhs: $t) -> $t;
            pub fn from_str_radix(src: &str, radix: u32) -> Result<$t, ParseIntError> { parsed(src) }
        }
        impl FromStr for $t { type Err = ParseIntError; fn from_str(src: &str) -> Result<$t, ParseIntError> { parsed(src) } }
    )* };
}
integers! { u8 i8 1; u16 i16 2; u32 i32 4; u64 i64 8; u128 i128 16; usize isize 8; }

impl u8 {
    pub fn is_ascii(&self) -> bool;
    pub fn to_ascii_uppercase(&self) -> u8;
    pub fn to_ascii_lowercase(&self) -> u8;
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn is_ascii_alphabetic(&self) -> bool;
    pub fn is_ascii_uppercase(&self) -> bool;
    pub fn is_ascii_lowercase(&self) -> bool;
    pub fn is_ascii_alphanumeric(&self) -> bool;
    pub fn is_ascii_digit(&self) -> bool;
    pub fn is_ascii_hexdigit(&self) -> bool;
    pub fn is_ascii_punctuation(&self) -> bool;
    pub fn is_ascii_graphic(&self) -> bool;
    pub fn is_ascii_whitespace(&self) -> bool;
    pub fn is_ascii_control(&self) -> bool;
    pub fn escape_ascii(self) -> EscapeDefault;
}
