//! A map as text, for a terminal (in its order and letter forms) or for a pipe (plain, in logical
//! order). Lines are wrapped to the width, if there is one; columns that do not fit side by side
//! are split into panels below each other. Characters that would affect a terminal are shown as
//! marks.

mod agenda;
mod board;
mod columns;
mod comparison;
mod journey;
mod measures;
mod paint;
mod personas;
mod ranking;
mod screen;
mod table;

use super::ExportOptions;
use crate::model::Map;
pub use comparison::show_comparison;
use paint::{Style, TextPainter};
pub use screen::ShowScreen;

/// What to show of a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Stages and touchpoints as columns, lanes as rows, with the emotions.
    #[default]
    Board,
    /// Touchpoints as rows, lanes as columns: the table as exported.
    Table,
    /// The personas, one below the other.
    Personas,
    /// Cards by descending score, each with its calculation.
    Ranking,
    /// The agenda, with the planned and the actual times.
    Agenda,
    /// How each touchpoint feels, and what was said at lows and moments of truth.
    Curve,
    /// The touchpoints of each channel, hand-overs, the weakest step.
    Channels,
    /// The metrics, with actual and target values.
    Metrics,
    /// The automations, each with what starts it and what it does.
    Automations,
}

/// The map as text with a trailing line break.
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
        View::Ranking => ranking::ranking(map, options, &mut painter),
        View::Agenda => agenda::agenda(map, options, &mut painter),
        View::Curve => journey::curve(map, options, &mut painter),
        View::Channels => journey::by_channel(map, options, &mut painter),
        View::Metrics => measures::metrics(map, options, &mut painter),
        View::Automations => measures::automations(map, options, &mut painter),
    }
    painter.finish()
}

#[cfg(test)]
mod tests;
