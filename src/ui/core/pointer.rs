//! What must be remembered between mouse events, to recognise a double click or a drag.

use crate::model::CardId;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pointer {
    /// When (in milliseconds) and where (column, row) the button was last pressed.
    pub pressed: Option<(u64, u16, u16)>,
    /// The card on which it was pressed, while it is held down.
    pub held: Option<CardId>,
    /// Whether it was pressed in the text field, while it is held down.
    pub selecting: bool,
}
