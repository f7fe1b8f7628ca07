//! The inventory, as JSON and for people.

use std::fmt::Write;

use super::escape;
use crate::finding::Place;
use crate::finding::inventory::{HeldStore, HeldType, Holding, Inventory};

pub(super) fn json(inventory: &Inventory) -> String {
    let mut text = serde_json::to_string_pretty(inventory).expect("it has only string keys");
    text.push('\n');
    text
}

pub(super) fn human(inventory: &Inventory) -> String {
    let mut out = String::new();
    for (number, holding) in inventory.categories.iter().enumerate() {
        if number > 0 {
            out.push('\n');
        }
        category(&mut out, holding);
    }
    out
}

fn category(out: &mut String, holding: &Holding) {
    let period = holding.period.as_deref().unwrap_or("no period in the module");
    let _ = writeln!(out, "{}: {} ({period})", holding.category, escape::line(&holding.title));
    if holding.types.is_empty() {
        let _ = writeln!(out, "  held by no annotated type");
    }
    for held in &holding.types {
        of_type(out, held);
    }
    for store in &holding.stores {
        of_store(out, store);
    }
}

fn of_type(out: &mut String, held: &HeldType) {
    let _ = writeln!(out, "  held by {}  {}:{}", held.path, held.at.file, held.at.line);
    for field in &held.fields {
        let item = field.item.as_ref().map(|item| format!(" ({item})")).unwrap_or_default();
        let _ = writeln!(out, "      {}{item}", field.field);
    }
}

fn of_store(out: &mut String, store: &HeldStore) {
    let name = escape::line(store.store.as_deref().unwrap_or(&store.backend));
    let sinks = match store.sinks.as_slice() {
        [] => "no sink of the module".to_owned(),
        sinks => sinks.join(", "),
    };
    let columns = match store.columns.as_slice() {
        [] => String::new(),
        columns => format!(", columns {}", escape::line(&columns.join(", "))),
    };
    let operations = match store.operations.as_slice() {
        [] => String::new(),
        operations => format!(", {}", operations.join(", ")),
    };
    let _ = writeln!(out, "  stored in {name} ({sinks}{operations}{columns})");
    for place in &store.places {
        let _ = writeln!(out, "      at {}", spot(place));
    }
    for end in &store.ends {
        let age = end.age.as_deref().unwrap_or("an age that is only known at run time");
        let _ = writeln!(out, "      ended by {}: {age}  {}", escape::line(&end.means), spot(&end.at));
    }
    match store.kept {
        Some(false) if store.ends.is_empty() => {
            let _ = writeln!(out, "      nothing ends it");
        }
        Some(false) => {
            let _ = writeln!(out, "      not in time");
        }
        Some(true) | None => {}
    }
}

fn spot(place: &Place) -> String {
    let function = place.function.as_ref().map(|path| format!(" in {path}")).unwrap_or_default();
    format!("{}:{}{function}", place.file, place.line)
}
