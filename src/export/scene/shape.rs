//! What is drawn on a page.

use crate::export::deck::{Rectangle, TextStyle};
use crate::export::design::Colour;
use crate::export::typeset::TypesetLine;

/// Something drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum SceneShape {
    Rectangle(Rectangle, Colour),
    /// A line or an area.
    Path {
        /// Where it runs.
        path: Vec<PathSegment>,
        ink: Ink,
    },
    Text(TextLine),
    /// The user's logo, as wide and high as the place.
    Logo(Rectangle),
}

/// A part of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PathSegment {
    /// Begins a piece.
    Move(f32, f32),
    /// A cubic Bézier curve: two control points, the end.
    Cubic([f32; 6]),
    /// Back to where the piece began.
    Close,
}

/// How a path is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ink {
    Fill(Colour),
    /// A line of this width, with round ends.
    Stroke(Colour, f32),
}

/// A line of text in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct TextLine {
    /// Its left end.
    pub x: f32,
    /// The line that its letters stand on.
    pub baseline: f32,
    pub style: TextStyle,
    /// Its runs.
    pub line: TypesetLine,
    /// Whether the paragraph goes on behind it with another word.
    pub goes_on: bool,
}
