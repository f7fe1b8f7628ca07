//! What a name means: modules, imports, globs, preludes. Lookups are lazy.

use std::sync::Arc;

use super::Namespace;
use super::memos::Memos;
use super::open::{Answer, Open, Question};
use super::overlay::Overlay;
use super::tables::{ImportKind, Unit};
use crate::semantics::Semantics;
use crate::semantics::defs::{Def, DefData, DefId, Visibility};
use crate::semantics::hir::{Anchor, Path, Symbol};
use crate::semantics::ty::Prim;
use crate::workspace::{CrateId, Edition};

/// What a whole path means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::semantics) enum Res {
    /// An item.
    Def(DefId),
    /// A primitive type.
    Prim(Prim),
}

/// How far a path was followed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::semantics) enum Found {
    /// To its end.
    All(Res),
    /// To a type or trait, after so many segments: the rest is associated items.
    Part(Res, usize),
    /// To this segment, which was not found.
    Nothing(usize),
}

/// Answers questions about names, from one thread.
pub(in crate::semantics) struct Resolver<'a, 'w> {
    pub(super) semantics: &'a Semantics<'w>,
    /// The unit that is being collected.
    pub(super) local: Option<&'a Unit>,
    /// Models over the real crates; without them, what the sources say.
    pub(super) overlay: Option<&'a Overlay>,
    /// Whether answers are not remembered.
    forgetful: bool,
    open: Open,
}

/// Where a path stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    /// In an expression, type, pattern, attribute.
    Code,
    /// In a `use`, with its textual macro scope.
    Import(u32),
}

impl<'a, 'w> Resolver<'a, 'w> {
    /// With the models.
    pub(in crate::semantics) fn new(semantics: &'a Semantics<'w>) -> Self {
        Self { overlay: Some(semantics.overlay()), ..Self::raw(semantics) }
    }

    /// With models that are being laid over their crates: nothing is remembered.
    pub(super) fn with(semantics: &'a Semantics<'w>, overlay: &'a Overlay) -> Self {
        Self { overlay: Some(overlay), forgetful: true, ..Self::raw(semantics) }
    }

    /// Without the models.
    pub(in crate::semantics) fn raw(semantics: &'a Semantics<'w>) -> Self {
        Self { semantics, local: None, overlay: None, forgetful: false, open: Open::default() }
    }

    /// Without the models, while `local` is being collected.
    pub(in crate::semantics) fn collecting(semantics: &'a Semantics<'w>, local: &'a Unit) -> Self {
        Self { local: Some(local), ..Self::raw(semantics) }
    }

    pub(super) fn unit(&self, number: u32) -> &'a Unit {
        match self.local {
            Some(unit) if unit.number == number => unit,
            _ => self.semantics.names.unit(self.semantics, number),
        }
    }

    pub(super) fn def(&self, id: DefId) -> &'a Def {
        &self.unit(id.unit).defs[id.index as usize]
    }

    /// Where answers about a unit are remembered: not for one that still grows.
    fn memos(&self, unit: u32) -> Option<&'a Memos> {
        let names = &self.semantics.names;
        match (self.local, self.overlay) {
            (Some(local), _) if local.number == unit => None,
            _ if self.forgetful => None,
            (_, Some(_)) => Some(&names.public),
            (_, None) => Some(&names.raw),
        }
    }

    /// The item of a name in a module (or a variant in an enum), by whatever way it got there.
    pub(in crate::semantics) fn in_module(
        &self,
        module: DefId,
        name: Symbol,
        namespace: Namespace,
    ) -> Option<Res> {
        let memos = self.memos(module.unit);
        let key = (module, name, namespace);
        if let Some(known) = memos.and_then(|memos| memos.lookups.get(&key)) {
            return known;
        }
        let (found, settled) = self.open.settled(|| {
            self.explicit(module, name, namespace, None).or_else(|| {
                let globs = self.closure(module);
                globs.iter().find_map(|from| self.explicit(*from, name, namespace, Some(module)))
            })
        });
        if settled && let Some(memos) = memos {
            memos.lookups.insert(key, found);
        }
        found
    }

    /// What a module declares or imports by name; when `seen_from` is given, only what is visible there.
    pub(super) fn explicit(
        &self,
        module: DefId,
        name: Symbol,
        namespace: Namespace,
        seen_from: Option<DefId>,
    ) -> Option<Res> {
        match self.overlay {
            Some(overlay) => overlay.explicit(self, module, name, namespace, seen_from),
            None => self
                .declared(module, name, namespace, seen_from)
                .or_else(|| self.declared_by_model(module, name, namespace)),
        }
    }

    /// [`Self::explicit`], of the unit alone.
    pub(super) fn declared(
        &self,
        module: DefId,
        name: Symbol,
        namespace: Namespace,
        seen_from: Option<DefId>,
    ) -> Option<Res> {
        let unit = self.unit(module.unit);
        let names = unit.modules.get(&module.index)?;
        let seen =
            |visibility: &Visibility| seen_from.is_none_or(|from| self.visible(visibility, module, from));
        if let Some(id) = names.item(name, namespace)
            && seen(&unit.defs[id.index as usize].visibility)
        {
            return Some(Res::Def(id));
        }
        let imports = names.named.get(&name)?.iter();
        imports.copied().filter(|index| seen(&unit.imports[*index as usize].visibility)).find_map(|index| {
            let type_only = !matches!(unit.imports[index as usize].kind, ImportKind::Name(_));
            if type_only && namespace != Namespace::Type {
                None
            } else {
                self.import(module.unit, index, namespace)
            }
        })
    }

    /// Whether what `owner` holds with this visibility can be named in `from`.
    pub(super) fn visible(&self, visibility: &Visibility, owner: DefId, from: DefId) -> bool {
        match visibility {
            Visibility::Public => true,
            Visibility::Restricted => self.unit(owner.unit).krate == self.unit(from.unit).krate,
            Visibility::Inherited => {
                let mut module = Some(from);
                while let Some(id) = module {
                    if id == owner {
                        return true;
                    }
                    module = self.def(id).parent;
                }
                false
            }
        }
    }

    /// Asks what may depend on itself. Final answers are remembered.
    fn ask(&self, question: Question, nothing: Answer, answer: impl Fn() -> Answer) -> Answer {
        self.open.ask(question, nothing, answer, |question, answer| match question {
            Question::Import(unit, index, namespace) => {
                if let Some(memos) = self.memos(unit) {
                    memos.imports.insert((unit, index, namespace), answer.name());
                }
            }
            Question::Glob(unit, index) => {
                if let Some(memos) = self.memos(unit) {
                    memos.globs.insert((unit, index), answer.module());
                }
            }
            Question::Closure(module) => {
                if let Some(memos) = self.memos(module.unit) {
                    memos.closures.insert(module, answer.modules());
                }
            }
        })
    }

    /// What an import brings in.
    pub(super) fn import(&self, unit: u32, index: u32, namespace: Namespace) -> Option<Res> {
        let memos = self.memos(unit);
        if let Some(known) = memos.and_then(|memos| memos.imports.get(&(unit, index, namespace))) {
            return known;
        }
        let imported = || {
            let import = &self.unit(unit).imports[index as usize];
            if let ImportKind::Crate(_) = import.kind {
                let name = import.path.segments.first()?.name;
                let root = || self.crate_named(self.unit(unit), name);
                return (namespace == Namespace::Type).then(root).flatten().map(Res::Def);
            }
            match self.follow(import.module, &import.path, namespace, Use::Import(import.macro_scope)) {
                Found::All(res) => Some(res),
                Found::Part(..) | Found::Nothing(_) => None,
            }
        };
        let question = Question::Import(unit, index, namespace);
        self.ask(question, Answer::Name(None), || Answer::Name(imported())).name()
    }

    /// The modules whose names `module` gets by globs, nearest first.
    pub(super) fn closure(&self, module: DefId) -> Arc<[DefId]> {
        let memos = self.memos(module.unit);
        if let Some(known) = memos.and_then(|memos| memos.closures.get(&module)) {
            return known;
        }
        let reached = || Answer::Modules(self.reach(module));
        self.ask(Question::Closure(module), Answer::Modules(Arc::default()), reached).modules()
    }

    fn reach(&self, module: DefId) -> Arc<[DefId]> {
        let mut order = vec![module];
        let mut next = 0;
        while let Some(from) = order.get(next).copied() {
            for (target, visibility, owner) in self.globs(from) {
                if (next == 0 || self.visible(visibility, owner, module)) && !order.contains(&target) {
                    order.push(target);
                }
            }
            next += 1;
        }
        order.into_iter().skip(1).collect()
    }

    /// The targets of a module's globs, with the visibility of the import and the module it stands in.
    fn globs(&self, module: DefId) -> Vec<(DefId, &'a Visibility, DefId)> {
        let mut targets = Vec::new();
        let layers = self.overlay.map(|overlay| overlay.layers(module)).unwrap_or_else(|| vec![module]);
        for layer in layers {
            let unit = self.unit(layer.unit);
            let Some(names) = unit.modules.get(&layer.index) else { continue };
            for index in &names.globs {
                if let Some(target) = self.glob(layer.unit, *index) {
                    targets.push((target, &unit.imports[*index as usize].visibility, layer));
                }
            }
        }
        targets
    }

    /// The module (or enum) that a glob names.
    pub(super) fn glob(&self, unit: u32, index: u32) -> Option<DefId> {
        let memos = self.memos(unit);
        if let Some(known) = memos.and_then(|memos| memos.globs.get(&(unit, index))) {
            return known;
        }
        let named = || {
            let import = &self.unit(unit).imports[index as usize];
            match self.follow(import.module, &import.path, Namespace::Type, Use::Import(import.macro_scope)) {
                Found::All(Res::Def(id)) => Some(self.through_alias(id)),
                _ => None,
            }
        };
        self.ask(Question::Glob(unit, index), Answer::Module(None), || Answer::Module(named())).module()
    }

    /// `type A = Enum;` is the enum where variants are looked for.
    pub(super) fn through_alias(&self, id: DefId) -> DefId {
        let def = self.def(id);
        if let DefData::TypeAlias(alias) = &def.data
            && let Some(crate::semantics::hir::TypeRef::Path(path)) = &alias.target
            && let Some(module) = def.parent
            && let Found::All(Res::Def(target)) = self.follow(module, path, Namespace::Type, Use::Code)
        {
            return target;
        }
        id
    }

    /// What a path means in a module.
    pub(in crate::semantics) fn path(&self, module: DefId, path: &Path, namespace: Namespace) -> Found {
        self.follow(module, path, namespace, Use::Code)
    }

    /// What `path!` means in a module where the textual scope is `scope`.
    pub(in crate::semantics) fn macro_path(&self, module: DefId, scope: u32, path: &Path) -> Option<Res> {
        if let Some(name) = crate::semantics::collect::plain_name(path)
            && let Some(id) = self.semantics.names.textual_macro(scope, name)
        {
            return Some(Res::Def(id));
        }
        match self.follow(module, path, Namespace::Macro, Use::Code) {
            Found::All(res) => Some(res),
            Found::Part(..) | Found::Nothing(_) => None,
        }
    }

    fn follow(&self, module: DefId, path: &Path, namespace: Namespace, place: Use) -> Found {
        let segments = &path.segments;
        let wanted = |index: usize| if index + 1 == segments.len() { namespace } else { Namespace::Type };
        let (mut current, mut used) = match &path.anchor {
            Anchor::Crate => (Some(Res::Def(self.root_of(module))), 0),
            Anchor::SelfModule => (Some(Res::Def(self.enclosing(module))), 0),
            Anchor::Super(levels) => (self.ancestor(module, *levels).map(Res::Def), 0),
            Anchor::DollarCrate(krate) => (Some(Res::Def(root(*krate))), 0),
            Anchor::Qualified { .. } => (None, 0),
            Anchor::Global => match segments.first() {
                Some(first) => (self.global(module, first.name, wanted(0)), 1),
                None => (None, 0),
            },
            Anchor::Plain => match segments.first() {
                Some(first) => (self.first(module, first.name, wanted(0), place), 1),
                None => (None, 0),
            },
        };
        while let Some(res) = current {
            let Some(segment) = segments.get(used) else { return Found::All(res) };
            let Res::Def(id) = res else { return Found::Part(res, used) };
            let next = match &self.def(id).data {
                DefData::Module { .. } => self.in_module(id, segment.name, wanted(used)),
                DefData::Adt(adt) if adt.fields.is_none() => {
                    match self.in_module(id, segment.name, wanted(used)) {
                        Some(variant) => Some(variant),
                        None => return Found::Part(res, used),
                    }
                }
                DefData::Adt(_) | DefData::Trait(_) => return Found::Part(res, used),
                DefData::TypeAlias(_) => {
                    let target = self.through_alias(id);
                    let variant =
                        (target != id).then(|| self.in_module(target, segment.name, wanted(used))).flatten();
                    match (variant, &self.def(target).data) {
                        (Some(variant), DefData::Adt(adt)) if place != Use::Code && adt.fields.is_none() => {
                            Some(variant)
                        }
                        _ => return Found::Part(res, used),
                    }
                }
                _ => None,
            };
            if next.is_none() {
                break;
            }
            current = next;
            used += 1;
        }
        // `u32::from_str_radix` where `use std::u32` brought in the module.
        let first = segments.first().filter(|_| path.anchor == Anchor::Plain && segments.len() > 1);
        if let Some(prim) = first.and_then(|first| Prim::named(&first.name)) {
            return Found::Part(Res::Prim(prim), 1);
        }
        Found::Nothing(if current.is_none() { used.saturating_sub(1) } else { used })
    }

    /// The first name of a path.
    fn first(&self, module: DefId, name: Symbol, namespace: Namespace, place: Use) -> Option<Res> {
        if let (Use::Import(scope), Namespace::Macro) = (place, namespace)
            && let Some(id) = self.semantics.names.textual_macro(scope, name)
        {
            return Some(Res::Def(id));
        }
        let unit = self.unit(module.unit);
        if place != Use::Code && self.edition(unit.krate) == Edition::E2015 && !unit.model {
            let root = self.root_of(module);
            let in_root = self.in_module(root, name, namespace);
            return in_root.or_else(|| self.prelude(unit, name, namespace));
        }
        let mut scope = module;
        loop {
            if let Some(found) = self.in_module(scope, name, namespace) {
                return Some(found);
            }
            let def = self.def(scope);
            match (&def.data, def.parent) {
                (DefData::Module { block: true }, Some(parent)) => scope = self.module_of(parent),
                _ => break,
            }
        }
        self.prelude(unit, name, namespace)
    }

    /// Names that are there without being declared: crates, `#[macro_use]`, the standard prelude, primitives.
    fn prelude(&self, unit: &Unit, name: Symbol, namespace: Namespace) -> Option<Res> {
        if namespace == Namespace::Type
            && let Some(root) = self.crate_named(unit, name)
        {
            return Some(Res::Def(root));
        }
        if namespace == Namespace::Macro {
            for (krate, names) in &self.unit(unit.krate.0).macro_use {
                if (names.is_empty() || names.contains(&name))
                    && let Some(root) = self.crate_named(unit, *krate)
                    && let Some(found) = self.in_module(root, name, namespace)
                {
                    return Some(found);
                }
            }
        }
        let std = root(self.semantics.names.std);
        let prelude = self.prelude_module(unit.krate);
        if let Some(found) = prelude.and_then(|prelude| self.in_module(prelude, name, namespace)) {
            return Some(found);
        }
        match namespace {
            Namespace::Macro => self.in_module(std, name, namespace),
            Namespace::Type => Prim::named(&name).map(Res::Prim),
            Namespace::Value => None,
        }
    }

    /// The prelude module of a crate.
    pub(super) fn prelude_module(&self, krate: CrateId) -> Option<DefId> {
        let edition = match self.edition(krate) {
            Edition::E2015 => "rust_2015",
            Edition::E2018 => "rust_2018",
            Edition::E2021 => "rust_2021",
            Edition::E2024 => "rust_2024",
        };
        let mut module = root(self.semantics.names.std);
        for name in ["prelude", edition] {
            match self.in_module(module, Symbol::from(name), Namespace::Type) {
                Some(Res::Def(id)) => module = id,
                _ => return None,
            }
        }
        Some(module)
    }

    /// `::name`.
    fn global(&self, module: DefId, name: Symbol, namespace: Namespace) -> Option<Res> {
        let unit = self.unit(module.unit);
        if self.edition(unit.krate) == Edition::E2015
            && let Some(found) = self.in_module(self.root_of(module), name, namespace)
        {
            return Some(found);
        }
        (namespace == Namespace::Type).then(|| self.crate_named(unit, name)).flatten().map(Res::Def)
    }

    /// The root of the crate that a name means in the code of a unit.
    pub(super) fn crate_named(&self, unit: &Unit, name: Symbol) -> Option<DefId> {
        let names = &self.semantics.names;
        if unit.krate != names.std {
            let own = self.unit(unit.krate.0);
            let renamed = own.extern_names.iter().find(|(alias, target)| *alias == name && target != alias);
            let name = renamed.map_or(name, |(_, target)| *target);
            if name == "self" {
                return Some(own.root());
            }
            if let Some(krate) = self.semantics.workspace.krate(unit.krate).dependency(name) {
                return Some(root(krate));
            }
            if unit.model
                && let Some(info) =
                    self.semantics.workspace.crates.iter().rev().find(|info| info.name == name)
            {
                return Some(root(info.id));
            }
            return matches!(name.as_str(), "std" | "core" | "alloc" | "proc_macro" | "test")
                .then(|| root(names.std));
        }
        matches!(name.as_str(), "std" | "core" | "alloc").then(|| root(names.std))
    }

    fn edition(&self, krate: CrateId) -> Edition {
        self.semantics.workspace.crates.get(krate.0 as usize).map_or(Edition::E2024, |info| info.edition)
    }

    /// The module that encloses an item, or the item if it is one.
    pub(super) fn module_of(&self, id: DefId) -> DefId {
        let mut def = self.def(id);
        loop {
            match (&def.data, def.parent) {
                (DefData::Module { .. }, _) | (_, None) => return def.id,
                (_, Some(parent)) => def = self.def(parent),
            }
        }
    }

    /// The nearest module that is not a block.
    fn enclosing(&self, module: DefId) -> DefId {
        let mut def = self.def(self.module_of(module));
        while let (DefData::Module { block: true }, Some(parent)) = (&def.data, def.parent) {
            def = self.def(self.module_of(parent));
        }
        def.id
    }

    fn ancestor(&self, module: DefId, levels: u32) -> Option<DefId> {
        let mut module = self.enclosing(module);
        for _ in 0..levels {
            module = self.enclosing(self.def(module).parent?);
        }
        Some(module)
    }

    /// The root module of the crate (or model) that a module is in.
    fn root_of(&self, module: DefId) -> DefId {
        let mut module = self.enclosing(module);
        while let Some(parent) = self.def(module).parent {
            module = self.enclosing(parent);
        }
        module
    }
}

/// The root module of a crate.
pub(in crate::semantics) fn root(krate: CrateId) -> DefId {
    DefId { unit: krate.0, index: 0 }
}
