//! What does the text of a module file mean, and what is wrong with it?

use super::{Category, Clauses, Condition, Conditional, Item, Module, Sink, ids};
use crate::{
    Backend, Complaint, HostPattern, Localized, ModuleId, Problem, Spanned,
    id::is_kebab_case,
    localized::is_language_tag,
    nearest::did_you_mean,
    reader::{self, Fields, Problems, not_kebab_case},
};

/// The version of the notation.
const SCHEMA: i64 = 1;

pub(super) fn module(text: &str) -> Result<Module, Vec<Problem>> {
    reader::read(text, "the module", |fields, problems| {
        schema(fields, problems);
        let id = fields.required("id", "an id: id = \"instant-messaging\"");
        if let Some(id) = id.as_ref().filter(|id| !is_kebab_case(id)) {
            problems.complain(not_kebab_case("module", id), id.span.clone());
        }
        let title = title(fields);
        let categories = fields.table("categories");
        let sinks = fields.table("sinks");
        let categories =
            categories.map_or_else(Vec::new, |table| each(table, "category", problems, category));
        let sinks = sinks.map_or_else(Vec::new, |table| each(table, "sink", problems, sink));
        // Without an id the module is not read, but the rest of it is checked.
        let id = id.map_or_else(|| ModuleId::new("unnamed"), |id| ModuleId::new(id.value));
        let module = Module { id, title, categories: Vec::new(), sinks };
        let categories = categories
            .into_iter()
            .map(|(category, words)| {
                check_words(&module, &category, &words, problems);
                category
            })
            .collect();
        Some(Module { categories, ..module })
    })
}

fn schema(fields: &mut Fields<'_>, problems: &Problems) {
    fields.require("schema", "the version of the notation: schema = 1");
    if let Some(version) = fields.integer("schema").filter(|version| version.value != SCHEMA) {
        let message = format!("schema {} is not known to this version of the tool", version.value);
        problems.complain(Complaint::new(message).help(format!("write schema = {SCHEMA}")), version.span);
    }
}

fn each<'t, T>(
    mut table: Fields<'t>,
    kind: &str,
    problems: &Problems,
    read: impl Fn(Spanned<String>, &mut Fields<'t>, &Problems) -> T,
) -> Vec<T> {
    table
        .tables(kind)
        .into_iter()
        .map(|(name, mut fields)| {
            let made = read(name, &mut fields, problems);
            fields.finish();
            made
        })
        .collect()
}

/// The `title` table: a text for each language.
fn title(fields: &mut Fields<'_>) -> Localized {
    fields.table("title").map_or_else(Localized::default, |mut table| {
        let title = localized(&mut table);
        table.finish();
        title
    })
}

fn localized(table: &mut Fields<'_>) -> Localized {
    table.also("en, ja, pt-BR, … (languages)");
    let texts = table.string_pairs(is_language_tag);
    Localized::new(texts.into_iter().map(|(tag, text)| (tag.value, text.value)))
}

/// The words of a category that can only be checked when all sinks are known.
struct Words {
    sinks: Vec<Spanned<String>>,
    conditional: Vec<Spanned<String>>,
    items: Vec<Spanned<String>>,
}

fn category(name: Spanned<String>, fields: &mut Fields<'_>, problems: &Problems) -> (Category, Words) {
    let title = title(fields);
    let items = fields.table("items").map_or_else(Vec::new, |table| items(table, problems));
    no_twins(&name, &items, problems);
    let purpose = fields.string("use").map(|text| text.value);
    let basis = fields.string("basis").map(|text| text.value);
    let sinks = fields.strings("sinks");
    let retention = fields.parsed("retention", str::parse);
    let mut words = Words { sinks: Vec::new(), conditional: Vec::new(), items: Vec::new() };
    let conditional =
        fields.rows("conditional").into_iter().filter_map(|row| self::conditional(row, &mut words)).collect();
    let clauses = Clauses {
        category: name.span,
        sinks: sinks.as_ref().map(|list| list.span.clone()),
        retention: retention.as_ref().map(|period| period.span.clone()),
    };
    words.sinks = sinks.map_or_else(Vec::new, |list| list.value);
    let category = Category {
        id: name.value.into(),
        title,
        items,
        purpose,
        basis,
        sinks: ids(words.sinks.clone()),
        retention: retention.map(|period| period.value),
        conditional,
        clauses,
    };
    (category, words)
}

/// The items of a category. A table with a table `items` of its own is a group; groups do not nest.
fn items(table: Fields<'_>, problems: &Problems) -> Vec<Item> {
    each(table, "item", problems, |name, fields, problems| {
        let title = localized(fields);
        let members = fields.table("items").map_or_else(Vec::new, |table| {
            each(table, "item", problems, |name, fields, _| {
                let title = localized(fields);
                Item { id: name.value.into(), title, members: Vec::new(), span: name.span }
            })
        });
        Item { id: name.value.into(), title, members, span: name.span }
    })
}

/// An item's id is unique in its category, also inside of groups.
fn no_twins(category: &str, items: &[Item], problems: &Problems) {
    let mut seen: Vec<&Item> = Vec::new();
    for item in items.iter().flat_map(|item| std::iter::once(item).chain(&item.members)) {
        if seen.iter().any(|earlier| earlier.id == item.id) {
            let message = format!("item `{}` is in category `{category}` twice", item.id);
            problems.complain(Complaint::new(message).help("give one of them another id"), item.span.clone());
        }
        seen.push(item);
    }
}

fn conditional(mut row: Fields<'_>, words: &mut Words) -> Option<Conditional> {
    let sink = row.required("sink", "the sink: sink = \"trtc\"");
    let items = row.strings("items").map_or_else(Vec::new, |list| list.value);
    row.require("when", "the condition: when = \"opt-in\"");
    let when = row.parsed("when", condition);
    let span = row.span.clone();
    row.finish();
    words.items.extend(items.iter().cloned());
    let sink = sink?;
    words.conditional.push(sink.clone());
    Some(Conditional { sink: sink.value.into(), items: ids(items), when: when?.value, span })
}

fn condition(text: &str) -> Result<Condition, Complaint> {
    let known = Condition::OptIn;
    if text == known.id() {
        return Ok(known);
    }
    let near = did_you_mean(text, [known.id()]);
    Err(Complaint::new(format!("there is no condition `{text}`{near}")).help("conditions: opt-in"))
}

fn sink(name: Spanned<String>, fields: &mut Fields<'_>, problems: &Problems) -> Sink {
    let title = title(fields);
    let words = fields.strings("backends").map_or_else(Vec::new, |list| list.value);
    let backends = words.iter().filter_map(|word| problems.note(Backend::parse(word), &word.span)).collect();
    let words = fields.strings("hosts").map_or_else(Vec::new, |list| list.value);
    let hosts = words.iter().filter_map(|word| problems.note(HostPattern::parse(word), &word.span)).collect();
    Sink { id: name.value.into(), title, backends, hosts, span: name.span }
}

/// Checks the words that name something elsewhere in the file.
fn check_words(module: &Module, category: &Category, words: &Words, problems: &Problems) {
    for sink in words.sinks.iter().chain(&words.conditional) {
        problems.note(module.find_sink(sink), &sink.span);
    }
    for sink in words.conditional.iter().filter(|sink| category.lists(sink)) {
        let message =
            format!("sink `{}` is listed for category `{}` without a condition", sink.value, category.id);
        let help = "take it out of `sinks`, or take the condition out";
        problems.complain(Complaint::new(message).help(help), sink.span.clone());
    }
    for item in &words.items {
        problems.note(category.find_item(item), &item.span);
    }
}
