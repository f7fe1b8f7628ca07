//! What can go wrong before any code is understood; each message says what to do.

use std::fmt;
use std::path::PathBuf;

/// The crate graph could not be read: the run ends with exit code 2.
#[derive(Debug)]
pub enum WorkspaceError {
    /// `cargo metadata` failed; the text is cargo's own.
    Metadata(String),
    /// A program could not be started or answered nothing of use.
    Tool {
        /// Which program.
        tool: &'static str,
        /// What happened.
        message: String,
    },
    /// A selected package is not in the workspace.
    UnknownPackage {
        /// As the user wrote it.
        name: String,
        /// The packages of the workspace, sorted.
        known: Vec<String>,
    },
    /// No package was selected, or none has a target to check.
    NothingSelected,
}

impl fmt::Display for WorkspaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Metadata(message) => {
                let message = message.trim();
                write!(f, "cargo metadata failed: {message}")?;
                if message.contains("--offline") || message.contains("--locked") {
                    return Ok(());
                }
                write!(
                    f,
                    "\nhelp: `cargo metadata` must succeed in this directory; sources are fetched by `cargo fetch`"
                )
            }
            Self::Tool { tool, message } => {
                write!(
                    f,
                    "`{tool}` could not be run: {message}\nhelp: install Rust with rustup, or set `{}`",
                    tool.to_uppercase()
                )
            }
            Self::UnknownPackage { name, known } => {
                write!(
                    f,
                    "package `{name}` is not in the workspace\nhelp: its packages are {}",
                    known.join(", ")
                )
            }
            Self::NothingSelected => {
                write!(f, "no package is selected\nhelp: drop an `--exclude`, or name a package with `-p`")
            }
        }
    }
}

impl std::error::Error for WorkspaceError {}

/// A file could not be read: a gap where it was named.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadError {
    /// None of these paths is a file.
    NotFound(Vec<PathBuf>),
    /// The path leads out of the crate's package, so it was not opened.
    Outside(PathBuf),
    /// Larger than [`super::read::MAX_FILE_BYTES`].
    TooLarge(PathBuf),
    /// The system refused.
    Io(PathBuf, String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(paths) => {
                let paths: Vec<_> = paths.iter().map(|p| p.display().to_string()).collect();
                write!(f, "no such file: {}", paths.join(" or "))
            }
            Self::Outside(path) => {
                write!(f, "{} lies outside of the package and is not read", path.display())
            }
            Self::TooLarge(path) => write!(f, "{} is too large to be read", path.display()),
            Self::Io(path, message) => write!(f, "{}: {message}", path.display()),
        }
    }
}

impl std::error::Error for ReadError {}
