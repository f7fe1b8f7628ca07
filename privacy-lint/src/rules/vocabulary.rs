//! Which names in code mean an item of the module?
//!
//! The module's own words come first: ids and titles in every language it has. `vocabulary.txt` adds what people
//! write instead.

use privacy_policy::{Item, Module};

const VOCABULARY: &str = include_str!("vocabulary.txt");

/// Words in titles that say nothing about the data.
const FILLERS: &[&str] = &[
    "a", "an", "and", "are", "as", "by", "da", "das", "de", "do", "dos", "e", "em", "for", "how", "in", "is",
    "it", "its", "of", "on", "or", "se", "the", "to", "whether",
];

/// The items of a module by the names that mean them.
pub(super) struct Vocabulary {
    entries: Vec<Entry>,
}

struct Entry {
    category: String,
    item: String,
    /// Names, in lower case and without separators, that are the item.
    names: Vec<String>,
    /// The words of the id: a name that has all of them, and more, is the item too.
    words: Vec<String>,
    types: Vec<String>,
}

impl Vocabulary {
    /// The names for a module's items.
    pub(super) fn new(module: &Module) -> Self {
        let mut entries = Vec::new();
        for category in &module.categories {
            for item in category.all_items() {
                entries.push(Entry::new(category.id.as_str(), item));
            }
        }
        Self { entries }
    }

    /// The category and item that a name, or the name of its type, stands for.
    pub(super) fn item(&self, name: &str, type_name: Option<&str>) -> Option<(&str, &str)> {
        let (words, joined) = (words(name), joined(name));
        let named = self.entries.iter().find(|e| e.names.contains(&joined));
        let contained = || {
            let all = |e: &&Entry| e.words.len() > 1 && e.words.iter().all(|w| words.contains(w));
            self.entries.iter().find(all)
        };
        let typed = || {
            let ty = type_name?;
            self.entries.iter().find(|e| e.types.iter().any(|t| t == ty))
        };
        let entry = named.or_else(contained).or_else(typed)?;
        Some((&entry.category, &entry.item))
    }
}

impl Entry {
    fn new(category: &str, item: &Item) -> Self {
        let id = item.id.as_str();
        let mut names = vec![joined(id)];
        names.extend(item.title.iter().map(|(_, title)| joined(title)));
        let english = words(item.title.default_text().unwrap_or(id));
        let mut types = Vec::new();
        for line in VOCABULARY.lines().filter(|line| !line.starts_with('#')) {
            let Some((concept, meanings)) = line.split_once(':') else { continue };
            let concept = words(concept);
            let is_it = concept.iter().all(|w| english.contains(w)) || concept == words(id);
            if is_it {
                let (synonyms, typed) = meanings.split_once(';').unwrap_or((meanings, ""));
                names.extend(synonyms.split_whitespace().map(joined));
                types.extend(typed.split_whitespace().map(str::to_owned));
            }
        }
        names.retain(|name| !name.is_empty());
        Self { category: category.to_owned(), item: id.to_owned(), names, words: words(id), types }
    }
}

/// The words of a name or a title: split at separators, at capitals after small letters, without fillers.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut small = false;
    for c in text.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && small) {
            words.push(String::new());
        }
        if c.is_alphanumeric() {
            if let Some(word) = words.last_mut() {
                word.extend(c.to_lowercase());
            }
        }
        small = c.is_lowercase();
    }
    words.retain(|word| !word.is_empty() && !FILLERS.contains(&word.as_str()));
    words
}

fn joined(text: &str) -> String {
    words(text).concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_titles_and_types_mean_items() {
        let module = privacy_policy::builtin::find("instant-messaging").expect("built in");
        let vocabulary = Vocabulary::new(&module.parse().expect("it is right"));
        let item = |name: &str, ty: Option<&str>| vocabulary.item(name, ty);
        assert_eq!(item("exit_ip", None), Some(("log-data", "exit-ip")));
        assert_eq!(item("clientIp", None), Some(("log-data", "exit-ip")));
        assert_eq!(item("from", Some("SocketAddr")), Some(("log-data", "exit-ip")));
        assert_eq!(item("sdk_app_id", None), Some(("configuration-data", "sdk-app-id")));
        assert_eq!(item("uin", None), Some(("account-identifiers", "uin")));
        assert_eq!(
            item("taxa_de_sucesso_da_interface_por_aplicativo", None),
            Some(("monitoring-data", "success-rate"))
        );
        assert_eq!(item("回调url", None), Some(("configuration-data", "callback-url")));
        assert_eq!(item("retries", Some("u32")), None);
        assert_eq!(item("zip", None), None);
    }
}
