//! `std::iter`. An adaptor's `next` calls its closure, so what a chain does happens where it is consumed.

mod adapters;
mod flattened;
mod iterator;
mod sources;
mod traits;

pub use adapters::*;
pub use flattened::*;
pub use iterator::Iterator;
pub use sources::*;
pub use traits::*;

pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> { a.into_iter().zip(b) }
pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter> { a.into_iter().chain(b) }
