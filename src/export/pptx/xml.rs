//! Text as XML 1.0 holds it: what the format has no way to say, and what would act on the order of letters, is left out.

use std::fmt::{Display, Write};

use crate::export::xml::is_kept;

/// The declaration at the head of every part.
pub(super) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Appends to a string, which never fails.
pub(super) fn push(xml: &mut String, written: impl Display) {
    // A String takes everything.
    let _ = write!(xml, "{written}");
}

/// Appends to a string what `format!` would make of the rest.
macro_rules! put {
    ($xml:expr, $($written:tt)*) => { $crate::export::pptx::xml::push($xml, format_args!($($written)*)) };
}
pub(super) use put;

/// Appends `text` as character data, or as the value of an attribute in double quotes. Line feeds become blanks: who
/// wants lines makes them of elements.
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

/// The same as a string of its own.
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
