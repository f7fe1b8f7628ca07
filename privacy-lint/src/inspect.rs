//! What the analyzer understood, as lines for tools and people: calls, types, flows, annotated types.

use std::fmt::Write;

use serde_json::json;

use crate::analysis::Places;
use crate::rules::Flow;
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{Body, ExprKind, PatKind};
use crate::semantics::ty::{Callee, Inference, TyKind, ValueRes};
use crate::source::{Origin, Span};

/// One call, as `inspect calls` prints it.
pub struct CallLine {
    /// The name that is called.
    pub span: Span,
    /// The callee's path.
    pub callee: Option<String>,
    /// `fn`, `method`, `macro` or `closure`.
    pub kind: &'static str,
    /// Where a call through `dyn` may go.
    pub targets: Vec<String>,
    /// Why it is not resolved.
    pub reason: Option<String>,
}

/// Each call of the members, one JSON object a line.
pub fn calls(sema: &Semantics<'_>) -> String {
    let places = Places { sema };
    let mut out = String::new();
    for line in all_calls(sema) {
        let at = places.spot(written(sema, line.span));
        let status = match (&line.callee, line.targets.is_empty()) {
            (None, _) => "unresolved",
            (Some(_), false) => "dyn",
            (Some(_), true) => "resolved",
        };
        let mut row = json!({
            "file": at.file, "line": at.line, "column": at.column,
            "callee": line.callee, "kind": line.kind, "status": status,
        });
        if !line.targets.is_empty() {
            row["targets"] = json!(line.targets);
        }
        if let Some(reason) = line.reason {
            row["reason"] = json!(reason);
        }
        let _ = writeln!(out, "{row}");
    }
    out
}

/// Where a name was written: in the rules of a member's macro, if that is where it comes from.
fn written(sema: &Semantics<'_>, span: Span) -> Span {
    let files = &sema.workspace.files;
    let mut at = span;
    while let Origin::Expansion { tokens, .. } = &files.get(at.file).origin {
        match tokens.get(tokens.partition_point(|token| token.hi <= at.lo)) {
            Some(token) => at = token.from,
            None => return span,
        }
    }
    let krate = sema.crate_of_file(at.file);
    if krate.is_some_and(|krate| sema.is_member(krate)) { at } else { span }
}

/// Each call of the members, in source order of the functions that hold them.
pub fn all_calls(sema: &Semantics<'_>) -> Vec<CallLine> {
    let mut lines = Vec::new();
    for owner in owners(sema) {
        let Some(body) = sema.body(owner) else { continue };
        let inference = sema.infer(owner);
        for (index, expr) in body.exprs.iter().enumerate() {
            let id = crate::semantics::hir::ExprId(index as u32);
            match &expr.kind {
                ExprKind::MethodCall { name_span, .. } => {
                    let reason = inference.unresolved.get(&id).cloned();
                    lines.push(method(sema, owner, *name_span, inference.calls.get(&id), reason));
                }
                ExprKind::Call { callee, .. } => lines.extend(call(sema, &body, &inference, *callee)),
                ExprKind::Macro(call) => lines.push(CallLine {
                    span: call.name_span,
                    callee: Some(sema.def_path(call.macro_)),
                    kind: "macro",
                    targets: Vec::new(),
                    reason: None,
                }),
                _ => {}
            }
        }
    }
    lines
}

fn method(
    sema: &Semantics<'_>,
    owner: DefId,
    span: Span,
    callee: Option<&Callee>,
    reason: Option<String>,
) -> CallLine {
    match callee {
        Some(callee) => CallLine {
            span,
            callee: Some(callee_path(sema, owner, callee)),
            kind: "method",
            targets: targets(sema, callee),
            reason: None,
        },
        None => CallLine { span, callee: None, kind: "method", targets: Vec::new(), reason },
    }
}

fn call(
    sema: &Semantics<'_>,
    body: &Body,
    inference: &Inference,
    callee: crate::semantics::hir::ExprId,
) -> Option<CallLine> {
    let ExprKind::Path(path) = &body.exprs[callee.0 as usize].kind else { return None };
    let span = path.segments.last().map_or(path.span, |s| s.span);
    let line = |callee, reason, targets| CallLine { span, callee, kind: "fn", targets, reason };
    Some(match inference.paths.get(&callee) {
        Some(ValueRes::Def(target)) => {
            line(Some(callee_path(sema, body.owner, target)), None, targets(sema, target))
        }
        Some(ValueRes::Ctor(variant, _)) => line(Some(sema.def_path(*variant)), None, Vec::new()),
        Some(ValueRes::Unresolved(reason)) => line(None, Some(reason.clone()), Vec::new()),
        None => line(None, Some("its path was not resolved".to_owned()), Vec::new()),
    })
}

/// The callee as rustc prints it in the code of `owner`: `<Type as Trait>::method` for a trait's method.
fn callee_path(sema: &Semantics<'_>, owner: DefId, callee: &Callee) -> String {
    let name = sema.def(callee.def).name;
    let Some((method, subst)) = &callee.trait_method else { return free_path(sema, owner, callee.def) };
    let Some(trait_) = sema.def(*method).parent else { return sema.def_path(callee.def) };
    match subst.first() {
        Some(this) => format!("<{} as {}>::{name}", sema.display(this), sema.def_path(trait_)),
        None => format!("{}::{name}", sema.def_path(trait_)),
    }
}

/// A function or a type's own function, by the path that the caller would write.
fn free_path(sema: &Semantics<'_>, owner: DefId, def: DefId) -> String {
    let Some(parent) = sema.def(def).parent else { return sema.def_path(def) };
    if !matches!(sema.def(parent).data, DefData::Impl(_)) {
        return sema.visible_path(owner, def);
    }
    let (name, of) = (sema.def(def).name, sema.type_of(parent));
    match of.kind() {
        TyKind::Adt(adt, _) => format!("{}::{name}", sema.visible_path(owner, *adt)),
        // `[T]`, `str`, `*const T`: a type without a path.
        _ => format!("<{}>::{name}", sema.display(&of)),
    }
}

fn targets(sema: &Semantics<'_>, callee: &Callee) -> Vec<String> {
    let Some((method, subst)) = &callee.trait_method else { return Vec::new() };
    let is_dyn = subst.first().is_some_and(|t| matches!(t.kind(), TyKind::Dyn(_)));
    let Some(trait_) = sema.def(*method).parent.filter(|_| is_dyn) else { return Vec::new() };
    let name = sema.def(*method).name;
    let mut targets = Vec::new();
    for impl_ in sema.known_impls(trait_).iter() {
        let DefData::Impl(data) = &sema.def(*impl_).data else { continue };
        targets.extend(data.items.iter().filter(|i| sema.def(**i).name == name).map(|i| sema.def_path(*i)));
    }
    targets
}

/// Each binding of the members with its type, one JSON object a line.
pub fn types(sema: &Semantics<'_>) -> String {
    let places = Places { sema };
    let mut out = String::new();
    for (span, name, ty) in all_types(sema) {
        let at = places.spot(span);
        let row = json!({ "file": at.file, "line": at.line, "column": at.column, "name": name, "type": ty });
        let _ = writeln!(out, "{row}");
    }
    out
}

/// Each binding of the members: its name's place, its name, its type.
pub fn all_types(sema: &Semantics<'_>) -> Vec<(Span, String, String)> {
    let mut lines = Vec::new();
    for owner in owners(sema) {
        let Some(body) = sema.body(owner) else { continue };
        let inference = sema.infer(owner);
        let mut seen = std::collections::BTreeSet::new();
        for pat in &body.pats {
            let PatKind::Bind { binding, .. } = pat.kind else { continue };
            if seen.insert(binding) {
                let ty = inference.bindings.get(binding.0 as usize).map(|t| sema.display(t));
                let known = &body.bindings[binding.0 as usize];
                lines.push((known.span, known.name.to_string(), ty.unwrap_or_else(|| "_".to_owned())));
            }
        }
    }
    lines
}

/// Each flow into a sink, listed or not, one JSON object a line.
pub fn flows(flows: &[Flow]) -> String {
    let mut out = String::new();
    for flow in flows {
        let row = json!({
            "category": flow.category, "item": flow.item, "data": flow.data,
            "backend": flow.backend.map(|b| b.id()), "store": flow.store, "operation": flow.operation,
            "at": flow.at, "from": flow.from, "trace": flow.trace, "gap": flow.gap,
        });
        let _ = writeln!(out, "{row}");
    }
    out
}

/// Everything of the members that has a body.
pub fn owners(sema: &Semantics<'_>) -> Vec<DefId> {
    let has_body =
        |def: &DefId| matches!(sema.def(*def).data, DefData::Fn(_) | DefData::Const(_) | DefData::Static(_));
    sema.members().into_iter().flat_map(|k| sema.crate_defs(k)).filter(has_body).collect()
}
