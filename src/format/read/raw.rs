//! Keeps values that this version does not know as RON text on one line: without comments and line
//! breaks, with characters escaped that would act on a terminal, with the same meaning.

use std::fmt::Write;

use ron::value::RawValue;

use super::source::{SourcePiece, pieces};
use crate::format::write::{is_escaped, push_text};
use crate::model::Unknown;

/// A field that this version does not know, from text that has not been parsed as RON; `None` if
/// name and value would not be one field in a map's file.
pub fn unknown(name: &str, raw: &str) -> Option<Unknown> {
    let in_word = |one: char| one.is_alphanumeric() || matches!(one, '_' | '.' | '+' | '-');
    let is_name = !name.is_empty()
        && name.chars().all(in_word)
        && RawValue::from_ron(&format!("(r#{name}: 1)")).is_ok();
    let is_value = || RawValue::from_ron(raw).is_ok();
    (is_name && is_value()).then(|| Unknown { name: name.to_owned(), raw: tidy(raw.trim()) })
}

/// The canonical form of a value in RON.
pub(in crate::format) fn tidy(raw: &str) -> String {
    let mut tidy = Tidy { out: String::with_capacity(raw.len()), gap: false };
    for piece in pieces(raw) {
        match piece {
            SourcePiece::Code(range) => tidy.code(raw.get(range).unwrap_or_default()),
            SourcePiece::Quoted(range) => tidy.quoted(raw.get(range).unwrap_or_default()),
            SourcePiece::Raw(_, inner) => tidy.raw(raw.get(inner).unwrap_or_default()),
            SourcePiece::Comment(_) => tidy.gap = true,
        }
    }
    tidy.out
}

struct Tidy {
    out: String,
    /// Whether white space or a comment was skipped, to be written as one space.
    gap: bool,
}

impl Tidy {
    fn close_gap(&mut self, next: char) {
        let gap = std::mem::take(&mut self.gap);
        let opens = self.out.is_empty() || self.out.ends_with(['(', '[', '{']);
        if gap && !opens && !matches!(next, ')' | ']' | '}' | ',' | ':') {
            self.out.push(' ');
        }
    }

    fn code(&mut self, code: &str) {
        for character in code.chars() {
            // The white space characters of RON.
            let is_space = character.is_ascii_whitespace()
                || matches!(
                    character,
                    '\u{B}' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
                );
            if is_space {
                self.gap = true;
            } else {
                self.close_gap(character);
                self.out.push(character);
            }
        }
    }

    /// The content of a string in quotes, including its escapes.
    fn quoted(&mut self, quoted: &str) {
        self.close_gap('"');
        let mut characters = quoted.chars().peekable();
        while let Some(character) = characters.next() {
            match (character, characters.peek()) {
                // A backslash before a line break removes it and the white space after it.
                ('\\', Some('\n')) => {
                    while characters.next_if(|one| matches!(one, ' ' | '\t' | '\n' | '\r')).is_some() {}
                }
                ('\\', Some(_)) => {
                    self.out.push('\\');
                    self.out.extend(characters.next());
                }
                (character, _) if is_escaped(character) => self.escape(character),
                (character, _) => self.out.push(character),
            }
        }
    }

    /// Uses the shortest form that strings, byte strings and characters all accept.
    fn escape(&mut self, character: char) {
        let code = u32::from(character);
        // Writing to a string never fails.
        let _ = match code {
            0..0x80 => write!(self.out, "\\x{code:02x}"),
            _ => write!(self.out, "\\u{{{code:x}}}"),
        };
    }

    fn raw(&mut self, inner: &str) {
        self.close_gap('"');
        push_text(&mut self.out, inner);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn comments_line_breaks_and_raw_texts_go() {
        let tidied = tidy("Foo( // one\n  a: /* two */ 1,\n  b: [ r#\"x\"\\y\"#, b\"z\", 'q' ],\n)");
        assert_eq!(tidied, "Foo(a: 1, b: [\"x\\\"\\\\y\", b\"z\", 'q'],)");
    }

    #[test]
    fn an_unknown_field_that_is_not_valid_ron_is_rejected() {
        let read = unknown("later", "[ 1, /* two */ (a: 2) ]").unwrap();
        assert_eq!((read.name.as_str(), read.raw.as_str()), ("later", "[1, (a: 2)]"));
        for (name, raw) in [
            ("", "1"),
            ("a: 1, b", "1"),
            ("a", ""),
            ("a", "1), Card(text: \"x\""),
            ("a", "1, b: 2"),
            ("a", "\"open"),
            ("a", "1 /* open"),
        ] {
            assert_eq!(unknown(name, raw), None, "{name}: {raw}");
        }
    }

    #[test]
    fn what_acts_on_a_terminal_is_escaped() {
        assert_eq!(tidy("\"\u{1b}[2J\u{202e}\n\""), "\"\\x1b[2J\\u{202e}\\x0a\"");
        assert_eq!(tidy("\"a\\\n   b\\\\n\""), "\"ab\\\\n\"");
    }

    fn value() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            any::<String>().prop_map(|text| format!("{text:?}")),
            "[^\"]{0,8}".prop_map(|text| format!("r#\"{text}\"#")),
            "[a-z]{1,6}",
            "-?[0-9]{1,6}(\\.[0-9]{1,3})?",
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            let gap = "( |\n|\t|// .{0,5}\n|/\\* x /\\* y \\*/ \\*/){0,2}";
            prop_oneof![
                (prop::collection::vec(inner.clone(), 0..4), gap)
                    .prop_map(|(list, gap)| format!("[{gap}{}{gap}]", list.join(&format!("{gap},{gap}")))),
                (inner.clone(), gap)
                    .prop_map(|(value, gap)| format!("Foo{gap}({gap}a{gap}:{gap}{value}{gap})")),
                (inner, gap).prop_map(|(value, gap)| format!("{{{gap}\"k\"{gap}:{gap}{value}{gap},}}")),
            ]
        })
    }

    proptest! {
        #[test]
        fn the_meaning_stays_and_tidying_again_changes_nothing(raw in value()) {
            prop_assume!(RawValue::from_ron(&raw).is_ok());
            let tidied = tidy(&raw);
            let meaning = |text: &str| text.parse::<ron::Value>().unwrap();
            prop_assert_eq!(meaning(&tidied), meaning(&raw));
            prop_assert_eq!(tidy(&tidied), tidied.clone());
            prop_assert!(!tidied.contains('\n'));
        }
    }
}
