//! Coercions and expectations.

use super::check;

#[test]
fn sites_coerce() {
    check(
        r#"
use std::rc::Rc;
use std::sync::{Arc, Mutex};
trait Draw { fn draw(&self) -> u8; }
struct A; struct B;
impl Draw for A { fn draw(&self) -> u8 { 0 } }
impl Draw for B { fn draw(&self) -> u8 { 1 } }
fn takes_str(s: &str) -> usize { s.len() }
fn takes_slice<T: Clone>(s: &[T]) -> Vec<T> { s.to_vec() }
fn takes_dyn(d: &dyn Draw) -> u8 { d.draw() }
fn f(s: String, v: Vec<u8>, b: Box<String>, flag: bool) {
    let a = takes_str(&s); //: usize
    let c = takes_str(&b); //= takes_str
    let d = takes_slice(&v); //: Vec<u8>
    let e = takes_slice(&[1u8, 2]); //: Vec<u8>
    let g = takes_dyn(&A); //: u8
    let h: Vec<Box<dyn Draw>> = vec![Box::new(A), Box::new(B)]; //: Vec<Box<dyn Draw>>
    let i = h.iter().map(|d| d.draw()).collect::<Vec<_>>(); //: Vec<u8>
    let j: Arc<dyn Draw> = Arc::new(A); //: Arc<dyn Draw>
    let k: Box<dyn Draw> = if flag { Box::new(A) } else { Box::new(B) }; //: Box<dyn Draw>
    let l: &dyn Draw = match flag { true => &A, false => &B }; //: &dyn Draw
    let m: Rc<Mutex<dyn Draw>> = Rc::new(Mutex::new(A)); //: Rc<Mutex<dyn Draw>>
    let n = if flag { 1u8 } else { return }; //: u8
    let o = match flag { true => panic!("x"), false => 2u16 }; //: u16
    let p: Option<Box<dyn Draw>> = Some(Box::new(A)); //: Option<Box<dyn Draw>>
    let q: &[&str] = &["a", "b"]; //: &[&str]
    let r: u64 = if flag { 1 } else { 2 }; //: u64
    let t = loop { break "x"; }; //: &str
    let u = 'a: { if flag { break 'a 1u8; } 2 }; //: u8
    let w = &mut vec![1u8]; //: &mut Vec<u8>
    w.push(300u16 as u8);
    let x = w[0]; //: u8
    let y = &w[..]; //: &[u8]
    let z = { let inner = 1u8; inner }; //: u8
}
fn out(x: &mut String, y: &mut Option<Vec<u8>>) {
    x.push_str(&"a".to_string());
    *x = "b".into(); //= <&str as Into>::into
    *y = Some(Vec::new());
    let n = y.as_mut().unwrap(); //: &mut Vec<u8>
    if let Some(v) = y { v.push(1); } //= Vec::push
    let t = y.take().unwrap_or_default(); //: Vec<u8>
}
"#,
    );
}

#[test]
fn expectations_reach_generic_calls() {
    check(
        r#"
use std::collections::HashMap;
#[derive(Default)]
struct Config { name: String, ports: Vec<u16>, extra: HashMap<String, String>, limit: Option<u64> }
fn takes(c: Config, n: i64, names: Vec<String>) {}
fn build(s: &str) -> Config {
    let ports = s.split(',').map(|p| p.parse().unwrap()).collect(); //: Vec<u16>
    let n = s.parse().unwrap(); //: i64
    let limit = s.parse().ok(); //: Option<u64>
    let mut names = Vec::new(); //: Vec<String>
    names.push(s.into()); //= <&str as Into>::into
    takes(Default::default(), n, names);
    let mut extra = HashMap::new(); //: HashMap<String, String, RandomState>
    extra.insert("a".to_owned(), Default::default());
    Config { name: s.into(), ports, extra, limit, ..Default::default() } //= <&str as Into>::into & <Config as Default>::default
}
fn ret() -> Vec<u32> { "1 2".split(' ').filter_map(|s| s.parse().ok()).collect() }
fn nums() {
    let a = 1; //: i32
    let b = 1.5; //: f64
    let mut c = 0; //: u8
    c += 1u8;
    let d = [1, 2, 3u64]; //: [u64; 3]
    let e = (1, "x"); //: (i32, &str)
    let f = -1; //: i32
    let g = 1 << 3u8; //: i32
    let h = 5.max(6u16); //: u16
    let i = 2.0_f32.sqrt(); //: f32
    let j = 10.pow(2); //: i32
    let k = u8::MAX as usize + 1; //: usize
}
"#,
    );
}
