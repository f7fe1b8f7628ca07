//! The arithmetic and bit operators, and their impls for the primitive types.

use crate::time::Duration;

#[lang = "add"] pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
#[lang = "sub"] pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
#[lang = "mul"] pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
#[lang = "div"] pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
#[lang = "rem"] pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
#[lang = "bitand"] pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
#[lang = "bitor"] pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
#[lang = "bitxor"] pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
#[lang = "shl"] pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
#[lang = "shr"] pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
#[lang = "add_assign"] pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
#[lang = "sub_assign"] pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
#[lang = "mul_assign"] pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
#[lang = "div_assign"] pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
#[lang = "rem_assign"] pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
#[lang = "bitand_assign"] pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
#[lang = "bitor_assign"] pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
#[lang = "bitxor_assign"] pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
#[lang = "shl_assign"] pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
#[lang = "shr_assign"] pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }
#[lang = "neg"] pub trait Neg { type Output; fn neg(self) -> Self::Output; }
#[lang = "not"] pub trait Not { type Output; fn not(self) -> Self::Output; }

macro_rules! binary {
    ($($Trait:ident $method:ident $Assign:ident $assign:ident for $($t:ty)*;)*) => { $($(
        impl $Trait for $t { type Output = $t; fn $method(self, rhs: $t) -> $t; }
        impl $Trait<&$t> for $t { type Output = $t; fn $method(self, rhs: &$t) -> $t; }
        impl $Trait<$t> for &$t { type Output = $t; fn $method(self, rhs: $t) -> $t; }
        impl $Trait<&$t> for &$t { type Output = $t; fn $method(self, rhs: &$t) -> $t; }
        impl $Assign for $t { fn $assign(&mut self, rhs: $t); }
        impl $Assign<&$t> for $t { fn $assign(&mut self, rhs: &$t); }
    )*)* };
}
binary! {
    Add add AddAssign add_assign for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    Sub sub SubAssign sub_assign for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    Mul mul MulAssign mul_assign for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    Div div DivAssign div_assign for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    Rem rem RemAssign rem_assign for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    BitAnd bitand BitAndAssign bitand_assign for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool;
    BitOr bitor BitOrAssign bitor_assign for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool;
    BitXor bitxor BitXorAssign bitxor_assign for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool;
}

macro_rules! unary {
    ($($Trait:ident $method:ident for $($t:ty)*;)*) => { $($(
        impl $Trait for $t { type Output = $t; fn $method(self) -> $t; }
        impl $Trait for &$t { type Output = $t; fn $method(self) -> $t; }
    )*)* };
}
unary! {
    Neg neg for i8 i16 i32 i64 i128 isize f32 f64;
    Not not for i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool;
}
impl Not for ! { type Output = !; fn not(self) -> !; }

/// The types that a number can be shifted by.
#[invented]
pub trait ShiftCount {}
macro_rules! shift {
    ($($t:ty)*) => { $(
        impl ShiftCount for $t {}
        impl ShiftCount for &$t {}
        impl<N: ShiftCount> Shl<N> for $t { type Output = $t; fn shl(self, count: N) -> $t; }
        impl<N: ShiftCount> Shl<N> for &$t { type Output = $t; fn shl(self, count: N) -> $t; }
        impl<N: ShiftCount> Shr<N> for $t { type Output = $t; fn shr(self, count: N) -> $t; }
        impl<N: ShiftCount> Shr<N> for &$t { type Output = $t; fn shr(self, count: N) -> $t; }
        impl<N: ShiftCount> ShlAssign<N> for $t { fn shl_assign(&mut self, count: N); }
        impl<N: ShiftCount> ShrAssign<N> for $t { fn shr_assign(&mut self, count: N); }
    )* };
}
shift! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

impl Mul<Duration> for u32 { type Output = Duration; fn mul(self, rhs: Duration) -> Duration; }
