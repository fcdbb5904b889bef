//! A deck: the pages of an export with everything measured and placed, in points, independent of
//! the file format. Slides and PDF pages are written from it, so both show the same.
//!
//! Positions are physical (from the left and the top) even for a right-to-left map: the page
//! builders mirror them. Table columns are ordered from left to right as displayed.

mod curve;
mod decisions;
mod frame;
mod grid;
mod headline;
mod matrix;
mod notes;
mod onepage;
mod page;
mod personas;
pub(super) mod poster;
mod ranking;
mod sheets;
pub(super) mod smooth;
mod stage;
mod summary;
mod table;
mod title;

use self::frame::PageFrame;
use super::typeset::with_fonts;
use super::{ExportError, ExportOptions, Watch};
use crate::model::Map;

pub(crate) use self::onepage::cut;
pub use self::page::{
    Align, BAR, BlockContent, CELL_MARGIN, ChartData, ChartLabel, ChartSeries, ChartStep, Curve, CurveChart,
    CurveLine, CurvePoint, Deck, DeckParagraph, DeckTable, FACE, LEVEL_LINES, Page, PageBlock, PageKind,
    Rectangle, TableCell, TextStyle,
};

/// Lays out the pages of a map: title, summary, grid, emotion curve, a page for each stage, personas,
/// impact against effort, rankings and decisions, each only if the map has data for it. With a selected stage, only its own pages; with
/// a selected persona, her sheet, and the grid and curve from her point of view. Instead of these,
/// [`ExportOptions::sheets`] selects sheets to write on.
pub fn deck(map: &Map, options: &ExportOptions) -> Deck {
    laid_out(map, options, &Watch::default())
}

/// Like [`deck`], with progress and cancellation.
///
/// # Errors
/// [`ExportError::Cancelled`] if the watch is cancelled.
pub fn watched(map: &Map, options: &ExportOptions, watch: &Watch) -> Result<Deck, ExportError> {
    watch.unless_cancelled(laid_out(map, options, watch))
}

/// Lays out the deck. Once cancelled, the rest is laid out without text, which takes no time.
fn laid_out(map: &Map, options: &ExportOptions, watch: &Watch) -> Deck {
    with_fonts(&options.look.design.fonts, || in_pages(map, options, watch))
}

fn in_pages(map: &Map, options: &ExportOptions, watch: &Watch) -> Deck {
    if options.look.is_one_page() && !options.extras.sheets {
        return poster::laid_out(map, options, watch);
    }
    let frame = PageFrame::new(map, options, watch);
    let selection = &options.selection;
    let mut pages = Vec::new();
    if options.sheets(map) {
        pages.extend(sheets::pages(&frame));
    } else if selection.stage.is_some() {
        pages.extend(stage::pages(&frame));
    } else if selection.persona.is_some() {
        pages.extend(personas::pages(&frame));
        pages.extend(grid::pages(&frame));
        pages.extend(curve::pages(&frame));
    } else {
        pages.push(title::page(&frame));
        pages.extend(summary::page(&frame));
        pages.extend(grid::pages(&frame));
        pages.extend(curve::pages(&frame));
        pages.extend(stage::pages(&frame));
        pages.extend(personas::pages(&frame));
        pages.extend(matrix::pages(&frame));
        pages.extend(ranking::pages(&frame));
        pages.extend(decisions::pages(&frame));
    }
    if pages.is_empty() {
        // No stages, or the selected stage is gone: a deck needs at least one page.
        pages.push(title::page(&frame));
    }
    headline::put(&frame, &mut pages);
    frame.deck(pages)
}

#[cfg(test)]
pub(crate) mod tests;
