//! `gap`: annotated data reaches code that could not be followed and that may store it.

use super::Flow;
use crate::finding::Why;

pub(super) fn check(flow: &Flow) -> Option<Why> {
    let reason = flow.gap.clone()?;
    Some(Why::Gap {
        reason,
        closes: Some("a line in a model, or `[[sink]]` or `[[anonymizes]]` in privacy.toml".to_owned()),
    })
}
