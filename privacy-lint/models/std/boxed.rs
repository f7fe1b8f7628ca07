//! `std::boxed`. A box is its content.

use crate::io;
use crate::any::Any;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{self, Debug, Display, Formatter, Pointer};
use crate::hash::Hash;
use crate::marker::Unsize;
use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, CoerceUnsized, Deref, DerefMut, DispatchFromDyn};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::prelude::rust_2024::*;
use crate::task::{Context, Poll};

#[lang = "owned_box"]
#[transparent]
pub struct Box<T: ?Sized> { value: T }

impl Box<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any>>;
}

impl Box<dyn Any + Send> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Send>>;
}

impl Box<dyn Any + Sync + Send> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Sync + Send>>;
}

impl<T> Box<T> {
    pub fn new(x: T) -> Box<T> { Box { value: x } }
    pub fn pin(x: T) -> Pin<Box<T>> { Pin { pointer: Box { value: x } } }
}

impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Box<T> { Box { value: *raw } }
    pub fn into_raw(b: Box<T>) -> *mut T { &raw mut b.value }
    pub fn leak<'a>(b: Box<T>) -> &'a mut T { &mut b.value }
    pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>> { Pin { pointer: boxed } }
}

impl<T: ?Sized> Deref for Box<T> { type Target = T; fn deref(&self) -> &T { &self.value } }
impl<T: ?Sized> DerefMut for Box<T> { fn deref_mut(&mut self) -> &mut T { &mut self.value } }
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Box<U>> for Box<T> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Box<U>> for Box<T> {}
impl<T: Clone> Clone for Box<T> { fn clone(&self) -> Box<T> { Box { value: self.value.clone() } } }
impl<T: Clone> Clone for Box<[T]> { fn clone(&self) -> Box<[T]> { self.value.to_vec().into_boxed_slice() } }
impl Clone for Box<str> { fn clone(&self) -> Box<str> { Box { value: self.value } } }
impl<T: Default> Default for Box<T> { fn default() -> Box<T> { Box { value: T::default() } } }
impl<T: ?Sized + Debug> Debug for Box<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.value, f) } }
impl<T: ?Sized + Display> Display for Box<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(&self.value, f) } }
impl<T: ?Sized> AsRef<T> for Box<T> { fn as_ref(&self) -> &T { &self.value } }
impl<T: ?Sized> AsMut<T> for Box<T> { fn as_mut(&mut self) -> &mut T { &mut self.value } }
impl<T: ?Sized> Borrow<T> for Box<T> { fn borrow(&self) -> &T { &self.value } }
impl<T: ?Sized> BorrowMut<T> for Box<T> { fn borrow_mut(&mut self) -> &mut T { &mut self.value } }
impl<T: Error> Error for Box<T> { fn source(&self) -> Option<&(dyn Error + 'static)> { self.value.source() } }

impl<I: ?Sized + Iterator> Iterator for Box<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.value.next() } }
impl<I: ?Sized + DoubleEndedIterator> DoubleEndedIterator for Box<I> { fn next_back(&mut self) -> Option<I::Item> { self.value.next_back() } }
impl<I: ?Sized + ExactSizeIterator> ExactSizeIterator for Box<I> {}
impl<F: ?Sized + Future + Unpin> Future for Box<F> { type Output = F::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { Pin::new(&mut self.value).poll(cx) } }
impl<Args, F: ?Sized + FnOnce<Args>> FnOnce<Args> for Box<F> { type Output = F::Output; extern "rust-call" fn call_once(self, args: Args) -> F::Output { self.value.call_once(args) } }
impl<Args, F: ?Sized + FnMut<Args>> FnMut<Args> for Box<F> { extern "rust-call" fn call_mut(&mut self, args: Args) -> F::Output { self.value.call_mut(args) } }
impl<Args, F: ?Sized + Fn<Args>> Fn<Args> for Box<F> { extern "rust-call" fn call(&self, args: Args) -> F::Output { self.value.call(args) } }
impl<Args, F: ?Sized + AsyncFnOnce<Args>> AsyncFnOnce<Args> for Box<F> { type Output = F::Output; type CallOnceFuture = F::CallOnceFuture; extern "rust-call" fn async_call_once(self, args: Args) -> F::CallOnceFuture { self.value.async_call_once(args) } }
impl<Args, F: ?Sized + AsyncFnMut<Args>> AsyncFnMut<Args> for Box<F> { type CallRefFuture<'a> = F::CallRefFuture<'a> where Self: 'a; extern "rust-call" fn async_call_mut(&mut self, args: Args) -> F::CallRefFuture<'_> { self.value.async_call_mut(args) } }
impl<Args, F: ?Sized + AsyncFn<Args>> AsyncFn<Args> for Box<F> { extern "rust-call" fn async_call(&self, args: Args) -> F::CallRefFuture<'_> { self.value.async_call(args) } }
impl<R: ?Sized + io::Read> io::Read for Box<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.value.read(buf) } }
impl<W: ?Sized + io::Write> io::Write for Box<W> { fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.value.write(buf) } fn flush(&mut self) -> io::Result<()> { self.value.flush() } }
impl<S: ?Sized + io::Seek> io::Seek for Box<S> { fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64> { self.value.seek(pos) } }
impl<B: ?Sized + io::BufRead> io::BufRead for Box<B> { fn fill_buf(&mut self) -> io::Result<&[u8]> { self.value.fill_buf() } fn consume(&mut self, amount: usize) {} }

impl<I> IntoIterator for Box<[I]> { type Item = I; type IntoIter = crate::vec::IntoIter<I>; fn into_iter(self) -> crate::vec::IntoIter<I> { self.into_vec().into_iter() } }
impl<'a, I> IntoIterator for &'a Box<[I]> { type Item = &'a I; type IntoIter = crate::slice::Iter<'a, I>; fn into_iter(self) -> crate::slice::Iter<'a, I> { self.value.iter() } }
impl<'a, I> IntoIterator for &'a mut Box<[I]> { type Item = &'a mut I; type IntoIter = crate::slice::IterMut<'a, I>; fn into_iter(self) -> crate::slice::IterMut<'a, I> { self.value.iter_mut() } }

impl<T> From<T> for Box<T> { fn from(t: T) -> Box<T> { Box { value: t } } }
impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> { fn from(boxed: Box<T>) -> Pin<Box<T>> { Pin { pointer: boxed } } }
impl<T: Clone> From<&[T]> for Box<[T]> { fn from(s: &[T]) -> Box<[T]> { s.to_vec().into_boxed_slice() } }
impl<T: Clone> From<&mut [T]> for Box<[T]> { fn from(s: &mut [T]) -> Box<[T]> { s.to_vec().into_boxed_slice() } }
impl<T> From<Vec<T>> for Box<[T]> { fn from(v: Vec<T>) -> Box<[T]> { v.into_boxed_slice() } }
impl<T, const N: usize> From<[T; N]> for Box<[T]> { fn from(array: [T; N]) -> Box<[T]> { Box::new(array) } }
impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> { fn from(cow: Cow<'_, [T]>) -> Box<[T]> { cow.into_owned().into_boxed_slice() } }
impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> { type Error = Box<[T]>; fn try_from(s: Box<[T]>) -> Result<Box<[T; N]>, Box<[T]>> { if s.is_empty() { Err(s) } else { Ok(Box::new([s.value[0]; N])) } } }

/// The error that a text becomes.
#[derive(Debug)]
struct StringError(String);
impl Display for StringError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(&self.0) } }
impl Error for StringError {}
impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> { fn from(err: E) -> Box<dyn Error + 'a> { Box::new(err) } }
impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> { fn from(err: E) -> Box<dyn Error + Send + Sync + 'a> { Box::new(err) } }
impl<'a> From<String> for Box<dyn Error + 'a> { fn from(text: String) -> Box<dyn Error + 'a> { Box::new(StringError(text)) } }
impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> { fn from(text: String) -> Box<dyn Error + Send + Sync + 'a> { Box::new(StringError(text)) } }
impl<'a> From<&str> for Box<dyn Error + 'a> { fn from(text: &str) -> Box<dyn Error + 'a> { Box::new(StringError(String::from(text))) } }
impl<'a> From<&str> for Box<dyn Error + Send + Sync + 'a> { fn from(text: &str) -> Box<dyn Error + Send + Sync + 'a> { Box::new(StringError(String::from(text))) } }
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> { fn from(text: Cow<'b, str>) -> Box<dyn Error + 'a> { Box::new(StringError(text.into_owned())) } }
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Send + Sync + 'a> { fn from(text: Cow<'b, str>) -> Box<dyn Error + Send + Sync + 'a> { Box::new(StringError(text.into_owned())) } }
impl<T: ?Sized + crate::hash::Hasher> crate::hash::Hasher for Box<T> { fn finish(&self) -> u64 { self.value.finish() } fn write(&mut self, bytes: &[u8]) { self.value.write(bytes) } }
impl Clone for Box<CStr> {}
impl Clone for Box<OsStr> {}
impl Clone for Box<Path> {}
impl<T> Default for Box<[T]> {}
impl Default for Box<CStr> {}
impl Default for Box<OsStr> {}
impl Default for Box<str> {}
impl From<&CStr> for Box<CStr> {}
impl From<&OsStr> for Box<OsStr> {}
impl From<&Path> for Box<Path> {}
impl From<&mut CStr> for Box<CStr> {}
impl From<&mut OsStr> for Box<OsStr> {}
impl From<&mut Path> for Box<Path> {}
impl From<&mut str> for Box<str> { fn from(s: &mut str) -> Box<str> { *s } }
impl From<&str> for Box<str> { fn from(s: &str) -> Box<str> { *s } }
impl From<Box<str>> for Box<[u8]> {}
impl From<CString> for Box<CStr> {}
impl From<Cow<'_, CStr>> for Box<CStr> {}
impl From<Cow<'_, OsStr>> for Box<OsStr> {}
impl From<Cow<'_, Path>> for Box<Path> {}
impl From<Cow<'_, str>> for Box<str> {}
impl From<OsString> for Box<OsStr> {}
impl From<PathBuf> for Box<Path> {}
impl From<String> for Box<str> {}
impl<T: Hash + ?Sized> Hash for Box<T> {}
impl<T: Ord + ?Sized> Ord for Box<T> {}
impl<T: PartialEq + ?Sized> PartialEq for Box<T> {}
impl<T: PartialOrd + ?Sized> PartialOrd for Box<T> {}
impl<T: ?Sized> Pointer for Box<T> {}
impl<T: Eq + ?Sized> Eq for Box<T> {}
