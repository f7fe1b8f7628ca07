//! Notices when a question asks itself, on one thread.

use std::cell::RefCell;

use crate::semantics::defs::DefId;

thread_local! {
    static ASKED: RefCell<Vec<(&'static str, DefId)>> = const { RefCell::new(Vec::new()) };
}

/// A question that is being answered; dropped when it was.
pub(in crate::semantics) struct Guard(());

impl Guard {
    /// `None` when this thread is already answering the question: the input is cyclic.
    pub(in crate::semantics) fn enter(question: &'static str, def: DefId) -> Option<Guard> {
        ASKED.with_borrow_mut(|asked| {
            if asked.iter().rev().any(|a| *a == (question, def)) {
                return None;
            }
            asked.push((question, def));
            Some(Guard(()))
        })
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        ASKED.with_borrow_mut(|asked| asked.pop());
    }
}
