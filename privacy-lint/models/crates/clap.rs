#![model(package = "clap", versions = "4")]

//! What is parsed is what somebody typed who runs the program: it carries nothing until its type says so.

#[derive_model(traits("clap::Parser", "clap::CommandFactory"))]
macro_rules! Parser { () => {} }
#[derive_model(traits("clap::Args"))]
macro_rules! Args { () => {} }
#[derive_model(traits("clap::Subcommand"))]
macro_rules! Subcommand { () => {} }
#[derive_model(traits("clap::ValueEnum"))]
macro_rules! ValueEnum { () => {} }

pub trait Parser: Sized {
    #[clean]
    fn parse() -> Self;
    #[clean]
    fn try_parse() -> Result<Self, Error>;
    fn parse_from<I, T>(itr: I) -> Self;
    fn try_parse_from<I, T>(itr: I) -> Result<Self, Error>;
}
pub trait Args: Sized {}
pub trait Subcommand: Sized {}
pub trait ValueEnum: Sized + Clone {}
pub trait CommandFactory: Sized {}

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
