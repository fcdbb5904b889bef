//! The shapes on a page.

use crate::export::deck::{Rectangle, TextStyle};
use crate::export::design::Colour;
use crate::export::typeset::TypesetLine;

#[derive(Clone, Debug, PartialEq)]
pub enum SceneShape {
    Rectangle(Rectangle, Colour),
    /// A line or an area.
    Path {
        path: Vec<PathSegment>,
        ink: Ink,
    },
    Text(TextLine),
    /// The user's logo, filling the rectangle.
    Logo(Rectangle),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PathSegment {
    /// Starts a subpath.
    Move(f32, f32),
    /// A cubic Bézier curve: two control points and the end.
    Cubic([f32; 6]),
    /// Back to the start of the subpath.
    Close,
}

/// How a path is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ink {
    Fill(Colour),
    /// A line of this width with round caps.
    Stroke(Colour, f32),
}

/// A positioned line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct TextLine {
    /// The left end.
    pub x: f32,
    /// The y position of the baseline.
    pub baseline: f32,
    pub style: TextStyle,
    pub line: TypesetLine,
    /// Whether the paragraph continues after this line with another word.
    pub goes_on: bool,
}
