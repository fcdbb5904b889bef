//! Text inside XML 1.0.

/// `text` for an element or a quoted attribute: escaped, without characters that XML 1.0 forbids.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            // XML 1.0, production 2.
            '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'.. => {
                escaped.push(character)
            }
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
        assert_eq!(escaped("<a b='\"&\">\u{0}\u{1F}\u{FFFE}שלום"), "&lt;a b=&apos;&quot;&amp;&quot;&gt;שלום");
    }
}
