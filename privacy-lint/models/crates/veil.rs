#![model(package = "veil", versions = ">=0.1, <0.4")]

//! `{:?}` masks the fields with `#[redact]`, or all of them; a field of which a part is shown is shown.

#[derive_model(traits(), expands)]
macro_rules! Redact {
    ([# [redact (all $($how:tt)*)] $($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] $fields:tt) => {
        impl<$($declared)*> ::std::fmt::Debug for $name<$($named)*> $($clause)* {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { Ok(()) }
        }
    };
    ([# $other:tt $($attrs:tt)*] $vis:tt struct $name:ident $declared:tt $named:tt $clause:tt $fields:tt) => {
        $crate::Redact! { [$($attrs)*] $vis struct $name $declared $named $clause $fields }
    };
    ([] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { $($attr:tt [$($v:tt)*] $field:tt: $t:ty;)* }) => {
        impl<$($declared)*> ::std::fmt::Debug for $name<$($named)*> $($clause)* {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $($crate::Redact! { @field $attr self.$field, f })*
                Ok(())
            }
        }
    };
    (@field [# [redact (partial $($how:tt)*)] $($attrs:tt)*] $value:expr, $f:ident) => { ::std::fmt::Debug::fmt(&$value, $f)?; };
    (@field [# [redact $($how:tt)*] $($attrs:tt)*] $value:expr, $f:ident) => {};
    (@field [# $other:tt $($attrs:tt)*] $value:expr, $f:ident) => { $crate::Redact! { @field [$($attrs)*] $value, $f } };
    (@field [] $value:expr, $f:ident) => { ::std::fmt::Debug::fmt(&$value, $f)?; };
}
