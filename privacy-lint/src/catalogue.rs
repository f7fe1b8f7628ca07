//! What do the models say by themselves, without the code of a user?
//!
//! `cargo xtask verify-models` asks this to hold each line against the real crate, and every run asks it of the
//! user's own models.

use crate::failure::Problem;
use crate::finding::Spot;
use crate::semantics::Semantics;
use crate::semantics::defs::DefData;
use crate::semantics::names::{ModelledKind, Models, PackageModel};
use crate::workspace::{CrateId, MemoryCrate, Version, Workspace};

/// One thing that a model says exists in the real crate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Declared {
    /// Under which path: see [`crate::semantics::names::Modelled`].
    pub path: String,
    /// What it is.
    pub kind: ModelledKind,
    /// The model's file.
    pub file: String,
    /// The line there.
    pub line: u32,
}

/// What the models of a version of a package declare; `std` is a package as well.
pub fn declared(models: &Models, package: &str, version: &Version, features: &[String]) -> Vec<Declared> {
    let krate = MemoryCrate { features: features.to_vec(), ..dependency(package, version) };
    let workspace = Workspace::in_memory(vec![krate]);
    let sema = Semantics::new(&workspace, models.clone());
    let asked = if package == "std" { sema.std_crate() } else { CrateId(0) };
    let declared = sema.modelled(asked).into_iter().map(|modelled| {
        let at = workspace.files.location(modelled.span);
        let file = at.path.to_string_lossy().replace('\\', "/");
        Declared { path: modelled.path, kind: modelled.kind, file, line: at.line }
    });
    declared.collect()
}

/// What real code has of that, by this program's own resolution of names. The workspace has one member, which
/// depends on the package; each entry that is not there, with the reason.
pub fn missing(workspace: &Workspace, models: &Models, declared: &[Declared]) -> Vec<(usize, String)> {
    let real = Semantics::new(workspace, Models::std_alone());
    let laid_over = Semantics::new(workspace, models.clone());
    let reasons =
        declared.iter().enumerate().map(|(index, item)| (index, why_missing(&real, &laid_over, item)));
    reasons.filter_map(|(index, reason)| Some((index, reason?))).collect()
}

fn why_missing(real: &Semantics<'_>, laid_over: &Semantics<'_>, item: &Declared) -> Option<String> {
    let Some(found) = real.item_at(&item.path) else { return Some("there is no such item".to_owned()) };
    match (&item.kind, &real.def(found).data) {
        (ModelledKind::Function(count), DefData::Fn(data)) if data.params.len() != *count => {
            Some(format!("it has {} parameters, the model says {count}", data.params.len()))
        }
        (ModelledKind::Function(_), DefData::Fn(_)) => {
            let is_ours = laid_over.item_at(&item.path).is_some_and(|id| laid_over.def(id).from_model);
            (!is_ours).then(|| "it is there, but the model is not laid over it".to_owned())
        }
        (ModelledKind::Function(_), data) => (!is_constructor(data)).then(|| "it is no function".to_owned()),
        (ModelledKind::Field(name), DefData::Adt(data)) => {
            let mut fields = data.fields.iter().flat_map(|fields| &fields.fields);
            (!fields.any(|field| field.name == *name)).then(|| format!("it has no field `{name}`"))
        }
        _ => None,
    }
}

fn is_constructor(data: &DefData) -> bool {
    matches!(data, DefData::Adt(_) | DefData::Variant(_))
}

/// What is wrong with the models of these packages, by file and place; with `std`, also with those of `std`.
pub fn problems<'m>(
    models: &'m Models,
    chosen: impl IntoIterator<Item = &'m PackageModel>,
    std: bool,
) -> Vec<Problem> {
    let chosen = chosen.into_iter();
    // What only old versions have, and what only new ones.
    let ends = |model: &PackageModel| {
        let (low, high) = (model.sample_version(), model.newest_version());
        [Some(dependency(&model.package, &low)), (low != high).then(|| dependency(&model.package, &high))]
    };
    let crates: Vec<MemoryCrate> = chosen.flat_map(ends).flatten().collect();
    let count = crates.len() as u32;
    let workspace = Workspace::in_memory(crates);
    let sema = Semantics::new(&workspace, models.clone());
    let crates = (0..count).map(CrateId).chain(std.then(|| sema.std_crate()));
    let mut problems: Vec<Problem> = Vec::new();
    for found in crates.flat_map(|krate| sema.model_problems(krate)) {
        let at = workspace.files.location(found.span);
        let file = at.path.to_string_lossy().replace('\\', "/");
        let source = Some(workspace.files.get(found.span.file).text.clone());
        let (line, column, end_line, end_column) = (at.line, at.column, at.end_line, at.end_column);
        let at = Some(Spot { file, line, column, end_line, end_column });
        problems.push(Problem { message: found.message, at, help: found.help, source });
    }
    let key = |problem: &Problem| {
        let at = problem.at.as_ref();
        (at.map(|at| (at.file.clone(), at.line, at.column)), problem.message.clone())
    };
    problems.sort_by_key(key);
    problems.dedup_by_key(|problem| key(problem));
    problems
}

fn dependency(package: &str, version: &Version) -> MemoryCrate {
    MemoryCrate { name: package.replace('-', "_"), version: version.to_string(), ..MemoryCrate::default() }
}
