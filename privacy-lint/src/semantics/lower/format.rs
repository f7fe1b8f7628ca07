//! `format_args!` and what takes its grammar.

use syn::parse::{ParseStream, Parser as _};
use syn::{Expr as SynExpr, Lit, Token};

use super::MacroRef;
use super::body::BodyLowering;
use super::format_string::{self, Argument, Piece};
use super::macros::Site;
use super::spans::symbol;
use crate::semantics::hir::{Block, ExprId, ExprKind, FormatPiece, FormatTrait, Mutability, Stmt, Symbol};
use crate::source::Span;

/// `"template", a, name = b`
pub(super) struct FormatArgs {
    pub(super) template: SynExpr,
    pub(super) args: Vec<(Option<Symbol>, SynExpr)>,
}

impl FormatArgs {
    /// Up to a semicolon or the end.
    pub(super) fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let template = input.parse()?;
        let mut args = Vec::new();
        while input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            if input.is_empty() || input.peek(Token![;]) {
                break;
            }
            use syn::ext::IdentExt as _;
            let name = if input.peek(syn::Ident::peek_any)
                && input.peek2(Token![=])
                && !input.peek2(Token![==])
                && !input.peek2(Token![=>])
            {
                let name = input.call(syn::Ident::parse_any)?;
                input.parse::<Token![=]>()?;
                Some(symbol(&name))
            } else {
                None
            };
            args.push((name, input.parse()?));
        }
        Ok(Self { template, args })
    }
}

/// A format string whose text is known.
struct Template {
    value: String,
    /// The literal or macro.
    span: Span,
    /// Where the value starts in the literal, when it stands there as it is.
    offset: Option<u32>,
}

impl BodyLowering<'_> {
    /// The arguments of `format_args!` and its like; `None` when there are none.
    pub(super) fn format_macro(&mut self, site: &Site<'_>) -> Option<ExprId> {
        let parser = |input: ParseStream<'_>| match input.is_empty() {
            true => Ok(None),
            false => FormatArgs::parse(input).map(Some),
        };
        match parser.parse2(site.mac.tokens.clone()) {
            Ok(None) => None,
            Ok(Some(args)) => Some(self.format(&args, site.span)),
            Err(error) => Some(self.opaque(site, &error.to_string())),
        }
    }

    /// A template with its arguments, as `fmt::Arguments`.
    pub(super) fn format(&mut self, format: &FormatArgs, span: Span) -> ExprId {
        let Some(template) = self.template(&format.template) else {
            // `panic!(message)` of old editions, or a template that another macro makes.
            let mut pieces = Vec::new();
            for value in std::iter::once(&format.template).chain(format.args.iter().map(|(_, value)| value)) {
                let value = self.expr(value);
                pieces.push(FormatPiece::Arg { value, trait_: FormatTrait::Display });
            }
            return self.push(ExprKind::Format(pieces), span);
        };
        let pieces = match format_string::parse(&template.value) {
            Ok(pieces) => pieces,
            Err((_, reason)) => {
                self.gap(template.span, "format string", reason);
                Vec::new()
            }
        };
        let values = format.args.iter().map(|(_, value)| self.expr(value)).collect();
        Formatting { names: format.args.iter().map(|(name, _)| *name).collect(), values, template }
            .lower(self, pieces, span)
    }

    fn template(&mut self, value: &SynExpr) -> Option<Template> {
        match value {
            SynExpr::Lit(syn::ExprLit { lit: Lit::Str(literal), .. }) => {
                let span = self.span(literal.span());
                let value = literal.value();
                let written = self.scope.files().text(span);
                let offset = written
                    .find('"')
                    .filter(|at| written.get(at + 1..).is_some_and(|rest| rest.starts_with(&value)));
                Some(Template { value, span, offset: offset.map(|at| at as u32 + 1) })
            }
            value => {
                let span = self.start(value);
                let value = self.constant_text(value)?;
                Some(Template { value, span, offset: None })
            }
        }
    }

    /// The text of a string literal, or of a macro that makes one.
    pub(super) fn constant_text(&mut self, value: &SynExpr) -> Option<String> {
        match value {
            SynExpr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                Lit::Char(char) => Some(char.value().to_string()),
                Lit::Int(int) => Some(int.base10_digits().to_owned()),
                Lit::Float(float) => Some(float.base10_digits().to_owned()),
                Lit::Bool(bool) => Some(bool.value.to_string()),
                _ => None,
            },
            SynExpr::Paren(inner) => self.constant_text(&inner.expr),
            SynExpr::Group(inner) => self.constant_text(&inner.expr),
            SynExpr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. }) => {
                Some(format!("-{}", self.constant_text(expr)?))
            }
            SynExpr::Macro(mac) => {
                let site = self.site(&mac.mac);
                match self.resolve(&site.path) {
                    Err(other) => match *other {
                        MacroRef::Builtin(name) => self.builtin_text(&site, name.as_str()),
                        _ => None,
                    },
                    Ok(expander) => self
                        .expanded(
                            &site,
                            &expander,
                            |input| input.parse::<SynExpr>(),
                            |this, value, _| this.constant_text(&value),
                        )
                        .flatten(),
                }
            }
            _ => None,
        }
    }
}

struct Formatting {
    names: Vec<Option<Symbol>>,
    values: Vec<ExprId>,
    template: Template,
}

impl Formatting {
    fn lower(self, lowering: &mut BodyLowering<'_>, pieces: Vec<Piece>, span: Span) -> ExprId {
        let mut uses = vec![0_u32; self.values.len()];
        for piece in &pieces {
            if let Piece::Placeholder { value, .. } = piece
                && let Some(count) = self.position(value).and_then(|index| uses.get_mut(index))
            {
                *count += 1;
            }
        }
        // An argument is evaluated once, however often it is written; also when it is only a width.
        let mut stmts = Vec::new();
        let mut held = vec![None; self.values.len()];
        for (index, value) in self.values.iter().enumerate() {
            match uses[index] {
                1 => {}
                0 => stmts.push(Stmt::Expr(*value)),
                _ if lowering.is_trivial(*value).is_some() => {}
                _ => {
                    let at = lowering.span_of(*value);
                    let init = lowering.push(ExprKind::Ref(Mutability::Shared, *value), at);
                    let (binding, pat) = lowering.fresh("arg", at);
                    stmts.push(Stmt::Let { pat, ty: None, init: Some(init), else_: None });
                    held[index] = Some(binding);
                }
            }
        }
        let mut lowered = Vec::with_capacity(pieces.len());
        let mut used = vec![false; self.values.len()];
        for piece in pieces {
            match piece {
                Piece::Text(text) => lowered.push(FormatPiece::Text(Symbol::from(&text))),
                Piece::Placeholder { value, trait_, .. } => {
                    let value = match self.position(&value) {
                        Some(index) if index < self.values.len() => {
                            let first = !std::mem::replace(&mut used[index], true);
                            let id = self.values[index];
                            match (held[index], lowering.is_trivial(id)) {
                                (Some(binding), _) => {
                                    let at = lowering.span_of(id);
                                    lowering.push(ExprKind::Local(binding), at)
                                }
                                (None, Some(copy)) if !first => lowering.push(copy.kind, copy.span),
                                (None, _) => id,
                            }
                        }
                        Some(_) => {
                            lowering.gap(self.template.span, "format string", "an argument is missing");
                            lowering.unknown(self.template.span)
                        }
                        None => self.capture(lowering, &value),
                    };
                    lowered.push(FormatPiece::Arg { value, trait_ });
                }
            }
        }
        let format = lowering.push(ExprKind::Format(lowered), span);
        if stmts.is_empty() {
            return format;
        }
        lowering.push(ExprKind::Block(Block { stmts, tail: Some(format), label: None, module: None }), span)
    }

    /// The argument's number; `None` when a variable is captured.
    fn position(&self, argument: &Argument) -> Option<usize> {
        match argument {
            Argument::Index(index) => Some(*index),
            Argument::Name(range) => {
                let name = &self.template.value[range.clone()];
                self.names.iter().position(|named| named.is_some_and(|named| named == name))
            }
        }
    }

    /// `{name}` is the variable that `name` means where the literal is written.
    fn capture(&self, lowering: &mut BodyLowering<'_>, argument: &Argument) -> ExprId {
        let Template { value, span, offset } = &self.template;
        let Argument::Name(range) = argument else { return lowering.unknown(*span) };
        let at = match offset {
            Some(offset) => {
                let lo = span.lo + offset;
                Span::new(span.file, lo + range.start as u32, lo + range.end as u32)
            }
            None => *span,
        };
        lowering.name(Symbol::from(&value[range.clone()]), at)
    }
}
