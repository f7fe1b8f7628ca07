//! What must hold before a change lands. `.ci/run` calls it on a fresh clone.

use std::{
    io::{self, BufRead, BufReader},
    path::PathBuf,
    process::{Command, ExitCode, Stdio},
    time::Instant,
};

use crate::place::{cargo, root};

/// One thing that must hold.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    run: fn() -> Result<(), String>,
}

/// In the order in which a mistake is cheapest to learn of.
pub(crate) const STEPS: &[Step] = &[
    Step { name: "fmt", what: "the code is formatted", run: fmt },
    Step { name: "clippy", what: "no warning in any target", run: clippy },
    Step { name: "doc", what: "the documentation builds without a warning", run: doc },
    Step { name: "examples", what: "the example services compile", run: examples },
    Step { name: "lint", what: "the lint passes one example and fails the leaky one", run: lint },
    Step { name: "models", what: "small models name what is there in the real crates", run: models },
    Step { name: "test", what: "all tests pass", run: test },
];

/// Runs the named steps, or all, up to the first that fails.
pub(crate) fn run(names: &[String]) -> ExitCode {
    if let Some(unknown) = names.iter().find(|name| STEPS.iter().all(|step| step.name != **name)) {
        eprintln!("there is no step `{unknown}`");
        return ExitCode::from(2);
    }
    for step in STEPS.iter().filter(|step| names.is_empty() || names.iter().any(|name| name == step.name)) {
        let start = Instant::now();
        println!("==> {}: {}", step.name, step.what);
        if let Err(message) = (step.run)() {
            println!("==> {} failed: {message}", step.name);
            return ExitCode::FAILURE;
        }
        println!("==> {} holds ({:.0} s)", step.name, start.elapsed().as_secs_f64());
    }
    ExitCode::SUCCESS
}

fn fmt() -> Result<(), String> {
    ends_with(0, cargo(&["fmt", "--all", "--check"]))
}

fn clippy() -> Result<(), String> {
    ends_with(0, cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

fn doc() -> Result<(), String> {
    let mut doc = cargo(&["doc", "--workspace", "--no-deps"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    ends_with(0, doc)
}

fn examples() -> Result<(), String> {
    for example in ["chat-backend", "leaky-chat-backend"] {
        let mut check = cargo(&["check", "--all-targets", "--locked", "--manifest-path"]);
        // One directory for both: they have most of their dependencies in common.
        check.arg(manifest_of(example)).env("CARGO_TARGET_DIR", root().join("target/examples"));
        ends_with(0, check)?;
    }
    Ok(())
}

fn lint() -> Result<(), String> {
    for (example, code) in [("chat-backend", 0), ("leaky-chat-backend", 1)] {
        let mut lint = cargo(&["run", "--release", "-p", "privacy-lint", "--", "check", "--manifest-path"]);
        lint.arg(manifest_of(example));
        ends_with(code, lint)?;
    }
    Ok(())
}

/// Models whose crates build in moments; `cargo xtask verify-models` alone takes all of them.
fn models() -> Result<(), String> {
    let packages = [
        "std",
        "anyhow",
        "async-trait",
        "base64",
        "bytes",
        "hex",
        "itertools",
        "lazy_static",
        "log",
        "once_cell",
    ];
    let mut verify = cargo(&["xtask", "verify-models"]);
    verify.args(packages);
    ends_with(0, verify)
}

/// The last line sums up: a run is many test binaries, and the last of them may be an empty one.
fn test() -> Result<(), String> {
    let mut test = cargo(&["test", "--workspace"]);
    // A snapshot that differs is a failure, not a file to accept later.
    test.env("INSTA_UPDATE", "no").stdout(Stdio::piped());
    let mut child = test.spawn().map_err(|error| error.to_string())?;
    let (mut passed, mut failed) = (0, 0);
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()) {
        let line = line.map_err(|error: io::Error| error.to_string())?;
        println!("{line}");
        if line.starts_with("test result:") {
            passed += number_before(&line, " passed");
            failed += number_before(&line, " failed");
        }
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    println!("{passed} passed, {failed} failed");
    match (status.success(), passed) {
        (false, _) => Err(format!("cargo test ended with {status}")),
        (true, 0) => Err("no test ran".to_owned()),
        (true, _) => Ok(()),
    }
}

fn number_before(line: &str, word: &str) -> u64 {
    let before = line.split(word).next().unwrap_or("");
    before.rsplit(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn ends_with(code: i32, mut command: Command) -> Result<(), String> {
    let status = command.status().map_err(|error| error.to_string())?;
    if status.code() == Some(code) {
        Ok(())
    } else {
        Err(format!("{command:?} ended with {status}, not {code}"))
    }
}

fn manifest_of(example: &str) -> PathBuf {
    root().join("examples").join(example).join("Cargo.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_counted_as_cargo_prints_them() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!((number_before(line, " passed"), number_before(line, " failed")), (12, 3));
    }
}
