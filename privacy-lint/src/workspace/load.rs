//! The crate graph as cargo resolves it.

use std::path::PathBuf;

use super::{Workspace, WorkspaceError};

/// Cargo's own flags.
#[derive(Clone, Default, Debug)]
pub struct LoadOptions {
    /// `--manifest-path`; else cargo searches from the current directory.
    pub manifest_path: Option<PathBuf>,
    /// `-p`: names, `name@version`, or globs with `*`.
    pub packages: Vec<String>,
    /// `--workspace`.
    pub workspace: bool,
    /// `--exclude`, with `--workspace`.
    pub exclude: Vec<String>,
    /// `--features`.
    pub features: Vec<String>,
    /// `--all-features`.
    pub all_features: bool,
    /// `--no-default-features`.
    pub no_default_features: bool,
    /// `--target`: a triple; else the host.
    pub target: Option<String>,
    /// `--locked`.
    pub locked: bool,
    /// `--offline`.
    pub offline: bool,
    /// `--frozen`.
    pub frozen: bool,
    /// `--all-targets`: also tests, benches and examples.
    pub all_targets: bool,
}

impl Workspace {
    /// Reads the graph with `cargo metadata`, and the target with `rustc --print cfg`. Nothing is built.
    pub fn load(_options: &LoadOptions) -> Result<Workspace, WorkspaceError> {
        Err(WorkspaceError::NothingSelected)
    }
}
