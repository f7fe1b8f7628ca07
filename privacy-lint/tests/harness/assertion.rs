//! Reads the assertions in a file's comments.

use std::{iter::Sum, ops::Add};

/// What a comment says of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assertion {
    /// 1-based line of the file.
    pub line: u32,
    /// What is said of it.
    pub kind: Kind,
}

/// What is said of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// `//~ RULE CATEGORY BACKEND word=value…`: a finding is here.
    Finding(Expected),
    /// `//~ silent`: none is. (None may be anywhere else either; this says where one might think so.)
    Silent,
    /// `//: TYPE` or `//: name: TYPE`: a binding of this line has this type.
    Type {
        /// Which binding, if it is named.
        name: Option<String>,
        /// Its type.
        ty: String,
    },
    /// `//= PATH`: a call on this line goes there.
    Callee(String),
    /// `//> words`: a trace passes here, and its step says so.
    Step(String),
    /// `//# words`, in TOML `#~ words`: the input is refused here. (In TOML, `#~ RULE …` is a finding.)
    Problem(String),
}

/// What `//~` says of a finding.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Expected {
    /// The rule's id.
    pub rule: String,
    /// The category, if the assertion goes on.
    pub category: Option<String>,
    /// The backend, if it goes on still.
    pub backend: Option<String>,
    /// Whether somebody answered for it.
    pub suppressed: bool,
    /// `word=value`: `store`, `sink`, `op`, `item`, `data`.
    pub details: Vec<(String, String)>,
}

/// How many assertions there are.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Tally {
    /// Findings expected.
    pub firing: usize,
    /// Lines said to be silent.
    pub silent: usize,
    /// Types of bindings.
    pub types: usize,
    /// Callees.
    pub calls: usize,
    /// Steps of traces.
    pub steps: usize,
    /// Problems of the input.
    pub problems: usize,
}

const MARKS: [&str; 5] = ["//~ ", "//: ", "//= ", "//> ", "//# "];

/// The assertions of a file; an error is a line and a message.
///
/// A comment is about its own line; a line that is nothing but assertions is about the line above it.
pub fn assertions(path: &str, text: &str) -> Result<Vec<Assertion>, (u32, String)> {
    let marks: &[&str] = match path.rsplit('.').next() {
        Some("toml") => &["#~ "],
        Some("sql") => &["--~ "],
        _ => &MARKS,
    };
    let mut found = Vec::new();
    let mut about = 0;
    for (number, line) in (1..).zip(text.lines()) {
        let Some(start) = next_mark(line, marks) else {
            about = number;
            continue;
        };
        if !line[..start].trim().is_empty() {
            about = number;
        }
        let mut rest = &line[start..];
        while !rest.is_empty() {
            let mark = &rest[..rest.find(' ').map_or(rest.len(), |space| space + 1)];
            let body = &rest[mark.len()..];
            let end = next_mark(body, marks).unwrap_or(body.len());
            for kind in kinds(mark.trim_end(), body[..end].trim()).map_err(|message| (number, message))? {
                found.push(Assertion { line: about, kind });
            }
            rest = &body[end..];
        }
    }
    Ok(found)
}

fn next_mark(line: &str, marks: &[&str]) -> Option<usize> {
    marks.iter().filter_map(|mark| line.find(mark)).min()
}

fn kinds(mark: &str, body: &str) -> Result<Vec<Kind>, String> {
    if body.is_empty() {
        return Err(format!("`{mark}` says nothing"));
    }
    Ok(match mark {
        "//~" | "--~" => body.split(',').map(|part| finding(part.trim())).collect::<Result<_, _>>()?,
        "//:" => vec![type_of(body)],
        "//=" => split_outside_brackets(body).map(|path| Kind::Callee(path.to_owned())).collect(),
        "//>" => vec![Kind::Step(body.to_owned())],
        "#~" if body.split(' ').next().is_some_and(|word| privacy_policy::Rule::parse(word).is_ok()) => {
            vec![finding(body)?]
        }
        _ => vec![Kind::Problem(body.to_owned())],
    })
}

fn finding(text: &str) -> Result<Kind, String> {
    if text == "silent" {
        return Ok(Kind::Silent);
    }
    let mut expected = Expected::default();
    let mut plain = Vec::new();
    for word in text.split_whitespace() {
        match word.split_once('=') {
            Some((key @ ("store" | "sink" | "op" | "item" | "data" | "level"), value)) => {
                expected.details.push((key.to_owned(), value.to_owned()));
            }
            Some((key, _)) => return Err(format!("findings have no `{key}`")),
            None if word == "suppressed" => expected.suppressed = true,
            None => plain.push(word.to_owned()),
        }
    }
    let mut plain = plain.into_iter();
    expected.rule = plain.next().ok_or("no rule")?;
    if privacy_policy::Rule::parse(&expected.rule).is_err() {
        return Err(format!("there is no rule `{}`", expected.rule));
    }
    expected.category = plain.next();
    expected.backend = plain.next();
    match plain.next() {
        Some(word) => Err(format!("do not know what `{word}` means here")),
        None => Ok(Kind::Finding(expected)),
    }
}

fn type_of(text: &str) -> Kind {
    let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    match text.split_once(": ") {
        Some((name, ty)) if is_name(name) => Kind::Type { name: Some(name.to_owned()), ty: ty.to_owned() },
        _ => Kind::Type { name: None, ty: text.to_owned() },
    }
}

fn split_outside_brackets(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0i32;
    text.split(move |c: char| {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    })
    .map(str::trim)
}

impl Kind {
    /// This assertion as a count.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        match self {
            Kind::Finding(_) => tally.firing = 1,
            Kind::Silent => tally.silent = 1,
            Kind::Type { .. } => tally.types = 1,
            Kind::Callee(_) => tally.calls = 1,
            Kind::Step(_) => tally.steps = 1,
            Kind::Problem(_) => tally.problems = 1,
        }
        tally
    }
}

impl Add for Tally {
    type Output = Tally;

    fn add(self, other: Tally) -> Tally {
        Tally {
            firing: self.firing + other.firing,
            silent: self.silent + other.silent,
            types: self.types + other.types,
            calls: self.calls + other.calls,
            steps: self.steps + other.steps,
            problems: self.problems + other.problems,
        }
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Tally>>(tallies: I) -> Tally {
        tallies.fold(Tally::default(), Add::add)
    }
}
