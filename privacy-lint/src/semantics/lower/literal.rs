//! Literals.

use syn::Lit;

use crate::semantics::hir::{Literal, Symbol};

/// A literal's value.
pub(super) fn literal(lit: &Lit) -> Literal {
    match lit {
        Lit::Str(value) => Literal::Str(Symbol::from(&value.value())),
        Lit::ByteStr(value) => Literal::ByteStr(value.value()),
        Lit::CStr(value) => Literal::CStr(Symbol::from(&value.value().to_string_lossy())),
        Lit::Byte(value) => Literal::Byte(value.value()),
        Lit::Char(value) => Literal::Char(value.value()),
        Lit::Int(value) => Literal::Int(value.base10_parse().ok(), suffix(value.suffix())),
        Lit::Float(value) => Literal::Float(suffix(value.suffix())),
        Lit::Bool(value) => Literal::Bool(value.value),
        _ => Literal::Int(None, None),
    }
}

fn suffix(suffix: &str) -> Option<Symbol> {
    (!suffix.is_empty()).then(|| Symbol::from(suffix))
}
