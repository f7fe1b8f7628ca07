//! Models in the place of macros, while crates are still being collected and no overlay exists.

use super::resolve::{Res, Resolver, root};
use super::{Namespace, tables};
use crate::semantics::defs::{DefData, DefId, MacroKind};
use crate::semantics::hir::Symbol;
use crate::workspace::CrateId;

impl Resolver<'_, '_> {
    /// A macro of this name at the root of the model of a crate that does not declare one itself.
    pub(super) fn declared_by_model(&self, module: DefId, name: Symbol, namespace: Namespace) -> Option<Res> {
        if self.local.is_none() || namespace != Namespace::Macro || module.index != 0 {
            return None;
        }
        self.macro_of_model(self.def(module).krate, name).filter(|id| id.unit != module.unit).map(Res::Def)
    }

    /// What a model says instead of a macro. A procedural one is meant by the model of its own crate, or of a
    /// crate that re-exports it (`serde` for `serde_derive`), by its own name or by the one that it is called by
    /// (`pub use diesel_derives::table_proc as table`). The macro itself when no model speaks of it.
    pub(in crate::semantics) fn modelled(&self, user: CrateId, id: DefId, called: Symbol) -> DefId {
        let def = self.def(id);
        let procedural = matches!(
            &def.data,
            DefData::Macro(data) if matches!(data.kind, MacroKind::Function | MacroKind::Attribute | MacroKind::Derive)
        );
        if !procedural {
            return self.macro_of_model(def.krate, def.name).filter(|id| self.is_rules(*id)).unwrap_or(id);
        }
        let crates = &self.semantics.workspace;
        let uses = |krate: CrateId, other: CrateId| {
            crates
                .crates
                .get(krate.0 as usize)
                .is_some_and(|info| info.dependencies.iter().any(|(_, id)| *id == other))
        };
        let direct =
            crates.crates.get(user.0 as usize).map(|info| info.dependencies.as_slice()).unwrap_or_default();
        let exporting = direct.iter().map(|(_, krate)| *krate).filter(|krate| uses(*krate, def.krate));
        let mut crates = [def.krate].into_iter().chain(exporting);
        let model = crates.find_map(|krate| {
            self.macro_of_model(krate, def.name).or_else(|| self.macro_of_model(krate, called))
        });
        model.unwrap_or(id)
    }

    /// Whether a model's macro stands for a declarative one by what it expands to.
    fn is_rules(&self, id: DefId) -> bool {
        matches!(&self.def(id).data, DefData::Macro(data) if data.style.is_none() && data.kind == MacroKind::Rules)
    }

    fn macro_of_model(&self, krate: CrateId, name: Symbol) -> Option<DefId> {
        let number = *self.semantics.names.model_of.get(&krate)?;
        let names: &tables::Module = self.unit(number).modules.get(&root(CrateId(number)).index)?;
        names.items.get(&name)?.mac
    }
}
