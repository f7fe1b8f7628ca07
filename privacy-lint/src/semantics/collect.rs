//! Which items a crate has: its files, parsed side by side, its modules, and what its macros declare.
//!
//! ```text
//! active     `cfg`, and what is a test
//! catalogue  the files of models/
//! raw        the items of one text
//! items      syn → raw
//! uses       `use` trees
//! read       files, in parallel
//! link       raw → a unit: identities, modules, the order of macros
//! expand     item-level macros, and derives that models write out
//! sole       an expansion that is one invocation again
//! template   a type as such a model sees it
//! ```

use std::sync::Arc;

use super::Semantics;
use super::defs::DefId;
use super::hir::Symbol;
use super::lower::Text;
use super::names::tables::Unit;
use crate::workspace::{CfgOptions, CrateId};
use link::Collector;
use read::{Dir, Source};

mod active;
pub(super) mod catalogue;
mod expand;
mod items;
mod link;
mod raw;
mod read;
mod sole;
mod template;
mod uses;

pub(in crate::semantics) use active::cfg_active;
pub(in crate::semantics) use expand::{path_text, plain_name};
pub(in crate::semantics) use read::STACK;

impl Semantics<'_> {
    fn source(&self, krate: CrateId, models: bool) -> Source<'_> {
        let workspace = self.workspace;
        let mut cfg = self.cfg_of(krate);
        let info = self.workspace.crates.get(krate.0 as usize);
        if let (true, Some(info)) = (models, info) {
            cfg = Arc::new(CfgOptions { modelled: Some(info.version.clone()), ..(*cfg).clone() });
        }
        Source { workspace, krate, cfg, models: models.then_some(&self.names.models) }
    }

    /// What `cfg` is evaluated with in a crate; `std` has only the target's.
    pub(in crate::semantics) fn cfg_of(&self, krate: CrateId) -> Arc<CfgOptions> {
        match self.workspace.crates.get(krate.0 as usize) {
            Some(info) => info.cfg.clone(),
            None => {
                let target =
                    self.workspace.crates.first().map(|info| info.cfg.target.clone()).unwrap_or_default();
                Arc::new(CfgOptions { target, ..CfgOptions::default() })
            }
        }
    }

    /// Reads a crate.
    pub(in crate::semantics) fn collect_crate(&self, number: u32) -> Unit {
        let krate = CrateId(number);
        self.on_thread(|| {
            let source = self.source(krate, false);
            let root = source.read_root();
            let mut collector = Collector::new(self, source, Unit::new(number, krate, false));
            collector.root(self.workspace.krate(krate).name, root);
            collector.finish()
        })
    }

    /// Reads crates side by side.
    pub(in crate::semantics) fn read_crates(&self, crates: &[CrateId]) {
        let next = std::sync::atomic::AtomicUsize::new(0);
        // A crate waits for those whose macros it calls, so that more threads than processors find work.
        let threads = (4 * std::thread::available_parallelism().map_or(1, usize::from)).min(crates.len());
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    while let Some(krate) =
                        crates.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
                    {
                        self.names.unit(self, krate.0);
                    }
                });
            }
        });
    }

    /// Reads the model of a crate, or `std`.
    pub(in crate::semantics) fn collect_model(&self, number: u32, krate: CrateId, paths: &[String]) -> Unit {
        self.on_thread(|| {
            let mut roots = paths.iter().filter_map(|path| {
                let source = self.source(krate, true);
                let file = self.names.models.file(&self.workspace.files, path)?;
                let dir = path.trim_end_matches(".rs").trim_end_matches("/lib");
                Some(source.read_file(file, Dir::Model(dir.to_owned())))
            });
            let mut collector =
                Collector::new(self, self.source(krate, true), Unit::new(number, krate, true));
            let name =
                self.workspace.crates.get(krate.0 as usize).map_or(Symbol::from("std"), |info| info.name);
            let first = roots.next().unwrap_or_else(read::nothing);
            collector.root(name, first);
            for more in roots {
                collector.more(more);
            }
            collector.finish()
        })
    }

    /// Declares the items of a block.
    pub(in crate::semantics) fn collect_block(
        &self,
        number: u32,
        (parent, owner): (DefId, DefId),
        scope: u32,
        text: Text,
        items: Vec<syn::Item>,
    ) -> (Unit, u32) {
        let outer = self.raw_def(parent);
        let (krate, model) = (outer.krate, outer.from_model);
        let source = self.source(krate, false);
        let items = items::Reader::new(&self.workspace.files, text, &source.cfg).items(items);
        let span = items.first().map_or(outer.span, |item| item.span);
        let unit = Unit { owner: Some(owner), ..Unit::new(number, krate, model) };
        let mut collector = Collector::new(self, source, unit);
        let after = collector.block(parent, span, items, scope);
        (collector.finish(), after)
    }

    /// Runs on a thread of its own: what `proc_macro2` remembers of other texts of this thread stays apart,
    /// and the stack is large enough to parse.
    fn on_thread<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
            match thread.expect("a thread can be started").join() {
                Ok(value) => value,
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })
    }
}

impl Collector<'_, '_> {
    fn finish(mut self) -> Unit {
        self.expand_pending();
        self.unit
    }
}
