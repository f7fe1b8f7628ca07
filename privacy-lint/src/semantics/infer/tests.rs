//! Specs of inference: Rust in, types and callees out.
//!
//! `//: T` on a line asserts the type of the first variable after the last `let` (or `for`) of the line, `//= path` that the line
//! calls that function (several paths are joined by ` & `), `//? name` that the call of `name` there is
//! unresolved. Paths are printed without their modules. `//- name` starts a crate of that name; the last one
//! is the member that is checked, and depends on all others.

mod assoc;
mod asyncs;
mod closures;
mod coercions;
mod generics;
mod iterators;
mod methods;
mod operators;
mod patterns;
mod std_types;

use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::ExprKind;
use crate::semantics::names::Models;
use crate::semantics::ty::{Callee, ValueRes};
use crate::source::Span;
use crate::workspace::{CrateId, MemoryCrate, Workspace};

/// Checks every assertion of `source`; at least one.
pub(super) fn check(source: &str) {
    let crates = split(source);
    let last = crates.len() - 1;
    let names: Vec<String> = crates.iter().map(|(name, _)| name.clone()).collect();
    let memory = crates.iter().enumerate().map(|(i, (name, text))| MemoryCrate {
        name: name.clone(),
        member: i == last,
        dependencies: names[..i].iter().map(|n| (n.clone(), n.clone())).collect(),
        files: vec![("src/lib.rs".into(), text.clone())],
        ..MemoryCrate::default()
    });
    let workspace = Workspace::in_memory(memory.collect());
    let sem = Semantics::new(&workspace, Models::built_in());
    let mut found = Found::default();
    for def in sem.crate_defs(CrateId(last as u32)) {
        if matches!(sem.def(def).data, DefData::Fn(_) | DefData::Const(_) | DefData::Static(_)) {
            found.add(&sem, def);
        }
    }
    let mut count = 0;
    let mut wrong = Vec::new();
    for (i, line) in crates[last].1.lines().enumerate() {
        let at = i as u32 + 1;
        if let Some((_, ty)) = line.split_once("//: ") {
            count += 1;
            let start = line.rfind("let ").or_else(|| line.find("for ")).unwrap_or(0) as u32;
            let first = found.bindings.iter().filter(|b| b.0 == at && b.1 > start).min_by_key(|b| b.1);
            let actual = first.map_or("nothing", |b| &b.2);
            if actual != ty.trim() {
                wrong.push(format!(
                    "{at}: {}\n    expected {}\n    inferred {actual}",
                    line.trim(),
                    ty.trim()
                ));
            }
        }
        if let Some((_, paths)) = line.split_once("//= ") {
            let here: Vec<&str> = found.calls.iter().filter(|c| c.0 == at).map(|c| c.1.as_str()).collect();
            for path in paths.split(" & ").map(str::trim) {
                count += 1;
                if !here.contains(&path) {
                    wrong.push(format!(
                        "{at}: {}\n    expected {path}\n    calls    {}",
                        line.trim(),
                        here.join("\n             ")
                    ));
                }
            }
        }
        if let Some((_, name)) = line.split_once("//? ") {
            count += 1;
            let wanted = format!("unresolved {}", name.trim());
            if !found.calls.iter().any(|c| c.0 == at && c.1 == wanted) {
                wrong.push(format!("{at}: {}\n    expected no callee of {}", line.trim(), name.trim()));
            }
        }
    }
    assert!(count > 0, "a spec asserts something");
    assert!(wrong.is_empty(), "{} of {count} are wrong\n{}", wrong.len(), wrong.join("\n"));
}

fn split(source: &str) -> Vec<(String, String)> {
    let mut crates: Vec<(String, String)> = Vec::new();
    for line in source.lines() {
        match line.trim().strip_prefix("//- ") {
            Some(name) => crates.push((name.trim().to_owned(), String::new())),
            None => {
                if crates.is_empty() && !line.trim().is_empty() {
                    crates.push(("spec".into(), String::new()));
                }
                if let Some((_, text)) = crates.last_mut() {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
    }
    crates
}

#[derive(Default)]
struct Found {
    /// Line, column, type.
    bindings: Vec<(u32, u32, String)>,
    /// Line, callee.
    calls: Vec<(u32, String)>,
}

impl Found {
    fn add(&mut self, sem: &Semantics<'_>, owner: DefId) {
        let Some(body) = sem.body(owner) else { return };
        let inference = sem.infer(owner);
        let line = |span: Span| sem.workspace.files.location(span).line;
        for (binding, ty) in body.bindings.iter().zip(&inference.bindings) {
            let at = sem.workspace.files.location(binding.span);
            self.bindings.push((at.line, at.column, short(&sem.display(ty))));
        }
        let mut call =
            |span: Span, callee: &Callee| self.calls.push((line(span), short(&sem.callee_path(callee))));
        for (id, expr) in body.exprs.iter().enumerate() {
            let id = crate::semantics::hir::ExprId(id as u32);
            let span = match &expr.kind {
                ExprKind::MethodCall { name_span, .. } => *name_span,
                ExprKind::Path(path) => path.segments.last().map_or(expr.span, |s| s.span),
                _ => expr.span,
            };
            inference.calls.get(&id).into_iter().for_each(|callee| call(span, callee));
            inference.for_next.get(&id).into_iter().for_each(|callee| call(span, callee));
            if let Some(ValueRes::Def(callee)) = inference.paths.get(&id) {
                call(span, callee);
            }
        }
        for (id, expr) in body.exprs.iter().enumerate() {
            let id = crate::semantics::hir::ExprId(id as u32);
            if let (ExprKind::MethodCall { name, name_span, .. }, Some(_)) =
                (&expr.kind, inference.unresolved.get(&id))
            {
                self.calls.push((line(*name_span), format!("unresolved {name}")));
            }
        }
    }
}

/// A path or type without modules: segments that start in lower case and are followed by `::`.
fn short(text: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
            continue;
        }
        let is_module =
            c == ':' && chars.peek() == Some(&':') && word.starts_with(|c: char| c.is_lowercase());
        if is_module {
            chars.next();
            word.clear();
            continue;
        }
        out.push_str(&word);
        word.clear();
        out.push(c);
    }
    out + &word
}
