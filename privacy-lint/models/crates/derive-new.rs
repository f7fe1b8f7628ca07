#![model(package = "derive-new", versions = ">=0.5, <0.8")]

//! `#[derive(new)]`: a constructor with a parameter for each field that has no default.

#[derive_model(traits(), expands)]
macro_rules! new {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] { $($fields:tt)* }) => {
        impl<$($declared)*> $name<$($named)*> $($clause)* { $crate::new! { @next new [$name] [] [] $($fields)* } }
    };
    ([$($attrs:tt)*] [$($vis:tt)*] enum $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] { $([$($attr:tt)*] $variant:ident { $($fields:tt)* })* }) => {
        impl<$($declared)*> $name<$($named)*> $($clause)* { $($crate::new! { @next [<new_ $variant:snake>] [$name::$variant] [] [] $($fields)* })* }
    };
    (@next $new:ident [$($path:tt)*] [$($params:tt)*] [$($values:tt)*]) => {
        pub fn $new($($params)*) -> Self { $($path)* { $($values)* } }
    };
    (@next $new:ident $path:tt $params:tt [$($values:tt)*] [# [new (default)] $($more:tt)*] $v:tt $field:tt: $t:ty; $($rest:tt)*) => {
        $crate::new! { @next $new $path $params [$($values)* $field: ::std::default::Default::default(),] $($rest)* }
    };
    (@next $new:ident $path:tt $params:tt [$($values:tt)*] [# [new (value = $value:literal)] $($more:tt)*] $v:tt $field:tt: $t:ty; $($rest:tt)*) => {
        $crate::new! { @next $new $path $params [$($values)* $field: $crate::value(),] $($rest)* }
    };
    (@next $new:ident $path:tt [$($params:tt)*] [$($values:tt)*] [# [new (into)] $($more:tt)*] $v:tt $field:tt: $t:ty; $($rest:tt)*) => {
        $crate::new! { @next $new $path [$($params)* [<field_ $field>]: impl ::std::convert::Into<$t>,] [$($values)* $field: ::std::convert::Into::into([<field_ $field>]),] $($rest)* }
    };
    (@next $new:ident $path:tt $params:tt $values:tt [# $other:tt $($more:tt)*] $v:tt $field:tt: $t:ty; $($rest:tt)*) => {
        $crate::new! { @next $new $path $params $values [$($more)*] $v $field: $t; $($rest)* }
    };
    (@next $new:ident $path:tt [$($params:tt)*] [$($values:tt)*] [] $v:tt $field:tt: $t:ty; $($rest:tt)*) => {
        $crate::new! { @next $new $path [$($params)* [<field_ $field>]: $t,] [$($values)* $field: [<field_ $field>],] $($rest)* }
    };
}

/// What `#[new(value = "…")]` writes: an expression that is not followed.
#[invented]
#[clean]
pub fn value<T>() -> T;
