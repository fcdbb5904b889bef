//! The state of the lists of parked thoughts and sent notes, and of the prompts for them.

use crate::model::{Id, LaneId, Map, ParkedId};
use crate::text::Editor;
use crate::ui::core::state::State;

/// The prompt for a thought to park.
#[derive(Clone, Debug)]
pub struct ParkLine {
    /// The id that the thought will have.
    pub(super) id: ParkedId,
    /// What was being typed, selected or under the cursor when the prompt was opened.
    pub(super) from: Option<Id>,
    pub(super) lane: Option<LaneId>,
}

/// The prompt for the owner and due date of a thought.
#[derive(Clone, Copy, Debug)]
pub struct AssignLine {
    pub(super) thought: ParkedId,
}

#[derive(Clone, Debug)]
pub struct ParkedList {
    /// Whether it shows the inbox instead of the parking lot.
    pub inbox: bool,
    pub(super) selected: usize,
    /// The thought that is being typed, if any.
    pub typing: Option<ThoughtLine>,
}

/// A thought that is being typed in its row.
#[derive(Clone, Debug)]
pub struct ThoughtLine {
    /// `None` for a new thought at the end.
    pub thought: Option<ParkedId>,
    pub(super) editor: Editor,
}

impl ParkedList {
    /// Whether a new thought is being typed. It has a row of its own, below those of the map.
    pub fn is_adding(&self) -> bool {
        self.typing.as_ref().is_some_and(|typing| typing.thought.is_none())
    }
}

/// The thoughts in the parking lot, or in the inbox.
pub fn listed(map: &Map, inbox: bool) -> Vec<ParkedId> {
    let is_there = |id: &ParkedId| map.parked_thought(*id).is_some_and(|thought| thought.inbox == inbox);
    map.parked_ids().iter().copied().filter(is_there).collect()
}

/// The thought selected in the list, even if the palette or the help is open above it.
pub fn selected(state: &State) -> Option<ParkedId> {
    let list = state.dialogs.find::<ParkedList>()?;
    listed(state.map(), list.inbox).get(list.selected).copied()
}
