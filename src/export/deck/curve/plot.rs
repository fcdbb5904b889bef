//! The coordinates of the curve, and the labels below it.

use crate::export::deck::frame::{PageFrame, SMALLEST, natural_width};
use crate::export::deck::{Align, DeckParagraph, Rectangle};
use crate::insight::emotion::is_notable;
use crate::insight::marks::emotion;
use crate::model::{StageId, Touchpoint};

/// The width of the axis: the longest word for an emotion.
pub(super) fn axis_width(frame: &PageFrame) -> f32 {
    let words = LEVELS.iter().map(|level| natural_width(&level_name(frame, *level)));
    words.fold(0.0, f32::max) + AXIS_GAP
}

/// An emotion as a word with its number, for the axis.
pub(super) fn level_name(frame: &PageFrame, level: i8) -> DeckParagraph {
    let name = frame.paragraph(frame.tell(&emotion(level)), frame.faint(SMALLEST));
    DeckParagraph { align: frame.trailing(), ..name }
}

/// The emotions from the top of the axis to its bottom.
pub(super) const LEVELS: [i8; 5] = [2, 1, 0, -1, -2];

/// The gap between the words and the plot, where slides have a face.
pub(super) const AXIS_GAP: f32 = 20.0;

/// The space above +2 and below −2.
const INSET: f32 = 26.0;

/// A touchpoint on the curve.
#[derive(Clone, Copy)]
pub(super) struct CurveStep<'map> {
    pub stage: StageId,
    pub touchpoint: &'map Touchpoint,
    pub emotion: Option<i8>,
}

impl CurveStep<'_> {
    /// Whether it is notable: a moment of truth, or a negative emotion.
    pub(super) fn is_notable(&self) -> bool {
        is_notable(self.touchpoint, self.emotion)
    }
}

/// The area of the curve, not mirrored.
#[derive(Clone, Copy)]
pub(super) struct Plot {
    pub place: Rectangle,
    /// The x position of the first step's centre, and the distance between steps.
    pub first: f32,
    pub slot: f32,
}

impl Plot {
    pub(super) fn x(&self, step: usize) -> f32 {
        self.first + self.slot * step as f32
    }

    /// The y position of an emotion, from the top of the page.
    pub(super) fn y(&self, emotion: i8) -> f32 {
        let middle = self.place.y + self.place.height / 2.0;
        middle - f32::from(emotion.clamp(-2, 2)) * (self.place.height / 2.0 - INSET) / 2.0
    }
}

/// A number or name, centred below its point.
pub(super) fn centred(frame: &PageFrame, text: &str, is_bold: bool) -> DeckParagraph {
    let style = if is_bold { frame.bold(SMALLEST, frame.design.ink()) } else { frame.faint(SMALLEST) };
    DeckParagraph { align: Align::Centre, ..frame.paragraph(text, style) }
}
