//! Associated types and projections.

use super::check;

#[test]
fn projections_follow_impls_bounds_and_supertraits() {
    check(
        r#"
trait Graph { type Node: Node; fn root(&self) -> Self::Node; }
trait Node { type Id: Copy; fn id(&self) -> Self::Id; }
struct G; struct N;
impl Graph for G { type Node = N; fn root(&self) -> N { N } }
impl Node for N { type Id = u64; fn id(&self) -> u64 { 1 } }
fn f<X: Graph>(x: &X, g: &G) -> <X::Node as Node>::Id {
    let a = g.root().id(); //: u64
    let b = x.root(); //: <X as Graph>::Node
    let c = x.root().id(); //: <<X as Graph>::Node as Node>::Id
    c
}
fn h() {
    let a = f(&G, &G); //: u64
}
trait Base { type Out; fn out(&self) -> Self::Out; }
trait Derived: Base<Out = String> { fn go(&self) -> usize { let s = self.out(); //: String
        s.len() } }
fn i<T: Derived>(t: T) { let s = t.out(); //: String
}
fn j(t: &dyn Base<Out = u8>) { let s = t.out(); //: u8
}
struct W<I>(I);
impl<I: Iterator> IntoIterator for W<I> { type Item = I::Item; type IntoIter = I; fn into_iter(self) -> I { self.0 } }
fn k() {
    for x in W(vec![1u8].into_iter()) { //: u8
    }
    let v: Vec<_> = W("a b".split(' ')).into_iter().collect(); //: Vec<&str>
}
"#,
    );
}

#[test]
fn traits_with_parameters_and_types() {
    check(
        r#"
trait Handler<M> { type Result; fn handle(&mut self, msg: M) -> Self::Result; }
struct Add(i32); struct Name;
struct Actor;
impl Handler<Add> for Actor { type Result = i32; fn handle(&mut self, msg: Add) -> i32 { msg.0 } }
impl Handler<Name> for Actor { type Result = Option<String>; fn handle(&mut self, _: Name) -> Self::Result { None } }
fn send<A, M>(a: &mut A, m: M) -> A::Result where A: Handler<M> { a.handle(m) }
fn f(mut a: Actor) {
    let x = send(&mut a, Add(1)); //: i32
    let y = a.handle(Name); //: Option<String>
}
trait Mapper { type In; type Out; fn run(&self, x: Self::In) -> Self::Out; }
struct Fnm<F, A, B>(F, std::marker::PhantomData<(A, B)>);
impl<A, B, F: Fn(A) -> B> Mapper for Fnm<F, A, B> { type In = A; type Out = B; fn run(&self, x: A) -> B { (self.0)(x) } }
fn g() {
    let m = Fnm(|x: u8| x.to_string(), std::marker::PhantomData);
    let s = m.run(1); //: String
}
trait Lend { type Item<'a> where Self: 'a; fn lend<'a>(&'a mut self) -> Self::Item<'a>; }
impl Lend for Vec<u8> { type Item<'a> = &'a mut [u8]; fn lend<'a>(&'a mut self) -> &'a mut [u8] { self } }
fn h(mut v: Vec<u8>) { let s = v.lend(); //: &mut [u8]
}
"#,
    );
}
