//! A deck: the pages of an export with everything on them measured and placed, in points, before any format. Slides and
//! PDF pages are written from it; so every page of both holds the same.
//!
//! Places are physical (from the left and the top), also where the map runs right to left: whoever builds a page has
//! mirrored it already. Columns of a table are in the order in which they are seen from left to right.

mod curve;
mod frame;
mod grid;
mod notes;
mod page;
mod personas;
pub(super) mod poster;
mod ranking;
pub(super) mod smooth;
mod stage;
mod table;
mod title;

use self::frame::PageFrame;
use super::{ExportError, ExportOptions, Watch};
use crate::format::Paper;
use crate::model::Map;

pub use self::page::{
    Align, BAR, BlockContent, CELL_MARGIN, Curve, CurveLine, CurvePoint, Deck, DeckTable, Page, PageBlock,
    PageKind, Paragraph, Rectangle, TableCell, TextStyle,
};

/// The pages of a map: a title, the grid, the emotion curve, a page a stage, personas and rankings, each where the map
/// has it. Of a chosen stage only its own pages; of a chosen persona her sheet, the grid and the curve as she sees them.
pub fn deck(map: &Map, options: &ExportOptions) -> Deck {
    laid_out(map, options, &Watch::default())
}

/// The same, while somebody watches.
///
/// # Errors
/// [`ExportError::Cancelled`] where the watch says so.
pub fn watched(map: &Map, options: &ExportOptions, watch: &Watch) -> Result<Deck, ExportError> {
    watch.unless_cancelled(laid_out(map, options, watch))
}

/// The deck; once cancelled, the rest of it is laid out without texts, which takes no time.
fn laid_out(map: &Map, options: &ExportOptions, watch: &Watch) -> Deck {
    if options.look.paper == Paper::Poster {
        return poster::laid_out(map, options, watch);
    }
    let frame = PageFrame::new(map, options, watch);
    let selection = &options.selection;
    let mut pages = Vec::new();
    if selection.stage.is_some() {
        pages.extend(stage::pages(&frame));
    } else if selection.persona.is_some() {
        pages.extend(personas::pages(&frame));
        pages.extend(grid::pages(&frame));
        pages.extend(curve::pages(&frame));
    } else {
        pages.push(title::page(&frame));
        pages.extend(grid::pages(&frame));
        pages.extend(curve::pages(&frame));
        pages.extend(stage::pages(&frame));
        pages.extend(personas::pages(&frame));
        pages.extend(ranking::pages(&frame));
    }
    if pages.is_empty() {
        // A map without stages, or a stage that is gone: a deck has a page.
        pages.push(title::page(&frame));
    }
    frame.deck(pages)
}

#[cfg(test)]
pub(crate) mod tests;
