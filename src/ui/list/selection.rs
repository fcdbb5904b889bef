//! The selected row of a list and the number of rows: shared by the lists of all features.

use crate::model::{LaneKind, Map};
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::list::state::{Choice, List};
use crate::ui::widget::scroll::moved;

pub fn row_count(map: &Map, choice: &Choice) -> usize {
    match choice {
        // The first row means "none".
        Choice::Nodes(ticks) => ticks.candidates.len() + 1,
        Choice::Lanes => map.lane_ids().len(),
        Choice::LaneKinds(_) => <LaneKind as crate::model::Choice>::ALL.len(),
        Choice::Conflicts => map.conflicts().len(),
    }
}

/// The list, if it is the uppermost dialog.
pub fn open_list(state: &mut State) -> Option<&mut List> {
    if let Some(list) = state.dialogs.top_mut::<List>() { Some(list) } else { None }
}

/// Moves the selection; it stops at the ends.
pub fn select(state: &mut State, by: isize) -> Vec<Effect> {
    let Some(list) = state.dialogs.top::<List>() else { return Vec::new() };
    let count = row_count(state.map(), &list.choice);
    if let Some(list) = open_list(state) {
        list.selected = moved(list.selected, by, count);
    }
    Vec::new()
}

/// Keeps the selection within the list after any change.
pub fn settle(state: &mut State) {
    select(state, 0);
}
