//! Extracts a part of a map as a map of its own: the selected nodes and what they refer to.

use std::collections::BTreeSet;

use super::Selection;
use crate::model::{
    CardField, CardId, FieldKey, FieldName, Id, Info, Map, Node, PersonaId, StageField, StageId,
    TouchpointField, TouchpointId, Value,
};
use crate::ops::Op;

/// The map of a selection: its stages, lanes and cards, the personas that they name, and the map's
/// own fields. It is built up from the selected nodes, so that it cannot contain anything else: no
/// agenda, parked items, ballots or waivers, and no unknown fields of a newer version on the map
/// itself. References to nodes outside are cleared.
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
    // Cards of other stages and lanes have no parent here, so inserting them fails.
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
        // Ignore errors: a node whose parent is missing is not part of the selection.
        let _ = node.map(|node| Op::Insert(node).apply(&mut self.map));
    }

    /// Clears a field whose reference leads outside.
    fn clear(&mut self, id: impl Into<Id>, field: impl Into<crate::model::Field>) {
        let _ = Op::Set(id.into(), field.into(), Value::Unset).apply(&mut self.map);
    }

    /// The personas of the cards; also those who feel differently, unless a persona was selected.
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

    /// Clears references to nodes outside.
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
            self.clear(card, CardField::Answers.of(FieldKey::Id(to.into())));
        }
    }

    /// Keeps the merge conflicts about nodes that are included.
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
