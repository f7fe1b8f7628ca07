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

    /// Whether clones of a value share the field's content.
    pub fn is_shared(&self, field: FieldId) -> bool {
        self.shared.get_or(field, || self.sema.field_mark(field, "shared"))
    }

    /// The position of a function's parameter.
    pub fn param(&self, function: DefId, name: Symbol) -> Option<usize> {
        match &self.sema.def(function).data {
            DefData::Fn(data) => data
                .params
                .iter()
                .position(|p| p.name == Some(name) || (name == "self" && p.name.is_none() && data.has_self)),
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
