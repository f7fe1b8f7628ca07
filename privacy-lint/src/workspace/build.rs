//! What a build script would tell cargo, without running it: its text, or what an earlier build left.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ustr::Ustr;

use super::CrateKind;
use super::cfg::{Cfg, CfgExpr, CfgOptions, CfgSet};
use super::tokens::{Delimiter, TokenTree, lex_text};

/// Adds what the build script with this text may set to `cfg`, whose features are complete.
///
/// `output` is what the script printed in an earlier build. It settles what the text leaves open; what the
/// text shows to follow from features comes from the text, since that build may have had others.
pub(super) fn apply(text: &str, output: Option<&str>, cfg: &mut CfgOptions) {
    let mut script = Script { cfg, set: BTreeMap::new(), hidden: false };
    match lex_text(text) {
        Ok(trees) => script.sequence(&trees, Cfg::True),
        Err(_) => script.hidden = text.contains("rustc-cfg"),
    }
    let Script { set, hidden, .. } = script;
    let mut open = CfgSet::default();
    for (line, answer) in set {
        match answer {
            Cfg::True => cfg.own.insert(&line),
            Cfg::False => {}
            Cfg::Unknown => open.insert(&line),
        }
    }
    match output {
        None => {
            cfg.unknown = open;
            cfg.unknown_names = hidden;
        }
        Some(output) => {
            for line in output.lines().filter_map(|l| l.split_once("rustc-cfg=")).map(|(_, name)| name) {
                let mut one = CfgSet::default();
                one.insert(line);
                let is_open = one.flags.is_subset(&open.flags) && one.values.is_subset(&open.values);
                if is_open || hidden {
                    cfg.own.insert(line);
                }
            }
        }
    }
}

/// `test` for tests, `proc_macro` for procedural macros.
pub(super) fn kind_flags(kind: CrateKind, set: &mut CfgSet) {
    match kind {
        CrateKind::Test | CrateKind::Bench => set.insert("test"),
        CrateKind::ProcMacro => set.insert("proc_macro"),
        _ => {}
    }
}

/// Reads the statements of a build script.
struct Script<'a> {
    cfg: &'a CfgOptions,
    /// `name` or `key="value"`, and whether it is set.
    set: BTreeMap<String, Cfg>,
    /// Whether names are computed.
    hidden: bool,
}

impl Script<'_> {
    /// `condition`: whether these tokens are executed.
    fn sequence(&mut self, trees: &[TokenTree], condition: Cfg) {
        let mut at = 0;
        while at < trees.len() {
            at += match &trees[at..] {
                [TokenTree::Punct('#', ..), TokenTree::Group(attribute), after @ ..]
                    if attribute.delimiter == Delimiter::Bracket =>
                {
                    self.attribute(&attribute.trees, after, condition) + 2
                }
                [TokenTree::Ident(word, _), after @ ..] if word == "if" => {
                    self.branches(after, condition) + 1
                }
                [TokenTree::Ident(word, _), TokenTree::Ident(name, _), ..] if word == "fn" => {
                    // Who calls the others, and when, is not followed.
                    let inside = if name == "main" { condition } else { condition.and(Cfg::Unknown) };
                    let body = position(&trees[at..], |t| is_group(t, Delimiter::Brace));
                    if let Some(TokenTree::Group(body)) = trees.get(at + body) {
                        self.sequence(&body.trees, inside);
                    }
                    body + 1
                }
                [TokenTree::Ident(word, _), TokenTree::Ident(..), TokenTree::Punct(';', ..), ..]
                    if word == "mod" =>
                {
                    self.hidden = true;
                    3
                }
                [TokenTree::Ident(word, _), TokenTree::Punct('!', ..), TokenTree::Group(arguments), ..] => {
                    match word.as_str() {
                        "cfg_aliases" => self.aliases(&arguments.trees, condition),
                        _ => self.sequence(&arguments.trees, condition),
                    }
                    3
                }
                [TokenTree::Ident(word, _), ..]
                    if matches!(word.as_str(), "match" | "for" | "while" | "loop") =>
                {
                    let body = position(&trees[at..], |t| is_group(t, Delimiter::Brace));
                    self.sequence(
                        &trees[at + 1..(at + body + 1).min(trees.len())],
                        condition.and(Cfg::Unknown),
                    );
                    body + 1
                }
                [TokenTree::Ident(word, _), ..] => {
                    self.hidden |= condition.keeps() && word == "autocfg";
                    1
                }
                // A closure, a block, arguments.
                [TokenTree::Group(group), ..] => {
                    let certain = at == 0 || !matches!(&trees[at - 1], TokenTree::Punct('|' | '>', ..));
                    self.sequence(
                        &group.trees,
                        if certain { condition } else { condition.and(Cfg::Unknown) },
                    );
                    1
                }
                [TokenTree::Literal(text, _), ..] => {
                    self.literal(text, condition);
                    1
                }
                _ => 1,
            };
        }
    }

    /// An attribute and the statement that it stands on; how many trees the statement has.
    fn attribute(&mut self, attribute: &[TokenTree], after: &[TokenTree], condition: Cfg) -> usize {
        let [TokenTree::Ident(name, _), TokenTree::Group(expression)] = attribute else { return 0 };
        if name != "cfg" {
            return 0;
        }
        let holds = self.cfg.eval(&CfgExpr::parse(&expression.trees));
        let end =
            position(after, |t| matches!(t, TokenTree::Punct(';', ..)) || is_group(t, Delimiter::Brace));
        let end = (end + 1).min(after.len());
        self.sequence(&after[..end], condition.and(holds));
        end
    }

    /// After an `if`: its condition, its branches; how many trees they have.
    fn branches(&mut self, trees: &[TokenTree], condition: Cfg) -> usize {
        let block = position(trees, |t| is_group(t, Delimiter::Brace));
        let Some(TokenTree::Group(body)) = trees.get(block) else { return trees.len() };
        let holds = self.condition(&trees[..block]);
        self.sequence(&body.trees, condition.and(holds));
        let otherwise = condition.and(holds.not());
        match &trees[block + 1..] {
            [TokenTree::Ident(e, _), TokenTree::Ident(i, _), after @ ..] if e == "else" && i == "if" => {
                block + 3 + self.branches(after, otherwise)
            }
            [TokenTree::Ident(e, _), TokenTree::Group(body), ..] if e == "else" => {
                self.sequence(&body.trees, otherwise);
                block + 3
            }
            _ => block + 1,
        }
    }

    /// `cfg!(…)`, `env::var("CARGO_FEATURE_X").is_ok()`, and what `!` makes of them.
    fn condition(&self, trees: &[TokenTree]) -> Cfg {
        match trees {
            [TokenTree::Punct('!', ..), rest @ ..] => self.condition(rest).not(),
            [TokenTree::Ident(name, _), TokenTree::Punct('!', ..), TokenTree::Group(group)]
                if name == "cfg" =>
            {
                self.cfg.eval(&CfgExpr::parse(&group.trees))
            }
            [
                before @ ..,
                TokenTree::Group(name),
                TokenTree::Punct('.', ..),
                TokenTree::Ident(test, _),
                TokenTree::Group(_),
            ] => {
                let [TokenTree::Literal(name, _)] = &*name.trees else { return Cfg::Unknown };
                let asks_environment =
                    matches!(before.last(), Some(TokenTree::Ident(f, _)) if f == "var" || f == "var_os");
                let present = matches!(test.as_str(), "is_ok" | "is_some");
                let Some(feature) = name.trim_matches('"').strip_prefix("CARGO_FEATURE_") else {
                    return Cfg::Unknown;
                };
                let is_simple =
                    before.iter().all(|t| matches!(t, TokenTree::Ident(..) | TokenTree::Punct(':', ..)));
                if !asks_environment
                    || !is_simple
                    || !(present || matches!(test.as_str(), "is_err" | "is_none"))
                {
                    return Cfg::Unknown;
                }
                let enabled = self.cfg.own.values.iter().any(|(key, value)| {
                    key == "feature" && value.replace('-', "_").eq_ignore_ascii_case(feature)
                });
                Cfg::from(enabled == present)
            }
            _ => Cfg::Unknown,
        }
    }

    /// A string that may be an instruction to cargo.
    fn literal(&mut self, text: &str, condition: Cfg) {
        let Some((_, line)) = text.split_once("rustc-cfg=") else { return };
        let line = line.trim_end_matches('#');
        let line = line.strip_suffix('"').unwrap_or(line);
        let line = line.trim_end_matches("\\n").replace("\\\"", "\"");
        if line.is_empty() || line.contains(['{', '\\']) {
            self.hidden |= condition.keeps();
            return;
        }
        let before = self.set.get(&line).copied().unwrap_or(Cfg::False);
        self.set.insert(line, before.or(condition));
    }

    /// `cfg_aliases! { name: { expression }, … }`
    fn aliases(&mut self, trees: &[TokenTree], condition: Cfg) {
        for alias in trees.windows(3) {
            if let [TokenTree::Ident(name, _), TokenTree::Punct(':', ..), TokenTree::Group(expression)] =
                alias
            {
                let holds = self.cfg.eval(&CfgExpr::parse(&expression.trees));
                let before = self.set.get(name.as_str()).copied().unwrap_or(Cfg::False);
                self.set.insert(name.to_string(), before.or(condition.and(holds)));
            }
        }
    }
}

fn position(trees: &[TokenTree], test: impl Fn(&TokenTree) -> bool) -> usize {
    trees.iter().position(test).unwrap_or(trees.len())
}

fn is_group(tree: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(tree, TokenTree::Group(group) if group.delimiter == delimiter)
}

/// What earlier builds left under a target directory: for each package, the directory of the latest run of
/// its build script, with `output` and `out/`.
pub(super) fn earlier_builds(target_directory: &Path) -> BTreeMap<Ustr, PathBuf> {
    let mut runs: BTreeMap<Ustr, (std::time::SystemTime, PathBuf)> = BTreeMap::new();
    // `target/debug/build`, or `target/<triple>/debug/build`.
    let mut profiles = subdirectories(target_directory);
    profiles.extend(profiles.clone().iter().flat_map(|d| subdirectories(d)));
    for run in profiles.iter().flat_map(|profile| subdirectories(&profile.join("build"))) {
        let Some(name) = run.file_name().and_then(|n| n.to_str()) else { continue };
        let Some((package, _hash)) = name.rsplit_once('-') else { continue };
        let Ok(time) = run.join("output").metadata().and_then(|m| m.modified()) else { continue };
        let package = Ustr::from(package);
        if runs.get(&package).is_none_or(|(t, p)| (*t, p) < (time, &run)) {
            runs.insert(package, (time, run));
        }
    }
    runs.into_iter().map(|(package, (_, run))| (package, run)).collect()
}

fn subdirectories(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let mut dirs: Vec<_> =
        entries.filter(|e| e.file_type().is_ok_and(|t| t.is_dir())).map(|e| e.path()).collect();
    dirs.sort();
    dirs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eval(script: &str, output: Option<&str>, features: &[&str], expr: &str) -> Cfg {
        let mut cfg = CfgOptions::default();
        for feature in features {
            cfg.own.insert(&format!("feature=\"{feature}\""));
        }
        apply(script, output, &mut cfg);
        cfg.eval(&CfgExpr::from_text(expr))
    }

    const SCRIPT: &str = r#"
        mod_like!();
        fn main() {
            #[cfg(feature = "sqlite")]
            println!("cargo:rustc-cfg=sqlite");
            if std::env::var_os("CARGO_FEATURE_MY_SQL").is_some() { println!("cargo::rustc-cfg=mysql"); }
            else if cfg!(feature = "pg") { println!("cargo:rustc-cfg=pg") } else { println!("cargo:rustc-cfg=none") }
            if probe() { println!("cargo:rustc-cfg=probed"); }
            println!("cargo:rustc-cfg=db=\"x\"");
            cfg_aliases::cfg_aliases! { web: { all(feature = "pg", not(feature = "x")) }, }
        }
        fn other() { println!("cargo:rustc-cfg=other"); }"#;

    #[test]
    fn conditions_on_features_are_read() {
        for (features, expr, want) in [
            (&["sqlite"][..], "sqlite", Cfg::True),
            (&[], "sqlite", Cfg::False),
            (&["my-sql"], "mysql", Cfg::True),
            (&["my-sql", "pg"], "pg", Cfg::False),
            (&["pg"], "pg", Cfg::True),
            (&[], "none", Cfg::True),
            (&["pg"], "none", Cfg::False),
            (&[], "probed", Cfg::Unknown),
            (&[], "db = \"x\"", Cfg::True),
            (&[], "other", Cfg::Unknown),
            (&["pg"], "web", Cfg::True),
            (&[], "web", Cfg::False),
            (&[], "never_mentioned", Cfg::False),
        ] {
            assert_eq!(eval(SCRIPT, None, features, expr), want, "{expr} with {features:?}");
        }
    }

    #[test]
    fn names_that_are_computed_leave_any_flag_open() {
        let script = "fn main() { for v in VERSIONS { println!(\"cargo:rustc-cfg=v{v}\"); } }";
        assert_eq!(eval(script, None, &[], "v10"), Cfg::Unknown);
        assert_eq!(eval(script, Some("cargo:rustc-cfg=v10\n"), &[], "v10"), Cfg::True);
        assert_eq!(eval(script, Some("cargo:rustc-cfg=v10\n"), &[], "v11"), Cfg::False);
        assert_eq!(
            eval("fn main() { autocfg::new().emit_has_path(\"x\"); }", None, &[], "has_x"),
            Cfg::Unknown
        );
    }

    #[test]
    fn an_earlier_build_does_not_overrule_the_features_of_this_one() {
        assert_eq!(eval(SCRIPT, Some("cargo:rustc-cfg=sqlite\n"), &[], "sqlite"), Cfg::False);
        assert_eq!(eval(SCRIPT, Some("cargo:rustc-cfg=probed\n"), &[], "probed"), Cfg::True);
        assert_eq!(eval(SCRIPT, Some(""), &[], "probed"), Cfg::False);
    }
}
