//! Blocks and statements.

use syn::{Item, Stmt as SynStmt};

use super::attribute::expr_attrs;
use super::body::BodyLowering;
use super::spans::symbol;
use crate::semantics::defs::DefId;
use crate::semantics::hir::{Block, ExprId, ExprKind, LabelId, Stmt, Symbol};
use crate::source::Span;

/// A block on its way: statements that a macro declares items for go into a block of their own inside.
pub(super) struct Open {
    done: Vec<Part>,
    part: Part,
}

#[derive(Default)]
struct Part {
    stmts: Vec<Stmt>,
    tail: Option<ExprId>,
    module: Option<DefId>,
}

impl Open {
    /// Adds a statement.
    pub(super) fn stmt(&mut self, stmt: Stmt) {
        self.part.stmts.push(stmt);
    }

    /// Adds an expression, as the block's value or as a statement.
    pub(super) fn value(&mut self, value: ExprId, tail: bool) {
        match tail {
            true => self.part.tail = Some(value),
            false => self.part.stmts.push(Stmt::Expr(value)),
        }
    }
}

impl BodyLowering<'_> {
    /// `{ … }` in a scope of its own.
    pub(super) fn block(&mut self, stmts: &[SynStmt], span: Span, label: Option<LabelId>) -> ExprId {
        self.block_with(span, label, |this, open| this.statements(stmts, open, true))
    }

    /// A block whose statements are lowered by `fill`.
    pub(super) fn block_with(
        &mut self,
        span: Span,
        label: Option<LabelId>,
        fill: impl FnOnce(&mut Self, &mut Open),
    ) -> ExprId {
        let entered = self.locals.enter();
        let (module, macros) = (self.module, self.macros);
        let mut open = Open { done: Vec::new(), part: Part::default() };
        fill(self, &mut open);
        self.locals.leave(entered);
        (self.module, self.macros) = (module, macros);
        let mut part = open.part;
        while let Some(mut outer) = open.done.pop() {
            let Part { stmts, tail, module } = part;
            outer.tail = Some(self.push(ExprKind::Block(Block { stmts, tail, label: None, module }), span));
            part = outer;
        }
        let Part { stmts, tail, module } = part;
        self.push(ExprKind::Block(Block { stmts, tail, label, module }), span)
    }

    /// Lowers statements into an open block; with `last`, nothing follows them.
    pub(super) fn statements(&mut self, stmts: &[SynStmt], open: &mut Open, last: bool) {
        let active: Vec<&SynStmt> = stmts.iter().filter(|stmt| self.stmt_active(stmt)).collect();
        self.declare_items(&active, open);
        let count = active.len();
        for (index, stmt) in active.into_iter().enumerate() {
            let tail = last && index + 1 == count;
            match stmt {
                SynStmt::Local(local) => self.let_stmt(local, open),
                SynStmt::Item(Item::Macro(item)) => match &item.ident {
                    Some(_) => self.locals.declare_macro(macro_span(self, &item.mac)),
                    None => self.stmt_macro(&item.mac, open, false),
                },
                SynStmt::Item(_) => {}
                SynStmt::Expr(value, semi) => {
                    let value = self.expr(value);
                    open.value(value, tail && semi.is_none());
                }
                SynStmt::Macro(stmt) => self.stmt_macro(&stmt.mac, open, tail && stmt.semi_token.is_none()),
            }
        }
    }

    fn stmt_active(&self, stmt: &SynStmt) -> bool {
        let attrs = match stmt {
            SynStmt::Local(local) => &local.attrs,
            SynStmt::Item(item) => item_attrs(item),
            SynStmt::Expr(value, _) => expr_attrs(value),
            SynStmt::Macro(stmt) => &stmt.attrs,
        };
        attrs.is_empty() || self.scope.cfg_active(attrs)
    }

    /// Items are seen in the whole block, before and after them.
    fn declare_items(&mut self, stmts: &[&SynStmt], open: &mut Open) {
        let mut items = Vec::new();
        let mut names = Vec::new();
        for stmt in stmts {
            if let SynStmt::Item(item) = stmt
                && !matches!(item, Item::Macro(item) if item.ident.is_none())
            {
                names.extend(value_name(item));
                items.push(item.clone());
            }
        }
        if items.is_empty() {
            return;
        }
        let owner = self.body.owner;
        let (module, macros) = self.scope.declare_block(self.module, owner, self.macros, self.text, items);
        (self.module, self.macros) = (module, macros);
        if open.part.module.is_some() || !open.part.stmts.is_empty() {
            let outer = std::mem::take(&mut open.part);
            open.done.push(outer);
        }
        open.part.module = Some(module);
        if !names.is_empty() {
            self.locals.declare_items(names);
        }
    }

    fn let_stmt(&mut self, local: &syn::Local, open: &mut Open) {
        // The initialiser and the `else` do not see the new variables.
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let diverge = local.init.as_ref().and_then(|init| init.diverge.as_ref());
        let else_ = diverge.map(|(_, diverge)| self.expr(diverge));
        let (pat, ty) = self.typed_pattern(&local.pat);
        open.stmt(Stmt::Let { pat, ty, init, else_ });
    }
}

/// The whole of `name!(…)`, or of `macro_rules! name { … }`.
pub(super) fn macro_span(lowering: &BodyLowering<'_>, mac: &syn::Macro) -> Span {
    let first = match (&mac.path.leading_colon, mac.path.segments.first()) {
        (Some(colons), _) => colons.spans[0],
        (None, Some(segment)) => segment.ident.span(),
        (None, None) => mac.bang_token.spans[0],
    };
    lowering.span(first).to(lowering.span(mac.delimiter.span().close()))
}

/// The name that an item takes among values, where it hides variables outside of the block.
fn value_name(item: &Item) -> Option<Symbol> {
    match item {
        Item::Fn(item) => Some(symbol(&item.sig.ident)),
        Item::Const(item) => Some(symbol(&item.ident)),
        Item::Static(item) => Some(symbol(&item.ident)),
        _ => None,
    }
}

fn item_attrs(item: &Item) -> &[syn::Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
