//! What lowering asks of the name tables, and the bodies it makes.

use std::cell::RefCell;
use std::sync::Arc;

use super::Namespace;
use super::resolve::{Res, Resolver};
use super::store::Lowered;
use crate::semantics::Semantics;
use crate::semantics::collect::{cfg_active, path_text, plain_name};
use crate::semantics::defs::{Attr, Def, DefData, DefId, MacroKind, Shape};
use crate::semantics::hir::{Anchor, Body, Path, Segment, Symbol};
use crate::semantics::lower::{self, MacroRef, Scope, Text};
use crate::source::{FileId, Files, Origin, Span};
use crate::workspace::CrateId;
use crate::workspace::cfg::{Cfg, CfgExpr};

/// Macros of the compiler that no model needs to declare.
const BUILT_IN: [&str; 24] = [
    "asm",
    "assert",
    "cfg",
    "column",
    "compile_error",
    "concat",
    "concat_bytes",
    "concat_idents",
    "const_format_args",
    "env",
    "file",
    "format_args",
    "format_args_nl",
    "global_asm",
    "include",
    "include_bytes",
    "include_str",
    "line",
    "log_syntax",
    "module_path",
    "option_env",
    "stringify",
    "trace_macros",
    "unreachable",
];

/// Attributes that are not macros.
const INERT: [&str; 31] = [
    "allow",
    "automatically_derived",
    "cold",
    "cfg",
    "cfg_attr",
    "clean",
    "calls",
    "deny",
    "deprecated",
    "derive",
    "doc",
    "expect",
    "export_name",
    "forbid",
    "ignore",
    "inline",
    "invented",
    "lang",
    "link",
    "link_name",
    "must_use",
    "no_mangle",
    "non_exhaustive",
    "repr",
    "should_panic",
    "sink",
    "source",
    "spawns",
    "track_caller",
    "versions",
    "warn",
];

/// The scope of one body.
pub(super) struct BodyScope<'a, 'w> {
    semantics: &'a Semantics<'w>,
    krate: CrateId,
    blocks: RefCell<Vec<u32>>,
}

impl Semantics<'_> {
    /// The lowered body of a function, constant or static.
    pub(in crate::semantics) fn lowered(&self, owner: DefId) -> Lowered {
        if let Some(known) = self.bodies.get(&owner) {
            return known;
        }
        let def = self.raw_def(owner);
        let (body, macros) = match &def.data {
            DefData::Fn(data) => (data.body, data.macro_scope),
            DefData::Const(data) | DefData::Static(data) => (data.body, data.macro_scope),
            _ => (None, 0),
        };
        let Some(span) = body else { return Lowered::default() };
        let scope = BodyScope::new(self, def.krate);
        let body = lower::body(&scope, owner, self.module_of(owner), macros, span);
        let lowered = Lowered { body: Some(Arc::new(body)), blocks: scope.blocks.into_inner().into() };
        // Of two threads that lowered the same body one is heard: its blocks are the body's.
        self.bodies.insert(owner, lowered)
    }

    /// The lowered body of a function, constant or static; `None` when there is none (signatures).
    pub fn body(&self, owner: DefId) -> Option<Arc<Body>> {
        self.lowered(owner).body
    }

    /// The macro that a path in the text of an item's body names.
    pub(super) fn macro_in_body(&self, owner: DefId, path: &str) -> Option<DefId> {
        let def = self.raw_def(owner);
        let textual = self.names.unit(self, owner.unit).macro_scope(owner.index);
        let path = super::derives::written_path(path.trim_start_matches('$'), def.span)?;
        BodyScope::new(self, def.krate).find_macro(self.module_of(owner), textual, &path)
    }

    /// The units of the blocks in an item's body that declare items.
    pub(in crate::semantics) fn block_units(&self, owner: DefId) -> Vec<u32> {
        self.lowered(owner).blocks.to_vec()
    }
}

impl<'a, 'w> BodyScope<'a, 'w> {
    pub(super) fn new(semantics: &'a Semantics<'w>, krate: CrateId) -> Self {
        Self { semantics, krate, blocks: RefCell::default() }
    }
    /// The macro that a path names.
    fn find_macro(&self, module: DefId, macros: u32, path: &Path) -> Option<DefId> {
        let resolver = Resolver::new(self.semantics);
        let found = resolver.macro_path(module, macros, path).or_else(|| {
            // `#[macro_export(local_inner_macros)]`: the macro's own crate knows the name.
            let name = plain_name(path)?;
            let krate = self.written_in(path.span)?;
            resolver.in_module(super::resolve::root(krate), name, Namespace::Macro)
        });
        match found? {
            Res::Def(id) => Some(id),
            Res::Prim(_) => None,
        }
    }

    /// The crate where a token of an expansion was written.
    fn written_in(&self, span: Span) -> Option<CrateId> {
        let files = self.files();
        let mut span = span;
        while let Origin::Expansion { tokens, .. } = &files.get(span.file).origin {
            span = tokens.get(tokens.partition_point(|token| token.hi <= span.lo))?.from;
        }
        self.semantics.names.crate_of_file(span.file)
    }

    /// What expands a macro.
    fn macro_ref(&self, def: &Def) -> MacroRef {
        let DefData::Macro(data) = &def.data else { return MacroRef::Opaque("not a macro".into()) };
        if def.attrs.iter().any(|attr| attr.path == "builtin") {
            return MacroRef::Builtin(def.name);
        }
        if let Some(style) = data.style {
            let function = |name: &str| {
                let attr = def.attrs.iter().find(|attr| attr.path == name)?;
                self.semantics.anchored(def.krate, attr.args.trim().trim_matches('"'))
            };
            let (expands_to, rows_to) = (function("expands_to"), function("rows_to"));
            let returns = self.semantics.type_in_attribute(def, "returns");
            return MacroRef::Model { def: def.id, style, returns, expands_to, rows_to };
        }
        match data.kind {
            MacroKind::Rules | MacroKind::Declarative => match self.semantics.macro_rules(def) {
                Ok(rules) => MacroRef::Rules(rules),
                Err(reason) => MacroRef::Opaque(reason),
            },
            MacroKind::Function | MacroKind::Attribute | MacroKind::Derive => {
                MacroRef::Opaque("a procedural macro without a model".into())
            }
        }
    }
}

impl Scope for BodyScope<'_, '_> {
    fn files(&self) -> &Files {
        &self.semantics.workspace.files
    }

    fn krate(&self) -> CrateId {
        self.krate
    }

    fn cfg_active(&self, attrs: &[syn::Attribute]) -> bool {
        attrs.is_empty() || cfg_active(&self.semantics.cfg_of(self.krate), attrs)
    }

    fn cfg(&self, expr: &CfgExpr) -> Cfg {
        self.semantics.cfg_of(self.krate).eval(expr)
    }

    fn resolve_macro(&self, module: DefId, macros: u32, path: &Path) -> MacroRef {
        match self.find_macro(module, macros, path) {
            Some(id) => self.macro_ref(self.semantics.def(id)),
            None => match path.segments.last().map(|segment| segment.name) {
                Some(name) if BUILT_IN.contains(&name.as_str()) => MacroRef::Builtin(name),
                _ => MacroRef::Opaque(format!("no macro `{}` was found", path_text(path))),
            },
        }
    }

    fn is_constant_pattern(&self, module: DefId, name: Symbol) -> bool {
        let span = Span::new(FileId(0), 0, 0);
        let segments = vec![Segment { name, args: None, span }];
        let path = Path { anchor: Anchor::Plain, segments, span };
        let found = Resolver::new(self.semantics).path(module, &path, Namespace::Value);
        let super::resolve::Found::All(Res::Def(id)) = found else { return false };
        match &self.semantics.def(id).data {
            DefData::Const(_) | DefData::Static(_) => true,
            DefData::Variant(data) => data.shape == Shape::Unit,
            DefData::Adt(data) => data.fields.as_ref().is_some_and(|fields| fields.shape == Shape::Unit),
            _ => false,
        }
    }

    fn declare_block(
        &self,
        parent: DefId,
        owner: DefId,
        macros: u32,
        text: Text,
        items: Vec<syn::Item>,
    ) -> (DefId, u32) {
        let mut after = macros;
        let number = self.semantics.names.add_block(|number| {
            let (unit, scope) = self.semantics.collect_block(number, (parent, owner), macros, text, items);
            after = scope;
            unit
        });
        self.blocks.borrow_mut().push(number);
        (DefId { unit: number, index: 0 }, after)
    }

    fn parameters(&self, owner: DefId) -> Vec<Span> {
        match &self.semantics.raw_def(owner).data {
            DefData::Fn(data) => data.params.iter().map(|param| param.span).collect(),
            _ => Vec::new(),
        }
    }

    fn attributes(&self, owner: DefId) -> Vec<(Attr, MacroRef)> {
        let def = self.semantics.raw_def(owner);
        let (module, macros) = match &def.data {
            DefData::Fn(data) => (self.semantics.module_of(owner), data.macro_scope),
            _ => return Vec::new(),
        };
        let attrs = def.attrs.iter().filter(|attr| !INERT.contains(&attr.path.as_str()));
        let resolved = attrs.map(|attr| {
            let segment = |name: &str| Segment { name: Symbol::from(name), args: None, span: attr.span };
            let segments = attr.path.split("::").map(segment).collect();
            let path = Path { anchor: Anchor::Plain, segments, span: attr.span };
            (attr.clone(), self.resolve_macro(module, macros, &path))
        });
        resolved.collect()
    }

    fn included(&self, file: FileId, path: &str) -> Option<Arc<str>> {
        let files = self.files();
        let mut file = file;
        while let Origin::Expansion { invocation, .. } = &files.get(file).origin {
            file = invocation.file;
        }
        let included = self.semantics.workspace.included_file(self.krate, file, path).ok()?;
        Some(files.get(included).text.clone())
    }

    fn project_file(&self, path: &str) -> Option<Arc<str>> {
        self.semantics.workspace.crates.get(self.krate.0 as usize)?;
        let file = self.semantics.workspace.read(self.krate, std::path::Path::new(path)).ok()?;
        Some(self.files().get(file).text.clone())
    }

    fn environment(&self, name: &str) -> Option<String> {
        let info = self.semantics.workspace.crates.get(self.krate.0 as usize)?;
        match name {
            "CARGO_PKG_NAME" => Some(info.package.clone()),
            "CARGO_PKG_VERSION" => Some(info.version.to_string()),
            "CARGO_PKG_VERSION_MAJOR" => Some(info.version.major.to_string()),
            "CARGO_PKG_VERSION_MINOR" => Some(info.version.minor.to_string()),
            "CARGO_PKG_VERSION_PATCH" => Some(info.version.patch.to_string()),
            "CARGO_CRATE_NAME" => Some(info.name.to_string()),
            _ => None,
        }
    }
}
