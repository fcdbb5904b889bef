//! The terminal's answers to [`QUESTIONS`]. An answer may arrive at any time and never becomes a
//! key.

/// Queries sent after the first frame: background colour (OSC 11), kitty keyboard, and last the
/// primary device attributes (DA1). Every terminal answers DA1, so that answer means that no other
/// will follow.
pub const QUERIES: &[u8] = b"\x1b]11;?\x1b\\\x1b[?u\x1b[c";

/// Queries of which a few terminals print a letter: synchronized update (DECRQM 2026), secondary
/// device attributes (DA2) and XTVERSION. Sent on a blank screen that is cleared next.
pub const EARLY_QUERIES: &[u8] = b"\x1b[?2026$p\x1b[>c\x1b[>q";

/// Tests whether the terminal supports REP (ECMA-48, repeat a character) for non-ASCII characters
/// too, which tmux 3.3 does not: draws a line in the second row, repeats it twice, and asks for the
/// cursor position (DSR 6). Sent on a blank screen that is cleared next.
pub const REPEAT_QUERY: &[u8] = "\x1b[2;1H─\x1b[2b\x1b[6n".as_bytes();

/// Tests whether the terminal draws text at twice its size (OSC 66 of kitty's text sizing
/// protocol): draws a blank of that size in the third row, and asks for the cursor position. A
/// terminal without it skips the sequence, so the cursor stays. Sent with [`REPEAT_QUERY`].
pub const SIZE_QUERY: &[u8] = b"\x1b[3;1H\x1b]66;s=2; \x1b\\\x1b[6n";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TerminalAnswer {
    /// The brightness of the background.
    Background {
        dark: bool,
    },
    /// Synchronized updates are supported.
    Synchronized,
    /// The kitty keyboard protocol is supported.
    KittyKeyboard,
    Repeats,
    /// Text can be drawn at twice its size.
    TextSizes,
    /// The answer to DA2: numbers, separated by `;`.
    Attributes(String),
    /// The answer to XTVERSION: name and version.
    Version(String),
    /// Whether the terminal reorders text (DECRQM of BDSM), asked before it was told not to.
    Reorders(bool),
    /// The answer to DA1; no other answer follows.
    End,
}

impl TerminalAnswer {
    /// Parses `CSI ? parameters between last`.
    pub(super) fn of_sequence(parameters: &str, between: &[u8], last: u8) -> Option<TerminalAnswer> {
        match (between, last) {
            (b"", b'c') => Some(TerminalAnswer::End),
            (b"", b'u') => Some(TerminalAnswer::KittyKeyboard),
            // DECRPM: 1 set, 2 reset, 3 permanently set; 0 (unknown) and 4 (permanently reset) mean
            // unsupported.
            (b"$", b'y') => {
                matches!(parameters, "2026;1" | "2026;2" | "2026;3").then_some(TerminalAnswer::Synchronized)
            }
            _ => None,
        }
    }

    /// Parses `CSI > parameters last`.
    pub(super) fn of_secondary(parameters: &str, between: &[u8], last: u8) -> Option<TerminalAnswer> {
        (between.is_empty() && last == b'c').then(|| TerminalAnswer::Attributes(parameters.to_owned()))
    }

    /// Parses the answer about a mode of ECMA-48 (DECRPM), `CSI parameters $ y`.
    pub(super) fn of_mode(parameters: &str) -> Option<TerminalAnswer> {
        match parameters {
            "8;1" | "8;3" => Some(TerminalAnswer::Reorders(true)),
            "8;2" | "8;4" => Some(TerminalAnswer::Reorders(false)),
            _ => None,
        }
    }

    /// Parses the text of a device control string (DCS).
    pub(super) fn of_device(text: &str) -> Option<TerminalAnswer> {
        Some(TerminalAnswer::Version(text.strip_prefix(">|")?.to_owned()))
    }

    /// Parses a cursor position report (CPR), `CSI parameters R`.
    pub(super) fn of_position(parameters: &str) -> Option<TerminalAnswer> {
        match parameters {
            "2;4" => Some(TerminalAnswer::Repeats),
            "3;3" => Some(TerminalAnswer::TextSizes),
            _ => None,
        }
    }

    /// Parses the text of an operating system command (OSC).
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

/// Parses one to four hexadecimal digits as a fraction of their maximum.
fn share(digits: &str) -> Option<f32> {
    let value = u16::from_str_radix(digits, 16).ok()?;
    let most = 16_f32.powi(i32::try_from(digits.len()).ok()?) - 1.0;
    (digits.len() <= 4).then_some(f32::from(value) / most)
}
