//! Files of a crate: read once, from its package only.

use std::collections::{BTreeMap, HashMap};
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::inputs::Inputs;
use super::{CrateId, ReadError, Workspace};
use crate::source::FileId;

/// Files above this size are not read; the largest generated bindings in common use have a tenth of it.
pub const MAX_FILE_BYTES: u64 = 64 << 20;

/// A file that is read by the first who asks.
type Slot = Arc<OnceLock<Result<FileId, ReadError>>>;

/// What has been read, and from where it may be.
#[derive(Default)]
pub(super) struct Store {
    /// Texts by absolute path, of a workspace in memory.
    pub(super) memory: Option<BTreeMap<PathBuf, Arc<str>>>,
    /// For each crate, the directories (symlinks resolved) that its files may lie in.
    pub(super) roots: Vec<Vec<PathBuf>>,
    /// For each crate, where its build script wrote.
    pub(super) out_dirs: Vec<Option<PathBuf>>,
    /// Directories, symlinks resolved.
    directories: Mutex<HashMap<PathBuf, Option<PathBuf>>>,
    /// Files by path, symlinks resolved: each is read once, also when two threads ask.
    read: Mutex<HashMap<PathBuf, Slot>>,
    problems: Mutex<BTreeMap<u32, FileProblem>>,
    /// What was asked of the disk.
    pub(super) inputs: Inputs,
}

impl Store {
    /// The path without symlinks, or that there is no such file.
    fn canonical(&self, path: &Path) -> Result<PathBuf, ReadError> {
        let canonical = self.canonical_path(path);
        if self.memory.is_none() {
            self.inputs.canonical(path, canonical.as_deref().ok());
        }
        canonical
    }

    fn canonical_path(&self, path: &Path) -> Result<PathBuf, ReadError> {
        let missing = || ReadError::NotFound(vec![path.to_path_buf()]);
        if let Some(texts) = &self.memory {
            let path = normalized(path);
            return texts.contains_key(&path).then_some(path).ok_or_else(missing);
        }
        let (parent, name) = (path.parent().ok_or_else(missing)?, path.file_name().ok_or_else(missing)?);
        let known = locked(&self.directories).get(parent).cloned();
        let directory = match known {
            Some(directory) => directory,
            None => {
                let directory = parent.canonicalize().ok();
                locked(&self.directories).insert(parent.to_path_buf(), directory.clone());
                directory
            }
        };
        let path = directory.ok_or_else(missing)?.join(name);
        let kind = path.symlink_metadata().map_err(|_| missing())?.file_type();
        let (path, is_file) = match kind.is_symlink() {
            true => {
                let path = path.canonicalize().map_err(|_| missing())?;
                let is_file = path.is_file();
                (path, is_file)
            }
            false => (path, kind.is_file()),
        };
        if is_file { Ok(path) } else { Err(missing()) }
    }

    fn text(&self, path: &Path) -> Result<(String, Option<FileProblem>), ReadError> {
        if let Some(texts) = &self.memory {
            let text = texts.get(path).ok_or_else(|| ReadError::NotFound(vec![path.to_path_buf()]))?;
            return Ok((text.to_string(), None));
        }
        let io = |e: std::io::Error| ReadError::Io(path.to_path_buf(), e.to_string());
        let file = std::fs::File::open(path).map_err(io)?;
        if file.metadata().map_err(io)?.len() > MAX_FILE_BYTES {
            return Err(ReadError::TooLarge(path.to_path_buf()));
        }
        let mut bytes = Vec::new();
        file.take(MAX_FILE_BYTES).read_to_end(&mut bytes).map_err(io)?;
        self.inputs.content(path, &bytes);
        Ok(match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(e) => (String::from_utf8_lossy(e.as_bytes()).into_owned(), Some(FileProblem::NotUtf8)),
        })
    }
}

/// A panic of another thread leaves nothing half done here.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// `a/./b/../c` is `a/c`.
fn normalized(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}

/// What was odd about a file that was read all the same.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum FileProblem {
    /// Bytes that are not UTF-8 were replaced by U+FFFD.
    NotUtf8,
}

/// Where the `mod` declarations of a module look for their files. Keep one for each module.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ModuleDir {
    /// Directory of the file that holds the module.
    file_dir: PathBuf,
    /// Directory of the files of child modules.
    child_dir: PathBuf,
    /// Whether the module is written inline in its file.
    inline: bool,
}

/// The file of a `mod name;`.
#[derive(Clone, Debug)]
pub struct ModuleFile {
    /// Its text.
    pub file: FileId,
    /// Where its own declarations look.
    pub dir: ModuleDir,
}

impl ModuleDir {
    /// Of a crate's root, a `mod.rs`, or a file that `#[path]` names: child modules lie beside it.
    pub fn of_root(file: &Path) -> Self {
        let dir = file.parent().unwrap_or(Path::new("")).to_path_buf();
        Self { child_dir: dir.clone(), file_dir: dir, inline: false }
    }

    /// Of `name.rs`: child modules lie in `name/`.
    fn of_named(file: &Path, name: &str) -> Self {
        let dir = file.parent().unwrap_or(Path::new("")).to_path_buf();
        Self { child_dir: dir.join(name), file_dir: dir, inline: false }
    }

    /// Of `mod name { … }` in this module, with the value of its `#[path]` attribute.
    pub fn inline(&self, name: &str, path_attr: Option<&str>) -> Self {
        let child_dir = match path_attr {
            Some(path) => self.path_base().join(path),
            None => self.child_dir.join(unraw(name)),
        };
        Self { file_dir: self.file_dir.clone(), child_dir, inline: true }
    }

    /// What a `#[path]` is relative to.
    fn path_base(&self) -> &Path {
        if self.inline { &self.child_dir } else { &self.file_dir }
    }
}

fn unraw(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

impl Workspace {
    /// The text of a file, read at the first call: lossy UTF-8 without byte order mark.
    ///
    /// `path` is absolute, as the paths of [`super::CrateInfo`] are, or relative to the manifest's directory.
    pub fn read(&self, krate: CrateId, path: &Path) -> Result<FileId, ReadError> {
        let path = self.krate(krate).manifest_dir.join(path);
        let path = self.store.canonical(&path)?;
        let roots = self.store.roots.get(krate.0 as usize).map_or(&[][..], |r| r);
        let out_dir = self.store.out_dirs.get(krate.0 as usize).and_then(Option::as_ref);
        if !roots.iter().chain(out_dir).any(|root| path.starts_with(root)) {
            return Err(ReadError::Outside(path));
        }
        let slot = locked(&self.store.read).entry(path.clone()).or_default().clone();
        slot.get_or_init(|| {
            let (text, problem) = self.store.text(&path)?;
            let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
            let file = self.files.add(&path, text.into());
            if let Some(problem) = problem {
                locked(&self.store.problems).insert(file.0, problem);
            }
            Ok(file)
        })
        .clone()
    }

    /// The root of a crate.
    pub fn root_module(&self, krate: CrateId) -> Result<ModuleFile, ReadError> {
        let path = &self.krate(krate).root_file;
        Ok(ModuleFile { file: self.read(krate, path)?, dir: ModuleDir::of_root(path) })
    }

    /// The file of `mod name;` in the module with this directory: `name.rs` or `name/mod.rs`, or what the
    /// `#[path = "…"]` attribute says.
    pub fn module_file(
        &self,
        krate: CrateId,
        dir: &ModuleDir,
        name: &str,
        path_attr: Option<&str>,
    ) -> Result<ModuleFile, ReadError> {
        if let Some(path) = path_attr {
            let path = dir.path_base().join(path);
            return Ok(ModuleFile { file: self.read(krate, &path)?, dir: ModuleDir::of_root(&path) });
        }
        let name = unraw(name);
        let beside = dir.child_dir.join(format!("{name}.rs"));
        match self.read(krate, &beside) {
            Ok(file) => return Ok(ModuleFile { file, dir: ModuleDir::of_named(&beside, name) }),
            Err(ReadError::NotFound(_)) => {}
            Err(error) => return Err(error),
        }
        let below = dir.child_dir.join(name).join("mod.rs");
        match self.read(krate, &below) {
            Ok(file) => Ok(ModuleFile { file, dir: ModuleDir::of_root(&below) }),
            Err(ReadError::NotFound(_)) => Err(ReadError::NotFound(vec![beside, below])),
            Err(error) => Err(error),
        }
    }

    /// The file of `include!("path")` that is written in `file`; an absolute path is that of an `OUT_DIR`.
    pub fn included_file(&self, krate: CrateId, file: FileId, path: &str) -> Result<FileId, ReadError> {
        let base = self.files.get(file).path.parent().unwrap_or(Path::new(""));
        self.read(krate, &base.join(path))
    }

    /// Where an earlier build left the files that the crate's build script generated. A look only: nothing
    /// is run. For `include!(concat!(env!("OUT_DIR"), "/x.rs"))`.
    pub fn out_dir(&self, krate: CrateId) -> Option<PathBuf> {
        self.store.out_dirs.get(krate.0 as usize).cloned().flatten()
    }

    /// What was odd about a file.
    pub fn problem(&self, file: FileId) -> Option<FileProblem> {
        locked(&self.store.problems).get(&file.0).copied()
    }
}

#[cfg(test)]
mod tests;
