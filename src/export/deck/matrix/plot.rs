//! The matrix: four quadrants with their names, the values along two axes, and the dots.

use super::entry::{Entry, quadrant};
use crate::export::deck::frame::{PageFrame, SMALLEST};
use crate::export::deck::{Align, BlockContent, DeckParagraph, PageBlock, Rectangle};
use crate::export::design::Colour;
use crate::insight::matrix::{HIGH_IMPACT, LOW_EFFORT, MOST, MatrixPosition, QUADRANTS};
use crate::model::LaneKind;

/// The width of the numbers of the axis of impact, and the height of a line of words.
const NUMBERS: f32 = 18.0;
const LINE: f32 = 16.0;
/// The gap between quadrants, and between a quadrant's edge and what is in it.
const GAP: f32 = 3.0;
const INSET: f32 = 6.0;
const NAME: f32 = 11.0;
/// The diameter of a dot, and the distance of two dots of the same place.
pub(super) const DOT: f32 = 17.0;
const PITCH: f32 = 19.0;

/// Where the matrix is, not mirrored.
pub(super) struct MatrixPlot {
    place: Rectangle,
    cell: (f32, f32),
}

impl MatrixPlot {
    /// The matrix within an area that also has its axes.
    pub fn new(area: Rectangle) -> MatrixPlot {
        let place = Rectangle {
            x: area.x + NUMBERS,
            y: area.y + LINE,
            width: area.width - NUMBERS,
            height: area.height - 3.0 * LINE,
        };
        let most = f32::from(MOST);
        MatrixPlot { place, cell: (place.width / most, place.height / most) }
    }

    fn x(&self, effort: u8) -> f32 {
        self.place.x + f32::from(effort.clamp(1, MOST) - 1) * self.cell.0
    }

    fn y(&self, impact: u8) -> f32 {
        self.place.y + f32::from(MOST - impact.clamp(1, MOST)) * self.cell.1
    }

    /// The quadrants and the axes.
    pub fn ground(&self, frame: &PageFrame) -> Vec<PageBlock> {
        let mut blocks = Vec::new();
        for impacts in [(HIGH_IMPACT, MOST), (1, HIGH_IMPACT - 1)] {
            for efforts in [(1, LOW_EFFORT), (LOW_EFFORT + 1, MOST)] {
                let width = f32::from(efforts.1 - efforts.0 + 1) * self.cell.0 - GAP;
                let height = f32::from(impacts.1 - impacts.0 + 1) * self.cell.1 - GAP;
                let (x, y) = (self.x(efforts.0), self.y(impacts.1));
                let name = MatrixPosition { impact: impacts.1, effort: efforts.0 }.quadrant();
                let is_win = name == QUADRANTS[0];
                let lane = frame.design.lane(LaneKind::Opportunity);
                let (ground, ink) = if is_win {
                    (lane.tint, lane.title)
                } else {
                    (frame.design.band(), frame.design.faint())
                };
                blocks.push(frame.fill(Rectangle { x, y, width, height }, ground));
                let name = frame.paragraph(quadrant(frame, name), frame.bold(NAME, ink));
                let name = frame.shortened(name, width - 2.0 * INSET, LINE);
                let at = Rectangle { x: x + INSET, y: y + 3.0, width: width - 2.0 * INSET, height: LINE };
                blocks.push(frame.text(at, vec![name]));
            }
        }
        blocks.extend(self.axes(frame));
        blocks
    }

    fn axes(&self, frame: &PageFrame) -> Vec<PageBlock> {
        let bottom = self.place.y + self.place.height;
        let strong = |text: String| frame.paragraph(text, frame.bold(SMALLEST + 1.0, frame.design.ink()));
        let centred = |text: String, at: Rectangle| {
            let number = frame.paragraph(text, frame.faint(SMALLEST));
            frame.text(at, vec![DeckParagraph { align: Align::Centre, ..number }])
        };
        let left = self.place.x - NUMBERS;
        let head = Rectangle { x: left, y: self.place.y - LINE, width: self.place.width, height: LINE };
        let foot =
            Rectangle { x: self.place.x, y: bottom + LINE, width: self.place.width - GAP, height: LINE };
        let effort = strong(frame.say("field-effort"));
        let effort = DeckParagraph { align: frame.trailing(), ..effort };
        let mut blocks = vec![frame.text(head, vec![strong(frame.say("field-impact"))])];
        for level in (1..=MOST).rev() {
            let middle = self.y(level) + self.cell.1 / 2.0;
            let at = Rectangle { x: left, y: middle - LINE / 2.0, width: NUMBERS - 4.0, height: LINE };
            blocks.push(centred(level.to_string(), at));
        }
        for level in 1..=MOST {
            let at = Rectangle { x: self.x(level), y: bottom + 1.0, width: self.cell.0, height: LINE };
            blocks.push(centred(level.to_string(), at));
        }
        blocks.push(frame.text(foot, vec![effort]));
        blocks
    }

    /// The dots; those whose numbers are `listed` beside the matrix stand out. Where more are than there
    /// is room for, the last says how many.
    pub fn dots(&self, frame: &PageFrame, entries: &[Entry], listed: &[usize]) -> Vec<PageBlock> {
        let mut blocks = Vec::new();
        let columns = ((self.cell.0 - GAP - INSET) / PITCH).max(1.0) as usize;
        let rows = ((self.cell.1 - GAP - LINE - 2.0) / PITCH).max(1.0) as usize;
        for impact in 1..=MOST {
            for effort in 1..=MOST {
                let here: Vec<&Entry> =
                    entries.iter().filter(|one| one.position == MatrixPosition { impact, effort }).collect();
                let room = columns * rows;
                let shown = if here.len() > room { room - 1 } else { here.len() };
                let more = here.len() - shown;
                let ends = here.iter().take(shown).map(|one| {
                    let is_listed = listed.contains(&one.number);
                    (one.number.to_string(), colour(frame, one.position, is_listed))
                });
                let rest = (more > 0).then(|| (format!("+{more}"), frame.design.faint()));
                let count = shown + usize::from(more > 0);
                let across = count.min(columns);
                for (place, (text, fill)) in ends.chain(rest).enumerate() {
                    let (column, row) = (place % columns, place / columns);
                    let x = self.x(effort) + (self.cell.0 - GAP - across as f32 * PITCH) / 2.0;
                    let down = count.div_ceil(columns) as f32 * PITCH;
                    let y = self.y(impact) + LINE + (self.cell.1 - GAP - LINE - down) / 2.0;
                    let at = Rectangle {
                        x: x + column as f32 * PITCH + (PITCH - DOT) / 2.0,
                        y: y + row as f32 * PITCH + (PITCH - DOT) / 2.0,
                        width: DOT,
                        height: DOT,
                    };
                    blocks.push(dot(frame, at, &text, fill));
                }
            }
        }
        blocks
    }
}

/// The colour of a dot. The number on it has the colour of the page.
pub(super) fn colour(frame: &PageFrame, position: MatrixPosition, is_listed: bool) -> Colour {
    match (is_listed, position.quadrant() == QUADRANTS[0]) {
        (true, true) => frame.design.lane(LaneKind::Opportunity).title,
        (true, false) => frame.design.ink(),
        (false, _) => frame.design.faint(),
    }
}

/// A disc with a number.
pub(super) fn dot(frame: &PageFrame, at: Rectangle, text: &str, fill: Colour) -> PageBlock {
    let number = frame.paragraph(text, frame.bold(SMALLEST, frame.design.page()));
    let number = DeckParagraph { align: Align::Centre, ..number };
    let content = BlockContent::Dot { number, fill };
    PageBlock { place: frame.mirrored(at), content, description: String::new() }
}
