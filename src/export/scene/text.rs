//! Places the paragraphs of a box: lines from top to bottom, aligned, with a card's bar beside
//! them.

use super::{SceneShape, TextLine};
use crate::export::deck::{Align, BAR, DeckParagraph, Rectangle};
use crate::export::typeset::{baseline, line_height, lines};

/// The shapes of a paragraph.
pub(super) struct Drawn {
    /// The bar at its leading edge.
    pub(super) bar: Option<SceneShape>,
    /// The lines.
    pub(super) text: Vec<SceneShape>,
}

/// Stacks paragraphs from the top of a box.
pub(super) fn paragraphs(paragraphs: &[DeckParagraph], place: Rectangle) -> Vec<Drawn> {
    let mut top = place.y;
    let mut drawn = Vec::with_capacity(paragraphs.len());
    for (number, paragraph) in paragraphs.iter().enumerate() {
        if number > 0 {
            top += paragraph.space_before;
        }
        let (one, bottom) = draw(paragraph, Rectangle { y: top, ..place });
        drawn.push(one);
        top = bottom;
    }
    drawn
}

/// Draws a paragraph; returns it and its bottom.
fn draw(paragraph: &DeckParagraph, place: Rectangle) -> (Drawn, f32) {
    let style = paragraph.style;
    let beside = if paragraph.bar.is_some() { BAR.0 + BAR.1 } else { 0.0 };
    let width = (place.width - beside).max(0.0);
    let is_right = paragraph.align == Align::Right;
    let left = if is_right { place.x } else { place.x + beside };
    let lines = lines(&paragraph.text, &style, paragraph.direction, width);
    // After every line but the last, the text continues.
    let last = lines.len().saturating_sub(1);
    let mut text = Vec::with_capacity(lines.len());
    let mut top = place.y;
    for (number, line) in lines.into_iter().enumerate() {
        let x = match paragraph.align {
            Align::Left => left,
            Align::Centre => left + (width - line.width) / 2.0,
            Align::Right => left + width - line.width,
        };
        let baseline = top + baseline(&style);
        text.push(SceneShape::Text(TextLine { x, baseline, style, line, goes_on: number < last }));
        top += line_height(&style);
    }
    let bar = paragraph.bar.map(|colour| {
        let x = if is_right { place.x + place.width - BAR.0 } else { place.x };
        // The bar extends from the top of the letters to below the baseline, not over the full line
        // height.
        let inset = style.size * 0.16;
        let (y, height) = (place.y + inset, (top - place.y - 2.0 * inset).max(0.0));
        SceneShape::Rectangle(Rectangle { x, y, width: BAR.0, height }, colour)
    });
    (Drawn { bar, text }, top)
}
