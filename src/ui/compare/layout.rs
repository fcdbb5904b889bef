//! The layout of the comparison, from top to bottom: the legend, the stages, the plot with both
//! curves, the numbers of the touchpoints, the list with a heading for each stage, and the details
//! of the selected change. It also compares the maps and keeps the selection in view.

use std::sync::Arc;

use super::state::CompareScreen;
use crate::insight::comparison::{Comparison, compare};
use crate::ui::core::frame::{Rows, board_size};
use crate::ui::core::state::State;
use crate::ui::find;
use crate::ui::widget::card_list::first_in_view;
use crate::ui::widget::emotion_line::ALL_LEVELS;
use crate::ui::widget::journey::axis::JourneyAxis;
use crate::ui::widget::journey::plot::LEVELS;

/// The screen height from which the details get more rows.
const TALL: u16 = 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// The heading of the stage with this index.
    Stage(usize),
    /// The change with this index.
    Change(usize),
    /// The number of other differences in the stage above.
    Others(usize),
    /// The number of differences in no stage.
    Elsewhere(usize),
}

/// The rows that each part of the screen takes. The first one is the legend.
#[derive(Debug, Default)]
pub(super) struct CompareLayout {
    pub stages: Rows,
    pub plot: Rows,
    pub numbers: Rows,
    pub list: Rows,
    /// The details of the selected change, with the rule above them.
    pub detail: Rows,
}

impl CompareLayout {
    pub fn new(height: u16) -> CompareLayout {
        let mut row = height.min(1);
        let mut take = |wanted: u16| {
            let rows = Rows { row, height: wanted.min(height - row) };
            row = rows.end();
            rows
        };
        let mut layout = CompareLayout { stages: take(1), ..CompareLayout::default() };
        // All levels are equally far apart.
        let levels = ALL_LEVELS - 1;
        let apart = ((height * 2 / 5).saturating_sub(1) / levels).max(1);
        layout.plot = take(apart * levels + 1);
        layout.numbers = take(1);
        let rest = take(height);
        let told = if height >= TALL { 4 } else { 2 }.min(rest.height / 2);
        layout.list = Rows { row: rest.row, height: rest.height - told };
        layout.detail = Rows { row: layout.list.end(), height: told };
        layout
    }

    pub fn of(state: &State) -> CompareLayout {
        CompareLayout::new(board_size(state).1)
    }

    /// The visible items, each with its row.
    pub fn in_view(&self, screen: &CompareScreen) -> Vec<(Item, u16)> {
        let items = items(&screen.comparison).into_iter().skip(screen.first);
        items.zip(self.list.row..self.list.end()).collect()
    }
}

/// The slots of the touchpoints of both maps, scrolled to that of the selected change.
pub(super) fn axis(state: &State, screen: &CompareScreen, width: u16) -> JourneyAxis {
    let axis = JourneyAxis::new(screen.comparison.journey.len(), (LEVELS, width), 0);
    screen.touchpoint(state.map()).map_or(axis, |place| axis.containing(place))
}

pub(super) fn items(comparison: &Comparison) -> Vec<Item> {
    let mut items = Vec::new();
    let mut count = 0;
    for (place, stage) in comparison.stages.iter().enumerate() {
        items.push(Item::Stage(place));
        items.extend((count..count + stage.changes.len()).map(Item::Change));
        count += stage.changes.len();
        if stage.others > 0 {
            items.push(Item::Others(stage.others));
        }
    }
    if comparison.elsewhere > 0 {
        items.push(Item::Elsewhere(comparison.elsewhere));
    }
    items
}

/// Compares again if the map or the persona has changed, keeps the selection, and scrolls no more
/// than needed to show it.
pub(super) fn keep_in_view(state: &mut State) {
    let compared = Some((state.document.revision(), state.lens.eyes));
    let Some(mut screen) = state.screen.get::<CompareScreen>().cloned() else { return };
    if screen.compared != compared {
        let former = screen.change().map(|change| (change.kind, change.about));
        let comparison = screen.versions(state.map()).map(|versions| compare(versions, state.lens.eyes));
        screen.comparison = Arc::new(comparison.unwrap_or_default());
        screen.compared = compared;
        let stays = screen.changes().position(|change| Some((change.kind, change.about)) == former);
        screen.place = stays.unwrap_or(screen.place).min(screen.changes().count().saturating_sub(1));
    }
    let under_cursor = state.board.cursor.selected(state.map());
    if screen.cursor.is_some_and(|cursor| cursor != state.board.cursor) {
        screen.place = under_cursor.and_then(|id| screen.place_of(id)).unwrap_or(screen.place);
    }
    if let Some(about) = screen.change().map(|change| change.about) {
        find::go(state, about);
    }
    screen.cursor = Some(state.board.cursor);
    let items = items(&screen.comparison);
    let place = items.iter().position(|item| *item == Item::Change(screen.place)).unwrap_or_default();
    let is_first = matches!(place.checked_sub(1).map(|above| items[above]), Some(Item::Stage(_)));
    // Scrolling up to the first change of a stage shows the name of the stage too.
    let target = if is_first && screen.first >= place { place - 1 } else { place };
    screen.first = first_in_view(screen.first, target, CompareLayout::of(state).list.height, |_| 1);
    if let Some(shown) = state.screen.get_mut::<CompareScreen>() {
        *shown = screen;
    }
}

/// Scrolls by one item.
pub(super) fn scroll(state: &mut State, down: bool) {
    let room = usize::from(CompareLayout::of(state).list.height);
    if let Some(screen) = state.screen.get_mut::<CompareScreen>() {
        let most = items(&screen.comparison).len().saturating_sub(room);
        screen.first = if down { (screen.first + 1).min(most) } else { screen.first.saturating_sub(1) };
    }
}
