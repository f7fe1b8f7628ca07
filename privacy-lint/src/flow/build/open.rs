//! The graph of a trait's method where nobody knows the type: one call that goes to every impl.

use crate::flow::ir::{
    Block, Call, Code, Function, Local, LocalId, Operand, OperandKind, Place, RESULT, Stmt, Target,
};
use crate::semantics::Semantics;
use crate::semantics::defs::DefId;
use crate::semantics::ty::{Subst, Ty, TyKind};

/// Hands its parameters to every impl, and returns what any of them does.
pub(super) fn function(sema: &Semantics<'_>, method: DefId) -> Function {
    let signature = sema.fn_sig(method);
    let names = &sema.generics_of(method).names;
    let subst: Subst = (0..).zip(names).map(|(i, name)| Ty::new(TyKind::Param(i, *name))).collect();
    let span = sema.def(method).name_span;
    let local = |ty: &Ty| Local { name: None, ty: ty.clone() };
    let locals = std::iter::once(&signature.ret).chain(&signature.params).map(local).collect();
    let arg = |(index, ty): (u32, &Ty)| {
        let kind = OperandKind::Place(Place::local(LocalId(index)));
        Operand { kind, ty: ty.clone(), span }
    };
    let call = Call {
        result: Place::local(RESULT),
        ty: signature.ret.clone(),
        target: Target::Impls(method, subst),
        args: (1..).zip(&signature.params).map(arg).collect(),
        span,
    };
    let block = Block { stmts: vec![Stmt::Call(Box::new(call))], ..Block::default() };
    Function { code: Code::Open(method), locals, params: signature.params.len(), blocks: vec![block] }
}
