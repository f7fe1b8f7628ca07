#![model(package = "console", versions = ">=0.15, <0.17")]

//! A terminal is standard output or standard error.

pub use self::term::Term;

mod term {
    #[derive(Clone, Debug)]
    pub struct Term;
    impl Term {
        #[clean]
        pub fn stdout() -> Term;
        #[clean]
        pub fn stderr() -> Term;
        #[clean]
        #[sink(["stdout", "stderr"], operation = "write", data(s))]
        pub fn write_str(&self, s: &str) -> std::io::Result<()>;
        #[clean]
        #[sink(["stdout", "stderr"], operation = "write", data(s))]
        pub fn write_line(&self, s: &str) -> std::io::Result<()>;
    }
}
