//! Files of a crate: read once, from its package only.

use std::path::{Path, PathBuf};

use super::{CrateId, ReadError, Workspace};
use crate::source::FileId;

/// Files above this size are not read; the largest generated bindings in common use have a tenth of it.
pub const MAX_FILE_BYTES: u64 = 64 << 20;

/// What has been read.
#[derive(Default)]
pub(super) struct Store {}

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
    pub fn read(&self, _krate: CrateId, path: &Path) -> Result<FileId, ReadError> {
        Err(ReadError::NotFound(vec![path.to_path_buf()]))
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
    pub fn out_dir(&self, _krate: CrateId) -> Option<PathBuf> {
        None
    }

    /// What was odd about a file.
    pub fn problem(&self, _file: FileId) -> Option<FileProblem> {
        None
    }
}
