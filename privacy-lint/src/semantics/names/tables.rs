//! What collection leaves behind: the items of a unit, and what each module declares and imports.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::Namespace;
use crate::semantics::defs::{Def, DefData, DefId, Visibility};
use crate::semantics::hir::{Path, Symbol};
use crate::source::Span;
use crate::workspace::CrateId;

/// The items of one crate, of one model, or of one block. Frozen when it is published.
#[derive(Debug)]
pub(in crate::semantics) struct Unit {
    /// Its number: [`DefId::unit`].
    pub number: u32,
    /// The crate whose code it is.
    pub krate: CrateId,
    /// Whether it was read from `models/`.
    pub model: bool,
    /// Of a block: the item in whose body it stands.
    pub owner: Option<DefId>,
    /// The items; the root module (or the block's module) is the first.
    pub defs: Vec<Def>,
    /// The textual macro scope at the items: from which item (by index) on it is which.
    pub macro_scopes: Vec<(u32, u32)>,
    /// What modules (and enums: their variants) declare, by index in `defs`.
    pub modules: FxHashMap<u32, Module>,
    /// Every `use` and `extern crate`.
    pub imports: Vec<Import>,
    /// `extern crate a as b` of the root, as `(b, a)`: names that every path of the crate may start with.
    pub extern_names: Vec<(Symbol, Symbol)>,
    /// `#[macro_use] extern crate a`, with the names in `#[macro_use(x, y)]`; none is all.
    pub macro_use: Vec<(Symbol, Vec<Symbol>)>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Item-level `macro_rules!` invocations that were expanded, and that were not.
    pub expansions: (u32, u32),
}

/// Code that was left out, or read with a loss.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Where.
    pub span: Span,
    /// The macro's path as written, or the kind of code.
    pub what: String,
    /// Why.
    pub reason: String,
}

/// What one module declares.
#[derive(Default, Debug)]
pub(in crate::semantics) struct Module {
    /// The items of each name.
    pub items: FxHashMap<Symbol, ByNamespace>,
    /// The imports that give each name, by index in [`Unit::imports`].
    pub named: FxHashMap<Symbol, Vec<u32>>,
    /// `use a::*`.
    pub globs: Vec<u32>,
    /// `use Trait as _`.
    pub anonymous: Vec<u32>,
    /// Traits that are declared here, in order.
    pub traits: Vec<DefId>,
    /// Names in order of appearance, for enumeration.
    pub order: Vec<Symbol>,
}

/// The items of one name in a module.
#[derive(Clone, Copy, Default, Debug)]
pub(in crate::semantics) struct ByNamespace {
    /// A module, type or trait.
    pub ty: Option<DefId>,
    /// A function, constant, static or constructor.
    pub value: Option<DefId>,
    /// A macro.
    pub mac: Option<DefId>,
}

/// One name that a `use` brings in, or a glob.
#[derive(Debug)]
pub(in crate::semantics) struct Import {
    /// The module it stands in.
    pub module: DefId,
    /// What is imported.
    pub path: Path,
    /// As which name.
    pub kind: ImportKind,
    /// Who sees it.
    pub visibility: Visibility,
    /// The leaf of the tree.
    pub span: Span,
    /// The textual macro scope there, for `use name_of_a_macro_rules`.
    pub macro_scope: u32,
}

/// How an import names what it brings in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::semantics) enum ImportKind {
    /// `use a::b`, `use a::b as c`.
    Name(Symbol),
    /// `use a::{self}`: only the module (or type).
    Module(Symbol),
    /// `use a::*`.
    Glob,
    /// `use a::B as _`.
    Anonymous,
    /// `extern crate a as b`: the path is the crate's name.
    Crate(Symbol),
}

/// A link of the chain of `macro_rules!` that are visible at a place by the order of the text.
#[derive(Debug)]
pub(in crate::semantics) struct MacroScope {
    /// The link before; 0 is the end.
    pub parent: u32,
    /// What this link adds.
    pub kind: MacroScopeKind,
}

/// What a link of the chain adds.
#[derive(Debug)]
pub(in crate::semantics) enum MacroScopeKind {
    /// Nothing: the end of the chain.
    End,
    /// A definition.
    Macro(Symbol, DefId),
    /// An invocation whose expansion may define macros: the scope after it, once it is expanded.
    Invocation(OnceLock<u32>),
}

impl Unit {
    /// An empty unit.
    pub(in crate::semantics) fn new(number: u32, krate: CrateId, model: bool) -> Self {
        Self {
            number,
            krate,
            model,
            owner: None,
            defs: Vec::new(),
            macro_scopes: Vec::new(),
            modules: FxHashMap::default(),
            imports: Vec::new(),
            extern_names: Vec::new(),
            macro_use: Vec::new(),
            problems: Vec::new(),
            expansions: (0, 0),
        }
    }

    /// The textual macro scope at an item.
    pub(in crate::semantics) fn macro_scope(&self, index: u32) -> u32 {
        let after = self.macro_scopes.partition_point(|(from, _)| *from <= index);
        after.checked_sub(1).map_or(0, |at| self.macro_scopes[at].1)
    }

    /// The module that is its root.
    pub(in crate::semantics) fn root(&self) -> DefId {
        DefId { unit: self.number, index: 0 }
    }
}

impl Module {
    /// Adds an item to the name spaces that it lives in. The first of a name stays.
    pub(in crate::semantics) fn declare(&mut self, def: &Def) {
        if def.name.is_empty() || def.name == "_" {
            return;
        }
        let (ty, value, mac) = match &def.data {
            DefData::Module { .. } | DefData::TypeAlias(_) | DefData::Trait(_) => (true, false, false),
            DefData::Adt(adt) => {
                let constructor =
                    adt.fields.as_ref().is_some_and(|f| f.shape != crate::semantics::defs::Shape::Record);
                (true, constructor, false)
            }
            DefData::Variant(_) => (true, true, false),
            DefData::Fn(_) | DefData::Const(_) | DefData::Static(_) => (false, true, false),
            DefData::Macro(_) => (false, false, true),
            DefData::Impl(_) => return,
        };
        if matches!(def.data, DefData::Trait(_)) {
            self.traits.push(def.id);
        }
        let order = &mut self.order;
        let names = self.items.entry(def.name).or_insert_with(|| {
            order.push(def.name);
            ByNamespace::default()
        });
        for (lives, slot) in [(ty, &mut names.ty), (value, &mut names.value), (mac, &mut names.mac)] {
            if lives && slot.is_none() {
                *slot = Some(def.id);
            }
        }
    }

    /// The declared item of a name.
    pub(in crate::semantics) fn item(&self, name: Symbol, namespace: Namespace) -> Option<DefId> {
        let names = self.items.get(&name)?;
        match namespace {
            Namespace::Type => names.ty,
            Namespace::Value => names.value,
            Namespace::Macro => names.mac,
        }
    }
}
