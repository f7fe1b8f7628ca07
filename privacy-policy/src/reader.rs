//! How is a TOML text read so that all of its problems are found at once?
//!
//! A [`Fields`] is one table that is taken apart key by key. Each `take` names a key that the table
//! may have, so that [`Fields::finish`] knows which of the keys that are left were never valid.

use std::{cell::RefCell, ops::Range};

use toml::{
    Spanned as TomlSpanned,
    de::{DeTable, DeValue},
};

use crate::{
    id::is_kebab_case,
    nearest::{did_you_mean, list},
    problem::{Complaint, Problem, Spanned},
};

type Value<'t> = &'t TomlSpanned<DeValue<'t>>;

/// The problems found so far. Shared by all readers of one text.
#[derive(Default)]
pub(crate) struct Problems(RefCell<Vec<Problem>>);

/// One table.
pub(crate) struct Fields<'t> {
    /// The table as a phrase: ``category `log-data` ``.
    what: String,
    pub(crate) span: Range<usize>,
    rest: Vec<(&'t str, Range<usize>, Value<'t>)>,
    known: Vec<&'static str>,
    problems: &'t Problems,
}

impl Problems {
    pub(crate) fn push(&self, problem: Problem) {
        self.0.borrow_mut().push(problem);
    }

    pub(crate) fn complain(&self, complaint: Complaint, span: Range<usize>) {
        self.push(complaint.at(span));
    }

    /// The value, or the complaint noted at a place.
    pub(crate) fn note<T>(&self, result: Result<T, Complaint>, span: &Range<usize>) -> Option<T> {
        result.map_err(|complaint| self.complain(complaint, span.clone())).ok()
    }

    /// The problems in the order of the text.
    pub(crate) fn into_sorted(self) -> Vec<Problem> {
        let mut problems = self.0.into_inner();
        problems.sort_by_key(|problem| problem.span.start);
        problems
    }
}

/// Reads a text with what a function makes of its table.
///
/// Where the syntax is broken only that is reported: what a recovering parser makes of the rest
/// would be guesses.
pub(crate) fn read<T>(
    text: &str,
    what: &str,
    make: impl FnOnce(&mut Fields<'_>, &Problems) -> Option<T>,
) -> Result<T, Vec<Problem>> {
    match read_all(text, what, make) {
        (Some(made), problems) if problems.is_empty() => Ok(made),
        (_, problems) => Err(problems),
    }
}

/// The same, with what could be made of the text although something in it is wrong.
pub(crate) fn read_all<T>(
    text: &str,
    what: &str,
    make: impl FnOnce(&mut Fields<'_>, &Problems) -> Option<T>,
) -> (Option<T>, Vec<Problem>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let problems = Problems::default();
    for error in errors {
        let span = error.span().unwrap_or(0..text.len().min(1));
        problems.complain(Complaint::new(format!("not TOML: {}", error.message())), span);
    }
    if problems.0.borrow().is_empty() {
        let mut fields = Fields::new(what, 0..0, table.get_ref(), &problems);
        let made = make(&mut fields, &problems);
        fields.finish();
        return (made, problems.into_sorted());
    }
    (None, problems.into_sorted())
}

impl<'t> Fields<'t> {
    fn new(what: &str, span: Range<usize>, table: &'t DeTable<'t>, problems: &'t Problems) -> Self {
        let mut rest: Vec<_> =
            table.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span(), value)).collect();
        rest.sort_by_key(|(_, span, _)| span.start);
        Self { what: what.to_owned(), span, rest, known: Vec::new(), problems }
    }

    /// The value of a key, which is then known to be valid here.
    fn take(&mut self, key: &'static str) -> Option<(Range<usize>, Value<'t>)> {
        self.known.push(key);
        let at = self.rest.iter().position(|(name, ..)| *name == key)?;
        let (_, span, value) = self.rest.remove(at);
        Some((span, value))
    }

    fn wrong_type(&self, key: &str, wanted: &str, value: Value<'_>) {
        let found = value.get_ref().type_str();
        let message = format!("`{key}` is {wanted}, not {}", with_article(found));
        self.problems.complain(Complaint::new(message), value.span());
    }

    /// Whether there is such a key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.rest.iter().any(|(name, ..)| *name == key)
    }

    pub(crate) fn integer(&mut self, key: &'static str) -> Option<Spanned<i64>> {
        let (_, value) = self.take(key)?;
        let number = value.get_ref().as_integer();
        match number.and_then(|n| i64::from_str_radix(n.as_str(), n.radix()).ok()) {
            Some(number) => Some(Spanned::new(number, value.span())),
            None => {
                self.wrong_type(key, "a whole number", value);
                None
            }
        }
    }

    pub(crate) fn string(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let (_, value) = self.take(key)?;
        self.as_string(key, value)
    }

    fn as_string(&self, key: &str, value: Value<'_>) -> Option<Spanned<String>> {
        match value.get_ref() {
            DeValue::String(text) => Some(Spanned::new(text.to_string(), value.span())),
            // `until = 2027-03-31` says what it means as well as the string does.
            DeValue::Datetime(date) => Some(Spanned::new(date.to_string(), value.span())),
            _ => {
                self.wrong_type(key, "a string", value);
                None
            }
        }
    }

    /// Reports a key that must be there and is not.
    pub(crate) fn require(&self, key: &str, example: &str) {
        if !self.has(key) {
            let complaint = Complaint::new(format!("{} has no `{key}`", self.what));
            self.problems.complain(complaint.help(format!("add {example}")), self.span.clone());
        }
    }

    /// A string that must be there.
    pub(crate) fn required(&mut self, key: &'static str, example: &str) -> Option<Spanned<String>> {
        self.require(key, example);
        self.string(key)
    }

    /// A string that must be there and say something.
    pub(crate) fn reason(&mut self, key: &'static str, example: &str) -> Option<String> {
        self.words(key, example).map(|text| text.value)
    }

    /// A text that must be there, with its place.
    pub(crate) fn words(&mut self, key: &'static str, example: &str) -> Option<Spanned<String>> {
        let text = self.required(key, example)?;
        if text.trim().is_empty() {
            self.problems.complain(
                Complaint::new(format!("`{key}` is empty")).help(format!("write {example}")),
                text.span,
            );
            return None;
        }
        Some(text)
    }

    /// A string with a meaning.
    pub(crate) fn parsed<T>(
        &mut self,
        key: &'static str,
        parse: impl FnOnce(&str) -> Result<T, Complaint>,
    ) -> Option<Spanned<T>> {
        let text = self.string(key)?;
        let value = self.problems.note(parse(&text), &text.span)?;
        Some(Spanned::new(value, text.span))
    }

    /// A list of strings; empty if the key is absent. The span is that of the whole list.
    pub(crate) fn strings(&mut self, key: &'static str) -> Option<Spanned<Vec<Spanned<String>>>> {
        let (_, value) = self.take(key)?;
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, "a list of strings", value);
            return None;
        };
        let mut strings: Vec<Spanned<String>> = Vec::new();
        for element in array.iter().filter_map(|element| self.as_string(key, element)) {
            if strings.iter().any(|earlier| earlier.value == element.value) {
                let message = format!("`{}` is in `{key}` twice", element.value);
                self.problems.complain(Complaint::new(message), element.span);
            } else {
                strings.push(element);
            }
        }
        Some(Spanned::new(strings, value.span()))
    }

    /// A table.
    pub(crate) fn table(&mut self, key: &'static str) -> Option<Fields<'t>> {
        let (span, value) = self.take(key)?;
        self.as_table(key, format!("`{key}`"), span, value)
    }

    fn as_table(&self, key: &str, what: String, span: Range<usize>, value: Value<'t>) -> Option<Fields<'t>> {
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, "a table", value);
            return None;
        };
        Some(Fields::new(&what, span, table, self.problems))
    }

    /// The rows of `[[key]]`. What a row is called comes from its key.
    pub(crate) fn rows(&mut self, key: &'static str) -> Vec<Fields<'t>> {
        let Some((_, value)) = self.take(key) else {
            return Vec::new();
        };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, &format!("a list of tables (`[[{key}]]`)"), value);
            return Vec::new();
        };
        array.iter().filter_map(|row| self.as_table(key, format!("`[[{key}]]`"), row.span(), row)).collect()
    }

    /// Every key that is left, with its value as a table and its name; `kind` says what they are.
    pub(crate) fn tables(&mut self, kind: &str) -> Vec<(Spanned<String>, Fields<'t>)> {
        let mut tables = Vec::new();
        for (name, span, value) in std::mem::take(&mut self.rest) {
            if !is_kebab_case(name) {
                self.problems.complain(not_kebab_case(kind, name), span.clone());
            }
            let what = format!("{kind} `{name}`");
            if let Some(fields) = self.as_table(name, what, span.clone(), value) {
                tables.push((Spanned::new(name.to_owned(), span), fields));
            }
        }
        tables
    }

    /// Every key that is left and is accepted, with its value as a string.
    pub(crate) fn string_pairs(
        &mut self,
        accept: impl Fn(&str) -> bool,
    ) -> Vec<(Spanned<String>, Spanned<String>)> {
        let (accepted, rest) = std::mem::take(&mut self.rest).into_iter().partition(|(key, ..)| accept(key));
        self.rest = rest;
        accepted
            .into_iter()
            .filter_map(|(key, span, value): (&str, _, _)| {
                Some((Spanned::new(key.to_owned(), span), self.as_string(key, value)?))
            })
            .collect()
    }

    /// Names keys that are valid too, for the help of [`Self::finish`].
    pub(crate) fn also(&mut self, keys: &'static str) {
        self.known.push(keys);
    }

    /// Lets every key that was not taken pass.
    pub(crate) fn ignore_rest(&mut self) {
        self.rest.clear();
    }

    /// Reports the keys that were not taken.
    pub(crate) fn finish(self) {
        for (key, span, _) in &self.rest {
            let near = did_you_mean(key, self.known.iter().copied());
            let complaint = Complaint::new(format!("{} has no key `{key}`{near}", self.what))
                .help(format!("keys: {}", list(self.known.iter().copied())));
            self.problems.complain(complaint, span.clone());
        }
    }
}

pub(crate) fn not_kebab_case(kind: &str, name: &str) -> Complaint {
    let mut kebab = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && kebab.ends_with(|b: char| b.is_ascii_lowercase()) {
            kebab.push('-');
        }
        kebab.push(if matches!(c, '_' | ' ' | '.') { '-' } else { c.to_ascii_lowercase() });
    }
    let help = if is_kebab_case(&kebab) {
        format!("write `{kebab}`")
    } else {
        "an id is lower-case letters and digits, with single dashes between words".to_owned()
    };
    Complaint::new(format!("{kind} `{name}` is not kebab-case")).help(help)
}

fn with_article(word: &str) -> String {
    let article = if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {word}")
}
