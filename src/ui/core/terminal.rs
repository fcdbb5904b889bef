//! What is known of the terminal.

/// What the terminal is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// How many colours it shows.
    pub colours: Colours,
    /// Whether its background is dark.
    pub dark: bool,
}

/// How many colours a terminal shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    /// None: `NO_COLOR`, or a terminal without any.
    None,
    /// The sixteen that the terminal's own theme paints.
    Sixteen,
    /// The palette of 256.
    Indexed,
    /// 24 bits.
    True,
}
