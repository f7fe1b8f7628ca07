//! Which traits `#[derive(…)]` implements.

use std::sync::Arc;

use super::resolve::{Found, Res, Resolver, root};
use super::{Namespace, Resolution};
use crate::semantics::Semantics;
use crate::semantics::collect::plain_name;
use crate::semantics::defs::{DefData, DefId, MacroKind};
use crate::semantics::hir::{Anchor, Path, Segment, Symbol};
use crate::source::Span;
use crate::workspace::CrateId;

/// The compiler's own derives, and their traits.
const BUILT_IN: [(&str, &str); 9] = [
    ("Clone", "std::clone::Clone"),
    ("Copy", "std::marker::Copy"),
    ("Debug", "std::fmt::Debug"),
    ("Default", "std::default::Default"),
    ("Eq", "std::cmp::Eq"),
    ("PartialEq", "std::cmp::PartialEq"),
    ("Ord", "std::cmp::Ord"),
    ("PartialOrd", "std::cmp::PartialOrd"),
    ("Hash", "std::hash::Hash"),
];

impl Semantics<'_> {
    /// The traits that the type's derives implement.
    pub fn derived_traits(&self, adt: DefId) -> Arc<[DefId]> {
        self.names.derives.get_or(adt, || {
            let DefData::Adt(data) = &self.def(adt).data else { return Arc::default() };
            let mut traits: Vec<DefId> = Vec::new();
            let derived = data.derives.iter().flat_map(|derive| self.traits_of_derive(adt, derive));
            for id in derived.chain(self.traits_of_attributes(adt)) {
                if !traits.contains(&id) {
                    traits.push(id);
                }
            }
            traits.into()
        })
    }

    /// The traits that attribute macros of a type name: `#[implement(Trait)]`. They are its own to implement.
    fn traits_of_attributes(&self, adt: DefId) -> Vec<DefId> {
        let module = self.module_of(adt);
        let (def, resolver) = (self.raw_def(adt), Resolver::new(self));
        let named = |text: &str, namespace| {
            let path = written_path(text, def.name_span)?;
            match resolver.path(module, &path, namespace) {
                Found::All(Res::Def(id)) => Some(id),
                _ => None,
            }
        };
        let is_macro = |id: &DefId| matches!(&self.def(*id).data, DefData::Macro(data) if data.kind == MacroKind::Attribute && data.style.is_none());
        let is_trait = |id: &DefId| matches!(self.def(*id).data, DefData::Trait(_));
        let attrs = def.attrs.iter().filter(|attr| !attr.args.is_empty());
        attrs
            .filter(|attr| named(&attr.path, Namespace::Macro).is_some_and(|id| is_macro(&id)))
            .flat_map(|attr| attr.args.as_str().split(','))
            .filter_map(|arg| named(arg.trim(), Namespace::Type).filter(is_trait))
            .collect()
    }

    /// The macro that a derive of a type names.
    pub fn derive_macro(&self, adt: DefId, derive: &Path) -> Option<DefId> {
        let module = self.module_of(adt);
        match Resolver::new(self).path(module, derive, Namespace::Macro) {
            Found::All(Res::Def(id)) => Some(id),
            _ => None,
        }
    }

    fn traits_of_derive(&self, adt: DefId, derive: &Path) -> Vec<DefId> {
        let module = self.module_of(adt);
        let Some(macro_) = self.derive_macro(adt, derive) else {
            let built_in =
                plain_name(derive).and_then(|name| BUILT_IN.iter().find(|(derive, _)| name == *derive));
            return built_in.and_then(|(_, path)| self.item_at(path)).into_iter().collect();
        };
        let def = self.def(macro_);
        if let Some(attr) = def.attrs.iter().find(|attr| attr.path == "derive_model") {
            let paths = list(&attr.args, "traits");
            return paths.iter().filter_map(|path| self.model_path(def.krate, path)).collect();
        }
        // A trait beside the macro: of the same path, or in the crates that the path leads through.
        let resolver = Resolver::new(self);
        let trait_ = |found: Option<Res>| match found {
            Some(Res::Def(id)) if matches!(self.def(id).data, DefData::Trait(_)) => Some(id),
            _ => None,
        };
        if let Found::All(res) = resolver.path(module, derive, Namespace::Type)
            && let Some(id) = trait_(Some(res))
        {
            return vec![id];
        }
        let mut crates = vec![def.krate];
        let dependencies = self.workspace.crates.get(def.krate.0 as usize);
        let users = self.workspace.crates.get(self.def(adt).krate.0 as usize);
        if let (Some(info), Some(user)) = (dependencies, users) {
            // The crate that re-exports the macro is one that both know: `serde` for `serde_derive`.
            let exports = user.dependencies.iter().map(|(_, id)| *id);
            crates.extend(exports.filter(|id| {
                self.workspace.krate(*id).dependencies.iter().any(|(_, dependency)| *dependency == info.id)
            }));
        }
        let found = crates
            .into_iter()
            .find_map(|krate| trait_(resolver.in_module(root(krate), def.name, Namespace::Type)));
        found.into_iter().collect()
    }

    /// The item that a path in a model's attribute names: from the model's own crate (`crate::…` or its
    /// name), or from another crate's name.
    pub(in crate::semantics) fn model_path(&self, krate: CrateId, path: &str) -> Option<DefId> {
        let path = self.anchored(krate, path)?;
        match self.resolve_path(root(krate), &path, Namespace::Type) {
            Resolution::Def(id) => Some(id),
            _ => match self.resolve_path(root(krate), &path, Namespace::Value) {
                Resolution::Def(id) => Some(id),
                _ => None,
            },
        }
    }

    /// A path in a model's attribute, so that it means the same everywhere.
    pub(in crate::semantics) fn anchored(&self, krate: CrateId, path: &str) -> Option<Path> {
        let span = self.names.unit(self, root(krate).unit).defs.first()?.name_span;
        let mut names = path.split("::").map(str::trim).filter(|name| !name.is_empty());
        let first = Symbol::from(names.next()?);
        let of = match first.as_str() {
            "crate" | "$crate" => krate,
            name if name == self.crate_name(krate).as_str() => krate,
            _ => {
                let unit = self.names.unit(self, self.names.model_of.get(&krate).copied().unwrap_or(krate.0));
                let known = Resolver::raw(self).crate_named(unit, first);
                // A derive need not depend on the crate that has its trait: any of that name is meant.
                let other = || self.workspace.crates.iter().find(|info| info.name == first);
                known.map(|root| CrateId(root.unit)).or_else(|| other().map(|info| info.id))?
            }
        };
        let segments = names.map(|name| Segment { name: Symbol::from(name), args: None, span }).collect();
        Some(Path { anchor: Anchor::DollarCrate(of), segments, span })
    }
}

/// A path from its text; `None` for any other text.
pub(super) fn written_path(text: &str, span: Span) -> Option<Path> {
    let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    let mut names: Vec<&str> = text.split("::").collect();
    let anchor = match names.first() {
        Some(&"crate") => Anchor::Crate,
        Some(&"self") => Anchor::SelfModule,
        Some(&"") => Anchor::Global,
        _ => Anchor::Plain,
    };
    if anchor != Anchor::Plain {
        names.remove(0);
    }
    if names.is_empty() || !names.iter().all(|name| is_name(name)) {
        return None;
    }
    let segment = |name: &str| Segment { name: Symbol::from(name), args: None, span };
    Some(Path { anchor, segments: names.into_iter().map(segment).collect(), span })
}

/// The strings of `key("a", "b")` in an attribute's text.
pub(in crate::semantics) fn list(text: &str, key: &str) -> Vec<String> {
    let Some((_, rest)) = text.split_once(key) else { return Vec::new() };
    let Some((inside, _)) = rest.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')')) else {
        return Vec::new();
    };
    inside.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}
