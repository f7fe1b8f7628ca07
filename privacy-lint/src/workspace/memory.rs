//! A workspace from texts, for specs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ustr::Ustr;

use super::cfg::{CfgOptions, CfgSet};
use super::read::Store;
use super::{CrateId, CrateInfo, CrateKind, Edition, Version, Workspace, build};

/// One crate of [`Workspace::in_memory`].
#[derive(Clone, Default, Debug)]
pub struct MemoryCrate {
    /// Crate name, with underscores.
    pub name: String,
    /// Version, `0.1.0` if empty.
    pub version: String,
    /// Edition.
    pub edition: Edition,
    /// Kind of target.
    pub kind: CrateKind,
    /// Whether it is checked, or a dependency.
    pub member: bool,
    /// Names in this crate, and the names of the crates that they mean (`name@version` if there are more).
    pub dependencies: Vec<(String, String)>,
    /// Features that are enabled.
    pub features: Vec<String>,
    /// Paths relative to the package, and texts. The root is `src/lib.rs` or `src/main.rs`, else the first.
    /// A `build.rs` is its build script.
    pub files: Vec<(String, String)>,
    /// Keywords and categories of the package.
    pub topics: Vec<String>,
    /// `[package.metadata.privacy]`.
    pub metadata: serde_json::Value,
}

impl Workspace {
    /// A workspace of these crates at the root `/`, package `p` in `/p`, for x86-64 Linux. Crate ids follow
    /// the order of the list.
    pub fn in_memory(crates: Vec<MemoryCrate>) -> Workspace {
        let target = Arc::new(linux());
        let mut store = Store::default();
        let mut texts = BTreeMap::new();
        let mut infos = Vec::new();
        for (index, krate) in crates.iter().enumerate() {
            let dir = directory(&crates, index);
            for (path, text) in &krate.files {
                texts.insert(dir.join(path), Arc::from(text.as_str()));
            }
            store.roots.push(vec![dir.clone()]);
            infos.push(info(&crates, index, &target, dir));
        }
        store.memory = Some(texts);
        let (root, target_directory) = (PathBuf::from("/"), PathBuf::from("/target"));
        Workspace { files: Default::default(), crates: infos, root, target_directory, store }
    }
}

/// `/name`; a second crate of this name that is no target of the same package has its version too.
fn directory(crates: &[MemoryCrate], index: usize) -> PathBuf {
    let krate = &crates[index];
    let is_first = crates[..index].iter().all(|c| c.name != krate.name || c.version == krate.version);
    let version = if is_first { String::new() } else { format!("-{}", krate.version) };
    Path::new("/").join(format!("{}{version}", krate.name))
}

fn info(crates: &[MemoryCrate], index: usize, target: &Arc<CfgSet>, dir: PathBuf) -> CrateInfo {
    let krate = &crates[index];
    let find = |wanted: &str| {
        let (name, version) = wanted.split_once('@').unwrap_or((wanted, ""));
        let is_it = |c: &MemoryCrate| c.name == name && (version.is_empty() || c.version == version);
        crates.iter().position(is_it).map(|i| CrateId(i as u32))
    };
    let mut dependencies: Vec<_> =
        krate.dependencies.iter().filter_map(|(name, is)| Some((Ustr::from(name), find(is)?))).collect();
    dependencies.sort_by_key(|(name, _)| name.as_str());
    let file = |path: &str| krate.files.iter().find(|(p, _)| p == path);
    let root_file = file("src/lib.rs").or(file("src/main.rs")).or(krate.files.first());
    let mut cfg = CfgOptions { target: target.clone(), ..Default::default() };
    for feature in &krate.features {
        cfg.own.values.insert((Ustr::from("feature"), Ustr::from(feature)));
    }
    build::kind_flags(krate.kind, &mut cfg.own);
    let build_script = file("build.rs").map(|(path, text)| {
        build::apply(text, None, &mut cfg);
        dir.join(path)
    });
    CrateInfo {
        id: CrateId(index as u32),
        name: Ustr::from(&krate.name),
        package: krate.name.clone(),
        version: Version::parse(&krate.version).unwrap_or(Version::new(0, 1, 0)),
        edition: krate.edition,
        kind: krate.kind,
        member: krate.member,
        root_file: dir.join(root_file.map_or("src/lib.rs", |(path, _)| path)),
        manifest_dir: dir,
        dependencies,
        cfg: Arc::new(cfg),
        topics: krate.topics.clone(),
        metadata: krate.metadata.clone(),
        build_script,
    }
}

/// What `rustc --print cfg` says for `x86_64-unknown-linux-gnu`, as far as code asks.
fn linux() -> CfgSet {
    let mut set = CfgSet::default();
    for line in [
        "debug_assertions",
        "panic=\"unwind\"",
        "target_arch=\"x86_64\"",
        "target_endian=\"little\"",
        "target_env=\"gnu\"",
        "target_family=\"unix\"",
        "target_feature=\"sse2\"",
        "target_has_atomic=\"8\"",
        "target_has_atomic=\"16\"",
        "target_has_atomic=\"32\"",
        "target_has_atomic=\"64\"",
        "target_has_atomic=\"ptr\"",
        "target_os=\"linux\"",
        "target_pointer_width=\"64\"",
        "target_vendor=\"unknown\"",
        "unix",
    ] {
        set.insert(line);
    }
    set
}
