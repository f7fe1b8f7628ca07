#![model(package = "flate2", versions = "1")]

//! Compression carries on what it is given: an encoder writes to what it wraps.

#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Compression(u32);
impl Compression {
    #[clean]
    pub const fn new(level: u32) -> Compression;
    #[clean]
    pub const fn fast() -> Compression;
    #[clean]
    pub const fn best() -> Compression;
}

pub mod write {
    use super::Compression;
    use std::io::{self, Write};

    #[derive(Debug)]
    pub struct GzEncoder<W: Write> {
        inner: W,
    }
    impl<W: Write> GzEncoder<W> {
        pub fn new(w: W, level: Compression) -> GzEncoder<W> {
            GzEncoder { inner: w }
        }
        pub fn finish(self) -> io::Result<W> {
            Ok(self.inner)
        }
        pub fn get_ref(&self) -> &W {
            &self.inner
        }
    }
    impl<W: Write> Write for GzEncoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            self.inner.write(buf)
        }
        fn flush(&mut self) -> io::Result<()> {
            self.inner.flush()
        }
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
            self.inner.write_all(buf)
        }
    }

    #[derive(Debug)]
    pub struct ZlibEncoder<W: Write> {
        inner: W,
    }
    impl<W: Write> ZlibEncoder<W> {
        pub fn new(w: W, level: Compression) -> ZlibEncoder<W> {
            ZlibEncoder { inner: w }
        }
        pub fn finish(self) -> io::Result<W> {
            Ok(self.inner)
        }
        pub fn get_ref(&self) -> &W {
            &self.inner
        }
    }
    impl<W: Write> Write for ZlibEncoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            self.inner.write(buf)
        }
        fn flush(&mut self) -> io::Result<()> {
            self.inner.flush()
        }
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
            self.inner.write_all(buf)
        }
    }

    #[derive(Debug)]
    pub struct DeflateEncoder<W: Write> {
        inner: W,
    }
    impl<W: Write> DeflateEncoder<W> {
        pub fn new(w: W, level: Compression) -> DeflateEncoder<W> {
            DeflateEncoder { inner: w }
        }
        pub fn finish(self) -> io::Result<W> {
            Ok(self.inner)
        }
        pub fn get_ref(&self) -> &W {
            &self.inner
        }
    }
    impl<W: Write> Write for DeflateEncoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            self.inner.write(buf)
        }
        fn flush(&mut self) -> io::Result<()> {
            self.inner.flush()
        }
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
            self.inner.write_all(buf)
        }
    }

    #[versions(">=1.0.2")]
    #[derive(Debug)]
    pub struct GzDecoder<W: Write> {
        inner: W,
    }
    impl<W: Write> GzDecoder<W> {
        pub fn new(w: W) -> GzDecoder<W> {
            GzDecoder { inner: w }
        }
        pub fn finish(self) -> io::Result<W> {
            Ok(self.inner)
        }
        pub fn get_ref(&self) -> &W {
            &self.inner
        }
    }
    impl<W: Write> Write for GzDecoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            self.inner.write(buf)
        }
        fn flush(&mut self) -> io::Result<()> {
            self.inner.flush()
        }
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
            self.inner.write_all(buf)
        }
    }

    #[derive(Debug)]
    pub struct ZlibDecoder<W: Write> {
        inner: W,
    }
    impl<W: Write> ZlibDecoder<W> {
        pub fn new(w: W) -> ZlibDecoder<W> {
            ZlibDecoder { inner: w }
        }
        pub fn finish(self) -> io::Result<W> {
            Ok(self.inner)
        }
        pub fn get_ref(&self) -> &W {
            &self.inner
        }
    }
    impl<W: Write> Write for ZlibDecoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            self.inner.write(buf)
        }
        fn flush(&mut self) -> io::Result<()> {
            self.inner.flush()
        }
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
            self.inner.write_all(buf)
        }
    }
}

pub mod read {
    use super::Compression;
    use std::io::{self, Read};

    #[derive(Debug)]
    pub struct GzEncoder<R> {
        inner: R,
    }
    impl<R: Read> GzEncoder<R> {
        pub fn new(r: R, level: Compression) -> GzEncoder<R> {
            GzEncoder { inner: r }
        }
    }
    impl<R: Read> Read for GzEncoder<R> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            self.inner.read(buf)
        }
    }

    #[derive(Debug)]
    pub struct ZlibEncoder<R> {
        inner: R,
    }
    impl<R: Read> ZlibEncoder<R> {
        pub fn new(r: R, level: Compression) -> ZlibEncoder<R> {
            ZlibEncoder { inner: r }
        }
    }
    impl<R: Read> Read for ZlibEncoder<R> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            self.inner.read(buf)
        }
    }

    #[derive(Debug)]
    pub struct GzDecoder<R> {
        inner: R,
    }
    impl<R: Read> GzDecoder<R> {
        pub fn new(r: R) -> GzDecoder<R> {
            GzDecoder { inner: r }
        }
    }
    impl<R: Read> Read for GzDecoder<R> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            self.inner.read(buf)
        }
    }

    #[derive(Debug)]
    pub struct ZlibDecoder<R> {
        inner: R,
    }
    impl<R: Read> ZlibDecoder<R> {
        pub fn new(r: R) -> ZlibDecoder<R> {
            ZlibDecoder { inner: r }
        }
    }
    impl<R: Read> Read for ZlibDecoder<R> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            self.inner.read(buf)
        }
    }
}
