//! Specs: a definition, an invocation, the text of the expansion.

use std::path::Path;

use super::*;
use crate::source::Files;
use crate::workspace::tokens::{lex, render};

/// Trees of a text in a file of its own.
fn trees(files: &Files, text: &str) -> Vec<TokenTree> {
    let file = files.add(Path::new("a.rs"), text.into());
    lex(files, file, 0..text.len() as u32).unwrap_or_else(|e| panic!("{}: {text}", e.message))
}

fn try_expand(definition: &str, args: &str, edition: Edition) -> Result<String, String> {
    let files = Files::default();
    let rules = parse_macro_rules(&trees(&files, definition), CrateId(3), edition).map_err(|e| e.message)?;
    let expanded = expand(&rules, &trees(&files, args)).map_err(|e| e.message)?;
    Ok(render(&expanded).0)
}

/// The expansion equals `want`, up to spaces.
fn check(definition: &str, args: &str, want: &str) {
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    match try_expand(definition, args, Edition::E2021) {
        Ok(text) => assert_eq!(squeezed(&text), squeezed(want), "{definition}\n  with {args}\n  is {text}"),
        Err(error) => panic!("{error}: {definition}\n  with {args}"),
    }
}

fn fails(definition: &str, args: &str) {
    assert!(try_expand(definition, args, Edition::E2021).is_err(), "{definition}\n  with {args}");
}

#[test]
fn each_fragment_takes_what_rustc_takes() {
    for (fragment, args, rest) in [
        ("ident", "r#fn x", "x"),
        ("ident", "struct", ""),
        ("lifetime", "'a x", "x"),
        ("literal", "-1.5 x", "x"),
        ("literal", "b\"a\" x", "x"),
        ("literal", "true x", "x"),
        ("tt", "(a b) x", "x"),
        ("tt", ">>= x", "x"),
        ("vis", "pub(crate) x", "x"),
        ("vis", "pub (u8) x", "(u8) x"),
        ("vis", "x", "x"),
        ("block", "{ a } x", "x"),
        ("meta", "derive(A, B) , x", ", x"),
        ("meta", "path = \"a\" , x", ", x"),
        ("path", "::a::B::<C>::D => x", "=> x"),
        ("path", "<T as A>::B => x", "=> x"),
        ("path", "Fn(A, &B::C) -> D, x", ", x"),
        ("ty", "Vec<Option<u8>> , x", ", x"),
        ("ty", "HashMap<String, (u8, A)> , x", ", x"),
        ("ty", "&'a mut dyn Fn(u8) -> A<B> = x", "= x"),
        ("ty", "impl Fn() + 'static ; x", "; x"),
        ("expr", "a + b * -c , x", ", x"),
        ("expr", "f::<A, B>(c)?.d , x", ", x"),
        ("expr", "|a, b| a + b ; x", "; x"),
        ("expr", "S { a: 1, ..b } , x", ", x"),
        ("expr", "if a { b } else { c } => x", "=> x"),
        ("expr", "async move { a } , x", ", x"),
        ("expr", "é , x", ", x"),
        ("pat", "A | B(c) => x", "=> x"),
        ("pat", "S { a, .. } if c", "if c"),
        ("pat_param", "A | B", "| B"),
        ("stmt", "let a: u8 = b, c", ", c"),
        ("stmt", "a.b(c) ; x", "; x"),
        ("item", "pub struct S; x", "x"),
        ("item", "#[a] fn f() -> u8 { 1 } x", "x"),
        ("item", "impl A for B { fn f() {} } x", "x"),
        ("item", "const A: B = C { a: 1 }; x", "x"),
        ("item", "use a::{b, c}; x", "x"),
    ] {
        check(&format!("($x:{fragment} $($rest:tt)*) => {{ $($rest)* }}"), args, rest);
    }
}

#[test]
fn fragments_that_do_not_fit_fall_through() {
    let rules = "($l:lifetime) => {lifetime}; ($l:literal) => {literal}; ($i:ident) => {ident}; ($t:ty) => {ty};
                 ($e:expr) => {expr}; ($b:block; $p:pat) => {block}; (fn $($t:tt)*) => {tts}; () => {nothing}";
    for (args, want) in [
        ("'a", "lifetime"),
        ("1", "literal"),
        ("x", "ident"),
        ("Vec<u8>", "ty"),
        ("a + 1", "expr"),
        ("{ a }; _", "block"),
        ("fn f", "tts"),
        ("", "nothing"),
    ] {
        check(rules, args, want);
    }
    fails(rules, ", ,");
    fails("($e:expr) => {}", "1 2");
}

#[test]
fn editions_change_what_a_fragment_is() {
    let alternatives = "($p:pat) => {one}; ($p:pat | $q:pat) => {two}";
    assert_eq!(try_expand(alternatives, "A | B", Edition::E2021).as_deref(), Ok("one"));
    assert_eq!(try_expand(alternatives, "A | B", Edition::E2018).as_deref(), Ok("two"));
    let underscore = "($e:expr) => {expr}; ($t:tt) => {tt}";
    assert_eq!(try_expand(underscore, "_", Edition::E2021).as_deref(), Ok("tt"));
    assert_eq!(try_expand(underscore, "_", Edition::E2024).as_deref(), Ok("expr"));
    assert_eq!(
        try_expand("($e:expr_2021) => {expr}; (_) => {other}", "_", Edition::E2024).as_deref(),
        Ok("other")
    );
}

#[test]
fn repetitions_nest_and_separate() {
    check("($($x:expr),* $(,)?) => { [$($x),*] }", "1, a + b,", "[1, (a + b)]");
    check("($($x:ident)=>+) => { $($x;)+ }", "a => b => c", "a; b; c;");
    check(
        "($($k:ident: [$($v:expr),*]);*) => { $( fn $k() { $( g($v); )* } )* }",
        "a: [1, 2]; b: []",
        "fn a() { g(1); g(2); } fn b() { }",
    );
    check(
        "($t:ty; $($n:ident),*) => { $( impl X for $n { type T = $t; } )* }",
        "u8; A, B",
        "impl X for A { type T = u8; } impl X for B { type T = u8; }",
    );
    check("($($a:ident $(= $b:expr)?),*) => { $( $a $( ( $b ) )? ),* }", "x = 1, y", "x (1), y");
    check("($($a:ident)* ; $($b:ident)*) => { $( $a: $b ),* }", "a b ; c d", "a: c, b: d");
    fails("($($a:ident)* ; $($b:ident)*) => { $( $a: $b ),* }", "a b ; c");
    fails("($($a:ident),*) => { $a }", "a, b");
    fails("($($a:ident),+) => { }", "");
    check("($($($x:tt)+);*) => { $( [ $(<$x>)+ ] )* }", "a b; (c) d", "[<a> <b>] [<(c)> <d>]");
}

#[test]
fn a_macro_may_define_a_macro() {
    let definition =
        "($name:ident, $ty:ty) => { macro_rules! $name { ($e:expr) => { $crate::make::<$ty>($e) };
                      ($$($$x:tt)*) => { $$($$x)* } } }";
    check(
        definition,
        "m, Vec<u8>",
        "macro_rules! m { ($e:expr) => { __dollar_crate_3::make::</*<ty*/Vec<u8>/*>*/>($e) }; ($($x:tt)*) => { $($x)* } }",
    );
    check(
        "($($x:ident)*; ${ignore(x)}) => {}; ($($x:ident)*) => { ${count(x)} $( ${index()} ${concat(get_, $x)} )* }",
        "a b",
        "2 0 get_a 1 get_b",
    );
}

#[test]
fn a_muncher_of_tokens_ends_rule_by_rule() {
    let files = Files::default();
    let definition = "(@step [$($out:tt)*]) => { [$($out)*] };
        (@step [$($out:tt)*] $key:ident : $value:expr, $($rest:tt)*) => { m!(@step [$($out)* ($key, $value)] $($rest)*) };
        (@step [$($out:tt)*] $key:ident, $($rest:tt)*) => { m!(@step [$($out)* ($key)] $($rest)*) };
        ($($all:tt)*) => { m!(@step [] $($all)*) }";
    let rules = parse_macro_rules(&trees(&files, definition), CrateId(0), Edition::E2021).expect("the rules");
    let mut args = trees(&files, "a: 1 + 2, b, c: f(x, y),");
    let result = loop {
        let expanded = expand(&rules, &args).unwrap_or_else(|e| panic!("{e}"));
        // As a caller does it: printed, and read again from the expansion's text.
        let (text, origins) = render(&expanded);
        let file = files.add_expansion(args[0].span(), text.as_str().into(), origins);
        let expanded = lex(&files, file, 0..text.len() as u32).expect("an expansion lexes");
        match &expanded[..] {
            [_, _, TokenTree::Group(group)] => args = group.trees.to_vec(),
            _ => break text,
        }
    };
    assert_eq!(result.replace(' ', ""), "[(a,(1+2))(b)(c,f(x,y))]");
}

#[test]
fn macros_of_real_services_expand() {
    // Flags as constants of a struct.
    check(
        "($(#[$outer:meta])* $vis:vis struct $Name:ident: $T:ty { $( $(#[$inner:ident $($args:tt)*])* const $Flag:ident = $value:expr; )* }) => {
            $(#[$outer])* $vis struct $Name { bits: $T }
            impl $Name { $( $(#[$inner $($args)*])* pub const $Flag: Self = Self { bits: $value }; )* } }",
        "/// Doc.\n#[derive(Clone)] pub struct Flags: u32 { const A = 1; #[cfg(x)] const B = 1 << 1; }",
        "#[doc = \" Doc.\"] #[derive(Clone)] pub struct Flags { bits: u32 }
         impl Flags { pub const A: Self = Self { bits: 1 }; #[cfg(x)] pub const B: Self = Self { bits: (1 << 1) }; }",
    );
    // One body for each database driver.
    check(
        "($conn:ident: $body:block) => { run! { $conn: sqlite, mysql $body } };
         ($conn:ident: $($db:ident),+ $body:block) => { match *$conn { $( #[cfg($db)] Conn::$db(ref mut $conn) => { use $crate::db::$db as schema; $body } )+ } };
         ($conn:ident: $( $($db:ident),+ $body:block )+) => { match *$conn { $( $( #[cfg($db)] Conn::$db(ref mut $conn) => $body, )+ )+ } }",
        "conn: sqlite, mysql { diesel::insert_into(users).execute(conn) } postgres { x }",
        "match *conn { #[cfg(sqlite)] Conn::sqlite(ref mut conn) => { diesel::insert_into(users).execute(conn) },
           #[cfg(mysql)] Conn::mysql(ref mut conn) => { diesel::insert_into(users).execute(conn) },
           #[cfg(postgres)] Conn::postgres(ref mut conn) => { x }, }",
    );
    // A log call hidden in an early return.
    check(
        "($kind:ident, $msg:expr) => {{ error!(\"{}\", $msg); return Err($crate::Error::new($msg, $kind)); }};
         ($msg:literal $(, $arg:expr)* $(,)?) => {{ error!($msg $(, $arg)*); return Err($crate::Error::text(format!($msg $(, $arg)*))); }}",
        "\"no user {}\", user.email",
        "{ error!(/*<literal*/\"no user {}\"/*>*/, /*<expr*/user.email/*>*/);
           return Err(__dollar_crate_3::Error::text(format!(/*<literal*/\"no user {}\"/*>*/, /*<expr*/user.email/*>*/))); }",
    );
    // A map.
    check(
        "($($k:expr => $v:expr),* $(,)?) => {{ let mut m = Map::new(); $( m.insert($k, $v); )* m }}",
        "\"a\" => 1 + 1, key => f(x),",
        "{ let mut m = Map::new(); m.insert(\"a\", (1 + 1)); m.insert(key, f(x)); m }",
    );
    // cfg_if.
    check(
        "($( if #[cfg($meta:meta)] { $($it:item)* } ) else * else { $($other:item)* }) => { go! { () ; $( ( ($meta) ($($it)*) ), )* ( () ($($other)*) ), } }",
        "if #[cfg(unix)] { fn f() {} use a::b; } else if #[cfg(windows)] { } else { mod x; }",
        "go! { () ; ( (/*<meta*/unix/*>*/) (/*<item*/fn f() {}/*>*/ /*<item*/use a::b;/*>*/) ), ( (/*<meta*/windows/*>*/) () ), ( () (/*<item*/mod x;/*>*/) ), }",
    );
}

#[test]
fn fragments_stay_opaque_to_the_next_macro() {
    let files = Files::default();
    let outer = parse_macro_rules(
        &trees(&files, "($e:expr, $t:ty, $i:ident) => { inner!($e $t $i) }"),
        CrateId(0),
        Edition::E2021,
    );
    let expanded = expand(&outer.expect("rules"), &trees(&files, "1, u8, x")).expect("an expansion");
    let Some(TokenTree::Group(args)) = expanded.last() else { panic!("{expanded:?}") };
    let inner = "(1 u8 x) => {seen}; ($e:literal $t:tt x) => {opaque}";
    let rules = parse_macro_rules(&trees(&files, inner), CrateId(0), Edition::E2021).expect("rules");
    let out = expand(&rules, &args.trees).expect("an expansion");
    assert_eq!(render(&out).0, "opaque");
}

#[test]
fn macros_of_the_second_kind_are_read() {
    check("($x:expr) { $x + 1 }", "2", "2 + 1");
    check("{ ($x:expr) => { $x }, () => { 0 } }", "", "0");
}

#[test]
fn bad_definitions_and_bombs_are_errors() {
    for definition in
        ["(", "x", "() {} x", "($x:nothing) => {}", "($x:tt $x:tt) => {}", "($($x:tt)) => {}", "() => x"]
    {
        let files = Files::default();
        let file = files.add(Path::new("a.rs"), definition.into());
        let parsed = lex(&files, file, 0..definition.len() as u32);
        assert!(
            parsed.map_or(true, |t| parse_macro_rules(&t, CrateId(0), Edition::E2021).is_err()),
            "{definition}"
        );
    }
    let many = "x ".repeat(2_000);
    assert_eq!(
        try_expand("($all:tt; $($x:tt)*) => { $( $all $x )* }", &format!("({many}); {many}"), Edition::E2021),
        Err("the expansion is too large".to_owned())
    );
}
