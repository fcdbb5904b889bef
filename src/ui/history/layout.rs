//! The layout of the history screen: the summary, the list, and the whole sentence of the selected
//! change.

use super::state::{HistoryScreen, Item};
use crate::ui::core::frame::{Rows, board_size};
use crate::ui::core::state::State;
use crate::ui::widget::card_list::first_in_view;

/// The screen height from which the details get more rows.
const TALL: u16 = 20;

/// The rows that each part of the screen takes.
pub(super) struct HistoryLayout {
    pub list: Rows,
    /// The selected change, with the rule above it.
    pub detail: Rows,
}

impl HistoryLayout {
    /// The first row is the summary.
    pub fn new(height: u16) -> HistoryLayout {
        let head = height.min(1);
        let told = if height >= TALL { 4 } else { 2 }.min((height - head) / 2);
        let detail = Rows { row: height - told, height: told };
        HistoryLayout { list: Rows { row: head, height: detail.row - head }, detail }
    }

    pub fn of(state: &State) -> HistoryLayout {
        HistoryLayout::new(board_size(state).1)
    }

    /// The visible items, and the row of each.
    pub fn in_view(&self, first: usize, items: &[Item]) -> Vec<(Item, u16)> {
        items.iter().copied().skip(first).zip(self.list.row..self.list.end()).collect()
    }
}

/// Scrolls no more than needed to show the selected row, with the heading above it.
pub(super) fn keep_in_view(state: &mut State) {
    let reviewed = state.map().info().reviewed;
    let room = HistoryLayout::of(state).list.height;
    let Some(screen) = state.screen.get_mut::<HistoryScreen>() else { return };
    let items = screen.items(reviewed);
    let place = items.iter().position(|item| *item == Item::Row(screen.place)).unwrap_or_default();
    let is_below_head = matches!(
        place.checked_sub(1).and_then(|above| items.get(above)),
        Some(Item::Since(..) | Item::Before(_))
    );
    let target = if is_below_head && screen.first >= place { place - 1 } else { place };
    screen.first = first_in_view(screen.first, target, room, |_| 1);
}

/// Scrolls by one row.
pub(super) fn scroll(state: &mut State, down: bool) {
    let reviewed = state.map().info().reviewed;
    let room = usize::from(HistoryLayout::of(state).list.height);
    if let Some(screen) = state.screen.get_mut::<HistoryScreen>() {
        let last = screen.items(reviewed).len().saturating_sub(room);
        screen.first = if down { (screen.first + 1).min(last) } else { screen.first.saturating_sub(1) };
    }
}
