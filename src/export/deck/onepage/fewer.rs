//! Chooses the cards of a page that has no room for all: each is tried, from the highest ranked, and
//! shown if it fits. Long texts are shortened if much more fits then.

use std::collections::HashMap;

use super::band::Band;
use super::cells::{is_longer, length};
use super::fit::Search;
use super::setting::{Gathered, OnePage, Setting};
use crate::model::{CardId, Home, LaneId};

/// The lengths of texts to try, in characters.
const LONGEST: [usize; 4] = [usize::MAX, 100, 60, 40];
/// What a page with shortened texts is worth, relative to the part of the map that it shows.
const SHORTENED: f32 = 0.85;
/// What a page with broken words is worth, relative to one without.
const BROKEN: f32 = 0.6;
/// How the touchpoints of a stage may be gathered, and what such a page is worth, relative to one on which
/// each card is below its touchpoint.
const GATHERED: [(Gathered, f32); 3] =
    [(Gathered::Nothing, 1.0), (Gathered::Cards, 0.8), (Gathered::CardsAndNames, 0.7)];
/// How much less the last of the ranked cards is worth than the first.
const LAST: f32 = 0.75;
/// What is left free, against rounding.
const ROUNDING: f32 = 0.02;

impl Search<'_, '_> {
    /// With the number of bands and the length of texts that show most of the cards, each below its
    /// touchpoint or those of a stage together.
    pub(super) fn with_fewer_cards(&self, size: (f32, f32), smallest: f32) -> Setting {
        let all = || self.content.ranked.iter().copied().collect();
        let longest_text = self.texts().map(length).max().unwrap_or_default();
        let mut best: Option<(f32, Setting)> = None;
        for bands in 1..=self.most_bands() {
            for (gathered, placed) in GATHERED {
                let setting = self.setting(size, smallest, bands);
                let crowded = Setting { has_evidence: false, is_crowded: true, ..setting };
                let empty = Setting { gathered, left_out: all(), ..crowded };
                let is_whole = |setting: &Setting| !self.measured(setting).breaks_words;
                // Names stand together only where they do not fit their columns.
                let in_columns = Setting { gathered: Gathered::Cards, ..empty.clone() };
                if gathered == Gathered::CardsAndNames && is_whole(&in_columns) {
                    continue;
                }
                for longest in LONGEST {
                    let is_needless = longest != usize::MAX && longest >= longest_text;
                    if is_needless || self.frame.watch.is_cancelled() {
                        continue;
                    }
                    let empty = Setting { longest, ..empty.clone() };
                    if !self.fits(&empty) {
                        continue;
                    }
                    let filled = self.filled(empty);
                    let whole_words = if is_whole(&filled) { 1.0 } else { BROKEN };
                    let worth = self.worth(&filled) * whole_words * placed;
                    if best.as_ref().is_none_or(|(most, _)| worth > *most) {
                        best = Some((worth, filled));
                    }
                }
            }
        }
        best.map_or_else(|| self.names_alone(size, smallest), |(_, setting)| setting)
    }

    /// Where not even the names fit, the page is as high as it must be.
    fn names_alone(&self, size: (f32, f32), smallest: f32) -> Setting {
        let left_out = self.content.ranked.iter().copied().collect();
        let mut setting =
            Setting { left_out, has_evidence: false, is_crowded: true, ..self.setting(size, smallest, 1) };
        setting.size.1 = setting.size.1.max(self.measured(&setting).height.ceil());
        setting
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        self.content.ranked.iter().filter_map(|id| Some(self.content.map.card(*id)?.text.as_str()))
    }

    /// How much of the cards is shown: most for the first of the ranked, less for those that are given up
    /// sooner and for what is shortened.
    fn worth(&self, setting: &Setting) -> f32 {
        let ranked = &self.content.ranked;
        let shown = ranked.iter().enumerate().filter(|(_, id)| !setting.left_out.contains(id));
        let worth: f32 = shown
            .filter_map(|(place, id)| {
                let text = &self.content.map.card(*id)?.text;
                let whole = 1.0 - LAST * place as f32 / ranked.len() as f32;
                let is_longer = is_longer(text, setting.longest);
                Some(if is_longer { whole * setting.longest as f32 / length(text) as f32 } else { whole })
            })
            .sum();
        if setting.longest == usize::MAX { worth } else { worth * SHORTENED }
    }

    /// With every card for which there is room; on return none of the others fits alone.
    pub(super) fn filled(&self, mut setting: Setting) -> Setting {
        let frame = self.frame_of(&setting);
        let mut room = Room::new(&self.page(&frame, &setting));
        loop {
            let before = setting.left_out.len();
            for id in &self.content.ranked {
                if self.frame.watch.is_cancelled() {
                    return setting;
                }
                if setting.left_out.remove(id) && !room.takes(&self.page(&frame, &setting), *id) {
                    setting.left_out.insert(*id);
                }
            }
            if setting.left_out.len() == before {
                return setting;
            }
        }
    }
}

/// The free height of a page, and what its lanes take of it.
struct Room {
    free: f32,
    lanes: Vec<LaneRoom>,
    /// The lane in which a cell is, and its place there.
    cells: HashMap<(Home, LaneId), (usize, CellPlace)>,
}

#[derive(Clone, Copy, Debug)]
struct CellPlace {
    stage: usize,
    /// `None` for the cell of the whole stage.
    column: Option<usize>,
    width: f32,
}

/// A lane in a band, with the heights of its cells.
struct LaneRoom {
    head: f32,
    stages: Vec<StageRoom>,
    /// Whether a card of it is shown, and so the lane.
    is_shown: bool,
}

struct StageRoom {
    /// The places whose cards stand over all columns, and their height.
    homes: Vec<Home>,
    whole: f32,
    each: Vec<f32>,
    /// Whether there are cards of the whole stage and of touchpoints, so that it takes two rows.
    is_both: bool,
}

impl Room {
    /// That of a page without cards.
    fn new(page: &OnePage<'_, '_>) -> Room {
        let bands = page.bands();
        let mut room = Room { free: 0.0, lanes: Vec::new(), cells: HashMap::new() };
        room.free = page.fit.size.1 - page.needed(&page.heights(&bands)) - ROUNDING;
        for (band, stages) in bands.iter().zip(&page.fit.bands) {
            for (lane, _) in page.content.lanes(stages.clone(), &page.fit.left_out).1 {
                room.add(page, band, lane);
            }
        }
        room
    }

    fn add(&mut self, page: &OnePage<'_, '_>, band: &Band, lane: LaneId) {
        let widths = &band.table.columns;
        let head = widths.first().copied().unwrap_or_default();
        let head = page.height_of(&[page.lane_name(lane)], head);
        let mut stages = Vec::new();
        let mut first = 1;
        for columns in band.columns.chunk_by(|one, other| one.stage == other.stage) {
            let mut measured = |homes: &[Home], column: Option<usize>, width: f32| {
                let place = CellPlace { stage: stages.len(), column, width };
                self.cells.extend(homes.iter().map(|home| ((*home, lane), (self.lanes.len(), place))));
                let cards = page.cards(homes, lane, &page.fit.left_out);
                (page.height_of(&cards, width), !cards.is_empty())
            };
            let each = columns.iter().enumerate().map(|(place, column)| {
                let width = widths.get(first + place).copied().unwrap_or_default();
                let home = page.home_of_one(column);
                home.map_or((0.0, false), |home| measured(&[home], Some(place), width))
            });
            let each: Vec<(f32, bool)> = each.collect();
            let width: f32 = widths.iter().skip(first).take(columns.len()).sum();
            let id = columns.first().and_then(|column| page.content.stages.get(column.stage)).map(|of| of.id);
            let homes = id.map_or(Vec::new(), |id| page.homes_of_all(id));
            let (whole, has_whole) = measured(&homes, None, width);
            let is_both = has_whole && each.iter().any(|(_, is_filled)| *is_filled);
            stages.push(StageRoom {
                homes,
                whole,
                each: each.into_iter().map(|(height, _)| height).collect(),
                is_both,
            });
            first += columns.len();
        }
        self.lanes.push(LaneRoom { head, stages, is_shown: false });
    }

    /// Takes the room for a card that the page shows, if there is so much.
    fn takes(&mut self, page: &OnePage<'_, '_>, id: CardId) -> bool {
        let Some(card) = page.content.map.card(id) else { return false };
        let (home, lane) = (card.place.home, card.place.lane);
        let Some((number, place)) = self.cells.get(&(home, lane)).copied() else { return false };
        let Some(of) = self.lanes.get_mut(number) else { return false };
        let (before, was_shown) = (of.height(), of.is_shown);
        let homes = match place.column {
            Some(_) => vec![home],
            None => of.stages.get(place.stage).map_or(Vec::new(), |stage| stage.homes.clone()),
        };
        let height = page.height_of(&page.cards(&homes, lane, &page.fit.left_out), place.width);
        let Some(cell) = of.cell(place) else { return false };
        let former = std::mem::replace(cell, height);
        of.is_shown = true;
        let free = self.free - (of.height() - before);
        if free >= 0.0 {
            self.free = free;
            return true;
        }
        of.is_shown = was_shown;
        of.cell(place).into_iter().for_each(|cell| *cell = former);
        false
    }
}

impl LaneRoom {
    fn cell(&mut self, place: CellPlace) -> Option<&mut f32> {
        let stage = self.stages.get_mut(place.stage)?;
        match place.column {
            Some(column) => stage.each.get_mut(column),
            None => Some(&mut stage.whole),
        }
    }

    /// As [`OnePage::band`] lays it out.
    fn height(&self) -> f32 {
        if !self.is_shown {
            return 0.0;
        }
        let (mut above, mut below, mut highest) = (0.0_f32, 0.0_f32, self.head);
        for stage in &self.stages {
            let each = stage.each.iter().copied().fold(0.0, f32::max);
            if stage.is_both {
                (above, below) = (above.max(stage.whole), below.max(each));
            } else {
                highest = highest.max(stage.whole).max(each);
            }
        }
        highest.max(above + below)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::export::deck::frame::PageFrame;
    use crate::export::deck::onepage::content::Content;
    use crate::export::deck::onepage::{fit::Fit, paper};
    use crate::export::{ExportLook, ExportOptions, Watch};
    use crate::format::{Paper, samples};
    use crate::model::{LaneKind, Map};
    use crate::ops::fixture::Fixture;

    /// Checks that there is no room for any card that is left out.
    fn checked(map: &Map, paper: Paper) -> Setting {
        let look = ExportLook { paper, ..ExportLook::default() };
        let options = ExportOptions { look, ..ExportOptions::of(map) };
        let (content, watch) = (Content::new(map, &options), Watch::default());
        let found = Fit::find(&content, map, &options, &watch);
        let search = Search { content: &content, frame: PageFrame::new(map, &options, &watch) };
        let (size, _) = paper::sheet(paper).unwrap();
        assert!(found.size != size || search.fits(&found));
        if found.left_out.len() < content.ranked.len() || found.size == size {
            for id in &found.left_out {
                let mut more = found.clone();
                more.left_out.remove(id);
                more.size.1 -= 3.0 * ROUNDING;
                assert!(!search.fits(&more), "there is room for {:?}", map.card(*id).map(|card| &card.text));
            }
        }
        found
    }

    #[test]
    fn no_card_of_a_sample_is_left_out_that_would_fit() {
        for sample in samples().iter().filter(|sample| sample.name == "amazon" || sample.language == "ar") {
            for paper in [Paper::A4, Paper::A3] {
                checked(&sample.map(), paper);
            }
        }
    }

    /// A map of so many stages with so many touchpoints, whose cards have the texts in turn.
    fn map(stages: usize, touchpoints: usize, texts: &[String]) -> Map {
        let mut fixture = Fixture::new("en");
        let kinds = [LaneKind::Activity, LaneKind::PainPoint, LaneKind::Opportunity, LaneKind::Thought];
        let lanes: Vec<LaneId> = kinds.into_iter().map(|kind| fixture.lane(kind, "")).collect();
        let mut next = 0;
        for stage in 0..stages {
            let stage = fixture.stage(&format!("Stage {stage}"));
            let mut homes = vec![Home::Stage(stage)];
            homes.extend(
                (0..touchpoints)
                    .map(|number| Home::Touchpoint(fixture.touchpoint(stage, &format!("Touch {number}")))),
            );
            for home in homes {
                for lane in &lanes {
                    if let Some(text) = texts.get(next % (texts.len() + 3)) {
                        fixture.card(home, *lane, text);
                    }
                    next += 1;
                }
            }
        }
        fixture.map
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]

        #[test]
        fn no_card_is_left_out_that_would_fit(
            stages in 2_usize..6,
            touchpoints in 1_usize..5,
            texts in proptest::collection::vec("[a-z]{1,9}( [a-z]{1,12}){0,20}", 1..9),
            paper in proptest::sample::select(vec![Paper::A4, Paper::A3, Paper::Wide]),
        ) {
            checked(&map(stages, touchpoints, &texts), paper);
        }
    }

    #[test]
    fn a_page_goes_on_after_a_card_that_does_not_fit() {
        let long = "a long text ".repeat(60);
        let texts: Vec<String> =
            (0..8).map(|number| if number == 0 { long.clone() } else { format!("short {number}") }).collect();
        let map = map(8, 4, &texts);
        let found = checked(&map, Paper::A4);
        let shown = map.card_count() - found.left_out.len();
        assert!(shown * 2 > map.card_count(), "{shown} of {}", map.card_count());
    }
}
