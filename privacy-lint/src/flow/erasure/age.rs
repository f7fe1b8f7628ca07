//! How long ago does a condition mean? Intervals as the dialects of SQL write them.

use super::tokens::Token;

/// The longest constant interval in a condition, in seconds.
pub(super) fn of(condition: &[Token]) -> Option<u64> {
    let multiplied = |at: usize| condition.get(at).is_some_and(|t| t.is("*") || t.is("/"));
    // `$1 * interval '1 day'`, `- 30 * 86400`: what is multiplied says nothing alone.
    if (0..condition.len()).any(multiplied) {
        return None;
    }
    (0..condition.len()).filter_map(|at| interval(condition, at)).max()
}

fn interval(all: &[Token], at: usize) -> Option<u64> {
    let token = |offset: usize| all.get(at + offset);
    let word = |offset: usize| token(offset).map_or("", Token::lower);
    let number = |offset: usize| token(offset).and_then(|t| t.text.parse::<u64>().ok());
    match word(0) {
        // `INTERVAL '7 days'`, `INTERVAL 7 DAY`, `INTERVAL '7' DAY`
        "interval" => match (number(1), seconds_of_unit(word(2))) {
            (Some(count), Some(unit)) => count.checked_mul(unit),
            _ => spelled(&token(1)?.text),
        },
        // `make_interval(days => 7)`
        "=>" => seconds_of_unit(all.get(at.checked_sub(1)?)?.lower())?.checked_mul(number(1)?),
        // `DATEADD(day, -7, …)`
        "dateadd" => {
            let minus = usize::from(word(4) == "-");
            seconds_of_unit(word(2))?.checked_mul(number(4 + minus)?)
        }
        // `'7 days'::interval`, `datetime('now', '-7 days')`
        "" => {
            let text = &token(0)?.text;
            let casted = word(1) == "::" && word(2) == "interval";
            let ago = text.strip_prefix('-');
            ago.or(casted.then_some(text.as_str())).and_then(spelled)
        }
        // `UNIX_TIMESTAMP() - 604800`
        "-" => {
            let before = &all[..at];
            let counted = ["unix_timestamp", "epoch", "unixepoch", "strftime"];
            let in_seconds = before.iter().any(|t| counted.contains(&t.lower()));
            number(1).filter(|_| in_seconds)
        }
        _ => None,
    }
}

/// `7 days`, `1 day 12 hours`.
fn spelled(text: &str) -> Option<u64> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut total: u64 = 0;
    for pair in words.chunks(2) {
        let [count, unit] = pair else { return None };
        let count: u64 = count.parse().ok()?;
        total = total.checked_add(count.checked_mul(seconds_of_unit(&unit.to_ascii_lowercase())?)?)?;
    }
    (total > 0).then_some(total)
}

/// A month counts as 31 days, a year as 366: as in the module.
fn seconds_of_unit(unit: &str) -> Option<u64> {
    Some(match unit.strip_suffix('s').unwrap_or(unit) {
        "second" | "sec" => 1,
        "minute" | "min" => 60,
        "hour" => 3_600,
        "day" => 86_400,
        "week" => 7 * 86_400,
        "month" | "mon" => 31 * 86_400,
        "year" => 366 * 86_400,
        _ => return None,
    })
}
