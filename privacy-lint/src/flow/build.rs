//! From a lowered body and its types to the graph of [`super::ir`].

mod call;
mod control;
mod expr;
mod narrow;
mod open;
mod pattern;
mod place;
mod transparent;

use rustc_hash::FxHashMap;

pub(in crate::flow) use pattern::{bound, children};

use super::ir::{
    Base, Block, BlockId, Code, Function, Key, Local, LocalId, Operand, OperandKind, Place, RESULT, Rvalue,
    Stmt,
};
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{BindingId, Body, ExprId, ExprKind, LabelId, Symbol};
use crate::semantics::ty::{Inference, Ty, TyKind};
use crate::source::Span;

/// Builds the graph of a function, constant, static or closure; `None` when it has no body.
pub fn function(sema: &Semantics<'_>, code: Code) -> Option<Function> {
    if let Code::Open(method) = code {
        return Some(open::function(sema, method));
    }
    let owner = code.owner();
    let body = sema.body(owner)?;
    let inference = sema.infer(owner);
    let mut builder = Builder::new(sema, &body, &inference, code);
    match code {
        Code::Item(def) => builder.item(def),
        Code::Closure(_, expr) => builder.closure(expr),
        Code::Open(_) => {}
    }
    Some(builder.finish())
}

/// A loop or labelled block that can be left.
struct Scope {
    label: Option<LabelId>,
    /// Whether an unlabelled `break` means this one.
    is_loop: bool,
    continue_to: BlockId,
    break_to: BlockId,
    result: Place,
}

/// Where `return` and `?` lead: the function's end, or that of an `async` block.
struct Frame {
    exit: BlockId,
    result: Place,
}

struct Builder<'a, 'w> {
    sema: &'a Semantics<'w>,
    body: &'a Body,
    inference: &'a Inference,
    code: Code,
    locals: Vec<Local>,
    params: usize,
    blocks: Vec<Block>,
    current: BlockId,
    bindings: FxHashMap<BindingId, Place>,
    scopes: Vec<Scope>,
    frames: Vec<Frame>,
    lang: LangItems,
}

/// The variants and traits that sugar refers to.
pub struct LangItems {
    /// `Result`
    pub result: Option<DefId>,
    /// `Option`
    pub option: Option<DefId>,
    /// `Result::Ok`
    pub ok: Option<DefId>,
    /// `Result::Err`
    pub err: Option<DefId>,
    /// `Option::Some`
    pub some: Option<DefId>,
    /// `Option::None`
    pub none: Option<DefId>,
}

impl LangItems {
    /// Looks them up.
    pub fn new(sema: &Semantics<'_>) -> Self {
        let result = sema.lang_item("Result");
        let option = sema.lang_item("Option");
        let variant = |adt: Option<DefId>, name: &str| {
            let DefData::Adt(data) = &sema.def(adt?).data else {
                return None;
            };
            data.variants.iter().copied().find(|v| sema.def(*v).name == name)
        };
        Self {
            ok: variant(result, "Ok"),
            err: variant(result, "Err"),
            some: variant(option, "Some"),
            none: variant(option, "None"),
            result,
            option,
        }
    }
}

impl<'a, 'w> Builder<'a, 'w> {
    fn new(sema: &'a Semantics<'w>, body: &'a Body, inference: &'a Inference, code: Code) -> Self {
        Self {
            sema,
            body,
            inference,
            code,
            locals: Vec::new(),
            params: 0,
            blocks: vec![Block::default()],
            current: BlockId(0),
            bindings: FxHashMap::default(),
            scopes: Vec::new(),
            frames: Vec::new(),
            lang: LangItems::new(sema),
        }
    }

    fn finish(mut self) -> Function {
        transparent::Transparent::new(self.sema).simplify(&mut self.blocks);
        Function { code: self.code, locals: self.locals, params: self.params, blocks: self.blocks }
    }

    fn item(&mut self, def: DefId) {
        let root = self.body.root;
        let result_ty = self.expr_ty(root);
        self.local(None, result_ty);
        let signature = match &self.sema.def(def).data {
            DefData::Fn(_) => Some(self.sema.fn_sig(def)),
            _ => None,
        };
        let types: Vec<Ty> = match &signature {
            Some(sig) => sig.params.clone(),
            None => Vec::new(),
        };
        let is_async = matches!(&self.sema.def(def).data, DefData::Fn(data) if data.is_async);
        self.with_params(&self.body.params.clone(), &types, root, is_async);
    }

    fn closure(&mut self, expr: ExprId) {
        let ExprKind::Closure { params, body, is_async, .. } = &self.body.exprs[expr.0 as usize].kind else {
            self.local(None, unknown());
            return;
        };
        let (params, root, is_async) = (params.iter().map(|(p, _)| *p).collect::<Vec<_>>(), *body, *is_async);
        self.local(None, self.expr_ty(root));
        let environment = self.local(None, self.expr_ty(expr));
        self.params = 1;
        for binding in captures(self.body, expr) {
            let place = Place::local(environment).key(Key::Capture(binding.0)).deref();
            self.bindings.insert(binding, place);
        }
        let types: Vec<Ty> = params.iter().map(|p| self.pat_ty(*p)).collect();
        self.with_params(&params, &types, root, is_async);
    }

    fn with_params(
        &mut self,
        pats: &[crate::semantics::hir::PatId],
        types: &[Ty],
        root: ExprId,
        is_async: bool,
    ) {
        let first = self.locals.len();
        for (i, pat) in pats.iter().enumerate() {
            let ty = types.get(i).cloned().unwrap_or_else(|| self.pat_ty(*pat));
            self.local(None, ty);
        }
        self.params += pats.len();
        for (i, pat) in pats.iter().enumerate() {
            let place = Place::local(LocalId((first + i) as u32));
            self.bind(*pat, place, false);
        }
        let exit = self.block();
        self.frames.push(Frame { exit, result: Place::local(RESULT) });
        let span = self.span(root);
        let value = match is_async {
            true => self.async_block(root, unknown(), span),
            false => self.operand(root),
        };
        self.assign(Place::local(RESULT), Rvalue::Use(value), span);
        self.goto(exit);
        self.current = exit;
    }

    fn local(&mut self, name: Option<Symbol>, ty: Ty) -> LocalId {
        self.locals.push(Local { name, ty });
        LocalId((self.locals.len() - 1) as u32)
    }

    fn temp(&mut self, ty: Ty) -> Place {
        Place::local(self.local(None, ty))
    }

    fn block(&mut self) -> BlockId {
        self.blocks.push(Block::default());
        BlockId((self.blocks.len() - 1) as u32)
    }

    fn goto(&mut self, target: BlockId) {
        self.goto_when(target, std::iter::empty());
    }

    /// A jump that is taken when these values are `true`, `Some` or `Ok`, or when they are not.
    fn goto_when(&mut self, target: BlockId, told: impl IntoIterator<Item = (Place, bool)>) {
        let block = &mut self.blocks[self.current.0 as usize];
        if block.next.contains(&target) {
            // There are two ways, and either may be taken.
            block.when.retain(|(to, ..)| *to != target);
            return;
        }
        block.next.push(target);
        block.when.extend(told.into_iter().map(|(place, positive)| (target, place, positive)));
    }

    /// Ends the current block with a jump; what follows cannot be reached.
    fn leave(&mut self, target: BlockId) {
        self.goto(target);
        self.current = self.block();
    }

    fn push(&mut self, stmt: Stmt) {
        self.blocks[self.current.0 as usize].stmts.push(stmt);
    }

    fn assign(&mut self, place: Place, value: Rvalue, span: Span) {
        self.push(Stmt::Assign { place, value, span });
    }

    fn expr_ty(&self, expr: ExprId) -> Ty {
        self.inference.exprs.get(expr.0 as usize).cloned().unwrap_or_else(unknown)
    }

    fn pat_ty(&self, pat: crate::semantics::hir::PatId) -> Ty {
        self.inference.pats.get(pat.0 as usize).cloned().unwrap_or_else(unknown)
    }

    fn span(&self, expr: ExprId) -> Span {
        self.body.exprs[expr.0 as usize].span
    }

    fn clean(&self, ty: Ty, span: Span) -> Operand {
        Operand { kind: OperandKind::Clean, ty, span }
    }
}

/// The outer variables that a closure mentions, in order.
pub fn captures(body: &Body, closure: ExprId) -> Vec<BindingId> {
    let mut own = rustc_hash::FxHashSet::default();
    let mut used = Vec::new();
    pattern::walk_closure(body, closure, &mut own, &mut used);
    used.retain(|b| !own.contains(b));
    used.sort_unstable();
    used.dedup();
    used
}

fn unknown() -> Ty {
    Ty::new(TyKind::Unknown)
}

fn is_never(ty: &Ty) -> bool {
    matches!(ty.kind(), TyKind::Never)
}

fn base_place(base: Base) -> Place {
    Place { base, steps: Vec::new() }
}
