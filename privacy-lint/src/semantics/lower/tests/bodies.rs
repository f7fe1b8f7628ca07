//! Expressions, statements, patterns.

use super::{check, check_text, lowered};
use crate::semantics::hir::ExprKind;

#[test]
fn names_are_variables_or_paths() {
    check("a; g; A::x; self::g; <A as T>::x::<u8>; ::c::d", "a#0; g; A::x; self::g; <A as T>::x<u8>; ::c::d");
}

#[test]
fn a_variable_is_seen_after_its_statement_and_hides_the_one_before() {
    check("let a = a; { let a = b; a; } a", "let a#3 = a#0; { let a#4 = b#1; a#4; }; a#3");
    check("let Some(a) = a else { return a };", "let Some(a#3) = a#0 else { (return a#0) };");
    check("let d: Vec<_>; d = 1;", "let d#3: Vec<_>; (= d#3 1);");
}

#[test]
fn calls() {
    check("g(a, 1)(b)", "(call (call g a#0 1) b#1)");
    check("a.m::<u8, _>(b)?.x.0.await", "(await (field (field (? (.m<u8, _> a#0 b#1)) x) 0))");
    check("a[1..=b.len()] as *const u8", "(as (index a#0 (..= 1 (.len b#1))) *u8)");
    check(
        "-a + !b * *c && &mut a == &raw mut b",
        "(And (Add (Neg a#0) (Mul (Not b#1) (* c#2))) (Eq (&mut  a#0) (as (&mut  b#1) *mut _)))",
    );
    check("a += b - 1; (a)", "(Add= a#0 (Sub b#1 1)); a#0");
}

#[test]
fn literals() {
    check(
        r##"("x\n", r#"y"#, b"z", c"w", 'q', b'r', 1u8, 0xff, 1.5f32, 2., true)"##,
        r#"(tuple "x\n" "y" b[122] c"w" 'q' b114 1u8 255 floatf32 float true)"#,
    );
    check("340282366920938463463374607431768211455", "?");
}

#[test]
fn aggregates() {
    check("S { a, x: b, ..c }", "(new S a: a#0 x: b#1 ..c#2)");
    check("E::V { 0: a }; [a, b]; [0; N]; ()", "(new E::V 0: a#0); (array a#0 b#1); (repeat 0 N); (tuple)");
    check("a..; ..a; a..b", "(.. a#0); (.. a#0); (.. a#0 b#1)");
}

#[test]
fn conditions_bind_to_the_right_and_inside() {
    check(
        "if let Some(x) = a && x.ok() && let Ok(y) = x { y } else { x }",
        "(if (And (And (let Some(x#3) a#0) (.ok x#3)) (let Ok(y#4) x#3)) { y#4 } { x })",
    );
    check("while let Some(x) = a.next() { x; } x", "(while '0 (let Some(x#3) (.next a#0)) { x#3; }); x");
    check("if a { 1 } else if b { 2 } else { 3 }", "(if a#0 { 1 } (if b#1 { 2 } { 3 }))");
}

#[test]
fn arms_share_the_variables_of_alternatives() {
    check(
        "match a { Ok(x) | Err(x) if x > 0 => x, None => a, n @ 1..=9 => n, _ => 0 }",
        "(match a#0 ((Ok(x#3) | Err(x#3)) if (Gt x#3 0) x#3) (None a#0) (n#4 @ range n#4) (_ 0))",
    );
}

#[test]
fn patterns() {
    check(
        "let S { x, ref mut y, z: (p, .., q), .. } = a;",
        "let S {x: x#3, y: ref mut y#4, z: (p#5, .., q#6)} = a#0;",
    );
    check(
        "let [first, rest @ .., last] = a; let [.., z] = b;",
        "let [first#3, rest#4 @ .., last#5] = a#0; let [.., z#6] = b#1;",
    );
    check(
        "let &(ref x, mut y) = a; let A::B = b; let -1 = c;",
        "let &(ref x#3, mut y#4) = a#0; let A::B = b#1; let -1 = c#2;",
    );
    check("let w @ Some(_) = a; let T(x, ..) = b;", "let w#3 @ Some(_) = a#0; let T(x#4, ..) = b#1;");
    check("let S { None, K: k } = a;", "let S {None: None#3, K: k#4} = a#0;");
}

#[test]
fn parameters() {
    check_text(
        "fn f(&mut self, mut x: A, (y, z): (B, C), _: D, S { w, .. }: &S) { self.go(x, y, z, w) }",
        "(.go self#0 x#1 y#2 z#3 w#4)",
    );
    check_text("fn f<'a>(self: &'a Self, #[x] r#type: A) { (self, r#type) }", "(tuple self#0 type#1)");
}

#[test]
fn loops_and_labels() {
    check(
        "'o: for x in a { loop { if x { break 'o } else { continue } } }",
        "(for '0 x#3 a#0 { (loop '1 { (if x#3 { (break '0) } { (continue '1) }) }) })",
    );
    check("'b: { if a { break 'b 1 } 2 }", "{ '0 (if a#0 { (break '0 1) }); 2 }");
    check(
        "loop { let f = || loop { break; }; async { return 1 }; }",
        "(loop '0 { let f#3 = (|| (loop '1 { (break '1); })); (async { (return 1) }); })",
    );
}

#[test]
fn closures() {
    check("|x, (y, _): (A, B)| x + y + a", "(|x#3, (y#4, _): (A, B)| (Add (Add x#3 y#4) a#0))");
    check(
        "move |x: u8| -> u8 { x }; async move || a.await",
        "(move |x#3: u8| -> u8 { x#3 }); (async move || (await a#0))",
    );
    check("|x| x; x", "(|x#3| x#3); x");
}

#[test]
fn blocks_of_all_kinds() {
    check("unsafe { a }; const { 1 }; async move { a }.await", "{ a#0 }; { 1 }; (await (async { a#0 }))");
}

#[test]
fn assignments_to_several_places() {
    check(
        "(a, c.x, _, ..) = b; [a, ..] = b; S { x: a, .. } = b; T(a) = b; _ = a;",
        "{ let (lhs#3, lhs#4, _, ..) = b#1; (= a#0 lhs#3); (= (field c#2 x) lhs#4); }; \
         { let [lhs#5, ..] = b#1; (= a#0 lhs#5); }; { let S {x: lhs#6} = b#1; (= a#0 lhs#6); }; \
         { let T(lhs#7) = b#1; (= a#0 lhs#7); }; { let _ = a#0; };",
    );
}

#[test]
fn items_of_a_block_are_a_module_and_hide_variables() {
    check("{ fn a() {} a(); } a", "{ m1: (call a); }; a#0");
    check("use x::y; let z = y; const b: u8 = 1; { struct S; b }", "m1: let z#3 = y; { m2: b }");
    check("const b: u8 = 1; b; let b = 2; b", "m1: b; let b#3 = 2; b#3");
}

#[test]
fn cfg_takes_syntax_out() {
    check("#[cfg(never)] let a = 1; #[cfg(maybe)] b; a", "b#1; a#0");
    check("match a { #[cfg(never)] 1 => 2, _ => 3 }", "(match a#0 (_ 3))");
    check("g(#[cfg(never)] a, #[cfg(yes)] b, S { #[cfg(never)] x: a, y: b })", "(call g b#1 (new S y: b#1))");
    check("#[cfg(yes)] { a } #[cfg(never)] { b }", "{ a#0 }");
}

#[test]
fn what_is_not_understood_is_a_gap() {
    check("g(_)", "(call g (missing)) gap[_: not an expression that is understood: _]");
}

#[test]
fn spans_of_expressions() {
    let (fake, body) = lowered("fn f(a: A) { g::h(a).m(1)? + &a.b[2] }");
    let texts: Vec<&str> = body.exprs.iter().map(|expr| fake.files.text(expr.span)).collect();
    for expected in
        ["g::h(a)", "g::h(a).m(1)", "g::h(a).m(1)?", "a.b[2]", "&a.b[2]", "g::h(a).m(1)? + &a.b[2]"]
    {
        assert!(texts.contains(&expected), "{expected} in {texts:?}");
    }
    for expr in &body.exprs {
        if let ExprKind::MethodCall { name_span, .. } = &expr.kind {
            assert_eq!(fake.files.text(*name_span), "m");
        }
        if let ExprKind::Path(path) = &expr.kind {
            let last = path.segments.last().expect("a name");
            assert_eq!((fake.files.text(path.span), fake.files.text(last.span)), ("g::h", "h"));
        }
    }
}
