//! Which documents does a filter mean that is written as one: `doc! { "at": { "$lt": then } }`?

use super::Rows;
use super::ago::Ago;
use super::built::{DEPTH, age};
use super::reader::Reader;
use crate::semantics::hir::{ExprId, MacroCall};

impl Reader<'_, '_> {
    /// The documents for which a filter holds.
    pub(super) fn matching(&self, filter: ExprId, call: &MacroCall) -> Rows {
        let Some(ways) = self.ways(filter, call) else { return Rows::Chosen };
        let each = ways.iter().zip(&call.args).map(|(way, value)| match last(way) {
            Some("$lt" | "$lte") => match self.ago(*value, DEPTH) {
                Ago::NoTime => Rows::Chosen,
                ago => Rows::Old(age(ago)),
            },
            _ => Rows::Chosen,
        });
        each.reduce(super::built::both).unwrap_or(Rows::All)
    }

    /// Whether a filter names the documents by a key.
    pub(super) fn names(&self, filter: ExprId, call: &MacroCall) -> bool {
        let is_named = |way: &Vec<String>| {
            last(way).is_some_and(|key| !key.starts_with('$') || key == "$in" || key == "$eq")
        };
        self.ways(filter, call).is_some_and(|ways| !ways.is_empty() && ways.iter().all(is_named))
    }

    /// Of each value in a filter, the keys that lead to it; `None` where there are values besides, or alternatives.
    fn ways(&self, filter: ExprId, call: &MacroCall) -> Option<Vec<Vec<String>>> {
        let files = &self.sema.workspace.files;
        let whole = self.body.exprs[filter.0 as usize].span;
        let text = files.text(whole);
        let places: Vec<usize> = call
            .args
            .iter()
            .map(|arg| self.body.exprs[arg.0 as usize].span)
            .map(|span| {
                if span.file == whole.file {
                    span.lo.checked_sub(whole.lo).map(|lo| lo as usize)
                } else {
                    None
                }
            })
            .collect::<Option<_>>()?;
        let ways: Vec<Vec<String>> = places.iter().map(|place| way(text, *place)).collect();
        let is_more = |way: &Vec<String>| {
            way.iter().any(|key| ["$or", "$nor", "$not", "$expr"].contains(&key.as_str()))
        };
        let is_null = text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "null");
        if is_null || ways.iter().any(is_more) { None } else { Some(ways) }
    }
}

fn last(way: &[String]) -> Option<&str> {
    way.last().map(String::as_str)
}

/// The keys that lead to a place in the text of a literal.
fn way(text: &str, place: usize) -> Vec<String> {
    let mut levels: Vec<String> = Vec::new();
    let mut rest = text.char_indices().take_while(|(at, _)| *at < place);
    while let Some((at, c)) = rest.next() {
        match c {
            '"' => {
                let tail = &text[at + 1..];
                let len = tail.find('"').unwrap_or(tail.len());
                rest.by_ref().find(|(end, _)| *end >= at + 1 + len);
                if let Some(key) = levels.last_mut() {
                    tail[..len].clone_into(key);
                }
            }
            '{' | '[' | '(' => levels.push(String::new()),
            '}' | ']' | ')' => {
                levels.pop();
            }
            ',' => levels.iter_mut().next_back().into_iter().for_each(String::clear),
            _ => {}
        }
    }
    levels.retain(|key| !key.is_empty());
    levels
}

#[cfg(test)]
mod tests {
    use super::way;

    #[test]
    fn the_keys_lead_to_a_value() {
        let text = r#"doc! { "a": { "$gt": 1 }, "$and": [{ "at": { "$lt": then } }], "b": f(x, y) }"#;
        let to = |value: &str| way(text, text.find(value).unwrap());
        assert_eq!(to("1"), ["a", "$gt"]);
        assert_eq!(to("then"), ["$and", "at", "$lt"]);
        assert_eq!(to("f(x"), ["b"]);
    }
}
