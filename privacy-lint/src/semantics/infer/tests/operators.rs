//! Operators, indexing, ranges, casts.

use super::check;

#[test]
fn builtin_and_overloaded() {
    check(
        r#"
use std::ops::{Add, Index, IndexMut, Mul, Neg, AddAssign};
use std::time::{Duration, Instant};
#[derive(Clone, Copy, PartialEq, PartialOrd)] struct V(f64);
impl Add for V { type Output = V; fn add(self, o: V) -> V { V(self.0 + o.0) } }
impl Mul<f64> for V { type Output = V; fn mul(self, o: f64) -> V { V(self.0 * o) } }
impl Mul<V> for f64 { type Output = V; fn mul(self, o: V) -> V { V(o.0 * self) } }
impl Neg for V { type Output = V; fn neg(self) -> V { self } }
impl AddAssign for V { fn add_assign(&mut self, o: V) {} }
struct Grid(Vec<u8>);
impl Index<(usize, usize)> for Grid { type Output = u8; fn index(&self, i: (usize, usize)) -> &u8 { &self.0[i.0] } }
impl IndexMut<(usize, usize)> for Grid { fn index_mut(&mut self, i: (usize, usize)) -> &mut u8 { &mut self.0[i.0] } }
fn f(mut a: V, b: V, mut g: Grid, s: String, t: &str, n: &u32) {
    let c = a + b; //: V
    let d = a * 2.0; //= <V as Mul>::mul
    let e = 2.0 * a; //= <f64 as Mul>::mul
    let h = -a; //= <V as Neg>::neg
    let i = a < b; //: bool
    a += b; //= <V as AddAssign>::add_assign
    let j = g[(0, 1)]; //= <Grid as Index>::index
    g[(0, 1)] = 3; //= <Grid as IndexMut>::index_mut
    let k = s + t; //: String
    let l = k.clone() + &k; //: String
    let m = *n + 1; //: u32
    let o = n + 1; //: u32
    let p = Instant::now() + Duration::from_secs(1); //: Instant
    let q = Instant::now() - Instant::now(); //: Duration
    let r = !true & false; //: bool
    let u = &t[1..]; //: &str
    let v = "a" == k; //: bool
    let w = 1..=3u8; //: RangeInclusive<u8>
    let x = (1u8 as char).is_alphabetic(); //: bool
    let y = t.as_bytes()[0]; //: u8
    let z = 1.0 / 3.0 * 2.0f32; //: f32
}
"#,
    );
}
