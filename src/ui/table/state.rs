//! The state of the table. Its cursor is the board's, so that both show the same place.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TableScreen {
    /// The index of the item (heading or row) at the top.
    pub(super) first: usize,
}
