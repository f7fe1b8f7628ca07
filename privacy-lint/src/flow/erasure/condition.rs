//! Which rows does the condition of a `DELETE` mean: the old ones, all, or some?
//!
//! Only what is sure to take every old row is evidence. A comparison of something else than time, one in the other
//! direction, a further condition that leaves rows behind, and an age that cannot be read are none.

use super::tokens::Token;
use super::{Rows, age, statement_len};

/// What stands for the time of the statement.
const NOW: [&str; 16] = [
    "now",
    "age",
    "clock_timestamp",
    "curdate",
    "current_date",
    "current_timestamp",
    "date_sub",
    "dateadd",
    "datetime",
    "getdate",
    "localtimestamp",
    "statement_timestamp",
    "sysdate",
    "unix_timestamp",
    "unixepoch",
    "utc_timestamp",
];

/// The rows of a table that a statement takes, from what stands after the table's name; those of which the emptied
/// columns are empty already do not matter.
pub(super) fn rows(statement: &[Token], table: &str, emptied: &[String]) -> Rows {
    match statement.iter().position(|t| t.is("where")) {
        Some(at) => condition(&statement[at + 1..], table, emptied),
        None => Rows::All,
    }
}

/// Whether the rows of a statement are those that what is bound names, and no others: `WHERE id = $1`.
pub(super) fn is_by_key(statement: &[Token]) -> bool {
    match statement.iter().position(|t| t.is("where")) {
        Some(at) => split(&statement[at + 1..], "and").into_iter().all(is_named),
        None => false,
    }
}

fn condition(all: &[Token], table: &str, emptied: &[String]) -> Rows {
    // `id IN (SELECT id FROM log WHERE …)`: in portions, of the same table.
    if let Some(select) = all.iter().position(|t| t.is("select")) {
        let inner = &all[select..];
        let from = inner.iter().position(|t| t.is("from")).and_then(|at| inner.get(at + 1));
        let same = from.is_some_and(|t| t.text == table);
        return if same { rows(&inner[..statement_len(inner)], table, emptied) } else { Rows::Chosen };
    }
    let alternatives = split(all, "or").into_iter().map(|all| conjunction(all, emptied));
    alternatives.into_iter().find(|rows| *rows != Rows::Chosen).unwrap_or(Rows::Chosen)
}

/// Conditions that must all hold: one is about the age, the others leave nothing behind.
fn conjunction(all: &[Token], emptied: &[String]) -> Rows {
    let mut found = Rows::Chosen;
    for part in split(all, "and") {
        match is_about_age(part) {
            true if found == Rows::Chosen => found = of_age(part),
            true => {}
            false if leaves_nothing(part) || is_full(part, emptied) => {}
            false => return Rows::Chosen,
        }
    }
    found
}

/// The parts between the words of a kind outside of parentheses; the `AND` of a `BETWEEN` is no such word.
fn split<'t>(all: &'t [Token], word: &str) -> Vec<&'t [Token]> {
    let (mut parts, mut start, mut depth, mut between) = (Vec::new(), 0, 0_usize, false);
    for (at, token) in all.iter().enumerate() {
        match token.lower() {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            "between" => between = true,
            "and" if between => between = false,
            lower if lower == word && depth == 0 => {
                parts.push(&all[start..at]);
                start = at + 1;
            }
            "limit" | "order" if depth == 0 => {
                parts.push(&all[start..at]);
                return parts;
            }
            _ => {}
        }
    }
    parts.push(&all[start..]);
    parts
}

/// `at < now() - …`, `now() - … > at`, `at + … < now()`, `now() - at > …`.
fn is_about_age(part: &[Token]) -> bool {
    let Some(at) = part.iter().position(|t| ["<", "<=", ">", ">=", "between"].contains(&t.lower())) else {
        return false;
    };
    let (left, right) = (&part[..at], &part[at + 1..]);
    let is_older = part[at].lower().starts_with(['<', 'b']);
    match (is_time(left), is_time(right)) {
        (false, true) => is_older,
        // `now() > at`, and the time that has passed: `now() - at > interval '7 days'`.
        (true, false) => !is_older,
        _ => false,
    }
}

fn is_time(side: &[Token]) -> bool {
    let is_now = |t: &Token| NOW.contains(&t.lower()) || (t.is_string && t.text == "now");
    side.iter().any(|t| is_now(t) || is_placeholder(t))
}

fn is_placeholder(token: &Token) -> bool {
    !token.is_string && token.text.starts_with(['$', '?', ':', '@', '%']) && !token.is("::")
}

/// Of a condition about the age: how old the rows get.
fn of_age(part: &[Token]) -> Rows {
    if let Some(age) = age::of(part) {
        return Rows::Old(Some(age));
    }
    let is_constant =
        |t: &Token| t.text.starts_with(|c: char| c.is_ascii_digit()) || (t.is_string && t.text != "now");
    match part.iter().any(is_placeholder) || !part.iter().any(is_constant) {
        true => Rows::Old(None),
        false => Rows::Chosen,
    }
}

/// One owner after the other (`tenant = $1`), and what is not there anyway.
fn leaves_nothing(part: &[Token]) -> bool {
    is_named(part) || matches!(part, [.., is, not, null] if is.is("is") && not.is("not") && null.is("null"))
}

fn is_named(part: &[Token]) -> bool {
    part.iter().any(|t| t.is("=") || t.is("in"))
        && !part.iter().any(|t| t.is("not") || t.is("or"))
        && part.iter().any(is_placeholder)
}

/// `ip IS NOT NULL` and `ip <> ''`, of a column that is emptied.
fn is_full(part: &[Token], emptied: &[String]) -> bool {
    let of_column =
        part.first().is_some_and(|t| emptied.iter().any(|column| t.text.eq_ignore_ascii_case(column)));
    match part {
        [_, is, not, null] => of_column && is.is("is") && not.is("not") && null.is("null"),
        [_, differs, nothing] => of_column && (differs.is("<>") || differs.is("!=")) && nothing.is_string,
        _ => false,
    }
}
