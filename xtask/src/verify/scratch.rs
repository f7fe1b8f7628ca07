//! The scratch package that depends on one version of a modelled crate.

use std::{fs, path::PathBuf, process::Command};

use privacy_lint::semantics::names::PackageModel;
use privacy_lint::workspace::{LoadOptions, Version, Workspace};

use crate::place::{cargo, root, target};

/// Which end of a range of versions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum End {
    /// The highest that is published.
    Highest,
    /// The lowest that is published and not withdrawn.
    Lowest,
}

/// A package of its own below the target directory.
pub(super) struct Scratch {
    pub(super) features: Vec<String>,
    /// The name under which its code knows the crate; none for `std`.
    dependency: Option<String>,
    directory: PathBuf,
    manifest: String,
    end: End,
}

impl End {
    pub(super) fn name(self) -> &'static str {
        match self {
            End::Highest => "highest",
            End::Lowest => "lowest",
        }
    }
}

impl Scratch {
    /// For `std`, which is that of the toolchain.
    pub(super) fn of_std() -> Self {
        let directory = home().join("std");
        let (features, end) = (Vec::new(), End::Highest);
        Self { features, dependency: None, directory, manifest: manifest(""), end }
    }

    /// For a version of a package.
    pub(super) fn of_model(model: &PackageModel, end: End) -> Self {
        let stem = model.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
        let directory = home().join(format!("{stem}-{}", end.name()));
        let ranges = model.versions.iter().chain(&model.builds).map(ToString::to_string);
        let versions =
            ranges.reduce(|all, range| format!("{all}, {range}")).unwrap_or_else(|| "*".to_owned());
        // Under the package's name, whatever its library is called.
        let dependency = Some(model.package.replace('-', "_"));
        let manifest = manifest(&depending(model, &versions, &[]));
        Self { features: Vec::new(), dependency, directory, manifest, end }
    }

    /// Chooses the version, then the features that the model needs of it: were they asked for at once, cargo would
    /// pass over the versions that do not have them.
    pub(super) fn resolve(&mut self, model: &PackageModel) -> Result<Version, String> {
        self.write("src/lib.rs", "")?;
        let mut version = self.lock()?;
        self.features = model.features_of(&version);
        if !self.features.is_empty() {
            self.manifest = manifest(&depending(model, &format!("={version}"), &self.features));
            self.directory.push("with-features");
            self.write("src/lib.rs", "")?;
            version = self.lock()?;
        }
        Ok(version)
    }

    /// The version that cargo chooses for the manifest. What was chosen for the same one is kept.
    fn lock(&self) -> Result<Version, String> {
        let path = self.directory.join("Cargo.toml");
        let is_known = fs::read_to_string(&path).is_ok_and(|known| known == self.manifest);
        if !is_known || !self.directory.join("Cargo.lock").exists() {
            self.write_manifest()?;
            let mut lock = self.cargo(&["generate-lockfile", "--quiet"]);
            if self.end == End::Lowest {
                // The only way to have cargo choose it; the code is compiled as by any stable toolchain.
                lock.arg("-Zdirect-minimal-versions").env("RUSTC_BOOTSTRAP", "1");
            }
            let output = lock.output().map_err(|error| error.to_string())?;
            if !output.status.success() {
                return Err(format!(
                    "no version resolves: {}",
                    String::from_utf8_lossy(&output.stderr).trim()
                ));
            }
        }
        let workspace = self.workspace()?;
        let name = self.dependency.as_deref().unwrap_or_default();
        let member = workspace.members().next().ok_or("the scratch package is not there")?;
        let used = member.dependencies.iter().find(|(known, _)| **known == *name);
        used.map(|(_, id)| workspace.krate(*id).version.clone()).ok_or_else(|| "it has no library".to_owned())
    }

    /// The graph, as the lint reads it.
    pub(super) fn workspace(&self) -> Result<Workspace, String> {
        let manifest_path = Some(self.directory.join("Cargo.toml"));
        let options = LoadOptions { manifest_path, ..LoadOptions::default() };
        Workspace::load(&options).map_err(|error| error.to_string())
    }

    pub(super) fn write_manifest(&self) -> Result<(), String> {
        self.write("Cargo.toml", &self.manifest)
    }

    /// Whether that is this package's manifest.
    pub(super) fn is_manifest(&self, path: &str) -> bool {
        let real = |path: &std::path::Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
        real(std::path::Path::new(path)) == real(&self.directory.join("Cargo.toml"))
    }

    pub(super) fn write(&self, path: &str, text: &str) -> Result<(), String> {
        let path = self.directory.join(path);
        let parent = path.parent().unwrap_or(&self.directory);
        let written = fs::create_dir_all(parent).and_then(|()| fs::write(&path, text));
        written.map_err(|error| format!("cannot write {}: {error}", path.display()))
    }

    /// Cargo in the package; all of them build in one place, so that what they share is built once.
    pub(super) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo(arguments);
        command.current_dir(&self.directory).env("CARGO_TARGET_DIR", home().join("build"));
        command
    }
}

fn home() -> PathBuf {
    target().join("verify-models")
}

/// The dependency on a modelled package.
fn depending(model: &PackageModel, versions: &str, features: &[String]) -> String {
    // Our own crate is the one of this workspace.
    let is_ours = model.is_of("privacy-label");
    let place = if is_ours { format!("path = {:?}\n", root()) } else { String::new() };
    format!(
        "[dependencies.{}]\npackage = {:?}\nversion = {versions:?}\nfeatures = {features:?}\n\
         default-features = {}\n{place}",
        model.package.replace('-', "_"),
        model.package,
        model.default_features,
    )
}

fn manifest(dependencies: &str) -> String {
    format!(
        "[package]\nname = \"verify\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n\
         [profile.dev]\ndebug = false\n\n{dependencies}"
    )
}
