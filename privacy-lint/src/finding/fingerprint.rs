//! Names for findings that outlive edits elsewhere in the file.

use std::collections::BTreeMap;

use super::Finding;

/// Gives every finding its fingerprint; the findings are in reading order.
pub(super) fn assign(findings: &mut [Finding]) {
    let mut seen: BTreeMap<u64, u64> = BTreeMap::new();
    for finding in findings {
        let content = content(finding);
        let ordinal = seen.entry(content.0).or_insert(0);
        let hash = if *ordinal == 0 { content } else { content.field(&ordinal.to_string()) };
        *ordinal += 1;
        finding.fingerprint = format!("{:016x}", hash.0);
    }
}

fn content(finding: &Finding) -> Fnv {
    fn text(field: &Option<String>) -> &str {
        field.as_deref().unwrap_or("")
    }
    let mut hash = Fnv::START
        .field(finding.rule.id())
        .field(text(&finding.category))
        .field(text(&finding.backend))
        .field(text(&finding.store))
        .field(text(&finding.at.function));
    for data in &finding.data {
        hash = hash.field(data);
    }
    hash
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo): the same on every platform and in every release.
#[derive(Clone, Copy)]
struct Fnv(u64);

impl Fnv {
    const START: Fnv = Fnv(0xcbf2_9ce4_8422_2325);

    /// Adds a field and its end, so that `ab` + `c` differs from `a` + `bc`.
    fn field(self, text: &str) -> Fnv {
        text.bytes()
            .chain([0xff])
            .fold(self, |Fnv(hash), byte| Fnv((hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)))
    }
}

#[cfg(test)]
mod tests {
    use privacy_policy::Level;

    use crate::finding::{Coverage, Finding, ModuleRef, Place, Report, Why};

    fn finding(file: &str, line: u32, function: &str) -> Finding {
        let function = Some(function.to_owned());
        let at = Place { file: file.to_owned(), line, column: 5, end_line: line, end_column: 9, function };
        let why = Why::UnlistedSink { listed: vec!["mysql".to_owned()] };
        Finding { backend: Some("file".to_owned()), ..Finding::new(why, Level::Deny, at) }
    }

    fn fingerprints(findings: Vec<Finding>) -> Vec<String> {
        let module = ModuleRef { id: "m".to_owned(), file: None };
        let report = Report::new(module, findings, Coverage::default());
        report.findings.into_iter().map(|f| f.fingerprint).collect()
    }

    #[test]
    fn moved_lines_and_renamed_files_keep_it() {
        let before = fingerprints(vec![finding("src/a.rs", 3, "c::a::f")]);
        assert_eq!(before, fingerprints(vec![finding("src/b.rs", 30, "c::a::f")]));
        assert_ne!(before, fingerprints(vec![finding("src/a.rs", 3, "c::a::g")]));
    }

    #[test]
    fn equal_ones_are_numbered_in_reading_order_whatever_the_order_of_discovery() {
        let a = || finding("src/a.rs", 3, "c::f");
        let b = || finding("src/a.rs", 4, "c::f");
        let prints = fingerprints(vec![b(), a()]);
        assert_ne!(prints[0], prints[1]);
        assert_eq!(prints, fingerprints(vec![a(), b()]));
        assert_eq!(prints[0], fingerprints(vec![a()])[0]);
    }

    #[test]
    fn the_hash_is_the_published_fnv_1a() {
        // FNV-1a of the bytes 61 ff, worked out by hand from the reference algorithm.
        let mut hash: u64 = 0xcbf29ce484222325;
        for byte in [0x61u64, 0xff] {
            hash = (hash ^ byte).wrapping_mul(0x100000001b3);
        }
        assert_eq!(super::Fnv::START.field("a").0, hash);
    }
}
