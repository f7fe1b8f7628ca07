//! The items of std that the language itself refers to.

use crate::semantics::Semantics;
use crate::semantics::defs::DefId;
use crate::semantics::hir::BinaryOp;

macro_rules! lang_items {
    ($($(#[doc = $doc:literal])* $field:ident: $($name:literal)|+;)*) => {
        /// What `#[lang = "…"]` marks in std's models; `None` when the models lack it.
        #[derive(Default, Debug)]
        #[allow(missing_docs, dead_code, reason = "the names are the items")]
        pub(in crate::semantics) struct Lang {
            $($(#[doc = $doc])* pub $field: Option<DefId>,)*
        }

        impl Lang {
            pub(super) fn of(sem: &Semantics<'_>) -> Lang {
                Lang { $($field: None$(.or_else(|| sem.lang_item($name)))+,)* }
            }
        }
    };
}

lang_items! {
    sized: "sized"; copy: "copy"; clone: "clone"; unsize: "unsize"; tuple_trait: "tuple_trait";
    drop: "drop"; default: "default";
    deref: "deref"; deref_mut: "deref_mut"; deref_target: "deref_target";
    fn_: "fn"; fn_mut: "fn_mut"; fn_once: "fn_once"; fn_once_output: "fn_once_output";
    async_fn: "async_fn"; async_fn_mut: "async_fn_mut"; async_fn_once: "async_fn_once"; async_fn_once_output: "async_fn_once_output";
    future: "future_trait"; future_output: "future_output";
    into_future: "into_future";
    iterator: "iterator" | "Iterator";
    into_iterator: "into_iterator" | "IntoIterator"; into_iter: "into_iter";
    into: "into" | "Into"; from: "from" | "From";
    try_: "Try"; from_residual: "FromResidual";
    index: "index"; index_mut: "index_mut"; neg: "neg"; not: "not";
    add: "add"; sub: "sub"; mul: "mul"; div: "div"; rem: "rem"; bitand: "bitand"; bitor: "bitor"; bitxor: "bitxor"; shl: "shl"; shr: "shr";
    add_assign: "add_assign"; sub_assign: "sub_assign"; mul_assign: "mul_assign"; div_assign: "div_assign"; rem_assign: "rem_assign";
    bitand_assign: "bitand_assign"; bitor_assign: "bitor_assign"; bitxor_assign: "bitxor_assign"; shl_assign: "shl_assign"; shr_assign: "shr_assign";
    eq: "eq" | "PartialEq"; partial_ord: "partial_ord";
    option: "Option"; some: "Some"; none: "None"; result: "Result"; ok: "Ok"; err: "Err";
    poll: "Poll"; ready: "Ready"; control_flow: "ControlFlow"; infallible: "Infallible";
    boxed: "owned_box" | "Box"; string: "String"; vec: "Vec"; pin: "pin" | "Pin"; rc: "Rc"; arc: "Arc";
    range: "Range"; range_from: "RangeFrom"; range_to: "RangeTo"; range_full: "RangeFull";
    range_inclusive: "RangeInclusive"; range_to_inclusive: "RangeToInclusive";
    format_arguments: "format_arguments"; c_str: "CStr"; phantom_data: "phantom_data";
}

impl Lang {
    /// The trait and the method of an operator that may be overloaded.
    pub(in crate::semantics) fn binary(&self, op: BinaryOp) -> Option<(DefId, &'static str)> {
        let (trait_, method) = match op {
            BinaryOp::Add => (self.add, "add"),
            BinaryOp::Sub => (self.sub, "sub"),
            BinaryOp::Mul => (self.mul, "mul"),
            BinaryOp::Div => (self.div, "div"),
            BinaryOp::Rem => (self.rem, "rem"),
            BinaryOp::BitAnd => (self.bitand, "bitand"),
            BinaryOp::BitOr => (self.bitor, "bitor"),
            BinaryOp::BitXor => (self.bitxor, "bitxor"),
            BinaryOp::Shl => (self.shl, "shl"),
            BinaryOp::Shr => (self.shr, "shr"),
            BinaryOp::Eq => (self.eq, "eq"),
            BinaryOp::Ne => (self.eq, "ne"),
            BinaryOp::Lt => (self.partial_ord, "lt"),
            BinaryOp::Le => (self.partial_ord, "le"),
            BinaryOp::Gt => (self.partial_ord, "gt"),
            BinaryOp::Ge => (self.partial_ord, "ge"),
            BinaryOp::And | BinaryOp::Or => (None, ""),
        };
        trait_.map(|t| (t, method))
    }

    /// The trait and the method of a compound assignment.
    pub(in crate::semantics) fn assign(&self, op: BinaryOp) -> Option<(DefId, &'static str)> {
        let (trait_, method) = match op {
            BinaryOp::Add => (self.add_assign, "add_assign"),
            BinaryOp::Sub => (self.sub_assign, "sub_assign"),
            BinaryOp::Mul => (self.mul_assign, "mul_assign"),
            BinaryOp::Div => (self.div_assign, "div_assign"),
            BinaryOp::Rem => (self.rem_assign, "rem_assign"),
            BinaryOp::BitAnd => (self.bitand_assign, "bitand_assign"),
            BinaryOp::BitOr => (self.bitor_assign, "bitor_assign"),
            BinaryOp::BitXor => (self.bitxor_assign, "bitxor_assign"),
            BinaryOp::Shl => (self.shl_assign, "shl_assign"),
            BinaryOp::Shr => (self.shr_assign, "shr_assign"),
            _ => (None, ""),
        };
        trait_.map(|t| (t, method))
    }
}
