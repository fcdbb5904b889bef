//! The palette: every action by name.

use crate::text::Editor;

/// The palette.
#[derive(Clone, Debug, Default)]
pub struct Palette {
    /// What is typed so far.
    pub editor: Editor,
    /// The row that is selected.
    pub selected: usize,
}
