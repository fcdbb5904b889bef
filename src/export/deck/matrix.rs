//! Impact against effort: the opportunities as numbered dots in four named quadrants, with a list
//! beside them of what the numbers are. Only if at least two opportunities have both values.

mod entry;
mod legend;
mod plot;

use self::entry::entries;
use self::legend::Legend;
use self::plot::MatrixPlot;
use super::frame::PageFrame;
use super::{Page, PageKind, Rectangle, notes};
use crate::insight::matrix::QUADRANTS;
use crate::words::Message;

/// The share of the width that the matrix takes, and the gap before its list.
const SHARE: f32 = 0.54;
const BETWEEN: f32 = 32.0;
/// The most opportunities that are shown; if there are more, the title states the total.
const SHOWN: usize = 30;
/// Fewer are no comparison.
const LEAST: usize = 2;

pub(super) fn pages(frame: &PageFrame) -> Vec<Page> {
    let mut entries = entries(frame);
    let count = entries.len();
    if count < LEAST {
        return Vec::new();
    }
    entries.truncate(SHOWN);
    let usual = usual_title(frame);
    let title = if count > SHOWN {
        let message = Message::new("deck-first-of").text("title", usual);
        frame.tell(&message.number("shown", SHOWN).number("count", count))
    } else {
        usual
    };
    let area = frame.area();
    let matrix = Rectangle { width: area.width * SHARE, ..area };
    let beside = matrix.width + BETWEEN;
    let list = Rectangle { x: area.x + beside, width: area.width - beside, ..area };
    let plot = MatrixPlot::new(matrix);
    let page = |part: &[legend::Line]| {
        let shown: Vec<usize> = part.iter().filter_map(legend::Line::number).collect();
        let mut blocks = plot.ground(frame);
        blocks.extend(plot.dots(frame, &entries, &shown));
        blocks.extend(legend::blocks(frame, part, list));
        let cards = entries.iter().filter(|one| shown.contains(&one.number)).map(|one| one.card);
        frame.page(PageKind::Matrix, &title, blocks, notes::of_cards(frame, cards))
    };
    Legend::of(frame, &entries, list).pages().map(page).collect()
}

/// The title that says how many opportunities help much and cost little; `None` if there is none.
pub(super) fn claim(frame: &PageFrame) -> Option<String> {
    let entries = entries(frame);
    let wins = entries.iter().filter(|one| one.position.quadrant() == QUADRANTS[0]).count();
    let message = Message::new("deck-matrix-wins").number("count", wins).number("all", entries.len());
    (wins > 0).then(|| frame.tell(&message))
}

fn usual_title(frame: &PageFrame) -> String {
    format!("{} × {}", frame.say("field-impact"), frame.say("field-effort"))
}

#[cfg(test)]
mod tests;
