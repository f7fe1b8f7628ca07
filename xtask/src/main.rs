//! Development tasks: `cargo xtask TASK`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it speaks to developers")]

mod ci;

use std::{env, process::ExitCode};

const USAGE: &str = "usage: cargo xtask ci [STEP…]

ci    what CI runs; with names of steps, only those:
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.split_first() {
        Some((task, steps)) if task == "ci" => ci::run(steps),
        _ => {
            eprint!("{USAGE}");
            for step in ci::STEPS {
                eprintln!("      {:<10}{}", step.name, step.what);
            }
            ExitCode::from(2)
        }
    }
}
