//! One small test for each construct: Rust in, S-expressions out.

use std::collections::HashMap;
use std::path::Path as FilePath;
use std::sync::{Arc, Mutex};

use syn::spanned::Spanned as _;

use super::{Lowering, MacroRef, Scope, SourceMap, Text, pretty};
use crate::semantics::defs::{Attr, DefId};
use crate::semantics::hir::{Anchor, Body, Path, Segment, Symbol, TypeRef};
use crate::source::{FileId, Files, Span};
use crate::workspace::cfg::{Cfg, CfgExpr};
use crate::workspace::macros::{MacroRules, parse_macro_rules};
use crate::workspace::tokens::lex;
use crate::workspace::{CrateId, Edition};

mod bodies;
mod expansion;
mod items;
mod robust;
mod styles;

/// A scope that knows the macros of one text, the compiler's, and some by model.
pub(super) struct Fake {
    pub(super) files: Files,
    rules: HashMap<Symbol, Arc<MacroRules>>,
    blocks: Mutex<Vec<HashMap<Symbol, Arc<MacroRules>>>>,
    params: Vec<Span>,
    attrs: Vec<Attr>,
}

const BUILTIN: [&str; 18] = [
    "format_args",
    "concat",
    "stringify",
    "line",
    "file",
    "env",
    "option_env",
    "include_str",
    "include_bytes",
    "cfg",
    "compile_error",
    "assert",
    "matches",
    "unreachable",
    "addr_of",
    "panic",
    "module_path",
    "column",
];

/// Name, style, `returns`, `expands_to`: the model's number is the position.
const MODELS: [(&str, &str, &str, &str); 18] = [
    ("println", "format", "", ""),
    ("format", "format", "String", ""),
    ("info", "log", "", ""),
    ("event", "log", "", ""),
    ("info_span", "log", "Span", ""),
    ("json", "json", "Value", ""),
    ("query", "sql", "", "sqlx::query"),
    ("query_as", "sql", "Query", ""),
    ("counter", "arguments", "Counter", ""),
    ("ready", "expression", "", ""),
    ("stream", "block", "", ""),
    ("join", "join", "", ""),
    ("try_join", "try_join", "", ""),
    ("select", "select", "", ""),
    ("instrument", "instrument", "", ""),
    ("fatal", "format", "!", ""),
    ("query_file", "sql", "", "sqlx::query"),
    ("paste", "paste", "", ""),
];

impl Fake {
    pub(super) fn new() -> Self {
        let (rules, blocks) = (HashMap::new(), Mutex::default());
        Self { files: Files::default(), rules, blocks, params: Vec::new(), attrs: Vec::new() }
    }

    fn rules(&self, text: Text, item: &syn::ItemMacro) -> Option<(Symbol, Arc<MacroRules>)> {
        let lowering = Lowering::new(&self.files, text);
        let inside = lowering.inside(item.mac.delimiter.span());
        let body = lex(&self.files, text.file, inside.lo..inside.hi).ok()?;
        let rules = parse_macro_rules(&body, CrateId(0), Edition::E2024).ok()?;
        Some((Symbol::from(&item.ident.as_ref()?.to_string()), Arc::new(rules)))
    }

    fn model(name: &str) -> Option<MacroRef> {
        let index = MODELS.iter().position(|model| model.0 == name)?;
        let (_, style, returns, expands_to) = MODELS[index];
        let returns = match returns {
            "" => None,
            "!" => Some(TypeRef::Never),
            name => Some(TypeRef::Path(path(name))),
        };
        Some(MacroRef::Model {
            def: DefId { unit: 9, index: index as u32 },
            style: Symbol::from(style),
            returns,
            expands_to: (!expands_to.is_empty()).then(|| path(expands_to)),
            rows_to: None,
        })
    }
}

fn path(text: &str) -> Path {
    let span = Span::new(FileId(0), 0, 0);
    let segments =
        text.split("::").map(|name| Segment { name: Symbol::from(name), args: None, span }).collect();
    Path { anchor: Anchor::Plain, segments, span }
}

impl Scope for Fake {
    fn files(&self) -> &Files {
        &self.files
    }

    fn krate(&self) -> CrateId {
        CrateId(0)
    }

    /// `never` does not hold, `maybe` is not known, all others hold.
    fn cfg_active(&self, attrs: &[syn::Attribute]) -> bool {
        attrs.iter().filter(|attr| attr.path().is_ident("cfg")).all(|attr| {
            let text = attr.meta.require_list().map_or(String::new(), |list| list.tokens.to_string());
            let negated = text.starts_with("not");
            text.contains("maybe") || text.contains("never") == negated
        })
    }

    fn cfg(&self, expr: &CfgExpr) -> Cfg {
        match expr {
            CfgExpr::Not(inner) => self.cfg(inner).not(),
            CfgExpr::Flag(name) if name == "maybe" => Cfg::Unknown,
            CfgExpr::Flag(name) => Cfg::from(name != "never"),
            _ => Cfg::True,
        }
    }

    fn resolve_macro(&self, module: DefId, macros: u32, path: &Path) -> MacroRef {
        assert_eq!(module.unit, 0, "modules are those that were given out");
        let Some(name) = path.segments.last().map(|segment| segment.name) else {
            return MacroRef::Opaque("no name".into());
        };
        let blocks = self.blocks.lock().expect("not poisoned");
        let local = blocks[..macros as usize].iter().rev().find_map(|block| block.get(&name));
        if let Some(rules) = local.or(self.rules.get(&name)) {
            return MacroRef::Rules(rules.clone());
        }
        if BUILTIN.contains(&name.as_str()) {
            return MacroRef::Builtin(name);
        }
        Self::model(&name).unwrap_or_else(|| MacroRef::Opaque("not found".into()))
    }

    fn is_constant_pattern(&self, _: DefId, name: Symbol) -> bool {
        name == "None" || name.chars().all(char::is_uppercase)
    }

    fn declare_block(
        &self,
        parent: DefId,
        _: DefId,
        macros: u32,
        text: Text,
        items: Vec<syn::Item>,
    ) -> (DefId, u32) {
        let mut rules = HashMap::new();
        for item in &items {
            assert!(!self.files.text(Text::span(text, item.span())).is_empty(), "spans point into the text");
            if let syn::Item::Macro(item) = item {
                rules.extend(self.rules(text, item));
            }
        }
        let mut blocks = self.blocks.lock().expect("not poisoned");
        blocks.truncate(macros as usize);
        blocks.push(rules);
        (DefId { unit: 0, index: parent.index + 1 }, macros + 1)
    }

    fn parameters(&self, _: DefId) -> Vec<Span> {
        self.params.clone()
    }

    fn attributes(&self, _: DefId) -> Vec<(Attr, MacroRef)> {
        let attrs = self.attrs.iter();
        attrs.filter_map(|attr| Some((attr.clone(), Self::model(attr.path.rsplit("::").next()?)?))).collect()
    }

    fn included(&self, _: FileId, path: &str) -> Option<Arc<str>> {
        Some(format!("content of {path}").into())
    }

    fn project_file(&self, path: &str) -> Option<Arc<str>> {
        Some(format!("content of {path}").into())
    }

    fn environment(&self, name: &str) -> Option<String> {
        (name == "CARGO_PKG_NAME").then(|| "pkg".to_owned())
    }
}

/// Lowers the last function of a text; its macros come before.
pub(super) fn lowered(source: &str) -> (Fake, Body) {
    let mut fake = Fake::new();
    let file = fake.files.add(FilePath::new("src/lib.rs"), source.into());
    let map = SourceMap::enter();
    let text = Text::new(file, 0, source);
    let parsed = syn::parse_file(source).expect("the test's text is Rust");
    let mut body = None;
    for item in &parsed.items {
        match item {
            syn::Item::Macro(item) => {
                let rules = fake.rules(text, item);
                fake.rules.extend(rules);
            }
            syn::Item::Fn(item) => {
                let lowering = Lowering::new(&fake.files, text);
                let data = lowering.signature(&item.sig, &|_| true);
                let params = data.params.iter().map(|param| param.span).collect();
                let attrs = lowering.attrs(&item.attrs, &|_| true);
                body = Some(lowering.delimited(&item.block.brace_token.span));
                (fake.params, fake.attrs) = (params, attrs);
            }
            _ => {}
        }
    }
    drop(map);
    let root = DefId { unit: 0, index: 0 };
    let body = super::body(&fake, root, root, 0, body.expect("the test has a function"));
    (fake, body)
}

/// The body of the last function of a text, and its gaps.
pub(super) fn shown(source: &str) -> String {
    let (fake, body) = lowered(source);
    let mut shown = pretty::body(&body);
    for gap in &body.gaps {
        let at = fake.files.text(fake.files.source_span(gap.span));
        shown.push_str(&format!(" gap[{}: {}: {at}]", gap.what, gap.reason));
    }
    shown
}

/// The statements of `f` in `fn f(a: A, b: B, mut c: C) { … }`, then its gaps.
#[track_caller]
pub(super) fn check(statements: &str, expected: &str) {
    check_text(&format!("fn f(a: A, b: B, mut c: C) {{ {statements} }}"), expected);
}

/// The same for a whole text.
#[track_caller]
pub(super) fn check_text(source: &str, expected: &str) {
    let (value, gaps) = match expected.find(" gap[") {
        Some(at) => expected.split_at(at),
        None => (expected, ""),
    };
    assert_eq!(shown(source), format!("{{ {value} }}{gaps}"));
}
