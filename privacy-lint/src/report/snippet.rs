//! Source text for codespan-reporting, made printable, and spots as byte ranges in it.

use std::{collections::BTreeMap, ops::Range};

use codespan_reporting::{
    diagnostic::Diagnostic,
    files::SimpleFiles,
    term::{
        self, Chars, Config, Styles, StylesWriter,
        termcolor::{Ansi, NoColor},
    },
};

use super::{Sources, escape};
use crate::finding::Spot;

/// The files that labels point into.
pub(super) struct Snippets<'a> {
    sources: &'a Sources<'a>,
    files: SimpleFiles<String, String>,
    known: BTreeMap<String, Option<usize>>,
}

impl<'a> Snippets<'a> {
    /// No files yet; they are asked for as labels need them.
    pub(super) fn new(sources: &'a Sources<'a>) -> Self {
        Self { sources, files: SimpleFiles::new(), known: BTreeMap::new() }
    }

    /// Where a spot is in its file's printable text; `None` when the text or the place in it is not there.
    pub(super) fn find(&mut self, spot: &Spot) -> Option<(usize, Range<usize>)> {
        let file = match self.known.get(&spot.file) {
            Some(known) => *known,
            None => {
                let text = (self.sources)(&spot.file).map(|text| escape::block(&text));
                let file = text.map(|text| self.files.add(escape::line(&spot.file), text));
                self.known.insert(spot.file.clone(), file);
                file
            }
        }?;
        let text = self.files.get(file).ok()?.source();
        let start = offset(text, spot.line, spot.column)?;
        let end = match spot.end_line {
            0 => word_end(text, start),
            line => offset(text, line, spot.end_column)?,
        };
        Some((file, start..end.max(start)))
    }

    /// The diagnostic as text, with ANSI colours or without.
    pub(super) fn emit(&self, diagnostic: &Diagnostic<usize>, color: bool) -> String {
        let config = Config { chars: Chars::box_drawing(), ..Config::default() };
        let mut buffer = Vec::new();
        let styles = Styles::default();
        let done = if color {
            let mut writer = StylesWriter::new(Ansi::new(&mut buffer), &styles);
            term::emit_to_write_style(&mut writer, &config, &self.files, diagnostic)
        } else {
            let mut writer = StylesWriter::new(NoColor::new(&mut buffer), &styles);
            term::emit_to_write_style(&mut writer, &config, &self.files, diagnostic)
        };
        done.expect("labels lie in known files, and a buffer takes every write");
        String::from_utf8_lossy(&buffer).into_owned()
    }
}

/// Byte offset of a 1-based line and column, the column in characters.
fn offset(text: &str, line: u32, column: u32) -> Option<usize> {
    let mut start = 0;
    for _ in 1..line {
        start += text[start..].find('\n')? + 1;
    }
    let rest = text[start..].split('\n').next().unwrap_or("");
    let within =
        rest.char_indices().map(|(index, _)| index).chain([rest.len()]).nth(column.max(1) as usize - 1)?;
    Some(start + within)
}

fn word_end(text: &str, start: usize) -> usize {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let rest = &text[start..];
    let len = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
    start + len.max(rest.chars().next().map_or(0, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_a_place_outside_the_text_is_none() {
        let text = "fn ä() {}\nlet x = 1;";
        assert_eq!(offset(text, 1, 5), Some(5));
        assert_eq!(offset(text, 2, 1), Some(11));
        assert_eq!(offset(text, 2, 12), None);
        assert_eq!(offset(text, 3, 1), None);
        assert_eq!(word_end(text, 11), 14);
    }
}
