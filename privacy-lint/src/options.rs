//! What the user asked for, and what he gets.

use std::{num::NonZeroUsize, path::PathBuf};

use privacy_policy::{Level, Rule};

use crate::report::Format;

/// One run, as asked for on the command line.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// What to do.
    pub task: Task,
    /// Which code.
    pub cargo: CargoOptions,
    /// A configuration other than `privacy.toml` at the workspace root.
    pub config: Option<PathBuf>,
    /// Tests, benches and examples as well.
    pub all_targets: bool,
    /// Levels that override those of `privacy.toml`; no rule twice.
    pub levels: Vec<(Rule, Level)>,
    /// Threads; as many as there are cores, if absent.
    pub jobs: Option<NonZeroUsize>,
    /// The form of a report.
    pub format: Format,
    /// Whether to colour it (`human` only).
    pub color: bool,
    /// Whether answers of earlier runs are used and kept.
    pub cache: bool,
    /// Whether to say in [`Outcome::notes`] how long each phase took.
    pub timings: bool,
    /// How much to say in [`Outcome::notes`].
    pub verbosity: Verbosity,
}

/// The commands that read code.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Task {
    /// The gate.
    #[default]
    Check,
    /// Annotated types, categories, items.
    List,
    /// The storage clients in the crate graph.
    Sinks {
        /// Only those of this name, with each modelled function.
        package: Option<String>,
    },
    /// What was understood, as JSON lines.
    Inspect(Inspect),
}

/// What `inspect` prints.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Inspect {
    /// Each call and its callee.
    Calls,
    /// Each binding and its type.
    Types,
    /// Each flow into a sink, listed or not.
    Flows,
}

/// How much to say beside the report.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Verbosity {
    /// Nothing but the report.
    Quiet,
    /// What a user wants to see each time.
    #[default]
    Normal,
    /// More.
    Verbose,
}

/// Cargo's own flags; they mean what they mean to cargo.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CargoOptions {
    /// `--manifest-path`
    pub manifest_path: Option<PathBuf>,
    /// `--package`
    pub packages: Vec<String>,
    /// `--workspace`
    pub workspace: bool,
    /// `--exclude`
    pub exclude: Vec<String>,
    /// `--features`, split at commas and spaces
    pub features: Vec<String>,
    /// `--all-features`
    pub all_features: bool,
    /// `--no-default-features`
    pub no_default_features: bool,
    /// `--target`
    pub target: Option<String>,
    /// `--locked`
    pub locked: bool,
    /// `--offline`
    pub offline: bool,
    /// `--frozen`
    pub frozen: bool,
}

/// What a run that could be done says.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Outcome {
    /// The report or the list: standard output, or the file of `--output`.
    pub output: String,
    /// For standard error: timings, hints.
    pub notes: String,
    /// Whether a denied finding makes it exit 1.
    pub denied: bool,
}
