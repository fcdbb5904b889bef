//! The whole map on a single page: for SVG and PNG, and for PDF if that is asked for.
//!
//! Usually that is [`onepage`]. *Down*, touchpoints are rows, each with its emotion on a scale, and
//! lanes are columns; this page grows so that nothing is cut off.

mod emotion;
mod grid;

use super::onepage;
use super::{Align, BlockContent, Deck, DeckParagraph, Page, PageBlock, PageKind, Rectangle, TextStyle};
use crate::export::design::{Colour, Design};
use crate::export::options::of_picture;
use crate::export::typeset::{line_height, measure, with_fonts};
use crate::export::{ExportError, ExportOptions, Sheet, Watch};
use crate::format::Orientation;
use crate::model::{Map, MapState};
use crate::text::{Direction, base_direction};

/// Font sizes.
const TITLE: f32 = 26.0;
const SUBTITLE: f32 = 12.0;
const STAGE: f32 = 13.0;
const TOUCHPOINT: f32 = 11.5;
const LANE: f32 = 11.0;
const CARD: f32 = 10.5;
const SMALL: f32 = 9.0;

/// The page margin, and the gap between title, grid and footer.
const MARGIN: f32 = 40.0;
const GAP: f32 = 20.0;
/// The size of the mark above the title.
const MARK: (f32, f32) = (40.0, 3.0);
/// The maximum size of the logo.
const LOGO: (f32, f32) = (120.0, 48.0);
/// The minimum page width, so that a title fits.
const NARROWEST: f32 = 480.0;

/// The preferred ratio of width to height, that of a sheet of paper in landscape format.
const SHAPE: f32 = std::f32::consts::SQRT_2;
/// A row higher than this is hard to read as a row.
const HIGHEST_ROW: f32 = 220.0;
/// The column widths to try.
const WIDTHS: [f32; 5] = [100.0, 124.0, 156.0, 200.0, 264.0];

/// Lays out the poster; across unless another orientation is requested.
pub fn poster(map: &Map, options: &ExportOptions) -> Deck {
    with_fonts(&options.look.design.fonts, || laid_out(map, options, &Watch::default()))
}

/// Like [`poster`], with progress and cancellation.
///
/// # Errors
/// [`ExportError::Cancelled`] if the watch is cancelled.
pub fn watched(map: &Map, options: &ExportOptions, watch: &Watch) -> Result<Deck, ExportError> {
    let deck = with_fonts(&options.look.design.fonts, || laid_out(map, options, watch));
    watch.unless_cancelled(deck)
}

/// Lays out the page. Once cancelled, the rest is not measured.
pub(super) fn laid_out(map: &Map, options: &ExportOptions, watch: &Watch) -> Deck {
    let is_down = of_picture(options.orientation) == Orientation::Down;
    // On paper of a given size, a table of touchpoints would break into a ribbon.
    if !is_down || onepage::has_size(&options.look) {
        return onepage::one_page(map, options, watch);
    }
    let setting = Setting::new(map, options, watch);
    let layouts = WIDTHS.iter().map(|width| setting.layout(*width));
    let best = layouts.reduce(|best, next| if next.badness() < best.badness() { next } else { best });
    let layout = best.unwrap_or_else(|| setting.layout(WIDTHS[0]));
    let info = map.info();
    let language = if info.language.is_empty() { "en" } else { &info.language };
    let page =
        Page { kind: PageKind::Grid, title: info.title.clone(), blocks: layout.blocks, notes: Vec::new() };
    Deck {
        title: info.title.clone(),
        language: language.to_owned(),
        direction: setting.direction,
        size: layout.size,
        design: setting.design.clone(),
        pages: vec![page],
    }
}

/// A page laid out with one column width.
struct PosterLayout {
    size: (f32, f32),
    /// The height of the highest row.
    highest: f32,
    blocks: Vec<PageBlock>,
}

impl PosterLayout {
    /// A penalty for deviating from the preferred shape and for rows that are too high.
    fn badness(&self) -> f32 {
        let deviation = (self.size.0 / self.size.1 / SHAPE).ln().abs();
        deviation + (self.highest / HIGHEST_ROW - 1.0).max(0.0)
    }
}

/// What all parts of the page need.
struct Setting<'map> {
    map: &'map Map,
    options: &'map ExportOptions,
    design: &'map Design,
    direction: Direction,
    sheet: Sheet,
    watch: &'map Watch,
}

impl<'map> Setting<'map> {
    fn new(map: &'map Map, options: &'map ExportOptions, watch: &'map Watch) -> Setting<'map> {
        let sheet = Sheet::spanning(map, options);
        Setting { map, options, design: &options.look.design, direction: sheet.direction, sheet, watch }
    }

    /// Lays out the page with this column width; long words may widen columns.
    fn layout(&self, column: f32) -> PosterLayout {
        let grid = self.grid(column);
        let grid_width: f32 = grid.table.columns.iter().sum();
        let width = (grid_width + 2.0 * MARGIN).max(NARROWEST).ceil();
        let mut blocks = Vec::new();
        let top = self.head(width, &mut blocks);
        let height: f32 = grid.table.rows.iter().sum();
        let highest = grid.table.rows.iter().copied().fold(0.0, f32::max);
        let x = if self.direction.is_rtl() { width - MARGIN - grid_width } else { MARGIN };
        let place = Rectangle { x, y: top, width: grid_width, height };
        let feelings = self.scales(&grid, place);
        blocks.push(block(place, BlockContent::Table(grid.table)));
        blocks.extend(feelings);
        let bottom = self.foot(width, top + height, &mut blocks);
        // Whole points, so that a picture ends at a pixel boundary.
        PosterLayout { size: (width, (bottom + MARGIN).ceil()), highest, blocks }
    }

    /// The mark, title, subtitle and logo; returns the y position below them.
    fn head(&self, width: f32, blocks: &mut Vec<PageBlock>) -> f32 {
        let logo = self.logo_place();
        let beside = logo.map_or(0.0, |logo| logo.width + GAP);
        let room = Rectangle { x: MARGIN, y: MARGIN, width: width - 2.0 * MARGIN - beside, height: 0.0 };
        let mirrored = |place: Rectangle| match self.direction {
            Direction::LeftToRight => place,
            Direction::RightToLeft => Rectangle { x: width - place.x - place.width, ..place },
        };
        let mark = Rectangle { width: MARK.0, height: MARK.1, ..room };
        blocks.push(block(mirrored(mark), BlockContent::Fill(self.design.accent())));
        let title = self.paragraph(&self.map.info().title, self.bold(TITLE, self.design.ink()));
        let title_place = Rectangle { y: MARGIN + MARK.1 + 5.0, height: height(&title, room.width), ..room };
        let mut bottom = title_place.y + title_place.height;
        blocks.push(block(mirrored(title_place), BlockContent::Title(vec![title])));
        for line in self.subtitle() {
            let paragraph = self.paragraph(&line, self.faint(SUBTITLE));
            let place = Rectangle { y: bottom + 2.0, height: height(&paragraph, room.width), ..room };
            bottom = place.y + place.height;
            blocks.push(block(mirrored(place), text(vec![paragraph])));
        }
        if let Some(logo) = logo {
            let place = Rectangle { x: width - MARGIN - logo.width, y: MARGIN, ..logo };
            blocks.push(block(mirrored(place), BlockContent::Logo));
            bottom = bottom.max(MARGIN + logo.height);
        }
        bottom + GAP
    }

    /// The size of the logo as drawn.
    fn logo_place(&self) -> Option<Rectangle> {
        let logo = self.design.logo.as_ref()?;
        let (width, height) = (logo.width.max(1) as f32, logo.height.max(1) as f32);
        let scale = (LOGO.0 / width).min(LOGO.1 / height);
        Some(Rectangle { x: 0.0, y: 0.0, width: width * scale, height: height * scale })
    }

    /// The persona, the map's state, and its scope.
    fn subtitle(&self) -> Vec<String> {
        let map = self.map;
        let info = map.info();
        let wanted = self.options.selection.persona;
        let personas = map.persona_ids().iter().filter(|id| wanted.is_none_or(|wanted| wanted == **id));
        let names = personas.filter_map(|id| map.persona(*id)).map(|persona| persona.name.clone());
        let state = info.state.map(|state| match state {
            MapState::Current => self.options.say("deck-state-current"),
            MapState::Future => self.options.say("deck-state-future"),
        });
        let facts: Vec<String> = names.chain(state).filter(|fact| !fact.trim().is_empty()).collect();
        let lines = [facts.join(" · "), info.scope.clone()];
        lines.into_iter().filter(|line| !line.trim().is_empty()).collect()
    }

    /// The date of the last review; returns the y position of the content's end.
    fn foot(&self, width: f32, top: f32, blocks: &mut Vec<PageBlock>) -> f32 {
        let Some(reviewed) = self.map.info().reviewed else { return top };
        let label = self.options.say("poster-reviewed");
        let arabic = self.map.info().language.starts_with("ar");
        // After Arabic letters, parts separated by hyphens would be displayed in reverse order (UAX
        // #9, W2 and W4); parts separated by slashes are not.
        let reviewed = reviewed.strftime(if arabic { "%Y/%m/%d" } else { "%Y-%m-%d" });
        let paragraph = self.paragraph(&format!("{label} {reviewed}"), self.faint(SMALL));
        let height = line_height(&paragraph.style);
        let place = Rectangle { x: MARGIN, y: top + GAP * 0.6, width: width - 2.0 * MARGIN, height };
        blocks.push(block(place, text(vec![paragraph])));
        place.y + height
    }

    /// A paragraph aligned to the map's leading side.
    fn paragraph(&self, text: &str, style: TextStyle) -> DeckParagraph {
        let align = if self.direction.is_rtl() { Align::Right } else { Align::Left };
        let direction = base_direction(text, self.direction);
        DeckParagraph {
            text: text.to_owned(),
            direction,
            align,
            style,
            bar: None,
            space_before: 0.0,
            is_mark: false,
        }
    }

    fn bold(&self, size: f32, colour: Colour) -> TextStyle {
        TextStyle { size, is_bold: true, colour }
    }

    fn faint(&self, size: f32) -> TextStyle {
        TextStyle { size, is_bold: false, colour: self.design.faint() }
    }
}

fn block(place: Rectangle, content: BlockContent) -> PageBlock {
    PageBlock { place, content, description: String::new() }
}

fn text(paragraphs: Vec<DeckParagraph>) -> BlockContent {
    BlockContent::Text { paragraphs, fill: None, is_page_number: false }
}

/// The height of a paragraph without a bar.
fn height(paragraph: &DeckParagraph, width: f32) -> f32 {
    measure(&paragraph.text, &paragraph.style, paragraph.direction, width).height
}

#[cfg(test)]
mod tests;
