//! The macros of the root. Those with a `macro_style` are read by their style; what they expand to here is
//! their type only. The `builtin` ones are the analyzer's own. The derives close the list.

#[macro_export]
macro_rules! format { ($($arg:tt)*) => { $crate::fmt::format($crate::format_args!($($arg)*)) }; }
#[macro_export]
macro_rules! write { ($dst:expr, $($arg:tt)*) => { $dst.write_fmt($crate::format_args!($($arg)*)) }; }
#[macro_export]
macro_rules! writeln {
    ($dst:expr $(,)?) => { $crate::write!($dst, "\n") };
    ($dst:expr, $($arg:tt)*) => { $dst.write_fmt($crate::format_args!($($arg)*)) };
}

#[macro_export] #[macro_style("format")] #[sink("stdout", operation = "write")]
macro_rules! print { ($($arg:tt)*) => { () }; }
#[macro_export] #[macro_style("format")] #[sink("stdout", operation = "write")]
macro_rules! println { ($($arg:tt)*) => { () }; }
#[macro_export] #[macro_style("format")] #[sink("stderr", operation = "write")]
macro_rules! eprint { ($($arg:tt)*) => { () }; }
#[macro_export] #[macro_style("format")] #[sink("stderr", operation = "write")]
macro_rules! eprintln { ($($arg:tt)*) => { () }; }
#[macro_export]
macro_rules! dbg {
    () => { () };
    ($value:expr $(,)?) => { match $value { value => { $crate::eprintln!("{:#?}", &value); value } } };
    ($($value:expr),+ $(,)?) => { ($($crate::dbg!($value)),+,) };
}

/// A panic's message is written to standard error.
#[macro_export] #[macro_style("format")] #[sink("stderr", operation = "write")] #[returns("!")]
macro_rules! panic { ($($arg:tt)*) => { $crate::panic::diverge() }; }
#[macro_export]
macro_rules! todo {
    () => { $crate::panic!() };
    ($($arg:tt)+) => { $crate::panic!($($arg)+) };
}
#[macro_export]
macro_rules! unimplemented {
    () => { $crate::panic!() };
    ($($arg:tt)+) => { $crate::panic!($($arg)+) };
}
#[macro_export]
macro_rules! unreachable {
    () => { $crate::panic!() };
    ($($arg:tt)+) => { $crate::panic!($($arg)+) };
}
#[macro_export]
macro_rules! assert {
    ($condition:expr $(,)?) => { if !$condition { $crate::panic!() } };
    ($condition:expr, $($arg:tt)+) => { if !$condition { $crate::panic!($($arg)+) } };
}
/// What is compared is written when it is not as expected.
#[macro_export]
macro_rules! assert_eq {
    ($left:expr, $right:expr $(,)?) => { match (&$left, &$right) { (left, right) => if !(*left == *right) { $crate::panic!("{left:?} {right:?}") } } };
    ($left:expr, $right:expr, $($arg:tt)+) => { match (&$left, &$right) { (left, right) => if !(*left == *right) { $crate::eprintln!("{left:?} {right:?}"); $crate::panic!($($arg)+) } } };
}
#[macro_export]
macro_rules! assert_ne {
    ($left:expr, $right:expr $(,)?) => { match (&$left, &$right) { (left, right) => if *left == *right { $crate::panic!("{left:?} {right:?}") } } };
    ($left:expr, $right:expr, $($arg:tt)+) => { match (&$left, &$right) { (left, right) => if *left == *right { $crate::eprintln!("{left:?} {right:?}"); $crate::panic!($($arg)+) } } };
}
#[macro_export]
macro_rules! debug_assert { ($($arg:tt)*) => { $crate::assert!($($arg)*) }; }
#[macro_export]
macro_rules! debug_assert_eq { ($($arg:tt)*) => { $crate::assert_eq!($($arg)*) }; }
#[macro_export]
macro_rules! debug_assert_ne { ($($arg:tt)*) => { $crate::assert_ne!($($arg)*) }; }

/// The arm that the configuration chooses; understood by its style.
#[macro_export]
#[macro_style("cfg_select")]
macro_rules! cfg_select { () => {} }

#[macro_export]
macro_rules! vec {
    () => { $crate::vec::Vec::new() };
    ($elem:expr; $n:expr) => { $crate::vec::from_elem($elem, $n) };
    ($($x:expr),+ $(,)?) => { $crate::vec::from_array([$($x),+]) };
}
#[macro_export]
macro_rules! matches {
    ($expression:expr, $pattern:pat $(if $guard:expr)? $(,)?) => { match $expression { $pattern $(if $guard)? => true, _ => false } };
}
#[macro_export]
macro_rules! r#try {
    ($result:expr $(,)?) => { match $result { $crate::result::Result::Ok(value) => value, $crate::result::Result::Err(error) => return $crate::result::Result::Err($crate::convert::From::from(error)) } };
}
#[macro_export]
macro_rules! thread_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty = const $init:block $(; $($rest:tt)*)?) => {
        $vis static $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey::new($init);
        $($crate::thread_local! { $($rest)* })?
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty = $init:expr $(; $($rest:tt)*)?) => {
        $vis static $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey::new($init);
        $($crate::thread_local! { $($rest)* })?
    };
}

/// `std::pin::pin!`, `std::task::ready!`, `std::ptr::addr_of!`, `std::mem::offset_of!`.
#[macro_export]
macro_rules! pin { ($value:expr $(,)?) => { $crate::pin::Pin { pointer: &mut { $value } } }; }
#[macro_export]
#[invented]
macro_rules! ready { ($poll:expr $(,)?) => { match $poll { $crate::task::Poll::Ready(value) => value, $crate::task::Poll::Pending => return $crate::task::Poll::Pending } }; }
#[macro_export]
#[invented]
macro_rules! addr_of { ($place:expr) => { &raw const $place }; }
#[macro_export]
#[invented]
macro_rules! addr_of_mut { ($place:expr) => { &raw mut $place }; }
#[macro_export]
#[invented]
macro_rules! offset_of { ($($arg:tt)*) => { 0usize }; }
#[macro_export]
macro_rules! is_x86_feature_detected { ($($arg:tt)*) => { false }; }

#[macro_export] #[builtin]
macro_rules! format_args { ($($arg:tt)*) => {}; }
#[macro_export] #[builtin]
macro_rules! concat { ($($arg:tt)*) => {}; }
#[macro_export] #[builtin]
macro_rules! stringify { ($($arg:tt)*) => {}; }
#[macro_export] #[builtin]
macro_rules! include { ($($arg:tt)*) => {}; }
#[macro_export] #[builtin]
macro_rules! include_str { ($($arg:tt)*) => {}; }
#[macro_export] #[builtin]
macro_rules! include_bytes { ($($arg:tt)*) => {}; }
#[macro_export] #[builtin]
macro_rules! env { ($($arg:tt)*) => {}; }
#[macro_export] #[builtin]
macro_rules! option_env { ($($arg:tt)*) => {}; }
#[macro_export] #[builtin]
macro_rules! cfg { ($($arg:tt)*) => {}; }
#[macro_export] #[builtin]
macro_rules! compile_error { ($($arg:tt)*) => {}; }
#[macro_export] #[builtin]
macro_rules! line { () => {}; }
#[macro_export] #[builtin]
macro_rules! column { () => {}; }
#[macro_export] #[builtin]
macro_rules! file { () => {}; }
#[macro_export] #[builtin]
macro_rules! module_path { () => {}; }

#[macro_export] #[macro_style("keep")]
#[invented]
macro_rules! test { () => {}; }
#[macro_export] #[macro_style("keep")]
#[invented]
macro_rules! global_allocator { () => {}; }

#[macro_export] #[derive_model(traits("std::clone::Clone"))]
macro_rules! Clone { () => {}; }
#[macro_export] #[derive_model(traits("std::marker::Copy"))]
macro_rules! Copy { () => {}; }
#[macro_export] #[derive_model(traits("std::fmt::Debug"), writes = "all")]
macro_rules! Debug { () => {}; }
#[macro_export] #[derive_model(traits("std::default::Default"))]
macro_rules! Default { () => {}; }
#[macro_export] #[derive_model(traits("std::hash::Hash"))]
macro_rules! Hash { () => {}; }
#[macro_export] #[derive_model(traits("std::cmp::PartialEq"))]
macro_rules! PartialEq { () => {}; }
#[macro_export] #[derive_model(traits("std::cmp::Eq"))]
macro_rules! Eq { () => {}; }
#[macro_export] #[derive_model(traits("std::cmp::PartialOrd"))]
macro_rules! PartialOrd { () => {}; }
#[macro_export] #[derive_model(traits("std::cmp::Ord"))]
macro_rules! Ord { () => {}; }
