//! The policy's texts: `privacy.toml` and the module file that it names.

use std::path::{Path, PathBuf};

use super::{CrateId, Workspace};

/// A text and the name that reports give its file.
#[derive(Clone, Debug)]
pub struct PolicyText {
    /// Relative to the workspace root, with `/`.
    pub file: String,
    /// The content.
    pub text: String,
}

/// A package that goes by a module of its own.
#[derive(Clone, Debug)]
pub struct PackageModule {
    /// The manifest that says so, as reports name it.
    pub manifest: String,
    /// The module: a built-in one's id, or a path relative to the package.
    pub module: String,
    /// The package's targets.
    pub crates: Vec<CrateId>,
}

impl Workspace {
    /// A path as reports print it: relative to the workspace root where it lies below it, with `/`.
    pub fn display_path(&self, path: &Path) -> String {
        let shown = path.strip_prefix(&self.root).unwrap_or(path);
        shown.to_string_lossy().replace('\\', "/")
    }

    /// The text of a file that was read, by the path that reports give it.
    pub fn text_of(&self, shown: &str) -> Option<std::sync::Arc<str>> {
        self.files.iter().find(|f| self.display_path(&f.path) == shown).map(|f| f.text.clone())
    }

    /// `privacy.toml` at the workspace root, or the file of `--config`; `None` when there is none at the root.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn config_text(&self, given: Option<&Path>) -> Result<Option<PolicyText>, String> {
        let path = given.map_or_else(|| self.root.join("privacy.toml"), Path::to_path_buf);
        if given.is_none() && !path.is_file() {
            self.store.inputs.canonical(&path, None);
            return Ok(None);
        }
        self.policy_text(&path).map(Some)
    }

    /// A module file, by a path relative to the file that names it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn module_text(&self, named_in: &str, path: &str) -> Result<PolicyText, String> {
        let base = self.root.join(named_in).parent().map(Path::to_path_buf).unwrap_or_default();
        self.policy_text(&base.join(path))
    }

    /// Whether there is something at a path relative to the file that names it.
    pub fn is_there(&self, named_in: &str, path: &str) -> bool {
        let base = self.root.join(named_in).parent().map(Path::to_path_buf).unwrap_or_default();
        let path = base.join(path);
        let found = path.canonicalize().ok();
        self.store.inputs.canonical(&path, found.as_deref());
        found.is_some()
    }

    /// The models at a path relative to the file that names it: a file, or every `.rs` file of a directory and of
    /// those in it, in order.
    ///
    /// # Errors
    /// When nothing is there, or something cannot be read.
    pub fn model_texts(&self, named_in: &str, path: &str) -> Result<Vec<PolicyText>, String> {
        let base = self.root.join(named_in).parent().map(Path::to_path_buf).unwrap_or_default();
        let mut files = Vec::new();
        self.gather(&base.join(path), &mut files).map_err(|e| format!("cannot read {path}: {e}"))?;
        if files.is_empty() {
            return Err(format!("there is no `.rs` file in {path}"));
        }
        files.sort();
        files.iter().map(|file| self.policy_text(file)).collect()
    }

    /// A file, or the `.rs` files below a directory.
    fn gather(&self, path: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
        if !std::fs::metadata(path)?.is_dir() {
            files.push(path.to_path_buf());
            return Ok(());
        }
        for path in self.store.inputs.entries(path) {
            if path.is_dir() || path.extension().is_some_and(|extension| extension == "rs") {
                self.gather(&path, files)?;
            }
        }
        Ok(())
    }

    fn policy_text(&self, path: &PathBuf) -> Result<PolicyText, String> {
        let text =
            std::fs::read_to_string(path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
        self.store.inputs.content(path, text.as_bytes());
        let path = path.canonicalize().unwrap_or_else(|_| path.clone());
        Ok(PolicyText { file: self.display_path(&path), text })
    }

    /// The modules that members' `[package.metadata.privacy]` name, with the manifest that names it.
    pub fn package_modules(&self) -> Vec<PackageModule> {
        let mut found: Vec<PackageModule> = Vec::new();
        for krate in self.crates.iter().filter(|c| c.member) {
            let Some(module) = krate.metadata.get("module").and_then(|m| m.as_str()) else { continue };
            let manifest = self.display_path(&krate.manifest_dir.join("Cargo.toml"));
            match found.iter_mut().find(|known| known.manifest == manifest) {
                Some(known) => known.crates.push(krate.id),
                None => {
                    found.push(PackageModule { manifest, module: module.to_owned(), crates: vec![krate.id] })
                }
            }
        }
        found
    }

    /// Today, from the system's clock, in seconds since 1970.
    pub fn now_unix_secs() -> u64 {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        now.map_or(0, |d| d.as_secs())
    }
}
