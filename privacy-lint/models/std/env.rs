//! `std::env`.

use crate::io;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::{self, Display, Formatter};
use crate::path::{Path, PathBuf};
use crate::prelude::rust_2024::*;

pub fn args() -> Args;
pub fn args_os() -> ArgsOs;
#[clean] pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;
#[clean] pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;
pub fn vars() -> Vars;
pub fn vars_os() -> VarsOs;
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);
pub fn current_dir() -> io::Result<PathBuf>;
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
pub fn current_exe() -> io::Result<PathBuf>;
pub fn home_dir() -> Option<PathBuf>;
pub fn temp_dir() -> PathBuf;
pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError> { let mut joined = OsString::new(); for path in paths { joined.push(path); } Ok(joined) }
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_> { SplitPaths { paths: unparsed.as_ref() } }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VarError { NotPresent, NotUnicode(OsString) }
impl Display for VarError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { match self { VarError::NotPresent => Ok(()), VarError::NotUnicode(s) => fmt::Debug::fmt(s, f) } } }
impl Error for VarError {}
#[derive(Debug)]
pub struct JoinPathsError(());
impl Display for JoinPathsError {}
impl Error for JoinPathsError {}

macro_rules! lists {
    ($($Name:ident: $Item:ty;)*) => { $(
        #[derive(Debug)]
        pub struct $Name(());
        impl Iterator for $Name { type Item = $Item; fn next(&mut self) -> Option<$Item>; }
        impl DoubleEndedIterator for $Name { fn next_back(&mut self) -> Option<$Item> { self.next() } }
        impl ExactSizeIterator for $Name {}
    )* };
}
lists! { Args: String; ArgsOs: OsString; Vars: (String, String); VarsOs: (OsString, OsString); }
pub struct SplitPaths<'a> { paths: &'a OsStr }
impl<'a> Iterator for SplitPaths<'a> { type Item = PathBuf; fn next(&mut self) -> Option<PathBuf> { Some(PathBuf::from(self.paths)) } }

pub mod consts {
    pub const ARCH: &str = "x86_64";
    pub const FAMILY: &str = "unix";
    pub const OS: &str = "linux";
    pub const DLL_PREFIX: &str = "lib";
    pub const DLL_SUFFIX: &str = ".so";
    pub const DLL_EXTENSION: &str = "so";
    pub const EXE_SUFFIX: &str = "";
    pub const EXE_EXTENSION: &str = "";
}
