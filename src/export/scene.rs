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

use super::deck::{self, Content, Deck, Place};
use super::design::Design;
use crate::text::Direction;

pub use self::shape::{Ink, Segment, Shape, TextLine};

/// The pages of a deck, drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene<'deck> {
    /// What it is drawn from.
    pub deck: &'deck Deck,
    /// The pages, in order.
    pub pages: Vec<Page>,
}

/// A page, drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// What is on it, from back to front, in reading order.
    pub parts: Vec<Part>,
}

/// Shapes that mean something together.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What they mean.
    pub role: Role,
    /// The shapes, from back to front.
    pub shapes: Vec<Shape>,
}

/// What a part means, to those who do not see it.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    /// Nothing.
    Decoration,
    /// The title of the page.
    Title,
    /// A paragraph.
    Paragraph,
    /// The number of the page.
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
    /// What it is the head of.
    pub head: Option<Head>,
}

/// What a head cell is the head of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    /// Its row.
    Row,
    /// Its column.
    Column,
    /// Both.
    Both,
}

impl Scene<'_> {
    /// Draws a deck.
    pub fn new(deck: &Deck) -> Scene<'_> {
        let pages = deck.pages.iter().map(|page| Drawing::new(deck).page(page)).collect();
        Scene { deck, pages }
    }
}

/// A page while it is drawn.
struct Drawing<'deck> {
    deck: &'deck Deck,
    tables: usize,
    parts: Vec<Part>,
}

impl<'deck> Drawing<'deck> {
    fn new(deck: &'deck Deck) -> Drawing<'deck> {
        Drawing { deck, tables: 0, parts: Vec::new() }
    }

    fn design(&self) -> &'deck Design {
        &self.deck.design
    }

    fn is_rtl(&self) -> bool {
        self.deck.direction == Direction::RightToLeft
    }

    fn page(mut self, page: &deck::Page) -> Page {
        let (width, height) = self.deck.size;
        let ground = Place { x: 0.0, y: 0.0, width, height };
        self.decorate(vec![Shape::Rectangle(ground, self.design().page())]);
        for block in &page.blocks {
            self.block(block);
        }
        Page { parts: self.parts }
    }

    fn block(&mut self, block: &deck::Block) {
        let place = block.place;
        match &block.content {
            Content::Title(paragraphs) => {
                let shapes =
                    text::paragraphs(paragraphs, place).into_iter().flat_map(|one| one.text).collect();
                self.parts.push(Part { role: Role::Title, shapes });
            }
            Content::Text { paragraphs, fill, is_page_number } => {
                self.decorate(fill.map(|fill| Shape::Rectangle(place, fill)).into_iter().collect());
                let role = if *is_page_number { Role::PageNumber } else { Role::Paragraph };
                for paragraph in text::paragraphs(paragraphs, place) {
                    self.decorate(paragraph.bar.into_iter().collect());
                    self.parts.push(Part { role: role.clone(), shapes: paragraph.text });
                }
            }
            Content::Table(table) => self.table(table, place),
            Content::Curve(curve) => {
                let shapes = curve::shapes(curve, self.design());
                self.figure(shapes, &block.description);
            }
            Content::Fill(colour) => self.decorate(vec![Shape::Rectangle(place, *colour)]),
            Content::Logo => {
                let shapes = self.design().logo.iter().map(|logo| Shape::Logo(fitted(logo, place))).collect();
                self.figure(shapes, &block.description);
            }
        }
    }

    fn decorate(&mut self, shapes: Vec<Shape>) {
        if !shapes.is_empty() {
            self.parts.push(Part { role: Role::Decoration, shapes });
        }
    }

    fn figure(&mut self, shapes: Vec<Shape>, description: &str) {
        if description.is_empty() {
            self.decorate(shapes);
        } else if !shapes.is_empty() {
            self.parts.push(Part { role: Role::Figure(description.to_owned()), shapes });
        }
    }
}

/// A logo in the middle of its place, undistorted.
fn fitted(logo: &crate::format::Picture, place: Place) -> Place {
    // Pixels of pictures are far below what an f32 tells apart.
    let (width, height) = (logo.width.max(1) as f32, logo.height.max(1) as f32);
    let scale = (place.width / width).min(place.height / height);
    let (width, height) = (width * scale, height * scale);
    let (x, y) = (place.x + (place.width - width) / 2.0, place.y + (place.height - height) / 2.0);
    Place { x, y, width, height }
}

#[cfg(test)]
mod tests;
