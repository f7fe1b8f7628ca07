//! What does an attribute say about a function?

use proc_macro2::{Span, TokenStream};
use syn::{Attribute, Meta};

use super::{AttributeProblem, FunctionAttr, arguments::Arguments};
use crate::{Backend, Complaint, Date, Rule};

impl FunctionAttr {
    /// The names of the attributes, as in `#[privacy_label::source(…)]`.
    pub const NAMES: &'static [&'static str] = &["source", "anonymizes", "sink", "opt_in", "erases", "allow"];

    /// Reads the arguments of the attribute with a name of [`Self::NAMES`]. `span` is where it is
    /// said that something is missing.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn parse(name: &str, tokens: TokenStream, span: Span) -> Result<Self, Vec<AttributeProblem>> {
        let mut arguments = Arguments::new(format!("`{name}`"), span);
        arguments.add(tokens);
        let attr = match name {
            "source" => source(&mut arguments),
            "anonymizes" => anonymizes(&mut arguments),
            "sink" => sink(&mut arguments),
            "opt_in" => opt_in(&mut arguments),
            "erases" => erases(&mut arguments),
            "allow" => allow(&mut arguments),
            _ => {
                let near = crate::nearest::did_you_mean(name, Self::NAMES.iter().copied());
                let complaint = Complaint::new(format!("there is no attribute `{name}`{near}"));
                let help = format!("attributes: {}", Self::NAMES.join(", "));
                return Err(vec![complaint.help(help).at(span)]);
            }
        };
        let problems = arguments.finish();
        attr.filter(|_| problems.is_empty()).ok_or(problems)
    }

    /// Reads an attribute that is written with its path, `#[privacy_label::…]`; `None` if it is
    /// another one.
    pub fn parse_attribute(attribute: &Attribute) -> Option<Result<Self, Vec<AttributeProblem>>> {
        let path = attribute.path();
        let [krate, name] = [path.segments.first()?, path.segments.last()?];
        if path.segments.len() != 2 || krate.ident != "privacy_label" {
            return None;
        }
        let tokens = match &attribute.meta {
            Meta::List(meta) => meta.tokens.clone(),
            Meta::Path(_) => TokenStream::new(),
            Meta::NameValue(meta) => {
                let complaint = Complaint::new("the attribute has its arguments in parentheses");
                return Some(Err(vec![complaint.at(meta.eq_token.span)]));
            }
        };
        Some(Self::parse(&name.ident.to_string(), tokens, name.ident.span()))
    }
}

const CATEGORY: &str = "a category of the module: category = \"…\"";

fn source(arguments: &mut Arguments) -> Option<FunctionAttr> {
    let category = arguments.required("category", CATEGORY);
    let item = arguments.string("item");
    Some(FunctionAttr::Source { category: category?, item })
}

fn anonymizes(arguments: &mut Arguments) -> Option<FunctionAttr> {
    let reason = arguments.reason("why its result is no personal data: reason = \"…\"");
    Some(FunctionAttr::Anonymizes { reason: reason? })
}

fn sink(arguments: &mut Arguments) -> Option<FunctionAttr> {
    let word = arguments.positional("backend", "the technology that stores the data: sink(\"s3\")");
    let backend = arguments.parsed(word, Backend::parse);
    Some(FunctionAttr::Sink { backend: backend? })
}

fn opt_in(arguments: &mut Arguments) -> Option<FunctionAttr> {
    let sink = arguments.positional("sink", "the sink that is opted in to: opt_in(\"…\")");
    Some(FunctionAttr::OptIn { sink: sink? })
}

fn erases(arguments: &mut Arguments) -> Option<FunctionAttr> {
    let category = arguments.required("category", CATEGORY);
    let sink = arguments.required("sink", "the sink that it is erased from: sink = \"…\"");
    let within = arguments.required("within", "how old the data can get: within = \"7 days\"");
    let within = arguments.parsed(within, str::parse);
    Some(FunctionAttr::Erases { category: category?, sink: sink?, within: within? })
}

fn allow(arguments: &mut Arguments) -> Option<FunctionAttr> {
    let rule = arguments.positional("rule", "the rule: allow(\"unlisted-sink\", reason = \"…\")");
    let rule = arguments.parsed(rule, Rule::parse);
    let reason = arguments.reason("why the findings are accepted: reason = \"…\"");
    let until = arguments.string("until");
    let until = arguments.parsed(until, Date::parse);
    Some(FunctionAttr::Allow { rule: rule?, reason: reason?, until })
}
