//! Why a run could not say anything: exit code 2.

use std::{fmt, sync::Arc};

use crate::finding::Spot;

/// What stands between the user and a report: all of it, so that one edit can mend it.
///
/// Odd user *code* never ends here: it is a finding or a gap.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure {
    /// At least one.
    pub problems: Vec<Problem>,
}

/// One thing that is wrong with the input or the surroundings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// One line.
    pub message: String,
    /// Where, if it is about a text.
    pub at: Option<Spot>,
    /// What to do about it.
    pub help: Option<String>,
    /// The whole text that `at` is in, so that the line can be shown.
    pub source: Option<Arc<str>>,
}

impl Failure {
    /// A failure that no text is to blame for: no manifest, nothing to check.
    pub fn new(message: impl Into<String>) -> Self {
        Self { problems: vec![Problem { message: message.into(), at: None, help: None, source: None }] }
    }

    /// The same, with advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        if let Some(last) = self.problems.last_mut() {
            last.help = Some(help.into());
        }
        self
    }
}

impl From<Vec<Problem>> for Failure {
    fn from(problems: Vec<Problem>) -> Self {
        Self { problems }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            if let Some(at) = &problem.at {
                write!(f, "{}:{}:{}: ", at.file, at.line, at.column)?;
            }
            f.write_str(&problem.message)?;
            if let Some(help) = &problem.help {
                write!(f, "\nhelp: {help}")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}
