//! The state of lowering one body, and its entry point.

use std::cell::RefCell;

use syn::parse::{ParseStream, Parser};

use super::hygiene::{Locals, mark};
use super::spans::{Lowering, SourceMap, Text};
use super::{Scope, styles};
use crate::semantics::defs::DefId;
use crate::semantics::hir::{
    Anchor, BindingId, Body, BodyGap, Expr, ExprId, ExprKind, LabelId, Pat, PatId, PatKind, Path, Segment,
    Symbol,
};
use crate::source::Span;
use crate::workspace::depth::check_depth;

/// Lowers one body. The tree is built from below, so that children come before their parents.
pub(super) struct BodyLowering<'s> {
    pub(super) scope: &'s dyn Scope,
    pub(super) body: Body,
    /// The text whose tree is being lowered.
    pub(super) text: Text,
    /// The (block) module at hand, and the textual scope of macros.
    pub(super) module: DefId,
    pub(super) macros: u32,
    pub(super) locals: Locals,
    pub(super) labels: Vec<Label>,
    /// What is written when the function ends, and how many closures and blocks of their own enclose the code at
    /// hand.
    pub(super) exits: Vec<super::leave::Exit>,
    pub(super) enclosed: u32,
    next_label: u32,
    /// How deep the tree is here.
    pub(super) level: u32,
    /// What also types may add to.
    pub(super) record: RefCell<Record>,
}

/// A loop or labelled block that encloses the code at hand.
pub(super) struct Label {
    pub(super) name: Option<Symbol>,
    pub(super) id: LabelId,
    /// Whether a plain `break` leaves it.
    pub(super) is_loop: bool,
}

/// What is written down on the way.
pub(super) struct Record {
    pub(super) gaps: Vec<BodyGap>,
    pub(super) expanded: u32,
    pub(super) failed: u32,
    /// Bytes that macros may still produce.
    pub(super) budget: usize,
    /// How many expansions enclose the code at hand.
    pub(super) depth: usize,
}

/// What macros may produce in one body, in bytes. Real bodies stay below a tenth of it; tests that go beyond
/// it need not wait so long.
const MAX_EXPANDED_BYTES: usize = if cfg!(test) { 1 << 17 } else { 2 << 20 };

/// How deep a tree may be. Texts are checked before they are parsed; expansions nest on top of each other.
const MAX_LEVEL: u32 = 512;

/// Lowers the text at `span`.
pub(super) fn lower(scope: &dyn Scope, owner: DefId, module: DefId, macros: u32, span: Span) -> Body {
    let _map = SourceMap::enter();
    let body = Body {
        owner,
        params: Vec::new(),
        root: ExprId(0),
        exprs: Vec::new(),
        pats: Vec::new(),
        bindings: Vec::new(),
        gaps: Vec::new(),
        expansions: (0, 0),
    };
    let mut lowering = BodyLowering {
        scope,
        body,
        text: Text::at(scope.files(), span),
        module,
        macros,
        locals: Locals::default(),
        labels: Vec::new(),
        exits: Vec::new(),
        enclosed: 0,
        next_label: 0,
        level: 0,
        record: RefCell::new(Record {
            gaps: Vec::new(),
            expanded: 0,
            failed: 0,
            budget: MAX_EXPANDED_BYTES,
            depth: 0,
        }),
    };
    for param in scope.parameters(owner) {
        let pat = lowering.parameter(param);
        lowering.body.params.push(pat);
    }
    let written = styles::instrument::at_entry(&mut lowering, owner);
    let root = lowering.root(span);
    let root = lowering.returned(root);
    lowering.body.root = styles::instrument::prepend(&mut lowering, written, root);
    let record = lowering.record.into_inner();
    lowering.body.gaps = record.gaps;
    lowering.body.expansions = (record.expanded, record.failed);
    lowering.body
}

impl<'s> BodyLowering<'s> {
    /// A function's block, or the initialiser of a constant.
    fn root(&mut self, span: Span) -> ExprId {
        let scope = self.scope;
        let text = scope.files().text(span);
        let parsed = if text.trim_start().starts_with('{') {
            self.parse(text, span, block_or_expr)
        } else {
            self.parse(text, span, |input: ParseStream<'_>| Ok(Root::Expr(input.parse()?)))
        };
        match parsed {
            Some(Root::Expr(value)) => self.expr(&value),
            Some(Root::Block(stmts)) => self.block(&stmts, span, None),
            None => self.push(ExprKind::Missing(Vec::new()), span),
        }
    }

    /// Parses a text; what cannot be parsed is a gap.
    pub(super) fn parse<T>(
        &self,
        text: &str,
        span: Span,
        parser: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
    ) -> Option<T> {
        match self.try_parse(text, parser) {
            Ok(value) => Some(value),
            Err(reason) => {
                self.gap(span, "syntax", &reason);
                None
            }
        }
    }

    /// Parses a text, unless it is nested too deeply for a recursive parser.
    pub(super) fn try_parse<T>(
        &self,
        text: &str,
        parser: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
    ) -> Result<T, String> {
        check_depth(text).map_err(|_| "nested too deeply".to_owned())?;
        parser.parse_str(text).map_err(|error| error.to_string())
    }

    /// Lowers what `parse` finds in `text` with spans that point there.
    pub(super) fn within<T>(&mut self, text: Text, lower: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.text, text);
        let value = lower(self);
        self.text = outer;
        value
    }

    /// Whether the tree must not get any deeper; then that is noted as a gap.
    pub(super) fn too_deep(&self, span: impl FnOnce(&Self) -> Span) -> bool {
        if self.level < MAX_LEVEL {
            return false;
        }
        self.gap(span(self), "nesting", "nested too deeply");
        true
    }

    /// For types and paths of the text at hand.
    pub(super) fn lowering(&self) -> Lowering<'_> {
        Lowering { files: self.scope.files(), text: self.text, macros: Some(self) }
    }

    /// Where a token of the text at hand stands.
    pub(super) fn span(&self, span: proc_macro2::Span) -> Span {
        self.text.span(span)
    }

    /// Notes code that was left out.
    pub(super) fn gap(&self, span: Span, what: &str, reason: &str) {
        self.record.borrow_mut().gaps.push(BodyGap {
            span,
            what: what.to_owned(),
            reason: reason.to_owned(),
        });
    }

    pub(super) fn push(&mut self, kind: ExprKind, span: Span) -> ExprId {
        let id = ExprId(self.body.exprs.len() as u32);
        self.body.exprs.push(Expr { kind, span });
        id
    }

    pub(super) fn push_pat(&mut self, kind: PatKind, span: Span) -> PatId {
        let id = PatId(self.body.pats.len() as u32);
        self.body.pats.push(Pat { kind, span });
        id
    }

    /// A new variable that no code can name.
    pub(super) fn fresh(&mut self, name: &str, span: Span) -> (BindingId, PatId) {
        let binding = self.binding(Symbol::from(name), span, false);
        (binding, self.push_pat(PatKind::Bind { binding, by_ref: None, sub: None }, span))
    }

    pub(super) fn binding(&mut self, name: Symbol, span: Span, mutable: bool) -> BindingId {
        let id = BindingId(self.body.bindings.len() as u32);
        self.body.bindings.push(crate::semantics::hir::Binding { name, span, mutable });
        id
    }

    /// The span of an expression that was lowered already.
    pub(super) fn span_of(&self, id: ExprId) -> Span {
        self.body.exprs[id.0 as usize].span
    }

    /// `name` as an expression, written at `span`: a variable or a path.
    pub(super) fn name(&mut self, name: Symbol, span: Span) -> ExprId {
        let kind = match self.local(name, span) {
            Some(binding) => ExprKind::Local(binding),
            None => {
                let segments = vec![Segment { name, args: None, span }];
                ExprKind::Path(Path { anchor: Anchor::Plain, segments, span })
            }
        };
        self.push(kind, span)
    }

    /// The variable that the identifier at `span` means.
    pub(super) fn local(&self, name: Symbol, span: Span) -> Option<BindingId> {
        let files = self.scope.files();
        let found = self.locals.lookup(files, name, mark(files, span));
        if found.is_none() && name == "self" { self.locals.receiver() } else { found }
    }

    pub(super) fn new_label(&mut self) -> LabelId {
        self.next_label += 1;
        LabelId(self.next_label - 1)
    }
}

enum Root {
    Block(Vec<syn::Stmt>),
    Expr(Box<syn::Expr>),
}

/// A function's body, or an initialiser that merely starts with a block: `{ A }.len()`.
fn block_or_expr(input: ParseStream<'_>) -> syn::Result<Root> {
    let ahead = input.fork();
    ahead.parse::<proc_macro2::TokenTree>()?;
    if !ahead.is_empty() {
        return Ok(Root::Expr(input.parse()?));
    }
    let content;
    syn::braced!(content in input);
    content.call(syn::Attribute::parse_inner)?;
    Ok(Root::Block(content.call(syn::Block::parse_within)?))
}
