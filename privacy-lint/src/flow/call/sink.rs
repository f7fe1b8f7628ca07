//! A call that stores its arguments, and one that cannot be followed.

use std::sync::Arc;

use super::Invocation;
use crate::flow::interpret::Frame;
use crate::flow::ir::Key;
use crate::flow::known::Grants;
use crate::flow::label::{Labels, add};
use crate::flow::sources::{field_count, peel};
use crate::flow::store::Store;
use crate::flow::summary::{Hit, Site, SiteKind};
use crate::flow::trace::{Event, Waypoint};
use crate::flow::value::{TEXT_DEPTH, Text, Val};
use crate::semantics::defs::{AdtKind, DefData, DefId, FieldId};
use crate::semantics::hir::Symbol;
use crate::semantics::marks::{ArgPath, SinkMark};
use crate::semantics::ty::{Subst, Ty, TyKind};
use crate::source::Span;

/// How many pointers one in another are looked through.
const WRAPPERS: usize = 4;

impl Frame<'_, '_, '_> {
    pub(super) fn sink(
        &mut self,
        store: &Store,
        def: DefId,
        subst: &Subst,
        mark: &SinkMark,
        call: &Invocation<'_>,
    ) {
        let has_self = matches!(&self.engine.sema.def(def).data, DefData::Fn(data) if data.has_self);
        let mut data = Labels::new();
        let mut take = |labels: Labels| {
            for (label, trace) in labels {
                add(&mut data, &label, &trace);
            }
        };
        if mark.data.is_empty() {
            for index in usize::from(has_self)..call.args.len() {
                take(self.seen_by(store, def, index, call));
            }
        }
        for path in &mark.data {
            match (self.engine.facts.param(def, path.param), path.fields.is_empty()) {
                (Some(index), true) => take(self.seen_by(store, def, index, call)),
                (Some(_), false) => take(self.labels_of(store, &self.at_path(store, def, subst, path, call))),
                (None, _) => {}
            }
        }
        let sql = mark.sql.as_ref().map(|path| self.at_path(store, def, subst, path, call));
        if let Some(sql) = sql.as_ref().filter(|sql| self.engine.facts.wants_evidence() && may_erase(sql)) {
            let backends = self.backends(mark, def, subst, call);
            self.erased(def, backends, "delete".into(), Val::default(), Some(sql.clone()), None, call);
        }
        if data.is_empty() || !self.fits_word(store, def, subst, mark, call, true) {
            return;
        }
        let backends = self.backends(mark, def, subst, call);
        let place = self.named_store(store, def, subst, mark, call);
        let expiry = self.expiry(store, def, subst, mark, call);
        self.stored(def, backends, mark.operation, data, place, sql, expiry, call);
    }

    /// A call that makes a store forget.
    pub(super) fn erasure(
        &mut self,
        store: &Store,
        def: DefId,
        subst: &Subst,
        mark: &SinkMark,
        call: &Invocation<'_>,
    ) {
        if !self.engine.facts.wants_evidence() || !self.fits_word(store, def, subst, mark, call, false) {
            return;
        }
        let age = self.expiry(store, def, subst, mark, call);
        // An index or a rule that says nothing of an age erases nothing.
        if mark.expiry.is_some() && age.is_none() {
            return;
        }
        let backends = self.backends(mark, def, subst, call);
        let place = self.named_store(store, def, subst, mark, call);
        let operation = mark.operation.unwrap_or_else(|| "delete".into());
        let sql = mark.sql.as_ref().map(|path| self.at_path(store, def, subst, path, call));
        self.erased(def, backends, operation, place, sql, age, call);
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of a hit")]
    fn erased(
        &mut self,
        def: DefId,
        backends: Vec<Symbol>,
        operation: Symbol,
        store: Val,
        sql: Option<Val>,
        expiry: Option<(Symbol, Val)>,
        call: &Invocation<'_>,
    ) {
        let site = Arc::new(Site {
            kind: SiteKind::Erasure { backends, operation },
            span: call.span,
            function: self.owner,
            in_member: self.in_member,
            callee: self.engine.sema.def_path(def),
        });
        self.hit(Hit {
            site,
            data: Labels::new(),
            store,
            sql,
            expiry,
            granted: Grants::default(),
            made: false,
        });
    }

    fn named_store(
        &mut self,
        store: &Store,
        def: DefId,
        subst: &Subst,
        mark: &SinkMark,
        call: &Invocation<'_>,
    ) -> Val {
        let mut unknown = None;
        for path in &mark.store {
            let place = self.at_path(store, def, subst, path, call);
            if !place.texts().is_empty() {
                return place;
            }
            // A caller may know more of what depends on its arguments.
            unknown = unknown.or_else(|| has_text(&place).then_some(place));
        }
        unknown.unwrap_or_default()
    }

    /// The expiry that a call gives, as a number of its unit; `None` when it gives none.
    fn expiry(
        &mut self,
        store: &Store,
        def: DefId,
        subst: &Subst,
        mark: &SinkMark,
        call: &Invocation<'_>,
    ) -> Option<(Symbol, Val)> {
        let (unit, path) = mark.expiry.as_ref()?;
        if let Some(given) = &mark.expiry_given
            && !has_text(&self.at_path(store, def, subst, given, call))
        {
            return None;
        }
        let value = self.at_path(store, def, subst, path, call);
        if *unit != "duration" {
            return Some((*unit, value));
        }
        let some = self.engine.lang.some.map(|some| Key::Field(some, 0)).filter(|key| value.has_part(*key));
        let value = some.map_or(value.clone(), |key| store.pointed(&self.shared, &value.part(key)));
        let seconds = self.engine.sema.lang_item("Duration").map(|duration| Key::Field(duration, 0));
        Some(("seconds".into(), seconds.map_or(value.clone(), |key| value.part(key))))
    }

    /// A macro's sink: all of its arguments are data, the first is the text if the style singles one out.
    /// `at` says for each argument where it is written.
    pub(super) fn macro_sink(
        &mut self,
        store: &Store,
        def: DefId,
        mark: &SinkMark,
        at: &[Span],
        call: &Invocation<'_>,
    ) {
        let mut sites: Vec<(Span, Labels)> = Vec::new();
        for (arg, span) in call.args.iter().zip(at) {
            let labels = self.labels_of(store, arg);
            if labels.is_empty() {
                continue;
            }
            match sites.iter_mut().find(|(s, _)| s == span) {
                Some((_, data)) => {
                    for (label, trace) in labels {
                        add(data, &label, &trace);
                    }
                }
                None => sites.push((*span, labels)),
            }
        }
        for (span, data) in sites {
            let sql = mark.sql.as_ref().and(call.args.first().cloned());
            let backends = mark.backends.clone();
            let call = Invocation { span, ..*call };
            self.stored(def, backends, mark.operation, data, Val::default(), sql, None, &call);
        }
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of a hit")]
    fn stored(
        &mut self,
        def: DefId,
        backends: Vec<Symbol>,
        operation: Option<Symbol>,
        data: Labels,
        store: Val,
        sql: Option<Val>,
        expiry: Option<(Symbol, Val)>,
        call: &Invocation<'_>,
    ) {
        let step = Waypoint { span: call.span, event: Event::Stored };
        let data = data.into_iter().map(|(l, t)| (l, self.step(&t, step))).collect();
        let site = Arc::new(Site {
            kind: SiteKind::Sink { backends, operation },
            span: call.span,
            function: self.owner,
            in_member: self.in_member,
            callee: self.engine.sema.def_path(def),
        });
        self.hit(Hit { site, data, store, sql, expiry, granted: Grants::default(), made: false });
    }

    /// Labelled data goes into code that is not known.
    pub(super) fn gap(&mut self, store: &Store, call: &Invocation<'_>, name: Symbol, reason: &str) {
        if !self.in_member
            || !self.any_labelled(store, call.args)
            || self.is_clean_type(call.ty) && call.args.len() < 2
        {
            return;
        }
        let mut data = Labels::new();
        for arg in call.args {
            for (label, trace) in self.labels_of(store, arg) {
                add(&mut data, &label, &trace);
            }
        }
        let site = Arc::new(Site {
            kind: SiteKind::Gap(format!("`{name}` could not be followed: {reason}")),
            span: call.span,
            function: self.owner,
            in_member: self.in_member,
            callee: name.to_string(),
        });
        let (store, granted) = (Val::default(), Grants::default());
        self.hit(Hit { site, data, store, sql: None, expiry: None, granted, made: false });
    }

    /// Whether the constant that says what a call does is one of the mark's words; `unknown` if there is none.
    fn fits_word(
        &self,
        store: &Store,
        def: DefId,
        subst: &Subst,
        mark: &SinkMark,
        call: &Invocation<'_>,
        unknown: bool,
    ) -> bool {
        let Some((path, words)) = &mark.when_text else {
            return true;
        };
        let value = self.at_path(store, def, subst, path, call);
        let texts = value.texts();
        (texts.is_empty() && unknown)
            || texts.iter().any(|text| {
                let (Text::Whole(text) | Text::Prefix(text)) = text;
                let first = text.split_whitespace().next().unwrap_or("");
                words.iter().any(|w| w.eq_ignore_ascii_case(first))
            })
    }

    /// The value at `param.field.field` of a call.
    fn at_path(
        &self,
        store: &Store,
        def: DefId,
        subst: &Subst,
        path: &ArgPath,
        call: &Invocation<'_>,
    ) -> Val {
        let Some(index) = self.engine.facts.param(def, path.param) else {
            return Val::default();
        };
        let Some(arg) = call.args.get(index) else {
            return Val::default();
        };
        let mut value = store.pointed(&self.shared, arg);
        let signature = self.engine.sema.fn_sig(def);
        let declared = signature.params.get(index).map(|ty| self.engine.sema.subst(ty, subst));
        let mut ty = declared.unwrap_or_else(Ty::unknown);
        if matches!(peel(&ty).kind(), TyKind::Param(..) | TyKind::Opaque(..) | TyKind::Unknown) {
            ty = call.arg_tys.get(index).cloned().unwrap_or(ty);
        }
        for name in &path.fields {
            for _ in 0..WRAPPERS {
                if self.field(peel(&ty), *name).is_some() {
                    break;
                }
                let Some((key, next)) = self.behind(peel(&ty)) else { break };
                if let Some(key) = key {
                    value = self.entered_part(store, value, key);
                }
                ty = next;
            }
            let Some((key, next)) = self.field(peel(&ty), *name) else {
                return Val::default();
            };
            value = self.entered_part(store, value, key);
            ty = next;
        }
        // A prepared statement may only hold a reference to its text.
        if value.texts().is_empty() { store.opened(&self.shared, &value, TEXT_DEPTH) } else { value }
    }

    fn entered_part(&self, store: &Store, value: Val, key: Key) -> Val {
        let value = store.walk(&self.shared, value, &[key]);
        store.pointed(&self.shared, &value)
    }

    /// The field of a pointer that holds what it points to: `self.url` of an `Arc<Request>` is the request's. There
    /// is no step into a transparent one.
    fn behind(&self, ty: &Ty) -> Option<(Option<Key>, Ty)> {
        let sema = self.engine.sema;
        let TyKind::Adt(adt, args) = ty.kind() else { return None };
        (0..field_count(sema, *adt)).find_map(|index| {
            let field = FieldId { variant: *adt, index };
            let transparent = self.engine.facts.is_transparent(*adt);
            let step = (!transparent).then_some(Key::Field(*adt, index));
            let held = transparent || self.engine.facts.is_shared(field);
            held.then(|| (step, sema.subst(&sema.field_ty(field), args)))
        })
    }

    /// The field of a struct or tuple that has a name, and its type.
    pub(in crate::flow) fn field(&self, ty: &Ty, name: Symbol) -> Option<(Key, Ty)> {
        let sema = self.engine.sema;
        match ty.kind() {
            TyKind::Tuple(parts) => {
                let index: usize = name.parse().ok()?;
                Some((Key::Tuple(index as u32), parts.get(index)?.clone()))
            }
            TyKind::Adt(adt, args) => {
                let DefData::Adt(data) = &sema.def(*adt).data else {
                    return None;
                };
                if data.kind == AdtKind::Enum {
                    return None;
                }
                let fields = &data.fields.as_ref()?.fields;
                let index = fields.iter().position(|f| f.name == name)? as u32;
                let field = FieldId { variant: *adt, index };
                Some((Key::Field(*adt, index), sema.subst(&sema.field_ty(field), args)))
            }
            _ => None,
        }
    }

    /// The backends of a sink: named, or told by a type.
    fn backends(&self, mark: &SinkMark, def: DefId, subst: &Subst, call: &Invocation<'_>) -> Vec<Symbol> {
        let Some(param) = mark.typed else {
            return mark.backends.clone();
        };
        let sema = self.engine.sema;
        let names = &sema.generics_of(def).names;
        let named = names.iter().position(|n| *n == param).and_then(|i| subst.get(i));
        let candidates = named.into_iter().chain(subst.iter()).chain(call.arg_tys.iter()).chain([call.ty]);
        for ty in candidates {
            if let Some(backend) = self.backend_in(ty, 6) {
                return vec![backend];
            }
        }
        self.engine.backends_in_use(def)
    }

    fn backend_in(&self, ty: &Ty, depth: usize) -> Option<Symbol> {
        if depth == 0 {
            return None;
        }
        match ty.kind() {
            TyKind::Adt(adt, args) => self
                .engine
                .sema
                .backend_of(*adt)
                .or_else(|| args.iter().find_map(|a| self.backend_in(a, depth - 1))),
            TyKind::Ref(_, inner) | TyKind::RawPtr(_, inner) => self.backend_in(inner, depth),
            TyKind::Tuple(parts) => parts.iter().find_map(|p| self.backend_in(p, depth - 1)),
            TyKind::Opaque(_, _, args) => args.iter().find_map(|a| self.backend_in(a, depth - 1)),
            TyKind::Dyn(bounds) => bounds
                .iter()
                .flat_map(|b| b.args.iter().chain(b.bindings.iter().map(|(_, t)| t)))
                .find_map(|t| self.backend_in(t, depth - 1)),
            _ => None,
        }
    }
}

/// Whether SQL text may be one that erases; a text that a caller gives may.
fn may_erase(sql: &Val) -> bool {
    let (texts, labelled) = (sql.texts(), sql.node().is_some_and(|n| !n.labels.is_empty()));
    let erases = |text: &Text| {
        let (Text::Whole(text) | Text::Prefix(text)) = text;
        crate::flow::erasure::may_erase(text)
    };
    texts.iter().any(erases) || (texts.is_empty() && labelled)
}

fn has_text(value: &Val) -> bool {
    !value.texts().is_empty() || value.node().is_some_and(|n| !n.labels.is_empty())
}
