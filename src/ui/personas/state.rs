//! The state of the screen of personas.

use crate::model::PersonaId;
use crate::text::Editor;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PersonasScreen {
    /// The index of the selected persona, in the map's order.
    pub selected: usize,
    /// The index of the selected field, in the order of the sheet.
    pub field: usize,
    /// The row of the sheets at the top of the screen.
    pub(super) first: u16,
}

/// A field of a persona being typed.
#[derive(Clone, Debug)]
pub struct SheetEdit {
    /// `None` for a new persona, which is made once its name is typed and comes after the selected
    /// one.
    pub(super) persona: Option<PersonaId>,
    /// The text; in lists, one line per item.
    pub editor: Editor,
}
