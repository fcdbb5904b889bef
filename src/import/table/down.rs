//! Tables whose rows are touchpoints or stages, with a column of stages or under a heading for each
//! stage. A blank name repeats the one above it. A column of touchpoints that comes after other
//! columns only lists a stage's touchpoints; the cards in that row then belong to the stage as a
//! whole. In a story map the first column repeats and the second does not: the first is the upper level,
//! whatever both are called.

use std::borrow::Cow;
use std::collections::HashSet;

use super::cell::{is_whole_stage, name, names, outside};
use super::levels::{LevelColumns, levels};
use super::preface;
use super::slot::{RowSlot, SlotTarget, detail};
use crate::import::ImportShape;
use crate::import::document::{DocumentRow, RowDocument, RowKind};
use crate::import::draft::{MapDraft, joined};
use crate::import::feeling::number;
use crate::import::head::{HeadMeaning, stage_of_heading};
use crate::import::value;
use crate::model::{CardId, Home, StageField, StageId, Value};
use crate::text::quoted;
use crate::words::Message;

/// The columns of a table.
struct DownColumns {
    stage: Option<usize>,
    touchpoint: Option<usize>,
    /// Whether the touchpoint column only lists the touchpoints of the stage.
    lists: bool,
    slots: Vec<RowSlot>,
}

/// The current state of the reader.
#[derive(Default)]
struct DownProgress<'rows> {
    columns: Option<DownColumns>,
    /// Headings and prose since the last table.
    pending: Vec<&'rows DocumentRow>,
    stage: Option<StageId>,
    home: Option<Home>,
    tables: usize,
    headed: bool,
}

/// Reads a document with such tables.
pub(super) fn read(draft: &mut MapDraft, document: &RowDocument) -> ImportShape {
    let is_head: Vec<bool> = document.rows.iter().map(|row| super::is_head(row, &draft.answers)).collect();
    let mut progress = DownProgress::default();
    for (place, row) in document.rows.iter().enumerate() {
        if draft.is_full() {
            break;
        }
        if row.filled().next().is_none() {
            continue;
        }
        let next_is_head = is_head.get(place + 1).copied().unwrap_or_default();
        if is_head.get(place).copied().unwrap_or_default() {
            let end = is_head
                .iter()
                .skip(place + 1)
                .position(|head| *head)
                .map_or(document.rows.len(), |far| place + 1 + far);
            let below = document.rows.get(place + 1..end).unwrap_or_default();
            progress.begin(draft, document, row, below);
        } else if row.sort != RowKind::Cells || (row.single().is_some() && next_is_head) {
            progress.pending.push(row);
        } else if progress.columns.is_none() {
            preface::read(draft, document, row);
        } else {
            progress.row(draft, document, row);
        }
    }
    leave(draft, document, &progress.pending);
    if progress.headed { ImportShape::StageTables } else { ImportShape::StagesDown }
}

fn leave(draft: &mut MapDraft, document: &RowDocument, rows: &[&DocumentRow]) {
    for row in rows {
        for (column, cell) in row.filled() {
            draft.leave(cell, document.place(row, column), outside());
        }
    }
}

impl DownProgress<'_> {
    /// Starts a new table at its heading row.
    fn begin(
        &mut self,
        draft: &mut MapDraft,
        document: &RowDocument,
        row: &DocumentRow,
        below: &[DocumentRow],
    ) {
        let LevelColumns { stage, touchpoint, is_guessed } = levels(row, below, &draft.answers);
        if is_guessed {
            let remark = Message::new("import-remark-upper-level").text("upper", quoted(row.cell(0)));
            draft.remark(remark.text("lower", quoted(row.cell(1))));
        }
        let pending = std::mem::take(&mut self.pending);
        self.tables += 1;
        let at_beginning = self.tables == 1 && draft.is_empty();
        if stage.is_some() {
            self.stage = None;
            titles(draft, document, &pending, at_beginning);
        } else {
            self.heading(draft, document, &pending, at_beginning);
        }
        self.home = self.stage.map(Home::Stage);
        let filled =
            |column: usize| below.iter().map(move |row| row.cell(column)).filter(|cell| !cell.is_empty());
        let lists = match (stage, touchpoint) {
            (Some(stage), Some(touchpoint)) => {
                let names: Vec<&str> = filled(stage).collect();
                let is_continued =
                    below.iter().any(|row| row.cell(stage).is_empty() && !row.cell(touchpoint).is_empty());
                let each_once = names.iter().collect::<HashSet<_>>().len() == names.len() && !is_continued;
                let several = filled(touchpoint).any(|cell| cell.contains('\n'));
                each_once && (several || touchpoint > stage + 1)
            }
            _ => false,
        };
        let mut slots = Vec::new();
        for column in 0..row.cells.len() {
            let cells: Vec<&str> = filled(column).collect();
            let is_name = [stage, touchpoint].contains(&Some(column));
            match [stage, touchpoint].iter().position(|level| *level == Some(column)) {
                _ if cells.is_empty() => {}
                Some(0) => draft.note_head_as(row.cell(column), HeadMeaning::Stage),
                Some(_) => draft.note_head_as(row.cell(column), HeadMeaning::Touchpoint),
                None => draft.note_head(row.cell(column)),
            }
            slots.push(if is_name { RowSlot::Nothing } else { RowSlot::of(draft, row.cell(column), &cells) });
        }
        self.columns = Some(DownColumns { stage, touchpoint, lists, slots });
    }

    /// Handles the text above a table without a stage column: the last heading (without headings,
    /// the last line) names its stage; prose after that heading becomes the stage's note.
    fn heading(
        &mut self,
        draft: &mut MapDraft,
        document: &RowDocument,
        pending: &[&DocumentRow],
        at_beginning: bool,
    ) {
        let last_heading = pending.iter().rposition(|row| row.sort == RowKind::Heading);
        let Some(place) = last_heading.or(pending.len().checked_sub(1)) else {
            if self.stage.is_none() || self.tables > 1 {
                let number = draft.map().stage_ids().len() + 1;
                let numbered = draft.say(&Message::new("import-stage").text("number", number.to_string()));
                let name = document.sheet.clone().filter(|_| self.tables == 1).unwrap_or(numbered);
                self.stage = Some(draft.stage(&name));
            }
            return;
        };
        let (before, rest) = pending.split_at(place);
        titles(draft, document, before, at_beginning);
        let Some((heading, notes)) = rest.split_first() else { return };
        let stage = draft.stage(stage_of_heading(heading.single().unwrap_or_default()));
        for note in notes.iter().filter_map(|row| row.single()) {
            let former = draft.map().stage(stage).map(|stage| stage.note.clone()).unwrap_or_default();
            if draft.spend_on(&former) {
                draft.set(stage, StageField::Note, Value::text(joined(&former, note)));
            }
        }
        self.headed = true;
        self.stage = Some(stage);
    }

    /// Reads a row of cells.
    fn row(&mut self, draft: &mut MapDraft, document: &RowDocument, row: &DocumentRow) {
        let Some(columns) = self.columns.take() else { return };
        let former = self.home;
        self.name(draft, &columns, row);
        match self.home {
            Some(home) => {
                let row = if former == self.home { document.unrepeated(row) } else { Cow::Borrowed(row) };
                cells(draft, document, &row, &columns, home);
            }
            None => {
                for (column, cell) in row.filled() {
                    draft.leave(cell, document.place(row, column), Message::new("import-why-no-stage"));
                }
            }
        }
        self.columns = Some(columns);
    }

    /// Determines the stage and touchpoint of a row.
    fn name(&mut self, draft: &mut MapDraft, columns: &DownColumns, row: &DocumentRow) {
        let stage = columns.stage.map_or("", |column| row.cell(column));
        if !stage.is_empty() {
            let id = draft.stage(stage_of_heading(&name(stage)));
            self.stage = Some(id);
            self.home = Some(Home::Stage(id));
        }
        let (Some(id), Some(column)) = (self.stage, columns.touchpoint) else { return };
        let touchpoint = row.cell(column);
        if is_whole_stage(draft, touchpoint) {
            self.home = Some(Home::Stage(id));
        } else if columns.lists {
            for one in names(touchpoint) {
                draft.touchpoint(id, &name(one));
            }
        } else if !touchpoint.is_empty() {
            self.home = Some(Home::Touchpoint(draft.touchpoint(id, &name(touchpoint))));
        }
    }
}

/// Handles text above a table or its stage heading: at the start of the document it is the map's
/// title; the rest is unplaced.
fn titles(draft: &mut MapDraft, document: &RowDocument, rows: &[&DocumentRow], at_beginning: bool) {
    for (place, row) in rows.iter().enumerate() {
        let may_be_title = at_beginning && (place == 0 || row.sort == RowKind::Heading);
        match row.single() {
            Some(title) if may_be_title && draft.map().info().title.is_empty() => draft.title(title),
            _ => leave(draft, document, &[row]),
        }
    }
}

/// Reads the cells of a row: first the cards, then the columns that describe these cards.
fn cells(draft: &mut MapDraft, document: &RowDocument, row: &DocumentRow, columns: &DownColumns, home: Home) {
    let mut personas = Vec::new();
    for (column, slot) in columns.slots.iter().enumerate() {
        if *slot == RowSlot::Personas {
            personas.extend(value::personas(draft, row.cell(column)));
        }
    }
    let mut cards: Vec<Vec<CardId>> = Vec::new();
    for (column, slot) in columns.slots.iter().enumerate() {
        let target = SlotTarget { home, personas: &personas };
        cards.push(slot.put(draft, row.cell(column), &target));
    }
    for (column, slot) in columns.slots.iter().enumerate() {
        if let RowSlot::OfCards(field) = slot {
            let (before, after) = cards.split_at(column.min(cards.len()));
            let nearest = before.iter().rev().chain(after).find(|cards| !cards.is_empty());
            let nearest = nearest.cloned().unwrap_or_default();
            detail(draft, *field, row.cell(column), &nearest, document.place(row, column));
        }
    }
    for (column, cell) in row.filled() {
        let is_name = [columns.stage, columns.touchpoint].contains(&Some(column));
        let says_nothing = match columns.slots.get(column) {
            // Beyond the last heading, or under a blank one.
            None | Some(RowSlot::Nothing) => is_name,
            Some(RowSlot::RowNumbers) => number(cell).is_some(),
            Some(_) => true,
        };
        if !says_nothing {
            draft.leave(cell, document.place(row, column), Message::new("import-why-no-head"));
        }
    }
}
