//! Writing what was matched into a transcriber.

use ustr::Ustr;

use super::matcher::Binding;
use super::parse::{Out, Rule};
use super::{MAX_TOKENS, MacroError};
use crate::source::Span;
use crate::workspace::CrateId;
use crate::workspace::tokens::{Delimiter, Group, TokenTree};

pub(super) fn transcribe(
    rule: &Rule,
    krate: CrateId,
    bindings: &[Binding],
) -> Result<Vec<TokenTree>, MacroError> {
    let mut writer = Writer { rule, krate, bindings, rounds: Vec::new(), written: 0 };
    let mut out = Vec::new();
    writer.write(&rule.transcriber, &mut out)?;
    Ok(out)
}

struct Writer<'a> {
    rule: &'a Rule,
    krate: CrateId,
    bindings: &'a [Binding],
    /// The rounds that the repetitions around are in, from the outermost.
    rounds: Vec<usize>,
    written: usize,
}

impl<'a> Writer<'a> {
    fn write(&mut self, pieces: &[Out], out: &mut Vec<TokenTree>) -> Result<(), MacroError> {
        for piece in pieces {
            match piece {
                Out::Token(tree) => self.push(out, tree.clone())?,
                Out::Group { delimiter, open, close, inside } => {
                    let mut trees = Vec::new();
                    self.write(inside, &mut trees)?;
                    let group =
                        Group { delimiter: *delimiter, trees: trees.into(), open: *open, close: *close };
                    self.push(out, TokenTree::Group(group))?;
                }
                Out::Variable { slot, at } => match self.binding(*slot) {
                    Some(Binding::Trees(trees)) => {
                        for tree in trees.iter() {
                            // Shared here, but each will be printed.
                            self.written += inside(tree);
                            self.push(out, placed(tree.clone(), *at))?;
                        }
                    }
                    _ => return Err(self.error(*slot, *at, "still repeats here")),
                },
                Out::Repeat { inside, separator, slots, at } => {
                    self.repeat(inside, separator, slots, *at, out)?
                }
                Out::Count { slot, at } => {
                    let count = self.binding(*slot).map_or(0, count);
                    self.push(out, TokenTree::Literal(Ustr::from(&count.to_string()), *at))?;
                }
                Out::Index { up, at } => {
                    let index = self.rounds.iter().rev().nth(*up).copied().unwrap_or(0);
                    self.push(out, TokenTree::Literal(Ustr::from(&index.to_string()), *at))?;
                }
                Out::Concat { parts, at } => {
                    let mut trees = Vec::new();
                    self.write(parts, &mut trees)?;
                    let name: String = trees.iter().map(text).collect();
                    self.push(out, TokenTree::Ident(Ustr::from(&name), *at))?;
                }
            }
        }
        Ok(())
    }

    fn repeat(
        &mut self,
        inside: &[Out],
        separator: &[TokenTree],
        slots: &[usize],
        at: Span,
        out: &mut Vec<TokenTree>,
    ) -> Result<(), MacroError> {
        let mut rounds: Option<usize> = None;
        for slot in slots {
            if let Some(Binding::Rounds(of_this)) = self.binding(*slot) {
                if rounds.is_some_and(|r| r != of_this.len()) {
                    return Err(self.error(
                        *slot,
                        at,
                        "repeats another number of times than what stands beside it",
                    ));
                }
                rounds = Some(of_this.len());
            }
        }
        let Some(rounds) = rounds else {
            return Err(MacroError::new(Some(at), "nothing in this repetition repeats"));
        };
        for round in 0..rounds {
            if round > 0 {
                for tree in separator {
                    self.push(out, tree.clone())?;
                }
            }
            self.rounds.push(round);
            let written = self.write(inside, out);
            self.rounds.pop();
            written?;
        }
        Ok(())
    }

    /// What a metavariable stands for in the rounds that are under way; one that was matched outside of the
    /// repetition is the same in each round.
    fn binding(&self, slot: usize) -> Option<&'a Binding> {
        let mut binding = self.bindings.get(slot)?;
        for round in &self.rounds {
            match binding {
                Binding::Rounds(rounds) => binding = rounds.get(*round)?,
                Binding::Trees(_) => break,
            }
        }
        Some(binding)
    }

    fn push(&mut self, out: &mut Vec<TokenTree>, tree: TokenTree) -> Result<(), MacroError> {
        self.written += 1;
        if self.written > MAX_TOKENS {
            return Err(MacroError::new(Some(tree.span()), "the expansion is too large"));
        }
        out.push(tree);
        Ok(())
    }

    fn error(&self, slot: usize, at: Span, what: &str) -> MacroError {
        let name = self.rule.slots.get(slot).map_or("", |n| n.as_str());
        MacroError::new(Some(at), format!("`${name}` {what} (a macro of crate {})", self.krate.0))
    }
}

/// How many tokens there are inside of a group, up to the limit.
fn inside(tree: &TokenTree) -> usize {
    let TokenTree::Group(group) = tree else { return 0 };
    let mut tokens = group.trees.len();
    for tree in group.trees.iter() {
        tokens += inside(tree);
        if tokens > MAX_TOKENS {
            break;
        }
    }
    tokens
}

/// An empty fragment (a `$v:vis` that is not there) stands where its metavariable does.
fn placed(tree: TokenTree, at: Span) -> TokenTree {
    match tree {
        TokenTree::Group(group)
            if group.trees.is_empty() && matches!(group.delimiter, Delimiter::None(_)) =>
        {
            TokenTree::Group(Group { open: at, close: at, ..group })
        }
        tree => tree,
    }
}

fn count(binding: &Binding) -> usize {
    match binding {
        Binding::Trees(_) => 1,
        Binding::Rounds(rounds) => rounds.iter().map(count).sum(),
    }
}

fn text(tree: &TokenTree) -> String {
    match tree {
        TokenTree::Ident(text, _) => text.trim_start_matches("r#").to_owned(),
        TokenTree::Literal(text, _) => text.trim_matches('"').to_owned(),
        _ => String::new(),
    }
}
