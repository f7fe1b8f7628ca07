//! Which rows does a statement take that calls build: `delete(log.filter(at.lt(now - 7.days()))).execute(con)`?
//!
//! Read from the typed body, from the call that runs the statement back to the table. What the marks of the models do
//! not explain leaves rows behind, as in SQL.

use super::Rows;
use super::ago::Ago;
use super::reader::{Code, Reader};
use crate::semantics::defs::DefId;
use crate::semantics::hir::{ExprId, ExprKind, Symbol};
use crate::semantics::marks::FunctionMarks;
use crate::source::Span;

/// How many steps one expression is followed.
pub(super) const DEPTH: usize = 32;

/// The rows that the statement takes which a call runs, told by the place of its name.
pub fn rows(code: &Code<'_, '_>, function: DefId, name: Span) -> Rows {
    let Some(reader) = Reader::new(code, function) else { return Rows::Chosen };
    match reader.statement(name) {
        Some(statement) if reader.is_built(statement, DEPTH) => reader.taken(statement, DEPTH),
        _ => Rows::Chosen,
    }
}

/// Whether the statement that a call runs takes those rows, and only those, that its arguments name.
pub fn is_by_key(code: &Code<'_, '_>, function: DefId, name: Span) -> bool {
    let Some(reader) = Reader::new(code, function) else { return false };
    reader
        .statement(name)
        .is_none_or(|statement| !reader.is_built(statement, DEPTH) || reader.by_key(statement, DEPTH))
}

/// The longest age that what is bound to a statement says.
pub fn bound_age(code: &Code<'_, '_>, function: DefId, name: Span) -> Option<u64> {
    let reader = Reader::new(code, function)?;
    let mut found = None;
    reader.each_inside(reader.statement(name)?, &mut |at| {
        let args: &[ExprId] = match reader.kind(at) {
            ExprKind::MethodCall { args, .. } => args,
            ExprKind::Macro(call) => &call.args,
            _ => &[],
        };
        found = found.max(args.iter().filter_map(|arg| age(reader.ago(*arg, DEPTH))).max());
    });
    found
}

impl Reader<'_, '_> {
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
            Ago::NoTime => Rows::Chosen,
            ago => Rows::Old(age(ago)),
        }
    }
}

/// How old what is older than a time gets, in seconds.
fn age(ago: Ago) -> Option<u64> {
    ago.seconds().and_then(|seconds| u64::try_from(seconds).ok()).filter(|seconds| *seconds > 0)
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
