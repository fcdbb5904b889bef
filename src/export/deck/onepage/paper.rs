//! The sizes of one page, and how small its letters may be there.

use crate::format::Paper;

/// The letters of a page of free size, and the ratio of its sides: those of paper in landscape format.
pub(super) const FREE: f32 = 10.5;
pub(super) const SHAPE: f32 = std::f32::consts::SQRT_2;

/// How many times the smallest letters may grow to fill a page.
pub(super) const MOST_GROWTH: f32 = 2.0;

/// A paper in landscape format, in points, and the smallest letters that can be read on it from where
/// it is looked at; `None` for a page of free size.
pub(super) fn sheet(paper: Paper) -> Option<((f32, f32), f32)> {
    match paper {
        Paper::Slides | Paper::Poster => None,
        Paper::Wide => Some(((960.0, 540.0), 9.0)),
        Paper::A4 => Some(((842.0, 595.0), 7.0)),
        Paper::Letter => Some(((792.0, 612.0), 7.0)),
        Paper::A3 => Some(((1191.0, 842.0), 8.0)),
        Paper::A2 => Some(((1684.0, 1191.0), 10.0)),
        Paper::A1 => Some(((2384.0, 1684.0), 14.0)),
        Paper::A0 => Some(((3370.0, 2384.0), 18.0)),
    }
}

/// The margin of a page of this width: 19 points on A4.
pub(super) fn margin(width: f32) -> f32 {
    (width * 0.0225).clamp(14.0, 72.0)
}
