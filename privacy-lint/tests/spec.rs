//! Runs the literate specs: `tests/spec/**/*.md`, and the rules' own pages.
//!
//! `tests/spec/README.md` says how a spec is written. Every `##` heading is a test of its own, named
//! `flow/locals › an overwritten local is clean`, so that a word of it works as a filter.
#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a test reads its pages and speaks")]

mod harness;

use std::{path::Path, process::ExitCode};

use libtest_mimic::{Arguments, Completion, Trial};

use harness::{Outcome, Tally, run, specs_under};

/// As in the program: each case reads the models of `std`, and a third of that is memory that comes and goes.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut cases, mut broken) = (Vec::new(), Vec::new());
    for directory in ["tests/spec", "src/rules"] {
        let (found, errors) = specs_under(&root.join(directory));
        cases.extend(found);
        broken.extend(errors);
    }
    let tally: Tally = cases.iter().map(|case| case.tally()).sum();
    let unreadable = broken.into_iter().map(|error| {
        let name = format!("{} can be read", error.file);
        Trial::test(name, move || Err(error.to_string().into()))
    });
    let trials = cases.into_iter().map(|case| {
        Trial::ignorable_test(case.name.clone(), move || match run(&case) {
            Outcome::Passed => Ok(Completion::Completed),
            Outcome::KnownGap(reason) => Ok(Completion::ignored_with(reason)),
            Outcome::Failed(message) => Err(message.into()),
        })
    });
    let trials = unreadable.chain(trials).collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !arguments.list {
        println!("specs: {tally}\n");
    }
    conclusion.exit_code()
}
