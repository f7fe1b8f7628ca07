#![model(package = "snafu", versions = ">=0.7, <0.10", builds = ">=0.7.2")]

//! A context selector (`OpenSnafu { path }` of the variant `Open { path, source }`) puts its fields and the source into
//! the error, which writes them.

#[derive_model(traits("std::error::Error", "std::fmt::Display"), writes = "all", expands)]
macro_rules! Snafu {
    ([$($attrs:tt)*] $vis:tt enum $name:ident [] [] [] { $($attr:tt $variant:ident { $($fields:tt)* })* }) => {
        $($crate::Snafu! { @fields $vis $name $variant [$name::$variant] [] [] $($fields)* })*
    };
    ([$($attrs:tt)*] $vis:tt struct $name:ident [] [] [] { $($fields:tt)* }) => {
        $crate::Snafu! { @fields $vis $name $name [$name] [] [] $($fields)* }
    };
    (@fields $vis:tt $name:ident $variant:ident $path:tt [] $own:tt $attr:tt $v:tt source: $t:ty; $($rest:tt)*) => {
        $crate::Snafu! { @fields $vis $name $variant $path [source $t] $own $($rest)* }
    };
    (@fields $vis:tt $name:ident $variant:ident $path:tt $source:tt $own:tt $attr:tt $v:tt backtrace: $t:ty; $($rest:tt)*) => {
        $crate::Snafu! { @fields $vis $name $variant $path $source $own $($rest)* }
    };
    (@fields $vis:tt $name:ident $variant:ident $path:tt $source:tt $own:tt [# [snafu (implicit)] $($attr:tt)*] $v:tt $field:ident: $t:ty; $($rest:tt)*) => {
        $crate::Snafu! { @fields $vis $name $variant $path $source $own $($rest)* }
    };
    (@fields $vis:tt $name:ident $variant:ident $path:tt $source:tt [$($own:tt)*] $attr:tt $v:tt $field:ident: $t:ty; $($rest:tt)*) => {
        $crate::Snafu! { @fields $vis $name $variant $path $source [$($own)* $field] $($rest)* }
    };
    (@fields [$($vis:tt)*] $name:ident $variant:ident $path:tt $source:tt []) => {
        #[derive(Clone, Copy, Debug)]
        $($vis)* struct [<$variant Snafu>];
        $crate::Snafu! { @uses $name $variant $path $source [] }
    };
    (@fields [$($vis:tt)*] $name:ident $variant:ident $path:tt $source:tt [$($own:ident)+]) => {
        #[derive(Clone, Copy, Debug)]
        $($vis)* struct [<$variant Snafu>]<$($own),+> { $(pub $own: $own),+ }
        $crate::Snafu! { @uses $name $variant $path $source [$($own)+] }
    };
    (@uses $name:ident $variant:ident [$($path:tt)*] [] [$($own:ident)*]) => {
        impl<$($own),*> [<$variant Snafu>]<$($own),*> {
            pub fn build(self) -> $name { $($path)* { $($own: $crate::into(self.$own)),* } }
            pub fn fail<Fine>(self) -> ::std::result::Result<Fine, $name> { Err(self.build()) }
        }
    };
    (@uses $name:ident $variant:ident [$($path:tt)*] [source $t:ty] [$($own:ident)*]) => {
        impl<$($own),*> $crate::IntoError<$name> for [<$variant Snafu>]<$($own),*> {
            type Source = $t;
            fn into_error(self, source: $t) -> $name { $($path)* { source, $($own: $crate::into(self.$own)),* } }
        }
    };
}

#[invented]
pub fn into<V, T>(value: V) -> T;

pub trait IntoError<E> {
    type Source;
    fn into_error(self, source: Self::Source) -> E;
}

pub trait ResultExt<T, E>: Sized {
    fn context<C: IntoError<E2, Source = E>, E2>(self, context: C) -> Result<T, E2>;
    fn with_context<F: FnOnce(&mut E) -> C, C: IntoError<E2, Source = E>, E2>(self, context: F) -> Result<T, E2>;
}
impl<T, E> ResultExt<T, E> for Result<T, E> {
    fn context<C: IntoError<E2, Source = E>, E2>(self, context: C) -> Result<T, E2> {
        match self {
            Ok(value) => Ok(value),
            Err(error) => Err(context.into_error(error)),
        }
    }
    fn with_context<F: FnOnce(&mut E) -> C, C: IntoError<E2, Source = E>, E2>(self, context: F) -> Result<T, E2> {
        match self {
            Ok(value) => Ok(value),
            Err(mut error) => Err(context(&mut error).into_error(error)),
        }
    }
}
