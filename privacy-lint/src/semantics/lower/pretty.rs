//! Bodies as short S-expressions, for tests. A local is `name#number`.

use crate::semantics::hir::{
    Anchor, Block, Body, ExprId, ExprKind, FormatPiece, FormatTrait, GenericArg, LabelId, Literal,
    Mutability, PatId, PatKind, Path, Stmt, TypeRef,
};

/// The body's value.
pub(super) fn body(body: &Body) -> String {
    Printer(body).expr(body.root)
}

/// A list in parentheses, without its empty parts.
fn list<const N: usize>(parts: [String; N]) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("({})", parts.join(" "))
}

struct Printer<'b>(&'b Body);

impl Printer<'_> {
    fn expr(&self, id: ExprId) -> String {
        let e = |id: &ExprId| self.expr(*id);
        let opt = |id: &Option<ExprId>| id.map_or(String::new(), |id| self.expr(id));
        match &self.0.exprs[id.0 as usize].kind {
            ExprKind::Local(binding) => self.binding(binding.0),
            ExprKind::Path(path) => show_path(path),
            ExprKind::Literal(literal) => show_literal(literal),
            ExprKind::Call { callee, args } => list(["call".into(), e(callee), self.exprs(args)]),
            ExprKind::MethodCall { receiver, name, generic_args, args, .. } => {
                let generic = generic_args.as_ref().map_or(String::new(), |args| show_args(&args.args));
                list([format!(".{name}{generic}"), e(receiver), self.exprs(args)])
            }
            ExprKind::Field { base, name, .. } => list(["field".into(), e(base), name.to_string()]),
            ExprKind::Index { base, index } => list(["index".into(), e(base), e(index)]),
            ExprKind::Ref(mutability, inner) => list([sigil(*mutability, "&"), e(inner)]),
            ExprKind::Deref(inner) => list(["*".into(), e(inner)]),
            ExprKind::Unary(op, inner) => list([format!("{op:?}"), e(inner)]),
            ExprKind::Binary(op, a, b) => list([format!("{op:?}"), e(a), e(b)]),
            ExprKind::Assign { place, value } => list(["=".into(), e(place), e(value)]),
            ExprKind::AssignOp { op, place, value } => list([format!("{op:?}="), e(place), e(value)]),
            ExprKind::Block(block) => self.block(block),
            ExprKind::AsyncBlock { body } => list(["async".into(), e(body)]),
            ExprKind::If { cond, then, else_ } => list(["if".into(), e(cond), e(then), opt(else_)]),
            ExprKind::Let { pat, value } => list(["let".into(), self.pat(*pat), e(value)]),
            ExprKind::Match { scrutinee, arms } => {
                let arms: Vec<String> = arms
                    .iter()
                    .map(|arm| {
                        let guard =
                            arm.guard.map_or(String::new(), |guard| format!("if {}", self.expr(guard)));
                        list([self.pat(arm.pat), guard, e(&arm.body)])
                    })
                    .collect();
                list(["match".into(), e(scrutinee), arms.join(" ")])
            }
            ExprKind::Loop { body, label } => list(["loop".into(), show_label(*label), e(body)]),
            ExprKind::While { cond, body, label } => {
                list(["while".into(), show_label(*label), e(cond), e(body)])
            }
            ExprKind::For { pat, iter, body, label } => {
                list(["for".into(), show_label(*label), self.pat(*pat), e(iter), e(body)])
            }
            ExprKind::Break { target, value } => list(["break".into(), show_label(*target), opt(value)]),
            ExprKind::Continue { target } => list(["continue".into(), show_label(*target)]),
            ExprKind::Return(value) => list(["return".into(), opt(value)]),
            ExprKind::Try(value) => list(["?".into(), e(value)]),
            ExprKind::Await(value) => list(["await".into(), e(value)]),
            ExprKind::Closure { params, ret, body, is_async, is_move } => {
                let params: Vec<String> = params
                    .iter()
                    .map(|(pat, ty)| {
                        self.pat(*pat)
                            + &ty.as_ref().map_or(String::new(), |ty| format!(": {}", show_type(ty)))
                    })
                    .collect();
                let words = [("async ", is_async), ("move ", is_move)];
                let words: String = words.iter().filter(|(_, on)| **on).map(|(word, _)| *word).collect();
                let ret = ret.as_ref().map_or(String::new(), |ty| format!("-> {}", show_type(ty)));
                list([format!("{words}|{}|", params.join(", ")), ret, e(body)])
            }
            ExprKind::Tuple(parts) => list(["tuple".into(), self.exprs(parts)]),
            ExprKind::Array(parts) => list(["array".into(), self.exprs(parts)]),
            ExprKind::Repeat { element, len } => list(["repeat".into(), e(element), e(len)]),
            ExprKind::Record { path, fields, base } => {
                let fields: Vec<String> =
                    fields.iter().map(|field| format!("{}: {}", field.name, e(&field.value))).collect();
                let base = base.map_or(String::new(), |base| format!("..{}", self.expr(base)));
                list(["new".into(), show_path(path), fields.join(" "), base])
            }
            ExprKind::Cast { value, ty } => list(["as".into(), e(value), show_type(ty)]),
            ExprKind::Range { start, end, inclusive } => {
                list([if *inclusive { "..=".into() } else { "..".into() }, opt(start), opt(end)])
            }
            ExprKind::Format(pieces) => {
                let pieces: Vec<String> = pieces
                    .iter()
                    .map(|piece| match piece {
                        FormatPiece::Text(text) => format!("{:?}", text.as_str()),
                        FormatPiece::Arg { value, trait_ } => {
                            let sign = match trait_ {
                                FormatTrait::Display => "",
                                FormatTrait::Debug => "?",
                                FormatTrait::Hex => "x",
                                FormatTrait::Other => "o",
                            };
                            format!("{sign}{}", e(value))
                        }
                    })
                    .collect();
                list(["fmt".into(), pieces.join(" ")])
            }
            ExprKind::Macro(call) => {
                let text = call.text.map_or(String::new(), |text| format!("text:{}", self.expr(text)));
                let returns =
                    call.returns.as_ref().map_or(String::new(), |ty| format!("-> {}", show_type(ty)));
                list([format!("macro{}", call.macro_.index), text, self.exprs(&call.args), returns])
            }
            ExprKind::Missing(parts) => list(["missing".into(), self.exprs(parts)]),
        }
    }

    fn exprs(&self, ids: &[ExprId]) -> String {
        ids.iter().map(|id| self.expr(*id)).collect::<Vec<_>>().join(" ")
    }

    fn block(&self, block: &Block) -> String {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(block.module.map(|module| format!("m{}:", module.index)));
        parts.extend(block.label.map(|label| show_label(Some(label))));
        for stmt in &block.stmts {
            parts.push(match stmt {
                Stmt::Let { pat, ty, init, else_ } => {
                    let ty = ty.as_ref().map_or(String::new(), |ty| format!(": {}", show_type(ty)));
                    let init = init.map_or(String::new(), |init| format!(" = {}", self.expr(init)));
                    let else_ = else_.map_or(String::new(), |value| format!(" else {}", self.expr(value)));
                    format!("let {}{ty}{init}{else_};", self.pat(*pat))
                }
                Stmt::Expr(value) => format!("{};", self.expr(*value)),
            });
        }
        parts.extend(block.tail.map(|tail| self.expr(tail)));
        if parts.is_empty() { "{}".into() } else { format!("{{ {} }}", parts.join(" ")) }
    }

    fn binding(&self, id: u32) -> String {
        format!("{}#{id}", self.0.bindings[id as usize].name)
    }

    fn pats(&self, pats: &[PatId]) -> Vec<String> {
        pats.iter().map(|pat| self.pat(*pat)).collect()
    }

    fn sequence(&self, before: &[PatId], rest: Option<String>, after: &[PatId]) -> String {
        let mut parts = self.pats(before);
        parts.extend(rest);
        parts.extend(self.pats(after));
        parts.join(", ")
    }

    fn pat(&self, id: PatId) -> String {
        let dots = |rest: bool| rest.then(|| "..".to_owned());
        match &self.0.pats[id.0 as usize].kind {
            PatKind::Wild => "_".into(),
            PatKind::Bind { binding, by_ref, sub } => {
                let by_ref = by_ref.map_or(String::new(), |mutability| sigil(mutability, "ref "));
                let mutable = if self.0.bindings[binding.0 as usize].mutable && by_ref.is_empty() {
                    "mut "
                } else {
                    ""
                };
                let sub = sub.map_or(String::new(), |sub| format!(" @ {}", self.pat(sub)));
                format!("{by_ref}{mutable}{}{sub}", self.binding(binding.0))
            }
            PatKind::Path(path) => show_path(path),
            PatKind::TupleStruct { path, before, rest, after } => {
                format!("{}({})", show_path(path), self.sequence(before, dots(*rest), after))
            }
            PatKind::Record { path, fields } => {
                let fields: Vec<String> =
                    fields.iter().map(|(name, pat)| format!("{name}: {}", self.pat(*pat))).collect();
                format!("{} {{{}}}", show_path(path), fields.join(", "))
            }
            PatKind::Tuple { before, rest, after } => {
                format!("({})", self.sequence(before, dots(*rest), after))
            }
            PatKind::Slice { before, rest, after } => {
                let rest = rest.map(|rest| rest.map_or(String::new(), |pat| self.pat(pat) + " @ ") + "..");
                format!("[{}]", self.sequence(before, rest, after))
            }
            PatKind::Ref(mutability, sub) => sigil(*mutability, "&") + &self.pat(*sub),
            PatKind::Deref(sub) => format!("deref {}", self.pat(*sub)),
            PatKind::Or(cases) => format!("({})", self.pats(cases).join(" | ")),
            PatKind::Literal(literal) => show_literal(literal),
            PatKind::Range => "range".into(),
        }
    }
}

fn sigil(mutability: Mutability, sign: &str) -> String {
    match mutability {
        Mutability::Shared => sign.to_owned(),
        Mutability::Mut => format!("{sign}mut "),
    }
}

fn show_label(label: Option<LabelId>) -> String {
    label.map_or(String::new(), |label| format!("'{}", label.0))
}

fn show_literal(literal: &Literal) -> String {
    match literal {
        Literal::Str(text) => format!("{:?}", text.as_str()),
        Literal::ByteStr(bytes) => format!("b{bytes:?}"),
        Literal::CStr(text) => format!("c{:?}", text.as_str()),
        Literal::Char(char) => format!("{char:?}"),
        Literal::Byte(byte) => format!("b{byte}"),
        Literal::Int(value, suffix) => {
            value.map_or("?".into(), |value| value.to_string()) + suffix.map_or("", |suffix| suffix.as_str())
        }
        Literal::Float(suffix) => format!("float{}", suffix.map_or("", |suffix| suffix.as_str())),
        Literal::Bool(value) => value.to_string(),
    }
}

/// A path as it is written.
pub(super) fn show_path(path: &Path) -> String {
    let mut parts: Vec<String> = match &path.anchor {
        Anchor::Plain => vec![],
        Anchor::Global => vec![String::new()],
        Anchor::Crate => vec!["crate".into()],
        Anchor::SelfModule => vec!["self".into()],
        Anchor::Super(levels) => vec!["super".into(); *levels as usize],
        Anchor::DollarCrate(krate) => vec![format!("$crate{}", krate.0)],
        Anchor::Qualified { self_ty, trait_: None } => vec![format!("<{}>", show_type(self_ty))],
        Anchor::Qualified { self_ty, trait_: Some(trait_) } => {
            vec![format!("<{} as {}>", show_type(self_ty), show_path(trait_))]
        }
    };
    for segment in &path.segments {
        let args = segment.args.as_ref().map_or(String::new(), |args| {
            let mut shown: Vec<String> = args.args.iter().map(show_arg).collect();
            for binding in &args.bindings {
                shown.push(match &binding.ty {
                    Some(ty) => format!("{} = {}", binding.name, show_type(ty)),
                    None => format!("{}: {}", binding.name, show_bounds(&binding.bounds)),
                });
            }
            format!("<{}>", shown.join(", "))
        });
        parts.push(format!("{}{args}", segment.name));
    }
    parts.join("::")
}

fn show_arg(arg: &GenericArg) -> String {
    match arg {
        GenericArg::Type(ty) => show_type(ty),
        GenericArg::Const(value) => value.map_or("?".into(), |value| value.to_string()),
    }
}

fn show_args(args: &[GenericArg]) -> String {
    format!("<{}>", args.iter().map(show_arg).collect::<Vec<_>>().join(", "))
}

pub(super) fn show_bounds(bounds: &[crate::semantics::hir::Bound]) -> String {
    let bounds: Vec<String> = bounds
        .iter()
        .map(|bound| (if bound.maybe { "?" } else { "" }).to_owned() + &show_path(&bound.path))
        .collect();
    bounds.join(" + ")
}

/// A type as it is written.
pub(super) fn show_type(ty: &TypeRef) -> String {
    let all = |types: &[TypeRef]| types.iter().map(show_type).collect::<Vec<_>>().join(", ");
    match ty {
        TypeRef::Path(path) => show_path(path),
        TypeRef::Tuple(parts) => format!("({})", all(parts)),
        TypeRef::Ref(mutability, inner) => sigil(*mutability, "&") + &show_type(inner),
        TypeRef::RawPtr(mutability, inner) => sigil(*mutability, "*") + &show_type(inner),
        TypeRef::Slice(inner) => format!("[{}]", show_type(inner)),
        TypeRef::Array(inner, len) => format!("[{}; {len:?}]", show_type(inner)),
        TypeRef::FnPtr(params, ret) => format!("fn({}) -> {}", all(params), show_type(ret)),
        TypeRef::Never => "!".into(),
        TypeRef::Infer => "_".into(),
        TypeRef::ImplTrait(bounds) => format!("impl {}", show_bounds(bounds)),
        TypeRef::DynTrait(bounds) => format!("dyn {}", show_bounds(bounds)),
        TypeRef::Macro(mac) => format!("{}!", show_path(&mac.path)),
        TypeRef::Unknown => "unknown".into(),
    }
}
