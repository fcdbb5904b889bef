//! Escapes text for XML 1.0.

use crate::export::xml::is_kept;

/// Escapes `text` for an element or a quoted attribute. Characters that XML 1.0 forbids or that
/// would affect a terminal are removed.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            _ if is_kept(character) => escaped.push(character),
            _ => {}
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_forbids_is_gone_and_what_it_means_is_escaped() {
        assert_eq!(
            escaped("<a b='\"&\">\u{0}\u{1F}\u{FFFE}\u{9B}\u{202E}שלום"),
            "&lt;a b=&apos;&quot;&amp;&quot;&gt;שלום"
        );
    }
}
