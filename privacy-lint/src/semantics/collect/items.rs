//! From `syn`'s items to [`Raw`] ones: what can be said of a file without knowing any other.

use proc_macro2::Span as Token;
use syn::spanned::Spanned as _;

use super::active::{cfg_active, in_version};
use super::raw::{Contents, Invocation, Raw, RawKind, Slot};
use crate::semantics::defs::{
    AdtData, AdtKind, AliasData, Attr, DefData, FnData, ImplData, MacroData, MacroKind, Shape, TraitData,
    ValueData, VariantData, Visibility,
};
use crate::semantics::hir::Symbol;
use crate::semantics::lower::{Lowering, Text};
use crate::source::{Files, Span};
use crate::workspace::CfgOptions;

/// Reads the items of one text.
pub(super) struct Reader<'a> {
    pub lowering: Lowering<'a>,
    pub cfg: &'a CfgOptions,
}

/// An identifier without `r#`.
pub(super) fn symbol(ident: &proc_macro2::Ident) -> Symbol {
    let text = ident.to_string();
    Symbol::from(text.strip_prefix("r#").unwrap_or(&text))
}

/// The head of an item: attributes, visibility, name.
struct Head<'s> {
    attrs: &'s [syn::Attribute],
    visibility: Option<&'s syn::Visibility>,
    /// The keyword, where an item without visibility starts.
    start: Token,
    name: Option<&'s proc_macro2::Ident>,
}

impl<'a> Reader<'a> {
    /// For a text that `text` says the place of.
    pub(super) fn new(files: &'a Files, text: Text, cfg: &'a CfgOptions) -> Self {
        Self { lowering: Lowering::new(files, text), cfg }
    }

    pub(super) fn active(&self, attrs: &[syn::Attribute]) -> bool {
        attrs.is_empty() || (cfg_active(self.cfg, attrs) && in_version(self.cfg, attrs))
    }

    pub(super) fn attrs(&self, attrs: &[syn::Attribute]) -> Vec<Attr> {
        if attrs.is_empty() { Vec::new() } else { self.lowering.attrs(attrs, &|attrs| self.active(attrs)) }
    }

    fn raw(&self, head: Head<'_>, end: Token, kind: RawKind) -> Raw {
        let keyword = self.lowering.span(head.start);
        let start = match head.visibility {
            Some(syn::Visibility::Public(token)) => self.lowering.span(token.span),
            Some(syn::Visibility::Restricted(restricted)) => self.lowering.span(restricted.pub_token.span),
            _ => keyword,
        };
        Raw {
            name: head.name.map(symbol).unwrap_or_default(),
            span: start.to(self.lowering.span(end)),
            name_span: head.name.map_or(keyword, |name| self.lowering.span(name.span())),
            attrs: self.attrs(head.attrs),
            visibility: head.visibility.map_or(Visibility::Inherited, |v| self.lowering.visibility(v)),
            kind,
        }
    }

    /// The items that `cfg` leaves in.
    pub(super) fn items(&self, items: Vec<syn::Item>) -> Vec<Raw> {
        let mut raws = Vec::with_capacity(items.len());
        for item in items {
            self.item(&item, &mut raws);
        }
        raws
    }

    fn item(&self, item: &syn::Item, raws: &mut Vec<Raw>) {
        use syn::Item;
        let attrs = match item {
            Item::Const(i) => &i.attrs,
            Item::Enum(i) => &i.attrs,
            Item::ExternCrate(i) => &i.attrs,
            Item::Fn(i) => &i.attrs,
            Item::ForeignMod(i) => &i.attrs,
            Item::Impl(i) => &i.attrs,
            Item::Macro(i) => &i.attrs,
            Item::Mod(i) => &i.attrs,
            Item::Static(i) => &i.attrs,
            Item::Struct(i) => &i.attrs,
            Item::Trait(i) => &i.attrs,
            Item::TraitAlias(i) => &i.attrs,
            Item::Type(i) => &i.attrs,
            Item::Union(i) => &i.attrs,
            Item::Use(i) => &i.attrs,
            Item::Verbatim(tokens) => return self.verbatim(tokens.clone(), raws),
            _ => return,
        };
        if !self.active(attrs) {
            return;
        }
        let raw = match item {
            Item::Const(i) => {
                let head =
                    Head { attrs, visibility: Some(&i.vis), start: i.const_token.span, name: Some(&i.ident) };
                let value = self.value(&i.ty, Some((i.eq_token.span, i.semi_token.span)));
                self.raw(head, i.semi_token.span, RawKind::Def(DefData::Const(value), Vec::new()))
            }
            Item::Static(i) => {
                let head = Head {
                    attrs,
                    visibility: Some(&i.vis),
                    start: i.static_token.span,
                    name: Some(&i.ident),
                };
                let value = self.value(&i.ty, Some((i.eq_token.span, i.semi_token.span)));
                self.raw(head, i.semi_token.span, RawKind::Def(DefData::Static(value), Vec::new()))
            }
            Item::Enum(i) => self.enumeration(i),
            Item::Struct(i) => {
                let head = Head {
                    attrs,
                    visibility: Some(&i.vis),
                    start: i.struct_token.span,
                    name: Some(&i.ident),
                };
                let end = match (&i.semi_token, &i.fields) {
                    (Some(semi), _) => semi.span,
                    (None, syn::Fields::Named(fields)) => fields.brace_token.span.close(),
                    _ => i.ident.span(),
                };
                let fields = self.lowering.fields(&i.fields, &|attrs| self.active(attrs));
                self.raw(head, end, self.adt(AdtKind::Struct, attrs, &i.generics, Some(fields), Vec::new()))
            }
            Item::Union(i) => {
                let head =
                    Head { attrs, visibility: Some(&i.vis), start: i.union_token.span, name: Some(&i.ident) };
                let end = i.fields.brace_token.span.close();
                let fields = syn::Fields::Named(i.fields.clone());
                let fields = self.lowering.fields(&fields, &|attrs| self.active(attrs));
                self.raw(head, end, self.adt(AdtKind::Union, attrs, &i.generics, Some(fields), Vec::new()))
            }
            Item::ExternCrate(i) => {
                let head = Head { attrs, visibility: Some(&i.vis), start: i.extern_token.span, name: None };
                let import = super::uses::extern_crate(&self.lowering, i);
                self.raw(head, i.semi_token.span, RawKind::Imports(vec![import]))
            }
            Item::Use(i) => {
                let head = Head { attrs, visibility: Some(&i.vis), start: i.use_token.span, name: None };
                let imports = super::uses::leaves(&self.lowering, i);
                self.raw(head, i.semi_token.span, RawKind::Imports(imports))
            }
            Item::Fn(i) => {
                let body = Some(&*i.block);
                let raw = self.function(attrs, Some(&i.vis), &i.sig, body, None);
                if let Some(mac) = proc_macro(&raw) {
                    raws.push(mac);
                }
                raw
            }
            Item::ForeignMod(i) => {
                for item in &i.items {
                    self.foreign_item(item, raws);
                }
                return;
            }
            Item::Impl(i) => self.implementation(i),
            Item::Trait(i) => self.trait_(i),
            Item::TraitAlias(i) => {
                let head =
                    Head { attrs, visibility: Some(&i.vis), start: i.trait_token.span, name: Some(&i.ident) };
                let data = TraitData {
                    generics: self.lowering.generics(&i.generics),
                    supertraits: self.lowering.bounds(&i.bounds),
                    items: Vec::new(),
                    is_auto: true,
                };
                self.raw(head, i.semi_token.span, RawKind::Def(DefData::Trait(data), Vec::new()))
            }
            Item::Type(i) => {
                let head =
                    Head { attrs, visibility: Some(&i.vis), start: i.type_token.span, name: Some(&i.ident) };
                let alias = self.alias(&i.generics, None, Some(&i.ty));
                self.raw(head, i.semi_token.span, RawKind::Def(DefData::TypeAlias(alias), Vec::new()))
            }
            Item::Mod(i) => self.module(i),
            Item::Macro(i) => match &i.ident {
                Some(name) if i.mac.path.is_ident("macro_rules") => {
                    let start = i.mac.path.span();
                    let head = Head { attrs, visibility: None, start, name: Some(name) };
                    let body = self.lowering.inside(i.mac.delimiter.span());
                    let exported = attrs.iter().any(|a| a.path().is_ident("macro_export"));
                    let data = MacroData { kind: MacroKind::Rules, body: Some(body), exported, style: None };
                    let end = i.mac.delimiter.span().close();
                    let visibility = if exported { Visibility::Public } else { Visibility::Restricted };
                    Raw { visibility, ..self.raw(head, end, RawKind::Def(DefData::Macro(data), Vec::new())) }
                }
                _ => self.invocation(attrs, &i.mac),
            },
            _ => return,
        };
        raws.push(raw);
    }

    fn value(&self, ty: &syn::Type, initialiser: Option<(Token, Token)>) -> ValueData {
        let body = initialiser.map(|(eq, semi)| {
            let (eq, semi) = (self.lowering.span(eq), self.lowering.span(semi));
            trimmed(self.lowering.files, Span::new(eq.file, eq.hi, semi.lo.max(eq.hi)))
        });
        ValueData { ty: self.lowering.type_ref(ty), body, macro_scope: 0 }
    }

    fn alias(
        &self,
        generics: &syn::Generics,
        bounds: Option<&syn::punctuated::Punctuated<syn::TypeParamBound, syn::Token![+]>>,
        target: Option<&syn::Type>,
    ) -> AliasData {
        AliasData {
            generics: self.lowering.generics(generics),
            bounds: bounds.map(|b| self.lowering.bounds(b)).unwrap_or_default(),
            target: target.map(|ty| self.lowering.type_ref(ty)),
        }
    }

    fn adt(
        &self,
        kind: AdtKind,
        attrs: &[syn::Attribute],
        generics: &syn::Generics,
        fields: Option<VariantData>,
        variants: Vec<Raw>,
    ) -> RawKind {
        let derives = self.lowering.derives(attrs, &|attrs| self.active(attrs));
        let generics = self.lowering.generics(generics);
        RawKind::Def(
            DefData::Adt(AdtData { kind, generics, variants: Vec::new(), fields, derives }),
            variants,
        )
    }

    fn enumeration(&self, item: &syn::ItemEnum) -> Raw {
        let mut variants = Vec::with_capacity(item.variants.len());
        for variant in item.variants.iter().filter(|v| self.active(&v.attrs)) {
            let fields = self.lowering.fields(&variant.fields, &|attrs| self.active(attrs));
            let name = variant.ident.span();
            let end = match &variant.fields {
                syn::Fields::Named(fields) => fields.brace_token.span.close(),
                syn::Fields::Unnamed(fields) => fields.paren_token.span.close(),
                syn::Fields::Unit => name,
            };
            let head =
                Head { attrs: &variant.attrs, visibility: None, start: name, name: Some(&variant.ident) };
            let kind = RawKind::Def(DefData::Variant(fields), Vec::new());
            variants.push(Raw { visibility: Visibility::Public, ..self.raw(head, end, kind) });
        }
        let head = Head {
            attrs: &item.attrs,
            visibility: Some(&item.vis),
            start: item.enum_token.span,
            name: Some(&item.ident),
        };
        let end = item.brace_token.span.close();
        self.raw(head, end, self.adt(AdtKind::Enum, &item.attrs, &item.generics, None, variants))
    }

    fn function(
        &self,
        attrs: &[syn::Attribute],
        visibility: Option<&syn::Visibility>,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
        semi: Option<Token>,
    ) -> Raw {
        let mut data: FnData = self.lowering.signature(sig, &|attrs| self.active(attrs));
        data.body = block.map(|block| self.lowering.delimited(&block.brace_token.span));
        let start = sig.constness.map(|t| t.span).or(sig.asyncness.map(|t| t.span));
        let start = start.or(sig.unsafety.map(|t| t.span)).unwrap_or(sig.fn_token.span);
        let head = Head { attrs, visibility, start, name: Some(&sig.ident) };
        let end = block
            .map(|block| block.brace_token.span.close())
            .or(semi)
            .unwrap_or(sig.paren_token.span.close());
        self.raw(head, end, RawKind::Def(DefData::Fn(Box::new(data)), Vec::new()))
    }

    fn foreign_item(&self, item: &syn::ForeignItem, raws: &mut Vec<Raw>) {
        match item {
            syn::ForeignItem::Fn(i) if self.active(&i.attrs) => {
                let mut raw = self.function(&i.attrs, Some(&i.vis), &i.sig, None, Some(i.semi_token.span));
                if let RawKind::Def(DefData::Fn(data), _) = &mut raw.kind {
                    data.is_foreign = true;
                }
                raws.push(raw);
            }
            syn::ForeignItem::Static(i) if self.active(&i.attrs) => {
                let head = Head {
                    attrs: &i.attrs,
                    visibility: Some(&i.vis),
                    start: i.static_token.span,
                    name: Some(&i.ident),
                };
                let data = DefData::Static(self.value(&i.ty, None));
                raws.push(self.raw(head, i.semi_token.span, RawKind::Def(data, Vec::new())));
            }
            syn::ForeignItem::Type(i) if self.active(&i.attrs) => {
                let head = Head {
                    attrs: &i.attrs,
                    visibility: Some(&i.vis),
                    start: i.type_token.span,
                    name: Some(&i.ident),
                };
                let opaque = VariantData { shape: Shape::Record, fields: Vec::new() };
                let kind = self.adt(AdtKind::Struct, &i.attrs, &i.generics, Some(opaque), Vec::new());
                raws.push(self.raw(head, i.semi_token.span, kind));
            }
            syn::ForeignItem::Macro(i) if self.active(&i.attrs) => {
                raws.push(self.invocation(&i.attrs, &i.mac))
            }
            syn::ForeignItem::Verbatim(tokens) => {
                if let Some(item) = without_safe(tokens) {
                    self.foreign_item(&item, raws);
                }
            }
            _ => {}
        }
    }

    fn implementation(&self, item: &syn::ItemImpl) -> Raw {
        let data = ImplData {
            generics: self.lowering.generics(&item.generics),
            trait_: item.trait_.as_ref().map(|(_, path, _)| self.lowering.path(path, None)),
            negative: matches!(&item.trait_, Some((Some(_), _, _))),
            self_ty: self.lowering.type_ref(&item.self_ty),
            items: Vec::new(),
        };
        let mut children = Vec::with_capacity(item.items.len());
        for child in &item.items {
            self.impl_item(child, &mut children);
        }
        let head = Head { attrs: &item.attrs, visibility: None, start: item.impl_token.span, name: None };
        let mut raw =
            self.raw(head, item.brace_token.span.close(), RawKind::Def(DefData::Impl(data), children));
        raw.name_span = self.lowering.node(&item.self_ty);
        raw
    }

    pub(super) fn impl_item(&self, item: &syn::ImplItem, raws: &mut Vec<Raw>) {
        match item {
            syn::ImplItem::Fn(i) if self.active(&i.attrs) => {
                raws.push(self.function(&i.attrs, Some(&i.vis), &i.sig, Some(&i.block), None));
            }
            syn::ImplItem::Const(i) if self.active(&i.attrs) => {
                let head = Head {
                    attrs: &i.attrs,
                    visibility: Some(&i.vis),
                    start: i.const_token.span,
                    name: Some(&i.ident),
                };
                let value = self.value(&i.ty, Some((i.eq_token.span, i.semi_token.span)));
                raws.push(self.raw(head, i.semi_token.span, RawKind::Def(DefData::Const(value), Vec::new())));
            }
            syn::ImplItem::Type(i) if self.active(&i.attrs) => {
                let head = Head {
                    attrs: &i.attrs,
                    visibility: Some(&i.vis),
                    start: i.type_token.span,
                    name: Some(&i.ident),
                };
                let alias = self.alias(&i.generics, None, Some(&i.ty));
                raws.push(self.raw(
                    head,
                    i.semi_token.span,
                    RawKind::Def(DefData::TypeAlias(alias), Vec::new()),
                ));
            }
            syn::ImplItem::Macro(i) if self.active(&i.attrs) => raws.push(self.invocation(&i.attrs, &i.mac)),
            syn::ImplItem::Verbatim(tokens) => self.verbatim(tokens.clone(), raws),
            _ => {}
        }
    }

    fn trait_(&self, item: &syn::ItemTrait) -> Raw {
        let data = TraitData {
            generics: self.lowering.generics(&item.generics),
            supertraits: self.lowering.bounds(&item.supertraits),
            items: Vec::new(),
            is_auto: item.auto_token.is_some(),
        };
        let mut children = Vec::with_capacity(item.items.len());
        for child in &item.items {
            self.trait_item(child, None, &mut children);
        }
        let head = Head {
            attrs: &item.attrs,
            visibility: Some(&item.vis),
            start: item.trait_token.span,
            name: Some(&item.ident),
        };
        self.raw(head, item.brace_token.span.close(), RawKind::Def(DefData::Trait(data), children))
    }

    /// An item of a trait; with a visibility, an item of a model that has no body.
    pub(super) fn trait_item(
        &self,
        item: &syn::TraitItem,
        visibility: Option<&syn::Visibility>,
        raws: &mut Vec<Raw>,
    ) {
        match item {
            syn::TraitItem::Fn(i) if self.active(&i.attrs) => {
                let semi = i.semi_token.map(|semi| semi.span);
                raws.push(self.function(&i.attrs, visibility, &i.sig, i.default.as_ref(), semi));
            }
            syn::TraitItem::Const(i) if self.active(&i.attrs) => {
                let head =
                    Head { attrs: &i.attrs, visibility, start: i.const_token.span, name: Some(&i.ident) };
                let initialiser = i.default.as_ref().map(|(eq, _)| (eq.span, i.semi_token.span));
                let value = self.value(&i.ty, initialiser);
                raws.push(self.raw(head, i.semi_token.span, RawKind::Def(DefData::Const(value), Vec::new())));
            }
            syn::TraitItem::Type(i) if self.active(&i.attrs) => {
                let head =
                    Head { attrs: &i.attrs, visibility, start: i.type_token.span, name: Some(&i.ident) };
                let alias = self.alias(&i.generics, Some(&i.bounds), i.default.as_ref().map(|(_, ty)| ty));
                raws.push(self.raw(
                    head,
                    i.semi_token.span,
                    RawKind::Def(DefData::TypeAlias(alias), Vec::new()),
                ));
            }
            syn::TraitItem::Macro(i) if self.active(&i.attrs) => raws.push(self.invocation(&i.attrs, &i.mac)),
            syn::TraitItem::Verbatim(tokens) if visibility.is_none() => self.verbatim(tokens.clone(), raws),
            _ => {}
        }
    }

    fn module(&self, item: &syn::ItemMod) -> Raw {
        let path = item.attrs.iter().find(|a| a.path().is_ident("path"));
        let path = path.and_then(|attr| match &attr.meta {
            syn::Meta::NameValue(pair) => match &pair.value {
                syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. }) => Some(path.value()),
                _ => None,
            },
            _ => None,
        });
        let (contents, end) = match &item.content {
            Some((brace, items)) => (Contents::Inline(self.items(items.clone()), path), brace.span.close()),
            None => (
                Contents::File(path, Slot::default()),
                item.semi.map_or(item.mod_token.span, |semi| semi.span),
            ),
        };
        let head = Head {
            attrs: &item.attrs,
            visibility: Some(&item.vis),
            start: item.mod_token.span,
            name: Some(&item.ident),
        };
        self.raw(head, end, RawKind::Module(contents))
    }

    fn invocation(&self, attrs: &[syn::Attribute], mac: &syn::Macro) -> Raw {
        let path = self.lowering.path(&mac.path, None);
        let delimiter = mac.delimiter.span();
        let span = path.span.to(self.lowering.span(delimiter.close()));
        let args = self.lowering.inside(delimiter);
        Raw {
            name: Symbol::default(),
            span,
            name_span: path.span,
            attrs: self.attrs(attrs),
            visibility: Visibility::Inherited,
            kind: RawKind::Invocation(Invocation { path, args, span, derive: false }),
        }
    }

    /// What `syn` keeps as tokens: functions of models without a body, and `macro name(…) { … }`.
    fn verbatim(&self, tokens: proc_macro2::TokenStream, raws: &mut Vec<Raw>) {
        let parse = |input: syn::parse::ParseStream<'_>| {
            let attrs = input.call(syn::Attribute::parse_outer)?;
            let visibility: syn::Visibility = input.parse()?;
            if input.peek(syn::Token![macro]) {
                return Ok((
                    attrs,
                    visibility,
                    Verbatim::Macro(input.parse()?, input.parse()?, input.parse()?),
                ));
            }
            if input.peek(syn::Token![static]) {
                let start: syn::Token![static] = input.parse()?;
                input.parse::<Option<syn::Token![mut]>>()?;
                let name: syn::Ident = input.parse()?;
                input.parse::<syn::Token![:]>()?;
                return Ok((
                    attrs,
                    visibility,
                    Verbatim::Static(start, name, input.parse()?, input.parse()?),
                ));
            }
            Ok((attrs, visibility, Verbatim::Item(input.parse()?)))
        };
        let Ok((attrs, visibility, item)) = syn::parse::Parser::parse2(parse, tokens) else { return };
        if !self.active(&attrs) {
            return;
        }
        match item {
            Verbatim::Macro(keyword, name, rest) => {
                let end = rest.clone().into_iter().last().map_or(keyword.span, |token| token.span());
                let first = rest.into_iter().next().map_or(keyword.span, |token| token.span());
                let body = self.lowering.span(first).to(self.lowering.span(end));
                let exported = matches!(visibility, syn::Visibility::Public(_));
                let data =
                    MacroData { kind: MacroKind::Declarative, body: Some(body), exported, style: None };
                let head = Head {
                    attrs: &attrs,
                    visibility: Some(&visibility),
                    start: keyword.span,
                    name: Some(&name),
                };
                raws.push(self.raw(head, end, RawKind::Def(DefData::Macro(data), Vec::new())));
            }
            Verbatim::Static(start, name, ty, semi) => {
                let head = Head {
                    attrs: &attrs,
                    visibility: Some(&visibility),
                    start: start.span,
                    name: Some(&name),
                };
                let kind = RawKind::Def(DefData::Static(self.value(&ty, None)), Vec::new());
                raws.push(self.raw(head, semi.span, kind));
            }
            Verbatim::Item(mut item) => {
                match &mut item {
                    syn::TraitItem::Fn(i) => i.attrs = attrs,
                    syn::TraitItem::Const(i) => i.attrs = attrs,
                    syn::TraitItem::Type(i) => i.attrs = attrs,
                    _ => return,
                }
                self.trait_item(&item, Some(&visibility), raws);
            }
        }
    }
}

/// What a verbatim item is.
#[allow(clippy::large_enum_variant, reason = "one lives at a time")]
enum Verbatim {
    Macro(syn::Token![macro], syn::Ident, proc_macro2::TokenStream),
    Static(syn::Token![static], syn::Ident, syn::Type, syn::Token![;]),
    Item(syn::TraitItem),
}

/// The macro that a function of a proc macro crate defines.
fn proc_macro(function: &Raw) -> Option<Raw> {
    let attr = function.attrs.iter().find(|a| a.path.starts_with("proc_macro"))?;
    let (kind, name) = match attr.path.as_str() {
        "proc_macro" => (MacroKind::Function, function.name),
        "proc_macro_attribute" => (MacroKind::Attribute, function.name),
        "proc_macro_derive" => {
            let name = attr.args.split(',').next().unwrap_or_default().trim();
            (MacroKind::Derive, Symbol::from(name))
        }
        _ => return None,
    };
    Some(Raw {
        name,
        span: function.span,
        name_span: function.name_span,
        attrs: function.attrs.clone(),
        visibility: Visibility::Public,
        kind: RawKind::Def(
            DefData::Macro(MacroData { kind, body: None, exported: true, style: None }),
            Vec::new(),
        ),
    })
}

/// The span without the white space around its text.
fn trimmed(files: &Files, span: Span) -> Span {
    let text = files.text(span);
    let lo = span.lo + (text.len() - text.trim_start().len()) as u32;
    Span::new(span.file, lo, (lo + text.trim().len() as u32).min(span.hi.max(lo)))
}

/// `safe fn f();` in an `unsafe extern` block, which syn leaves as it is, without the word that it does not know.
fn without_safe(tokens: &proc_macro2::TokenStream) -> Option<syn::ForeignItem> {
    let is_safe = |t: &proc_macro2::TokenTree| matches!(t, proc_macro2::TokenTree::Ident(i) if i == "safe");
    let at = tokens.clone().into_iter().position(|t| is_safe(&t))?;
    let rest = tokens.clone().into_iter().enumerate().filter(|(i, _)| *i != at).map(|(_, t)| t);
    syn::parse2(rest.collect()).ok().filter(|item| !matches!(item, syn::ForeignItem::Verbatim(_)))
}
