//! `use` trees as a list of leaves.

use syn::{ItemExternCrate, ItemUse, UseTree};

use super::items::symbol;
use super::raw::RawImport;
use crate::semantics::hir::{Anchor, Path, Segment, Symbol};
use crate::semantics::lower::Lowering;
use crate::semantics::names::tables::ImportKind;
use crate::source::Span;
use crate::workspace::tokens::dollar_crate;

/// `extern crate a as b;`
pub(super) fn extern_crate(lowering: &Lowering<'_>, item: &ItemExternCrate) -> RawImport {
    let span = lowering.span(item.ident.span());
    let name = symbol(&item.ident);
    let alias = item.rename.as_ref().map_or(name, |(_, alias)| symbol(alias));
    let path = Path { anchor: Anchor::Global, segments: vec![Segment { name, args: None, span }], span };
    let kind = if alias == "_" { ImportKind::Anonymous } else { ImportKind::Crate(alias) };
    RawImport { path, kind, span }
}

/// The names that a `use` brings in.
pub(super) fn leaves(lowering: &Lowering<'_>, item: &ItemUse) -> Vec<RawImport> {
    let mut walk = Walk { lowering, prefix: Vec::new(), leaves: Vec::new() };
    let anchor = if item.leading_colon.is_some() { Anchor::Global } else { Anchor::Plain };
    walk.tree(&item.tree, anchor, lowering.span(item.use_token.span));
    walk.leaves
}

struct Walk<'a> {
    lowering: &'a Lowering<'a>,
    prefix: Vec<Segment>,
    leaves: Vec<RawImport>,
}

impl Walk<'_> {
    fn tree(&mut self, tree: &UseTree, anchor: Anchor, before: Span) {
        match tree {
            UseTree::Path(path) => {
                let name = symbol(&path.ident);
                let span = self.lowering.span(path.ident.span());
                if let Some(anchor) = self.anchor(name, &anchor) {
                    return self.tree(&path.tree, anchor, span);
                }
                self.prefix.push(Segment { name, args: None, span });
                self.tree(&path.tree, anchor, span);
                self.prefix.pop();
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.tree(tree, anchor.clone(), before);
                }
            }
            UseTree::Glob(glob) => {
                let span = self.lowering.span(glob.star_token.spans[0]);
                self.leaf(anchor, None, ImportKind::Glob, before.to(span));
            }
            UseTree::Name(name) => self.name(&name.ident, &name.ident, anchor),
            UseTree::Rename(rename) => self.name(&rename.ident, &rename.rename, anchor),
        }
    }

    /// `a`, `a as b`, `self`, `crate as b`.
    fn name(&mut self, ident: &proc_macro2::Ident, alias: &proc_macro2::Ident, anchor: Anchor) {
        let (name, alias) = (symbol(ident), symbol(alias));
        let span = self.lowering.span(ident.span());
        if name == "self" && !self.prefix.is_empty() {
            let last = self.prefix[self.prefix.len() - 1].name;
            let kind = match alias.as_str() {
                "self" => ImportKind::Module(last),
                "_" => ImportKind::Anonymous,
                _ => ImportKind::Module(alias),
            };
            return self.leaf(anchor, None, kind, span);
        }
        let kind = if alias == "_" { ImportKind::Anonymous } else { ImportKind::Name(alias) };
        match self.anchor(name, &anchor) {
            Some(anchor) => self.leaf(anchor, None, kind, span),
            None => self.leaf(anchor, Some(Segment { name, args: None, span }), kind, span),
        }
    }

    fn leaf(&mut self, anchor: Anchor, last: Option<Segment>, kind: ImportKind, span: Span) {
        let mut segments = self.prefix.clone();
        segments.extend(last);
        self.leaves.push(RawImport { path: Path { anchor, segments, span }, kind, span });
    }

    /// The anchor that a leading `crate`, `self`, `super` makes of `anchor`; only before the first name.
    fn anchor(&self, name: Symbol, anchor: &Anchor) -> Option<Anchor> {
        if !self.prefix.is_empty() {
            return None;
        }
        match (name.as_str(), anchor) {
            ("crate", Anchor::Plain) => Some(Anchor::Crate),
            ("self", Anchor::Plain) => Some(Anchor::SelfModule),
            ("self", Anchor::Crate | Anchor::SelfModule | Anchor::Super(_) | Anchor::DollarCrate(_)) => {
                Some(anchor.clone())
            }
            ("super", Anchor::Plain | Anchor::SelfModule) => Some(Anchor::Super(1)),
            ("super", Anchor::Super(n)) => Some(Anchor::Super(n + 1)),
            (name, Anchor::Plain) => dollar_crate(name).map(Anchor::DollarCrate),
            _ => None,
        }
    }
}
