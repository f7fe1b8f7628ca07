#![model(package = "either", versions = "1")]

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}
pub use self::Either::{Left, Right};

impl<L, R> Either<L, R> {
    pub fn left(self) -> Option<L> {
        match self {
            Left(l) => Some(l),
            Right(_) => None,
        }
    }
    pub fn right(self) -> Option<R> {
        match self {
            Left(_) => None,
            Right(r) => Some(r),
        }
    }
    pub fn is_left(&self) -> bool;
    pub fn is_right(&self) -> bool;
    pub fn as_ref(&self) -> Either<&L, &R> {
        match self {
            Left(l) => Left(l),
            Right(r) => Right(r),
        }
    }
    pub fn map_left<F: FnOnce(L) -> M, M>(self, f: F) -> Either<M, R> {
        match self {
            Left(l) => Left(f(l)),
            Right(r) => Right(r),
        }
    }
    pub fn map_right<F: FnOnce(R) -> S, S>(self, f: F) -> Either<L, S> {
        match self {
            Left(l) => Left(l),
            Right(r) => Right(f(r)),
        }
    }
    pub fn either<F: FnOnce(L) -> T, G: FnOnce(R) -> T, T>(self, f: F, g: G) -> T {
        match self {
            Left(l) => f(l),
            Right(r) => g(r),
        }
    }
    pub fn flip(self) -> Either<R, L> {
        match self {
            Left(l) => Right(l),
            Right(r) => Left(r),
        }
    }
    #[versions(">=1.5.2")]
    pub fn left_or(self, other: L) -> L {
        match self {
            Left(l) => l,
            Right(_) => other,
        }
    }
    #[versions(">=1.6.1")]
    pub fn unwrap_left(self) -> L {
        match self {
            Left(l) => l,
            Right(_) => panic!(),
        }
    }
    #[versions(">=1.6.1")]
    pub fn unwrap_right(self) -> R {
        match self {
            Left(_) => panic!(),
            Right(r) => r,
        }
    }
}
