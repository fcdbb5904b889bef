//! Terminal modes: the bytes that set them on entry, and those that reset everything.

use std::sync::atomic::{AtomicU8, Ordering};

/// The modes to set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Modes {
    /// Whether the terminal is told not to reorder text.
    pub as_sent: bool,
    /// The terminal's own switch for that, besides the standard one.
    pub switch: Option<Switch>,
    pub mouse: bool,
}

/// The switch for reordering of a terminal that does not know the standard one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    Konsole,
    Mlterm,
}

/// ECMA-48 BDSM, explicit mode: the terminal does not reorder text. VTE stores this per row, so it
/// is sent before clearing, on the screen on which it shall hold.
const AS_SENT: &str = "\x1b[8l";
/// Asks for the mode that is in effect (DECRQM of BDSM), which is then put back.
const WHICH_ORDER: &str = "\x1b[8$p";
/// Switch to the alternate screen, save the title (XTWINOPS), hide the cursor.
const ENTER: &str = "\x1b[?1049h\x1b[22;2t\x1b[?25l";
/// Bracketed paste.
const PASTE: &str = "\x1b[?2004h";
/// Mouse presses and movement with a button held, in SGR form.
const MOUSE: &str = "\x1b[?1000h\x1b[?1002h\x1b[?1006h";

/// Enables the kitty keyboard protocol, which distinguishes otherwise identical keys and reports
/// the key of the Latin layout. Sent only after the terminal has confirmed support.
pub const KITTY_KEYBOARD: &[u8] = b"\x1b[>5u";

/// Resets what [`Modes::set`] and frames may have set in any terminal; harmless for what was not
/// set. The order matters: modes that belong to the alternate screen (keyboard, margins) are reset
/// before leaving it, the text order after.
const RESET: &[u8] = b"\x1b[?2026l\x1b[m\x1b[r\x1b[<u\x1b[?1006l\x1b[?1002l\x1b[?1000l\x1b[?2004l\x1b[?1049l";
/// Title and cursor, last.
const RESET_LAST: &[u8] = b"\x1b[23;2t\x1b[?25h";

/// What else has to be reset, as bits of [`TOUCHED`], and the bytes that do it.
const TOUCHABLE: [(u8, &[u8]); 4] = [
    (IMPLICIT_ORDER, b"\x1b[8h"),
    (KONSOLE, b"\x1b]50;BidiRenderingEnabled=true\x1b\\"),
    (MLTERM, b"\x1b]5379;use_ctl=true\x1b\\"),
    (CARET_SHAPE, b"\x1b[0 q"),
];
const IMPLICIT_ORDER: u8 = 1;
const KONSOLE: u8 = 2;
const MLTERM: u8 = 4;
const CARET_SHAPE: u8 = 8;

/// Set from when something is about to be changed; a signal handler reads it. At first the terminal
/// is assumed to have reordered text, as all do that know this mode.
static TOUCHED: AtomicU8 = AtomicU8::new(IMPLICIT_ORDER);

/// At least as many bytes as [`give_back_bytes`] ever returns.
pub const GIVE_BACK_SIZE: usize = 256;

/// The bytes that reset everything that was set, for one write. Takes no lock and allocates nothing,
/// so that it can be called from a signal handler.
pub fn give_back_bytes(room: &mut [u8; GIVE_BACK_SIZE]) -> &[u8] {
    let touched = TOUCHED.load(Ordering::SeqCst);
    let also = TOUCHABLE.iter().filter(|(bit, _)| touched & bit > 0).map(|(_, bytes)| *bytes);
    let mut length = 0;
    for piece in std::iter::once(RESET).chain(also).chain([RESET_LAST]) {
        if let Some(free) = room.get_mut(length..length + piece.len()) {
            free.copy_from_slice(piece);
            length += piece.len();
        }
    }
    room.get(..length).unwrap_or_default()
}

/// Notes that the shape of the caret is changed.
pub(super) fn caret_shape_changes() {
    TOUCHED.fetch_or(CARET_SHAPE, Ordering::SeqCst);
}

/// Notes whether the terminal reordered text before: what it did is put back.
pub fn note_former_order(reordered: bool) {
    if reordered {
        TOUCHED.fetch_or(IMPLICIT_ORDER, Ordering::SeqCst);
    } else {
        TOUCHED.fetch_and(!IMPLICIT_ORDER, Ordering::SeqCst);
    }
}

impl Modes {
    /// The bytes that set the modes and switch to the alternate screen. `ask`: the terminal answers
    /// queries.
    pub fn set(self, ask: bool) -> Vec<u8> {
        let which = if ask && self.as_sent { WHICH_ORDER } else { "" };
        let as_sent = if self.as_sent { AS_SENT } else { "" };
        let mouse = if self.mouse { MOUSE } else { "" };
        let mut bytes = [ENTER, which, as_sent, PASTE, mouse].concat().into_bytes();
        if let Some(switch) = self.switch {
            bytes.extend_from_slice(switch.off());
        }
        bytes
    }
}

impl Modes {
    /// The bytes that set the order of text when it turns out which terminal this is.
    pub fn change(self) -> Vec<u8> {
        let order: &[u8] = if self.as_sent { AS_SENT.as_bytes() } else { b"\x1b[8h" };
        [order, self.switch.map_or(b"", Switch::off)].concat()
    }
}

impl Switch {
    /// The bytes that turn reordering on again.
    pub fn on(self) -> &'static [u8] {
        let bit = match self {
            Switch::Konsole => KONSOLE,
            Switch::Mlterm => MLTERM,
        };
        TOUCHABLE.iter().find(|(touchable, _)| *touchable == bit).map_or(b"", |(_, bytes)| bytes)
    }

    /// The bytes that turn reordering off; what turns it on again is sent when the terminal is given
    /// back.
    pub fn off(self) -> &'static [u8] {
        let (bit, off): (u8, &[u8]) = match self {
            Switch::Konsole => (KONSOLE, b"\x1b]50;BidiRenderingEnabled=false\x1b\\"),
            Switch::Mlterm => (MLTERM, b"\x1b]5379;use_ctl=false\x1b\\"),
        };
        TOUCHED.fetch_or(bit, Ordering::SeqCst);
        off
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_can_be_touched_is_given_back_in_one_piece() {
        let longest =
            RESET.len() + RESET_LAST.len() + TOUCHABLE.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
        assert!(longest <= GIVE_BACK_SIZE, "{longest}");
    }
}
