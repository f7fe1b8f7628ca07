//! Prints what inference knows of the calls of a workspace's members, one JSON line each, for the comparison
//! with rustc: `cargo run --release --example calls -- --manifest-path CHECKOUT/Cargo.toml [--features F]`.
//! With `--types`, a summary of unknown bindings goes to standard error.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for development")]

use std::io::Write;
use std::time::Instant;

use privacy_lint::semantics::Semantics;
use privacy_lint::semantics::defs::{DefData, DefId};
use privacy_lint::semantics::hir::{ExprId, ExprKind};
use privacy_lint::semantics::names::Models;
use privacy_lint::semantics::ty::{TyKind, ValueRes};
use privacy_lint::source::Span;
use privacy_lint::workspace::{LoadOptions, Workspace};
use rayon::prelude::*;

fn main() {
    let mut options = LoadOptions { workspace: true, offline: true, ..LoadOptions::default() };
    let (mut types, mut slow) = (false, false);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--manifest-path" => options.manifest_path = args.next().map(Into::into),
            "--features" => options.features.extend(args.next()),
            "--package" => {
                options.workspace = false;
                options.packages.extend(args.next());
            }
            "--types" => types = true,
            "--slow" => slow = true,
            other => eprintln!("ignored: {other}"),
        }
    }
    let start = Instant::now();
    let workspace = match Workspace::load(&options) {
        Ok(workspace) => workspace,
        Err(error) => return eprintln!("{error}"),
    };
    eprintln!("load {:?}", start.elapsed());
    let start = Instant::now();
    let sem = Semantics::new(&workspace, Models::built_in());
    let owners: Vec<DefId> = sem
        .members()
        .into_iter()
        .flat_map(|krate| sem.crate_defs(krate))
        .filter(|def| matches!(sem.def(*def).data, DefData::Fn(_) | DefData::Const(_) | DefData::Static(_)))
        .collect();
    eprintln!("items {:?}, {} bodies", start.elapsed(), owners.len());
    let start = Instant::now();
    let rows: Vec<String> = owners
        .par_iter()
        .map(|owner| {
            let start = Instant::now();
            let text = calls(&sem, *owner);
            if slow && start.elapsed().as_millis() > 50 {
                eprintln!("{:?} {}", start.elapsed(), sem.def_path(*owner));
            }
            text
        })
        .collect();
    eprintln!("inference {:?}", start.elapsed());
    let out = std::io::stdout();
    let mut out = out.lock();
    for row in rows {
        let _ = out.write_all(row.as_bytes());
    }
    if types {
        unknown_bindings(&sem, &owners);
    }
}

fn calls(sem: &Semantics<'_>, owner: DefId) -> String {
    let Some(body) = sem.body(owner) else { return String::new() };
    let inference = sem.infer(owner);
    let mut text = String::new();
    let mut row = |span: Span, kind: &str, status: &str, callee: Option<String>, reason: Option<&str>| {
        let at = sem.workspace.files.location(span);
        let file = at.path.strip_prefix(&sem.workspace.root).unwrap_or(&at.path).display().to_string();
        let row = serde_json::json!({
            "file": file, "line": at.line, "column": at.column, "kind": kind, "status": status, "callee": callee, "reason": reason,
        });
        text.push_str(&row.to_string());
        text.push('\n');
    };
    for (index, expr) in body.exprs.iter().enumerate() {
        let id = ExprId(index as u32);
        match &expr.kind {
            ExprKind::MethodCall { name_span, .. } => match inference.calls.get(&id) {
                Some(callee) => row(*name_span, "method", "resolved", Some(sem.callee_path(callee)), None),
                None => row(
                    *name_span,
                    "method",
                    "unresolved",
                    None,
                    inference.unresolved.get(&id).map(String::as_str),
                ),
            },
            ExprKind::Call { callee, .. } => {
                let target = &body.exprs[callee.0 as usize];
                let ExprKind::Path(path) = &target.kind else { continue };
                let span = path.segments.last().map_or(target.span, |s| s.span);
                match inference.paths.get(callee) {
                    Some(ValueRes::Def(callee)) => {
                        row(span, "fn", "resolved", Some(sem.callee_path(callee)), None)
                    }
                    Some(ValueRes::Ctor(def, _)) => {
                        row(span, "fn", "resolved", Some(sem.def_path(*def)), None)
                    }
                    Some(ValueRes::Unresolved(reason)) => row(span, "fn", "unresolved", None, Some(reason)),
                    None => row(span, "fn", "unresolved", None, Some("not reached")),
                }
            }
            _ => {}
        }
    }
    text
}

fn unknown_bindings(sem: &Semantics<'_>, owners: &[DefId]) {
    let (mut all, mut unknown) = (0, 0);
    for owner in owners {
        let Some(body) = sem.body(*owner) else { continue };
        let inference = sem.infer(*owner);
        for (ty, binding) in inference.bindings.iter().zip(&body.bindings) {
            all += 1;
            if ty.any(&mut |part| matches!(part.kind(), TyKind::Unknown)) {
                unknown += 1;
                if std::env::var_os("SHOW_UNKNOWN").is_some() {
                    let at = sem.workspace.files.location(binding.span);
                    eprintln!(
                        "{}:{}:{} {}: {}",
                        at.path.display(),
                        at.line,
                        at.column,
                        binding.name,
                        sem.display(ty)
                    );
                }
            }
        }
    }
    eprintln!("bindings {all}, with unknown parts {unknown}");
}
