//! Real items with what a model says of them.

use super::anchor::Anchoring;
use super::overlay::Overlay;
use super::resolve::Resolver;
use crate::semantics::Semantics;
use crate::semantics::defs::{
    AdtData, Attr, Def, DefData, DefId, FieldData, FieldId, Shape, TraitData, VariantData,
};
use crate::semantics::hir::Generics;

impl Semantics<'_> {
    /// Merges each real type and trait with its model.
    pub(super) fn merge(&self, overlay: &mut Overlay) {
        let mut pairs: Vec<(DefId, DefId)> =
            overlay.models.iter().map(|(real, model)| (*real, *model)).collect();
        pairs.sort_unstable_by_key(|(real, _)| (real.unit, real.index));
        let mut merged = Vec::new();
        let resolver = Resolver::with(self, overlay);
        for (real_id, model_id) in pairs {
            let (real, model) = (self.raw_def(real_id), self.raw_def(model_id));
            let data = match (&real.data, &model.data) {
                (DefData::Adt(real), DefData::Adt(model)) => {
                    let params = if model.generics.params.len() == real.generics.params.len() {
                        &model.generics
                    } else {
                        &real.generics
                    };
                    let anchoring = Anchoring {
                        resolver: &resolver,
                        module: self.module_of(model_id),
                        params: &params.params,
                    };
                    DefData::Adt(adt(real, model, &anchoring))
                }
                (DefData::Variant(real), DefData::Variant(model)) if !model.fields.is_empty() => {
                    let anchoring =
                        Anchoring { resolver: &resolver, module: self.module_of(model_id), params: &[] };
                    DefData::Variant(fields(real, model, true, &anchoring))
                }
                (DefData::Trait(real), DefData::Trait(model)) => {
                    DefData::Trait(self.trait_(overlay, real, model, real_id, &mut merged))
                }
                _ => continue,
            };
            let attrs = real.attrs.iter().chain(&model.attrs).cloned().collect();
            merged.push((real_id, Def { data, attrs, ..real.clone() }));
        }
        drop(resolver);
        overlay.merged.extend(merged);
    }

    /// A trait with the model's functions in the place of its own.
    fn trait_(
        &self,
        overlay: &Overlay,
        real: &TraitData,
        model: &TraitData,
        real_id: DefId,
        merged: &mut Vec<(DefId, Def)>,
    ) -> TraitData {
        let mut items: Vec<DefId> = real.items.iter().map(|id| overlay.canonical(*id)).collect();
        for id in &model.items {
            let canonical = overlay.canonical(*id);
            if !items.contains(&canonical) {
                items.push(canonical);
            }
        }
        for id in &items {
            let def = self.raw_def(*id);
            if def.from_model {
                merged.push((*id, Def { parent: Some(real_id), ..def.clone() }));
            }
        }
        // The model's signatures use the model's names.
        let generics = if real.generics.params.len() == model.generics.params.len() {
            Generics { params: model.generics.params.clone(), predicates: real.generics.predicates.clone() }
        } else {
            real.generics.clone()
        };
        TraitData { generics, supertraits: real.supertraits.clone(), items, is_auto: real.is_auto }
    }

    /// Whether a place is in a model's file.
    pub fn is_model_span(&self, span: crate::source::Span) -> bool {
        self.names.models.is_model_file(span.file)
    }

    /// The attributes that a model gives a field (its own, when the field is a model's).
    pub fn model_field_attrs(&self, field: FieldId) -> &[Attr] {
        let def = self.def(field.variant);
        let data = match &def.data {
            DefData::Adt(data) => data.fields.as_ref(),
            DefData::Variant(data) => Some(data),
            _ => None,
        };
        match data.and_then(|data| data.fields.get(field.index as usize)) {
            Some(field) if def.from_model || self.names.models.is_model_file(field.span.file) => &field.attrs,
            _ => &[],
        }
    }
}

fn adt(real: &AdtData, model: &AdtData, anchoring: &Anchoring<'_>) -> AdtData {
    let same_names =
        real.generics.params.iter().map(|p| p.name).eq(model.generics.params.iter().map(|p| p.name));
    let (mut generics, mut merged) = (real.generics.clone(), real.fields.clone());
    if let (Some(real_fields), Some(model_fields)) = (&real.fields, &model.fields)
        && !model_fields.fields.is_empty()
    {
        if real.generics.params.len() == model.generics.params.len() {
            generics.params = model.generics.params.clone();
        }
        merged = Some(fields(real_fields, model_fields, same_names, anchoring));
    }
    let mut derives = real.derives.clone();
    derives.extend(model.derives.iter().map(|path| anchoring.path(path)));
    AdtData { kind: real.kind, generics, variants: real.variants.clone(), fields: merged, derives }
}

/// The model's fields, then the real ones that it does not name (if they can be read in its terms).
fn fields(
    real: &VariantData,
    model: &VariantData,
    with_real: bool,
    anchoring: &Anchoring<'_>,
) -> VariantData {
    let mut fields: Vec<FieldData> =
        model.fields.iter().map(|field| FieldData { ty: anchoring.ty(&field.ty), ..field.clone() }).collect();
    if with_real && real.shape == Shape::Record && model.shape == Shape::Record {
        let more =
            real.fields.iter().filter(|field| model.fields.iter().all(|known| known.name != field.name));
        fields.extend(more.cloned());
    }
    VariantData { shape: model.shape, fields }
}
