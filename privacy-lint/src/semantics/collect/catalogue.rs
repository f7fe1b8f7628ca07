//! The model files: `models/` as it was when this program was built, and those of the user.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use cargo_metadata::semver::{Op, VersionReq};

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
    /// Which of them are the user's.
    users: BTreeSet<String>,
    /// Names of derives that are written out as items.
    templates: BTreeSet<Symbol>,
}

/// A model of one package: what its `#![model(…)]` says.
#[derive(Clone, Default, Debug)]
pub struct PackageModel {
    /// The file, below `models/` or, of the user's, as reports name it.
    pub path: String,
    /// The package.
    pub package: String,
    /// The versions that it describes; `None` for all.
    pub versions: Option<VersionReq>,
    /// Those of them that still build, with the dependencies of today.
    pub builds: Option<VersionReq>,
    /// Features that what it describes needs, with the versions that have them where not all do: `"serde >=3"`.
    pub features: Vec<String>,
    /// Whether it needs the package's default features.
    pub default_features: bool,
    /// Whether it is one of the user's.
    pub is_users: bool,
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

    /// Only those of `std`: packages are what their source says.
    pub fn std_alone() -> Self {
        let mut models = Self::default();
        for (path, text) in BUILT_IN.iter().filter(|(path, _)| path.starts_with("std/")) {
            models.add(path, text);
        }
        models
    }

    /// Adds a file: of `std` below `std/` (the root is `std/lib.rs`), else the model of the package that its
    /// `#![model(package = "…")]` names. Later ones win.
    pub fn add(&mut self, path: &str, text: &str) {
        if !path.starts_with("std/") {
            let mut model = header(text).unwrap_or_default();
            if model.package.is_empty() {
                let stem = Path::new(path).file_stem().and_then(|stem| stem.to_str());
                model.package = stem.unwrap_or_default().to_owned();
            }
            self.packages.insert(0, PackageModel { path: path.to_owned(), ..model });
        }
        self.templates.extend(templates(text));
        self.texts.insert(path.to_owned(), text.into());
    }

    /// Adds a file of the user's: a model if it has a `#![model(…)]`, else a module that a model may name. What
    /// it says wins over what is built in.
    pub fn add_users(&mut self, path: &str, text: &str) {
        if let Some(model) = header(text) {
            self.packages.insert(0, PackageModel { path: path.to_owned(), is_users: true, ..model });
        }
        self.users.insert(path.to_owned());
        self.templates.extend(templates(text));
        self.texts.insert(path.to_owned(), text.into());
    }

    /// The models of packages, those that win first.
    pub fn packages(&self) -> &[PackageModel] {
        &self.packages
    }

    /// The text of a model.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(|text| &**text)
    }

    /// Whether the model at a path names a crate.
    pub(in crate::semantics) fn names(&self, path: &str, krate: &str) -> bool {
        let before = |at: usize, text: &str| {
            !text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
        };
        self.texts.get(path).is_some_and(|text| {
            text.match_indices(krate)
                .any(|(at, _)| before(at, text) && text[at + krate.len()..].starts_with("::"))
        })
    }

    /// Whether some model writes a derive of this name out as items.
    pub(in crate::semantics) fn is_template(&self, derive: Symbol) -> bool {
        self.templates.contains(&derive)
    }

    /// A version of a package that its model covers: one as new as any.
    pub fn newest_version(&self, package: &str) -> Option<Version> {
        Some(self.packages.iter().find(|model| model.is_of(package))?.newest_version())
    }

    /// The models of a crate, those that win first.
    pub(in crate::semantics) fn of(&self, krate: &CrateInfo) -> Vec<String> {
        if krate.member || !matches!(krate.kind, CrateKind::Lib | CrateKind::ProcMacro) {
            return Vec::new();
        }
        let models = self.packages.iter().filter(|model| model.describes(&krate.package, &krate.version));
        models.map(|m| m.path.clone()).collect()
    }
}

impl PackageModel {
    /// Whether it is a model of this version of a package.
    pub fn describes(&self, package: &str, version: &Version) -> bool {
        self.is_of(package) && self.versions.as_ref().is_none_or(|versions| covers(versions, version))
    }

    /// A version that it describes: the lowest one that it names.
    pub fn sample_version(&self) -> Version {
        let named = self.versions.iter().flat_map(|versions| &versions.comparators);
        let named = named.map(|c| Version::new(c.major, c.minor.unwrap_or(0), c.patch.unwrap_or(0)));
        let mut candidates = named.chain([Version::new(0, 1, 0), Version::new(0, 0, 0)]);
        let fits = |version: &Version| self.versions.as_ref().is_none_or(|range| covers(range, version));
        candidates.find(fits).unwrap_or(Version::new(0, 1, 0))
    }

    /// A version at the upper end of what it describes.
    pub fn newest_version(&self) -> Version {
        let comparators = self.versions.iter().flat_map(|versions| &versions.comparators);
        let above = comparators.filter_map(|c| match (c.op, c.minor, c.patch) {
            (Op::Less, minor, patch) => Some((c.major, minor.unwrap_or(0), patch.unwrap_or(0))),
            (Op::Caret, Some(0), Some(patch)) if c.major == 0 => Some((0, 0, patch + 1)),
            (Op::Caret, Some(minor), _) if c.major == 0 => Some((0, minor + 1, 0)),
            (Op::Caret, ..) => Some((c.major + 1, 0, 0)),
            _ => None,
        });
        let below = |above: (u64, u64, u64)| match above {
            (major, 0, 0) => Version::new(major.saturating_sub(1), LAST, LAST),
            (major, minor, 0) => Version::new(major, minor - 1, LAST),
            (major, minor, patch) => Version::new(major, minor, patch - 1),
        };
        above.min().map_or_else(|| self.sample_version(), below)
    }

    /// The features that it needs of a version.
    pub fn features_of(&self, version: &Version) -> Vec<String> {
        let wanted = self.features.iter().filter_map(|feature| match feature.split_once(' ') {
            Some((name, range)) => {
                range.parse().is_ok_and(|range| covers(&range, version)).then(|| name.to_owned())
            }
            None => Some(feature.clone()),
        });
        wanted.collect()
    }

    /// Whether it is a model of some version of a package.
    pub fn is_of(&self, package: &str) -> bool {
        self.package.replace('-', "_") == package.replace('-', "_")
    }
}

/// A number that no release has reached.
const LAST: u64 = 999;

/// Whether a range has a version. A pre-release of a version that is modelled is modelled as well.
pub(super) fn covers(range: &VersionReq, version: &Version) -> bool {
    range.matches(&Version::new(version.major, version.minor, version.patch))
}

/// The `#![model(…)]` of a text, as far as it can be read: every run asks this of every model, so the text is not
/// parsed.
fn header(text: &str) -> Option<PackageModel> {
    let (before, attribute) = text.split_once("#![model(")?;
    if before.lines().any(|line| !line.trim().is_empty() && !line.trim_start().starts_with("//")) {
        return None;
    }
    let (attribute, _) = attribute.split_once(")]")?;
    let mut model = PackageModel { default_features: true, ..PackageModel::default() };
    let mut rest = attribute;
    while let Some((key, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let end = match after.as_bytes().first() {
            Some(b'[') => after.find(']').map(|at| at + 1),
            Some(b'"') => after[1..].find('"').map(|at| at + 2),
            _ => after.find(','),
        };
        let (value, more) = after.split_at(end.unwrap_or(after.len()));
        let word = value.trim().trim_matches('"').to_owned();
        match key.trim_matches([',', ' ', '\n', '\r', '\t']) {
            "package" => model.package = word,
            "versions" => model.versions = word.parse().ok(),
            "builds" => model.builds = word.parse().ok(),
            "features" => model.features = value.split('"').skip(1).step_by(2).map(str::to_owned).collect(),
            "default_features" => model.default_features = word != "false",
            _ => {}
        }
        rest = more;
    }
    Some(model)
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
        let is_users = self.models.users.contains(path);
        let shown = if is_users { path.to_owned() } else { format!("models/{path}") };
        let add = || files.add(Path::new(&shown), text.clone());
        let file = self.files.get_or(path.to_owned(), add);
        self.ids.insert(file, ());
        Some(file)
    }

    /// Whether a file is one of these.
    pub(in crate::semantics) fn is_model_file(&self, file: FileId) -> bool {
        self.ids.get(&file).is_some()
    }
}
