//! The table: touchpoints as rows, lanes as columns.

/// The table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TableScreen {
    /// The row at the top.
    pub first: usize,
}
