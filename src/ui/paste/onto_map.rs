//! Pasting into the map at the cursor: lines become cards, and cells of a spreadsheet become cells.

use crate::insight::name;
use crate::model::{CardId, Home, Kind};
use crate::text::editor::LIMIT;
use crate::ui::core::chosen::counted;
use crate::ui::core::cursor::{Cursor, CursorColumn, CursorRow};
use crate::ui::core::report::{Report, ReportTone};
use crate::ui::core::shown::lane_of_whole_stage;
use crate::ui::core::state::State;
use crate::ui::paste::grid;
use crate::ui::paste::heads::{self, Head};
use crate::ui::paste::make::{PasteStart, PastedTable};
use crate::words::Message;

/// Makes cards of a text, as lines or as a table, at the cursor.
pub fn on_map(state: &mut State, pasted: &str) {
    let mut rows = grid::parse(pasted);
    if rows.iter().flatten().any(|cell| cell.len() > LIMIT) {
        return state.say(Message::new("text-full"));
    }
    let Some(first) = rows.first() else { return };
    let map = state.map();
    let cursor = state.board.cursor;
    let Some(stage) = cursor.stage(map) else {
        state.say(Message::new("blocked-no-stage"));
        return;
    };
    let after = match cursor.column {
        CursorColumn::Touchpoint(touchpoint) if cursor.row != CursorRow::Stage => Some(touchpoint),
        _ => None,
    };
    let written = heads::written(state, first);
    let names_touchpoints = written
        .as_ref()
        .is_some_and(|heads| heads.contains(&Head::Touchpoint) || heads.contains(&Head::Stage));
    let one_column = grid::width(&rows) == 1;
    match cursor.row {
        _ if names_touchpoints => rows_of_touchpoints(state, PasteStart { stage, after }, rows),
        CursorRow::Name => rows_of_touchpoints(state, PasteStart { stage, after }, rows),
        CursorRow::Stage if !one_column => {
            rows_of_touchpoints(state, PasteStart { stage, after: None }, rows)
        }
        CursorRow::Card(_) | CursorRow::Empty(_) if !one_column => {
            if written.is_some() {
                rows.remove(0);
            }
            block(state, written, &rows);
        }
        _ => lines_into_cell(state, &rows),
    }
}

pub fn rows_of_touchpoints(state: &mut State, start: PasteStart, mut rows: Vec<Vec<String>>) {
    let heads = match rows.first().and_then(|first| heads::written(state, first)) {
        Some(heads) => {
            rows.remove(0);
            Ok(heads)
        }
        None => heads::of_table(state, &rows),
    };
    match heads {
        Ok(heads) => {
            let mut making = PastedTable::default();
            making.table(state, start, &heads, &rows);
            finish(state, &making, Some(start), None);
        }
        Err(reason) => state.say(reason),
    }
}

/// Makes a card of each cell of a text, all in the cell under the cursor.
pub fn into_cell(state: &mut State, pasted: &str) {
    lines_into_cell(state, &grid::parse(pasted));
}

/// Makes a card of each line, after the one under the cursor.
fn lines_into_cell(state: &mut State, rows: &[Vec<String>]) {
    let map = state.map();
    let cursor = state.board.cursor;
    let lane = cursor.lane(map).or_else(|| lane_of_whole_stage(state));
    let (Some(home), Some(lane)) = (cursor.home_of_new(map), lane) else {
        state.say(Message::new("blocked-no-lane"));
        return;
    };
    let mut making = PastedTable::default();
    for cell in rows.iter().flatten() {
        making.cards(state, home, lane, cell);
    }
    finish(state, &making, None, card_of(cursor));
}

/// Where the cells of a text would go if they are several columns without names of stages or touchpoints, and
/// the cursor is in a lane: the touchpoint of each row, and the lane of each column.
pub fn preview(state: &State, pasted: &str) -> Option<Report> {
    let mut rows = grid::parse(pasted);
    if !matches!(state.board.cursor.row, CursorRow::Card(_) | CursorRow::Empty(_)) || grid::width(&rows) < 2 {
        return None;
    }
    let written = heads::written(state, rows.first()?);
    if let Some(heads) = &written {
        if heads.contains(&Head::Touchpoint) || heads.contains(&Head::Stage) {
            return None;
        }
        rows.remove(0);
    }
    let (heads, homes) = places(state, written, &rows).ok()?;
    let map = state.map();
    let mut report = Report::new(Message::new("dialog-paste-cells"));
    for (home, row) in homes.into_iter().zip(&rows) {
        report.say(ReportTone::Heading, 0, name::home(map, home));
        for (head, cell) in heads.iter().zip(row) {
            let Head::Lane(lane) = head else { continue };
            let title = map.lane(*lane).map(name::lane_title)?;
            for line in grid::lines(cell) {
                let said = Message::new("paste-into-lane").message("lane", title.clone());
                report.say(ReportTone::Plain, 2, said.text("text", line));
            }
        }
    }
    Some(report)
}

/// The lanes of the columns and the homes of the rows of a block.
///
/// # Errors
/// There are more rows or columns than places.
fn places(
    state: &State,
    written: Option<Vec<Head>>,
    rows: &[Vec<String>],
) -> Result<(Vec<Head>, Vec<Home>), Message> {
    let map = state.map();
    let cursor = state.board.cursor;
    let (Some(home), Some(lane)) = (cursor.home_of_new(map), cursor.lane(map)) else {
        return Err(Message::new("blocked-no-lane"));
    };
    let heads = written.map_or_else(|| heads::of_block(state, lane, rows), Ok)?;
    let homes: Vec<Home> = match home {
        Home::Stage(_) => vec![home],
        Home::Touchpoint(_) => {
            let touchpoints = map.homes().filter(|one| matches!(one, Home::Touchpoint(_)));
            touchpoints.skip_while(|one| *one != home).collect()
        }
    };
    if rows.len() > homes.len() {
        let said = Message::new("paste-too-long").number("rows", rows.len());
        return Err(said.number("touchpoints", homes.len()));
    }
    Ok((heads, homes))
}

/// Pastes a block: rows go to the touchpoints from the cursor on, columns to the lanes from the
/// cursor down.
fn block(state: &mut State, written: Option<Vec<Head>>, rows: &[Vec<String>]) {
    let (heads, homes) = match places(state, written, rows) {
        Ok(places) => places,
        Err(reason) => return state.say(reason),
    };
    let after = card_of(state.board.cursor);
    let mut making = PastedTable::default();
    for (home, row) in homes.into_iter().zip(rows) {
        making.row(state, home, &heads, row);
    }
    finish(state, &making, None, after);
}

fn finish(state: &mut State, making: &PastedTable, start: Option<PasteStart>, after: Option<CardId>) {
    let (cards, touchpoints) = making.counts();
    let said = match (cards, touchpoints) {
        (0, 0) => return,
        (_, 0) => Message::new("did-paste").message("what", counted(Kind::Card, cards)),
        (0, _) => Message::new("did-add").message("what", counted(Kind::Touchpoint, touchpoints)),
        _ => Message::new("did-add").message(
            "what",
            Message::new("with-cards")
                .message("what", counted(Kind::Touchpoint, touchpoints))
                .number("cards", cards),
        ),
    };
    let transaction = making.transaction(state, start, after, said.clone());
    state.commit(transaction);
    state.lens.exempt.extend(making.card_ids());
    let cursor = making.first().and_then(|first| Cursor::on_node(state.map(), first));
    if let Some(cursor) = cursor {
        state.board.cursor = cursor;
    }
    state.say_undoable(&said);
}

fn card_of(cursor: Cursor) -> Option<CardId> {
    if let CursorRow::Card(card) = cursor.row { Some(card) } else { None }
}
