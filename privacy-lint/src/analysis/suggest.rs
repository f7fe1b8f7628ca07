//! Fields and parameters that nobody annotated and that are named like an item: labels of a second kind.

use rustc_hash::FxHashSet;

use super::{PolicyInput, field_path, fields_of};
use crate::flow::facts::UserFacts;
use crate::flow::sources::{Source, Sources, peel};
use crate::rules::Suggestions;
use crate::semantics::Semantics;
use crate::semantics::annotations::Annotations;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{PatKind, Symbol};
use crate::semantics::ty::{Prim, Ty, TyKind};
use crate::source::Span;

pub(super) fn add(
    sema: &Semantics<'_>,
    input: &PolicyInput,
    suggestions: &Suggestions,
    annotations: &Annotations,
    sources: &mut Sources,
    user: &mut UserFacts,
) {
    let mut annotated: FxHashSet<DefId> = annotations.types.iter().map(|t| t.adt).collect();
    annotated.extend(sources.annotated().map(|field| field.variant));
    for krate in sema.members() {
        let module = input.module_of(krate);
        let words = Words { sema, suggestions, module };
        for def in sema.crate_defs(krate) {
            match &sema.def(def).data {
                DefData::Adt(_) if !annotated.contains(&def) => words.add_fields(def, sources),
                DefData::Fn(_) => words.add_params(def, sources, user),
                _ => {}
            }
        }
    }
}

/// The names of one module, in its crates.
struct Words<'a, 'w> {
    sema: &'a Semantics<'w>,
    suggestions: &'a Suggestions,
    module: usize,
}

impl Words<'_, '_> {
    fn add_fields(&self, adt: DefId, sources: &mut Sources) {
        let sema = self.sema;
        for field in fields_of(sema, adt) {
            if sources.fields.contains_key(&field) {
                continue;
            }
            let variant = sema.def(field.variant);
            let fields = match &variant.data {
                DefData::Adt(data) => data.fields.as_ref(),
                DefData::Variant(data) => Some(data),
                _ => None,
            };
            let Some(data) = fields.and_then(|f| f.fields.get(field.index as usize)) else { continue };
            if let Some((category, item)) = self.named(&data.name, &sema.field_ty(field)) {
                let source = self.source(category, item, field_path(sema, field), data.name_span);
                sources.add_field(self.sema, field, source);
            }
        }
    }

    fn add_params(&self, function: DefId, sources: &mut Sources, user: &mut UserFacts) {
        let sema = self.sema;
        let Some(body) = sema.body(function) else { return };
        let signature = sema.fn_sig(function);
        for (index, (pat, ty)) in body.params.iter().zip(&signature.params).enumerate() {
            let PatKind::Bind { binding, .. } = body.pats[pat.0 as usize].kind else { continue };
            let binding = &body.bindings[binding.0 as usize];
            if let Some((category, item)) = self.named(&binding.name, ty) {
                let data = format!("{}({})", sema.def_path(function), binding.name);
                let source = self.source(category, item, data, binding.span);
                let source = sources.add(source);
                user.named_params.insert((function, index as u32), source);
            }
        }
    }

    fn source(&self, category: &str, item: &str, data: String, declared: Span) -> Source {
        let (category, item) = (Symbol::from(category), Some(Symbol::from(item)));
        Source { category, item, data, declared, module: self.module, suggested: true }
    }

    /// The item that a name or type stands for. Flags, units and the members' own types, which can be annotated
    /// themselves, are left out.
    fn named(&self, name: &str, ty: &Ty) -> Option<(&str, &str)> {
        let sema = self.sema;
        let mut ty = peel(ty);
        if let TyKind::Adt(adt, args) = ty.kind()
            && sema.lang_item("Option") == Some(*adt)
        {
            ty = peel(args.first()?);
        }
        match ty.kind() {
            TyKind::Prim(Prim::Bool) | TyKind::Closure(..) | TyKind::FnPtr(..) => None,
            TyKind::Adt(adt, _) => {
                let def = sema.def(*adt);
                if sema.is_member(def.krate) {
                    None
                } else {
                    self.suggestions.item(self.module, name, Some(def.name.as_str()))
                }
            }
            _ => self.suggestions.item(self.module, name, None),
        }
    }
}
