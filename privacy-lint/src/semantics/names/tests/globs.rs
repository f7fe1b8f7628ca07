//! Glob imports, shadowing, visibility, preludes.

use super::{Fixture, check, show};

#[test]
fn explicit_names_win_over_globs_and_local_ones_over_the_prelude() {
    check(
        "use a::*; use b::y; mod a { pub fn x() {} pub fn y() {} pub struct Some; } mod b { pub fn y() {} }
         fn x2() {} mod c { pub enum Option { None } }  mod d { use super::c::*; } mod e {}",
        &[
            ("main", "x", "fn main::a::x"),
            ("main", "y", "fn main::b::y"),
            ("main", "Some", "struct main::a::Some"),
            ("main::d", "Option", "enum main::c::Option"),
            ("main::e", "Option", "enum std::option::Option"),
            ("main::e", "Some", "variant std::option::Option::Some"),
        ],
    );
}

#[test]
fn globs_in_a_circle_give_the_same_answers_wherever_they_are_entered() {
    let text =
        "mod a { pub use super::b::*; pub fn in_a() {} } mod b { pub use super::c::*; pub fn in_b() {} }
         mod c { pub use super::a::*; pub use super::*; pub fn in_c() {} } pub use a::*; fn root() {}";
    let names = ["in_a", "in_b", "in_c", "nothing"];
    let modules = ["main", "main::a", "main::b", "main::c"];
    let expected = ["fn main::a::in_a", "fn main::b::in_b", "fn main::c::in_c", "?"];
    let mut queries: Vec<_> = modules
        .iter()
        .flat_map(|module| names.iter().zip(expected).map(|(name, e)| (*module, *name, e)))
        .collect();
    check(text, &queries);
    queries.reverse();
    check(text, &queries);
}

#[test]
fn private_items_do_not_come_through_globs_except_from_ancestors() {
    check(
        "use dep::*; fn private() {} pub(crate) fn restricted() {} mod child { use super::*; mod grandchild { use super::super::*; } }
         mod sibling { fn hidden() {} pub(crate) fn shown() {} pub(super) fn above() {} } mod user { use super::sibling::*; }
//- crate dep
fn secret() {} pub(crate) fn inside() {} pub fn open() {} use inner::imported; pub use inner::exported;
mod inner { pub fn imported() {} pub fn exported() {} }",
        &[
            ("main", "open", "fn dep::open"),
            ("main", "secret", "?"),
            ("main", "inside", "?"),
            ("main", "imported", "?"),
            ("main", "exported", "fn dep::inner::exported"),
            ("main::child", "private", "fn main::private"),
            ("main::child", "open", "fn dep::open"),
            ("main::child::grandchild", "private", "fn main::private"),
            ("main::user", "hidden", "?"),
            ("main::user", "shown", "fn main::sibling::shown"),
            ("main::user", "above", "fn main::sibling::above"),
        ],
    );
}

#[test]
fn a_glob_may_name_a_crate_an_enum_or_a_module_that_a_glob_brought_in() {
    check(
        "use dep::*; use level::*; use kind::*; fn f() {}
//- crate dep
pub mod level { pub enum kind { One, Two } pub mod deeper {} }",
        &[
            ("main", "kind", "enum dep::level::kind"),
            ("main", "One", "variant dep::level::kind::One"),
            ("main", "deeper", "mod dep::level::deeper"),
        ],
    );
}

#[test]
fn traits_in_scope_are_declared_imported_anonymous_from_globs_and_from_the_prelude() {
    let fixture = Fixture::new(
        "use dep::Named; use dep::Hidden as _; use dep::more::*; use dep::NotATrait; trait Own {}
         mod inner { use super::*; }
//- crate dep
pub trait Named {} pub trait Hidden {} pub struct NotATrait; pub mod more { pub trait FromGlob {} trait Private {} pub use super::Other as _; } pub trait Other {}",
    );
    let semantics = fixture.semantics();
    let traits = |module: &str| -> Vec<String> {
        let module = semantics.item_at(module).expect("the module");
        semantics.traits_in_scope(module).iter().map(|id| show(&semantics, *id)).collect()
    };
    let root = [
        "trait main::Own",
        "trait dep::Named",
        "trait dep::Hidden",
        "trait dep::more::FromGlob",
        "trait dep::Other",
        "trait std::convert::TryFrom",
        "trait std::clone::Clone",
    ];
    assert_eq!(traits("main"), root);
    assert_eq!(traits("main::inner"), root);
}

#[test]
fn a_trait_from_a_glob_is_not_in_scope_when_the_module_gives_its_name_to_something() {
    let fixture = Fixture::new(
        "use dep::prelude::*; use dep::other::Run; struct Stop;
         mod inner { use super::*; }
         mod alone { use dep::prelude::*; }
//- crate dep
pub mod prelude { pub use super::Run; pub use super::Stop; pub trait Go {} } pub trait Run {} pub trait Stop {} pub mod other { pub trait Run {} }",
    );
    let semantics = fixture.semantics();
    let traits = |module: &str| -> Vec<String> {
        let module = semantics.item_at(module).expect("the module");
        semantics.traits_in_scope(module).iter().map(|id| show(&semantics, *id)).collect()
    };
    let prelude = ["trait std::convert::TryFrom", "trait std::clone::Clone"];
    assert_eq!(traits("main"), [&["trait dep::other::Run", "trait dep::prelude::Go"][..], &prelude].concat());
    let all = ["trait dep::prelude::Go", "trait dep::Run", "trait dep::Stop"];
    assert_eq!(traits("main::alone"), [&all[..], &prelude].concat());
}
