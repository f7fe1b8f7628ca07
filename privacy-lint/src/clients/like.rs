//! Does a dependency without a model look like a storage client? What the reviewed list in `models/` says.

/// The list, by kind of line.
pub(super) struct StorageLike {
    topics: Vec<&'static str>,
    names: Vec<&'static str>,
    not: Vec<&'static str>,
}

const REVIEWED: &str = include_str!("../../models/storage-like.txt");

impl StorageLike {
    /// The list that comes with the models.
    pub(super) fn reviewed() -> Self {
        let mut list = Self { topics: Vec::new(), names: Vec::new(), not: Vec::new() };
        for line in REVIEWED.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(' ') {
                Some(("topic", word)) => list.topics.push(word),
                Some(("crate", name)) => list.names.push(name),
                Some(("not", name)) => list.not.push(name),
                _ => {}
            }
        }
        list
    }

    /// The words of the list that speak for it: its name, or keywords and categories of its manifest.
    pub(super) fn words(&self, package: &str, topics: &[String]) -> Vec<String> {
        if self.not.contains(&package) {
            return Vec::new();
        }
        let named = self.names.iter().any(|name| match name.strip_suffix('*') {
            Some(head) => package.starts_with(head),
            None => package == *name,
        });
        let mut words: Vec<String> = named.then(|| "its name".to_owned()).into_iter().collect();
        for topic in topics.iter().map(|topic| topic.to_lowercase()) {
            if self.topics.contains(&topic.as_str()) && !words.contains(&topic) {
                words.push(topic);
            }
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_topics_and_exceptions() {
        let list = StorageLike::reviewed();
        let topics = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert_eq!(list.words("sledge", &topics(&["Database", "async"])), ["database"]);
        assert_eq!(list.words("aws-sdk-glacier", &[]), ["its name"]);
        assert!(list.words("aws-sdk-sts", &topics(&["database"])).is_empty());
        assert!(list.words("serde", &topics(&["encoding", "no-std"])).is_empty());
    }

    #[test]
    fn every_line_is_of_a_kind() {
        let lines = REVIEWED.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let odd: Vec<_> = lines
            .filter(|line| {
                let words: Vec<_> = line.split(' ').collect();
                words.len() != 2 || !matches!(words[0], "topic" | "crate" | "not")
            })
            .collect();
        assert!(odd.is_empty(), "{odd:?}");
    }
}
