//! How a page is set, and the measures that follow from it.

use std::collections::HashSet;
use std::ops::Range;

use super::content::Content;
use super::paper;
use crate::export::deck::frame::PageFrame;
use crate::export::typeset::line_height;
use crate::model::CardId;

/// What of a stage's touchpoints stands together over all its columns: lines of that width hold more than
/// those of a narrow column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gathered {
    Nothing,
    Cards,
    /// The names in one line, in the order of the points of the curve.
    CardsAndNames,
}

/// How a page is set: everything that [`super::fit`] decides.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Setting {
    pub(super) size: (f32, f32),
    /// The size of the letters, in points; headings are larger.
    pub(super) letters: f32,
    /// The bands, as ranges of the content's stages.
    pub(super) bands: Vec<Range<usize>>,
    /// The cards that are only counted.
    pub(super) left_out: HashSet<CardId>,
    pub(super) gathered: Gathered,
    /// A card with more characters than this is shortened.
    pub(super) longest: usize,
    /// Whether the cards have their evidence below them.
    pub(super) has_evidence: bool,
    /// Whether there is no room for all cards with whole words, so that the foot is kept short.
    pub(super) is_crowded: bool,
}

/// A page that is being laid out in one way.
pub(super) struct OnePage<'page, 'map> {
    pub(super) frame: &'page PageFrame<'map>,
    pub(super) content: &'page Content<'map>,
    pub(super) fit: &'page Setting,
}

impl OnePage<'_, '_> {
    pub(super) fn letters(&self) -> f32 {
        self.fit.letters
    }

    /// The height of a line of ordinary text.
    pub(super) fn line(&self) -> f32 {
        line_height(&self.frame.ink(self.letters()))
    }

    pub(super) fn margin(&self) -> f32 {
        paper::margin(self.fit.size.0)
    }

    /// The width between the margins.
    pub(super) fn width(&self) -> f32 {
        self.fit.size.0 - 2.0 * self.margin()
    }

    /// The space between the parts of the page.
    pub(super) fn gap(&self) -> f32 {
        self.letters() * 0.9
    }
}
