//! What the page shows: the stages with their columns, the lanes, and the order in which cards are
//! given up if there is no room for all.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::export::ExportOptions;
use crate::insight::emotion::{EmotionLine, lines};
use crate::insight::marks;
use crate::insight::ranking::ranking;
use crate::model::{Card, CardId, Home, LaneId, LaneKind, Map, StageId, TouchpointId};

#[derive(Clone, Debug, PartialEq)]
pub(super) struct StageColumns {
    pub(super) id: StageId,
    /// The touchpoints; `None` is the only column of a stage without any.
    pub(super) columns: Vec<Option<TouchpointId>>,
}

/// What is to be laid out, independent of the page.
pub(super) struct Content<'map> {
    pub(super) map: &'map Map,
    pub(super) options: &'map ExportOptions,
    pub(super) stages: Vec<StageColumns>,
    /// The lanes with cards, in order.
    all_lanes: Vec<LaneId>,
    /// What is not shown because nothing is in it.
    pub(super) empty_lanes: Vec<LaneId>,
    /// All cards, from the one that is given up last.
    pub(super) ranked: Vec<CardId>,
    /// Whether anything is known about a card beside how much it hurts.
    pub(super) has_evidence: bool,
    /// The emotions by touchpoint: the main line, then the others.
    pub(super) emotions: Vec<EmotionLine>,
    journey: HashMap<TouchpointId, usize>,
}

impl<'map> Content<'map> {
    pub(super) fn new(map: &'map Map, options: &'map ExportOptions) -> Content<'map> {
        let all_lanes = options.selection.lanes(map);
        let shows = |home, lane: LaneId| {
            map.cards_in(home, lane)
                .iter()
                .any(|id| map.card(*id).is_some_and(|card| options.selection.takes(card)))
        };
        let stages = options.selection.stages(map);
        let is_filled =
            |lane: &LaneId| stages.iter().any(|stage| map.homes_of(*stage).any(|home| shows(home, *lane)));
        let (mut lanes, mut empty_lanes): (Vec<LaneId>, Vec<LaneId>) =
            all_lanes.into_iter().partition(is_filled);
        if lanes.is_empty() {
            // A map that is still to be filled shows what there is to fill.
            std::mem::swap(&mut lanes, &mut empty_lanes);
        }
        let columns = |stage: &StageId| {
            let touchpoints = map.touchpoints_of(*stage).iter().map(|id| Some(*id));
            let columns: Vec<Option<TouchpointId>> = touchpoints.collect();
            StageColumns { id: *stage, columns: if columns.is_empty() { vec![None] } else { columns } }
        };
        let ranked = ranked(map, options);
        let journey = crate::insight::emotion::journey(map);
        Content {
            map,
            options,
            stages: stages.iter().map(columns).collect(),
            all_lanes: lanes,
            empty_lanes,
            has_evidence: ranked
                .iter()
                .any(|id| map.card(*id).is_some_and(|card| !marks::rest(map, *id, card).is_empty())),
            ranked,
            emotions: emotions(map, options),
            journey: journey.into_iter().enumerate().map(|(place, id)| (id, place)).collect(),
        }
    }

    /// The cards of a place that are not left out, and how many are.
    pub(super) fn cards(
        &self,
        home: Home,
        lane: LaneId,
        left_out: &HashSet<CardId>,
    ) -> (Vec<(CardId, &'map Card)>, usize) {
        let map = self.map;
        let all = map.cards_in(home, lane).iter().filter_map(|id| Some((*id, map.card(*id)?)));
        let all = all.filter(|(_, card)| self.options.selection.takes(card));
        let (kept, others): (Vec<_>, Vec<_>) = all.partition(|(id, _)| !left_out.contains(id));
        (kept, others.len())
    }

    /// The lanes of some stages of which a card is shown, or all if the whole map has no card; and
    /// those whose cards are all left out, with their number.
    pub(super) fn lanes(
        &self,
        stages: Range<usize>,
        left_out: &HashSet<CardId>,
    ) -> (Vec<LaneId>, Vec<(LaneId, usize)>) {
        if self.ranked.is_empty() {
            return (self.all_lanes.clone(), Vec::new());
        }
        let mut counts: HashMap<LaneId, (usize, usize)> = HashMap::new();
        for home in stages.filter_map(|stage| self.stages.get(stage)).flat_map(|of| self.map.homes_of(of.id))
        {
            for lane in &self.all_lanes {
                let (kept, others) = self.cards(home, *lane, left_out);
                let count = counts.entry(*lane).or_default();
                *count = (count.0 + kept.len(), count.1 + others);
            }
        }
        let count = |lane: &LaneId| counts.get(lane).copied().unwrap_or_default();
        let shown = self.all_lanes.iter().copied().filter(|lane| count(lane).0 > 0).collect();
        let crowded = self.all_lanes.iter().map(|lane| (*lane, count(lane)));
        (
            shown,
            crowded
                .filter(|(_, (kept, others))| *kept == 0 && *others > 0)
                .map(|(lane, (_, others))| (lane, others))
                .collect(),
        )
    }

    pub(super) fn kind(&self, lane: LaneId) -> LaneKind {
        self.map.lane(lane).map_or(LaneKind::Custom, |lane| lane.kind)
    }

    /// A touchpoint's emotion on one of the lines.
    pub(super) fn emotion(&self, line: &EmotionLine, touchpoint: Option<TouchpointId>) -> Option<i8> {
        let place = self.journey.get(&touchpoint?)?;
        line.emotions.get(*place).copied().flatten().map(|emotion| emotion.clamp(-2, 2))
    }

    /// A touchpoint's emotion on the main line.
    pub(super) fn main_emotion(&self, touchpoint: Option<TouchpointId>) -> Option<i8> {
        self.emotion(self.emotions.first()?, touchpoint)
    }
}

/// The main line, and beside everybody's those of the personas who feel differently.
fn emotions(map: &Map, options: &ExportOptions) -> Vec<EmotionLine> {
    let eyes = options.selection.persona;
    let all = lines(map, eyes);
    match eyes {
        Some(_) => all.into_iter().filter(|line| line.persona == eyes).collect(),
        None => all,
    }
}

/// All cards of the page, from the one that is given up last: the better half of the ranked ones and
/// what happens at each place; then the other half, with what is thought and wanted; then the rest.
/// Cards of one kind keep the order of the ranking; without a ranking, short ones are first.
fn ranked(map: &Map, options: &ExportOptions) -> Vec<CardId> {
    let holds = options.selection.holds(map);
    let ranking = ranking(map, options.score, |_, card| holds(card));
    let mut tiers: HashMap<CardId, (usize, usize)> = HashMap::new();
    for kind in [LaneKind::PainPoint, LaneKind::Opportunity] {
        let rows: Vec<CardId> =
            ranking.rows.iter().filter(|row| row.kind == kind).map(|row| row.card).collect();
        let halves = rows
            .iter()
            .enumerate()
            .map(|(place, id)| (*id, (2 * usize::from(2 * place >= rows.len()), place)));
        tiers.extend(halves);
    }
    // The place of a card in its cell counts for lanes that have no ranking.
    let mut in_cell: HashMap<(Home, LaneId), usize> = HashMap::new();
    let cards = map.cards_in_order().filter_map(|id| Some((id, map.card(id)?)));
    let mut cards: Vec<(CardId, &Card, usize)> = cards
        .filter(|(_, card)| holds(card))
        .map(|(id, card)| {
            let next = in_cell.entry((card.place.home, card.place.lane)).or_default();
            *next += 1;
            (id, card, *next - 1)
        })
        .collect();
    cards.sort_by_key(|(id, card, place)| {
        let kind = map.lane(card.place.lane).map_or(LaneKind::Custom, |lane| lane.kind);
        let severity = Reverse(card.facets().weight.severity.unwrap_or_default());
        let (tier, rank) = tiers.get(id).copied().unwrap_or((tier(kind) + 2 * (*place).min(2), 0));
        // Of cards of one rank, short ones leave room for others.
        (tier, rank, severity, card.text.len())
    });
    cards.into_iter().map(|(id, _, _)| id).collect()
}

/// When the first card of a place is given up, by its lane's kind.
fn tier(kind: LaneKind) -> usize {
    match kind {
        LaneKind::Activity | LaneKind::PainPoint | LaneKind::Opportunity => 0,
        LaneKind::Goal | LaneKind::Thought => 1,
        LaneKind::Metric | LaneKind::Emotion => 2,
        LaneKind::Automation
        | LaneKind::Behaviour
        | LaneKind::Motivation
        | LaneKind::Evidence
        | LaneKind::Custom => 3,
    }
}
