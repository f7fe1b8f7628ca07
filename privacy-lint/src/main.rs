//! The `cargo privacy-lint` command: arguments in, text out, and the exit code.
//!
//! 0 clean, 1 a denied finding, 2 could not analyse. With 2 no report file is written.
#![allow(clippy::disallowed_methods, reason = "arguments, files and processes of the command")]

mod args;

use std::{
    env, fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::{self, ExitCode},
};

use privacy_lint::{explain, failure::Failure, init, options::Task, report};

use args::{Cli, Color, Command, Common};

/// Trees are built and dropped on many threads: a third of the time went into the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const DENIED: u8 = 1;
const COULD_NOT: u8 = 2;

fn main() -> ExitCode {
    let cli = match Cli::read(env::args_os()) {
        Ok(cli) => cli,
        Err(error) => error.exit(),
    };
    let command = cli.command.clone().unwrap_or(Command::Check);
    let done = match command {
        Command::Check => analyze(&cli.common, Task::Check),
        Command::List => analyze(&cli.common, Task::List),
        Command::Sinks { client } => analyze(&cli.common, Task::Sinks { package: client }),
        Command::Inspect { what } => analyze(&cli.common, Task::Inspect(what.into())),
        Command::Init { module } => write_config(&cli.common, &module),
        Command::Explain { rule } => print(explain::page(rule)).map(|()| false),
    };
    match done {
        Ok(false) => ExitCode::SUCCESS,
        Ok(true) => ExitCode::from(DENIED),
        Err(failure) => {
            let color = wants_color(cli.common.color, io::stderr().is_terminal());
            let text = report::failure(&failure, color);
            // Standard error may be closed: the exit code still says it.
            let _ = io::stderr().write_all(text.as_bytes());
            ExitCode::from(COULD_NOT)
        }
    }
}

/// Runs, writes the output where it was asked for, and says whether a finding is denied.
fn analyze(common: &Common, task: Task) -> Result<bool, Failure> {
    let to_terminal = common.output.is_none() && io::stdout().is_terminal();
    let options = common.options(task, wants_color(common.color, to_terminal));
    let outcome = privacy_lint::run(&options)?;
    let _ = io::stderr().write_all(outcome.notes.as_bytes());
    match &common.output {
        Some(path) => fs::write(path, &outcome.output).map_err(|error| cannot("write", path, &error))?,
        None => print(&outcome.output)?,
    }
    Ok(outcome.denied)
}

/// Writes `privacy.toml` at the workspace root, unless there is one.
fn write_config(common: &Common, module: &str) -> Result<bool, Failure> {
    let path = workspace_root(common.manifest_path())?.join("privacy.toml");
    let file = fs::OpenOptions::new().write(true).create_new(true).open(&path);
    match file.and_then(|mut file| file.write_all(init::config(module).as_bytes())) {
        Ok(()) => print(&format!("wrote {}\n", path.display())).map(|()| false),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Err(Failure::new(format!("{} is there already", path.display()))
                .help("edit it, or take it away first"))
        }
        Err(error) => Err(cannot("write", &path, &error)),
    }
}

fn workspace_root(manifest: Option<&PathBuf>) -> Result<PathBuf, Failure> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut locate = process::Command::new(cargo);
    locate.args(["locate-project", "--workspace", "--message-format", "plain"]);
    if let Some(manifest) = manifest {
        locate.arg("--manifest-path").arg(manifest);
    }
    let output = locate.output().map_err(|error| Failure::new(format!("cannot run cargo: {error}")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let message = said.trim().trim_start_matches("error: ").to_owned();
        return Err(Failure::new(message).help("run it in a package, or give --manifest-path"));
    }
    let manifest = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    let root = manifest.parent().map(Path::to_path_buf);
    root.ok_or_else(|| Failure::new("cargo named no manifest"))
}

fn wants_color(color: Color, to_terminal: bool) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
            let dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
            to_terminal && !no_color && !dumb
        }
    }
}

/// Prints to standard output; a reader that went away (`| head`) is no error.
fn print(text: &str) -> Result<(), Failure> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(cannot("write", Path::new("standard output"), &error))
        }
        _ => Ok(()),
    }
}

fn cannot(verb: &str, path: &Path, error: &io::Error) -> Failure {
    Failure::new(format!("cannot {verb} {}: {error}", path.display()))
}
