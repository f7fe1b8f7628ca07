//! `std::path`. A path is one content, as a `str` is; its parts carry what it carries.

use crate::io;
use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::{self, Debug, Formatter};
use crate::fs::{Metadata, ReadDir};
use crate::ops::{Deref, DerefMut};
use crate::prelude::rust_2024::*;
use crate::str::FromStr;

pub const MAIN_SEPARATOR: char = '/';
pub const MAIN_SEPARATOR_STR: &str = "/";
pub fn is_separator(c: char) -> bool;
pub fn absolute<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf> { Ok(path.as_ref().to_path_buf()) }

#[lang = "PathBuf"]
#[transparent]
#[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct PathBuf { path: Box<Path> }
impl PathBuf {
    pub fn new() -> PathBuf;
    #[clean] pub fn with_capacity(capacity: usize) -> PathBuf;
    pub fn as_path(&self) -> &Path { &self.path }
    pub fn leak<'a>(self) -> &'a mut Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn as_mut_os_string(&mut self) -> &mut OsString;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
    #[clean] pub fn capacity(&self) -> usize;
    #[clean] pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
}
impl Deref for PathBuf { type Target = Path; fn deref(&self) -> &Path { &self.path } }
impl DerefMut for PathBuf { fn deref_mut(&mut self) -> &mut Path { &mut self.path } }
impl Borrow<Path> for PathBuf { fn borrow(&self) -> &Path { &self.path } }
impl AsRef<Path> for PathBuf { fn as_ref(&self) -> &Path { &self.path } }
impl<'a> IntoIterator for &'a PathBuf { type Item = &'a OsStr; type IntoIter = Iter<'a>; fn into_iter(self) -> Iter<'a> { self.iter() } }
impl<P: AsRef<Path>> FromIterator<P> for PathBuf { fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf { let mut path = PathBuf::new(); for part in iter { path.push(part); } path } }
impl<P: AsRef<Path>> Extend<P> for PathBuf { fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I) { for part in iter { self.push(part); } } }
impl<T: AsRef<OsStr> + ?Sized> From<&T> for PathBuf { fn from(s: &T) -> PathBuf { Path::new(s).to_path_buf() } }
impl From<Box<Path>> for PathBuf {}
impl<'a> From<Cow<'a, Path>> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<String> for PathBuf { fn from(s: String) -> PathBuf { PathBuf { path: s.text } } }
impl FromStr for PathBuf { type Err = Infallible; }
impl PartialEq<&OsStr> for PathBuf {}
impl PartialEq<&Path> for PathBuf {}
impl PartialEq<Cow<'_, OsStr>> for PathBuf {}
impl PartialEq<Cow<'_, Path>> for PathBuf {}
impl PartialEq<OsStr> for PathBuf {}
impl PartialEq<OsString> for PathBuf {}
impl PartialEq<Path> for PathBuf {}
impl PartialEq<String> for PathBuf {}
impl PartialEq<str> for PathBuf {}
impl PartialOrd<&OsStr> for PathBuf {}
impl PartialOrd<&Path> for PathBuf {}
impl PartialOrd<Cow<'_, OsStr>> for PathBuf {}
impl PartialOrd<Cow<'_, Path>> for PathBuf {}
impl PartialOrd<OsStr> for PathBuf {}
impl PartialOrd<OsString> for PathBuf {}
impl PartialOrd<Path> for PathBuf {}

#[lang = "Path"]
#[transparent]
#[derive(Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path { text: OsStr }
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path { s.as_ref().as_path() }
    pub fn as_os_str(&self) -> &OsStr { &self.text }
    pub fn as_mut_os_str(&mut self) -> &mut OsStr { &mut self.text }
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf { PathBuf { path: *self } }
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_> { Ancestors { path: self } }
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn file_prefix(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_> { Components { path: self } }
    pub fn iter(&self) -> Iter<'_> { Iter { path: self } }
    pub fn display(&self) -> Display<'_> { Display { path: self } }
    #[clean] pub fn metadata(&self) -> io::Result<Metadata>;
    #[clean] pub fn symlink_metadata(&self) -> io::Result<Metadata>;
    pub fn canonicalize(&self) -> io::Result<PathBuf>;
    pub fn read_link(&self) -> io::Result<PathBuf>;
    pub fn read_dir(&self) -> io::Result<ReadDir>;
    pub fn exists(&self) -> bool;
    pub fn try_exists(&self) -> io::Result<bool>;
    pub fn is_file(&self) -> bool;
    pub fn is_dir(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn into_path_buf(self: Box<Self>) -> PathBuf;
}
impl OsStr { fn as_path(&self) -> &Path { self } }
impl AsRef<Path> for Path { fn as_ref(&self) -> &Path { self } }
macro_rules! paths { ($($t:ty)*) => { $(impl AsRef<Path> for $t { fn as_ref(&self) -> &Path; })* } }
paths! { Component<'_> Components<'_> Iter<'_> }
impl AsRef<OsStr> for Path { fn as_ref(&self) -> &OsStr { &self.text } }
impl AsRef<OsStr> for PathBuf { fn as_ref(&self) -> &OsStr { &self.path.text } }
impl<'a> IntoIterator for &'a Path { type Item = &'a OsStr; type IntoIter = Iter<'a>; fn into_iter(self) -> Iter<'a> { self.iter() } }
impl ToOwned for Path { type Owned = PathBuf; fn to_owned(&self) -> PathBuf { self.to_path_buf() } }
impl PartialEq<&OsStr> for Path {}
impl PartialEq<Cow<'_, OsStr>> for &Path {}
impl PartialEq<Cow<'_, OsStr>> for Path {}
impl PartialEq<Cow<'_, Path>> for &Path {}
impl PartialEq<Cow<'_, Path>> for Path {}
impl PartialEq<OsStr> for &Path {}
impl PartialEq<OsStr> for Path {}
impl PartialEq<OsString> for &Path {}
impl PartialEq<OsString> for Path {}
impl PartialEq<PathBuf> for &Path {}
impl PartialEq<PathBuf> for Path {}
impl PartialEq<String> for Path {}
impl PartialEq<str> for Path {}
impl PartialOrd<&OsStr> for Path {}
impl PartialOrd<Cow<'_, OsStr>> for &Path {}
impl PartialOrd<Cow<'_, OsStr>> for Path {}
impl PartialOrd<Cow<'_, Path>> for &Path {}
impl PartialOrd<Cow<'_, Path>> for Path {}
impl PartialOrd<OsStr> for &Path {}
impl PartialOrd<OsStr> for Path {}
impl PartialOrd<OsString> for &Path {}
impl PartialOrd<OsString> for Path {}
impl PartialOrd<PathBuf> for &Path {}
impl PartialOrd<PathBuf> for Path {}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
impl<'a> Component<'a> { pub fn as_os_str(self) -> &'a OsStr; }
impl AsRef<OsStr> for Component<'_> { fn as_ref(&self) -> &OsStr { self.as_os_str() } }
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct PrefixComponent<'a> { text: &'a OsStr }
impl<'a> PrefixComponent<'a> {
    pub fn as_os_str(&self) -> &'a OsStr { self.text }
    pub fn kind(&self) -> Prefix<'a> { Prefix::Verbatim(self.text) }
}
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Prefix<'a> { Verbatim(&'a OsStr), VerbatimUNC(&'a OsStr, &'a OsStr), VerbatimDisk(u8), DeviceNS(&'a OsStr), UNC(&'a OsStr, &'a OsStr), Disk(u8) }
impl<'a> Prefix<'a> { pub fn is_verbatim(&self) -> bool; }

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Components<'a> { path: &'a Path }
impl<'a> Components<'a> { pub fn as_path(&self) -> &'a Path { self.path } }
impl<'a> Iterator for Components<'a> { type Item = Component<'a>; fn next(&mut self) -> Option<Component<'a>> { Some(Component::Normal(&self.path.text)) } }
impl<'a> DoubleEndedIterator for Components<'a> { fn next_back(&mut self) -> Option<Component<'a>> { self.next() } }
#[derive(Clone, Debug)]
pub struct Iter<'a> { path: &'a Path }
impl<'a> Iter<'a> { pub fn as_path(&self) -> &'a Path { self.path } }
impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; fn next(&mut self) -> Option<&'a OsStr> { Some(&self.path.text) } }
impl<'a> DoubleEndedIterator for Iter<'a> { fn next_back(&mut self) -> Option<&'a OsStr> { self.next() } }
#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a> { path: &'a Path }
impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; fn next(&mut self) -> Option<&'a Path> { Some(self.path) } }

pub struct Display<'a> { path: &'a Path }
impl Debug for Display<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.path.fmt(f) } }
impl fmt::Display for Display<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(self.path, f) } }

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripPrefixError(());
impl fmt::Display for StripPrefixError {}
impl Error for StripPrefixError {}
