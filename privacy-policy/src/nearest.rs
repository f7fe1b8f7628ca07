//! Which known word did the user mean?

/// The candidate that `word` most likely means, if one is near enough.
///
/// Spellings that differ only in case or in `_` for `-` are the same word; otherwise the
/// Damerau-Levenshtein distance may be a third of the longer word, as in rustc's suggestions. A
/// word that is part of only one candidate means that one: `ip` is `exit-ip`.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = normal(word);
    let mut best = None;
    let mut containing = Vec::new();
    for candidate in candidates {
        let other = normal(candidate);
        let distance = strsim::damerau_levenshtein(&word, &other);
        let longest = word.chars().count().max(other.chars().count());
        let is_near = distance <= longest.max(3) / 3;
        if is_near && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
        if !word.is_empty() && other.split('-').any(|part| part == word) {
            containing.push(candidate);
        }
    }
    match (best, &containing[..]) {
        (Some((_, candidate)), _) => Some(candidate),
        (None, [candidate]) => Some(candidate),
        _ => None,
    }
}

/// `; did you mean …?`, or nothing.
pub(crate) fn did_you_mean<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> String {
    nearest(word, candidates).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// `a, b, c`, or `none`.
pub(crate) fn list<'c>(words: impl IntoIterator<Item = &'c str>) -> String {
    let words: Vec<_> = words.into_iter().collect();
    if words.is_empty() { "none".into() } else { words.join(", ") }
}

fn normal(word: &str) -> String {
    word.trim().to_lowercase().replace(['_', ' '], "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words() {
        let categories = ["log-data", "monitoring-data", "configuration-data"];
        assert_eq!(nearest("log-dat", categories), Some("log-data"));
        assert_eq!(nearest("log_data", categories), Some("log-data"));
        assert_eq!(nearest("LogData", categories), Some("log-data"));
        assert_eq!(nearest("configuraton-data", categories), Some("configuration-data"));
        assert_eq!(nearest("payment", categories), None);
        assert_eq!(nearest("", categories), None);
        assert_eq!(nearest("monitoring", categories), Some("monitoring-data"));
        assert_eq!(nearest("data", categories), None, "it is part of each");
    }
}
