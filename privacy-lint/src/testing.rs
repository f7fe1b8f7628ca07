//! The analyzer on source text instead of a checkout: what the literate specs call.

use crate::{failure::Failure, finding::Report};

/// A workspace in memory.
///
/// Every member may name every other member and every dependency. Dependencies are the models of
/// `models/crates/<name>.rs`, standing alone; `std` is always there. Paths in the analysis are
/// `<crate>/<path>`, e.g. `spec/src/lib.rs`.
#[derive(Clone, Debug)]
pub struct Workspace<'a> {
    /// The members' files.
    pub files: Vec<MemberFile<'a>>,
    /// Names of modelled crates.
    pub deps: Vec<&'a str>,
    /// The text of `privacy.toml`, which lies at the root.
    pub privacy_toml: &'a str,
    /// The text of `module.toml`, which lies beside it.
    pub module_toml: &'a str,
    /// The day on which suppressions are judged, `YYYY-MM-DD`.
    pub today: &'a str,
}

/// One file of a member.
#[derive(Clone, Copy, Debug)]
pub struct MemberFile<'a> {
    /// The member, e.g. `spec`.
    pub krate: &'a str,
    /// Relative to the member, e.g. `src/lib.rs`, which is a library's root.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// What the analyzer says of a [`Workspace`].
#[derive(Clone, Debug)]
pub struct Analysis {
    /// The findings, with the levels of `privacy.toml` or the rules' own.
    pub report: Report,
    /// For each `let` binding and parameter, its type.
    pub types: Vec<TypeAt>,
    /// For each call, its callee.
    pub calls: Vec<CallAt>,
}

/// A binding and its type, as `inspect types` prints it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeAt {
    /// As in [`Workspace`].
    pub file: String,
    /// 1-based line of the binding's name.
    pub line: u32,
    /// The binding's name.
    pub name: String,
    /// Its type; paths may be written out in full or in short.
    pub ty: String,
}

/// A call and its callee, as `inspect calls` prints it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CallAt {
    /// As in [`Workspace`].
    pub file: String,
    /// 1-based line of the name that is called.
    pub line: u32,
    /// The callee's path; for a `dyn` call, each target makes one entry.
    pub callee: String,
}

/// Runs the whole pipeline on a workspace in memory.
///
/// # Errors
/// As for a run on disk: a policy that cannot be read, nothing to check.
pub fn analyze(workspace: &Workspace<'_>) -> Result<Analysis, Failure> {
    let _ = workspace;
    Err(Failure::new("the analyzer is not wired up yet"))
}
