//! Terminal modes: the bytes that set them on entry, and one string that resets everything.

use crate::format::Bidi;

/// The modes to set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Modes {
    /// Whether Masa or the terminal orders right-to-left text.
    pub bidi: Bidi,
    pub mouse: bool,
}

/// ECMA-48 BDSM, explicit mode: the terminal does not reorder text. VTE stores this per row, so it
/// is sent before clearing.
const AS_SENT: &str = "\x1b[8l";
/// Switch to the alternate screen, save the title (XTWINOPS), hide the cursor.
const ENTER: &str = "\x1b[?1049h\x1b[22;2t\x1b[?25l";
/// Bracketed paste.
const PASTE: &str = "\x1b[?2004h";
/// Mouse presses and movement with a button held, in SGR form.
const MOUSE: &str = "\x1b[?1000h\x1b[?1002h\x1b[?1006h";

/// Enables the kitty keyboard protocol, which distinguishes otherwise identical keys and reports
/// the key of the Latin layout. Sent only after the terminal has confirmed support.
pub const KITTY_KEYBOARD: &[u8] = b"\x1b[>5u";

/// Resets everything that [`Modes::set`] and frames may have set, in one write; harmless for what
/// was not set. The order matters: modes that belong to the alternate screen (keyboard, margins)
/// are reset before leaving it, the text order after.
pub const GIVE_BACK: &[u8] =
    b"\x1b[?2026l\x1b[m\x1b[r\x1b[<u\x1b[?1006l\x1b[?1002l\x1b[?1000l\x1b[?2004l\x1b[?1049l\x1b[8h\x1b[23;2t\x1b[?25h";

impl Modes {
    /// The bytes that set the modes and switch to the alternate screen.
    pub fn set(self) -> Vec<u8> {
        let as_sent = if self.bidi == Bidi::App { AS_SENT } else { "" };
        let mouse = if self.mouse { MOUSE } else { "" };
        [as_sent, ENTER, PASTE, mouse].concat().into_bytes()
    }
}
