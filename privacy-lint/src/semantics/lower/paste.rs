//! `"paste"`: the macros of the crates `paste` and `pastey`, `paste! { fn [<get_ $name:snake>]() {} }`.

use ustr::Ustr;

use crate::source::Span;
use crate::workspace::tokens::{Delimiter, Group, TokenTree};

/// The tokens with each `[<…>]` put together to one identifier, which stands where its first part does.
pub fn paste(trees: &[TokenTree]) -> Vec<TokenTree> {
    trees
        .iter()
        .map(|tree| match tree {
            TokenTree::Group(group) => match pasted(group) {
                Some(ident) => ident,
                None => TokenTree::Group(Group { trees: paste(&group.trees).into(), ..group.clone() }),
            },
            tree => tree.clone(),
        })
        .collect()
}

fn pasted(group: &Group) -> Option<TokenTree> {
    let (first, last) = (group.trees.first()?, group.trees.last()?);
    if group.delimiter != Delimiter::Bracket
        || group.trees.len() < 3
        || !is_punct(first, '<')
        || !is_punct(last, '>')
    {
        return None;
    }
    let mut parts = Vec::new();
    let mut at = None;
    collect(&group.trees[1..group.trees.len() - 1], &mut parts, &mut at)?;
    let name = parts.concat();
    let lifetime = name.starts_with('\'');
    let valid =
        name.chars().enumerate().all(|(i, c)| c == '_' || c.is_alphanumeric() || (i == 0 && c == '\''));
    if name.is_empty() || !valid {
        return None;
    }
    let span = at.unwrap_or(group.open);
    let name = Ustr::from(&name);
    Some(if lifetime { TokenTree::Lifetime(name, span) } else { TokenTree::Ident(name, span) })
}

/// The texts of the parts, modifiers applied; `None` for what no identifier is made of.
fn collect(trees: &[TokenTree], parts: &mut Vec<String>, at: &mut Option<Span>) -> Option<()> {
    let mut trees = trees.iter();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Ident(name, span) => {
                at.get_or_insert(*span);
                parts.push(name.trim_start_matches("r#").to_owned());
            }
            TokenTree::Lifetime(name, span) => {
                at.get_or_insert(*span);
                parts.push(name.to_string());
            }
            TokenTree::Literal(text, _) => parts.push(text.trim_matches(['"', '\'']).replace('-', "_")),
            TokenTree::Punct(':', false, _) => {
                let Some(TokenTree::Ident(modifier, _)) = trees.next() else { return None };
                let part = parts.last_mut()?;
                *part = modified(part, modifier);
            }
            TokenTree::Group(group) if matches!(group.delimiter, Delimiter::None(_)) => {
                collect(&group.trees, parts, at)?;
            }
            _ => return None,
        }
    }
    Some(())
}

fn modified(part: &str, modifier: &str) -> String {
    match modifier {
        "lower" => part.to_lowercase(),
        "upper" => part.to_uppercase(),
        "snake" => snake(part),
        "camel" | "upper_camel" | "camel_edge" => camel(part),
        "lower_camel" => {
            let camel = camel(part);
            let mut chars = camel.chars();
            chars.next().map_or(String::new(), |first| first.to_lowercase().chain(chars).collect())
        }
        _ => part.to_owned(),
    }
}

/// `HttpServer` to `http_server`.
fn snake(part: &str) -> String {
    let mut text = String::new();
    let mut previous = '_';
    for char in part.chars() {
        if char.is_uppercase() && previous != '_' {
            text.push('_');
        }
        text.extend(char.to_lowercase());
        previous = char;
    }
    text
}

/// `http_server` to `HttpServer`.
fn camel(part: &str) -> String {
    let mut text = String::new();
    let mut previous = '_';
    for char in part.chars() {
        if char != '_' {
            if previous == '_' {
                text.extend(char.to_uppercase());
            } else if previous.is_uppercase() {
                text.extend(char.to_lowercase());
            } else {
                text.push(char);
            }
        }
        previous = char;
    }
    text
}

fn is_punct(tree: &TokenTree, char: char) -> bool {
    matches!(tree, TokenTree::Punct(c, _, _) if *c == char)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Files;
    use crate::workspace::tokens::{lex, render};

    #[test]
    fn identifiers_are_put_together() {
        let check = |text: &str, expected: &str| {
            let files = Files::default();
            let file = files.add(std::path::Path::new("a.rs"), text.into());
            let trees = lex(&files, file, 0..text.len() as u32).expect("tokens");
            let written: String = render(&paste(&trees)).0.split_whitespace().collect();
            assert_eq!(written, expected);
        };
        check("fn [<get_ UserId:snake>]() { [<A b:camel 1>]::x }", "fnget_user_id(){AB1::x}");
        check(r#"[<"a-b" _ C:lower>]"#, "a_b_c");
        check(
            "[<some_thing:camel>] [<http:upper>] [< lower_camel_case:lower_camel >]",
            "SomeThingHTTPlowerCamelCase",
        );
        check("[<T as X>::Y] [a, <T>::b] [1, 2]", "[<TasX>::Y][a,<T>::b][1,2]");
    }
}
