//! The methods of the floating-point numbers. The constants are those of `f64`.

use crate::cmp::Ordering;
use crate::prelude::rust_2024::*;
use crate::str::FromStr;
use super::{FpCategory, ParseFloatError};

macro_rules! floats {
    ($($t:ident $bits:ident $bytes:literal;)*) => { $(
        impl $t {
            pub fn floor(self) -> $t;
            pub fn ceil(self) -> $t;
            pub fn round(self) -> $t;
            pub fn round_ties_even(self) -> $t;
            pub fn trunc(self) -> $t;
            pub fn fract(self) -> $t;
            pub fn mul_add(self, a: $t, b: $t) -> $t;
            pub fn div_euclid(self, rhs: $t) -> $t;
            pub fn rem_euclid(self, rhs: $t) -> $t;
            pub fn powi(self, n: i32) -> $t;
            pub fn powf(self, n: $t) -> $t;
            pub fn sqrt(self) -> $t;
            pub fn exp(self) -> $t;
            pub fn exp2(self) -> $t;
            pub fn ln(self) -> $t;
            pub fn log(self, base: $t) -> $t;
            pub fn log2(self) -> $t;
            pub fn log10(self) -> $t;
            pub fn abs_sub(self, other: $t) -> $t;
            pub fn cbrt(self) -> $t;
            pub fn hypot(self, other: $t) -> $t;
            pub fn sin(self) -> $t;
            pub fn cos(self) -> $t;
            pub fn tan(self) -> $t;
            pub fn asin(self) -> $t;
            pub fn acos(self) -> $t;
            pub fn atan(self) -> $t;
            pub fn atan2(self, other: $t) -> $t;
            pub fn sin_cos(self) -> ($t, $t);
            pub fn exp_m1(self) -> $t;
            pub fn ln_1p(self) -> $t;
            pub fn sinh(self) -> $t;
            pub fn cosh(self) -> $t;
            pub fn tanh(self) -> $t;
            pub fn asinh(self) -> $t;
            pub fn acosh(self) -> $t;
            pub fn atanh(self) -> $t;
            pub const RADIX: u32 = 2;
            pub const MANTISSA_DIGITS: u32 = 53;
            pub const DIGITS: u32 = 15;
            pub const EPSILON: $t = 2.220446049250313e-16;
            pub const MIN: $t = -1.7976931348623157e308;
            pub const MIN_POSITIVE: $t = 2.2250738585072014e-308;
            pub const MAX: $t = 1.7976931348623157e308;
            pub const MIN_EXP: i32 = -1021;
            pub const MAX_EXP: i32 = 1024;
            pub const MIN_10_EXP: i32 = -307;
            pub const MAX_10_EXP: i32 = 308;
            pub const NAN: $t = 0.0 / 0.0;
            pub const INFINITY: $t = 1.0 / 0.0;
            pub const NEG_INFINITY: $t = -1.0 / 0.0;
            pub fn is_nan(self) -> bool;
            pub fn is_infinite(self) -> bool;
            pub fn is_finite(self) -> bool;
            pub fn is_subnormal(self) -> bool;
            pub fn is_normal(self) -> bool;
            pub fn classify(self) -> FpCategory;
            pub fn is_sign_positive(self) -> bool;
            pub fn is_sign_negative(self) -> bool;
            pub fn next_up(self) -> $t;
            pub fn next_down(self) -> $t;
            pub fn recip(self) -> $t;
            pub fn to_degrees(self) -> $t;
            pub fn to_radians(self) -> $t;
            pub fn max(self, other: $t) -> $t;
            pub fn min(self, other: $t) -> $t;
            pub fn midpoint(self, other: $t) -> $t;
            pub fn to_bits(self) -> $bits;
            pub fn from_bits(v: $bits) -> $t;
            pub fn to_be_bytes(self) -> [u8; $bytes];
            pub fn to_le_bytes(self) -> [u8; $bytes];
            pub fn to_ne_bytes(self) -> [u8; $bytes];
            pub fn from_be_bytes(bytes: [u8; $bytes]) -> $t;
            pub fn from_le_bytes(bytes: [u8; $bytes]) -> $t;
            pub fn from_ne_bytes(bytes: [u8; $bytes]) -> $t;
            pub fn total_cmp(&self, other: &$t) -> Ordering;
            pub fn clamp(self, min: $t, max: $t) -> $t;
            pub fn abs(self) -> $t;
            pub fn signum(self) -> $t;
            pub fn copysign(self, sign: $t) -> $t;
        }
        impl FromStr for $t { type Err = ParseFloatError; fn from_str(src: &str) -> Result<$t, ParseFloatError> { if src.is_empty() { Err(ParseFloatError(())) } else { Ok(crate::str::read(src)) } } }
    )* };
}
floats! { f32 u32 4; f64 u64 8; }
