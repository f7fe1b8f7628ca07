//! Types as text.

use std::fmt::Write;

use crate::semantics::Semantics;
use crate::semantics::hir::Mutability;
use crate::semantics::ty::{TraitBound, Ty, TyKind};
use crate::semantics::types::Predicate;

impl Semantics<'_> {
    pub(super) fn write_ty(&self, ty: &Ty, out: &mut String) {
        match ty.kind() {
            TyKind::Prim(prim) => out.push_str(prim.name()),
            TyKind::Never => out.push('!'),
            TyKind::Tuple(parts) => {
                out.push('(');
                self.write_list(parts, out);
                out.push_str(if parts.len() == 1 { ",)" } else { ")" });
            }
            TyKind::Ref(m, to) => {
                out.push_str(if *m == Mutability::Mut { "&mut " } else { "&" });
                self.write_ty(to, out);
            }
            TyKind::RawPtr(m, to) => {
                out.push_str(if *m == Mutability::Mut { "*mut " } else { "*const " });
                self.write_ty(to, out);
            }
            TyKind::Slice(of) => {
                out.push('[');
                self.write_ty(of, out);
                out.push(']');
            }
            TyKind::Array(of, len) => {
                out.push('[');
                self.write_ty(of, out);
                out.push_str("; ");
                self.write_ty(len, out);
                out.push(']');
            }
            TyKind::Adt(def, args) => {
                out.push_str(&self.def_path(*def));
                self.write_args(args, out);
            }
            TyKind::FnDef(def, args) => {
                out.push_str("fn item {");
                out.push_str(&self.def_path(*def));
                if !args.is_empty() {
                    out.push_str("::");
                }
                self.write_args(args, out);
                out.push('}');
            }
            TyKind::FnPtr(params, ret) => {
                out.push_str("fn(");
                self.write_list(params, out);
                out.push(')');
                if *ret != Ty::unit() {
                    out.push_str(" -> ");
                    self.write_ty(ret, out);
                }
            }
            TyKind::Closure(owner, ..) => {
                let _ = write!(out, "{{closure in {}}}", self.def_path(*owner));
            }
            TyKind::AsyncBlock(_, _, _, output) => {
                out.push_str("impl std::future::Future<Output = ");
                self.write_ty(output, out);
                out.push('>');
            }
            TyKind::Dyn(bounds) => {
                out.push_str("dyn ");
                self.write_bounds(bounds, out);
            }
            TyKind::Opaque(def, index, args) => {
                let bounds = self.signature(*def).opaques.get(*index as usize).cloned().unwrap_or_default();
                let bounds: Vec<Predicate> = bounds.iter().map(|bound| bound.instantiate(args)).collect();
                self.write_opaque(ty, &bounds, out);
            }
            TyKind::Param(_, name) => out.push_str(name),
            TyKind::Projection(item, args) => {
                let own = self.trait_of_item(*item).map_or(args.len(), |t| self.generics_of(t).names.len());
                out.push('<');
                self.write_ty(args.first().unwrap_or(&Ty::unknown()), out);
                out.push_str(" as ");
                if let Some(trait_) = self.trait_of_item(*item) {
                    out.push_str(&self.def_path(trait_));
                }
                self.write_args(args.get(1..own).unwrap_or(&[]), out);
                let _ = write!(out, ">::{}", self.def(*item).name);
                self.write_args(args.get(own..).unwrap_or(&[]), out);
            }
            TyKind::Const(Some(n)) => {
                let _ = write!(out, "{n}");
            }
            TyKind::Const(None) | TyKind::Infer(_) | TyKind::Unknown => out.push('_'),
        }
    }

    /// `impl Iterator<Item = u8> + Send`.
    fn write_opaque(&self, ty: &Ty, bounds: &[Predicate], out: &mut String) {
        let traits = bounds.iter().filter_map(|bound| match bound {
            Predicate::Trait(of) if of.args.first() == Some(ty) => Some(of),
            _ => None,
        });
        let shown: Vec<TraitBound> = traits
            .map(|of| {
                let bindings = bounds.iter().filter_map(|bound| match bound {
                    Predicate::Projection(item, args, to) if *args == of.args => Some((*item, to.clone())),
                    _ => None,
                });
                let (trait_, args) = (of.trait_, of.args.get(1..).unwrap_or(&[]).into());
                TraitBound { trait_, args, bindings: bindings.collect() }
            })
            .collect();
        out.push_str(if shown.is_empty() { "impl Sized" } else { "impl " });
        self.write_bounds(&shown, out);
    }

    fn write_bounds(&self, bounds: &[TraitBound], out: &mut String) {
        for (i, bound) in bounds.iter().enumerate() {
            if i > 0 {
                out.push_str(" + ");
            }
            out.push_str(&self.def_path(bound.trait_));
            if bound.args.is_empty() && bound.bindings.is_empty() {
                continue;
            }
            out.push('<');
            self.write_list(&bound.args, out);
            for (j, (item, ty)) in bound.bindings.iter().enumerate() {
                if j > 0 || !bound.args.is_empty() {
                    out.push_str(", ");
                }
                let _ = write!(out, "{} = ", self.def(*item).name);
                self.write_ty(ty, out);
            }
            out.push('>');
        }
    }

    fn write_args(&self, args: &[Ty], out: &mut String) {
        if !args.is_empty() {
            out.push('<');
            self.write_list(args, out);
            out.push('>');
        }
    }

    fn write_list(&self, tys: &[Ty], out: &mut String) {
        for (i, ty) in tys.iter().enumerate() {
            if i > 0 {
                out.push_str(", ");
            }
            self.write_ty(ty, out);
        }
    }
}

impl Semantics<'_> {
    /// A function as rustc names it at a call: `krate::module::function`, `std::vec::Vec::push`,
    /// `<std::string::String as std::clone::Clone>::clone`, `<str>::len`.
    pub fn callee_path(&self, callee: &crate::semantics::ty::Callee) -> String {
        use crate::semantics::defs::DefData;
        let def = self.def(callee.def);
        let parent = def.parent.map(|p| (p, &self.def(p).data));
        let (self_ty, trait_) = match parent {
            Some((parent, DefData::Impl(_))) => {
                let self_ty = self.type_of(parent).instantiate(&callee.subst);
                (self_ty, self.impl_header(parent).map(|header| header.trait_ref.trait_))
            }
            Some((parent, DefData::Trait(_))) => {
                (callee.subst.first().cloned().unwrap_or_else(Ty::unknown), Some(parent))
            }
            _ => return self.def_path(callee.def),
        };
        let mut text = String::new();
        match (trait_, self_ty.kind()) {
            (Some(trait_), _) => {
                text.push('<');
                self.write_ty(&self_ty, &mut text);
                text.push_str(" as ");
                text.push_str(&self.def_path(trait_));
                text.push('>');
            }
            (None, TyKind::Adt(adt, _)) => text.push_str(&self.def_path(*adt)),
            (None, _) => {
                text.push('<');
                self.write_ty(&self_ty, &mut text);
                text.push('>');
            }
        }
        text.push_str("::");
        text.push_str(&def.name);
        text
    }
}
