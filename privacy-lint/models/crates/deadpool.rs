#![model(package = "deadpool", versions = ">=0.9, <0.14", features = ["rt_tokio_1"])]

//! A pool hands out what its manager made: what is done with that is modelled where its type is.

pub mod managed {
    use std::ops::{Deref, DerefMut};

    pub trait Manager {
        type Type;
        type Error;
    }

    pub struct Pool<M: Manager, W = Object<M>> {
        manager: M,
        wrapper: std::marker::PhantomData<W>,
    }
    impl<M: Manager, W> Clone for Pool<M, W> {
        #[clean]
        fn clone(&self) -> Self;
    }
    impl<M: Manager, W: From<Object<M>>> Pool<M, W> {
        #[clean]
        pub fn builder(manager: M) -> PoolBuilder<M, W>;
        #[clean]
        pub async fn get(&self) -> Result<W, PoolError<M::Error>>;
        #[clean]
        pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>>;
        #[clean]
        pub fn close(&self);
    }

    pub struct PoolBuilder<M: Manager, W = Object<M>> {
        manager: M,
        wrapper: std::marker::PhantomData<W>,
    }
    impl<M: Manager, W: From<Object<M>>> PoolBuilder<M, W> {
        #[clean]
        pub fn build(self) -> Result<Pool<M, W>, BuildError>;
        #[clean]
        pub fn max_size(self, value: usize) -> Self;
    }

    pub struct Object<M: Manager> {
        inner: M::Type,
    }
    impl<M: Manager> Object<M> {
        pub fn take(this: Self) -> M::Type {
            this.inner
        }
    }
    impl<M: Manager> Deref for Object<M> {
        type Target = M::Type;
        fn deref(&self) -> &M::Type {
            &self.inner
        }
    }
    impl<M: Manager> DerefMut for Object<M> {
        fn deref_mut(&mut self) -> &mut M::Type {
            &mut self.inner
        }
    }
    impl<M: Manager> AsRef<M::Type> for Object<M> {
        fn as_ref(&self) -> &M::Type {
            &self.inner
        }
    }
    impl<M: Manager> AsMut<M::Type> for Object<M> {
        fn as_mut(&mut self) -> &mut M::Type {
            &mut self.inner
        }
    }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Timeouts;

    #[derive(Debug)]
    pub enum PoolError<E> {
        Timeout(u8),
        Backend(E),
        Closed,
        NoRuntimeSpecified,
    }
    impl<E: std::fmt::Display> std::fmt::Display for PoolError<E> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl<E: std::error::Error> std::error::Error for PoolError<E> {}

    #[derive(Debug)]
    pub enum BuildError {
        NoRuntimeSpecified(String),
    }
}

pub enum Runtime {
    Tokio1,
}
