//! From written types to [`super::ty`]: signatures, fields, generics.
//!
//! [`lower`] turns one written type into a [`Ty`], [`generics`] says which parameters and bounds an item
//! has, [`display`] prints. Nothing here selects impls: a projection stays one until [`super::traits`]
//! normalises it, so that signatures can be asked for while impls are being looked for.

mod assoc;
mod display;
mod generics;
mod guard;
mod lower;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::Semantics;
use super::defs::{DefData, DefId, FieldId, Shape, VariantData};
use super::hir::{ParamKind, Symbol, TypeRef};
use super::memo::Memo;
use super::ty::{Subst, Ty, TyKind};

pub(in crate::semantics) use generics::{ParamEnv, Predicate, TraitRef};
pub(in crate::semantics) use guard::Guard;
pub(in crate::semantics) use lower::TypeLowering;

/// The tables behind the answers below, and those of [`super::traits`] and [`super::infer`].
#[derive(Default)]
pub struct Tables {
    generics: Memo<DefId, Arc<GenericsOf>>,
    defaults: Memo<DefId, Arc<[Option<Ty>]>>,
    signatures: Memo<DefId, Arc<Signature>>,
    types: Memo<DefId, Ty>,
    fields: Memo<DefId, Arc<[Ty]>>,
    predicates: Memo<DefId, Arc<[Predicate]>>,
    supers: Memo<DefId, Arc<[Predicate]>>,
    envs: Memo<DefId, Arc<ParamEnv>>,
    bounds: Memo<(DefId, u32), Arc<[Predicate]>>,
    items: Memo<DefId, Arc<AssocItems>>,
    pub(in crate::semantics) traits: super::traits::Tables,
    pub(in crate::semantics) inferred: super::infer::Tables,
}

/// The generic parameters of an item, parents' first (a trait's `Self` is number 0).
#[derive(Clone, Debug, Default)]
pub struct GenericsOf {
    /// Names, in the order of [`Subst`].
    pub names: Vec<Symbol>,
    /// How many belong to the parent.
    pub inherited: usize,
    /// Which are constants.
    pub consts: Vec<bool>,
    /// How many at the end stand for an `impl Trait` in argument position: they cannot be written.
    pub synthetic: usize,
}

/// A function's type as its callers see it.
#[derive(Clone, Debug)]
pub struct FnSig {
    /// Parameters, `self` included.
    pub params: Vec<Ty>,
    /// The result; the future ([`super::ty::TyKind::Opaque`] 0) for an `async fn`.
    pub ret: Ty,
}

/// A signature, and what callers may not see.
pub(in crate::semantics) struct Signature {
    /// As callers see it.
    pub sig: Arc<FnSig>,
    /// The written result, with `impl Trait`s as opaque types: what awaiting an `async fn` gives.
    pub declared: Ty,
    /// The bounds of each opaque type, by index.
    pub opaques: Vec<Vec<Predicate>>,
}

/// The items of a trait or impl by name.
#[derive(Default)]
pub(in crate::semantics) struct AssocItems {
    /// Types.
    pub types: FxHashMap<Symbol, DefId>,
    /// Functions and constants.
    pub values: FxHashMap<Symbol, DefId>,
}

impl Semantics<'_> {
    /// The generic parameters of an item.
    pub fn generics_of(&self, def: DefId) -> Arc<GenericsOf> {
        if let Some(known) = self.types.generics.get(&def) {
            return known;
        }
        let mut all = match self.generic_parent(def) {
            Some(parent) => GenericsOf::clone(&self.generics_of(parent)),
            None => GenericsOf::default(),
        };
        all.inherited = all.names.len();
        if matches!(self.def(def).data, DefData::Trait(_)) {
            all.names.push(Symbol::from("Self"));
            all.consts.push(false);
        }
        for param in self.own_generics(def).into_iter().flat_map(|g| &g.params) {
            all.synthetic = if param.name.starts_with("impl#") { all.synthetic + 1 } else { 0 };
            all.names.push(param.name);
            all.consts.push(matches!(param.kind, ParamKind::Const(_)));
        }
        self.types.generics.insert(def, Arc::new(all))
    }

    /// A function's parameters and result, in terms of its own generic parameters. Of a tuple struct or
    /// variant: those of its constructor. Projections are not normalised; [`Semantics::subst`] does that.
    pub fn fn_sig(&self, def: DefId) -> Arc<FnSig> {
        self.signature(def).sig.clone()
    }

    /// The type of a constant or static, the target of an alias, the self type of an impl, a struct's own
    /// type with its parameters.
    pub fn type_of(&self, def: DefId) -> Ty {
        if let Some(known) = self.types.types.get(&def) {
            return known;
        }
        let Some(_guard) = Guard::enter("type_of", def) else { return Ty::unknown() };
        let mut lowering = TypeLowering::signature(self, def);
        let ty = match &self.def(def).data {
            DefData::Adt(_) => Ty::new(TyKind::Adt(def, self.identity_args(def))),
            DefData::Variant(_) => match self.def(def).parent {
                Some(parent) => self.type_of(parent),
                None => Ty::unknown(),
            },
            DefData::Fn(_) => Ty::new(TyKind::FnDef(def, self.identity_args(def))),
            DefData::Const(value) | DefData::Static(value) => lowering.ty(&value.ty),
            DefData::TypeAlias(alias) => alias.target.as_ref().map_or_else(Ty::unknown, |ty| lowering.ty(ty)),
            DefData::Impl(data) => lowering.ty(&data.self_ty),
            DefData::Module { .. } | DefData::Trait(_) | DefData::Macro(_) => Ty::unknown(),
        };
        self.types.types.insert(def, ty)
    }

    /// A field's type, in terms of the type's parameters.
    pub fn field_ty(&self, field: FieldId) -> Ty {
        self.field_tys(field.variant).get(field.index as usize).cloned().unwrap_or_else(Ty::unknown)
    }

    /// The types of the fields of a struct, union or variant.
    pub(in crate::semantics) fn field_tys(&self, variant: DefId) -> Arc<[Ty]> {
        if let Some(known) = self.types.fields.get(&variant) {
            return known;
        }
        let fields = self.variant_data(variant).map_or(&[][..], |v| &v.fields);
        let mut lowering = TypeLowering::signature(self, variant);
        let tys = fields.iter().map(|f| lowering.ty(&f.ty)).collect();
        self.types.fields.insert(variant, tys)
    }

    /// The fields of a struct, union or variant.
    pub(in crate::semantics) fn variant_data(&self, variant: DefId) -> Option<&VariantData> {
        match &self.def(variant).data {
            DefData::Adt(adt) => adt.fields.as_ref(),
            DefData::Variant(data) => Some(data),
            _ => None,
        }
    }

    /// Puts arguments in the place of parameters, and normalises what becomes known.
    pub fn subst(&self, ty: &Ty, args: &Subst) -> Ty {
        self.normalize(None, &ty.instantiate(args))
    }

    /// The type behind the `index`-th `impl Trait` of a function's result, from its body; for an `async fn`
    /// and 0, what awaiting gives. Unknown while that body is being inferred.
    pub fn hidden_ty(&self, function: DefId, index: u32, args: &Subst) -> Ty {
        let signature = self.signature(function);
        let is_async = matches!(&self.def(function).data, DefData::Fn(f) if f.is_async);
        if is_async && index == 0 {
            return self.subst(&signature.declared, args);
        }
        let Some(_guard) = Guard::enter("hidden_ty", function) else { return Ty::unknown() };
        let hidden = self.hidden_of(function);
        hidden.get(index as usize).map_or_else(Ty::unknown, |ty| self.subst(ty, args))
    }

    /// A type as rustc prints it in diagnostics, with full paths: `std::vec::Vec<model::User>`; `_` is not
    /// known.
    pub fn display(&self, ty: &Ty) -> String {
        let mut text = String::new();
        self.write_ty(ty, &mut text);
        text
    }

    /// A function's signature with its opaque types; memoised.
    pub(in crate::semantics) fn signature(&self, def: DefId) -> Arc<Signature> {
        if let Some(known) = self.types.signatures.get(&def) {
            return known;
        }
        let mut signature = self.written_signature(def);
        if matches!(&self.def(def).data, DefData::Fn(data) if data.ret == TypeRef::Infer) {
            // `fn f() -> _`, which an attribute macro replaces by the type of the body.
            let Some(ret) = self.inferred_result(def) else { return Arc::new(signature) };
            signature.sig = Arc::new(FnSig { params: signature.sig.params.clone(), ret: ret.clone() });
            signature.declared = ret;
        }
        self.types.signatures.insert(def, Arc::new(signature))
    }

    /// The signature, in which a result that is left to the body is not known.
    pub(in crate::semantics) fn written_signature(&self, def: DefId) -> Signature {
        match &self.def(def).data {
            DefData::Fn(data) => {
                let mut lowering = TypeLowering::signature(self, def);
                let params = data.params.iter().map(|p| lowering.ty(&p.ty)).collect();
                lowering.collect_opaques(def, data.is_async);
                let declared = lowering.ty(&data.ret);
                let mut opaques = lowering.into_opaques();
                let mut ret = declared.clone();
                if data.is_async {
                    ret = Ty::new(TyKind::Opaque(def, 0, self.identity_args(def)));
                    opaques[0] = self.future_bounds(&ret, &declared);
                }
                Signature { sig: Arc::new(FnSig { params, ret }), declared, opaques }
            }
            DefData::Adt(_) | DefData::Variant(_) => {
                let declared = self.type_of(def);
                let params = self.field_tys(def).to_vec();
                Signature {
                    sig: Arc::new(FnSig { params, ret: declared.clone() }),
                    declared,
                    opaques: Vec::new(),
                }
            }
            _ => Signature {
                sig: Arc::new(FnSig { params: Vec::new(), ret: Ty::unknown() }),
                declared: Ty::unknown(),
                opaques: Vec::new(),
            },
        }
    }

    fn future_bounds(&self, future: &Ty, output: &Ty) -> Vec<Predicate> {
        let lang = self.lang();
        let (Some(trait_), Some(item)) = (lang.future, lang.future_output) else { return Vec::new() };
        let args: Subst = [future.clone()].into();
        vec![
            Predicate::Trait(TraitRef { trait_, args: args.clone() }),
            Predicate::Projection(item, args, output.clone()),
        ]
    }

    /// Whether a constructor is a value by itself (`None`, `struct Unit;`).
    pub(in crate::semantics) fn is_unit_ctor(&self, variant: DefId) -> bool {
        self.variant_data(variant).is_some_and(|v| v.shape == Shape::Unit)
    }
}
