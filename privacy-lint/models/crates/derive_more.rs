#![model(package = "derive_more", versions = ">=0.99, <3", features = ["full >=1"])]

//! Conversions and access of the field that a newtype holds.

#[derive_model(traits("std::fmt::Display"), writes = "all", template("display"))]
macro_rules! Display { () => {} }

#[versions(">=1")]
#[derive_model(traits("std::fmt::Debug"), writes = "all", skip("debug(skip)", "debug(ignore)"))]
macro_rules! Debug { () => {} }

#[versions(">=0.99.5")]
#[derive_model(traits("std::error::Error"))]
macro_rules! Error { () => {} }

#[derive_model(traits(), expands)]
macro_rules! From {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { [$($attr:tt)*] [$($v:tt)*] $field:tt: $t:ty; }) => {
        impl<$($declared)*> ::std::convert::From<$t> for $name<$($named)*> $($clause)* {
            fn from(value: $t) -> Self { $name { $field: value } }
        }
    };
    ([$($attrs:tt)*] [$($vis:tt)*] enum $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] { $($variants:tt)* }) => {
        $crate::From! { @variant $name [$($declared)*] [$($named)*] [$($clause)*] $($variants)* }
    };
    (@variant $name:ident $declared:tt $named:tt $clause:tt) => {};
    (@variant $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] $attr:tt $variant:ident { $fattr:tt $v:tt $field:tt: $t:ty; } $($rest:tt)*) => {
        impl<$($declared)*> ::std::convert::From<$t> for $name<$($named)*> $($clause)* {
            fn from(value: $t) -> Self { $name::$variant { $field: value } }
        }
        $crate::From! { @variant $name [$($declared)*] [$($named)*] [$($clause)*] $($rest)* }
    };
    (@variant $name:ident $declared:tt $named:tt $clause:tt $attr:tt $variant:ident $fields:tt $($rest:tt)*) => {
        $crate::From! { @variant $name $declared $named $clause $($rest)* }
    };
}

#[derive_model(traits(), expands)]
macro_rules! Into {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { [$($attr:tt)*] [$($v:tt)*] $field:tt: $t:ty; }) => {
        impl<$($declared)*> ::std::convert::From<$name<$($named)*>> for $t $($clause)* {
            fn from(value: $name<$($named)*>) -> Self { value.$field }
        }
    };
}

#[derive_model(traits(), expands)]
macro_rules! Deref {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { [$($attr:tt)*] [$($v:tt)*] $field:tt: $t:ty; $($rest:tt)* }) => {
        impl<$($declared)*> ::std::ops::Deref for $name<$($named)*> $($clause)* {
            type Target = $t;
            fn deref(&self) -> &$t { &self.$field }
        }
    };
}

#[derive_model(traits(), expands)]
macro_rules! DerefMut {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { [$($attr:tt)*] [$($v:tt)*] $field:tt: $t:ty; $($rest:tt)* }) => {
        impl<$($declared)*> ::std::ops::DerefMut for $name<$($named)*> $($clause)* {
            fn deref_mut(&mut self) -> &mut $t { &mut self.$field }
        }
    };
}

#[derive_model(traits(), expands)]
macro_rules! AsRef {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { [$($attr:tt)*] [$($v:tt)*] $field:tt: $t:ty; }) => {
        impl<$($declared)*> ::std::convert::AsRef<$t> for $name<$($named)*> $($clause)* {
            fn as_ref(&self) -> &$t { &self.$field }
        }
    };
}

#[derive_model(traits(), expands)]
macro_rules! Constructor {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { $([$($attr:tt)*] [$($v:tt)*] $field:tt: $t:ty;)* }) => {
        impl<$($declared)*> $name<$($named)*> $($clause)* {
            pub fn new($([<field_ $field>]: $t),*) -> Self { $name { $($field: [<field_ $field>]),* } }
        }
    };
}

#[derive_model(traits(), expands)]
macro_rules! FromStr {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { [$($attr:tt)*] [$($v:tt)*] $field:tt: $t:ty; }) => {
        impl<$($declared)*> ::std::str::FromStr for $name<$($named)*> $($clause)* {
            type Err = <$t as ::std::str::FromStr>::Err;
            fn from_str(src: &str) -> ::std::result::Result<Self, Self::Err> { Ok($name { $field: src.parse()? }) }
        }
    };
}
