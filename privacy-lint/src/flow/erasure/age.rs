//! How long ago does a condition mean? Intervals as the dialects of SQL write them.

use super::tokens::Token;

/// The longest constant interval in a condition, in seconds.
pub(super) fn of(condition: &[Token]) -> Option<u64> {
    let (all, scale) = in_seconds(folded(condition));
    let multiplied = |at: usize| all.get(at).is_some_and(|t| t.is("*") || t.is("/"));
    // `$1 * interval '1 day'`: what is multiplied says nothing alone.
    if (0..all.len()).any(multiplied) {
        return None;
    }
    let elapsed = (0..all.len()).filter_map(|at| difference(&all, at)).max();
    let age = elapsed.or_else(|| (0..all.len()).filter_map(|at| interval(&all, at)).max());
    age.map(|age| age.div_ceil(scale))
}

/// The condition without the factor of a clock that counts milliseconds, `unixepoch() * 1000`, and how many of what
/// its numbers count make a second. What divides a column by it, `at_ms / 1000`, has made seconds.
fn in_seconds(mut all: Vec<Token>) -> (Vec<Token>, u64) {
    let mut scale = 1;
    let thousand = |all: &[Token], at: usize, sign: &str| {
        all[at].is(sign) && all.get(at + 1).and_then(constant) == Some(1_000)
    };
    while let Some(at) = (1..all.len()).find(|at| all[at - 1].is(")") && thousand(&all, *at, "*")) {
        all.drain(at..at + 2);
        scale = 1_000;
    }
    while let Some(at) = (1..all.len()).find(|at| all[at - 1].is_name() && thousand(&all, *at, "/")) {
        all.drain(at..at + 2);
    }
    (all, scale)
}

/// The condition with products of constants as one: `60 * 60 * 24`, `interval '1 day' * 30`, `30 * interval '1 day'`.
fn folded(condition: &[Token]) -> Vec<Token> {
    let mut all = condition.to_vec();
    while let Some((at, end, token)) = (0..all.len()).find_map(|at| product(&all, at)) {
        all.splice(at..end, [token]);
    }
    all
}

/// A product that begins at a token: its end, and what it is.
fn product(all: &[Token], at: usize) -> Option<(usize, usize, Token)> {
    let factor = |from: usize| -> Option<(usize, u64, bool)> {
        if let Some(number) = constant(all.get(from)?) {
            return Some((from + 1, number, false));
        }
        if !all[from].is("interval") {
            return None;
        }
        let unit = all.get(from + 2).and_then(|t| seconds_of_unit(t.lower()));
        let end = if unit.is_some() { from + 3 } else { from + 2 };
        Some((end, interval(all, from)?, true))
    };
    // Not `a / 2 * 3`, and not the number of a placeholder, `$1 * 86400`.
    let before = at.checked_sub(1).map_or("", |before| all[before].lower());
    if ["/", "*", "$", "?", ":", "@"].contains(&before) {
        return None;
    }
    let (end, one, is_length) = factor(at)?;
    if !all.get(end)?.is("*") {
        return None;
    }
    let (end, other, also_length) = factor(end + 1)?;
    let number = one.checked_mul(other)?;
    if is_length && also_length {
        return None;
    }
    // `'1 day'` read as a whole is seconds again, behind its word where it is a length of time.
    let token = if is_length || also_length {
        Token::seconds(number, &all[at])
    } else {
        Token::number(number, &all[at])
    };
    Some((at, end, token))
}

fn constant(token: &Token) -> Option<u64> {
    if token.is_string { None } else { token.text.parse().ok() }
}

/// `DATEDIFF(NOW(), at) > 30`, `TIMESTAMPDIFF(DAY, at, NOW()) >= 7`, `EXTRACT(EPOCH FROM now() - at) > 604800`,
/// `unixepoch() - at > 604800`: time that has passed, as a number of a unit.
fn difference(all: &[Token], at: usize) -> Option<u64> {
    let word = |offset: usize| all.get(at + offset).map_or("", Token::lower);
    let rest = &all[at..];
    let until = rest.iter().position(|t| t.lower().starts_with(['<', '>'])).unwrap_or(rest.len());
    let passed = rest[..until].iter().any(|t| t.is("-") || t.is("age"));
    let unit = match word(0) {
        "datediff" | "timestampdiff" => seconds_of_unit(word(2)).unwrap_or(86_400),
        "extract" if word(2) == "epoch" && passed => 1,
        "unix_timestamp" | "unixepoch" | "strftime" if passed => 1,
        _ => return None,
    };
    let compared = rest.iter().position(|t| t.lower().starts_with('>'))?;
    constant(all.get(at + compared + 1)?)?.checked_mul(unit)
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
        // `UNIX_TIMESTAMP() - 604800`, `unixepoch() * 1000 - 604800000`
        "-" => {
            let before = &all[..at];
            let counted = ["unix_timestamp", "epoch", "unixepoch", "strftime"];
            let in_seconds = before.iter().any(|t| counted.contains(&t.lower()));
            number(1).filter(|_| in_seconds)
        }
        _ => None,
    }
}

/// `7 days`, `1 day 12 hours`, `24:00:00`, `P30D`.
fn spelled(text: &str) -> Option<u64> {
    if let Some(iso) = text.strip_prefix(['P', 'p']) {
        return iso_8601(iso);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    if let [clock] = words.as_slice() {
        let parts: Option<Vec<u64>> = clock.split(':').map(|part| part.parse().ok()).collect();
        let [hours, minutes, seconds] = parts?.try_into().ok()?;
        return hours.checked_mul(3_600)?.checked_add(minutes.checked_mul(60)?)?.checked_add(seconds);
    }
    let mut total: u64 = 0;
    for pair in words.chunks(2) {
        let [count, unit] = pair else { return None };
        let count: u64 = count.parse().ok()?;
        total = total.checked_add(count.checked_mul(seconds_of_unit(&unit.to_ascii_lowercase())?)?)?;
    }
    (total > 0).then_some(total)
}

/// `30D`, `1M`, `T12H`: what stands behind the `P`.
fn iso_8601(text: &str) -> Option<u64> {
    let (mut total, mut count, mut in_day) = (0_u64, String::new(), false);
    for c in text.chars() {
        if c.is_ascii_digit() {
            count.push(c);
            continue;
        }
        if c.eq_ignore_ascii_case(&'t') {
            in_day = true;
            continue;
        }
        let unit = match (c.to_ascii_uppercase(), in_day) {
            ('Y', false) => "year",
            ('M', false) => "month",
            ('W', false) => "week",
            ('D', false) => "day",
            ('H', true) => "hour",
            ('M', true) => "minute",
            ('S', true) => "second",
            _ => return None,
        };
        total = total.checked_add(
            std::mem::take(&mut count).parse::<u64>().ok()?.checked_mul(seconds_of_unit(unit)?)?,
        )?;
    }
    (total > 0 && count.is_empty()).then_some(total)
}

/// A month counts as 31 days, a year as 366: as in the module.
pub(super) fn seconds_of_unit(unit: &str) -> Option<u64> {
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
