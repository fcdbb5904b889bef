//! Glyph outlines, each read from its font once per document.

use std::collections::HashMap;
use std::rc::Rc;

use skrifa::outline::OutlinePen;

use crate::export::typeset::FontId;

/// A segment of an outline, in font units, with y upwards from the baseline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Stroke {
    Move(f32, f32),
    Line(f32, f32),
    Quad([f32; 4]),
    Cubic([f32; 6]),
    Close,
}

/// The outlines read so far.
#[derive(Default)]
pub(super) struct Outlines(HashMap<(FontId, u32), Rc<[Stroke]>>);

impl Outlines {
    /// The outline of a glyph; empty for a blank.
    pub(super) fn get(&mut self, font: FontId, glyph: u32) -> Rc<[Stroke]> {
        let read = || {
            let mut pen = SegmentPen(Vec::new());
            font.draw(glyph, &mut pen);
            pen.0.into()
        };
        Rc::clone(self.0.entry((font, glyph)).or_insert_with(read))
    }
}

struct SegmentPen(Vec<Stroke>);

impl OutlinePen for SegmentPen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.push(Stroke::Move(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.push(Stroke::Line(x, y));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0.push(Stroke::Quad([cx, cy, x, y]));
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.0.push(Stroke::Cubic([cx0, cy0, cx1, cy1, x, y]));
    }

    fn close(&mut self) {
        self.0.push(Stroke::Close);
    }
}
