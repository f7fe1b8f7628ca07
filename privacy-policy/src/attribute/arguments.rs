//! How are the arguments of an attribute read so that all of their problems are found at once?

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::{AttributeProblem, Word};
use crate::{
    Complaint, Spanned,
    nearest::{did_you_mean, list},
};

/// The arguments of one attribute, or of several on the same item.
pub(super) struct Arguments {
    /// What the arguments are of: ``` `#[privacy]` on a field ```.
    what: String,
    span: Span,
    rest: Vec<Argument>,
    known: Vec<&'static str>,
    problems: Vec<AttributeProblem>,
}

struct Argument {
    /// `None` for a string without a name.
    name: Option<Word>,
    /// `None` for a word without a value.
    value: Option<Word>,
    span: Span,
}

impl Arguments {
    /// No arguments yet; `span` is where a missing one is reported.
    pub(super) fn new(what: impl Into<String>, span: Span) -> Self {
        Self { what: what.into(), span, rest: Vec::new(), known: Vec::new(), problems: Vec::new() }
    }

    /// Adds the arguments between one attribute's parentheses.
    pub(super) fn add(&mut self, tokens: TokenStream) {
        let flat: Vec<_> = flatten(tokens).collect();
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ',');
        for part in flat.split(is_comma).filter(|part| !part.is_empty()) {
            match argument(part) {
                Ok(argument) => self.add_one(argument),
                Err(problem) => self.problems.push(problem),
            }
        }
    }

    fn add_one(&mut self, argument: Argument) {
        let name = |argument: &Argument| argument.name.as_ref().map(|name| name.value.clone());
        if self.rest.iter().any(|earlier| name(earlier) == name(&argument)) {
            let written =
                name(&argument).map_or_else(|| "a string without a name".into(), |name| format!("`{name}`"));
            self.complain(Complaint::new(format!("{written} is here twice")), argument.span);
        } else {
            self.rest.push(argument);
        }
    }

    /// Whether there is an argument with this name.
    pub(super) fn has(&self, key: &str) -> bool {
        let names = self.rest.iter().filter_map(|argument| argument.name.as_ref());
        names.into_iter().any(|name| **name == key)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rest.is_empty() && self.problems.is_empty()
    }

    pub(super) fn complain(&mut self, complaint: Complaint, span: Span) {
        self.problems.push(complaint.at(span));
    }

    fn take(&mut self, key: Option<&'static str>) -> Option<Argument> {
        self.known.extend(key);
        let same = |argument: &Argument| argument.name.as_ref().map(|name| name.as_str()) == key;
        let at = self.rest.iter().position(same)?;
        Some(self.rest.remove(at))
    }

    /// The span of a word that stands alone.
    pub(super) fn flag(&mut self, key: &'static str) -> Option<Span> {
        let argument = self.take(Some(key))?;
        if let Some(value) = argument.value {
            let message = format!("`{key}` has no value");
            self.complain(Complaint::new(message).help(format!("write `{key}` alone")), value.span);
        }
        Some(argument.span)
    }

    /// Takes a word that is valid here, but not as it stands.
    pub(super) fn allowed(&mut self, key: &'static str) -> Option<Span> {
        self.take(Some(key)).map(|argument| argument.span)
    }

    /// Takes a word that is not valid here, and about which the caller says more than that.
    pub(super) fn misplaced(&mut self, key: &'static str) -> Option<Span> {
        let span = self.allowed(key);
        self.known.pop();
        span
    }

    /// The string after `key = `.
    pub(super) fn string(&mut self, key: &'static str) -> Option<Word> {
        let argument = self.take(Some(key))?;
        if argument.value.is_none() {
            let complaint = Complaint::new(format!("`{key}` has no value"));
            self.complain(complaint.help(format!("write {key} = \"…\"")), argument.span);
        }
        argument.value
    }

    /// The string after `key = `, which has to be there.
    pub(super) fn required(&mut self, key: &'static str, example: &str) -> Option<Word> {
        if !self.has(key) {
            self.missing(&format!("`{key}`"), example);
        }
        self.string(key)
    }

    /// The string without a name, which has to be there.
    pub(super) fn positional(&mut self, what: &str, example: &str) -> Option<Word> {
        let argument = self.take(None);
        if argument.is_none() {
            self.missing(what, example);
        }
        argument?.value
    }

    /// A `reason`, which has to be there and to say something.
    pub(super) fn reason(&mut self, example: &str) -> Option<String> {
        let reason = self.required("reason", example)?;
        if reason.trim().is_empty() {
            let complaint = Complaint::new("`reason` is empty").help(format!("write {example}"));
            self.complain(complaint, reason.span);
            return None;
        }
        Some(reason.value)
    }

    fn missing(&mut self, what: &str, example: &str) {
        let complaint = Complaint::new(format!("{} has no {what}", self.what));
        self.problems.push(complaint.help(format!("add {example}")).at(self.span));
    }

    /// A word with a meaning.
    pub(super) fn parsed<T>(
        &mut self,
        word: Option<Word>,
        parse: impl FnOnce(&str) -> Result<T, Complaint>,
    ) -> Option<Spanned<T, Span>> {
        let word = word?;
        match parse(&word) {
            Ok(value) => Some(Spanned::new(value, word.span)),
            Err(complaint) => {
                self.complain(complaint, word.span);
                None
            }
        }
    }

    /// The problems, with those of the arguments that nobody took.
    pub(super) fn finish(mut self) -> Vec<AttributeProblem> {
        for argument in std::mem::take(&mut self.rest) {
            let known = || self.known.iter().copied();
            let message = match &argument.name {
                Some(name) => {
                    format!("{} has no argument `{}`{}", self.what, name.value, did_you_mean(name, known()))
                }
                None => format!("{} takes no string without a name", self.what),
            };
            let help = if self.known.is_empty() {
                "it takes one string without a name".to_owned()
            } else {
                format!("it has: {}", list(known()))
            };
            let complaint = Complaint::new(message).help(help);
            self.complain(complaint, argument.span);
        }
        self.problems
    }
}

/// `"value"`, `name` or `name = "value"`.
fn argument(part: &[TokenTree]) -> Result<Argument, AttributeProblem> {
    let word = |ident: &proc_macro2::Ident| Spanned::new(ident.to_string(), ident.span());
    match part {
        [value @ TokenTree::Literal(literal)] => {
            Ok(Argument { name: None, value: Some(string(value)?), span: literal.span() })
        }
        [TokenTree::Ident(name)] => Ok(Argument { name: Some(word(name)), value: None, span: name.span() }),
        [TokenTree::Ident(name), TokenTree::Punct(equals), value] if equals.as_char() == '=' => {
            let (name, value) = (word(name), string(value)?);
            Ok(Argument { span: name.span, name: Some(name), value: Some(value) })
        }
        _ => {
            let span = part.first().map_or_else(Span::call_site, TokenTree::span);
            Err(Complaint::new("this is not an argument").help("write `name = \"value\"`").at(span))
        }
    }
}

fn string(token: &TokenTree) -> Result<Word, AttributeProblem> {
    let literal = syn::parse2::<syn::LitStr>(token.clone().into());
    literal.map(|literal| Spanned::new(literal.value(), token.span())).map_err(|_| {
        Complaint::new(format!("`{token}` is not a string"))
            .help("only a literal can be read here: \"…\"")
            .at(token.span())
    })
}

/// The tokens without the invisible groups that `macro_rules!` puts around its fragments.
fn flatten(tokens: TokenStream) -> impl Iterator<Item = TokenTree> {
    tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            flatten(group.stream()).collect::<Vec<_>>()
        }
        token => vec![token],
    })
}
