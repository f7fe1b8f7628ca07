//! Which SQL makes a table forget, and how old its rows get?
//!
//! Read token by token instead of being parsed: events, jobs and procedures are outside of what parsers know,
//! and what matters is the same in all dialects.

mod age;
mod ago;
pub mod built;
pub mod cascade;
mod condition;
mod document;
pub mod each;
mod emptied;
pub mod migration;
pub mod reader;
mod selected;
mod tokens;

use tokens::{Token, tokens};

/// A statement that erases.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SqlErasure {
    /// The table, without quotes.
    pub table: String,
    /// Which rows go.
    pub rows: Rows,
    /// What of the rows goes: these columns alone, where there are some.
    pub columns: Vec<String>,
    /// Whether it takes those rows, and only those, that what is bound names.
    pub by_key: bool,
    /// Where the statement begins in the text.
    pub offset: usize,
}

/// Which rows a statement erases.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rows {
    /// Those that are old; the age in seconds where the statement says it, none where it is known at run time.
    Old(Option<u64>),
    /// All of them, or whole partitions.
    All,
    /// Those that are asked for: by a key, by an owner.
    Chosen,
}

/// Whether a text may be such a statement: by its first words.
pub fn may_erase(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or("").to_ascii_lowercase();
    ["delete", "update", "truncate", "drop", "alter", "with", "create", "select", "begin"]
        .contains(&word.as_str())
        && (word == "delete" || word == "update" || contains_word(text))
}

fn contains_word(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["delete ", "truncate ", "drop ", "add_retention_policy", "ttl"].iter().any(|word| lower.contains(word))
}

/// What a text erases when it is run.
pub fn of_text(text: &str) -> Vec<SqlErasure> {
    let all = tokens(text);
    (0..all.len()).filter_map(|at| statement(&all, at)).collect()
}

/// The table that a text selects from, and which of its rows, where it is that alone.
fn selected(text: &str) -> Option<(String, Rows)> {
    let all = tokens(text);
    if !all.first()?.is("select") {
        return None;
    }
    let from = all.iter().position(|t| t.is("from"))?;
    let rest = &all[from + 1..];
    let end = rest.iter().position(|t| t.is("where")).unwrap_or(rest.len());
    let is_joined = rest[..end].iter().any(|t| t.is("join") || t.is(",") || t.is("("));
    let table = rest.first().filter(|t| t.is_name() && !is_joined)?.text.clone();
    let rows = condition::rows(&rest[..statement_len(rest)], &table, &[]);
    Some((table, rows))
}

/// The erasing statement that begins at a token.
fn statement(all: &[Token], at: usize) -> Option<SqlErasure> {
    let word = |offset: usize| all.get(at + offset).map_or("", |t| t.lower());
    let name = |offset: usize| all.get(at + offset).filter(|t| t.is_name()).map(|t| t.text.clone());
    let offset = all[at].offset;
    let found = |table: String, rows: Rows| {
        Some(SqlErasure { table, rows, columns: Vec::new(), by_key: false, offset })
    };
    match word(0) {
        "delete" => {
            let from = (1..6).find(|i| word(*i) == "from")?;
            let only = usize::from(word(from + 1) == "only");
            let rest = &all[at + from + 1..];
            let table = name(from + 1 + only)?;
            let statement = &rest[..statement_len(rest)];
            let (rows, by_key) = (condition::rows(statement, &table, &[]), condition::is_by_key(statement));
            Some(SqlErasure { table, rows, columns: Vec::new(), by_key, offset })
        }
        "update" => {
            let set = (2..8).find(|i| word(*i) == "set")?;
            let table = name(1 + usize::from(word(1) == "only"))?;
            let rest = &all[at + set + 1..];
            let statement = &rest[..statement_len(rest)];
            let columns = emptied::columns(statement);
            let (rows, by_key) =
                (condition::rows(statement, &table, &columns), condition::is_by_key(statement));
            if columns.is_empty() { None } else { Some(SqlErasure { table, rows, columns, by_key, offset }) }
        }
        "truncate" => {
            let skip = usize::from(word(1) == "table");
            found(name(1 + skip)?, Rows::All)
        }
        "alter" if word(1) == "table" => {
            let drops = (3..6).any(|i| word(i) == "drop" && word(i + 1) == "partition");
            let table = name(2)?;
            if drops { found(table, Rows::Old(None)) } else { None }
        }
        _ => standing_rule(all, at),
    }
}

/// A rule that a table keeps to by itself.
fn standing_rule(all: &[Token], at: usize) -> Option<SqlErasure> {
    let rest = &all[at..];
    let of = |table: String| {
        let end = statement_len(rest);
        let rows = Rows::Old(Some(age::of(&rest[..end])?));
        Some(SqlErasure { table, rows, columns: Vec::new(), by_key: false, offset: all[at].offset })
    };
    match all[at].lower() {
        "add_retention_policy" => of(rest.iter().find(|t| t.is_string)?.text.clone()),
        "ttl" | "ttl_expire_after" => {
            let table = all[..at].iter().rposition(|t| t.lower() == "table")?;
            let skip = all[table + 1..at].iter().take_while(|t| ["if", "not", "exists"].contains(&t.lower()));
            let name = table + 1 + skip.count();
            of(all.get(name)?.text.clone())
        }
        _ => None,
    }
}

/// How many tokens a statement goes on: to its `;`, or to the parenthesis that holds it.
fn statement_len(rest: &[Token]) -> usize {
    let mut depth = 0_i32;
    for (at, token) in rest.iter().enumerate() {
        match token.lower() {
            "(" => depth += 1,
            ")" if depth == 0 => return at,
            ")" => depth -= 1,
            ";" | "returning" => return at,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: u64 = 86_400;

    fn one(text: &str) -> (String, Rows) {
        let found = of_text(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        (found[0].table.clone(), found[0].rows)
    }

    #[test]
    fn the_age_is_read_in_every_dialect() {
        for condition in [
            "at < NOW() - INTERVAL '7 days'",
            "at < NOW() - INTERVAL 7 DAY",
            "at < DATE_SUB(NOW(), INTERVAL 1 WEEK)",
            "at < datetime('now', '-7 days')",
            "at <= now() - '168 hours'::interval",
            "at < DATEADD(day, -7, GETDATE())",
            "now() - interval '7 days' > at",
            "at < now() - make_interval(days => 7)",
            "at < UNIX_TIMESTAMP() - 604800",
            "at < UNIX_TIMESTAMP() - 7 * 24 * 60 * 60",
            "at < now() - interval '1 day' * 7",
            "at < now() - 7 * interval '1 day'",
            "at < now() - interval '168:00:00'",
            "at < now() - interval 'P7D'",
            "at < now() - interval 'P6DT24H'",
            "at < date_sub(curdate(), interval 7 day)",
            "date_add(at, interval 7 day) < now()",
            "at + interval '7 days' < now()",
            "now() - at > interval '7 days'",
            "DATEDIFF(NOW(), at) > 7",
            "DATEDIFF(day, at, GETDATE()) > 7",
            "TIMESTAMPDIFF(HOUR, at, NOW()) >= 168",
            "extract(epoch from now() - at) > 604800",
            "extract(epoch from age(at)) > 604800",
            "strftime('%s', 'now') - at > 604800",
        ] {
            let text = format!("DELETE FROM `log` WHERE {condition}");
            assert_eq!(one(&text), ("log".to_owned(), Rows::Old(Some(7 * DAY))), "{text}");
        }
    }

    #[test]
    fn an_age_that_is_not_sure_is_not_said() {
        for condition in [
            "at < now() - $1 * interval '1 day'",
            "at < UNIX_TIMESTAMP() - ?",
            "at < now() - make_interval(days => $1)",
        ] {
            assert_eq!(one(&format!("DELETE FROM log WHERE {condition}")).1, Rows::Old(None), "{condition}");
        }
        // In milliseconds it is a thousandth of what the number says in seconds.
        let text = "DELETE FROM log WHERE at_ms < UNIX_TIMESTAMP() * 1000 - 604800000";
        assert_eq!(one(text).1, Rows::Old(Some(7 * DAY)));
        assert_eq!(one("DELETE FROM log WHERE DATEDIFF(NOW(), at) < 7").1, Rows::Chosen);
    }

    #[test]
    fn rows_are_old_all_or_chosen() {
        assert_eq!(one("delete from log where at < ?").1, Rows::Old(None));
        assert_eq!(one("DELETE FROM log WHERE id = $1 RETURNING id").1, Rows::Chosen);
        assert_eq!(one("DELETE FROM log").1, Rows::All);
        assert_eq!(one("TRUNCATE TABLE log").1, Rows::All);
        assert_eq!(of_text("DROP TABLE log"), []);
        assert_eq!(one("ALTER TABLE log DROP PARTITION p1").1, Rows::Old(None));
        assert_eq!(of_text("SELECT * FROM log WHERE at < now()"), []);
        assert_eq!(
            one("WITH old AS (DELETE FROM log WHERE at < $1 RETURNING id) SELECT 1").1,
            Rows::Old(None)
        );
    }
}
