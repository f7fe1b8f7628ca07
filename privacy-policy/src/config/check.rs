//! Does `privacy.toml` name only what the module has?

use super::Config;
use crate::{
    Backend, CategoryId, Complaint, ItemId, Module, Problem, Spanned,
    nearest::{did_you_mean, list},
};

pub(super) fn problems(config: &Config, module: &Module) -> Vec<Problem> {
    let mut problems = Vec::new();
    for row in &config.annotate {
        data(module, &row.category, row.item.as_ref(), &mut problems);
    }
    for row in &config.sources {
        data(module, &row.category, row.item.as_ref(), &mut problems);
    }
    let sinks = config.opt_ins.iter().map(|row| &row.sink);
    for sink in sinks.chain(config.endpoints.iter().map(|row| &row.sink)) {
        note(module.find_sink(sink.as_str()), sink, &mut problems);
    }
    for row in &config.allows {
        if let Some(category) = &row.category {
            data(module, category, None, &mut problems);
        }
        if let Some(sink) = &row.sink {
            note(sink_or_backend(module, sink), sink, &mut problems);
        }
    }
    problems.sort_by_key(|problem| problem.span.start);
    problems
}

fn data(
    module: &Module,
    category: &Spanned<CategoryId>,
    item: Option<&Spanned<ItemId>>,
    problems: &mut Vec<Problem>,
) {
    let Some(found) = note(module.find_category(category.as_str()), category, problems) else {
        return;
    };
    if let Some(item) = item {
        note(found.find_item(item.as_str()), item, problems);
    }
}

fn sink_or_backend(module: &Module, word: &str) -> Result<(), Complaint> {
    let words = || {
        let sinks = module.sinks.iter().map(|sink| sink.id.as_str());
        sinks.chain(Backend::ALL.iter().map(|backend| backend.id()))
    };
    if words().any(|known| known == word) {
        return Ok(());
    }
    let near = did_you_mean(word, words());
    let message = format!("`{word}` is neither a sink of module `{}` nor a backend{near}", module.id);
    Err(Complaint::new(message)
        .help(format!("sinks: {}", list(module.sinks.iter().map(|sink| sink.id.as_str())))))
}

fn note<T, U>(result: Result<T, Complaint>, word: &Spanned<U>, problems: &mut Vec<Problem>) -> Option<T> {
    result.map_err(|complaint| problems.push(complaint.at(word.span.clone()))).ok()
}
