//! Impl blocks and derives.

use super::{Fixture, show};
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::Symbol;

fn methods(semantics: &Semantics<'_>, impls: &[DefId]) -> Vec<String> {
    let items = impls.iter().flat_map(|id| match &semantics.def(*id).data {
        DefData::Impl(data) => data.items.clone(),
        _ => Vec::new(),
    });
    items.map(|id| semantics.def(id).name.to_string()).collect()
}

#[test]
fn impls_are_found_by_trait_also_under_another_name_and_in_bodies() {
    let fixture = Fixture::new(
        "use std::fmt::Display as Show; use std::fmt; struct A; struct B; struct C; struct D; mod own { pub trait Display {} }
         impl Show for A { fn a() {} } impl fmt::Display for B { fn b() {} } impl own::Display for C { fn c() {} }
         fn f() { use std::fmt::Display; impl Display for D { fn d() {} } }",
    );
    let semantics = fixture.semantics();
    let krate = semantics.def(semantics.item_at("main").expect("main")).krate;
    let display = semantics.item_at("std::fmt::Display").expect("Display");
    let mut found = methods(&semantics, &semantics.trait_impls_in(krate, display));
    found.sort();
    assert_eq!(found, ["a", "b", "d"]);
}

#[test]
fn inherent_impls_are_found_by_the_last_name_of_the_type() {
    let fixture = Fixture::new(
        "mod m { pub struct A<T>(T); } type Alias = m::A<u8>; use m::A as Renamed; trait T {}
         impl<T> m::A<T> { fn one() {} } impl Alias { fn two() {} } impl Renamed<u16> { fn three() {} } impl dyn T { fn four() {} }
         impl<T> [T] { fn five() {} }",
    );
    let semantics = fixture.semantics();
    let krate = semantics.def(semantics.item_at("main").expect("main")).krate;
    let of = |name: &str| methods(&semantics, &semantics.inherent_impls_in(krate, Symbol::from(name)));
    assert_eq!(of("A"), ["one", "two", "three"]);
    assert_eq!(of("T"), ["four"]);
    assert_eq!(of("[]"), ["five"]);
    assert_eq!(
        semantics.item_at("main::m::A::two").map(|id| show(&semantics, id)).as_deref(),
        Some("fn main::m::A::two")
    );
}

#[test]
fn derives_lead_to_traits() {
    let fixture = Fixture::new(
        "use facade::Encode; use derive::Lonely;
         #[derive(Clone, Debug, Encode, facade::Decode, Lonely, Unknown)] struct S;
//- crate facade deps:derive
pub use derive::{Encode, Decode}; pub trait Encode {} pub mod inner { pub trait Decode {} } pub use inner::Decode; pub trait Lonely {}
//- crate derive proc_macro
#[proc_macro_derive(Encode, attributes(encode))] pub fn encode(t: TokenStream) -> TokenStream { t }
#[proc_macro_derive(Decode)] pub fn decode(t: TokenStream) -> TokenStream { t }
#[proc_macro_derive(Lonely)] pub fn lonely(t: TokenStream) -> TokenStream { t }
#[proc_macro] pub fn function_like(t: TokenStream) -> TokenStream { t }
#[proc_macro_attribute] pub fn attribute(a: TokenStream, t: TokenStream) -> TokenStream { t }",
    );
    let semantics = fixture.semantics();
    let adt = semantics.item_at("main::S").expect("S");
    let traits: Vec<String> = semantics.derived_traits(adt).iter().map(|id| show(&semantics, *id)).collect();
    assert_eq!(
        traits,
        [
            "trait std::clone::Clone",
            "trait std::fmt::Debug",
            "trait facade::Encode",
            "trait facade::inner::Decode",
            "trait facade::Lonely",
        ]
    );
    for (path, expected) in [
        ("derive::Encode", "macro derive::Encode"),
        ("derive::function_like", "fn derive::function_like, macro derive::function_like"),
    ] {
        assert_eq!(super::means(&semantics, "main", path), expected);
    }
}
