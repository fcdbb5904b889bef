//! Sticky notes as whiteboards (FigJam, Miro) export them: a row a note, with its text and the section or
//! frame that it was in. A group is a stage; the lane is what a note is labelled, tagged or coloured as, if
//! that is known. What else is said about a note goes into the note of its card.

use super::cell::lines;
use crate::import::ImportShape;
use crate::import::answers::HeadAnswers;
use crate::import::document::{DocumentRow, RowDocument, RowKind};
use crate::import::draft::MapDraft;
use crate::import::head::{HeadMeaning, labelled, meaning, plain};
use crate::model::{CardField, Home, LaneKind, Value};
use crate::words::Message;

const GROUPS: [&str; 9] = [
    "section",
    "section name",
    "frame",
    "frame name",
    "group",
    "cluster",
    "container",
    "board section",
    "list",
];
const TEXTS: [&str; 8] =
    ["text", "content", "sticky note", "sticky text", "note text", "sticky", "card text", "text content"];
const SORTS: [&str; 8] = ["tag", "tags", "category", "label", "labels", "color", "colour", "type"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct NoteColumns {
    group: usize,
    text: usize,
}

fn columns(row: &DocumentRow) -> Option<NoteColumns> {
    let of = |words: &[&str]| row.cells.iter().position(|cell| words.contains(&plain(cell).as_str()));
    Some(NoteColumns { group: of(&GROUPS)?, text: of(&TEXTS)? })
}

/// The row of headings, if the first row of several cells has those of notes.
pub(super) fn head(document: &RowDocument, answers: &HeadAnswers) -> Option<usize> {
    let mut rows = document.rows.iter().enumerate().filter(|(_, row)| row.sort == RowKind::Cells);
    let (place, row) = rows.find(|(_, row)| row.filled().nth(1).is_some())?;
    (answers.is_empty() && columns(row).is_some()).then_some(place)
}

/// Reads the notes below their headings.
pub(super) fn read(draft: &mut MapDraft, document: &RowDocument, head: usize) -> ImportShape {
    let (above, rest) = document.rows.split_at(head);
    above.iter().for_each(|row| super::preface::read(draft, document, row));
    let Some((head, rows)) = rest.split_first() else { return ImportShape::Notes };
    let Some(columns) = columns(head) else { return ImportShape::Notes };
    for row in rows.iter().filter(|row| row.filled().next().is_some()) {
        if draft.is_full() {
            break;
        }
        note(draft, document, (head, row), columns);
    }
    ImportShape::Notes
}

fn note(
    draft: &mut MapDraft,
    document: &RowDocument,
    (head, row): (&DocumentRow, &DocumentRow),
    columns: NoteColumns,
) {
    let (group, text) = (row.cell(columns.group), row.cell(columns.text));
    if group.is_empty() || text.is_empty() {
        for (column, cell) in row.filled() {
            let why = if group.is_empty() { "import-why-no-stage" } else { "import-why-no-head" };
            draft.leave(cell, document.place(row, column), Message::new(why));
        }
        return;
    }
    let home = Home::Stage(draft.stage(&group.replace('\n', " ")));
    let is_sort = |column: usize| SORTS.contains(&plain(head.cell(column)).as_str());
    let known = |text: &str| match meaning(text) {
        Some(HeadMeaning::Lane(kind)) => Some(kind),
        _ => None,
    };
    let sort =
        row.filled().find_map(|(column, cell)| Some((column, known(cell)?)).filter(|_| is_sort(column)));
    let (kind, said) = match (sort, labelled(text)) {
        (Some((_, kind)), _) => (kind, text),
        (None, Some((HeadMeaning::Lane(kind), _, said))) if !said.is_empty() => (kind, said),
        (None, _) => (LaneKind::Activity, text),
    };
    let lane = draft.lane_of(kind);
    let others: Vec<String> = row
        .filled()
        .filter(|(column, _)| ![columns.group, columns.text].contains(column))
        .filter(|(column, _)| sort.is_none_or(|(sort, _)| sort != *column))
        .map(|(column, cell)| match head.cell(column) {
            "" => cell.to_owned(),
            head => format!("{head}: {cell}"),
        })
        .collect();
    // A note of several lines is one thought.
    let card = draft.card(home, lane, &lines(said).join("\n"));
    if !others.is_empty() {
        draft.set(card, CardField::Note, Value::text(others.join("\n")));
    }
}
