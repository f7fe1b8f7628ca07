//! What does a type hold, and does it say so in words of the module?

use privacy_policy::{
    Complaint, Module,
    attribute::{AttributeProblem, Label},
};
use syn::Data;

use crate::ast::Input;

/// What a type holds, part by part.
pub(crate) struct Holdings {
    /// What the type's own attribute says.
    pub(crate) own: Option<Label>,
    /// Each field that holds personal data: `exit_ip`, `0`, `Login.address`.
    pub(crate) fields: Vec<(String, Label)>,
    /// Each variant without fields that says what it is.
    pub(crate) variants: Vec<Label>,
}

impl Holdings {
    pub(crate) fn new(input: &Input<'_>) -> Self {
        let own = input.attr.label(None);
        let mut holdings = Self { own: own.clone(), fields: Vec::new(), variants: Vec::new() };
        for variant in &input.variants {
            let outer = variant.attr.label(own.as_ref());
            if variant.fields.is_empty() && !variant.attr.is_empty() {
                holdings.variants.extend(outer.clone());
            }
            for field in &variant.fields {
                let Some(label) = field.attr.label(outer.as_ref()) else {
                    continue;
                };
                let name = match variant.name {
                    Some(variant) => format!("{variant}.{}", field.name),
                    None => field.name.clone(),
                };
                holdings.fields.push((name, label));
            }
        }
        holdings
    }

    /// Every label, the type's own first.
    pub(crate) fn labels(&self) -> impl Iterator<Item = &Label> {
        let fields = self.fields.iter().map(|(_, label)| label);
        self.own.iter().chain(fields).chain(&self.variants)
    }
}

/// Everything that is wrong with the words on a type.
pub(crate) fn check(input: &Input<'_>, module: &Module) -> Vec<AttributeProblem> {
    let mut problems = input.attr.check_against(module, None);
    let own = input.attr.label(None);
    for variant in &input.variants {
        problems.extend(variant.attr.check_against(module, own.as_ref()));
        let outer = variant.attr.label(own.as_ref());
        for field in &variant.fields {
            problems.extend(field.attr.check_against(module, outer.as_ref()));
        }
    }
    problems
}

/// What is wrong with a type whatever the module is.
pub(crate) fn check_shape(input: &Input<'_>) -> Option<AttributeProblem> {
    let name = &input.node.ident;
    if matches!(input.node.data, Data::Union(_)) {
        let complaint = "`PersonalData` is for structs and enums, not for unions";
        return Some(problem(complaint, None, input));
    }
    // An attribute that could not be read may have meant to name one.
    Holdings::new(input).labels().next().is_none().then(|| {
        let message = format!("`{name}` is derived to be `PersonalData` but names no category");
        let help = "add #[privacy(category = \"…\")] to the type, or to the fields that hold personal data";
        problem(&message, Some(help), input)
    })
}

fn problem(message: &str, help: Option<&str>, input: &Input<'_>) -> AttributeProblem {
    Complaint { message: message.to_owned(), help: help.map(str::to_owned) }.at(input.node.ident.span())
}
