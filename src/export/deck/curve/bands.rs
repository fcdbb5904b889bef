//! The stages of a curve: a background behind every second one, and their names above it, all in
//! one font size.

use super::plot::{CurveStep, Plot};
use crate::export::deck::frame::{PageFrame, longest_word};
use crate::export::deck::{DeckParagraph, PageBlock, Rectangle};
use crate::export::typeset::line_height;
use crate::model::StageId;

/// The font sizes to try, with the maximum number of lines.
const SIZES: [(f32, usize); 3] = [(11.0, 2), (10.0, 2), (9.0, 3)];
/// The space beside a name, and above and below the names.
const SIDE: f32 = 4.0;
const ABOVE: f32 = 4.0;

/// A stage and its steps.
struct Band {
    stage: StageId,
    first: usize,
    count: usize,
}

/// The stages of a curve and the layout of their names.
pub(super) struct Bands {
    bands: Vec<Band>,
    size: f32,
    lines: usize,
}

impl Bands {
    /// The stages of these steps, with the largest font size in which all names fit. `slot` is the
    /// width of a step.
    pub fn of(frame: &PageFrame, steps: &[CurveStep], slot: f32) -> Bands {
        let mut bands: Vec<Band> = Vec::new();
        for (place, step) in steps.iter().enumerate() {
            match bands.last_mut() {
                Some(band) if band.stage == step.stage => band.count += 1,
                _ => bands.push(Band { stage: step.stage, first: place, count: 1 }),
            }
        }
        let is_whole = |(size, most): &(f32, usize)| {
            bands.iter().all(|band| {
                let (name, width) = (name(frame, band, *size), width(band, slot));
                longest_word(&name) <= width
                    && frame.fits(&name, width, *most as f32 * line_height(&name.style))
            })
        };
        let (size, most) = SIZES.into_iter().find(is_whole).unwrap_or(SIZES[SIZES.len() - 1]);
        let lines = |band: &Band| {
            let name = name(frame, band, size);
            // Do not measure a long name to its end.
            let fits = |lines: &usize| {
                frame.fits(&name, width(band, slot), *lines as f32 * line_height(&name.style))
            };
            (1..most).find(fits).unwrap_or(most)
        };
        let lines = bands.iter().map(lines).max().unwrap_or(1);
        Bands { bands, size, lines }
    }

    pub fn height(&self, frame: &PageFrame) -> f32 {
        2.0 * ABOVE + self.lines as f32 * line_height(&frame.ink(self.size))
    }

    /// The backgrounds and the names.
    pub fn blocks(&self, frame: &PageFrame, plot: &Plot) -> Vec<PageBlock> {
        let head = self.height(frame);
        let mut blocks = Vec::new();
        for (number, band) in self.bands.iter().enumerate() {
            let x = plot.x(band.first) - plot.slot / 2.0;
            let y = plot.place.y - head;
            if number % 2 == 0 {
                let width = plot.slot * band.count as f32 - 2.0;
                let ground = Rectangle { x: x + 1.0, y, width, height: head + plot.place.height };
                blocks.push(frame.fill(ground, frame.design.band()));
            }
            let width = width(band, plot.slot);
            let height = head - 2.0 * ABOVE;
            let name = frame.shortened(name(frame, band, self.size), width, height);
            // If not even one letter fits, show only the background.
            if name.text != "…" {
                let place = Rectangle { x: x + SIDE + 1.0, y: y + ABOVE, width, height };
                blocks.push(frame.text(place, vec![name]));
            }
        }
        blocks
    }
}

fn width(band: &Band, slot: f32) -> f32 {
    (slot * band.count as f32 - 2.0 - 2.0 * SIDE).max(8.0)
}

fn name(frame: &PageFrame, band: &Band, size: f32) -> DeckParagraph {
    let name = frame.map.stage(band.stage).map(|stage| stage.name.clone()).unwrap_or_default();
    frame.paragraph(name, frame.bold(size, frame.design.ink()))
}
