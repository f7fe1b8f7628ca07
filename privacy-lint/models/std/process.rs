//! `std::process`.

use crate::ffi::{OsStr, OsString};
use crate::fmt::{self, Debug, Display, Formatter};
use crate::fs::File;
use crate::io::{self, Read, Write};
use crate::path::Path;
use crate::prelude::rust_2024::*;

pub fn exit(code: i32) -> !;
pub fn abort() -> !;
#[clean] pub fn id() -> u32;

#[lang = "Command"]
pub struct Command { program: OsString, #[many] arg: OsString, #[many] variable: OsString }
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command { let program = program.as_ref().to_os_string(); Command { program, arg: OsString::new(), variable: OsString::new() } }
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command { self.arg = arg.as_ref().to_os_string(); self }
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command { for arg in args { self.arg = arg.as_ref().to_os_string(); } self }
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command { self.variable = key.as_ref().to_os_string(); self.variable = val.as_ref().to_os_string(); self }
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command { for (key, val) in vars { self.env(key, val); } self }
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command { self }
    pub fn env_clear(&mut self) -> &mut Command { self }
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command { self }
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    pub fn spawn(&mut self) -> io::Result<Child> { Ok(Child { stdin: Some(ChildStdin(())), stdout: Some(ChildStdout(())), stderr: Some(ChildStderr(())) }) }
    pub fn output(&mut self) -> io::Result<Output>;
    #[clean] pub fn status(&mut self) -> io::Result<ExitStatus>;
    pub fn get_program(&self) -> &OsStr { &self.program }
    pub fn get_args(&self) -> CommandArgs<'_> { CommandArgs { arg: &self.arg } }
    pub fn get_envs(&self) -> CommandEnvs<'_> { CommandEnvs { variable: &self.variable } }
    pub fn get_current_dir(&self) -> Option<&Path> { None }
}
impl Debug for Command { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.program.fmt(f); self.arg.fmt(f) } }

#[derive(Clone, Debug)]
pub struct CommandArgs<'a> { arg: &'a OsStr }
impl<'a> Iterator for CommandArgs<'a> { type Item = &'a OsStr; fn next(&mut self) -> Option<&'a OsStr> { Some(self.arg) } }
#[derive(Clone, Debug)]
pub struct CommandEnvs<'a> { variable: &'a OsStr }
impl<'a> Iterator for CommandEnvs<'a> { type Item = (&'a OsStr, Option<&'a OsStr>); fn next(&mut self) -> Option<(&'a OsStr, Option<&'a OsStr>)> { Some((self.variable, Some(self.variable))) } }

#[derive(Debug)]
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
impl Child {
    pub fn kill(&mut self) -> io::Result<()> { Ok(()) }
    #[clean] pub fn id(&self) -> u32;
    pub fn wait(&mut self) -> io::Result<ExitStatus> { Ok(ExitStatus(0)) }
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> { Ok(Some(ExitStatus(0))) }
    pub fn wait_with_output(self) -> io::Result<Output>;
}
#[derive(Debug)]
pub struct ChildStdin(());
#[derive(Debug)]
pub struct ChildStdout(());
#[derive(Debug)]
pub struct ChildStderr(());
impl Write for ChildStdin {}
impl Write for &ChildStdin {}
impl Read for ChildStdout {}
impl Read for ChildStderr {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
#[derive(Debug)]
pub struct Stdio(());
impl Stdio {
    pub fn piped() -> Stdio;
    pub fn inherit() -> Stdio;
    pub fn null() -> Stdio;
}
macro_rules! stdio { ($($t:ty)*) => { $(impl From<$t> for Stdio { #[clean] fn from(stream: $t) -> Stdio; })* } }
stdio! { File ChildStdin ChildStdout ChildStderr io::Stdout io::Stderr io::PipeReader io::PipeWriter }

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExitStatus(i32);
impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn code(&self) -> Option<i32>;
}
impl Display for ExitStatus {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExitCode(u8);
impl ExitCode {
    pub const SUCCESS: ExitCode = ExitCode(0);
    pub const FAILURE: ExitCode = ExitCode(1);
}
impl From<u8> for ExitCode { fn from(code: u8) -> ExitCode { ExitCode(code) } }

/// What `main` may return. An error that it returns is written to standard error.
#[lang = "termination"]
pub trait Termination { #[clean] fn report(self) -> ExitCode; }
impl Termination for () {}
impl Termination for ! {}
impl Termination for ExitCode {}
impl<T: Termination, E: Debug> Termination for Result<T, E> { #[sink("stderr", operation = "write", data(self))] #[clean] fn report(self) -> ExitCode; }
