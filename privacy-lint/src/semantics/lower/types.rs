//! Types as they are written.

use syn::{Lit, ReturnType, Type, TypeParamBound};

use super::spans::Lowering;
use crate::semantics::hir::{ArrayLen, Bound, Mutability, TypeMacro, TypeRef};

impl Lowering<'_> {
    /// A type. `impl Trait` stays what it is; [`Lowering::signature`] makes parameters of it.
    pub fn type_ref(&self, ty: &Type) -> TypeRef {
        match ty {
            Type::Path(path) => TypeRef::Path(self.path(&path.path, path.qself.as_ref())),
            Type::Reference(reference) => TypeRef::Ref(
                mutability(reference.mutability.is_some()),
                Box::new(self.type_ref(&reference.elem)),
            ),
            Type::Tuple(tuple) => TypeRef::Tuple(tuple.elems.iter().map(|ty| self.type_ref(ty)).collect()),
            Type::Slice(slice) => TypeRef::Slice(Box::new(self.type_ref(&slice.elem))),
            Type::Array(array) => {
                TypeRef::Array(Box::new(self.type_ref(&array.elem)), self.array_len(&array.len))
            }
            Type::Ptr(pointer) => TypeRef::RawPtr(
                mutability(pointer.mutability.is_some()),
                Box::new(self.type_ref(&pointer.elem)),
            ),
            Type::BareFn(function) => TypeRef::FnPtr(
                function.inputs.iter().map(|input| self.type_ref(&input.ty)).collect(),
                Box::new(self.return_type(&function.output)),
            ),
            Type::ImplTrait(bounds) => TypeRef::ImplTrait(self.bounds(&bounds.bounds)),
            Type::TraitObject(bounds) => TypeRef::DynTrait(self.bounds(&bounds.bounds)),
            Type::Paren(inner) => self.type_ref(&inner.elem),
            Type::Group(inner) => self.type_ref(&inner.elem),
            Type::Never(_) => TypeRef::Never,
            Type::Infer(_) => TypeRef::Infer,
            Type::Macro(mac) => match self.macros {
                Some(macros) => macros.expand_type(self.text, &mac.mac),
                None => TypeRef::Macro(Box::new(self.type_macro(&mac.mac))),
            },
            _ => TypeRef::Unknown,
        }
    }

    /// A macro in the place of a type, as it is written.
    pub(super) fn type_macro(&self, mac: &syn::Macro) -> TypeMacro {
        let path = self.path(&mac.path, None);
        let span = path.span.to(self.span(mac.delimiter.span().close()));
        TypeMacro { args: self.inside(mac.delimiter.span()), path, span }
    }

    /// What follows a function's parameters; `()` when nothing does.
    pub fn return_type(&self, output: &ReturnType) -> TypeRef {
        match output {
            ReturnType::Default => TypeRef::Tuple(Vec::new()),
            ReturnType::Type(_, ty) => self.type_ref(ty),
        }
    }

    /// `A + ?B + for<'x> Fn(&'x C)`, without lifetimes, `use<…>` and what is not a trait's path.
    pub fn bounds<'b>(&self, bounds: impl IntoIterator<Item = &'b TypeParamBound>) -> Vec<Bound> {
        let traits = bounds.into_iter().filter_map(|bound| match bound {
            TypeParamBound::Trait(bound) => Some(Bound {
                path: self.path(&bound.path, None),
                maybe: matches!(bound.modifier, syn::TraitBoundModifier::Maybe(_)),
            }),
            _ => None,
        });
        traits.collect()
    }

    fn array_len(&self, len: &syn::Expr) -> ArrayLen {
        match len {
            syn::Expr::Lit(literal) => match &literal.lit {
                Lit::Int(int) => int.base10_parse().map_or(ArrayLen::Unknown, ArrayLen::Literal),
                _ => ArrayLen::Unknown,
            },
            syn::Expr::Path(path) => ArrayLen::Path(self.path(&path.path, path.qself.as_ref())),
            syn::Expr::Paren(inner) => self.array_len(&inner.expr),
            syn::Expr::Group(inner) => self.array_len(&inner.expr),
            syn::Expr::Block(block) => match block.block.stmts.as_slice() {
                [syn::Stmt::Expr(value, None)] => self.array_len(value),
                _ => ArrayLen::Unknown,
            },
            _ => ArrayLen::Unknown,
        }
    }

    /// The value of a constant generic argument, when it is a literal.
    pub(super) fn constant(&self, value: &syn::Expr) -> Option<i128> {
        match value {
            syn::Expr::Lit(literal) => match &literal.lit {
                Lit::Int(int) => int.base10_parse().ok(),
                Lit::Bool(value) => Some(i128::from(value.value)),
                Lit::Char(value) => Some(i128::from(u32::from(value.value()))),
                Lit::Byte(value) => Some(i128::from(value.value())),
                _ => None,
            },
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. }) => {
                self.constant(expr)?.checked_neg()
            }
            syn::Expr::Paren(inner) => self.constant(&inner.expr),
            syn::Expr::Group(inner) => self.constant(&inner.expr),
            syn::Expr::Block(block) => match block.block.stmts.as_slice() {
                [syn::Stmt::Expr(value, None)] => self.constant(value),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Of a written `mut`.
pub(super) fn mutability(written: bool) -> Mutability {
    if written { Mutability::Mut } else { Mutability::Shared }
}
