//! Positions of everything on the board: a pure function of the state and the size of the screen,
//! used for drawing, scrolling and the mouse. Columns count in reading order (drawing mirrors
//! them); rows count from the top of the board.

mod columns;
mod lanes;
mod slots;
mod strip;

pub use self::columns::{BoardColumns, ColumnSpan, StageSlot, StageSpan};
pub use self::lanes::{BoardLanes, LaneBlock, LaneCell};
pub(super) use self::lanes::{LanesBuilder, Step};
pub(super) use self::slots::slots_of;
pub use self::slots::{Slot, SlotSpan, card_layout, edit_layout, facets, facets_fit, text_width};
pub use self::strip::Strip;

use crate::ui::board::capture::edit_of;
use crate::ui::core::frame::{Rows, board_size};
use crate::ui::core::state::State;

/// The height from which the names and the emotion line have their full size.
const TALL: u16 = 28;
/// The height from which each level of emotion has a row of its own.
const VERY_TALL: u16 = 44;

#[derive(Clone, Debug, Default)]
pub struct BoardLayout {
    pub width: u16,
    /// The strip that lists all stages on a narrow screen.
    pub strip: Rows,
    pub stages: Rows,
    pub names: Rows,
    pub emotions: Rows,
    /// The area of the lanes.
    pub body: Rows,
    pub columns: BoardColumns,
    /// The visible lanes.
    pub lanes: BoardLanes,
}

impl BoardLayout {
    /// Lays the board out in this size.
    pub fn new(state: &State, width: u16, height: u16) -> BoardLayout {
        let columns = BoardColumns::new(state, width);
        let mut layout = BoardLayout { width, columns, ..BoardLayout::default() };
        layout.divide(state, height);
        layout.lanes = BoardLanes::new(state, &layout.columns, layout.body, state.board.anchor);
        layout
    }

    /// Divides the height among names, emotion line and lanes. On a low screen the least important
    /// part is left out first.
    fn divide(&mut self, state: &State, height: u16) {
        let tall = height + 4 >= TALL;
        let names = if tall && self.columns.has_long_names(state) { 2 } else { 1 };
        let emotions = match height + 4 {
            VERY_TALL.. => 5,
            TALL.. => 3,
            12.. => 1,
            _ => 0,
        };
        let mut row = 0;
        let mut take = |wanted: u16| {
            let rows = Rows { row, height: wanted.min(height - row) };
            row = rows.end();
            rows
        };
        self.strip = take(u16::from(self.columns.is_narrow()));
        self.stages = take(u16::from(!self.columns.is_narrow()));
        self.names = take(names);
        self.emotions = take(emotions);
        self.body = take(height);
    }
}

/// The width of the text field on the board.
pub fn edit_text_width(state: &State) -> u16 {
    let (width, _) = board_size(state);
    let columns = BoardColumns::new(state, width);
    let span = edit_of(state).and_then(|edit| columns.edited(state, &edit.target));
    text_width(span.map_or(width, |span| span.width))
}
