//! The crate graph as cargo resolves it, for the target that rustc describes.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use cargo_metadata::{CargoOpt, Metadata, MetadataCommand};

use super::cfg::CfgSet;
use super::graph::Graph;
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
    /// `--features`: names, also several in one string, separated by commas or spaces.
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

/// The compilation target.
pub(super) struct Host {
    /// `x86_64-unknown-linux-gnu`
    pub(super) triple: String,
    /// What `rustc --print cfg` says, and the `--cfg` of `RUSTFLAGS`.
    pub(super) cfg: Arc<CfgSet>,
}

impl Workspace {
    /// Reads the graph with `cargo metadata`, and the target with `rustc --print cfg`. Nothing is built.
    ///
    /// Without `-p` and `--workspace`, members are the packages that cargo would build by default, and the
    /// packages of the workspace that they depend on.
    pub fn load(options: &LoadOptions) -> Result<Workspace, WorkspaceError> {
        let host = Host::ask(options.target.as_deref())?;
        let metadata = metadata(options, &host.triple)?;
        Ok(Graph::new(&metadata, options, &host)?.into_workspace())
    }
}

fn metadata(options: &LoadOptions, triple: &str) -> Result<Metadata, WorkspaceError> {
    let mut command = MetadataCommand::new();
    if let Some(path) = &options.manifest_path {
        command.manifest_path(path);
    }
    if options.all_features {
        command.features(CargoOpt::AllFeatures);
    }
    if options.no_default_features {
        command.features(CargoOpt::NoDefaultFeatures);
    }
    let features = options.features.iter().flat_map(|f| f.split([',', ' '])).filter(|f| !f.is_empty());
    let features: Vec<String> = features.map(|f| qualified(f, &options.packages)).collect();
    if !features.is_empty() {
        command.features(CargoOpt::SomeFeatures(features));
    }
    let mut other = vec!["--filter-platform".to_owned(), triple.to_owned()];
    for (flag, is_set) in
        [("--locked", options.locked), ("--offline", options.offline), ("--frozen", options.frozen)]
    {
        if is_set {
            other.push(flag.to_owned());
        }
    }
    command.other_options(other);
    command.exec().map_err(|error| match error {
        cargo_metadata::Error::CargoMetadata { stderr } => WorkspaceError::Metadata(stderr),
        cargo_metadata::Error::Io(error) => {
            WorkspaceError::Tool { tool: "cargo", message: error.to_string() }
        }
        error => WorkspaceError::Metadata(error.to_string()),
    })
}

/// `cargo metadata` knows no `-p`: the feature of one selected package names it.
fn qualified(feature: &str, packages: &[String]) -> String {
    match packages {
        [package] if !feature.contains('/') && !package.contains(['*', '?', '@', ':']) => {
            format!("{package}/{feature}")
        }
        _ => feature.to_owned(),
    }
}

impl Host {
    fn ask(target: Option<&str>) -> Result<Host, WorkspaceError> {
        let (text, triple) = match target {
            Some(target) => (rustc(&["--print", "cfg", "--target", target])?, target.to_owned()),
            None => match rustc(&["--print", "cfg", "--print", "host-tuple"]) {
                Ok(text) => {
                    let triple = text.lines().last().unwrap_or_default().to_owned();
                    (text, triple)
                }
                // Before Rust 1.84.
                Err(_) => {
                    let version = rustc(&["-vV"])?;
                    let triple = version.lines().find_map(|l| l.strip_prefix("host: ")).unwrap_or_default();
                    (rustc(&["--print", "cfg"])?, triple.to_owned())
                }
            },
        };
        let mut cfg = CfgSet::default();
        for line in text.lines().filter(|l| *l != triple) {
            cfg.insert(line);
        }
        for flag in rustflags().windows(2).filter(|w| w[0] == "--cfg").map(|w| &w[1]) {
            cfg.insert(flag);
        }
        Ok(Host { triple, cfg: Arc::new(cfg) })
    }
}

fn rustc(arguments: &[&str]) -> Result<String, WorkspaceError> {
    let program = std::env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let failed = |message: String| WorkspaceError::Tool { tool: "rustc", message };
    let output = Command::new(program).args(arguments).output().map_err(|e| failed(e.to_string()))?;
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The words of `RUSTFLAGS`, with `--cfg=x` as two.
fn rustflags() -> Vec<String> {
    let encoded = std::env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    let plain = std::env::var("RUSTFLAGS").unwrap_or_default();
    let words = encoded.split('\u{1f}').chain(plain.split_whitespace());
    words
        .flat_map(|w| w.strip_prefix("--cfg=").map_or(vec![w], |c| vec!["--cfg", c]))
        .map(str::to_owned)
        .collect()
}
