//! A typed body, read backwards: from a value to what made it.

use std::cell::{Cell, OnceCell};
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::flow::build::{bound, children};
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{BindingId, Body, Expr, ExprId, ExprKind, PatId, PatKind, Stmt};
use crate::semantics::marks::FunctionMarks;
use crate::semantics::ty::{Callee, Inference, TyKind, ValueRes};
use crate::source::Span;

/// How many bodies one question goes into: each caller may have callers, and each row be handed on.
const BODIES: usize = 1_000;

/// The bodies of all members, and who calls whom.
pub struct Code<'a, 'w> {
    pub(super) sema: &'a Semantics<'w>,
    /// How many more bodies the question at hand may go into.
    left: Cell<usize>,
    callers: OnceCell<FxHashMap<DefId, Vec<(DefId, ExprId)>>>,
}

impl<'a, 'w> Code<'a, 'w> {
    /// Nothing is read before it is asked for.
    pub fn new(sema: &'a Semantics<'w>) -> Self {
        Code { sema, left: Cell::new(0), callers: OnceCell::new() }
    }

    /// The answer to a question that begins in a function; `None` when it has no body, and when the question leads
    /// too far.
    pub(super) fn ask<T>(
        &'a self,
        function: DefId,
        question: impl FnOnce(&Reader<'a, 'w>) -> Option<T>,
    ) -> Option<T> {
        self.left.set(BODIES);
        let answer = question(&Reader::of(self, function)?);
        if self.is_exhausted() { None } else { answer }
    }

    /// Whether the question at hand led too far.
    fn is_exhausted(&self) -> bool {
        self.left.get() == 0
    }

    /// The calls of a function, each with the body that it stands in.
    fn calls_of(&self, function: DefId) -> &[(DefId, ExprId)] {
        let callers = self.callers.get_or_init(|| {
            let mut found: FxHashMap<DefId, Vec<(DefId, ExprId)>> = FxHashMap::default();
            for caller in self.functions() {
                let Some(reader) = Reader::of(self, caller) else { continue };
                for at in (0..reader.body.exprs.len() as u32).map(ExprId) {
                    if let Some(callee) = reader.callee(at) {
                        found.entry(callee.def).or_default().push((caller, at));
                    }
                }
            }
            found
        });
        callers.get(&function).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether a release runs what stands at a place in a function: not what is only there for developers.
    pub fn is_released(&self, function: DefId, place: Span) -> bool {
        let files = &self.sema.workspace.files;
        let is_debug = |text: &str| text.contains("debug_assertions") && !text.contains("not");
        let mut at = Some(function);
        while let Some(def) = at {
            let item = self.sema.def(def);
            // From what stands before it to its name.
            let before = files.text(Span { lo: 0, hi: item.name_span.lo, ..item.name_span });
            let head = before.rsplit(['{', '}', ';']).next().unwrap_or(before);
            if head.split("#[cfg(").skip(1).any(|cfg| is_debug(cfg.split(']').next().unwrap_or(cfg))) {
                return false;
            }
            at = item.parent;
        }
        let Some(reader) = Reader::of(self, function) else { return true };
        let of_debug = |e: &Expr| match &e.kind {
            ExprKind::If { cond, then, .. } => {
                let cond = files.text(reader.body.exprs[cond.0 as usize].span);
                cond.starts_with("cfg!")
                    && is_debug(cond)
                    && reader.body.exprs[then.0 as usize].span.contains(place)
            }
            _ => false,
        };
        !reader.body.exprs.iter().any(of_debug)
    }

    /// The functions of all members.
    pub(super) fn functions(&self) -> Vec<DefId> {
        let all = self.sema.members().into_iter().flat_map(|krate| self.sema.crate_defs(krate));
        all.filter(|def| matches!(self.sema.def(*def).data, DefData::Fn(_))).collect()
    }
}

/// A typed body, read backwards.
pub(super) struct Reader<'a, 'w> {
    pub(super) code: &'a Code<'a, 'w>,
    pub(super) sema: &'a Semantics<'w>,
    pub(super) body: Arc<Body>,
    pub(super) inference: Arc<Inference>,
    /// What variables are made with; none for those that are assigned again.
    made_with: FxHashMap<BindingId, Option<ExprId>>,
}

impl<'a, 'w> Reader<'a, 'w> {
    /// The body of a function that a question leads to.
    fn new(code: &'a Code<'a, 'w>, function: DefId) -> Option<Self> {
        code.left.set(code.left.get().saturating_sub(1));
        if code.is_exhausted() { None } else { Self::of(code, function) }
    }

    fn of(code: &'a Code<'a, 'w>, function: DefId) -> Option<Self> {
        let sema = code.sema;
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
        Some(Self { code, sema, body, inference, made_with })
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
        let args: Vec<ExprId> = match self.kind(expr) {
            ExprKind::MethodCall { receiver, args, .. } => {
                std::iter::once(*receiver).chain(args.iter().copied()).collect()
            }
            ExprKind::Call { args, .. } => args.clone(),
            _ => return None,
        };
        let Some(callee) = self.callee(expr) else { return Some((FunctionMarks::default(), args)) };
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

    /// Calls a function with an expression and everything inside of it.
    pub(super) fn each_inside(&self, expr: ExprId, visit: &mut dyn FnMut(ExprId)) {
        let (mut open, mut pats, mut used) = (vec![expr], Vec::new(), Vec::new());
        while let Some(next) = open.pop() {
            visit(next);
            children(&self.body, next, &mut open, &mut pats, &mut used);
        }
    }

    /// Whether an expression is a number.
    pub(super) fn is_number(&self, expr: ExprId) -> bool {
        matches!(self.inference.exprs[expr.0 as usize].kind(), TyKind::Prim(_))
    }

    /// What a call calls.
    pub(super) fn callee(&self, expr: ExprId) -> Option<&Callee> {
        match self.kind(expr) {
            ExprKind::MethodCall { .. } => self.inference.calls.get(&expr),
            ExprKind::Call { callee, .. } => match self.inference.paths.get(callee) {
                Some(ValueRes::Def(callee)) => Some(callee),
                _ => None,
            },
            _ => None,
        }
    }

    /// The body of a member's function.
    pub(super) fn inside(&self, callee: &Callee) -> Option<Self> {
        let def = self.sema.def(callee.def);
        let is_ours = matches!(def.data, DefData::Fn(_)) && self.sema.is_member(def.krate);
        if is_ours { Reader::new(self.code, callee.def) } else { None }
    }

    /// The parameter that a variable is, or is a part of, where it is not assigned again.
    pub(super) fn param(&self, binding: BindingId) -> Option<usize> {
        if self.made_with.contains_key(&binding) {
            return None;
        }
        self.body.params.iter().position(|pat| self.bound(*pat).contains(&binding))
    }

    /// The variables that a pattern binds.
    pub(super) fn bound(&self, pat: PatId) -> FxHashSet<BindingId> {
        let mut found = FxHashSet::default();
        bound(&self.body, vec![pat], &mut found);
        found
    }

    /// What the callers hand over where the function has a variable as its parameter, each in its own body; `None`
    /// where nobody knows who calls.
    pub(super) fn handed(&self, binding: BindingId) -> Option<Vec<(Self, ExprId)>> {
        let at = self.param(binding)?;
        let calls = self.code.calls_of(self.body.owner);
        let all: Option<Vec<_>> = calls
            .iter()
            .map(|(caller, call)| {
                let reader = Reader::new(self.code, *caller)?;
                let (_, args) = reader.call(*call)?;
                Some((reader, *args.get(at)?))
            })
            .collect();
        all.filter(|all| !all.is_empty())
    }

    /// The value of the constant or static that a path names.
    pub(super) fn constant(&self, path: ExprId) -> Option<(Self, ExprId)> {
        let Some(ValueRes::Def(constant)) = self.inference.paths.get(&path) else { return None };
        if !matches!(self.sema.def(constant.def).data, DefData::Const(_) | DefData::Static(_)) {
            return None;
        }
        let reader = Reader::new(self.code, constant.def)?;
        let root = reader.body.root;
        Some((reader, root))
    }
}
