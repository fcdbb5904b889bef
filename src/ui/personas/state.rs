//! The sheets of the personas, side by side.

use crate::model::PersonaId;
use crate::text::Editor;

/// The sheets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PersonasScreen {
    /// The persona that is selected, as a place in the map's order.
    pub selected: usize,
    /// The field that is selected, as a place in the order of the sheet.
    pub field: usize,
    /// The row of the sheets at the top of the screen.
    pub first: u16,
}

/// A field of a persona being typed.
#[derive(Clone, Debug)]
pub struct SheetEdit {
    /// Whose; `None`: of one that exists once its name is typed, after the one that is selected.
    pub persona: Option<PersonaId>,
    /// The text, one line an item in lists.
    pub editor: Editor,
}
