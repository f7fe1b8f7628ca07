//! What was found: one for each site, store and source of data.

use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::FxHashSet;

use super::Engine;
use super::evidence::{Expiry, join_expiry};
use crate::flow::ir::Code;
use crate::flow::known::Grants;
use crate::flow::summary::{Hit, Site, SiteKey};
use crate::flow::trace::Trace;
use crate::flow::value::{Text, Val};
use crate::semantics::hir::Symbol;

/// By site and source, in order of finding.
pub(super) type All = IndexMap<(SiteKey, u32), Found>;

/// Annotated data that reaches a sink or a gap.
#[derive(Clone, Debug)]
pub struct Found {
    /// The place.
    pub site: Arc<Site>,
    /// The way from the annotation.
    pub trace: Trace,
    /// Where data and call meet, each with what was checked there and the way up to it.
    pub meetings: Vec<Meeting>,
    /// What names the store.
    pub store: Val,
    /// SQL texts.
    pub sql: Option<Vec<Text>>,
    /// The expiry that the call sets.
    pub expiry: Option<Expiry>,
}

/// A function in which annotated data is on its way to a sink, whoever calls it.
#[derive(Clone, Debug)]
pub struct Meeting {
    pub(super) code: Code,
    pub(super) granted: Grants,
    pub(super) trace: Trace,
}

impl Engine<'_, '_> {
    /// Notes that data of a source arrives at a site; `key` is that of the hit.
    pub(super) fn note(&self, code: Code, source: u32, trace: Trace, hit: &Hit, key: SiteKey) {
        let meeting = Meeting { code, granted: hit.granted.clone(), trace: trace.clone() };
        let found = Found {
            site: hit.site.clone(),
            trace,
            meetings: if self.checks_opt_ins() { vec![meeting] } else { Vec::new() },
            store: hit.store.clone(),
            sql: hit.sql.as_ref().map(Val::texts),
            expiry: hit.expiry.as_ref().map(|(unit, value)| Expiry { unit: *unit, value: value.clone() }),
        };
        match self.found.borrow_mut().entry((key, source)) {
            indexmap::map::Entry::Vacant(entry) => {
                entry.insert(found);
            }
            indexmap::map::Entry::Occupied(mut entry) => {
                let known = entry.get_mut();
                if found.trace.len() < known.trace.len() {
                    known.trace = found.trace;
                }
                for meeting in found.meetings {
                    let same = |m: &&mut Meeting| m.code == meeting.code && m.granted == meeting.granted;
                    match known.meetings.iter_mut().find(same) {
                        Some(known) if known.trace.len() <= meeting.trace.len() => {}
                        Some(known) => *known = meeting,
                        None => known.meetings.push(meeting),
                    }
                }
                known.store.join(&found.store);
                join_expiry(&mut known.expiry, found.expiry);
                if let (Some(known), Some(found)) = (&mut known.sql, found.sql) {
                    merge(known, found);
                }
            }
        }
    }

    /// The sinks of which some way to the place did not check the opt-in, with the shortest such way.
    pub fn unchecked(&self, found: &Found) -> Vec<(Symbol, Trace)> {
        let sinks = (0_u32..).zip(self.facts.opt_in_sinks());
        let unchecked = sinks.filter_map(|(index, sink)| {
            let open = |m: &&Meeting| self.entries.unchecked(m.code, &m.granted, index);
            let shortest = found.meetings.iter().filter(open).min_by_key(|m| m.trace.len())?;
            Some((*sink, shortest.trace.clone()))
        });
        unchecked.collect()
    }
}

/// What was found, each with its source. Where the same data of the same site is known to go to stores that have
/// names, that some caller does not know the name says nothing more.
pub(super) fn named(all: All) -> Vec<(u32, Found)> {
    let site = |(key, source): &(SiteKey, u32)| (key.unnamed(), *source);
    let known: FxHashSet<_> = all.keys().filter(|(key, _)| !key.named.is_empty()).map(site).collect();
    let says_more = |(key, found): (&(SiteKey, u32), &Found)| {
        let texts = found.sql.iter().flatten().count() + found.store.texts().len();
        texts > 0 || !known.contains(&site(key))
    };
    all.into_iter()
        .filter(|(key, found)| says_more((key, found)))
        .map(|((_, source), found)| (source, found))
        .collect()
}

/// Adds what is not there yet.
pub(super) fn merge(all: &mut Vec<Text>, more: Vec<Text>) {
    for text in more {
        if !all.contains(&text) {
            all.push(text);
        }
    }
}
