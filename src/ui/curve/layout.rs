//! The layout of the curve screen, from top to bottom: the legend, the stages, the plot, the
//! numbers and names of the touchpoints, the selected touchpoint, and the list of lows and moments
//! of truth; on a wide screen the last two are side by side. Columns are counted in reading order.

use crate::insight::emotion::{is_notable, journey, said};
use crate::model::{CardId, TouchpointId};
use crate::ui::core::cursor::CursorRow;
use crate::ui::core::frame::{Rows, board_size};
use crate::ui::core::shown::is_visible;
use crate::ui::core::state::State;
use crate::ui::widget::card_list::first_in_view;
use crate::ui::widget::emotion_line::ALL_LEVELS;
use crate::ui::widget::journey::axis::{JourneyAxis, JourneyView};
use crate::ui::widget::journey::path::{self, selected};
use crate::ui::widget::journey::plot::LEVELS;

/// The minimum width of a slot, and the minimum height of the screen, for names below the numbers.
const NAMED: u16 = 11;
const TALL: u16 = 24;
const NAME_LINES: u16 = 3;
/// The maximum number of rows, besides a heading, that are kept free below the plot.
const TOLD: usize = 10;
/// The minimum width for the selected touchpoint and the list side by side.
const WIDE: u16 = 140;

/// A part of the screen below the plot: a heading, and rows below it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Panel {
    pub start: u16,
    pub width: u16,
    /// Its rows, including the heading.
    pub rows: Rows,
}

impl Panel {
    /// The number of rows below the heading.
    pub fn room(&self) -> usize {
        usize::from(self.rows.height.saturating_sub(1))
    }

    /// The index of the row below the heading at a position on the screen.
    pub fn row_at(&self, (column, row): (u16, u16)) -> Option<usize> {
        let is_inside = (self.start..self.start + self.width).contains(&column) && row < self.rows.end();
        row.checked_sub(self.rows.row + 1).filter(|_| is_inside).map(usize::from)
    }
}

#[derive(Debug, Default)]
pub(super) struct CurveLayout {
    pub axis: JourneyAxis,
    pub whose: Rows,
    pub stages: Rows,
    pub plot: Rows,
    pub numbers: Rows,
    pub names: Rows,
    /// The selected touchpoint, with what was said about it.
    pub here: Panel,
    /// The index of the first card that is visible in `here`.
    pub said_first: usize,
    /// The lows and moments of truth.
    pub list: Panel,
    /// The indexes in the journey of the touchpoints that are visible in `list`.
    pub listed: Vec<usize>,
    /// How many touchpoints of the list are above and below the visible ones.
    pub list_off: (usize, usize),
}

/// The slots of the touchpoints on a screen of this width.
fn axis(state: &State, width: u16) -> JourneyAxis {
    let first = state.screen.get::<JourneyView>().map_or(0, |view| view.first);
    JourneyAxis::new(state.map().touchpoint_count(), (LEVELS, width), first)
}

/// The indexes in the journey of the lows and the moments of truth, in reading order.
pub(super) fn notable(state: &State) -> Vec<usize> {
    let map = state.map();
    let is_one = |id: TouchpointId| {
        map.touchpoint(id)
            .is_some_and(|touchpoint| is_notable(touchpoint, touchpoint.emotion(state.lens.eyes)))
    };
    journey(map).into_iter().enumerate().filter(|(_, id)| is_one(*id)).map(|(place, _)| place).collect()
}

/// The visible cards with what was said about a touchpoint.
pub(super) fn said_at(state: &State, touchpoint: TouchpointId) -> Vec<CardId> {
    said(state.map(), touchpoint, state.lens.eyes, is_visible(state))
}

/// The same for the selected touchpoint.
pub(super) fn said_here(state: &State) -> Vec<CardId> {
    selected(state).map_or(Vec::new(), |(_, touchpoint)| said_at(state, touchpoint))
}

impl CurveLayout {
    /// The layout for the current size of the screen.
    pub fn of(state: &State) -> CurveLayout {
        let (width, height) = board_size(state);
        CurveLayout::new(state, width, height)
    }

    pub fn new(state: &State, width: u16, height: u16) -> CurveLayout {
        let mut layout = CurveLayout { axis: axis(state, width), ..CurveLayout::default() };
        let named = layout.axis.slot >= NAMED && height >= TALL;
        let names = if named { NAME_LINES } else { 0 };
        let mut row = 0;
        let mut take = |wanted: u16| {
            let rows = Rows { row, height: wanted.min(height - row) };
            row = rows.end();
            rows
        };
        layout.whose = take(1);
        layout.stages = take(1);
        let below = TOLD.min(state.map().touchpoint_count());
        layout.plot =
            take(plot_height(height.saturating_sub(3 + names), u16::try_from(below).unwrap_or_default() + 1));
        layout.numbers = take(1);
        layout.names = take(names);
        layout.told(state, width, take(height));
        layout
    }

    /// Lays out the selected touchpoint and the list in the rows below the plot.
    fn told(&mut self, state: &State, width: u16, rows: Rows) {
        let (above, below) = if width >= WIDE {
            (rows, rows)
        } else {
            let height = (1 + rows.height / 3).min(rows.height);
            let above = Rows { height, ..rows };
            (above, Rows { row: above.end(), height: rows.height - height })
        };
        let (half, list) = if width >= WIDE { (width / 2, width / 2 + 1) } else { (width, 0) };
        self.here = Panel { start: 0, width: half, rows: above };
        self.list = Panel { start: list, width: width - list, rows: below };
        let said = said_here(state);
        let place = said.iter().position(|card| state.board.cursor.row == CursorRow::Card(*card));
        let room = u16::try_from(self.here.room()).unwrap_or(u16::MAX);
        self.said_first = place.map_or(0, |place| first_in_view(0, place, room, |_| 1));
        let notable = notable(state);
        let here = selected(state).map_or(0, |(place, _)| place);
        // The entry of the selected touchpoint, or the last one before it.
        let near = notable.partition_point(|place| *place <= here).saturating_sub(1);
        let room = u16::try_from(self.list.room()).unwrap_or(u16::MAX);
        let first = if notable.is_empty() { 0 } else { first_in_view(0, near, room, |_| 1) };
        self.listed = notable.iter().copied().skip(first).take(self.list.room()).collect();
        self.list_off = (first, notable.len() - first - self.listed.len());
    }
}

/// The height of the plot. It shares `rows` with what is below it, which needs at most `below`: it
/// gets three fifths or all that is not needed, rounded down so that all levels are equally far
/// apart.
fn plot_height(rows: u16, below: u16) -> u16 {
    let levels = ALL_LEVELS - 1;
    let room = (rows * 3 / 5).max(rows.saturating_sub(below));
    let apart = (room.saturating_sub(1) / levels).max(1);
    (apart * levels + 1).min(rows)
}

/// Keeps the cursor on a touchpoint or a card with what was said about it, and scrolls the
/// touchpoint into view.
pub(super) fn keep_in_view(state: &mut State) {
    path::settle(state, said_at, |state| axis(state, board_size(state).0));
}

/// Handles the mouse wheel: scrolls by one touchpoint.
pub(super) fn scroll(state: &mut State, down: bool) {
    let axis = axis(state, board_size(state).0);
    path::scroll(state, down, axis);
}
