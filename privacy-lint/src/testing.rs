//! The analyzer on source text instead of a checkout: what the literate specs call.

use privacy_policy::Date;

use crate::analysis::{self, Places};
use crate::failure::Failure;
use crate::finding::Report;
use crate::semantics::Semantics;
use crate::semantics::names::Models;
use crate::workspace::policy::PolicyText;
use crate::workspace::{CrateKind, Edition, MemoryCrate};
use crate::{inspect, policy};

/// As for a run on disk.
const STACK: usize = 1 << 28;

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
    std::thread::scope(|scope| {
        let analyst =
            std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || analyze_here(workspace));
        let analyst = analyst.map_err(|e| Failure::new(format!("cannot start a thread: {e}")))?;
        analyst.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

fn analyze_here(given: &Workspace<'_>) -> Result<Analysis, Failure> {
    let loaded = loaded(given);
    let sema = Semantics::new(&loaded, Models::built_in());
    let config = PolicyText { file: "privacy.toml".to_owned(), text: given.privacy_toml.to_owned() };
    let module =
        |_: &str, path: &str| Ok(PolicyText { file: path.to_owned(), text: given.module_toml.to_owned() });
    let today = Date::parse(given.today).map_err(|c| Failure::new(c.message))?;
    let policy = policy::read(config, loaded.package_modules(), &module, Vec::new(), today)?;
    let analysis = analysis::run(&sema, &policy, false)?;
    let places = Places { sema: &sema };
    let types = inspect::all_types(&sema).into_iter().map(|(span, name, ty)| {
        let at = places.spot(span);
        TypeAt { file: at.file, line: at.line, name, ty }
    });
    let mut calls = Vec::new();
    for line in inspect::all_calls(&sema) {
        let at = places.spot(line.span);
        let callees = line.targets.iter().cloned().chain(line.callee);
        calls.extend(callees.map(|callee| CallAt { file: at.file.clone(), line: at.line, callee }));
    }
    Ok(Analysis { report: analysis.report, types: types.collect(), calls })
}

/// The members, each with every other and every dependency under its own name.
fn loaded(given: &Workspace<'_>) -> crate::workspace::Workspace {
    let mut members: Vec<&str> = given.files.iter().map(|f| f.krate).collect();
    members.sort_unstable();
    members.dedup();
    let named = given.deps.iter().map(|dep| dep.split_once('@').unwrap_or((dep, "")));
    let dependencies = named.clone().map(|(name, _)| name).chain(["privacy_label"]);
    let crates = members.iter().map(|name| {
        let others = members.iter().copied().filter(|other| other != name).chain(dependencies.clone());
        let has = |path: &str| given.files.iter().any(|f| f.krate == *name && f.path == path);
        let is_bin = has("src/main.rs") && !has("src/lib.rs");
        MemoryCrate {
            name: (*name).to_owned(),
            kind: if is_bin { CrateKind::Bin } else { CrateKind::Lib },
            member: true,
            edition: Edition::E2024,
            dependencies: others.map(|other| (underscored(other), underscored(other))).collect(),
            files: given
                .files
                .iter()
                .filter(|f| f.krate == *name)
                .map(|f| (f.path.to_owned(), f.text.to_owned()))
                .collect(),
            ..MemoryCrate::default()
        }
    });
    let catalogue = Models::built_in();
    let newest = |name: &str| catalogue.newest_version(name).map(|v| v.to_string()).unwrap_or_default();
    let version = |name: &str, asked: &str| match asked.split('.').count() {
        _ if asked.is_empty() => newest(name),
        1 => format!("{asked}.0.0"),
        2 => format!("{asked}.0"),
        _ => asked.to_owned(),
    };
    let models = named.chain([("privacy_label", "")]).map(|(name, asked)| MemoryCrate {
        name: underscored(name),
        version: version(name, asked),
        edition: Edition::E2021,
        files: Vec::new(),
        ..MemoryCrate::default()
    });
    crate::workspace::Workspace::in_memory(crates.chain(models).collect())
}

fn underscored(name: &str) -> String {
    name.replace('-', "_")
}
