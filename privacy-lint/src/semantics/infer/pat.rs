//! Patterns, with default binding modes (RFC 2005).

use super::{Expect, Infer};
use crate::semantics::defs::DefData;
use crate::semantics::hir::{Literal, Mutability, PatId, PatKind, Symbol};
use crate::semantics::ty::{Ty, TyKind};

/// How a plain binding binds.
#[derive(Clone, Copy)]
pub(super) enum Mode {
    /// By value.
    Move,
    /// Behind a reference that was peeled off.
    Ref(Mutability),
}

impl Infer<'_> {
    /// Matches a pattern against a value of this type.
    pub(super) fn check_pat(&mut self, pat: PatId, ty: &Ty) {
        self.check_pat_in(pat, ty, Mode::Move);
    }

    fn check_pat_in(&mut self, pat: PatId, expected: &Ty, mode: Mode) {
        let hir = self.hir;
        let kind = &hir.pats[pat.0 as usize].kind;
        let (ty, mode) = if self.peels(kind, expected) {
            self.peel(pat, expected, mode)
        } else {
            (expected.clone(), mode)
        };
        self.out.pats[pat.0 as usize] = ty.clone();
        match kind {
            PatKind::Wild | PatKind::Range => {}
            PatKind::Bind { binding, by_ref, sub } => {
                let bound = match (by_ref, mode) {
                    (Some(m), _) => Ty::reference(*m, ty.clone()),
                    (None, Mode::Ref(m)) => Ty::reference(m, ty.clone()),
                    (None, Mode::Move) => ty.clone(),
                };
                let var = self.out.bindings[binding.0 as usize].clone();
                self.unify(&var, &bound);
                if let Some(sub) = sub {
                    self.check_pat_in(*sub, expected, mode);
                }
            }
            PatKind::Path(path) => self.check_path_pat(pat, path, &ty),
            PatKind::TupleStruct { path, before, rest, after } => {
                let fields = self.pat_fields(pat, path, &ty);
                match fields {
                    Some(fields) => {
                        let tys: Vec<Ty> = fields.into_iter().map(|(_, ty)| ty).collect();
                        self.check_sequence(before, *rest, after, &tys, mode);
                    }
                    None => self.check_unknown(before.iter().chain(after)),
                }
            }
            PatKind::Record { path, fields: pats } => {
                let fields = self.pat_fields(pat, path, &ty).unwrap_or_default();
                for (name, sub) in pats {
                    let field =
                        fields.iter().find(|(n, _)| n == name).map_or_else(Ty::unknown, |(_, ty)| ty.clone());
                    self.check_pat_in(*sub, &field, mode);
                }
            }
            PatKind::Tuple { before, rest, after } => {
                let known = self.known(&ty);
                match known.kind() {
                    TyKind::Tuple(parts) => self.check_sequence(before, *rest, after, parts, mode),
                    TyKind::Infer(_) if !rest => {
                        let parts: Vec<Ty> = before.iter().map(|_| self.fresh()).collect();
                        self.unify(&known, &Ty::new(TyKind::Tuple(parts.clone())));
                        self.check_sequence(before, false, after, &parts, mode);
                    }
                    _ => self.check_unknown(before.iter().chain(after)),
                }
            }
            PatKind::Slice { before, rest, after } => self.check_slice_pat(before, *rest, after, &ty, mode),
            PatKind::Ref(mutability, sub) => {
                let known = self.known(&ty);
                match known.kind() {
                    TyKind::Ref(_, to) => self.check_pat_in(*sub, to, Mode::Move),
                    TyKind::Infer(_) => {
                        let to = self.fresh();
                        self.unify(&known, &Ty::reference(*mutability, to.clone()));
                        self.check_pat_in(*sub, &to, Mode::Move);
                    }
                    // Edition 2024: `&` undoes a peeled reference.
                    _ => self.check_pat_in(*sub, &known, Mode::Move),
                }
            }
            PatKind::Deref(sub) => {
                let to = self.deref_once(&ty).map_or_else(Ty::unknown, |next| next.ty);
                self.check_pat_in(*sub, &to, mode);
            }
            PatKind::Or(alternatives) => {
                alternatives.iter().for_each(|alternative| self.check_pat_in(*alternative, &ty, mode))
            }
            PatKind::Literal(literal) => {
                let of = self.literal(literal, &Expect::Hint(ty.clone()));
                self.unify(&ty, &of);
            }
        }
    }

    /// Whether references in front of the value are looked through.
    fn peels(&mut self, kind: &PatKind, expected: &Ty) -> bool {
        match kind {
            PatKind::Wild | PatKind::Bind { .. } | PatKind::Ref(..) | PatKind::Or(_) => false,
            PatKind::Literal(Literal::Str(_) | Literal::ByteStr(_) | Literal::CStr(_)) => {
                // `&str` is matched by a literal as it is; of `&&str` one reference goes.
                match self.known(expected).kind() {
                    TyKind::Ref(_, to) => matches!(self.known(to).kind(), TyKind::Ref(..)),
                    _ => false,
                }
            }
            PatKind::Path(path) => !self.names_constant(path),
            _ => true,
        }
    }

    fn peel(&mut self, pat: PatId, expected: &Ty, mode: Mode) -> (Ty, Mode) {
        let is_literal = matches!(
            self.hir.pats[pat.0 as usize].kind,
            PatKind::Literal(Literal::Str(_) | Literal::ByteStr(_))
        );
        let (mut ty, mut mode) = (self.known(expected), mode);
        let mut count = 0;
        while let TyKind::Ref(m, to) = ty.kind() {
            let to = self.known(to);
            if is_literal && !matches!(to.kind(), TyKind::Ref(..)) {
                break;
            }
            mode = match mode {
                Mode::Ref(Mutability::Shared) => mode,
                _ => Mode::Ref(*m),
            };
            count += 1;
            ty = to;
        }
        if count > 0 {
            self.out.pat_derefs.insert(pat, count);
        }
        (ty, mode)
    }

    fn check_sequence(&mut self, before: &[PatId], rest: bool, after: &[PatId], tys: &[Ty], mode: Mode) {
        let unknown = Ty::unknown();
        for (i, sub) in before.iter().enumerate() {
            self.check_pat_in(*sub, tys.get(i).unwrap_or(&unknown), mode);
        }
        let start = if rest { tys.len().saturating_sub(after.len()) } else { before.len() };
        for (i, sub) in after.iter().enumerate() {
            self.check_pat_in(*sub, tys.get(start + i).unwrap_or(&unknown), mode);
        }
    }

    fn check_unknown<'p>(&mut self, pats: impl Iterator<Item = &'p PatId>) {
        pats.for_each(|pat| self.check_pat_in(*pat, &Ty::unknown(), Mode::Move));
    }

    fn check_slice_pat(
        &mut self,
        before: &[PatId],
        rest: Option<Option<PatId>>,
        after: &[PatId],
        ty: &Ty,
        mode: Mode,
    ) {
        let known = self.known(ty);
        let (element, rest_ty) = match known.kind() {
            TyKind::Array(of, _) => {
                (of.clone(), Ty::new(TyKind::Array(of.clone(), Ty::new(TyKind::Const(None)))))
            }
            TyKind::Slice(of) => (of.clone(), known.clone()),
            _ => (Ty::unknown(), Ty::unknown()),
        };
        for sub in before.iter().chain(after) {
            self.check_pat_in(*sub, &element, mode);
        }
        if let Some(Some(rest)) = rest {
            self.check_pat_in(rest, &rest_ty, mode);
        }
    }

    fn check_path_pat(&mut self, pat: PatId, path: &crate::semantics::hir::Path, ty: &Ty) {
        let Ok((def, args)) = self.resolve_value(path) else { return };
        self.out.pat_defs.insert(pat, def);
        let of = match &self.sem.def(def).data {
            DefData::Const(_) => self.normalize(&self.sem.type_of(def).instantiate(&args)),
            DefData::Adt(_) | DefData::Variant(_) => self.sem.type_of(def).instantiate(&args),
            _ => return,
        };
        self.unify(ty, &of);
    }

    fn names_constant(&mut self, path: &crate::semantics::hir::Path) -> bool {
        self.resolve_value(path).is_ok_and(|(def, _)| matches!(self.sem.def(def).data, DefData::Const(_)))
    }

    /// The fields of the struct or variant that a pattern names, for a value of this type.
    fn pat_fields(
        &mut self,
        pat: PatId,
        path: &crate::semantics::hir::Path,
        ty: &Ty,
    ) -> Option<Vec<(Symbol, Ty)>> {
        let (variant, adt_ty) = self.resolve_variant(path)?;
        self.out.pat_defs.insert(pat, variant);
        self.unify(ty, &adt_ty);
        Some(self.fields_of(variant, &adt_ty))
    }
}
