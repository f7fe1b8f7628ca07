//! What happens after the answer: request logs are kept and passed on, metrics are summed up, and
//! what is too old is erased. One task does all of it, and is told what to do through a channel.

mod job;
mod purge;
mod worker;

pub use job::{Job, Jobs};
pub use purge::Purge;
pub use worker::{Stores, Worker};
