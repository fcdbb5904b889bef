//! A map as text: for a terminal (in the order and with the letter forms that it is to show) or for a pipe (in logical
//! order, plain). Lines are wrapped to the width, where there is one; what does not fit beside each other comes in
//! panels below each other. Characters that would act on a terminal are shown as marks.

mod board;
mod paint;
mod personas;
mod screen;
mod table;

use super::ExportOptions;
use crate::model::Map;
use paint::{Style, TextPainter};
pub use screen::ShowScreen;

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

/// The map as text, ending in a line break.
pub fn show(map: &Map, options: &ExportOptions, view: View, screen: ShowScreen) -> String {
    let mut painter = TextPainter::new(map, screen);
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

#[cfg(test)]
mod tests;
