#![model(package = "tar", versions = "0.4")]

//! What is put into an archive, and the names of its entries, are written to what the archive is made on.

use std::io::{self, Read, Write};
use std::path::Path;

pub struct Builder<W: Write> {
    obj: W,
}
impl<W: Write> Builder<W> {
    pub fn new(obj: W) -> Builder<W> {
        Builder { obj }
    }
    pub fn append<R: Read>(&mut self, header: &Header, data: R) -> io::Result<()> {
        let mut chunk = Vec::new();
        data.read_to_end(&mut chunk)?;
        self.obj.write_all(header.names.as_bytes())?;
        self.obj.write_all(&chunk)
    }
    #[versions(">=0.4.46")]
    pub fn append_data<P: AsRef<Path>, R: Read>(&mut self, header: &mut Header, path: P, data: R) -> io::Result<()> {
        let mut chunk = Vec::new();
        data.read_to_end(&mut chunk)?;
        self.obj.write_all(path.as_ref().to_str().unwrap().as_bytes())?;
        self.obj.write_all(&chunk)
    }
    pub fn finish(&mut self) -> io::Result<()> {
        Ok(())
    }
    pub fn into_inner(self) -> io::Result<W> {
        Ok(self.obj)
    }
    #[versions(">=0.4.46")]
    pub fn get_ref(&self) -> &W {
        &self.obj
    }
    #[versions(">=0.4.46")]
    pub fn get_mut(&mut self) -> &mut W {
        &mut self.obj
    }
}

pub struct Header {
    #[many]
    names: String,
}
impl Header {
    pub fn new_gnu() -> Header {
        Header { names: String::new() }
    }
    pub fn new_ustar() -> Header {
        Header { names: String::new() }
    }
    pub fn set_path<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()> {
        self.names = p.as_ref();
        Ok(())
    }
    pub fn set_username(&mut self, name: &str) -> io::Result<()> {
        self.names = name;
        Ok(())
    }
    pub fn set_size(&mut self, size: u64) {}
    pub fn set_mode(&mut self, mode: u32) {}
    pub fn set_cksum(&mut self) {}
}
