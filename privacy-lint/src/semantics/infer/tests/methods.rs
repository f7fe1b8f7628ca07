//! Probing order, autoderef, scope.

use super::check;

#[test]
fn inherent_methods_come_before_traits_at_each_step() {
    check(
        r#"
trait Named { fn name(&self) -> u8 { 0 } fn only(self) -> u8 where Self: Sized { 0 } }
struct User;
impl User { fn name(&self) -> String { String::new() } }
impl Named for User {}
impl Named for &User {}
fn f(user: User, by_ref: &User) {
    let a = user.name(); //: String
    let b = Named::name(&user); //: u8
    let c = <User as Named>::name(&user); //= <User as Named>::name
    let d = by_ref.name(); //= User::name
    let e = by_ref.only(); //= <&User as Named>::only
}
"#,
    );
}

#[test]
fn by_value_comes_before_autoref_and_outer_before_inner() {
    check(
        r#"
trait Consume { fn take(self) -> u8 where Self: Sized { 0 } }
struct A;
impl Consume for &A {}
struct B;
impl B { fn take(&self) -> u16 { 0 } }
impl Consume for B {}
fn f(a: A, b: B) {
    let x = a.take(); //= <&A as Consume>::take
    let y = b.take(); //= <B as Consume>::take
}
struct Wrap<T>(T);
impl<T> std::ops::Deref for Wrap<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
impl<T> Wrap<T> { fn here(&self) -> bool { true } }
struct Inner;
impl Inner { fn here(&self) -> u8 { 0 } fn below(&self) -> u16 { 0 } fn change(&mut self) -> u32 { 0 } }
fn g(w: Wrap<Box<Inner>>, mut m: Box<Inner>) {
    let x = w.here(); //: bool
    let y = w.below(); //: u16
    let z = (*w).here(); //: u8
    let n = m.change(); //: u32
}
"#,
    );
}

#[test]
fn receivers_may_be_smart_pointers() {
    check(
        r#"
use std::rc::Rc;
use std::sync::Arc;
use std::pin::Pin;
struct S;
impl S {
    fn by_arc(self: Arc<Self>) -> u8 { 0 }
    fn by_rc(self: &Rc<Self>) -> u16 { 0 }
    fn pinned(self: Pin<&mut Self>) -> u32 { 0 }
    fn plain(&self) -> u64 { 0 }
}
fn f(a: Arc<S>, r: Rc<S>, p: Pin<&mut S>, b: Box<Arc<S>>) {
    let w = a.plain(); //: u64
    let x = a.clone().by_arc(); //: u8
    let y = r.by_rc(); //: u16
    let z = p.pinned(); //: u32
    let v = b.plain(); //: u64
    let c = Arc::clone(&a); //: Arc<S>
    let d = a.clone(); //= <Arc<S> as Clone>::clone
}
"#,
    );
}

#[test]
fn traits_must_be_in_scope_and_shadowing_counts() {
    check(
        r#"
mod ext { pub trait Ext { fn ext(&self) -> u8 { 0 } } impl<T> Ext for T {} }
mod other { pub trait Other { fn ext(&self) -> u16 { 0 } } impl Other for str {} }
fn without() { let a = 1u8.ext(); } //? ext
fn with() {
    use ext::Ext as _;
    let a = 1u8.ext(); //: u8
}
fn both() {
    use other::Other;
    let b = "x".ext(); //: u16
}
fn shadow() {
    let x = 1u8; //: u8
    let x = x.to_string(); //: String
    let x = x.len(); //: usize
}
"#,
    );
}

#[test]
fn arrays_become_slices_at_the_end() {
    check(
        r#"
fn f(a: [String; 3], v: Vec<String>, s: &[u8]) {
    let n = a.len(); //: usize
    let i = a.iter(); //: Iter<String>
    let m = a.map(|s| s.len()); //: [usize; 3]
    let f = v.first(); //: Option<&String>
    let c = s.to_vec(); //: Vec<u8>
    let g = v.get(0); //: Option<&String>
    let h = v.get(0..2); //: Option<&[String]>
}
"#,
    );
}

#[test]
fn dyn_and_impl_traits_have_their_methods() {
    check(
        r#"
//- lib
pub trait Animal { fn name(&self) -> String; fn age(&self) -> u8 { 0 } }
pub trait Dog: Animal { fn bark(&self) -> u16; }
pub struct Rex;
impl Animal for Rex { fn name(&self) -> String { String::new() } }
impl Dog for Rex { fn bark(&self) -> u16 { 0 } }
pub fn any() -> impl Dog { Rex }
//- app
fn f(d: &dyn lib::Dog, b: Box<dyn lib::Animal + Send>, i: impl lib::Dog) {
    let a = d.name(); //= <dyn Dog as Animal>::name
    let b2 = d.bark(); //: u16
    let c = b.age(); //: u8
    let e = i.name(); //: String
    let g = lib::any().bark(); //: u16
}
fn g() {
    use lib::{Animal, Rex};
    let a = Rex.name(); //= <Rex as Animal>::name
    let b = Rex.age(); //= <Rex as Animal>::age
}
"#,
    );
}

#[test]
fn a_call_on_something_unknown_is_unresolved() {
    check(
        r#"
fn f() {
    let x = missing::function();
    let y = x.get(1); //? get
    let z = y.len(); //? len
    let w = (x, 1u8).1; //: u8
}
"#,
    );
}
