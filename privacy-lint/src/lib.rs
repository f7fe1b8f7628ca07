//! Finds annotated personal data that flows where the privacy module does not allow it.

pub mod explain;
pub mod failure;
pub mod finding;
pub mod flow;
pub mod init;
pub mod options;
pub mod report;
pub mod semantics;
pub mod source;
pub mod workspace;
#[doc(hidden)]
pub mod testing;

use failure::Failure;
use options::{Options, Outcome};

/// Does what was asked for.
///
/// # Errors
/// If nothing can be said: no manifest, a policy that cannot be read, nothing to check.
pub fn run(options: &Options) -> Result<Outcome, Failure> {
    let _ = options;
    Err(Failure::new("the analyzer is not wired up yet"))
}
