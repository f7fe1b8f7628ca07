//! How long does a run take, and on what? Beside it: the time to merely parse the same files.

use std::{
    env,
    path::Path,
    process::{Command, ExitCode},
    time::Instant,
};

use privacy_lint::semantics::{Semantics, names::Models};
use privacy_lint::workspace::{LoadOptions, Workspace};

use crate::place::{cargo, target};

/// The task that [`run`] calls in an optimized build of this program.
pub(crate) const OPTIMIZED: &str = "bench-optimized";

/// How often the run is repeated; the quickest counts, which other work on the machine disturbed least.
const RUNS: usize = 3;

/// Builds the command and this program optimized, and measures.
pub(crate) fn run(arguments: &[String]) -> ExitCode {
    if arguments.is_empty() {
        return crate::usage();
    }
    let built = cargo(&["build", "--release", "--package", "privacy-lint"]).status();
    let mut measure = cargo(&["run", "--quiet", "--release", "--package", "xtask", "--", OPTIMIZED]);
    let measured = built.and_then(|_| measure.args(arguments).status());
    if measured.is_ok_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Measures.
pub(crate) fn run_optimized(arguments: &[String]) -> ExitCode {
    match measure(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn measure(arguments: &[String]) -> Result<(), String> {
    let (checkout, rest) = arguments.split_first().ok_or("which checkout?")?;
    let manifest = Path::new(checkout).join("Cargo.toml");
    let (files, lines, parsing) = parse_only(&manifest)?;
    println!("parse only: {parsing:.3} s ({files} files, {lines} lines of members, one thread)");
    let mut best: Option<(f64, String)> = None;
    for _ in 0..RUNS {
        let notes = one_run(&manifest, &["--no-cache"], rest)?;
        let took = after_metadata(&notes);
        println!("run: {took:.3} s after cargo metadata");
        if best.as_ref().is_none_or(|(known, _)| took < *known) {
            best = Some((took, notes));
        }
    }
    let (took, notes) = best.ok_or("nothing was run")?;
    print!("{notes}");
    println!("lines per second: {:.0}", lines as f64 / took.max(f64::EPSILON));
    println!("times parse only: {:.1}", took / parsing.max(f64::EPSILON));
    // The first of these keeps its answer.
    let again = [one_run(&manifest, &[], rest)?, one_run(&manifest, &[], rest)?];
    println!("again, nothing changed: {:.3} s after cargo metadata", after_metadata(&again[1]));
    Ok(())
}

/// The members' files: how many, their lines, and the seconds that parsing them takes.
fn parse_only(manifest: &Path) -> Result<(usize, usize, f64), String> {
    let options = LoadOptions { manifest_path: Some(manifest.to_path_buf()), ..LoadOptions::default() };
    let workspace = Workspace::load(&options).map_err(|error| error.to_string())?;
    let sema = Semantics::new(&workspace, Models::std_alone());
    for info in workspace.members() {
        sema.crate_root(info.id);
    }
    let members: Vec<&Path> = workspace.members().map(|info| info.manifest_dir.as_path()).collect();
    let is_member = |path: &Path| members.iter().any(|directory| path.starts_with(directory));
    let files: Vec<_> = workspace.files.iter().filter(|file| is_member(&file.path)).collect();
    let lines = files.iter().map(|file| file.text.lines().count()).sum();
    let start = Instant::now();
    for file in &files {
        // A file that does not parse takes its time as well.
        let _ = syn::parse_file(&file.text).map(drop);
    }
    Ok((files.len(), lines, start.elapsed().as_secs_f64()))
}

/// What a run says of its time, on standard error.
fn one_run(manifest: &Path, own: &[&str], arguments: &[String]) -> Result<String, String> {
    let program = env::current_exe().map_err(|error| error.to_string())?;
    let beside = program.with_file_name("cargo-privacy-lint");
    let program = if beside.exists() { beside } else { target().join("release/cargo-privacy-lint") };
    let mut run = Command::new(&program);
    run.args(["check", "--timings", "--format", "json", "--manifest-path"])
        .arg(manifest)
        .args(own)
        .args(arguments);
    let output = run.output().map_err(|error| format!("cannot run {}: {error}", program.display()))?;
    let notes = String::from_utf8_lossy(&output.stderr).into_owned();
    match output.status.code() {
        Some(0 | 1) => Ok(notes),
        _ => Err(notes),
    }
}

/// The seconds of all phases but the first, which is cargo's own.
fn after_metadata(notes: &str) -> f64 {
    let seconds = |line: &str| line.split_once(": ")?.1.strip_suffix(" s")?.parse::<f64>().ok();
    notes.lines().filter(|line| !line.starts_with("cargo metadata")).filter_map(seconds).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_own_time_does_not_count() {
        let notes = "cargo metadata: 1.000 s\nflow: 0.250 s\nrules: 0.500 s\npeak memory: 90 MB\n";
        assert_eq!(after_metadata(notes), 0.75);
    }
}
