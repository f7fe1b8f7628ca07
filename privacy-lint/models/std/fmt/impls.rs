//! Formatting of the primitive types: their content goes to the formatter.

use crate::prelude::rust_2024::*;
use super::{Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Pointer, Result, UpperExp, UpperHex};

macro_rules! formatted {
    ($($Trait:ident for $($t:ty)*;)*) => { $($(impl $Trait for $t { fn fmt(&self, f: &mut Formatter<'_>) -> Result; })*)* };
}
/// A number keeps its constant on the way into text: a topic's settings are texts, and periods among them.
macro_rules! spelled {
    ($($t:ty)*) => { $(impl Display for $t { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(*self as &str) } })* };
}
spelled! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
formatted! {
    Display for ! f32 f64 bool char str;
    Debug for () ! i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 bool char str;
    LowerHex for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize;
    UpperHex for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize;
    Octal for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize;
    Binary for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize;
    LowerExp for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    UpperExp for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
}

macro_rules! through_reference {
    ($($Trait:ident)*) => { $(
        impl<T: ?Sized + $Trait> $Trait for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { (**self).fmt(f) } }
        impl<T: ?Sized + $Trait> $Trait for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { (**self).fmt(f) } }
    )* };
}
through_reference! { Display Debug LowerHex UpperHex Octal Binary LowerExp UpperExp }

impl<T: ?Sized> Pointer for &T {}
impl<T: ?Sized> Pointer for &mut T {}
impl<T: ?Sized> Pointer for *const T {}
impl<T: ?Sized> Pointer for *mut T {}
impl<T: ?Sized> Debug for *const T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }
impl<T: ?Sized> Debug for *mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }
