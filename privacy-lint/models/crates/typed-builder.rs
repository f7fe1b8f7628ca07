#![model(package = "typed-builder", versions = ">=0.10, <0.24")]

//! `S::builder().field(value).build()`: each setter fills its own field.

#[derive_model(traits(), expands)]
macro_rules! TypedBuilder {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
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
            pub fn build(self) -> $name<$($named)*> {
                self.made
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
