//! Recognises heading rows.

use super::levels::is_story_map;
use crate::import::answers::HeadAnswers;
use crate::import::document::{DocumentRow, RowKind};
use crate::import::head::HeadMeaning;
use crate::model::{CardField, LaneKind};

pub(in crate::import) fn is_head(row: &DocumentRow, answers: &HeadAnswers) -> bool {
    // One head is enough where the user says what it is.
    let enough = if answers.is_empty() { 2 } else { 1 };
    row.sort == RowKind::Cells && (heads(row, answers) >= enough || is_story_map(row))
}

/// How many different headings a row consists of; 0 if it contains anything else.
pub(super) fn heads(row: &DocumentRow, answers: &HeadAnswers) -> usize {
    let mut known: Vec<HeadMeaning> = Vec::new();
    let (mut cells, mut answered, mut first) = (0, 0, false);
    for (_, cell) in row.filled() {
        // The first cell may also be the label of a row of lanes.
        let is_answered = answers.get(cell).is_some();
        first |= is_answered && cells == 0;
        answered += usize::from(is_answered && cells > 0);
        cells += 1;
        if let Some(head) = answers.meaning(cell).filter(is_of_rows)
            && !known.contains(&head)
        {
            known.push(head);
        }
    }
    if answered > 0 {
        return known.len().max(2);
    }
    let is = |head| known.contains(&head);
    let (stage, touchpoint) = (is(HeadMeaning::Stage), is(HeadMeaning::Touchpoint));
    let lanes = known.iter().filter(|head| matches!(head, HeadMeaning::Lane(_))).count();
    let says_what = lanes >= 2 || are_of_figures(&known) || (stage || touchpoint) && known.len() >= 2;
    let consists = stage && touchpoint || known.len() * 2 >= cells && says_what;
    if consists { known.len() } else { usize::from(first) }
}

/// Whether these headings are of a table of metrics and their actual values.
fn are_of_figures(known: &[HeadMeaning]) -> bool {
    let wanted = [HeadMeaning::Lane(LaneKind::Metric), HeadMeaning::Card(CardField::Actual)];
    wanted.iter().all(|head| known.contains(head))
}

/// Whether a row consists of the headings of such a table.
pub(in crate::import) fn is_head_of_figures(row: &DocumentRow, answers: &HeadAnswers) -> bool {
    let known: Vec<HeadMeaning> = row.filled().filter_map(|(_, cell)| answers.meaning(cell)).collect();
    is_head(row, answers) && are_of_figures(&known)
}

/// Whether a heading describes rows rather than the whole map.
pub(super) fn is_of_rows(head: &HeadMeaning) -> bool {
    !matches!(head, HeadMeaning::OfMap(_) | HeadMeaning::Number | HeadMeaning::LaneName)
}
