//! The sheets of the personas, side by side.

/// The sheets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PersonasScreen {
    /// The persona that is selected, as a place in the map's order.
    pub selected: usize,
    /// The field that is selected, as a place among the rows of the schema.
    pub field: usize,
}
