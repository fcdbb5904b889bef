//! The table: touchpoints as rows, lanes as columns. It has the board's cursor, so that one stands at the same place on
//! both.

/// The table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TableScreen {
    /// The item (heading or row) at the top.
    pub first: usize,
}
