//! The sentences: what a finding says and what to do about it, from its facts.

use crate::finding::{Finding, Idle, Unused, Why};

/// Fills in `message` and `help`.
pub(super) fn write(finding: &mut Finding) {
    let Some(why) = finding.why.clone() else { return };
    finding.message = message(finding, &why);
    finding.help = help(finding, &why);
}

fn message(finding: &Finding, why: &Why) -> String {
    let data = data(finding);
    let place = place(finding);
    match why {
        Why::UnlistedSink { .. } => match &finding.sink {
            Some(sink) => format!("{data} reaches {place}, and the module does not list `{sink}` for it"),
            None => format!("{data} reaches {place}, which no sink of the module covers for it"),
        },
        Why::NoRetention => {
            format!("{data} reaches {place}, and the module gives no retention period for it")
        }
        Why::OptInRequired { when, sink } => format!(
            "{data} reaches {place}, where the module demands `{when}` for `{sink}`, and nothing checked it on \
             this way"
        ),
        Why::RetentionExceeded { set, limit } => {
            format!("{data} is kept in {place} for {set}; the module allows {limit}")
        }
        Why::RetentionUnenforced { period, needs_eraser: false, .. } => {
            format!("{data} is stored in {place}, and nothing erases it within {period}")
        }
        Why::RetentionUnenforced { period, .. } => {
            format!("{data} is stored in {place} for `{period}`, and no function erases it then")
        }
        Why::IdleEraser { function, idle } => {
            let sink = finding.sink.as_deref().unwrap_or("the store");
            match idle {
                Idle::ErasesNothing => {
                    format!(
                        "`{function}` is marked as erasing {data} from `{sink}`, and deletes nothing there"
                    )
                }
                Idle::NeverCalled => {
                    format!("`{function}` is marked as erasing {data} from `{sink}`, and nothing calls it")
                }
            }
        }
        Why::Gap { reason, .. } if finding.category.is_some() => {
            format!("{data} could not be followed: {reason}")
        }
        Why::Gap { reason, .. } => reason.clone(),
        Why::UnusedPolicy { unused } => match unused {
            Unused::Category => format!("no code holds {data}"),
            Unused::Item => format!("no code holds {data} as an item of its own or as part of a group"),
            Unused::Sink => {
                format!("no code stores {data} in `{}`", finding.sink.as_deref().unwrap_or("the sink"))
            }
            Unused::Retention => format!("the period of {data} is about nothing: no code stores it"),
            Unused::Row(table, what) => format!("this `[[{table}]]` row matches nothing: `{what}`"),
        },
        Why::SuggestAnnotation { item, .. } => {
            let field = finding.data.first().map_or("a field", String::as_str);
            format!("`{field}` is named like the item `{item}`, is not annotated, and reaches {place}")
        }
        Why::StaleAllow { rule } => format!("this allows `{rule}`, and there is nothing to allow"),
        Why::ExpiredAllow { rule, until, .. } => format!("this allowed `{rule}` until {until}"),
    }
}

fn help(finding: &Finding, why: &Why) -> Option<String> {
    let category = finding.category.as_deref().unwrap_or("the category");
    Some(match why {
        Why::UnlistedSink { listed } => {
            let instead = match listed.as_slice() {
                [] => String::new(),
                sinks => format!("store it in {}, ", alternatives(sinks)),
            };
            format!("{instead}leave it out, anonymize it on the way, or have the module amended")
        }
        Why::NoRetention => {
            format!("have the module say how long: `retention = \"…\"` under `[categories.{category}]`")
        }
        Why::OptInRequired { sink, .. } => format!(
            "call it only where a function marked `#[privacy_label::opt_in(\"{sink}\")]`, or a field marked \
             `#[privacy(opt_in = \"{sink}\")]`, said yes"
        ),
        Why::RetentionExceeded { limit, .. } => {
            format!("take the time from the policy, `RETENTION.ttl_secs()`, or set at most {limit}")
        }
        Why::RetentionUnenforced { uncalled: Some(function), .. } => {
            format!("`{function}` is marked as erasing it, and nothing calls it: call it regularly")
        }
        Why::RetentionUnenforced { needs_eraser, .. } => {
            // A backend whose stores have no name, a log, is meant as a whole.
            let whole = || finding.backend.as_ref().map(|backend| format!("{backend}:*"));
            let store = finding.store.clone().or_else(whole).unwrap_or_else(|| "…".to_owned());
            let expiry = if *needs_eraser { "" } else { "set an expiry with the call, " };
            format!(
                "{expiry}mark the function that erases it with `#[privacy_label::erases(…)]`, or give evidence \
                 in privacy.toml: `[[store]] store = \"{store}\"`"
            )
        }
        Why::IdleEraser { idle: Idle::ErasesNothing, .. } => {
            "let it delete, or take the attribute away; a delete that is not recognised needs a line in a model"
                .to_owned()
        }
        Why::IdleEraser { idle: Idle::NeverCalled, .. } => {
            "call it regularly from `main`, from a task or from a handler".to_owned()
        }
        Why::Gap { closes, .. } => format!("what would close it: {}", closes.as_deref()?),
        Why::UnusedPolicy { unused: Unused::Row(..) } => "mend its path, or take it away".to_owned(),
        Why::UnusedPolicy { .. } => "annotate the types that hold it, or have the module amended".to_owned(),
        Why::SuggestAnnotation { item, parameter: false } => {
            format!("annotate it, `#[privacy(category = \"{category}\", item = \"{item}\")]`, or say `none`")
        }
        Why::SuggestAnnotation { item, parameter: true } => format!(
            "take it from an annotated type, or mark the function that it comes from: \
             `#[privacy_label::source(category = \"{category}\", item = \"{item}\")]`"
        ),
        Why::StaleAllow { .. } => "take it away".to_owned(),
        Why::ExpiredAllow { covers: Some(spot), .. } => {
            format!("mend what it covers, {}:{}, or have somebody answer for it anew", spot.file, spot.line)
        }
        Why::ExpiredAllow { covers: None, .. } => "take it away: it covers nothing any more".to_owned(),
    })
}

/// ``log-data (exit-ip, interface)``
pub(super) fn data(finding: &Finding) -> String {
    let category = finding.category.as_deref().unwrap_or("data");
    match finding.items.as_slice() {
        [] => format!("`{category}`"),
        items => format!("`{category}` ({})", items.join(", ")),
    }
}

/// `postgres:audit`, `postgres`, or what else is known of where it goes.
pub(super) fn place(finding: &Finding) -> String {
    let known = finding.store.as_ref().or(finding.backend.as_ref());
    known.map_or_else(|| "a store".to_owned(), |place| format!("`{place}`"))
}

/// `mysql, redis or kafka`
fn alternatives(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [word] => word.clone(),
        [head @ .., last] => format!("{} or {last}", head.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use privacy_policy::{Level, Rule};

    use super::*;
    use crate::finding::Place;

    /// One set of facts for each rule.
    fn all() -> Vec<Why> {
        let s = str::to_owned;
        vec![
            Why::UnlistedSink { listed: vec![s("mysql"), s("redis"), s("cos")] },
            Why::NoRetention,
            Why::OptInRequired { when: s("opt-in"), sink: s("trtc") },
            Why::RetentionExceeded { set: s("30 days"), limit: s("7 days") },
            Why::RetentionUnenforced { period: s("7 days"), needs_eraser: false, uncalled: None },
            Why::Gap { reason: s("`store!` could not be expanded"), closes: Some(s("a model of it")) },
            Why::UnusedPolicy { unused: Unused::Category },
            Why::SuggestAnnotation { item: s("exit-ip"), parameter: false },
            Why::StaleAllow { rule: Rule::Gap },
            Why::ExpiredAllow { rule: Rule::Gap, until: s("2026-01-31"), covers: None },
        ]
    }

    #[test]
    fn every_rule_has_its_own_sentence_and_advice() {
        let mut sentences = std::collections::BTreeSet::new();
        for why in all() {
            let mut finding = Finding::new(why, Level::Deny, Place::default());
            finding.category = Some("log-data".to_owned());
            finding.store = Some("postgres:audit".to_owned());
            write(&mut finding);
            assert!(finding.help.is_some(), "{:?}", finding.rule);
            sentences.insert(finding.message);
        }
        assert_eq!(sentences.len(), Rule::ALL.len());
    }
}
