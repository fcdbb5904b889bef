//! The ops that turn one map into another, by ids and fields; siblings that keep their order keep
//! their ranks.

use std::collections::{BTreeMap, BTreeSet};

use super::align::new_ranks;
use super::op::Op;
use crate::model::{
    CardId, ConflictSubject, Field, FieldKey, FieldName, Fields, Home, Id, LaneId, Map, Node, Place,
    Position, Rank, StageId, TouchpointId, Value,
};

/// The ops that turn `from` into a map equal to `to`; empty if they are equal.
pub fn diff(from: &Map, to: &Map) -> Vec<Op> {
    let mut diff = Diff { from, to, ops: Vec::new() };
    diff.fields(Id::Map, from.info(), to.info());
    diff.listed();
    diff.touchpoints();
    diff.cards();
    diff.removals();
    diff.conflicts();
    diff.ops
}

struct Diff<'map> {
    from: &'map Map,
    to: &'map Map,
    ops: Vec<Op>,
}

impl Diff<'_> {
    fn set(&mut self, id: Id, field: Field, value: Value) {
        self.ops.push(Op::Set(id, field, value));
    }

    /// Compares field by field, and sets and tables entry by entry.
    fn fields<N: Fields>(&mut self, id: Id, from: &N, to: &N)
    where
        FieldName: From<N::Name>,
    {
        self.unknown(id, from, to);
        for row in N::ROWS {
            let (former, value) = ((row.get)(from), (row.get)(to));
            if former == value {
                continue;
            }
            let name: FieldName = row.field.into();
            if !row.shape.is_keyed() {
                self.set(id, Field { name, key: None }, value);
                continue;
            }
            let mut keys = former.keys();
            keys.extend(value.keys());
            keys.sort();
            keys.dedup();
            for key in keys {
                let entry = value.entry(&key);
                if former.entry(&key) != entry {
                    self.set(id, Field { name, key: Some(key) }, entry);
                }
            }
        }
    }

    fn unknown<N: Fields>(&mut self, id: Id, from: &N, to: &N) {
        if from.unknown() == to.unknown() {
            return;
        }
        let names: BTreeSet<&String> =
            from.unknown().iter().chain(to.unknown()).map(|unknown| &unknown.name).collect();
        for name in names {
            let key = Some(FieldKey::Text(name.clone()));
            let value = to.unknown_value(key.as_ref());
            if from.unknown_value(key.as_ref()) != value {
                self.set(id, Field { name: FieldName::Unknown, key }, value);
            }
        }
    }

    /// Conflicts come last, because resolving one may set its field first.
    fn conflicts(&mut self) {
        let (from, to) = (self.from, self.to);
        let mut disputed: Vec<&ConflictSubject> =
            from.conflicts().chain(to.conflicts()).map(|(disputed, _)| disputed).collect();
        disputed.sort();
        disputed.dedup();
        for disputed in disputed {
            let sides = to.conflict(disputed);
            if from.conflict(disputed) != sides {
                let value = sides.map_or(Value::Unset, |sides| Value::Sides(Box::new(sides.clone())));
                self.set(Id::Map, disputed.conflict(), value);
            }
        }
    }

    /// Brings one of the map's own lists to its new content and order (removals come later).
    fn list<K: Copy + Ord + Into<Id>, N: Fields>(
        &mut self,
        wanted: &[K],
        former: impl Fn(K) -> Option<N>,
        new: impl Fn(K) -> Option<N>,
        node: impl Fn(K, N) -> Node,
    ) where
        FieldName: From<N::Name>,
    {
        let rank = |node: &N| match node.position() {
            Some(Position::Order(rank)) => Some(rank),
            _ => None,
        };
        let kept: BTreeMap<K, Rank> =
            wanted.iter().filter_map(|id| Some((*id, rank(&former(*id)?)?))).collect();
        let mut ranks = new_ranks(wanted, &kept);
        for id in wanted {
            let Some(mut wanted) = new(*id) else { continue };
            let rank = ranks.remove(id).map(Position::Order);
            match former(*id) {
                Some(former) => {
                    self.fields((*id).into(), &former, &wanted);
                    if let Some(position) = rank {
                        self.set((*id).into(), Field::POSITION, Value::Position(position));
                    }
                }
                None => {
                    if let Some(position) = rank {
                        wanted.set_position(position);
                    }
                    self.ops.push(Op::Insert(node(*id, wanted)));
                }
            }
        }
    }

    fn listed(&mut self) {
        let (from, to) = (self.from, self.to);
        macro_rules! list {
            ($kind:ident, $ids:ident, $get:ident) => {
                self.list(to.$ids(), |id| from.$get(id).cloned(), |id| to.$get(id).cloned(), Node::$kind)
            };
        }
        list!(Persona, persona_ids, persona);
        list!(Lane, lane_ids, lane);
        list!(Stage, stage_ids, stage);
        list!(Block, block_ids, block);
        list!(Parked, parked_ids, parked_thought);
        list!(Ballot, ballot_ids, ballot);
        list!(Waiver, waiver_ids, waiver);
    }

    fn touchpoints(&mut self) {
        for stage in self.to.stage_ids() {
            let wanted = self.to.touchpoints_of(*stage);
            let former = |id: TouchpointId| self.from.touchpoint(id);
            let stayed = |id: &TouchpointId| former(*id).filter(|touchpoint| touchpoint.stage == *stage);
            let kept = wanted.iter().filter_map(|id| Some((*id, stayed(id)?.rank.clone()))).collect();
            let ranks = new_ranks(wanted, &kept);
            for id in wanted {
                self.touchpoint(*id, *stage, ranks.get(id));
            }
        }
    }

    fn touchpoint(&mut self, id: TouchpointId, stage: StageId, rank: Option<&Rank>) {
        let Some(wanted) = self.to.touchpoint(id) else { return };
        match self.from.touchpoint(id) {
            Some(former) => {
                self.fields(id.into(), former, wanted);
                if let Some(rank) = rank {
                    let position = Position::Within(stage, rank.clone());
                    self.set(id.into(), Field::POSITION, Value::Position(position));
                }
            }
            None => {
                let mut touchpoint = wanted.clone();
                touchpoint.rank = rank.cloned().unwrap_or_default();
                self.ops.push(Op::Insert(Node::Touchpoint(id, touchpoint)));
            }
        }
    }

    fn cards(&mut self) {
        for home in self.to.homes() {
            for lane in self.to.lane_ids() {
                self.cell(home, *lane);
            }
        }
    }

    fn cell(&mut self, home: Home, lane: LaneId) {
        let wanted = self.to.cards_in(home, lane);
        if wanted.is_empty() {
            return;
        }
        let stayed = |id: &CardId| {
            let place = &self.from.card(*id)?.place;
            (place.home == home && place.lane == lane).then(|| place.rank.clone())
        };
        let kept = wanted.iter().filter_map(|id| Some((*id, stayed(id)?))).collect();
        let mut ranks = new_ranks(wanted, &kept);
        for id in wanted {
            let place = ranks.remove(id).map(|rank| Place { home, lane, rank });
            self.card(*id, place);
        }
    }

    fn card(&mut self, id: CardId, place: Option<Place>) {
        let Some(wanted) = self.to.card(id) else { return };
        match self.from.card(id) {
            Some(former) => {
                self.fields(id.into(), former, wanted);
                if let Some(place) = place {
                    self.set(id.into(), Field::POSITION, Value::Position(Position::Cell(place)));
                }
            }
            None => {
                let mut card = wanted.clone();
                card.place = place.unwrap_or(card.place);
                self.ops.push(Op::Insert(Node::Card(id, card)));
            }
        }
    }

    /// Children first, because a node with children cannot be removed.
    fn removals(&mut self) {
        let gone = |id: Id| !self.to.contains(id);
        let cards = self.from.cards().map(|(id, _)| Id::from(id));
        let touchpoints = self
            .from
            .stage_ids()
            .iter()
            .flat_map(|stage| self.from.touchpoints_of(*stage))
            .map(|id| (*id).into());
        macro_rules! ids {
            ($ids:ident) => {
                self.from.$ids().iter().map(|id| Id::from(*id))
            };
        }
        let removed: Vec<Op> = cards
            .chain(touchpoints)
            .chain(ids!(stage_ids))
            .chain(ids!(lane_ids))
            .chain(ids!(persona_ids))
            .chain(ids!(block_ids))
            .chain(ids!(parked_ids))
            .chain(ids!(ballot_ids))
            .chain(ids!(waiver_ids))
            .filter(|id| gone(*id))
            .map(Op::Remove)
            .collect();
        self.ops.extend(removed);
    }
}
