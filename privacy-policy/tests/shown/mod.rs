//! How are problems written down in an expectation?

use privacy_policy::{Problem, line_column};

/// Each problem as `line:column message`, and its help on a line of its own.
pub(crate) fn shown(text: &str, problems: &[Problem]) -> String {
    let mut shown = String::new();
    for Problem { span, message, help } in problems {
        assert!(text.get(span.clone()).is_some(), "{span:?} is outside of the text");
        let (line, column) = line_column(text, span.start);
        shown += &format!("{line}:{column} {message}\n");
        if let Some(help) = help {
            shown += &format!("  help: {help}\n");
        }
    }
    shown
}

/// Compares with a file beside the tests; `UPDATE_EXPECTED=1` writes the file instead.
pub(crate) fn expect(file: &str, actual: &str) {
    let path = format!("{}/tests/{file}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, actual).expect("the tests can be written to");
    }
    let expected = std::fs::read_to_string(&path).expect("the expectation is there");
    assert!(actual == expected, "{file} differs; actual:\n{actual}");
}
