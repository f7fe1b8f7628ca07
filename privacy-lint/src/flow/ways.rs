//! Through which ways is a function entered, and is there one on which an opt-in was not checked?

use std::cell::RefCell;

use indexmap::IndexMap;
use rustc_hash::FxHashSet;

use super::checks::Entry;
use super::ir::Code;
use super::known::Grants;

/// All ways into all functions, as far as they were seen.
#[derive(Default)]
pub(super) struct Ways {
    into: RefCell<IndexMap<Code, Vec<Entry>>>,
}

impl Ways {
    /// Notes one.
    pub(super) fn add(&self, callee: Code, entry: Entry) {
        let mut into = self.into.borrow_mut();
        let known = into.entry(callee).or_default();
        if !known.contains(&entry) {
            known.push(entry);
        }
    }

    /// Whether a point of `code` where `inside` is known is reached by some way on which the opt-in to `sink`
    /// was not checked: up the callers, until one of them did or there is none.
    pub(super) fn unchecked(&self, code: Code, inside: &Grants, sink: u32) -> bool {
        let into = self.into.borrow();
        let mut seen = FxHashSet::default();
        let mut open = vec![(code, inside.clone())];
        while let Some((code, inside)) = open.pop() {
            if inside.opted_in(sink) || !seen.insert((code, inside.clone())) {
                continue;
            }
            let entries = into.get(&code).map(Vec::as_slice).unwrap_or_default();
            // A call that cannot be reached is no way. Who calls a closure counts; who makes it only when nobody is
            // seen to call it.
            let entries: Vec<&Entry> =
                entries.iter().filter(|entry| !entry.granted.is_everything()).collect();
            let called = entries.iter().any(|entry| !entry.made);
            let mut ways = entries.iter().filter(|entry| !(called && entry.made)).peekable();
            if ways.peek().is_none() {
                return true;
            }
            open.extend(ways.map(|entry| (entry.caller, entry.known(&inside))));
        }
        false
    }
}
