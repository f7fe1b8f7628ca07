//! What a model declares, by the paths under which a user can name it.

use std::collections::VecDeque;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Namespace;
use super::resolve::{Res, Resolver};
use super::tables::{ImportKind, Unit};
use crate::semantics::Semantics;
use crate::semantics::defs::{Attr, Def, DefData, DefId, FieldData, Visibility};
use crate::semantics::hir::{Symbol, TypeRef};
use crate::semantics::ty::Prim;
use crate::source::{Files, Span};
use crate::workspace::CrateId;

/// One thing that a model says exists in the real crate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Modelled {
    /// From the crate's name on: `redis::aio::ConnectionManager`. What belongs to a primitive type is written
    /// `<str>::len`.
    pub path: String,
    /// What it is.
    pub kind: ModelledKind,
    /// The model's item; of a field, what it belongs to. `None` for what is re-exported from another crate.
    pub def: Option<DefId>,
    /// Where the model says so.
    pub span: Span,
}

/// What a model's item is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum ModelledKind {
    /// A module, type, trait, constant, static or macro: something that a `use` can name.
    Name,
    /// A function, method or function of a trait, with the number of its parameters, `self` among them.
    Function(usize),
    /// An associated constant.
    Const,
    /// An associated type of a trait.
    Type,
    /// A variant of an enum.
    Variant,
    /// A field of a struct or variant that the model calls public.
    Field(Symbol),
    /// A macro of this style: `derive`, `attribute` or `function`.
    Macro(&'static str),
}

impl Semantics<'_> {
    /// What the models of a crate declare, in the order of the text; empty for a crate without a model. What is
    /// private in the model, or marked `#[invented]`, helps the model only and is left out.
    pub fn modelled(&self, krate: CrateId) -> Vec<Modelled> {
        let Some(unit) = self.model_unit(krate) else { return Vec::new() };
        let mut listing = Listing {
            unit,
            resolver: Resolver::raw(self),
            files: &self.workspace.files,
            paths: FxHashMap::default(),
            found: Vec::new(),
        };
        listing.names(self.crate_name(krate).as_str());
        listing.parts();
        let mut found = listing.found;
        let mut seen = FxHashSet::default();
        found.retain(|item: &Modelled| seen.insert((item.path.clone(), item.kind.clone())));
        found
    }

    /// Whether a model describes a crate, in this version.
    pub fn is_modelled(&self, krate: CrateId) -> bool {
        self.names.model_of.contains_key(&krate)
    }

    /// The backends that the models of a crate, and of those it depends on, have types for.
    pub fn model_backends(&self, krate: CrateId) -> Vec<Symbol> {
        let own = self.workspace.crates.get(krate.0 as usize);
        let depends = own.into_iter().flat_map(|info| info.dependencies.iter().map(|(_, id)| *id));
        let units = std::iter::once(krate).chain(depends).filter_map(|krate| self.model_unit(krate));
        let defs = units.flat_map(|unit| &unit.defs).filter(|def| has(&def.attrs, "backend"));
        let mut backends: Vec<Symbol> = defs.filter_map(|def| self.backend_of(def.id)).collect();
        backends.sort_by(|a, b| a.as_str().cmp(b.as_str()));
        backends.dedup();
        backends
    }

    /// What was read of the models of a crate; those of `std` are its source.
    pub(in crate::semantics) fn model_unit(&self, krate: CrateId) -> Option<&Unit> {
        let std = self.names.std;
        let number = if krate == std { Some(std.0) } else { self.names.model_of.get(&krate).copied() };
        number.map(|number| self.names.unit(self, number))
    }
}

struct Listing<'a, 'w> {
    unit: &'a Unit,
    resolver: Resolver<'a, 'w>,
    files: &'a Files,
    /// The shortest public path of each item.
    paths: FxHashMap<DefId, String>,
    found: Vec<Modelled>,
}

impl Listing<'_, '_> {
    /// Everything that a path of modules leads to.
    fn names(&mut self, crate_name: &str) {
        let root = self.unit.root();
        self.paths.insert(root, crate_name.to_owned());
        let mut open = VecDeque::from([(root, crate_name.to_owned())]);
        let mut entered: FxHashSet<DefId> = FxHashSet::from_iter([root]);
        while let Some((module, at)) = open.pop_front() {
            for (name, def, span) in self.contents(module, &mut FxHashSet::default()) {
                let path = format!("{at}::{name}");
                self.name(&path, def, span);
                let Some(id) = def.filter(|id| id.unit == self.unit.number) else { continue };
                self.paths.entry(id).or_insert_with(|| path.clone());
                if matches!(self.def(id).data, DefData::Module { .. }) && entered.insert(id) {
                    open.push_back((id, path));
                }
            }
        }
    }

    /// The public names of a module, each with its item if it is known, and where it is declared or imported.
    fn contents(&self, module: DefId, seen: &mut FxHashSet<DefId>) -> Vec<(Symbol, Option<DefId>, Span)> {
        let mut contents = Vec::new();
        let Some(names) = self.unit.modules.get(&module.index).filter(|_| seen.insert(module)) else {
            return contents;
        };
        for name in &names.order {
            if let Some(items) = names.items.get(name) {
                let mut ids: Vec<DefId> = [items.ty, items.value, items.mac].into_iter().flatten().collect();
                ids.dedup();
                // Macros of models are those of the crate, wherever their text stands.
                let named = |id: &DefId| {
                    matches!(self.def(*id).data, DefData::Macro(_))
                        || self.def(*id).visibility == Visibility::Public
                };
                let ids = ids.into_iter().filter(|id| named(id) && !invented(self.def(*id)));
                contents.extend(ids.map(|id| (*name, Some(id), self.def(id).name_span)));
            }
        }
        for import in self.unit.imports.iter().enumerate() {
            let (index, import) = (import.0 as u32, import.1);
            if import.module != module || import.visibility != Visibility::Public {
                continue;
            }
            match import.kind {
                ImportKind::Name(name) | ImportKind::Module(name) => {
                    let spaces = [Namespace::Type, Namespace::Value, Namespace::Macro];
                    let mut ids: Vec<Option<DefId>> = spaces
                        .into_iter()
                        .filter_map(|space| self.resolver.import(self.unit.number, index, space))
                        .map(|res| match res {
                            Res::Def(id) => Some(id),
                            Res::Prim(_) => None,
                        })
                        .collect();
                    ids.dedup();
                    if ids.is_empty() {
                        ids.push(None);
                    }
                    let real = |id: &Option<DefId>| {
                        id.is_none_or(|id| id.unit != self.unit.number || !invented(self.def(id)))
                    };
                    contents.extend(ids.into_iter().filter(real).map(|id| (name, id, import.span)));
                }
                ImportKind::Glob => {
                    let target = self.resolver.glob(self.unit.number, index);
                    if let Some(target) = target.filter(|id| id.unit == self.unit.number) {
                        contents.extend(self.contents(target, seen));
                    }
                }
                ImportKind::Anonymous | ImportKind::Crate(_) => {}
            }
        }
        contents
    }

    fn name(&mut self, path: &str, def: Option<DefId>, span: Span) {
        let own = def.filter(|id| id.unit == self.unit.number);
        let kind = match own.map(|id| &self.def(id).data) {
            Some(DefData::Fn(data)) => ModelledKind::Function(data.params.len()),
            Some(DefData::Macro(_)) => ModelledKind::Macro(macro_use(self.def(own.expect("it has data")))),
            _ => ModelledKind::Name,
        };
        self.found.push(Modelled { path: path.to_owned(), kind, def: own, span });
    }

    /// What belongs to types and traits.
    fn parts(&mut self) {
        let unit = self.unit;
        for def in &unit.defs {
            match &def.data {
                DefData::Adt(data) => {
                    let Some(path) = self.paths.get(&def.id).cloned() else { continue };
                    for field in data.fields.iter().flat_map(|fields| &fields.fields) {
                        if self.is_public(field) {
                            self.part(&path, ModelledKind::Field(field.name), def.id, field.name_span);
                        }
                    }
                    let variants = data.variants.iter().filter(|id| **id != def.id).map(|id| own(unit, *id));
                    for variant in variants.filter(|variant| !invented(variant)) {
                        let path = format!("{path}::{}", variant.name);
                        self.part(&path, ModelledKind::Variant, variant.id, variant.name_span);
                    }
                }
                DefData::Trait(data) => {
                    let Some(path) = self.paths.get(&def.id).cloned() else { continue };
                    self.items(&path, &data.items, |_| true);
                }
                DefData::Impl(data) if data.trait_.is_none() && !invented(def) => {
                    let Some(path) = self.owner(def.id, &data.self_ty) else { continue };
                    self.items(&path, &data.items, |item| item.visibility == Visibility::Public);
                }
                _ => {}
            }
        }
    }

    fn items(&mut self, path: &str, items: &[DefId], named: impl Fn(&Def) -> bool) {
        let unit = self.unit;
        for item in items.iter().map(|id| own(unit, *id)).filter(|item| named(item) && !invented(item)) {
            let kind = match &item.data {
                DefData::Fn(data) => ModelledKind::Function(data.params.len()),
                DefData::Const(_) => ModelledKind::Const,
                DefData::TypeAlias(_) => ModelledKind::Type,
                _ => continue,
            };
            self.part(&format!("{path}::{}", item.name), kind, item.id, item.name_span);
        }
    }

    /// How the type of an inherent impl is written in a path.
    fn owner(&self, id: DefId, written: &TypeRef) -> Option<String> {
        match self.resolver.self_type(id) {
            Some(Res::Def(owner)) => {
                let path = self.paths.get(&owner)?;
                let is_dyn = matches!(self.def(owner).data, DefData::Trait(_));
                Some(if is_dyn { format!("<dyn {path}>") } else { path.clone() })
            }
            Some(Res::Prim(prim)) => Some(format!("<{}>", Prim::name(prim))),
            None => match written {
                TypeRef::Slice(_) => Some("<[_]>".to_owned()),
                TypeRef::Array(..) => Some("<[_; 2]>".to_owned()),
                TypeRef::RawPtr(crate::semantics::hir::Mutability::Mut, _) => Some("<*mut u8>".to_owned()),
                TypeRef::RawPtr(..) => Some("<*const u8>".to_owned()),
                _ => None,
            },
        }
    }

    fn part(&mut self, path: &str, kind: ModelledKind, def: DefId, span: Span) {
        self.found.push(Modelled { path: path.to_owned(), kind, def: Some(def), span });
    }

    fn is_public(&self, field: &FieldData) -> bool {
        let written = self.files.text(Span { hi: field.name_span.lo, ..field.span });
        let after_attributes = field.attrs.iter().map(|attr| attr.span.hi).max();
        let head = match after_attributes {
            Some(end) if end > field.span.lo => &written[(end - field.span.lo) as usize..],
            _ => written,
        };
        head.trim() == "pub" && !field.attrs.iter().any(|attr| attr.path == "invented")
    }

    fn def(&self, id: DefId) -> &Def {
        self.resolver.def(id)
    }
}

/// An item of the unit.
fn own(unit: &Unit, id: DefId) -> &Def {
    &unit.defs[id.index as usize]
}

/// Whether the item only helps its model.
fn invented(def: &Def) -> bool {
    has(&def.attrs, "invented")
}

fn has(attrs: &[Attr], name: &str) -> bool {
    attrs.iter().any(|attr| attr.path == name)
}

/// How a model's macro is used.
fn macro_use(def: &Def) -> &'static str {
    let style = def.attrs.iter().find(|attr| attr.path == "macro_style").map(|attr| attr.args);
    match style.as_ref().map(|style| style.trim_matches('"')) {
        _ if has(&def.attrs, "derive_model") => "derive",
        Some("instrument" | "keep") => "attribute",
        _ => "function",
    }
}
