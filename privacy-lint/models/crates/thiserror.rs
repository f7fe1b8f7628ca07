#![model(package = "thiserror", versions = ">=1, <3")]

//! `#[error("…{0}…")]` writes the fields that its text names; `#[error(transparent)]` writes the
//! inner error; a field with `#[from]` gives the conversion that `?` uses.

#[derive_model(
    traits("std::error::Error", "std::fmt::Display"),
    writes = "all",
    template("error"),
    from("from", "error(from)"),
    expands
)]
macro_rules! Error {
    ([$($attrs:tt)*] [$($vis:tt)*] enum $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] { $($variants:tt)* }) => {
        $crate::Error! { @variant $name [$($declared)*] [$($named)*] [$($clause)*] $($variants)* }
    };
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { [# [from] $($attr:tt)*] [$($v:tt)*] $field:tt: $t:ty; }) => {
        impl<$($declared)*> ::std::convert::From<$t> for $name<$($named)*> $($clause)* {
            fn from(source: $t) -> Self { $name { $field: source } }
        }
    };
    (@variant $name:ident $declared:tt $named:tt $clause:tt) => {};
    (@variant $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] $attr:tt $variant:ident { [# [from] $($fattr:tt)*] $v:tt $field:tt: $t:ty; } $($rest:tt)*) => {
        impl<$($declared)*> ::std::convert::From<$t> for $name<$($named)*> $($clause)* {
            fn from(source: $t) -> Self { $name::$variant { $field: source } }
        }
        $crate::Error! { @variant $name [$($declared)*] [$($named)*] [$($clause)*] $($rest)* }
    };
    (@variant $name:ident $declared:tt $named:tt $clause:tt $attr:tt $variant:ident $fields:tt $($rest:tt)*) => {
        $crate::Error! { @variant $name $declared $named $clause $($rest)* }
    };
}
