//! Function bodies (and the initialisers of constants and statics) as an expression arena.
#![allow(missing_docs, reason = "the line of a variant tells its fields")]

use super::{GenericArgs, Mutability, Path, Symbol, TypeRef};
use crate::semantics::defs::DefId;
use crate::source::Span;

/// Index into [`Body::exprs`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ExprId(pub u32);

/// Index into [`Body::pats`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PatId(pub u32);

/// Index into [`Body::bindings`]: one local variable.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BindingId(pub u32);

/// The body of a function, or the initialiser of a constant or static.
#[derive(Clone, Debug)]
pub struct Body {
    /// The function, constant or static.
    pub owner: DefId,
    /// One pattern for each parameter (`self` is a binding). Their types are in the owner's signature.
    pub params: Vec<PatId>,
    /// The value. For an `async fn` this is the block itself: the signature says that it is async.
    pub root: ExprId,
    /// All expressions; a child has a smaller index than its parent, except for closures' parameters.
    pub exprs: Vec<Expr>,
    /// All patterns.
    pub pats: Vec<Pat>,
    /// All local variables.
    pub bindings: Vec<Binding>,
    /// What could not be read: unexpandable macros, verbatim syntax.
    pub gaps: Vec<BodyGap>,
    /// How many `macro_rules!` invocations were expanded, and how many were not.
    pub expansions: (u32, u32),
}

/// A local variable.
#[derive(Clone, Debug)]
pub struct Binding {
    /// Its name; `self` for the receiver.
    pub name: Symbol,
    /// Where it is first bound (an or-pattern binds it in each alternative).
    pub span: Span,
    /// `mut x`.
    pub mutable: bool,
}

/// Code that was left out of the tree.
#[derive(Clone, Debug)]
pub struct BodyGap {
    /// The code.
    pub span: Span,
    /// The macro's path as written, or the kind of syntax.
    pub what: String,
    /// Why.
    pub reason: String,
}

/// An expression.
#[derive(Clone, Debug)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// The whole expression.
    pub span: Span,
}

/// What an expression is.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// A local variable.
    Local(BindingId),
    /// A name that is not a local: function, constant, static, unit or tuple constructor, associated item.
    Path(Path),
    /// A literal.
    Literal(Literal),
    /// `callee(args)`: also of tuple constructors.
    Call { callee: ExprId, args: Vec<ExprId> },
    /// `receiver.name::<args>(args)`.
    MethodCall {
        receiver: ExprId,
        name: Symbol,
        name_span: Span,
        generic_args: Option<Box<GenericArgs>>,
        args: Vec<ExprId>,
    },
    /// `base.name`, `base.0`.
    Field { base: ExprId, name: Symbol, name_span: Span },
    /// `base[index]`.
    Index { base: ExprId, index: ExprId },
    /// `&e`, `&mut e`.
    Ref(Mutability, ExprId),
    /// `*e`.
    Deref(ExprId),
    /// `-e`, `!e`.
    Unary(UnaryOp, ExprId),
    /// `a + b`, `a == b`, `a && b`.
    Binary(BinaryOp, ExprId, ExprId),
    /// `place = value`. A destructuring assignment has become a `let` block.
    Assign { place: ExprId, value: ExprId },
    /// `place += value`.
    AssignOp { op: BinaryOp, place: ExprId, value: ExprId },
    /// `{ … }`, `unsafe { … }`, `const { … }`, `'label: { … }`.
    Block(Block),
    /// `async { … }`, `async move { … }`.
    AsyncBlock { body: ExprId },
    /// `if cond { … } else { … }`; the condition may hold `let`s.
    If { cond: ExprId, then: ExprId, else_: Option<ExprId> },
    /// `let PAT = e` in a condition (a chain is a `Binary(And)`).
    Let { pat: PatId, value: ExprId },
    /// `match e { … }`.
    Match { scrutinee: ExprId, arms: Vec<Arm> },
    /// `loop { … }`.
    Loop { body: ExprId, label: Option<LabelId> },
    /// `while cond { … }`.
    While { cond: ExprId, body: ExprId, label: Option<LabelId> },
    /// `for PAT in e { … }`.
    For { pat: PatId, iter: ExprId, body: ExprId, label: Option<LabelId> },
    /// `break 'label e`: the loop or block it leaves, when there is one.
    Break { target: Option<LabelId>, value: Option<ExprId> },
    /// `continue 'label`.
    Continue { target: Option<LabelId> },
    /// `return e`.
    Return(Option<ExprId>),
    /// `e?`.
    Try(ExprId),
    /// `e.await`.
    Await(ExprId),
    /// `|a, b: T| e`, `async |x| e`, `move || e`.
    Closure {
        params: Vec<(PatId, Option<TypeRef>)>,
        ret: Option<TypeRef>,
        body: ExprId,
        is_async: bool,
        is_move: bool,
    },
    /// `(a, b)`; `()` is empty.
    Tuple(Vec<ExprId>),
    /// `[a, b]`.
    Array(Vec<ExprId>),
    /// `[e; n]`.
    Repeat { element: ExprId, len: ExprId },
    /// `Path { field: e, ..base }`.
    Record { path: Path, fields: Vec<RecordField>, base: Option<ExprId> },
    /// `e as T`.
    Cast { value: ExprId, ty: TypeRef },
    /// `a..b`, `a..=b`, `..`.
    Range { start: Option<ExprId>, end: Option<ExprId>, inclusive: bool },
    /// `format_args!(…)`: the text with its arguments, of type `fmt::Arguments`.
    Format(Vec<FormatPiece>),
    /// A macro that a model describes: its arguments as expressions, with what the model's style read.
    Macro(MacroCall),
    /// What could not be read. Its parts are still evaluated (arguments of an unknown macro that are
    /// expressions), and the body's gaps name it.
    Missing(Vec<ExprId>),
}

/// A literal.
#[derive(Clone, PartialEq, Debug)]
pub enum Literal {
    /// `"…"`, `r"…"`.
    Str(Symbol),
    /// `b"…"`.
    ByteStr(Vec<u8>),
    /// `c"…"`.
    CStr(Symbol),
    /// `'c'`.
    Char(char),
    /// `b'c'`.
    Byte(u8),
    /// `1u8`: the value (when it fits) and the suffix.
    Int(Option<i128>, Option<Symbol>),
    /// `1.0f32`: the suffix.
    Float(Option<Symbol>),
    /// `true`.
    Bool(bool),
}

/// A block.
#[derive(Clone, Debug)]
pub struct Block {
    /// In order.
    pub stmts: Vec<Stmt>,
    /// The last expression, without a semicolon.
    pub tail: Option<ExprId>,
    /// `'label: { … }`, when something breaks to it.
    pub label: Option<LabelId>,
    /// The anonymous module of the items that the block declares. Paths inside are resolved there.
    pub module: Option<DefId>,
}

/// A loop or labelled block of the body that `break` and `continue` name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LabelId(pub u32);

/// A statement.
#[derive(Clone, Debug)]
pub enum Stmt {
    /// `let PAT: T = e else { … };`
    Let { pat: PatId, ty: Option<TypeRef>, init: Option<ExprId>, else_: Option<ExprId> },
    /// `e;` or a block-like expression in statement position.
    Expr(ExprId),
}

/// `PAT if guard => body`.
#[derive(Clone, Debug)]
pub struct Arm {
    /// The pattern.
    pub pat: PatId,
    /// The guard, which may hold `let`s.
    pub guard: Option<ExprId>,
    /// The value.
    pub body: ExprId,
}

/// `name: value` in a record expression.
#[derive(Clone, Debug)]
pub struct RecordField {
    /// The field's name; `0` for `S { 0: x }`.
    pub name: Symbol,
    /// The name's place.
    pub name_span: Span,
    /// The value (a shorthand `S { x }` is the local or path `x`).
    pub value: ExprId,
}

/// A part of a format string.
#[derive(Clone, Debug)]
pub enum FormatPiece {
    /// Text.
    Text(Symbol),
    /// `{}`, `{name:?}`, `{0:>width$}`.
    Arg {
        /// The argument.
        value: ExprId,
        /// Which trait formats it.
        trait_: FormatTrait,
    },
}

/// The trait that a format placeholder uses.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FormatTrait {
    /// `{}`
    Display,
    /// `{:?}`, `{:#?}`
    Debug,
    /// `{:x}`, `{:X}`
    Hex,
    /// `{:o}`, `{:b}`, `{:e}`, `{:p}`
    Other,
}

/// An invocation of a macro that a model describes.
#[derive(Clone, Debug)]
pub struct MacroCall {
    /// The model's macro (or attribute macro, for `#[instrument]`).
    pub macro_: DefId,
    /// The name in the invocation.
    pub name_span: Span,
    /// The values that the macro is given. Formatted ones are `ExprKind::Format`.
    pub args: Vec<ExprId>,
    /// SQL (or other) text that the style singled out, when it is a literal.
    pub text: Option<ExprId>,
    /// The type of the result (`#[returns(…)]`); unit when the model does not say.
    pub returns: Option<TypeRef>,
}

/// A pattern.
#[derive(Clone, Debug)]
pub struct Pat {
    /// What it is.
    pub kind: PatKind,
    /// The whole pattern.
    pub span: Span,
}

/// What a pattern is.
#[derive(Clone, Debug)]
pub enum PatKind {
    /// `_`, `..` alone, or what could not be read.
    Wild,
    /// `x`, `ref mut x`, `x @ PAT`.
    Bind { binding: BindingId, by_ref: Option<Mutability>, sub: Option<PatId> },
    /// A constant, or a unit struct or variant.
    Path(Path),
    /// `Path(a, .., b)`.
    TupleStruct { path: Path, before: Vec<PatId>, rest: bool, after: Vec<PatId> },
    /// `Path { a, b: PAT, .. }`.
    Record { path: Path, fields: Vec<(Symbol, PatId)> },
    /// `(a, .., b)`.
    Tuple { before: Vec<PatId>, rest: bool, after: Vec<PatId> },
    /// `[a, rest @ .., b]`.
    Slice { before: Vec<PatId>, rest: Option<Option<PatId>>, after: Vec<PatId> },
    /// `&PAT`.
    Ref(Mutability, PatId),
    /// `box PAT`, `deref!(PAT)`.
    Deref(PatId),
    /// `a | b`: the same bindings in each.
    Or(Vec<PatId>),
    /// A literal.
    Literal(Literal),
    /// `a..=b`.
    Range,
}

/// `-e`, `!e`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnaryOp {
    /// `-`
    Neg,
    /// `!`
    Not,
}

/// A binary operator.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs, reason = "the names are the operators")]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    And,
    Or,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}
