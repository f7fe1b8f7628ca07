//! What do the models say by themselves, without the code of a user?
//!
//! `cargo xtask verify-models` asks this to hold each line against the real crate, and every run asks it of the
//! user's own models.

use crate::failure::Problem;
use crate::finding::Spot;
use crate::semantics::Semantics;
use crate::semantics::names::{Modelled, Models, PackageModel};
use crate::workspace::{CrateId, MemoryCrate, Version, Workspace};

/// What the models of a version of a package declare; `std` is a package as well.
pub fn declared(models: &Models, package: &str, version: &Version, features: &[String]) -> Vec<Modelled> {
    let krate = MemoryCrate { features: features.to_vec(), ..dependency(package, version) };
    let workspace = Workspace::in_memory(vec![krate]);
    let sema = Semantics::new(&workspace, models.clone());
    let asked = if package == "std" { sema.std_crate() } else { CrateId(0) };
    sema.modelled(asked)
}

/// What is wrong with the models of these packages, by file and place; with `std`, also with those of `std`.
pub fn problems<'m>(
    models: &'m Models,
    chosen: impl IntoIterator<Item = &'m PackageModel>,
    std: bool,
) -> Vec<Problem> {
    let chosen = chosen.into_iter();
    let crates: Vec<MemoryCrate> =
        chosen.map(|model| dependency(&model.package, &model.sample_version())).collect();
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
