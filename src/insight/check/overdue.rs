//! Checks for dates before today: the review of the map, and the due dates of what was decided.

use super::checked_map::CheckedMap;
use crate::insight::{name, review};
use crate::model::{Decision, Id};
use crate::words::Message;

/// The map, if its review is overdue.
pub fn review(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let due = review::due(checked.map.info()).filter(|due| *due < checked.today);
    due.map(|due| (Id::Map, Message::new("check-review-overdue").text("due", due.to_string())))
        .into_iter()
        .collect()
}

/// The cards to be done whose due date has passed.
pub fn decisions(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let map = checked.map;
    let overdue = map.cards_in_order().filter_map(|id| {
        let task = &map.card(id)?.facets().task;
        let due = task.due.filter(|due| *due < checked.today && task.decision == Some(Decision::Do))?;
        let message = Message::new("check-decision-overdue").text("due", due.to_string());
        Some((Id::from(id), message.message("about", name::of(map, id.into()))))
    });
    overdue.collect()
}
