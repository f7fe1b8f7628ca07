#![model(package = "crossbeam-utils", versions = "0.8")]

pub mod thread {
    type Result<T> = std::thread::Result<T>;

    pub fn scope<'env, F, R>(f: F) -> Result<R>
    where
        F: FnOnce(&Scope<'env>) -> R,
    {
        Ok(f(&nothing()))
    }
    #[clean]
    fn nothing<T>() -> T;

    pub struct Scope<'env> {
        handles: &'env (),
    }
    impl<'env> Scope<'env> {
        #[spawns]
        pub fn spawn<'scope, F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
        where
            F: FnOnce(&Scope<'env>) -> T,
        {
            ScopedJoinHandle { result: f(self) }
        }
    }

    pub struct ScopedJoinHandle<'scope, T> {
        result: T,
        scope: std::marker::PhantomData<&'scope ()>,
    }
    impl<T> ScopedJoinHandle<'_, T> {
        pub fn join(self) -> Result<T> {
            Ok(self.result)
        }
    }
}

pub mod atomic {
    #[derive(Debug, Default)]
    pub struct AtomicCell<T> {
        value: T,
    }
    impl<T> AtomicCell<T> {
        pub const fn new(val: T) -> AtomicCell<T> {
            AtomicCell { value: val }
        }
        pub fn load(&self) -> T {
            self.value
        }
        pub fn store(&self, val: T) {
            self.value = val;
        }
        pub fn swap(&self, val: T) -> T {
            self.value = val;
            self.value
        }
        pub fn take(&self) -> T {
            self.value
        }
        pub fn into_inner(self) -> T {
            self.value
        }
    }
}
