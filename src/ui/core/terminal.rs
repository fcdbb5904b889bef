//! What is known about the terminal.

use super::keyboard::KeyboardLayout;
use crate::text::{CellOrder, Shaping};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TerminalProfile {
    pub colours: Colours,
    pub ground: Ground,
    /// Whether it can draw text at twice its size (OSC 66).
    pub text_sizes: bool,
    /// Whether Masa orders right-to-left text, or the terminal.
    pub order: CellOrder,
    /// How Arabic letters are sent.
    pub shaping: Shaping,
    /// The layout of the last letter. With another than the Latin one, a letter with Ctrl arrives as
    /// a letter in most terminals.
    pub keyboard: KeyboardLayout,
}

impl TerminalProfile {
    /// A terminal that shows text as it is sent.
    pub fn new(colours: Colours, ground: Ground) -> TerminalProfile {
        let (order, shaping) = (CellOrder::default(), Shaping::default());
        let keyboard = KeyboardLayout::default();
        TerminalProfile { colours, ground, text_sizes: false, order, shaping, keyboard }
    }
}

/// The terminal's own background.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    Light,
    Dark,
    /// Either: the terminal did not say.
    Unknown,
}

/// How many colours a terminal shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    /// None: `NO_COLOR` is set, or the terminal has no colours.
    None,
    /// The sixteen colours of the terminal's own theme.
    Sixteen,
    /// The palette of 256 colours.
    Indexed,
    /// 24-bit colours.
    True,
}
