//! Macros that are expanded: positions, hygiene, limits.

use super::{check_text, lowered};
use crate::semantics::hir::ExprKind;

#[test]
fn as_an_expression_and_as_statements() {
    check_text(
        "macro_rules! m { ($e:expr) => { g($e) } } fn f(a: A) { m!(a).n(m![1]) }",
        "(.n (call g a#0) (call g 1))",
    );
    check_text(
        "macro_rules! m { ($x:ident, $e:expr) => { let $x = $e; h(); } } fn f(a: A) { m!(a, a.b()); a }",
        "let a#1 = (.b a#0); (call h); a#1",
    );
    check_text("macro_rules! m { ($($e:expr),*) => { $($e;)* 1 } } fn f() { m!(2, 3) }", "{ 2; 3; 1 }");
    check_text("macro_rules! m { () => { 1 } } fn f() { m!{} }", "1");
    check_text("macro_rules! m { () => { 1; } } fn f() { let x = m!(); m!(); x }", "let x#0 = 1; 1; x#0");
}

#[test]
fn as_a_pattern_and_as_a_type() {
    check_text(
        "macro_rules! p { ($x:ident) => { Some($x) | Ok($x) } } fn f(a: A) { match a { p!(y) => y } }",
        "(match a#0 ((Some(y#1) | Ok(y#1)) y#1))",
    );
    check_text(
        "macro_rules! t { ($t:ty) => { Vec<$t> } } fn f(a: A) { let x: &t!(t!(u8)) = a; }",
        "let x#1: &Vec<Vec<u8>> = a#0;",
    );
}

#[test]
fn an_expression_stays_together() {
    check_text("macro_rules! m { ($e:expr) => { $e * 2 } } fn f() { m!(1 + 2) }", "(Mul (Add 1 2) 2)");
    check_text("macro_rules! m { ($e:expr) => { $e.x } } fn f(a: A) { m!(-a) }", "(field (Neg a#0) x)");
}

#[test]
fn a_name_of_the_definition_is_another_one() {
    let m = "macro_rules! m { ($e:expr) => { { let x = 2; x + $e } } }";
    check_text(&format!("{m} fn f(x: A) {{ m!(x) }}"), "{ let x#1 = 2; (Add x#1 x#0) }");
    check_text(
        &format!("{m} fn f(x: A) {{ m!(m!(x)) }}"),
        "{ let x#1 = 2; (Add x#1 { let x#2 = 2; (Add x#2 x#0) }) }",
    );
    check_text("macro_rules! m { () => { let x = 1; } } fn f(x: A) { m!(); x }", "let x#1 = 1; x#0");
    check_text("macro_rules! m { () => { x } } fn f(x: A) { m!() }", "x");
}

#[test]
fn a_format_string_captures_where_it_is_written() {
    check_text(
        r#"macro_rules! m { ($f:literal) => { { let x = 2; println!($f); println!("{x}") } } } fn f(x: A) { m!("{x}") }"#,
        "{ let x#1 = 2; (macro0 (fmt x#0)); (macro0 (fmt x#1)) }",
    );
}

#[test]
fn a_macro_of_the_body_sees_what_was_declared_before_it() {
    check_text(
        "fn f() { let x = 1; macro_rules! m { () => { x } } let x = 2; (m!(), x) }",
        "m1: let x#0 = 1; let x#1 = 2; (tuple x#0 x#1)",
    );
    check_text(
        "fn f() { macro_rules! m { ($y:ident) => { let $y = 1; macro_rules! n { () => { $y } } } } m!(z); n!() }",
        "m1: { m2: let z#0 = 1; z#0 }",
    );
}

#[test]
fn macros_call_macros() {
    let list = "macro_rules! list { (@ [$($done:expr),*]) => { [$($done),*] }; \
                (@ [$($done:expr),*] $e:expr $(, $rest:expr)*) => { list!(@ [$($done,)* $e] $($rest),*) }; \
                ($($e:expr),*) => { list!(@ [] $($e),*) } }";
    check_text(&format!("{list} fn f(a: A) {{ list!(1, a) }}"), "(array 1 a#0)");
}

#[test]
fn items_of_an_expansion_are_seen_after_it() {
    check_text(
        "macro_rules! m { ($n:ident) => { fn $n() {} } } fn f() { let a = 1; m!(g); g(); a }",
        "let a#0 = 1; { m1: (call g); a#0 }",
    );
}

#[test]
fn pasted_names() {
    check_text(
        "fn f(user_id: A) { paste! { let x = [<user_ Id:lower>]; x.[<get_ x>]() } }",
        "let x#1 = user_id#0; (.get_x x#1)",
    );
}

#[test]
fn what_does_not_expand_keeps_its_arguments() {
    check_text(
        "macro_rules! m { (x) => { 1 } } fn f(a: A) { m!(a) }",
        "(missing a#0) gap[m: no rule of the macro matches these arguments: m!(a)]",
    );
    let (_, body) = lowered("macro_rules! m { () => { m!() } } fn f() { m!() }");
    assert_eq!((body.expansions, body.gaps.len()), ((64, 1), 1));
    let (_, body) = lowered(
        "macro_rules! m { ($($t:tt)*) => { m!($($t)* $($t)*) + m!($($t)* $($t)*) } } fn f() { m!(1) }",
    );
    assert!(!body.gaps.is_empty());
}

#[test]
fn spans_lead_back_to_the_arguments() {
    let (fake, body) =
        lowered("macro_rules! m { ($r:expr, $n:ident) => { $r.$n(1).own() } } fn f(a: A) { m!(a.b(), go); }");
    let mut names = Vec::new();
    for expr in &body.exprs {
        if let ExprKind::MethodCall { name_span, .. } = expr.kind {
            names.push(fake.files.text(fake.files.source_span(name_span)));
        }
    }
    assert_eq!(names, ["b", "go", "m!(a.b(), go)"]);
}
