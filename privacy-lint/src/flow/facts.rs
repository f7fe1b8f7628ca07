//! What is known of a function besides its body: its model, its attributes, the user's configuration.

use rustc_hash::FxHashMap;

use super::ir::Key;
use super::sources::field_count;
use super::store::Shape;
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId, FieldId};
use crate::semantics::hir::Symbol;
use crate::semantics::marks::{FunctionMarks, SinkMark};
use crate::semantics::memo::Memo;
use std::sync::Arc;

/// What the user's attributes and `privacy.toml` say of functions.
#[derive(Default)]
pub struct UserFacts {
    /// Functions whose arguments are stored: the backend, and which parameters (all when absent).
    pub sinks: FxHashMap<DefId, Vec<SinkMark>>,
    /// Functions whose result is no longer personal data.
    pub anonymizes: FxHashMap<DefId, ()>,
    /// The sinks that somebody can opt in to.
    pub opt_in_sinks: Vec<Symbol>,
    /// Functions that say whether the customer opted in: an index into `opt_in_sinks`.
    pub opt_ins: FxHashMap<DefId, u32>,
    /// Fields that say so.
    pub opt_in_fields: FxHashMap<FieldId, u32>,
    /// Parameters that are named like an item: an index into the table of sources.
    pub named_params: FxHashMap<(DefId, u32), u32>,
    /// The module's period for an annotated type, in seconds.
    pub periods: FxHashMap<DefId, u64>,
    /// Whether it is asked what makes stores forget.
    pub evidence: bool,
}

/// Facts by function, remembered.
pub struct Facts<'a, 'w> {
    sema: &'a Semantics<'w>,
    user: &'a UserFacts,
    marks: Memo<DefId, Arc<FunctionMarks>>,
    many: Memo<FieldId, bool>,
    shared: Memo<FieldId, bool>,
}

impl<'a, 'w> Facts<'a, 'w> {
    /// An empty table.
    pub fn new(sema: &'a Semantics<'w>, user: &'a UserFacts) -> Self {
        Self { sema, user, marks: Memo::default(), many: Memo::default(), shared: Memo::default() }
    }

    /// What is known of a function or macro.
    pub fn of(&self, def: DefId) -> Arc<FunctionMarks> {
        self.marks.get_or(def, || {
            let mut marks = self.sema.function_marks(def);
            if let Some(sinks) = self.user.sinks.get(&def) {
                marks.sinks.extend(sinks.iter().cloned());
            }
            marks.clean |= self.user.anonymizes.contains_key(&def);
            Arc::new(marks)
        })
    }

    /// The sink that the function's answer opts in to.
    pub fn opt_in(&self, function: DefId) -> Option<u32> {
        self.user.opt_ins.get(&function).copied()
    }

    /// The sink that the field's value opts in to.
    pub fn opt_in_field(&self, field: FieldId) -> Option<u32> {
        self.user.opt_in_fields.get(&field).copied()
    }

    /// The source that a parameter is, by its name.
    pub fn named_param(&self, function: DefId, index: u32) -> Option<u32> {
        self.user.named_params.get(&(function, index)).copied()
    }

    /// The module's period for an annotated type, in seconds.
    pub fn period(&self, adt: DefId) -> Option<u64> {
        self.user.periods.get(&adt).copied()
    }

    /// Whether it is asked what makes stores forget.
    pub fn wants_evidence(&self) -> bool {
        self.user.evidence
    }

    /// Whether anything says that somebody opted in.
    pub fn has_opt_ins(&self) -> bool {
        !self.user.opt_ins.is_empty() || !self.user.opt_in_fields.is_empty()
    }

    /// The sinks that somebody can opt in to, by index.
    pub fn opt_in_sinks(&self) -> &[Symbol] {
        &self.user.opt_in_sinks
    }

    /// Whether clones of a value share the field's content.
    pub fn is_shared(&self, field: FieldId) -> bool {
        self.shared.get_or(field, || self.sema.field_mark(field, "shared"))
    }

    /// The position of a function's parameter.
    pub fn param(&self, function: DefId, name: Symbol) -> Option<usize> {
        match &self.sema.def(function).data {
            DefData::Fn(data) => data.params.iter().position(|p| {
                p.name.is_some_and(|p| p.trim_start_matches('_') == name.trim_start_matches('_'))
                    || (name == "self" && p.name.is_none() && data.has_self)
            }),
            _ => None,
        }
    }
}

impl Shape for Facts<'_, '_> {
    fn is_many(&self, key: Key) -> bool {
        match key {
            Key::Element => true,
            Key::Field(variant, index) => {
                let field = FieldId { variant, index };
                self.many.get_or(field, || self.sema.field_mark(field, "many"))
            }
            _ => false,
        }
    }

    fn siblings(&self, key: Key) -> Vec<Key> {
        match key {
            Key::Field(variant, _) => {
                (0..field_count(self.sema, variant)).map(|i| Key::Field(variant, i)).collect()
            }
            _ => Vec::new(),
        }
    }
}
