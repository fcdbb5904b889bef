//! The layout of a card table: a header, the cards, each as high as its highest cell, and the place
//! of the selected card in the map. Columns are counted in reading order.

use super::columns::{CardTable, CardTableScreen};
use crate::format::Density;
use crate::model::CardId;
use crate::text::{Direction, Layout, Options, base_direction};
use crate::ui::core::frame::{NARROW, Rows, board_size};
use crate::ui::core::state::State;
use crate::ui::widget::card_list::{first_in_view, settle};

/// The column of the bar before a card, and the column where its first cell begins.
pub const BAR: u16 = 1;
const INDENT: u16 = 3;
/// The maximum number of lines of a cell.
const LINES: u16 = 4;

/// The selected card's place in the map takes two rows, with the rule above it.
const PLACE: u16 = 2;

/// The position of a column, and its width without the gap after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColumnSpan {
    pub start: u16,
    pub width: u16,
}

/// The columns on a screen of this width.
pub fn columns(table: &CardTable, width: u16) -> Vec<ColumnSpan> {
    let shares = table.columns.iter().map(|column| u32::from(column.share)).sum::<u32>().max(1);
    let room = u32::from(width.saturating_sub(INDENT));
    let end = |sum: u32| INDENT + u16::try_from(room * sum / shares).unwrap_or_default();
    let mut sum = 0;
    let span = |column: &super::columns::CardColumn| {
        let start = end(sum);
        sum += u32::from(column.share);
        ColumnSpan { start, width: (end(sum) - start).saturating_sub(2) }
    };
    table.columns.iter().map(span).collect()
}

/// The rows for the cards, and those for the place of the selected card.
pub fn rows(height: u16) -> (Rows, Rows) {
    let below = PLACE.min(height.saturating_sub(1) / 3);
    let body = Rows { row: 1.min(height), height: height.saturating_sub(1 + below) };
    (body, Rows { row: body.end(), height: below })
}

/// The laid-out text of a cell.
pub fn cell(
    state: &State,
    table: &CardTable,
    (place, span): (usize, ColumnSpan),
    id: CardId,
) -> Option<Layout> {
    let (column, card) = (table.columns.get(place)?, state.map().card(id)?);
    let text = (column.text)(state, card, span.width.into());
    let direction = if column.figures { Direction::LeftToRight } else { state.direction() };
    let base = base_direction(&text, direction);
    Some(Layout::new(&text, Options { width: span.width, base, max_lines: Some(LINES), ..state.options() }))
}

/// The height of a card, without the gap after it.
pub fn height(state: &State, table: &CardTable, spans: &[ColumnSpan], id: CardId) -> u16 {
    let cells = spans.iter().copied().enumerate().filter_map(|span| cell(state, table, span, id));
    let lines = cells.map(|cell| cell.line_count()).max().unwrap_or(1).max(1);
    u16::try_from(lines).unwrap_or(LINES)
}

/// The empty rows between two cards.
pub fn gap(state: &State, width: u16) -> u16 {
    u16::from(width >= NARROW && state.session.settings.density == Density::Comfortable)
}

/// The visible cards, each with its rows.
pub fn in_view(
    state: &State,
    screen: &CardTableScreen,
    (width, height_of_screen): (u16, u16),
) -> Vec<(CardId, Rows)> {
    let spans = columns(screen.table, width);
    let (body, _) = rows(height_of_screen);
    let mut row = body.row;
    let mut shown = Vec::new();
    for id in (screen.table.cards)(state).into_iter().skip(screen.list.first) {
        if row >= body.end() {
            break;
        }
        let wanted = height(state, screen.table, &spans, id);
        shown.push((id, Rows { row, height: wanted.min(body.end() - row) }));
        row += wanted + gap(state, width);
    }
    shown
}

/// Keeps the cursor on a card of the table, and scrolls no more than needed to show it.
pub fn keep_in_view(state: &mut State) {
    let Some(screen) = state.screen.get::<CardTableScreen>().copied() else { return };
    let cards = (screen.table.cards)(state);
    let mut list = settle(state, screen.list, &cards);
    let (width, height_of_screen) = board_size(state);
    let spans = columns(screen.table, width);
    let gap = gap(state, width);
    let (body, _) = rows(height_of_screen);
    list.first = first_in_view(list.first, list.place, body.height + gap, |place| {
        cards.get(place).map_or(0, |card| height(state, screen.table, &spans, *card) + gap)
    });
    set(state, CardTableScreen { list, ..screen });
}

/// Handles the mouse wheel: scrolls by one card.
pub fn scroll(state: &mut State, down: bool) {
    let Some(mut screen) = state.screen.get::<CardTableScreen>().copied() else { return };
    let count = (screen.table.cards)(state).len();
    let shown = in_view(state, &screen, board_size(state)).len();
    let first = screen.list.first;
    let goes_on = down && first + shown < count;
    screen.list.first = if goes_on { first + 1 } else { first.saturating_sub(usize::from(!down)) };
    set(state, screen);
}

fn set(state: &mut State, screen: CardTableScreen) {
    if let Some(open) = state.screen.get_mut::<CardTableScreen>() {
        *open = screen;
    }
}
