//! Pages as shapes and glyphs, in points from the left and the top. SVG, PNG and PDF are written
//! from this, so all three show the same. Built from a [`Deck`], whose layout is final; only lines
//! are placed within their boxes here.

mod curve;
#[cfg(any(feature = "svg", feature = "png"))]
mod outline;
#[cfg(feature = "pdf")]
pub mod pdf;
#[cfg(feature = "png")]
pub mod png;
#[cfg(feature = "svg")]
pub mod svg;
mod shape;
mod table;
mod text;

use super::deck::{self, BlockContent, Deck, Rectangle};
use super::design::Design;
use super::typeset::{line_height, with_fonts};
use crate::text::Direction;

pub use self::shape::{Ink, PathSegment, SceneShape, TextLine};

/// The pages of a deck, converted to shapes.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene<'deck> {
    pub deck: &'deck Deck,
    pub pages: Vec<ScenePage>,
}

/// A page as shapes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScenePage {
    /// The content, from back to front, in reading order.
    pub parts: Vec<ScenePart>,
}

/// Shapes that form a unit.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenePart {
    pub role: PartRole,
    /// The shapes, from back to front.
    pub shapes: Vec<SceneShape>,
}

/// The meaning of a part, for accessibility.
#[derive(Clone, Debug, PartialEq)]
pub enum PartRole {
    Decoration,
    Title,
    Paragraph,
    PageNumber,
    /// A picture with its text alternative.
    Figure(String),
    /// A paragraph of a table cell; an empty cell has one part without shapes.
    Cell(CellRole),
}

/// The position of a cell in its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellRole {
    /// The index of the table on the page.
    pub table: usize,
    /// Its first row, starting at 0.
    pub row: usize,
    /// Its first column in reading order, starting at 0.
    pub column: usize,
    pub row_span: usize,
    pub column_span: usize,
    pub head: Option<HeadOf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadOf {
    Row,
    Column,
    Both,
}

impl Scene<'_> {
    pub fn new(deck: &Deck) -> Scene<'_> {
        let drawn = || deck.pages.iter().map(|page| PageDrawing::new(deck).page(page)).collect();
        Scene { deck, pages: with_fonts(&deck.design.fonts, drawn) }
    }
}

/// Builds the parts of a page.
struct PageDrawing<'deck> {
    deck: &'deck Deck,
    tables: usize,
    parts: Vec<ScenePart>,
}

impl<'deck> PageDrawing<'deck> {
    fn new(deck: &'deck Deck) -> PageDrawing<'deck> {
        PageDrawing { deck, tables: 0, parts: Vec::new() }
    }

    fn design(&self) -> &'deck Design {
        &self.deck.design
    }

    fn is_rtl(&self) -> bool {
        self.deck.direction == Direction::RightToLeft
    }

    fn page(mut self, page: &deck::Page) -> ScenePage {
        let (width, height) = self.deck.size;
        let ground = Rectangle { x: 0.0, y: 0.0, width, height };
        self.decorate(vec![SceneShape::Rectangle(ground, self.design().page())]);
        for block in &page.blocks {
            self.block(block);
        }
        ScenePage { parts: self.parts }
    }

    fn block(&mut self, block: &deck::PageBlock) {
        let place = block.place;
        match &block.content {
            BlockContent::Title(paragraphs) => {
                let shapes =
                    text::paragraphs(paragraphs, place).into_iter().flat_map(|one| one.text).collect();
                self.parts.push(ScenePart { role: PartRole::Title, shapes });
            }
            BlockContent::Text { paragraphs, fill, is_page_number } => {
                self.decorate(fill.map(|fill| SceneShape::Rectangle(place, fill)).into_iter().collect());
                let role = if *is_page_number { PartRole::PageNumber } else { PartRole::Paragraph };
                for paragraph in text::paragraphs(paragraphs, place) {
                    self.decorate(paragraph.bar.into_iter().collect());
                    self.parts.push(ScenePart { role: role.clone(), shapes: paragraph.text });
                }
            }
            BlockContent::Table(table) => self.table(table, place),
            BlockContent::Curve(curve) => self.curve(curve, &block.description),
            BlockContent::Chart(chart) => {
                let line = self.design().line();
                let levels = chart.curve.level_lines(&place);
                self.decorate(levels.map(|level| SceneShape::Rectangle(level, line)).into());
                self.curve(&chart.curve, &block.description);
            }
            BlockContent::Dot { number, fill } => {
                let (x, y) = (place.x + place.width / 2.0, place.y + place.height / 2.0);
                let mut shapes = vec![curve::disc((x, y), place.width / 2.0, *fill)];
                let line = Rectangle { y: y - line_height(&number.style) / 2.0, ..place };
                let numbers = text::paragraphs(std::slice::from_ref(number), line);
                shapes.extend(numbers.into_iter().flat_map(|one| one.text));
                self.decorate(shapes);
            }
            BlockContent::Fill(colour) => self.decorate(vec![SceneShape::Rectangle(place, *colour)]),
            BlockContent::Logo => {
                let shapes =
                    self.design().logo.iter().map(|logo| SceneShape::Logo(fitted(logo, place))).collect();
                self.figure(shapes, &block.description);
            }
        }
    }

    fn curve(&mut self, curve: &deck::Curve, description: &str) {
        let shapes = curve::shapes(curve, self.design(), self.deck.size);
        self.figure(shapes, description);
    }

    fn decorate(&mut self, shapes: Vec<SceneShape>) {
        if !shapes.is_empty() {
            self.parts.push(ScenePart { role: PartRole::Decoration, shapes });
        }
    }

    fn figure(&mut self, shapes: Vec<SceneShape>, description: &str) {
        if description.is_empty() {
            self.decorate(shapes);
        } else if !shapes.is_empty() {
            self.parts.push(ScenePart { role: PartRole::Figure(description.to_owned()), shapes });
        }
    }
}

/// Fits the logo into its box without distortion, centred.
fn fitted(logo: &crate::format::Picture, place: Rectangle) -> Rectangle {
    // Picture sizes are far below the precision of f32.
    let (width, height) = (logo.width.max(1) as f32, logo.height.max(1) as f32);
    let scale = (place.width / width).min(place.height / height);
    let (width, height) = (width * scale, height * scale);
    let (x, y) = (place.x + (place.width - width) / 2.0, place.y + (place.height - height) / 2.0);
    Rectangle { x, y, width, height }
}

#[cfg(test)]
mod tests;
