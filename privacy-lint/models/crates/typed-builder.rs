#![model(package = "typed-builder", versions = ">=0.10, <0.24")]

//! `S::builder().field(value).build()`: each setter fills its own field.

#[derive_model(traits(), expands)]
macro_rules! TypedBuilder {
    ([$($attrs:tt)*] $vis:tt struct $name:ident $declared:tt $named:tt $clause:tt $fields:tt) => {
        $crate::TypedBuilder! { @made [$($attrs)*] $vis $name $declared $named $clause $fields }
    };
    (@made [# [builder (build_method (into = $($other:tt)*) $($more:tt)*)] $($attrs:tt)*] $vis:tt $name:ident $declared:tt $named:tt $clause:tt $fields:tt) => {
        $crate::TypedBuilder! { @of [$($other)*] [::std::convert::Into::<$($other)*>::into] $vis $name $declared $named $clause $fields }
    };
    (@made [# $other:tt $($attrs:tt)*] $vis:tt $name:ident $declared:tt $named:tt $clause:tt $fields:tt) => {
        $crate::TypedBuilder! { @made [$($attrs)*] $vis $name $declared $named $clause $fields }
    };
    (@made [] $vis:tt $name:ident $declared:tt [$($named:tt)*] $clause:tt $fields:tt) => {
        $crate::TypedBuilder! { @of [$name<$($named)*>] [] $vis $name $declared [$($named)*] $clause $fields }
    };
    (@of [$($made:tt)*] [$($into:tt)*] [$($vis:tt)*] $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { $([$($attr:tt)*] [$($v:tt)*] $field:ident: $t:ty;)* }) => {
        $($vis)* struct [<$name Builder>]<$($declared)*> $($clause)* { made: $name<$($named)*> }
        impl<$($declared)*> $name<$($named)*> $($clause)* {
            pub fn builder() -> [<$name Builder>]<$($named)*> {
                [<$name Builder>] { made: $name { $($field: $crate::default()),* } }
            }
        }
        impl<$($declared)*> [<$name Builder>]<$($named)*> $($clause)* {
            $(pub fn $field<Value>(mut self, value: Value) -> Self {
                self.made.$field = $crate::into(value);
                self
            })*
            pub fn build(self) -> $($made)* {
                $($into)*(self.made)
            }
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
