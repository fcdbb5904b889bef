//! Tables whose columns are stages, or touchpoints under stages, and whose rows are lanes. Title
//! and persona may stand above them (a workshop sheet). A blank name repeats the one before it. A
//! row of touchpoints that is not directly below the stages, or that has several in a cell, only
//! lists the touchpoints of each stage. A blank corner above labels that are not known has the stages
//! beside it.

use std::borrow::Cow;
use std::collections::HashSet;

use super::cell::{is_whole_stage, name, names, outside};
use super::column_heads::says_nothing;
use super::heads::is_of_rows;
use super::preface;
use super::slot::{RowSlot, SlotTarget, detail};
use crate::import::ImportShape;
use crate::import::answers::HeadAnswers;
use crate::import::document::{DocumentRow, RowDocument, RowKind};
use crate::import::draft::MapDraft;
use crate::import::feeling::number;
use crate::import::head::{HeadMeaning, meaning, stage_of_heading};
use crate::model::{CardId, Home, StageId};
use crate::words::Message;

/// In how many leading columns row labels are searched for.
const LABEL_COLUMNS: usize = 3;

/// The column with the row labels, and how many different ones it has; `None` if it names no lane.
pub(super) fn labels(document: &RowDocument, answers: &HeadAnswers) -> Option<(usize, usize)> {
    let count = |column: usize| {
        let mut known: Vec<HeadMeaning> = Vec::new();
        let rows = document.rows.iter().filter(|row| row.sort == RowKind::Cells && row.single().is_none());
        for row in rows {
            known.extend(
                answers.meaning(row.cell(column)).filter(|head| is_of_rows(head) && !known.contains(head)),
            );
        }
        let is_lane = known.iter().any(|head| matches!(head, HeadMeaning::Lane(_)));
        if is_lane { known.len() } else { 0 }
    };
    let counted = (0..LABEL_COLUMNS).map(|column| (column, count(column)));
    // If equal, the first.
    counted.rev().max_by_key(|(_, count)| *count).filter(|(_, count)| *count > 0)
}

/// The row of stages beside a blank corner, if the rest is surely a table of texts: below it each row
/// has another label, and the cells are texts rather than figures.
pub(super) fn corner(document: &RowDocument) -> Option<usize> {
    let tables = || document.rows.iter().enumerate().filter(|(_, row)| row.sort == RowKind::Cells);
    let (place, stages) = tables().find(|(_, row)| row.filled().nth(1).is_some())?;
    let named = stages.filled().count();
    let body: Vec<&DocumentRow> = tables()
        .map(|(_, row)| row)
        .skip_while(|row| row.number <= stages.number)
        .filter(|row| row.filled().next().is_some())
        .collect();
    let labels: HashSet<&str> =
        body.iter().map(|row| row.cell(0)).filter(|label| !label.is_empty()).collect();
    let texts = || body.iter().flat_map(|row| row.filled().filter(|(column, _)| *column > 0));
    let figures = texts().filter(|(_, cell)| number(cell).is_some()).count();
    let within = texts().all(|(column, _)| column < stages.cells.len());
    let is_table = stages.cell(0).is_empty()
        && named >= 2
        && stages.filled().all(|(_, name)| number(name).is_none())
        && !labels.is_empty()
        && labels.len() == body.iter().filter(|row| !row.cell(0).is_empty()).count()
        && body.first().is_some_and(|row| !row.cell(0).is_empty())
        && within
        && figures * 2 < texts().count();
    is_table.then_some(place)
}

/// The parts of such a table.
struct AcrossTable<'rows> {
    label: usize,
    above: &'rows [DocumentRow],
    stages: &'rows DocumentRow,
    lanes: &'rows [DocumentRow],
}

/// Finds the row of stages: the one labelled so, otherwise the last row with several cells above
/// the first label.
fn table<'rows>(document: &'rows RowDocument, answers: &HeadAnswers) -> Option<AcrossTable<'rows>> {
    let rows = &document.rows;
    if let Some(stages) = corner(document) {
        let (above, rest) = rows.split_at(stages);
        let (stages, lanes) = rest.split_first()?;
        return Some(AcrossTable { label: 0, above, stages, lanes });
    }
    let (label, _) = labels(document, answers)?;
    let is_label = |row: &DocumentRow| {
        matches!(
            answers.meaning(row.cell(label)),
            Some(
                HeadMeaning::Lane(_)
                    | HeadMeaning::Touchpoint
                    | HeadMeaning::OfTouchpoint(_)
                    | HeadMeaning::Card(_)
            )
        )
    };
    let several = |row: &DocumentRow| row.filled().filter(|(column, _)| *column > label).count();
    let stages = rows
        .iter()
        .position(|row| answers.meaning(row.cell(label)) == Some(HeadMeaning::Stage))
        .or_else(|| {
            let first = rows.iter().position(|row| is_label(row) && several(row) >= 1)?;
            let above = rows.get(..first)?;
            let wide =
                above.iter().rposition(|row| several(row) >= 2 && answers.meaning(row.cell(label)).is_none());
            wide.or_else(|| above.iter().rposition(|row| several(row) == 1 && row.single().is_some()))
        })?;
    let (above, rest) = rows.split_at(stages);
    let (stages, lanes) = rest.split_first()?;
    Some(AcrossTable { label, above, stages, lanes })
}

/// Reads the table; `None` if it has no row of stages.
pub(super) fn read(draft: &mut MapDraft, document: &RowDocument) -> Option<ImportShape> {
    let table = table(document, &draft.answers)?;
    table.above.iter().for_each(|row| preface::read(draft, document, row));
    draft.note_head(table.stages.cell(table.label));
    let corner = table.stages.filled().filter(|(column, _)| *column <= table.label);
    for (column, cell) in corner.filter(|(_, cell)| meaning(cell).is_none() && !says_nothing(cell)) {
        if column < table.label || draft.answers.meaning(cell).is_none() {
            draft.leave(cell, document.place(table.stages, column), Message::new("import-why-no-head"));
        }
    }
    let homes = homes(draft, &table);
    let mut head = String::new();
    let mut cards: Vec<Vec<CardId>> = vec![Vec::new(); homes.len()];
    for row in table.lanes.iter().filter(|row| row.filled().next().is_some()) {
        if row.sort != RowKind::Cells {
            leave(draft, document, row, outside);
            continue;
        }
        let label = row.cell(table.label);
        let same = label.is_empty() || head == label;
        if !label.is_empty() {
            label.clone_into(&mut head);
            draft.note_head(label);
        }
        if draft.answers.meaning(&head) == Some(HeadMeaning::Touchpoint) {
            further_touchpoints(draft, document, &table, row, &homes);
            continue;
        }
        let row = if same { document.unrepeated(row) } else { Cow::Borrowed(row) };
        lane(draft, document, &table, &row, &head, &homes, &mut cards);
    }
    Some(ImportShape::StagesAcross)
}

fn leave(draft: &mut MapDraft, document: &RowDocument, row: &DocumentRow, why: fn() -> Message) {
    for (column, cell) in row.filled() {
        draft.leave(cell, document.place(row, column), why());
    }
}

/// Reads a row of touchpoints. The first one was read with the stages; what it says outside of any stage,
/// and all of another row, is read here.
fn further_touchpoints(
    draft: &mut MapDraft,
    document: &RowDocument,
    table: &AcrossTable,
    row: &DocumentRow,
    homes: &[Option<Home>],
) {
    let is_first = touchpoint_row(draft, table).is_some_and(|first| first.number == row.number);
    for (column, cell) in row.filled().filter(|(column, _)| *column != table.label) {
        let stage = match homes.get(column).copied().flatten() {
            Some(Home::Stage(stage)) => Some(stage),
            Some(Home::Touchpoint(id)) => draft.map().touchpoint(id).map(|touchpoint| touchpoint.stage),
            None => None,
        };
        match stage {
            Some(_) if is_first => {}
            Some(stage) => {
                for one in names(cell) {
                    draft.touchpoint(stage, &name(one));
                }
            }
            None => draft.leave(cell, document.place(row, column), Message::new("import-why-no-stage")),
        }
    }
}

/// The first row of touchpoints.
fn touchpoint_row<'rows>(draft: &MapDraft, table: &AcrossTable<'rows>) -> Option<&'rows DocumentRow> {
    let is_listed =
        |row: &&DocumentRow| draft.answers.meaning(row.cell(table.label)) == Some(HeadMeaning::Touchpoint);
    table.lanes.iter().find(is_listed)
}

/// Reads the cells of a row.
fn lane(
    draft: &mut MapDraft,
    document: &RowDocument,
    table: &AcrossTable,
    row: &DocumentRow,
    head: &str,
    homes: &[Option<Home>],
    cards: &mut [Vec<CardId>],
) {
    let texts: Vec<&str> =
        row.filled().filter(|(column, _)| *column > table.label).map(|(_, cell)| cell).collect();
    let slot = match RowSlot::of(draft, head, &texts) {
        // A row of personas becomes a custom lane: a column holds several cards, so it cannot say
        // which one a persona belongs to.
        RowSlot::Personas => RowSlot::Lane(draft.lane(crate::model::LaneKind::Custom, head)),
        slot => slot,
    };
    if slot == RowSlot::Ignored {
        return;
    }
    for (column, cell) in row.filled().filter(|(column, _)| *column != table.label) {
        let place = document.place(row, column);
        match (homes.get(column).copied().flatten(), &slot) {
            (Some(_), RowSlot::OfCards(field)) => {
                let beside = cards.get(column).cloned().unwrap_or_default();
                detail(draft, *field, cell, &beside, place);
            }
            (Some(_), RowSlot::Nothing | RowSlot::RowNumbers) => {
                draft.leave(cell, place, Message::new("import-why-no-head"))
            }
            (Some(home), slot) => {
                let made = slot.put(draft, cell, &SlotTarget { home, personas: &[] });
                if let Some(cards) = cards.get_mut(column).filter(|_| !made.is_empty()) {
                    *cards = made;
                }
            }
            (None, _) => draft.leave(cell, place, Message::new("import-why-no-stage")),
        }
    }
}

/// The touchpoint or stage of each column.
fn homes(draft: &mut MapDraft, table: &AcrossTable) -> Vec<Option<Home>> {
    let width =
        table.lanes.iter().map(|row| row.cells.len()).max().unwrap_or_default().max(table.stages.cells.len());
    let below = |column: usize| table.lanes.iter().any(|row| !row.cell(column).is_empty());
    let touchpoints = touchpoint_row(draft, table)
        .and_then(|listed| table.lanes.iter().position(|row| row.number == listed.number));
    let listed = touchpoints.and_then(|place| table.lanes.get(place));
    let lists = listed.is_some_and(|row| {
        let each_named = (table.label + 1..width)
            .all(|column| row.cell(column).is_empty() || !table.stages.cell(column).is_empty());
        let several = row.filled().any(|(_, cell)| cell.contains('\n'));
        each_named && distinct(table) && (several || touchpoints != Some(0))
    });
    let mut homes = vec![None; width];
    let (mut stage, mut current): (Option<StageId>, Option<Home>) = (None, None);
    for (column, home) in homes.iter_mut().enumerate().skip(table.label + 1) {
        let stage_name = table.stages.cell(column);
        if !stage_name.is_empty() {
            let id = draft.stage(stage_of_heading(&name(stage_name)));
            (stage, current) = (Some(id), Some(Home::Stage(id)));
        } else if !below(column) {
            continue;
        }
        let touchpoint = listed.map_or("", |row| row.cell(column));
        if let Some(id) = stage {
            if is_whole_stage(draft, touchpoint) {
                current = Some(Home::Stage(id));
            } else if lists {
                for one in names(touchpoint) {
                    draft.touchpoint(id, &name(one));
                }
            } else if !touchpoint.is_empty() {
                current = Some(Home::Touchpoint(draft.touchpoint(id, &name(touchpoint))));
            }
        }
        *home = current;
    }
    homes
}

/// Whether each stage has exactly one column.
fn distinct(table: &AcrossTable) -> bool {
    let names: Vec<&str> = table.stages.filled().map(|(_, name)| name).collect();
    names.iter().collect::<HashSet<_>>().len() == names.len()
}
