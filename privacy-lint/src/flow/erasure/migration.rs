//! What do migrations, one after the other, set up to be erased again and again?
//!
//! What a migration deletes once, it deletes once. A later one takes back what it drops, and what it makes anew.

use super::tokens::{Token, tokens};
use super::{SqlErasure, of_text, standing_rule, statement};

/// What erases by itself, by its kind and name.
struct Standing {
    kind: &'static str,
    name: String,
    file: usize,
    erasures: Vec<SqlErasure>,
}

/// What erases once all migrations have run: each with the index of its text.
pub fn standing(texts: &[&str]) -> Vec<(usize, SqlErasure)> {
    let everything = texts.concat();
    let mut all = Vec::new();
    for (file, text) in texts.iter().enumerate() {
        read(&tokens(text), file, &everything, &mut all);
    }
    all.into_iter().flat_map(|s| s.erasures.into_iter().map(move |erasure| (s.file, erasure))).collect()
}

fn read(all: &[Token], file: usize, everything: &str, known: &mut Vec<Standing>) {
    let mut add = |kind: &'static str, name: &str, erasures: Vec<SqlErasure>| {
        known.retain(|s| name.is_empty() || !(s.kind == kind && s.name.eq_ignore_ascii_case(name)));
        if !erasures.is_empty() {
            known.push(Standing { kind, name: name.to_owned(), file, erasures });
        }
    };
    let mut at = 0;
    while at < all.len() {
        let word = |offset: usize| all.get(at + offset).map_or("", |t| t.lower());
        let end = || all[at..].iter().position(|t| t.is(";")).map_or(all.len(), |n| at + n);
        let strings = || all[at..end()].iter().filter(|t| t.is_string);
        match word(0) {
            "create" => match kind(all, at) {
                Some((kind @ ("event" | "trigger"), name)) => {
                    let end = block_end(all, at);
                    add(kind, name, (at..end).filter_map(|i| statement(&all[..end], i)).collect());
                    at = end;
                    continue;
                }
                Some((kind, name)) => {
                    let called = !name.is_empty() && everything.matches(name).count() > 1;
                    let body = all[at..].iter().find(|t| t.is_dollar).filter(|_| called);
                    add(kind, name, body.map(inside).unwrap_or_default());
                }
                None => {}
            },
            "drop" => {
                if let Some((kind, name)) = kind(all, at) {
                    add(kind, name, Vec::new());
                }
            }
            "alter" => {
                let disabled = all[at..end()].iter().any(|t| t.is("disable"));
                if let Some((kind @ "event", name)) = kind(all, at).filter(|_| disabled) {
                    add(kind, name, Vec::new());
                }
            }
            "cron.schedule" => {
                let name = strings().next().map_or("", |t| t.text.as_str());
                add("job", name, strings().flat_map(inside).collect());
            }
            "cron.unschedule" | "remove_retention_policy" => {
                let kind = if word(0) == "cron.unschedule" { "job" } else { "rule" };
                if let Some(name) = strings().next() {
                    add(kind, &name.text, Vec::new());
                }
            }
            _ => {}
        }
        if let Some(rule) = standing_rule(all, at) {
            let table = rule.table.clone();
            add("rule", &table, vec![rule]);
        }
        at += 1;
    }
}

/// What a `CREATE`, `DROP` or `ALTER` is about: the kind, if it is one that can erase, and the name.
fn kind(all: &[Token], at: usize) -> Option<(&'static str, &str)> {
    let head = &all[at + 1..all.len().min(at + 8)];
    let until = head.iter().position(|t| {
        ["event", "trigger", "function", "procedure", "table", "view", "index", "("].contains(&t.lower())
    })?;
    let kind = *["event", "trigger", "function", "procedure"].iter().find(|k| head[until].is(k))?;
    let is_filler = |t: &&Token| ["if", "not", "exists"].contains(&t.lower());
    let name = head[until + 1..].iter().find(|t| !is_filler(t))?;
    Some((kind, name.text.as_str()))
}

fn inside(token: &Token) -> Vec<SqlErasure> {
    let shifted = |found: SqlErasure| SqlErasure { offset: token.offset + found.offset, ..found };
    of_text(&token.text).into_iter().map(shifted).collect()
}
/// The end of an event's or trigger's body: after its `END`, or its only statement.
fn block_end(all: &[Token], start: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in all.iter().enumerate().skip(start) {
        match token.lower() {
            "begin" | "case" => depth += 1,
            "end" if depth > 1 => depth -= 1,
            "end" => return at,
            ";" if depth == 0 => return at,
            _ => {}
        }
    }
    all.len()
}

#[cfg(test)]
mod tests {
    use super::super::Rows;
    use super::*;

    const DAY: u64 = 86_400;

    fn rows(texts: &[&str]) -> Vec<Rows> {
        standing(texts).into_iter().map(|(_, erasure)| erasure.rows).collect()
    }

    #[test]
    fn a_migration_counts_only_for_what_comes_again() {
        assert_eq!(rows(&["DELETE FROM log WHERE at < now() - interval '7 days';"]), []);
        let event = "CREATE EVENT purge ON SCHEDULE EVERY 1 DAY DO DELETE FROM log WHERE at < NOW() - INTERVAL 7 DAY;";
        assert_eq!(rows(&[event]), [Rows::Old(Some(7 * DAY))]);
        let job = "SELECT cron.schedule('purge', '0 3 * * *', $$DELETE FROM log WHERE at < now() - interval '1 day'$$);";
        assert_eq!(rows(&[job]), [Rows::Old(Some(DAY))]);
        let rule = "SELECT add_retention_policy('log', INTERVAL '24 hours');";
        assert_eq!(rows(&[rule]), [Rows::Old(Some(DAY))]);
        let unused = "CREATE FUNCTION f() RETURNS void AS $$ BEGIN DELETE FROM log WHERE at < now(); END $$;";
        assert_eq!(rows(&[unused]), []);
    }

    #[test]
    fn what_is_dropped_later_erases_no_more() {
        let event = "CREATE EVENT purge ON SCHEDULE EVERY 1 DAY DO DELETE FROM log WHERE at < NOW() - INTERVAL 7 DAY;";
        assert_eq!(rows(&[event, "DROP EVENT IF EXISTS `purge`;"]), []);
        assert_eq!(rows(&[event, "ALTER EVENT purge DISABLE;"]), []);
        assert_eq!(rows(&[event, "DROP EVENT other;"]), [Rows::Old(Some(7 * DAY))]);
        assert_eq!(rows(&["DROP EVENT IF EXISTS purge;", event]), [Rows::Old(Some(7 * DAY))]);
        let job = "SELECT cron.schedule('purge', '0 3 * * *', $$DELETE FROM log WHERE at < now() - interval '1 day'$$);";
        let later = "SELECT cron.schedule('purge', '0 3 * * *', $$DELETE FROM log WHERE at < now() - interval '2 days'$$);";
        assert_eq!(rows(&[job, "SELECT cron.unschedule('purge');"]), []);
        assert_eq!(rows(&[job, later]), [Rows::Old(Some(2 * DAY))]);
        let rule = "SELECT add_retention_policy('log', INTERVAL '24 hours');";
        assert_eq!(rows(&[rule, "SELECT remove_retention_policy('log');"]), []);
    }
}
