//! Inference variables and unification.
//!
//! A union-find forest with an undo log, so that a guess can be taken back (rustc's `ena` and its snapshots).
//! Unification is structural and knows no coercion. An unknown type unifies with anything and teaches
//! nothing: a variable stays open for better evidence.

use crate::semantics::ty::{Prim, TraitBound, Ty, TyKind, map_subst};

/// What a variable may stand for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::semantics) enum VarKind {
    /// Any type.
    General,
    /// Any type; the value of code that is never reached, `()` when nothing else is known.
    Diverging,
    /// An integer type: of a literal without a suffix.
    Int,
    /// A float type.
    Float,
}

#[derive(Clone, Debug)]
struct Var {
    parent: u32,
    kind: VarKind,
    value: Option<Ty>,
    /// How often another variable was found to be this one.
    links: u32,
}

enum Undo {
    Created,
    Changed(u32, Var),
}

/// The variables of one body, or of one question about traits.
#[derive(Default)]
pub(in crate::semantics) struct Table {
    vars: Vec<Var>,
    log: Vec<Undo>,
    open: u32,
    /// Grows whenever a variable learns something.
    pub(in crate::semantics) version: u32,
}

/// A point to go back to.
pub(in crate::semantics) struct Snapshot {
    log: usize,
}

impl Table {
    /// A new variable.
    pub(in crate::semantics) fn fresh(&mut self, kind: VarKind) -> Ty {
        let index = self.vars.len() as u32;
        self.vars.push(Var { parent: index, kind, value: None, links: 0 });
        if self.open > 0 {
            self.log.push(Undo::Created);
        }
        Ty::new(TyKind::Infer(index))
    }

    pub(in crate::semantics) fn snapshot(&mut self) -> Snapshot {
        self.open += 1;
        Snapshot { log: self.log.len() }
    }

    /// Forgets everything since the snapshot.
    pub(in crate::semantics) fn rollback(&mut self, to: Snapshot) {
        while self.log.len() > to.log {
            match self.log.pop() {
                Some(Undo::Created) => {
                    self.vars.pop();
                }
                Some(Undo::Changed(index, var)) => self.vars[index as usize] = var,
                None => break,
            }
        }
        self.close();
    }

    /// Keeps everything since the snapshot.
    pub(in crate::semantics) fn commit(&mut self, _since: Snapshot) {
        self.close();
    }

    fn close(&mut self) {
        self.open -= 1;
        if self.open == 0 {
            self.log.clear();
        }
    }

    fn change(&mut self, index: u32, change: impl FnOnce(&mut Var)) {
        self.version += 1;
        let var = &mut self.vars[index as usize];
        if self.open > 0 {
            self.log.push(Undo::Changed(index, var.clone()));
        }
        change(var);
    }

    /// The variable that stands for this one.
    pub(in crate::semantics) fn root(&self, var: u32) -> u32 {
        let mut at = var;
        while self.vars[at as usize].parent != at {
            at = self.vars[at as usize].parent;
        }
        at
    }

    /// The kind of an unresolved variable.
    pub(in crate::semantics) fn kind(&self, var: u32) -> VarKind {
        self.vars[self.root(var) as usize].kind
    }

    /// The type with its head known, if it is: a variable's value, or its root.
    pub(in crate::semantics) fn shallow(&self, ty: &Ty) -> Ty {
        let TyKind::Infer(var) = ty.kind() else { return ty.clone() };
        let root = self.root(*var);
        match &self.vars[root as usize].value {
            Some(value) => value.clone(),
            None if root == *var => ty.clone(),
            None => Ty::new(TyKind::Infer(root)),
        }
    }

    /// The type with everything put in that is known.
    pub(in crate::semantics) fn resolve(&self, ty: &Ty) -> Ty {
        match ty.kind() {
            TyKind::Infer(_) => {
                let shallow = self.shallow(ty);
                if matches!(shallow.kind(), TyKind::Infer(_)) { shallow } else { self.resolve(&shallow) }
            }
            _ if !ty.has_infer() => ty.clone(),
            _ => ty.map_children(&mut |child| self.resolve(child)),
        }
    }

    /// How many variables there are.
    pub(in crate::semantics) fn len(&self) -> u32 {
        self.vars.len() as u32
    }

    /// Makes two types equal, as far as they can be. What was learned before a mismatch stays: use a
    /// snapshot when that matters.
    pub(in crate::semantics) fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        if a.same(b) {
            return true;
        }
        let (a, b) = (self.shallow(a), self.shallow(b));
        if a.same(&b) {
            return true;
        }
        match (a.kind(), b.kind()) {
            (TyKind::Infer(x), TyKind::Infer(y)) => self.link(*x, *y),
            (TyKind::Unknown, _) | (_, TyKind::Unknown) => true,
            (TyKind::Infer(x), _) => self.bind(*x, &b),
            (_, TyKind::Infer(y)) => self.bind(*y, &a),
            (TyKind::Prim(x), TyKind::Prim(y)) => x == y,
            (TyKind::Never, TyKind::Never) => true,
            (TyKind::Tuple(x), TyKind::Tuple(y)) => self.unify_all(x, y),
            (TyKind::Ref(m, x), TyKind::Ref(n, y)) | (TyKind::RawPtr(m, x), TyKind::RawPtr(n, y)) => {
                m == n && self.unify(x, y)
            }
            (TyKind::Slice(x), TyKind::Slice(y)) => self.unify(x, y),
            (TyKind::Array(x, m), TyKind::Array(y, n)) => self.unify(x, y) && self.unify(m, n),
            (TyKind::Adt(d, x), TyKind::Adt(e, y)) | (TyKind::FnDef(d, x), TyKind::FnDef(e, y)) => {
                d == e && self.unify_all(x, y)
            }
            (TyKind::Projection(d, x), TyKind::Projection(e, y)) => d == e && self.unify_all(x, y),
            (TyKind::Opaque(d, i, x), TyKind::Opaque(e, j, y)) => d == e && i == j && self.unify_all(x, y),
            (TyKind::Closure(d, i, _), TyKind::Closure(e, j, _)) => d == e && i == j,
            (TyKind::AsyncBlock(d, i, _, x), TyKind::AsyncBlock(e, j, _, y)) => {
                d == e && i == j && self.unify(x, y)
            }
            (TyKind::FnPtr(x, r), TyKind::FnPtr(y, s)) => self.unify_all(x, y) && self.unify(r, s),
            (TyKind::Dyn(x), TyKind::Dyn(y)) => self.unify_bounds(x, y),
            (TyKind::Param(i, x), TyKind::Param(j, y)) => i == j && x == y,
            (TyKind::Const(x), TyKind::Const(y)) => x == y || x.is_none() || y.is_none(),
            (TyKind::Const(None), TyKind::Param(..)) | (TyKind::Param(..), TyKind::Const(None)) => true,
            _ => false,
        }
    }

    /// Unifies pairwise; lists of different length do not unify.
    pub(in crate::semantics) fn unify_all(&mut self, a: &[Ty], b: &[Ty]) -> bool {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.unify(a, b))
    }

    fn unify_bounds(&mut self, a: &[TraitBound], b: &[TraitBound]) -> bool {
        a.len() == b.len()
            && a.iter().all(|x| {
                let Some(y) = b.iter().find(|y| y.trait_ == x.trait_) else { return false };
                self.unify_all(&x.args, &y.args)
                    && x.bindings.iter().all(|(item, ty)| {
                        y.bindings
                            .iter()
                            .find(|(other, _)| other == item)
                            .is_none_or(|(_, other)| self.unify(ty, other))
                    })
            })
    }

    fn link(&mut self, a: u32, b: u32) -> bool {
        if a == b {
            return true;
        }
        let (low, high) = (a.min(b), a.max(b));
        let kind = match (self.vars[low as usize].kind, self.vars[high as usize].kind) {
            (VarKind::General | VarKind::Diverging, VarKind::General)
            | (VarKind::General, VarKind::Diverging) => VarKind::General,
            (VarKind::General | VarKind::Diverging, other)
            | (other, VarKind::General | VarKind::Diverging) => other,
            (x, y) if x == y => x,
            _ => return false,
        };
        self.change(high, |var| var.parent = low);
        self.change(low, |var| {
            var.kind = kind;
            var.links += 1;
        });
        true
    }

    fn bind(&mut self, var: u32, ty: &Ty) -> bool {
        let fits = match self.vars[var as usize].kind {
            VarKind::General | VarKind::Diverging => true,
            VarKind::Int => matches!(ty.kind(), TyKind::Prim(p) if p.is_int()),
            VarKind::Float => matches!(ty.kind(), TyKind::Prim(p) if p.is_float()),
        };
        if !fits || self.occurs(var, ty) {
            return false;
        }
        self.change(var, |v| v.value = Some(ty.clone()));
        true
    }

    fn occurs(&self, var: u32, ty: &Ty) -> bool {
        ty.has_infer()
            && ty.any(&mut |part| match part.kind() {
                TyKind::Infer(other) => {
                    let root = self.root(*other);
                    match &self.vars[root as usize].value {
                        Some(value) => self.occurs(var, value),
                        None => root == var,
                    }
                }
                _ => false,
            })
    }

    /// The variables that a type still depends on.
    pub(in crate::semantics) fn open_vars(&self, ty: &Ty, out: &mut Vec<u32>) {
        if !ty.has_infer() {
            return;
        }
        ty.any(&mut |part| {
            if let TyKind::Infer(var) = part.kind() {
                let root = self.root(*var);
                match &self.vars[root as usize].value {
                    Some(value) => self.open_vars(value, out),
                    None if !out.contains(&root) => out.push(root),
                    None => {}
                }
            }
            false
        });
    }

    /// How often another variable was found to be this one: more than before means that something was learned.
    pub(in crate::semantics) fn links(&self, var: u32) -> u32 {
        self.vars[var as usize].links
    }

    /// Whether a variable has no value: it is its own root.
    pub(in crate::semantics) fn is_open(&self, var: u32) -> bool {
        let v = &self.vars[var as usize];
        v.parent == var && v.value.is_none()
    }

    /// The types with their variables numbered by first occurrence, which makes questions comparable; and
    /// how many variables there are.
    pub(in crate::semantics) fn canonical(
        &self,
        args: &crate::semantics::ty::Subst,
    ) -> (crate::semantics::ty::Subst, usize) {
        let mut seen: Vec<u32> = Vec::new();
        let args = map_subst(args, &mut |ty| self.canonical_ty(ty, &mut seen));
        (args, seen.len())
    }

    fn canonical_ty(&self, ty: &Ty, seen: &mut Vec<u32>) -> Ty {
        if !ty.has_infer() {
            return ty.clone();
        }
        let shallow = self.shallow(ty);
        let TyKind::Infer(root) = shallow.kind() else {
            return shallow.map_children(&mut |child| self.canonical_ty(child, seen));
        };
        let number = seen.iter().position(|s| s == root).unwrap_or_else(|| {
            seen.push(*root);
            seen.len() - 1
        }) as u32;
        let kind = match self.vars[*root as usize].kind {
            VarKind::General | VarKind::Diverging => 0,
            VarKind::Int => 1 << 31,
            VarKind::Float => 1 << 30,
        };
        Ty::new(TyKind::Infer(number | kind))
    }
}

/// What a numeric variable becomes when nothing says otherwise.
pub(in crate::semantics) fn default_of(kind: VarKind) -> Option<Ty> {
    match kind {
        VarKind::General => None,
        VarKind::Diverging => Some(Ty::unit()),
        VarKind::Int => Some(Ty::prim(Prim::I32)),
        VarKind::Float => Some(Ty::prim(Prim::F64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rolled_back_guess_leaves_no_trace() {
        let mut table = Table::default();
        let var = table.fresh(VarKind::General);
        let start = table.snapshot();
        assert!(table.unify(&var, &Ty::bool()));
        assert_eq!(table.resolve(&var), Ty::bool());
        table.rollback(start);
        assert!(matches!(table.resolve(&var).kind(), TyKind::Infer(_)));
    }

    #[test]
    fn an_integer_variable_takes_integers_only() {
        let mut table = Table::default();
        let (int, other) = (table.fresh(VarKind::Int), table.fresh(VarKind::General));
        assert!(!table.unify(&int, &Ty::bool()));
        assert!(table.unify(&other, &int));
        assert!(!table.unify(&other, &Ty::bool()));
        assert!(table.unify(&other, &Ty::usize()));
        assert_eq!(table.resolve(&int), Ty::usize());
    }

    #[test]
    fn a_type_cannot_contain_itself() {
        let mut table = Table::default();
        let var = table.fresh(VarKind::General);
        let tuple = Ty::new(TyKind::Tuple(vec![var.clone()]));
        assert!(!table.unify(&var, &tuple));
    }

    #[test]
    fn unknown_unifies_and_teaches_nothing() {
        let mut table = Table::default();
        let var = table.fresh(VarKind::General);
        assert!(table.unify(&var, &Ty::unknown()));
        assert!(table.unify(&var, &Ty::bool()));
        assert_eq!(table.resolve(&var), Ty::bool());
    }
}
