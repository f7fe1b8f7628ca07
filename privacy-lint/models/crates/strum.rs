#![model(package = "strum", versions = ">=0.24, <0.29", builds = ">=0.24.1", features = ["derive"])]

//! What is written is a variant's name, not what it holds; the default variant holds and writes any other text.

#[derive_model(traits(), expands)]
macro_rules! Display {
    ([$($attrs:tt)*] [$($vis:tt)*] enum $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] { $($variants:tt)* }) => {
        $crate::Display! { @of $name [$($declared)*] [$($named)*] [$($clause)*] $($variants)* }
    };
    (@of $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] [# [strum (default)] $($attr:tt)*] $variant:ident { $fattr:tt $v:tt $field:tt: $t:ty; } $($rest:tt)*) => {
        impl<$($declared)*> ::std::fmt::Display for $name<$($named)*> $($clause)* {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $name::$variant { $field: other } => ::std::fmt::Display::fmt(other, f),
                    _ => Ok(()),
                }
            }
        }
    };
    (@of $name:ident $declared:tt $named:tt $clause:tt $attrs:tt $variant:ident $fields:tt $($rest:tt)*) => {
        $crate::Display! { @of $name $declared $named $clause $($rest)* }
    };
    (@of $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]) => {
        impl<$($declared)*> ::std::fmt::Display for $name<$($named)*> $($clause)* {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { Ok(()) }
        }
    };
}

#[derive_model(traits(), expands)]
macro_rules! AsRefStr {
    ([$($attrs:tt)*] [$($vis:tt)*] enum $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] $variants:tt) => {
        impl<$($declared)*> ::std::convert::AsRef<str> for $name<$($named)*> $($clause)* {
            fn as_ref(&self) -> &str { $crate::name() }
        }
    };
}

#[derive_model(traits(), expands)]
macro_rules! IntoStaticStr {
    ([$($attrs:tt)*] [$($vis:tt)*] enum $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] $variants:tt) => {
        impl<$($declared)*> ::std::convert::From<$name<$($named)*>> for &'static str $($clause)* {
            fn from(value: $name<$($named)*>) -> &'static str { $crate::name() }
        }
        impl<$($declared)*> ::std::convert::From<&$name<$($named)*>> for &'static str $($clause)* {
            fn from(value: &$name<$($named)*>) -> &'static str { $crate::name() }
        }
    };
}

#[derive_model(traits(), expands)]
macro_rules! EnumString {
    ([$($attrs:tt)*] [$($vis:tt)*] enum $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] { $($variants:tt)* }) => {
        $crate::EnumString! { @of $name [$($declared)*] [$($named)*] [$($clause)*] $($variants)* }
    };
    (@of $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] [# [strum (default)] $($attr:tt)*] $variant:ident { $fattr:tt $v:tt $field:tt: $t:ty; } $($rest:tt)*) => {
        impl<$($declared)*> ::std::str::FromStr for $name<$($named)*> $($clause)* {
            type Err = $crate::ParseError;
            fn from_str(s: &str) -> ::std::result::Result<Self, $crate::ParseError> { Ok($name::$variant { $field: s.into() }) }
        }
    };
    (@of $name:ident $declared:tt $named:tt $clause:tt $attrs:tt $variant:ident $fields:tt $($rest:tt)*) => {
        $crate::EnumString! { @of $name $declared $named $clause $($rest)* }
    };
    (@of $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]) => {
        impl<$($declared)*> ::std::str::FromStr for $name<$($named)*> $($clause)* {
            type Err = $crate::ParseError;
            fn from_str(s: &str) -> ::std::result::Result<Self, $crate::ParseError> { Ok($crate::variant()) }
        }
    };
}

#[derive_model(traits(), expands)]
macro_rules! FromRepr {
    ([$($attrs:tt)*] [$($vis:tt)*] enum $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] $variants:tt) => {
        impl<$($declared)*> $name<$($named)*> $($clause)* {
            $($vis)* fn from_repr<Repr>(discriminant: Repr) -> ::std::option::Option<Self> { Some($crate::variant()) }
        }
    };
}

#[clean]
#[invented]
pub fn name() -> &'static str;
#[clean]
#[invented]
pub fn variant<T>() -> T;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParseError {
    VariantNotFound,
}
impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for ParseError {}
