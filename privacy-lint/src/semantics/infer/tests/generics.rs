//! Generic items, bounds, blanket impls, const generics, aliases, defaults.

use super::check;

#[test]
fn arguments_decide_parameters_and_results_decide_them_too() {
    check(
        r#"
struct Pair<A, B = A> { a: A, b: B }
impl<A: Clone, B> Pair<A, B> {
    fn new(a: A, b: B) -> Self { Self { a, b } }
    fn swap(self) -> Pair<B, A> { Pair { a: self.b, b: self.a } }
    fn map<C>(self, f: impl FnOnce(B) -> C) -> Pair<A, C> { Pair { a: self.a, b: f(self.b) } }
}
type Same<T> = Pair<T>;
fn make<T: Default>() -> T { T::default() }
fn f() {
    let p = Pair::new(1u8, "x"); //: Pair<u8, &str>
    let q = p.swap(); //: Pair<&str, u8>
    let r = q.map(|n| n > 1).b; //: bool
    let s: String = make(); //= make
    let t = make::<Vec<u8>>(); //: Vec<u8>
    let u: Same<u16> = Same { a: 1, b: 2 }; //: Pair<u16, u16>
    let v = u.b; //: u16
    let Pair { a, .. } = Pair { a: 1i64, b: () }; //: i64
}
"#,
    );
}

#[test]
fn bounds_give_methods_to_parameters() {
    check(
        r#"
trait Store { type Key; type Error: std::fmt::Display; fn put(&mut self, k: Self::Key) -> Result<(), Self::Error>; fn new() -> Self where Self: Sized; const LIMIT: usize; }
fn f<S: Store<Key = String>>(mut s: S) -> Result<(), S::Error> {
    let n = S::LIMIT; //: usize
    let x = S::new(); //: S
    let r = s.put(String::new()); //: Result<(), <S as Store>::Error>
    let e = s.put(String::new()).unwrap_err().to_string(); //: String
    Ok(())
}
fn g<T>(x: T) where T: Into<String> + Clone {
    let a = x.clone(); //: T
    let b = x.into(); //: String
}
fn h<T: AsRef<str> + ?Sized>(x: &T) { let a = x.as_ref(); //: &str
}
fn i<'a, I>(iter: I) where I: IntoIterator<Item = &'a String> {
    for s in iter { //: &String
        let n = s.len(); //: usize
    }
}
"#,
    );
}

#[test]
fn blanket_impls_are_filtered_by_their_bounds() {
    check(
        r#"
trait Describe { fn describe(&self) -> String { String::new() } }
impl<T: std::fmt::Display> Describe for T {}
trait Convert<T> { fn convert(self) -> T; }
impl<A, B: From<A>> Convert<B> for A { fn convert(self) -> B { B::from(self) } }
struct Opaque;
struct Id(u64);
impl From<u64> for Id { fn from(x: u64) -> Id { Id(x) } }
fn f() {
    let a = 1u8.describe(); //= <u8 as Describe>::describe
    let b = Opaque.describe(); //? describe
    let c: Id = 1u64.convert(); //= <u64 as Convert>::convert
    let d: Id = 7u64.into(); //= <u64 as Into>::into
    let e = Id::from(7); //= <Id as From>::from
    let g: u64 = "7".parse().unwrap(); //: u64
    let h = "7".parse::<i16>(); //: Result<i16, ParseIntError>
}
"#,
    );
}

#[test]
fn constants_are_parameters_too() {
    check(
        r#"
struct Buf<T, const N: usize>([T; N]);
impl<T: Default + Copy, const N: usize> Buf<T, N> {
    const SIZE: usize = N;
    fn new() -> Self { Buf([T::default(); N]) }
    fn all(&self) -> &[T; N] { &self.0 }
}
fn first<T: Clone, const N: usize>(x: [T; N]) -> T { x[0].clone() }
fn f() {
    let b = Buf::<u8, 4>::new(); //: Buf<u8, 4>
    let a = b.all(); //: &[u8; 4]
    let s = Buf::<u8, 4>::SIZE; //: usize
    let c = first(["x".to_string()]); //: String
    let d = [0u8; 16]; //: [u8; 16]
}
"#,
    );
}

#[test]
fn self_and_qualified_paths() {
    check(
        r#"
trait Shape { const SIDES: u32; fn new() -> Self; fn area(&self) -> f64; fn twice(&self) -> f64 { self.area() * 2.0 } }
#[derive(Clone, Default, PartialEq, Debug)]
enum Kind { #[default] Round, Square { side: f64 }, Other(String) }
use Kind as K;
impl Kind {
    fn parse(s: &str) -> Option<Self> { Some(Self::Other(s.to_owned())) }
    fn square() -> Self { Self::Square { side: 1.0 } }
    fn all() -> Vec<Self> { vec![Self::Round, Self::square()] }
}
impl Shape for Kind {
    const SIDES: u32 = 4;
    fn new() -> Self { Self::default() } //= <Kind as Default>::default
    fn area(&self) -> f64 { match self { Self::Square { side } => side * side, _ => 0.0 } }
}
fn f() {
    let a = Kind::parse("x").unwrap_or_default(); //: Kind
    let b = <Kind as Shape>::new(); //= <Kind as Shape>::new
    let c = K::Round; //: Kind
    let d = Kind::all(); //: Vec<Kind>
    let e = Kind::SIDES; //: u32
    let g = c.twice(); //= <Kind as Shape>::twice
    let h = a == b; //= <Kind as PartialEq>::eq
    let i: Kind = Default::default(); //= <Kind as Default>::default
    let j = vec!["x"].into_iter().map(String::from).map(Kind::Other).collect::<Vec<_>>(); //: Vec<Kind>
}
"#,
    );
}

#[test]
fn the_hidden_type_of_an_opaque_result_is_not_seen_by_callers() {
    check(
        r#"
struct Counter;
impl Iterator for Counter { type Item = u32; fn next(&mut self) -> Option<u32> { None } }
impl Counter { fn secret(&self) -> u8 { 0 } }
fn make(n: u32) -> impl Iterator<Item = u32> + Clone { (0..n).map(|x| x * 2) }
fn counter() -> impl Iterator<Item = u32> { Counter }
fn adder(n: u32) -> impl Fn(u32) -> u32 { move |x| x + n }
fn boxed(n: u32) -> Box<dyn Fn(&str) -> u32> { Box::new(move |s| s.len() as u32 + n) }
fn f() {
    let a = make(3).sum::<u32>(); //: u32
    let b = counter().secret(); //? secret
    let c = counter().next(); //: Option<u32>
    let d = adder(1)(2); //: u32
    let e = boxed(1)("x"); //: u32
}
"#,
    );
}
