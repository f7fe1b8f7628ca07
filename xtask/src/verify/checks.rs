//! What a model declares as Rust that compiles only if it is there: one line for each.
//!
//! Generic parameters are left to inference, which is free to fail: whether a path leads somewhere is settled
//! before.

use privacy_lint::catalogue::Declared;
use privacy_lint::semantics::names::ModelledKind;

/// Lines before the first check.
pub(super) const HEAD: &str = "#![allow(warnings)]\nfn any<T>() -> T { loop {} }\n";

/// The line for one declaration; its number makes its names its own.
pub(super) fn line(number: usize, item: &Declared) -> String {
    let path = escaped(&item.path);
    match &item.kind {
        ModelledKind::Name | ModelledKind::Macro(_) if !is_derive(item) => {
            format!("mod c{number} {{ use {path} as x; }}")
        }
        ModelledKind::Name | ModelledKind::Macro(_) => {
            format!("mod c{number} {{ #[derive({path})] struct S {{ a: u8 }} }}")
        }
        ModelledKind::Function(count) => {
            let arguments = vec!["any()"; *count].join(", ");
            format!("fn c{number}() {{ let _ = {path}({arguments}); }}")
        }
        ModelledKind::Const => format!("fn c{number}() {{ let _ = {path}; }}"),
        ModelledKind::Type => {
            let (of, name) = path.rsplit_once("::").unwrap_or((&path, ""));
            format!("fn c{number}<T: {of}>() {{ let _: T::{name}; }}")
        }
        ModelledKind::Variant => {
            format!("fn c{number}() {{ let {path} {{ .. }} = any() else {{ loop {{}} }}; }}")
        }
        ModelledKind::Field(name) => {
            format!("fn c{number}() {{ let {path} {{ {name}: _, .. }} = any(); }}")
        }
    }
}

/// Derives have a target of their own: what they expand to may not compile for any type at all.
pub(super) fn is_derive(item: &Declared) -> bool {
    item.kind == ModelledKind::Macro("derive")
}

/// With `r#` before names that are keywords.
fn escaped(path: &str) -> String {
    let segment =
        |segment: &str| if KEYWORDS.contains(&segment) { format!("r#{segment}") } else { segment.to_owned() };
    path.split("::").map(segment).collect::<Vec<_>>().join("::")
}

const KEYWORDS: [&str; 22] = [
    "abstract", "as", "async", "await", "box", "break", "continue", "do", "dyn", "final", "in", "loop",
    "macro", "match", "move", "override", "ref", "try", "type", "use", "where", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_for_each_kind() {
        let line = |path: &str, kind| {
            line(7, &Declared { path: path.to_owned(), kind, file: String::new(), line: 1 })
        };
        assert_eq!(line("a::B", ModelledKind::Name), "mod c7 { use a::B as x; }");
        assert_eq!(
            line("a::B::match", ModelledKind::Function(2)),
            "fn c7() { let _ = a::B::r#match(any(), any()); }"
        );
        assert_eq!(
            line("a::E::V", ModelledKind::Variant),
            "fn c7() { let a::E::V { .. } = any() else { loop {} }; }"
        );
        assert_eq!(line("a::T::O", ModelledKind::Type), "fn c7<T: a::T>() { let _: T::O; }");
    }
}
