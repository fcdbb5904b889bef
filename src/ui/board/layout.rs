//! Positions of everything on the board: a pure function of the state and the size of the screen,
//! used for drawing, scrolling and the mouse. Columns count in reading order (drawing mirrors
//! them); rows count from the top of the board.

mod columns;
mod lanes;
mod plan;
mod slots;
mod strip;

pub use self::columns::{BoardColumns, ColumnSpan, StageSpan};
pub use self::lanes::{BoardLanes, LaneBlock, LaneCell};
pub(super) use self::lanes::{LanesBuilder, Step};
pub use self::plan::StageSlot;
pub(super) use self::slots::slots_of;
pub use self::slots::{Slot, SlotSpan, card_layout, cut_layout, edit_layout, facets, facets_fit, text_width};
pub use self::strip::Strip;

use crate::ui::board::capture::edit_of;
use crate::ui::core::cursor::Anchor;
use crate::ui::core::frame::{Rows, board_size};
use crate::ui::core::state::State;
use crate::ui::widget::emotion_line::ALL_LEVELS;

/// The height from which the names and the emotion line have their full size.
const TALL: u16 = 28;

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
        let emotions = match height + 4 {
            TALL.. => ALL_LEVELS,
            12.. => 1,
            _ => 0,
        };
        layout.divide(state, height, emotions);
        if emotions == 1 && layout.spare(state) + 1 >= ALL_LEVELS {
            layout.divide(state, height, ALL_LEVELS);
        }
        layout.lanes = BoardLanes::new(state, &layout.columns, layout.body, state.board.anchor);
        layout
    }

    /// Divides the height among names, emotion line and lanes. On a low screen the least important
    /// part is left out first.
    fn divide(&mut self, state: &State, height: u16, emotions: u16) {
        let tall = height + 4 >= TALL;
        let names = if tall && self.columns.has_long_names(state) { 2 } else { 1 };
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

    /// The rows that are left if all cards are shown.
    fn spare(&self, state: &State) -> u16 {
        let lanes = BoardLanes::new(state, &self.columns, self.body, Anchor::default());
        let end = lanes.blocks.last().map_or(self.body.row, |block| block.content.end());
        if lanes.below > 0 { 0 } else { self.body.end() - end }
    }
}

/// The width of the text field on the board.
pub fn edit_text_width(state: &State) -> u16 {
    let (width, _) = board_size(state);
    let columns = BoardColumns::new(state, width);
    let span = edit_of(state).and_then(|edit| columns.edited(state, &edit.target));
    text_width(span.map_or(width, |span| span.width))
}
