//! Help: the keys of what it was opened from.

/// Help.
#[derive(Clone, Debug, Default)]
pub struct Help {
    /// The row at the top.
    pub first: usize,
}
