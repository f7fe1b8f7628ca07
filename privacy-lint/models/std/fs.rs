//! `std::fs`. A file knows the path that it was opened at; writing through it stores there.

use crate::ffi::OsString;
use crate::fmt::{self, Arguments, Debug, Formatter};
use crate::io::{self, Read, Seek, SeekFrom, Write};
use crate::path::{Path, PathBuf};
use crate::prelude::rust_2024::*;
use crate::time::SystemTime;

#[lang = "File"]
pub struct File { path: PathBuf }
impl File {
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> { Ok(File { path: path.as_ref().to_path_buf() }) }
    pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> { Ok(File { path: path.as_ref().to_path_buf() }) }
    pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> { Ok(File { path: path.as_ref().to_path_buf() }) }
    pub fn options() -> OpenOptions { OpenOptions::new() }
    pub fn sync_all(&self) -> io::Result<()> { Ok(()) }
    pub fn sync_data(&self) -> io::Result<()> { Ok(()) }
    pub fn lock(&self) -> io::Result<()> { Ok(()) }
    pub fn lock_shared(&self) -> io::Result<()> { Ok(()) }
    pub fn try_lock(&self) -> Result<(), TryLockError> { Ok(()) }
    pub fn try_lock_shared(&self) -> Result<(), TryLockError> { Ok(()) }
    pub fn unlock(&self) -> io::Result<()> { Ok(()) }
    pub fn set_len(&self, size: u64) -> io::Result<()> { Ok(()) }
    #[clean] pub fn metadata(&self) -> io::Result<Metadata>;
    pub fn try_clone(&self) -> io::Result<File> { Ok(File { path: self.path }) }
    pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> { Ok(()) }
    pub fn set_times(&self, times: FileTimes) -> io::Result<()> { Ok(()) }
    pub fn set_modified(&self, time: SystemTime) -> io::Result<()> { Ok(()) }
}
impl Debug for File { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.path.fmt(f) } }

macro_rules! files {
    ($($t:ty)*) => { $(
        impl Write for $t {
            #[sink("file", operation = "write", data(buf), store(self.path))] fn write(&mut self, buf: &[u8]) -> io::Result<usize> { Ok(0) }
            fn flush(&mut self) -> io::Result<()> { Ok(()) }
            #[sink("file", operation = "write", data(buf), store(self.path))] fn write_all(&mut self, buf: &[u8]) -> io::Result<()> { Ok(()) }
            #[sink("file", operation = "write", data(args), store(self.path))] fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()> { Ok(()) }
        }
        impl Read for $t { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { Ok(0) } }
        impl Seek for $t { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> { Ok(0) } }
    )* };
}
files! { File &File crate::sync::Arc<File> }

#[lang = "FsOpenOptions"]
#[derive(Clone, Debug)]
pub struct OpenOptions(());
impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self { self }
    pub fn write(&mut self, write: bool) -> &mut Self { self }
    pub fn append(&mut self, append: bool) -> &mut Self { self }
    pub fn truncate(&mut self, truncate: bool) -> &mut Self { self }
    pub fn create(&mut self, create: bool) -> &mut Self { self }
    pub fn create_new(&mut self, create_new: bool) -> &mut Self { self }
    pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> { Ok(File { path: path.as_ref().to_path_buf() }) }
}

#[sink("file", operation = "write", data(contents), store(path))]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> { Ok(()) }
#[clean] pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
#[clean] pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
#[sink("file", operation = "delete", data(path), store(path))]
#[erases("file", store(path))]
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
#[sink("file", operation = "delete", data(path), store(path))]
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
#[sink("file", operation = "delete", data(path), store(path))]
#[erases("file", store(path))]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
#[clean] pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> { Ok(()) }
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> { Ok(()) }
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> { Ok(()) }
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> { Ok(path.as_ref().to_path_buf()) }
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> { Ok(path.as_ref().to_path_buf()) }
pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> { Ok(ReadDir { path: path.as_ref().to_path_buf() }) }
#[clean] pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
#[clean] pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
#[clean] pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool>;
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> { Ok(()) }

#[derive(Debug)]
pub struct ReadDir { path: PathBuf }
impl Iterator for ReadDir { type Item = io::Result<DirEntry>; fn next(&mut self) -> Option<io::Result<DirEntry>> { Some(Ok(DirEntry { path: self.path })) } }
#[derive(Debug)]
pub struct DirEntry { path: PathBuf }
impl DirEntry {
    pub fn path(&self) -> PathBuf { self.path.clone() }
    #[clean] pub fn metadata(&self) -> io::Result<Metadata>;
    #[clean] pub fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}

#[derive(Clone, Debug)]
pub struct Metadata(());
impl Metadata {
    pub fn file_type(&self) -> FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    #[clean] pub fn len(&self) -> u64;
    pub fn permissions(&self) -> Permissions;
    pub fn modified(&self) -> io::Result<SystemTime>;
    pub fn accessed(&self) -> io::Result<SystemTime>;
    pub fn created(&self) -> io::Result<SystemTime>;
}
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub struct FileType(());
impl FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permissions(());
impl Permissions {
    pub fn readonly(&self) -> bool;
    pub fn set_readonly(&mut self, readonly: bool);
}
#[derive(Clone, Copy, Debug, Default)]
pub struct FileTimes(());
impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}
#[derive(Debug)]
pub struct DirBuilder(());
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self { self }
    pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> { Ok(()) }
}
#[derive(Debug)]
pub enum TryLockError { Error(io::Error), WouldBlock }
impl crate::fmt::Display for TryLockError {}
impl crate::error::Error for TryLockError {}
