//! Types after resolution.

use std::sync::Arc;

use super::defs::DefId;
use super::hir::{ExprId, Mutability, Symbol};

/// A type: cheap to clone, compared by structure.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Ty(pub Arc<TyKind>);

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
    /// Wraps a kind.
    pub fn new(kind: TyKind) -> Self {
        Self(Arc::new(kind))
    }

    /// What it is.
    pub fn kind(&self) -> &TyKind {
        &self.0
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
