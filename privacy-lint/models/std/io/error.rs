//! Errors of input and output: an error carries what it was made from.

use crate::{error, result};
use crate::collections::TryReserveError;
use crate::ffi::NulError;
use crate::fmt::{self, Debug, Display, Formatter};
use crate::prelude::rust_2024::*;

pub type Result<T> = crate::result::Result<T, Error>;
pub type RawOsError = i32;

#[lang = "IoError"]
pub struct Error { kind: ErrorKind, error: Option<Box<dyn error::Error + Send + Sync>> }
impl Error {
    pub fn new<E: Into<Box<dyn error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error { Error { kind, error: Some(error.into()) } }
    pub fn other<E: Into<Box<dyn error::Error + Send + Sync>>>(error: E) -> Error { Error { kind: ErrorKind::Other, error: Some(error.into()) } }
    pub fn last_os_error() -> Error;
    #[clean] pub fn from_raw_os_error(code: RawOsError) -> Error;
    #[clean] pub fn raw_os_error(&self) -> Option<RawOsError>;
    pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)> { match &self.error { Some(error) => Some(&**error), None => None } }
    pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync + 'static)> { match &mut self.error { Some(error) => Some(&mut **error), None => None } }
    pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>> { self.error }
    pub fn downcast<E: error::Error + Send + Sync + 'static>(self) -> result::Result<E, Self>;
    #[clean] pub fn kind(&self) -> ErrorKind;
}
impl Debug for Error { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result; }
impl Display for Error { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result; }
impl error::Error for Error { fn source(&self) -> Option<&(dyn error::Error + 'static)> { match &self.error { Some(error) => error.source(), None => None } } }
impl From<ErrorKind> for Error { fn from(kind: ErrorKind) -> Error { Error { kind, error: None } } }
impl<W> From<super::IntoInnerError<W>> for Error { fn from(err: super::IntoInnerError<W>) -> Error { Error { kind: ErrorKind::Other, error: None } } }
impl From<NulError> for Error {}
impl From<TryReserveError> for Error {}
impl From<crate::fs::TryLockError> for Error {}

#[lang = "IoErrorKind"]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum ErrorKind {
    NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable,
    ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock,
    NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, FilesystemLoop, StaleNetworkFileHandle,
    InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy,
    ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted,
    Unsupported, UnexpectedEof, OutOfMemory, InProgress, Other,
}
impl Display for ErrorKind {}
