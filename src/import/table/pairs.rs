//! Tables of two columns, labels and texts: one about a stage, which its heading or a row of its own
//! names, or one about the journey and its persona.

use std::collections::HashSet;

use super::cell::{name, names, outside};
use super::column_heads::{is_of_texts, says_nothing};
use super::preface;
use super::slot::{RowSlot, SlotTarget, detail};
use crate::import::document::{DocumentRow, RowDocument, RowKind};
use crate::import::draft::{MapDraft, joined};
use crate::import::head::{HeadMeaning, meaning, stage_of_heading};
use crate::model::{CardId, Home, StageField, StageId, Value};
use crate::words::Message;

/// What a table of labels and texts is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum PairsTable {
    /// A stage; whether a row names it.
    Stage(bool),
    /// The journey or its persona.
    Journey,
}

fn rows(document: &RowDocument) -> Vec<&DocumentRow> {
    let rows = document.rows.iter().filter(|row| row.sort == RowKind::Cells);
    rows.filter(|row| row.filled().next().is_some()).collect()
}

/// Whether a document is such a table; `None` if its second column may be a stage of several.
pub(super) fn about(document: &RowDocument) -> Option<PairsTable> {
    let rows = rows(document);
    let head = rows.first()?;
    if rows.iter().any(|row| row.cells.iter().skip(2).any(|cell| !cell.trim().is_empty())) {
        return None;
    }
    let labels: Vec<HeadMeaning> = rows.iter().filter_map(|row| meaning(row.cell(0))).collect();
    let distinct = labels
        .iter()
        .enumerate()
        .filter(|(place, head)| labels.get(..*place).is_some_and(|former| !former.contains(head)));
    let counted = distinct.clone().count();
    if counted < 2 || labels.len() * 2 < rows.len() {
        return None;
    }
    let is_above = |head: &HeadMeaning| matches!(head, HeadMeaning::OfMap(_) | HeadMeaning::OfPersona(_));
    if labels.iter().all(preface::is_above) && labels.iter().any(is_above) {
        return Some(PairsTable::Journey);
    }
    let is_lane = |head: &HeadMeaning| matches!(head, HeadMeaning::Lane(_));
    if !labels.iter().any(is_lane) {
        return None;
    }
    let is_named = labels.contains(&HeadMeaning::Stage) && meaning(head.cell(0)) != Some(HeadMeaning::Stage);
    let (corner, second) = (head.cell(0), head.cell(1));
    // “| Stage | Find |” and “| | Find |” are stages across, of which there is only one.
    let is_across = meaning(corner) == Some(HeadMeaning::Stage)
        || corner.is_empty() && !second.is_empty() && !is_of_texts(second);
    (is_named || !is_across).then_some(PairsTable::Stage(is_named))
}

/// Reads rows about the journey.
pub(super) fn read_about_journey(draft: &mut MapDraft, document: &RowDocument) {
    let head = rows(document).first().map(|row| row.number);
    for row in &document.rows {
        if Some(row.number) == head && meaning(row.cell(0)).is_none() {
            leave_heads(draft, document, row);
        } else {
            preface::read(draft, document, row);
        }
    }
}

/// Lists the heads of the two columns, unless they are of those that say nothing.
fn leave_heads(draft: &mut MapDraft, document: &RowDocument, row: &DocumentRow) {
    for (column, cell) in row.filled() {
        if !says_nothing(cell) {
            draft.leave(cell, document.place(row, column), Message::new("import-why-no-head"));
        }
    }
}

/// Reads a table about a stage.
pub(super) fn read(draft: &mut MapDraft, document: &RowDocument) {
    let rows = rows(document);
    let stage_row = rows.iter().position(|row| meaning(row.cell(0)) == Some(HeadMeaning::Stage));
    let stage = match stage_row.and_then(|place| rows.get(place)) {
        Some(row) => {
            above(draft, document, None);
            draft.stage(stage_of_heading(&name(row.cell(1))))
        }
        None => headed(draft, document),
    };
    let home = touchpoints(draft, &rows, stage);
    let mut cards: Vec<CardId> = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let (label, cell) = (row.cell(0), row.cell(1));
        let head = meaning(label);
        // The heads of the two columns.
        if place == 0 && head.is_none() {
            leave_heads(draft, document, row);
            continue;
        }
        if head == Some(HeadMeaning::Stage) && Some(place) != stage_row {
            draft.leave(cell, document.place(row, 1), Message::new("import-why-no-head"));
        }
        if matches!(head, Some(HeadMeaning::Stage | HeadMeaning::Touchpoint)) {
            continue;
        }
        match RowSlot::of(draft, label, &[cell]) {
            RowSlot::Nothing | RowSlot::RowNumbers => {
                draft.leave(cell, document.place(row, 1), Message::new("import-why-no-head"))
            }
            RowSlot::OfCards(field) => detail(draft, field, cell, &cards, document.place(row, 1)),
            RowSlot::Personas => preface::read(draft, document, row),
            slot => {
                let made = slot.put(draft, cell, &SlotTarget { home, personas: &[] });
                if !made.is_empty() {
                    cards = made;
                }
            }
        }
    }
}

/// The stage that the last heading above the table names, or the last line; the lines below that heading
/// are its note.
fn headed(draft: &mut MapDraft, document: &RowDocument) -> StageId {
    let above_table: Vec<&DocumentRow> =
        document.rows.iter().take_while(|row| row.sort != RowKind::Cells).collect();
    let heading = above_table.iter().rposition(|row| row.sort == RowKind::Heading);
    let Some(place) = heading.or(above_table.len().checked_sub(1)) else {
        let number = draft.map().stage_ids().len() + 1;
        let numbered = draft.say(&Message::new("import-stage").text("number", number.to_string()));
        return draft.stage(&document.sheet.clone().unwrap_or(numbered));
    };
    above(draft, document, Some(place));
    let heading = above_table.get(place).and_then(|row| row.single()).unwrap_or_default();
    let stage = draft.stage(stage_of_heading(heading));
    for note in above_table.iter().skip(place + 1).filter_map(|row| row.single()) {
        let former = draft.map().stage(stage).map(|stage| stage.note.clone()).unwrap_or_default();
        if draft.spend_on(&former) {
            draft.set(stage, StageField::Note, Value::text(joined(&former, note)));
        }
    }
    stage
}

/// What stands above the heading of the stage: the map's title, or nothing that has a place.
fn above(draft: &mut MapDraft, document: &RowDocument, until: Option<usize>) {
    let rows = document.rows.iter().take_while(|row| row.sort != RowKind::Cells);
    for row in rows.take(until.unwrap_or(usize::MAX)) {
        match row.single() {
            Some(title) if draft.map().info().title.is_empty() => draft.title(title),
            Some(text) => draft.leave(text, document.place(row, 0), outside()),
            None => {}
        }
    }
}

/// Creates the touchpoints that the table lists. The cards belong to a touchpoint if it is the only
/// one, otherwise to the stage.
fn touchpoints(draft: &mut MapDraft, rows: &[&DocumentRow], stage: StageId) -> Home {
    let mut created = Vec::new();
    for row in rows.iter().filter(|row| meaning(row.cell(0)) == Some(HeadMeaning::Touchpoint)) {
        for one in names(row.cell(1)) {
            created.push(draft.touchpoint(stage, &name(one)));
        }
    }
    let distinct: HashSet<_> = created.iter().collect();
    match created.first() {
        Some(only) if distinct.len() == 1 => Home::Touchpoint(*only),
        _ => Home::Stage(stage),
    }
}
