//! `"log"`: the grammars of log, tracing and slog.
//!
//! ```text
//! info!(target: "x", user.id = %user.id, ?request, count, "text {}", name)      tracing
//! event!(parent: &span, Level::INFO, { a = 1 }, "text")
//! info!(target: "x", key = value, key:? = value; "text {}", name)               log
//! info!(logger, "text {}", name; "key" => %value, o!("k" => v))                 slog
//! info_span!("name", field = value)
//! ```
//!
//! What stands to the left of `=` or `=>` is a name, never a value.

use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr as SynExpr, Ident, LitStr, Token};

use super::{BodyLowering, Model};
use crate::semantics::hir::{ExprId, ExprKind, FormatPiece, FormatTrait};
use crate::semantics::lower::format::FormatArgs;
use crate::semantics::lower::macros::Site;

/// What an invocation gives to the log.
pub(in crate::semantics::lower) enum Item {
    /// Evaluated, but not written: the parent span, the target.
    Aside(SynExpr),
    /// Given to the macro as it is: a level or a logger.
    Plain(SynExpr),
    /// A field, with the name it was given, and whether that is all that is written.
    Field { name: Option<String>, value: SynExpr, trait_: FormatTrait, shorthand: bool },
    /// A field that will get its value later.
    Empty(String),
    /// The message.
    Message(FormatArgs),
}

impl BodyLowering<'_> {
    pub(super) fn log_macro(&mut self, site: &Site<'_>, model: &Model) -> ExprId {
        let is_span = site.path.segments.last().is_some_and(|segment| segment.name.contains("span"));
        let parser = |input: ParseStream<'_>| items(input, is_span);
        match parser.parse2(site.mac.tokens.clone()) {
            Ok(items) => {
                let (mut effects, mut args) = (Vec::new(), Vec::new());
                self.log_items(items, &mut effects, &mut args);
                let value = self.modelled(site, model, args);
                self.after(effects, value, site.span)
            }
            Err(error) => self.opaque_model(site, model, &error.to_string()),
        }
    }

    /// Lowers items to what the macro is given, and what is only evaluated.
    pub(super) fn log_items(&mut self, items: Vec<Item>, effects: &mut Vec<ExprId>, args: &mut Vec<ExprId>) {
        for item in items {
            match item {
                Item::Aside(value) => effects.push(self.expr(&value)),
                Item::Plain(value) => args.push(self.expr(&value)),
                Item::Empty(_) => {}
                Item::Field { value, trait_, .. } => {
                    let value = self.expr(&value);
                    args.push(self.formatted(value, trait_));
                }
                Item::Message(format) => {
                    let span = self.start(&format.template);
                    args.push(self.format(&format, span));
                }
            }
        }
    }

    /// `value` as text, at its own place.
    pub(in crate::semantics::lower) fn formatted(&mut self, value: ExprId, trait_: FormatTrait) -> ExprId {
        let span = self.span_of(value);
        self.push(ExprKind::Format(vec![FormatPiece::Arg { value, trait_ }]), span)
    }
}

/// The items of an invocation. In a span's macro the first string is its name.
pub(in crate::semantics::lower) fn items(input: ParseStream<'_>, is_span: bool) -> syn::Result<Vec<Item>> {
    let mut parser = Items { items: Vec::new(), named: !is_span };
    parser.all(input)?;
    Ok(parser.items)
}

struct Items {
    items: Vec<Item>,
    /// Whether the name of a span has been seen (or there is none).
    named: bool,
}

impl Items {
    fn all(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            if input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
            } else if input.peek(Token![;]) {
                input.parse::<Token![;]>()?;
            } else {
                self.one(input)?;
            }
        }
        Ok(())
    }

    fn one(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek(Token![#]) {
            // slog's tag, `#"tag"`.
            input.parse::<Token![#]>()?;
            input.parse::<SynExpr>()?;
            return Ok(());
        }
        if input.peek(Token![?]) || input.peek(Token![%]) {
            return self.field(input, None);
        }
        if input.peek(syn::token::Brace) {
            return self.braced(input);
        }
        if input.peek(LitStr) {
            return self.text(input);
        }
        if input.peek(Ident::peek_any) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
            return self.prefixed(input);
        }
        if let Some(name) = field_name(&input.fork()) {
            skip_name(input)?;
            input.parse::<Token![=]>()?;
            return self.field(input, Some(name));
        }
        self.bare(input)
    }

    /// `= value`, `= %value`, `= ?value`, after the sign.
    fn field(&mut self, input: ParseStream<'_>, name: Option<String>) -> syn::Result<()> {
        let mut trait_ = FormatTrait::Display;
        loop {
            if input.peek(Token![?]) {
                input.parse::<Token![?]>()?;
                trait_ = FormatTrait::Debug;
            } else if input.peek(Token![%]) {
                input.parse::<Token![%]>()?;
            } else if input.peek(Token![#]) {
                input.parse::<Token![#]>()?;
            } else {
                break;
            }
        }
        let value: SynExpr = input.parse()?;
        let name = name.or_else(|| shorthand(&value));
        self.items.push(Item::Field { name, value, trait_, shorthand: false });
        Ok(())
    }

    /// `{ a = 1, b = 2 }`, and a field whose name is a constant, `{ NAME } = value`.
    fn braced(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let content;
        syn::braced!(content in input);
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            content.parse::<proc_macro2::TokenStream>()?;
            return self.field(input, None);
        }
        self.all(&content)
    }

    /// A string: a key, the name of a span, or the message.
    fn text(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek2(Token![=>]) {
            let key: LitStr = input.parse()?;
            input.parse::<Token![=>]>()?;
            return self.field(input, Some(key.value()));
        }
        if input.peek2(Token![=]) && !input.peek2(Token![==]) {
            let key: LitStr = input.parse()?;
            input.parse::<Token![=]>()?;
            return self.field(input, Some(key.value()));
        }
        if !self.named {
            input.parse::<LitStr>()?;
            self.named = true;
            return Ok(());
        }
        self.items.push(Item::Message(FormatArgs::parse(input)?));
        Ok(())
    }

    /// `target: e`, and log's `key:? = value`, `key:err`.
    fn prefixed(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let key = input.call(Ident::parse_any)?;
        input.parse::<Token![:]>()?;
        if matches!(key.to_string().as_str(), "target" | "parent" | "name") {
            self.items.push(Item::Aside(input.parse()?));
            return Ok(());
        }
        if key == "logger" {
            self.items.push(Item::Plain(input.parse()?));
            return Ok(());
        }
        let trait_ = if input.peek(Token![?]) {
            input.parse::<Token![?]>()?;
            FormatTrait::Debug
        } else if input.peek(Token![%]) {
            input.parse::<Token![%]>()?;
            FormatTrait::Display
        } else {
            let capture = input.call(Ident::parse_any)?;
            if capture == "debug" { FormatTrait::Debug } else { FormatTrait::Display }
        };
        let value = if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            input.parse()?
        } else {
            SynExpr::Path(syn::ExprPath {
                attrs: Vec::new(),
                qself: None,
                path: syn::Path::from(key.clone()),
            })
        };
        self.items.push(Item::Field { name: Some(key.to_string()), value, trait_, shorthand: false });
        Ok(())
    }

    /// A field that is named like its variable, a level or a logger, or a message that a macro makes.
    fn bare(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let ahead = input.fork();
        let value: SynExpr = ahead.parse()?;
        if matches!(value, SynExpr::Macro(_)) && self.named && !ahead.peek(Token![=>]) {
            self.items.push(Item::Message(FormatArgs::parse(input)?));
            return Ok(());
        }
        syn::parse::discouraged::Speculative::advance_to(input, &ahead);
        if input.peek(Token![=>]) {
            input.parse::<Token![=>]>()?;
            return self.field(input, None);
        }
        self.items.push(match shorthand(&value) {
            Some(name) => {
                Item::Field { name: Some(name), value, trait_: FormatTrait::Display, shorthand: true }
            }
            None => Item::Plain(value),
        });
        Ok(())
    }
}

/// `a.b.c` before a single `=`.
fn field_name(input: ParseStream<'_>) -> Option<String> {
    let mut name = input.call(Ident::parse_any).ok()?.to_string();
    while input.peek(Token![.]) {
        input.parse::<Token![.]>().ok()?;
        name.push('.');
        name.push_str(&input.call(Ident::parse_any).ok()?.to_string());
    }
    let assigns = input.peek(Token![=]) && !input.peek(Token![==]) && !input.peek(Token![=>]);
    assigns.then_some(name)
}

fn skip_name(input: ParseStream<'_>) -> syn::Result<()> {
    input.call(Ident::parse_any)?;
    while input.peek(Token![.]) {
        input.parse::<Token![.]>()?;
        input.call(Ident::parse_any)?;
    }
    Ok(())
}

/// The name of a field that is written as its value: `user`, `user.id`.
fn shorthand(value: &SynExpr) -> Option<String> {
    match value {
        SynExpr::Path(path) => path.path.get_ident().map(ToString::to_string),
        SynExpr::Field(field) => match &field.member {
            syn::Member::Named(member) => Some(format!("{}.{member}", shorthand(&field.base)?)),
            syn::Member::Unnamed(_) => None,
        },
        _ => None,
    }
}
