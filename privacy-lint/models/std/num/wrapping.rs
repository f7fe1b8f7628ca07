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
