//! Macros in the place of items.

use super::{Fixture, check};

#[test]
fn a_macro_is_known_after_its_definition_and_the_last_one_wins() {
    check(
        "m! { early } macro_rules! m { ($n:ident) => { pub mod $n { pub struct First; } } } m! { a }
         mod inside { m! { b } macro_rules! m { ($n:ident) => { pub mod $n { pub struct Inner; } } } m! { c } }
         m! { d } macro_rules! m { ($n:ident) => { pub mod $n { pub struct Second; } } } m! { e }",
        &[
            ("main", "early", "?"),
            ("main", "a::First", "struct main::a::First"),
            ("main::inside", "b::First", "struct main::inside::b::First"),
            ("main::inside", "c::Inner", "struct main::inside::c::Inner"),
            ("main", "d::First", "struct main::d::First"),
            ("main", "e::Second", "struct main::e::Second"),
        ],
    );
}

#[test]
fn macro_use_lets_macros_out_of_modules_and_files() {
    check(
        "#[macro_use] mod macros; mod closed { macro_rules! hidden { () => { pub struct Hidden; } } } item! { A } inner! { B } hidden! {}
//- file src/macros.rs
macro_rules! item { ($n:ident) => { pub struct $n; } } #[macro_use] mod deeper { macro_rules! inner { ($n:ident) => { pub enum $n {} } } }",
        &[("main", "A", "struct main::A"), ("main", "B", "enum main::B"), ("main", "Hidden", "?")],
    );
}

#[test]
fn macros_that_take_their_arguments_apart_lead_to_one_invocation_after_the_other() {
    check(
        "dep::each!(A B as C,); near! { @go [D] }
         macro_rules! near { (@go [$n:ident]) => { near!(@done $n); }; (@done $n:ident) => { pub struct $n; } }
         near! { @go [E] }
//- crate dep
#[macro_export] macro_rules! each { ($($t:tt)*) => { $crate::steps! { [] $($t)* } } }
#[macro_export] macro_rules! steps {
    ([$($done:ident)*]) => { $(pub struct $done;)* };
    ([$($done:ident)*] $a:ident as $b:ident, $($t:tt)*) => { $crate::steps!([$($done)* $b] $($t)*); };
    ([$($done:ident)*] $a:ident $($t:tt)*) => { $crate::steps! { [$($done)* $a] $($t)* } };
}",
        &[
            ("main", "A", "struct main::A"),
            ("main", "C", "struct main::C"),
            ("main", "B", "?"),
            ("main", "D", "?"),
            ("main", "E", "struct main::E"),
        ],
    );
    // One that never ends is given up.
    check(
        "macro_rules! on { ($($t:tt)*) => { on! { $($t)* } } } on! { x } pub struct After;",
        &[("main", "After", "struct main::After")],
    );
}

#[test]
fn macros_by_path_across_crates_with_dollar_crate() {
    check(
        "use dep::make; make!(A); dep::make!(B); mod m { use super::renamed as other; other!(C); crate::local!(D); }
         pub(crate) use dep::make as renamed; #[macro_export] macro_rules! local { ($n:ident) => { pub struct $n; } }
         macro_rules! scoped { ($n:ident) => { pub struct $n; } } pub(crate) use scoped; mod user { crate::scoped!(E); use crate::scoped as s; s!(F); }
//- crate dep
pub mod hidden { pub trait T {} pub struct Base; }
#[macro_export] macro_rules! make { ($n:ident) => { pub struct $n; impl $crate::hidden::T for $n {} pub mod gives { pub use $crate::hidden::Base; } $crate::second!($n); } }
#[macro_export] macro_rules! second { ($n:ident) => { impl $n { pub fn made() {} } } }",
        &[
            ("main", "A", "struct main::A"),
            ("main", "B", "struct main::B"),
            ("main", "gives::Base", "struct dep::hidden::Base"),
            ("main", "m::C", "struct main::m::C"),
            ("main", "m::D", "struct main::m::D"),
            ("main::user", "E", "struct main::user::E"),
            ("main::user", "F", "struct main::user::F"),
        ],
    );
    let fixture = Fixture::new(
        "dep::make!(A);
//- crate dep
pub trait T {} #[macro_export] macro_rules! make { ($n:ident) => { pub struct $n; impl $crate::T for $n {} impl $n { pub fn made() {} } } }",
    );
    let semantics = fixture.semantics();
    let main = semantics.def(semantics.item_at("main").expect("main")).krate;
    let trait_ = semantics.item_at("dep::T").expect("T");
    assert_eq!(semantics.trait_impls_in(main, trait_).len(), 1);
    assert!(semantics.item_at("main::A::made").is_some());
    assert_eq!(semantics.item_expansions(main), (1, 0));
}

#[test]
fn macro_use_extern_crate_and_macros_of_std_need_no_path() {
    check(
        "#[macro_use] extern crate dep; #[macro_use(chosen)] extern crate picky; make!(A); chosen!(B); other!(C); item!(D); std::item!(E);
//- crate dep
#[macro_export] macro_rules! make { ($n:ident) => { pub struct $n; } }
//- crate picky
#[macro_export] macro_rules! chosen { ($n:ident) => { pub struct $n; } } #[macro_export] macro_rules! other { ($n:ident) => { pub struct $n; } }",
        &[
            ("main", "A", "struct main::A"),
            ("main", "B", "struct main::B"),
            ("main", "C", "?"),
            ("main", "D", "struct main::D"),
            ("main", "E", "struct main::E"),
            ("main", "vec", "macro std::vec"),
        ],
    );
}

#[test]
fn expansions_define_macros_modules_imports_and_further_expansions() {
    check(
        "macro_rules! define { ($name:ident, $item:ident) => { macro_rules! $name { () => { pub struct $item; } } } }
         define!(later, Made); later!(); nest! { x } mod files_below;
         macro_rules! many { ($($n:ident)*) => { $(mod $n; pub use self::$n::*;)* } } many! { one two }
         dep::exporting!(); exported_by_macro!(Z);
//- file src/files_below.rs
later!();
//- file src/one.rs
pub struct One;
//- file src/two.rs
pub struct Two;
//- crate dep
#[macro_export] macro_rules! exporting { () => { macro_rules! exported_by_macro { ($n:ident) => { pub struct $n; } } } }",
        &[
            ("main", "Made", "struct main::Made"),
            ("main::files_below", "Made", "struct main::files_below::Made"),
            ("main", "One", "struct main::one::One"),
            ("main", "Two", "struct main::two::Two"),
            ("main", "Z", "struct main::Z"),
        ],
    );
}

#[test]
fn macros_stand_in_traits_and_impls() {
    let fixture = Fixture::new(
        "macro_rules! getter { ($n:ident) => { pub fn $n(&self) {} } } macro_rules! required { ($n:ident) => { fn $n(&self); } }
         pub struct S; impl S { getter!(a); getter! { b } fn c() {} } pub trait T { required!(d); }",
    );
    let semantics = fixture.semantics();
    for path in ["main::S::a", "main::S::b", "main::S::c", "main::T::d"] {
        assert!(semantics.item_at(path).is_some(), "{path}");
    }
}

#[test]
fn macros_of_the_new_kind_follow_the_rules_of_items() {
    check(
        "early!(A); pub macro early($n:ident) { pub struct $n; } mod m { use super::early; early!(B); }",
        &[
            ("main", "A", "struct main::A"),
            ("main", "m::B", "struct main::m::B"),
            ("main", "early", "macro main::early"),
        ],
    );
}

#[test]
fn expansions_without_end_end() {
    let fixture = Fixture::new(
        "macro_rules! again { ($($t:tt)*) => { pub struct S; again! { $($t)* x } } } again! {}
         macro_rules! twice { () => { twice! {} twice! {} } } mod m { twice! {} }",
    );
    let semantics = fixture.semantics();
    let main = semantics.def(semantics.item_at("main").expect("main")).krate;
    assert!(!semantics.problems(main).is_empty());
}

#[test]
fn an_opaque_macro_is_a_problem_and_its_tokens_may_be_items() {
    let fixture = Fixture::new(
        "derive::wrap! { pub struct Kept; } derive::sql! { SELECT * FROM t } nowhere! { pub fn kept() {} }
//- crate derive proc_macro
#[proc_macro] pub fn wrap(t: TokenStream) -> TokenStream { t } #[proc_macro] pub fn sql(t: TokenStream) -> TokenStream { t }",
    );
    let semantics = fixture.semantics();
    assert!(semantics.item_at("main::Kept").is_some());
    assert!(semantics.item_at("main::kept").is_some());
    let main = semantics.def(semantics.item_at("main").expect("main")).krate;
    let what: Vec<&str> = semantics.problems(main).iter().map(|problem| problem.what.as_str()).collect();
    assert_eq!(what, ["derive::wrap", "derive::sql", "nowhere"]);
}

#[test]
fn included_files_are_items_in_place() {
    check(
        "mod generated { include!(\"more.rs\"); }
//- file src/more.rs
pub struct Included; pub mod inner { pub fn f() {} }",
        &[
            ("main::generated", "Included", "struct main::generated::Included"),
            ("main", "generated::inner::f", "fn main::generated::inner::f"),
        ],
    );
}
