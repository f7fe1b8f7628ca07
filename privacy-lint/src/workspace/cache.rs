//! Answers of earlier runs, kept under the target directory.
//!
//! An answer is kept together with everything that was read for it. It is given again only if the question, the
//! program and the crate graph are the same, and each of those files and directories still has the same content.
//! The files may be deleted at any time.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Workspace;
use super::inputs::{Seen, hash, hold};

/// How many answers are kept: those of a few branches, formats and commands.
const KEPT: usize = 32;

/// The program and its graph, to which answers belong.
pub struct Cache<'w> {
    workspace: &'w Workspace,
    file: PathBuf,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    inputs: Vec<(PathBuf, Seen)>,
    answer: String,
}

impl<'w> Cache<'w> {
    /// The cache for one question; `None` where there is no disk, or where it cannot be told which build of this
    /// program is running.
    pub fn new(workspace: &'w Workspace, question: &str) -> Option<Self> {
        if workspace.store.memory.is_some() {
            return None;
        }
        let program = std::env::current_exe().ok()?.metadata().ok()?;
        let key = format!(
            "{} {} {:?}\n{question}\n{:?}\n{}\n{:?}\n{:?}",
            env!("CARGO_PKG_VERSION"),
            program.len(),
            program.modified().ok()?,
            std::env::current_dir().ok()?,
            workspace.root.display(),
            workspace.crates,
            workspace.store.out_dirs,
        );
        let directory = workspace.target_directory.join("privacy-lint");
        Some(Self { workspace, file: directory.join(format!("{}.json", hash(key.as_bytes()))) })
    }

    /// The answer of an earlier run that read the same.
    pub fn answer(&self) -> Option<String> {
        let entry: Entry = serde_json::from_slice(&fs::read(&self.file).ok()?).ok()?;
        hold(&entry.inputs).then_some(entry.answer)
    }

    /// Keeps an answer. That it cannot be kept is no failure: the next run is as slow as this one.
    pub fn keep(&self, answer: String) {
        let entry = Entry { inputs: self.workspace.store.inputs.all(), answer };
        // A path that is not UTF-8 cannot be written.
        let Ok(text) = serde_json::to_vec(&entry) else { return };
        let Some(directory) = self.file.parent() else { return };
        let written = self.file.with_extension(std::process::id().to_string());
        let kept = fs::create_dir_all(directory)
            .and_then(|()| fs::write(&written, text))
            .and_then(|()| fs::rename(&written, &self.file));
        if kept.is_ok() {
            forget_oldest(directory);
        }
    }
}

fn forget_oldest(directory: &Path) {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let mut aged: Vec<_> =
        entries.filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path()))).collect();
    aged.sort();
    let surplus = aged.len().saturating_sub(KEPT);
    for (_, path) in &aged[..surplus] {
        // Another run may have been faster.
        let _ = fs::remove_file(path);
    }
}
