//! The SQL of migrations: `migrations/**/*.sql` of the workspace and of each member.

use std::path::{Path, PathBuf};

use super::Workspace;
use super::policy::PolicyText;

/// How deep directories of migrations nest.
const DEPTH: usize = 4;

impl Workspace {
    /// The migrations that bring a database up to date, in order of their paths. What takes one back again is left
    /// out, as is what cannot be read.
    pub fn migrations(&self) -> Vec<PolicyText> {
        let mut roots: Vec<PathBuf> = vec![self.root.clone()];
        roots.extend(self.crates.iter().filter(|c| c.member).map(|c| c.manifest_dir.clone()));
        roots.sort();
        roots.dedup();
        if let Some(texts) = &self.store.memory {
            let inside = |path: &Path| roots.iter().any(|root| path.starts_with(root.join("migrations")));
            let found = texts.iter().filter(|(path, _)| is_up(path) && inside(path));
            let text = |(path, text): (&PathBuf, &std::sync::Arc<str>)| PolicyText {
                file: self.display_path(path),
                text: text.to_string(),
            };
            return found.map(text).collect();
        }
        let mut files = Vec::new();
        for root in roots {
            self.gather_sql(&root.join("migrations"), DEPTH, &mut files);
        }
        files.sort();
        files.dedup();
        let read = |path: &PathBuf| {
            let text = std::fs::read_to_string(path).ok()?;
            self.store.inputs.content(path, text.as_bytes());
            Some(PolicyText { file: self.display_path(path), text })
        };
        files.iter().filter_map(read).collect()
    }

    fn gather_sql(&self, directory: &Path, depth: usize, files: &mut Vec<PathBuf>) {
        for path in self.store.inputs.entries(directory) {
            if depth > 0 && path.is_dir() {
                self.gather_sql(&path, depth - 1, files);
            } else if is_up(&path) {
                files.push(path);
            }
        }
    }
}

fn is_up(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    name.ends_with(".sql") && name != "down.sql" && !name.ends_with(".down.sql")
}
