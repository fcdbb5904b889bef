//! Handling what the terminal pastes.
//!
//! - On the board, each line becomes a card, and the cells of a spreadsheet become cells of the
//!   map, after a preview if they go to several lanes. On the name of a touchpoint, each row is a touchpoint with its cards. In a cell, rows are
//!   the touchpoints from there on, and columns the lanes from there down. A first row that names
//!   lanes determines the columns.
//! - While a new card is being typed, a line break stores it and opens the next one, and a tab goes
//!   to the next capture cell.
//! - In any other text field, a paste is only text. A paste never triggers key commands.

use crate::text::editor::PASTE_LIMIT;
use crate::text::visible::cleaned;
use crate::ui::board::capture::{self, Capture, CaptureTarget};
use crate::ui::core::cursor::CursorColumn;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::paste::grid;
use crate::ui::paste::make::PasteStart;
use crate::ui::paste::onto_map::{on_map, preview, rows_of_touchpoints};
use crate::ui::widget::typing;
use crate::ui::{import, metrics};
use crate::words::Message;

pub fn handle(state: &mut State, raw: &str) -> Vec<Effect> {
    let pasted = cleaned(raw, PASTE_LIMIT);
    if let Some(target) = capture::target(state) {
        on_board(state, target, &pasted);
    } else if let Some(dialog) = state.dialogs.uppermost() {
        let takes_lines = dialog.takes_lines(state);
        if dialog.scope().is_typing() {
            typing::paste(state, &if takes_lines { pasted } else { on_one_line(&pasted) });
        }
    } else if state.screen.row.shows_map {
        state.pending.clear();
        if metrics::pasted(state, &pasted) {
            return Vec::new();
        }
        // A complete table of a known shape, and cells for several lanes, are shown in the import dialog first.
        if let Some(import) = crate::import::recognise(&pasted, &state.map().info().language) {
            import::pasted(state, import, pasted);
        } else if let Some(report) = preview(state, &pasted) {
            import::pasted_cells(state, report, pasted);
        } else {
            on_map(state, &pasted);
        }
    }
    if raw.len() > PASTE_LIMIT && !was_refused(state) {
        state.say(Message::new("paste-cut"));
    }
    typing::text_changed(state);
    Vec::new()
}

/// Pastes into a text being typed on the board.
fn on_board(state: &mut State, target: CaptureTarget, pasted: &str) {
    match target {
        CaptureTarget::Card(_) => typing::paste(state, pasted),
        CaptureTarget::NewCard { .. } if pasted.contains(['\t', '\n']) => capture(state, pasted),
        CaptureTarget::NewCard { .. } => typing::paste(state, pasted),
        CaptureTarget::NewTouchpoint { stage, after } if pasted.trim().contains(['\t', '\n']) => {
            capture::end(state);
            let kept = match state.board.cursor.column {
                CursorColumn::Touchpoint(touchpoint) => Some(touchpoint),
                _ => after,
            };
            rows_of_touchpoints(state, PasteStart { stage, after: kept }, grid::parse(pasted));
        }
        _ => typing::paste(state, &on_one_line(pasted)),
    }
}

/// Whether the paste was refused as too long; the notice already says so.
pub fn was_refused(state: &State) -> bool {
    state.notice.as_ref().is_some_and(|said| said.id.name() == "text-full")
}

/// Joins lines for a name: a line break with the blanks around it becomes one blank.
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

/// Pastes as if the text were typed: a line break stores the card and opens the next, a tab goes to
/// the next capture cell.
fn capture(state: &mut State, pasted: &str) {
    let mut left = 0;
    for (number, row) in grid::parse(pasted).iter().enumerate() {
        for (column, cell) in row.iter().enumerate() {
            let lines: Vec<&str> = grid::lines(cell).collect();
            if state.dialogs.top::<Capture>().is_none() {
                left += lines.len();
                continue;
            }
            if column > 0 {
                capture::next_stop(state);
            } else if number > 0 {
                next_card(state);
            }
            for (place, line) in lines.into_iter().enumerate() {
                if place > 0 {
                    next_card(state);
                }
                typing::paste(state, line);
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

/// Stores the typed card and opens the next; if nothing is typed, the open one is used.
fn next_card(state: &mut State) {
    if !capture::is_blank(state) {
        capture::open_next(state);
    }
}
