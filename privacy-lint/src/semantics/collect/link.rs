//! From raw items to a [`Unit`]: identities in source order, macros expanded in place.

use rustc_hash::FxHashMap;

use super::raw::{Contents, Invocation, Raw, RawImport, RawKind, ReadModule};
use super::read::{Dir, Source, lock};
use crate::semantics::Semantics;
use crate::semantics::defs::{Attr, Def, DefData, DefId, MacroKind, Visibility};
use crate::semantics::hir::Symbol;
use crate::semantics::names::tables::{
    Import, ImportKind, MacroScope, MacroScopeKind, Module, Problem, Unit,
};
use crate::source::Span;

/// Builds one unit.
pub(in crate::semantics) struct Collector<'a, 'w> {
    pub(super) semantics: &'a Semantics<'w>,
    pub(super) source: Source<'a>,
    pub(super) unit: Unit,
    /// Where the modules' files lie.
    pub(super) dirs: FxHashMap<u32, Dir>,
    /// Invocations of macros that are found by path.
    pub(super) pending: Vec<Pending>,
    /// How many bytes expansions may still have.
    pub(super) budget: usize,
    /// How many expansions the outermost invocation at hand may still lead to.
    pub(super) fuel: usize,
}

/// An invocation whose macro is looked up when all modules are known.
pub(super) struct Pending {
    pub invocation: Invocation,
    pub place: Place,
    /// The scope before it.
    pub scope: u32,
    /// Its link in the chain of scopes; a derive has none.
    pub link: Option<u32>,
}

/// Where expanded items go.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The module, by index.
    pub module: u32,
    /// The trait or impl that the items belong to.
    pub owner: Option<u32>,
    /// How many expansions surround it.
    pub depth: usize,
}

/// The largest text of all item-level expansions of one unit, in bytes.
const EXPANSION_BUDGET: usize = 256 << 20;

impl<'a, 'w> Collector<'a, 'w> {
    pub(super) fn new(semantics: &'a Semantics<'w>, source: Source<'a>, unit: Unit) -> Self {
        let (dirs, pending) = (FxHashMap::default(), Vec::new());
        Self { semantics, source, unit, dirs, pending, budget: EXPANSION_BUDGET, fuel: 0 }
    }

    /// Declares the root module with what its file holds.
    pub(super) fn root(&mut self, name: Symbol, root: ReadModule) {
        let span = root.span;
        let id = self.unit.root();
        self.push(Def {
            id,
            name,
            parent: None,
            krate: self.unit.krate,
            span,
            name_span: Span::new(span.file, 0, 0),
            attrs: root.attrs,
            visibility: Visibility::Public,
            from_model: self.unit.model,
            data: DefData::Module { block: false },
        });
        self.unit.modules.insert(0, Module::default());
        self.unit.problems.extend(root.problem);
        if let Some(dir) = root.dir {
            self.dirs.insert(0, dir);
        }
        self.semantics.names.note_file(span.file, self.unit.krate);
        self.declare(root.items, Place { module: 0, owner: None, depth: 0 }, 0);
    }

    /// Declares more of the root module: another file of the same model.
    pub(super) fn more(&mut self, root: ReadModule) {
        self.unit.problems.extend(root.problem);
        self.declare(root.items, Place { module: 0, owner: None, depth: 0 }, 0);
    }

    /// Declares the items of a block in a module of their own; the scope after them.
    pub(super) fn block(&mut self, parent: DefId, span: Span, items: Vec<Raw>, scope: u32) -> u32 {
        let id = self.unit.root();
        self.push(Def {
            id,
            name: Symbol::default(),
            parent: Some(parent),
            krate: self.unit.krate,
            span,
            name_span: span,
            attrs: Vec::new(),
            visibility: Visibility::Inherited,
            from_model: self.unit.model,
            data: DefData::Module { block: true },
        });
        self.unit.modules.insert(0, Module::default());
        self.declare(items, Place { module: 0, owner: None, depth: 0 }, scope)
    }

    fn push(&mut self, def: Def) {
        self.unit.defs.push(def);
    }

    pub(super) fn id(&self, index: u32) -> DefId {
        DefId { unit: self.unit.number, index }
    }

    /// Declares items in order; the scope after them.
    pub(super) fn declare(&mut self, items: Vec<Raw>, place: Place, mut scope: u32) -> u32 {
        for raw in items {
            let Raw { name, span, name_span, attrs, visibility, kind } = raw;
            match kind {
                RawKind::Imports(imports) => self.imports(imports, &attrs, &visibility, place.module, scope),
                RawKind::Invocation(invocation) => scope = self.invocation(invocation, place, scope),
                RawKind::Module(contents) => {
                    let data = DefData::Module { block: false };
                    let def = self.def(name, (span, name_span), attrs, visibility, data, place);
                    scope = self.module(def, contents, place, scope);
                }
                RawKind::Def(data, children) => {
                    let def = self.def(name, (span, name_span), attrs, visibility, data, place);
                    scope = self.item(def, children, place, scope);
                }
            }
        }
        scope
    }

    fn def(
        &self,
        name: Symbol,
        (span, name_span): (Span, Span),
        attrs: Vec<Attr>,
        visibility: Visibility,
        data: DefData,
        place: Place,
    ) -> Def {
        let id = self.id(self.unit.defs.len() as u32);
        let parent = Some(self.id(place.owner.unwrap_or(place.module)));
        let (krate, from_model) = (self.unit.krate, self.unit.model);
        Def { id, name, parent, krate, span, name_span, attrs, visibility, from_model, data }
    }

    fn module(&mut self, mut def: Def, contents: Contents, place: Place, scope: u32) -> u32 {
        let macro_use = |attrs: &[Attr]| attrs.iter().any(|attr| attr.path == "macro_use");
        let outer = self.dirs.get(&place.module).cloned();
        let (items, dir) = match contents {
            Contents::Inline(items, path) => (items, outer.map(|dir| dir.inline(def.name, path.as_deref()))),
            Contents::File(path, slot) => {
                let read = lock(&slot).take();
                let read =
                    read.or_else(|| Some(self.source.read_module(&outer?, def.name, path, def.name_span)));
                let Some(read) = read else { return scope };
                self.semantics.names.note_file(read.span.file, self.unit.krate);
                self.unit.problems.extend(read.problem);
                def.attrs.extend(read.attrs);
                (read.items, read.dir)
            }
        };
        let continues = macro_use(&def.attrs);
        // The files of a model may open the same module more than once.
        let again =
            self.unit.model.then(|| self.unit.modules.get(&place.module)?.items.get(&def.name)?.ty).flatten();
        let index = match again {
            Some(id) if matches!(self.unit.defs[id.index as usize].data, DefData::Module { .. }) => id.index,
            _ => {
                let index = def.id.index;
                self.enter(place.module, &def);
                self.push(def);
                self.unit.modules.insert(index, Module::default());
                if let Some(dir) = dir {
                    self.dirs.insert(index, dir);
                }
                index
            }
        };
        let inner = self.declare(items, Place { module: index, owner: None, ..place }, scope);
        if continues { inner } else { scope }
    }

    /// Adds a name to a module.
    fn enter(&mut self, module: u32, def: &Def) {
        self.unit.modules.entry(module).or_default().declare(def);
    }

    fn item(&mut self, mut def: Def, children: Vec<Raw>, place: Place, scope: u32) -> u32 {
        let (id, index, name) = (def.id, def.id.index, def.name);
        let mut after = scope;
        match &mut def.data {
            DefData::Fn(data) => data.macro_scope = scope,
            DefData::Const(data) | DefData::Static(data) => data.macro_scope = scope,
            DefData::Macro(data) => {
                let style = def.attrs.iter().find(|attr| attr.path == "macro_style");
                data.style = style.map(|attr| Symbol::from(attr.args.trim_matches('"')));
                if data.kind == MacroKind::Rules {
                    let kind = MacroScopeKind::Macro(name, id);
                    after = self.semantics.names.add_scope(MacroScope { parent: scope, kind });
                }
            }
            _ => {}
        }
        if place.owner.is_none() {
            match &def.data {
                DefData::Macro(data) if data.kind == MacroKind::Rules => {
                    if data.exported {
                        self.enter(0, &def);
                    }
                    if self.unit.model {
                        self.enter(place.module, &def);
                    }
                }
                _ => self.enter(place.module, &def),
            }
        }
        self.derives(&def, place, scope);
        if self.unit.macro_scopes.last().is_none_or(|(_, last)| *last != scope) {
            self.unit.macro_scopes.push((index, scope));
        }
        let is_enum = matches!(&def.data, DefData::Adt(adt) if adt.fields.is_none());
        self.push(def);
        if is_enum {
            self.unit.modules.insert(index, Module::default());
        }
        let inside = Place { owner: Some(index), ..place };
        if matches!(
            self.unit.defs[index as usize].data,
            DefData::Trait(_) | DefData::Impl(_) | DefData::Adt(_)
        ) {
            self.children(children, inside, scope);
        }
        after
    }

    /// Declares the variants of an enum, or the items of a trait or impl.
    pub(super) fn children(&mut self, children: Vec<Raw>, place: Place, scope: u32) {
        let Some(owner) = place.owner else { return };
        for child in children {
            let Raw { name, span, name_span, attrs, visibility, kind } = child;
            match kind {
                RawKind::Def(data, _) => {
                    let def = self.def(name, (span, name_span), attrs, visibility, data, place);
                    let id = def.id;
                    if matches!(def.data, DefData::Variant(_)) {
                        self.enter(owner, &def);
                    }
                    self.item(def, Vec::new(), place, scope);
                    match &mut self.unit.defs[owner as usize].data {
                        DefData::Adt(data) => data.variants.push(id),
                        DefData::Trait(data) => data.items.push(id),
                        DefData::Impl(data) => data.items.push(id),
                        _ => {}
                    }
                }
                RawKind::Invocation(invocation) => {
                    self.invocation(invocation, place, scope);
                }
                RawKind::Module(_) | RawKind::Imports(_) => {}
            }
        }
        if let DefData::Adt(data) = &mut self.unit.defs[owner as usize].data
            && data.fields.is_some()
        {
            data.variants = vec![DefId { unit: self.unit.number, index: owner }];
        }
    }

    fn imports(
        &mut self,
        imports: Vec<RawImport>,
        attrs: &[Attr],
        visibility: &Visibility,
        module: u32,
        scope: u32,
    ) {
        for RawImport { path, kind, span } in imports {
            let index = self.unit.imports.len() as u32;
            let names = self.unit.modules.entry(module).or_default();
            match kind {
                ImportKind::Glob => names.globs.push(index),
                ImportKind::Anonymous => names.anonymous.push(index),
                ImportKind::Name(name) | ImportKind::Module(name) | ImportKind::Crate(name) => {
                    names.named.entry(name).or_default().push(index);
                    names.order.push(name);
                }
            }
            let names_crate = span == path.span && path.segments.len() == 1;
            let target = path.segments.first().map(|segment| segment.name);
            if let (true, Some(target)) = (names_crate, target) {
                let is_crate = matches!(kind, ImportKind::Crate(_))
                    || (kind == ImportKind::Anonymous
                        && path.anchor == crate::semantics::hir::Anchor::Global);
                if let (ImportKind::Crate(alias), 0) = (kind, module) {
                    self.unit.extern_names.push((alias, target));
                }
                if let (true, Some(attr)) = (is_crate, attrs.iter().find(|attr| attr.path == "macro_use")) {
                    let names = attr.args.split(',').map(str::trim).filter(|name| !name.is_empty());
                    self.unit.macro_use.push((target, names.map(Symbol::from).collect()));
                }
            }
            self.unit.imports.push(Import {
                module: DefId { unit: self.unit.number, index: module },
                path,
                kind,
                visibility: visibility.clone(),
                span,
                macro_scope: scope,
            });
        }
    }

    pub(super) fn problem(&mut self, span: Span, what: &str, reason: impl Into<String>) {
        self.unit.problems.push(Problem { span, what: what.to_owned(), reason: reason.into() });
    }
}
