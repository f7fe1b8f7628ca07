//! What stands between the user and a report, as text for standard error.

use codespan_reporting::diagnostic::{Diagnostic, Label};

use super::{escape, snippet::Snippets};
use crate::failure::{Failure, Problem};

/// Every problem, with the line it is about.
pub fn failure(failure: &Failure, color: bool) -> String {
    failure.problems.iter().map(|problem| render(problem, color).trim_end().to_owned() + "\n\n").collect()
}

fn render(problem: &Problem, color: bool) -> String {
    let sources = |_: &str| problem.source.clone();
    let mut snippets = Snippets::new(&sources);
    let mut diagnostic = Diagnostic::error().with_message(escape::line(&problem.message));
    if let Some(at) = &problem.at {
        match snippets.find(at) {
            Some((file, range)) => diagnostic.labels.push(Label::primary(file, range)),
            None => diagnostic.notes.push(format!("at {}:{}:{}", escape::line(&at.file), at.line, at.column)),
        }
    }
    if let Some(help) = &problem.help {
        diagnostic.notes.push(format!("help: {}", escape::block(help)));
    }
    snippets.emit(&diagnostic, color)
}
