//! What is wrong in a policy, and where?

use std::{fmt, ops::Range};

/// Something wrong in what the user wrote. `S` says where: a byte range of a text, or the span of a
/// token in Rust source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem<S = Range<usize>> {
    /// What the problem is about.
    pub span: S,
    /// One line that says what is wrong, with the nearest valid word if there is one.
    pub message: String,
    /// What may be written instead.
    pub help: Option<String>,
}

/// A [`Problem`] that does not know yet where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// One line that says what is wrong.
    pub message: String,
    /// What may be written instead.
    pub help: Option<String>,
}

/// A value and the place it was written at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Spanned<T, S = Range<usize>> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: S,
}

impl Complaint {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same, at a place.
    pub fn at<S>(self, span: S) -> Problem<S> {
        Problem { span, message: self.message, help: self.help }
    }
}

impl<S> Problem<S> {
    /// The same problem with its span in other terms, e.g. a token's span as a byte range.
    pub fn map_span<R>(self, map: impl FnOnce(S) -> R) -> Problem<R> {
        Problem { span: map(self.span), message: self.message, help: self.help }
    }
}

impl<S> fmt::Display for Problem<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_with_help(f, &self.message, self.help.as_deref())
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_with_help(f, &self.message, self.help.as_deref())
    }
}

impl std::error::Error for Complaint {}
impl<S: fmt::Debug> std::error::Error for Problem<S> {}

fn write_with_help(f: &mut fmt::Formatter<'_>, message: &str, help: Option<&str>) -> fmt::Result {
    f.write_str(message)?;
    help.map_or(Ok(()), |help| write!(f, "\nhelp: {help}"))
}

impl<T, S> Spanned<T, S> {
    /// A value written at a place.
    pub fn new(value: T, span: S) -> Self {
        Self { value, span }
    }

    /// Another value at the same place.
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Spanned<U, S> {
        Spanned { value: map(self.value), span: self.span }
    }
}

impl<T, S> std::ops::Deref for Spanned<T, S> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// The line and column of a byte offset, both from 1, the column in characters.
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "a\nタイトル = 1\n";
        let offset = text.find("= 1").expect("it is there");
        assert_eq!(line_column(text, offset), (2, 6));
        assert_eq!(line_column(text, 0), (1, 1));
        assert_eq!(line_column(text, 1000), (3, 1));
        assert_eq!(line_column(text, 3), (2, 1), "inside a character is at it");
    }
}
