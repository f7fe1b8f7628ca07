//! A type as the template of a derive sees it: one form for all structs and enums.
//!
//! ```text
//! #[x(attrs)] pub struct S<'a, T: Bound = u8>(#[y] pub T) where T: Other;
//! [#[x(attrs)]] [pub] struct S ['a, T: Bound] ['a, T] [where T: Other] { [#[y]] [pub] 0: T; }
//!
//! enum E { A, B { x: u8 } }
//! [] [] enum E [] [] [] { [] A { } [] B { [] [] x: u8; } }
//! ```
//!
//! Fields that `cfg` takes out are not there, and `cfg_attr` is resolved.

use std::sync::Arc;

use ustr::Ustr;

use crate::source::Span;
use crate::workspace::tokens::{Delimiter, Group, TokenTree};
use crate::workspace::{Cfg, CfgExpr, CfgOptions};

/// Tokens that are read from the front.
struct Cursor<'t>(&'t [TokenTree]);

/// The type at `item` (attributes first) in its one form; `None` for what is neither a struct nor an enum.
pub(super) fn template(item: &[TokenTree], cfg: &CfgOptions) -> Option<Vec<TokenTree>> {
    let mut rest = Cursor(item);
    let (attrs, _) = rest.attrs(cfg);
    let visibility = rest.visibility();
    let keyword = rest.next()?;
    let name = rest.next()?;
    let at = name.span();
    let is_enum = match keyword {
        TokenTree::Ident(word, _) if word == "struct" => false,
        TokenTree::Ident(word, _) if word == "enum" => true,
        _ => return None,
    };
    let (declared, named) = rest.generics();
    let mut predicates = rest.until_body();
    let body = match rest.next() {
        Some(TokenTree::Group(group)) => Some(group),
        _ => None,
    };
    if body.is_some_and(|group| group.delimiter == Delimiter::Paren) {
        predicates = rest.until_body();
    }
    let content = match body {
        Some(group) if is_enum => variants(group, cfg),
        Some(group) => fields(group, cfg),
        None => Vec::new(),
    };
    let mut whole = vec![bracket(attrs, at), bracket(visibility.to_vec(), at), keyword.clone(), name.clone()];
    whole.extend([bracket(declared, at), bracket(named, at), bracket(predicates.to_vec(), at)]);
    whole.push(group(Delimiter::Brace, content, at));
    Some(whole)
}

fn variants(body: &Group, cfg: &CfgOptions) -> Vec<TokenTree> {
    let mut all = Vec::new();
    let mut rest = Cursor(&body.trees);
    while !rest.0.is_empty() {
        let (attrs, kept) = rest.attrs(cfg);
        let Some(name) = rest.next() else { break };
        let content = match rest.0.first() {
            Some(TokenTree::Group(group)) => fields(group, cfg),
            _ => Vec::new(),
        };
        rest.until_comma();
        if kept {
            let at = name.span();
            all.extend([bracket(attrs, at), name.clone(), group(Delimiter::Brace, content, at)]);
        }
    }
    all
}

fn fields(body: &Group, cfg: &CfgOptions) -> Vec<TokenTree> {
    let tuple = body.delimiter == Delimiter::Paren;
    let mut all = Vec::new();
    let mut rest = Cursor(&body.trees);
    let mut index = 0_u32;
    while !rest.0.is_empty() {
        let (attrs, kept) = rest.attrs(cfg);
        let visibility = rest.visibility();
        let at = rest.0.first().map_or(body.close, TokenTree::span);
        let name = if tuple {
            Some(TokenTree::Literal(Ustr::from(&index.to_string()), at))
        } else {
            let name = rest.next().cloned();
            rest.next();
            name
        };
        let ty = rest.until_comma();
        index += 1;
        let (Some(name), true) = (name, kept && !ty.is_empty()) else { continue };
        let at = name.span();
        all.extend([bracket(attrs, at), bracket(visibility.to_vec(), at), name]);
        all.push(TokenTree::Punct(':', false, at));
        all.extend_from_slice(ty);
        all.push(TokenTree::Punct(';', false, at));
    }
    all
}

fn bracket(trees: Vec<TokenTree>, at: Span) -> TokenTree {
    group(Delimiter::Bracket, trees, at)
}

fn group(delimiter: Delimiter, trees: Vec<TokenTree>, at: Span) -> TokenTree {
    TokenTree::Group(Group { delimiter, trees: Arc::from(trees), open: at, close: at })
}

fn is_punct(tree: &TokenTree, char: char) -> bool {
    matches!(tree, TokenTree::Punct(c, ..) if *c == char)
}

impl<'t> Cursor<'t> {
    fn next(&mut self) -> Option<&'t TokenTree> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    /// Attributes with `cfg_attr` resolved, and whether `cfg` keeps what follows.
    fn attrs(&mut self, cfg: &CfgOptions) -> (Vec<TokenTree>, bool) {
        let (mut all, mut kept) = (Vec::new(), true);
        while let [hash, TokenTree::Group(inner), rest @ ..] = self.0 {
            if !is_punct(hash, '#') || inner.delimiter != Delimiter::Bracket {
                break;
            }
            self.0 = rest;
            kept &= attribute(&inner.trees, hash, cfg, &mut all);
        }
        (all, kept)
    }

    fn visibility(&mut self) -> &'t [TokenTree] {
        let all = self.0;
        let len = match all {
            [TokenTree::Ident(word, _), TokenTree::Group(group), ..]
                if word == "pub" && group.delimiter == Delimiter::Paren =>
            {
                // `pub (A, B)` in a tuple struct is a public field of a tuple type.
                let inside = group.trees.first();
                let restricts = matches!(inside, Some(TokenTree::Ident(word, _)) if matches!(word.as_str(), "crate" | "super" | "self" | "in"));
                1 + usize::from(restricts)
            }
            [TokenTree::Ident(word, _), ..] if word == "pub" => 1,
            _ => 0,
        };
        let (visibility, rest) = all.split_at(len);
        self.0 = rest;
        visibility
    }

    /// The parameters as an impl declares them (without defaults), and as a type names them.
    fn generics(&mut self) -> (Vec<TokenTree>, Vec<TokenTree>) {
        if !self.0.first().is_some_and(|t| is_punct(t, '<')) {
            return (Vec::new(), Vec::new());
        }
        self.next();
        let (mut declared, mut named) = (Vec::new(), Vec::new());
        loop {
            let param = self.until_angle_comma();
            let end = param.iter().position(|t| is_punct(t, '=')).unwrap_or(param.len());
            declared.extend_from_slice(&param[..end]);
            named.extend(match param {
                [TokenTree::Ident(word, _), name, ..] if word == "const" => Some(name.clone()),
                [name, ..] => Some(name.clone()),
                [] => None,
            });
            match self.next() {
                Some(comma) if is_punct(comma, ',') => {
                    declared.push(comma.clone());
                    named.push(comma.clone());
                }
                _ => return (declared, named),
            }
        }
    }

    /// Up to a comma or a closing angle bracket that belongs to no other.
    fn until_angle_comma(&mut self) -> &'t [TokenTree] {
        let mut depth = 0_u32;
        let mut after_minus = false;
        let mut len = 0;
        for tree in self.0 {
            match tree {
                TokenTree::Punct('<', ..) => depth += 1,
                TokenTree::Punct('>', ..) if after_minus => {}
                TokenTree::Punct('>', ..) if depth == 0 => break,
                TokenTree::Punct('>', ..) => depth -= 1,
                TokenTree::Punct(',', ..) if depth == 0 => break,
                _ => {}
            }
            after_minus = matches!(tree, TokenTree::Punct('-', true, _));
            len += 1;
        }
        let (part, rest) = self.0.split_at(len);
        self.0 = rest;
        part
    }

    /// Up to the next comma outside of angle brackets; the comma is passed over.
    fn until_comma(&mut self) -> &'t [TokenTree] {
        let part = self.until_angle_comma();
        self.next();
        part
    }

    /// The `where` clause before the body or the semicolon.
    fn until_body(&mut self) -> &'t [TokenTree] {
        let is_body = |t: &TokenTree| {
            matches!(t, TokenTree::Group(g) if matches!(g.delimiter, Delimiter::Brace)) || is_punct(t, ';')
        };
        let is_where = matches!(self.0.first(), Some(TokenTree::Ident(word, _)) if word == "where");
        let len = if is_where { self.0.iter().position(is_body).unwrap_or(self.0.len()) } else { 0 };
        let (clause, rest) = self.0.split_at(len);
        self.0 = rest;
        clause
    }
}

/// Adds an attribute (documentation aside); whether it lets what follows stay.
fn attribute(inner: &[TokenTree], hash: &TokenTree, cfg: &CfgOptions, all: &mut Vec<TokenTree>) -> bool {
    match inner {
        [TokenTree::Ident(word, _), TokenTree::Group(predicate)] if word == "cfg" => {
            return cfg.eval(&CfgExpr::parse(&predicate.trees)) != Cfg::False;
        }
        [TokenTree::Ident(word, _), TokenTree::Group(group)] if word == "cfg_attr" => {
            let mut parts = group.trees.split(|t| is_punct(t, ','));
            let holds = parts.next().is_some_and(|p| cfg.eval(&CfgExpr::parse(p)) != Cfg::False);
            let mut kept = true;
            for part in parts.filter(|part| holds && !part.is_empty()) {
                kept &= attribute(part, hash, cfg, all);
            }
            return kept;
        }
        [TokenTree::Ident(word, _), ..] if word == "doc" => {}
        _ => all.extend([hash.clone(), bracket(inner.to_vec(), hash.span())]),
    }
    true
}
