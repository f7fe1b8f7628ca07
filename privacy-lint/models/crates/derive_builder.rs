#![model(package = "derive_builder", versions = ">=0.9, <0.21")]

//! `SBuilder::default().field(value).build()?`: each setter fills its own field, through `&mut self` or by value.

#[derive_model(traits(), expands)]
macro_rules! Builder {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { $($fields:tt)* }) => {
        $crate::Builder! { @pattern [$($attrs)*] [$($vis)*] $name [$($declared)*] [$($named)*] [$($clause)*] { $($fields)* } }
    };
    (@pattern [# [builder (pattern = "owned" $($more:tt)*)] $($attrs:tt)*] $vis:tt $name:ident $declared:tt $named:tt $clause:tt $fields:tt) => {
        $crate::Builder! { @of [mut self] [Self] $vis $name $declared $named $clause $fields }
    };
    (@pattern [# $other:tt $($attrs:tt)*] $vis:tt $name:ident $declared:tt $named:tt $clause:tt $fields:tt) => {
        $crate::Builder! { @pattern [$($attrs)*] $vis $name $declared $named $clause $fields }
    };
    (@pattern [] $vis:tt $name:ident $declared:tt $named:tt $clause:tt $fields:tt) => {
        $crate::Builder! { @of [&mut self] [&mut Self] $vis $name $declared $named $clause $fields }
    };
    (@of $this:tt $result:tt [$($vis:tt)*] $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { $([$($attr:tt)*] [$($v:tt)*] $field:ident: $t:ty;)* }) => {
        #[derive(Clone)]
        $($vis)* struct [<$name Builder>]<$($declared)*> $($clause)* { $($field: $t),* }
        #[derive(Debug)]
        $($vis)* enum [<$name BuilderError>] { UninitializedField(&'static str), ValidationError(String) }
        impl std::fmt::Display for [<$name BuilderError>] {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) }
        }
        impl std::error::Error for [<$name BuilderError>] {}
        impl<$($declared)*> std::default::Default for [<$name Builder>]<$($named)*> $($clause)* {
            fn default() -> Self { [<$name Builder>] { $($field: $crate::default()),* } }
        }
        impl<$($declared)*> [<$name Builder>]<$($named)*> $($clause)* {
            $($crate::Builder! { @setter $this $result $field })*
            pub fn build(&self) -> std::result::Result<$name<$($named)*>, [<$name BuilderError>]> {
                Ok($name { $($field: self.$field),* })
            }
        }
    };
    (@setter [$($this:tt)*] [$($result:tt)*] $field:ident) => {
        pub fn $field<Value>($($this)*, value: Value) -> $($result)* {
            self.$field = $crate::into(value);
            self
        }
    };
}

/// What a field holds that no setter was called for.
#[clean]
#[invented]
pub fn default<T>() -> T;

/// `into`, `Some(…)` or the value itself, as the field's attribute says.
#[invented]
pub fn into<V, T>(value: V) -> T;
