//! The standard library: `core`, `alloc` and `std` as one crate, whose root answers to all three names.
//!
//! Collections are their elements: `Vec`, `VecDeque` and the like are a slice, of which `[0]` stands for every element;
//! maps keep keys and values apart. Impls that leave out a method have it as its trait declares it.
//!
//! Lang items, by file (rustc's lang or diagnostic name; what is named differently here is in parentheses):
//!
//! | file | items |
//! |---|---|
//! | `borrow.rs` | `Borrow`, `BorrowMut`, `ToOwned`, `Cow` |
//! | `boxed.rs` | `owned_box` (Box) |
//! | `clone.rs` | `clone` (Clone) |
//! | `cmp.rs` | `eq` (PartialEq), `Eq`, `partial_ord` (PartialOrd), `Ord`, `Ordering` |
//! | `convert.rs` | `Infallible`, `from` (From), `into` (Into), `TryFrom`, `TryInto`, `AsRef`, `AsMut` |
//! | `default.rs` | `default` (Default) |
//! | `fmt.rs` | `Display`, `Debug`, `LowerHex`, `UpperHex`, `Octal`, `Binary`, `LowerExp`, `UpperExp`, `Pointer`, `format_arguments` (Arguments), `Formatter`, `FmtWrite` (Write), `format` |
//! | `iter/iterator.rs` | `iterator` (Iterator), `next` |
//! | `iter/traits.rs` | `into_iterator` (IntoIterator), `into_iter`, `FromIterator`, `Extend`, `DoubleEndedIterator`, `ExactSizeIterator`, `FusedIterator`, `range_step` (Step), `Sum`, `Product` |
//! | `marker.rs` | `sized` (Sized), `unsize` (Unsize), `copy` (Copy), `Send`, `Sync`, `Unpin`, `tuple_trait` (Tuple), `phantom_data` (PhantomData) |
//! | `mem.rs` | `Discriminant`, `manually_drop` (ManuallyDrop), `maybe_uninit` (MaybeUninit) |
//! | `ops.rs` | `deref` (Deref), `deref_target` (Target), `deref_mut` (DerefMut), `index` (Index), `index_mut` (IndexMut), `drop` (Drop), `coerce_unsized` (CoerceUnsized), `dispatch_from_dyn` (DispatchFromDyn), `Try`, `from_output`, `branch`, `FromResidual`, `from_residual`, `ControlFlow`, `Continue`, `Break` |
//! | `ops/arithmetic.rs` | `add` (Add), `sub` (Sub), `mul` (Mul), `div` (Div), `rem` (Rem), `bitand` (BitAnd), `bitor` (BitOr), `bitxor` (BitXor), `shl` (Shl), `shr` (Shr), `add_assign` (AddAssign), `sub_assign` (SubAssign), `mul_assign` (MulAssign), `div_assign` (DivAssign), `rem_assign` (RemAssign), `bitand_assign` (BitAndAssign), `bitor_assign` (BitOrAssign), `bitxor_assign` (BitXorAssign), `shl_assign` (ShlAssign), `shr_assign` (ShrAssign), `neg` (Neg), `not` (Not) |
//! | `ops/function.rs` | `fn_once` (FnOnce), `fn_once_output` (Output), `fn_mut` (FnMut), `fn` (Fn), `async_fn_once` (AsyncFnOnce), `async_fn_mut` (AsyncFnMut), `async_fn` (AsyncFn) |
//! | `ops/range.rs` | `RangeFull`, `Range`, `RangeFrom`, `RangeTo`, `RangeInclusive`, `RangeToInclusive`, `RangeBounds` |
//! | `option.rs` | `Option`, `None`, `Some` |
//! | `result.rs` | `Result`, `Ok`, `Err` |
//! | `slice/index.rs` | `SliceIndex` |
//! | `str.rs` | `FromStr` |
//! | `str/pattern.rs` | `Pattern` |
//! | `string.rs` | `String`, `ToString` |
//! | `vec.rs` | `Vec` |

#[macro_use]
mod macros;

pub mod array;
pub mod borrow;
pub mod boxed;
pub mod clone;
pub mod cmp;
pub mod convert;
pub mod default;
pub mod fmt;
pub mod iter;
pub mod marker;
pub mod mem;
pub mod ops;
pub mod option;
pub mod prelude;
pub mod result;
pub mod slice;
pub mod str;
pub mod string;
pub mod vec;
