//! Pages as shapes and glyphs, in points from the left and the top: what SVG, PNG and PDF are written from, so that all
//! three show the same. Made from a [`Deck`]; nothing is measured or placed anew but lines within their boxes.

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
use crate::text::Direction;

pub use self::shape::{Ink, PathSegment, SceneShape, TextLine};

/// The pages of a deck, drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene<'deck> {
    pub deck: &'deck Deck,
    pub pages: Vec<ScenePage>,
}

/// A page, drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScenePage {
    /// What is on it, from back to front, in reading order.
    pub parts: Vec<ScenePart>,
}

/// Shapes that mean something together.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenePart {
    pub role: PartRole,
    /// The shapes, from back to front.
    pub shapes: Vec<SceneShape>,
}

/// What a part means, to those who do not see it.
#[derive(Clone, Debug, PartialEq)]
pub enum PartRole {
    Decoration,
    Title,
    Paragraph,
    PageNumber,
    /// A picture, with what it shows.
    Figure(String),
    /// A paragraph of a table's cell; an empty cell has one without shapes.
    Cell(CellRole),
}

/// Where in which table a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellRole {
    /// Which table of the page, from 0.
    pub table: usize,
    /// Its first row, from 0.
    pub row: usize,
    /// Its first column in reading order, from 0.
    pub column: usize,
    /// Over how many rows it reaches.
    pub row_span: usize,
    /// Over how many columns it reaches.
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
        let pages = deck.pages.iter().map(|page| PageDrawing::new(deck).page(page)).collect();
        Scene { deck, pages }
    }
}

/// A page while it is drawn.
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
            BlockContent::Curve(curve) => {
                let shapes = curve::shapes(curve, self.design());
                self.figure(shapes, &block.description);
            }
            BlockContent::Fill(colour) => self.decorate(vec![SceneShape::Rectangle(place, *colour)]),
            BlockContent::Logo => {
                let shapes =
                    self.design().logo.iter().map(|logo| SceneShape::Logo(fitted(logo, place))).collect();
                self.figure(shapes, &block.description);
            }
        }
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

/// A logo in the middle of its place, undistorted.
fn fitted(logo: &crate::format::Picture, place: Rectangle) -> Rectangle {
    // Pixels of pictures are far below what an f32 tells apart.
    let (width, height) = (logo.width.max(1) as f32, logo.height.max(1) as f32);
    let scale = (place.width / width).min(place.height / height);
    let (width, height) = (width * scale, height * scale);
    let (x, y) = (place.x + (place.width - width) / 2.0, place.y + (place.height - height) / 2.0);
    Rectangle { x, y, width, height }
}

#[cfg(test)]
mod tests;
