//! What the terminal pastes. On the board a line becomes a card, and the cells of a spreadsheet become cells: on a
//! touchpoint's name each row is a touchpoint with its cards, in a cell the rows are the touchpoints from there on and the
//! columns the lanes from there down. A first row that names lanes says which column is which. While a card is captured
//! a line break keeps it and a tab goes on to the next capture cell; into any other text a paste is only text. A paste
//! never presses keys.

use crate::model::{CardId, Home, Id};
use crate::text::editor::{LIMIT, PASTE_LIMIT};
use crate::text::visible::cleaned;
use crate::ui::board::actions::lane_of_whole_stage;
use crate::ui::board::capture::state::Edit;
use crate::ui::board::capture::state::Target;
use crate::ui::board::capture::{actions as text, keep, path};
use crate::ui::copy::actions::home_of_cursor;
use crate::ui::core::cursor::{Column, Cursor, Row};
use crate::ui::core::dialog::Paste;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::paste::heads::Head;
use crate::ui::paste::make::{Making, Start};
use crate::words::Message;

/// A text was pasted.
pub fn handle(state: &mut State, raw: &str) -> Vec<Effect> {
    let pasted = cleaned(raw, PASTE_LIMIT);
    if let Some(target) = state.dialogs.top::<Edit>().map(|edit| edit.target) {
        on_board(state, target, &pasted);
    } else if let Some(dialog) = state.dialogs.uppermost() {
        match dialog.paste(state) {
            Paste::Nothing => {}
            Paste::Lines => text::paste(state, &pasted),
            Paste::OneLine => text::paste(state, &on_one_line(&pasted)),
        }
    } else if state.screen.row.shows_map {
        state.pending.clear();
        // A whole table of a known shape is shown before it is taken.
        match crate::import::recognise(&pasted, &state.map().info().language) {
            Some(import) => crate::ui::import::actions::pasted(state, import, pasted),
            None => on_map(state, &pasted),
        }
    }
    if raw.len() > PASTE_LIMIT && !was_refused(state) {
        state.say(Message::new("paste-cut"));
    }
    text::text_changed(state);
    Vec::new()
}

/// Into a text of the board that is being typed.
fn on_board(state: &mut State, target: Target, pasted: &str) {
    match target {
        Target::Card(_) => text::paste(state, pasted),
        Target::NewCard { .. } if pasted.contains(['\t', '\n']) => capture(state, pasted),
        Target::NewCard { .. } => text::paste(state, pasted),
        Target::NewTouchpoint { stage, after } if pasted.trim().contains(['\t', '\n']) => {
            keep::and_end(state);
            let kept = match state.board.cursor.column {
                Column::Touchpoint(touchpoint) => Some(touchpoint),
                _ => after,
            };
            rows_of_touchpoints(state, Start { stage, after: kept }, crate::ui::paste::grid::parse(pasted));
        }
        _ => text::paste(state, &on_one_line(pasted)),
    }
}

/// Whether nothing of what was pasted was taken in, and that was said.
pub fn was_refused(state: &State) -> bool {
    state.notice.as_ref().is_some_and(|said| said.id.name() == "text-full")
}

/// A name has one line: a line break with the blanks around it is one blank.
fn on_one_line(pasted: &str) -> String {
    let mut parts = pasted.split(['\n', '\t']);
    let mut line = parts.next().unwrap_or_default().to_owned();
    for part in parts.map(str::trim_start).filter(|part| !part.is_empty()) {
        line.truncate(line.trim_end().len());
        line.push(' ');
        line.push_str(part);
    }
    line
}

/// As if it were typed: a line break keeps the card and opens the next, a tab goes to the next capture cell.
fn capture(state: &mut State, pasted: &str) {
    let mut left = 0;
    for (number, row) in crate::ui::paste::grid::parse(pasted).iter().enumerate() {
        for (column, cell) in row.iter().enumerate() {
            let lines: Vec<&str> = crate::ui::paste::grid::lines(cell).collect();
            if state.dialogs.top::<Edit>().is_none() {
                left += lines.len();
                continue;
            }
            if column > 0 {
                path::forth(state);
            } else if number > 0 {
                next_card(state);
            }
            for (place, line) in lines.into_iter().enumerate() {
                if place > 0 {
                    next_card(state);
                }
                text::paste(state, line);
            }
        }
    }
    if pasted.ends_with('\n') {
        next_card(state);
    }
    if left > 0 {
        state.say(Message::new("paste-left-over").number("count", left));
    }
}

/// Keeps what is typed; where nothing is, the open card is the next one already.
fn next_card(state: &mut State) {
    if state.dialogs.top::<Edit>().is_some_and(|edit| !edit.editor.text().trim().is_empty()) {
        keep::and_open_next(state);
    }
}

/// Cards and cells, whatever table the text is.
pub fn as_cards(state: &mut State, pasted: &str) {
    on_map(state, pasted);
}

/// Onto the map: by what the cursor stands on.
fn on_map(state: &mut State, pasted: &str) {
    let mut rows = crate::ui::paste::grid::parse(pasted);
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
        Column::Touchpoint(touchpoint) if cursor.row != Row::Stage => Some(touchpoint),
        _ => None,
    };
    let written = crate::ui::paste::heads::written(state, first);
    let names_touchpoints = written
        .as_ref()
        .is_some_and(|heads| heads.contains(&Head::Touchpoint) || heads.contains(&Head::Stage));
    let one_column = crate::ui::paste::grid::width(&rows) == 1;
    match cursor.row {
        _ if names_touchpoints => rows_of_touchpoints(state, Start { stage, after }, rows),
        Row::Name => rows_of_touchpoints(state, Start { stage, after }, rows),
        Row::Stage if !one_column => rows_of_touchpoints(state, Start { stage, after: None }, rows),
        Row::Card(_) | Row::Empty(_) if !one_column => {
            if written.is_some() {
                rows.remove(0);
            }
            block(state, written, &rows);
        }
        _ => lines_into_cell(state, &rows),
    }
}

fn rows_of_touchpoints(state: &mut State, start: Start, mut rows: Vec<Vec<String>>) {
    let heads = match rows.first().and_then(|first| crate::ui::paste::heads::written(state, first)) {
        Some(heads) => {
            rows.remove(0);
            Ok(heads)
        }
        None => crate::ui::paste::heads::of_table(state, &rows),
    };
    match heads {
        Ok(heads) => {
            let mut making = Making::default();
            making.table(state, start, &heads, &rows);
            finish(state, &making, Some(start), None);
        }
        Err(reason) => state.say(reason),
    }
}

/// Each line a card, after the one under the cursor.
fn lines_into_cell(state: &mut State, rows: &[Vec<String>]) {
    let map = state.map();
    let cursor = state.board.cursor;
    let lane = cursor.lane(map).or_else(|| lane_of_whole_stage(state));
    let (Some(home), Some(lane)) = (home_of_cursor(map, &cursor), lane) else {
        state.say(Message::new("blocked-no-lane"));
        return;
    };
    let mut making = Making::default();
    for cell in rows.iter().flatten() {
        making.cards(state, home, lane, cell);
    }
    finish(state, &making, None, card_of(cursor));
}

/// Rows to the touchpoints from the cursor's on, columns to the lanes from the cursor's down.
fn block(state: &mut State, written: Option<Vec<Head>>, rows: &[Vec<String>]) {
    let map = state.map();
    let cursor = state.board.cursor;
    let (Some(home), Some(lane)) = (home_of_cursor(map, &cursor), cursor.lane(map)) else { return };
    let heads = match written.map_or_else(|| crate::ui::paste::heads::of_block(state, lane, rows), Ok) {
        Ok(heads) => heads,
        Err(reason) => return state.say(reason),
    };
    let homes: Vec<Home> = match home {
        Home::Stage(_) => vec![home],
        Home::Touchpoint(_) => {
            let touchpoints = map.homes().filter(|one| matches!(one, Home::Touchpoint(_)));
            touchpoints.skip_while(|one| *one != home).collect()
        }
    };
    if rows.len() > homes.len() {
        let said = Message::new("paste-too-long").number("rows", rows.len());
        return state.say(said.number("touchpoints", homes.len()));
    }
    let mut making = Making::default();
    for (home, row) in homes.into_iter().zip(rows) {
        making.row(state, home, &heads, row);
    }
    finish(state, &making, None, card_of(cursor));
}

fn card_of(cursor: Cursor) -> Option<CardId> {
    if let Row::Card(card) = cursor.row { Some(card) } else { None }
}

fn finish(state: &mut State, making: &Making, start: Option<Start>, after: Option<CardId>) {
    let (cards, touchpoints) = making.counts();
    let said = match (cards, touchpoints) {
        (0, 0) => return,
        (_, 0) => {
            Message::new("did-paste").message("what", Message::new("count-cards").number("count", cards))
        }
        _ => Message::new("did-paste-rows")
            .message("cards", Message::new("count-cards").number("count", cards))
            .message("touchpoints", Message::new("count-touchpoints").number("count", touchpoints)),
    };
    let transaction = making.transaction(state, start, after, said.clone());
    state.commit(transaction);
    state.lens.exempt.extend(making.card_ids());
    let cursor = making.first().and_then(|first| match first {
        Id::Card(card) => Cursor::on_card(state.map(), card),
        Id::Touchpoint(touchpoint) => Some(Cursor { column: Column::Touchpoint(touchpoint), row: Row::Name }),
        _ => None,
    });
    if let Some(cursor) = cursor {
        state.board.cursor = cursor;
    }
    state.say_undoable(&said);
}
