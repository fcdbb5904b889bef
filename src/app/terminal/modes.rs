//! The terminal's modes: what is set on entering, and the one byte string that resets all of it.

use crate::format::Bidi;

/// What the program asks of the terminal while it has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Modes {
    /// Who orders right-to-left text.
    pub bidi: Bidi,
    pub mouse: bool,
}

/// ECMA-48 BDSM: text is shown in the order in which it is sent. VTE keeps it per row, so it comes before the clear.
const AS_SENT: &str = "\x1b[8l";
/// The other screen; the title is kept (XTWINOPS); the caret is hidden.
const ENTER: &str = "\x1b[?1049h\x1b[22;2t\x1b[?25l";
/// Pastes come marked.
const PASTE: &str = "\x1b[?2004h";
/// Presses, movement with a button held, in the SGR form.
const MOUSE: &str = "\x1b[?1000h\x1b[?1002h\x1b[?1006h";

/// The kitty keyboard protocol: keys that would look alike are told apart, with the key of the Latin layout. Sent once
/// the terminal has said that it knows it.
pub const KITTY_KEYBOARD: &[u8] = b"\x1b[>5u";

/// Resets everything that [`Modes::set`] and frames may have set, in one write; harmless where it was not set. The
/// order matters: what belongs to the other screen (keyboard, margins) before leaving it, the order of text after.
pub const GIVE_BACK: &[u8] =
    b"\x1b[?2026l\x1b[m\x1b[r\x1b[<u\x1b[?1006l\x1b[?1002l\x1b[?1000l\x1b[?2004l\x1b[?1049l\x1b[8h\x1b[23;2t\x1b[?25h";

impl Modes {
    /// Sets the modes, and opens the other screen.
    pub fn set(self) -> Vec<u8> {
        let as_sent = if self.bidi == Bidi::App { AS_SENT } else { "" };
        let mouse = if self.mouse { MOUSE } else { "" };
        [as_sent, ENTER, PASTE, mouse].concat().into_bytes()
    }
}
