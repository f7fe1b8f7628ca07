//! From cargo's packages to crates: which targets, which dependencies, which features.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cargo_metadata::{DependencyKind, Metadata, Node, NodeDep, Package, PackageId, Target, TargetKind};
use ustr::Ustr;

use super::cfg::{Cfg, CfgExpr, CfgOptions, CfgSet};
use super::load::{Host, LoadOptions};
use super::read::Store;
use super::{CrateId, CrateInfo, CrateKind, Edition, Workspace, WorkspaceError, build};

/// Everything that cargo and rustc answered.
pub(super) struct Graph<'a> {
    metadata: &'a Metadata,
    options: &'a LoadOptions,
    host: &'a Host,
    packages: HashMap<&'a PackageId, &'a Package>,
    nodes: HashMap<&'a PackageId, &'a Node>,
    members: BTreeSet<&'a PackageId>,
}

impl<'a> Graph<'a> {
    pub(super) fn new(
        metadata: &'a Metadata,
        options: &'a LoadOptions,
        host: &'a Host,
    ) -> Result<Self, WorkspaceError> {
        let packages: HashMap<_, _> = metadata.packages.iter().map(|p| (&p.id, p)).collect();
        let nodes = metadata.resolve.iter().flat_map(|r| &r.nodes).map(|n| (&n.id, n)).collect();
        let mut graph = Self { metadata, options, host, packages, nodes, members: BTreeSet::new() };
        graph.members = graph.select()?;
        if graph.members.is_empty() {
            return Err(WorkspaceError::NothingSelected);
        }
        Ok(graph)
    }

    pub(super) fn into_workspace(self) -> Workspace {
        let root = canonical(self.metadata.workspace_root.as_std_path());
        let target_directory = self.metadata.target_directory.clone().into_std_path_buf();
        let build_directory =
            self.metadata.build_directory.as_ref().map_or(&*target_directory, |d| d.as_std_path());
        let builds = build::earlier_builds(build_directory);
        let reached = self.reached();
        let mut targets: Vec<(&Package, &Target, CrateKind)> = Vec::new();
        for package in reached.iter().filter_map(|id| self.packages.get(id)) {
            targets.extend(self.targets(package).into_iter().map(|(target, kind)| (*package, target, kind)));
        }
        targets.sort_by(|(p, t, kind), (q, u, other)| {
            let (p, q) = ((&*p.name, &p.version, &p.id), (&*q.name, &q.version, &q.id));
            (p.0, p.1, kind, &t.name, p.2).cmp(&(q.0, q.1, other, &u.name, q.2))
        });
        let id = |i: usize| CrateId(u32::try_from(i).expect("fewer than 2^32 crates"));
        let is_library = |kind: CrateKind| matches!(kind, CrateKind::Lib | CrateKind::ProcMacro);
        let libraries: BTreeMap<&PackageId, CrateId> = targets
            .iter()
            .enumerate()
            .filter(|(_, t)| is_library(t.2))
            .map(|(i, t)| (&t.0.id, id(i)))
            .collect();
        // Directories of runs do not say which version they are of.
        let mut versions: BTreeMap<&str, BTreeSet<&PackageId>> = BTreeMap::new();
        for package in &self.metadata.packages {
            versions.entry(&package.name).or_default().insert(&package.id);
        }

        let mut store = Store::default();
        let mut crates: Vec<CrateInfo> = Vec::new();
        for (index, (package, target, kind)) in targets.iter().enumerate() {
            let run = builds.get(&Ustr::from(&package.name)).filter(|_| versions[&**package.name].len() == 1);
            let name = Ustr::from(&target.name.replace('-', "_"));
            let mut dependencies = self.dependencies(package, *kind, &libraries);
            if let (false, Some(library)) = (is_library(*kind), libraries.get(&package.id)) {
                let own = targets[library.0 as usize].1.name.replace('-', "_");
                dependencies.insert(Ustr::from(&own), *library);
            }
            let mut dependencies: Vec<_> = dependencies.into_iter().collect();
            dependencies.sort_by_key(|(name, _)| name.as_str());
            let manifest_dir =
                canonical(package.manifest_path.parent().map_or(Path::new("/"), |p| p.as_std_path()));
            let build_script = package.targets.iter().find(|t| t.kind.contains(&TargetKind::CustomBuild));
            let build_script = build_script.map(|t| t.src_path.clone().into_std_path_buf());
            // The library and the binaries of a package share what its build script says.
            let cfg = self.cfg(package, *kind, build_script.as_deref(), run.map(PathBuf::as_path));
            store.roots.push(self.roots(package, &manifest_dir, &root));
            store.out_dirs.push(run.and_then(|r| r.join("out").canonicalize().ok()));
            crates.push(CrateInfo {
                id: id(index),
                name,
                package: package.name.to_string(),
                version: package.version.clone(),
                edition: edition(target),
                kind: *kind,
                member: self.members.contains(&package.id),
                root_file: canonical(target.src_path.as_std_path()),
                manifest_dir,
                dependencies,
                cfg: Arc::new(cfg),
                topics: package.keywords.iter().chain(&package.categories).cloned().collect(),
                metadata: package.metadata.get("privacy").cloned().unwrap_or_default(),
                build_script,
            });
        }
        Workspace { files: Default::default(), crates, root, target_directory, store }
    }

    /// The packages to be checked. Without `-p` and `--workspace` these are cargo's default members, and, as
    /// with clippy, the packages of the workspace that they depend on.
    fn select(&self) -> Result<BTreeSet<&'a PackageId>, WorkspaceError> {
        let workspace: BTreeSet<_> = self.metadata.workspace_members.iter().collect();
        let named = |pattern: &String| -> Result<Vec<&'a PackageId>, WorkspaceError> {
            let fits = |id: &&PackageId| self.packages.get(*id).is_some_and(|p| matches_spec(p, pattern));
            let found: Vec<_> = workspace.iter().copied().filter(fits).collect();
            if found.is_empty() {
                let known =
                    workspace.iter().filter_map(|id| self.packages.get(*id)).map(|p| p.name.to_string());
                return Err(WorkspaceError::UnknownPackage {
                    name: pattern.clone(),
                    known: sorted(known.collect()),
                });
            }
            Ok(found)
        };
        let mut excluded = BTreeSet::new();
        for pattern in &self.options.exclude {
            excluded.extend(named(pattern)?);
        }
        let mut selected = BTreeSet::new();
        if !self.options.packages.is_empty() {
            for pattern in &self.options.packages {
                selected.extend(named(pattern)?);
            }
        } else if self.options.workspace {
            selected = workspace;
        } else {
            let mut open = self.default_members(&workspace);
            while let Some(id) = open.pop() {
                if selected.insert(id) {
                    let deps = self.nodes.get(id).into_iter().flat_map(|n| &n.deps);
                    open.extend(
                        deps.filter(|d| workspace.contains(&d.pkg) && self.is_used(d, false)).map(|d| &d.pkg),
                    );
                }
            }
        }
        Ok(selected.difference(&excluded).copied().collect())
    }

    /// The package of the given manifest, or the default members of its workspace.
    fn default_members(&self, workspace: &BTreeSet<&'a PackageId>) -> Vec<&'a PackageId> {
        let manifest = match &self.options.manifest_path {
            Some(path) => path.canonicalize().ok(),
            // As cargo does, from the current directory upwards.
            None => std::env::current_dir().ok().and_then(|dir| {
                dir.ancestors()
                    .map(|d| d.join("Cargo.toml"))
                    .find(|p| p.is_file())
                    .and_then(|p| p.canonicalize().ok())
            }),
        };
        let root = canonical(self.metadata.workspace_root.as_std_path()).join("Cargo.toml");
        let here = |id: &&PackageId| {
            let path = self.packages.get(*id).map(|p| canonical(p.manifest_path.as_std_path()));
            path.is_some() && path == manifest
        };
        match workspace.iter().copied().find(here) {
            Some(package) if manifest != Some(root) => vec![package],
            package => {
                let default = &self.metadata.workspace_default_members;
                match (default.is_available(), package) {
                    (true, _) => workspace.iter().copied().filter(|id| default.contains(id)).collect(),
                    (false, Some(package)) => vec![package],
                    (false, None) => workspace.iter().copied().collect(),
                }
            }
        }
    }

    /// Members, and what their targets can name, directly or through others.
    fn reached(&self) -> BTreeSet<&'a PackageId> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<_> = self.members.iter().copied().collect();
        while let Some(id) = open.pop() {
            let Some(package) = self.packages.get(id).filter(|_| reached.insert(id)) else { continue };
            let is_member = self.members.contains(id);
            // A procedural macro is not run, so what it is made of does not matter.
            if !is_member && self.targets(package).iter().all(|(_, kind)| *kind == CrateKind::ProcMacro) {
                continue;
            }
            let deps = self.nodes.get(id).into_iter().flat_map(|n| &n.deps);
            open.extend(
                deps.filter(|d| self.is_used(d, is_member && self.options.all_targets)).map(|d| &d.pkg),
            );
        }
        reached
    }

    /// The targets of a package that are read: of a dependency, its library.
    fn targets(&self, package: &'a Package) -> Vec<(&'a Target, CrateKind)> {
        let is_member = self.members.contains(&package.id);
        let features = self.nodes.get(&package.id).map_or(&[][..], |n| &n.features);
        let is_enabled = |t: &Target| t.required_features.iter().all(|f| features.iter().any(|g| **g == **f));
        let is_wanted = |kind: CrateKind| match kind {
            CrateKind::Lib | CrateKind::ProcMacro => true,
            CrateKind::Bin => is_member,
            CrateKind::Test | CrateKind::Bench | CrateKind::Example => is_member && self.options.all_targets,
        };
        let targets = package.targets.iter().filter_map(|t| Some((t, kind(t)?)));
        targets.filter(|(t, kind)| is_wanted(*kind) && is_enabled(t)).collect()
    }

    /// Whether a dependency is one of normal code (or of tests) for this compilation target.
    fn is_used(&self, dependency: &NodeDep, for_tests: bool) -> bool {
        dependency.dep_kinds.is_empty()
            || dependency.dep_kinds.iter().any(|d| {
                let kind = match d.kind {
                    DependencyKind::Normal => true,
                    DependencyKind::Development => for_tests,
                    _ => false,
                };
                kind && d.target.as_ref().is_none_or(|t| self.host.matches(&t.to_string()))
            })
    }

    fn dependencies(
        &self,
        package: &Package,
        kind: CrateKind,
        libraries: &BTreeMap<&PackageId, CrateId>,
    ) -> BTreeMap<Ustr, CrateId> {
        let for_tests = matches!(kind, CrateKind::Test | CrateKind::Bench | CrateKind::Example);
        let deps = self.nodes.get(&package.id).into_iter().flat_map(|n| &n.deps);
        let deps = deps.filter(|d| self.is_used(d, for_tests));
        deps.filter_map(|d| Some((Ustr::from(&d.name), *libraries.get(&d.pkg)?))).collect()
    }

    fn cfg(
        &self,
        package: &Package,
        kind: CrateKind,
        script: Option<&Path>,
        run: Option<&Path>,
    ) -> CfgOptions {
        let mut cfg = CfgOptions { target: self.host.cfg.clone(), ..Default::default() };
        for feature in self.nodes.get(&package.id).into_iter().flat_map(|n| &n.features) {
            cfg.own.values.insert((Ustr::from("feature"), Ustr::from(feature)));
        }
        build::kind_flags(kind, &mut cfg.own);
        if let Some(script) = script {
            let text = std::fs::read_to_string(script).unwrap_or_default();
            let output = run.and_then(|r| std::fs::read_to_string(r.join("output")).ok());
            build::apply(&text, output.as_deref(), &mut cfg);
        }
        cfg
    }

    /// Where the files of a package may lie: in the package; for one of the workspace, in the workspace; for
    /// one that comes by git, in its checkout.
    fn roots(&self, package: &Package, manifest_dir: &Path, root: &Path) -> Vec<PathBuf> {
        let mut roots = vec![manifest_dir.to_path_buf()];
        if self.metadata.workspace_members.contains(&package.id) {
            roots.push(root.to_path_buf());
        }
        if package.source.as_ref().is_some_and(|s| s.repr.starts_with("git+")) {
            // `checkouts/<repository>/<revision>/…`
            let parent_name = |dir: &Path, up: usize| {
                dir.ancestors().nth(up).and_then(Path::file_name).map(ToOwned::to_owned)
            };
            let is_checkout = |dir: &&Path| parent_name(dir, 2).is_some_and(|name| name == "checkouts");
            roots.extend(manifest_dir.ancestors().find(is_checkout).map(Path::to_path_buf));
        }
        roots
    }
}

impl Host {
    /// Whether a `[target.'…'.dependencies]` applies.
    fn matches(&self, platform: &str) -> bool {
        match platform.strip_prefix("cfg(").and_then(|p| p.strip_suffix(')')) {
            Some(expr) => self.options().eval(&CfgExpr::from_text(expr)) != Cfg::False,
            None => self.triple == platform,
        }
    }

    fn options(&self) -> CfgOptions {
        CfgOptions { target: self.cfg.clone(), own: CfgSet::default(), ..Default::default() }
    }
}

fn kind(target: &Target) -> Option<CrateKind> {
    target.kind.iter().find_map(|kind| {
        Some(match kind {
            TargetKind::Lib
            | TargetKind::RLib
            | TargetKind::DyLib
            | TargetKind::CDyLib
            | TargetKind::StaticLib => CrateKind::Lib,
            TargetKind::ProcMacro => CrateKind::ProcMacro,
            TargetKind::Bin => CrateKind::Bin,
            TargetKind::Test => CrateKind::Test,
            TargetKind::Bench => CrateKind::Bench,
            TargetKind::Example => CrateKind::Example,
            _ => return None,
        })
    })
}

fn edition(target: &Target) -> Edition {
    match target.edition.as_str() {
        "2015" => Edition::E2015,
        "2018" => Edition::E2018,
        "2021" => Edition::E2021,
        _ => Edition::E2024,
    }
}

/// `name`, `name@version`, `name:version`, or a pattern with `*` and `?`.
fn matches_spec(package: &Package, spec: &str) -> bool {
    let (name, version) = spec.split_once(['@', ':']).unwrap_or((spec, ""));
    let fits_version = version.is_empty() || package.version.to_string().starts_with(version);
    fits_version && matches_glob(package.name.as_bytes(), name.as_bytes())
}

fn matches_glob(name: &[u8], pattern: &[u8]) -> bool {
    match (name, pattern) {
        ([], []) => true,
        (_, [b'*', pattern @ ..]) => (0..=name.len()).any(|i| matches_glob(&name[i..], pattern)),
        ([_, name @ ..], [b'?', pattern @ ..]) => matches_glob(name, pattern),
        ([n, name @ ..], [p, pattern @ ..]) if n == p => matches_glob(name, pattern),
        _ => false,
    }
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

/// The path without symlinks; as it is if it does not exist.
fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
}
