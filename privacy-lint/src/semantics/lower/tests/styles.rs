//! Macros of the compiler, and each style of a model.

use super::{check, check_text, lowered};
use crate::semantics::hir::{ExprKind, FormatPiece};

// The numbers of the macros are their positions in `MODELS`.

#[test]
fn format_strings() {
    check(r#"format_args!("x {} {b:?} {0:x} {{}}", a)"#, r#"(fmt "x " a#0 " " ?b#1 " " xa#0 " {}")"#);
    check(r#"format!("{n:>w$.1} {q}", a.n(), n = b)"#, r#"(macro1 { (.n a#0); (fmt b#1 " " q) } -> String)"#);
    check(r#"println!()"#, "(macro0)");
    check(
        r#"println!("{}{}", a.n())"#,
        r#"(macro0 (fmt (.n a#0) (missing))) gap[format string: an argument is missing: "{}{}"]"#,
    );
    check(r#"println!("{}{0}", a.n())"#, r#"(macro0 { let arg#3 = (& (.n a#0)); (fmt arg#3 arg#3) })"#);
    check(r#"println!(concat!("a", 1, '{', "}", stringify!(x y)), a)"#, r#"(macro0 (fmt "a1" a#0 "x y"))"#);
    check(r#"println!("{a}")"#, r#"(macro0 (fmt a#0))"#);
    check(
        r#"fatal!("{a}"); panic!("{a}")"#,
        r#"(macro15 (fmt a#0) -> !); { (fmt a#0); (call ::std::panic::diverge) }"#,
    );
    check("panic!(a)", "{ (fmt a#0); (call ::std::panic::diverge) }");
}

#[test]
fn captured_names_have_spans_inside_of_the_literal() {
    let (fake, body) = lowered(r##"fn f(name: A) { println!(r#"é {name:?} {x}"#) }"##);
    let mut found = Vec::new();
    for expr in &body.exprs {
        if let ExprKind::Format(pieces) = &expr.kind {
            for piece in pieces {
                if let FormatPiece::Arg { value, .. } = piece {
                    found.push(fake.files.text(body.exprs[value.0 as usize].span));
                }
            }
        }
    }
    assert_eq!(found, ["name", "x"]);
    let (fake, body) = lowered(r#"fn f(name: A) { println!("\n{name}") }"#);
    assert!(body.exprs.iter().any(|expr| fake.files.text(expr.span) == r#""\n{name}""#));
}

#[test]
fn macros_of_the_compiler() {
    check(r#"concat!("a", "b", 1.5, true)"#, r#""ab1.5true""#);
    check(r#"(line!(), file!(), stringify!(a + b))"#, r#"(tuple ?u32 "" "a + b")"#);
    check(r#"env!("CARGO_PKG_NAME"); option_env!("X")"#, r#""pkg"; (call ::std::option::Option::Some "")"#);
    check(r#"include_str!("q.sql"); include_bytes!("x")"#, r#""content of q.sql"; b[]"#);
    check("cfg!(never); cfg!(yes); cfg!(maybe)", "false; true; (missing)");
    check(
        r#"assert!(a, "x {b}"); assert!(a,)"#,
        r#"(if (Not a#0) { { (fmt "x " b#1); (call ::std::panic::diverge) }; }); (if (Not a#0) { (call ::std::panic::diverge); })"#,
    );
    check("matches!(a, Some(x) | Ok(x) if x)", "(match a#0 ((Some(x#3) | Ok(x#3)) if x#3 true) (_ false))");
    check("addr_of!(a.b)", "(as (& (field a#0 b)) *_)");
}

#[test]
fn an_unknown_macro_keeps_its_arguments() {
    check(
        r#"unknown!(a, x = b.c(), k => &c, T, "x", +)"#,
        r#"(missing a#0 (.c b#1) (& c#2) "x") gap[unknown: not found: unknown!(a, x = b.c(), k => &c, T, "x", +)]"#,
    );
}

#[test]
fn log_of_tracing() {
    check(
        r#"info!(target: "t", user.id = %a.id, ?b, %c, c, "k" = ?a, r#type = b, "text {} {b}", a)"#,
        r#"{ "t"; (macro2 (fmt (field a#0 id)) (fmt ?b#1) (fmt c#2) (fmt c#2) (fmt ?a#0) (fmt b#1) (fmt "text " a#0 " " b#1)) }"#,
    );
    check(
        r#"event!(parent: &a, Level::INFO, { x = 1, ?b }, "m")"#,
        r#"{ (& a#0); (macro3 Level::INFO (fmt 1) (fmt ?b#1) (fmt "m")) }"#,
    );
    check(
        r#"info_span!("name", a, b.c, x = field::Empty)"#,
        r#"(macro4 (fmt a#0) (fmt (field b#1 c)) (fmt field::Empty) -> Span)"#,
    );
    check(r#"info!({ NAME } = a, "{}", b,)"#, r#"(macro2 (fmt a#0) (fmt b#1))"#);
    check(r#"info!("{x}", x = a)"#, r#"(macro2 (fmt a#0))"#);
    check("info!(a.b().c, concat!(\"x\"))", "(macro2 (field (.b a#0) c) (fmt \"x\"))");
}

#[test]
fn log_of_log() {
    check(
        r#"info!(target: "t", k = a, d:? = b, e:err = c, a:%; "text {}", b)"#,
        r#"{ "t"; (macro2 (fmt a#0) (fmt ?b#1) (fmt c#2) (fmt a#0) (fmt "text " b#1)) }"#,
    );
    check(r#"info!(logger: a, "x")"#, r#"(macro2 a#0 (fmt "x"))"#);
}

#[test]
fn log_of_slog() {
    check(
        r#"info!(a.log(), #"tag", "text {}", b; "k" => %c, "d" => ?a, KEY => b, o!("x" => c))"#,
        r#"(macro2 (.log a#0) (fmt "text " b#1) (fmt c#2) (fmt ?a#0) (fmt b#1) (fmt (missing "x" c#2))) gap[o: not found: o!("x" => c)]"#,
    );
}

#[test]
fn json() {
    check(
        r#"json!({ "a": a, (b.key()): [1, b, null], KEY: { "c": c.d(), }, "e": { a }.b })"#,
        r#"(macro5 a#0 (.key b#1) 1 b#1 KEY (.d c#2) (field { a#0 } b) -> Value)"#,
    );
    check(r#"json!([a, null])"#, "(macro5 a#0 -> Value)");
    check(r#"json!(a.b)"#, "(macro5 (field a#0 b) -> Value)");
    check(r#"json! { "a": 1, "$set": { "b": b } }"#, "(macro5 1 b#1 -> Value)");
    check("json!()", "(macro5 -> Value)");
}

#[test]
fn sql() {
    check(r#"query!("SELECT ?", a, b as _)"#, r#"(.bind (.bind (call sqlx::query "SELECT ?") a#0) b#1)"#);
    check(r#"query!("A" + "B")"#, r#"(call sqlx::query "AB")"#);
    check(r#"query_as!(Row<u8>, r"X", a)"#, r#"(macro7 text:"X" a#0 -> Query<_, Row<u8>>)"#);
    check(r#"query_file!("q.sql", a)"#, r#"(.bind (call sqlx::query "content of q.sql") a#0)"#);
}

#[test]
fn lists_expressions_and_blocks() {
    check(r#"counter!("name", "label" => a, x = b, T)"#, r#"(macro8 "name" "label" a#0 b#1 T -> Counter)"#);
    check("ready!(a.b())", "(.b a#0)");
    check("stream! { let x = a; x }", "{ let x#3 = a#0; x#3 }");
}

#[test]
fn futures_that_run_together() {
    check("join!(a, g(b))", "(tuple (await a#0) (await (call g b#1)))");
    check(
        "try_join!(biased; a, b,)",
        "(await (async { (call ::std::result::Result::Ok (tuple (? (await a#0)) (? (await b#1)))) }))",
    );
}

#[test]
fn select_of_tokio_and_futures() {
    check(
        "select! { biased; x = a.next(), if c => { x } Some(y) = &mut b => y, else => 1 }",
        "(if (And (missing) c#2) { (match (await (.next a#0)) (x#3 { x#3 })) } \
         { (if (missing) { (match (await (&mut  b#1)) (Some(y#4) y#4)) } { 1 }) })",
    );
    check(
        "loop { select! { _ = a => break, complete => return } }",
        "(loop '0 { (if (missing) { (match (await a#0) (_ (break '0))) } { (return) }) })",
    );
}

#[test]
fn instrumented_functions() {
    check_text(
        r#"#[tracing::instrument(name = "x", skip(self, db), fields(id = %form.id, level, b), err)]
           fn f(&self, db: D, form: F, S { b, c }: S) { form }"#,
        "(macro14 (fmt ?form#2) (fmt ?c#4)); (macro14 (fmt (field form#2 id))); \
         { let returned#5 = { form#2 }; (if (let ::std::result::Result::Err(part#6) (& returned#5)) \
         { (macro14 (fmt part#6)); }); returned#5 }",
    );
    check_text("#[instrument(skip_all, fields(?a))] fn f(a: A) {}", "(macro14 (fmt ?a#0)); {}");
    check_text("#[instrument] fn f(a: A) {}", "(macro14 (fmt ?a#0)); {}");
    check_text(
        r#"#[instrument("name", level = "debug", parent = None)] fn f(a: A) {}"#,
        "(macro14 (fmt ?a#0)); {}",
    );
}
