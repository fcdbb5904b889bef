//! The state of the palette.

use std::sync::Arc;

use crate::model::Id;
use crate::text::Editor;
use crate::ui::core::state::Action;

#[derive(Clone, Debug, Default)]
pub struct Palette {
    pub(super) editor: Editor,
    /// The matches, best first.
    pub entries: Vec<PaletteEntry>,
    pub(super) selected: usize,
    /// Kept from the first search on: the language and the actions stay the same while it is open.
    pub(super) other_names: Option<Arc<[Vec<String>; 3]>>,
}

#[derive(Clone, Debug)]
pub struct PaletteEntry {
    pub command: PaletteCommand,
    /// The byte offsets in its title of the characters that match the typed text.
    pub offsets: Vec<usize>,
}

#[derive(Clone, Copy)]
pub enum PaletteCommand {
    Run(&'static Action),
    /// Go to a node of the map.
    GoTo(Id),
}

impl std::fmt::Debug for PaletteCommand {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            PaletteCommand::Run(action) => formatter.write_str(action.name),
            PaletteCommand::GoTo(id) => write!(formatter, "go to {id}"),
        }
    }
}
