//! Measures the texts of cells and splits them.

use super::draft::CellText;
use crate::export::deck::frame::{PageFrame, SMALLEST, fits, line_height, longest};
use crate::export::deck::{CELL_MARGIN, DeckParagraph, TextStyle};

/// The gap between two texts of a cell, relative to the font size.
const BETWEEN: f32 = 0.35;

/// The paragraphs of a cell in this font size; none once the export is cancelled.
pub(super) fn paragraphs(frame: &PageFrame, texts: &[CellText], size: f32) -> Vec<DeckParagraph> {
    if frame.watch.is_cancelled() {
        return Vec::new();
    }
    texts.iter().map(|text| paragraph(frame, text, size)).collect()
}

fn paragraph(frame: &PageFrame, text: &CellText, size: f32) -> DeckParagraph {
    let letters = (size * text.scale).max(SMALLEST);
    let style = TextStyle { size: letters, is_bold: text.is_bold, colour: text.colour };
    let paragraph = frame.paragraph(text.text.clone(), style);
    let space_before = if text.is_mark { 0.0 } else { size * BETWEEN };
    DeckParagraph { bar: text.bar, space_before, is_mark: text.is_mark, ..paragraph }
}

/// The height of a cell with its margins, in points; `width` includes them, too.
pub(super) fn cell_height(frame: &PageFrame, paragraphs: &[DeckParagraph], width: f32) -> f32 {
    frame.heights(paragraphs, width - 2.0 * CELL_MARGIN.0) + 2.0 * CELL_MARGIN.1
}

/// Splits paragraphs into those that fit the cell and the rest: between paragraphs, or within the
/// first if it alone is too high. No text is lost, and at least one line is taken, so that
/// splitting ends.
pub(super) fn split(
    frame: &PageFrame,
    paragraphs: Vec<DeckParagraph>,
    width: f32,
    most: f32,
) -> (Vec<DeckParagraph>, Vec<DeckParagraph>) {
    let inside = width - 2.0 * CELL_MARGIN.0;
    let mut room = most - 2.0 * CELL_MARGIN.1;
    let mut rest = paragraphs.into_iter();
    let mut taken: Vec<DeckParagraph> = Vec::new();
    while let Some(paragraph) = rest.next() {
        let before = if taken.is_empty() { 0.0 } else { paragraph.space_before };
        if frame.watch.is_cancelled() {
            return (taken, Vec::new());
        }
        if frame.fits(&paragraph, inside, room - before) {
            room -= before + frame.height(&paragraph, inside);
            taken.push(paragraph);
            continue;
        }
        let mut left = Vec::new();
        if taken.is_empty() {
            let (first, second) = cut(paragraph, inside, room);
            taken.push(first);
            left.extend(second);
        } else {
            left.push(paragraph);
        }
        left.extend(rest);
        return (taken, left);
    }
    (taken, Vec::new())
}

/// Splits a paragraph after the lines that fit, at a space if possible.
fn cut(paragraph: DeckParagraph, width: f32, room: f32) -> (DeckParagraph, Option<DeckParagraph>) {
    // Not negative, and far below the limit of usize.
    let most = ((room / line_height(&paragraph, &paragraph.text)) as usize).max(1);
    let text = paragraph.text.as_str();
    let part = |end: usize| text.get(..end).unwrap_or_default();
    let end = longest(text, |end| fits(&paragraph, part(end), width, most));
    let space = part(end).rfind(char::is_whitespace);
    let after_space =
        space.and_then(|space| Some(space + part(end).get(space..)?.chars().next()?.len_utf8()));
    // A cluster too large for any cell is taken whole: it is drawn over the edge, but splitting
    // ends.
    let first_cluster = || longest(text, |end| end <= 1).max(text.chars().next().map_or(0, char::len_utf8));
    let end = match after_space {
        Some(space) if space > 0 && end < text.len() => space,
        _ if end == 0 => first_cluster(),
        _ => end,
    };
    match text.split_at_checked(end) {
        Some((first, second)) if !second.is_empty() => {
            let rest = DeckParagraph { text: second.to_owned(), ..paragraph.clone() };
            (DeckParagraph { text: first.to_owned(), ..paragraph.clone() }, Some(rest))
        }
        _ => (paragraph, None),
    }
}
