//! Canonical paths, and items at them.

use super::resolve::{Res, Resolver, root};
use super::{Namespace, Resolution};
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId, Visibility};
use crate::semantics::hir::{Anchor, Path, Segment, Symbol};
use crate::source::{FileId, Span};
use crate::workspace::CrateId;

impl Semantics<'_> {
    /// The item that std's models mark with `#[lang = "name"]`.
    pub fn lang_item(&self, name: &str) -> Option<DefId> {
        let items = self.names.lang_items.get_or_init(|| {
            let defs = self.names.unit(self, self.names.std.0).defs.iter();
            let marked = defs.filter_map(|def| {
                let attr = def.attrs.iter().find(|attr| attr.path == "lang")?;
                Some((Symbol::from(attr.args.trim_matches('"')), def.id))
            });
            // The first of a name stays.
            let mut items = rustc_hash::FxHashMap::default();
            for (name, id) in marked {
                items.entry(name).or_insert(id);
            }
            items
        });
        items.get(&Symbol::from(name)).copied()
    }

    /// The item at a canonical or public path from a crate's name, `sqlx::query::Query` (also `std::…`),
    /// seen from any member: for models, configuration, and tests. What follows a type or trait is an item
    /// of it: `std::vec::Vec::push`.
    pub fn item_at(&self, path: &str) -> Option<DefId> {
        let mut names = path.split("::").map(str::trim);
        let crate_name = Symbol::from(names.next()?);
        let span = Span::new(FileId(0), 0, 0);
        let segments: Vec<Segment> =
            names.map(|name| Segment { name: Symbol::from(name), args: None, span }).collect();
        self.crates_of_name(crate_name).into_iter().find_map(|krate| self.item_in(krate, &segments, span))
    }

    /// The crates that a name may mean: what members call so, then by their own name.
    fn crates_of_name(&self, name: Symbol) -> Vec<CrateId> {
        if matches!(name.as_str(), "std" | "core" | "alloc") {
            return vec![self.names.std];
        }
        let members = self.workspace.crates.iter().filter(|info| info.member);
        let own = members.clone().filter(|info| info.name == name).map(|info| info.id);
        let named = members.filter_map(|info| info.dependency(name));
        let others = self.workspace.crates.iter().rev().filter(|info| info.name == name).map(|info| info.id);
        let mut crates: Vec<CrateId> = Vec::new();
        for krate in own.chain(named).chain(others) {
            if !crates.contains(&krate) {
                crates.push(krate);
            }
        }
        crates
    }

    fn item_in(&self, krate: CrateId, segments: &[Segment], span: Span) -> Option<DefId> {
        let path = Path { anchor: Anchor::DollarCrate(krate), segments: segments.to_vec(), span };
        for namespace in [Namespace::Type, Namespace::Value, Namespace::Macro] {
            match self.resolve_path(root(krate), &path, namespace) {
                Resolution::Def(id) => return Some(id),
                Resolution::Partial { base: Ok(base), used } if used + 1 == segments.len() => {
                    return self.associated(base, segments[used].name);
                }
                _ => {}
            }
        }
        None
    }

    /// The item of this name in a trait, or in the inherent impls of a type's crate.
    fn associated(&self, base: DefId, name: Symbol) -> Option<DefId> {
        let def = self.def(base);
        let named = |items: &[DefId]| items.iter().copied().find(|item| self.def(*item).name == name);
        if let DefData::Trait(data) = &def.data {
            return named(&data.items);
        }
        let own = Resolver::new(self);
        self.inherent_impls_in(def.krate, def.name).iter().find_map(|id| {
            let DefData::Impl(data) = &self.def(*id).data else { return None };
            let target = own.self_type(*id)?;
            (target == Res::Def(base)).then(|| named(&data.items)).flatten()
        })
    }

    /// The path of an item as rustc prints it: `crate::module::Type`, `<impl …>` parts left to callers.
    pub fn def_path(&self, def: DefId) -> String {
        let mut names: Vec<Symbol> = Vec::new();
        let mut next = Some(def);
        while let Some(id) = next {
            let def = self.def(id);
            match (&def.data, def.parent) {
                (_, None) => names.push(self.crate_name(def.krate)),
                (DefData::Impl(data), _) => {
                    // The owner is the type, wherever the impl stands.
                    match Resolver::new(self).self_type(id) {
                        Some(Res::Def(owner)) => {
                            next = Some(owner);
                            continue;
                        }
                        _ => names.push(super::impls::type_name(&data.self_ty)),
                    }
                }
                (DefData::Module { block: true }, _) => {
                    next = self.names.unit(self, id.unit).owner;
                    let is_async =
                        |id| matches!(&self.def(id).data, DefData::Fn(function) if function.is_async);
                    if next.is_some_and(is_async) {
                        names.push(Symbol::from("{closure#0}"));
                    }
                    continue;
                }
                _ if def.name.is_empty() => {}
                _ => names.push(def.name),
            }
            next = def.parent;
        }
        names.reverse();
        let names: Vec<&str> = names.iter().map(Symbol::as_str).collect();
        names.join("::")
    }
}

impl Semantics<'_> {
    /// The path by which the crate of `from` names an item of another one: the shortest way through its public
    /// modules, also by another name (`pub use registry::Registry as Handlebars`). Its own path where there is none.
    pub fn visible_path(&self, from: DefId, def: DefId) -> String {
        let item = self.def(def);
        let own = || self.def_path(def);
        let at_module = item.parent.is_some_and(|parent| self.is_module(parent));
        if !at_module || self.def(from).krate == item.krate {
            return own();
        }
        let mut modules = Vec::new();
        let mut next = item.parent;
        while let Some(id) = next {
            modules.push(id);
            next = self.def(id).parent;
        }
        let resolver = Resolver::new(self);
        let is_item = |res: Option<Res>| res == Some(Res::Def(def));
        for module in modules.iter().rev() {
            let by_name = [Namespace::Type, Namespace::Value]
                .into_iter()
                .any(|space| is_item(resolver.in_module(*module, item.name, space)));
            let name = if by_name { Some(item.name) } else { self.alias_in(&resolver, *module, def) };
            if let Some(name) = name {
                return format!("{}::{name}", self.def_path(*module));
            }
        }
        own()
    }

    /// The public name that a module gives an item in a `use … as name`.
    fn alias_in(&self, resolver: &Resolver<'_, '_>, module: DefId, def: DefId) -> Option<Symbol> {
        let unit = self.names.unit(self, module.unit);
        let last = |index: u32| unit.imports[index as usize].path.segments.last().map(|segment| segment.name);
        let names = unit.modules.get(&module.index)?;
        names.order.iter().copied().find(|name| {
            names.named.get(name).into_iter().flatten().any(|index| {
                unit.imports[*index as usize].visibility == Visibility::Public
                    && last(*index) == Some(self.def(def).name)
                    && resolver.import(module.unit, *index, Namespace::Type) == Some(Res::Def(def))
            })
        })
    }
}
