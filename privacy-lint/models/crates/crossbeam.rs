#![model(package = "crossbeam", versions = "0.8")]

pub use crossbeam_channel as channel;
pub use crossbeam_queue as queue;
pub use crossbeam_utils::thread;
pub use crossbeam_utils::thread::scope;
