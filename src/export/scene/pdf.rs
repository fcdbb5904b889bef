//! Writes scenes as PDF with `krilla`: tagged according to PDF/UA-1 (ISO 14289-1), with selectable
//! text and subset embedded fonts. No dates: the same map gives the same bytes.

mod glyph_text;
mod paint;
mod tags;

use krilla::configure::validate::Accessibility;
use krilla::configure::{Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::{Point, Size};
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::TagTree;
use krilla::{Document, SerializeSettings};

use self::paint::PdfPainter;
use self::tags::{Tags, titled};
use super::Scene;
use crate::export::deck::{Deck, deck, watched};
use crate::export::{ExportError, ExportOptions, Holding, Watch, embed};
use crate::format::map_text;
use crate::model::Map;
use crate::text::Direction;

/// The longest page side that every reader supports, in points (ISO 32000-1, annex C). A larger
/// page is scaled down.
const LONGEST: f32 = 14_400.0;

/// Writes a map as PDF.
///
/// # Errors
/// [`ExportError::Cancelled`], or [`ExportError::Refused`] if `krilla` fails.
pub fn pdf(map: &Map, options: &ExportOptions, watch: &Watch) -> Result<Vec<u8>, ExportError> {
    let deck = watched(map, options, watch)?;
    let scene = Scene::new(&deck);
    let configuration = configuration().ok_or_else(|| ExportError::Refused("PDF/UA-1".to_owned()))?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata(&deck));
    let mut tags = Tags::new(deck.pages.iter().map(|page| page.title.as_str()).collect());
    let mut painter = PdfPainter::new(deck.design.logo.as_ref())?;
    let scale = (LONGEST / deck.size.0.max(deck.size.1)).min(1.0);
    let size = Size::from_wh(deck.size.0 * scale, deck.size.1 * scale);
    let settings = PageSettings::new(size.ok_or_else(|| ExportError::Refused("0 × 0".to_owned()))?);
    for (number, page) in scene.pages.iter().enumerate() {
        watch.step(number, scene.pages.len())?;
        let mut sheet = document.start_page_with(settings.clone());
        let mut surface = sheet.surface();
        painter.page(page, scale, &mut surface, &mut tags);
        surface.finish();
        sheet.finish();
    }
    document.set_outline(outline(&deck));
    document.set_tag_tree(tags.finish(TagTree::new().with_lang(Some(language(&deck).to_owned()))));
    if let Some(carried) = embed::carried(map, options) {
        document.embed_file(attachment(&carried));
    }
    let file = document.finish().map_err(|error| ExportError::Refused(error.to_string()))?;
    watch.step(scene.pages.len(), scene.pages.len())?;
    Ok(file)
}

/// The number of pages.
pub fn holds(map: &Map, options: &ExportOptions) -> Holding {
    Holding::Pages(deck(map, options).pages.len())
}

fn configuration() -> Option<Configuration> {
    ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish().ok()
}

/// The language for PDF/UA-1, which must be a BCP 47 tag; the map's may be anything, in which case
/// it is "undetermined".
fn language(deck: &Deck) -> &str {
    let is_tag = |tag: &str| {
        tag.split('-').all(|part| matches!(part.len(), 1..=8) && part.is_ascii())
            && tag.chars().all(|one| one == '-' || one.is_ascii_alphanumeric())
    };
    if is_tag(&deck.language) { &deck.language } else { "und" }
}

fn metadata(deck: &Deck) -> Metadata {
    let direction = match deck.direction {
        Direction::LeftToRight => TextDirection::LeftToRight,
        Direction::RightToLeft => TextDirection::RightToLeft,
    };
    Metadata::new()
        .title(titled(&deck.title))
        .language(language(deck).to_owned())
        .creator("Masa".to_owned())
        .text_direction(direction)
}

/// An outline entry for each page.
fn outline(deck: &Deck) -> Outline {
    let mut outline = Outline::new();
    for (number, page) in deck.pages.iter().enumerate() {
        let top = XyzDestination::new(number, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(titled(&page.title), top));
    }
    outline
}

/// The embedded map. It is uncompressed so that a search through the file finds it.
fn attachment(map: &Map) -> EmbeddedFile {
    EmbeddedFile {
        path: embed::ATTACHMENT.to_owned(),
        mime_type: MimeType::new("text/plain"),
        description: Some("The map of this document, for Masa".to_owned()),
        association_kind: AssociationKind::Source,
        data: map_text(map).into_bytes().into(),
        modification_date: None,
        compress: Some(false),
        location: None,
    }
}
