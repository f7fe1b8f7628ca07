#![model(package = "slab", versions = "0.4")]

#[derive(Clone)]
pub struct Slab<T> {
    #[many]
    value: T,
}
impl<T> Slab<T> {
    #[clean]
    pub fn new() -> Self;
    #[clean]
    pub fn with_capacity(capacity: usize) -> Slab<T>;
    pub fn insert(&mut self, val: T) -> usize {
        self.value = val;
        self.len()
    }
    pub fn get(&self, key: usize) -> Option<&T> {
        Some(&self.value)
    }
    pub fn get_mut(&mut self, key: usize) -> Option<&mut T> {
        Some(&mut self.value)
    }
    pub fn remove(&mut self, key: usize) -> T {
        self.value
    }
    #[versions(">=0.4.4")]
    pub fn try_remove(&mut self, key: usize) -> Option<T> {
        Some(self.value)
    }
    #[clean]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn contains(&self, key: usize) -> bool;
}
impl<T> std::ops::Index<usize> for Slab<T> {
    type Output = T;
    fn index(&self, key: usize) -> &T {
        &self.value
    }
}
impl<T> std::ops::IndexMut<usize> for Slab<T> {
    fn index_mut(&mut self, key: usize) -> &mut T {
        &mut self.value
    }
}
