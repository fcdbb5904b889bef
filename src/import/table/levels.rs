//! Which columns of a table name stages and touchpoints.

use crate::import::document::DocumentRow;
use crate::import::head::{HeadMeaning, meaning, plain};
use crate::model::LaneKind;

/// The words of story maps for what users do on the whole, and for the stories of each step.
const ACTIVITIES: [&str; 6] = ["activity", "activities", "user activity", "epic", "epics", "backbone"];
const STORIES: [&str; 4] = ["story", "stories", "user story", "user stories"];
/// Their words for the level between.
const STEPS: [&str; 10] = [
    "feature",
    "features",
    "step",
    "steps",
    "task",
    "tasks",
    "user step",
    "user steps",
    "user task",
    "user tasks",
];

/// The columns of stages and of touchpoints, by the heads of a table and the rows below.
///
/// Of two columns that mean stages (“Phase”, “Step”), the second one is of touchpoints. In a story map
/// (“Activity”, “Step”, “Story”) the activities are above the steps.
pub(super) fn levels(head: &DocumentRow, below: &[DocumentRow]) -> (Option<usize>, Option<usize>) {
    let columns = |wanted: HeadMeaning| {
        (0..head.cells.len()).filter(move |column| meaning(head.cell(*column)) == Some(wanted))
    };
    if let Some((activity, step)) = story_map(head, below) {
        return (Some(activity), step);
    }
    let touchpoint = columns(HeadMeaning::Touchpoint).next();
    let mut stages = columns(HeadMeaning::Stage);
    let stage = stages.next();
    (stage, touchpoint.or_else(|| stages.next()))
}

fn is_one_of(cell: &str, words: &[&str]) -> bool {
    words.contains(&plain(cell).as_str())
}

/// Whether a row is the head of a story map.
pub(super) fn is_story_map(head: &DocumentRow) -> bool {
    let has = |words: &[&str]| head.filled().any(|(_, cell)| is_one_of(cell, words));
    has(&STORIES) && has(&ACTIVITIES)
}

/// The columns of activities and steps: named so in a story map, which may have no steps; or an activity
/// that comes down the column again, before a column of steps that do not.
fn story_map(head: &DocumentRow, below: &[DocumentRow]) -> Option<(usize, Option<usize>)> {
    let column_of =
        |words: &[&str]| (0..head.cells.len()).find(|column| is_one_of(head.cell(*column), words));
    let Some(step) = column_of(&STEPS) else {
        return column_of(&ACTIVITIES).filter(|_| is_story_map(head)).map(|activity| (activity, None));
    };
    let above = (0..step).find(|column| {
        let cell = head.cell(*column);
        is_one_of(cell, &ACTIVITIES) || meaning(cell) == Some(HeadMeaning::Lane(LaneKind::Activity))
    });
    let Some(above) = above else {
        return column_of(&ACTIVITIES).filter(|_| is_story_map(head)).map(|activity| (activity, Some(step)));
    };
    (is_story_map(head) || comes_again(below, above) && !comes_again(below, step))
        .then_some((above, Some(step)))
}

/// Whether a name in a column stands for several rows: written again, or left blank.
fn comes_again(below: &[DocumentRow], column: usize) -> bool {
    let mut former = "";
    let mut again = false;
    for row in below.iter().filter(|row| row.filled().next().is_some()) {
        let cell = row.cell(column);
        again |= !former.is_empty() && (cell.is_empty() || cell == former);
        if !cell.is_empty() {
            former = cell;
        }
    }
    again
}
