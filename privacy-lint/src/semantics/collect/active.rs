//! Whether attributes leave in what they stand before.

use super::catalogue::covers;
use crate::workspace::{Cfg, CfgExpr, CfgOptions};

/// Whether the `cfg`s among these attributes leave the syntax in; unknown ones do. A test is there only where `test`
/// is set, be it in a module for tests or not.
pub(in crate::semantics) fn cfg_active(cfg: &CfgOptions, attrs: &[syn::Attribute]) -> bool {
    attrs.iter().all(|attr| match &attr.meta {
        syn::Meta::List(list) if list.path.is_ident("cfg") => {
            cfg.eval(&CfgExpr::from_stream(list.tokens.clone())) != Cfg::False
        }
        meta if is_test(meta.path()) => cfg.eval(&CfgExpr::from_text("test")) != Cfg::False,
        _ => true,
    })
}

/// `#[test]`, `#[bench]`, and the attributes of runtimes that expand to `#[test]` and are called after it:
/// `#[tokio::test]`.
fn is_test(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|last| last.ident == "test" || last.ident == "bench")
}

/// Whether a model's `#[versions("…")]` leaves the syntax in: the real crate has it in the version at hand.
pub(super) fn in_version(cfg: &CfgOptions, attrs: &[syn::Attribute]) -> bool {
    let Some(version) = &cfg.modelled else { return true };
    attrs.iter().filter(|attr| attr.path().is_ident("versions")).all(|attr| {
        let range = attr.parse_args::<syn::LitStr>().ok().and_then(|text| text.value().parse().ok());
        range.is_none_or(|range| covers(&range, version))
    })
}
