//! `std::os`: what services use of the platform, which is Unix.

pub mod fd {
    use crate::prelude::rust_2024::*;

    pub type RawFd = i32;
    #[derive(Debug)]
    pub struct OwnedFd(RawFd);
    #[derive(Clone, Copy, Debug)]
    pub struct BorrowedFd<'fd>(RawFd);
    pub trait AsRawFd { #[clean] fn as_raw_fd(&self) -> RawFd; }
    pub trait FromRawFd { unsafe fn from_raw_fd(fd: RawFd) -> Self; }
    pub trait IntoRawFd { #[clean] fn into_raw_fd(self) -> RawFd; }
    pub trait AsFd { #[clean] fn as_fd(&self) -> BorrowedFd<'_>; }
    macro_rules! descriptors {
        ($($t:ty)*) => { $(
            impl AsRawFd for $t {}
            impl FromRawFd for $t {}
            impl IntoRawFd for $t {}
            impl AsFd for $t {}
        )* };
    }
    macro_rules! conversions {
        ($($t:ty)*) => { $(
            impl From<$t> for OwnedFd { #[clean] fn from(value: $t) -> OwnedFd; }
            impl From<OwnedFd> for $t { #[clean] fn from(fd: OwnedFd) -> $t; }
        )* };
    }
    conversions! { crate::fs::File crate::net::TcpStream crate::net::TcpListener crate::net::UdpSocket super::unix::net::UnixStream super::unix::net::UnixListener }
    descriptors! { OwnedFd crate::fs::File crate::net::TcpStream crate::net::TcpListener crate::net::UdpSocket super::unix::net::UnixStream super::unix::net::UnixListener }
}

pub mod raw {
    pub use crate::ffi::{c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint, c_ulong, c_ulonglong, c_ushort, c_void};
}

pub mod unix {
    pub mod ffi {
        use crate::ffi::{OsStr, OsString};
        use crate::prelude::rust_2024::*;

        pub trait OsStrExt { fn from_bytes(slice: &[u8]) -> &Self; fn as_bytes(&self) -> &[u8]; }
        impl OsStrExt for OsStr {}
        pub trait OsStringExt { fn from_vec(vec: Vec<u8>) -> Self; fn into_vec(self) -> Vec<u8>; }
        impl OsStringExt for OsString {}
    }
    pub mod fs {
        use crate::fs::{DirBuilder, File, FileType, Metadata, OpenOptions, Permissions};
        use crate::io;
        use crate::path::Path;
        use crate::prelude::rust_2024::*;

        pub trait PermissionsExt { #[clean] fn mode(&self) -> u32; fn set_mode(&mut self, mode: u32) {} #[clean] fn from_mode(mode: u32) -> Self; }
        impl PermissionsExt for Permissions {}
        pub trait OpenOptionsExt { fn mode(&mut self, mode: u32) -> &mut Self { self } fn custom_flags(&mut self, flags: i32) -> &mut Self { self } }
        impl OpenOptionsExt for OpenOptions {}
        pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut Self { self } }
        impl DirBuilderExt for DirBuilder {}
        pub trait FileExt {
            fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
            fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;
            fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
            fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
        }
        impl FileExt for File {
            #[sink("file", operation = "write", data(buf), store(self.path))] fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize> { Ok(0) }
            #[sink("file", operation = "write", data(buf), store(self.path))] fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()> { Ok(()) }
        }
        pub trait MetadataExt { fn dev(&self) -> u64; fn ino(&self) -> u64; fn mode(&self) -> u32; fn nlink(&self) -> u64; fn uid(&self) -> u32; fn gid(&self) -> u32; fn size(&self) -> u64; fn atime(&self) -> i64; fn mtime(&self) -> i64; fn ctime(&self) -> i64; fn blocks(&self) -> u64; }
        impl MetadataExt for Metadata {}
        pub trait FileTypeExt { fn is_block_device(&self) -> bool; fn is_char_device(&self) -> bool; fn is_fifo(&self) -> bool; fn is_socket(&self) -> bool; }
        impl FileTypeExt for FileType {}
        pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> { Ok(()) }
        pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> { Ok(()) }
    }
    pub mod io {
        pub use crate::os::fd::*;
    }
    pub mod net {
        use crate::io::{self, Read, Write};
        use crate::path::Path;
        use crate::prelude::rust_2024::*;

        #[derive(Debug)]
        pub struct UnixStream(());
        impl UnixStream {
            #[clean] pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
            pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
            pub fn try_clone(&self) -> io::Result<UnixStream>;
            pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> { Ok(()) }
            pub fn shutdown(&self, how: crate::net::Shutdown) -> io::Result<()> { Ok(()) }
        }
        impl Read for UnixStream {}
        impl Write for UnixStream {}
        #[derive(Debug)]
        pub struct UnixListener(());
        impl UnixListener {
            #[clean] pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
            pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
            pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> { Ok(()) }
        }
        #[derive(Clone, Debug)]
        pub struct SocketAddr(());
    }
    pub mod process {
        use crate::process::{Command, ExitStatus};
        use crate::io;
        use crate::prelude::rust_2024::*;

        pub trait ExitStatusExt { #[clean] fn from_raw(raw: i32) -> Self; fn signal(&self) -> Option<i32>; fn core_dumped(&self) -> bool; }
        impl ExitStatusExt for ExitStatus {}
        pub trait CommandExt {
            fn uid(&mut self, id: u32) -> &mut Command;
            fn gid(&mut self, id: u32) -> &mut Command;
            unsafe fn pre_exec<F: FnMut() -> io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut Command;
            fn exec(&mut self) -> io::Error;
            fn process_group(&mut self, pgroup: i32) -> &mut Command;
        }
        impl CommandExt for Command { fn uid(&mut self, id: u32) -> &mut Command { self } fn gid(&mut self, id: u32) -> &mut Command { self } fn process_group(&mut self, pgroup: i32) -> &mut Command { self } }
    }
    pub mod prelude {
        pub use super::ffi::{OsStrExt, OsStringExt};
        pub use super::fs::{FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
        pub use super::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
        pub use super::process::{CommandExt, ExitStatusExt};
    }
}
