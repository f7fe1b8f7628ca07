//! The files of a crate, parsed side by side.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::catalogue::ModelTree;
use super::items::Reader;
use super::raw::{Contents, Raw, RawKind, ReadModule, Slot};
use crate::semantics::hir::Symbol;
use crate::semantics::lower::{SourceMap, Text};
use crate::semantics::names::tables::Problem;
use crate::source::{FileId, Span};
use crate::workspace::depth::check_depth;
use crate::workspace::skim::{Whose, blank_bodies};
use crate::workspace::{CfgOptions, CrateId, CrateKind, ModuleDir, Workspace};

/// Where the `mod name;` of a module look for their files.
#[derive(Clone, Debug)]
pub(super) enum Dir {
    /// In a package.
    Package(ModuleDir),
    /// Among the models: `std/fmt`.
    Model(String),
}

/// Where a unit's texts come from.
pub(super) struct Source<'a> {
    pub workspace: &'a Workspace,
    /// The crate. A number beyond the workspace's crates is that of `std`.
    pub krate: CrateId,
    pub cfg: Arc<CfgOptions>,
    /// The files of `models/`, when a model is read.
    pub models: Option<&'a ModelTree>,
}

/// A file to read, and where to put what it holds.
struct Job {
    dir: Dir,
    name: Symbol,
    path: Option<String>,
    /// Where the `mod` stands.
    span: Span,
    slot: Slot,
    /// The files that led here: one of them again would never end.
    ancestors: Vec<FileId>,
}

impl Source<'_> {
    /// Reads `mod name;` and all files below it.
    pub(super) fn read_module(
        &self,
        dir: &Dir,
        name: Symbol,
        path: Option<String>,
        span: Span,
    ) -> ReadModule {
        let slot = Slot::default();
        let job = Job { dir: dir.clone(), name, path, span, slot: slot.clone(), ancestors: vec![span.file] };
        self.work(vec![job]);
        lock(&slot).take().unwrap_or_else(|| missing(span, "the file was not read".into()))
    }

    /// Reads the crate's root and all files below it.
    pub(super) fn read_root(&self) -> ReadModule {
        let root = match self.workspace.root_module(self.krate) {
            Ok(root) => root,
            Err(error) => return missing(Span::new(FileId(0), 0, 0), error.to_string()),
        };
        self.read_file(root.file, Dir::Package(root.dir))
    }

    /// Reads a file and all files below it.
    pub(super) fn read_file(&self, file: FileId, dir: Dir) -> ReadModule {
        let module = self.parse(file, Some(dir));
        let mut jobs = Vec::new();
        if let Some(dir) = &module.dir {
            gather(&module.items, dir, &[file], &mut jobs);
        }
        self.work(jobs);
        module
    }

    /// Reads files until there are none left.
    fn work(&self, jobs: Vec<Job>) {
        if jobs.is_empty() {
            return;
        }
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(8);
        let queue = Queue { state: Mutex::new((VecDeque::from(jobs), 0)), more: Condvar::new() };
        std::thread::scope(|scope| {
            for _ in 1..threads {
                let worker = || self.worker(&queue);
                // Without another thread this one does the work.
                let _ = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, worker);
            }
            self.worker(&queue);
        });
    }

    fn worker(&self, queue: &Queue) {
        while let Some(job) = queue.take() {
            let mut jobs = Vec::new();
            let module = match self.locate(&job.dir, job.name, job.path.as_deref()) {
                Ok((file, _)) if job.ancestors.contains(&file) => {
                    missing(job.span, "the file contains itself".into())
                }
                Ok((file, dir)) => {
                    let module = self.parse(file, Some(dir.clone()));
                    let ancestors: Vec<_> = job.ancestors.iter().copied().chain([file]).collect();
                    gather(&module.items, &dir, &ancestors, &mut jobs);
                    module
                }
                Err(reason) => missing(job.span, reason),
            };
            *lock(&job.slot) = Some(module);
            queue.done(jobs);
        }
    }

    fn locate(&self, dir: &Dir, name: Symbol, path: Option<&str>) -> Result<(FileId, Dir), String> {
        match dir {
            Dir::Package(dir) => {
                let found = self.workspace.module_file(self.krate, dir, &name, path);
                let found = found.map_err(|error| error.to_string())?;
                Ok((found.file, Dir::Package(found.dir)))
            }
            Dir::Model(dir) => {
                let child = format!("{dir}/{name}");
                let tree = self.models.ok_or("no models")?;
                let file = tree.file(&self.workspace.files, &format!("{child}.rs"));
                Ok((file.ok_or_else(|| format!("no model {child}.rs"))?, Dir::Model(child)))
            }
        }
    }

    /// Whose texts these are.
    pub(super) fn whose(&self) -> Whose {
        let is_own = self.workspace.crates.get(self.krate.0 as usize).is_none_or(|info| info.member);
        if is_own || self.models.is_some() { Whose::Own } else { Whose::Foreign }
    }

    /// Whether others can name nothing but what stands in the crate's root: its procedural macros.
    fn has_macros_only(&self) -> bool {
        let info = self.workspace.crates.get(self.krate.0 as usize);
        self.whose() == Whose::Foreign && info.is_some_and(|info| info.kind == CrateKind::ProcMacro)
    }

    /// The items of a file.
    pub(super) fn parse(&self, file: FileId, dir: Option<Dir>) -> ReadModule {
        let text = self.workspace.files.get(file).text.clone();
        let span = Span::new(file, 0, text.len() as u32);
        let failed = |lo: usize, reason: String| {
            let at = Span::new(file, lo as u32, lo as u32);
            let problem = Some(Problem { span: at, what: "file".into(), reason });
            ReadModule { items: Vec::new(), span, attrs: Vec::new(), dir: None, problem }
        };
        let skimmed = blank_bodies(&text, self.whose());
        if let Err(deep) = check_depth(&skimmed) {
            return failed(deep.offset, "nested too deeply".into());
        }
        let _map = SourceMap::enter();
        match syn::parse_str::<syn::File>(&skimmed) {
            Ok(parsed) => {
                let reader = Reader::new(&self.workspace.files, Text::new(file, 0, &skimmed), &self.cfg);
                if !reader.active(&parsed.attrs) {
                    return ReadModule { items: Vec::new(), span, attrs: Vec::new(), dir, problem: None };
                }
                let attrs = reader.attrs(&parsed.attrs);
                let mut items = reader.items(parsed.items);
                if self.has_macros_only() {
                    let declares_macros = |item: &Raw| item.attrs.iter().any(|attr| attr.path == "macro_use");
                    items.retain(|item| declares_macros(item) || !matches!(item.kind, RawKind::Module(_)));
                }
                ReadModule { items, span, attrs, dir, problem: None }
            }
            Err(error) => failed(error.span().byte_range().start, error.to_string()),
        }
    }
}

/// Stack of a thread that parses: `syn` recurses, to the depth that `check_depth` allows.
pub(in crate::semantics) const STACK: usize = 32 << 20;

fn missing(span: Span, reason: String) -> ReadModule {
    let problem = Some(Problem { span, what: "mod".into(), reason });
    ReadModule { items: Vec::new(), span, attrs: Vec::new(), dir: None, problem }
}

/// The files that these items name.
fn gather(items: &[Raw], dir: &Dir, ancestors: &[FileId], jobs: &mut Vec<Job>) {
    for item in items {
        let RawKind::Module(contents) = &item.kind else { continue };
        match contents {
            Contents::Inline(items, path) => {
                gather(items, &dir.inline(item.name, path.as_deref()), ancestors, jobs);
            }
            Contents::File(path, slot) => jobs.push(Job {
                dir: dir.clone(),
                name: item.name,
                path: path.clone(),
                span: item.name_span,
                slot: slot.clone(),
                ancestors: ancestors.to_vec(),
            }),
        }
    }
}

impl Dir {
    /// Of `mod name { … }` in this one.
    pub(super) fn inline(&self, name: Symbol, path: Option<&str>) -> Self {
        match self {
            Dir::Package(dir) => Dir::Package(dir.inline(&name, path)),
            Dir::Model(dir) => Dir::Model(format!("{dir}/{name}")),
        }
    }
}

/// Jobs, and how many are being worked on.
struct Queue {
    state: Mutex<(VecDeque<Job>, usize)>,
    more: Condvar,
}

impl Queue {
    /// The next job; waits while another thread may still find some.
    fn take(&self) -> Option<Job> {
        let mut state = lock(&self.state);
        loop {
            if let Some(job) = state.0.pop_front() {
                state.1 += 1;
                return Some(job);
            }
            if state.1 == 0 {
                return None;
            }
            state = self.more.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn done(&self, jobs: Vec<Job>) {
        let mut state = lock(&self.state);
        state.0.extend(jobs);
        state.1 -= 1;
        drop(state);
        self.more.notify_all();
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A module that is not there.
pub(super) fn nothing() -> ReadModule {
    missing(Span::new(FileId(0), 0, 0), "no such model".into())
}
