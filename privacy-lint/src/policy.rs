//! From the policy's texts to values, with everything that is wrong with them at once.

use privacy_policy::builtin;
use privacy_policy::config::{Config, ModuleRef};
use privacy_policy::{Date, Level, Module, Rule};

use crate::analysis::{ModuleInput, PolicyInput, problem_in};
use crate::failure::Failure;
use crate::workspace::policy::{PackageModule, PolicyText};

/// Where a module's text comes from.
pub type ReadModule<'a> = dyn Fn(&str, &str) -> Result<PolicyText, String> + 'a;

/// Reads `privacy.toml`, the module that it names, and those that packages name for themselves.
///
/// # Errors
/// Everything that is wrong with `privacy.toml` or a module, with places and help.
pub fn read(
    config: PolicyText,
    packages: Vec<PackageModule>,
    read_module: &ReadModule<'_>,
    levels: Vec<(Rule, Level)>,
    today: Date,
) -> Result<PolicyInput, Failure> {
    let (parsed, mut problems) = Config::parse_all(&config.text);
    let Some(parsed) = parsed else {
        // Which module is meant is not known, or it is no TOML.
        return Err(failure(&config.file, &config.text, problems));
    };
    let (module, module_file, module_text) = match module(&config.file, &parsed.module.value, read_module) {
        Ok(module) => module,
        Err(_) if !problems.is_empty() => return Err(failure(&config.file, &config.text, problems)),
        Err(failure) => return Err(failure),
    };
    problems.extend(parsed.check_against(&module));
    if !problems.is_empty() {
        problems.sort_by_key(|problem| problem.span.start);
        return Err(failure(&config.file, &config.text, problems));
    }
    let modules = ModuleInput { module, module_file, module_text, crates: Vec::new() };
    let mut modules = vec![modules];
    for package in packages {
        let named = ModuleRef::parse(&package.module).map_err(|complaint| {
            let failure = Failure::new(format!("{}: {}", package.manifest, complaint.message));
            failure.help(complaint.help.unwrap_or_default())
        })?;
        let (module, module_file, module_text) = self::module(&package.manifest, &named, read_module)?;
        modules.push(ModuleInput { module, module_file, module_text, crates: package.crates });
    }
    Ok(PolicyInput {
        modules,
        config: parsed,
        config_file: config.file,
        config_text: config.text,
        levels,
        today,
    })
}

/// Looks whether the files are there that `[[store]]` rows name as evidence.
///
/// # Errors
/// Those that are not, with their places and help.
pub fn check_evidence(policy: &PolicyInput, is_there: &dyn Fn(&str, &str) -> bool) -> Result<(), Failure> {
    let files = policy.config.stores.iter().filter_map(|row| row.file());
    let missing: Vec<_> = files
        .filter(|file| !is_there(&policy.config_file, &file.value))
        .map(|file| {
            let message = format!("there is no file {}", file.value);
            let help = "evidence is a file, relative to this one, that whoever reads it can look at; a ticket, `OPS-4`; \
                        or an address, `https://…`";
            let (config, text) = (&policy.config_file, &policy.config_text);
            problem_in(config, text, file.span.clone(), message, Some(help.to_owned()))
        })
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(missing.into()) }
}

fn module(
    named_in: &str,
    named: &ModuleRef,
    read_module: &ReadModule<'_>,
) -> Result<(Module, Option<String>, String), Failure> {
    match named {
        ModuleRef::BuiltIn(id) => {
            let known = builtin::find(id)
                .ok_or_else(|| Failure::new(format!("there is no built-in module `{id}`")))?;
            let module = known.parse().map_err(|problems| failure(known.file, known.text, problems))?;
            Ok((module, None, known.text.to_owned()))
        }
        ModuleRef::Path(path) => {
            let text = read_module(named_in, path).map_err(|message| {
                Failure::new(message).help("`module` is a built-in module's id, or the path of a module file")
            })?;
            let module =
                Module::parse(&text.text).map_err(|problems| failure(&text.file, &text.text, problems))?;
            Ok((module, Some(text.file), text.text))
        }
    }
}

fn failure(file: &str, text: &str, problems: Vec<privacy_policy::Problem>) -> Failure {
    let all = problems.into_iter().map(|p| problem_in(file, text, p.span, p.message, p.help));
    Failure::from(all.collect::<Vec<_>>())
}
