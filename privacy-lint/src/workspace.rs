//! The crate graph, `cfg`, files, tokens and macro expansion: the only layer that touches disk and processes.
//!
//! ```text
//! load      cargo metadata and rustc --print cfg  →  Workspace, one CrateInfo for each target
//! memory    the same from texts, for specs
//! read      files and `mod` declarations; nothing outside of the crate graph is read
//! build     what a build script would set: its text, or the output of an earlier build
//! cfg       `cfg(...)` expressions with three answers
//! skim      items without the bodies of functions; the limit of nesting
//! recover   as many items as there are in a file that does not parse
//! tokens    token trees, lexed from a file and rendered into an expansion
//! macros    `macro_rules!`
//! policy    the texts of privacy.toml and of the module
//! inputs    what was read, to ask later whether it is still the same
//! cache     answers of earlier runs
//! ```
#![allow(clippy::disallowed_methods, reason = "the layer that reads the world")]

use std::path::PathBuf;
use std::sync::Arc;

use ustr::Ustr;

use crate::source::Files;

pub mod build;
pub mod cache;
pub mod cfg;
pub mod depth;
pub mod error;
mod graph;
mod inputs;
pub mod load;
pub mod macros;
pub mod memory;
mod migrations;
pub mod policy;
pub mod read;
pub mod recover;
mod scan;
pub mod skim;
pub mod tokens;

pub use cargo_metadata::semver::Version;
pub use cfg::{Cfg, CfgExpr, CfgOptions};
pub use error::{ReadError, WorkspaceError};
pub use load::LoadOptions;
pub use memory::MemoryCrate;
pub use read::{ModuleDir, ModuleFile};

/// Index of a crate in [`Workspace::crates`]. A crate is a *target*: the library of a package is one, each
/// of its binaries another.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct CrateId(pub u32);

/// The crates of one resolved graph, and the files that were read of them. Shared between threads.
pub struct Workspace {
    /// Every file that was read, and every expansion.
    pub files: Files,
    /// In order of package name, version, kind of target and name; a [`CrateId`] is an index.
    pub crates: Vec<CrateInfo>,
    /// The directory of the workspace's manifest; reports print paths relative to it.
    pub root: PathBuf,
    /// Where cargo builds; may not exist.
    pub target_directory: PathBuf,
    store: read::Store,
}

/// One target of one package.
#[derive(Clone, Debug)]
pub struct CrateInfo {
    /// Its index.
    pub id: CrateId,
    /// The name that `extern crate` knows: `[lib] name` or the package's, with underscores.
    pub name: Ustr,
    /// Name of the package, as in the manifest.
    pub package: String,
    /// Version of the package.
    pub version: Version,
    /// Edition of the target.
    pub edition: Edition,
    /// What kind of target.
    pub kind: CrateKind,
    /// Whether the package was selected to be checked: read whole, and reported on.
    pub member: bool,
    /// The file that `crate` stands for.
    pub root_file: PathBuf,
    /// The directory of the package's `Cargo.toml`.
    pub manifest_dir: PathBuf,
    /// The crates that it can name, each with its name in this crate (after renames), by name. The own
    /// library is listed for binaries, tests, benches and examples. `std` is not.
    pub dependencies: Vec<(Ustr, CrateId)>,
    /// What `cfg` is evaluated with.
    pub cfg: Arc<CfgOptions>,
    /// The package's keywords and categories, as in its manifest.
    pub topics: Vec<String>,
    /// `[package.metadata.privacy]`, or null.
    pub metadata: serde_json::Value,
    /// Whether the package has a build script.
    pub build_script: Option<PathBuf>,
}

impl CrateInfo {
    /// The crate that `name` means in a `use` or an `extern crate`.
    pub fn dependency(&self, name: Ustr) -> Option<CrateId> {
        self.dependencies.iter().find(|(n, _)| *n == name).map(|(_, id)| *id)
    }
}

/// Rust edition of a crate.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub enum Edition {
    /// 2015: `extern crate`, paths of `use` from the crate's root.
    E2015,
    /// 2018.
    E2018,
    /// 2021.
    #[default]
    E2021,
    /// 2024 and what follows.
    E2024,
}

/// Kind of a target.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub enum CrateKind {
    /// A library of any crate type.
    #[default]
    Lib,
    /// A procedural macro crate: it is never run, so its macros need a model.
    ProcMacro,
    /// A binary.
    Bin,
    /// An integration test (with `--all-targets`).
    Test,
    /// A bench (with `--all-targets`).
    Bench,
    /// An example (with `--all-targets`).
    Example,
}

/// The most memory that this process has held, as a line; empty where the system does not say.
pub fn memory_note() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
    let peak = peak.and_then(|kilobytes| kilobytes.trim().parse::<u64>().ok());
    peak.map(|kilobytes| format!("peak memory: {} MB\n", kilobytes / 1024)).unwrap_or_default()
}

impl Workspace {
    /// The crate with this id.
    pub fn krate(&self, id: CrateId) -> &CrateInfo {
        &self.crates[id.0 as usize]
    }

    /// The crates that were selected to be checked, in order.
    pub fn members(&self) -> impl Iterator<Item = &CrateInfo> {
        self.crates.iter().filter(|c| c.member)
    }
}
