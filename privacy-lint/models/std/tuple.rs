//! The trait impls of tuples, up to twelve fields.

use crate::fmt::{self, Debug, Formatter};
use crate::hash::{Hash, Hasher};
use crate::prelude::rust_2024::*;

macro_rules! tuples {
    ($(($($T:ident $i:tt),*))*) => { $(
        impl<$($T: Clone),*> Clone for ($($T,)*) { fn clone(&self) -> Self { ($(self.$i.clone(),)*) } }
        impl<$($T: Copy),*> Copy for ($($T,)*) {}
        impl<$($T: Default),*> Default for ($($T,)*) { fn default() -> Self { ($($T::default(),)*) } }
        impl<$($T: Debug),*> Debug for ($($T,)*) { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { $(self.$i.fmt(f);)* Ok(()) } }
        impl<$($T: Hash),*> Hash for ($($T,)*) { fn hash<S: Hasher>(&self, state: &mut S) { $(self.$i.hash(state);)* } }
        impl<$($T: PartialEq),*> PartialEq for ($($T,)*) {}
        impl<$($T: Eq),*> Eq for ($($T,)*) {}
        impl<$($T: PartialOrd),*> PartialOrd for ($($T,)*) {}
        impl<$($T: Ord),*> Ord for ($($T,)*) {}
    )* };
}
tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11)
}
impl Clone for () { fn clone(&self) {} }
impl Copy for () {}
