//! Units, read when a question enters them; macro scopes; remembered answers.

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::derived_text::Named;
use super::impls::ImplIndex;
use super::memos::Memos;
use super::overlay::Overlay;
use super::tables::{MacroScope, MacroScopeKind, Unit};
use crate::semantics::Semantics;
use crate::semantics::collect::catalogue::{ModelTree, Models};
use crate::semantics::defs::{Def, DefId};
use crate::semantics::hir::{Body, Symbol};
use crate::semantics::memo::Memo;
use crate::source::FileId;
use crate::workspace::macros::MacroRules;
use crate::workspace::{CrateId, Workspace};

/// The tables behind the answers of [`super`].
pub struct Names {
    /// The model files.
    pub(in crate::semantics) models: ModelTree,
    /// The crate that stands for `std`: the first number beyond the workspace's crates.
    pub(in crate::semantics) std: CrateId,
    /// The crates of the workspace, then `std`, then the models of packages.
    units: Vec<OnceLock<Box<Unit>>>,
    /// For the units from `std` on: whose model it is, and its files.
    plans: Vec<(CrateId, Vec<String>)>,
    /// The model of a crate, by number of unit.
    pub(super) model_of: FxHashMap<CrateId, u32>,
    /// Units of blocks, numbered after `units`.
    blocks: boxcar::Vec<Unit>,
    scopes: boxcar::Vec<MacroScope>,
    /// Which crate a file belongs to.
    file_crates: Memo<FileId, CrateId>,
    /// Answers without the models, and with them.
    pub(super) raw: Memos,
    pub(super) public: Memos,
    pub(super) rules: Memo<DefId, Result<Arc<MacroRules>, String>>,
    pub(super) traits: Memo<DefId, Arc<[DefId]>>,
    pub(super) derives: Memo<DefId, Arc<[DefId]>>,
    pub(super) derived_texts: Memo<DefId, Option<Arc<[Named]>>>,
    pub(super) overlay: OnceLock<Overlay>,
    /// Impl blocks by crate.
    pub(super) impls: Vec<OnceLock<ImplIndex>>,
    pub(super) trait_impls: Memo<(CrateId, DefId), Arc<[DefId]>>,
    pub(super) inherent_impls: Memo<(CrateId, Symbol), Arc<[DefId]>>,
    pub(super) lang_items: OnceLock<FxHashMap<Symbol, DefId>>,
}

/// A lowered body, and the units of the blocks in it that declare items.
#[derive(Clone, Default)]
pub(in crate::semantics) struct Lowered {
    pub body: Option<Arc<Body>>,
    pub blocks: Arc<[u32]>,
}

impl Names {
    pub(in crate::semantics) fn new(workspace: &Workspace, models: Models) -> Self {
        let std = CrateId(workspace.crates.len() as u32);
        let mut plans = vec![(std, vec!["std/lib.rs".to_owned()])];
        let mut model_of = FxHashMap::default();
        for info in &workspace.crates {
            let paths = models.of(info);
            if !paths.is_empty() {
                model_of.insert(info.id, std.0 + plans.len() as u32);
                plans.push((info.id, paths));
            }
        }
        let scopes = boxcar::Vec::new();
        scopes.push(MacroScope { parent: 0, kind: MacroScopeKind::End });
        Self {
            models: ModelTree::new(models),
            std,
            units: (0..workspace.crates.len() + plans.len()).map(|_| OnceLock::new()).collect(),
            plans,
            model_of,
            blocks: boxcar::Vec::new(),
            scopes,
            file_crates: Memo::default(),
            raw: Memos::default(),
            public: Memos::default(),
            rules: Memo::default(),
            traits: Memo::default(),
            derives: Memo::default(),
            derived_texts: Memo::default(),
            overlay: OnceLock::new(),
            impls: (0..=workspace.crates.len()).map(|_| OnceLock::new()).collect(),
            trait_impls: Memo::default(),
            inherent_impls: Memo::default(),
            lang_items: OnceLock::new(),
        }
    }

    /// The unit; its files are read at the first call.
    pub(in crate::semantics) fn unit(&self, semantics: &Semantics<'_>, number: u32) -> &Unit {
        let Some(unit) = self.units.get(number as usize) else {
            return &self.blocks[number as usize - self.units.len()];
        };
        unit.get_or_init(|| {
            Box::new(match number.checked_sub(self.std.0) {
                None => semantics.collect_crate(number),
                Some(plan) => {
                    let (krate, paths) = &self.plans[plan as usize];
                    semantics.collect_model(number, *krate, paths)
                }
            })
        })
    }

    /// Whether a crate was read already.
    pub(super) fn is_read(&self, krate: CrateId) -> bool {
        self.units[krate.0 as usize].get().is_some()
    }

    /// Adds the unit of a block, which needs to know its number.
    pub(super) fn add_block(&self, unit: impl FnOnce(u32) -> Unit) -> u32 {
        let first = self.units.len();
        (first + self.blocks.push_with(|index| unit((first + index) as u32))) as u32
    }

    /// Adds a link to the chains of textual macro scopes.
    pub(in crate::semantics) fn add_scope(&self, scope: MacroScope) -> u32 {
        self.scopes.push(scope) as u32
    }

    /// Says what the scope after an invocation is, now that it is expanded.
    pub(in crate::semantics) fn set_scope(&self, link: u32, after: u32) {
        if let MacroScopeKind::Invocation(known) = &self.scopes[link as usize].kind {
            // Each invocation is expanded once.
            let _ = known.set(after);
        }
    }

    /// The `macro_rules!` of this name that comes before, in the order of the text.
    pub(in crate::semantics) fn textual_macro(&self, scope: u32, name: Symbol) -> Option<DefId> {
        let mut scope = scope;
        loop {
            let link = &self.scopes[scope as usize];
            scope = match &link.kind {
                MacroScopeKind::End => return None,
                MacroScopeKind::Macro(defined, id) if *defined == name => return Some(*id),
                MacroScopeKind::Macro(..) => link.parent,
                MacroScopeKind::Invocation(after) => after.get().copied().unwrap_or(link.parent),
            };
        }
    }

    /// Remembers the crate of a file.
    pub(in crate::semantics) fn note_file(&self, file: FileId, krate: CrateId) {
        self.file_crates.insert(file, krate);
    }

    /// The crate of a file that was read.
    pub(super) fn crate_of_file(&self, file: FileId) -> Option<CrateId> {
        self.file_crates.get(&file)
    }
}

impl Semantics<'_> {
    /// The crate of a file that was read.
    pub(crate) fn crate_of_file(&self, file: FileId) -> Option<CrateId> {
        self.names.crate_of_file(file)
    }

    /// The item as it is written, without what a model lays over it.
    pub(in crate::semantics) fn raw_def(&self, id: DefId) -> &Def {
        &self.names.unit(self, id.unit).defs[id.index as usize]
    }
}
