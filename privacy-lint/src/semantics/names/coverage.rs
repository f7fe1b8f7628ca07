//! How many of a crate's imports lead somewhere.

use super::Namespace;
use super::resolve::Resolver;
use super::tables::ImportKind;
use crate::semantics::Semantics;
use crate::semantics::collect::path_text;
use crate::source::Span;
use crate::workspace::CrateId;

impl Semantics<'_> {
    /// The imports of a crate outside of bodies: how many lead somewhere, and those that do not, in order.
    pub fn import_coverage(&self, krate: CrateId) -> (usize, Vec<(Span, String)>) {
        let resolver = Resolver::new(self);
        let unit = self.names.unit(self, krate.0);
        let mut resolved = 0;
        let mut unresolved = Vec::new();
        for (index, import) in unit.imports.iter().enumerate() {
            let index = index as u32;
            let found = match import.kind {
                ImportKind::Glob => resolver.glob(unit.number, index).is_some(),
                _ => [Namespace::Type, Namespace::Value, Namespace::Macro]
                    .into_iter()
                    .any(|namespace| resolver.import(unit.number, index, namespace).is_some()),
            };
            if found {
                resolved += 1;
            } else {
                unresolved.push((import.span, path_text(&import.path)));
            }
        }
        (resolved, unresolved)
    }
}
