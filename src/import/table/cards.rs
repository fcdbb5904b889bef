//! Tables with one row per card, as our CSV, TSV and Markdown with `--rows cards`: `id`, `stage`,
//! `touchpoint`, `lane`, `order`, then the card fields under their names in the file, and those of
//! the touchpoint. A row without a lane, text and id is about the touchpoint alone. Columns may be in
//! any order and named by synonyms; rows that were sorted are restored by their `order`.

use std::collections::HashMap;

use crate::export::cards::OF_TOUCHPOINT;
use crate::import::ImportShape;
use crate::import::answers::HeadAnswers;
use crate::import::document::{DocumentRow, RowDocument};
use crate::import::draft::MapDraft;
use crate::import::head::{HeadMeaning, meaning};
use crate::import::order::in_order;
use crate::import::value;
use crate::model::{
    Card, CardField, Choice, Fields, Home, LaneId, LaneKind, Place, Rank, Touchpoint, TouchpointField,
};
use crate::words::Message;

/// The content of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CardColumn {
    Id,
    Stage,
    Touchpoint,
    Lane,
    Order,
    Field(CardField),
    Ignored,
    OfTouchpoint(TouchpointField),
    Nothing,
}

fn column(head: &str, answers: &HeadAnswers) -> CardColumn {
    match head.trim() {
        "id" => return CardColumn::Id,
        "order" => return CardColumn::Order,
        "lane" => return CardColumn::Lane,
        _ => {}
    }
    let of_touchpoint = head.trim().strip_prefix(OF_TOUCHPOINT);
    let of_touchpoint = of_touchpoint.and_then(|name| Touchpoint::ROWS.iter().find(|row| row.name == name));
    if let Some(row) = of_touchpoint {
        return CardColumn::OfTouchpoint(row.field);
    }
    let field = Card::ROWS.iter().find(|row| row.name == head.trim());
    match (field.filter(|_| answers.get(head).is_none()), answers.meaning(head)) {
        (Some(row), _) => CardColumn::Field(row.field),
        (None, Some(HeadMeaning::Ignored)) => CardColumn::Ignored,
        (None, Some(HeadMeaning::Stage)) => CardColumn::Stage,
        (None, Some(HeadMeaning::Touchpoint)) => CardColumn::Touchpoint,
        (None, Some(HeadMeaning::LaneName)) => CardColumn::Lane,
        (None, Some(HeadMeaning::Card(field))) => CardColumn::Field(field),
        (None, Some(HeadMeaning::OfPersona(_))) => CardColumn::Field(CardField::Personas),
        (None, Some(HeadMeaning::OfTouchpoint(TouchpointField::Note))) => CardColumn::Field(CardField::Note),
        _ => CardColumn::Nothing,
    }
}

/// Whether a row is the heading row of such a table.
pub(super) fn is_head(row: &DocumentRow, answers: &HeadAnswers) -> bool {
    let columns: Vec<CardColumn> = row.cells.iter().map(|cell| column(cell, answers)).collect();
    [CardColumn::Stage, CardColumn::Lane, CardColumn::Field(CardField::Text)]
        .iter()
        .all(|one| columns.contains(one))
}

/// Reads the table whose headings are in row `head`.
pub(in crate::import) fn read(draft: &mut MapDraft, document: &RowDocument, head: usize) -> ImportShape {
    let (above, rest) = document.rows.split_at(head);
    for row in above {
        super::preface::read(draft, document, row);
    }
    let Some((head, rows)) = rest.split_first() else { return ImportShape::Cards };
    let columns: Vec<CardColumn> = head.cells.iter().map(|cell| column(cell, &draft.answers)).collect();
    for head in &head.cells {
        draft.ignores(head);
    }
    let mut rows: Vec<&DocumentRow> = rows.iter().filter(|row| row.filled().next().is_some()).collect();
    if let Some(order) = columns.iter().position(|column| *column == CardColumn::Order) {
        let numbers = |row: &DocumentRow| row.cell(order).parse::<u64>().ok();
        if rows.iter().all(|row| numbers(row).is_some()) {
            rows.sort_by_key(|row| numbers(row));
        }
    }
    for (place, cell) in head.filled() {
        if columns.get(place) == Some(&CardColumn::Nothing) {
            draft.leave(cell, document.place(head, place), Message::new("import-why-no-head"));
        }
    }
    let mut orders: Vec<(Home, Vec<LaneId>)> = Vec::new();
    let mut lanes = HashMap::new();
    for row in rows {
        let Some((home, lane)) = card(draft, document, row, &columns, &mut lanes) else { continue };
        match orders.last_mut().filter(|(last, _)| *last == home) {
            Some((_, lanes)) if lanes.last() == Some(&lane) => {}
            Some((_, lanes)) => lanes.push(lane),
            None => orders.push((home, vec![lane])),
        }
    }
    order_lanes(draft, &orders);
    ImportShape::Cards
}

/// Reads a row; returns the position of its card.
fn card(
    draft: &mut MapDraft,
    document: &RowDocument,
    row: &DocumentRow,
    columns: &[CardColumn],
    lanes: &mut HashMap<String, LaneId>,
) -> Option<(Home, LaneId)> {
    let raw = |wanted: CardColumn| {
        let place = columns.iter().position(|column| *column == wanted)?;
        row.cells.get(place).map(String::as_str).filter(|cell| !cell.is_empty())
    };
    let Some(stage) = raw(CardColumn::Stage) else {
        let is_said = |place: usize| {
            !matches!(columns.get(place), Some(CardColumn::Id | CardColumn::Order | CardColumn::Ignored))
        };
        for (place, text) in row.filled().filter(|(place, _)| is_said(*place)) {
            draft.leave(text, document.place(row, place), Message::new("import-why-no-stage"));
        }
        return None;
    };
    let stage = draft.stage(stage);
    let home = match raw(CardColumn::Touchpoint) {
        Some(name) => Home::Touchpoint(draft.touchpoint(stage, name)),
        None => Home::Stage(stage),
    };
    for (place, column) in columns.iter().enumerate() {
        if let (CardColumn::OfTouchpoint(field), Some(cell)) = (column, row.cells.get(place)) {
            of_touchpoint(draft, *field, cell, home, document.place(row, place));
        }
    }
    let own = [CardColumn::Id, CardColumn::Lane, CardColumn::Field(CardField::Text)];
    if own.into_iter().all(|column| raw(column).is_none()) {
        leave_others(draft, document, row, columns);
        return None;
    }
    let title = raw(CardColumn::Lane).unwrap_or_default();
    let lane = *lanes.entry(title.to_owned()).or_insert_with(|| lane(draft, title));
    let place = Place { home, lane, rank: Rank::default() };
    let text = raw(CardColumn::Field(CardField::Text)).unwrap_or_default();
    let id = raw(CardColumn::Id).and_then(value::card_id);
    let id = draft.new_card(id, Card::new(place, text));
    for (place, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
        let column = columns.get(place).copied().unwrap_or(CardColumn::Nothing);
        let is_first = columns.iter().position(|one| *one == column) == Some(place);
        match column {
            CardColumn::Ignored => {}
            CardColumn::Field(CardField::Text) if is_first => {}
            CardColumn::Field(field) if field != CardField::Text => {
                super::slot::detail(draft, field, cell, &[id], document.place(row, place));
            }
            CardColumn::Nothing | CardColumn::Field(_) => {
                draft.leave(cell, document.place(row, place), Message::new("import-why-no-head"));
            }
            _ if is_first => {}
            _ => draft.leave(cell, document.place(row, place), Message::new("import-why-no-head")),
        }
    }
    Some((home, lane))
}

/// Lists what a row without a card says beyond its stage and touchpoint.
fn leave_others(draft: &mut MapDraft, document: &RowDocument, row: &DocumentRow, columns: &[CardColumn]) {
    for (place, cell) in row.filled() {
        let is_taken = match columns.get(place) {
            Some(CardColumn::OfTouchpoint(_) | CardColumn::Order | CardColumn::Ignored) => true,
            Some(column @ (CardColumn::Stage | CardColumn::Touchpoint)) => {
                columns.iter().position(|one| one == column) == Some(place)
            }
            _ => false,
        };
        if !is_taken {
            draft.leave(cell, document.place(row, place), Message::new("import-why-no-head"));
        }
    }
}

/// Sets a field of the touchpoint, which each of its rows repeats. A value that the field rejects, or
/// that differs from an earlier row's, is reported as unplaced.
fn of_touchpoint(draft: &mut MapDraft, field: TouchpointField, cell: &str, home: Home, place: Message) {
    if cell.is_empty() {
        return;
    }
    let row = Touchpoint::row(field);
    let former = match home {
        Home::Touchpoint(id) => draft.map().touchpoint(id).map(|one| (id, (row.get)(one))),
        Home::Stage(_) => None,
    };
    let set = match (former, value::of_text(draft, &row.shape, cell)) {
        (Some((_, former)), Some(value)) if former == value => true,
        (Some((id, former)), Some(value)) if former.is_unset() => draft.set(id, field, value),
        _ => false,
    };
    if !set {
        let why = Message::new("import-why-no-value").message("field", Message::new(row.label));
        draft.leave(cell, place, why);
    }
}

/// The lane with this title; its kind follows from the meaning of the title.
pub(in crate::import) fn lane(draft: &mut MapDraft, title: &str) -> LaneId {
    let titled = |id: &&LaneId| draft.map().lane(**id).is_some_and(|lane| lane.title == title);
    if let Some(lane) = draft.map().lane_ids().iter().find(titled).filter(|_| !title.is_empty()) {
        return *lane;
    }
    let called = LaneKind::ALL.iter().find(|kind| draft.is_called(title, kind.label()));
    let kind = match (called, meaning(title)) {
        (Some(kind), _) => *kind,
        (None, Some(HeadMeaning::Lane(kind))) => kind,
        _ => LaneKind::Custom,
    };
    draft.lane(kind, title)
}

/// Sorts the lanes so that within each touchpoint they follow the order of the rows; otherwise they
/// keep their order.
fn order_lanes(draft: &mut MapDraft, orders: &[(Home, Vec<LaneId>)]) {
    let sequences: Vec<&[LaneId]> = orders.iter().map(|(_, lanes)| lanes.as_slice()).collect();
    let sorted = in_order(draft.map().lane_ids(), &sequences);
    sorted.into_iter().for_each(|lane| draft.put_last(lane));
}
