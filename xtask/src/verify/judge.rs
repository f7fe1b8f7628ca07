//! What rustc says of the checks.

use std::collections::BTreeMap;

use privacy_lint::catalogue::Declared;
use serde_json::Value;

use super::checks::{HEAD, is_derive, line};
use super::scratch::Scratch;

/// Codes that mean that something is not there, cannot be seen, or takes another number of arguments. All others
/// (types that cannot be inferred, bounds that do not hold) say that it was found.
const MISSING: [&str; 24] = [
    "E0026", "E0040", "E0057", "E0060", "E0061", "E0220", "E0404", "E0405", "E0412", "E0423", "E0425",
    "E0432", "E0433", "E0451", "E0531", "E0532", "E0573", "E0574", "E0576", "E0599", "E0603", "E0609",
    "E0616", "E0624",
];

/// Names are resolved for a whole crate before any body is looked at, so what is missing shows in layers.
const ROUNDS: usize = 6;

/// What is wrong, by index, with the reason.
pub(super) fn wrong(scratch: &Scratch, declared: &[Declared]) -> Result<Vec<(usize, String)>, String> {
    let mut wrong: BTreeMap<usize, String> = BTreeMap::new();
    for _ in 0..ROUNDS {
        let left: Vec<usize> = (0..declared.len()).filter(|index| !wrong.contains_key(index)).collect();
        let (derives, rest): (Vec<usize>, Vec<usize>) =
            left.into_iter().partition(|index| is_derive(&declared[*index]));
        scratch.write("src/lib.rs", &text(declared, &rest))?;
        scratch.write("src/bin/derives.rs", &(text(declared, &derives) + "fn main() {}\n"))?;
        let found = refused(scratch, &[("verify", &rest), ("derives", &derives)])?;
        if found.is_empty() {
            break;
        }
        for (index, reason) in found {
            wrong.entry(index).or_insert(reason);
        }
    }
    Ok(wrong.into_iter().collect())
}

fn text(declared: &[Declared], indexes: &[usize]) -> String {
    let lines = indexes.iter().map(|index| line(*index, &declared[*index]) + "\n");
    HEAD.to_owned() + &lines.collect::<String>()
}

/// The checks that do not compile, by target and line.
fn refused(scratch: &Scratch, targets: &[(&str, &[usize])]) -> Result<Vec<(usize, String)>, String> {
    let mut check = scratch.cargo(&["check", "--quiet", "--lib", "--bins", "--keep-going"]);
    let output = check.arg("--message-format=json").output().map_err(|error| error.to_string())?;
    let mut found = Vec::new();
    let mut reached = false;
    let mut elsewhere = None;
    for message in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(message) else { continue };
        let target = message["target"]["name"].as_str().unwrap_or_default();
        let is_ours = message["manifest_path"].as_str().is_some_and(|path| scratch.is_manifest(path));
        reached |= is_ours;
        let said = &message["message"];
        if message["reason"] != "compiler-message" || said["level"] != "error" {
            continue;
        }
        if !is_ours {
            elsewhere.get_or_insert_with(|| {
                let package = message["package_id"].as_str().unwrap_or_default();
                format!("`{package}` does not compile: {}", said["message"].as_str().unwrap_or_default())
            });
            continue;
        }
        let lines = targets.iter().find(|(name, _)| *name == target).map(|(_, lines)| *lines);
        if let Some((index, reason)) = lines.and_then(|lines| verdict(said, lines)) {
            found.push((index, reason));
        }
    }
    if reached {
        return Ok(found);
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    let last = stderr.lines().find(|line| line.starts_with("error")).unwrap_or_default().to_owned();
    Err(elsewhere.unwrap_or_else(|| format!("the crate does not build: {last}")))
}

/// The check that an error is about, if the error means that something is missing.
fn verdict(said: &Value, lines: &[usize]) -> Option<(usize, String)> {
    let text = said["message"].as_str().unwrap_or_default();
    let is_missing = match said["code"]["code"].as_str() {
        Some("E0599") => !text.contains("trait bounds were not satisfied"),
        Some(code) => MISSING.contains(&code),
        None => text.starts_with("cannot find"),
    };
    let spans = said["spans"].as_array()?;
    let primary = spans.iter().find(|span| span["is_primary"] == true)?;
    // What a macro's expansion lacks is not the model's.
    if !is_missing || !primary["expansion"].is_null() {
        return None;
    }
    let first = HEAD.lines().count() + 1;
    let line = usize::try_from(primary["line_start"].as_u64()?).ok()?;
    let index = lines.get(line.checked_sub(first)?)?;
    Some((*index, text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_is_missing_counts() {
        let said = |code: Value, message: &str, expansion: Value| {
            json!({
                "message": message, "code": code,
                "spans": [{ "is_primary": true, "line_start": 4, "expansion": expansion }],
            })
        };
        let code = |code: &str| json!({ "code": code });
        let judged = |said: Value| verdict(&said, &[10, 11]).map(|(index, _)| index);
        assert_eq!(judged(said(code("E0432"), "unresolved import", Value::Null)), Some(11));
        assert_eq!(judged(said(code("E0282"), "type annotations needed", Value::Null)), None);
        assert_eq!(judged(said(code("E0599"), "no method named `a` found", Value::Null)), Some(11));
        let bounds = "the method `a` exists for struct `S`, but its trait bounds were not satisfied";
        assert_eq!(judged(said(code("E0599"), bounds, Value::Null)), None);
        assert_eq!(judged(said(code("E0433"), "failed to resolve", json!({ "macro_decl_name": "m" }))), None);
        assert_eq!(judged(said(Value::Null, "cannot find derive macro `A`", Value::Null)), Some(11));
    }
}
