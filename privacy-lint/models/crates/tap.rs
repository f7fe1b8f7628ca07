#![model(package = "tap", versions = ">=1.0.1, <2")]

//! A value is given to a function and goes on: what comes out is what the function makes of it, or the value.

pub use self::conv::{Conv, TryConv};
pub use self::pipe::Pipe;
pub use self::tap::{Tap, TapFallible, TapOptional};

pub mod prelude {
    pub use crate::{Conv, Pipe, Tap, TapFallible, TapOptional, TryConv};
}

pub mod conv {
    pub trait Conv {
        fn conv<T>(self) -> T
        where
            Self: Sized + Into<T>,
        {
            self.into()
        }
    }
    impl<T> Conv for T {}

    pub trait TryConv {
        fn try_conv<T>(self) -> Result<T, Self::Error>
        where
            Self: Sized + TryInto<T>,
        {
            self.try_into()
        }
    }
    impl<T> TryConv for T {}
}

pub mod pipe {
    use std::borrow::{Borrow, BorrowMut};
    use std::ops::{Deref, DerefMut};

    pub trait Pipe {
        fn pipe<R>(self, func: impl FnOnce(Self) -> R) -> R
        where
            Self: Sized,
        {
            func(self)
        }
        fn pipe_ref<'a, R>(&'a self, func: impl FnOnce(&'a Self) -> R) -> R {
            func(self)
        }
        fn pipe_ref_mut<'a, R>(&'a mut self, func: impl FnOnce(&'a mut Self) -> R) -> R {
            func(self)
        }
        fn pipe_borrow<'a, B: ?Sized, R>(&'a self, func: impl FnOnce(&'a B) -> R) -> R
        where
            Self: Borrow<B>,
        {
            func(self.borrow())
        }
        fn pipe_borrow_mut<'a, B: ?Sized, R>(&'a mut self, func: impl FnOnce(&'a mut B) -> R) -> R
        where
            Self: BorrowMut<B>,
        {
            func(self.borrow_mut())
        }
        fn pipe_as_ref<'a, U: ?Sized, R>(&'a self, func: impl FnOnce(&'a U) -> R) -> R
        where
            Self: AsRef<U>,
        {
            func(self.as_ref())
        }
        fn pipe_as_mut<'a, U: ?Sized, R>(&'a mut self, func: impl FnOnce(&'a mut U) -> R) -> R
        where
            Self: AsMut<U>,
        {
            func(self.as_mut())
        }
        fn pipe_deref<'a, T: ?Sized, R>(&'a self, func: impl FnOnce(&'a T) -> R) -> R
        where
            Self: Deref<Target = T>,
        {
            func(self.deref())
        }
        fn pipe_deref_mut<'a, T: ?Sized, R>(&'a mut self, func: impl FnOnce(&'a mut T) -> R) -> R
        where
            Self: DerefMut + Deref<Target = T>,
        {
            func(self.deref_mut())
        }
    }
    impl<T: ?Sized> Pipe for T {}
}

pub mod tap {
    pub trait Tap: Sized {
        fn tap(self, func: impl FnOnce(&Self)) -> Self {
            func(&self);
            self
        }
        fn tap_mut(mut self, func: impl FnOnce(&mut Self)) -> Self {
            func(&mut self);
            self
        }
        fn tap_dbg(self, func: impl FnOnce(&Self)) -> Self {
            func(&self);
            self
        }
        fn tap_mut_dbg(mut self, func: impl FnOnce(&mut Self)) -> Self {
            func(&mut self);
            self
        }
    }
    impl<T> Tap for T {}

    pub trait TapOptional: Sized {
        type Val: ?Sized;
        fn tap_some(self, func: impl FnOnce(&Self::Val)) -> Self;
        fn tap_some_mut(self, func: impl FnOnce(&mut Self::Val)) -> Self;
        fn tap_none(self, func: impl FnOnce()) -> Self;
    }
    impl<T> TapOptional for Option<T> {
        type Val = T;
        fn tap_some(self, func: impl FnOnce(&T)) -> Self {
            if let Some(value) = &self {
                func(value);
            }
            self
        }
        fn tap_some_mut(mut self, func: impl FnOnce(&mut T)) -> Self {
            if let Some(value) = &mut self {
                func(value);
            }
            self
        }
        fn tap_none(self, func: impl FnOnce()) -> Self {
            func();
            self
        }
    }

    pub trait TapFallible: Sized {
        type Ok: ?Sized;
        type Err: ?Sized;
        fn tap_ok(self, func: impl FnOnce(&Self::Ok)) -> Self;
        fn tap_ok_mut(self, func: impl FnOnce(&mut Self::Ok)) -> Self;
        fn tap_err(self, func: impl FnOnce(&Self::Err)) -> Self;
        fn tap_err_mut(self, func: impl FnOnce(&mut Self::Err)) -> Self;
    }
    impl<T, E> TapFallible for Result<T, E> {
        type Ok = T;
        type Err = E;
        fn tap_ok(self, func: impl FnOnce(&T)) -> Self {
            if let Ok(value) = &self {
                func(value);
            }
            self
        }
        fn tap_ok_mut(mut self, func: impl FnOnce(&mut T)) -> Self {
            if let Ok(value) = &mut self {
                func(value);
            }
            self
        }
        fn tap_err(self, func: impl FnOnce(&E)) -> Self {
            if let Err(error) = &self {
                func(error);
            }
            self
        }
        fn tap_err_mut(mut self, func: impl FnOnce(&mut E)) -> Self {
            if let Err(error) = &mut self {
                func(error);
            }
            self
        }
    }
}
