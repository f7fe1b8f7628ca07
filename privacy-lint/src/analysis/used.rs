//! Which parts of the policy does the code name?

use privacy_policy::{Level, Rule};
use rustc_hash::FxHashSet;

use crate::flow::sources::Sources;
use crate::inspect;
use crate::rules::{Policy, Used};
use crate::semantics::Semantics;
use crate::semantics::defs::DefId;
use crate::semantics::ty::{Ty, TyKind, ValueRes};

/// Looks only where somebody asks: it goes through every expression.
pub(super) fn collect(sema: &Semantics<'_>, policies: &[Policy<'_>], sources: &Sources) -> Used {
    let mut used = Used::default();
    let Some(policy) = policies.first() else { return used };
    if policy.level(Rule::UnusedPolicy) == Level::Allow {
        return used;
    }
    used.labels = vec![Default::default(); policies.len()];
    for source in &sources.all {
        used.labels[source.module].insert((source.category.to_string(), source.item.map(|i| i.to_string())));
    }
    let config = policy.config;
    if config.annotate.is_empty() && config.sources.is_empty() {
        return used;
    }
    let mentioned = mentioned(sema);
    let idle = |path: &str| sema.item_at(path).is_none_or(|def| !mentioned.contains(&def));
    for row in config.annotate.iter().filter(|row| idle(&row.type_path.value)) {
        used.idle_rows.push(("annotate", row.type_path.value.clone(), row.span.clone()));
    }
    for row in config.sources.iter().filter(|row| idle(&row.path.value)) {
        used.idle_rows.push(("source", row.path.value.clone(), row.span.clone()));
    }
    used
}

/// The types of the members' expressions and the functions that they call.
fn mentioned(sema: &Semantics<'_>) -> FxHashSet<DefId> {
    let mut found = FxHashSet::default();
    let note_type = |ty: &Ty, found: &mut FxHashSet<DefId>| {
        ty.any(&mut |part| {
            if let TyKind::Adt(adt, _) = part.kind() {
                found.insert(*adt);
            }
            false
        });
    };
    for owner in inspect::owners(sema) {
        let inference = sema.infer(owner);
        for ty in inference.exprs.iter().chain(&inference.bindings) {
            note_type(ty, &mut found);
        }
        found.extend(inference.calls.values().map(|callee| callee.def));
        found.extend(inference.paths.values().filter_map(|res| match res {
            ValueRes::Def(callee) => Some(callee.def),
            _ => None,
        }));
    }
    found
}
