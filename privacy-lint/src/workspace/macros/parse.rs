//! From the tokens of a definition to its rules.

use ustr::Ustr;

use super::leaf::{Leaf, is_punct, leaf};
use super::{MacroError, MacroRules};
use crate::source::Span;
use crate::workspace::tokens::{Delimiter, Fragment, Group, TokenTree};
use crate::workspace::{CrateId, Edition};

/// `(matcher) => { transcriber }`
#[derive(Clone, Debug)]
pub(super) struct Rule {
    /// The matcher as a program; ends with [`Loc::Eof`].
    pub(super) matcher: Vec<Loc>,
    /// Names of the metavariables; a slot is an index.
    pub(super) slots: Vec<Ustr>,
    pub(super) transcriber: Vec<Out>,
}

/// One step of a matcher, as in rustc's `MatcherLoc`.
#[derive(Clone, Debug)]
pub(super) enum Loc {
    Token(Leaf),
    Open(Delimiter),
    Close,
    /// The start of `$( … )`; its metavariables have these slots.
    Sequence {
        after: usize,
        slots: std::ops::Range<usize>,
        depth: usize,
        repeat: Repeat,
    },
    /// The end of a repetition without separator.
    Again {
        first: usize,
        repeat: Repeat,
    },
    /// A separator, after which [`Loc::AgainAfterSeparator`] stands.
    Separator(Leaf),
    AgainAfterSeparator {
        first: usize,
    },
    /// `$name:fragment`
    Variable {
        slot: usize,
        fragment: Fragment,
        is_2021: bool,
        depth: usize,
    },
    Eof,
}

/// `*`, `+` or `?`
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Repeat {
    Any,
    Some,
    Optional,
}

/// One piece of a transcriber.
#[derive(Clone, Debug)]
pub(super) enum Out {
    Token(TokenTree),
    Group {
        delimiter: Delimiter,
        open: Span,
        close: Span,
        inside: Vec<Out>,
    },
    Variable {
        slot: usize,
        at: Span,
    },
    /// `$( … ) separator *`; `slots`: the metavariables inside of it.
    Repeat {
        inside: Vec<Out>,
        separator: Vec<TokenTree>,
        slots: Vec<usize>,
        at: Span,
    },
    /// `${count(x)}` and `${count(x, depth)}`
    Count {
        slot: usize,
        at: Span,
    },
    /// `${index()}`, counted from the innermost repetition.
    Index {
        up: usize,
        at: Span,
    },
    /// `${concat(a, b)}`
    Concat {
        parts: Vec<Out>,
        at: Span,
    },
}

/// Parses the inside of `macro_rules! name { … }`, or what follows the name in `macro name(…) { … }` and
/// `macro name { … }`.
pub fn parse_macro_rules(
    body: &[TokenTree],
    krate: CrateId,
    edition: Edition,
) -> Result<MacroRules, MacroError> {
    let mut rules = Vec::new();
    match body {
        [TokenTree::Group(matcher), TokenTree::Group(transcriber)] => {
            rules.push(rule(matcher, transcriber, krate)?);
        }
        [TokenTree::Group(inside)] => return parse_macro_rules(&inside.trees, krate, edition),
        _ => {
            let mut rest = body;
            while !rest.is_empty() {
                let [TokenTree::Group(matcher), arrow, head, TokenTree::Group(transcriber), after @ ..] =
                    rest
                else {
                    let at = rest.first().map(TokenTree::span);
                    return Err(MacroError::new(at, "expected a rule: `(…) => { … }`"));
                };
                if !is_punct(arrow, '=') || !is_punct(head, '>') {
                    return Err(MacroError::new(Some(arrow.span()), "expected `=>`"));
                }
                rules.push(rule(matcher, transcriber, krate)?);
                rest = match after {
                    [end, after @ ..] if is_punct(end, ';') || is_punct(end, ',') => after,
                    _ => after,
                };
            }
        }
    }
    Ok(MacroRules { krate, edition, rules })
}

fn rule(matcher: &Group, transcriber: &Group, krate: CrateId) -> Result<Rule, MacroError> {
    let mut parser = Parser { krate, locs: Vec::new(), slots: Vec::new() };
    parser.matcher(&matcher.trees, 0)?;
    parser.locs.push(Loc::Eof);
    let out = parser.transcriber(&transcriber.trees);
    Ok(Rule { matcher: parser.locs, slots: parser.slots, transcriber: out })
}

struct Parser {
    krate: CrateId,
    locs: Vec<Loc>,
    slots: Vec<Ustr>,
}

impl Parser {
    /// `depth`: how many repetitions are around.
    fn matcher(&mut self, trees: &[TokenTree], depth: usize) -> Result<(), MacroError> {
        let mut rest = trees;
        while let Some(first) = rest.first() {
            rest = match rest {
                [dollar, TokenTree::Ident(word, _), after @ ..]
                    if is_punct(dollar, '$') && word == "crate" =>
                {
                    self.locs.push(Loc::Token(Leaf::DollarCrate(self.krate)));
                    after
                }
                [dollar, TokenTree::Ident(name, at), colon, TokenTree::Ident(kind, kind_at), after @ ..]
                    if is_punct(dollar, '$') && is_punct(colon, ':') =>
                {
                    let Some(fragment) = Fragment::from_name(kind) else {
                        return Err(MacroError::new(Some(*kind_at), format!("unknown fragment `{kind}`")));
                    };
                    self.variable(*name, *at, fragment, kind == "expr_2021", depth)?;
                    after
                }
                [dollar, TokenTree::Ident(name, at), after @ ..] if is_punct(dollar, '$') => {
                    self.variable(*name, *at, Fragment::Tt, false, depth)?;
                    after
                }
                [dollar, TokenTree::Group(group), after @ ..]
                    if is_punct(dollar, '$') && group.delimiter == Delimiter::Paren =>
                {
                    let Some((separator, repeat, after)) = repetition(after) else {
                        return Err(MacroError::new(Some(group.close), "expected `*`, `+` or `?`"));
                    };
                    self.sequence(group, separator, repeat, depth)?;
                    after
                }
                [TokenTree::Group(group), after @ ..] => {
                    self.locs.push(Loc::Open(group.delimiter));
                    self.matcher(&group.trees, depth)?;
                    self.locs.push(Loc::Close);
                    after
                }
                _ => {
                    let Some((leaf, taken)) = leaf(rest) else {
                        return Err(MacroError::new(Some(first.span()), "expected a token"));
                    };
                    self.locs.push(Loc::Token(leaf));
                    &rest[taken..]
                }
            };
        }
        Ok(())
    }

    fn variable(
        &mut self,
        name: Ustr,
        at: Span,
        fragment: Fragment,
        is_2021: bool,
        depth: usize,
    ) -> Result<(), MacroError> {
        if self.slots.contains(&name) {
            return Err(MacroError::new(Some(at), format!("`${name}` is bound twice")));
        }
        self.locs.push(Loc::Variable { slot: self.slots.len(), fragment, is_2021, depth });
        self.slots.push(name);
        Ok(())
    }

    fn sequence(
        &mut self,
        group: &Group,
        separator: &[TokenTree],
        repeat: Repeat,
        depth: usize,
    ) -> Result<(), MacroError> {
        let start = self.locs.len();
        self.locs.push(Loc::Eof);
        let first_slot = self.slots.len();
        self.matcher(&group.trees, depth + 1)?;
        if self.locs.len() == start + 1 {
            // Of nothing there may be any number.
            self.locs.pop();
            return Ok(());
        }
        match leaf(separator) {
            Some((leaf, _)) if repeat != Repeat::Optional => {
                self.locs.push(Loc::Separator(leaf));
                self.locs.push(Loc::AgainAfterSeparator { first: start + 1 });
            }
            _ => self.locs.push(Loc::Again { first: start + 1, repeat }),
        }
        let slots = first_slot..self.slots.len();
        self.locs[start] = Loc::Sequence { after: self.locs.len(), slots, depth, repeat };
        Ok(())
    }

    fn transcriber(&self, trees: &[TokenTree]) -> Vec<Out> {
        let mut out = Vec::new();
        let mut rest = trees;
        while let [first, after_first @ ..] = rest {
            rest = match rest {
                [dollar, after @ ..] if is_punct(dollar, '$') => match self.dollar(after, dollar.span()) {
                    Some((piece, after)) => {
                        out.push(piece);
                        after
                    }
                    // Of a macro that this one defines.
                    None => {
                        out.push(Out::Token(first.clone()));
                        after_first
                    }
                },
                [TokenTree::Group(group), after @ ..] => {
                    let (delimiter, open, close) = (group.delimiter, group.open, group.close);
                    out.push(Out::Group { delimiter, open, close, inside: self.transcriber(&group.trees) });
                    after
                }
                _ => {
                    out.push(Out::Token(first.clone()));
                    after_first
                }
            };
        }
        out
    }

    /// What follows a `$`, if it means something here.
    fn dollar<'t>(&self, after: &'t [TokenTree], at: Span) -> Option<(Out, &'t [TokenTree])> {
        match after {
            [TokenTree::Ident(word, at), after @ ..] if word == "crate" => {
                Some((Out::Token(TokenTree::DollarCrate(self.krate, *at)), after))
            }
            [TokenTree::Ident(name, at), after @ ..] => {
                Some((Out::Variable { slot: self.slot(*name)?, at: *at }, after))
            }
            [dollar, after @ ..] if is_punct(dollar, '$') => {
                Some((Out::Token(TokenTree::Punct('$', false, dollar.span())), after))
            }
            [TokenTree::Group(group), after @ ..] if group.delimiter == Delimiter::Paren => {
                let (separator, _, after) = repetition(after)?;
                let inside = self.transcriber(&group.trees);
                let mut slots = Vec::new();
                collect_slots(&inside, &mut slots);
                if slots.is_empty() {
                    return None;
                }
                Some((Out::Repeat { inside, separator: separator.to_vec(), slots, at: group.open }, after))
            }
            [TokenTree::Group(group), after @ ..] if group.delimiter == Delimiter::Brace => {
                Some((self.expression(&group.trees, at)?, after))
            }
            _ => None,
        }
    }

    /// `${count(x)}`, `${index()}`, `${ignore(x)}`, `${concat(a, b)}`
    fn expression(&self, trees: &[TokenTree], at: Span) -> Option<Out> {
        let [TokenTree::Ident(function, _), TokenTree::Group(arguments)] = trees else { return None };
        let arguments: Vec<&[TokenTree]> = arguments.trees.split(|t| is_punct(t, ',')).collect();
        let named = |trees: &[TokenTree]| match trees {
            [TokenTree::Ident(name, _)] => self.slot(*name),
            [dollar, TokenTree::Ident(name, _)] if is_punct(dollar, '$') => self.slot(*name),
            _ => None,
        };
        match function.as_str() {
            "count" => Some(Out::Count { slot: named(arguments.first()?)?, at }),
            "ignore" => Some(Out::Repeat {
                inside: Vec::new(),
                separator: Vec::new(),
                slots: vec![named(arguments.first()?)?],
                at,
            }),
            "index" => {
                let up = match arguments.first()? {
                    [TokenTree::Literal(up, _)] => up.parse().unwrap_or(0),
                    _ => 0,
                };
                Some(Out::Index { up, at })
            }
            "concat" => {
                let part = |trees: &&[TokenTree]| match (named(trees), trees) {
                    (Some(slot), [dollar, ..]) if is_punct(dollar, '$') => Some(Out::Variable { slot, at }),
                    (_, [tree]) => Some(Out::Token(tree.clone())),
                    _ => None,
                };
                Some(Out::Concat { parts: arguments.iter().map(part).collect::<Option<_>>()?, at })
            }
            _ => None,
        }
    }

    fn slot(&self, name: Ustr) -> Option<usize> {
        self.slots.iter().position(|n| *n == name)
    }
}

fn collect_slots(out: &[Out], slots: &mut Vec<usize>) {
    for piece in out {
        match piece {
            Out::Variable { slot, .. } | Out::Count { slot, .. } => slots.push(*slot),
            Out::Repeat { slots: inside, .. } => slots.extend(inside),
            Out::Group { inside, .. } => collect_slots(inside, slots),
            Out::Concat { parts, .. } => collect_slots(parts, slots),
            Out::Token(_) | Out::Index { .. } => {}
        }
    }
}

/// After `$( … )`: the separator, the operator, what follows.
fn repetition(after: &[TokenTree]) -> Option<(&[TokenTree], Repeat, &[TokenTree])> {
    let operator = |tree: &TokenTree| match tree {
        TokenTree::Punct('*', ..) => Some(Repeat::Any),
        TokenTree::Punct('+', ..) => Some(Repeat::Some),
        TokenTree::Punct('?', ..) => Some(Repeat::Optional),
        _ => None,
    };
    if let Some(repeat) = operator(after.first()?) {
        return Some((&[], repeat, &after[1..]));
    }
    // `$(…)=>*` and `$(…),*`: the operator is glued to none of these.
    let (_, taken) = leaf(after)?;
    let repeat = operator(after.get(taken)?)?;
    Some((&after[..taken], repeat, &after[taken + 1..]))
}
