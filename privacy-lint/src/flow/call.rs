//! Calls: which code runs, and what its summary means for the caller.

mod apply;
mod dispatch;
mod sink;
mod write_back;

use std::sync::Arc;

use self::apply::{Contents, Used};
use super::engine::Instance;
use super::interpret::Frame;
use super::ir::{Call, Code, Key, Target};
use super::known::Outcome;
use super::label::Labels;
use super::number::Sum;
use super::sources::peel;
use super::store::Store;
use super::trace::{Event, Waypoint};
use super::value::{Node, Text, Val};
use crate::semantics::defs::{DefData, DefId, FieldId};
use crate::semantics::hir::{Mutability, Symbol};
use crate::semantics::ty::{Subst, Ty, TyKind};
use crate::source::Span;

/// How many boxes around a function are opened.
const WRAPPERS: usize = 4;

/// A call as the interpreter sees it: values and types are those of this instantiation.
pub(super) struct Invocation<'c> {
    pub args: &'c [Val],
    pub arg_tys: &'c [Ty],
    /// The result's type; unknown where nobody needs it.
    pub ty: &'c Ty,
    /// The name that is called.
    pub span: Span,
    /// Whether other targets are possible too, so that nothing is overwritten.
    pub weak: bool,
    /// What it means that arguments are `true`, `Some` or `Ok`; those at the end may be left out.
    pub outcomes: &'c [Outcome],
}

impl Frame<'_, '_, '_> {
    /// Runs a call; the value of its result.
    pub(super) fn call(&mut self, store: &mut Store, call: &Call) -> Val {
        let args: Vec<Val> = call.args.iter().map(|a| self.operand(store, a)).collect();
        let arg_tys: Vec<Ty> = call.args.iter().map(|a| self.ty(&a.ty)).collect();
        let ty = self.ty(&call.ty);
        let outcomes = &self.argument_outcomes(&store.known, &call.args);
        let span = call.span;
        let invocation = Invocation { args: &args, arg_tys: &arg_tys, ty: &ty, span, weak: false, outcomes };
        match &call.target {
            Target::Function(callee) => {
                let subst: Subst = callee.subst.iter().map(|t| self.ty(t)).collect();
                self.invoke(store, callee.def, &subst, &invocation)
            }
            Target::Impls(method, subst) => {
                let subst: Subst = subst.iter().map(|t| self.ty(t)).collect();
                self.call_impls(store, *method, &subst, &invocation)
            }
            Target::Value => self.call_value(store, &invocation),
            Target::Macro(def) => {
                let at: Vec<Span> =
                    call.args.iter().map(|a| self.written_at(*def, a.span, call.span)).collect();
                self.call_macro(store, *def, &at, &invocation)
            }
            Target::Format(trait_) => {
                let (value, ty) = (&args[0], &arg_tys[0]);
                let labels = self.written(store, peel(ty), value, (*trait_).into());
                let step = Waypoint { span: call.span, event: Event::Written };
                let texts = store.pointed(&self.shared, value).texts();
                let labels = labels.into_iter().map(|(l, t)| (l, self.step(&t, step))).collect();
                Val::from_node(Node { labels, texts, ..Node::default() })
            }
            Target::Concat => self.concat(store, &args),
            Target::Await => self.awaited(store, &invocation),
            Target::Unresolved(name, reason) => {
                self.gap(store, &invocation, *name, reason);
                self.transfer(store, None, &invocation)
            }
        }
    }

    /// A function, or a trait's method whose impl is looked for.
    pub(super) fn invoke(
        &mut self,
        store: &mut Store,
        def: DefId,
        subst: &Subst,
        call: &Invocation<'_>,
    ) -> Val {
        let value = self.invoke_unchecked(store, def, subst, call);
        self.answer_of_check(def);
        value
    }

    fn invoke_unchecked(
        &mut self,
        store: &mut Store,
        def: DefId,
        subst: &Subst,
        call: &Invocation<'_>,
    ) -> Val {
        let subst = self.engine.bounded(subst);
        let facts = self.engine.facts.of(def);
        for sink in &facts.sinks {
            self.sink(store, def, &subst, sink, call);
        }
        for mark in &facts.erases {
            self.erasure(store, def, &subst, mark, call);
        }
        if facts.period {
            return self.period(&subst, call);
        }
        if let Some(source) = self.engine.sources.results.get(&def) {
            let (label, trace) = self.engine.sources.label(*source);
            let event = Event::Returned(self.engine.sema.def(def).name);
            let trace = self.step(&trace, Waypoint { span: call.span, event });
            return self.as_result(def, Val::labelled(vec![(label, trace)]));
        }
        if facts.clean {
            self.clean_arguments(store, def, call);
            return Val::default();
        }
        if let Some(trait_) = self.trait_of(def) {
            return self.dispatch(store, trait_, def, &subst, call);
        }
        self.run(store, def, &subst, call)
    }

    /// The module's period of a type, as the first field of whatever the model says that it is.
    fn period(&self, subst: &Subst, call: &Invocation<'_>) -> Val {
        let this = subst.first().and_then(|ty| match peel(ty).kind() {
            TyKind::Adt(adt, _) => self.engine.facts.period(*adt),
            _ => None,
        });
        let mut value = Val::default();
        if let (Some(seconds), TyKind::Adt(held, _)) = (this, call.ty.kind()) {
            let number = Val::of_numbers(vec![Sum::Number(i128::from(seconds))]);
            value.set_part(Key::Field(*held, 0), number);
        }
        value
    }

    /// A function that is marked clean leaves nothing in what its `&mut` parameters point to.
    fn clean_arguments(&mut self, store: &mut Store, def: DefId, call: &Invocation<'_>) {
        if call.weak || !matches!(self.engine.sema.def(def).data, DefData::Fn(_)) {
            return;
        }
        let signature = self.engine.sema.fn_sig(def);
        // `clear(&mut self)` is about its receiver, `next(&mut self) -> Row` about its result.
        let has_self = matches!(&self.engine.sema.def(def).data, DefData::Fn(data) if data.has_self);
        let nothing = matches!(signature.ret.kind(), TyKind::Tuple(parts) if parts.is_empty());
        let first = usize::from(has_self && !nothing);
        for (param, arg) in signature.params.iter().zip(call.args).skip(first) {
            let refs = arg.node().map(|n| n.refs.as_slice()).unwrap_or_default();
            if let (TyKind::Ref(Mutability::Mut, _), [location]) = (param.kind(), refs) {
                let location = location.clone();
                store.write_at(&mut self.shared, &self.engine.facts, &location, &Val::default(), true);
            }
        }
    }

    /// A function that is known: its summary, or the transfer of one without a body.
    pub(super) fn run(&mut self, store: &mut Store, def: DefId, subst: &Subst, call: &Invocation<'_>) -> Val {
        let item = self.engine.sema.def(def);
        if !matches!(item.data, DefData::Fn(_) | DefData::Const(_) | DefData::Static(_)) {
            return self.construct(def, call);
        }
        let followed = item.from_model || self.engine.sema.is_member(item.krate);
        if followed {
            let instance = Instance { code: Code::Item(def), subst: subst.clone() };
            if let Some(summary) = self.engine.summary(&instance) {
                let args = self.written_arguments(store, def, call);
                let call = Invocation { args: args.as_deref().unwrap_or(call.args), ..*call };
                // What a model made up is nothing that a reader could look at.
                let is_real = !item.attrs.iter().any(|attr| attr.path == "invented");
                return self.apply(store, &summary, is_real.then_some(item.name), &call);
            }
        }
        // What is handed to a sink is not what comes back from it: a row that is read, a response, a count.
        if !self.engine.facts.of(def).sinks.is_empty() {
            return self.as_result(def, Val::default());
        }
        let result = self.transfer(store, Some((def, subst)), call);
        match &item.data {
            DefData::Fn(data) if data.is_foreign => {
                self.gap(store, call, item.name, "it is foreign code");
                result
            }
            _ => self.as_result(def, result),
        }
    }

    /// The result as the call's value: the future of an `async fn`.
    pub(super) fn as_result(&self, def: DefId, value: Val) -> Val {
        match &self.engine.sema.def(def).data {
            DefData::Fn(data) if data.is_async => {
                let mut future = Val::default();
                future.set_part(Key::Output, value);
                future
            }
            _ => value,
        }
    }

    /// A tuple struct or variant as a function.
    fn construct(&mut self, variant: DefId, call: &Invocation<'_>) -> Val {
        if self.engine.facts.is_transparent(variant) {
            return call.args.first().cloned().unwrap_or_default();
        }
        let mut value = Val::default();
        for (index, arg) in call.args.iter().enumerate() {
            let field = FieldId { variant, index: index as u32 };
            let mut part = arg.clone();
            if self.engine.facts.is_shared(field) {
                part = self.share(call.span, part, call.arg_tys[index].clone());
            }
            self.note_handles(field, &part);
            value.set_part(Key::Field(variant, index as u32), part);
        }
        value
    }

    /// A closure, function item or pointer.
    fn call_value(&mut self, store: &mut Store, call: &Invocation<'_>) -> Val {
        let (Some(function), Some(ty)) = (call.args.first(), call.arg_tys.first()) else {
            return Val::default();
        };
        let callee = store.pointed(&self.shared, function);
        let outcomes = call.outcomes.get(1..).unwrap_or_default();
        let rest = Invocation { args: &call.args[1..], arg_tys: &call.arg_tys[1..], outcomes, ..*call };
        if let Some(inner) = self.wrapped_function(store, &callee) {
            return self
                .call_callable(store, &inner, &Ty::unknown(), &inner, &rest)
                .unwrap_or_else(|| self.transfer(store, None, call));
        }
        self.call_callable(store, &callee, peel(ty), function, &rest)
            .unwrap_or_else(|| self.transfer(store, None, call))
    }

    /// The function in an `Arc<dyn Fn()>`.
    fn wrapped_function(&self, store: &Store, value: &Val) -> Option<Val> {
        if value.node().is_some_and(|n| !n.functions.is_empty()) {
            return None;
        }
        let mut value = value.clone();
        for _ in 0..WRAPPERS {
            let node = value.node()?;
            if !node.functions.is_empty() {
                return Some(value);
            }
            let inner = node.parts.iter().find_map(|(key, part)| match *key {
                Key::Field(variant, index) => {
                    self.engine.facts.is_shared(FieldId { variant, index }).then_some(part)
                }
                _ => None,
            })?;
            value = store.pointed(&self.shared, inner);
        }
        None
    }

    /// Calls what a value may be; `None` when it is not known to be a function.
    pub(super) fn call_callable(
        &mut self,
        store: &mut Store,
        callee: &Val,
        ty: &Ty,
        environment: &Val,
        call: &Invocation<'_>,
    ) -> Option<Val> {
        let mut targets: Vec<(Code, Subst)> = match ty.kind() {
            TyKind::Closure(owner, expr, subst) => {
                vec![(Code::Closure(*owner, *expr), subst.clone())]
            }
            TyKind::FnDef(def, subst) => vec![(Code::Item(*def), subst.clone())],
            _ => Vec::new(),
        };
        if targets.is_empty() {
            targets = callee.node().map(|n| n.functions.clone()).unwrap_or_default();
        }
        if targets.is_empty() {
            return None;
        }
        let weak = call.weak || targets.len() > 1;
        let mut result = Val::default();
        for (code, subst) in targets {
            let value = match code {
                Code::Item(def) | Code::Open(def) => {
                    self.invoke(store, def, &subst, &Invocation { weak, ..*call })
                }
                Code::Closure(..) => {
                    let args: Vec<Val> =
                        std::iter::once(environment.clone()).chain(call.args.iter().cloned()).collect();
                    let tys: Vec<Ty> =
                        std::iter::once(ty.clone()).chain(call.arg_tys.iter().cloned()).collect();
                    let environment = std::iter::once(Outcome::default());
                    let outcomes: &Vec<Outcome> = &environment.chain(call.outcomes.iter().cloned()).collect();
                    let inner = Invocation { args: &args, arg_tys: &tys, weak, outcomes, ..*call };
                    let subst = self.engine.bounded(&subst);
                    match self.engine.summary(&Instance { code, subst }) {
                        Some(summary) => self.apply(store, &summary, None, &inner),
                        None => self.transfer(store, None, &inner),
                    }
                }
            };
            result.join(&value);
        }
        Some(result)
    }

    /// A closure was made: what it does with its captures alone, whoever calls it with whatever.
    pub(super) fn call_closure_blindly(&mut self, store: &mut Store, closure: &Val, span: Span) {
        let unknown = Ty::new(TyKind::Unknown);
        let functions = closure.node().map(|n| n.functions.clone()).unwrap_or_default();
        for (code, subst) in functions {
            let Some(function) = self.engine.function(code) else {
                continue;
            };
            let args: Vec<Val> = std::iter::once(closure.clone())
                .chain((1..function.params).map(|_| Val::default()))
                .collect();
            let tys = vec![unknown.clone(); args.len()];
            let (ty, outcomes) = (&unknown, &[][..]);
            let call = Invocation { args: &args, arg_tys: &tys, ty, span, weak: true, outcomes };
            let subst = self.engine.bounded(&subst);
            if let Some(summary) = self.engine.summary(&Instance { code, subst }) {
                let outer = std::mem::replace(&mut self.making, true);
                let contents = Contents::default();
                self.collect_hits(store, &call, Used::new(&summary, None, &contents));
                self.making = outer;
                self.entered(&summary, &call, true);
            }
        }
    }

    /// Where a macro writes an argument: at its name, or in an attribute before the function, where the
    /// argument is written.
    fn written_at(&self, def: DefId, argument: Span, name: Span) -> Span {
        let sema = self.engine.sema;
        let is_attribute =
            matches!(&sema.def(def).data, DefData::Macro(m) if m.style.is_some_and(|s| s == "instrument"));
        let function = sema.def(self.owner).name_span;
        let before = argument.file == name.file && argument.lo > name.lo && argument.lo < function.lo;
        if is_attribute && before { argument } else { name }
    }

    fn call_macro(&mut self, store: &mut Store, def: DefId, at: &[Span], call: &Invocation<'_>) -> Val {
        let facts = self.engine.facts.of(def);
        for sink in &facts.sinks {
            self.macro_sink(store, def, sink, at, call);
        }
        if facts.clean || self.is_clean_type(call.ty) {
            return Val::default();
        }
        self.transfer(store, None, call)
    }

    /// Pieces of a format string as one text.
    fn concat(&mut self, store: &Store, pieces: &[Val]) -> Val {
        let mut labels = Labels::new();
        let mut head = String::new();
        let mut whole = true;
        for piece in pieces {
            for (label, trace) in store.labels(&self.shared, piece) {
                super::label::add(&mut labels, &label, &trace);
            }
            if whole {
                match super::interpret::first_text(piece) {
                    Some(Text::Whole(text)) => head.push_str(&text),
                    Some(Text::Prefix(text)) => {
                        head.push_str(&text);
                        whole = false;
                    }
                    None => whole = false,
                }
            }
        }
        let text = Symbol::from(head.as_str());
        let texts = match (whole, head.is_empty()) {
            (true, _) => vec![Text::Whole(text)],
            (false, false) => vec![Text::Prefix(text)],
            (false, true) => Vec::new(),
        };
        Val::from_node(Node { labels, texts, ..Node::default() })
    }

    /// What awaiting a future gives.
    fn awaited(&mut self, store: &mut Store, call: &Invocation<'_>) -> Val {
        let (Some(future), Some(ty)) = (call.args.first(), call.arg_tys.first()) else {
            return Val::default();
        };
        let content = store.pointed(&self.shared, future);
        if content.has_part(Key::Output) {
            return content.part(Key::Output);
        }
        match self.poll(store, &content, peel(ty), call) {
            Some(value) => value,
            None => content.part(Key::Output),
        }
    }

    /// Awaits a value whose type implements `IntoFuture` or `Future` by code that can be followed.
    fn poll(&mut self, store: &mut Store, future: &Val, ty: &Ty, call: &Invocation<'_>) -> Option<Val> {
        let sema = self.engine.sema;
        let TyKind::Adt(adt, args) = ty.kind() else {
            return None;
        };
        if self.engine.facts.is_transparent(*adt) {
            let inner = args.first()?.clone();
            return self.poll(store, future, peel(&inner), call);
        }
        let method = |trait_: &str, name: &str| {
            let DefData::Trait(data) = &sema.def(sema.lang_item(trait_)?).data else {
                return None;
            };
            data.items.iter().copied().find(|i| sema.def(*i).name == name)
        };
        let this: Subst = Arc::from([ty.clone()]);
        let unknown = Ty::new(TyKind::Unknown);
        if let Some((def, subst)) =
            method("into_future", "into_future").and_then(|m| sema.resolve_instance(m, &this))
            && (sema.def(def).from_model || sema.is_member(sema.def(def).krate))
        {
            let args = [future.clone()];
            let tys = [ty.clone()];
            let (ty, outcomes) = (&unknown, &[][..]);
            let inner = Invocation { args: &args, arg_tys: &tys, ty, outcomes, ..*call };
            let next = self.run(store, def, &subst, &inner);
            let next = store.pointed(&self.shared, &next);
            if next.has_part(Key::Output) {
                return Some(next.part(Key::Output));
            }
        }
        let (def, subst) = method("future_trait", "poll").and_then(|m| sema.resolve_instance(m, &this))?;
        let args = [future.clone(), Val::default()];
        let tys = [ty.clone(), unknown.clone()];
        let (ty, outcomes) = (&unknown, &[][..]);
        let inner = Invocation { args: &args, arg_tys: &tys, ty, outcomes, ..*call };
        let polled = self.run(store, def, &subst, &inner);
        let ready = sema.lang_item("Poll").and_then(|poll| match &sema.def(poll).data {
            DefData::Adt(data) => data.variants.iter().copied().find(|v| sema.def(*v).name == "Ready"),
            _ => None,
        })?;
        Some(store.pointed(&self.shared, &polled).part(Key::Field(ready, 0)))
    }

    /// The trait that declares a method.
    fn trait_of(&self, def: DefId) -> Option<DefId> {
        let parent = self.engine.sema.def(def).parent?;
        matches!(self.engine.sema.def(parent).data, DefData::Trait(_)).then_some(parent)
    }

    /// An operand's value on its own, for callers that hold one.
    pub(super) fn labels_of(&self, store: &Store, value: &Val) -> Labels {
        store.labels(&self.shared, value)
    }

    /// Whether any of these operands carries a label.
    pub(super) fn any_labelled(&self, store: &Store, args: &[Val]) -> bool {
        args.iter().any(|a| !self.labels_of(store, a).is_empty())
    }
}
