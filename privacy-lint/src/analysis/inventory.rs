//! What is held where, for how long, and what ends it.

use privacy_policy::Category;

use super::{Analysis, Places, PolicyInput};
use crate::finding::inventory::{HeldEnd, HeldField, HeldStore, HeldType, Holding, Inventory};
use crate::rules::evidence::{Ends, Eraser, Erasure, Goes, spelled};
use crate::rules::{Flow, Policy};
use crate::semantics::Semantics;
use crate::semantics::annotations::Annotations;
use crate::semantics::defs::DefId;

/// The inventory of a run.
pub fn of(sema: &Semantics<'_>, input: &PolicyInput, analysis: &Analysis) -> Inventory {
    let (annotations, policies) = (input.annotations(sema), input.policies());
    let mut categories = Vec::new();
    for (index, policy) in policies.iter().enumerate() {
        let in_module = |adt: DefId| input.module_of(sema.def(adt).krate) == index;
        categories.extend(policy.module.categories.iter().map(|category| Holding {
            module: policy.module.id.to_string(),
            category: category.id.to_string(),
            title: category.title.default_text().unwrap_or(category.id.as_str()).to_owned(),
            period: category.retention.map(|r| r.to_string()),
            types: types(sema, &annotations, category, &in_module),
            stores: stores(policy, index, analysis, category),
        }));
    }
    Inventory { schema: 1, module: input.module().id.to_string(), categories }
}

fn types(
    sema: &Semantics<'_>,
    annotations: &Annotations,
    category: &Category,
    in_module: &dyn Fn(DefId) -> bool,
) -> Vec<HeldType> {
    let places = Places { sema };
    let mut found = Vec::new();
    for annotated in annotations.types.iter().filter(|t| in_module(t.adt)) {
        let own = annotated.label.is_some_and(|(c, _)| c == category.id.as_str());
        let fields = annotated.fields.iter().filter(|f| f.category == category.id.as_str());
        let held = |f: &crate::semantics::annotations::AnnotatedField| HeldField {
            field: sema.workspace.files.text(f.declared).to_owned(),
            item: f.item.map(|i| i.to_string()),
        };
        let fields: Vec<HeldField> = fields.map(held).collect();
        if !fields.is_empty() || (own && annotated.fields.is_empty()) {
            let at = places.spot(sema.def(annotated.adt).name_span);
            found.push(HeldType { path: sema.def_path(annotated.adt), at, fields });
        }
    }
    found
}

fn stores(policy: &Policy<'_>, module: usize, analysis: &Analysis, category: &Category) -> Vec<HeldStore> {
    let mut found: Vec<(HeldStore, Vec<bool>)> = Vec::new();
    for flow in analysis.flows.iter().filter(|f| f.module == module && f.category == category.id.as_str()) {
        let Some(backend) = flow.backend else { continue };
        let known = found.iter().position(|(s, _)| s.backend == backend.id() && s.store == flow.store);
        let index = known.unwrap_or_else(|| {
            let sinks = policy.sinks_of(flow).iter().map(ToString::to_string).collect();
            let (backend, store) = (backend.id().to_owned(), flow.store.clone());
            let (columns, operations, places, ends) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
            let store = HeldStore { backend, store, sinks, columns, operations, places, ends, kept: None };
            found.push((store, Vec::new()));
            found.len() - 1
        });
        let (store, kept) = &mut found[index];
        store.columns.extend(flow.columns.iter().cloned());
        store.operations.extend(flow.operation.clone());
        store.places.push(flow.at.clone());
        let ends = analysis.evidence.ends(policy, flow);
        store.ends.extend(ends.iter().map(|end| held_end(policy, flow, *end)));
        let retention = category.retention.filter(|_| backend.keeps_data());
        kept.extend(retention.map(|r| ends.iter().any(|end| end.keeps(r))));
    }
    let finished = |(mut store, kept): (HeldStore, Vec<bool>)| {
        let mut seen = std::collections::BTreeSet::new();
        store.columns.retain(|column| seen.insert(column.clone()));
        store.operations.sort();
        store.operations.dedup();
        store.places.sort();
        store.places.dedup();
        store.ends.sort();
        store.ends.dedup();
        store.kept = (!kept.is_empty()).then(|| kept.iter().all(|k| *k));
        store
    };
    let mut stores: Vec<HeldStore> = found.into_iter().map(finished).collect();
    stores.sort_by(|a, b| (&a.backend, &a.store).cmp(&(&b.backend, &b.store)));
    stores
}

fn held_end(policy: &Policy<'_>, flow: &Flow, end: Ends<'_>) -> HeldEnd {
    let end_of = |means: &str, age: Option<String>, at| HeldEnd { means: means.to_owned(), age, at };
    match end {
        Ends::Expiry(age) => end_of("expiry", age.map(spelled), flow.at.clone()),
        Ends::Erasure(Erasure { operation, goes, at, .. }) => {
            let age = match goes {
                Goes::Old(age) => age.map(spelled),
                Goes::All | Goes::Chosen => None,
            };
            end_of(operation, age, at.clone())
        }
        Ends::Eraser(Eraser { within, at, .. }) => end_of("erases", Some(within.to_string()), at.clone()),
        Ends::Row(row) => {
            let means = format!("[[store]] {}", row.evidence.value);
            end_of(&means, Some(row.retention.to_string()), policy.config_place(&row.span))
        }
    }
}
