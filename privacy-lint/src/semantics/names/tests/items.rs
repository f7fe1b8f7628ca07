//! Which items there are.

use super::{Fixture, check, show};

#[test]
fn every_kind_of_item_is_declared_in_its_name_spaces() {
    check(
        "mod m {
            pub struct Record { a: u8 } pub struct Tuple(u8); pub struct Unit;
            pub union U { a: u8 } pub enum E { A, B(u8), C { x: u8 } }
            pub fn f() {} pub const K: u8 = 1; pub static S: u8 = 2; pub type A = u8;
            pub trait T { const N: u8; type X; fn g(&self); }
            extern \"C\" { pub fn c(x: u8); pub static D: u8; pub type Opaque; }
        }",
        &[
            ("main", "m::Record", "struct main::m::Record"),
            ("main", "m::Tuple", "struct main::m::Tuple"),
            ("main", "m::U", "union main::m::U"),
            ("main", "m::E::B", "variant main::m::E::B"),
            ("main", "m::E::new", "enum main::m::E + new"),
            ("main", "m::f", "fn main::m::f"),
            ("main", "m::K", "const main::m::K"),
            ("main", "m::S", "static main::m::S"),
            ("main", "m::A", "type main::m::A"),
            ("main", "m::T::g", "trait main::m::T + g"),
            ("main", "m::c", "fn main::m::c"),
            ("main", "m::D", "static main::m::D"),
            ("main", "m::Opaque", "struct main::m::Opaque"),
            ("main", "m::nothing", "?"),
        ],
    );
}

#[test]
fn modules_lie_in_files_and_in_directories() {
    check(
        "mod a; mod b; #[path = \"other.rs\"] mod c; mod d { pub mod e; }
//- file src/a.rs
pub fn in_a() {} pub mod deep;
//- file src/a/deep.rs
pub fn in_deep() {}
//- file src/b/mod.rs
pub fn in_b() {}
//- file src/other.rs
pub fn in_c() {}
//- file src/d/e.rs
pub fn in_e() {}",
        &[
            ("main", "a::in_a", "fn main::a::in_a"),
            ("main", "a::deep::in_deep", "fn main::a::deep::in_deep"),
            ("main", "b::in_b", "fn main::b::in_b"),
            ("main", "c::in_c", "fn main::c::in_c"),
            ("main", "d::e::in_e", "fn main::d::e::in_e"),
        ],
    );
}

#[test]
fn what_cfg_takes_out_is_not_there_and_what_is_not_known_is() {
    check(
        "#[cfg(unix)] pub fn unix() {} #[cfg(windows)] pub fn windows() {}
         #[cfg(feature = \"no\")] mod gone { } #[cfg_attr(windows, path = \"x.rs\")] mod inline { pub fn f() {} }",
        &[
            ("main", "unix", "fn main::unix"),
            ("main", "windows", "?"),
            ("main", "gone", "?"),
            ("main", "inline::f", "fn main::inline::f"),
        ],
    );
}

#[test]
fn a_file_that_does_not_parse_is_a_problem_and_the_rest_goes_on() {
    let fixture = Fixture::new(
        "mod good; mod bad; mod missing;\n//- file src/good.rs\npub fn f() {}\n//- file src/bad.rs\npub fn {",
    );
    let semantics = fixture.semantics();
    assert!(semantics.item_at("main::good::f").is_some());
    let root = semantics.item_at("main").expect("the crate");
    let problems = semantics.problems(semantics.def(root).krate);
    let what: Vec<&str> = problems.iter().map(|problem| problem.what.as_str()).collect();
    assert_eq!(what, ["file", "mod"], "{problems:?}");
}

#[test]
fn a_module_that_contains_itself_ends() {
    let fixture = Fixture::new("#[path = \"lib.rs\"] mod again; pub fn f() {}");
    let semantics = fixture.semantics();
    assert!(semantics.item_at("main::f").is_some());
    let root = semantics.item_at("main").expect("the crate");
    assert_eq!(semantics.problems(semantics.def(root).krate).len(), 1);
}

#[test]
fn items_of_bodies_are_found_in_their_blocks() {
    let fixture = Fixture::new(
        "pub trait T {} pub struct Outer;
         fn f() { struct Inner; impl T for Inner {} impl Outer { fn g(&self) { fn deep() {} } } fn h() { } let _ = 1; }",
    );
    let semantics = fixture.semantics();
    let root = semantics.item_at("main").expect("the crate");
    let defs = semantics.crate_defs(semantics.def(root).krate);
    let shown: Vec<String> = defs.iter().map(|id| show(&semantics, *id)).collect();
    assert_eq!(
        shown,
        [
            "mod main",
            "trait main::T",
            "struct main::Outer",
            "fn main::f",
            "mod main::f",
            "struct main::f::Inner",
            "impl main::f::Inner",
            "impl main::Outer",
            "fn main::Outer::g",
            "mod main::Outer::g",
            "fn main::Outer::g::deep",
            "fn main::f::h",
        ]
    );
}
