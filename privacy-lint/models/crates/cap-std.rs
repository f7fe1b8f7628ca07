#![model(package = "cap-std", versions = ">=1, <5")]

//! Files below a directory that is held: `file`, by the name in that directory.

pub mod fs {
    use std::io::{self, Read, Seek, SeekFrom, Write};
    use std::path::{Path, PathBuf};

    pub struct Dir;
    impl Dir {
        #[clean]
        pub fn open_ambient_dir<P: AsRef<Path>>(path: P, ambient_authority: super::AmbientAuthority) -> io::Result<Self>;
        #[clean]
        pub fn open_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<Self>;
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {
            Ok(File { path: path.as_ref().to_path_buf() })
        }
        pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {
            Ok(File { path: path.as_ref().to_path_buf() })
        }
        #[clean]
        #[sink("file", operation = "write", data(contents), store(path))]
        pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(&self, path: P, contents: C) -> io::Result<()>;
        #[clean]
        pub fn read<P: AsRef<Path>>(&self, path: P) -> io::Result<Vec<u8>>;
        #[clean]
        pub fn read_to_string<P: AsRef<Path>>(&self, path: P) -> io::Result<String>;
        #[clean]
        pub fn remove_file<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    }

    pub struct File {
        path: PathBuf,
    }
    impl File {
        #[clean]
        pub fn sync_all(&self) -> io::Result<()>;
        #[clean]
        pub fn set_len(&self, size: u64) -> io::Result<()>;
    }
    impl Write for File {
        #[sink("file", operation = "write", data(buf), store(self.path))]
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            Ok(0)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    impl Read for File {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            Ok(0)
        }
    }
    impl Seek for File {
        fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {
            Ok(0)
        }
    }
}

#[derive(Clone, Copy)]
pub struct AmbientAuthority;
#[clean]
pub fn ambient_authority() -> AmbientAuthority;
