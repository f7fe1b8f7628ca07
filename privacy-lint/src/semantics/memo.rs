//! A table of answers that threads share.

use std::hash::Hash;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxHashMap;

/// Remembers the answer to each question. The lock is not held while an answer is computed: two threads may
/// compute the same one, which is harmless since answers are pure.
pub struct Memo<K, V> {
    answers: RwLock<FxHashMap<K, V>>,
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self { answers: RwLock::default() }
    }
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    /// The remembered answer.
    pub fn get(&self, key: &K) -> Option<V> {
        self.answers.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// Remembers `value` unless another thread was faster; returns what is remembered.
    pub fn insert(&self, key: K, value: V) -> V {
        self.answers.write().unwrap_or_else(PoisonError::into_inner).entry(key).or_insert(value).clone()
    }

    /// The remembered answer, or `compute`'s.
    pub fn get_or(&self, key: K, compute: impl FnOnce() -> V) -> V {
        match self.get(&key) {
            Some(value) => value,
            None => self.insert(key, compute()),
        }
    }
}
