#![model(package = "image", versions = ">=0.24, <0.26")]

//! A picture is saved to a file, or written to what is given.

use std::io::{Seek, Write};
use std::path::Path;

pub use self::dynimage::DynamicImage;
pub use self::error::{ImageError, ImageResult};

pub mod error {
    #[derive(Debug)]
    pub enum ImageError {
        IoError(std::io::Error),
    }
    impl std::fmt::Display for ImageError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for ImageError {}
    pub type ImageResult<T> = Result<T, ImageError>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ImageFormat {
    Png,
    Jpeg,
}

pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage>;
#[clean]
pub fn open<P: AsRef<Path>>(path: P) -> ImageResult<DynamicImage>;
#[clean]
#[sink("file", operation = "write", data(buf), store(path))]
pub fn save_buffer(path: impl AsRef<Path>, buf: &[u8], width: u32, height: u32, color: impl Into<ExtendedColorType>) -> ImageResult<()>;

#[derive(Clone, Copy, Debug)]
pub enum ExtendedColorType {
    Rgb8,
}

mod dynimage {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct DynamicImage {
        pixels: Vec<u8>,
    }
    impl DynamicImage {
        #[clean]
        #[sink("file", operation = "write", data(self.pixels), store(path))]
        pub fn save<Q: AsRef<Path>>(&self, path: Q) -> ImageResult<()>;
        #[clean]
        #[sink("file", operation = "write", data(self.pixels), store(path))]
        pub fn save_with_format<Q: AsRef<Path>>(&self, path: Q, format: ImageFormat) -> ImageResult<()>;
        pub fn write_to<W: Write + Seek>(&self, w: &mut W, format: ImageFormat) -> ImageResult<()> {
            w.write_all(&self.pixels);
            Ok(())
        }
        #[clean]
        pub fn width(&self) -> u32;
        #[clean]
        pub fn height(&self) -> u32;
    }
}
