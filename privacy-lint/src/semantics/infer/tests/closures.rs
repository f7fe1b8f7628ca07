//! Closures, function values, callbacks.

use super::check;

#[test]
fn signatures_come_from_what_is_expected() {
    check(
        r#"
struct Req { body: String }
type Callback = Box<dyn Fn(&Req) -> usize + Send>;
struct Server { handlers: Vec<Callback>, last: Option<fn(u8) -> u8> }
impl Server {
    fn on<F>(&mut self, f: F) -> &mut Self where F: Fn(&Req) -> usize + Send + 'static { self.handlers.push(Box::new(f)); self }
}
fn apply<A, B>(a: A, f: impl FnOnce(A) -> B) -> B { f(a) }
fn late<F, T>(f: F, t: T) -> T where F: Fn(&T) { f(&t); t }
fn double(x: u8) -> u8 { x * 2 }
fn f(s: &mut Server) {
    s.on(|r| r.body.len()).on(|r| { let n = r.body.trim(); //: &str
        n.len() });
    let a = apply(String::new(), |s| s.len()); //: usize
    let b = late(|x| drop(x.len()), "abc"); //: &str
    let c: Callback = Box::new(|r| r.body.len()); //: Box<dyn Fn<(&Req,), Output = usize> + Send>
    s.last = Some(double);
    s.last = Some(|x| x + 1);
    let add = |x, y| x + y;
    let d = add(1u16, 2); //: u16
    let e = (s.handlers[0])(&Req { body: String::new() }); //: usize
    let g: Vec<Box<dyn Fn(u8) -> String>> = vec![Box::new(|x| x.to_string()), Box::new(|_| String::new())]; //: Vec<Box<dyn Fn<(u8,), Output = String>>>
    let fs = [double, |x| x]; //: [fn(u8) -> u8; 2]
    let h = Some(3).map(double); //: Option<u8>
    let i = Some("x").map(Into::<String>::into); //: Option<String>
    let j = Some(1u8).ok_or_else(|| "none".to_string()); //: Result<u8, String>
    let k = Ok::<u8, String>(1).and_then(|x| x.checked_add(1).ok_or(String::new())); //: Result<u8, String>
    let l = std::thread::spawn(move || 1u8).join().unwrap(); //: u8
    let m = vec![1u8].iter().map(|x| move |y: u8| x + y).next().unwrap()(2); //: u8
}
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C { move |x| g(f(x)) }
fn g(mut v: Vec<(String, u8)>) {
    let c = compose(|x: u8| x as u32, |y| y.to_string()); 
    let s = c(1); //: String
    v.sort_by(|a, b| a.0.cmp(&b.0)); //= <String as Ord>::cmp
    v.sort_by_key(|p| p.1);
    v.retain(|(name, _)| !name.is_empty()); //= String::is_empty
    let opt: Option<String> = None;
    let n = opt.as_ref().map_or(0, |s| s.len()); //: usize
    let m = opt.as_deref().unwrap_or("x"); //: &str
    let o = opt.map(|s| { if s.is_empty() { return None; } Some(s) }).flatten(); //: Option<String>
}
"#,
    );
}
