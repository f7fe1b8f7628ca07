#![model(package = "once_cell", versions = "1")]

pub mod sync {
    use std::ops::Deref;

    pub struct Lazy<T, F = fn() -> T> {
        value: T,
        init: std::marker::PhantomData<F>,
    }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub const fn new(f: F) -> Lazy<T, F> {
            Lazy { value: f(), init: std::marker::PhantomData }
        }
        pub fn force(this: &Lazy<T, F>) -> &T {
            &this.value
        }
    }
    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.value
        }
    }

    pub struct OnceCell<T> {
        #[interior]
        value: Option<T>,
    }
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {
            OnceCell { value: None }
        }
        pub fn get(&self) -> Option<&T> {
            self.value.as_ref()
        }
        pub fn set(&self, value: T) -> Result<(), T> {
            self.value = Some(value);
            Ok(())
        }
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
            self.value = Some(f());
            self.value.as_ref().unwrap()
        }
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {
            self.value = Some(f()?);
            Ok(self.value.as_ref().unwrap())
        }
        pub fn into_inner(self) -> Option<T> {
            self.value
        }
    }
}

pub mod unsync {
    use std::ops::Deref;

    pub struct Lazy<T, F = fn() -> T> {
        value: T,
        init: std::marker::PhantomData<F>,
    }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub const fn new(f: F) -> Lazy<T, F> {
            Lazy { value: f(), init: std::marker::PhantomData }
        }
        pub fn force(this: &Lazy<T, F>) -> &T {
            &this.value
        }
    }
    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.value
        }
    }

    pub struct OnceCell<T> {
        #[interior]
        value: Option<T>,
    }
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {
            OnceCell { value: None }
        }
        pub fn get(&self) -> Option<&T> {
            self.value.as_ref()
        }
        pub fn set(&self, value: T) -> Result<(), T> {
            self.value = Some(value);
            Ok(())
        }
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
            self.value = Some(f());
            self.value.as_ref().unwrap()
        }
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {
            self.value = Some(f()?);
            Ok(self.value.as_ref().unwrap())
        }
        pub fn into_inner(self) -> Option<T> {
            self.value
        }
    }
}
