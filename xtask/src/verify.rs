//! Does what the models name exist in the real crates?
//!
//! For each model and each end of its range of versions, a scratch package depends on that version alone. What
//! the model declares becomes one line of Rust each ([`checks`]), cargo compiles them, and a line that rustc
//! refuses because something is not there is a mistake of the model ([`judge`]). With `--names` nothing is
//! compiled: the real sources are read with our own resolution of names, which also tells whether the model is
//! laid over what it describes.

mod checks;
mod judge;
mod scratch;

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use privacy_lint::catalogue::{self, Declared};
use privacy_lint::semantics::names::{ModelledKind, Models, PackageModel};
use privacy_lint::workspace::Version;

use crate::place::root;
use scratch::{End, Scratch};

/// What was asked for.
#[derive(Default)]
struct Asked {
    packages: Vec<String>,
    slice: Option<(usize, usize)>,
    names: bool,
    list: bool,
    /// Another directory than the workspace's.
    models: Option<PathBuf>,
}

/// Checks models, or lists them.
pub(crate) fn run(arguments: &[String]) -> ExitCode {
    let asked = match read(arguments) {
        Ok(asked) => asked,
        Err(message) => {
            eprintln!("{message}");
            return crate::usage();
        }
    };
    let directory = asked.models.clone().unwrap_or_else(|| root().join("privacy-lint/models"));
    let models = match read_models(&directory) {
        Ok(models) => models,
        Err(error) => {
            eprintln!("cannot read {}: {error}", directory.display());
            return ExitCode::from(2);
        }
    };
    let chosen = match chosen(&models, &asked) {
        Ok(chosen) => chosen,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    if asked.list {
        list(&models, &chosen);
        return ExitCode::SUCCESS;
    }
    let mut sum = Sum::default();
    if wants_std(&asked) && !asked.names {
        let version = Version::new(1, 0, 0);
        let scratch = Scratch::of_std();
        let checked =
            scratch.write_manifest().and_then(|()| check("std", &models, &scratch, &version, false));
        sum.add(checked);
    }
    for model in chosen {
        let mut before = None;
        for end in [End::Highest, End::Lowest] {
            let mut scratch = Scratch::of_model(model, end);
            match scratch.resolve(model) {
                Ok(version) if before.as_ref() == Some(&version) => {}
                Ok(version) => {
                    sum.add(check(&model.package, &models, &scratch, &version, asked.names));
                    before = Some(version);
                }
                Err(message) => sum.add(Err(format!("{} ({}): {message}", model.package, end.name()))),
            }
        }
    }
    println!("{} of {} checks hold, {} at {} versions", sum.held, sum.made, sum.models(), sum.versions);
    if sum.complaints == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What a run came to.
#[derive(Default)]
struct Sum {
    made: usize,
    held: usize,
    versions: usize,
    complaints: usize,
}

impl Sum {
    /// The checks of one version: how many were made, and what is wrong.
    fn add(&mut self, result: Result<(String, usize, Vec<String>), String>) {
        match result {
            Ok((what, made, wrong)) => {
                println!("{what}: {} of {made}", made - wrong.len());
                wrong.iter().for_each(|line| println!("    {line}"));
                self.made += made;
                self.held += made - wrong.len();
                self.versions += 1;
                self.complaints += wrong.len();
            }
            Err(message) => {
                println!("{message}");
                self.complaints += 1;
            }
        }
    }

    fn models(&self) -> String {
        format!("{} complaint{}", self.complaints, if self.complaints == 1 { "" } else { "s" })
    }
}

fn check(
    package: &str,
    models: &Models,
    scratch: &Scratch,
    version: &Version,
    names: bool,
) -> Result<(String, usize, Vec<String>), String> {
    let declared = catalogue::declared(models, package, version, &scratch.features);
    let failed = |message| format!("{package} {version}: {message}");
    let wrong = if names {
        catalogue::missing(&scratch.workspace().map_err(failed)?, models, &declared)
    } else {
        judge::wrong(scratch, &declared).map_err(failed)?
    };
    let line = |(index, reason): &(usize, String)| {
        let Declared { path, file, line, .. } = &declared[*index];
        format!("{file}:{line}: `{path}`: {reason}")
    };
    let shown = if package == "std" { package.to_owned() } else { format!("{package} {version}") };
    Ok((shown, declared.len(), wrong.iter().map(line).collect()))
}

/// The catalogue as a table: package, versions, how much of it is described.
fn list(models: &Models, chosen: &[&PackageModel]) {
    let (mut functions, mut sinks) = (0, 0);
    let mut packages: BTreeMap<&str, usize> = BTreeMap::new();
    for model in chosen {
        let version = model.newest_version();
        let declared = catalogue::declared(models, &model.package, &version, &model.features_of(&version));
        let is_here = |item: &&Declared| item.file.ends_with(&model.path);
        let count = declared
            .iter()
            .filter(is_here)
            .filter(|item| matches!(item.kind, ModelledKind::Function(_) | ModelledKind::Macro(_)))
            .count();
        let stores = models.text(&model.path).map_or(0, |text| text.matches("#[sink(").count());
        let range = model.versions.as_ref().map(ToString::to_string).unwrap_or_default();
        println!("{:<28} {:<20} {count:>5} functions {stores:>4} sinks", model.package, range);
        functions += count;
        sinks += stores;
        *packages.entry(&model.package).or_default() += 1;
    }
    println!("{} packages, {} models, {functions} functions, {sinks} sinks", packages.len(), chosen.len());
}

fn read(arguments: &[String]) -> Result<Asked, String> {
    let mut asked = Asked::default();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--names" => asked.names = true,
            "--list" => asked.list = true,
            "--models" => {
                asked.models = Some(PathBuf::from(words.next().ok_or("--models needs a directory")?))
            }
            "--slice" => {
                let text = words.next().map(String::as_str).unwrap_or_default();
                asked.slice = Some(slice(text).ok_or_else(|| format!("`{text}` is no slice: 1/4"))?);
            }
            option if option.starts_with('-') => return Err(format!("there is no option `{option}`")),
            package => asked.packages.push(package.to_owned()),
        }
    }
    Ok(asked)
}

/// The models as they are now: a change of one needs no other build of this program.
fn read_models(directory: &Path) -> io::Result<Models> {
    let mut files = Vec::new();
    gather(directory, &mut files)?;
    files.sort();
    let mut models = Models::default();
    for file in files {
        let path = file.strip_prefix(directory).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        models.add(&path, &fs::read_to_string(&file)?);
    }
    Ok(models)
}

fn gather(directory: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

fn slice(text: &str) -> Option<(usize, usize)> {
    let (index, of) = text.split_once('/')?;
    let (index, of) = (index.parse().ok()?, of.parse().ok()?);
    (1 <= index && index <= of).then_some((index, of))
}

/// The models that were asked for, by package and range.
fn chosen<'m>(models: &'m Models, asked: &Asked) -> Result<Vec<&'m PackageModel>, String> {
    let known = |name: &String| name == "std" || models.packages().iter().any(|model| model.is_of(name));
    if let Some(unknown) = asked.packages.iter().find(|name| !known(name)) {
        return Err(format!("there is no model of `{unknown}`"));
    }
    let named = |model: &&PackageModel| {
        asked.packages.is_empty() || asked.packages.iter().any(|name| model.is_of(name))
    };
    let mut chosen: Vec<&PackageModel> = models.packages().iter().filter(named).collect();
    chosen.sort_by(|a, b| a.path.cmp(&b.path));
    if let Some((index, of)) = asked.slice {
        chosen = chosen.into_iter().skip(index - 1).step_by(of).collect();
    }
    Ok(chosen)
}

fn wants_std(asked: &Asked) -> bool {
    let is_first = asked.slice.is_none_or(|(index, _)| index == 1);
    asked.packages.iter().any(|name| name == "std") || (asked.packages.is_empty() && is_first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_cover_everything_once() {
        let models = Models::built_in();
        let of = |slice| {
            let asked = Asked { slice: Some(slice), ..Asked::default() };
            chosen(&models, &asked).expect("no package is named")
        };
        let parts: usize = (1..=3).map(|index| of((index, 3)).len()).sum();
        assert_eq!(parts, models.packages().len());
        assert_eq!((slice("1/4"), slice("0/4"), slice("5/4"), slice("x")), (Some((1, 4)), None, None, None));
    }
}
