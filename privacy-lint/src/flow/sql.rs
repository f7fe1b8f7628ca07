//! SQL text: whether it stores, and where. Parsed by `sqlparser`; a text of which only the head is known is
//! judged by its first words.

use sqlparser::ast::{ObjectName, SetExpr, Statement, TableFactor, TableObject};
use sqlparser::dialect::{
    Dialect, GenericDialect, MsSqlDialect, MySqlDialect, PostgreSqlDialect, SQLiteDialect,
};
use sqlparser::parser::Parser;

use super::value::Text;

/// What a statement does with the data that is bound to it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SqlUse {
    /// Whether it writes. A text that is not known may.
    pub writes: bool,
    /// `insert`, `update`, `replace`, …
    pub operation: Option<String>,
    /// The table that is written.
    pub table: Option<String>,
    /// The columns that are written.
    pub columns: Vec<String>,
    /// Whether the text could be parsed.
    pub parsed: bool,
}

/// What texts do that may stand at the same place: any write counts.
pub fn of_texts(texts: &[Text], backend: &str) -> SqlUse {
    let uses: Vec<SqlUse> = texts.iter().map(|text| of_text(*text, backend)).collect();
    let writing = uses.iter().find(|u| u.writes).cloned();
    writing.or_else(|| uses.into_iter().next()).unwrap_or(SqlUse { writes: true, ..SqlUse::default() })
}

fn of_text(text: Text, backend: &str) -> SqlUse {
    match text {
        Text::Whole(text) => match Parser::parse_sql(dialect(backend).as_ref(), &text) {
            Ok(statements) if !statements.is_empty() => of_statements(&statements),
            _ => of_head(&text),
        },
        Text::Prefix(text) => of_head(&text),
    }
}

fn dialect(backend: &str) -> Box<dyn Dialect> {
    match backend {
        "mysql" => Box::new(MySqlDialect {}),
        "postgres" => Box::new(PostgreSqlDialect {}),
        "sqlite" => Box::new(SQLiteDialect {}),
        "mssql" => Box::new(MsSqlDialect {}),
        _ => Box::new(GenericDialect {}),
    }
}

fn of_statements(statements: &[Statement]) -> SqlUse {
    let written = statements.iter().find_map(write_of);
    match written {
        Some((operation, table)) => {
            let columns = statements.iter().flat_map(columns_of).collect();
            SqlUse { writes: true, operation: Some(operation.into()), table, columns, parsed: true }
        }
        None => SqlUse { parsed: true, ..SqlUse::default() },
    }
}

fn write_of(statement: &Statement) -> Option<(&'static str, Option<String>)> {
    match statement {
        Statement::Insert(insert) => {
            let operation = if insert.replace_into { "replace" } else { "insert" };
            let table = match &insert.table {
                TableObject::TableName(name) => Some(plain(name)),
                _ => None,
            };
            Some((operation, table))
        }
        Statement::Update(update) => {
            let table = match &update.table.relation {
                TableFactor::Table { name, .. } => Some(plain(name)),
                _ => None,
            };
            Some(("update", table))
        }
        Statement::Merge { .. } => Some(("merge", None)),
        Statement::Copy { .. } => Some(("copy", None)),
        Statement::Call(_) => Some(("call", None)),
        Statement::Query(query) => {
            let inside =
                query.with.iter().flat_map(|w| &w.cte_tables).find_map(|cte| write_in(&cte.query.body));
            inside.or_else(|| write_in(&query.body))
        }
        _ => None,
    }
}

/// The columns that an insert or update names.
fn columns_of(statement: &Statement) -> Vec<String> {
    let bare = |text: String| text.replace(['`', '"', '[', ']'], "");
    match statement {
        Statement::Insert(insert) => insert.columns.iter().map(|c| bare(c.to_string())).collect(),
        Statement::Update(update) => update.assignments.iter().map(|a| bare(a.target.to_string())).collect(),
        _ => Vec::new(),
    }
}

fn write_in(body: &SetExpr) -> Option<(&'static str, Option<String>)> {
    match body {
        SetExpr::Insert(statement) | SetExpr::Update(statement) | SetExpr::Merge(statement) => {
            write_of(statement)
        }
        SetExpr::Query(query) => write_in(&query.body),
        _ => None,
    }
}

/// A name without quotes.
fn plain(name: &ObjectName) -> String {
    name.to_string().replace(['`', '"', '[', ']'], "")
}

/// The first words of a text that cannot be parsed, or is not known to its end.
fn of_head(text: &str) -> SqlUse {
    let mut words = text.split(|c: char| c.is_whitespace() || c == '(').filter(|w| !w.is_empty());
    let first = words.next().unwrap_or("").to_ascii_lowercase();
    let reads = [
        "select", "delete", "show", "explain", "describe", "begin", "commit", "rollback", "set", "pragma",
        "drop", "truncate", "create", "alter", "use",
    ];
    let writes = !reads.contains(&first.as_str());
    let table = match first.as_str() {
        "insert" | "replace" => words.find(|w| w.eq_ignore_ascii_case("into")).and(words.next()),
        "update" => words.next(),
        _ => None,
    };
    let operation =
        matches!(first.as_str(), "insert" | "update" | "replace" | "merge" | "upsert").then_some(first);
    let table = table.map(|t| t.trim_matches(['`', '"', '[', ']', ';', ',']).to_string());
    SqlUse { writes, operation, table, ..SqlUse::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> (bool, Option<String>) {
        let used = of_texts(&[Text::Whole(text.into())], "postgres");
        (used.writes, used.table)
    }

    #[test]
    fn statements_that_write_name_their_table() {
        assert_eq!(of("INSERT INTO audit (a) VALUES ($1) RETURNING id"), (true, Some("audit".into())));
        assert_eq!(of("update users set mail = $1 where id = $2"), (true, Some("users".into())));
        assert_eq!(
            of("with x as (insert into t values ($1) returning *) select * from x"),
            (true, Some("t".into()))
        );
    }

    #[test]
    fn reads_and_deletes_do_not_store() {
        assert!(!of("SELECT * FROM users WHERE mail = $1").0);
        assert!(!of("DELETE FROM users WHERE mail = $1").0);
        assert!(!of_texts(&[Text::Prefix("SELECT ".into())], "mysql").writes);
    }

    #[test]
    fn what_is_not_known_may_store() {
        assert!(of_texts(&[], "mysql").writes);
        assert!(of("no sql at all").0);
        assert_eq!(
            of_texts(&[Text::Prefix("INSERT INTO `logs` (".into())], "mysql").table.as_deref(),
            Some("logs")
        );
    }
}
