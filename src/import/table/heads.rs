//! Recognises heading rows.

use super::levels::is_story_map;
use crate::import::document::{DocumentRow, RowKind};
use crate::import::head::{HeadMeaning, meaning};
use crate::model::{CardField, LaneKind};

pub(in crate::import) fn is_head(row: &DocumentRow) -> bool {
    row.sort == RowKind::Cells && (heads(row) >= 2 || is_story_map(row))
}

/// How many different headings a row consists of; 0 if it contains anything else.
pub(super) fn heads(row: &DocumentRow) -> usize {
    let mut known: Vec<HeadMeaning> = Vec::new();
    let mut cells = 0;
    for (_, cell) in row.filled() {
        cells += 1;
        if let Some(head) = meaning(cell).filter(is_of_rows)
            && !known.contains(&head)
        {
            known.push(head);
        }
    }
    let places = known.iter().any(|head| matches!(head, HeadMeaning::Stage | HeadMeaning::Touchpoint));
    let lanes = known.iter().filter(|head| matches!(head, HeadMeaning::Lane(_))).count();
    let consists =
        known.len() * 2 >= cells && (lanes >= 2 || are_of_figures(&known) || places && known.len() >= 2);
    if consists { known.len() } else { 0 }
}

/// Whether these headings are of a table of metrics and their actual values.
fn are_of_figures(known: &[HeadMeaning]) -> bool {
    let wanted = [HeadMeaning::Lane(LaneKind::Metric), HeadMeaning::Card(CardField::Actual)];
    wanted.iter().all(|head| known.contains(head))
}

/// Whether a row consists of the headings of such a table.
pub(in crate::import) fn is_head_of_figures(row: &DocumentRow) -> bool {
    let known: Vec<HeadMeaning> = row.filled().filter_map(|(_, cell)| meaning(cell)).collect();
    is_head(row) && are_of_figures(&known)
}

/// Whether a heading describes rows rather than the whole map.
pub(super) fn is_of_rows(head: &HeadMeaning) -> bool {
    !matches!(head, HeadMeaning::OfMap(_) | HeadMeaning::Number | HeadMeaning::LaneName)
}
