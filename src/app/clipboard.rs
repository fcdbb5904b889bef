//! The system's clipboard, through the terminal (OSC 52): it works over SSH, and needs no other program. What is sent is
//! the logical text.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The sequence that puts a text on the clipboard. tmux takes it only where its own settings say so; there it is also
/// handed through to the terminal outside, which tmux may allow instead (`allow-passthrough`).
pub fn copy(text: &str, in_tmux: bool) -> Vec<u8> {
    let sequence = format!("\x1b]52;c;{}\x1b\\", STANDARD.encode(text));
    if !in_tmux {
        return sequence.into_bytes();
    }
    let handed_through = format!("\x1bPtmux;{}\x1b\\", sequence.replace('\x1b', "\x1b\x1b"));
    (sequence + &handed_through).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::copy;

    #[test]
    fn a_text_travels_as_base64() {
        assert_eq!(copy("שלום", false), b"\x1b]52;c;16nXnNeV150=\x1b\\");
        assert_eq!(copy("", false), b"\x1b]52;c;\x1b\\");
    }

    #[test]
    fn tmux_is_asked_to_hand_it_through() {
        let expected = b"\x1b]52;c;YQ==\x1b\\\x1bPtmux;\x1b\x1b]52;c;YQ==\x1b\x1b\\\x1b\\";
        assert_eq!(copy("a", true), expected);
    }
}
