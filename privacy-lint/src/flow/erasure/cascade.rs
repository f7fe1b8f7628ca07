//! Which tables lose their rows together with those of another table: `REFERENCES … ON DELETE CASCADE`?

use super::tokens::{Token, tokens};

/// Rows that go with the row that they refer to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cascade {
    /// The table whose rows go.
    pub child: String,
    /// The table that they refer to.
    pub parent: String,
}

/// The tables of which each row refers to another row, and goes with it, once all migrations have run. A column that
/// may be null leaves rows behind, so it is none.
pub fn cascades(texts: &[&str]) -> Vec<Cascade> {
    let mut found: Vec<Cascade> = Vec::new();
    for text in texts {
        let all = tokens(text);
        for at in 0..all.len() {
            let word = |offset: usize| all.get(at + offset).map_or("", |t| t.lower());
            if word(1) != "table" || !["create", "drop"].contains(&word(0)) {
                continue;
            }
            let is_filler = |t: &&Token| ["if", "not", "exists"].contains(&t.lower());
            let skip = all[at + 2..].iter().take_while(is_filler).count();
            let Some(table) = all.get(at + 2 + skip) else { continue };
            if word(0) == "drop" {
                found.retain(|c| c.child != table.text);
            } else {
                found.extend(of_table(&table.text, &all[at + 3 + skip..]));
            }
        }
    }
    found
}

/// From what stands behind the name of a new table.
fn of_table(table: &str, rest: &[Token]) -> Vec<Cascade> {
    let parts = parts(rest);
    let has = |part: &[Token], words: &[&str]| {
        part.windows(words.len()).any(|window| window.iter().zip(words).all(|(t, word)| t.is(word)))
    };
    let is_sure = |part: &[Token]| has(part, &["not", "null"]) || has(part, &["primary", "key"]);
    let of_part = |part: &&[Token]| {
        let refers = part.iter().position(|t| t.is("references"))?;
        let parent = part.get(refers + 1)?.text.clone();
        let foreign = part[..refers].iter().position(|t| t.is("foreign"));
        let sure = match foreign {
            // `FOREIGN KEY (user_id) REFERENCES …`: the column says whether it may be null.
            Some(foreign) => {
                let column = part.get(foreign + 3)?;
                parts.iter().any(|p| p.first().is_some_and(|t| t.text == column.text) && is_sure(p))
            }
            None => is_sure(part),
        };
        (sure && has(part, &["on", "delete", "cascade"])).then(|| Cascade { child: table.to_owned(), parent })
    };
    parts.iter().filter_map(of_part).collect()
}

/// What stands between the commas of the outermost parentheses.
fn parts(rest: &[Token]) -> Vec<&[Token]> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, token) in rest.iter().enumerate() {
        match token.lower() {
            "(" => {
                depth += 1;
                if depth == 1 {
                    start = at + 1;
                }
            }
            ")" if depth == 1 => {
                parts.push(&rest[start..at]);
                return parts;
            }
            ")" => depth = depth.saturating_sub(1),
            "," if depth == 1 => {
                parts.push(&rest[start..at]);
                start = at + 1;
            }
            ";" => return parts,
            _ => {}
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(child: &str, parent: &str) -> Vec<Cascade> {
        vec![Cascade { child: child.to_owned(), parent: parent.to_owned() }]
    }

    #[test]
    fn each_row_that_refers_goes_with_the_other() {
        let inline = "CREATE TABLE IF NOT EXISTS seen (id INT, log INT REFERENCES log (id) ON DELETE CASCADE NOT NULL);";
        assert_eq!(cascades(&[inline]), one("seen", "log"));
        let apart =
            "CREATE TABLE seen (log INT NOT NULL, FOREIGN KEY (log) REFERENCES log (id) ON DELETE CASCADE);";
        assert_eq!(cascades(&[apart]), one("seen", "log"));
        assert_eq!(cascades(&[apart, "DROP TABLE seen;"]), []);
    }

    #[test]
    fn what_may_stay_is_none() {
        for text in [
            "CREATE TABLE seen (log INT REFERENCES log (id) ON DELETE CASCADE);",
            "CREATE TABLE seen (log INT NOT NULL REFERENCES log (id) ON DELETE SET NULL);",
            "CREATE TABLE seen (log INT NOT NULL REFERENCES log (id), by INT REFERENCES users ON DELETE CASCADE);",
        ] {
            assert_eq!(cascades(&[text]), [], "{text}");
        }
    }
}
