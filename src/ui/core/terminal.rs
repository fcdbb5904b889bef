//! What is known about the terminal.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TerminalProfile {
    pub colours: Colours,
    pub dark: bool,
    /// Whether it can draw text at twice its size (OSC 66).
    pub text_sizes: bool,
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
