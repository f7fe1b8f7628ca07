//! Matching arguments against a rule, with the algorithm of rustc's `macro_parser`: all ways through the
//! matcher are followed at once, so that the time does not grow with the choices.

use std::sync::Arc;

use super::fragments::{self, Context};
use super::leaf::{Leaf, leaf};
use super::parse::{Loc, Repeat, Rule};
use crate::source::{FileId, Span};
use crate::workspace::Edition;
use crate::workspace::tokens::{Delimiter, Fragment, Group, TokenTree};

/// What a metavariable matched.
#[derive(Clone, Debug)]
pub(super) enum Binding {
    /// Outside of repetitions.
    Trees(Arc<[TokenTree]>),
    /// One for each round.
    Rounds(Vec<Binding>),
}

/// One way through the matcher.
#[derive(Clone, Copy)]
struct Way {
    at: usize,
    /// The last match on this way.
    last: Option<usize>,
}

/// A match, and the one before it on the same way: ways that part share what they have in common.
struct Match {
    before: Option<usize>,
    slot: usize,
    depth: usize,
    binding: Binding,
}

/// The matches of all ways.
#[derive(Default)]
struct Matches(Vec<Match>);

impl Matches {
    fn add(&mut self, way: &mut Way, slot: usize, depth: usize, binding: Binding) {
        self.0.push(Match { before: way.last, slot, depth, binding });
        way.last = Some(self.0.len() - 1);
    }

    /// What one way has matched, by slot.
    fn bindings(&self, way: Way) -> Vec<Binding> {
        let before = |at: &usize| self.0[*at].before;
        let mut all: Vec<usize> = std::iter::successors(way.last, before).collect();
        all.reverse();
        let mut bindings = Vec::new();
        for at in all {
            let Match { slot, depth, binding, .. } = &self.0[at];
            push(&mut bindings, *slot, *depth, binding.clone());
        }
        bindings
    }
}

/// Ways that are followed at once; code that compiles needs a handful.
const MAX_WAYS: usize = 1 << 10;

/// The bindings by slot; or where it did not match (at the end: nowhere).
pub(super) fn matches(
    rule: &Rule,
    args: &[TokenTree],
    edition: Edition,
) -> Result<Vec<Binding>, Option<Span>> {
    let mut input = Input { sequences: vec![(args, 0)], closes: Vec::new() };
    let mut matches = Matches::default();
    let mut ways = vec![Way { at: 0, last: None }];
    loop {
        let mut round = Round { ways, ..Default::default() };
        let mut steps = 0;
        while let Some(way) = round.ways.pop() {
            steps += 1;
            if steps > MAX_WAYS {
                return Err(input.span());
            }
            round.step(rule, way, &mut matches, &input, edition);
        }
        let Round { next, fragments, done, .. } = round;
        if input.is_end() {
            return done.map(|way| matches.bindings(way)).ok_or(None);
        }
        if !next.is_empty() {
            // With fragments too, rustc calls this ambiguous: it does not compile.
            ways = next;
            input.advance();
            continue;
        }
        let mut parsed = None;
        for way in fragments {
            let Loc::Variable { slot, fragment, is_2021, depth } = rule.matcher[way.at] else { continue };
            let context = Context { edition, is_2021 };
            if let Some(taken) = fragments::take(fragment, input.rest(), context) {
                parsed = Some((way, slot, depth, binding(fragment, input.rest(), taken), taken));
                break;
            }
        }
        let Some((mut way, slot, depth, binding, taken)) = parsed else { return Err(input.span()) };
        matches.add(&mut way, slot, depth, binding);
        way.at += 1;
        ways = vec![way];
        input.skip(taken);
    }
}

/// The ways at one token.
#[derive(Default)]
struct Round {
    /// Still to be followed.
    ways: Vec<Way>,
    /// Those that the token fits.
    next: Vec<Way>,
    /// Those that are at a metavariable.
    fragments: Vec<Way>,
    /// One that is at the end. Of several rustc takes none.
    done: Option<Way>,
}

impl Round {
    /// Follows one way to its next token or metavariable.
    fn step(
        &mut self,
        rule: &Rule,
        mut way: Way,
        matches: &mut Matches,
        input: &Input<'_>,
        edition: Edition,
    ) {
        match &rule.matcher[way.at] {
            Loc::Token(token) => {
                if input.leaf() == Some(*token) {
                    way.at += 1;
                    self.next.push(way);
                }
            }
            Loc::Open(delimiter) => {
                if input.opens(*delimiter) {
                    way.at += 1;
                    self.next.push(way);
                }
            }
            Loc::Close => {
                if input.closes() {
                    way.at += 1;
                    self.next.push(way);
                }
            }
            Loc::Sequence { after, slots, depth, repeat } => {
                for slot in slots.clone() {
                    matches.add(&mut way, slot, *depth, Binding::Rounds(Vec::new()));
                }
                if *repeat != Repeat::Some {
                    self.ways.push(Way { at: *after, ..way });
                }
                way.at += 1;
                self.ways.push(way);
            }
            Loc::Again { first, repeat } => {
                self.ways.push(Way { at: way.at + 1, ..way });
                if *repeat != Repeat::Optional {
                    way.at = *first;
                    self.ways.push(way);
                }
            }
            Loc::Separator(separator) => {
                self.ways.push(Way { at: way.at + 2, ..way });
                if input.leaf() == Some(*separator) {
                    way.at += 1;
                    self.next.push(way);
                }
            }
            Loc::AgainAfterSeparator { first } => {
                way.at = *first;
                self.ways.push(way);
            }
            Loc::Variable { fragment, is_2021, .. } => {
                let context = Context { edition, is_2021: *is_2021 };
                if !input.at_end_of_sequence() && fragments::can_start(*fragment, input.rest(), context) {
                    self.fragments.push(way);
                }
            }
            Loc::Eof => self.done = Some(way),
        }
    }
}

/// Adds a match at the end of the innermost of `depth` repetitions.
fn push(bindings: &mut Vec<Binding>, slot: usize, depth: usize, binding: Binding) {
    if depth == 0 {
        bindings.push(binding);
        return;
    }
    let Some(mut inner) = bindings.get_mut(slot) else { return };
    for _ in 1..depth {
        match inner {
            Binding::Rounds(rounds) if !rounds.is_empty() => {
                let last = rounds.len() - 1;
                inner = &mut rounds[last];
            }
            _ => return,
        }
    }
    if let Binding::Rounds(rounds) = inner {
        rounds.push(binding);
    }
}

/// What a fragment matched stays together, except for single tokens.
fn binding(fragment: Fragment, trees: &[TokenTree], taken: usize) -> Binding {
    let trees = &trees[..taken];
    let is_open = matches!(fragment, Fragment::Ident | Fragment::Lifetime | Fragment::Tt);
    let is_whole = matches!(trees, [TokenTree::Group(g)] if matches!(g.delimiter, Delimiter::None(f) if f != Fragment::Tt));
    if is_open || is_whole {
        return Binding::Trees(trees.into());
    }
    let nowhere = Span::new(FileId(u32::MAX), 0, 0);
    let open = trees.first().map_or(nowhere, TokenTree::span);
    let close = trees.last().map_or(nowhere, TokenTree::span);
    let group = Group { delimiter: Delimiter::None(fragment), trees: trees.into(), open, close };
    Binding::Trees(Arc::new([TokenTree::Group(group)]))
}

/// The arguments, and where the matcher stands in them.
struct Input<'a> {
    /// From the outermost to the innermost sequence: its trees, and the next one.
    sequences: Vec<(&'a [TokenTree], usize)>,
    /// Closing brackets of all but the outermost.
    closes: Vec<Span>,
}

impl<'a> Input<'a> {
    /// What is left of the innermost sequence.
    fn rest(&self) -> &'a [TokenTree] {
        self.sequences.last().map_or(&[], |(trees, at)| trees.get(*at..).unwrap_or(&[]))
    }

    fn leaf(&self) -> Option<Leaf> {
        leaf(self.rest()).map(|(leaf, _)| leaf)
    }

    fn opens(&self, delimiter: Delimiter) -> bool {
        matches!(self.rest().first(), Some(TokenTree::Group(group)) if group.delimiter == delimiter)
    }

    fn at_end_of_sequence(&self) -> bool {
        self.rest().is_empty()
    }

    fn closes(&self) -> bool {
        self.at_end_of_sequence() && self.sequences.len() > 1
    }

    fn is_end(&self) -> bool {
        self.at_end_of_sequence() && self.sequences.len() == 1
    }

    fn span(&self) -> Option<Span> {
        self.rest().first().map(TokenTree::span).or(self.closes.last().copied())
    }

    /// Past one token: an operator, a bracket.
    fn advance(&mut self) {
        match self.rest().first() {
            None => {
                self.sequences.pop();
                self.closes.pop();
                self.skip(1);
            }
            Some(TokenTree::Group(group)) => {
                self.sequences.push((&group.trees, 0));
                self.closes.push(group.close);
            }
            Some(_) => self.skip(leaf(self.rest()).map_or(1, |(_, taken)| taken)),
        }
    }

    fn skip(&mut self, trees: usize) {
        if let Some((_, at)) = self.sequences.last_mut() {
            *at += trees;
        }
    }
}
