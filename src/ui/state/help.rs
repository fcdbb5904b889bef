//! Help: the keys of the screen it was opened on.

/// Help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Help {
    /// The row at the top.
    pub first: usize,
}
