//! Types after resolution.

use std::sync::{Arc, LazyLock};

use super::defs::DefId;
use super::hir::{ExprId, Mutability, Symbol};

mod node;

pub use node::Ty;

/// Generic arguments of an item: those of its parents first (a trait's `Self` is its first), then its own,
/// in the order of `generics_of`. Constants are [`TyKind::Const`].
pub type Subst = Arc<[Ty]>;

/// What a type is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TyKind {
    /// `bool`, `char`, `str`, `u8` … `f64`.
    Prim(Prim),
    /// `!`.
    Never,
    /// `(A, B)`.
    Tuple(Vec<Ty>),
    /// `&T`, `&mut T`.
    Ref(Mutability, Ty),
    /// `*const T`, `*mut T`.
    RawPtr(Mutability, Ty),
    /// `[T]`.
    Slice(Ty),
    /// `[T; N]`: N is a `Const`, a `Param`, or unknown.
    Array(Ty, Ty),
    /// A struct, union or enum.
    Adt(DefId, Subst),
    /// The type of one function (or tuple constructor) as a value.
    FnDef(DefId, Subst),
    /// `fn(A) -> B`.
    FnPtr(Vec<Ty>, Ty),
    /// A closure: the body it stands in, the closure expression, and the arguments of the body's owner.
    Closure(DefId, ExprId, Subst),
    /// The future of an `async` block (same coordinates), with what awaiting it gives.
    AsyncBlock(DefId, ExprId, Subst, Ty),
    /// `dyn A + B`.
    Dyn(Vec<TraitBound>),
    /// The `index`-th `impl Trait` in the return type of a function (0 is the future of an `async fn`, whose
    /// written `impl Trait`s count from 1), with that function's arguments.
    Opaque(DefId, u32, Subst),
    /// A generic parameter: its index in the arguments of the item at hand, and its name.
    Param(u32, Symbol),
    /// `<Subst[0] as Trait<Subst[1..]>>::Item` that could not be normalised; the id is the trait's item.
    Projection(DefId, Subst),
    /// The value of a constant argument.
    Const(Option<i128>),
    /// An inference variable; only while a body is inferred.
    Infer(u32),
    /// Not known.
    Unknown,
}

/// `Trait<Args, Item = T>` of a `dyn` type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TraitBound {
    /// The trait.
    pub trait_: DefId,
    /// Its arguments without `Self`.
    pub args: Subst,
    /// `Item = T`: the trait's item and the type.
    pub bindings: Vec<(DefId, Ty)>,
}

/// A primitive type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs, reason = "the names are the types")]
pub enum Prim {
    Bool,
    Char,
    Str,
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
    F32,
    F64,
}

impl Ty {
    /// The type that is not known; shared.
    pub fn unknown() -> Ty {
        static TY: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Unknown));
        TY.clone()
    }

    /// `()`; shared.
    pub fn unit() -> Ty {
        static TY: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Tuple(Vec::new())));
        TY.clone()
    }

    /// `!`; shared.
    pub fn never() -> Ty {
        static TY: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Never));
        TY.clone()
    }

    /// `bool`; shared.
    pub fn bool() -> Ty {
        static TY: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Prim(Prim::Bool)));
        TY.clone()
    }

    /// `usize`; shared.
    pub fn usize() -> Ty {
        static TY: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Prim(Prim::Usize)));
        TY.clone()
    }

    /// A primitive.
    pub fn prim(prim: Prim) -> Ty {
        Ty::new(TyKind::Prim(prim))
    }

    /// `&T`, `&mut T`.
    pub fn reference(mutability: Mutability, to: Ty) -> Ty {
        Ty::new(TyKind::Ref(mutability, to))
    }

    /// Whether nothing is known of it.
    pub fn is_unknown(&self) -> bool {
        matches!(self.kind(), TyKind::Unknown)
    }

    /// Whether it is `!`.
    pub fn is_never(&self) -> bool {
        matches!(self.kind(), TyKind::Never)
    }

    /// Calls `f` with each direct part, until it says true.
    pub fn any_child(&self, f: &mut dyn FnMut(&Ty) -> bool) -> bool {
        self.kind().any_child(f)
    }

    /// Whether `f` says true for this type or a part of it, at any depth.
    pub fn any(&self, f: &mut dyn FnMut(&Ty) -> bool) -> bool {
        f(self) || self.any_child(&mut |child| child.any(f))
    }

    /// The same type with `f` of its direct parts; the same allocation when none changes.
    pub fn map_children(&self, f: &mut dyn FnMut(&Ty) -> Ty) -> Ty {
        let changed = match self.kind() {
            TyKind::Prim(_)
            | TyKind::Never
            | TyKind::Param(..)
            | TyKind::Const(_)
            | TyKind::Infer(_)
            | TyKind::Unknown => None,
            TyKind::Tuple(parts) => map_slice(parts, f).map(TyKind::Tuple),
            TyKind::Ref(m, ty) => map_one(ty, f).map(|ty| TyKind::Ref(*m, ty)),
            TyKind::RawPtr(m, ty) => map_one(ty, f).map(|ty| TyKind::RawPtr(*m, ty)),
            TyKind::Slice(ty) => map_one(ty, f).map(TyKind::Slice),
            TyKind::Array(ty, len) => {
                let (new, new_len) = (f(ty), f(len));
                (!new.same(ty) || !new_len.same(len)).then_some(TyKind::Array(new, new_len))
            }
            TyKind::Adt(def, args) => map_slice(args, f).map(|args| TyKind::Adt(*def, args.into())),
            TyKind::FnDef(def, args) => map_slice(args, f).map(|args| TyKind::FnDef(*def, args.into())),
            TyKind::Projection(def, args) => {
                map_slice(args, f).map(|args| TyKind::Projection(*def, args.into()))
            }
            TyKind::Opaque(def, i, args) => {
                map_slice(args, f).map(|args| TyKind::Opaque(*def, *i, args.into()))
            }
            TyKind::Closure(def, e, args) => {
                map_slice(args, f).map(|args| TyKind::Closure(*def, *e, args.into()))
            }
            TyKind::AsyncBlock(def, e, args, output) => {
                let (new, new_output) = (map_slice(args, f), f(output));
                (new.is_some() || !new_output.same(output)).then(|| {
                    TyKind::AsyncBlock(*def, *e, new.map_or_else(|| args.clone(), Subst::from), new_output)
                })
            }
            TyKind::FnPtr(params, ret) => {
                let (new, new_ret) = (map_slice(params, f), f(ret));
                (new.is_some() || !new_ret.same(ret))
                    .then(|| TyKind::FnPtr(new.unwrap_or_else(|| params.clone()), new_ret))
            }
            TyKind::Dyn(bounds) => map_bounds(bounds, f).map(TyKind::Dyn),
        };
        changed.map_or_else(|| self.clone(), Ty::new)
    }

    /// Puts arguments in the place of parameters, and normalises nothing. A parameter without an argument
    /// becomes unknown.
    pub fn instantiate(&self, args: &[Ty]) -> Ty {
        match self.kind() {
            TyKind::Param(index, _) => args.get(*index as usize).cloned().unwrap_or_else(Ty::unknown),
            _ if !self.has_param() => self.clone(),
            _ => self.map_children(&mut |child| child.instantiate(args)),
        }
    }
}

impl TyKind {
    /// Calls `f` with each direct part, until it says true.
    pub fn any_child(&self, f: &mut dyn FnMut(&Ty) -> bool) -> bool {
        match self {
            TyKind::Prim(_)
            | TyKind::Never
            | TyKind::Param(..)
            | TyKind::Const(_)
            | TyKind::Infer(_)
            | TyKind::Unknown => false,
            TyKind::Tuple(parts) => parts.iter().any(f),
            TyKind::Ref(_, ty) | TyKind::RawPtr(_, ty) | TyKind::Slice(ty) => f(ty),
            TyKind::Array(ty, len) => f(ty) || f(len),
            TyKind::Adt(_, args)
            | TyKind::FnDef(_, args)
            | TyKind::Opaque(_, _, args)
            | TyKind::Projection(_, args)
            | TyKind::Closure(_, _, args) => args.iter().any(f),
            TyKind::AsyncBlock(_, _, args, output) => args.iter().any(&mut *f) || f(output),
            TyKind::FnPtr(params, ret) => params.iter().any(&mut *f) || f(ret),
            TyKind::Dyn(bounds) => {
                bounds.iter().any(|b| b.args.iter().any(&mut *f) || b.bindings.iter().any(|(_, ty)| f(ty)))
            }
        }
    }
}

fn map_one(ty: &Ty, f: &mut dyn FnMut(&Ty) -> Ty) -> Option<Ty> {
    let new = f(ty);
    (!new.same(ty)).then_some(new)
}

/// `f` of each, or `None` when nothing changes.
pub fn map_slice(tys: &[Ty], f: &mut dyn FnMut(&Ty) -> Ty) -> Option<Vec<Ty>> {
    let mut changed: Option<Vec<Ty>> = None;
    for (i, ty) in tys.iter().enumerate() {
        let new = f(ty);
        match &mut changed {
            Some(list) => list.push(new),
            None if new.same(ty) => {}
            None => {
                let mut list = Vec::with_capacity(tys.len());
                list.extend_from_slice(&tys[..i]);
                list.push(new);
                changed = Some(list);
            }
        }
    }
    changed
}

/// `f` of each argument; the same allocation when nothing changes.
pub fn map_subst(args: &Subst, f: &mut dyn FnMut(&Ty) -> Ty) -> Subst {
    map_slice(args, f).map_or_else(|| args.clone(), Subst::from)
}

fn map_bounds(bounds: &[TraitBound], f: &mut dyn FnMut(&Ty) -> Ty) -> Option<Vec<TraitBound>> {
    let mut changed = false;
    let new = bounds
        .iter()
        .map(|b| {
            let args = map_slice(&b.args, f);
            let bindings: Vec<(DefId, Ty)> = b.bindings.iter().map(|(item, ty)| (*item, f(ty))).collect();
            changed |=
                args.is_some() || bindings.iter().zip(&b.bindings).any(|(new, old)| !new.1.same(&old.1));
            TraitBound { trait_: b.trait_, args: args.map_or_else(|| b.args.clone(), Subst::from), bindings }
        })
        .collect();
    changed.then_some(new)
}

impl Prim {
    /// `i8` … `usize`.
    pub fn is_int(self) -> bool {
        !matches!(self, Prim::Bool | Prim::Char | Prim::Str | Prim::F32 | Prim::F64)
    }

    /// `f32`, `f64`.
    pub fn is_float(self) -> bool {
        matches!(self, Prim::F32 | Prim::F64)
    }

    /// Its name in Rust.
    pub fn name(self) -> &'static str {
        match self {
            Prim::Bool => "bool",
            Prim::Char => "char",
            Prim::Str => "str",
            Prim::I8 => "i8",
            Prim::I16 => "i16",
            Prim::I32 => "i32",
            Prim::I64 => "i64",
            Prim::I128 => "i128",
            Prim::Isize => "isize",
            Prim::U8 => "u8",
            Prim::U16 => "u16",
            Prim::U32 => "u32",
            Prim::U64 => "u64",
            Prim::U128 => "u128",
            Prim::Usize => "usize",
            Prim::F32 => "f32",
            Prim::F64 => "f64",
        }
    }

    /// The primitive of this name.
    pub fn from_name(name: &str) -> Option<Prim> {
        use Prim::*;
        let all = [Bool, Char, Str, I8, I16, I32, I64, I128, Isize, U8, U16, U32, U64, U128, Usize, F32, F64];
        all.into_iter().find(|p| p.name() == name)
    }
}

/// A call's target: a function (free, inherent, of an impl, or of a trait) and its generic arguments.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Callee {
    /// The function that was selected. A trait's own method when the receiver's type is a parameter, `dyn`,
    /// opaque or unknown; the impl's (or the trait's default) method when the impl is known.
    pub def: DefId,
    /// Its arguments, parents first.
    pub subst: Subst,
    /// The trait's method that was called, when it was one: what `dyn` and later instantiation start from.
    pub trait_method: Option<(DefId, Subst)>,
}

/// What a path in a body names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ValueRes {
    /// A function, constant, static, or associated one of these.
    Def(Callee),
    /// A struct's or variant's constructor, with the type's arguments.
    Ctor(DefId, Subst),
    /// Not found: why.
    Unresolved(String),
}

/// A step that the language adds between an expression and its use.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Adjust {
    /// `*e` of a reference, pointer or `Box`.
    Deref,
    /// `*Deref::deref(&e)`.
    OverloadedDeref(Callee),
    /// `&e`, `&mut e`.
    Borrow(Mutability),
    /// `[T; N]` to `[T]`, a type to `dyn`, `!` to anything, a closure to `fn`.
    Coerce(Ty),
}

/// What inference knows of one body.
#[derive(Clone, Debug, Default)]
pub struct Inference {
    /// By `ExprId`: the type before adjustments.
    pub exprs: Vec<Ty>,
    /// By `PatId`: the type that the pattern matches.
    pub pats: Vec<Ty>,
    /// By `BindingId`: the type of the variable.
    pub bindings: Vec<Ty>,
    /// `Path` expressions (also as callees).
    pub paths: rustc_hash::FxHashMap<ExprId, ValueRes>,
    /// Method calls; overloaded operators, indexing and `*`; `for` (its `into_iter`, with
    /// [`Inference::for_next`]); `?` (the `From::from` of the error part); calls of values through `Fn*`
    /// traits do not have one.
    pub calls: rustc_hash::FxHashMap<ExprId, Callee>,
    /// The `Iterator::next` of a `for` loop.
    pub for_next: rustc_hash::FxHashMap<ExprId, Callee>,
    /// The struct or variant of a record expression.
    pub records: rustc_hash::FxHashMap<ExprId, DefId>,
    /// Field expressions on structs and unions (tuple fields have none); the adjustments of the base lead there.
    pub fields: rustc_hash::FxHashMap<ExprId, super::defs::FieldId>,
    /// The struct, variant, constant or associated constant of a path, tuple struct or record pattern.
    pub pat_defs: rustc_hash::FxHashMap<super::hir::PatId, DefId>,
    /// How many references the default binding mode peels off before the pattern matches.
    pub pat_derefs: rustc_hash::FxHashMap<super::hir::PatId, u32>,
    /// Adjustments of receivers, arguments and other expressions, in order.
    pub adjustments: rustc_hash::FxHashMap<ExprId, Vec<Adjust>>,
    /// Method calls that could not be resolved: why.
    pub unresolved: rustc_hash::FxHashMap<ExprId, String>,
}

impl Prim {
    /// The primitive type of a name.
    pub fn named(name: &str) -> Option<Prim> {
        Some(match name {
            "bool" => Prim::Bool,
            "char" => Prim::Char,
            "str" => Prim::Str,
            "i8" => Prim::I8,
            "i16" => Prim::I16,
            "i32" => Prim::I32,
            "i64" => Prim::I64,
            "i128" => Prim::I128,
            "isize" => Prim::Isize,
            "u8" => Prim::U8,
            "u16" => Prim::U16,
            "u32" => Prim::U32,
            "u64" => Prim::U64,
            "u128" => Prim::U128,
            "usize" => Prim::Usize,
            "f32" => Prim::F32,
            "f64" => Prim::F64,
            _ => return None,
        })
    }
}
