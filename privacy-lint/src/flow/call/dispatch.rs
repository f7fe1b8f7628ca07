//! Trait methods: the impl that is meant, or all that may be.

use std::sync::Arc;

use super::Invocation;
use super::apply::outer_parts;
use crate::flow::engine::Instance;
use crate::flow::interpret::Frame;
use crate::flow::ir::Code;
use crate::flow::sources::peel;
use crate::flow::store::Store;
use crate::flow::value::Val;
use crate::flow::writes::Way;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::ty::{Subst, TraitBound, Ty, TyKind};

/// How many impls of a trait a call through `dyn` or a parameter goes to; beyond, it is a gap too.
const TARGETS: usize = 48;

impl Frame<'_, '_, '_> {
    pub(super) fn dispatch(
        &mut self,
        store: &mut Store,
        trait_: DefId,
        method: DefId,
        subst: &Subst,
        call: &Invocation<'_>,
    ) -> Val {
        let subst = self.revealed(subst);
        if let Some((def, args)) = self.engine.sema.resolve_instance(method, &subst) {
            if def == method {
                return self.run(store, def, &args, call);
            }
            return self.invoke(store, def, &args, call);
        }
        if let Some(value) = self.call_trait(store, trait_, &subst, call) {
            return value;
        }
        if let Some(value) = self.call_derived(store, trait_, &subst, call) {
            return value;
        }
        if self.is_copy(trait_) {
            return call.args.first().map(|a| store.pointed(&self.shared, a)).unwrap_or_default();
        }
        self.dispatch_to_all(store, trait_, method, &subst, call)
    }

    /// Arguments with the types behind `impl Trait`.
    fn revealed(&self, subst: &Subst) -> Subst {
        let Some(first) = subst.first() else {
            return subst.clone();
        };
        let TyKind::Opaque(function, index, args) = peel(first).kind() else {
            return subst.clone();
        };
        let hidden = self.engine.sema.hidden_ty(*function, *index, args);
        if matches!(hidden.kind(), TyKind::Unknown) {
            return subst.clone();
        }
        std::iter::once(hidden).chain(subst.iter().skip(1).cloned()).collect()
    }

    /// `FnOnce::call_once(f, (a, b))` and its siblings.
    fn call_trait(
        &mut self,
        store: &mut Store,
        trait_: DefId,
        subst: &Subst,
        call: &Invocation<'_>,
    ) -> Option<Val> {
        let sema = self.engine.sema;
        let is_fn = ["fn", "fn_mut", "fn_once"].iter().any(|l| sema.lang_item(l) == Some(trait_));
        if !is_fn {
            return None;
        }
        let (function, packed) = (call.args.first()?, call.args.get(1)?);
        let packed = store.pointed(&self.shared, packed);
        let count = match call.arg_tys.get(1).map(|t| peel(t).kind()) {
            Some(TyKind::Tuple(parts)) => parts.len(),
            _ => 1,
        };
        let args: Vec<Val> = (0..count).map(|i| packed.part(crate::flow::ir::Key::Tuple(i as u32))).collect();
        let unknown = Ty::new(TyKind::Unknown);
        let tys = vec![unknown; count];
        let callee = store.pointed(&self.shared, function);
        let ty = subst.first().cloned()?;
        let inner = Invocation { args: &args, arg_tys: &tys, outcomes: &[], ..*call };
        self.call_callable(store, &callee, peel(&ty), function, &inner)
    }

    /// A derived `Serialize`, `Debug` or `Display`: every field that is not skipped goes into the result and
    /// into the serializer or formatter. Of a `dyn`, what the types write that may be behind it.
    fn call_derived(
        &mut self,
        store: &mut Store,
        trait_: DefId,
        subst: &Subst,
        call: &Invocation<'_>,
    ) -> Option<Val> {
        let sema = self.engine.sema;
        let way = Way::from_trait(&sema.def(trait_).name)?;
        let (value, ty) = (call.args.first()?, peel(subst.first()?).clone());
        match ty.kind() {
            TyKind::Adt(adt, _) if sema.derived_traits(*adt).contains(&trait_) => {}
            TyKind::Dyn(_) => {}
            _ => return None,
        }
        self.engine.note_writing_trait(way, trait_);
        let labels = self.written(store, &ty, value, way);
        let held = Val::labelled(labels);
        if let Some(writer) = call.args.get(1) {
            // A formatter that somebody else holds is what his field leads to.
            let refs = writer.node().map(|n| n.refs.clone()).unwrap_or_default();
            let locations = if refs.is_empty() { outer_parts(writer, &[]) } else { refs };
            for location in locations {
                let mut written = store.at(&self.shared, &location);
                written.add_labels_everywhere(&held.own_labels());
                store.write_at(&mut self.shared, &self.engine.facts, &location, &written, false);
            }
        }
        Some(held)
    }

    /// `Clone` without code of its own copies.
    fn is_copy(&self, trait_: DefId) -> bool {
        self.engine.sema.lang_item("clone") == Some(trait_)
    }

    /// Every impl that the program has, and the trait's default body.
    fn dispatch_to_all(
        &mut self,
        store: &mut Store,
        trait_: DefId,
        method: DefId,
        subst: &Subst,
        call: &Invocation<'_>,
    ) -> Val {
        let any = subst.first().is_some_and(|t| is_dyn(peel(t)));
        if any {
            self.sinks_behind(store, trait_, method, subst, call);
        }
        // Some type with `Display` may be any type: what is written is what is known of the value.
        let sema = self.engine.sema;
        let of_member = sema.is_member(sema.def(trait_).krate);
        let is_more_than_written = any && Way::from_trait(&sema.def(trait_).name).is_none();
        let goes_to_all =
            is_more_than_written || (of_member && subst.first().is_none_or(|t| is_open(peel(t))));
        if !goes_to_all {
            return match &sema.def(method).data {
                DefData::Fn(data) if data.body.is_some() => self.run(store, method, subst, call),
                _ => self.without_body(store, method, subst, call),
            };
        }
        // Impls that ask others of the same trait (wrappers, tuples) would each go to all of them again: what any
        // of them does is asked and answered as one function's.
        let instance = Instance { code: Code::Open(method), subst: forgotten(subst) };
        match self.engine.summary(&instance) {
            Some(summary) => self.apply(store, &summary, Some(sema.def(method).name), call),
            None => self.without_body(store, method, subst, call),
        }
    }

    /// What any impl of a method does, in the graph that stands for all of them.
    pub(super) fn call_impls(
        &mut self,
        store: &mut Store,
        method: DefId,
        subst: &Subst,
        call: &Invocation<'_>,
    ) -> Val {
        let sema = self.engine.sema;
        let name = sema.def(method).name;
        let mut targets: Vec<(DefId, Subst)> = Vec::new();
        let mut all_override = true;
        // Of a library's trait, only the members' own impls say more than its signature does; and a pointer to
        // something with the trait does what that does.
        let impls = self.trait_of(method).map(|trait_| sema.known_impls(trait_));
        let own = impls.iter().flat_map(|i| i.iter()).filter(|i| sema.is_member(sema.def(**i).krate));
        let may_be = |impl_: &DefId| !self.is_of_pointer(*impl_) && self.is_behind(*impl_, method, subst);
        let own: Vec<DefId> = own.copied().filter(may_be).collect();
        if own.len() > TARGETS {
            self.gap(store, call, name, "its trait has too many implementations");
        }
        for impl_ in own.iter().take(TARGETS) {
            let DefData::Impl(data) = &sema.def(*impl_).data else {
                continue;
            };
            let found = data.items.iter().copied().find(|i| sema.def(*i).name == name);
            all_override &= found.is_some();
            if let Some(found) = found {
                targets.push((found, self.open_subst(found, subst)));
            }
        }
        all_override &= !targets.is_empty();
        let has_default = matches!(&sema.def(method).data, DefData::Fn(data) if data.body.is_some());
        if has_default && !all_override {
            targets.push((method, subst.clone()));
        }
        if targets.is_empty() {
            return self.without_body(store, method, subst, call);
        }
        let weak = call.weak || targets.len() > 1;
        let mut result = Val::default();
        for (def, args) in targets {
            let value = match def == method {
                true => self.run(store, def, &args, &Invocation { weak, ..*call }),
                false => self.invoke(store, def, &args, &Invocation { weak, ..*call }),
            };
            result.join(&value);
        }
        result
    }

    /// A method of which nothing but its signature is known.
    fn without_body(
        &mut self,
        store: &mut Store,
        method: DefId,
        subst: &Subst,
        call: &Invocation<'_>,
    ) -> Val {
        if !self.engine.facts.of(method).sinks.is_empty() {
            return self.as_result(method, Val::default());
        }
        let value = self.transfer(store, Some((method, subst)), call);
        self.as_result(method, value)
    }

    /// Whether the type of an impl may be behind this `dyn`: of a `dyn Archive` whose trait needs `Saves`, `save` is
    /// that of an archive, not that of whatever can save.
    fn is_behind(&self, impl_: DefId, method: DefId, subst: &Subst) -> bool {
        let bounds = subst.first().map(|ty| dyn_bounds(peel(ty))).unwrap_or_default();
        let ty = self.engine.sema.type_of(impl_);
        bounds.iter().all(|bound| {
            self.trait_of(method) == Some(bound.trait_)
                || self.engine.sema.implements(Some(impl_), &ty, bound.trait_, &bound.args)
        })
    }

    /// Whether an impl is for all pointers of a kind: `impl<T: Trait + ?Sized> Trait for Arc<T>`.
    fn is_of_pointer(&self, impl_: DefId) -> bool {
        let ty = self.engine.sema.type_of(impl_);
        let is_param = |ty: &Ty| matches!(ty.kind(), TyKind::Param(..));
        match ty.kind() {
            TyKind::Ref(_, inner) => is_param(inner),
            TyKind::Adt(adt, args) => {
                args.first().is_some_and(is_param) && self.engine.facts.is_pointer(*adt)
            }
            _ => false,
        }
    }

    /// What a library's types that are behind this `dyn` somewhere in the program do with what they are given.
    fn sinks_behind(
        &mut self,
        store: &Store,
        trait_: DefId,
        method: DefId,
        subst: &Subst,
        call: &Invocation<'_>,
    ) {
        for ty in self.engine.coerced_to(trait_) {
            let this = std::iter::once(ty.clone()).chain(subst.iter().skip(1).cloned()).collect();
            let Some((def, args)) = self.engine.sema.resolve_instance(method, &this) else { continue };
            if def == method || self.engine.sema.is_member(self.engine.sema.def(def).krate) {
                continue;
            }
            for sink in &self.engine.facts.of(def).sinks {
                self.sink(store, def, &args, sink, call);
            }
        }
    }

    /// Arguments for an impl's method that nothing is known of: the method's own are those of the call.
    fn open_subst(&self, method: DefId, called: &Subst) -> Subst {
        let generics = self.engine.sema.generics_of(method);
        let own = generics.names.len() - generics.inherited;
        let unknown = Ty::new(TyKind::Unknown);
        let tail = called.iter().skip(called.len().saturating_sub(own)).cloned();
        let head = std::iter::repeat_n(unknown, generics.inherited);
        let all: Vec<Ty> = head.chain(tail).collect();
        Arc::from(all)
    }
}

/// Arguments of a call that goes to all impls: which parameter of the caller the type is does not matter.
fn forgotten(subst: &Subst) -> Subst {
    let is_dyn = |ty: &Ty| is_dyn(peel(ty));
    let this = subst.first().map(|ty| if is_dyn(ty) { ty.clone() } else { Ty::unknown() });
    this.into_iter().chain(subst.iter().skip(1).cloned()).collect()
}

fn is_dyn(ty: &Ty) -> bool {
    !dyn_bounds(ty).is_empty()
}

/// The traits of a `dyn`, also of one in a box.
fn dyn_bounds(ty: &Ty) -> &[TraitBound] {
    let inner = match ty.kind() {
        TyKind::Adt(_, args) if args.len() <= 2 => args.first().unwrap_or(ty),
        _ => ty,
    };
    match inner.kind() {
        TyKind::Dyn(bounds) => bounds,
        _ => &[],
    }
}

/// A type that stands for several.
fn is_open(ty: &Ty) -> bool {
    is_dyn(ty)
        || matches!(
            ty.kind(),
            TyKind::Param(..) | TyKind::Opaque(..) | TyKind::Unknown | TyKind::Projection(..)
        )
}
