//! Odd input: a gap, never a panic.

use super::{Fake, lowered};
use crate::semantics::defs::DefId;
use crate::semantics::hir::Body;
use crate::source::Span;

const EVERYTHING: &str = r##"{
    #[cfg(yes)] let (a, mut b): (A, _) = f::<u8>(1, "x\n", b'y', 1.0e3)?; let Some(c) = a else { return Err(E) };
    if let Ok(x) = b.await && x > 0 { loop { break 'l |y: u8| -> A { y as u16 } } } else { [1; N]; }
    match c { S { p, q: 1..=2, .. } | T(p, ..) if p => &mut *p[0], [x, rest @ ..] => -x, _ => !() }
    info!(target: "t", a.b = %c, ?d, "x {} {e:?} {0:>w$}", f, w = 2); select! { x = f() => {}, else => 1 }
    json!({ "a": [1, { "b": null }], (k): v }); query!("S", a, b); try_join!(a, b); println!("{{}}");
    (x, _, S { y }) = z; unknown!(a => b; c = d); const { 1 }; unsafe { async move { S { a, ..b } } }
    macro_rules! m { ($($t:tt)*) => { $($t)* } } m!(let q = 1;); for i in 0..9 { continue } 'l: while a += 1 {}
}"##;

fn body(text: &str) -> (Fake, Body) {
    let fake = Fake::new();
    let file = fake.files.add(std::path::Path::new("a.rs"), text.into());
    let root = DefId { unit: 0, index: 0 };
    let body = crate::semantics::lower::body(&fake, root, root, 0, Span::new(file, 0, text.len() as u32));
    (fake, body)
}

/// Children come first, and every index is in range.
fn well_formed(body: &Body) {
    assert!((body.root.0 as usize) < body.exprs.len());
}

#[test]
fn a_body_that_ends_anywhere() {
    let (_, whole) = body(EVERYTHING);
    assert!(whole.exprs.len() > 100, "{:?}", whole.gaps);
    for end in 0..EVERYTHING.len() {
        for text in [EVERYTHING[..end].to_owned(), format!("{}}}", &EVERYTHING[..end])] {
            well_formed(&body(&text).1);
        }
    }
}

#[test]
fn a_body_without_some_of_its_tokens() {
    let tokens: Vec<&str> = EVERYTHING.split_inclusive([' ', '(', ')', ',', '{', '}']).collect();
    let mut seed = 7_u64;
    for _ in 0..1000 {
        let mut text = String::new();
        for token in &tokens {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            if !(seed >> 33).is_multiple_of(20) {
                text.push_str(token);
            }
        }
        well_formed(&body(&text).1);
    }
}

#[test]
fn code_without_end() {
    let run = || {
        for (open, close) in [
            ("(", ")"),
            ("{", "}"),
            ("[", "]"),
            ("&", ""),
            ("!", ""),
            ("if a {", "}"),
            ("|x| ", ""),
            ("m!(", ")"),
        ] {
            for depth in [100, 10_000] {
                let text = format!("{{ {}1{} }}", open.repeat(depth), close.repeat(depth));
                let (_, body) = body(&text);
                assert!(depth < 1000 || !body.gaps.is_empty(), "{open}");
            }
        }
        for link in ["+ 1", ".a()", "?", ".await", "as A", "[1]", "; 1", "== 1 && 1", "else if a { 1 }"] {
            for count in [500, 20_000] {
                let start = if link.starts_with("else") { "if a { 1 } " } else { "a " };
                well_formed(&body(&format!("{{ {start}{} }}", format!("{link} ").repeat(count))).1);
            }
        }
    };
    let thread = std::thread::Builder::new().stack_size(crate::semantics::lower::STACK_BYTES).spawn(run);
    thread.expect("a thread").join().expect("no panic and no overflow");
}

#[test]
fn macros_that_nest_deeply() {
    let run = || {
        let (_, body) = lowered(
            "macro_rules! m { ($e:expr) => { m!((((((((((((((((($e))))))))))))))))) } } fn f() { m!(1) }",
        );
        assert!(!body.gaps.is_empty());
        let source = "macro_rules! m { ($e:expr) => { if a { loop { match x { _ => { m!($e) } } } } } } fn f() { m!(1) }";
        assert!(!lowered(source).1.gaps.is_empty());
    };
    let thread = std::thread::Builder::new().stack_size(crate::semantics::lower::STACK_BYTES).spawn(run);
    thread.expect("a thread").join().expect("no panic and no overflow");
}
