//! `"instrument"`: `#[instrument(skip(self, db), fields(user = %form.email))]` writes parameters at the start, and
//! with `ret` and `err` what the function returns.

use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Ident, Token};

use super::BodyLowering;
use super::log::{self, Item};
use crate::semantics::defs::{Attr, DefId};
use crate::semantics::hir::{
    BindingId, Block, ExprId, ExprKind, FormatTrait, MacroCall, Stmt, Symbol, TypeRef,
};
use crate::semantics::lower::MacroRef;
use crate::semantics::lower::leave::{Exit, Written};
use crate::semantics::lower::spans::{Text, symbol};
use crate::source::Span;

/// What the attribute says.
#[derive(Default)]
struct Options {
    skip: Vec<Symbol>,
    skip_all: bool,
    fields: Vec<Item>,
    /// `ret`, `err`: how the value and the error are written.
    ret: Option<FormatTrait>,
    err: Option<FormatTrait>,
}

/// The body of `owner` with what its attributes write first. The parameters are declared already.
pub(in crate::semantics::lower) fn at_entry(lowering: &mut BodyLowering<'_>, owner: DefId) -> Vec<ExprId> {
    let mut calls = Vec::new();
    for (attr, found) in lowering.scope.attributes(owner) {
        if let MacroRef::Model { def, style, returns, .. } = found
            && style == "instrument"
        {
            lowering.instrument(&attr, def, returns, &mut calls);
        }
    }
    calls
}

/// `{ calls; body }`
pub(in crate::semantics::lower) fn prepend(
    lowering: &mut BodyLowering<'_>,
    calls: Vec<ExprId>,
    root: ExprId,
) -> ExprId {
    if calls.is_empty() {
        return root;
    }
    let span = lowering.span_of(root);
    let stmts = calls.into_iter().map(Stmt::Expr).collect();
    lowering.push(ExprKind::Block(Block { stmts, tail: Some(root), label: None, module: None }), span)
}

impl BodyLowering<'_> {
    fn instrument(&mut self, attr: &Attr, macro_: DefId, returns: Option<TypeRef>, calls: &mut Vec<ExprId>) {
        let text = self.scope.files().text(attr.args_span);
        let options = self.parse(text, attr.args_span, options).unwrap_or_default();
        let name_span = self.attr_name(attr);
        let mut args = Vec::new();
        if !options.skip_all {
            for index in 0..self.body.bindings.len() {
                let name = self.body.bindings[index].name;
                let again = options.fields.iter().any(|item| match item {
                    Item::Field { name: Some(field), .. } | Item::Empty(field) => *field == name.as_str(),
                    _ => false,
                });
                if !again && !options.skip.contains(&name) {
                    let span = self.body.bindings[index].span;
                    let value = self.push(ExprKind::Local(BindingId(index as u32)), span);
                    args.push(self.formatted(value, FormatTrait::Debug));
                }
            }
        }
        if !args.is_empty() {
            let call = MacroCall { macro_, name_span, args, text: None, returns: returns.clone() };
            calls.push(self.push(ExprKind::Macro(call), attr.span));
        }
        // Attributes have many lines: what a field writes is written where the field stands.
        let mut fields = Vec::new();
        let written = Text::at(self.scope.files(), attr.args_span);
        self.within(written, |this| this.log_items(options.fields, calls, &mut fields));
        for field in fields {
            let name_span = self.span_of(field);
            let call =
                MacroCall { macro_, name_span, args: vec![field], text: None, returns: returns.clone() };
            calls.push(self.push(ExprKind::Macro(call), name_span));
        }
        // With both, a result's value is written by the one and its error by the other.
        let ret =
            options.ret.map(|how| if options.err.is_some() { Written::Ok(how) } else { Written::All(how) });
        for written in ret.into_iter().chain(options.err.map(Written::Err)) {
            self.exits.push(Exit { macro_, name_span, returns: returns.clone(), written });
        }
    }

    /// The last name of the attribute's path.
    fn attr_name(&self, attr: &Attr) -> Span {
        let name = attr.path.rsplit("::").next().unwrap_or(&attr.path);
        match self.scope.files().text(attr.span).find(name) {
            Some(at) => {
                let lo = attr.span.lo + at as u32;
                Span::new(attr.span.file, lo, lo + name.len() as u32)
            }
            None => attr.span,
        }
    }
}

fn options(input: ParseStream<'_>) -> syn::Result<Options> {
    let mut options = Options::default();
    while !input.is_empty() {
        if input.peek(syn::LitStr) {
            // The span's name.
            input.parse::<syn::LitStr>()?;
        } else {
            option(input, &mut options)?;
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(options)
}

fn option(input: ParseStream<'_>, options: &mut Options) -> syn::Result<()> {
    let key = input.call(Ident::parse_any)?;
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        input.parse::<syn::Expr>()?;
        return Ok(());
    }
    match key.to_string().as_str() {
        "skip_all" => options.skip_all = true,
        "ret" => options.ret = Some(FormatTrait::Debug),
        "err" => options.err = Some(FormatTrait::Display),
        _ => {}
    }
    if !input.peek(syn::token::Paren) {
        return Ok(());
    }
    let content;
    syn::parenthesized!(content in input);
    match key.to_string().as_str() {
        "skip" => {
            let names = content.parse_terminated(Ident::parse_any, Token![,])?;
            options.skip.extend(names.iter().map(symbol));
        }
        "fields" => options.fields.extend(fields(content.parse()?)?),
        "ret" => options.ret = Some(how(&content, FormatTrait::Debug)?),
        "err" => options.err = Some(how(&content, FormatTrait::Display)?),
        _ => {
            content.parse::<proc_macro2::TokenStream>()?;
        }
    }
    Ok(())
}

/// `ret(Display)`, `err(Debug, level = "warn")`.
fn how(input: ParseStream<'_>, default: FormatTrait) -> syn::Result<FormatTrait> {
    let tokens = input.parse::<proc_macro2::TokenStream>()?;
    let first = tokens.into_iter().next().map(|token| token.to_string());
    Ok(match first.as_deref() {
        Some("Debug") => FormatTrait::Debug,
        Some("Display") => FormatTrait::Display,
        _ => default,
    })
}

/// The fields that have a value: a bare name declares a field that is filled later.
fn fields(tokens: proc_macro2::TokenStream) -> syn::Result<Vec<Item>> {
    let parser = |input: ParseStream<'_>| log::items(input, false);
    let mut items = parser.parse2(tokens)?;
    for item in &mut items {
        if let Item::Field { name: Some(name), shorthand: true, .. } = item {
            *item = Item::Empty(std::mem::take(name));
        }
    }
    Ok(items)
}
