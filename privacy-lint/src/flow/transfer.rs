//! Functions without a body: everything in every argument flows into the result and into what `&mut`
//! parameters point to, as far as types let it.

use super::call::Invocation;
use super::engine::Engine;
use super::interpret::Frame;
use super::ir::Key;
use super::label::{Label, Labels, add};
use super::location::Location;
use super::sources::peel;
use super::store::Store;
use super::value::Val;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::Mutability;
use crate::semantics::ty::{Subst, Ty, TyKind};

impl Frame<'_, '_, '_> {
    /// The result of such a call; what its `&mut` arguments point to is changed.
    pub(super) fn transfer(
        &mut self,
        store: &mut Store,
        callee: Option<(DefId, &Subst)>,
        call: &Invocation<'_>,
    ) -> Val {
        let functions: Vec<Option<Val>> =
            (0..call.args.len()).map(|index| self.function_at(store, call, index)).collect();
        let mut given: Vec<Labels> = Vec::with_capacity(call.args.len());
        for (index, function) in functions.iter().enumerate() {
            // What a function holds comes out of a call only as far as the function returns it.
            given.push(match callee {
                _ if function.is_some() => Labels::new(),
                Some((def, _)) => self.seen_by(store, def, index, call),
                None => self.labels_of(store, &call.args[index]),
            });
        }
        let returned = self.call_arguments(store, &functions, &given, call);
        self.answer.clear();
        self.change_arguments(store, callee, &given, call);
        if self.is_clean_type(call.ty) {
            return Val::default();
        }
        let mut result = Val::default();
        let mut labels = Labels::new();
        for (index, given) in given.iter().enumerate() {
            let ty = peel(&call.arg_tys[index]);
            if *ty == *peel(call.ty) && !matches!(ty.kind(), TyKind::Unknown) {
                result.join(&store.pointed(&self.shared, &call.args[index]));
            } else if !self.carried_on(ty, call.ty) {
                for (label, trace) in given {
                    add(&mut labels, label, trace);
                }
            }
        }
        for (label, trace) in returned {
            add(&mut labels, &label, &trace);
        }
        match self.success_part(callee.map(|(def, _)| def), call.ty) {
            Some(key) => {
                let mut success = result.part(key);
                success.add_labels_everywhere(&labels);
                result.set_part(key, success);
            }
            None => {
                result.add_labels_everywhere(&labels);
            }
        }
        result
    }

    /// The part of a `Result` that takes what went into the call. That `parse(text)` failed does not say which
    /// text it was, unless the error's type has room for it: a text, the user's own type, one with parameters.
    fn success_part(&self, callee: Option<DefId>, ty: &Ty) -> Option<Key> {
        let sema = self.engine.sema;
        let is_async = callee.is_some_and(|d| matches!(&sema.def(d).data, DefData::Fn(f) if f.is_async));
        let output = if is_async { sema.future_output(ty) } else { None };
        let TyKind::Adt(result, args) = output.as_ref().unwrap_or(ty).kind() else { return None };
        if Some(*result) != sema.lang_item("Result") {
            return None;
        }
        let TyKind::Adt(error, params) = args.get(1)?.kind() else { return None };
        let roomy = !params.is_empty()
            || sema.is_member(sema.def(*error).krate)
            || Some(*error) == sema.lang_item("String");
        let DefData::Adt(data) = &sema.def(*result).data else { return None };
        let ok = data.variants.iter().copied().find(|v| sema.def(*v).name == "Ok")?;
        (!roomy).then_some(Key::Field(ok, 0))
    }

    /// Whether the result's type says for itself what annotated data is in it: a `Wrapper<User>` from a
    /// `User`, an `Option<User>` from a `Receiver<User>`.
    fn carried_on(&self, from: &Ty, to: &Ty) -> bool {
        let Engine { sema, sources, .. } = self.engine;
        let Some(brought) = sources.carried(sema, from) else { return false };
        let to = match to.kind() {
            TyKind::Opaque(..) | TyKind::AsyncBlock(..) => {
                &sema.future_output(to).unwrap_or_else(|| to.clone())
            }
            _ => to,
        };
        let Some(held) = sources.carried(sema, to) else { return false };
        let held = held.own_labels();
        brought.own_labels().iter().all(|(label, _)| held.iter().any(|(h, _)| h == label))
    }

    /// Closures among the arguments are called with what flows out of the others; what they return.
    fn call_arguments(
        &mut self,
        store: &mut Store,
        functions: &[Option<Val>],
        given: &[Labels],
        call: &Invocation<'_>,
    ) -> Labels {
        let mut returned = Labels::new();
        for (index, arg) in call.args.iter().enumerate() {
            let Some(callee) = &functions[index] else { continue };
            let ty = peel(&call.arg_tys[index]).clone();
            let mut others = Labels::new();
            for (_, labels) in given.iter().enumerate().filter(|(i, _)| *i != index) {
                for (label, trace) in labels {
                    add(&mut others, label, trace);
                }
            }
            let unknown = Ty::new(TyKind::Unknown);
            let count = self.parameter_count(&ty, callee);
            let args = vec![Val::labelled(others); count];
            let tys = vec![unknown.clone(); count];
            let (result, outcomes) = (&unknown, &[][..]);
            let inner =
                Invocation { args: &args, arg_tys: &tys, ty: result, span: call.span, weak: true, outcomes };
            if let Some(value) = self.call_callable(store, callee, &ty, arg, &inner) {
                for (label, trace) in self.labels_of(store, &value) {
                    add(&mut returned, &label, &trace);
                }
            }
        }
        returned
    }

    /// The closure, function or pointer to one that an argument is.
    fn function_at(&self, store: &Store, call: &Invocation<'_>, index: usize) -> Option<Val> {
        let value = store.pointed(&self.shared, &call.args[index]);
        let is_function =
            matches!(peel(&call.arg_tys[index]).kind(), TyKind::Closure(..) | TyKind::FnDef(..));
        (is_function || value.node().is_some_and(|n| !n.functions.is_empty())).then_some(value)
    }

    fn parameter_count(&self, ty: &Ty, callee: &Val) -> usize {
        use super::ir::Code;
        let code = match ty.kind() {
            TyKind::Closure(owner, expr, _) => Some(Code::Closure(*owner, *expr)),
            TyKind::FnDef(def, _) => Some(Code::Item(*def)),
            _ => callee.node().and_then(|n| n.functions.first().map(|(code, _)| *code)),
        };
        match code {
            Some(Code::Item(def) | Code::Open(def)) => match &self.engine.sema.def(def).data {
                DefData::Fn(data) => data.params.len(),
                DefData::Variant(data) => data.fields.len(),
                DefData::Adt(data) => data.fields.as_ref().map_or(0, |f| f.fields.len()),
                _ => 0,
            },
            Some(code @ Code::Closure(..)) => {
                self.engine.function(code).map_or(0, |f| f.params.saturating_sub(1))
            }
            None => 0,
        }
    }

    /// What `&mut` arguments point to also holds what the others brought.
    fn change_arguments(
        &mut self,
        store: &mut Store,
        callee: Option<(DefId, &Subst)>,
        given: &[Labels],
        call: &Invocation<'_>,
    ) {
        let signature = callee.filter(|(d, _)| matches!(self.engine.sema.def(*d).data, DefData::Fn(_)));
        let signature = signature.map(|(def, _)| self.engine.sema.fn_sig(def));
        for (index, arg) in call.args.iter().enumerate() {
            let declared = signature.as_ref().and_then(|s| s.params.get(index));
            let ty = declared.unwrap_or(&call.arg_tys[index]);
            let mutable = match ty.kind() {
                TyKind::Ref(Mutability::Mut, _) => true,
                TyKind::Adt(_, args) => {
                    args.first().is_some_and(|a| matches!(a.kind(), TyKind::Ref(Mutability::Mut, _)))
                }
                _ => false,
            };
            // An inferred borrow of a receiver is not a promise that it is written.
            if !mutable || (declared.is_none() && index == 0) {
                continue;
            }
            let mut labels = Labels::new();
            for (_, more) in given.iter().enumerate().filter(|(i, _)| *i != index) {
                for (label, trace) in more {
                    add(&mut labels, label, trace);
                }
            }
            if labels.is_empty() {
                continue;
            }
            let holder = Val::labelled(labels);
            let through = match call.arg_tys[index].kind() {
                TyKind::Ref(_, to) => self.may_refer(to),
                _ => true,
            };
            for location in self.written_places(store, arg, through) {
                let mut value = store.at(&self.shared, &location);
                value.add_labels_everywhere(&holder.own_labels());
                store.write_at(&mut self.shared, &self.engine.facts, &location, &value, false);
            }
        }
    }

    /// Where a function writes that is given this argument; `through` says that the reference may lead to
    /// another one, of which the last is written.
    fn written_places(&self, store: &Store, arg: &Val, through: bool) -> Vec<Location> {
        let Some(node) = arg.node() else { return Vec::new() };
        match (node.refs.as_slice(), through) {
            ([], _) => {
                let outer = node.labels.iter().filter_map(|(label, _)| match label {
                    Label::Part { root, path, whole: false } => {
                        Some(Location { root: *root, path: path.to_vec() })
                    }
                    _ => None,
                });
                outer.collect()
            }
            (refs, true) => store.targets(&self.shared, &self.engine.facts, refs.to_vec()),
            (refs, false) => refs.to_vec(),
        }
    }

    /// Whether a value of this type may be a reference, for all that is known.
    fn may_refer(&self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Prim(_) | TyKind::Slice(_) | TyKind::Array(..) | TyKind::Tuple(_) => false,
            TyKind::Adt(adt, args) => {
                self.engine.facts.is_transparent(*adt) && args.iter().any(|arg| self.may_refer(arg))
            }
            _ => true,
        }
    }

    /// What a function can see of an argument: all of it, or what the bounds of its parameter's type write.
    pub(super) fn seen_by(
        &mut self,
        store: &Store,
        def: DefId,
        index: usize,
        call: &Invocation<'_>,
    ) -> Labels {
        let (Some(value), Some(ty)) = (call.args.get(index), call.arg_tys.get(index)) else {
            return Labels::new();
        };
        match self.engine.written_through(def, index) {
            Some(way) => self.written(store, peel(ty), value, way),
            None => self.labels_of(store, value),
        }
    }
}
