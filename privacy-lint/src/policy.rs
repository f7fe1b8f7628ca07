//! From the policy's texts to values, with everything that is wrong with them at once.

use privacy_policy::builtin;
use privacy_policy::config::{Config, ModuleRef};
use privacy_policy::{Date, Level, Module, Rule};

use crate::analysis::{PolicyInput, problem_in};
use crate::failure::Failure;
use crate::workspace::policy::PolicyText;

/// Where a module's text comes from.
pub type ReadModule<'a> = dyn Fn(&str, &str) -> Result<PolicyText, String> + 'a;

/// Reads `privacy.toml` and the module that it names.
///
/// # Errors
/// Everything that is wrong with either, with places and help.
pub fn read(
    config: PolicyText,
    read_module: &ReadModule<'_>,
    levels: Vec<(Rule, Level)>,
    today: Date,
) -> Result<PolicyInput, Failure> {
    let parsed =
        Config::parse(&config.text).map_err(|problems| failure(&config.file, &config.text, problems))?;
    let (module, module_file, module_text) = module(&config, &parsed.module.value, read_module)?;
    let problems = parsed.check_against(&module);
    if !problems.is_empty() {
        return Err(failure(&config.file, &config.text, problems));
    }
    Ok(PolicyInput {
        module,
        module_file,
        module_text,
        config: parsed,
        config_file: config.file,
        config_text: config.text,
        levels,
        today,
    })
}

fn module(
    config: &PolicyText,
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
            let text = read_module(&config.file, path).map_err(|message| {
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
