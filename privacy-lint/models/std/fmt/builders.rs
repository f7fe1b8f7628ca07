//! The builders of `Debug` output: each writes the values it is given to its formatter. Where std takes
//! `&dyn Debug`, the model takes `&impl Debug`, so that the value's own impl is the one that is followed.

use crate::prelude::rust_2024::*;
use super::{Debug, Formatter, Result};

pub struct DebugStruct<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &(impl Debug + ?Sized)) -> &mut DebugStruct<'a, 'b> { value.fmt(self.fmt); self }
    pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    pub fn finish(&mut self) -> Result { Ok(()) }
}

pub struct DebugTuple<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &(impl Debug + ?Sized)) -> &mut DebugTuple<'a, 'b> { value.fmt(self.fmt); self }
    pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    pub fn finish(&mut self) -> Result { Ok(()) }
}

pub struct DebugList<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &(impl Debug + ?Sized)) -> &mut DebugList<'a, 'b> { entry.fmt(self.fmt); self }
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugList<'a, 'b> { for entry in entries { entry.fmt(self.fmt); } self }
    pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    pub fn finish(&mut self) -> Result { Ok(()) }
}

pub struct DebugSet<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &(impl Debug + ?Sized)) -> &mut DebugSet<'a, 'b> { entry.fmt(self.fmt); self }
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugSet<'a, 'b> { for entry in entries { entry.fmt(self.fmt); } self }
    pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    pub fn finish(&mut self) -> Result { Ok(()) }
}

pub struct DebugMap<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    pub fn entry(&mut self, key: &(impl Debug + ?Sized), value: &(impl Debug + ?Sized)) -> &mut DebugMap<'a, 'b> { key.fmt(self.fmt); value.fmt(self.fmt); self }
    pub fn key(&mut self, key: &(impl Debug + ?Sized)) -> &mut DebugMap<'a, 'b> { key.fmt(self.fmt); self }
    pub fn value(&mut self, value: &(impl Debug + ?Sized)) -> &mut DebugMap<'a, 'b> { value.fmt(self.fmt); self }
    pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut DebugMap<'a, 'b> { for (key, value) in entries { key.fmt(self.fmt); value.fmt(self.fmt); } self }
    pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    pub fn finish(&mut self) -> Result { Ok(()) }
}
