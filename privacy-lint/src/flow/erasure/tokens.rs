//! SQL as words, numbers, strings and signs. Comments are left out.

/// A piece of SQL.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// As written; a quoted name or string without its quotes.
    pub text: String,
    lower: String,
    /// Whether it is a string constant.
    pub is_string: bool,
    /// Whether it is one in `$$`: the body of a function.
    pub is_dollar: bool,
    /// Where it begins.
    pub offset: usize,
}

impl Token {
    /// A number in the place of another token.
    pub(super) fn number(number: u64, at: &Token) -> Token {
        let text = number.to_string();
        Token { lower: text.clone(), text, is_string: false, is_dollar: false, offset: at.offset }
    }

    /// So many seconds before the time of the statement, as a string says it: `-30 seconds`.
    pub(super) fn seconds(number: u64, at: &Token) -> Token {
        let text = format!("-{number} seconds");
        Token { lower: text.clone(), text, is_string: true, is_dollar: false, offset: at.offset }
    }

    /// In lower case; a string constant is no word.
    pub(super) fn lower(&self) -> &str {
        if self.is_string { "" } else { &self.lower }
    }

    pub(super) fn is(&self, sign: &str) -> bool {
        self.lower() == sign
    }

    /// Whether it can be the name of a table.
    pub(super) fn is_name(&self) -> bool {
        !self.is_string && self.text.starts_with(|c: char| c.is_alphabetic() || c == '_')
    }
}

pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let offset = text.len() - rest.len();
        let (len, token) = piece(rest, first);
        if let Some((text, is_string)) = token {
            let is_dollar = is_string && first == '$';
            let offset = if is_string { offset + (len - text.len()) / 2 } else { offset };
            found.push(Token {
                lower: text.to_ascii_lowercase(),
                text: text.to_owned(),
                is_string,
                is_dollar,
                offset,
            });
        }
        rest = &rest[len..];
    }
    found
}

/// The length of the next piece, and what it is: the text, and whether that is a string.
fn piece(rest: &str, first: char) -> (usize, Option<(&str, bool)>) {
    let until = |end: &str, from: usize| rest[from..].find(end).map_or(rest.len(), |n| from + n + end.len());
    if first.is_whitespace() {
        return (first.len_utf8(), None);
    }
    if rest.starts_with("--") || first == '#' {
        return (until("\n", 1), None);
    }
    if rest.starts_with("/*") {
        return (until("*/", 2), None);
    }
    if first == '\'' {
        let len = until("'", 1);
        return (len, Some((rest[1..len].trim_end_matches('\''), true)));
    }
    if first == '$' {
        let tag = rest[1..].find('$').map(|n| &rest[..n + 2]);
        let is_tag = |t: &&str| t[1..t.len() - 1].chars().all(|c| c.is_alphanumeric() || c == '_');
        if let Some(tag) = tag.filter(is_tag) {
            let len = until(tag, tag.len());
            let body = rest[tag.len()..len].trim_end_matches(tag);
            return (len, Some((body, true)));
        }
    }
    if is_part(first) || matches!(first, '`' | '"' | '[') {
        let end = rest.find(|c: char| !is_part(c) && !matches!(c, '.' | '`' | '"' | '[' | ']'));
        let len = end.unwrap_or(rest.len());
        return (len, Some((name(&rest[..len]), false)));
    }
    for sign in ["<=", ">=", "<>", "!=", "::", "=>"] {
        if rest.starts_with(sign) {
            return (sign.len(), Some((sign, false)));
        }
    }
    (first.len_utf8(), Some((&rest[..first.len_utf8()], false)))
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn name(text: &str) -> &str {
    text.trim_matches(['`', '"', '[', ']'])
}
