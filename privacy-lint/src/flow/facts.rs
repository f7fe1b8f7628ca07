//! What is known of a function besides its body: its model, its attributes, the user's configuration.

use rustc_hash::FxHashMap;

use super::ir::Key;
use super::sources::{field_count, peel};
use super::store::Shape;
use crate::semantics::Semantics;
use crate::semantics::defs::{AdtKind, DefData, DefId, FieldId};
use crate::semantics::hir::Symbol;
use crate::semantics::marks::{FunctionMarks, SinkMark};
use crate::semantics::memo::Memo;
use crate::semantics::ty::{Subst, Ty, TyKind};
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

/// The structs in a type, each with the path to it.
type Structs = Arc<[(DefId, Vec<Key>)]>;

/// Facts by function, remembered.
pub struct Facts<'a, 'w> {
    sema: &'a Semantics<'w>,
    user: &'a UserFacts,
    marks: Memo<DefId, Arc<FunctionMarks>>,
    many: Memo<FieldId, bool>,
    given: Memo<FieldId, bool>,
    crosses: Memo<FieldId, bool>,
    shared: Memo<FieldId, bool>,
    transparent: Memo<DefId, bool>,
    holds_shared: Memo<FieldId, bool>,
    structs: Memo<Ty, Structs>,
}

/// How deep types are looked into.
const DEPTH: usize = 6;

impl<'a, 'w> Facts<'a, 'w> {
    /// An empty table.
    pub fn new(sema: &'a Semantics<'w>, user: &'a UserFacts) -> Self {
        Self {
            sema,
            user,
            marks: Memo::default(),
            many: Memo::default(),
            given: Memo::default(),
            crosses: Memo::default(),
            shared: Memo::default(),
            transparent: Memo::default(),
            holds_shared: Memo::default(),
            structs: Memo::default(),
        }
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

    /// Whether a value of the type is that of its field: there is no step into it.
    pub fn is_transparent(&self, adt: DefId) -> bool {
        self.transparent.get_or(adt, || self.sema.is_transparent(adt))
    }

    /// Whether a type of a library is nothing but a way to its content.
    pub fn is_pointer(&self, adt: DefId) -> bool {
        let DefData::Adt(data) = &self.sema.def(adt).data else { return false };
        let fields = data.fields.as_ref().map_or(0, |fields| fields.fields.len());
        let shares = || fields == 1 && self.is_shared(FieldId { variant: adt, index: 0 });
        !self.is_members(adt) && (self.is_transparent(adt) || shares())
    }

    /// Whether what one function stores in the field another finds there: it is shared, or changed through a
    /// Whether a variant's field holds what somebody gave.
    pub fn is_given(&self, field: FieldId) -> bool {
        self.given.get_or(field, || self.sema.field_mark(field, "given"))
    }

    /// shared reference.
    fn crosses(&self, field: FieldId) -> bool {
        self.crosses.get_or(field, || self.is_shared(field) || self.sema.field_mark(field, "interior"))
    }

    /// Whether a path leads through a member's struct into storage that others share.
    pub fn is_shared_path(&self, path: &[Key]) -> bool {
        let crosses =
            |k: &Key| matches!(*k, Key::Field(variant, index) if self.crosses(FieldId { variant, index }));
        let member = path.iter().position(|k| matches!(k, Key::Field(v, _) if self.is_members(*v)));
        member.is_some_and(|at| path[at..].iter().any(crosses))
    }

    /// Whether a struct, variant or function is a member's.
    pub fn is_members(&self, def: DefId) -> bool {
        self.sema.is_member(self.sema.def(def).krate)
    }

    /// The type that has these fields.
    pub fn adt_of(&self, variant: DefId) -> DefId {
        match &self.sema.def(variant).data {
            DefData::Variant(_) => self.sema.def(variant).parent.unwrap_or(variant),
            _ => variant,
        }
    }

    /// Whether values of a field's type hold storage that others share.
    pub fn holds_shared(&self, field: FieldId) -> bool {
        self.holds_shared.get_or(field, || {
            let mut found = false;
            self.walk(&self.sema.field_ty(field), &mut Vec::new(), &mut Vec::new(), &mut |part, _| {
                if let Part::Field(field) = part {
                    found |= self.crosses(field);
                }
                !found
            });
            found
        })
    }

    /// The members' structs that are in a value of a type itself, with the way to each.
    pub fn structs_in(&self, ty: &Ty) -> Structs {
        self.structs.get_or(ty.clone(), || {
            let mut all = Vec::new();
            self.walk(ty, &mut Vec::new(), &mut Vec::new(), &mut |part, path| match part {
                Part::Struct(adt) => {
                    if self.is_members(adt) {
                        all.push((adt, path.to_vec()));
                    }
                    true
                }
                Part::Field(field) => !self.is_shared(field),
            });
            Arc::from(all)
        })
    }

    /// Visits the structs and fields in a type, as far as its parts are known; where `visit` says no, it goes
    /// no deeper.
    fn walk(
        &self,
        ty: &Ty,
        path: &mut Vec<Key>,
        inside: &mut Vec<DefId>,
        visit: &mut dyn FnMut(Part, &[Key]) -> bool,
    ) {
        if inside.len() >= DEPTH {
            return;
        }
        let mut under = |key: Key, ty: &Ty, path: &mut Vec<Key>, inside: &mut Vec<DefId>| {
            path.push(key);
            self.walk(ty, path, inside, visit);
            path.pop();
        };
        match ty.kind() {
            TyKind::Ref(_, inner) | TyKind::RawPtr(_, inner) => self.walk(inner, path, inside, visit),
            TyKind::Slice(inner) | TyKind::Array(inner, _) => under(Key::Element, inner, path, inside),
            TyKind::Tuple(parts) => {
                for (i, part) in parts.iter().enumerate() {
                    under(Key::Tuple(i as u32), part, path, inside);
                }
            }
            TyKind::Adt(adt, args) if self.is_transparent(*adt) => {
                if let Some(inner) = self.wrapped(*adt, args) {
                    self.walk(&inner, path, inside, visit);
                }
            }
            TyKind::Adt(adt, args) if !inside.contains(adt) && self.sema.knows_parts(*adt) => {
                if !visit(Part::Struct(*adt), path) {
                    return;
                }
                inside.push(*adt);
                for variant in self.variants(*adt) {
                    for index in 0..field_count(self.sema, variant) {
                        let field = FieldId { variant, index };
                        path.push(Key::Field(variant, index));
                        if visit(Part::Field(field), path) {
                            let ty = self.sema.subst(&self.sema.field_ty(field), args);
                            self.walk(&ty, path, inside, visit);
                        }
                        path.pop();
                    }
                }
                inside.pop();
            }
            _ => {}
        }
    }

    /// The type at the end of a path that leads through a member's struct; not known where a step does not fit.
    pub fn type_along(&self, path: &[Key]) -> Ty {
        let first = path.iter().enumerate().find_map(|(at, key)| match *key {
            Key::Field(variant, index) if self.is_members(variant) => Some((at, FieldId { variant, index })),
            _ => None,
        });
        let Some((at, field)) = first else { return Ty::unknown() };
        path[at + 1..].iter().fold(self.sema.field_ty(field), |ty, key| self.part_type(&ty, *key))
    }

    /// The type of what a transparent wrapper holds.
    fn wrapped(&self, adt: DefId, args: &Subst) -> Option<Ty> {
        let field = FieldId { variant: adt, index: 0 };
        (field_count(self.sema, adt) > 0).then(|| self.sema.subst(&self.sema.field_ty(field), args))
    }

    /// The type of a part of a value of this type.
    pub fn part_type(&self, ty: &Ty, key: Key) -> Ty {
        match (peel(ty).kind(), key) {
            (TyKind::Adt(adt, args), _) if self.is_transparent(*adt) => {
                self.wrapped(*adt, args).map_or_else(Ty::unknown, |inner| self.part_type(&inner, key))
            }
            (TyKind::Slice(inner) | TyKind::Array(inner, _), Key::Element) => inner.clone(),
            (TyKind::Tuple(parts), Key::Tuple(i)) => {
                parts.get(i as usize).cloned().unwrap_or_else(Ty::unknown)
            }
            (TyKind::Adt(adt, args), Key::Field(variant, index)) if self.adt_of(variant) == *adt => {
                self.sema.subst(&self.sema.field_ty(FieldId { variant, index }), args)
            }
            _ => Ty::unknown(),
        }
    }

    /// Whether values of a type keep what they are given for whoever asks: not a connection or a client, of
    /// which nothing is known but that it was handed data.
    pub fn keeps_data(&self, ty: &Ty) -> bool {
        match peel(ty).kind() {
            TyKind::Adt(adt, args) => {
                self.sema.knows_parts(*adt) || args.iter().any(|arg| self.keeps_data(arg))
            }
            TyKind::Dyn(_) | TyKind::Opaque(..) | TyKind::Const(_) => false,
            _ => true,
        }
    }

    /// The struct itself, or the enum's variants.
    fn variants(&self, adt: DefId) -> Vec<DefId> {
        match &self.sema.def(adt).data {
            DefData::Adt(data) if data.kind == AdtKind::Enum => data.variants.clone(),
            _ => vec![adt],
        }
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

/// What is met in a type.
enum Part {
    /// A struct or enum.
    Struct(DefId),
    /// A field of one.
    Field(FieldId),
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

    fn is_shared_key(&self, key: Key) -> bool {
        matches!(key, Key::Field(variant, index) if self.is_shared(FieldId { variant, index }))
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
