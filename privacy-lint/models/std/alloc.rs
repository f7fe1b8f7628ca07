//! `std::alloc`: only what programs name to choose an allocator.

use crate::prelude::rust_2024::*;

pub unsafe trait GlobalAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8;
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct System;
unsafe impl GlobalAlloc for System {}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub struct Layout { size: usize }
impl Layout {
    pub fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError>;
    pub unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Layout;
    pub fn size(&self) -> usize;
    pub fn align(&self) -> usize;
    pub fn new<T>() -> Layout;
    pub fn for_value<T: ?Sized>(t: &T) -> Layout;
    pub fn align_to(&self, align: usize) -> Result<Layout, LayoutError>;
    pub fn pad_to_align(&self) -> Layout;
    pub fn repeat(&self, n: usize) -> Result<(Layout, usize), LayoutError>;
    pub fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError>;
    pub fn repeat_packed(&self, n: usize) -> Result<Layout, LayoutError>;
    pub fn extend_packed(&self, next: Layout) -> Result<Layout, LayoutError>;
    pub fn array<T>(n: usize) -> Result<Layout, LayoutError>;
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayoutError;
impl crate::fmt::Display for LayoutError {}
impl crate::error::Error for LayoutError {}

pub unsafe fn alloc(layout: Layout) -> *mut u8;
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8;
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout);
pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
pub fn handle_alloc_error(layout: Layout) -> !;
