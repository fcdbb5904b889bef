//! The layout of the check: the summary, the list with a heading for each kind of finding, and the
//! details of the selected finding. It also chooses the rows and keeps the selection in view.

use super::state::{CheckGroup, CheckRow, CheckScreen, rows};
use crate::insight::check;
use crate::model::Id;
use crate::ui::core::frame::{Rows, board_size};
use crate::ui::core::state::State;
use crate::ui::find;
use crate::ui::widget::card_list::first_in_view;

/// The screen height from which the details get more rows.
const TALL: u16 = 20;

/// An item of the list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Item {
    /// A heading, and the number of rows below it.
    Head(CheckGroup, usize),
    /// The row with this index.
    Row(usize),
}

impl Item {
    pub fn height(self) -> u16 {
        match self {
            Item::Head(..) => 2,
            Item::Row(_) => 1,
        }
    }
}

/// The rows that each part of the screen takes.
pub(super) struct CheckLayout {
    pub list: Rows,
    /// The details of the selected finding, with the rule above them.
    pub detail: Rows,
}

impl CheckLayout {
    /// The first row is the summary.
    pub fn new(height: u16) -> CheckLayout {
        let head = height.min(1);
        let detail_height = if height >= TALL { 6 } else { 3 }.min((height - head) / 2);
        let detail = Rows { row: height - detail_height, height: detail_height };
        CheckLayout { list: Rows { row: head, height: detail.row - head }, detail }
    }

    pub fn of(state: &State) -> CheckLayout {
        CheckLayout::new(board_size(state).1)
    }

    pub fn in_view(&self, screen: &CheckScreen) -> Vec<(Item, Rows)> {
        let mut row = self.list.row;
        let mut shown = Vec::new();
        for item in items(&screen.rows).into_iter().skip(screen.first) {
            if row >= self.list.end() {
                break;
            }
            let height = item.height().min(self.list.end() - row);
            shown.push((item, Rows { row, height }));
            row += height;
        }
        shown
    }
}

/// The items of the list: each group of rows below its heading.
pub(super) fn items(rows: &[CheckRow]) -> Vec<Item> {
    let mut items = Vec::with_capacity(rows.len());
    let mut place = 0;
    for group in rows.chunk_by(|one, next| one.group == next.group) {
        items.extend(group.first().map(|row| Item::Head(row.group, group.len())));
        items.extend((place..place + group.len()).map(Item::Row));
        place += group.len();
    }
    items
}

/// Runs the checks if the map or the day has changed, keeps the selection, and scrolls no more than
/// needed to show it.
pub(super) fn keep_in_view(state: &mut State) {
    let found_in = Some((state.document.revision(), state.session.now.today));
    let Some(screen) = state.screen.get::<CheckScreen>() else { return };
    let mut screen = screen.clone();
    if screen.found_in != found_in {
        screen.report = check::check(state.map(), state.session.now.today);
        screen.found_in = found_in;
    }
    let former = screen.row().cloned();
    screen.rows = rows(state.map(), &screen.report);
    screen.rows.retain(|row| is_shown(state, row));
    screen.place = place_of(state, &screen, former.as_ref());
    if let Some(about) = screen.row().map(|row| row.about) {
        find::go(state, about);
    }
    screen.cursor = Some(state.board.cursor);
    let items = items(&screen.rows);
    let place = items.iter().position(|item| *item == Item::Row(screen.place)).unwrap_or_default();
    let is_below_head = matches!(place.checked_sub(1).map(|above| items[above]), Some(Item::Head(..)));
    // Scrolling up to the first row of a group shows its heading too.
    let target = if is_below_head && screen.first >= place { place - 1 } else { place };
    let room = CheckLayout::of(state).list.height;
    screen.first =
        first_in_view(screen.first, target, room, |place| items.get(place).map_or(1, |item| item.height()));
    if let Some(shown) = state.screen.get_mut::<CheckScreen>() {
        *shown = screen;
    }
}

/// With a filter, only findings about cards that it shows are listed.
fn is_shown(state: &State, row: &CheckRow) -> bool {
    state.lens.filter.is_empty() || matches!(row.about, Id::Card(card) if state.lens.shows(state.map(), card))
}

/// The index of the row to select: the node to which something else moved the cursor, or else the
/// finding that was selected, or else the row that is now in its place.
fn place_of(state: &State, screen: &CheckScreen, former: Option<&CheckRow>) -> usize {
    let rows = &screen.rows;
    if screen.cursor != Some(state.board.cursor)
        && let Some(under_cursor) = state.board.cursor.selected(state.map())
        && let Some(place) = rows.iter().position(|row| row.about == under_cursor)
    {
        return place;
    }
    let is_former = |row: &CheckRow| former.is_some_and(|former| row.is_same(former));
    if rows.get(screen.place).is_some_and(is_former) {
        return screen.place;
    }
    let place = rows.iter().position(is_former).unwrap_or(screen.place);
    place.min(rows.len().saturating_sub(1))
}

/// Scrolls by one item.
pub(super) fn scroll(state: &mut State, down: bool) {
    let room = CheckLayout::of(state).list.height;
    if let Some(screen) = state.screen.get_mut::<CheckScreen>() {
        let items = items(&screen.rows);
        let all = items.iter().skip(screen.first).fold(0u16, |rows, item| rows.saturating_add(item.height()));
        screen.first = match down {
            true if all > room => screen.first + 1,
            true => screen.first,
            false => screen.first.saturating_sub(1),
        };
    }
}
