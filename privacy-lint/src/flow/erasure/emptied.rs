//! Which columns does an `UPDATE` empty: `SET ip = NULL, mail = ''`?

use super::tokens::Token;

/// The columns that are set to nothing or to a constant, from what stands behind the `SET`.
pub(super) fn columns(statement: &[Token]) -> Vec<String> {
    let end = statement.iter().position(|t| t.is("where") || t.is("from")).unwrap_or(statement.len());
    let (mut found, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for at in 0..=end {
        match statement.get(at).filter(|_| at < end).map(Token::lower) {
            Some("(") => depth += 1,
            Some(")") => depth = depth.saturating_sub(1),
            Some(",") if depth == 0 => {
                found.extend(column(&statement[start..at]));
                start = at + 1;
            }
            None => found.extend(column(&statement[start..at])),
            Some(_) => {}
        }
    }
    found
}

/// `ip = NULL`
fn column(assignment: &[Token]) -> Option<String> {
    let [name, equals, value] = assignment else { return None };
    let is_number = value.text.starts_with(|c: char| c.is_ascii_digit());
    let is_nothing = value.is_string || is_number || value.is("null") || value.is("default");
    (name.is_name() && equals.is("=") && is_nothing)
        .then(|| name.text.rsplit('.').next().unwrap_or("").to_owned())
}
