//! `std::fmt`. A `Formatter` holds what was written to it; `Arguments` hold their text.

use crate::prelude::rust_2024::*;

mod builders;
mod impls;

pub use crate::Debug;
pub use builders::{DebugList, DebugMap, DebugSet, DebugStruct, DebugTuple};

pub type Result = crate::result::Result<(), Error>;

#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Error;
impl Display for Error {}
impl crate::error::Error for Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment { Left, Right, Center }

#[lang = "Display"]
pub trait Display { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
#[lang = "Debug"]
pub trait Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
#[lang = "LowerHex"]
pub trait LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
#[lang = "UpperHex"]
pub trait UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
#[lang = "Octal"]
pub trait Octal { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
#[lang = "Binary"]
pub trait Binary { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
#[lang = "LowerExp"]
pub trait LowerExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
#[lang = "UpperExp"]
pub trait UpperExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
/// Formatting an address carries nothing of what it points to.
#[lang = "Pointer"]
pub trait Pointer { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) } }

#[lang = "format_arguments"]
#[derive(Clone, Copy)]
pub struct Arguments<'a> { pub(crate) text: &'a str }
impl<'a> Arguments<'a> {
    pub fn as_str(&self) -> Option<&'static str> { Some(self.text) }
}
impl Debug for Arguments<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(self.text) } }
impl Display for Arguments<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(self.text) } }

#[lang = "Formatter"]
pub struct Formatter<'a> { #[many] pub(crate) text: &'a str }
impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result { self.text = prefix; self.text = buf; Ok(()) }
    pub fn pad(&mut self, s: &str) -> Result { self.text = s; Ok(()) }
    pub fn write_str(&mut self, data: &str) -> Result { self.text = data; Ok(()) }
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result { self.text = fmt.text; Ok(()) }
    #[clean] pub fn flags(&self) -> u32;
    #[clean] pub fn fill(&self) -> char;
    #[clean] pub fn align(&self) -> Option<Alignment>;
    #[clean] pub fn width(&self) -> Option<usize>;
    #[clean] pub fn precision(&self) -> Option<usize>;
    pub fn sign_plus(&self) -> bool;
    pub fn sign_minus(&self) -> bool;
    pub fn alternate(&self) -> bool;
    pub fn sign_aware_zero_pad(&self) -> bool;
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> { DebugStruct { fmt: self } }
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> { DebugTuple { fmt: self } }
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> { DebugList { fmt: self } }
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> { DebugSet { fmt: self } }
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> { DebugMap { fmt: self } }
}

#[lang = "FmtWrite"]
pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result { self.write_str(c.encode_utf8(&mut [0; 4])) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result { self.write_str(args.text) }
}
impl Write for Formatter<'_> { fn write_str(&mut self, s: &str) -> Result { self.text = s; Ok(()) } }
impl Write for String { fn write_str(&mut self, s: &str) -> Result { self.push_str(s); Ok(()) } }
impl<W: ?Sized + Write> Write for &mut W { fn write_str(&mut self, s: &str) -> Result { (**self).write_str(s) } }

/// What `format!` expands to.
#[lang = "format"]
pub fn format(args: Arguments<'_>) -> String { String::from(args.text) }
pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result { output.write_str(args.text) }

/// The result of [`from_fn`]: a value that is formatted by a closure.
pub struct FromFn<F>(F);
pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> { FromFn(f) }
impl<F: Fn(&mut Formatter<'_>) -> Result> Debug for FromFn<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { (self.0)(f) } }
impl<F: Fn(&mut Formatter<'_>) -> Result> Display for FromFn<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { (self.0)(f) } }
