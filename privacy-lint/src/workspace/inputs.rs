//! What a run learned from the disk, so that a later one can ask whether it would learn the same.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

/// The answer of the disk to one question.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Debug)]
pub(super) enum Seen {
    /// A file with this content (its hash).
    Content(String),
    /// A directory with these entries (their hash).
    Entries(String),
    /// A path that is another one without symlinks.
    Canonical(PathBuf),
    /// Nothing.
    Missing,
}

/// Every path that was asked for, with the answer.
#[derive(Default)]
pub(super) struct Inputs(Mutex<BTreeMap<PathBuf, Seen>>);

impl Inputs {
    /// A file that was read.
    pub(super) fn content(&self, path: &Path, bytes: &[u8]) {
        self.note(path, Seen::Content(hash(bytes)));
    }

    /// A path that was asked for, and what it is without symlinks.
    pub(super) fn canonical(&self, path: &Path, canonical: Option<&Path>) {
        match canonical {
            Some(canonical) if canonical != path => {
                self.note(path, Seen::Canonical(canonical.to_path_buf()));
            }
            Some(_) => {}
            None => self.note(path, Seen::Missing),
        }
    }

    /// The entries of a directory, sorted; none if it cannot be read.
    pub(super) fn entries(&self, directory: &Path) -> Vec<PathBuf> {
        let entries = entries(directory);
        self.note(directory, entries.as_deref().map_or(Seen::Missing, of_entries));
        entries.unwrap_or_default()
    }

    fn note(&self, path: &Path, seen: Seen) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_path_buf(), seen);
    }

    /// Everything that was learned, by path.
    pub(super) fn all(&self) -> Vec<(PathBuf, Seen)> {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.iter().map(|(path, seen)| (path.clone(), seen.clone())).collect()
    }
}

/// Whether the disk gives the same answers still.
pub(super) fn hold(inputs: &[(PathBuf, Seen)]) -> bool {
    inputs.par_iter().all(|(path, seen)| match seen {
        Seen::Content(hashed) => std::fs::read(path).is_ok_and(|bytes| hash(&bytes) == *hashed),
        Seen::Entries(_) => entries(path).is_some_and(|entries| of_entries(&entries) == *seen),
        Seen::Canonical(canonical) => path.canonicalize().is_ok_and(|path| path == *canonical),
        Seen::Missing => path.symlink_metadata().is_err(),
    })
}

/// What no two contents share, even if somebody tries.
pub(super) fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

fn entries(directory: &Path) -> Option<Vec<PathBuf>> {
    let mut entries: Vec<_> = std::fs::read_dir(directory).ok()?.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    Some(entries)
}

fn of_entries(entries: &[PathBuf]) -> Seen {
    let names: Vec<_> = entries.iter().map(|path| path.as_os_str().as_encoded_bytes()).collect();
    Seen::Entries(hash(&names.join(&0)))
}
