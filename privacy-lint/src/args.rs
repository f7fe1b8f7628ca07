//! The command line.

use std::{ffi::OsString, num::NonZeroUsize, path::PathBuf};

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use privacy_lint::{
    options::{CargoOptions, Inspect, Options, Task, Verbosity},
    report::Format,
};
use privacy_policy::{Level, Rule};

/// Finds annotated personal data that flows where the privacy module does not allow it
///
/// Exit codes: 0 clean, 1 a denied finding, 2 could not analyse (then no report is written).
#[derive(Parser, Debug)]
#[command(name = "cargo-privacy-lint", bin_name = "cargo privacy-lint", version, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) common: Common,
}

#[derive(Subcommand, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Check the workspace against its privacy module (the default)
    Check,
    /// Write a privacy.toml
    Init {
        /// A built-in module's id, or the path of a module file
        #[arg(long, value_name = "MODULE", default_value = "instant-messaging")]
        module: String,
    },
    /// Print a rule's documentation
    Explain {
        /// The rule's id, such as unlisted-sink
        #[arg(value_parser = rule)]
        rule: Rule,
    },
    /// List annotated types, categories and items, and where they are
    List,
    /// List the storage clients in the crate graph, and what is known of them
    Sinks {
        /// Only this package, with every function that its model describes
        #[arg(long = "crate", value_name = "NAME")]
        client: Option<String>,
    },
    /// Print what the analyzer understood, as JSON lines
    Inspect {
        /// What to print
        what: What,
    },
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// Each call and its callee
    Calls,
    /// Each binding and its type
    Types,
    /// Each flow into a sink
    Flows,
}

#[derive(Args, Debug)]
pub(crate) struct Common {
    /// Form of the report
    #[arg(long, global = true, value_name = "FORMAT", default_value = "human")]
    format: FormatArg,
    /// Write the report to a file instead of standard output
    #[arg(short, long, global = true, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Make a rule fail the run
    #[arg(short = 'D', long, global = true, value_name = "RULE", value_parser = rule)]
    deny: Vec<Rule>,
    /// Make a rule warn
    #[arg(short = 'W', long, global = true, value_name = "RULE", value_parser = rule)]
    warn: Vec<Rule>,
    /// Switch a rule off
    #[arg(short = 'A', long, global = true, value_name = "RULE", value_parser = rule)]
    allow: Vec<Rule>,
    /// Read tests, benches and examples as well
    #[arg(long, global = true)]
    all_targets: bool,
    /// Use this configuration instead of the workspace's privacy.toml
    #[arg(long, global = true, value_name = "PATH")]
    config: Option<PathBuf>,
    /// Number of threads; as many as there are cores by default
    #[arg(short, long, global = true, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Neither use nor keep answers of earlier runs (under the target directory)
    #[arg(long, global = true, env = "PRIVACY_LINT_NO_CACHE", value_parser = clap::builder::FalseyValueParser::new())]
    no_cache: bool,
    /// Print how long each phase took
    #[arg(long, global = true)]
    timings: bool,
    /// Colour the report
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", env = "CARGO_TERM_COLOR")]
    pub(crate) color: Color,
    /// Say nothing beside the report
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say more beside the report
    #[arg(short, long, global = true, action = ArgAction::Count)]
    verbose: u8,
    #[command(flatten)]
    cargo: CargoArgs,
}

#[derive(Args, Debug)]
#[command(next_help_heading = "Cargo")]
struct CargoArgs {
    /// Path to Cargo.toml
    #[arg(long, global = true, value_name = "PATH")]
    manifest_path: Option<PathBuf>,
    /// Package to check
    #[arg(short, long, global = true, value_name = "SPEC")]
    package: Vec<String>,
    /// Check all packages of the workspace
    #[arg(long, global = true)]
    workspace: bool,
    /// Leave packages out
    #[arg(long, global = true, value_name = "SPEC")]
    exclude: Vec<String>,
    /// Features to switch on, separated by commas or spaces
    #[arg(short = 'F', long, global = true, value_name = "FEATURES")]
    features: Vec<String>,
    /// Switch on all features
    #[arg(long, global = true)]
    all_features: bool,
    /// Do not switch on the default feature
    #[arg(long, global = true)]
    no_default_features: bool,
    /// Target triple whose cfg holds
    #[arg(long, global = true, value_name = "TRIPLE")]
    target: Option<String>,
    /// Require that Cargo.lock stays as it is
    #[arg(long, global = true)]
    locked: bool,
    /// Do without the network
    #[arg(long, global = true)]
    offline: bool,
    /// Both --locked and --offline
    #[arg(long, global = true)]
    frozen: bool,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
enum FormatArg {
    Human,
    Short,
    Json,
    Sarif,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

fn rule(id: &str) -> Result<Rule, String> {
    Rule::parse(id).map_err(|complaint| complaint.to_string())
}

impl Cli {
    /// Reads the command line, also in the form in which cargo passes it: with `privacy-lint` in front.
    pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let mut arguments: Vec<OsString> = arguments.into_iter().collect();
        if arguments.get(1).is_some_and(|first| first == "privacy-lint") {
            arguments.remove(1);
        }
        Self::try_parse_from(arguments)
    }
}

impl Common {
    /// The options of a run.
    pub(crate) fn options(&self, task: Task, color: bool) -> Options {
        Options {
            task,
            cargo: self.cargo.options(),
            config: self.config.clone(),
            all_targets: self.all_targets,
            levels: self.levels(),
            jobs: self.jobs,
            format: match self.format {
                FormatArg::Human => Format::Human,
                FormatArg::Short => Format::Short,
                FormatArg::Json => Format::Json,
                FormatArg::Sarif => Format::Sarif,
            },
            color,
            cache: !self.no_cache,
            timings: self.timings,
            verbosity: match (self.quiet, self.verbose) {
                (true, _) => Verbosity::Quiet,
                (false, 0) => Verbosity::Normal,
                (false, _) => Verbosity::Verbose,
            },
        }
    }

    /// A rule that is named twice has the stricter level.
    fn levels(&self) -> Vec<(Rule, Level)> {
        let named = [(&self.deny, Level::Deny), (&self.warn, Level::Warn), (&self.allow, Level::Allow)];
        let mut levels: Vec<(Rule, Level)> = Vec::new();
        for (rules, level) in named {
            for rule in rules {
                if levels.iter().all(|(known, _)| known != rule) {
                    levels.push((*rule, level));
                }
            }
        }
        levels
    }

    /// The manifest that the user named.
    pub(crate) fn manifest_path(&self) -> Option<&PathBuf> {
        self.cargo.manifest_path.as_ref()
    }
}

impl CargoArgs {
    fn options(&self) -> CargoOptions {
        let features = self.features.iter().flat_map(|list| list.split([',', ' ']));
        CargoOptions {
            manifest_path: self.manifest_path.clone(),
            packages: self.package.clone(),
            workspace: self.workspace,
            exclude: self.exclude.clone(),
            features: features.filter(|f| !f.is_empty()).map(str::to_owned).collect(),
            all_features: self.all_features,
            no_default_features: self.no_default_features,
            target: self.target.clone(),
            locked: self.locked,
            offline: self.offline,
            frozen: self.frozen,
        }
    }
}

impl From<What> for Inspect {
    fn from(what: What) -> Self {
        match what {
            What::Calls => Inspect::Calls,
            What::Types => Inspect::Types,
            What::Flows => Inspect::Flows,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Cli {
        Cli::read(line.split(' ').map(OsString::from)).expect("it is a command line")
    }

    #[test]
    fn the_definition_is_sound() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }

    #[test]
    fn both_forms_mean_the_same_and_check_is_the_default() {
        for line in ["cargo-privacy-lint -p a --format json", "x privacy-lint --format json -p a"] {
            let cli = read(line);
            assert_eq!(cli.command, None);
            let options = cli.common.options(Task::Check, false);
            assert_eq!((options.cargo.packages, options.format), (vec!["a".to_owned()], Format::Json));
        }
        let cli = read("x privacy-lint check --features a,b -F c");
        assert_eq!(cli.command, Some(Command::Check));
        assert_eq!(cli.common.options(Task::Check, false).cargo.features, ["a", "b", "c"]);
    }

    #[test]
    fn the_stricter_level_wins() {
        let cli = read("x --allow gap --deny gap --warn no-retention");
        assert_eq!(cli.common.levels(), [(Rule::Gap, Level::Deny), (Rule::NoRetention, Level::Warn)]);
    }

    #[test]
    fn an_unknown_rule_is_refused_with_the_nearest() {
        let error =
            Cli::read(["x", "explain", "unlisted_sink"].map(OsString::from)).expect_err("no such rule");
        assert!(error.to_string().contains("did you mean `unlisted-sink`"), "{error}");
    }
}
