//! A map as text: for a terminal (in the order and with the letter forms that it is to show) or for a pipe (in logical
//! order, plain). Lines are wrapped to the width, where there is one; what does not fit beside each other comes in
//! panels below each other. Characters that would act on a terminal are shown as marks.

mod board;
mod paint;
mod personas;
mod table;

use super::Options;
use crate::model::Map;
use crate::text::{Order, Shaping};
use paint::{Painter, Style};

/// What is shown of a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Stages and touchpoints are columns, lanes are rows, with the emotions.
    #[default]
    Board,
    /// Touchpoints are rows, lanes are columns: the table that exports hold.
    Table,
    /// The personas, one below the other.
    Personas,
}

/// Where it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// The cells of a line; `None`: as long as the longest text.
    pub width: Option<u16>,
    /// In which order a line is sent.
    pub order: Order,
    /// How Arabic letters are sent.
    pub shaping: Shaping,
    /// Whether there are colours (ECMA-48 SGR).
    pub colour: bool,
}

impl Screen {
    /// A pipe or a file.
    pub const PLAIN: Screen =
        Screen { width: None, order: Order::Logical, shaping: Shaping::None, colour: false };
}

/// The map as text, ending in a line break.
pub fn show(map: &Map, options: &Options, view: View, screen: Screen) -> String {
    let mut painter = Painter::new(map, screen);
    if !map.info().title.is_empty() {
        painter.line(&map.info().title, Style::STRONG);
        painter.gap();
    }
    match view {
        View::Board => board::board(map, options, &mut painter),
        View::Table => table::table(map, options, &mut painter),
        View::Personas => personas::personas(map, options, &mut painter),
    }
    painter.finish()
}

/// How many columns stand beside each other, and how wide each is.
struct Columns {
    count: usize,
    width: usize,
}

/// The least cells of a column of texts before columns go into another panel.
const LEAST_COLUMN: usize = 18;
/// The cells between two columns.
const GAP: usize = 2;

/// Parts `room` cells among columns of which each would like `natural`.
fn columns(room: Option<usize>, wanted: usize, natural: usize) -> Columns {
    let Some(room) = room else { return Columns { count: wanted.max(1), width: natural } };
    let most = ((room + GAP) / (LEAST_COLUMN.min(natural).max(1) + GAP)).max(1);
    let panels = wanted.div_ceil(most).max(1);
    let count = wanted.div_ceil(panels).max(1);
    let width = ((room + GAP) / count).saturating_sub(GAP).clamp(1, natural.max(1));
    Columns { count, width }
}

#[cfg(test)]
mod tests;
