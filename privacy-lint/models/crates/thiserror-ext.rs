#![model(package = "thiserror-ext", versions = ">=0.3, <0.4")]

//! `ContextInto` writes, for each variant with a source and further fields, a trait `IntoVariant` whose methods put the
//! fields beside the source: `result.into_variant(field)`.

#[derive_model(traits(), expands)]
macro_rules! ContextInto {
    ([$($attrs:tt)*] $vis:tt enum $name:ident [] [] [] { $($attr:tt $variant:ident { $($fields:tt)* })* }) => {
        $($crate::ContextInto! { @fields $vis $name $variant [] [] $($fields)* })*
    };
    // `From` is there for these.
    (@fields $vis:tt $name:ident $variant:ident $source:tt $own:tt [# [from] $($attr:tt)*] $v:tt $field:tt: $t:ty; $($rest:tt)*) => {};
    (@fields $vis:tt $name:ident $variant:ident [] $own:tt [# [source] $($attr:tt)*] $v:tt $field:tt: $t:ty; $($rest:tt)*) => {
        $crate::ContextInto! { @fields $vis $name $variant [$field $t] $own $($rest)* }
    };
    (@fields $vis:tt $name:ident $variant:ident [] $own:tt $attr:tt $v:tt source: $t:ty; $($rest:tt)*) => {
        $crate::ContextInto! { @fields $vis $name $variant [source $t] $own $($rest)* }
    };
    (@fields $vis:tt $name:ident $variant:ident $source:tt $own:tt $attr:tt $v:tt backtrace: $t:ty; $($rest:tt)*) => {
        $crate::ContextInto! { @fields $vis $name $variant $source $own $($rest)* }
    };
    (@fields $vis:tt $name:ident $variant:ident $source:tt [$($own:tt)*] $attr:tt $v:tt $field:ident: $t:ty; $($rest:tt)*) => {
        $crate::ContextInto! { @fields $vis $name $variant $source [$($own)* { $field $field $t }] $($rest)* }
    };
    (@fields $vis:tt $name:ident $variant:ident $source:tt [$($own:tt)*] $attr:tt $v:tt $field:tt: $t:ty; $($rest:tt)*) => {
        $crate::ContextInto! { @fields $vis $name $variant $source [$($own)* { $field [<arg_ $field>] $t }] $($rest)* }
    };
    (@fields [$($vis:tt)*] $name:ident $variant:ident [$from:tt $source:ty] [$({ $field:tt $arg:tt $t:ty })+]) => {
        $($vis)* trait [<Into $variant>] {
            type Ret;
            fn [<into_ $variant:snake>](self, $($arg: impl Into<$t>),+) -> Self::Ret;
            fn [<into_ $variant:snake _with>]<Held, With: FnOnce() -> Held>(self, with: With) -> Self::Ret;
        }
        impl [<Into $variant>] for $source {
            type Ret = $name;
            fn [<into_ $variant:snake>](self, $($arg: impl Into<$t>),+) -> $name {
                $name::$variant { $from: self, $($field: $arg.into()),+ }
            }
            fn [<into_ $variant:snake _with>]<Held, With: FnOnce() -> Held>(self, with: With) -> $name {
                let held = with();
                $name::$variant { $from: self, $($field: $crate::into(&held)),+ }
            }
        }
        impl<Fine> [<Into $variant>] for ::std::result::Result<Fine, $source> {
            type Ret = ::std::result::Result<Fine, $name>;
            fn [<into_ $variant:snake>](self, $($arg: impl Into<$t>),+) -> ::std::result::Result<Fine, $name> {
                self.map_err(move |source| $name::$variant { $from: source, $($field: $arg.into()),+ })
            }
            fn [<into_ $variant:snake _with>]<Held, With: FnOnce() -> Held>(self, with: With) -> ::std::result::Result<Fine, $name> {
                self.map_err(move |source| {
                    let held = with();
                    $name::$variant { $from: source, $($field: $crate::into(&held)),+ }
                })
            }
        }
    };
    // Without a source, or with nothing beside it, there is no context.
    (@fields $vis:tt $name:ident $variant:ident $source:tt $own:tt) => {};
}

#[invented]
pub fn into<V, T>(value: V) -> T;
