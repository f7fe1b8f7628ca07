#![model(package = "bimap", versions = "0.6")]

pub use self::hash::BiHashMap;

pub type BiMap<L, R> = BiHashMap<L, R>;

pub mod hash {
    #[derive(Clone, Debug)]
    pub struct BiHashMap<L, R, LS = (), RS = ()> {
        #[many]
        left: L,
        #[many]
        right: R,
        hashers: std::marker::PhantomData<(LS, RS)>,
    }
    impl<L, R> BiHashMap<L, R> {
        #[clean]
        pub fn new() -> Self;
    }
    impl<L, R, LS, RS> BiHashMap<L, R, LS, RS> {
        pub fn insert(&mut self, left: L, right: R) -> super::Overwritten<L, R> {
            self.left = left;
            self.right = right;
            super::Overwritten::Neither
        }
        pub fn get_by_left<Q: ?Sized>(&self, left: &Q) -> Option<&R> {
            Some(&self.right)
        }
        pub fn get_by_right<Q: ?Sized>(&self, right: &Q) -> Option<&L> {
            Some(&self.left)
        }
        pub fn remove_by_left<Q: ?Sized>(&mut self, left: &Q) -> Option<(L, R)> {
            Some((self.left, self.right))
        }
        pub fn contains_left<Q: ?Sized>(&self, left: &Q) -> bool;
        pub fn contains_right<Q: ?Sized>(&self, right: &Q) -> bool;
        #[clean]
        pub fn len(&self) -> usize;
    }
}

#[derive(Clone, Copy, Debug)]
pub enum Overwritten<L, R> {
    Neither,
    Left(L, R),
    Right(L, R),
    Pair(L, R),
    Both((L, R), (L, R)),
}
