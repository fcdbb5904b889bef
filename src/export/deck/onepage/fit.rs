//! Chooses bands and letters: the fewest bands at which everything fits, then the largest letters.

use std::collections::HashSet;
use std::ops::Range;

use super::content::Content;
use super::heights::CURVE_SHARE;
use super::paper;
use super::setting::{Gathered, OnePage, Setting};
use crate::export::deck::frame::PageFrame;
use crate::export::{ExportOptions, Watch};
use crate::model::Map;

const MOST_BANDS: usize = 8;
/// How often the letters are halved in search of the right size.
const LETTER_STEPS: usize = 5;
/// The widths of a page of free size that are tried.
const WIDTHS: [f32; 10] = [480.0, 620.0, 842.0, 1040.0, 1300.0, 1684.0, 2100.0, 2700.0, 3500.0, 5000.0];
/// What a further band costs on a page of free size, against the deviation from its shape (a
/// logarithm), and how much of it is no reason for more bands: a page twice as wide as high.
const BAND_COST: f32 = 0.08;
const TOLERATED: f32 = 0.36;

pub(super) struct Fit;

impl Fit {
    pub(super) fn find(content: &Content, map: &Map, options: &ExportOptions, watch: &Watch) -> Setting {
        let search = Search { content, frame: PageFrame::new(map, options, watch) };
        match paper::sheet(options.look.paper) {
            Some((size, smallest)) => search.on(size, smallest),
            None => search.free(),
        }
    }
}

pub(super) struct Search<'page, 'map> {
    pub(super) content: &'page Content<'map>,
    pub(super) frame: PageFrame<'map>,
}

/// What a setting comes to.
pub(super) struct Measured {
    pub(super) height: f32,
    pub(super) is_legible: bool,
    pub(super) breaks_words: bool,
}

impl<'map> Search<'_, 'map> {
    pub(super) fn most_bands(&self) -> usize {
        self.content.stages.len().clamp(1, MOST_BANDS)
    }

    pub(super) fn measured(&self, setting: &Setting) -> Measured {
        let frame = self.frame_of(setting);
        let page = self.page(&frame, setting);
        let bands = page.bands();
        let heights = page.heights(&bands);
        Measured {
            height: page.needed(&heights),
            is_legible: bands.iter().all(|band| band.is_legible),
            breaks_words: bands.iter().any(|band| band.breaks_words),
        }
    }

    pub(super) fn page<'page>(
        &'page self,
        frame: &'page PageFrame<'map>,
        fit: &'page Setting,
    ) -> OnePage<'page, 'map> {
        OnePage { frame, content: self.content, fit }
    }

    pub(super) fn frame_of(&self, setting: &Setting) -> PageFrame<'map> {
        let PageFrame { map, options, design, direction, watch, .. } = self.frame;
        let claims = self.frame.claims.clone();
        PageFrame { map, options, design, direction, size: setting.size, watch, claims }
    }

    /// Whether everything fits, though words may be broken.
    pub(super) fn fits(&self, setting: &Setting) -> bool {
        let measured = self.measured(setting);
        measured.is_legible && measured.height <= setting.size.1
    }

    /// Whether everything fits and no word is broken.
    pub(super) fn suits(&self, setting: &Setting) -> bool {
        let measured = self.measured(setting);
        measured.is_legible && !measured.breaks_words && measured.height <= setting.size.1
    }

    pub(super) fn setting(&self, size: (f32, f32), letters: f32, bands: usize) -> Setting {
        let bands = self.parted(bands);
        Setting {
            size,
            letters,
            bands,
            left_out: HashSet::new(),
            gathered: Gathered::Nothing,
            longest: usize::MAX,
            has_evidence: true,
            is_crowded: false,
        }
    }

    fn on(&self, size: (f32, f32), smallest: f32) -> Setting {
        let with_or_without: &[bool] = if self.content.has_evidence { &[true, false] } else { &[false] };
        for has_evidence in with_or_without {
            for bands in 1..=self.most_bands() {
                let setting = Setting { has_evidence: *has_evidence, ..self.setting(size, smallest, bands) };
                if self.suits(&setting) {
                    return self.grown(setting, smallest);
                }
                if self.frame.watch.is_cancelled() {
                    return setting;
                }
            }
        }
        self.with_fewer_cards(size, smallest)
    }

    /// With the largest letters at which it still fits.
    fn grown(&self, setting: Setting, smallest: f32) -> Setting {
        let (mut least, mut most) = (smallest, smallest * paper::MOST_GROWTH);
        let with = |letters: f32| Setting { letters, ..setting.clone() };
        if self.suits(&with(most)) {
            return with(most);
        }
        for _ in 0..LETTER_STEPS {
            let letters = (least + most) / 2.0;
            if self.suits(&with(letters)) { least = letters } else { most = letters }
        }
        // Quarters of a point, as they were measured.
        let rounded = with(((least * 4.0).floor() / 4.0).max(smallest));
        if self.suits(&rounded) { rounded } else { with(smallest) }
    }

    /// A page of the size that the content needs.
    fn free(&self) -> Setting {
        let mut best: Option<(f32, Setting)> = None;
        for bands in 1..=self.most_bands().min(5) {
            for width in WIDTHS {
                let setting = self.setting((width, 0.0), paper::FREE, bands);
                let Measured { height, is_legible, breaks_words } = self.measured(&setting);
                let is_legible = is_legible && !breaks_words;
                // The curves have their share of a height that is only known now.
                let height = self.with_curves(&setting, height);
                let deviation = (width / height / paper::SHAPE).ln().abs() + BAND_COST * (bands - 1) as f32;
                let badness = deviation + if is_legible { 0.0 } else { 10.0 };
                if best.as_ref().is_none_or(|(least, _)| badness < *least) {
                    best = Some((badness, Setting { size: (width, height.ceil()), ..setting }));
                }
                // A wider page only becomes flatter.
                if is_legible && width / height > paper::SHAPE || self.frame.watch.is_cancelled() {
                    break;
                }
            }
            if best.as_ref().is_some_and(|(badness, _)| *badness < TOLERATED) {
                break;
            }
        }
        let mut best =
            best.map_or_else(|| self.setting((WIDTHS[1], 595.0), paper::FREE, 1), |(_, setting)| setting);
        best.size.1 = best.size.1.max(self.measured(&best).height.ceil());
        best
    }

    fn with_curves(&self, setting: &Setting, measured: f32) -> f32 {
        let frame = self.frame_of(setting);
        let page = self.page(&frame, setting);
        let has_curve = |stages: &&Range<usize>| page.has_curve((*stages).clone());
        let curves = setting.bands.iter().filter(has_curve).count();
        if curves == 0 {
            return measured;
        }
        let without = measured - curves as f32 * page.lowest_curve();
        measured.max(without / (1.0 - CURVE_SHARE.0))
    }

    /// The stages in this many bands, the widest of which is as narrow as possible.
    fn parted(&self, bands: usize) -> Vec<Range<usize>> {
        let weights: Vec<usize> = self.content.stages.iter().map(|stage| stage.columns.len()).collect();
        let bands = bands.clamp(1, weights.len().max(1));
        // The narrowest width that suffices; widths are whole numbers of columns.
        let widest = weights.iter().copied().max().unwrap_or(1);
        let all: usize = weights.iter().sum();
        let width = (widest.max(all.div_ceil(bands))..=all).find(|width| count(&weights, *width) <= bands);
        parts(&weights, width.unwrap_or(all), bands)
    }
}

/// How many bands of at most this width the stages need.
fn count(weights: &[usize], width: usize) -> usize {
    let mut bands = 1;
    let mut filled = 0;
    for weight in weights {
        if filled + weight > width {
            bands += 1;
            filled = 0;
        }
        filled += weight;
    }
    bands
}

/// Exactly `bands` ranges of stages, none wider than `width` if that is possible.
fn parts(weights: &[usize], width: usize, bands: usize) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    if weights.is_empty() {
        return parts;
    }
    let (mut start, mut filled) = (0, 0);
    for (place, weight) in weights.iter().enumerate() {
        let open = bands - parts.len() - 1;
        let must_end = weights.len() - place == open;
        if place > start && open > 0 && (filled + weight > width || must_end) {
            parts.push(start..place);
            (start, filled) = (place, 0);
        }
        filled += weight;
    }
    parts.push(start..weights.len());
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::export::ExportLook;
    use crate::format::{Paper, samples};

    #[test]
    fn a_page_has_the_fewest_bands_and_letters_that_are_not_smaller_than_needed() {
        for sample in samples() {
            let map = sample.map();
            for paper in [Paper::A3, Paper::A2, Paper::A0] {
                let look = ExportLook { paper, ..ExportLook::default() };
                let options = ExportOptions { look, ..ExportOptions::of(&map) };
                let (content, watch) = (Content::new(&map, &options), Watch::default());
                let found = Fit::find(&content, &map, &options, &watch);
                let search = Search { content: &content, frame: PageFrame::new(&map, &options, &watch) };
                let (size, smallest) = paper::sheet(paper).unwrap();
                assert!(found.letters >= smallest);
                let all = 1..=search.most_bands();
                let fewer = if !found.is_crowded { 1..found.bands.len() } else { 1..all.end() + 1 };
                let is_full = |bands: usize, has_evidence| {
                    let setting = Setting { has_evidence, ..search.setting(size, smallest, bands) };
                    !search.suits(&setting)
                };
                assert!(search.fits(&found));
                assert!(fewer.into_iter().all(|bands| is_full(bands, found.has_evidence)));
                // What is known about the cards is given up before a card is.
                let has_more = content.has_evidence && !found.has_evidence;
                assert!(!has_more || all.into_iter().all(|bands| is_full(bands, true)));
            }
        }
    }

    proptest! {
        #[test]
        fn stages_are_parted_in_order_into_bands_of_like_width(
            weights in proptest::collection::vec(1_usize..9, 1..12),
            bands in 1_usize..6,
        ) {
            let bands = bands.min(weights.len());
            let all: usize = weights.iter().sum();
            let widest = weights.iter().copied().max().unwrap();
            let width = (widest..=all).find(|width| count(&weights, *width) <= bands).unwrap();
            let parts = parts(&weights, width, bands);
            prop_assert_eq!(parts.len(), bands);
            let joined: Vec<usize> = parts.iter().cloned().flatten().collect();
            prop_assert_eq!(joined, (0..weights.len()).collect::<Vec<_>>());
            for part in parts {
                prop_assert!(!part.is_empty());
                prop_assert!(weights[part].iter().sum::<usize>() <= width);
            }
        }
    }
}
