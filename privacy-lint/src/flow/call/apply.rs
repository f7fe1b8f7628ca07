//! A summary in the place of a call.

use std::sync::Arc;

use super::Invocation;
use super::write_back::Left;
use crate::flow::interpret::Frame;
use crate::flow::ir::Key;
use crate::flow::label::{Label, LabelSet, Labels, Path};
use crate::flow::location::{Location, Root};
use crate::flow::store::Store;
use crate::flow::summary::{Hit, Site, SiteKind, Summary};
use crate::flow::trace::{Event, Trace, Waypoint};
use crate::flow::value::{Node, Val};
use crate::semantics::hir::Symbol;
use crate::semantics::memo::Memo;
use crate::semantics::ty::Ty;

impl Frame<'_, '_, '_> {
    /// What a call with this summary does to the store, and its result.
    pub(super) fn apply(
        &mut self,
        store: &mut Store,
        summary: &Summary,
        name: Option<Symbol>,
        call: &Invocation<'_>,
    ) -> Val {
        for def in &summary.statics {
            self.know_static(*def);
        }
        for made in &summary.made {
            let contents = Contents::default();
            let used = Used::new(summary, name, &contents);
            let content = self.instantiate(store, &made.content, call, used);
            let site = summary.site(made.site, call.span);
            self.shared.add(Root::Heap(site), &[], &content);
            self.shared.kinds.insert(site, made.ty.clone());
        }
        let contents = Contents::default();
        let used = Used::new(summary, name, &contents);
        self.collect_hits(store, call, used);
        self.entered(summary, call, false);
        let mut result = self.instantiate(store, &summary.result, call, used);
        // A tree of trees, which a parser's loop would put into the next one.
        if result.is_large() {
            result = self.folded(&result);
        }
        for (root, content) in &summary.globals {
            if let Root::Static(def) = root {
                self.know_static(*def);
            }
            let content = self.instantiate(store, content, call, used);
            self.shared.add(*root, &[], &content);
        }
        // What parameters held before the call is what the summary speaks of.
        let before = if summary.outs.is_empty() { Store::default() } else { store.clone() };
        for (index, content) in &summary.outs {
            let Some(arg) = call.args.get(*index as usize).cloned() else {
                continue;
            };
            let ty = call.arg_tys.get(*index as usize).cloned().unwrap_or_else(Ty::unknown);
            self.write_back(store, &mut Left::new(&before, *index, call, used), &arg, &ty, content);
        }
        self.answered(store, summary, call);
        result
    }

    /// The hits of a summary with this call's arguments.
    pub(super) fn collect_hits(&mut self, store: &Store, call: &Invocation<'_>, used: Used<'_>) {
        for hit in &used.summary.hits {
            let data = self.instantiate_labels(store, &hit.data, call, used);
            if data.is_empty() && !matches!(hit.site.kind, SiteKind::Erasure { .. }) {
                continue;
            }
            let site = match hit.site.in_member || !self.in_member {
                true => hit.site.clone(),
                false => Arc::new(Site {
                    span: call.span,
                    function: self.owner,
                    in_member: true,
                    ..(*hit.site).clone()
                }),
            };
            let unnamed = Used { name: None, ..used };
            let details = |frame: &mut Self, value: &Val| frame.instantiate(store, value, call, unnamed);
            let hit = Hit {
                site,
                data,
                store: details(self, &hit.store),
                sql: hit.sql.as_ref().map(|v| details(self, v)),
                expiry: hit.expiry.as_ref().map(|(unit, v)| (*unit, details(self, v))),
                granted: hit.granted.in_caller(call.outcomes),
                made: hit.made,
            };
            self.hit(hit);
        }
    }

    /// A value of the callee in terms of this function.
    pub(super) fn instantiate(
        &self,
        store: &Store,
        value: &Val,
        call: &Invocation<'_>,
        used: Used<'_>,
    ) -> Val {
        let Some(node) = value.node() else {
            return Val::default();
        };
        self.shared.takes(1 + node.labels.len());
        let mut result = Val::default();
        let mut own = LabelSet::default();
        for (label, trace) in &node.labels {
            match label {
                Label::Part { root, path, whole: false } => {
                    let content = self.content(store, call, used, *root, path);
                    result.join(&self.through(&content, trace, call, used.name));
                }
                Label::Part { root, path, whole: true } => {
                    for (label, before) in self.content_labels(store, call, used, *root, path).iter() {
                        own.add(label, &self.way(before, trace, call, used.name));
                    }
                }
                Label::Source(_) => {
                    own.add(label, &self.way(trace, &Trace::default(), call, used.name));
                }
            }
        }
        result.add_labels_everywhere(&own.into_labels());
        for (key, part) in &node.parts {
            let part = self.instantiate(store, part, call, used);
            result.set_part(*key, part);
        }
        for location in &node.refs {
            for target in self.outer_locations(store, location, call, used) {
                match target {
                    Ok(location) => {
                        let more = Val::from_node(Node { refs: vec![location], ..Node::default() });
                        result.join(&more);
                    }
                    Err(value) => {
                        result.join(&value);
                    }
                }
            }
        }
        for sum in &node.sums {
            let held = |index: u32, path: &[Key]| {
                let content = self.content_at(store, call, used, Root::Pointee(index), path);
                store.pointed(&self.shared, &content).numbers()
            };
            result.join(&Val::of_numbers(sum.with(&held)));
        }
        if !node.functions.is_empty() || !node.texts.is_empty() {
            let more =
                Node { functions: node.functions.clone(), texts: node.texts.clone(), ..Node::default() };
            result.join(&Val::from_node(more));
        }
        result
    }

    /// What a place of the callee holds at a path; a reference that is found there stays one.
    fn content_at(
        &self,
        store: &Store,
        call: &Invocation<'_>,
        used: Used<'_>,
        root: Root,
        path: &[Key],
    ) -> Val {
        let root = match root {
            Root::Pointee(index) => {
                let Some(arg) = call.args.get(index as usize) else { return Val::default() };
                return match path {
                    [] => store.pointed_once(&self.shared, arg),
                    _ => store.walk(&self.shared, arg.clone(), path),
                };
            }
            Root::Heap(site) => Root::Heap(used.summary.site(site, call.span)),
            Root::Local(_) | Root::Static(_) | Root::Class(_) => root,
        };
        store.at(&self.shared, &Location { root, path: path.to_vec() })
    }

    /// The same, asked once for each place.
    fn content(&self, store: &Store, call: &Invocation<'_>, used: Used<'_>, root: Root, path: &Path) -> Val {
        let value = || self.content_at(store, call, used, root, path);
        used.contents.values.get_or((root, path.clone()), value)
    }

    /// All labels of what a place of the callee holds, likewise.
    fn content_labels(
        &self,
        store: &Store,
        call: &Invocation<'_>,
        used: Used<'_>,
        root: Root,
        path: &Path,
    ) -> Arc<Labels> {
        let labels = || Arc::new(store.labels(&self.shared, &self.content(store, call, used, root, path)));
        used.contents.labels.get_or((root, path.clone()), labels)
    }

    /// The caller's place for a place of the callee; a value where the argument is not a reference.
    fn outer_locations(
        &self,
        store: &Store,
        location: &Location,
        call: &Invocation<'_>,
        used: Used<'_>,
    ) -> Vec<Result<Location, Val>> {
        match location.root {
            Root::Pointee(index) => {
                let Some(arg) = call.args.get(index as usize) else {
                    return Vec::new();
                };
                let mut targets = arg.node().map(|n| n.refs.clone()).unwrap_or_default();
                for target in &mut targets {
                    location.path.iter().for_each(|key| target.enter(*key));
                }
                if targets.is_empty() {
                    targets = outer_parts(arg, &location.path);
                }
                if targets.is_empty() {
                    return vec![Err(self.content_at(store, call, used, location.root, &location.path))];
                }
                // What is known of a reference is known of those that are made from it.
                let labels = arg.node().into_iter().flat_map(|n| &n.labels);
                let labels: Labels = labels.filter(|(l, _)| matches!(l, Label::Source(_))).cloned().collect();
                targets.into_iter().map(Ok).chain([Err(Val::labelled(labels))]).collect()
            }
            Root::Heap(site) => {
                vec![Ok(Location {
                    root: Root::Heap(used.summary.site(site, call.span)),
                    path: location.path.clone(),
                })]
            }
            Root::Static(_) | Root::Class(_) => vec![Ok(location.clone())],
            Root::Local(_) => Vec::new(),
        }
    }

    /// Labels of the callee in terms of this function.
    fn instantiate_labels(
        &self,
        store: &Store,
        labels: &Labels,
        call: &Invocation<'_>,
        used: Used<'_>,
    ) -> Labels {
        let mut result = LabelSet::default();
        for (label, rest) in labels {
            match label {
                Label::Source(_) => {
                    result.add(label, rest);
                }
                Label::Part { root, path, .. } => {
                    for (label, before) in self.content_labels(store, call, used, *root, path).iter() {
                        // The whole way is no shorter than its parts.
                        let least = before.len().max(rest.len());
                        if result.has(label, least) {
                            continue;
                        }
                        let mut trace = before.clone();
                        if let Some(name) = used.name {
                            let event = Event::Passed(name);
                            trace = self.step(&trace, Waypoint { span: call.span, event });
                        }
                        result.add(label, &trace.and(rest));
                    }
                }
            }
        }
        result.into_labels()
    }

    fn way(&self, before: &Trace, rest: &Trace, call: &Invocation<'_>, name: Option<Symbol>) -> Trace {
        let trace = before.and(rest);
        match name {
            Some(name) => self.step(&trace, Waypoint { span: call.span, event: Event::Through(name) }),
            None => trace,
        }
    }

    fn through(&self, value: &Val, rest: &Trace, call: &Invocation<'_>, name: Option<Symbol>) -> Val {
        if rest.is_empty() && (name.is_none() || !self.in_member) {
            return value.clone();
        }
        value.map_traces(&|before| self.way(before, rest, call, name))
    }
}

/// The outer places that a value *is*.
pub(super) fn outer_parts(value: &Val, path: &[Key]) -> Vec<Location> {
    let mut parts = Vec::new();
    for (label, _) in value.node().map(|n| n.labels.as_slice()).unwrap_or_default() {
        if let Label::Part { root, path: start, whole: false } = label {
            let path = start.iter().chain(path).copied().collect();
            parts.push(Location { root: *root, path });
        }
    }
    parts
}

/// A summary where it is used, and the name to tell of; none where the call is not worth a step.
#[derive(Clone, Copy)]
pub(super) struct Used<'s> {
    summary: &'s Summary,
    name: Option<Symbol>,
    contents: &'s Contents,
}

impl<'s> Used<'s> {
    pub(super) fn new(summary: &'s Summary, name: Option<Symbol>, contents: &'s Contents) -> Self {
        Self { summary, name, contents }
    }
}

/// What places of the callee held before the call, as far as that was asked.
#[derive(Default)]
pub(super) struct Contents {
    values: Memo<(Root, Path), Val>,
    labels: Memo<(Root, Path), Arc<Labels>>,
}
