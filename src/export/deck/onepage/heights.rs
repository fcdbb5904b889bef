//! The heights of a page's parts, and how they fill it.

use super::band::Band;
use super::setting::OnePage;

/// The heights of the parts of a page, of which the curves may be given more.
pub(super) struct Heights {
    pub(super) head: f32,
    /// Of each band, without its curve.
    pub(super) bands: Vec<f32>,
    /// The number of bands with a curve, and the height of each.
    pub(super) curves: usize,
    pub(super) curve: f32,
    pub(super) foot: f32,
}

/// The share of the page that the curves have at least, and at most if there is room.
pub(super) const CURVE_SHARE: (f32, f32) = (0.25, 0.34);
/// How much higher than its text a lane may become to fill the page.
const MOST_STRETCH: f32 = 1.3;

impl OnePage<'_, '_> {
    pub(super) fn bands(&self) -> Vec<Band> {
        let bands = self.fit.bands.iter();
        bands
            .take_while(|_| !self.frame.watch.is_cancelled())
            .map(|stages| self.band(stages.clone()))
            .collect()
    }

    pub(super) fn heights(&self, bands: &[Band]) -> Heights {
        let curves = bands.iter().filter(|band| band.curve.is_some()).count();
        Heights {
            head: self.head_height(),
            bands: bands.iter().map(|band| band.height()).collect(),
            curves,
            curve: self.lowest_curve().max(self.fit.size.1 * CURVE_SHARE.0 / curves.max(1) as f32),
            foot: self.foot_height(),
        }
    }

    /// The height of all parts with gaps and margins.
    pub(super) fn needed(&self, heights: &Heights) -> f32 {
        let gaps = heights.bands.len() + usize::from(heights.foot > 0.0);
        2.0 * self.margin()
            + heights.head
            + heights.bands.iter().sum::<f32>()
            + heights.curves as f32 * heights.curve
            + heights.foot
            + gaps as f32 * self.gap()
    }

    /// Gives the curves, and then the lanes, what room is left on the page.
    pub(super) fn fill(&self, bands: &mut [Band], heights: &mut Heights) {
        let mut left = self.fit.size.1 - self.needed(heights);
        if left <= 0.0 {
            return;
        }
        if heights.curves > 0 {
            let most = self.fit.size.1 * CURVE_SHARE.1 / heights.curves as f32;
            let more = (left / heights.curves as f32).min((most - heights.curve).max(0.0));
            heights.curve += more;
            left -= more * heights.curves as f32;
        }
        let lanes: f32 = bands.iter().map(Band::lanes_height).sum();
        if lanes > 0.0 {
            // An empty map is to be written on.
            let most = if self.content.ranked.is_empty() { f32::MAX } else { MOST_STRETCH };
            let factor = (1.0 + left / lanes).min(most);
            bands.iter_mut().for_each(|band| band.stretch(factor));
        }
    }
}
