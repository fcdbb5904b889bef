//! What a terminal answers to the questions of [`QUESTIONS`]. An answer may come at any time, and never becomes a key.

/// What is asked once the first frame is drawn: the background (OSC 11), synchronized update (DECRQM 2026), the kitty
/// keyboard, and last the primary attributes (DA1), which every terminal answers: after it nothing more will come.
pub const QUESTIONS: &[u8] = b"\x1b]11;?\x1b\\\x1b[?2026$p\x1b[?u\x1b[c";

/// Asks, on a blank screen that is about to be cleared, whether the terminal repeats characters (ECMA-48 REP), also such
/// as are not ASCII (tmux 3.3 does not): a line in the second row, repeated twice, and then where the cursor is (DSR 6).
pub const DO_YOU_REPEAT: &[u8] = "\x1b[2;1H─\x1b[2b\x1b[6n".as_bytes();

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TerminalAnswer {
    /// The background is dark, or light.
    Background {
        dark: bool,
    },
    /// Frames can be wrapped in a synchronized update.
    Synchronized,
    /// The terminal speaks the kitty keyboard protocol.
    KittyKeyboard,
    Repeats,
    /// The answer to DA1, which every terminal gives: no other comes after it.
    Over,
}

impl TerminalAnswer {
    /// From `CSI ? parameters between last`.
    pub(super) fn of_sequence(parameters: &str, between: &[u8], last: u8) -> Option<TerminalAnswer> {
        match (between, last) {
            (b"", b'c') => Some(TerminalAnswer::Over),
            (b"", b'u') => Some(TerminalAnswer::KittyKeyboard),
            // DECRPM: 1 set, 2 reset, 3 always set; 0 unknown and 4 never mean that there is no such mode.
            (b"$", b'y') => {
                matches!(parameters, "2026;1" | "2026;2" | "2026;3").then_some(TerminalAnswer::Synchronized)
            }
            _ => None,
        }
    }

    /// From the report of a cursor's position (CPR), `CSI parameters R`.
    pub(super) fn of_position(parameters: &str) -> Option<TerminalAnswer> {
        (parameters == "2;4").then_some(TerminalAnswer::Repeats)
    }

    /// From the text of an operating system command.
    pub(super) fn of_command(text: &str) -> Option<TerminalAnswer> {
        let colour = text.strip_prefix("11;")?;
        let (model, parts) = colour.split_once(':')?;
        if !matches!(model, "rgb" | "rgba") {
            return None;
        }
        let mut parts = parts.split('/').map(share);
        let (red, green, blue) = (parts.next()??, parts.next()??, parts.next()??);
        // The luma of Rec. 709.
        Some(TerminalAnswer::Background { dark: 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5 })
    }
}

/// One to four hexadecimal digits as a share of the most that they can say.
fn share(digits: &str) -> Option<f32> {
    let value = u16::from_str_radix(digits, 16).ok()?;
    let most = 16_f32.powi(i32::try_from(digits.len()).ok()?) - 1.0;
    (digits.len() <= 4).then_some(f32::from(value) / most)
}
