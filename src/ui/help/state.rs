//! Help: the keys of what it was opened from.

use crate::ui::core::mode::Mode;

/// Help.
#[derive(Clone, Debug, Default)]
pub struct Help {
    /// The row at the top.
    pub first: usize,
    /// What it was opened from, and goes back to.
    pub former: Mode,
}
