//! Development tasks: `cargo xtask TASK`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it speaks to developers")]

mod bench;
mod ci;
mod place;
mod verify;

use std::{env, process::ExitCode};

const USAGE: &str = "usage: cargo xtask ci [STEP…]
       cargo xtask verify-models [PACKAGE…] [--slice I/N] [--names] [--list]
       cargo xtask bench CHECKOUT [ARGUMENT…]

bench          how long each phase takes on a checkout, beside merely parsing the same files; with the
               arguments of `cargo privacy-lint check`
verify-models  holds the models against the real crates, at both ends of each range of versions; with
               --names by our own resolution, which compiles nothing; --list says what there is
ci             what CI runs; with names of steps, only those:
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.split_first() {
        Some((task, steps)) if task == "ci" => ci::run(steps),
        Some((task, rest)) if task == "verify-models" => verify::run(rest),
        Some((task, rest)) if task == "bench" => bench::run(rest),
        Some((task, rest)) if task == bench::OPTIMIZED => bench::run_optimized(rest),
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    eprint!("{USAGE}");
    for step in ci::STEPS {
        eprintln!("               {:<10}{}", step.name, step.what);
    }
    ExitCode::from(2)
}
