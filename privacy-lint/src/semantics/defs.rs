//! Items as values: what is declared, where, with which attributes. No names are resolved here.

use super::hir::{Bound, Generics, Path, Symbol, TypeRef};
use crate::source::Span;
use crate::workspace::CrateId;

/// One item. `unit` is a crate, or a body that declares items of its own.
///
/// The number of a unit depends on the order of questions: never sort by it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DefId {
    /// Which table.
    pub unit: u32,
    /// Which row.
    pub index: u32,
}

/// A field of a struct, union or variant.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct FieldId {
    /// The struct or union itself, or the variant.
    pub variant: DefId,
    /// Position in [`VariantData::fields`].
    pub index: u32,
}

/// A declared item.
#[derive(Clone, Debug)]
pub struct Def {
    /// Its identity.
    pub id: DefId,
    /// Its name; empty for impls, block modules, `use` and `_` items.
    pub name: Symbol,
    /// What encloses it: module, trait, impl, enum (of a variant); `None` for a crate's root module.
    pub parent: Option<DefId>,
    /// The crate.
    pub krate: CrateId,
    /// The whole item.
    pub span: Span,
    /// The name; for an impl, its self type.
    pub name_span: Span,
    /// Attributes, `cfg_attr` expanded, `cfg` and doc comments left out.
    pub attrs: Vec<Attr>,
    /// How it may be seen.
    pub visibility: Visibility,
    /// Whether this comes from a model (`models/…`), alone or laid over the real item.
    pub from_model: bool,
    /// The rest.
    pub data: DefData,
}

/// How an item may be seen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Visibility {
    /// `pub`
    Public,
    /// `pub(crate)`, `pub(in …)`, or inherited in a crate we need not tell apart further.
    Restricted,
    /// None written.
    Inherited,
}

/// An attribute as written: `#[path(tokens)]`, `#[path = tokens]`.
#[derive(Clone, Debug)]
pub struct Attr {
    /// `serde`, `privacy_label::source`: the segments joined with `::`.
    pub path: Symbol,
    /// The text after the path, without the outer delimiter or `=`; empty when there is none.
    pub args: Symbol,
    /// Where `args` stands.
    pub args_span: Span,
    /// The whole attribute.
    pub span: Span,
}

/// The kinds of items.
#[derive(Clone, Debug)]
pub enum DefData {
    /// A module: a file, `mod x { … }`, or the items of a block. Its contents are in the name tables.
    Module {
        /// A block's items: names that are not found go on to the parent.
        block: bool,
    },
    /// A struct, union or enum.
    Adt(AdtData),
    /// An enum's variant (a struct is its own variant).
    Variant(VariantData),
    /// A function, method or trait method.
    Fn(Box<FnData>),
    /// `const`, also associated.
    Const(ValueData),
    /// `static`.
    Static(ValueData),
    /// `type`, also associated, in a trait or an impl.
    TypeAlias(AliasData),
    /// A trait (a trait alias has no items).
    Trait(TraitData),
    /// An impl block.
    Impl(ImplData),
    /// `macro_rules!`, `macro`, or a proc macro (function-like, attribute or derive).
    Macro(MacroData),
}

/// A struct, union or enum.
#[derive(Clone, Debug)]
pub struct AdtData {
    /// Which.
    pub kind: AdtKind,
    /// Its parameters.
    pub generics: Generics,
    /// One for a struct or union (with the type's own id), any number for an enum.
    pub variants: Vec<DefId>,
    /// `Some` for a struct or union: its fields. An enum's fields are in its variants.
    pub fields: Option<VariantData>,
    /// The paths in `#[derive(…)]`.
    pub derives: Vec<Path>,
}

/// Struct, union or enum.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AdtKind {
    /// `struct`
    Struct,
    /// `union`
    Union,
    /// `enum`
    Enum,
}

/// The fields of a struct or variant.
#[derive(Clone, Debug)]
pub struct VariantData {
    /// How it is written.
    pub shape: Shape,
    /// In order.
    pub fields: Vec<FieldData>,
}

/// How a struct or variant is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// `{ a: A }`
    Record,
    /// `(A, B)`
    Tuple,
    /// nothing
    Unit,
}

/// A field.
#[derive(Clone, Debug)]
pub struct FieldData {
    /// The name; `0`, `1` … in a tuple struct.
    pub name: Symbol,
    /// The type.
    pub ty: TypeRef,
    /// Attributes.
    pub attrs: Vec<Attr>,
    /// The whole field.
    pub span: Span,
    /// The name (the type, in a tuple struct).
    pub name_span: Span,
}

/// A function.
#[derive(Clone, Debug)]
pub struct FnData {
    /// Its own parameters (not those of the impl or trait).
    pub generics: Generics,
    /// All parameters, `self` first as `self: Self`, `&Self`, `&mut Self` or what is written.
    pub params: Vec<ParamData>,
    /// Whether the first is `self`.
    pub has_self: bool,
    /// The return type as written; `()` when there is none. Of an `async fn`: what awaiting it gives.
    pub ret: TypeRef,
    /// `async fn`.
    pub is_async: bool,
    /// `extern "C" { fn … }`: no body that could be read.
    pub is_foreign: bool,
    /// The body's block with its braces, in its file; `None` for signatures.
    pub body: Option<Span>,
    /// The textual macro scope at the function, an opaque handle of the name tables.
    pub macro_scope: u32,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct ParamData {
    /// The name, when the pattern is a plain one.
    pub name: Option<Symbol>,
    /// The type.
    pub ty: TypeRef,
    /// The pattern with the type.
    pub span: Span,
    /// Attributes.
    pub attrs: Vec<Attr>,
}

/// A constant or static.
#[derive(Clone, Debug)]
pub struct ValueData {
    /// Its type.
    pub ty: TypeRef,
    /// The initialiser.
    pub body: Option<Span>,
    /// The textual macro scope there.
    pub macro_scope: u32,
}

/// `type Name<…>: Bounds = Target;`
#[derive(Clone, Debug)]
pub struct AliasData {
    /// Its parameters.
    pub generics: Generics,
    /// Bounds, in a trait.
    pub bounds: Vec<Bound>,
    /// What it stands for.
    pub target: Option<TypeRef>,
}

/// A trait.
#[derive(Clone, Debug)]
pub struct TraitData {
    /// Its parameters, without `Self`.
    pub generics: Generics,
    /// `trait T: Supertraits`.
    pub supertraits: Vec<Bound>,
    /// Functions, constants, types.
    pub items: Vec<DefId>,
    /// `auto trait`, or a marker of the compiler.
    pub is_auto: bool,
}

/// An impl block.
#[derive(Clone, Debug)]
pub struct ImplData {
    /// Its parameters.
    pub generics: Generics,
    /// The trait, when it is not an inherent one.
    pub trait_: Option<Path>,
    /// `impl !Trait for T`.
    pub negative: bool,
    /// `T`.
    pub self_ty: TypeRef,
    /// Functions, constants, types.
    pub items: Vec<DefId>,
}

/// A macro.
#[derive(Clone, Debug)]
pub struct MacroData {
    /// How it is written.
    pub kind: MacroKind,
    /// The definition's tokens, in its file (the braces' inside).
    pub body: Option<Span>,
    /// `#[macro_export]`.
    pub exported: bool,
    /// For a model or builtin macro: its style.
    pub style: Option<Symbol>,
}

/// How a macro is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MacroKind {
    /// `macro_rules!`
    Rules,
    /// `macro name(…) { … }`
    Declarative,
    /// `#[proc_macro]`
    Function,
    /// `#[proc_macro_attribute]`
    Attribute,
    /// `#[proc_macro_derive]`
    Derive,
}
