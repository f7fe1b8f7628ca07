//! What formatting and serialising a value writes: a derived impl every field that it does not skip, a
//! hand-written one what its body writes.

use super::call::Invocation;
use super::engine::peel_written;
use super::interpret::Frame;
use super::ir::Key;
use super::label::{Labels, add};
use super::location::{Location, Root};
use super::sources::{field_count, peel};
use super::store::Store;
use super::value::{Node, Val};
use crate::semantics::defs::{AdtKind, Attr, DefData, DefId, FieldId};
use crate::semantics::hir::{FormatTrait, Symbol, TypeRef};
use crate::semantics::ty::{Subst, TraitBound, Ty, TyKind};

/// How deep values are looked into.
const DEPTH: usize = 6;

/// The trait through which a value is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Way {
    /// `{:?}`.
    Debug,
    /// `{}`.
    Display,
    /// `serde::Serialize`.
    Serialize,
    /// Any other: everything is written.
    Whole,
}

impl From<FormatTrait> for Way {
    fn from(trait_: FormatTrait) -> Self {
        match trait_ {
            FormatTrait::Display => Way::Display,
            FormatTrait::Debug => Way::Debug,
            FormatTrait::Hex | FormatTrait::Other => Way::Whole,
        }
    }
}

impl Way {
    /// The way that a trait of this name writes.
    pub fn from_trait(name: &str) -> Option<Way> {
        match name {
            "Debug" => Some(Way::Debug),
            "Display" | "ToString" => Some(Way::Display),
            "Serialize" => Some(Way::Serialize),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Way::Debug => "Debug",
            Way::Display => "Display",
            Way::Serialize => "Serialize",
            Way::Whole => "",
        }
    }

    fn method(self) -> &'static str {
        match self {
            Way::Serialize => "serialize",
            _ => "fmt",
        }
    }

    /// Whether a field's attributes leave it out.
    fn skips(self, attrs: &[Attr]) -> bool {
        attrs.iter().any(|attr| match (self, attr.path.as_str()) {
            (Way::Serialize, "serde") => words(&attr.args).any(|w| w == "skip" || w == "skip_serializing"),
            (Way::Debug, "debug" | "educe" | "derivative" | "derive_where") => {
                words(&attr.args).any(|w| w == "skip" || w == "ignore" || w.contains("ignore"))
            }
            _ => false,
        })
    }
}

/// The words of an attribute, outside of strings.
fn words(args: &str) -> impl Iterator<Item = &str> {
    args.split([',', '(', ')', ' ', '=']).map(str::trim).filter(|w| !w.is_empty())
}

impl Frame<'_, '_, '_> {
    /// The labels that writing a value leaves in the text.
    pub(super) fn written(&mut self, store: &Store, ty: &Ty, value: &Val, way: Way) -> Labels {
        let mut labels = Labels::new();
        self.write_value(store, ty, value, way, &mut labels, 0);
        labels
    }

    /// The arguments of a call, where some become a `&dyn Debug` (`Display`, `Serialize`): what is written of those
    /// is decided here, where their types are known.
    pub(super) fn written_arguments(
        &mut self,
        store: &Store,
        def: DefId,
        call: &Invocation<'_>,
    ) -> Option<Vec<Val>> {
        let DefData::Fn(data) = &self.engine.sema.def(def).data else { return None };
        let mut args: Option<Vec<Val>> = None;
        let is_dyn = |ty: &TypeRef| matches!(peel_written(ty), TypeRef::DynTrait(_));
        for (index, _) in data.params.iter().enumerate().filter(|(_, p)| is_dyn(&p.ty)) {
            let ty = call.arg_tys.get(index).map(peel).filter(|ty| !matches!(ty.kind(), TyKind::Dyn(_)));
            let (Some(way), Some(ty)) = (self.engine.written_through(def, index), ty) else { continue };
            let labels = self.written(store, ty, &call.args[index], way);
            args.get_or_insert_with(|| call.args.to_vec())[index] = Val::labelled(labels);
        }
        args
    }

    fn write_value(
        &mut self,
        store: &Store,
        ty: &Ty,
        value: &Val,
        way: Way,
        into: &mut Labels,
        depth: usize,
    ) {
        let ty = peel(ty);
        let value = store.pointed(&self.shared, value);
        let TyKind::Adt(adt, args) = ty.kind() else {
            return self.write_plain(store, ty, &value, way, into, depth);
        };
        let sema = self.engine.sema;
        if way == Way::Whole || depth >= DEPTH {
            return all(self, store, &value, into);
        }
        if sema.masks(*adt).iter().any(|m| m == way.name()) {
            return;
        }
        let trait_ = self.engine.writing_trait(way);
        if trait_.is_some_and(|trait_| sema.derived_traits(*adt).contains(&trait_)) {
            return self.write_fields(store, *adt, args, &value, way, into, depth);
        }
        // A container of a library writes what it holds, each by its own impl.
        if sema.knows_parts(*adt) && !sema.is_member(sema.def(*adt).krate) && !args.is_empty() {
            return self.write_fields(store, *adt, args, &value, way, into, depth);
        }
        if let Some(labels) = trait_.and_then(|trait_| self.write_by_hand(store, trait_, ty, &value, way)) {
            for (label, trace) in labels {
                add(into, &label, &trace);
            }
            return;
        }
        all(self, store, &value, into);
    }

    fn write_plain(
        &mut self,
        store: &Store,
        ty: &Ty,
        value: &Val,
        way: Way,
        into: &mut Labels,
        depth: usize,
    ) {
        match ty.kind() {
            TyKind::Dyn(bounds) => {
                let behind = self.types_behind(bounds);
                if way == Way::Whole || depth >= DEPTH {
                    return all(self, store, value, into);
                }
                if behind.is_empty() {
                    return self.write_held(store, value, way, into, depth);
                }
                for ty in behind {
                    self.write_value(store, &ty, value, way, into, depth + 1);
                }
            }
            TyKind::Tuple(parts) => {
                for (i, part) in parts.iter().enumerate() {
                    self.write_value(store, part, &value.part(Key::Tuple(i as u32)), way, into, depth + 1);
                }
            }
            TyKind::Slice(inner) | TyKind::Array(inner, _) => {
                self.write_value(store, inner, &value.part(Key::Element), way, into, depth + 1);
            }
            _ => all(self, store, value, into),
        }
    }

    /// The types that may be behind a `dyn` of a member's trait: those that have it.
    fn types_behind(&self, bounds: &[TraitBound]) -> Vec<Ty> {
        let sema = self.engine.sema;
        let own = bounds.iter().map(|bound| bound.trait_).filter(|id| sema.is_member(sema.def(*id).krate));
        let impls = own.flat_map(|trait_| sema.known_impls(trait_).iter().copied().collect::<Vec<_>>());
        let types = impls.map(|impl_| sema.type_of(impl_));
        types
            .filter(|ty| matches!(ty.kind(), TyKind::Adt(adt, _) if !self.engine.facts.is_pointer(*adt)))
            .collect()
    }

    /// What is behind a `dyn` of a library's trait, any type of the program: the fields that the value has tell which
    /// types it may be of.
    fn write_held(&mut self, store: &Store, value: &Val, way: Way, into: &mut Labels, depth: usize) {
        let Some(node) = value.node() else { return };
        let mut types: Vec<DefId> = Vec::new();
        let mut rest = Node { parts: Vec::new(), ..node.clone() };
        for (key, part) in &node.parts {
            match key {
                Key::Field(variant, _) => {
                    let adt = self.engine.facts.adt_of(*variant);
                    if !types.contains(&adt) {
                        types.push(adt);
                    }
                }
                _ => rest.parts.push((*key, part.clone())),
            }
        }
        all(self, store, &Val::from_node(rest), into);
        for adt in types {
            let args = self.engine.sema.generics_of(adt).names.iter().map(|_| Ty::unknown()).collect();
            self.write_value(store, &Ty::new(TyKind::Adt(adt, args)), value, way, into, depth + 1);
        }
    }

    /// Every field that is not skipped, by its own impl.
    #[allow(clippy::too_many_arguments, reason = "a recursion over one value")]
    fn write_fields(
        &mut self,
        store: &Store,
        adt: DefId,
        args: &Subst,
        value: &Val,
        way: Way,
        into: &mut Labels,
        depth: usize,
    ) {
        let sema = self.engine.sema;
        let DefData::Adt(data) = &sema.def(adt).data else {
            return;
        };
        let variants = match data.kind {
            AdtKind::Enum => data.variants.clone(),
            AdtKind::Struct | AdtKind::Union => vec![adt],
        };
        // Without fields in any variant, the name that is written is all that the value says.
        if data.kind == AdtKind::Enum && variants.iter().all(|variant| field_count(sema, *variant) == 0) {
            return all(self, store, value, into);
        }
        for variant in variants {
            let field = |index| FieldId { variant, index };
            let ty_of = |index| sema.subst(&sema.field_ty(field(index)), args);
            if let Some(named) = sema.derived_text(variant).filter(|_| way == Way::Display) {
                for part in named.iter() {
                    let held = self.held(store, adt, Key::Field(variant, part.field), value);
                    let (ty, held) = self.at_way(store, ty_of(part.field), held, &part.way);
                    self.write_value(store, &ty, &held, part.by.into(), into, depth + 1);
                }
                continue;
            }
            for index in 0..field_count(sema, variant) {
                if !way.skips(self.field_attrs(field(index))) {
                    let held = self.held(store, adt, Key::Field(variant, index), value);
                    self.write_value(store, &ty_of(index), &held, way, into, depth + 1);
                }
            }
        }
    }

    /// What a field holds.
    fn held(&mut self, store: &Store, adt: DefId, key: Key, value: &Val) -> Val {
        let whole = store.pointed(&self.shared, value);
        let mut held = if self.engine.facts.is_transparent(adt) { whole } else { whole.part(key) };
        if let Some(source) = self.engine.sources.of_field(key) {
            held.add_labels_everywhere(&vec![self.engine.sources.label(source)]);
        }
        held
    }

    /// What is at a way by names of fields; where it ends early, all that is there.
    fn at_way(&mut self, store: &Store, ty: Ty, held: Val, way: &[Symbol]) -> (Ty, Val) {
        let (mut ty, mut held) = (ty, held);
        for name in way {
            let outer = peel(&ty);
            let Some((key, inner)) = self.field(outer, *name) else { break };
            let Key::Field(adt, _) = key else { break };
            held = self.held(store, adt, key, &held);
            ty = inner;
        }
        (ty, held)
    }

    fn field_attrs(&self, field: FieldId) -> &[Attr] {
        let data = match &self.engine.sema.def(field.variant).data {
            DefData::Adt(adt) => adt.fields.as_ref(),
            DefData::Variant(data) => Some(data),
            _ => None,
        };
        data.and_then(|d| d.fields.get(field.index as usize)).map_or(&[], |f| f.attrs.as_slice())
    }

    /// What a hand-written impl's body writes into its formatter or serializer.
    fn write_by_hand(
        &mut self,
        store: &Store,
        trait_: DefId,
        ty: &Ty,
        value: &Val,
        way: Way,
    ) -> Option<Labels> {
        let sema = self.engine.sema;
        let DefData::Trait(data) = &sema.def(trait_).data else {
            return None;
        };
        let method = data.items.iter().copied().find(|i| sema.def(*i).name == way.method())?;
        let unknown = Ty::new(TyKind::Unknown);
        let own = sema.generics_of(method).names.len().saturating_sub(1);
        let subst: Subst =
            std::iter::once(ty.clone()).chain(std::iter::repeat_n(unknown.clone(), own)).collect();
        let (def, subst) = sema.resolve_instance(method, &subst)?;
        if !matches!(&sema.def(def).data, DefData::Fn(f) if f.body.is_some()) {
            return None;
        }
        // The formatter is a variable of its own that the body writes to.
        let mut scratch = store.clone();
        scratch.locals.push(Val::default());
        scratch.locals.push(value.clone());
        let last = scratch.locals.len() as u32 - 1;
        let local =
            |index: u32| Location { root: Root::Local(crate::flow::ir::LocalId(index)), path: Vec::new() };
        let sink = Val::reference(local(last - 1));
        let shown = Val::from_node(Node { refs: vec![local(last)], ..Node::default() });
        let span = sema.def(def).name_span;
        let args = [shown, sink];
        let tys = [ty.clone(), unknown.clone()];
        let (ty, outcomes) = (&unknown, &[][..]);
        let call = Invocation { args: &args, arg_tys: &tys, ty, span, weak: true, outcomes };
        let result = self.run(&mut scratch, def, &subst, &call);
        let mut labels = self.labels_of(&scratch, &scratch.locals[last as usize - 1].clone());
        if way == Way::Serialize {
            for (label, trace) in self.labels_of(&scratch, &result) {
                add(&mut labels, &label, &trace);
            }
        }
        Some(labels)
    }
}

fn all(frame: &Frame<'_, '_, '_>, store: &Store, value: &Val, into: &mut Labels) {
    for (label, trace) in frame.labels_of(store, value) {
        add(into, &label, &trace);
    }
}
