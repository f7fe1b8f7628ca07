//! Paths and preludes by edition.

use super::check;

#[test]
fn in_2015_use_paths_start_at_the_root() {
    check(
        "
//- crate main member edition:2015 deps:dep
extern crate dep; mod a { pub fn f() {} pub mod b { use a::f; use dep::g; use std::option; use ::a::f as h; use self::c::i; pub mod c { pub fn i() {} } } }
//- crate dep
pub fn g() {}",
        &[
            ("main::a::b", "f", "fn main::a::f"),
            ("main::a::b", "g", "fn dep::g"),
            ("main::a::b", "option", "mod std::option"),
            ("main::a::b", "h", "fn main::a::f"),
            ("main::a::b", "i", "fn main::a::b::c::i"),
            ("main::a::b", "::a::f", "fn main::a::f"),
            ("main::a::b", "::dep::g", "fn dep::g"),
            ("main::a::b", "TryFrom", "?"),
        ],
    );
}

#[test]
fn in_2018_use_paths_start_in_the_module_or_with_a_crate() {
    check(
        "
//- crate main member edition:2018 deps:dep
mod a { pub fn f() {} pub mod b { use dep::g; use c::i; pub mod c { pub fn i() {} } use ::dep::g as h; use a::f; } }
//- crate dep
pub fn g() {}",
        &[
            ("main::a::b", "g", "fn dep::g"),
            ("main::a::b", "i", "fn main::a::b::c::i"),
            ("main::a::b", "h", "fn dep::g"),
            ("main::a::b", "f", "?"),
            ("main::a::b", "::a::f", "?"),
            ("main::a", "Clone", "trait std::clone::Clone, macro std::Clone"),
        ],
    );
}

#[test]
fn preludes_differ() {
    check("", &[("main", "TryFrom", "trait std::convert::TryFrom"), ("main", "vec", "macro std::vec")]);
    check(
        "\n//- crate main member edition:2018",
        &[("main", "TryFrom", "?"), ("main", "Some", "variant std::option::Option::Some")],
    );
}

#[test]
fn of_a_dependency_that_does_not_parse_the_rest_is_there() {
    for broken in ["pub enum 3 {}", "fn broken() { ( }", "pub future struct Syntax;"] {
        check(
            &format!(
                "
//- crate main member deps:dep
use dep::{{After, Before}};
//- crate dep edition:2015
pub struct Before; {broken} pub struct After;"
            ),
            &[("main", "Before", "struct dep::Before"), ("main", "After", "struct dep::After")],
        );
    }
}
