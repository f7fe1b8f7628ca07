//! Does an attribute name only what the module has?

use super::{AttributeProblem, DataAttr, FunctionAttr, Label, Word};
use crate::{Complaint, Module, Sink};

impl DataAttr {
    /// What names something that the module does not have. `outer` is what the type or variant
    /// around this one holds.
    pub fn check_against(&self, module: &Module, outer: Option<&Label>) -> Vec<AttributeProblem> {
        let mut problems = Vec::new();
        if let Some(category) = &self.category {
            note(module.find_category(category), category, &mut problems);
        }
        if let Some(item) = self.item.as_ref().filter(|_| self.none.is_none()) {
            match self.category.as_ref().or(outer.map(|outer| &outer.category)) {
                Some(category) => item_of(module, category, item, &mut problems),
                None => {
                    let message = format!("item `{}` has no category", item.value);
                    let help = "add `category = \"…\"` here or on the type";
                    problems.push(Complaint::new(message).help(help).at(item.span));
                }
            }
        }
        if let Some(sink) = &self.opt_in {
            note(conditional_sink(module, sink), sink, &mut problems);
        }
        problems
    }
}

impl FunctionAttr {
    /// What names something that the module does not have.
    pub fn check_against(&self, module: &Module) -> Vec<AttributeProblem> {
        let mut problems = Vec::new();
        match self {
            Self::Source { category, item } => {
                note(module.find_category(category), category, &mut problems);
                if let Some(item) = item {
                    item_of(module, category, item, &mut problems);
                }
            }
            Self::Erases { category, sink, .. } => {
                note(module.find_category(category), category, &mut problems);
                note(module.find_sink(sink), sink, &mut problems);
            }
            Self::OptIn { sink } => {
                note(conditional_sink(module, sink), sink, &mut problems);
            }
            Self::Anonymizes { .. } | Self::Sink { .. } | Self::Allow { .. } => {}
        }
        problems
    }
}

/// An unknown category is reported where it is written, so not again at its items.
fn item_of(module: &Module, category: &str, item: &Word, problems: &mut Vec<AttributeProblem>) {
    if let Some(category) = module.category(category) {
        note(category.find_item(item), item, problems);
    }
}

fn conditional_sink<'m>(module: &'m Module, word: &str) -> Result<&'m Sink, Complaint> {
    let sink = module.find_sink(word)?;
    let clauses = || module.categories.iter().flat_map(|category| &category.conditional);
    if clauses().any(|clause| clause.sink == sink.id) {
        return Ok(sink);
    }
    let mut needing: Vec<_> = clauses().map(|clause| clause.sink.as_str()).collect();
    needing.dedup();
    let help = format!("sinks with a condition: {}", crate::nearest::list(needing));
    let message = format!("no category of module `{}` needs an opt-in for sink `{word}`", module.id);
    Err(Complaint::new(message).help(help))
}

fn note<T>(result: Result<T, Complaint>, word: &Word, problems: &mut Vec<AttributeProblem>) {
    if let Err(complaint) = result {
        problems.push(complaint.at(word.span));
    }
}
