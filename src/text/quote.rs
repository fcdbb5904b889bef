//! Shortens a text for sentences that quote it.

use unicode_segmentation::UnicodeSegmentation;

/// The longest quote, in clusters.
const QUOTED: usize = 48;

/// The first line of `text` that is not blank, cut to a few words, for quoting in a sentence. Ends
/// with “…” if something is left out.
pub fn quoted(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let more = text.trim() != line;
    let mut clusters = line.graphemes(true);
    let mut quoted: String = clusters.by_ref().take(QUOTED).collect();
    if more || clusters.next().is_some() {
        quoted.push('…');
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_the_first_line_that_says_anything() {
        assert_eq!(quoted("  \nFirst\nSecond"), "First…");
        assert_eq!(quoted("מודעה"), "מודעה");
        assert_eq!(quoted(&"שָ".repeat(60)), format!("{}…", "שָ".repeat(48)));
        assert_eq!(quoted(""), "");
    }
}
