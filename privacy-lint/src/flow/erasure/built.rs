//! Which rows does a statement take that calls build: `delete(log.filter(at.lt(now - 7.days()))).execute(con)`?
//!
//! Read from the typed body, from the call that runs the statement back to the table. What the marks of the models do
//! not explain leaves rows behind, as in SQL.

use super::Rows;
use super::ago::Ago;
use super::reader::{Code, Reader};
use crate::semantics::defs::DefId;
use crate::semantics::hir::{ExprId, ExprKind, MacroCall, Symbol};
use crate::semantics::marks::FunctionMarks;
use crate::source::Span;

/// How many steps one expression is followed.
pub(super) const DEPTH: usize = 32;

/// The rows that the statement takes which a call runs, told by the place of its name.
pub fn rows<'a, 'w>(code: &'a Code<'a, 'w>, function: DefId, name: Span) -> Rows {
    let taken = code.ask(function, |reader| {
        let run = reader.run(name).filter(|run| !run.one)?;
        Some(reader.taken(run.built?, DEPTH))
    });
    taken.unwrap_or(Rows::Chosen)
}

/// Whether the statement that a call runs takes those rows, and only those, that its arguments name.
pub fn is_by_key<'a, 'w>(code: &'a Code<'a, 'w>, function: DefId, name: Span) -> bool {
    let by_key = code.ask(function, |reader| {
        let built = reader.run(name).and_then(|run| run.built);
        Some(built.is_none_or(|statement| reader.by_key(statement, DEPTH)))
    });
    by_key.unwrap_or(false)
}

/// The longest age that what is bound to a statement says.
pub fn bound_age<'a, 'w>(code: &'a Code<'a, 'w>, function: DefId, name: Span) -> Option<u64> {
    code.ask(function, |reader| {
        let mut found = None;
        reader.each_inside(reader.run(name)?.first, &mut |at| {
            let args: &[ExprId] = match reader.kind(at) {
                ExprKind::MethodCall { args, .. } => args,
                ExprKind::Macro(call) => &call.args,
                _ => &[],
            };
            found = found.max(args.iter().filter_map(|arg| age(reader.ago(*arg, DEPTH))).max());
        });
        found
    })
}

/// A call that runs a statement.
struct Run {
    first: ExprId,
    /// The statement, where the models explain how it is built: what the method is called on, or its argument.
    built: Option<ExprId>,
    /// Whether only one row goes, of however many there are.
    one: bool,
}

impl Reader<'_, '_> {
    /// The call of a name.
    fn run(&self, name: Span) -> Option<Run> {
        let at = (0..self.body.exprs.len() as u32).map(ExprId).find(|at| self.name(*at) == Some(name))?;
        let (marks, args) = self.call(at)?;
        let built = args.iter().take(2).copied().find(|arg| self.is_built(*arg, DEPTH));
        Some(Run { first: *args.first()?, built, one: word(&marks) == "one" })
    }

    /// Whether an expression is a statement of a builder that the models explain.
    fn is_built(&self, expr: ExprId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.kind(expr) {
            ExprKind::Local(binding) => self.initial(*binding).is_some_and(|e| self.is_built(e, depth)),
            ExprKind::Macro(call) => self.is_document(call),
            ExprKind::Ref(_, e) => self.is_built(*e, depth),
            _ => self.call(expr).is_some_and(|(marks, _)| marks.rows.is_some()),
        }
    }

    fn is_document(&self, call: &MacroCall) -> bool {
        self.sema.function_marks(call.macro_).rows.is_some_and(|word| word == "document")
    }

    /// The rows that an expression stands for.
    pub(super) fn taken(&self, expr: ExprId, depth: usize) -> Rows {
        let Some(depth) = depth.checked_sub(1) else { return Rows::Chosen };
        match self.kind(expr) {
            ExprKind::Local(binding) => self.initial(*binding).map_or(Rows::Chosen, |e| self.taken(e, depth)),
            ExprKind::Ref(_, e) => self.taken(*e, depth),
            ExprKind::Macro(call) => self.matching(expr, call),
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
            ExprKind::Ref(_, e) => self.by_key(*e, depth),
            ExprKind::Macro(call) => self.names(expr, call),
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
pub(super) fn age(ago: Ago) -> Option<u64> {
    ago.seconds().and_then(|seconds| u64::try_from(seconds).ok()).filter(|seconds| *seconds > 0)
}

fn word(marks: &FunctionMarks) -> &'static str {
    marks.rows.as_ref().map_or("", Symbol::as_str)
}

/// The rows that are in both.
pub(super) fn both(one: Rows, other: Rows) -> Rows {
    match (one, other) {
        (Rows::All, rows) | (rows, Rows::All) => rows,
        (Rows::Old(one), Rows::Old(other)) => Rows::Old(one.zip(other).map(|(one, other)| one.max(other))),
        _ => Rows::Chosen,
    }
}
