//! `cfg_select! { predicate => { … } _ => … }`: the arm that a configuration chooses.

use crate::workspace::cfg::{Cfg, CfgExpr};
use crate::workspace::tokens::{Delimiter, TokenTree};

/// The tokens of the first arm whose predicate holds. With `every`, arms whose predicate is not known are
/// put before it, so that items of all of them are read; without, the first arm that may be meant is the one.
pub fn cfg_select(args: &[TokenTree], every: bool, eval: &dyn Fn(&CfgExpr) -> Cfg) -> Vec<TokenTree> {
    let mut chosen = Vec::new();
    let mut rest = args;
    while let Some((predicate, body, after)) = arm(rest) {
        rest = after;
        let holds = match predicate {
            [TokenTree::Ident(name, _)] if name == "_" => Cfg::True,
            [TokenTree::Punct('_', ..)] => Cfg::True,
            _ => eval(&CfgExpr::parse(predicate)),
        };
        if holds.keeps() {
            chosen.extend_from_slice(body);
            if holds == Cfg::True || !every {
                break;
            }
        }
    }
    chosen
}

/// The first arm's predicate and body, and what follows.
fn arm(trees: &[TokenTree]) -> Option<(&[TokenTree], &[TokenTree], &[TokenTree])> {
    let arrow = trees
        .windows(2)
        .position(|pair| matches!(pair, [TokenTree::Punct('=', true, _), TokenTree::Punct('>', ..)]))?;
    let (predicate, rest) = (&trees[..arrow], &trees[arrow + 2..]);
    match rest {
        [TokenTree::Group(group), after @ ..] if group.delimiter == Delimiter::Brace => {
            let after = match after {
                [TokenTree::Punct(',', ..), after @ ..] => after,
                _ => after,
            };
            Some((predicate, &group.trees, after))
        }
        _ => {
            let end = rest.iter().position(|t| matches!(t, TokenTree::Punct(',', ..)));
            let end = end.unwrap_or(rest.len());
            Some((predicate, &rest[..end], rest.get(end + 1..).unwrap_or_default()))
        }
    }
}
