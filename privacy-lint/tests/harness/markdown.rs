//! Cuts a page into cases.

use std::fmt;

use super::assertion::{Assertion, Kind, Tally, assertions};

/// One test: the files under a heading, and those of the page's introduction.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// `flow/locals › the heading`.
    pub name: String,
    /// Every file of the workspace.
    pub files: Vec<File>,
    /// Modelled crates.
    pub deps: Vec<String>,
    /// Words of a problem without a place: the input as a whole is refused.
    pub refused: Option<String>,
    /// Why this case is known to fail, if it is.
    pub todo: Option<String>,
}

/// One fenced block.
#[derive(Clone, Debug)]
pub struct File {
    /// The member; empty for `privacy.toml` and `module.toml`.
    pub krate: String,
    /// Relative to the member, or to the root.
    pub path: String,
    /// What stands between the fences.
    pub text: String,
    /// Line of the page on which the text's first line stands.
    pub page_line: usize,
    /// The comments in it.
    pub assertions: Vec<Assertion>,
}

/// A page that does not keep to the format.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SpecError {
    /// The page.
    pub file: String,
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// The cases of a page named `page`.
pub fn parse(page: &str, text: &str) -> Result<Vec<Case>, SpecError> {
    let error = |line: usize, message: String| SpecError { file: page.to_owned(), line, message };
    let empty = |name: &str| Case { name: name.to_owned(), ..Case::default() };
    let mut intro = empty(page);
    let mut cases: Vec<Case> = Vec::new();
    let mut lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    while let Some((number, line)) = lines.next() {
        if let Some(heading) = line.strip_prefix("## ") {
            let name = format!("{page} › {}", heading.trim());
            if cases.iter().any(|case| case.name == name) {
                return Err(error(number, format!("a second test with the heading `{}`", heading.trim())));
            }
            cases.push(empty(&name));
            continue;
        }
        let case = cases.last_mut().unwrap_or(&mut intro);
        if let Some(deps) = line.strip_prefix("deps:") {
            case.deps.extend(deps.split(',').map(|dep| dep.trim().to_owned()));
        } else if let Some(words) = line.strip_prefix("refused:") {
            case.refused = Some(words.trim().to_owned());
        } else if let Some(reason) = line.strip_prefix("todo:") {
            case.todo = Some(reason.trim().to_owned());
        } else if let Some(info) = line.strip_prefix("```") {
            let mut body = String::new();
            loop {
                match lines.next() {
                    Some((_, "```")) => break,
                    Some((_, line)) => body.extend([line, "\n"]),
                    None => return Err(error(number, "a fence that is not closed".to_owned())),
                }
            }
            let Some((krate, path)) = target(info).map_err(|message| error(number, message))? else {
                continue;
            };
            if case.files.iter().any(|file| file.krate == krate && file.path == path) {
                return Err(error(number, format!("a second `{path}` in one test")));
            }
            let page_line = number + 1;
            let assertions = assertions(&path, &body)
                .map_err(|(line, message)| error(page_line + line as usize - 1, message))?;
            case.files.push(File { krate, path, text: body, page_line, assertions });
        }
    }
    cases.retain(|case| case.files.iter().any(|file| !file.krate.is_empty()));
    for case in &mut cases {
        case.inherit(&intro);
    }
    if cases.is_empty() {
        return Err(error(1, "no test on this page".to_owned()));
    }
    Ok(cases)
}

/// The file that a fence's info string names; `None` for blocks that are only shown.
fn target(info: &str) -> Result<Option<(String, String)>, String> {
    let words: Vec<&str> = info.split_whitespace().collect();
    match words.as_slice() {
        ["rust"] => Ok(Some(("spec".to_owned(), "src/lib.rs".to_owned()))),
        ["rust", path] if path.ends_with(".rs") => Ok(Some(("spec".to_owned(), (*path).to_owned()))),
        ["sql", path] if path.ends_with(".sql") => Ok(Some(("spec".to_owned(), (*path).to_owned()))),
        ["rust", krate, path] if krate.starts_with("crate=") && path.ends_with(".rs") => {
            Ok(Some((krate["crate=".len()..].to_owned(), (*path).to_owned())))
        }
        ["toml", path @ ("privacy.toml" | "module.toml")] => Ok(Some((String::new(), (*path).to_owned()))),
        [] | ["toml" | "text" | "console" | "json" | "rust,ignore"] => Ok(None),
        _ => Err(format!("cannot tell which file `{info}` is")),
    }
}

impl Case {
    /// Takes over what the page's introduction says, unless the case says otherwise.
    fn inherit(&mut self, intro: &Case) {
        for file in &intro.files {
            if !self.files.iter().any(|own| own.krate == file.krate && own.path == file.path) {
                self.files.push(file.clone());
            }
        }
        self.deps.extend(intro.deps.iter().cloned());
        self.deps.sort();
        self.deps.dedup();
        self.todo = self.todo.take().or_else(|| intro.todo.clone());
    }

    /// The text of `privacy.toml` or `module.toml`, if the case brings one.
    pub fn root_file(&self, path: &str) -> Option<&str> {
        self.files
            .iter()
            .find(|file| file.krate.is_empty() && file.path == path)
            .map(|file| file.text.as_str())
    }

    /// How many assertions of each kind it makes.
    pub fn tally(&self) -> Tally {
        let refused = self.refused.iter().map(|words| Kind::Problem(words.clone()).tally());
        let assertions = self.files.iter().flat_map(|file| &file.assertions);
        assertions.map(|assertion| assertion.kind.tally()).chain(refused).sum()
    }
}

impl File {
    /// The path as the analyzer prints it.
    pub fn report_path(&self) -> String {
        if self.krate.is_empty() { self.path.clone() } else { format!("{}/{}", self.krate, self.path) }
    }
}

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.md:{}: {}", self.file, self.line, self.message)
    }
}
