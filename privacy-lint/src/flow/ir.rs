//! The graph that the interpreter runs: places, assignments, calls, and blocks.
//!
//! It is close to rustc's MIR, with names instead of layouts: a place is a variable and a path of keys, and
//! references are followed by an explicit [`Step::Deref`].
#![allow(missing_docs, reason = "the line of a variant tells its fields")]

use crate::semantics::defs::DefId;
use crate::semantics::hir::{ExprId, FormatTrait, Symbol};
use crate::semantics::ty::{Callee, Subst, Ty};
use crate::source::Span;

/// What is run: a function (constant, static), a closure in one, or all that a method may be.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Code {
    /// A function, constant or static.
    Item(DefId),
    /// The closure at this expression of that body.
    Closure(DefId, ExprId),
    /// A trait's method where the type is not known: what any of its impls does.
    Open(DefId),
}

impl Code {
    /// The item whose body holds the code.
    pub fn owner(self) -> DefId {
        match self {
            Code::Item(def) | Code::Closure(def, _) | Code::Open(def) => def,
        }
    }
}

/// A lowered body.
#[derive(Debug)]
pub struct Function {
    /// Which code this is.
    pub code: Code,
    /// All variables; the result is number 0, then the parameters.
    pub locals: Vec<Local>,
    /// How many parameters there are. A closure's first is its environment.
    pub params: usize,
    /// Block 0 is the entry.
    pub blocks: Vec<Block>,
}

/// A variable or temporary.
#[derive(Debug)]
pub struct Local {
    /// The name in the source, if it has one.
    pub name: Option<Symbol>,
    /// Its type, in terms of the owner's generic parameters.
    pub ty: Ty,
}

/// Index into [`Function::locals`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LocalId(pub u32);

/// Index into [`Function::blocks`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BlockId(pub u32);

/// The result of a function.
pub const RESULT: LocalId = LocalId(0);

/// A straight run of statements.
#[derive(Debug, Default)]
pub struct Block {
    /// In order.
    pub stmts: Vec<Stmt>,
    /// Where control goes next; nowhere after a `return` (or a diverging call).
    pub next: Vec<BlockId>,
    /// What is known of a value when control goes there: whether it is `true`, `Some` or `Ok`.
    pub when: Vec<(BlockId, Place, bool)>,
    /// Whether it ends in a call that does not come back.
    pub diverges: bool,
}

/// A part of a value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Key {
    /// A field of a struct or variant, by position.
    Field(DefId, u32),
    /// A tuple's element.
    Tuple(u32),
    /// Any element of an array or slice.
    Element,
    /// A captured variable in a closure's environment.
    Capture(u32),
    /// What awaiting a future gives.
    Output,
    /// A field of a type that is not known.
    Named(Symbol),
}

/// A step of a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Step {
    /// Into a part.
    Key(Key),
    /// Through a reference or smart pointer. On a value that is no reference it stays where it is.
    Deref,
}

/// A variable and a path into it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// Where it starts.
    pub base: Base,
    /// The path.
    pub steps: Vec<Step>,
}

/// Where a place starts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Base {
    /// A variable.
    Local(LocalId),
    /// A static or thread-local.
    Static(DefId),
}

impl Place {
    /// The variable itself.
    pub fn local(local: LocalId) -> Self {
        Self { base: Base::Local(local), steps: Vec::new() }
    }

    /// A part of this place.
    pub fn key(mut self, key: Key) -> Self {
        self.steps.push(Step::Key(key));
        self
    }

    /// What this place points to.
    pub fn deref(mut self) -> Self {
        self.steps.push(Step::Deref);
        self
    }
}

/// A value that a statement reads.
#[derive(Clone, Debug)]
pub struct Operand {
    /// Where it comes from.
    pub kind: OperandKind,
    /// Its type, in terms of the owner's generic parameters.
    pub ty: Ty,
    /// Where it is written.
    pub span: Span,
}

/// Where a value comes from.
#[derive(Clone, Debug)]
pub enum OperandKind {
    /// A place.
    Place(Place),
    /// A text constant.
    Text(Symbol),
    /// A number constant.
    Int(i128),
    /// `true` or `false`.
    Bool(bool),
    /// A function as a value (its type says which).
    Function,
    /// A constant without labels or text.
    Clean,
}

/// A statement.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "assignments are most statements: a box for each costs more")]
pub enum Stmt {
    /// `place = value`.
    Assign { place: Place, value: Rvalue, span: Span },
    /// `place = callee(args)`.
    Call(Box<Call>),
}

/// A computed value.
#[derive(Debug)]
pub enum Rvalue {
    /// The operand itself.
    Use(Operand),
    /// A reference to a place.
    Ref(Place),
    /// A struct, variant, tuple, array or future, from its parts; a record's base fills the rest.
    Aggregate { parts: Vec<(Key, Operand)>, base: Option<Operand>, variant: Option<DefId> },
    /// A closure and what it captures.
    Closure { code: Code, subst: Subst, captures: Vec<(Key, Operand)> },
    /// These parts of the operand, and nothing else of it.
    Narrow(Operand, Vec<Key>),
    /// All of the operands in one opaque value: arithmetic, concatenation.
    Combine(Vec<Operand>),
    /// Arithmetic on integers.
    Arithmetic(ArithmeticOp, Operand, Operand),
    /// `!flag`.
    Not(Operand),
}

/// An operation on integers whose result matters when both sides are constants.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ArithmeticOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
}

/// A call.
#[derive(Debug)]
pub struct Call {
    /// Where the result goes.
    pub result: Place,
    /// The result's type, in terms of the owner's generic parameters.
    pub ty: Ty,
    /// What is called.
    pub target: Target,
    /// The arguments, receiver first.
    pub args: Vec<Operand>,
    /// The name that is called.
    pub span: Span,
}

/// What is called.
#[derive(Debug)]
pub enum Target {
    /// A function, or a trait's method.
    Function(Callee),
    /// Every impl of a trait's method, with these arguments.
    Impls(DefId, Subst),
    /// A value: closure, function pointer, `dyn Fn`. It is the first argument.
    Value,
    /// A macro that a model describes.
    Macro(DefId),
    /// A formatting placeholder.
    Format(FormatTrait),
    /// Pieces of a format string, in order, become one text. The first piece is its constant head.
    Concat,
    /// `.await`.
    Await,
    /// Not known: the name, and why.
    Unresolved(Symbol, String),
}
