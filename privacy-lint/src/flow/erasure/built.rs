//! Which rows does a statement take that calls build: `delete(log.filter(at.lt(now - 7.days()))).execute(con)`?
//!
//! Read from the typed body, from the call that runs the statement back to the table. What the marks of the models do
//! not explain leaves rows behind, as in SQL.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::Rows;
use super::ago::Ago;
use crate::semantics::Semantics;
use crate::semantics::defs::DefId;
use crate::semantics::hir::{BindingId, Body, ExprId, ExprKind, PatKind, Stmt, Symbol};
use crate::semantics::marks::FunctionMarks;
use crate::semantics::ty::{Inference, TyKind, ValueRes};
use crate::source::Span;

/// How many steps one expression is followed.
pub(super) const DEPTH: usize = 32;

/// The rows that the statement takes which a call runs, told by the place of its name.
pub fn rows(sema: &Semantics<'_>, function: DefId, name: Span) -> Rows {
    let Some(reader) = Reader::new(sema, function) else { return Rows::Chosen };
    match reader.statement(name) {
        Some(statement) if reader.is_built(statement, DEPTH) => reader.taken(statement, DEPTH),
        _ => Rows::Chosen,
    }
}

/// Whether the statement that a call runs takes those rows, and only those, that its arguments name.
pub fn is_by_key(sema: &Semantics<'_>, function: DefId, name: Span) -> bool {
    let Some(reader) = Reader::new(sema, function) else { return false };
    reader
        .statement(name)
        .is_none_or(|statement| !reader.is_built(statement, DEPTH) || reader.by_key(statement, DEPTH))
}

/// A typed body, read backwards.
pub(super) struct Reader<'a, 'w> {
    pub(super) sema: &'a Semantics<'w>,
    pub(super) body: Arc<Body>,
    pub(super) inference: Arc<Inference>,
    /// What variables are made with; none for those that are assigned again.
    made_with: FxHashMap<BindingId, Option<ExprId>>,
}

impl<'a, 'w> Reader<'a, 'w> {
    pub(super) fn new(sema: &'a Semantics<'w>, function: DefId) -> Option<Self> {
        let body = sema.body(function)?;
        let mut made_with: FxHashMap<BindingId, Option<ExprId>> = FxHashMap::default();
        for expr in &body.exprs {
            let ExprKind::Block(block) = &expr.kind else { continue };
            for stmt in &block.stmts {
                if let Stmt::Let { pat, init: Some(init), .. } = stmt
                    && let PatKind::Bind { binding, sub: None, .. } = body.pats[pat.0 as usize].kind
                {
                    made_with.insert(binding, Some(*init));
                }
            }
        }
        for expr in &body.exprs {
            if let ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. } = &expr.kind
                && let ExprKind::Local(binding) = body.exprs[place.0 as usize].kind
            {
                made_with.insert(binding, None);
            }
        }
        let inference = sema.infer(function);
        Some(Self { sema, body, inference, made_with })
    }

    pub(super) fn kind(&self, expr: ExprId) -> &ExprKind {
        &self.body.exprs[expr.0 as usize].kind
    }

    /// What a variable is made with.
    pub(super) fn initial(&self, binding: BindingId) -> Option<ExprId> {
        self.made_with.get(&binding).copied().flatten()
    }

    /// The marks of what a call calls, and its arguments, the receiver first.
    pub(super) fn call(&self, expr: ExprId) -> Option<(FunctionMarks, Vec<ExprId>)> {
        let (callee, args) = match self.kind(expr) {
            ExprKind::MethodCall { receiver, args, .. } => {
                let all = std::iter::once(*receiver).chain(args.iter().copied());
                (self.inference.calls.get(&expr), all.collect())
            }
            ExprKind::Call { callee, args } => match self.inference.paths.get(callee) {
                Some(ValueRes::Def(callee)) => (Some(callee), args.clone()),
                _ => (None, args.clone()),
            },
            _ => return None,
        };
        let Some(callee) = callee else { return Some((FunctionMarks::default(), args)) };
        let marks = self.sema.function_marks(callee.def);
        if marks.rows.is_some() || marks.lasts.is_some() {
            return Some((marks, args));
        }
        // An impl's method is marked where its trait declares it.
        let declared = callee.trait_method.as_ref().map(|(def, _)| self.sema.function_marks(*def));
        Some((declared.unwrap_or(marks), args))
    }

    /// Whether an expression is of a type that is a point in time, or made of one.
    pub(super) fn is_moment(&self, expr: ExprId) -> bool {
        let ty = &self.inference.exprs[expr.0 as usize];
        let mut marked = |ty: &crate::semantics::ty::Ty| match ty.kind() {
            TyKind::Adt(def, _) => self.sema.is_moment(*def),
            _ => false,
        };
        ty.any(&mut marked)
    }

    /// The name of what a call calls.
    pub(super) fn name(&self, expr: ExprId) -> Option<Span> {
        match self.kind(expr) {
            ExprKind::MethodCall { name_span, .. } => Some(*name_span),
            ExprKind::Call { callee, .. } => match self.kind(*callee) {
                ExprKind::Path(path) => path.segments.last().map(|segment| segment.span),
                _ => None,
            },
            _ => None,
        }
    }

    /// The statement that a call runs, told by the place of its name.
    fn statement(&self, name: Span) -> Option<ExprId> {
        let at = (0..self.body.exprs.len() as u32).map(ExprId).find(|at| self.name(*at) == Some(name))?;
        match self.kind(at) {
            ExprKind::MethodCall { receiver, .. } => Some(*receiver),
            ExprKind::Call { args, .. } => args.first().copied(),
            _ => None,
        }
    }

    /// Whether an expression is a statement of a builder that the models explain.
    fn is_built(&self, expr: ExprId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.kind(expr) {
            ExprKind::Local(binding) => self.initial(*binding).is_some_and(|e| self.is_built(e, depth)),
            _ => self.call(expr).is_some_and(|(marks, _)| marks.rows.is_some()),
        }
    }

    /// The rows that an expression stands for.
    pub(super) fn taken(&self, expr: ExprId, depth: usize) -> Rows {
        let Some(depth) = depth.checked_sub(1) else { return Rows::Chosen };
        match self.kind(expr) {
            ExprKind::Local(binding) => self.initial(*binding).map_or(Rows::Chosen, |e| self.taken(e, depth)),
            // The table.
            ExprKind::Path(_) => Rows::All,
            _ => {
                let Some((marks, args)) = self.call(expr) else { return Rows::Chosen };
                match (word(&marks), args.split_first()) {
                    ("every", None) => Rows::All,
                    ("every", Some((of, _))) => self.taken(*of, depth),
                    ("filter", Some((of, conditions))) => {
                        let conditions = conditions.iter().map(|c| self.holds_for(*c, depth));
                        conditions.fold(self.taken(*of, depth), both)
                    }
                    _ => Rows::Chosen,
                }
            }
        }
    }

    /// The rows for which a condition holds.
    fn holds_for(&self, expr: ExprId, depth: usize) -> Rows {
        let Some(depth) = depth.checked_sub(1) else { return Rows::Chosen };
        if let ExprKind::Local(binding) = self.kind(expr) {
            return self.initial(*binding).map_or(Rows::Chosen, |e| self.holds_for(e, depth));
        }
        let Some((marks, args)) = self.call(expr) else { return Rows::Chosen };
        match (word(&marks), args.as_slice()) {
            ("older", [what, limit]) | ("newer", [limit, what]) => self.older(*what, *limit),
            ("and", all) => all.iter().map(|c| self.holds_for(*c, depth)).fold(Rows::All, both),
            ("or", all) => {
                let mut each = all.iter().map(|c| self.holds_for(*c, depth));
                each.find(|rows| *rows != Rows::Chosen).unwrap_or(Rows::Chosen)
            }
            ("present", _) => Rows::All,
            _ => Rows::Chosen,
        }
    }

    /// Whether a statement or a condition is about the rows that its arguments name.
    fn by_key(&self, expr: ExprId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.kind(expr) {
            ExprKind::Local(binding) => self.initial(*binding).is_some_and(|e| self.by_key(e, depth)),
            ExprKind::Path(_) => true,
            _ => {
                let Some((marks, args)) = self.call(expr) else { return false };
                match (word(&marks), args.split_first()) {
                    ("named", _) => true,
                    ("every", of) => of.is_none_or(|(of, _)| self.by_key(*of, depth)),
                    ("filter" | "and", _) => args.iter().all(|e| self.by_key(*e, depth)),
                    _ => false,
                }
            }
        }
    }

    fn older(&self, what: ExprId, limit: ExprId) -> Rows {
        if self.is_moment(what) {
            return Rows::Chosen;
        }
        match self.ago(limit, DEPTH) {
            Ago::Seconds(age) => Rows::Old(u64::try_from(age).ok().filter(|age| *age > 0)),
            Ago::Unknown => Rows::Old(None),
            Ago::NoTime => Rows::Chosen,
        }
    }
}

fn word(marks: &FunctionMarks) -> &'static str {
    marks.rows.as_ref().map_or("", Symbol::as_str)
}

/// The rows that are in both.
fn both(one: Rows, other: Rows) -> Rows {
    match (one, other) {
        (Rows::All, rows) | (rows, Rows::All) => rows,
        (Rows::Old(one), Rows::Old(other)) => Rows::Old(one.zip(other).map(|(one, other)| one.max(other))),
        _ => Rows::Chosen,
    }
}
