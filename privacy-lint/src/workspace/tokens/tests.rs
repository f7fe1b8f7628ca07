//! Specs of lexing and rendering.

use std::path::Path;

use super::*;
use crate::source::Files;

fn file_trees(files: &Files, text: &str) -> Vec<TokenTree> {
    let file = files.add(Path::new("a.rs"), text.into());
    lex(files, file, 0..text.len() as u32).unwrap_or_else(|e| panic!("{}: {:?}", e.message, files.text(e.at)))
}

fn none(fragment: Fragment, trees: Vec<TokenTree>) -> TokenTree {
    let (open, close) = (trees[0].span(), trees[trees.len() - 1].span());
    TokenTree::Group(Group { delimiter: Delimiter::None(fragment), trees: trees.into(), open, close })
}

/// `before FRAGMENT after`, rendered.
fn around(fragment: Fragment, text: &str, before: &str, after: &str) -> String {
    let files = Files::default();
    let mut trees = file_trees(&files, before);
    trees.push(none(fragment, file_trees(&files, text)));
    trees.extend(file_trees(&files, after));
    render(&trees).0
}

#[test]
fn text_is_rendered_so_that_it_lexes_the_same() {
    let files = Files::default();
    let text = "fn f<'a>(x: &'a mut T) -> r#type { x . 0 >>= 1 ..= b\"x\" ; a && & b ; 'l : loop { } } / / é";
    let trees = file_trees(&files, text);
    let (rendered, origins) = render(&trees);
    let again = file_trees(&files, &rendered);
    assert_eq!(render(&again).0, rendered);
    assert!(
        rendered.contains("x . 0 >>= 1 ..= b\"x\"")
            && rendered.contains("&& & b")
            && rendered.contains("/ /")
    );
    for origin in origins {
        assert_eq!(&rendered[origin.lo as usize..origin.hi as usize], files.text(origin.from));
    }
}

#[test]
fn documentation_is_an_attribute() {
    let files = Files::default();
    let trees = file_trees(&files, "/// a \"b\"\nx /*! c */");
    assert_eq!(render(&trees).0, r##"# [ doc = " a \"b\"" ] x # ! [ doc = " c " ]"##);
}

#[test]
fn fragments_stay_together() {
    use Fragment::{Expr, Pat, Path, Ty};
    for (fragment, text, before, after, want) in [
        (Expr, "a + b", "", "* 2", " ( a + b ) * 2"),
        (Expr, "a.b(c)?", "-", "", "- a . b ( c ) ?"),
        (Expr, "a::b", "", "(x)", "a :: b ( x )"),
        (Expr, "a.b", "", "(x)", " ( a . b ) ( x )"),
        (Expr, "return x", "", "", " ( return x )"),
        (Expr, "a..b", "", "", " ( a .. b )"),
        (Expr, "x", "", "+ 1", "x + 1"),
        (Ty, "Vec<u8>", "", "::new()", "Vec :: < u8 > :: new ( )"),
        (Ty, "Vec<u8>", "let x:", ";", "let x : Vec < u8 > ;"),
        (Ty, "[u8]", "", "::len", " < [ u8 ] > :: len"),
        (Ty, "a::B", "", "::C", "a :: B :: C"),
        (Ty, "dyn A + B", "&", "", "& ( dyn A + B )"),
        (Ty, "u8", "x as", "<< 1", "x as ( u8 ) << 1"),
        (Ty, "S<T>", "impl X for", "{}", "impl X for S :: < T > { }"),
        (Path, "a::B<T>", "", "", "a :: B :: < T >"),
        (Pat, "A | B", "|", "|", "| ( A | B ) |"),
    ] {
        assert_eq!(around(fragment, text, before, after), want);
    }
}

#[test]
fn a_macro_inside_of_an_expansion_sees_the_fragments_and_its_crate() {
    let files = Files::default();
    let call = file_trees(&files, "m! {}");
    let span = call[0].span();
    let inside = vec![
        none(Fragment::Expr, file_trees(&files, "a + b")),
        none(Fragment::Ty, file_trees(&files, "Vec<u8>")),
        TokenTree::DollarCrate(CrateId(7), span),
    ];
    let group = Group { delimiter: Delimiter::Paren, trees: inside.into(), open: span, close: span };
    let trees = [call[0].clone(), call[1].clone(), TokenTree::Group(group)];
    let (text, origins) = render(&trees);
    let file = files.add_expansion(span, text.as_str().into(), origins);
    let again = lex(&files, file, 0..text.len() as u32).unwrap_or_default();
    let Some(TokenTree::Group(group)) = again.last() else { panic!("{again:?}") };
    let shapes = group.trees.iter().map(|t| match t {
        TokenTree::Group(g) => format!("{:?} {}", g.delimiter, g.trees.len()),
        TokenTree::DollarCrate(c, _) => format!("{c:?}"),
        other => format!("{other:?}"),
    });
    assert_eq!(shapes.collect::<Vec<_>>(), ["None(Expr) 3", "None(Ty) 4", "CrateId(7)"]);
    assert_eq!(render(&again).0, text);
}

#[test]
fn brackets_and_characters_that_do_not_fit_are_errors() {
    for text in ["(", ")", "(]", "\"", "`", "'", &"(".repeat(10_000)] {
        let files = Files::default();
        let file = files.add(Path::new("a.rs"), text.into());
        assert!(lex(&files, file, 0..text.len() as u32).is_err(), "{text}");
    }
}
