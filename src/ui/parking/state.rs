//! The lists of parked thoughts and of sent notes, and the lines that are typed for them.

use crate::model::{Id, LaneId, Map, ParkedId};
use crate::text::Editor;
use crate::ui::core::state::State;

/// A thought that is being typed, whatever else is open.
#[derive(Clone, Debug)]
pub struct ParkLine {
    /// The id that it will have.
    pub id: ParkedId,
    /// What was selected or typed when it came.
    pub from: Option<Id>,
    pub lane: Option<LaneId>,
}

/// The owner and due date of a thought, being typed.
#[derive(Clone, Copy, Debug)]
pub struct AssignLine {
    pub thought: ParkedId,
}

#[derive(Clone, Debug)]
pub struct ParkedList {
    /// Whether it shows the inbox instead of the parking lot.
    pub inbox: bool,
    pub selected: usize,
    /// The line that is being typed.
    pub typing: Option<ThoughtLine>,
}

/// The text of a thought, typed in its row.
#[derive(Clone, Debug)]
pub struct ThoughtLine {
    /// `None`: a new thought, at the end.
    pub thought: Option<ParkedId>,
    pub editor: Editor,
}

impl ParkedList {
    /// Whether a thought is being typed that does not exist yet: it has a row of its own.
    pub fn is_adding(&self) -> bool {
        self.typing.as_ref().is_some_and(|typing| typing.thought.is_none())
    }
}

/// The thoughts in the parking lot, or in the inbox.
pub fn listed(map: &Map, inbox: bool) -> Vec<ParkedId> {
    let is_there = |id: &ParkedId| map.parked_thought(*id).is_some_and(|thought| thought.inbox == inbox);
    map.parked_ids().iter().copied().filter(is_there).collect()
}

/// The thought selected in the list, even if palette or help lie above it.
pub fn selected(state: &State) -> Option<ParkedId> {
    let list = state.dialogs.find::<ParkedList>()?;
    listed(state.map(), list.inbox).get(list.selected).copied()
}
