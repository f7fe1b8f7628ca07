//! Which data is labelled: the table of sources, and the labels that a value carries by its type.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::ir::Key;
use super::label::Label;
use super::trace::{Event, Trace, Waypoint};
use super::value::Val;
use crate::semantics::Semantics;
use crate::semantics::defs::{AdtData, AdtKind, DefData, DefId, FieldId};
use crate::semantics::hir::Symbol;
use crate::semantics::memo::Memo;
use crate::semantics::ty::{Ty, TyKind};
use crate::source::Span;

/// How deep types are looked into for annotated fields.
const DEPTH: usize = 6;

/// One piece of annotated data.
#[derive(Clone, Debug)]
pub struct Source {
    /// The category's id.
    pub category: Symbol,
    /// The item's id, where the annotation names one.
    pub item: Option<Symbol>,
    /// `crate::Type.field`, `crate::function()`.
    pub data: String,
    /// The field, type or function that is annotated.
    pub declared: Span,
    /// The index of the module that the category belongs to.
    pub module: usize,
    /// Whether nobody annotated it: it is only named like an item.
    pub suggested: bool,
}

/// All annotated data of a workspace.
#[derive(Default)]
pub struct Sources {
    /// By the index that labels carry.
    pub all: Vec<Source>,
    /// Annotated fields.
    pub fields: FxHashMap<FieldId, u32>,
    /// Annotated fields of a type that says which variant holds what somebody gave (`#[given]` in its model): that
    /// part is the data where it is put in, and nothing is where the field is read.
    given: FxHashMap<FieldId, (u32, Key)>,
    /// Annotated types without fields: the whole value is the data.
    pub types: FxHashMap<DefId, u32>,
    /// Functions whose result is annotated.
    pub results: FxHashMap<DefId, u32>,
    carried: Memo<Ty, Option<Arc<Val>>>,
}

impl Sources {
    /// Adds an annotated field.
    pub fn add_field(&mut self, sema: &Semantics<'_>, field: FieldId, source: Source) {
        let index = self.add(source);
        match given_part(sema, field) {
            Some(part) => {
                self.given.insert(field, (index, part));
            }
            None => {
                self.fields.insert(field, index);
            }
        }
    }

    /// Adds an annotated type of which the whole value is the data.
    pub fn add_type(&mut self, adt: DefId, source: Source) {
        let index = self.add(source);
        self.types.insert(adt, index);
    }

    /// Adds a function whose result is annotated.
    pub fn add_result(&mut self, function: DefId, source: Source) {
        let index = self.add(source);
        self.results.insert(function, index);
    }

    /// Adds annotated data that is found in a way of its own.
    pub fn add(&mut self, source: Source) -> u32 {
        self.all.push(source);
        (self.all.len() - 1) as u32
    }

    /// The label of a source, with its first step.
    pub fn label(&self, index: u32) -> (Label, Trace) {
        let span = self.all[index as usize].declared;
        (Label::Source(index), Trace::default().then(Waypoint { span, event: Event::Declared }))
    }

    /// The labels that every value of a type carries, by part; `None` for the many types that carry none.
    pub fn carried(&self, sema: &Semantics<'_>, ty: &Ty) -> Option<Arc<Val>> {
        if (self.fields.is_empty() && self.types.is_empty()) || !may_carry(ty) {
            return None;
        }
        self.carried.get_or(ty.clone(), || {
            let value = self.compute(sema, ty, &mut Vec::new());
            (!value.is_clean()).then(|| Arc::new(value))
        })
    }

    fn compute(&self, sema: &Semantics<'_>, ty: &Ty, inside: &mut Vec<DefId>) -> Val {
        if inside.len() >= DEPTH {
            return Val::default();
        }
        match ty.kind() {
            TyKind::Ref(_, inner) | TyKind::RawPtr(_, inner) => self.compute(sema, inner, inside),
            TyKind::Slice(inner) | TyKind::Array(inner, _) => self.under(sema, Key::Element, inner, inside),
            TyKind::Tuple(parts) => {
                let mut value = Val::default();
                for (i, part) in parts.iter().enumerate() {
                    value.set_part(Key::Tuple(i as u32), self.compute(sema, part, inside));
                }
                value
            }
            TyKind::AsyncBlock(_, _, _, output) => self.under(sema, Key::Output, output, inside),
            TyKind::Adt(adt, args) => {
                if inside.contains(adt) {
                    return Val::default();
                }
                inside.push(*adt);
                let value = self.adt(sema, *adt, args, inside);
                inside.pop();
                value
            }
            _ => Val::default(),
        }
    }

    fn under(&self, sema: &Semantics<'_>, key: Key, ty: &Ty, inside: &mut Vec<DefId>) -> Val {
        let mut value = Val::default();
        value.set_part(key, self.compute(sema, ty, inside));
        value
    }

    fn adt(
        &self,
        sema: &Semantics<'_>,
        adt: DefId,
        args: &crate::semantics::ty::Subst,
        inside: &mut Vec<DefId>,
    ) -> Val {
        let def = sema.def(adt);
        let DefData::Adt(data) = &def.data else {
            return Val::default();
        };
        // What was put in says what it is; a row that is only read back has nothing that somebody gave.
        if given_variant(sema, data).is_some() {
            return Val::default();
        }
        let known = sema.knows_parts(adt);
        if !known {
            // Of a library's own types only the arguments can be annotated; which part holds them is not known.
            let mut value = Val::default();
            for arg in args.iter() {
                value.add_labels_everywhere(&self.compute(sema, arg, inside).own_labels());
            }
            return value;
        }
        if field_count(sema, adt) > 0 && sema.is_transparent(adt) {
            let field = FieldId { variant: adt, index: 0 };
            return self.compute(sema, &sema.subst(&sema.field_ty(field), args), inside);
        }
        let variants: Vec<DefId> = match data.kind {
            AdtKind::Enum => data.variants.clone(),
            AdtKind::Struct | AdtKind::Union => vec![adt],
        };
        let mut value = Val::default();
        if let Some(source) = self.types.get(&adt) {
            let (label, trace) = self.label(*source);
            value.add_label(&label, &trace);
        }
        for variant in variants {
            for index in 0..field_count(sema, variant) {
                let field = FieldId { variant, index };
                let mut part = match sema.subst(&sema.field_ty(field), args) {
                    ty if may_carry(&ty) => self.compute(sema, &ty, inside),
                    _ => Val::default(),
                };
                if let Some(source) = self.fields.get(&field) {
                    let (label, trace) = self.label(*source);
                    part.add_labels_everywhere(&vec![(label, trace)]);
                }
                value.set_part(Key::Field(variant, index), part);
            }
        }
        value
    }

    /// The labels of one field, when it is annotated.
    pub fn of_field(&self, key: Key) -> Option<u32> {
        match key {
            Key::Field(variant, index) => self.fields.get(&FieldId { variant, index }).copied(),
            _ => None,
        }
    }

    /// All annotated fields.
    pub fn annotated(&self) -> impl Iterator<Item = &FieldId> {
        self.fields.keys().chain(self.given.keys())
    }

    /// The label of what is put into a field, and the part of it that is the data.
    pub fn of_given(&self, key: Key) -> Option<(u32, Key)> {
        match key {
            Key::Field(variant, index) => self.given.get(&FieldId { variant, index }).copied(),
            _ => None,
        }
    }
}

/// The part of a field's values that its type marks as what somebody gave.
fn given_part(sema: &Semantics<'_>, field: FieldId) -> Option<Key> {
    let ty = sema.field_ty(field);
    let TyKind::Adt(adt, _) = ty.kind() else { return None };
    let DefData::Adt(data) = &sema.def(*adt).data else { return None };
    given_variant(sema, data).map(|variant| Key::Field(variant, 0))
}

fn given_variant(sema: &Semantics<'_>, data: &AdtData) -> Option<DefId> {
    let is_given = |variant: &DefId| sema.field_mark(FieldId { variant: *variant, index: 0 }, "given");
    data.variants.iter().copied().find(is_given)
}

/// How many fields a struct or variant has.
pub fn field_count(sema: &Semantics<'_>, variant: DefId) -> u32 {
    let count = match &sema.def(variant).data {
        DefData::Adt(adt) => adt.fields.as_ref().map_or(0, |f| f.fields.len()),
        DefData::Variant(data) => data.fields.len(),
        _ => 0,
    };
    count as u32
}

/// A quick no for types that cannot hold a struct.
fn may_carry(ty: &Ty) -> bool {
    match ty.kind() {
        TyKind::Ref(_, inner) | TyKind::RawPtr(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner, _) => {
            may_carry(inner)
        }
        TyKind::Tuple(parts) => parts.iter().any(may_carry),
        TyKind::Adt(..) | TyKind::AsyncBlock(..) => true,
        _ => false,
    }
}

/// The type behind references.
pub fn peel(ty: &Ty) -> &Ty {
    let mut ty = ty;
    while let TyKind::Ref(_, inner) | TyKind::RawPtr(_, inner) = ty.kind() {
        ty = inner;
    }
    ty
}
