//! Patterns, and the variables that they declare.

use syn::spanned::Spanned as _;
use syn::{FnArg, Member, Pat as SynPat};

use super::body::BodyLowering;
use super::hygiene::{Mark, mark};
use super::spans::{Text, symbol};
use super::types::mutability;
use crate::semantics::hir::{BindingId, PatId, PatKind, Symbol, TypeRef};
use crate::source::Span;

/// The variables of one pattern. Alternatives bind the same ones.
type Bound = Vec<(Symbol, Option<Mark>, BindingId)>;

impl BodyLowering<'_> {
    /// A pattern; its variables are declared from here on.
    pub(super) fn pattern(&mut self, pat: &SynPat) -> PatId {
        let mut bound = Bound::new();
        let id = self.pat(pat, &mut bound);
        for (name, mark, binding) in bound {
            self.locals.declare(name, mark, binding);
        }
        id
    }

    /// `PAT` or `PAT: T`.
    pub(super) fn typed_pattern(&mut self, pat: &SynPat) -> (PatId, Option<TypeRef>) {
        match pat {
            SynPat::Type(typed) => {
                let ty = self.lowering().type_ref(&typed.ty);
                (self.pattern(&typed.pat), Some(ty))
            }
            pat => (self.pattern(pat), None),
        }
    }

    /// The parameter of a function that is written at `span`, with its type.
    pub(super) fn parameter(&mut self, span: Span) -> PatId {
        let text = self.scope.files().text(span);
        if let Some((name, offset, mutable)) = plain_parameter(text) {
            let lo = span.lo + offset as u32;
            let at = Span::new(span.file, lo, lo + name.len() as u32);
            return self.bind_parameter(Symbol::from(name), at, mutable);
        }
        let parsed = self.parse(text, span, |input: syn::parse::ParseStream<'_>| input.parse::<FnArg>());
        let at = Text::at(self.scope.files(), span);
        self.within(at, |this| match parsed {
            Some(FnArg::Receiver(receiver)) => {
                let at = this.span(receiver.self_token.span);
                let mutable = receiver.reference.is_none() && receiver.mutability.is_some();
                this.bind_parameter(Symbol::from("self"), at, mutable)
            }
            Some(FnArg::Typed(param)) => this.pattern(&param.pat),
            None => this.push_pat(PatKind::Wild, span),
        })
    }

    fn bind_parameter(&mut self, name: Symbol, span: Span, mutable: bool) -> PatId {
        let binding = self.binding(name, span, mutable);
        self.locals.declare(name, mark(self.scope.files(), span), binding);
        self.push_pat(PatKind::Bind { binding, by_ref: None, sub: None }, span)
    }

    fn pat(&mut self, pat: &SynPat, bound: &mut Bound) -> PatId {
        if self.too_deep(|this| this.span(pat.span())) {
            let span = self.span(pat.span());
            return self.push_pat(PatKind::Wild, span);
        }
        self.level += 1;
        let id = self.pat_kind(pat, bound);
        self.level -= 1;
        id
    }

    fn pat_kind(&mut self, pat: &SynPat, bound: &mut Bound) -> PatId {
        match pat {
            SynPat::Ident(ident) => self.ident_pat(ident, bound),
            SynPat::Wild(wild) => {
                let span = self.span(wild.underscore_token.spans[0]);
                self.push_pat(PatKind::Wild, span)
            }
            SynPat::Rest(rest) => {
                let span = self.span(rest.dot2_token.spans[0]);
                self.push_pat(PatKind::Wild, span)
            }
            SynPat::Path(path) => {
                let path = self.lowering().path(&path.path, path.qself.as_ref());
                let span = path.span;
                self.push_pat(PatKind::Path(path), span)
            }
            SynPat::Lit(literal) => {
                let span = self.span(literal.lit.span());
                let kind = PatKind::Literal(super::literal::literal(&literal.lit));
                self.push_pat(kind, span)
            }
            SynPat::Range(range) => {
                let span = self.lowering().node(range);
                self.push_pat(PatKind::Range, span)
            }
            SynPat::Reference(reference) => {
                let sub = self.pat(&reference.pat, bound);
                let span = self.span(reference.and_token.spans[0]).to(self.pat_span(sub));
                self.push_pat(PatKind::Ref(mutability(reference.mutability.is_some()), sub), span)
            }
            SynPat::Paren(inner) => self.pat(&inner.pat, bound),
            SynPat::Type(typed) => self.pat(&typed.pat, bound),
            SynPat::Or(alternatives) => {
                let ids: Vec<PatId> = alternatives.cases.iter().map(|case| self.pat(case, bound)).collect();
                let ends =
                    (ids.first().map(|id| self.pat_span(*id)), ids.last().map(|id| self.pat_span(*id)));
                let span = match ends {
                    (Some(first), Some(last)) => first.to(last),
                    _ => self.lowering().node(alternatives),
                };
                self.push_pat(PatKind::Or(ids), span)
            }
            SynPat::Tuple(tuple) => {
                let span = self.lowering().delimited(&tuple.paren_token.span);
                let (before, rest, after) = self.sequence(&tuple.elems, bound);
                self.push_pat(PatKind::Tuple { before, rest: rest.is_some(), after }, span)
            }
            SynPat::TupleStruct(pat) => {
                let path = self.lowering().path(&pat.path, pat.qself.as_ref());
                let (before, rest, after) = self.sequence(&pat.elems, bound);
                let span = path.span.to(self.span(pat.paren_token.span.close()));
                self.push_pat(PatKind::TupleStruct { path, before, rest: rest.is_some(), after }, span)
            }
            SynPat::Slice(slice) => {
                let span = self.lowering().delimited(&slice.bracket_token.span);
                let (before, rest, after) = self.sequence(&slice.elems, bound);
                self.push_pat(PatKind::Slice { before, rest, after }, span)
            }
            SynPat::Struct(pat) => self.record_pat(pat, bound),
            SynPat::Macro(mac) => self.pat_macro(&mac.mac, &mut |this, pat| this.pat(pat, bound)),
            other => {
                let span = self.lowering().node(other);
                let (kind, gap) = match other {
                    SynPat::Const(_) => (PatKind::Range, None),
                    _ => (PatKind::Wild, Some("a pattern that is not understood")),
                };
                if let Some(reason) = gap {
                    self.gap(span, "pattern", reason);
                }
                self.push_pat(kind, span)
            }
        }
    }

    fn ident_pat(&mut self, pat: &syn::PatIdent, bound: &mut Bound) -> PatId {
        let name = symbol(&pat.ident);
        let at = self.span(pat.ident.span());
        let plain = pat.by_ref.is_none() && pat.mutability.is_none() && pat.subpat.is_none();
        if plain && self.scope.is_constant_pattern(self.module, name) {
            let segments = vec![crate::semantics::hir::Segment { name, args: None, span: at }];
            let path = crate::semantics::hir::Path {
                anchor: crate::semantics::hir::Anchor::Plain,
                segments,
                span: at,
            };
            return self.push_pat(PatKind::Path(path), at);
        }
        let binding = self.bind(name, at, pat.mutability.is_some(), bound);
        let sub = pat.subpat.as_ref().map(|(_, sub)| self.pat(sub, bound));
        let by_ref = pat.by_ref.map(|_| mutability(pat.mutability.is_some()));
        let first = match (&pat.by_ref, &pat.mutability) {
            (Some(token), _) => self.span(token.span),
            (None, Some(token)) => self.span(token.span),
            (None, None) => at,
        };
        let span = sub.map_or(first.to(at), |sub| first.to(self.pat_span(sub)));
        self.push_pat(PatKind::Bind { binding, by_ref, sub }, span)
    }

    fn bind(&mut self, name: Symbol, span: Span, mutable: bool, bound: &mut Bound) -> BindingId {
        let mark = mark(self.scope.files(), span);
        let same =
            bound.iter().find(|(n, m, _)| *n == name && m.map(Mark::expansion) == mark.map(Mark::expansion));
        if let Some((_, _, binding)) = same {
            return *binding;
        }
        let binding = self.binding(name, span, mutable);
        bound.push((name, mark, binding));
        binding
    }

    /// `a, rest @ .., b`: the parts around the `..`, and what is bound to it.
    #[allow(clippy::type_complexity, reason = "the parts of a slice pattern as the tree has them")]
    fn sequence<'p>(
        &mut self,
        pats: impl IntoIterator<Item = &'p SynPat>,
        bound: &mut Bound,
    ) -> (Vec<PatId>, Option<Option<PatId>>, Vec<PatId>) {
        let (mut before, mut rest, mut after) = (Vec::new(), None, Vec::new());
        for pat in pats {
            match pat {
                SynPat::Rest(_) if rest.is_none() => rest = Some(None),
                SynPat::Ident(ident) if rest.is_none() && is_rest(ident) => {
                    let without = SynPat::Ident(syn::PatIdent { subpat: None, ..ident.clone() });
                    rest = Some(Some(self.pat(&without, bound)));
                }
                pat if rest.is_none() => before.push(self.pat(pat, bound)),
                pat => after.push(self.pat(pat, bound)),
            }
        }
        (before, rest, after)
    }

    fn record_pat(&mut self, pat: &syn::PatStruct, bound: &mut Bound) -> PatId {
        let path = self.lowering().path(&pat.path, pat.qself.as_ref());
        let mut fields = Vec::with_capacity(pat.fields.len());
        for field in &pat.fields {
            if !field.attrs.is_empty() && !self.scope.cfg_active(&field.attrs) {
                continue;
            }
            let sub = match (&*field.pat, &field.colon_token) {
                // `S { x }` binds `x`, even when there is a constant of that name.
                (SynPat::Ident(ident), None) => {
                    let at = self.span(ident.ident.span());
                    let binding = self.bind(symbol(&ident.ident), at, ident.mutability.is_some(), bound);
                    let by_ref = ident.by_ref.map(|_| mutability(ident.mutability.is_some()));
                    self.push_pat(PatKind::Bind { binding, by_ref, sub: None }, at)
                }
                (pat, _) => self.pat(pat, bound),
            };
            fields.push((member(&field.member), sub));
        }
        let span = path.span.to(self.span(pat.brace_token.span.close()));
        self.push_pat(PatKind::Record { path, fields }, span)
    }

    /// The span of a pattern that was lowered already.
    pub(super) fn pat_span(&self, id: PatId) -> Span {
        self.body.pats[id.0 as usize].span
    }
}

/// A field's name; a number for a tuple struct's.
pub(super) fn member(member: &Member) -> Symbol {
    match member {
        Member::Named(ident) => symbol(ident),
        Member::Unnamed(index) => Symbol::from(&index.index.to_string()),
    }
}

fn is_rest(pat: &syn::PatIdent) -> bool {
    matches!(pat.subpat.as_ref().map(|(_, sub)| &**sub), Some(SynPat::Rest(_)))
}

/// `name: T`, `mut name: T`, `self`, `&'a mut self`, without the help of a parser: the name, where it
/// starts, and whether it is a `mut` binding.
fn plain_parameter(text: &str) -> Option<(&str, usize, bool)> {
    let mut rest = text;
    let reference = rest.starts_with('&');
    if reference {
        rest = rest[1..].trim_start();
        if let Some(after) = rest.strip_prefix('\'') {
            rest = after.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_').trim_start();
        }
    }
    let mutable = rest.strip_prefix("mut").filter(|after| after.starts_with(char::is_whitespace));
    if let Some(after) = mutable {
        rest = after.trim_start();
    }
    let name = rest
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .next()
        .filter(|name| !name.is_empty())?;
    if name == "_" || name.starts_with(|c: char| c.is_ascii_digit()) || matches!(name, "ref" | "r" | "mut") {
        return None;
    }
    let after = rest[name.len()..].trim_start();
    let typed = after.starts_with(':') && !after.starts_with("::");
    // A constant cannot be the pattern of a parameter, so that a name is always a variable.
    let is_parameter = if name == "self" { typed || after.is_empty() } else { typed && !reference };
    is_parameter.then_some((name, text.len() - rest.len(), mutable.is_some() && !reference))
}
