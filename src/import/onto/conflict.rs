//! Takes over unresolved merge conflicts of the imported map: they stay unresolved, about the
//! corresponding nodes. Conflicts about the imported map itself are dropped, because its title and
//! scope are not taken over either; so are conflicts about nodes that are not imported.

use std::collections::BTreeSet;

use super::Joining;
use crate::model::{
    ConflictSubject, Field, FieldKey, Home, Id, LaneId, Place, Position, Sides, StageId, Value,
};
use crate::ops::Op;

impl Joining<'_> {
    /// Adds the conflicts, unless the map already has one about the same field.
    pub(super) fn conflicts(&mut self) {
        let kept: Vec<Op> =
            self.from.conflicts().filter_map(|(disputed, sides)| self.conflict(disputed, sides)).collect();
        self.ops.extend(kept);
    }

    fn conflict(&self, disputed: &ConflictSubject, sides: &Sides) -> Option<Op> {
        let key = match &disputed.field.key {
            Some(FieldKey::Id(id)) => Some(FieldKey::Id(self.known.of(*id)?)),
            key => key.clone(),
        };
        let field = Field { key, ..disputed.field.clone() };
        let joined = ConflictSubject { id: self.known.of(disputed.id)?, field };
        if self.map.conflict(&joined).is_some() {
            return None;
        }
        let (ours, theirs) = (self.value(&sides.ours)?, self.value(&sides.theirs)?);
        let sides = Value::Sides(Box::new(Sides { ours, theirs, unknown: sides.unknown.clone() }));
        Some(Op::Set(Id::Map, joined.conflict(), sides))
    }

    /// Translates a value's ids; `None` if it refers to a node that was not imported.
    fn value(&self, value: &Value) -> Option<Value> {
        let stage = |id: StageId| self.known.stages.get(&id).copied();
        Some(match value {
            Value::Reference(id) => Value::Reference(self.known.of(*id)?),
            Value::References(ids) => {
                let ids: Option<BTreeSet<Id>> = ids.iter().map(|id| self.known.of(*id)).collect();
                Value::References(ids?)
            }
            Value::Counts(counts) => {
                let key = |key: &FieldKey| match key {
                    FieldKey::Id(id) => self.known.of(*id).map(FieldKey::Id),
                    key => Some(key.clone()),
                };
                let counts: Option<_> = counts.iter().map(|(of, count)| Some((key(of)?, *count))).collect();
                Value::Counts(counts?)
            }
            Value::Position(Position::Within(within, rank)) => {
                Value::Position(Position::Within(stage(*within)?, rank.clone()))
            }
            Value::Position(Position::Cell(place)) => {
                let home = match place.home {
                    Home::Stage(id) => Home::Stage(stage(id)?),
                    Home::Touchpoint(id) => Home::Touchpoint(*self.known.touchpoints.get(&id)?),
                };
                let lane: LaneId = *self.known.lanes.get(&place.lane)?;
                Value::Position(Position::Cell(Place { home, lane, rank: place.rank.clone() }))
            }
            other => other.clone(),
        })
    }
}

impl super::KnownPlaces {
    /// The id of an imported node in the existing map.
    fn of(&self, id: Id) -> Option<Id> {
        match id {
            Id::Persona(id) => self.personas.get(&id).map(|id| Id::from(*id)),
            Id::Lane(id) => self.lanes.get(&id).map(|id| Id::from(*id)),
            Id::Stage(id) => self.stages.get(&id).map(|id| Id::from(*id)),
            Id::Touchpoint(id) => self.touchpoints.get(&id).map(|id| Id::from(*id)),
            Id::Card(id) => self.cards.get(&id).map(|id| Id::from(*id)),
            Id::Map | Id::Block(_) | Id::Parked(_) | Id::Ballot(_) | Id::Waiver(_) => None,
        }
    }
}
