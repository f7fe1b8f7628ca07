//! When two spellings of a path or a type are the same.
//!
//! An assertion is written as a reader would say it, the analyzer prints what rustc prints. Types are
//! compared without the modules their names stand in, callees by the end of their path.

/// Whether `actual` is the type that an assertion calls `expected`.
pub fn same_type(expected: &str, actual: &str) -> bool {
    short(expected) == short(actual)
}

/// Whether `actual` is the function that an assertion calls `expected`.
pub fn same_callee(expected: &str, actual: &str) -> bool {
    let (expected, actual) = (callee(expected), callee(actual));
    let ends = |path: &str| path == expected || path.strip_suffix(&expected).is_some_and(|h| h.ends_with("::"));
    // A trait's method may be named by its trait alone, `Save::save` for `<Job as Save>::save`.
    let by_trait = actual.strip_prefix('<').and_then(|rest| rest.split_once(" as "));
    ends(&actual) || by_trait.is_some_and(|(_, method)| ends(&method.replacen('>', "", 1)))
}

/// A type with each path cut down to its last name, without lifetimes and spaces.
fn short(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        if word > 0 {
            let after = &rest[word..];
            let is_path = after.starts_with("::") && !after.starts_with("::<");
            if is_path {
                rest = &after[2..];
                continue;
            }
            out.push_str(&rest[..word]);
            if matches!(&rest[..word], "dyn" | "mut" | "impl" | "as" | "const") {
                out.push(' ');
            }
            rest = after;
        } else if c == '\'' {
            let end =
                rest[1..].find(|c: char| !c.is_alphanumeric() && c != '_').map_or(rest.len(), |i| i + 1);
            rest = rest[end..].trim_start_matches([' ', ',']);
        } else if let Some(after) = rest.strip_prefix("::") {
            rest = after;
        } else {
            if !c.is_whitespace() {
                out.push(c);
            }
            rest = &rest[c.len_utf8()..];
        }
    }
    // What rustc leaves out too: the defaults of std's own parameters.
    out.replace("<>", "").replace(",RandomState>", ">").replace(",Global>", ">")
}

/// `a::b::<impl c::D<E>>::f::<G>` as `a::b::D::f`, and `<a::B as c::D<E>>::f` as `<B as D>::f`.
fn callee(text: &str) -> String {
    let text = text.trim();
    if let Some(inner) = text.strip_prefix('<') {
        let end = closing(inner);
        let (qualified, tail) = (&inner[..end], inner.get(end + 1..).unwrap_or(""));
        let tail = without_generics(tail);
        return match qualified.split_once(" as ") {
            Some((ty, tr)) => format!("<{} as {}>{tail}", head(ty), head(tr)),
            None => format!("{}{tail}", head(qualified.trim_start_matches("impl "))),
        };
    }
    match text.split_once("<impl ") {
        Some((modules, inner)) => {
            let end = closing(inner);
            let (owner, tail) = (&inner[..end], without_generics(inner.get(end + 1..).unwrap_or("")));
            match owner.split_once(" for ") {
                Some((tr, ty)) => format!("<{} as {}>{tail}", head(ty), head(tr)),
                None => format!("{}{}{tail}", std_name(modules), head(owner)),
            }
        }
        None => std_name(&without_generics(text)),
    }
}

/// `core`, `alloc` and `std` are one library to a reader.
fn std_name(path: &str) -> String {
    for part in ["core::", "alloc::"] {
        if let Some(rest) = path.strip_prefix(part) {
            return format!("std::{rest}");
        }
    }
    path.to_owned()
}

/// Index of the `>` that closes the bracket before `text`.
fn closing(text: &str) -> usize {
    let mut depth = 1;
    let mut before = ' ';
    for (index, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            '>' if before != '-' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index;
        }
        before = c;
    }
    text.len()
}

fn head(ty: &str) -> String {
    without_generics(&short(ty))
}

fn without_generics(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        out.push_str(rest[..open].strip_suffix("::").unwrap_or(&rest[..open]));
        let inner = &rest[open + 1..];
        rest = inner.get(closing(inner) + 1..).unwrap_or("");
    }
    out + rest
}
