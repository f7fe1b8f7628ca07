//! What is something called, in each language?

/// A text in several languages, in the order in which the module gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localized(Vec<(String, String)>);

impl Localized {
    /// A text from pairs of a language tag (`en`, `pt-BR`) and what it is in that language.
    pub fn new(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(texts.into_iter().collect())
    }

    /// The text in one language.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.0.iter().find(|(tag, _)| tag == language).map(|(_, text)| text.as_str())
    }

    /// The text in English, else in the first language that there is.
    pub fn default_text(&self) -> Option<&str> {
        self.get("en").or_else(|| self.0.first().map(|(_, text)| text.as_str()))
    }

    /// The languages and the texts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether a key is a language tag: two or three letters, and maybe a region, as in `pt-BR`.
pub(crate) fn is_language_tag(key: &str) -> bool {
    let (language, region) = key.split_once('-').map_or((key, None), |(l, r)| (l, Some(r)));
    (2..=3).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && region.is_none_or(|r| (2..=4).contains(&r.len()) && r.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_tags() {
        for good in ["en", "ja", "ko", "pt", "zh", "pt-BR", "zh-Hant", "fil"] {
            assert!(is_language_tag(good), "{good}");
        }
        for bad in ["items", "EN", "", "e", "en_US", "en-"] {
            assert!(!is_language_tag(bad), "{bad}");
        }
    }
}
