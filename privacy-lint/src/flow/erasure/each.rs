//! Which deletes take, one by one, rows that were selected before because they are old?
//!
//! `for row in find_older_than(limit) { row.delete(con) }`: the delete goes by a key, and the select says how old what
//! is deleted gets. Only what happens to every such row counts, and only where the row itself, or a part of it, is
//! what the delete asks for.

use rustc_hash::FxHashMap;

use super::built::DEPTH;
use super::reader::{Code, Reader};
use super::selected::{OldRows, Origin, Table};
use crate::semantics::Semantics;
use crate::semantics::defs::DefId;
use crate::semantics::hir::{BindingId, Block, ExprId, ExprKind, PatId, Stmt};
use crate::source::Span;

/// What calls a closure once for each row.
const FOR_EACH: [&str; 8] = [
    "for_each",
    "for_each_concurrent",
    "map",
    "then",
    "try_for_each",
    "try_for_each_concurrent",
    "and_then",
    "map_ok",
];

/// What gives the next of several rows.
const NEXT: [&str; 5] = ["next", "try_next", "pop", "pop_front", "recv"];

/// A delete by a key, told by the place of its name: its number, and the tables that it may be about.
pub type Deletes = FxHashMap<Span, Vec<(usize, Option<String>)>>;

/// A delete that takes every old row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Each {
    /// The number of the delete.
    pub delete: usize,
    /// The age in seconds, where it is constant.
    pub age: Option<u64>,
    /// The function in which the rows are gone through.
    pub function: DefId,
}

/// Looks through the functions of all members.
pub fn all<'a, 'w>(code: &'a Code<'a, 'w>, deletes: &Deletes) -> Vec<Each> {
    let mut found = Vec::new();
    if deletes.is_empty() {
        return found;
    }
    for def in code.functions() {
        let hits = code.ask(def, |reader| {
            let mut hits = Vec::new();
            let mut walk = Walk {
                reader,
                deletes,
                rows: FxHashMap::default(),
                of_row: false,
                depth: DEPTH / 4,
                hits: &mut hits,
            };
            walk.expr(reader.body.root);
            Some(hits)
        });
        for (delete, age) in hits.into_iter().flatten() {
            let each = Each { delete, age, function: def };
            if !found.contains(&each) {
                found.push(each);
            }
        }
    }
    found
}

/// One way through one body.
struct Walk<'a, 'w> {
    reader: &'a Reader<'a, 'w>,
    deletes: &'a Deletes,
    /// Variables that hold old rows, or parts of one.
    rows: FxHashMap<BindingId, OldRows>,
    /// Whether this is what is done with one row: what happens only sometimes no longer counts.
    of_row: bool,
    /// How many more functions are gone into.
    depth: usize,
    hits: &'a mut Vec<(usize, Option<u64>)>,
}

impl Walk<'_, '_> {
    fn expr(&mut self, expr: ExprId) {
        let reader = self.reader;
        match reader.kind(expr) {
            ExprKind::Block(block) => self.block(block),
            ExprKind::For { pat, iter, body, .. } => {
                self.expr(*iter);
                match self.old_rows(*iter) {
                    Some(rows) => self.each(*pat, rows, *body),
                    None => self.sometimes(&[*body]),
                }
            }
            ExprKind::While { cond, body, .. } => {
                self.expr(*cond);
                match self.next_of(*cond) {
                    Some((pat, rows)) => self.each(pat, rows, *body),
                    None => self.sometimes(&[*body]),
                }
            }
            ExprKind::Loop { body, .. } => self.expr(*body),
            ExprKind::If { cond, then, else_ } => {
                self.expr(*cond);
                self.sometimes(&[*then]);
                self.sometimes(else_.as_slice());
            }
            ExprKind::Let { pat, value } => {
                self.expr(*value);
                self.bind(*pat, *value);
            }
            ExprKind::Match { scrutinee, arms } => {
                self.expr(*scrutinee);
                for arm in arms {
                    self.bind(arm.pat, *scrutinee);
                    self.sometimes(&[arm.body]);
                }
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                self.expr(*receiver);
                let all: Vec<ExprId> = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                self.call(expr, &all);
            }
            ExprKind::Call { args, .. } => self.call(expr, args),
            ExprKind::Closure { body, .. } => self.expr(*body),
            ExprKind::Ref(_, e)
            | ExprKind::Deref(e)
            | ExprKind::Unary(_, e)
            | ExprKind::AsyncBlock { body: e }
            | ExprKind::Try(e)
            | ExprKind::Await(e)
            | ExprKind::Assign { value: e, .. }
            | ExprKind::AssignOp { value: e, .. }
            | ExprKind::Field { base: e, .. }
            | ExprKind::Cast { value: e, .. }
            | ExprKind::Binary(_, e, _) => self.expr(*e),
            ExprKind::Return(Some(e)) | ExprKind::Break { value: Some(e), .. } => self.expr(*e),
            ExprKind::Tuple(all) | ExprKind::Array(all) => all.iter().for_each(|e| self.expr(*e)),
            ExprKind::Macro(call) => call.args.iter().for_each(|e| self.expr(*e)),
            _ => {}
        }
    }

    fn block(&mut self, block: &Block) {
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let { pat, init, else_, .. } => {
                    if let Some(init) = init {
                        self.expr(*init);
                        self.bind(*pat, *init);
                    }
                    if self.of_row && else_.is_some() {
                        return;
                    }
                }
                Stmt::Expr(expr) => {
                    self.expr(*expr);
                    if self.of_row && self.may_leave(*expr) {
                        return;
                    }
                }
            }
        }
        block.tail.iter().for_each(|tail| self.expr(*tail));
    }

    /// What is not done each time.
    fn sometimes(&mut self, all: &[ExprId]) {
        if !self.of_row {
            all.iter().for_each(|expr| self.expr(*expr));
        }
    }

    /// Whether what follows may be skipped for this row.
    fn may_leave(&self, expr: ExprId) -> bool {
        let mut leaves = false;
        self.reader.each_inside(expr, &mut |at| {
            let kind = self.reader.kind(at);
            leaves |=
                matches!(kind, ExprKind::Continue { .. } | ExprKind::Break { .. } | ExprKind::Return(_));
        });
        leaves
    }

    /// What is done with each of some rows.
    fn each(&mut self, pat: PatId, rows: OldRows, body: ExprId) {
        let before = std::mem::replace(&mut self.of_row, true);
        self.hold(pat, &rows);
        self.expr(body);
        self.of_row = before;
    }

    fn bind(&mut self, pat: PatId, value: ExprId) {
        if let Some(rows) = self.old_rows(value).or_else(|| self.mentioned(value)) {
            self.hold(pat, &rows);
        }
    }

    fn hold(&mut self, pat: PatId, rows: &OldRows) {
        self.rows.extend(self.reader.bound(pat).into_iter().map(|binding| (binding, rows.clone())));
    }

    /// The old rows that an expression gives.
    fn old_rows(&self, expr: ExprId) -> Option<OldRows> {
        match self.reader.origin(expr, DEPTH) {
            Some(Origin::Selected(rows)) => Some(rows),
            Some(Origin::Param(_)) | None => self.all_of(expr),
        }
    }

    /// The rows of a variable, where the expression is that and keeps all of them.
    fn all_of(&self, expr: ExprId) -> Option<OldRows> {
        match self.reader.kind(expr) {
            ExprKind::Local(binding) => self.rows.get(binding).cloned(),
            ExprKind::Ref(_, e) | ExprKind::Deref(e) | ExprKind::Try(e) | ExprKind::Await(e) => {
                self.all_of(*e)
            }
            _ => self.all_of(self.reader.kept(expr)?),
        }
    }

    /// `let Some(row) = rows.next().await`
    fn next_of(&self, cond: ExprId) -> Option<(PatId, OldRows)> {
        let ExprKind::Let { pat, value } = self.reader.kind(cond) else { return None };
        let mut at = *value;
        loop {
            match self.reader.kind(at) {
                ExprKind::Try(e) | ExprKind::Await(e) => at = *e,
                ExprKind::MethodCall { receiver, name, .. } if NEXT.contains(&name.as_str()) => {
                    return Some((*pat, self.old_rows(*receiver)?));
                }
                _ => return None,
            }
        }
    }

    /// The rows that are mentioned in an expression.
    fn mentioned(&self, expr: ExprId) -> Option<OldRows> {
        let mut found = None;
        if !self.rows.is_empty() {
            self.reader.each_inside(expr, &mut |at| {
                if let ExprKind::Local(binding) = self.reader.kind(at) {
                    found = found.take().or_else(|| self.rows.get(binding).cloned());
                }
            });
        }
        found
    }

    fn call(&mut self, expr: ExprId, args: &[ExprId]) {
        let reader = self.reader;
        self.arguments(expr, args);
        let Some(rows) = args.iter().find_map(|arg| self.mentioned(*arg)) else { return };
        let deletes = reader.name(expr).and_then(|name| self.deletes.get(&name));
        for (delete, store) in deletes.into_iter().flatten() {
            let declared = args.first().and_then(|statement| reader.table(*statement));
            if is_about(&rows.table, store.as_deref(), declared.as_ref(), reader.sema) {
                self.hits.push((*delete, rows.age));
            }
        }
        let Some(depth) = self.depth.checked_sub(1) else { return };
        let Some(inside) = reader.callee(expr).and_then(|callee| reader.inside(callee)) else { return };
        let mut known = FxHashMap::default();
        for (pat, arg) in inside.body.params.iter().zip(args) {
            if let Some(rows) = self.mentioned(*arg) {
                known.extend(inside.bound(*pat).into_iter().map(|binding| (binding, rows.clone())));
            }
        }
        let root = inside.body.root;
        let mut walk = Walk {
            reader: &inside,
            deletes: self.deletes,
            rows: known,
            of_row: self.of_row,
            depth,
            hits: self.hits,
        };
        walk.expr(root);
    }

    fn arguments(&mut self, call: ExprId, args: &[ExprId]) {
        let reader = self.reader;
        for (at, arg) in args.iter().enumerate() {
            match (reader.kind(*arg), reader.kind(call)) {
                // `rows.for_each(|row| …)`
                (ExprKind::Closure { params, body, .. }, ExprKind::MethodCall { receiver, name, .. })
                    if FOR_EACH.contains(&name.as_str()) =>
                {
                    match (params.first(), self.old_rows(*receiver)) {
                        (Some((pat, _)), Some(rows)) => self.each(*pat, rows, *body),
                        _ => self.expr(*body),
                    }
                }
                (_, ExprKind::MethodCall { .. }) if at == 0 => {}
                _ => self.expr(*arg),
            }
        }
    }
}

/// Whether a delete is about the table that rows were selected from.
fn is_about(table: &Table, store: Option<&str>, declared: Option<&Table>, sema: &Semantics<'_>) -> bool {
    match table {
        Table::Named(name) => store.is_some_and(|store| store.eq_ignore_ascii_case(name)),
        Table::Declared(module) => {
            declared == Some(table) || store.is_some_and(|store| sema.def(*module).name == store)
        }
    }
}
