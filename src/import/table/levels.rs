//! Which columns of a table name its stages and touchpoints: by their headings, or because the first
//! column repeats while the second does not, as in a story map.

use std::collections::HashSet;

use crate::import::answers::HeadAnswers;
use crate::import::document::DocumentRow;
use crate::import::head::{HeadMeaning, plain};
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

/// The columns of stages and touchpoints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LevelColumns {
    pub stage: Option<usize>,
    pub touchpoint: Option<usize>,
    /// Whether the column of stages is only guessed: it repeats, but its heading is not known.
    pub is_guessed: bool,
}

/// The columns of stages and touchpoints below this row of headings.
pub(super) fn levels(head: &DocumentRow, below: &[DocumentRow], answers: &HeadAnswers) -> LevelColumns {
    let of = |wanted: HeadMeaning| {
        (0..head.cells.len()).filter(move |column| answers.meaning(head.cell(*column)) == Some(wanted))
    };
    let found = |stage, touchpoint| LevelColumns { stage, touchpoint, is_guessed: false };
    if answers.is_empty()
        && let Some((activity, step)) = story_map(head, below, answers)
    {
        return found(Some(activity), step);
    }
    let touchpoint = of(HeadMeaning::Touchpoint).next();
    let mut stages = of(HeadMeaning::Stage);
    let (stage, second) = (stages.next(), stages.next());
    match (stage, second, touchpoint) {
        (Some(stage), Some(second), None) => found(Some(stage), Some(second)),
        (Some(1), _, None) if is_upper_level(head, below, answers) => LevelColumns {
            stage: Some(0),
            touchpoint: Some(1),
            is_guessed: answers.meaning(head.cell(0)).is_none(),
        },
        _ => found(stage, touchpoint),
    }
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
fn story_map(
    head: &DocumentRow,
    below: &[DocumentRow],
    answers: &HeadAnswers,
) -> Option<(usize, Option<usize>)> {
    let column_of =
        |words: &[&str]| (0..head.cells.len()).find(|column| is_one_of(head.cell(*column), words));
    let Some(step) = column_of(&STEPS) else {
        return column_of(&ACTIVITIES).filter(|_| is_story_map(head)).map(|activity| (activity, None));
    };
    let above = (0..step).find(|column| {
        let cell = head.cell(*column);
        is_one_of(cell, &ACTIVITIES) || answers.meaning(cell) == Some(HeadMeaning::Lane(LaneKind::Activity))
    });
    let Some(above) = above else {
        return column_of(&ACTIVITIES).filter(|_| is_story_map(head)).map(|activity| (activity, Some(step)));
    };
    (is_story_map(head) || repeats(below, above) && !repeats(below, step)).then_some((above, Some(step)))
}

/// Whether the first column is the level above the second.
fn is_upper_level(head: &DocumentRow, below: &[DocumentRow], answers: &HeadAnswers) -> bool {
    let may_be = match answers.meaning(head.cell(0)) {
        None => !head.cell(0).is_empty(),
        Some(HeadMeaning::Lane(kind)) => matches!(kind, LaneKind::Activity | LaneKind::Goal),
        Some(_) => false,
    };
    may_be && repeats(below, 0) && !repeats(below, 1) && head.filled().nth(2).is_some()
}

/// Whether a name stands in several rows of a column, one below the other or with blanks between; a
/// name that comes again later is another one.
fn repeats(below: &[DocumentRow], column: usize) -> bool {
    let mut rows = below.iter().filter(|row| row.filled().nth(1).is_some()).map(|row| row.cell(column));
    let Some(mut former) = rows.next().filter(|first| !first.is_empty()) else { return false };
    let mut seen = HashSet::from([former]);
    let mut repeats = false;
    for name in rows {
        if name.is_empty() || name == former {
            repeats = true;
        } else if !seen.insert(name) {
            return false;
        } else {
            former = name;
        }
    }
    repeats
}
