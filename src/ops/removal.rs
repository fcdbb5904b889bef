//! Removes a node with its content: children first, and with all references to them.

use std::collections::BTreeSet;

use super::op::Op;
use crate::model::{
    BallotField, BallotId, CardField, CardId, Field, Home, Id, LaneId, Map, ParkedField, PersonaId, StageId,
    TouchpointField, Value,
};

/// The ops that remove these nodes with their content and clear the references to them. Ids that
/// are not in the map, or that are in another of these nodes, are ignored.
pub fn removal(map: &Map, ids: impl IntoIterator<Item = Id>) -> Vec<Op> {
    let mut removal = Removal { map, ops: Vec::new(), gone: BTreeSet::new() };
    for id in ids {
        removal.node(id);
    }
    removal.ops
}

struct Removal<'map> {
    map: &'map Map,
    ops: Vec<Op>,
    gone: BTreeSet<Id>,
}

impl Removal<'_> {
    fn node(&mut self, id: Id) {
        if id == Id::Map || !self.map.contains(id) || self.gone.contains(&id) {
            return;
        }
        self.gone.insert(id);
        match id {
            Id::Stage(stage) => self.stage(stage),
            Id::Touchpoint(touchpoint) => self.home(Home::Touchpoint(touchpoint)),
            Id::Lane(lane) => {
                self.lane(lane);
                self.references_to_lane(lane);
            }
            Id::Card(card) => self.references_to_card(card),
            Id::Persona(persona) => self.references_to_persona(persona),
            Id::Ballot(ballot) => self.rounds_of(ballot),
            Id::Map | Id::Block(_) | Id::Parked(_) | Id::Waiver(_) => {}
        }
        self.waivers_about(id);
        self.thoughts_from(id);
        self.conflicts_about(id);
        self.ops.push(Op::Remove(id));
    }

    /// A waiver is removed with its node, because without one it would apply to the whole map.
    fn waivers_about(&mut self, id: Id) {
        for waiver in self.map.waiver_ids() {
            if self.map.waiver(*waiver).is_some_and(|waiver| waiver.about == Some(id)) {
                self.node((*waiver).into());
            }
        }
    }

    /// A parked thought outlives the place it came from.
    fn thoughts_from(&mut self, id: Id) {
        for parked in self.map.parked_ids() {
            let Some(thought) = self.map.parked_thought(*parked) else { continue };
            let refers = [
                (thought.from == Some(id), ParkedField::From),
                (thought.lane.map(Id::from) == Some(id), ParkedField::Lane),
            ];
            if !self.gone.contains(&Id::from(*parked)) {
                let cleared = refers.into_iter().filter(|(refers, _)| *refers);
                self.ops
                    .extend(cleared.map(|(_, field)| Op::Set((*parked).into(), field.into(), Value::Unset)));
            }
        }
    }

    /// A conflict about a removed node needs no decision.
    fn conflicts_about(&mut self, id: Id) {
        let about = self.map.conflicts().filter(|(disputed, _)| disputed.id == id);
        self.ops.extend(about.map(|(disputed, _)| Op::Set(Id::Map, disputed.conflict(), Value::Unset)));
    }

    fn references_to_lane(&mut self, lane: LaneId) {
        for ballot in self.map.ballot_ids() {
            let is_of_lane = self.map.ballot(*ballot).is_some_and(|ballot| ballot.lane == Some(lane));
            if is_of_lane && !self.gone.contains(&Id::from(*ballot)) {
                self.ops.push(Op::Set((*ballot).into(), BallotField::Lane.into(), Value::Unset));
            }
        }
    }

    fn rounds_of(&mut self, first: BallotId) {
        for ballot in self.map.ballot_ids() {
            let is_round = self.map.ballot(*ballot).is_some_and(|ballot| ballot.round_of == Some(first));
            if is_round && !self.gone.contains(&Id::from(*ballot)) {
                self.ops.push(Op::Set((*ballot).into(), BallotField::RoundOf.into(), Value::Unset));
            }
        }
    }

    fn stage(&mut self, stage: StageId) {
        for touchpoint in self.map.touchpoints_of(stage) {
            self.node((*touchpoint).into());
        }
        self.home(Home::Stage(stage));
        let loops = Field::from(crate::model::StageField::LoopsTo);
        for other in self.map.stage_ids() {
            let returns = self.map.stage(*other).is_some_and(|other| other.loops_to == Some(stage));
            if returns && !self.gone.contains(&Id::from(*other)) {
                self.ops.push(Op::Set((*other).into(), loops.clone(), Value::Unset));
            }
        }
    }

    fn home(&mut self, home: Home) {
        for lane in self.map.lane_ids() {
            for card in self.map.cards_in(home, *lane) {
                self.node((*card).into());
            }
        }
    }

    fn lane(&mut self, lane: LaneId) {
        for home in self.map.homes() {
            for card in self.map.cards_in(home, lane) {
                self.node((*card).into());
            }
        }
    }

    fn references_to_card(&mut self, card: CardId) {
        for answer in self.map.answers_to(card) {
            if !self.gone.contains(&Id::from(*answer)) {
                let field = CardField::Answers.of(crate::model::FieldKey::Id(card.into()));
                self.ops.push(Op::Set((*answer).into(), field, Value::Unset));
            }
        }
    }

    fn references_to_persona(&mut self, persona: PersonaId) {
        for (id, card) in self.map.cards() {
            if card.facets().personas.contains(&persona) && !self.gone.contains(&Id::from(id)) {
                self.ops.push(Op::Set(id.into(), CardField::Personas.of(persona), Value::Unset));
            }
        }
        for stage in self.map.stage_ids() {
            for id in self.map.touchpoints_of(*stage) {
                let feels = |persona| {
                    self.map.touchpoint(*id).is_some_and(|one| one.feeling.exceptions.contains_key(&persona))
                };
                if feels(persona) && !self.gone.contains(&Id::from(*id)) {
                    self.ops.push(Op::Set((*id).into(), TouchpointField::Emotions.of(persona), Value::Unset));
                }
            }
        }
    }
}
