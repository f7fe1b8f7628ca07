//! Numbers whose arithmetic wraps or saturates.

use crate::fmt::{self, Display, Formatter};
use crate::ops::*;
use crate::prelude::rust_2024::*;

#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wrapping<T>(pub T);
#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Saturating<T>(pub T);
impl<T: Display> Display for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.0.fmt(f) } }
impl<T: Display> Display for Saturating<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.0.fmt(f) } }

macro_rules! operators {
    ($Name:ident: $($Trait:ident $method:ident $Assign:ident $assign:ident $op:tt;)*) => { $(
        impl<T: $Trait<Output = T>> $Trait for $Name<T> { type Output = $Name<T>; fn $method(self, other: $Name<T>) -> $Name<T> { $Name(self.0 $op other.0) } }
        impl<T: Copy + $Trait<Output = T>> $Assign for $Name<T> { fn $assign(&mut self, other: $Name<T>) { self.0 = self.0 $op other.0 } }
    )* };
}
operators! { Wrapping: Add add AddAssign add_assign +; Sub sub SubAssign sub_assign -; Mul mul MulAssign mul_assign *; Div div DivAssign div_assign /; Rem rem RemAssign rem_assign %; BitAnd bitand BitAndAssign bitand_assign &; BitOr bitor BitOrAssign bitor_assign |; BitXor bitxor BitXorAssign bitxor_assign ^; }
operators! { Saturating: Add add AddAssign add_assign +; Sub sub SubAssign sub_assign -; Mul mul MulAssign mul_assign *; Div div DivAssign div_assign /; Rem rem RemAssign rem_assign %; BitAnd bitand BitAndAssign bitand_assign &; BitOr bitor BitOrAssign bitor_assign |; BitXor bitxor BitXorAssign bitxor_assign ^; }

macro_rules! saturating {
    ($($t:ident)*) => { $(
        impl Saturating<$t> {
            pub const MIN: Saturating<$t> = Saturating($t::MIN);
            pub const MAX: Saturating<$t> = Saturating($t::MAX);
            pub const BITS: u32 = 0;
            pub fn count_ones(self) -> u32;
            pub fn count_zeros(self) -> u32;
            pub fn trailing_zeros(self) -> u32;
            pub fn rotate_left(self, n: u32) -> Saturating<$t>;
            pub fn rotate_right(self, n: u32) -> Saturating<$t>;
            pub fn swap_bytes(self) -> Saturating<$t>;
            pub fn reverse_bits(self) -> Saturating<$t>;
            pub fn from_be(x: Saturating<$t>) -> Saturating<$t>;
            pub fn from_le(x: Saturating<$t>) -> Saturating<$t>;
            pub fn to_be(self) -> Saturating<$t>;
            pub fn to_le(self) -> Saturating<$t>;
            pub fn pow(self, exp: u32) -> Saturating<$t>;
            pub fn leading_zeros(self) -> u32;
        }
    )* };
}
saturating! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
