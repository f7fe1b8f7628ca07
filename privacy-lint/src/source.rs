//! Where a piece of syntax stands: files, byte spans, and the way back out of macro expansions.
//!
//! An expansion is a file of its own. Its text is the tokens that the macro produced, and a map says for
//! each token where it was written. So every later stage knows one kind of span, and only the report asks
//! where that is on disk.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// Index of a [`SourceFile`] in [`Files`]. Numbers depend on the order of reading: never sort by them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct FileId(pub u32);

/// A half-open byte range `lo..hi` in one file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Span {
    /// The file, which may be an expansion.
    pub file: FileId,
    /// First byte.
    pub lo: u32,
    /// One past the last byte.
    pub hi: u32,
}

impl Span {
    /// The span `lo..hi` of `file`.
    pub fn new(file: FileId, lo: u32, hi: u32) -> Self {
        Self { file, lo, hi }
    }

    /// Whether `other` lies within `self`, in the same file.
    pub fn contains(self, other: Span) -> bool {
        self.file == other.file && self.lo <= other.lo && other.hi <= self.hi
    }

    /// The smallest span that covers both; `self` when they are in different files.
    pub fn to(self, other: Span) -> Span {
        if self.file != other.file {
            return self;
        }
        Span::new(self.file, self.lo.min(other.lo), self.hi.max(other.hi))
    }
}

/// One file: on disk, or the text of a macro expansion.
pub struct SourceFile {
    /// Where it is on disk; for an expansion, the path of the file that invoked the macro.
    pub path: PathBuf,
    /// The whole text, valid UTF-8 (a byte order mark is removed, CRLF kept).
    pub text: Arc<str>,
    /// What the text is.
    pub origin: Origin,
    line_starts: OnceLock<Vec<u32>>,
}

/// What the text of a file is.
pub enum Origin {
    /// Read from disk (or given by a test).
    Disk,
    /// Produced by a macro.
    Expansion {
        /// The whole invocation, `name!(…)`.
        invocation: Span,
        /// For each token of the text, in order: its byte range there, and where it was written.
        tokens: Vec<TokenOrigin>,
    },
}

/// Where one token of an expansion was written.
#[derive(Clone, Copy, Debug)]
pub struct TokenOrigin {
    /// First byte in the expansion's text.
    pub lo: u32,
    /// One past the last byte in the expansion's text.
    pub hi: u32,
    /// Where the token stands in the macro's definition or in the invocation's arguments.
    pub from: Span,
}

/// A place as a report prints it: lines and columns are 1-based, columns count characters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Location {
    /// The file on disk.
    pub path: PathBuf,
    /// Line of the first character.
    pub line: u32,
    /// Column of the first character.
    pub column: u32,
    /// Line of the position after the last character.
    pub end_line: u32,
    /// Column of the position after the last character.
    pub end_column: u32,
}

/// All files that were read, and all expansions. Append-only, shared between threads.
#[derive(Default)]
pub struct Files {
    files: boxcar::Vec<SourceFile>,
}

impl Files {
    /// Adds a file that was read from disk.
    pub fn add(&self, path: &Path, text: Arc<str>) -> FileId {
        self.push(path.to_path_buf(), text, Origin::Disk)
    }

    /// Adds the text of a macro expansion.
    pub fn add_expansion(&self, invocation: Span, text: Arc<str>, tokens: Vec<TokenOrigin>) -> FileId {
        let path = self.get(invocation.file).path.clone();
        self.push(path, text, Origin::Expansion { invocation, tokens })
    }

    fn push(&self, path: PathBuf, text: Arc<str>, origin: Origin) -> FileId {
        let index = self.files.push(SourceFile { path, text, origin, line_starts: OnceLock::new() });
        FileId(u32::try_from(index).expect("fewer than 2^32 files"))
    }

    /// The file with this id.
    pub fn get(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// All files on disk that were read.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter().map(|(_, file)| file).filter(|file| matches!(file.origin, Origin::Disk))
    }

    /// The text of a span.
    pub fn text(&self, span: Span) -> &str {
        self.get(span.file).text.get(span.lo as usize..span.hi as usize).unwrap_or("")
    }

    /// The span on disk that a reader should be shown for `span`.
    ///
    /// Tokens that were written in the arguments of the invocation lead to where they stand there; tokens
    /// of the macro's own definition lead to the invocation.
    pub fn source_span(&self, span: Span) -> Span {
        let mut span = span;
        while let Origin::Expansion { invocation, tokens } = &self.get(span.file).origin {
            let first = tokens.partition_point(|t| t.hi <= span.lo);
            let mut written = None;
            for token in tokens[first..].iter().take_while(|t| t.lo < span.hi.max(span.lo + 1)) {
                if !invocation.contains(token.from) {
                    written = None;
                    break;
                }
                written = Some(written.map_or(token.from, |w: Span| w.to(token.from)));
            }
            span = written.unwrap_or(*invocation);
        }
        span
    }

    /// Where a report shows `span`; expansions are followed back first.
    pub fn location(&self, span: Span) -> Location {
        let span = self.source_span(span);
        let file = self.get(span.file);
        let (line, column) = file.line_column(span.lo);
        let (end_line, end_column) = file.line_column(span.hi);
        Location { path: file.path.clone(), line, column, end_line, end_column }
    }
}

impl SourceFile {
    fn line_column(&self, offset: u32) -> (u32, u32) {
        let starts = self.line_starts.get_or_init(|| {
            let newlines = self.text.bytes().enumerate().filter(|(_, b)| *b == b'\n');
            std::iter::once(0).chain(newlines.map(|(i, _)| i as u32 + 1)).collect()
        });
        let line = starts.partition_point(|s| *s <= offset).max(1);
        let start = starts[line - 1] as usize;
        let before = self.text.get(start..offset as usize).unwrap_or("");
        (line as u32, before.chars().count() as u32 + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_and_lines_from_one() {
        let files = Files::default();
        let file = files.add(Path::new("a.rs"), "fn ä() {}\nlet x;".into());
        let at = files.location(Span::new(file, 14, 17));
        assert_eq!((at.line, at.column, at.end_column), (2, 4, 7));
        assert_eq!(files.location(Span::new(file, 5, 6)).column, 5);
    }

    #[test]
    fn an_argument_leads_to_its_place_and_a_macros_own_token_to_the_invocation() {
        let files = Files::default();
        let file = files.add(Path::new("a.rs"), "macro_rules! m {} m!(x)".into());
        let invocation = Span::new(file, 18, 23);
        let argument = Span::new(file, 21, 22);
        let own = Span::new(file, 15, 16);
        let map = vec![TokenOrigin { lo: 0, hi: 1, from: own }, TokenOrigin { lo: 2, hi: 3, from: argument }];
        let expansion = files.add_expansion(invocation, "f x".into(), map);
        assert_eq!(files.source_span(Span::new(expansion, 2, 3)), argument);
        assert_eq!(files.source_span(Span::new(expansion, 0, 3)), invocation);
    }
}
