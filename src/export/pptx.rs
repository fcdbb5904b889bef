//! Writes a deck as PresentationML (ECMA-376). Tables are real tables, the curve is a real chart (or,
//! in a build without workbooks, a shape with points), and titles are titles, so that everything can
//! be edited.
//!
//! Based on a small template of our own. The same map and options give the same bytes: the file
//! does not record when or by whom it was made.

#[cfg(feature = "xlsx")]
mod chart;
mod colour;
mod curve;
mod notes;
mod package;
mod parts;
mod presentation;
mod relations;
mod shape;
mod slide;
mod table;
mod template;
mod text;
mod xml;

use self::colour::SlideColours;
use self::package::ArchiveWriter;
use self::presentation::Presentation;
use super::deck::{Deck, watched};
use super::{ExportError, ExportOptions, Watch, embed};
use crate::format::Paper;
use crate::model::Map;

/// The presentation.
///
/// # Errors
/// [`ExportError::Cancelled`], or an error of the archive writer (which writes to memory and should
/// never fail).
pub(super) fn pptx(map: &Map, options: &ExportOptions, watch: &Watch) -> Result<Vec<u8>, ExportError> {
    let deck = slides(map, options, watch)?;
    let presentation = Presentation {
        deck: &deck,
        colours: SlideColours::of(&deck.design),
        logical_order: options.extras.logical_order,
    };
    let mut package = ArchiveWriter::new();
    let embedded = embed::carried(map, options).map(|map| embed::payload(&map));
    parts::write(&mut package, &presentation, embedded.as_deref())?;
    for (place, page) in deck.pages.iter().enumerate() {
        watch.step(place, deck.pages.len())?;
        slide::write(&mut package, &presentation, page, place + 1)?;
    }
    watch.step(deck.pages.len(), deck.pages.len())?;
    package.finish()
}

/// The number of slides.
pub(super) fn count(map: &Map, options: &ExportOptions) -> usize {
    slides(map, options, &Watch::default()).map_or(0, |deck| deck.pages.len())
}

/// The pages as slides. A poster is a single page and not a slide, so it is replaced by slides.
fn slides(map: &Map, options: &ExportOptions, watch: &Watch) -> Result<Deck, ExportError> {
    if options.look.is_one_page() {
        let mut options = options.clone();
        options.look.paper = Paper::Slides;
        watched(map, &options, watch)
    } else {
        watched(map, options, watch)
    }
}

#[cfg(test)]
mod tests;
