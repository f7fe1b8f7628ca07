//! The standard library: `core`, `alloc` and `std` as one crate, whose root answers to all three names.
//!
//! Collections are their elements: `Vec`, `VecDeque` and the like are a boxed slice, of which `[0]` stands for every element;
//! maps keep keys and values apart. Impls that leave out a method have it as its trait declares it.
//!
//! Lang items, by file (rustc's lang or diagnostic name; what is named differently here is in parentheses):
//!
//! | file | items |
//! |---|---|
//! | `any.rs` | `Any`, `TypeId` |
//! | `borrow.rs` | `Borrow`, `BorrowMut`, `ToOwned`, `Cow` |
//! | `boxed.rs` | `owned_box` (Box) |
//! | `cell.rs` | `unsafe_cell` (UnsafeCell), `Cell`, `RefCell`, `RefCellRef` (Ref), `RefCellRefMut` (RefMut) |
//! | `cell/once.rs` | `OnceCell`, `LazyCell` |
//! | `clone.rs` | `clone` (Clone) |
//! | `cmp.rs` | `eq` (PartialEq), `Eq`, `partial_ord` (PartialOrd), `Ord`, `Ordering` |
//! | `collections/binary_heap.rs` | `BinaryHeap` |
//! | `collections/btree_map.rs` | `BTreeMap` |
//! | `collections/btree_set.rs` | `BTreeSet` |
//! | `collections/hash_map.rs` | `HashMap` |
//! | `collections/hash_set.rs` | `HashSet` |
//! | `collections/linked_list.rs` | `LinkedList` |
//! | `collections/vec_deque.rs` | `VecDeque` |
//! | `convert.rs` | `Infallible`, `from` (From), `into` (Into), `TryFrom`, `TryInto`, `AsRef`, `AsMut` |
//! | `default.rs` | `default` (Default) |
//! | `error.rs` | `Error` |
//! | `ffi.rs` | `OsString`, `OsStr` |
//! | `ffi/c_str.rs` | `CString`, `CStr` |
//! | `fmt.rs` | `Display`, `Debug`, `LowerHex`, `UpperHex`, `Octal`, `Binary`, `LowerExp`, `UpperExp`, `Pointer`, `format_arguments` (Arguments), `Formatter`, `FmtWrite` (Write), `format` |
//! | `fs.rs` | `File`, `FsOpenOptions` (OpenOptions) |
//! | `future.rs` | `future_trait` (Future), `future_output` (Output), `poll`, `into_future` (IntoFuture) |
//! | `hash.rs` | `Hash`, `Hasher`, `BuildHasher`, `RandomState` |
//! | `io/error.rs` | `IoError` (Error), `IoErrorKind` (ErrorKind) |
//! | `io/traits.rs` | `IoRead` (Read), `IoWrite` (Write), `IoSeek` (Seek), `IoBufRead` (BufRead), `IsTerminal` |
//! | `iter/iterator.rs` | `iterator` (Iterator), `next` |
//! | `iter/traits.rs` | `into_iterator` (IntoIterator), `into_iter`, `FromIterator`, `Extend`, `DoubleEndedIterator`, `ExactSizeIterator`, `FusedIterator`, `range_step` (Step), `Sum`, `Product` |
//! | `marker.rs` | `sized` (Sized), `unsize` (Unsize), `copy` (Copy), `Send`, `Sync`, `Unpin`, `tuple_trait` (Tuple), `phantom_data` (PhantomData) |
//! | `mem.rs` | `Discriminant`, `manually_drop` (ManuallyDrop), `maybe_uninit` (MaybeUninit) |
//! | `net.rs` | `IpAddr`, `Ipv4Addr`, `Ipv6Addr`, `SocketAddr`, `ToSocketAddrs` |
//! | `num/nonzero.rs` | `NonZero` |
//! | `ops.rs` | `deref` (Deref), `deref_target` (Target), `deref_mut` (DerefMut), `index` (Index), `index_mut` (IndexMut), `drop` (Drop), `coerce_unsized` (CoerceUnsized), `dispatch_from_dyn` (DispatchFromDyn), `Try`, `from_output`, `branch`, `FromResidual`, `from_residual`, `ControlFlow`, `Continue`, `Break` |
//! | `ops/arithmetic.rs` | `add` (Add), `sub` (Sub), `mul` (Mul), `div` (Div), `rem` (Rem), `bitand` (BitAnd), `bitor` (BitOr), `bitxor` (BitXor), `shl` (Shl), `shr` (Shr), `add_assign` (AddAssign), `sub_assign` (SubAssign), `mul_assign` (MulAssign), `div_assign` (DivAssign), `rem_assign` (RemAssign), `bitand_assign` (BitAndAssign), `bitor_assign` (BitOrAssign), `bitxor_assign` (BitXorAssign), `shl_assign` (ShlAssign), `shr_assign` (ShrAssign), `neg` (Neg), `not` (Not) |
//! | `ops/function.rs` | `fn_once` (FnOnce), `fn_once_output` (Output), `fn_mut` (FnMut), `fn` (Fn), `async_fn_once` (AsyncFnOnce), `async_fn_once_output` (Output), `async_fn_mut` (AsyncFnMut), `async_fn` (AsyncFn) |
//! | `ops/range.rs` | `RangeFull`, `Range`, `RangeFrom`, `RangeTo`, `RangeInclusive`, `RangeToInclusive`, `RangeBounds` |
//! | `option.rs` | `Option`, `None`, `Some` |
//! | `panic.rs` | `panic` (diverge) |
//! | `path.rs` | `PathBuf`, `Path` |
//! | `pin.rs` | `pin` (Pin) |
//! | `process.rs` | `Command`, `termination` (Termination) |
//! | `ptr.rs` | `NonNull` |
//! | `rc.rs` | `Rc`, `RcWeak` (Weak) |
//! | `result.rs` | `Result`, `Ok`, `Err` |
//! | `slice/index.rs` | `SliceIndex` |
//! | `str.rs` | `FromStr` |
//! | `str/pattern.rs` | `Pattern` |
//! | `string.rs` | `String`, `ToString` |
//! | `sync/arc.rs` | `Arc`, `ArcWeak` (Weak) |
//! | `sync/once.rs` | `OnceLock`, `LazyLock` |
//! | `sync/poison.rs` | `PoisonError`, `Mutex`, `MutexGuard`, `RwLock`, `RwLockReadGuard`, `RwLockWriteGuard` |
//! | `task.rs` | `Poll`, `Ready`, `Pending`, `Context`, `Wake` |
//! | `thread.rs` | `JoinHandle`, `LocalKey` |
//! | `time.rs` | `Duration`, `Instant`, `SystemTime` |
//! | `vec.rs` | `Vec` |

#[macro_use]
mod macros;

pub mod alloc;
pub mod any;
pub mod array;
pub mod ascii;
pub mod backtrace;
pub mod borrow;
pub mod boxed;
pub mod cell;
pub mod char;
pub mod clone;
pub mod cmp;
pub mod collections;
pub mod convert;
pub mod default;
pub mod env;
pub mod error;
pub mod ffi;
pub mod fmt;
pub mod fs;
pub mod future;
pub mod hash;
pub mod hint;
pub mod io;
pub mod iter;
pub mod marker;
pub mod mem;
pub mod net;
pub mod num;
pub mod ops;
pub mod option;
pub mod os;
pub mod panic;
pub mod path;
pub mod pin;
pub mod prelude;
pub mod primitive;
pub mod process;
pub mod ptr;
pub mod rc;
pub mod result;
pub mod slice;
pub mod str;
pub mod string;
pub mod sync;
pub mod task;
pub mod thread;
pub mod time;
#[invented]
pub mod tuple;
pub mod vec;

macro_rules! integer_modules {
    ($($t:ident)*) => { $(pub mod $t { pub const MIN: $t = $t::MIN; pub const MAX: $t = $t::MAX; })* };
}
integer_modules! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

macro_rules! float_modules {
    ($($t:ident)*) => { $(pub mod $t {
        pub const MIN: $t = $t::MIN;
        pub const MAX: $t = $t::MAX;
        pub const MIN_POSITIVE: $t = $t::MIN_POSITIVE;
        pub const EPSILON: $t = $t::EPSILON;
        pub const INFINITY: $t = $t::INFINITY;
        pub const NEG_INFINITY: $t = $t::NEG_INFINITY;
        pub const NAN: $t = $t::NAN;
        pub mod consts {
            pub const PI: $t = 3.141592653589793;
            pub const TAU: $t = 6.283185307179586;
            pub const E: $t = 2.718281828459045;
            pub const FRAC_PI_2: $t = 1.5707963267948966;
            pub const FRAC_PI_3: $t = 1.0471975511965979;
            pub const FRAC_PI_4: $t = 0.7853981633974483;
            pub const FRAC_PI_6: $t = 0.5235987755982989;
            pub const FRAC_PI_8: $t = 0.39269908169872414;
            pub const FRAC_1_PI: $t = 0.3183098861837907;
            pub const FRAC_2_PI: $t = 0.6366197723675814;
            pub const FRAC_2_SQRT_PI: $t = 1.1283791670955126;
            pub const SQRT_2: $t = 1.4142135623730951;
            pub const FRAC_1_SQRT_2: $t = 0.7071067811865476;
            pub const LN_2: $t = 0.6931471805599453;
            pub const LN_10: $t = 2.302585092994046;
            pub const LOG2_E: $t = 1.4426950408889634;
            pub const LOG10_E: $t = 0.4342944819032518;
            pub const LOG2_10: $t = 3.321928094887362;
            pub const LOG10_2: $t = 0.3010299956639812;
        }
    })* };
}
float_modules! { f32 f64 }
