//! Paths, types and generics as they are written.

use super::Symbol;
use crate::source::Span;
use crate::workspace::CrateId;

/// `a::b::<T>::c`, `crate::x`, `<T as Trait>::Item`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Path {
    /// Where the first segment is looked up.
    pub anchor: Anchor,
    /// The names, at least one unless the anchor alone is the path (`crate`, `self`, `super`).
    pub segments: Vec<Segment>,
    /// The whole path.
    pub span: Span,
}

/// Where the first segment of a path is looked up.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Anchor {
    /// `a::b`: in the scope at hand. `Self` is a plain first segment.
    Plain,
    /// `::a::b`: among the crates.
    Global,
    /// `crate::a`.
    Crate,
    /// `self::a`.
    SelfModule,
    /// `super::a`, `super::super::a`: how many.
    Super(u32),
    /// `$crate::a` in a macro of that crate.
    DollarCrate(CrateId),
    /// `<T>::a`, `<T as Trait>::a`: the segments are associated items.
    Qualified {
        /// `T`.
        self_ty: Box<TypeRef>,
        /// `Trait`, with its arguments.
        trait_: Option<Box<Path>>,
    },
}

/// One name of a path, with its generic arguments.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Segment {
    /// The name, without `r#`.
    pub name: Symbol,
    /// `<A, B, Item = C>` when written.
    pub args: Option<Box<GenericArgs>>,
    /// The name alone.
    pub span: Span,
}

/// `<A, 3, Item = C, Iter: Bound>`; `Fn(A, B) -> C` is `<(A, B), Output = C>`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct GenericArgs {
    /// Types and constants in order, lifetimes left out.
    pub args: Vec<GenericArg>,
    /// `Item = C`, `Item: Bound`.
    pub bindings: Vec<AssocBinding>,
}

/// One generic argument. A path that may be a type or a constant is a `Type`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum GenericArg {
    /// A type.
    Type(TypeRef),
    /// A constant: its literal value when it is one.
    Const(Option<i128>),
}

/// `Item = C` or `Item: Bound` in generic arguments, also `Item<D> = C`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct AssocBinding {
    /// `Item`.
    pub name: Symbol,
    /// `D`.
    pub args: Option<Box<GenericArgs>>,
    /// `C`.
    pub ty: Option<TypeRef>,
    /// `Bound`s.
    pub bounds: Vec<Bound>,
}

/// A type as written.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeRef {
    /// A path, also of a primitive (`u8` is looked up like any name, last).
    Path(Path),
    /// `(A, B)`; `()` is empty.
    Tuple(Vec<TypeRef>),
    /// `&T`, `&mut T`.
    Ref(Mutability, Box<TypeRef>),
    /// `*const T`, `*mut T`.
    RawPtr(Mutability, Box<TypeRef>),
    /// `[T]`.
    Slice(Box<TypeRef>),
    /// `[T; N]`: N when it is a literal, or a path (a const generic or a const item).
    Array(Box<TypeRef>, ArrayLen),
    /// `fn(A) -> B`.
    FnPtr(Vec<TypeRef>, Box<TypeRef>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// `impl A + B`. In argument position it has become a generic parameter, so this is a return position.
    ImplTrait(Vec<Bound>),
    /// `dyn A + B`.
    DynTrait(Vec<Bound>),
    /// `name!(…)` in the signature of an item: expanded when the type is asked for.
    Macro(Box<TypeMacro>),
    /// What could not be read (a macro of a body that was not expanded, a verbatim type).
    Unknown,
}

/// A macro in the place of a type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TypeMacro {
    /// The path before the `!`.
    pub path: Path,
    /// What is between the brackets.
    pub args: Span,
    /// The whole invocation.
    pub span: Span,
}

/// The length of an array type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum ArrayLen {
    /// A literal.
    Literal(i128),
    /// A const parameter or item.
    Path(Path),
    /// Any other expression.
    Unknown,
}

/// Whether a reference or pointer may be written through.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Mutability {
    /// `&T`, `*const T`.
    Shared,
    /// `&mut T`, `*mut T`.
    Mut,
}

/// A trait bound. Lifetime bounds are left out.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Bound {
    /// The trait with its arguments.
    pub path: Path,
    /// `?Trait`.
    pub maybe: bool,
}

/// Generic parameters and where clauses. Bounds written at a parameter are predicates as well.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Generics {
    /// Type and const parameters, in order; argument-position `impl Trait` adds synthetic ones at the end.
    pub params: Vec<GenericParam>,
    /// `subject: bounds`.
    pub predicates: Vec<Predicate>,
}

/// A type or const parameter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GenericParam {
    /// Its name; `impl#0` for a synthetic one.
    pub name: Symbol,
    /// Type or const.
    pub kind: ParamKind,
    /// The name.
    pub span: Span,
}

/// What a generic parameter stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ParamKind {
    /// A type, with its default.
    Type(Option<TypeRef>),
    /// A constant of that type.
    Const(TypeRef),
}

/// `subject: A + B`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Predicate {
    /// The type on the left.
    pub subject: TypeRef,
    /// The traits on the right.
    pub bounds: Vec<Bound>,
}
