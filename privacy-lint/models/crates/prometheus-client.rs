#![model(package = "prometheus-client", versions = ">=0.18, <0.27")]

//! A family keeps one series for each set of labels.

pub mod metrics {
    pub mod family {
        use std::ops::Deref;

        #[derive(Clone, Debug, Default)]
        pub struct Family<S, M, C = fn() -> M> {
            labels: S,
            metric: M,
            constructor: C,
        }
        impl<S, M, C> Family<S, M, C> {
            #[clean]
            #[sink("metrics", operation = "write", data(label_set))]
            pub fn get_or_create(&self, label_set: &S) -> MappedRwLockReadGuard<'_, M>;
        }

        struct MappedRwLockReadGuard<'a, M> {
            metric: &'a M,
        }
        impl<'a, M> Deref for MappedRwLockReadGuard<'a, M> {
            type Target = M;
            #[clean]
            fn deref(&self) -> &M;
        }
    }

    pub mod counter {
        #[derive(Clone, Debug, Default)]
        pub struct Counter<N = u64, A = ()> {
            value: std::marker::PhantomData<(N, A)>,
        }
        impl<N, A> Counter<N, A> {
            #[clean]
            pub fn inc(&self) -> N;
            #[clean]
            #[sink("metrics", operation = "write", data(v))]
            pub fn inc_by(&self, v: N) -> N;
        }
    }

    pub mod gauge {
        #[derive(Clone, Debug, Default)]
        pub struct Gauge<N = i64, A = ()> {
            value: std::marker::PhantomData<(N, A)>,
        }
        impl<N, A> Gauge<N, A> {
            #[clean]
            #[sink("metrics", operation = "write", data(v))]
            pub fn set(&self, v: N) -> N;
        }
    }

    pub mod histogram {
        #[derive(Clone, Debug)]
        pub struct Histogram;
        impl Histogram {
            #[clean]
            #[sink("metrics", operation = "write", data(v))]
            pub fn observe(&self, v: f64);
        }
    }
}
