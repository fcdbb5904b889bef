//! A part of a map as a map of its own: what was chosen, and what that refers to.

use std::collections::BTreeSet;

use super::Selection;
use crate::model::{
    CardField, CardId, FieldName, Id, Info, Key, Map, Node, PersonaId, StageField, StageId, TouchpointField,
    TouchpointId, Value,
};
use crate::ops::Op;

/// The map of what a selection writes: its stages, lanes and cards, the personas that they name, and what is said of the
/// map as a whole. It is built from what was chosen, so that nothing else can be in it: no agenda, nothing parked, no
/// ballots, no waivers, and nothing that a newer version wrote about the map. References that lead out are cleared.
pub(super) fn part(map: &Map, selection: &Selection) -> Map {
    let mut part = MapPart { of: map, map: Map::new(Info { unknown: Vec::new(), ..map.info().clone() }) };
    for lane in selection.lanes(map) {
        part.take(map.lane(lane).map(|found| Node::Lane(lane, found.clone())));
    }
    let stages = selection.stages(map);
    let touchpoints: Vec<TouchpointId> =
        stages.iter().flat_map(|stage| map.touchpoints_of(*stage)).copied().collect();
    for stage in &stages {
        part.take(map.stage(*stage).map(|found| Node::Stage(*stage, found.clone())));
    }
    for touchpoint in &touchpoints {
        part.take(map.touchpoint(*touchpoint).map(|found| Node::Touchpoint(*touchpoint, found.clone())));
    }
    // Cards of other stages and lanes find no home, and are refused.
    for (id, card) in map.cards().filter(|(_, card)| selection.takes(card)) {
        part.take(Some(Node::Card(id, card.clone())));
    }
    part.personas(selection, &touchpoints);
    part.close(&stages);
    part.conflicts();
    part.map
}

struct MapPart<'map> {
    of: &'map Map,
    map: Map,
}

impl MapPart<'_> {
    fn take(&mut self, node: Option<Node>) {
        // Whatever is refused is not part of it.
        let _ = node.map(|node| Op::Insert(node).apply(&mut self.map));
    }

    /// What refers to nothing here says nothing.
    fn clear(&mut self, id: impl Into<Id>, field: impl Into<crate::model::Field>) {
        let _ = Op::Set(id.into(), field.into(), Value::Unset).apply(&mut self.map);
    }

    /// The personas that its cards are about; and those who feel otherwise, where nobody's eyes were chosen.
    fn personas(&mut self, selection: &Selection, touchpoints: &[TouchpointId]) {
        let mut named: BTreeSet<PersonaId> = selection.persona.into_iter().collect();
        named.extend(self.map.cards().flat_map(|(_, card)| card.facets().personas.iter().copied()));
        for touchpoint in touchpoints {
            let feeling = self.of.touchpoint(*touchpoint).map(|found| &found.feeling.exceptions);
            for persona in feeling.into_iter().flat_map(|exceptions| exceptions.keys()) {
                if selection.persona.is_none_or(|chosen| chosen == *persona) {
                    named.insert(*persona);
                } else {
                    self.clear(*touchpoint, TouchpointField::Emotions.of(*persona));
                }
            }
        }
        for persona in named {
            self.take(self.of.persona(persona).map(|found| Node::Persona(persona, found.clone())));
        }
    }

    /// Clears what leads out of it.
    fn close(&mut self, stages: &[StageId]) {
        for stage in stages {
            let leads_out = |to: StageId| self.map.stage(to).is_none();
            if self.map.stage(*stage).and_then(|found| found.loops_to).is_some_and(leads_out) {
                self.clear(*stage, StageField::LoopsTo);
            }
        }
        let answers =
            self.map.cards().flat_map(|(id, card)| card.facets().answers.iter().map(move |to| (id, *to)));
        let out: Vec<(CardId, CardId)> = answers.filter(|(_, to)| self.map.card(*to).is_none()).collect();
        for (card, to) in out {
            self.clear(card, CardField::Answers.of(Key::Id(to.into())));
        }
    }

    /// What a merge left undecided about what is here.
    fn conflicts(&mut self) {
        for (disputed, sides) in self.of.conflicts() {
            let is_here = match disputed.id {
                Id::Map => disputed.field.name != FieldName::Unknown,
                id => self.map.contains(id),
            };
            if is_here {
                let value = Value::Sides(Box::new(sides.clone()));
                let _ = Op::Set(Id::Map, disputed.conflict(), value).apply(&mut self.map);
            }
        }
    }
}
