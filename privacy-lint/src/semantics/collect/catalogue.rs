//! The model files: `models/` as it was when this program was built, and those of the user.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use crate::semantics::hir::Symbol;
use crate::semantics::memo::Memo;
use crate::source::{FileId, Files};
use crate::workspace::{CrateInfo, CrateKind, Version};

/// The texts of all models, by path.
#[derive(Clone, Default, Debug)]
pub struct Models {
    texts: BTreeMap<String, Arc<str>>,
    /// Which of them are roots of models of packages, in the order of precedence.
    packages: Vec<PackageModel>,
    /// Names of derives that are written out as items.
    templates: BTreeSet<Symbol>,
}

/// A model of one package.
#[derive(Clone, Debug)]
struct PackageModel {
    path: String,
    package: String,
    versions: Option<cargo_metadata::semver::VersionReq>,
}

/// What `build.rs` found in `models/`.
const BUILT_IN: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/models.rs"));

impl Models {
    /// Those of this program: `std/*.rs` and `crates/<package>.rs`.
    pub fn built_in() -> Self {
        let mut models = Self::default();
        for (path, text) in BUILT_IN {
            models.add(path, text);
        }
        models
    }

    /// Adds a file: of `std` below `std/` (the root is `std/lib.rs`), else the model of the package that its
    /// `#![model(package = "…")]` names. Later ones win.
    pub fn add(&mut self, path: &str, text: &str) {
        let text: Arc<str> = text.into();
        if !path.starts_with("std/") {
            let package = header(&text, "package")
                .or_else(|| Some(Path::new(path).file_stem()?.to_str()?.to_owned()))
                .unwrap_or_default();
            let versions = header(&text, "versions").and_then(|versions| versions.parse().ok());
            self.packages.insert(0, PackageModel { path: path.to_owned(), package, versions });
        }
        self.templates.extend(templates(&text));
        self.texts.insert(path.to_owned(), text);
    }

    /// Whether some model writes a derive of this name out as items.
    pub(in crate::semantics) fn is_template(&self, derive: Symbol) -> bool {
        self.templates.contains(&derive)
    }

    /// A version of a package that its model covers: the lowest one that it names.
    pub fn sample_version(&self, package: &str) -> Option<Version> {
        let model =
            self.packages.iter().find(|m| m.package.replace('-', "_") == package.replace('-', "_"))?;
        let lowest = model.versions.as_ref()?.comparators.first()?;
        Some(Version::new(lowest.major, lowest.minor.unwrap_or(0), lowest.patch.unwrap_or(0)))
    }

    /// The models of a crate, those that win first.
    pub(in crate::semantics) fn of(&self, krate: &CrateInfo) -> Vec<String> {
        if krate.member || !matches!(krate.kind, CrateKind::Lib | CrateKind::ProcMacro) {
            return Vec::new();
        }
        let fits = |version: &Version, model: &PackageModel| {
            // A pre-release of a version that is modelled is modelled as well.
            let version = Version::new(version.major, version.minor, version.patch);
            model.versions.as_ref().is_none_or(|versions| versions.matches(&version))
        };
        let models = self.packages.iter();
        let models = models.filter(|m| {
            m.package.replace('-', "_") == krate.package.replace('-', "_") && fits(&krate.version, m)
        });
        models.map(|m| m.path.clone()).collect()
    }
}

/// `key = "value"` in the `#![model(…)]` of a text.
fn header(text: &str, key: &str) -> Option<String> {
    let (_, attribute) = text.split_once("#![model(")?;
    let (attribute, _) = attribute.split_once(")]")?;
    let (_, value) = attribute.split_once(key)?;
    let value = value.trim_start().strip_prefix('=')?.trim_start().strip_prefix('"')?;
    Some(value.split_once('"')?.0.to_owned())
}

/// The names of macros with `#[derive_model(…, expands)]`.
fn templates(text: &str) -> impl Iterator<Item = Symbol> {
    text.split("#[derive_model(").skip(1).filter_map(|rest| {
        let (attribute, rest) = rest.split_once(")]")?;
        let is_template = attribute.split([',', '(', ')']).any(|word| word.trim() == "expands");
        let (_, name) = rest.split_once("macro_rules!")?;
        let name = name.trim_start().split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
        is_template.then(|| Symbol::from(name))
    })
}

/// The models as files.
pub(in crate::semantics) struct ModelTree {
    pub models: Models,
    files: Memo<String, FileId>,
    ids: Memo<FileId, ()>,
}

impl ModelTree {
    pub(in crate::semantics) fn new(models: Models) -> Self {
        Self { models, files: Memo::default(), ids: Memo::default() }
    }

    /// The file at a path below `models/`.
    pub(in crate::semantics) fn file(&self, files: &Files, path: &str) -> Option<FileId> {
        let text = self.models.texts.get(path)?;
        let add = || files.add(Path::new(&format!("models/{path}")), text.clone());
        let file = self.files.get_or(path.to_owned(), add);
        self.ids.insert(file, ());
        Some(file)
    }

    /// Whether a file is one of these.
    pub(in crate::semantics) fn is_model_file(&self, file: FileId) -> bool {
        self.ids.get(&file).is_some()
    }
}
