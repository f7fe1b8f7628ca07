//! Finds annotated personal data that flows where the privacy module does not allow it.
//!
//! Reading order: [`workspace`] (crates and files), [`semantics`] (what the code means), [`flow`] (where data
//! goes), [`rules`] (what the module says of it), [`report`] (how it is told); [`analysis`] puts them in a row.

#![allow(rustdoc::private_intra_doc_links, reason = "the documentation is for those who read the code")]

pub mod analysis;
pub mod catalogue;
pub mod clients;
pub mod explain;
pub mod failure;
pub mod finding;
pub mod flow;
pub mod init;
pub mod inspect;
pub mod options;
pub mod policy;
pub mod report;
pub mod rules;
pub mod semantics;
pub mod source;
#[doc(hidden)]
pub mod testing;
pub mod workspace;

use std::time::{Duration, Instant};

use privacy_policy::{Config, Date};
use rayon::prelude::*;

use failure::Failure;
use options::{Inspect, Options, Outcome, Task};
use semantics::Semantics;
use semantics::names::Models;
use workspace::{LoadOptions, Workspace, cache::Cache, policy::PolicyText};

/// The stack of the thread that analyses: user code nests as deep as it likes.
const STACK: usize = 1 << 30;

/// Does what was asked for.
///
/// # Errors
/// If nothing can be said: no manifest, a policy that cannot be read, nothing to check.
pub fn run(options: &Options) -> Result<Outcome, Failure> {
    std::thread::scope(|scope| {
        let analyst = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || run_here(options));
        let analyst = analyst.map_err(|e| Failure::new(format!("cannot start a thread: {e}")))?;
        match analyst.join() {
            Ok(outcome) => outcome,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn run_here(options: &Options) -> Result<Outcome, Failure> {
    let mut clock = Clock { last: Instant::now(), lines: String::new() };
    let workspace = Workspace::load(&load_options(options)).map_err(|e| Failure::new(e.to_string()))?;
    clock.lap("cargo metadata");
    let cache = options.cache.then(|| Cache::new(&workspace, &question(options))).flatten();
    if let Some(answer) = cache.as_ref().and_then(Cache::answer)
        && let Ok((output, denied)) = serde_json::from_str(&answer)
    {
        clock.lap("an earlier run's answer");
        return Ok(Outcome { output, denied, notes: clock.notes(options) });
    }
    let outcome = analyze(&workspace, options, &mut clock)?;
    if let (Some(cache), Ok(answer)) = (cache, serde_json::to_string(&(&outcome.output, outcome.denied))) {
        cache.keep(answer);
    }
    clock.lap("cache");
    Ok(Outcome { notes: clock.notes(options), ..outcome })
}

/// What was asked, and when, without what changes only how the answer comes about.
fn question(options: &Options) -> String {
    let asked = Options { jobs: None, timings: false, ..options.clone() };
    format!("{asked:?} on {:?}", Date::from_unix_secs(Workspace::now_unix_secs()))
}

fn analyze(workspace: &Workspace, options: &Options, clock: &mut Clock) -> Result<Outcome, Failure> {
    let models = models(workspace, options)?;
    // Freed with the process: that takes a tenth of the time that all of this does.
    let sema = std::mem::ManuallyDrop::new(Semantics::new(workspace, models.clone()));
    let sema = &*sema;
    if let Task::Sinks { package } = &options.task {
        let output = clients::render(sema, &models, package.as_deref(), options.format)?;
        return Ok(Outcome { output, ..Outcome::default() });
    }
    sema.read_sources();
    clock.lap("read and parse");
    sema.lay_models_over();
    clock.lap("models and names");
    // Who asks about a crate that another thread is reading waits, so that more threads than processors find work.
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = options.jobs.map_or(3 * processors, std::num::NonZeroUsize::get);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK / 4).build();
    let pool = pool.map_err(|e| Failure::new(format!("cannot start threads: {e}")))?;
    pool.install(|| {
        sema.lower_bodies();
        inspect::owners(sema).par_iter().for_each(|owner| drop(sema.infer(*owner)));
    });
    clock.lap("inference");
    let mut outcome = Outcome::default();
    match &options.task {
        Task::Inspect(Inspect::Calls) => outcome.output = inspect::calls(sema),
        Task::Inspect(Inspect::Types) => outcome.output = inspect::types(sema),
        task => {
            let config = config_text(workspace, options)?;
            let read_module = |named_in: &str, path: &str| workspace.module_text(named_in, path);
            let today = Date::from_unix_secs(Workspace::now_unix_secs());
            let policy = policy::read(
                config,
                workspace.package_modules(),
                &read_module,
                options.levels.clone(),
                today,
            )?;
            policy::check_evidence(&policy, &|named_in, path| workspace.is_there(named_in, path))?;
            let analysis = analysis::run(sema, &policy, *task == Task::List)?;
            clock.lap_in_two("flow", analysis.flow_took, "rules");
            match task {
                Task::Check => {
                    let texts = |file: &str| workspace.text_of(file);
                    outcome.output = report::render(&analysis.report, options.format, &texts, options.color);
                    outcome.denied = analysis.report.is_denied();
                }
                Task::List => {
                    let inventory = analysis::inventory::of(sema, &policy, &analysis);
                    outcome.output = report::inventory(&inventory, options.format);
                }
                Task::Inspect(_) | Task::Sinks { .. } => outcome.output = inspect::flows(&analysis.flows),
            }
        }
    }
    clock.lap("output");
    Ok(outcome)
}

fn config_text(workspace: &Workspace, options: &Options) -> Result<PolicyText, Failure> {
    if let Some(text) = workspace.config_text(options.config.as_deref()).map_err(Failure::new)? {
        return Ok(text);
    }
    match workspace.package_modules().into_iter().next() {
        Some(package) => {
            Ok(PolicyText { file: package.manifest, text: format!("module = {:?}\n", package.module) })
        }
        None => Err(Failure::new("there is no privacy.toml at the workspace root")
            .help("write one: cargo privacy-lint init")),
    }
}

fn load_options(options: &Options) -> LoadOptions {
    let cargo = options.cargo.clone();
    LoadOptions {
        manifest_path: cargo.manifest_path,
        packages: cargo.packages,
        workspace: cargo.workspace,
        exclude: cargo.exclude,
        features: cargo.features,
        all_features: cargo.all_features,
        no_default_features: cargo.no_default_features,
        target: cargo.target,
        locked: cargo.locked,
        offline: cargo.offline,
        frozen: cargo.frozen,
        all_targets: options.all_targets,
    }
}

/// The catalogue, with the models of the user's that `privacy.toml` names. What else is wrong with that file is
/// told by those who need it.
fn models(workspace: &Workspace, options: &Options) -> Result<Models, Failure> {
    let mut models = Models::built_in();
    let config = workspace.config_text(options.config.as_deref()).ok().flatten();
    let Some((config, parsed)) = config.and_then(|text| Some((Config::parse(&text.text).ok()?, text))) else {
        return Ok(models);
    };
    let mut problems = Vec::new();
    for named in &config.models {
        match workspace.model_texts(&parsed.file, &named.value) {
            Ok(files) => files.iter().for_each(|file| models.add_users(&file.file, &file.text)),
            Err(message) => {
                let help = Some("`models` lists directories and files with models".to_owned());
                let range = named.span.clone();
                problems.push(analysis::problem_in(&parsed.file, &parsed.text, range, message, help));
            }
        }
    }
    let users = models.packages().iter().filter(|model| model.is_users);
    problems.extend(catalogue::problems(&models, users, false));
    if problems.is_empty() { Ok(models) } else { Err(problems.into()) }
}

/// How long each phase took.
struct Clock {
    last: Instant,
    lines: String,
}

impl Clock {
    /// What was measured, if it was asked for.
    fn notes(self, options: &Options) -> String {
        if options.timings { self.lines + &workspace::memory_note() } else { String::new() }
    }

    fn lap(&mut self, phase: &str) {
        let took = self.last.elapsed();
        self.last = Instant::now();
        self.say(phase, took);
    }

    /// Two phases since the last one, of which the first is known.
    fn lap_in_two(&mut self, first: &str, took: Duration, second: &str) {
        let both = self.last.elapsed();
        self.last = Instant::now();
        self.say(first, took);
        self.say(second, both.saturating_sub(took));
    }

    fn say(&mut self, phase: &str, took: Duration) {
        self.lines.push_str(&format!("{phase}: {:.3} s\n", took.as_secs_f64()));
    }
}
