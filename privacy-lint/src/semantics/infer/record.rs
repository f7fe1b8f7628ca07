//! Structs and variants by name: record expressions, fields, and the paths of patterns.

use super::{Expect, Infer};
use crate::semantics::defs::{DefData, DefId, FieldId};
use crate::semantics::hir::{Anchor, ExprId, Path, RecordField, Symbol};
use crate::semantics::names::{Namespace, Resolution};
use crate::semantics::ty::{Ty, TyKind};

impl Infer<'_> {
    /// The struct or variant that a path names (through aliases, `Self`, `Self::Variant`, associated types),
    /// and its type with fresh arguments where none are written.
    pub(super) fn resolve_variant(&mut self, path: &Path) -> Option<(DefId, Ty)> {
        let is_self = path.anchor == Anchor::Plain && path.segments.first().is_some_and(|s| s.name == "Self");
        if is_self || matches!(path.anchor, Anchor::Qualified { .. }) {
            return self.variant_of_type(path);
        }
        let (def, used) = match self.sem.resolve_path(self.module, path, Namespace::Type) {
            Resolution::Def(def) => (def, path.segments.len()),
            Resolution::Partial { base: Ok(def), used } => (def, used),
            _ => match self.sem.resolve_path(self.module, path, Namespace::Value) {
                Resolution::Def(def) => (def, path.segments.len()),
                _ => return self.variant_of_type(path),
            },
        };
        let segment = |i: usize| path.segments.get(i).and_then(|s| s.args.as_deref());
        let written = segment(used.wrapping_sub(1));
        match &self.sem.def(def).data {
            DefData::Variant(_) => {
                let adt = self.sem.def(def).parent?;
                let written = written.or_else(|| segment(used.wrapping_sub(2)));
                let ty = self.with_lowering(|l| l.named_with(adt, written, true));
                Some((def, self.normalize(&ty)))
            }
            DefData::Adt(_) | DefData::TypeAlias(_) => {
                let ty = self.with_lowering(|l| l.named_with(def, written, true));
                let ty = self.normalize(&ty);
                self.variant_in(&ty, path.segments.get(used).map(|s| s.name))
            }
            _ => None,
        }
    }

    fn variant_of_type(&mut self, path: &Path) -> Option<(DefId, Ty)> {
        let all = crate::semantics::hir::TypeRef::Path(path.clone());
        let ty = self.lower_ty(&all);
        if let TyKind::Adt(..) = self.known(&ty).kind() {
            return self.variant_in(&ty, None);
        }
        // `Self::Variant`: the last segment is no type.
        let mut front = path.clone();
        let last = front.segments.pop()?;
        if front.segments.is_empty() && !matches!(front.anchor, Anchor::Qualified { .. }) {
            return None;
        }
        let ty = match (&front.anchor, front.segments.is_empty()) {
            (Anchor::Qualified { self_ty, trait_: None }, true) => self.lower_ty(self_ty),
            _ => self.lower_ty(&crate::semantics::hir::TypeRef::Path(front)),
        };
        self.variant_in(&ty, Some(last.name))
    }

    fn variant_in(&mut self, ty: &Ty, name: Option<Symbol>) -> Option<(DefId, Ty)> {
        let ty = self.known(ty);
        let TyKind::Adt(adt, _) = ty.kind() else { return None };
        match name {
            Some(name) => self.variant(*adt, name).map(|variant| (variant, ty.clone())),
            None => Some((*adt, ty.clone())),
        }
    }

    /// The fields of a struct or variant with their types, for this type.
    pub(super) fn fields_of(&mut self, variant: DefId, ty: &Ty) -> Vec<(Symbol, Ty)> {
        let TyKind::Adt(_, args) = ty.kind() else { return Vec::new() };
        let args = args.clone();
        let tys = self.sem.field_tys(variant);
        let names: Vec<Symbol> =
            self.sem.variant_data(variant).map_or(Vec::new(), |v| v.fields.iter().map(|f| f.name).collect());
        names
            .into_iter()
            .zip(tys.iter())
            .map(|(name, ty)| (name, self.normalize(&ty.instantiate(&args))))
            .collect()
    }

    pub(super) fn check_record(
        &mut self,
        expr: ExprId,
        path: &Path,
        fields: &[RecordField],
        base: Option<ExprId>,
        expect: &Expect,
    ) -> Ty {
        let Some((variant, ty)) = self.resolve_variant(path) else {
            fields.iter().for_each(|f| drop(self.check_plain(f.value)));
            base.into_iter().for_each(|b| drop(self.check_plain(b)));
            return Ty::unknown();
        };
        self.out.records.insert(expr, variant);
        if let Some(expected) = expect.has().map(|ty| self.known(ty)) {
            // The expected type tells arguments early; if it does not fit, a coercion will come later.
            if matches!(expected.kind(), TyKind::Adt(..)) {
                self.unify(&ty, &expected);
            }
        }
        let declared = self.fields_of(variant, &ty);
        for field in fields {
            match declared.iter().find(|(name, _)| *name == field.name) {
                Some((_, ty)) => {
                    let ty = ty.clone();
                    self.check_coerce(field.value, &ty);
                }
                None => drop(self.check_plain(field.value)),
            }
        }
        if let Some(base) = base {
            self.check_coerce(base, &ty);
        }
        ty
    }

    pub(super) fn check_field(&mut self, expr: ExprId, base: ExprId, name: Symbol) -> Ty {
        let base_ty = self.check_plain(base);
        let (tys, derefs) = self.autoderef(&base_ty);
        for (i, ty) in tys.iter().enumerate() {
            let found = match ty.kind() {
                TyKind::Adt(def, args) => self.field(*def, name).map(|field| {
                    let ty = self.sem.field_ty(field).instantiate(args);
                    (Some(field), self.normalize(&ty))
                }),
                TyKind::Tuple(parts) => {
                    name.parse::<usize>().ok().and_then(|n| parts.get(n)).map(|ty| (None, ty.clone()))
                }
                _ => None,
            };
            let Some((field, ty)) = found else { continue };
            if let Some(field) = field {
                self.out.fields.insert(expr, field);
            }
            self.adjust(base, derefs[..i].to_vec());
            return ty;
        }
        Ty::unknown()
    }

    /// The field of this name of a struct or union.
    fn field(&self, def: DefId, name: Symbol) -> Option<FieldId> {
        let DefData::Adt(data) = &self.sem.def(def).data else { return None };
        let index = data.fields.as_ref()?.fields.iter().position(|f| f.name == name)?;
        Some(FieldId { variant: def, index: index as u32 })
    }
}
