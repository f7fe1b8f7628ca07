//! `std::pin`. A pin is its pointer.

use crate::fmt::{self, Debug, Display, Formatter};
use crate::ops::{CoerceUnsized, Deref, DerefMut, DispatchFromDyn};
use crate::prelude::rust_2024::*;
use crate::task::{Context, Poll};

pub use crate::pin;

#[lang = "pin"]
#[transparent]
#[derive(Clone, Copy, Hash, Eq, Ord)]
pub struct Pin<Ptr> { pointer: Ptr }
impl<Ptr: Deref> Pin<Ptr> where <Ptr as Deref>::Target: Unpin {
    pub fn new(pointer: Ptr) -> Pin<Ptr> { Pin { pointer } }
    pub fn into_inner(pin: Pin<Ptr>) -> Ptr { pin.pointer }
}

impl<Ptr: Deref> Pin<Ptr> {
    pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> { Pin { pointer } }
    pub fn as_ref(&self) -> Pin<&<Ptr as Deref>::Target> where Ptr: Deref { Pin { pointer: self.pointer.deref() } }
}

impl<Ptr: DerefMut> Pin<Ptr> {
    pub fn as_mut(&mut self) -> Pin<&mut <Ptr as Deref>::Target> where Ptr: DerefMut { Pin { pointer: self.pointer.deref_mut() } }
    pub fn as_deref_mut(self: Pin<&mut Pin<Ptr>>) -> Pin<&mut <Ptr as Deref>::Target> where Ptr: DerefMut { Pin { pointer: self.pointer.pointer.deref_mut() } }
    pub fn set(&mut self, value: <Ptr as Deref>::Target) where <Ptr as Deref>::Target: Sized { *self.pointer.deref_mut() = value }
}

impl<Ptr: Deref> Pin<Ptr> {
    pub unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr { pin.pointer }
}

impl<'a, T: ?Sized> Pin<&'a T> {
    pub unsafe fn map_unchecked<U: ?Sized, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&'a U> { Pin { pointer: func(self.pointer) } }
    pub fn get_ref(self) -> &'a T { self.pointer }
}

impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub fn into_ref(self) -> Pin<&'a T> { Pin { pointer: self.pointer } }
    pub fn get_mut(self) -> &'a mut T where T: Unpin { self.pointer }
    pub unsafe fn get_unchecked_mut(self) -> &'a mut T { self.pointer }
    pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&'a mut U> { Pin { pointer: func(self.pointer) } }
}

impl<T: ?Sized> Pin<&'static T> {
    pub fn static_ref(r: &'static T) -> Pin<&'static T> { Pin { pointer: r } }
}

impl<T: ?Sized> Pin<&'static mut T> {
    pub fn static_mut(r: &'static mut T) -> Pin<&'static mut T> { Pin { pointer: r } }
}

impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = Ptr::Target; fn deref(&self) -> &Ptr::Target { self.pointer.deref() } }
impl<Ptr: DerefMut> DerefMut for Pin<Ptr> where Ptr::Target: Unpin { fn deref_mut(&mut self) -> &mut Ptr::Target { self.pointer.deref_mut() } }
impl<Ptr: CoerceUnsized<U>, U> CoerceUnsized<Pin<U>> for Pin<Ptr> {}
impl<Ptr: DispatchFromDyn<U>, U> DispatchFromDyn<Pin<U>> for Pin<Ptr> {}
impl<Ptr: DerefMut<Target: Future>> Future for Pin<Ptr> { type Output = <Ptr::Target as Future>::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { self.as_deref_mut().poll(cx) } }
impl<Ptr: Debug> Debug for Pin<Ptr> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.pointer.fmt(f) } }
impl<Ptr: Display> Display for Pin<Ptr> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.pointer.fmt(f) } }
