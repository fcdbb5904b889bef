//! Where a text field is on the screen, for the mouse.

use crate::text::Layout;

/// The position of the text field, in columns in reading order and rows of the body.
#[derive(Clone, Debug)]
pub struct TextField {
    /// Its first column.
    pub column: u16,
    /// How wide it is.
    pub width: u16,
    /// Its first row.
    pub row: u16,
    /// How many rows it has.
    pub height: u16,
    /// The text as it is laid out there.
    pub layout: Layout,
    /// The offset of the caret in the text.
    pub caret: usize,
}
