//! Makes text from analyzed code safe to print: a source file must not be able to drive the terminal.

/// The text with each control or direction-changing character replaced by a visible one.
///
/// One character stays one character, so that columns keep their meaning; newlines and tabs stay, and the
/// carriage return of a CRLF goes, with its line's end.
pub(super) fn block(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| if matches!(c, '\n' | '\t') { c } else { visible(c) })
        .collect()
}

/// The same for text that stands on one line: newlines and tabs become spaces.
pub(super) fn line(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { visible(c) }).collect()
}

fn visible(c: char) -> char {
    match c {
        // The pictures of the C0 control characters stand in their order.
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + c as u32).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        // C1 controls (some terminals obey them), bidirectional controls, line separators, tags.
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{e0000}'..='\u{e007f}' => '\u{fffd}',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys_is_left() {
        assert_eq!(block("a\x1b[31m\u{9b}2J\u{202e}\tb\r\nc\rd"), "a␛[31m\u{fffd}2J\u{fffd}\tb\nc␍d");
        assert_eq!(line("a\nb\x07\x7f"), "a b␇␡");
    }
}
