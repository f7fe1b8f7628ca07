//! Specs of skimming, on small texts and (when asked for) on every file of the registry.

use std::ops::Range;
use std::path::PathBuf;

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use super::*;
use crate::workspace::depth::check_depth;

fn own(text: &str) -> String {
    blank_bodies(text, Whose::Own)
}

fn foreign(text: &str) -> String {
    blank_bodies(text, Whose::Foreign)
}

#[test]
fn bodies_are_blanked_and_nothing_else() {
    let text = "fn a(x: [u8; { 1 + 1 }]) -> A<{ N }> where T: B, { \"}\" } struct S { f: fn(u8) }\n\
                impl S { const fn b() {} unsafe extern \"C\" fn c() { '{' /* } */ } } enum E { A = { 1 } }";
    let want = "fn a(x: [u8; { 1 + 1 }]) -> A<{ N }> where T: B, {     } struct S { f: fn(u8) }\n\
                impl S { const fn b() {} unsafe extern \"C\" fn c() {             } } enum E { A = { 1 } }";
    assert_eq!(own(text), want);
}

#[test]
fn what_constants_hold_is_blanked() {
    let text = "pub const A: [u8; 2] = [1, 2]; static B: F<fn(u8) -> S> = f(1)[0](2); const C: &str = concat!(\"c\");\n\
                struct S<const N: usize = { 3 }>([u8; N]); trait T { const D: S = S { a: 1 }; }";
    let want = "pub const A: [u8; 2] = [    ]; static B: F<fn(u8) -> S> = f( )[0]( ); const C: &str = concat!(\"c\");\n\
                struct S<const N: usize = { 3 }>([u8; N]); trait T { const D: S = S {      }; }";
    assert_eq!(own(text), want);
}

#[test]
fn macros_keep_their_tokens() {
    for text in [
        "macro_rules! m { () => { fn f() { 1 } } }",
        "bitflags! { struct S { fn f() { 1 } } }",
        "pub macro m($x:ident) { fn f() { 1 } }",
        "pub macro m { () => { fn f() { 1 } } }",
        "#[doc = m!{ fn f() { 1 } }] struct S;",
    ] {
        assert_eq!(own(text), text);
        assert_eq!(foreign(text), text);
    }
    assert_eq!(own("m! {} fn f() { 1 }"), "m! {} fn f() {   }");
}

#[test]
fn what_is_not_understood_stays() {
    for text in ["fn f() { (} ", "fn f() { \"", "fn", "fn f", "fn f() {", "}", "é!{", "/*"] {
        assert_eq!(own(text), text);
        assert_eq!(blank_arguments(text), text);
    }
}

#[test]
fn documentation_and_modules_of_tests_are_blanked() {
    assert_eq!(own("/// a\nstruct S { /** b */ x: u8 }"), "     \nstruct S {          x: u8 }");
    assert_eq!(
        own("#[cfg(test)] mod t { fn f() {} } fn g() {   }"),
        "#[cfg(test)] mod t {           } fn g() {   }"
    );
    assert_eq!(own("#[cfg(test)] mod t; mod u { x }"), "#[cfg(test)] mod t; mod u { x }");
}

#[test]
fn of_a_dependency_the_functions_are_left_that_members_ask_for() {
    let text = "#[inline] fn a() {} pub fn b() { 1 } pub(crate) fn c() {} \
                impl S { #[x] pub const fn d() {} async fn e() {} } trait T { fn f() {} fn g(); } \
                impl<F: for<'a> Fn() -> u8> T for S<{ 1 }> { type A = u8; #[y] fn f() {} const C: u8 = 1; fn g() {} } \
                mod m { fn h() {} pub fn i() {} } extern \"C\" { pub fn j(); fn k(); } pub fn l() {}";
    let squeezed = foreign(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let want = "pub fn b() { } impl S { #[x] pub const fn d() {} } trait T { fn f() {} fn g(); } \
                impl<F: for<'a> Fn() -> u8> T for S<{ 1 }> { type A = u8; const C: u8 = 1; } \
                mod m { pub fn i() {} } extern \"C\" { pub fn j(); fn k(); } pub fn l() {}";
    assert_eq!(squeezed, want);
    assert_eq!(foreign(text).len(), text.len());
}

#[test]
fn arguments_keep_one_line_of_documentation_without_words() {
    let text = "/// a\n/// é\nfn f() { 1 }\n/** b */ struct S;";
    assert_eq!(blank_arguments(text), "///\n \n      \nfn f() {   }\n///\n     struct S;");
    assert_eq!(blank_arguments("a => { b }, [c]"), "a => { b }, [c]");
}

#[test]
fn a_shebang_is_blanked_and_an_inner_attribute_is_not() {
    assert_eq!(own("#!/bin/x\nfn f() {1}"), "        \nfn f() { }");
    assert_eq!(own("#! [allow(x)]"), "#! [allow(x)]");
}

#[test]
fn an_error_in_a_body_stays_in_the_body() {
    assert_eq!(own("fn f() { ' ` }"), "fn f() {     }");
}

/// Run with `cargo test -- --ignored registry`: the claim is about real code.
#[test]
#[ignore = "reads every crate source under CARGO_HOME"]
fn the_registry_has_the_same_items_blanked() {
    let mut dirs: Vec<PathBuf> =
        std::env::home_dir().map(|h| h.join(".cargo/registry/src")).into_iter().collect();
    let mut files = 0;
    while let Some(dir) = dirs.pop() {
        for entry in std::fs::read_dir(&dir).into_iter().flatten().flatten() {
            let path = entry.path();
            if entry.file_type().is_ok_and(|t| t.is_dir()) {
                dirs.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let Ok(text) = std::fs::read_to_string(&path) else { continue };
                // syn cuts these off and counts from after them.
                if check_depth(&text).is_err() || text.starts_with('\u{feff}') || shebang(&text) > 0 {
                    continue;
                }
                let Ok(whole) = syn::parse_file(&text) else { continue };
                let blanked = syn::parse_file(&own(&text)).unwrap_or_else(|e| panic!("{path:?}: {e}"));
                syn::parse_file(&foreign(&text)).unwrap_or_else(|e| panic!("{path:?}, foreign: {e}"));
                assert_eq!(items(&whole), items(&blanked), "{path:?}");
                proc_macro2::extra::invalidate_current_thread_spans();
                files += 1;
            }
        }
    }
    assert!(files > 0, "no file was read");
}

/// Kind, name and place of each item that is not inside of a body.
fn items(file: &syn::File) -> Vec<(&'static str, String, Range<usize>)> {
    let mut items = Items(Vec::new());
    items.visit_file(file);
    items.0
}

/// Documentation counts as the start of an item, so only its end stays where it was.
fn ending(item: &dyn ToTokens) -> Range<usize> {
    let end = item.to_token_stream().into_iter().last().map_or(0, |t| t.span().byte_range().end);
    end..end
}

struct Items(Vec<(&'static str, String, Range<usize>)>);

impl<'ast> Visit<'ast> for Items {
    fn visit_block(&mut self, _: &'ast syn::Block) {}

    fn visit_expr(&mut self, _: &'ast syn::Expr) {}

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_item_mod(&mut self, m: &'ast syn::ItemMod) {
        let is_test =
            |a: &syn::Attribute| a.meta.to_token_stream().to_string().replace(' ', "") == "cfg(test)";
        if !m.attrs.iter().any(is_test) && m.content.is_some() {
            visit::visit_item_mod(self, m);
        }
    }

    fn visit_signature(&mut self, s: &'ast syn::Signature) {
        self.0.push(("signature", s.ident.to_string(), s.span().byte_range()));
        visit::visit_signature(self, s);
    }

    fn visit_item(&mut self, i: &'ast syn::Item) {
        self.0.push(("item", String::new(), ending(i)));
        visit::visit_item(self, i);
    }

    fn visit_impl_item(&mut self, i: &'ast syn::ImplItem) {
        self.0.push(("impl item", String::new(), ending(i)));
        visit::visit_impl_item(self, i);
    }

    fn visit_trait_item(&mut self, i: &'ast syn::TraitItem) {
        self.0.push(("trait item", String::new(), ending(i)));
        visit::visit_trait_item(self, i);
    }

    fn visit_ident(&mut self, i: &'ast proc_macro2::Ident) {
        self.0.push(("ident", i.to_string(), i.span().byte_range()));
    }

    fn visit_macro(&mut self, m: &'ast syn::Macro) {
        self.0.push(("macro", m.tokens.to_string(), m.span().byte_range()));
    }
}
