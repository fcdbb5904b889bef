//! Adds an imported map to an existing one. Personas, lanes, stages and touchpoints that both have
//! by name become one; new ones, and cards, are added after what is there. Agenda, parking lot,
//! ballots and waivers are not taken over.

mod conflict;
mod figures;

use std::collections::{BTreeMap, HashMap};

use crate::insight::fold::folded;
use crate::insight::name::lane_title;
use crate::model::{
    Card, CardId, Field, Fields, Home, Id, IdSource, Kind, Lane, LaneId, LaneKind, Map, Node, Persona,
    PersonaId, Place, Rank, Stage, StageId, Touchpoint, TouchpointId, Value,
};
use crate::ops::Op;
use crate::words::Words;

/// The ops that add the personas, lanes, stages, touchpoints, cards and conflicts of `from` to
/// `map`. Cards that bring figures for existing metrics are not added: the figures are set in those
/// metrics.
pub(super) fn ops(map: &Map, from: &Map, ids: &mut IdSource) -> Vec<Op> {
    let figures = figures::matched(map, from);
    let filled = |(id, there): (&CardId, &CardId)| Some(figures::fill(map, *there, from.card(*id)?));
    let ops: Vec<Op> = figures.iter().filter_map(filled).flatten().collect();
    if !figures.is_empty() && figures.len() == from.card_count() {
        return ops;
    }
    let touchpoints = figures::known_touchpoints(map, from);
    let known = KnownPlaces { cards: figures, touchpoints, ..KnownPlaces::default() };
    let mut joining = Joining { map, from, ids, ops, known };
    joining.personas();
    joining.lanes();
    joining.stages();
    joining.cards();
    joining.conflicts();
    joining.ops
}

/// The parts of a map that [`ops`] leaves out, if it has them, as message ids.
pub(super) fn left_out(from: &Map) -> Vec<&'static str> {
    let parts = [
        (from.block_ids().is_empty(), "import-part-agenda"),
        (from.parked_ids().is_empty(), "import-part-parked"),
        (from.ballot_ids().is_empty(), "import-part-votes"),
        (from.waiver_ids().is_empty(), "import-part-waivers"),
    ];
    parts.into_iter().filter(|(is_empty, _)| !is_empty).map(|(_, part)| part).collect()
}

/// The number of metrics in which [`ops`] sets figures.
pub(super) fn metrics_set(map: &Map, from: &Map) -> usize {
    figures::matched(map, from).len()
}

/// The ids in the existing map of the nodes of the import.
#[derive(Default)]
struct KnownPlaces {
    personas: BTreeMap<PersonaId, PersonaId>,
    lanes: BTreeMap<LaneId, LaneId>,
    stages: BTreeMap<StageId, StageId>,
    touchpoints: BTreeMap<TouchpointId, TouchpointId>,
    cards: BTreeMap<CardId, CardId>,
}

struct Joining<'map> {
    map: &'map Map,
    from: &'map Map,
    ids: &'map mut IdSource,
    ops: Vec<Op>,
    known: KnownPlaces,
}

/// As many new ranks, after the last of the siblings that are there.
fn after(last: Option<&Rank>, count: usize) -> std::vec::IntoIter<Rank> {
    Rank::spread(last, None, count).into_iter()
}

impl Joining<'_> {
    fn id<I: TryFrom<Id>>(&mut self, kind: Kind) -> I {
        let ids = &mut *self.ids;
        self.map.unused(kind, || ids.deal())
    }

    /// Sets the fields of an existing node that are still empty.
    fn fill<N: Fields>(&mut self, id: Id, there: &N, comes: &N) {
        for row in N::ROWS {
            let value = (row.get)(comes);
            if (row.get)(there).is_unset() && !value.is_unset() {
                self.ops.push(Op::Set(id, Field { name: row.field.into(), key: None }, value));
            }
        }
    }

    fn personas(&mut self) {
        let (map, from) = (self.map, self.from);
        let named: HashMap<String, PersonaId> = by_name(map.persona_ids(), |id| Some(&map.persona(id)?.name));
        let last = map.persona_ids().last().and_then(|id| map.persona(*id)).map(|persona| &persona.rank);
        let mut ranks = after(last, from.persona_ids().len());
        for id in from.persona_ids() {
            let (Some(persona), Some(rank)) = (from.persona(*id), ranks.next()) else { continue };
            let there = named.get(&folded(&persona.name)).and_then(|id| Some((*id, map.persona(*id)?)));
            let joined = match there {
                Some((there, former)) => {
                    self.fill::<Persona>(there.into(), former, persona);
                    there
                }
                None => {
                    let new = self.id(Kind::Persona);
                    self.ops.push(Op::Insert(Node::Persona(new, Persona { rank, ..persona.clone() })));
                    new
                }
            };
            self.known.personas.insert(*id, joined);
        }
    }

    fn lanes(&mut self) {
        let (map, from) = (self.map, self.from);
        let last = map.lane_ids().last().and_then(|id| map.lane(*id)).map(|lane| &lane.rank);
        let mut ranks = after(last, from.lane_ids().len());
        for id in from.lane_ids() {
            let (Some(lane), Some(rank)) = (from.lane(*id), ranks.next()) else { continue };
            let joined = match self.lane_like(lane) {
                Some(there) => there,
                // Do not add a lane without cards.
                None if from.card_count_of_lane(*id) == 0 => continue,
                None => {
                    let new = self.id(Kind::Lane);
                    self.ops.push(Op::Insert(Node::Lane(new, Lane { rank, ..lane.clone() })));
                    new
                }
            };
            self.known.lanes.insert(*id, joined);
        }
    }

    /// The matching lane of the map: one of the same kind with the same title, as each map's
    /// language names it; or else the only lane of its kind, unless that is a custom one.
    fn lane_like(&self, lane: &Lane) -> Option<LaneId> {
        let called = |map: &Map, lane: &Lane| {
            let words = Words::of(&map.info().language).unwrap_or_else(Words::english);
            folded(&words.say_plain(&lane_title(lane)))
        };
        let of_kind: Vec<(LaneId, &Lane)> = self
            .map
            .lane_ids()
            .iter()
            .filter_map(|id| Some((*id, self.map.lane(*id)?)))
            .filter(|(_, other)| other.kind == lane.kind)
            .collect();
        let title = called(self.from, lane);
        let named =
            of_kind.iter().find(|(_, other)| called(self.map, other) == title || other.title == lane.title);
        match (named, of_kind.as_slice()) {
            (Some((id, _)), _) => Some(*id),
            (None, [(id, _)]) if lane.kind != LaneKind::Custom => Some(*id),
            _ => None,
        }
    }

    fn stages(&mut self) {
        let (map, from) = (self.map, self.from);
        let mut named = by_name(map.stage_ids(), |id| Some(&map.stage(id)?.name));
        for id in map.stage_ids() {
            for alias in map.stage(*id).into_iter().flat_map(|stage| &stage.aliases) {
                named.entry(folded(alias)).or_insert(*id);
            }
        }
        let last = map.stage_ids().last().and_then(|id| map.stage(*id)).map(|stage| &stage.rank);
        let mut ranks = after(last, from.stage_ids().len());
        for id in from.stage_ids() {
            let (Some(stage), Some(rank)) = (from.stage(*id), ranks.next()) else { continue };
            if self.is_only_named_for_touchpoints(*id) {
                continue;
            }
            let joined = match named.get(&folded(&stage.name)) {
                Some(there) => *there,
                None => {
                    let new = self.id(Kind::Stage);
                    // `loops_to` may refer to a later stage; it is set below.
                    let stage = Stage { rank, loops_to: None, ..stage.clone() };
                    self.ops.push(Op::Insert(Node::Stage(new, stage)));
                    new
                }
            };
            self.known.stages.insert(*id, joined);
            self.touchpoints(*id, joined);
        }
        for (id, joined) in self.known.stages.clone() {
            let target = from.stage(id).and_then(|stage| self.known.stages.get(&stage.loops_to?));
            let is_free = map.stage(joined).is_none_or(|stage| stage.loops_to.is_none());
            if let Some(target) = target.filter(|_| is_free) {
                let value = Value::Reference((*target).into());
                self.ops.push(Op::Set(joined.into(), crate::model::StageField::LoopsTo.into(), value));
            }
        }
    }

    /// Whether all that a stage of the import would add has its place in the map without it.
    fn is_only_named_for_touchpoints(&self, id: StageId) -> bool {
        let touchpoints = self.from.touchpoints_of(id);
        let of_stage =
            self.from.lane_ids().iter().flat_map(|lane| self.from.cards_in(Home::Stage(id), *lane));
        !touchpoints.is_empty()
            && touchpoints.iter().all(|id| self.known.touchpoints.contains_key(id))
            && of_stage.copied().all(|card| self.known.cards.contains_key(&card))
    }

    fn touchpoints(&mut self, from_stage: StageId, stage: StageId) {
        let (map, from) = (self.map, self.from);
        let there = map.touchpoints_of(stage);
        let named = by_name(there, |id| Some(&map.touchpoint(id)?.name));
        let last = there.last().and_then(|id| map.touchpoint(*id)).map(|touchpoint| &touchpoint.rank);
        let comes = from.touchpoints_of(from_stage);
        let mut ranks = after(last, comes.len());
        for id in comes {
            let (Some(touchpoint), Some(rank)) = (from.touchpoint(*id), ranks.next()) else { continue };
            if self.known.touchpoints.contains_key(id) {
                continue;
            }
            let mut touchpoint = Touchpoint { stage, rank, ..touchpoint.clone() };
            let exceptions = std::mem::take(&mut touchpoint.feeling.exceptions);
            let exceptions =
                exceptions.into_iter().filter_map(|(id, felt)| Some((*self.known.personas.get(&id)?, felt)));
            touchpoint.feeling.exceptions = exceptions.collect();
            let found = named.get(&folded(&touchpoint.name)).and_then(|id| Some((*id, map.touchpoint(*id)?)));
            let joined = match found {
                Some((there, former)) => {
                    self.fill::<Touchpoint>(there.into(), former, &touchpoint);
                    there
                }
                None => {
                    let new = self.id(Kind::Touchpoint);
                    self.ops.push(Op::Insert(Node::Touchpoint(new, touchpoint)));
                    new
                }
            };
            self.known.touchpoints.insert(*id, joined);
        }
    }

    fn cards(&mut self) {
        let from = self.from;
        for id in from.cards_in_order().filter(|id| !self.known.cards.contains_key(id)).collect::<Vec<_>>() {
            let new = self.id(Kind::Card);
            self.known.cards.insert(id, new);
        }
        for home in from.homes() {
            for lane in from.lane_ids() {
                self.cell(home, *lane);
            }
        }
    }

    fn cell(&mut self, from_home: Home, from_lane: LaneId) {
        let (map, from) = (self.map, self.from);
        let comes = from.cards_in(from_home, from_lane);
        let home = match from_home {
            Home::Stage(id) => self.known.stages.get(&id).copied().map(Home::Stage),
            Home::Touchpoint(id) => self.known.touchpoints.get(&id).copied().map(Home::Touchpoint),
        };
        let (Some(home), Some(lane)) = (home, self.known.lanes.get(&from_lane).copied()) else { return };
        let last = map.cards_in(home, lane).last().and_then(|id| map.card(*id)).map(|card| &card.place.rank);
        for (id, rank) in comes.iter().zip(after(last, comes.len())) {
            let (Some(card), Some(new)) = (from.card(*id), self.known.cards.get(id).copied()) else {
                continue;
            };
            // Matched to an existing metric, in which its figures are set.
            if map.card(new).is_some() {
                continue;
            }
            let card = self.card(card, Place { home, lane, rank });
            self.ops.push(Op::Insert(Node::Card(new, card)));
        }
    }

    /// The card at its new place, with its references translated.
    fn card(&self, card: &Card, place: Place) -> Card {
        let mut card = card.clone();
        card.place = place;
        let known = |id: &Id| match id {
            Id::Persona(id) => self.known.personas.get(id).map(|id| Id::from(*id)),
            Id::Card(id) => self.known.cards.get(id).map(|id| Id::from(*id)),
            _ => None,
        };
        for row in Card::ROWS {
            if let Value::References(ids) = (row.get)(&card) {
                let ids: std::collections::BTreeSet<Id> = ids.iter().filter_map(known).collect();
                (row.set)(&mut card, if ids.is_empty() { Value::Unset } else { Value::References(ids) });
            }
        }
        card.tidy();
        card
    }
}

/// Items by their folded names; the first one of each name.
fn by_name<'map, I: Copy>(ids: &[I], name: impl Fn(I) -> Option<&'map String>) -> HashMap<String, I> {
    let mut named = HashMap::new();
    for id in ids {
        if let Some(name) = name(*id) {
            named.entry(folded(name)).or_insert(*id);
        }
    }
    named
}
