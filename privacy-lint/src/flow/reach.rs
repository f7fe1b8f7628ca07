//! Which functions does a running program get to?
//!
//! A function leads to everything that its body mentions, called or handed on; a trait's method leads to every
//! impl of it. Where it starts: each `main`, what a framework calls (functions with a route in an attribute,
//! impls of other crates' traits), and in a workspace without a program every public function.

use rustc_hash::FxHashSet;

use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId, Visibility};
use crate::semantics::ty::{Callee, ValueRes};
use crate::workspace::CrateKind;

/// The functions that run.
pub struct Reach<'a, 'w> {
    sema: &'a Semantics<'w>,
    running: FxHashSet<DefId>,
}

impl<'a, 'w> Reach<'a, 'w> {
    /// Looks at every member.
    pub fn new(sema: &'a Semantics<'w>) -> Self {
        let members = sema.members();
        let all: Vec<DefId> = members.iter().flat_map(|krate| sema.crate_defs(*krate)).collect();
        let mut reach = Self { sema, running: FxHashSet::default() };
        let is_program = all.iter().any(|def| reach.is_main(*def));
        let starts = all.into_iter().filter(|def| reach.starts(*def, is_program)).collect();
        reach.running = reach.from(starts);
        reach
    }

    /// Whether anything that starts leads to a function.
    pub fn runs(&self, function: DefId) -> bool {
        self.running.contains(&function)
    }

    /// What some functions lead to, themselves included.
    pub fn from(&self, starts: Vec<DefId>) -> FxHashSet<DefId> {
        let mut seen: FxHashSet<DefId> = starts.iter().copied().collect();
        let mut open = starts;
        while let Some(function) = open.pop() {
            for next in self.mentions(function) {
                if seen.insert(next) {
                    open.push(next);
                }
            }
        }
        seen
    }

    fn is_main(&self, def: DefId) -> bool {
        let item = self.sema.def(def);
        let is_bin = self.sema.workspace.krate(item.krate).kind == CrateKind::Bin;
        let at_root = item.parent.is_some_and(|p| self.sema.def(p).parent.is_none());
        is_bin && at_root && item.name == "main" && matches!(item.data, DefData::Fn(_))
    }

    fn starts(&self, def: DefId, is_program: bool) -> bool {
        let item = self.sema.def(def);
        if !matches!(item.data, DefData::Fn(_)) {
            return false;
        }
        // `#[get("/users")]`: an attribute that begins with a text.
        let routed = item.attrs.iter().any(|attr| attr.args.trim_start().starts_with('"'));
        let parent = item.parent.map(|p| self.sema.def(p));
        let called_outside = parent.is_some_and(|p| match &p.data {
            DefData::Impl(data) if data.trait_.is_some() => {
                let trait_ = self.sema.trait_of_impl(p.id);
                trait_.is_none_or(|t| !self.sema.is_member(self.sema.def(t).krate))
            }
            _ => false,
        });
        let public = !is_program && item.visibility == Visibility::Public;
        routed || called_outside || public || self.is_main(def)
    }

    /// The members' functions that a body mentions.
    fn mentions(&self, function: DefId) -> Vec<DefId> {
        let sema = self.sema;
        let has_body = |def: DefId| {
            matches!(sema.def(def).data, DefData::Fn(_) | DefData::Const(_) | DefData::Static(_))
        };
        if !has_body(function) || !sema.is_member(sema.def(function).krate) {
            return Vec::new();
        }
        let inference = sema.infer(function);
        let named = inference.paths.values().filter_map(|res| match res {
            ValueRes::Def(callee) => Some(callee),
            _ => None,
        });
        let mut found: Vec<DefId> = Vec::new();
        for callee in inference.calls.values().chain(inference.for_next.values()).chain(named) {
            found.extend(self.targets(callee));
        }
        found.retain(|def| sema.is_member(sema.def(*def).krate));
        found
    }

    fn targets(&self, callee: &Callee) -> Vec<DefId> {
        let sema = self.sema;
        let mut found = vec![callee.def];
        let parent = sema.def(callee.def).parent;
        if let Some(trait_) = parent.filter(|p| matches!(sema.def(*p).data, DefData::Trait(_))) {
            let name = sema.def(callee.def).name;
            for impl_ in sema.known_impls(trait_).iter() {
                if let DefData::Impl(data) = &sema.def(*impl_).data {
                    found.extend(data.items.iter().copied().filter(|i| sema.def(*i).name == name));
                }
            }
        }
        found
    }
}
