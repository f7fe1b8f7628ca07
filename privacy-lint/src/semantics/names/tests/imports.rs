//! Named imports.

use super::check;

#[test]
fn groups_renames_self_and_reexports_through_crates() {
    check(
        "use dep::{a::{self, Thing as Other}, b}; pub use dep::a as renamed; use self::renamed::Thing; use Thing as _;
         mod inner { use super::Other; use super::super::nothing; pub use crate::b::c as d; }
//- crate dep deps:base
pub mod a { pub use base::Thing; } pub mod b { pub fn c() {} }
//- crate base
mod private { pub struct Thing; } pub use private::Thing;",
        &[
            ("main", "a", "mod dep::a"),
            ("main", "Other", "struct base::private::Thing"),
            ("main", "renamed::Thing", "struct base::private::Thing"),
            ("main", "Thing", "struct base::private::Thing"),
            ("main::inner", "Other", "struct base::private::Thing"),
            ("main::inner", "d", "fn dep::b::c"),
            ("main", "inner::d", "fn dep::b::c"),
        ],
    );
}

#[test]
fn an_import_may_bring_in_a_name_in_several_name_spaces() {
    check(
        "use dep::Same; use dep::{Same as Again};
//- crate dep
pub struct Same { x: u8 } #[allow(non_snake_case)] pub fn Same() {} #[macro_export] macro_rules! Same { () => {} }",
        &[
            ("main", "Same", "struct dep::Same, fn dep::Same, macro dep::Same"),
            ("main", "Again", "struct dep::Same, fn dep::Same, macro dep::Same"),
        ],
    );
}

#[test]
fn dependencies_have_the_names_that_the_manifest_gives_them() {
    check(
        "use new_name::f;
//- crate main member deps:new_name=dep
use new_name::f;
//- crate dep
pub fn f() {}",
        &[
            ("main", "f", "fn dep::f"),
            ("main", "new_name::f", "fn dep::f"),
            ("main", "dep::f", "?"),
            ("main", "::new_name::f", "fn dep::f"),
        ],
    );
}

#[test]
fn extern_crate_gives_other_names() {
    check(
        "extern crate dep as other; extern crate self as me; extern crate alloc; mod m { pub fn f() {} use other::g; }
//- crate dep
pub fn g() {}",
        &[
            ("main", "other::g", "fn dep::g"),
            ("main::m", "g", "fn dep::g"),
            ("main::m", "other::g", "fn dep::g"),
            ("main::m", "me::m::f", "fn main::m::f"),
            ("main", "alloc::option::Option", "enum std::option::Option"),
        ],
    );
}

#[test]
fn variants_and_associated_items() {
    check(
        "use E::{A, B as C}; use self::E::*; type Alias = E; use Alias as E2; enum E { A, B, D } trait T {} struct S;",
        &[
            ("main", "A", "variant main::E::A"),
            ("main", "C", "variant main::E::B"),
            ("main", "D", "variant main::E::D"),
            ("main", "E2", "type main::Alias"),
            ("main", "Alias::A", "type main::Alias + A"),
            ("main", "S::new", "struct main::S + new"),
            ("main", "S::Item::f", "struct main::S + Item::f"),
            ("main", "u32::MAX", "u32 + MAX"),
            ("main", "str::len", "str + len"),
            ("main", "u8", "u8"),
        ],
    );
}

#[test]
fn a_module_named_like_a_primitive_does_not_hide_its_items() {
    check(
        "use std::str; mod own { pub struct u8; }",
        &[
            ("main", "str::from_utf8", "fn std::str::from_utf8"),
            ("main", "str::len", "str + len"),
            ("main", "str", "mod std::str"),
            ("main::own", "u8", "struct main::own::u8"),
        ],
    );
}

#[test]
fn imports_in_a_circle_end() {
    check(
        "mod a { pub use super::b::x; pub use super::b::y; } mod b { pub use super::a::x; pub fn y() {} }",
        &[("main", "a::x", "?"), ("main", "b::x", "?"), ("main", "a::y", "fn main::b::y")],
    );
}

#[test]
fn a_crate_and_an_import_of_the_same_name() {
    check(
        "use dep; use dep::dep as f; mod m { use dep::dep; }
//- crate dep
pub fn dep() {}",
        &[
            ("main", "dep", "mod dep"),
            ("main", "dep::dep", "fn dep::dep"),
            ("main", "f", "fn dep::dep"),
            ("main::m", "dep", "mod dep, fn dep::dep"),
        ],
    );
}
