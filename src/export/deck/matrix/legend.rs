//! The list beside the matrix: under the name of each quadrant the opportunities in it, with their
//! numbers and, if there is room, their values and places. It continues on further pages.

use super::entry::{Entry, quadrant};
use super::plot::{DOT, colour, dot};
use crate::export::deck::frame::{PageFrame, SMALLEST};
use crate::export::deck::{DeckParagraph, PageBlock, Rectangle};
use crate::export::design::Colour;

/// A size of the letters, whether with the values, which the dots show as well, and the space below an
/// entry.
#[derive(Clone, Copy)]
struct Size(f32, bool, f32);

/// The sizes to try.
const SIZES: [Size; 9] = [
    Size(12.0, true, AFTER),
    Size(11.0, true, AFTER),
    Size(10.0, true, AFTER),
    Size(12.0, false, AFTER),
    Size(11.0, false, AFTER),
    Size(10.0, false, AFTER),
    Size(10.0, false, NARROW),
    Size(9.0, false, AFTER),
    Size(9.0, false, NARROW),
];
/// The size of an entry's values relative to its text.
const BELOW: f32 = 0.85;
/// The width of a number with its gap.
const NUMBER: f32 = DOT + 8.0;
/// The space below an entry, usually and at least, and above a heading that is not the first.
const AFTER: f32 = 4.0;
const NARROW: f32 = 1.5;
const ABOVE: f32 = 6.0;

/// A heading or an entry of the list.
pub(super) struct Line {
    /// The number and the colour of its dot; `None` for a heading.
    dot: Option<(usize, Colour)>,
    paragraphs: Vec<DeckParagraph>,
    height: f32,
    /// What of the height is space below the text.
    after: f32,
}

impl Line {
    pub fn number(&self) -> Option<usize> {
        self.dot.map(|(number, _)| number)
    }
}

/// The list, divided onto pages.
pub(super) struct Legend {
    pages: Vec<Vec<Line>>,
}

impl Legend {
    /// The list in the first of [`SIZES`] in which it is on one page; otherwise in the last, on several.
    pub fn of(frame: &PageFrame, entries: &[Entry], place: Rectangle) -> Legend {
        let mut pages = Vec::new();
        for size in SIZES {
            pages = divided(frame, entries, place, size);
            if pages.len() == 1 {
                break;
            }
        }
        Legend { pages }
    }

    pub fn pages(&self) -> impl Iterator<Item = &[Line]> {
        self.pages.iter().map(Vec::as_slice)
    }
}

fn divided(frame: &PageFrame, entries: &[Entry], place: Rectangle, size: Size) -> Vec<Vec<Line>> {
    let mut pages: Vec<Vec<Line>> = vec![Vec::new()];
    let mut taken = 0.0;
    let mut under = None;
    for one in entries {
        let name = one.position.quadrant();
        let line = entry(frame, one, place.width, size);
        let mut head = (under != Some(name)).then(|| heading(frame, name, place.width, size));
        let above = head.as_ref().map_or(0.0, |head| head.height + if taken > 0.0 { ABOVE } else { 0.0 });
        if taken > 0.0 && taken + above + line.height > place.height {
            pages.push(Vec::new());
            taken = 0.0;
            head = Some(heading(frame, name, place.width, size));
        }
        under = Some(name);
        let Some(page) = pages.last_mut() else { continue };
        if let Some(mut head) = head {
            if taken > 0.0 {
                head.height += ABOVE;
            }
            taken += head.height;
            page.push(head);
        }
        taken += line.height;
        page.push(line);
    }
    pages
}

fn heading(frame: &PageFrame, name: &'static str, width: f32, Size(letters, _, after): Size) -> Line {
    let text = frame.paragraph(quadrant(frame, name), frame.bold(letters, frame.design.faint()));
    let height = frame.height(&text, width) + after;
    Line { dot: None, paragraphs: vec![text], height, after }
}

fn entry(frame: &PageFrame, one: &Entry, width: f32, Size(size, has_values, after): Size) -> Line {
    let width = width - NUMBER;
    let text = frame.paragraph(&one.text, frame.ink(size));
    let most = 4.0 * frame.height(&frame.paragraph("x", frame.ink(size)), width);
    let text = frame.shortened(text, width, most);
    if !has_values {
        let height = frame.height(&text, width).max(DOT) + after;
        return Line {
            dot: Some((one.number, colour(frame, one.position, true))),
            paragraphs: vec![text],
            height,
            after,
        };
    }
    let (impact, effort) = (frame.say("field-impact"), frame.say("field-effort"));
    let values = format!(
        "{impact}\u{a0}{} · {effort}\u{a0}{} · {}",
        one.position.impact, one.position.effort, one.place
    );
    let small = frame.faint((size * BELOW).max(SMALLEST));
    let values = frame.shortened(frame.paragraph(values, small), width, most);
    let paragraphs = vec![text, values];
    let height = frame.heights(&paragraphs, width).max(DOT) + after;
    Line { dot: Some((one.number, colour(frame, one.position, true))), paragraphs, height, after }
}

/// A part of the list on its page.
pub(super) fn blocks(frame: &PageFrame, lines: &[Line], place: Rectangle) -> Vec<PageBlock> {
    let mut blocks = Vec::new();
    let mut y = place.y;
    for line in lines {
        let height =
            frame.heights(&line.paragraphs, place.width - if line.dot.is_some() { NUMBER } else { 0.0 });
        match line.dot {
            None => {
                let top = y + (line.height - height - line.after);
                let at = Rectangle { y: top, height, ..place };
                blocks.push(frame.text(at, line.paragraphs.clone()));
            }
            Some((number, fill)) => {
                let at = Rectangle { x: place.x, y, width: DOT, height: DOT };
                blocks.push(dot(frame, at, &number.to_string(), fill));
                let at = Rectangle { x: place.x + NUMBER, y, width: place.width - NUMBER, height };
                blocks.push(frame.text(at, line.paragraphs.clone()));
            }
        }
        y += line.height;
    }
    blocks
}
