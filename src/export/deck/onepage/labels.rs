//! The names of the peaks and lows of the curve, with what was said there: above a peak and below a
//! low, where the curve never is.

use super::band::Column;
use super::emotion::Plot;
use super::setting::OnePage;
use crate::export::deck::frame::natural_width;
use crate::export::deck::{BlockContent, Curve, FACE, PageBlock, Rectangle};
use crate::insight::claims::Claim;
use crate::insight::emotion::{Extreme, extremes, said};
use crate::model::TouchpointId;

/// The distance of a label from the face of its point, in letters.
const FROM_FACE: f32 = 0.2;
/// What the star of a moment of truth takes above a face, in points on a slide.
const STAR: f32 = 16.0;
/// The most lines of a name, and of a label with what was said.
const MOST_LINES: (f32, f32) = (2.0, 5.0);
/// The widest label, in letters.
const WIDEST: f32 = 17.0;
/// The narrowest label, in letters.
const NARROWEST: f32 = 4.0;

impl OnePage<'_, '_> {
    pub(super) fn labels(&self, columns: &[Column], plot: &Plot) -> Vec<PageBlock> {
        let emotions: Vec<Option<i8>> =
            columns.iter().map(|column| self.content.main_emotion(column.touchpoint)).collect();
        let extremes = extremes(&emotions);
        extremes.iter().filter_map(|one| self.label(*one, &extremes, columns, plot)).collect()
    }

    fn label(&self, one: Extreme, all: &[Extreme], columns: &[Column], plot: &Plot) -> Option<PageBlock> {
        let middle = plot.middles.get(one.place).copied()?;
        let reach = self.reach(one, all, plot)?.min(WIDEST * self.letters() / 2.0);
        let width = 2.0 * reach;
        if width < NARROWEST * self.letters() {
            return None;
        }
        let line = self.line();
        let levels = [2, 1, 0, -1, -2].map(|level| plot.y(level));
        let column = columns.get(one.place)?;
        let touchpoint = column.touchpoint?;
        let node = self.content.map.touchpoint(touchpoint)?;
        let is_starred = node.feeling.moment_of_truth && one.emotion > 0;
        let face = FACE.0 + if is_starred { STAR } else { FACE.1 };
        let face = face * Curve::scale(levels, self.fit.size);
        let away = face + FROM_FACE * self.letters();
        // Beyond the points of other lines in this column, too.
        let all_emotions =
            self.content.emotions.iter().filter_map(|line| self.content.emotion(line, column.touchpoint));
        let outermost = if one.emotion < 0 { all_emotions.min() } else { all_emotions.max() };
        let y = plot.y(outermost?);
        let room = if one.emotion < 0 {
            plot.place.y + plot.place.height - y - away
        } else {
            y - away - plot.place.y
        };
        let most = (room / line).floor().min(MOST_LINES.1);
        if most < 1.0 {
            return None;
        }
        let bold = |text: &str| {
            let text = self.frame.paragraph(text, self.frame.bold(self.letters(), self.frame.design.ink()));
            Self::centred(text)
        };
        let claim = self.claim_at(touchpoint).map(|claim| bold(&claim));
        let name = claim
            .filter(|claim| self.frame.fits(claim, width, most * line))
            .unwrap_or_else(|| self.frame.shortened(bold(&node.name), width, most.min(MOST_LINES.0) * line));
        let mut left = most - (self.frame.height(&name, width) / line).round();
        let mut paragraphs = vec![name];
        if let Some(said) = self.said_at(touchpoint).filter(|_| left >= 1.0) {
            let said = self.frame.paragraph(said, self.frame.faint(self.letters()));
            let said = self.frame.shortened(Self::centred(said), width, left * line);
            left -= (self.frame.height(&said, width) / line).round();
            paragraphs.push(said);
        }
        let height = (most - left) * line;
        let top = if one.emotion < 0 { y + away } else { y - away - height };
        let natural = paragraphs.iter().map(natural_width).fold(0.0, f32::max) + self.letters() * 0.6;
        let width = width.min(natural);
        let place = Rectangle { x: middle - width / 2.0, y: top, width, height };
        let mut block = self.frame.text(place, paragraphs);
        if let BlockContent::Text { fill, .. } = &mut block.content {
            // Lines of personas may pass behind it.
            *fill = (self.content.emotions.len() > 1).then(|| self.frame.design.page());
        }
        Some(block)
    }

    /// How far a label reaches to both sides: to the columns beside its own, where the curve may turn,
    /// to the edge of the curve, and half way to another label of the same side.
    fn reach(&self, one: Extreme, all: &[Extreme], plot: &Plot) -> Option<f32> {
        let middle = plot.middles.get(one.place).copied()?;
        let gap = self.letters() * 0.3;
        let edges = (plot.place.x, plot.place.x + plot.place.width);
        let beside = |place: Option<usize>| place.and_then(|place| plot.middles.get(place)).copied();
        let before = beside(one.place.checked_sub(1)).unwrap_or(edges.0);
        let after = beside(Some(one.place + 1)).unwrap_or(edges.1);
        let mut reach = (middle - before).min(after - middle);
        let same_side =
            all.iter().filter(|other| other.place != one.place && (other.emotion < 0) == (one.emotion < 0));
        for other in same_side.filter_map(|other| plot.middles.get(other.place)) {
            reach = reach.min((middle - other).abs() / 2.0);
        }
        Some(reach - gap)
    }

    /// What is claimed about a touchpoint's emotion, unless that is the title of the page.
    fn claim_at(&self, touchpoint: TouchpointId) -> Option<String> {
        let map = self.content.map;
        let about = |claim: &&Claim| {
            matches!(claim, Claim::Lowest(_) | Claim::Fall(_) | Claim::HandOver(_))
                && claim.proof().last() == Some(&touchpoint.into())
        };
        let mut told = self.frame.claims.claims.iter().filter(about);
        told.next().map(|claim| self.frame.tell(&claim.sentence(map))).filter(|claim| *claim != self.title())
    }

    /// The first of what was said at a touchpoint, as a quotation.
    fn said_at(&self, touchpoint: TouchpointId) -> Option<String> {
        let options = self.content.options;
        let said = said(self.content.map, touchpoint, options.selection.persona, |_, card| {
            options.selection.takes(card)
        });
        let text = said.first().and_then(|id| self.content.map.card(*id)).map(|card| card.text.trim())?;
        Some(self.quoted(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn peaks_and_lows_are_where_the_line_turns() {
        let found = |emotions: &[i8]| -> Vec<(usize, i8)> {
            let emotions: Vec<Option<i8>> = emotions.iter().map(|one| (*one != 9).then_some(*one)).collect();
            extremes(&emotions).iter().map(|one| (one.place, one.emotion)).collect()
        };
        assert_eq!(found(&[0, -2, 0, 1, 2, -1]), [(1, -2), (4, 2), (5, -1)]);
        assert_eq!(found(&[-1, -1, -2, -2, 1]), [(2, -2), (4, 1)]);
        assert_eq!(found(&[1, 9, 1, 0, -1, 9]), [(0, 1), (4, -1)]);
        assert_eq!(found(&[0, 0, 9]), []);
        assert_eq!(found(&[2]), [(0, 2)]);
        // A step on the way down is no peak.
        assert_eq!(found(&[2, 1, 1, -1, -2]), [(0, 2), (4, -2)]);
    }
}
