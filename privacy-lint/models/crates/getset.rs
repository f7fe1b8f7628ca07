#![model(package = "getset", versions = ">=0.1, <0.2")]

//! Accessors for each field that the type's or the field's attribute names.

#[derive_model(traits(), expands)]
macro_rules! Getters {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { $([$($attr:tt)*] [$($v:tt)*] $field:ident: $t:ty;)* }) => {
        impl<$($declared)*> $name<$($named)*> $($clause)* { $(pub fn $field(&self) -> &$t { &self.$field })* }
    };
}

#[derive_model(traits(), expands)]
macro_rules! CopyGetters {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { $([$($attr:tt)*] [$($v:tt)*] $field:ident: $t:ty;)* }) => {
        impl<$($declared)*> $name<$($named)*> $($clause)* { $(pub fn $field(&self) -> $t { self.$field })* }
    };
}

#[derive_model(traits(), expands)]
macro_rules! MutGetters {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { $([$($attr:tt)*] [$($v:tt)*] $field:ident: $t:ty;)* }) => {
        impl<$($declared)*> $name<$($named)*> $($clause)* { $(pub fn [<$field _mut>](&mut self) -> &mut $t { &mut self.$field })* }
    };
}

#[derive_model(traits(), expands)]
macro_rules! Setters {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
     { $([$($attr:tt)*] [$($v:tt)*] $field:ident: $t:ty;)* }) => {
        impl<$($declared)*> $name<$($named)*> $($clause)* {
            $(pub fn [<set_ $field>](&mut self, val: $t) -> &mut Self {
                self.$field = val;
                self
            })*
        }
    };
}
