//! Of which table are the rows that an expression gives, and how old are they?
//!
//! Followed back from the value to a statement that selects: through variables, results, closures that a connection
//! runs, and the members' functions. What may drop some of the rows on the way ends it.

use super::Rows;
use super::reader::Reader;
use crate::semantics::Semantics;
use crate::semantics::defs::DefId;
use crate::semantics::hir::{ExprId, ExprKind, Literal};
use crate::semantics::ty::{Ty, TyKind, ValueRes};

/// Calls of other crates whose result has every row of what they are called on.
const KEEPS_ALL: [&str; 39] = [
    "all",
    "boxed",
    "chunks",
    "clone",
    "cloned",
    "collect",
    "copied",
    "context",
    "drain",
    "enumerate",
    "err_into",
    "expect",
    "fetch",
    "fetch_all",
    "from_iter",
    "get_results",
    "into_iter",
    "iter",
    "iter_mut",
    "load",
    "load_stream",
    "map",
    "map_err",
    "map_ok",
    "ok",
    "ok_or_else",
    "into_inner",
    "new",
    "pin",
    "rev",
    "stream",
    "to_owned",
    "to_vec",
    "try_collect",
    "unwrap",
    "unwrap_or_default",
    "unwrap_or_else",
    "with_context",
    "wrap_err",
];

/// A table, as far as the code tells which.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Table {
    /// By its name in SQL.
    Named(String),
    /// By the module that declares it, with its entity or its columns.
    Declared(DefId),
}

/// Rows that a statement has selected by their age.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct OldRows {
    pub table: Table,
    /// In seconds, where it is constant.
    pub age: Option<u64>,
}

/// Where rows come from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Origin {
    Selected(OldRows),
    /// A parameter of the function.
    Param(usize),
}

/// How many constants and variables that name each other a text is looked for behind: statics may name themselves.
const NAMED: usize = 4;

impl Reader<'_, '_> {
    /// Where the rows of an expression come from.
    pub(super) fn origin(&self, expr: ExprId, depth: usize) -> Option<Origin> {
        let depth = depth.checked_sub(1)?;
        match self.kind(expr) {
            ExprKind::Local(binding) => match self.initial(*binding) {
                Some(initial) => self.origin(initial, depth),
                None => self.param(*binding).map(Origin::Param),
            },
            ExprKind::Ref(_, e)
            | ExprKind::Deref(e)
            | ExprKind::Try(e)
            | ExprKind::Await(e)
            | ExprKind::AsyncBlock { body: e } => self.origin(*e, depth),
            ExprKind::Block(block) => self.origin(block.tail?, depth),
            ExprKind::MethodCall { .. } | ExprKind::Call { .. } => self.origin_of_call(expr, depth),
            // `match load() { Ok(rows) => rows, Err(_) => return }`
            ExprKind::Match { scrutinee, arms } => {
                let gives = arms.iter().any(|arm| {
                    matches!(self.kind(arm.body), ExprKind::Local(b) if self.bound(arm.pat).contains(b))
                });
                if gives { self.origin(*scrutinee, depth) } else { None }
            }
            ExprKind::Macro(_) => self.by_text(expr),
            _ => None,
        }
    }

    fn origin_of_call(&self, expr: ExprId, depth: usize) -> Option<Origin> {
        let (marks, args) = self.call(expr)?;
        if marks.rows.is_some() {
            return match self.taken(expr, depth) {
                Rows::Old(age) => Some(Origin::Selected(OldRows { table: self.table(expr)?, age })),
                _ => None,
            };
        }
        // What a connection runs, gives its result.
        let closures = args.iter().filter_map(|arg| match self.kind(*arg) {
            ExprKind::Closure { body, .. } => Some(*body),
            _ => None,
        });
        for body in closures {
            if let Some(origin @ Origin::Selected(_)) = self.origin(body, depth) {
                return Some(origin);
            }
        }
        let callee = self.callee(expr);
        if let Some(inside) = callee.and_then(|c| self.inside(c)) {
            return match inside.origin(inside.body.root, depth)? {
                Origin::Param(at) => self.origin(*args.get(at)?, depth),
                origin => Some(origin),
            };
        }
        self.origin(self.kept(expr)?, depth).or_else(|| self.by_text(expr))
    }

    /// What a call was called on, where its result has all rows of it.
    pub(super) fn kept(&self, expr: ExprId) -> Option<ExprId> {
        let (_, args) = self.call(expr)?;
        let wraps = match self.kind(expr) {
            ExprKind::Call { callee, .. } => {
                matches!(self.inference.paths.get(callee), Some(ValueRes::Ctor(..)))
            }
            _ => false,
        };
        let name = self.callee(expr).map(|callee| self.sema.def(callee.def).name);
        let keeps = wraps || name.is_some_and(|name| KEEPS_ALL.contains(&name.as_str()));
        args.first().copied().filter(|_| keeps)
    }

    /// SQL that the call is given, or what it is called on.
    fn by_text(&self, expr: ExprId) -> Option<Origin> {
        let texts = self.texts(expr, NAMED);
        let [text] = texts.as_slice() else { return None };
        match super::selected(text)? {
            (table, Rows::Old(age)) => Some(Origin::Selected(OldRows { table: Table::Named(table), age })),
            _ => None,
        }
    }

    /// The constant texts inside of an expression that select.
    fn texts(&self, expr: ExprId, depth: usize) -> Vec<String> {
        let mut found = Vec::new();
        let Some(depth) = depth.checked_sub(1) else { return found };
        self.each_inside(expr, &mut |at| {
            let text = match self.kind(at) {
                ExprKind::Literal(Literal::Str(text)) => Some(text.to_string()),
                ExprKind::Local(binding) => self.initial(*binding).and_then(|e| match self.kind(e) {
                    ExprKind::Literal(Literal::Str(text)) => Some(text.to_string()),
                    _ => self.texts(e, depth).pop(),
                }),
                ExprKind::Path(_) => {
                    self.constant(at).and_then(|(reader, root)| reader.texts(root, depth).pop())
                }
                _ => None,
            };
            found.extend(text.filter(|text| super::selected(text).is_some()));
        });
        found
    }

    /// The table that a statement of a builder is about: the first type in its type that a member declares.
    pub(super) fn table(&self, statement: ExprId) -> Option<Table> {
        let ty = &self.inference.exprs[statement.0 as usize];
        declared(self.sema, ty).map(Table::Declared)
    }
}

/// The module that declares the first type of a member inside of a type.
fn declared(sema: &Semantics<'_>, ty: &Ty) -> Option<DefId> {
    match ty.kind() {
        TyKind::Adt(def, args) => {
            if sema.is_member(sema.def(*def).krate) {
                return sema.def(*def).parent;
            }
            args.iter().find_map(|arg| declared(sema, arg))
        }
        TyKind::Ref(_, inner) => declared(sema, inner),
        _ => None,
    }
}
