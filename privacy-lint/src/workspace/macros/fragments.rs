//! How many token trees a fragment takes: rustc's grammar by way of syn, on as few trees as decide it.

use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream};
use syn::parse::{ParseStream, Parser};

use super::leaf::{is_punct, leaf};
use crate::workspace::Edition;
use crate::workspace::tokens::{Delimiter, Fragment, TokenTree};

/// What the grammar of a fragment depends on.
#[derive(Clone, Copy)]
pub(super) struct Context {
    /// Of the macro's crate.
    pub(super) edition: Edition,
    /// Whether it is `expr_2021`.
    pub(super) is_2021: bool,
}

/// Whether a fragment may start with the first of these trees, as rustc asks before it commits to it.
pub(super) fn can_start(fragment: Fragment, trees: &[TokenTree], context: Context) -> bool {
    let Some(first) = trees.first() else { return false };
    if let TokenTree::Group(group) = first
        && let Delimiter::None(inner) = group.delimiter
    {
        return accepts(fragment, inner, &group.trees);
    }
    let group = |delimiter| matches!(first, TokenTree::Group(g) if g.delimiter == delimiter);
    let punct = |allowed: &str| matches!(first, TokenTree::Punct(c, ..) if allowed.contains(*c));
    let path = is_punct(first, ':') && trees.get(1).is_some_and(|t| is_punct(t, ':'));
    let range = is_punct(first, '.') && trees.get(1).is_some_and(|t| is_punct(t, '.'));
    let literal = matches!(first, TokenTree::Literal(..));
    let lifetime = matches!(first, TokenTree::Lifetime(..));
    let word = match first {
        TokenTree::Ident(word, _) => Some(word.as_str()),
        TokenTree::DollarCrate(..) => Some("crate"),
        _ => None,
    };
    let type_starts = || {
        word.is_some_and(|w| !is_keyword(w) || TYPE_WORDS.contains(&w))
            || group(Delimiter::Paren)
            || group(Delimiter::Bracket)
            || lifetime
            || path
            || punct("!*&?<")
    };
    match fragment {
        Fragment::Ident => word.is_some_and(|w| w != "_") && !matches!(first, TokenTree::DollarCrate(..)),
        Fragment::Lifetime => lifetime,
        Fragment::Literal => literal || punct("-") || matches!(word, Some("true" | "false")),
        Fragment::Vis => word.is_some() || punct(",") || type_starts(),
        Fragment::Ty => type_starts(),
        Fragment::Expr => {
            let is_old = context.is_2021 || context.edition < Edition::E2024;
            let fits = |w: &str| match w {
                "_" => !is_old,
                "const" => !is_old || trees.len() < 2 || !matches!(&trees[1], TokenTree::Group(_)),
                _ => !is_keyword(w) || EXPRESSION_WORDS.contains(&w),
            };
            word.is_some_and(fits)
                || matches!(first, TokenTree::Group(_))
                || literal
                || lifetime
                || path
                || range
                || punct("!-*|&<#")
        }
        Fragment::Pat | Fragment::PatParam => {
            let alternatives = fragment == Fragment::Pat && context.edition >= Edition::E2021;
            word.is_some_and(|w| !is_keyword(w) || PATTERN_WORDS.contains(&w))
                || group(Delimiter::Paren)
                || group(Delimiter::Bracket)
                || literal
                || path
                || range
                || punct("-&<")
                || (alternatives && punct("|"))
        }
        Fragment::Path | Fragment::Meta => {
            word.is_some() || path || (fragment == Fragment::Path && punct("<"))
        }
        Fragment::Block => group(Delimiter::Brace),
        Fragment::Item | Fragment::Stmt | Fragment::Tt => true,
    }
}

/// Whether what another macro matched as `inner` is a `fragment` as a whole, or may start one.
fn accepts(fragment: Fragment, inner: Fragment, trees: &[TokenTree]) -> bool {
    match fragment {
        Fragment::Tt | Fragment::Stmt => true,
        Fragment::Expr => matches!(
            inner,
            Fragment::Expr
                | Fragment::Literal
                | Fragment::Path
                | Fragment::Block
                | Fragment::Tt
                | Fragment::Ty
        ),
        Fragment::Ty => matches!(inner, Fragment::Ty | Fragment::Path | Fragment::Tt),
        Fragment::Path => matches!(inner, Fragment::Path | Fragment::Ty | Fragment::Tt),
        Fragment::Literal => {
            let is_literal = matches!(trees, [TokenTree::Literal(..)])
                || matches!(trees, [sign, _] if is_punct(sign, '-'));
            inner == Fragment::Literal || (inner == Fragment::Expr && is_literal)
        }
        Fragment::Pat | Fragment::PatParam => matches!(
            inner,
            Fragment::Pat
                | Fragment::PatParam
                | Fragment::Literal
                | Fragment::Expr
                | Fragment::Path
                | Fragment::Tt
        ),
        Fragment::Meta => matches!(inner, Fragment::Meta | Fragment::Path),
        Fragment::Block => matches!(inner, Fragment::Block),
        Fragment::Item => matches!(inner, Fragment::Item | Fragment::Vis | Fragment::Meta),
        // An absent visibility before one that was matched elsewhere.
        Fragment::Vis => matches!(inner, Fragment::Vis | Fragment::Ty | Fragment::Path | Fragment::Ident),
        Fragment::Ident | Fragment::Lifetime => inner == fragment,
    }
}

/// How many trees the fragment takes from the front; `None` if it does not parse.
pub(super) fn take(fragment: Fragment, trees: &[TokenTree], context: Context) -> Option<usize> {
    let first = trees.first()?;
    match fragment {
        Fragment::Ident => matches!(first, TokenTree::Ident(..)).then_some(1),
        Fragment::Lifetime => matches!(first, TokenTree::Lifetime(..)).then_some(1),
        Fragment::Tt => Some(leaf(trees).map_or(1, |(_, taken)| taken)),
        Fragment::Literal => match trees {
            [TokenTree::Literal(..) | TokenTree::Group(_) | TokenTree::Ident(..), ..] => Some(1),
            [sign, TokenTree::Literal(..), ..] if is_punct(sign, '-') => Some(2),
            _ => None,
        },
        Fragment::Vis => Some(visibility(trees)),
        Fragment::Block => Some(1),
        Fragment::Expr if is_whole(fragment, trees) || is_simple(trees, |w| w != "_" && !is_keyword(w)) => {
            Some(1)
        }
        Fragment::Ty if is_whole(fragment, trees) || is_simple(trees, |w| w == "Self" || !is_keyword(w)) => {
            Some(1)
        }
        Fragment::Meta | Fragment::Path | Fragment::Pat | Fragment::PatParam | Fragment::Item
            if is_whole(fragment, trees) =>
        {
            Some(1)
        }
        Fragment::Stmt if matches!(first, TokenTree::Group(g) if g.delimiter == Delimiter::None(Fragment::Stmt)) => {
            Some(1)
        }
        _ => parsed(fragment, trees, context),
    }
}

/// Whether the first tree is this fragment already and nothing follows that could belong to it.
fn is_whole(fragment: Fragment, trees: &[TokenTree]) -> bool {
    match trees {
        [TokenTree::Group(group), after @ ..] => match group.delimiter {
            Delimiter::None(inner) => inner == fragment && ends(after),
            _ => false,
        },
        _ => false,
    }
}

/// Whether the first tree is a name, and nothing follows that could belong to it. (Literals too.)
fn is_simple(trees: &[TokenTree], name: impl Fn(&str) -> bool) -> bool {
    match trees {
        [TokenTree::Ident(word, _), after @ ..] => name(word) && ends(after),
        _ => false,
    }
}

fn ends(after: &[TokenTree]) -> bool {
    match after {
        [] => true,
        [a, b, ..] if is_punct(a, '=') && is_punct(b, '>') => true,
        [a, ..] => is_punct(a, ',') || is_punct(a, ';'),
    }
}

/// `pub`, `pub(crate)`, `pub(in path)`, or nothing.
fn visibility(trees: &[TokenTree]) -> usize {
    match trees {
        [TokenTree::Group(group), ..] if group.delimiter == Delimiter::None(Fragment::Vis) => 1,
        [TokenTree::Ident(word, _), after @ ..] if word == "pub" => match after {
            [TokenTree::Group(group), ..] if group.delimiter == Delimiter::Paren => match &*group.trees {
                [TokenTree::Ident(scope, _)] if matches!(scope.as_str(), "crate" | "self" | "super") => 2,
                [TokenTree::DollarCrate(..)] => 2,
                [TokenTree::Ident(scope, _), ..] if scope == "in" => 2,
                _ => 1,
            },
            _ => 1,
        },
        _ => 0,
    }
}

/// Parses ever longer beginnings. The first that parses as a whole decides: none of these grammars reads on
/// after a `,`, `;` or `=>` outside of brackets, unless what stands before it is incomplete (`a::<B`, `|a`).
fn parsed(fragment: Fragment, trees: &[TokenTree], context: Context) -> Option<usize> {
    const ATTEMPTS: usize = 6;
    let cuts = (1..trees.len()).filter(|i| match fragment {
        Fragment::Item => match &trees[i - 1] {
            TokenTree::Group(group) => group.delimiter == Delimiter::Brace,
            tree => is_punct(tree, ';'),
        },
        _ => ends(&trees[*i..]),
    });
    cuts.take(ATTEMPTS).chain([trees.len()]).find_map(|cut| {
        let trees = &trees[..cut];
        let left = remaining(fragment, stream(trees), context)?;
        // What a `$x:expr` may not be is nothing.
        trees.len().checked_sub(left).filter(|taken| *taken > 0)
    })
}

/// How many trees are left after the fragment.
fn remaining(fragment: Fragment, stream: TokenStream, context: Context) -> Option<usize> {
    let parser = |input: ParseStream<'_>| {
        match fragment {
            Fragment::Expr => drop(input.parse::<syn::Expr>()?),
            Fragment::Ty => drop(input.parse::<syn::Type>()?),
            Fragment::Pat if context.edition >= Edition::E2021 => {
                drop(syn::Pat::parse_multi_with_leading_vert(input)?);
            }
            Fragment::Pat | Fragment::PatParam => drop(syn::Pat::parse_single(input)?),
            Fragment::Path => path(input)?,
            Fragment::Meta => drop(input.parse::<syn::Meta>()?),
            Fragment::Item => drop(input.parse::<syn::Item>()?),
            Fragment::Stmt => statement(input)?,
            _ => return Err(input.error("another fragment")),
        }
        let left = count(input.cursor());
        input.step(|cursor| {
            let mut rest = *cursor;
            while let Some((_, after)) = rest.token_tree() {
                rest = after;
            }
            Ok(((), rest))
        })?;
        Ok(left)
    };
    parser.parse2(stream).ok()
}

/// A path as in types: `a::B<T>`, `<T as A>::B`, `Fn(A) -> B`.
fn path(input: ParseStream<'_>) -> syn::Result<()> {
    let path = input.parse::<syn::TypePath>()?.path;
    let has_arguments = path.segments.last().is_some_and(|s| !s.arguments.is_none());
    if !has_arguments && input.peek(syn::token::Paren) {
        input.parse::<syn::ParenthesizedGenericArguments>()?;
    }
    Ok(())
}

/// A statement without its semicolon.
fn statement(input: ParseStream<'_>) -> syn::Result<()> {
    let ahead = input.fork();
    syn::Attribute::parse_outer(&ahead)?;
    if ahead.peek(syn::Token![let]) {
        syn::Attribute::parse_outer(input)?;
        input.parse::<syn::Token![let]>()?;
        syn::Pat::parse_multi_with_leading_vert(input)?;
        if input.parse::<Option<syn::Token![:]>>()?.is_some() {
            input.parse::<syn::Type>()?;
        }
        if input.parse::<Option<syn::Token![=]>>()?.is_some() {
            input.parse::<syn::Expr>()?;
            if input.parse::<Option<syn::Token![else]>>()?.is_some() {
                input.parse::<syn::Block>()?;
            }
        }
        return Ok(());
    }
    if !ahead.peek(syn::token::Brace) && input.fork().parse::<syn::Item>().is_ok() {
        return input.parse::<syn::Item>().map(drop);
    }
    input.parse::<syn::Expr>().map(drop)
}

/// Token trees up to the end, a lifetime as one.
fn count(mut cursor: syn::buffer::Cursor<'_>) -> usize {
    let mut trees = 0;
    while !cursor.eof() {
        let group = cursor.any_group().map(|(_, _, _, after)| after);
        let next = group
            .or_else(|| cursor.lifetime().map(|(_, after)| after))
            .or_else(|| cursor.punct().map(|(_, after)| after))
            .or_else(|| cursor.ident().map(|(_, after)| after))
            .or_else(|| cursor.literal().map(|(_, after)| after));
        let Some(next) = next else { break };
        cursor = next;
        trees += 1;
    }
    trees
}

/// The trees for syn. Only their shape matters, so names that `proc_macro2` would refuse and the values of
/// literals are replaced: `Literal::from_str` would add to its thread-local source map.
fn stream(trees: &[TokenTree]) -> TokenStream {
    let here = Span::call_site();
    let mut out: Vec<proc_macro2::TokenTree> = Vec::with_capacity(trees.len());
    for tree in trees {
        match tree {
            TokenTree::Group(group) => {
                let delimiter = match group.delimiter {
                    Delimiter::Paren => proc_macro2::Delimiter::Parenthesis,
                    Delimiter::Brace => proc_macro2::Delimiter::Brace,
                    Delimiter::Bracket => proc_macro2::Delimiter::Bracket,
                    Delimiter::None(_) => proc_macro2::Delimiter::None,
                };
                out.push(proc_macro2::Group::new(delimiter, stream(&group.trees)).into());
            }
            TokenTree::Ident(word, _) => out.push(name(word).into()),
            TokenTree::DollarCrate(..) => out.push(Ident::new("crate", here).into()),
            TokenTree::Punct(c, joint, _) => {
                let spacing = if *joint { Spacing::Joint } else { Spacing::Alone };
                out.push(Punct::new(*c, spacing).into());
            }
            TokenTree::Literal(text, _) => out.push(literal(text).into()),
            TokenTree::Lifetime(text, _) => {
                out.push(Punct::new('\'', Spacing::Joint).into());
                out.push(name(text.trim_start_matches('\'')).into());
            }
        }
    }
    out.into_iter().collect()
}

fn name(word: &str) -> Ident {
    let is_plain = word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && word.bytes().next().is_some_and(|b| !b.is_ascii_digit());
    Ident::new(if is_plain { word } else { "name" }, Span::call_site())
}

fn literal(text: &str) -> Literal {
    let bytes = text.as_bytes();
    match bytes.first() {
        Some(b'"' | b'r') => Literal::string(""),
        Some(b'c') => Literal::c_string(c""),
        Some(b'b') if bytes.get(1) == Some(&b'\'') => Literal::u8_suffixed(0),
        Some(b'b') => Literal::byte_string(b""),
        Some(b'\'') => Literal::character('a'),
        _ => {
            let is_prefixed = text.starts_with("0x") || text.starts_with("0b") || text.starts_with("0o");
            let is_float =
                !is_prefixed && (text.contains('.') || text.contains("f32") || text.contains("f64"));
            match is_float || (!is_prefixed && text.contains(['e', 'E']) && !text.contains("size")) {
                true => Literal::f64_unsuffixed(0.0),
                false => Literal::usize_unsuffixed(0),
            }
        }
    }
}

fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// Words that are reserved in every edition, and those of 2018.
const KEYWORDS: [&str; 50] = [
    "_", "as", "async", "await", "abstract", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "use", "where", "while",
    "yield",
];

const EXPRESSION_WORDS: [&str; 24] = [
    "async", "await", "box", "break", "const", "continue", "crate", "do", "false", "for", "if", "loop",
    "match", "move", "return", "self", "Self", "static", "super", "true", "try", "unsafe", "while", "yield",
];

const TYPE_WORDS: [&str; 11] =
    ["_", "crate", "dyn", "extern", "fn", "for", "impl", "self", "Self", "super", "unsafe"];

const PATTERN_WORDS: [&str; 11] =
    ["_", "box", "const", "crate", "false", "mut", "ref", "self", "Self", "super", "true"];
