#![model(package = "error-stack", versions = ">=0.4, <0.6")]

//! A report keeps its contexts and what was attached to it.

use std::fmt::{Debug, Display};

pub use self::context::Context;
pub use self::report::Report;
pub use self::result::{Result, ResultExt};

mod context {
    use super::*;

    pub trait Context: Display + Debug + Send + Sync + 'static {}
    impl<C: std::error::Error + Send + Sync + 'static> Context for C {}
}

mod report {
    use super::*;

    pub struct Report<C: ?Sized> {
        #[many]
        frames: String,
        context: std::marker::PhantomData<C>,
    }
    impl<C> Report<C> {
        pub fn new(context: C) -> Self {
            Report { frames: context }
        }
        pub fn change_context<T>(self, context: T) -> Report<T> {
            let mut report = Report { frames: self.frames };
            report.frames = context;
            report
        }
        pub fn attach_printable<A: Display + Debug + Send + Sync + 'static>(mut self, attachment: A) -> Self {
            self.frames = attachment;
            self
        }
        pub fn attach<A>(mut self, attachment: A) -> Self {
            self.frames = attachment;
            self
        }
    }
    impl<C> Display for Report<C> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Display::fmt(&self.frames, f)
        }
    }
    impl<C> Debug for Report<C> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Debug::fmt(&self.frames, f)
        }
    }
    impl<C> From<C> for Report<C> {
        fn from(context: C) -> Self {
            Report::new(context)
        }
    }
}

mod result {
    use super::*;

    pub type Result<T, C> = std::result::Result<T, Report<C>>;

    pub trait ResultExt {
        type Context;
        type Ok;
        fn change_context<C>(self, context: C) -> Result<Self::Ok, C>;
        fn attach_printable<A: Display + Debug + Send + Sync + 'static>(self, attachment: A) -> Result<Self::Ok, Self::Context>;
        fn attach_printable_lazy<A: Display + Debug + Send + Sync + 'static, F: FnOnce() -> A>(
            self,
            attachment: F,
        ) -> Result<Self::Ok, Self::Context>;
    }
    impl<T, C: Context> ResultExt for std::result::Result<T, C> {
        type Context = C;
        type Ok = T;
        fn change_context<D>(self, context: D) -> Result<T, D> {
            match self {
                Ok(value) => Ok(value),
                Err(error) => Err(Report::new(error).change_context(context)),
            }
        }
        fn attach_printable<A: Display + Debug + Send + Sync + 'static>(self, attachment: A) -> Result<T, C> {
            match self {
                Ok(value) => Ok(value),
                Err(error) => Err(Report::new(error).attach_printable(attachment)),
            }
        }
        fn attach_printable_lazy<A: Display + Debug + Send + Sync + 'static, F: FnOnce() -> A>(self, attachment: F) -> Result<T, C> {
            match self {
                Ok(value) => Ok(value),
                Err(error) => Err(Report::new(error).attach_printable(attachment())),
            }
        }
    }
    impl<T, C> ResultExt for std::result::Result<T, Report<C>> {
        type Context = C;
        type Ok = T;
        fn change_context<D>(self, context: D) -> Result<T, D> {
            match self {
                Ok(value) => Ok(value),
                Err(error) => Err(error.change_context(context)),
            }
        }
        fn attach_printable<A: Display + Debug + Send + Sync + 'static>(self, attachment: A) -> Result<T, C> {
            match self {
                Ok(value) => Ok(value),
                Err(error) => Err(error.attach_printable(attachment)),
            }
        }
        fn attach_printable_lazy<A: Display + Debug + Send + Sync + 'static, F: FnOnce() -> A>(self, attachment: F) -> Result<T, C> {
            match self {
                Ok(value) => Ok(value),
                Err(error) => Err(error.attach_printable(attachment())),
            }
        }
    }
}
