//! Macros in the types of items: `struct S { field: name!(…) }`.

use super::scope::BodyScope;
use crate::semantics::Semantics;
use crate::semantics::defs::DefId;
use crate::semantics::hir::{TypeMacro, TypeRef};
use crate::semantics::lower::{Lowering, MacroRef, Scope, SourceMap, Text, paste};
use crate::source::Span;
use crate::workspace::depth::check_depth;
use crate::workspace::macros;
use crate::workspace::tokens;

/// A larger text is no type that anybody could read.
const MAX_TEXT: usize = 1 << 20;

impl Semantics<'_> {
    /// What a macro in a type of `owner` stands for, looked up in `module`.
    pub(in crate::semantics) fn expand_type(
        &self,
        owner: DefId,
        module: DefId,
        mac: &TypeMacro,
    ) -> Option<TypeRef> {
        let scope = BodyScope::new(self, self.def(owner).krate);
        let textual = self.names.unit(self, owner.unit).macro_scope(owner.index);
        let files = &self.workspace.files;
        let args = tokens::lex(files, mac.args.file, mac.args.lo..mac.args.hi).ok()?;
        let expanded = match scope.resolve_macro(module, textual, &mac.path) {
            MacroRef::Rules(rules) => macros::expand(&rules, &args).ok()?,
            MacroRef::Model { style, .. } if style == "paste" => paste(&args),
            _ => return None,
        };
        let (text, origins) = tokens::render(&expanded);
        if text.len() > MAX_TEXT || check_depth(&text).is_err() {
            return None;
        }
        let _map = SourceMap::enter();
        let ty: syn::Type = syn::parse_str(&text).ok()?;
        let whole = text.len() as u32;
        let file = files.add_expansion(mac.span, text.into(), origins);
        let at = Text::at(files, Span::new(file, 0, whole));
        Some(Lowering::new(files, at).type_ref(&ty))
    }
}
