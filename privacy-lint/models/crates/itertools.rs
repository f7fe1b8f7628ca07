#![model(package = "itertools", versions = ">=0.10, <0.16")]

use std::collections::HashMap;
use std::fmt::Display;
use std::hash::Hash;

pub trait Itertools: Iterator {
    fn join(&mut self, sep: &str) -> String
    where
        Self::Item: Display,
    {
        let mut joined = String::new();
        for item in self {
            joined.push_str(&item.to_string());
        }
        joined
    }
    fn collect_vec(self) -> Vec<Self::Item>
    where
        Self: Sized,
    {
        self.collect()
    }
    fn try_collect<T, U, E>(self) -> Result<U, E>
    where
        Self: Sized + Iterator<Item = Result<T, E>>,
        Result<U, E>: FromIterator<Result<T, E>>,
    {
        self.collect()
    }
    fn sorted(self) -> std::vec::IntoIter<Self::Item>
    where
        Self: Sized,
    {
        self.collect::<Vec<_>>().into_iter()
    }
    fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, cmp: F) -> std::vec::IntoIter<Self::Item>
    where
        Self: Sized,
    {
        self.collect::<Vec<_>>().into_iter()
    }
    fn sorted_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::vec::IntoIter<Self::Item>
    where
        Self: Sized,
    {
        self.collect::<Vec<_>>().into_iter()
    }
    fn unique(self) -> std::vec::IntoIter<Self::Item>
    where
        Self: Sized,
    {
        self.collect::<Vec<_>>().into_iter()
    }
    fn unique_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> std::vec::IntoIter<Self::Item>
    where
        Self: Sized,
    {
        self.collect::<Vec<_>>().into_iter()
    }
    fn dedup(self) -> std::vec::IntoIter<Self::Item>
    where
        Self: Sized,
    {
        self.collect::<Vec<_>>().into_iter()
    }
    fn sorted_unstable(self) -> std::vec::IntoIter<Self::Item>
    where
        Self: Sized,
    {
        self.collect::<Vec<_>>().into_iter()
    }
    fn sorted_unstable_by<F: FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, cmp: F) -> std::vec::IntoIter<Self::Item>
    where
        Self: Sized,
    {
        self.collect::<Vec<_>>().into_iter()
    }
    fn sorted_unstable_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::vec::IntoIter<Self::Item>
    where
        Self: Sized,
    {
        self.collect::<Vec<_>>().into_iter()
    }
    fn sorted_by_cached_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::vec::IntoIter<Self::Item>
    where
        Self: Sized,
    {
        self.collect::<Vec<_>>().into_iter()
    }
    fn dedup_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, cmp: F) -> std::vec::IntoIter<Self::Item>
    where
        Self: Sized,
    {
        self.collect::<Vec<_>>().into_iter()
    }
    fn take_while_ref<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> std::vec::IntoIter<Self::Item> {
        self.by_ref().filter(accept).collect::<Vec<_>>().into_iter()
    }
    fn peeking_take_while<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> std::vec::IntoIter<Self::Item> {
        self.by_ref().filter(accept).collect::<Vec<_>>().into_iter()
    }
    #[versions(">=0.11")]
    fn take_while_inclusive<F: FnMut(&Self::Item) -> bool>(self, accept: F) -> std::vec::IntoIter<Self::Item>
    where
        Self: Sized,
    {
        self.filter(accept).collect::<Vec<_>>().into_iter()
    }
    fn find_position<P: FnMut(&Self::Item) -> bool>(&mut self, pred: P) -> Option<(usize, Self::Item)> {
        Some((0, self.by_ref().find(pred)?))
    }
    fn map_ok<F: FnMut(T) -> U, T, U, E>(self, f: F) -> std::vec::IntoIter<Result<U, E>>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
    {
        self.map(|item| item.map(f)).collect::<Vec<_>>().into_iter()
    }
    fn into_group_map<K: Hash + Eq, V>(self) -> HashMap<K, Vec<V>>
    where
        Self: Sized + Iterator<Item = (K, V)>,
    {
        let mut groups = HashMap::new();
        for (key, value) in self {
            groups.insert(key, vec![value]);
        }
        groups
    }
    fn into_group_map_by<K: Hash + Eq, V, F: Fn(&V) -> K>(self, f: F) -> HashMap<K, Vec<V>>
    where
        Self: Sized + Iterator<Item = V>,
    {
        let mut groups = HashMap::new();
        for value in self {
            groups.insert(f(&value), vec![value]);
        }
        groups
    }
    #[clean]
    fn counts(self) -> HashMap<Self::Item, usize>
    where
        Self: Sized;
    fn partition_map<A: Default + Extend<L>, B: Default + Extend<R>, F: FnMut(Self::Item) -> Either<L, R>, L, R>(
        self,
        mut predicate: F,
    ) -> (A, B)
    where
        Self: Sized,
    {
        let (mut left, mut right) = (A::default(), B::default());
        for item in self {
            match predicate(item) {
                Either::Left(item) => left.extend(Some(item)),
                Either::Right(item) => right.extend(Some(item)),
            }
        }
        (left, right)
    }
    fn exactly_one(self) -> Result<Self::Item, ()>
    where
        Self: Sized,
    {
        self.next().ok_or(())
    }
    fn at_most_one(self) -> Result<Option<Self::Item>, ()>
    where
        Self: Sized,
    {
        Ok(self.next())
    }
    fn all_equal(&mut self) -> bool;
    fn contains<Q: ?Sized>(&mut self, query: &Q) -> bool;
}
impl<T: ?Sized + Iterator> Itertools for T {}

pub enum Either<L, R> {
    Left(L),
    Right(R),
}
