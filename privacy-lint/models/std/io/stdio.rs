//! Standard input, output and error.

use crate::fmt::Arguments;
use crate::prelude::rust_2024::*;
use super::{BufRead, IsTerminal, Lines, Read, Result, Write};

pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;
pub fn stderr() -> Stderr;

#[derive(Debug)]
pub struct Stdin(());
impl Stdin {
    pub fn lock(&self) -> StdinLock<'static>;
    pub fn read_line(&self, buf: &mut String) -> Result<usize>;
    pub fn lines(self) -> Lines<StdinLock<'static>> { Lines { buf: self.lock() } }
}
#[derive(Debug)]
pub struct StdinLock<'a>(&'a Stdin);
impl Read for Stdin {}
impl Read for &Stdin {}
impl Read for StdinLock<'_> {}
impl BufRead for StdinLock<'_> {}

#[derive(Debug)]
pub struct Stdout(());
impl Stdout { pub fn lock(&self) -> StdoutLock<'static>; }
#[derive(Debug)]
pub struct StdoutLock<'a>(&'a Stdout);
#[derive(Debug)]
pub struct Stderr(());
impl Stderr { pub fn lock(&self) -> StderrLock<'static>; }
#[derive(Debug)]
pub struct StderrLock<'a>(&'a Stderr);

macro_rules! streams {
    ($($t:ty => $backend:literal;)*) => { $(
        impl Write for $t {
            #[sink($backend, operation = "write", data(buf))] fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
            fn flush(&mut self) -> Result<()> { Ok(()) }
            #[sink($backend, operation = "write", data(buf))] fn write_all(&mut self, buf: &[u8]) -> Result<()> { Ok(()) }
            #[sink($backend, operation = "write", data(args))] fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()> { Ok(()) }
        }
    )* };
}
streams! {
    Stdout => "stdout"; &Stdout => "stdout"; StdoutLock<'_> => "stdout";
    Stderr => "stderr"; &Stderr => "stderr"; StderrLock<'_> => "stderr";
}

macro_rules! terminals { ($($t:ty)*) => { $(impl IsTerminal for $t { fn is_terminal(&self) -> bool; })* } }
terminals! { Stdin StdinLock<'_> Stdout StdoutLock<'_> Stderr StderrLock<'_> crate::fs::File }
