//! Writes XML 1.0 text: characters that XML forbids, or that would change the text direction, are
//! removed.

use std::fmt::{Display, Write};

use crate::export::xml::is_kept;

/// The XML declaration at the start of every part.
pub(super) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Appends formatted text; this never fails.
pub(super) fn push(xml: &mut String, written: impl Display) {
    // Writing to a String cannot fail.
    let _ = write!(xml, "{written}");
}

/// Appends the result of formatting the remaining arguments.
macro_rules! put {
    ($xml:expr, $($written:tt)*) => { $crate::export::pptx::xml::push($xml, format_args!($($written)*)) };
}
pub(super) use put;

/// Appends `text` escaped for element content or a double-quoted attribute. Line feeds become
/// spaces; callers that want line breaks use elements.
pub(super) fn escape(xml: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\n' => xml.push(' '),
            _ if is_kept(character) => xml.push(character),
            _ => {}
        }
    }
}

/// Like [`escape`], as a new string.
pub(super) fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    escape(&mut xml, text);
    xml
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_say_is_left_out_and_the_rest_is_kept() {
        assert_eq!(escaped("a\0\u{8}\u{1b}b\u{FFFE}\u{FFFF}\u{202E}\u{85}"), "ab");
        assert_eq!(escaped("<b a=\"1\">&amp;</b>\t"), "&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;\t");
        assert_eq!(escaped("שָׁ 👨\u{200D}👩 \u{200F}"), "שָׁ 👨\u{200D}👩 \u{200F}");
        assert_eq!(escaped("one\ntwo"), "one two");
    }
}
