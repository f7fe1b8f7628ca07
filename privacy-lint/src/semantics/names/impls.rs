//! Impl blocks by the last name of their trait and of their type.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Namespace;
use super::resolve::{Found, Res, Resolver};
use super::tables::{ImportKind, Unit};
use crate::semantics::Semantics;
use crate::semantics::defs::{Def, DefData, DefId};
use crate::semantics::hir::{GenericArg, Mutability, Path, Symbol, TypeRef};
use crate::workspace::CrateId;

/// The impls of one crate, in source order.
#[derive(Default, Debug)]
pub(in crate::semantics) struct ImplIndex {
    /// By the trait's last name as written.
    traits: FxHashMap<Symbol, Vec<DefId>>,
    /// By the type's last name as written.
    inherent: FxHashMap<Symbol, Vec<DefId>>,
    /// `use a::B as C` and `type C = a::B`: other names of the same thing, as `(B, C)`.
    aliases: Vec<(Symbol, Symbol)>,
}

impl ImplIndex {
    fn add(&mut self, unit: &Unit) {
        for def in &unit.defs {
            match &def.data {
                DefData::Impl(data) => match &data.trait_ {
                    Some(path) => self.traits.entry(last(path)).or_default().push(def.id),
                    None => self.inherent.entry(type_name(&data.self_ty)).or_default().push(def.id),
                },
                DefData::TypeAlias(alias) => {
                    let target = alias.target.as_ref().map(type_name).unwrap_or_default();
                    let in_module = def.parent.is_some_and(|parent| unit.modules.contains_key(&parent.index));
                    if in_module && target != def.name && !target.is_empty() {
                        self.aliases.push((target, def.name));
                    }
                }
                _ => {}
            }
        }
        for import in &unit.imports {
            if let ImportKind::Name(name) = import.kind {
                let target = last(&import.path);
                if target != name && !target.is_empty() {
                    self.aliases.push((target, name));
                }
            }
        }
    }

    /// A name and its other names here.
    fn names(&self, name: Symbol) -> Vec<Symbol> {
        let mut names = vec![name];
        let mut seen: FxHashSet<Symbol> = names.iter().copied().collect();
        let mut next = 0;
        while let Some(name) = names.get(next).copied() {
            let others = self.aliases.iter().filter(|(target, _)| *target == name);
            names.extend(others.filter(|(_, alias)| seen.insert(*alias)).map(|(_, alias)| *alias));
            next += 1;
        }
        names
    }
}

impl Semantics<'_> {
    fn impl_index(&self, krate: CrateId) -> &ImplIndex {
        self.names.impls[krate.0 as usize].get_or_init(|| {
            let mut index = ImplIndex::default();
            index.add(self.names.unit(self, krate.0));
            if self.is_member(krate) {
                let (mut blocks, mut known) = (Vec::new(), FxHashMap::default());
                self.blocks_with_impls(krate.0, &mut known, &mut blocks);
                for block in blocks {
                    index.add(self.names.unit(self, block));
                }
            }
            index
        })
    }

    /// The blocks of a unit whose items may be impls.
    fn blocks_with_impls<'f>(
        &'f self,
        unit: u32,
        known: &mut FxHashMap<&'f str, bool>,
        blocks: &mut Vec<u32>,
    ) {
        for def in &self.names.unit(self, unit).defs {
            let body = match &def.data {
                DefData::Fn(data) => data.body,
                DefData::Const(data) | DefData::Static(data) => data.body,
                _ => None,
            };
            let Some(span) = body else { continue };
            let text = self.workspace.files.text(span);
            let mut writes_impls = |path: &'f str| {
                *known.entry(path).or_insert_with(|| self.writes_impls(def.id, path, &mut Vec::new()))
            };
            if has_word(text, "impl") || macro_paths(text).any(&mut writes_impls) {
                for block in self.block_units(def.id) {
                    blocks.push(block);
                    self.blocks_with_impls(block, known, blocks);
                }
            }
        }
    }

    /// Whether a macro that is called in the text of an item may declare impls there, itself or by another one.
    fn writes_impls(&self, owner: DefId, path: &str, seen: &mut Vec<DefId>) -> bool {
        let Some(found) = self.macro_in_body(owner, path).filter(|found| !seen.contains(found)) else {
            return false;
        };
        seen.push(found);
        let DefData::Macro(data) = &self.raw_def(found).data else { return false };
        data.style.is_none()
            && data.body.is_some_and(|body| {
                let text = self.workspace.files.text(body);
                has_word(text, "impl") || macro_paths(text).any(|inner| self.writes_impls(found, inner, seen))
            })
    }

    /// The impls of `trait_` that are written in `krate`, in source order; those of models come first.
    pub fn trait_impls_in(&self, krate: CrateId, trait_: DefId) -> Arc<[DefId]> {
        self.names.trait_impls.get_or((krate, trait_), || {
            let resolver = Resolver::new(self);
            let name = self.raw_def(trait_).name;
            let index = self.impl_index(krate);
            let mut candidates = self.model_impls(krate, &resolver, |index| index.traits.get(&name));
            let is_of = |id: &DefId| resolver.trait_of(*id) == Some(trait_);
            candidates.retain(is_of);
            // A model's impl for a type takes the place of the one that the crate itself writes.
            let modelled: Vec<_> = candidates.iter().map(|id| self.impl_key(&resolver, *id)).collect();
            for name in index.names(name) {
                let own = index.traits.get(&name).into_iter().flatten().copied().filter(is_of);
                candidates.extend(own.filter(|id| !modelled.contains(&self.impl_key(&resolver, *id))));
            }
            candidates.into()
        })
    }

    /// The inherent impls written in `krate` whose self type has this last name (`Vec`, `str`, `[]` for
    /// slices and arrays, `&`, `()` …); those of models come first.
    pub fn inherent_impls_in(&self, krate: CrateId, self_name: Symbol) -> Arc<[DefId]> {
        self.names.inherent_impls.get_or((krate, self_name), || {
            let resolver = Resolver::new(self);
            let index = self.impl_index(krate);
            let mut found = self.model_impls(krate, &resolver, |index| index.inherent.get(&self_name));
            for name in index.names(self_name) {
                found.extend(index.inherent.get(&name).into_iter().flatten());
            }
            found.into()
        })
    }

    /// What tells impls of one trait apart: the type, and what the trait's arguments are called.
    fn impl_key(&self, resolver: &Resolver<'_, '_>, id: DefId) -> (Option<Res>, Symbol, Vec<Symbol>) {
        let DefData::Impl(data) = &self.raw_def(id).data else { return Default::default() };
        let args = data
            .trait_
            .iter()
            .flat_map(|path| path.segments.last().and_then(|segment| segment.args.as_ref()))
            .flat_map(|args| &args.args);
        let args = args.map(|arg| match arg {
            GenericArg::Type(ty) => type_name(ty),
            GenericArg::Const(_) => Symbol::default(),
        });
        (resolver.self_type(id), type_name(&data.self_ty), args.collect())
    }

    /// Impls of models that real ones in a crate answer to: as the orphan rule has it, in the crate of the trait if
    /// that knows the type, otherwise in that of the type.
    fn model_impls<'i>(
        &'i self,
        krate: CrateId,
        resolver: &Resolver<'_, '_>,
        select: impl Fn(&'i ImplIndex) -> Option<&'i Vec<DefId>>,
    ) -> Vec<DefId> {
        let indexes = self.overlay().impls.iter();
        let home = |id: &DefId| {
            let of_trait = || resolver.trait_of(*id).map(|trait_| self.raw_def(trait_).krate);
            match resolver.self_type(*id) {
                Some(Res::Def(owner)) => {
                    let of_type = self.raw_def(owner).krate;
                    of_trait().filter(|trait_| self.depends_on(*trait_, of_type)).or(Some(of_type))
                }
                _ => of_trait(),
            }
        };
        indexes.filter_map(select).flatten().copied().filter(|id| home(id) == Some(krate)).collect()
    }

    /// Whether a crate knows another: all know `std`.
    fn depends_on(&self, krate: CrateId, other: CrateId) -> bool {
        let std = self.std_crate();
        if krate == other || krate == std || other == std {
            return krate != other && other == std;
        }
        let mut seen = FxHashSet::from_iter([krate]);
        let mut open = vec![krate];
        while let Some(at) = open.pop() {
            for (_, dependency) in &self.workspace.krate(at).dependencies {
                if *dependency == other {
                    return true;
                }
                if seen.insert(*dependency) {
                    open.push(*dependency);
                }
            }
        }
        false
    }
}

impl ImplIndex {
    /// Of the model in a unit.
    pub(super) fn of_model(unit: &Unit) -> Self {
        let mut index = Self::default();
        index.add(unit);
        index
    }
}

impl Resolver<'_, '_> {
    /// The trait of an impl.
    pub(super) fn trait_of(&self, id: DefId) -> Option<DefId> {
        let DefData::Impl(data) = &self.def(id).data else { return None };
        match self.path(self.module_of(id), data.trait_.as_ref()?, Namespace::Type) {
            Found::All(Res::Def(id)) => Some(id),
            _ => None,
        }
    }

    /// The type (or trait, of `impl dyn Trait`) of an impl, references and aliases of a path left away.
    pub(super) fn self_type(&self, id: DefId) -> Option<Res> {
        let def: &Def = self.def(id);
        let DefData::Impl(data) = &def.data else { return None };
        let mut ty = &data.self_ty;
        loop {
            ty = match ty {
                TypeRef::Ref(_, inner) | TypeRef::RawPtr(_, inner) => inner,
                TypeRef::DynTrait(bounds) => {
                    return match self.path(self.module_of(id), &bounds.first()?.path, Namespace::Type) {
                        Found::All(res) => Some(res),
                        _ => None,
                    };
                }
                TypeRef::Path(path) => {
                    let is_param = |path: &Path| {
                        path.segments.len() == 1 && data.generics.params.iter().any(|p| p.name == last(path))
                    };
                    if is_param(path) {
                        return None;
                    }
                    return match self.path(self.module_of(id), path, Namespace::Type) {
                        Found::All(Res::Def(id)) => Some(Res::Def(self.through_alias(id))),
                        Found::All(res) => Some(res),
                        _ => None,
                    };
                }
                _ => return None,
            };
        }
    }
}

/// The last name of a path.
fn last(path: &Path) -> Symbol {
    path.segments.last().map(|segment| segment.name).unwrap_or_default()
}

/// What an impl's self type is called in the index.
pub(super) fn type_name(ty: &TypeRef) -> Symbol {
    match ty {
        TypeRef::Path(path) => last(path),
        TypeRef::Slice(_) | TypeRef::Array(..) => Symbol::from("[]"),
        TypeRef::Ref(Mutability::Shared, _) => Symbol::from("&"),
        TypeRef::Ref(Mutability::Mut, _) => Symbol::from("&mut"),
        TypeRef::RawPtr(Mutability::Shared, _) => Symbol::from("*const"),
        TypeRef::RawPtr(Mutability::Mut, _) => Symbol::from("*mut"),
        TypeRef::Tuple(_) => Symbol::from("()"),
        TypeRef::FnPtr(..) => Symbol::from("fn"),
        TypeRef::Never => Symbol::from("!"),
        TypeRef::DynTrait(bounds) | TypeRef::ImplTrait(bounds) => {
            bounds.first().map(|bound| last(&bound.path)).unwrap_or_default()
        }
        TypeRef::Infer | TypeRef::Macro(_) | TypeRef::Unknown => Symbol::default(),
    }
}

/// What stands before each `!` of a text that may be a macro's.
fn macro_paths(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('!').filter_map(|(at, _)| {
        let next = text[at + 1..].trim_start().as_bytes().first();
        if !matches!(next, Some(b'(' | b'[' | b'{')) {
            return None;
        }
        let part = |c: char| c.is_alphanumeric() || c == '_' || c == ':' || c == '$';
        // Expansions are written with a space there.
        let path = text[..at].trim_end();
        let start = path
            .rfind(|c: char| !part(c))
            .map_or(0, |i| i + path[i..].chars().next().map_or(1, char::len_utf8));
        let path = &path[start..];
        (!path.is_empty()).then_some(path)
    })
}

/// Whether a text has this word.
fn has_word(text: &str, word: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(word)
        .any(|(at, _)| !part(text[..at].chars().next_back()) && !part(text[at + word.len()..].chars().next()))
}
