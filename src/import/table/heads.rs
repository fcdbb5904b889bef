//! Recognises heading rows.

use crate::import::document::{DocumentRow, RowKind};
use crate::import::head::{HeadMeaning, meaning};
use crate::model::{CardField, LaneKind};

pub(in crate::import) fn is_head(row: &DocumentRow) -> bool {
    row.sort == RowKind::Cells && heads(row) >= 2
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
    let figures = [HeadMeaning::Lane(LaneKind::Metric), HeadMeaning::Card(CardField::Actual)];
    let figures = figures.iter().all(|head| known.contains(head));
    let consists = known.len() * 2 >= cells && (lanes >= 2 || figures || places && known.len() >= 2);
    if consists { known.len() } else { 0 }
}

/// Whether a heading describes rows rather than the whole map.
pub(super) fn is_of_rows(head: &HeadMeaning) -> bool {
    !matches!(head, HeadMeaning::OfMap(_) | HeadMeaning::Number | HeadMeaning::LaneName)
}
