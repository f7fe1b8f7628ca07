#![model(package = "bon", versions = ">=2, <4")]

//! `S::builder().field(value).build()`: each setter fills its own field. An optional field has two setters.
//! Attributes may rename any of them.

#[versions(">=2.2")]
#[derive_model(traits(), expands)]
macro_rules! Builder {
    ([$($attrs:tt)*] [$($vis:tt)*] struct $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] { $($fields:tt)* }) => {
        $crate::Builder! {
            @type builder build [<$name Builder>]
            ([$($vis)*] $name [$($declared)*] [$($named)*] [$($clause)*] { $($fields)* }) [$($attrs)*]
        }
    };

    // What the type's attributes call the first call, the last one, and the builder.
    (@type $start:ident $finish:ident $builder:tt $of:tt []) => {
        $crate::Builder! { @made $start $finish $builder $of }
    };
    (@type $start:ident $finish:ident $builder:tt $of:tt [# [builder ($($arg:tt)*)] $($rest:tt)*]) => {
        $crate::Builder! { @calls $start $finish $builder $of [$($arg)*] [$($rest)*] }
    };
    (@type $start:ident $finish:ident $builder:tt $of:tt [# $other:tt $($rest:tt)*]) => {
        $crate::Builder! { @type $start $finish $builder $of [$($rest)*] }
    };
    (@calls $start:ident $finish:ident $builder:tt $of:tt [] $rest:tt) => {
        $crate::Builder! { @type $start $finish $builder $of $rest }
    };
    (@calls $start:ident $finish:ident $builder:tt $of:tt [start_fn = $n:ident $($more:tt)*] $rest:tt) => {
        $crate::Builder! { @calls $n $finish $builder $of [$($more)*] $rest }
    };
    (@calls $start:ident $finish:ident $builder:tt $of:tt [start_fn ($(vis = $v:tt,)? name = $n:ident $($m:tt)*) $($more:tt)*] $rest:tt) => {
        $crate::Builder! { @calls $n $finish $builder $of [$($more)*] $rest }
    };
    (@calls $start:ident $finish:ident $builder:tt $of:tt [finish_fn = $n:ident $($more:tt)*] $rest:tt) => {
        $crate::Builder! { @calls $start $n $builder $of [$($more)*] $rest }
    };
    (@calls $start:ident $finish:ident $builder:tt $of:tt [finish_fn ($(vis = $v:tt,)? name = $n:ident $($m:tt)*) $($more:tt)*] $rest:tt) => {
        $crate::Builder! { @calls $start $n $builder $of [$($more)*] $rest }
    };
    (@calls $start:ident $finish:ident $builder:tt $of:tt [builder_type = $n:ident $($more:tt)*] $rest:tt) => {
        $crate::Builder! { @calls $start $finish $n $of [$($more)*] $rest }
    };
    (@calls $start:ident $finish:ident $builder:tt $of:tt [builder_type ($(vis = $v:tt,)? name = $n:ident $($m:tt)*) $($more:tt)*] $rest:tt) => {
        $crate::Builder! { @calls $start $finish $n $of [$($more)*] $rest }
    };
    (@calls $start:ident $finish:ident $builder:tt $of:tt [$other:tt $($more:tt)*] $rest:tt) => {
        $crate::Builder! { @calls $start $finish $builder $of [$($more)*] $rest }
    };

    (@made $start:ident $finish:ident $builder:tt ($vis:tt $name:ident $declared:tt $named:tt $clause:tt { $($fields:tt)* })) => {
        $crate::Builder! { @built $start $finish $builder ($vis $name $declared $named $clause { $($fields)* }) }
        $crate::Builder! { @each ($builder $declared $named $clause) $($fields)* }
    };
    (@built $start:ident $finish:ident $builder:tt
     ([$($vis:tt)*] $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*]
      { $($attr:tt $v:tt $field:ident: $t:ty;)* })) => {
        $($vis)* struct $builder<$($declared)*> $($clause)* { $($field: $t),* }
        impl<$($declared)*> $name<$($named)*> $($clause)* {
            pub fn $start() -> $builder<$($named)*> {
                $builder { $($field: $crate::default()),* }
            }
        }
        impl<$($declared)*> $builder<$($named)*> $($clause)* {
            pub fn $finish(self) -> $name<$($named)*> {
                $name { $($field: self.$field),* }
            }
        }
    };
    (@each $of:tt) => {};
    (@each ($builder:tt $declared:tt $named:tt $clause:tt) $attrs:tt $v:tt $field:ident: $t:ty; $($rest:tt)*) => {
        $crate::Builder! { @field $field [] ($builder $declared $named $clause $field [$t]) $attrs }
        $crate::Builder! { @each ($builder $declared $named $clause) $($rest)* }
    };

    // What a field's attributes call its setter, and whether it has a getter; what the builder holds has neither.
    (@field $set:ident $get:tt $of:tt []) => {
        $crate::Builder! { @setters $set $of }
        $crate::Builder! { @getter $get $of }
    };
    (@field $set:ident $get:tt $of:tt [# [builder ($($arg:tt)*)] $($rest:tt)*]) => {
        $crate::Builder! { @called $set $get $of [$($arg)*] [$($rest)*] }
    };
    (@field $set:ident $get:tt $of:tt [# $other:tt $($rest:tt)*]) => {
        $crate::Builder! { @field $set $get $of [$($rest)*] }
    };
    (@called $set:ident $get:tt $of:tt [] $rest:tt) => {
        $crate::Builder! { @field $set $get $of $rest }
    };
    (@called $set:ident $get:tt $of:tt [field $($more:tt)*] $rest:tt) => {};
    (@called $set:ident $get:tt $of:tt [skip $($more:tt)*] $rest:tt) => {};
    (@called $set:ident $get:tt $of:tt [getter $($more:tt)*] $rest:tt) => {
        $crate::Builder! { @called $set [get] $of [$($more)*] $rest }
    };
    (@called $set:ident $get:tt $of:tt [name = $n:ident $($more:tt)*] $rest:tt) => {
        $crate::Builder! { @called $n $get $of [$($more)*] $rest }
    };
    (@called $set:ident $get:tt $of:tt [setters ($(vis = $v:tt,)? name = $n:ident $($m:tt)*) $($more:tt)*] $rest:tt) => {
        $crate::Builder! { @called $n $get $of [$($more)*] $rest }
    };
    (@called $set:ident $get:tt $of:tt [$other:tt $($more:tt)*] $rest:tt) => {
        $crate::Builder! { @called $set $get $of [$($more)*] $rest }
    };

    (@setters $set:ident ($builder:tt [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] $field:ident $t:tt)) => {
        impl<$($declared)*> $builder<$($named)*> $($clause)* {
            pub fn $set<Value>(mut self, value: Value) -> Self {
                self.$field = $crate::into(value);
                self
            }
            pub fn [<maybe_ $set>]<Value>(mut self, value: Value) -> Self {
                self.$field = $crate::into(value);
                self
            }
        }
    };
    (@getter [] $of:tt) => {};
    (@getter [get] ($builder:tt [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] $field:ident [$t:ty])) => {
        impl<$($declared)*> $builder<$($named)*> $($clause)* {
            pub fn [<get_ $field>](&self) -> &$t {
                &self.$field
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
