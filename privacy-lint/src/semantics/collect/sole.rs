//! Token trees that are one invocation of a macro and nothing else.

use crate::semantics::hir::{Anchor, Path, Segment, Symbol};
use crate::source::Span;
use crate::workspace::tokens::{Delimiter, TokenTree};

/// The macro and its arguments, if `name! { … }` or `$crate::name!(…);` is all there is.
pub(super) fn sole_invocation(trees: &[TokenTree]) -> Option<(Path, &[TokenTree])> {
    let bang = trees.iter().position(|tree| is_punct(tree, '!'))?;
    let (path, arguments) = (path(&trees[..bang])?, &trees[bang + 1..]);
    match arguments {
        [TokenTree::Group(group)] if group.delimiter == Delimiter::Brace => Some((path, &group.trees)),
        [TokenTree::Group(group), end]
            if !matches!(group.delimiter, Delimiter::None(_)) && is_punct(end, ';') =>
        {
            Some((path, &group.trees))
        }
        _ => None,
    }
}

/// `name`, `a::name`, `$crate::a::name`.
fn path(trees: &[TokenTree]) -> Option<Path> {
    let span = trees.first()?.span().to(trees.last()?.span());
    let (anchor, names) = match trees {
        [TokenTree::DollarCrate(krate, _), colon, second, names @ ..]
            if is_punct(colon, ':') && is_punct(second, ':') =>
        {
            (Anchor::DollarCrate(*krate), names)
        }
        names => (Anchor::Plain, names),
    };
    let mut segments = Vec::new();
    for name in names.split(|tree| is_punct(tree, ':')) {
        match name {
            [TokenTree::Ident(name, span)] if !matches!(name.as_str(), "crate" | "self" | "super") => {
                segments.push(segment(*name, *span));
            }
            // Between the two colons.
            [] if !segments.is_empty() => {}
            _ => return None,
        }
    }
    Some(Path { anchor, segments, span }).filter(|path| !path.segments.is_empty())
}

fn segment(name: Symbol, span: Span) -> Segment {
    let name = name.as_str();
    Segment { name: Symbol::from(name.strip_prefix("r#").unwrap_or(name)), args: None, span }
}

fn is_punct(tree: &TokenTree, c: char) -> bool {
    matches!(tree, TokenTree::Punct(p, ..) if *p == c)
}
