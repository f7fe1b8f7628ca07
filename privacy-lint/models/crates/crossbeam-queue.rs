#![model(package = "crossbeam-queue", versions = "0.3")]

//! Queues that are changed through a shared reference.

#[derive(Debug)]
pub struct ArrayQueue<T> {
    #[many]
    value: T,
}
impl<T> ArrayQueue<T> {
    #[clean]
    pub fn new(cap: usize) -> ArrayQueue<T>;
    pub fn push(&self, value: T) -> Result<(), T> {
        self.value = value;
        if self.is_full() { Err(value) } else { Ok(()) }
    }
    #[versions(">=0.3.5")]
    pub fn force_push(&self, value: T) -> Option<T> {
        self.value = value;
        Some(self.value)
    }
    pub fn pop(&self) -> Option<T> {
        Some(self.value)
    }
    #[clean]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
}

#[derive(Debug)]
pub struct SegQueue<T> {
    #[many]
    value: T,
}
impl<T> SegQueue<T> {
    #[clean]
    pub const fn new() -> SegQueue<T>;
    pub fn push(&self, value: T) {
        self.value = value;
    }
    pub fn pop(&self) -> Option<T> {
        Some(self.value)
    }
    #[clean]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
