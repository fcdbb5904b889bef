//! The palette: every action by name, and every place of the map.

use crate::model::Id;
use crate::text::Editor;
use crate::ui::core::state::Action;

/// The palette.
#[derive(Clone, Debug, Default)]
pub struct Palette {
    /// What is typed so far.
    pub editor: Editor,
    /// What it finds, the best first.
    pub entries: Vec<Entry>,
    /// The row that is selected.
    pub selected: usize,
}

/// Something that the palette offers.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What happens when it is chosen.
    pub deed: Deed,
    /// The byte offsets in its title of the characters that match what is typed.
    pub offsets: Vec<usize>,
}

/// What an entry of the palette does.
#[derive(Clone, Copy)]
pub enum Deed {
    /// An action.
    Do(&'static Action),
    /// Going to something in the map.
    Go(Id),
}

impl std::fmt::Debug for Deed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Deed::Do(action) => formatter.write_str(action.name),
            Deed::Go(id) => write!(formatter, "go to {id}"),
        }
    }
}
