//! What does `#[privacy(…)]` say about a type, a variant or a field?

use proc_macro2::Span;
use syn::{Attribute, Meta};

use super::{AttributeProblem, DataAttr, Exemption, Label, Position, arguments::Arguments};
use crate::Complaint;

const WHY_NONE: &str = "why it is not personal data: none, reason = \"…\"";

impl DataAttr {
    /// Reads the `#[privacy(…)]` attributes among those of an item; other attributes are passed
    /// over. What is right is returned also where something else is wrong.
    pub fn parse(attributes: &[Attribute], position: Position) -> (Self, Vec<AttributeProblem>) {
        let privacy = || attributes.iter().filter(|attribute| attribute.path().is_ident("privacy"));
        let Some(first) = privacy().next() else {
            return (Self::default(), Vec::new());
        };
        let span = first.path().segments[0].ident.span();
        let mut arguments = Arguments::new(format!("`privacy` on {}", position.phrase()), span);
        for attribute in privacy() {
            match &attribute.meta {
                Meta::List(meta) => arguments.add(meta.tokens.clone()),
                Meta::Path(_) => {}
                Meta::NameValue(meta) => {
                    let complaint = Complaint::new("`privacy` has its arguments in parentheses");
                    arguments.complain(complaint.help("write privacy(category = \"…\")"), meta.eq_token.span);
                }
            }
        }
        if arguments.is_empty() {
            let complaint = Complaint::new("`privacy` says nothing");
            arguments.complain(complaint.help("write privacy(category = \"…\")"), span);
        }
        let attr = Self::from_arguments(&mut arguments, position);
        (attr, arguments.finish())
    }

    fn from_arguments(arguments: &mut Arguments, position: Position) -> Self {
        let mut attr = Self {
            category: arguments.string("category"),
            item: arguments.string("item"),
            ..Self::default()
        };
        if position == Position::Field {
            attr.opt_in = arguments.string("opt_in");
        }
        if position == Position::Type {
            if let Some(span) = arguments.misplaced("none") {
                let complaint = Complaint::new("`none` belongs on a field or a variant");
                let help = "a type without personal data needs no `PersonalData`";
                arguments.complain(complaint.help(help), span);
                arguments.misplaced("reason");
            }
        } else if let Some(span) = arguments.flag("none") {
            let reason = exempting_reason(arguments, span);
            attr.none = Some(Exemption { reason, span });
        } else if let Some(span) = arguments.allowed("reason") {
            let complaint = Complaint::new("`reason` is about `none`, which is not here");
            arguments.complain(complaint.help("add `none`, or take the reason out"), span);
        }
        if let Some(word) = attr.none.as_ref().and(attr.category.as_ref().or(attr.item.as_ref())) {
            let message = "`none` takes the data out of its category, and this puts it into one";
            arguments.complain(Complaint::new(message).help("leave one of them out"), word.span);
        }
        attr
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.category.is_none() && self.item.is_none() && self.none.is_none() && self.opt_in.is_none()
    }

    /// What this type, variant or field holds, given what the type or variant around it does.
    ///
    /// The innermost word wins: `none` or a category of its own replaces what is around it, an item
    /// of its own keeps the category around it.
    pub fn label(&self, outer: Option<&Label>) -> Option<Label> {
        if self.none.is_some() {
            return None;
        }
        match &self.category {
            Some(category) => Some(Label { category: category.clone(), item: self.item.clone() }),
            None => outer.map(|outer| Label {
                category: outer.category.clone(),
                item: self.item.clone().or_else(|| outer.item.clone()),
            }),
        }
    }

    /// The token to point at when the whole attribute is meant.
    pub fn span(&self) -> Option<Span> {
        let words = [&self.category, &self.item, &self.opt_in];
        let none = self.none.as_ref().map(|none| none.span);
        words.into_iter().flatten().map(|word| word.span).next().or(none)
    }
}

fn exempting_reason(arguments: &mut Arguments, none: Span) -> String {
    if !arguments.has("reason") {
        let complaint = Complaint::new("`none` has no `reason`");
        arguments.complain(complaint.help(format!("add {WHY_NONE}")), none);
        return String::new();
    }
    arguments.reason(WHY_NONE).unwrap_or_default()
}

impl Position {
    fn phrase(self) -> &'static str {
        match self {
            Self::Type => "a type",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }
}
