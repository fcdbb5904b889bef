//! The page that sums up the map: the most important claim as its title, what was said there,
//! findings beside what is to be done first, and below them what it is based on.

use super::frame::{PageFrame, SMALLEST};
use super::{Align, DeckParagraph, Page, PageBlock, PageKind, Rectangle, notes};
use crate::export::design::Colour;
use crate::export::summary::{Told, summary};

/// The font sizes to try for findings and actions, and the size of what is below each, relative to
/// that.
const LETTERS: [f32; 8] = [17.0, 16.0, 15.0, 14.0, 13.0, 12.0, 11.0, 10.0];
const BELOW: f32 = 0.75;
const QUOTE: f32 = 15.0;
const WHY: f32 = 12.0;
const HEAD: f32 = 12.0;
const SOURCE: f32 = 10.0;
/// The gap between the columns, and the share of the findings if there are actions.
const BETWEEN: f32 = 36.0;
const SHARE: f32 = 0.56;
/// The width of a number with its gap, and the least and the largest gap between two items.
const NUMBER: f32 = 30.0;
const GAP: (f32, f32) = (10.0, 26.0);
/// The line above the head of a column, and the gap below the head.
const RULE: f32 = 2.0;
const BELOW_HEAD: f32 = 12.0;

pub(super) fn page(frame: &PageFrame) -> Option<Page> {
    let summary = summary(frame.map, frame.options, &frame.claims)?;
    let mut area = frame.area();
    let mut blocks = Vec::new();
    let quote = summary.quote.map(|quote| (quote, frame.bold(QUOTE, frame.design.accent()), 42.0));
    let why = summary.why.map(|why| (why, frame.faint(WHY), 34.0));
    for (text, style, most) in quote.into_iter().chain(why) {
        let paragraph = frame.shortened(frame.paragraph(text, style), area.width, most);
        let height = frame.height(&paragraph, area.width);
        blocks.push(frame.text(Rectangle { height, ..area }, vec![paragraph]));
        area.y += height + 4.0;
        area.height -= height + 4.0;
    }
    area.y += 14.0;
    area.height -= 14.0;
    let sources = summary.sources.map(|sources| {
        let paragraph = frame.paragraph(sources, frame.faint(SOURCE));
        let paragraph = frame.shortened(paragraph, area.width, 28.0);
        let height = frame.height(&paragraph, area.width);
        area.height -= height + 12.0;
        frame.text(Rectangle { y: area.y + area.height + 12.0, height, ..area }, vec![paragraph])
    });
    let mut columns = vec![
        ("summary-findings", frame.design.accent(), summary.findings),
        ("summary-first", frame.design.lane(crate::model::LaneKind::Opportunity).title, summary.actions),
    ];
    columns.retain(|(.., items)| !items.is_empty());
    let widths = match columns.len() {
        2 => vec![(area.width - BETWEEN) * SHARE, (area.width - BETWEEN) * (1.0 - SHARE)],
        _ => vec![area.width],
    };
    let places: Vec<Rectangle> = widths
        .iter()
        .scan(area.x, |x, width| {
            let place = Rectangle { x: *x, width: *width, ..area };
            *x += width + BETWEEN;
            Some(place)
        })
        .collect();
    // Both columns in the same size.
    let fits = |size: &f32| {
        columns
            .iter()
            .zip(&places)
            .all(|((.., items), place)| items_height(frame, items, *size, place.width) <= room(frame, place))
    };
    let size = LETTERS.into_iter().find(fits).unwrap_or(LETTERS[LETTERS.len() - 1]);
    for ((head, colour, items), place) in columns.iter().zip(&places) {
        blocks.extend(column(frame, (head, *colour), items, size, *place));
    }
    blocks.extend(sources);
    let notes = notes::of_cards(frame, summary.cards.into_iter());
    Some(frame.page(PageKind::Summary, &frame.say("summary-title"), blocks, notes))
}

fn head_height(frame: &PageFrame) -> f32 {
    RULE + 6.0 + frame.height(&frame.paragraph("x", frame.bold(HEAD, frame.design.ink())), 100.0) + BELOW_HEAD
}

/// The height for the items of a column.
fn room(frame: &PageFrame, place: &Rectangle) -> f32 {
    place.height - head_height(frame)
}

/// An item: its text, and what is below it.
fn item(frame: &PageFrame, told: &Told, size: f32) -> Vec<DeckParagraph> {
    let text = told.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = frame.paragraph(text, frame.bold(size, frame.design.ink()));
    let below = told.below.as_ref().map(|below| {
        let below = frame.paragraph(below.clone(), frame.faint((size * BELOW).max(SMALLEST)));
        DeckParagraph { space_before: 2.0, ..below }
    });
    std::iter::once(text).chain(below).collect()
}

fn items_height(frame: &PageFrame, items: &[Told], size: f32, width: f32) -> f32 {
    let heights = items.iter().map(|told| frame.heights(&item(frame, told, size), width - NUMBER));
    heights.sum::<f32>() + GAP.0 * items.len().saturating_sub(1) as f32
}

/// A column: its head below a line, and its items with their numbers, spread over the height.
fn column(
    frame: &PageFrame,
    (head, colour): (&'static str, Colour),
    items: &[Told],
    size: f32,
    place: Rectangle,
) -> Vec<PageBlock> {
    let mut blocks = vec![frame.fill(Rectangle { height: RULE, ..place }, colour)];
    let head = frame.paragraph(frame.say(head), frame.bold(HEAD, colour));
    let height = frame.height(&head, place.width);
    blocks.push(frame.text(Rectangle { y: place.y + RULE + 6.0, height, ..place }, vec![head]));
    let mut y = place.y + head_height(frame);
    let left = room(frame, &place) - items_height(frame, items, size, place.width);
    let gap = GAP.0 + (left / items.len().max(1) as f32).clamp(0.0, GAP.1 - GAP.0);
    // Even in the smallest size a text may be too long.
    let most = (room(frame, &place) - gap * items.len().saturating_sub(1) as f32) / items.len().max(1) as f32;
    let is_too_high = left < 0.0;
    for (number, told) in items.iter().enumerate() {
        let width = place.width - NUMBER;
        let mut paragraphs = item(frame, told, size);
        if is_too_high {
            paragraphs = shortened(frame, paragraphs, width, most);
        }
        let height = frame.heights(&paragraphs, width);
        let mut number = frame.paragraph((number + 1).to_string(), frame.bold(size, colour));
        number.align = if frame.direction.is_rtl() { Align::Right } else { Align::Left };
        let number_height = frame.height(&number, NUMBER);
        let at = Rectangle { y, height: number_height, width: NUMBER - 8.0, ..place };
        blocks.push(frame.text(at, vec![number]));
        blocks.push(frame.text(Rectangle { x: place.x + NUMBER, y, width, height }, paragraphs));
        y += height + gap;
    }
    blocks
}

/// The paragraphs within a height: what is below has at most a third of it.
fn shortened(frame: &PageFrame, paragraphs: Vec<DeckParagraph>, width: f32, most: f32) -> Vec<DeckParagraph> {
    let mut paragraphs = paragraphs.into_iter();
    let Some(text) = paragraphs.next() else { return Vec::new() };
    let below = paragraphs.next().map(|below| frame.shortened(below, width, most / 3.0));
    let taken = below.as_ref().map_or(0.0, |below| frame.height(below, width) + below.space_before);
    let text = frame.shortened(text, width, most - taken);
    std::iter::once(text).chain(below).collect()
}
