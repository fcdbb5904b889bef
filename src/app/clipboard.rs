//! The system clipboard, written through the terminal (OSC 52): this works over SSH and needs no
//! other program. The text is copied in logical order. Characters that could act where they are
//! pasted (control characters, explicit bidi controls) are replaced by a visible mark.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::text::visible::visible_cells;

/// The sequence that copies a text to the clipboard. tmux handles OSC 52 only if its settings allow
/// it, so inside tmux the sequence is also passed through to the outer terminal, which works if
/// `allow-passthrough` is set.
pub fn copy(text: &str, in_tmux: bool) -> Vec<u8> {
    let sequence = format!("\x1b]52;c;{}\x1b\\", STANDARD.encode(visible_cells(text).as_bytes()));
    if !in_tmux {
        return sequence.into_bytes();
    }
    let handed_through = format!("\x1bPtmux;{}\x1b\\", sequence.replace('\x1b', "\x1b\x1b"));
    (sequence + &handed_through).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_travels_as_base64() {
        assert_eq!(copy("שלום", false), b"\x1b]52;c;16nXnNeV150=\x1b\\");
        assert_eq!(copy("", false), b"\x1b]52;c;\x1b\\");
    }

    #[test]
    fn nothing_that_acts_where_it_is_pasted_is_sent() {
        let sent = |text: &str| {
            let bytes = copy(text, false);
            let encoded =
                bytes.strip_prefix(b"\x1b]52;c;").and_then(|rest| rest.strip_suffix(b"\x1b\\")).unwrap();
            String::from_utf8(STANDARD.decode(encoded).unwrap()).unwrap()
        };
        assert_eq!(sent("a\tb\n\u{1b}[31m\u{202e}c\r\u{7f}\0\u{9b}"), "a\tb\n␛[31m↞c␍␡␀␦");
        for code in 0..0x11_0000_u32 {
            let Some(one) = char::from_u32(code).filter(|one| crate::text::visible::mark(*one).is_some())
            else {
                continue;
            };
            let sent = sent(&format!("a{one}b"));
            assert_eq!(sent.contains(one), matches!(one, '\n' | '\t'), "U+{code:04X}");
        }
    }

    #[test]
    fn copying_under_tmux_also_sends_a_passthrough_sequence() {
        let expected = b"\x1b]52;c;YQ==\x1b\\\x1bPtmux;\x1b\x1b]52;c;YQ==\x1b\x1b\\\x1b\\";
        assert_eq!(copy("a", true), expected);
    }
}
