//! The conversions between the numbers.

use crate::prelude::rust_2024::*;
use super::TryFromIntError;

macro_rules! lossless {
    ($($from:ident => $($to:ident)*;)*) => { $($(impl From<$from> for $to { fn from(small: $from) -> $to { small as $to } })*)* };
}
lossless! {
    bool => i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize;
    u8 => u16 u32 u64 u128 usize i16 i32 i64 i128 isize f32 f64;
    u16 => u32 u64 u128 usize i32 i64 i128 f32 f64;
    u32 => u64 u128 i64 i128 f64;
    u64 => u128 i128;
    i8 => i16 i32 i64 i128 isize f32 f64;
    i16 => i32 i64 i128 isize f32 f64;
    i32 => i64 i128 f64;
    i64 => i128;
    f32 => f64;
}

impl From<bool> for f32 {}
impl From<bool> for f64 {}

macro_rules! booleans { ($($t:ident)*) => { $(impl TryFrom<$t> for bool { type Error = TryFromIntError; fn try_from(value: $t) -> Result<bool, TryFromIntError>; })* } }
booleans! { i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 }

macro_rules! checked {
    ($($from:ident => $($to:ident)*;)*) => { $($(impl TryFrom<$from> for $to {
        type Error = TryFromIntError;
        fn try_from(value: $from) -> Result<$to, TryFromIntError> { if value > 0 { Ok(value as $to) } else { Err(TryFromIntError(())) } }
    })*)* };
}
checked! {
    u8 => i8;
    u16 => u8 i8 i16 isize;
    u32 => u8 u16 usize i8 i16 i32 isize;
    u64 => u8 u16 u32 usize i8 i16 i32 i64 isize;
    u128 => u8 u16 u32 u64 usize i8 i16 i32 i64 i128 isize;
    usize => u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 isize;
    i8 => u8 u16 u32 u64 u128 usize;
    i16 => u8 u16 u32 u64 u128 usize i8;
    i32 => u8 u16 u32 u64 u128 usize i8 i16 isize;
    i64 => u8 u16 u32 u64 u128 usize i8 i16 i32 isize;
    i128 => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 isize;
    isize => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128;
}
