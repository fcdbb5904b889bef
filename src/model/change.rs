//! How a map changes: insert, remove, set. Only `ops` and the reader of files call them; each keeps the index true
//! or refuses and leaves the map as it was.

use std::sync::Arc;

use super::card::CardField;
use super::conflict;
use super::field::{Field, FieldName};
use super::id::{CardId, Id, TouchpointId};
use super::index::insert_in_order;
use super::map::Map;
use super::node::Node;
use super::refusal::Refusal;
use super::schema::Fields;
use super::value::{Home, Position, Value};

impl Map {
    /// Whether a node may stand at this position.
    fn has_room(&self, position: &Position) -> Result<(), Refusal> {
        let needed: [Id; 2] = match position {
            Position::Order(_) => return Ok(()),
            Position::Within(stage, _) => [Id::Map, (*stage).into()],
            Position::Cell(place) => [place.home.into(), place.lane.into()],
        };
        match needed.into_iter().find(|id| !self.contains(*id)) {
            Some(missing) => Err(Refusal::Missing(missing)),
            None => Ok(()),
        }
    }

    /// Takes a node in.
    pub(crate) fn insert(&mut self, node: Node) -> Result<(), Refusal> {
        let id = node.id();
        if self.contains(id) {
            return Err(Refusal::Exists(id));
        }
        macro_rules! list {
            ($table:ident, $id:expr, $node:expr) => {{
                self.$table.insert($id, Arc::new($node));
                insert_in_order(&mut self.index.lists.$table, $id, |id| &self.$table[&id].rank);
            }};
        }
        match node {
            Node::Persona(id, node) => list!(personas, id, node),
            Node::Lane(id, node) => list!(lanes, id, node),
            Node::Stage(id, node) => list!(stages, id, node),
            Node::Block(id, node) => list!(blocks, id, node),
            Node::Parked(id, node) => list!(parked, id, node),
            Node::Ballot(id, node) => list!(ballots, id, node),
            Node::Waiver(id, node) => list!(waivers, id, node),
            Node::Touchpoint(id, touchpoint) => {
                self.has_room(&Position::Within(touchpoint.stage, touchpoint.rank.clone()))?;
                self.touchpoints.insert(id, Arc::new(touchpoint));
                self.index.add_touchpoint(id, &self.touchpoints);
            }
            Node::Card(id, card) => {
                self.has_room(&Position::Cell(card.place.clone()))?;
                self.cards.insert(id, Arc::new(card));
                self.enter_card(id);
            }
        }
        Ok(())
    }

    /// Gives a node back; refuses what still holds something.
    pub(crate) fn remove(&mut self, id: Id) -> Result<Node, Refusal> {
        let occupied = match id {
            Id::Stage(stage) => {
                !self.touchpoints_of(stage).is_empty() || self.card_count_of_home(Home::Stage(stage)) > 0
            }
            Id::Touchpoint(touchpoint) => self.card_count_of_home(Home::Touchpoint(touchpoint)) > 0,
            Id::Lane(lane) => self.card_count_of_lane(lane) > 0,
            _ => false,
        };
        if occupied {
            return Err(Refusal::Occupied(id));
        }
        macro_rules! list {
            ($kind:ident, $table:ident, $id:expr) => {{
                let node = self.$table.remove(&$id).ok_or(Refusal::Missing(id))?;
                self.index.lists.$table.retain(|sibling| *sibling != $id);
                Node::$kind($id, Arc::unwrap_or_clone(node))
            }};
        }
        Ok(match id {
            Id::Map => return Err(Refusal::Occupied(id)),
            Id::Persona(typed) => list!(Persona, personas, typed),
            Id::Lane(typed) => list!(Lane, lanes, typed),
            Id::Stage(typed) => list!(Stage, stages, typed),
            Id::Block(typed) => list!(Block, blocks, typed),
            Id::Parked(typed) => list!(Parked, parked, typed),
            Id::Ballot(typed) => list!(Ballot, ballots, typed),
            Id::Waiver(typed) => list!(Waiver, waivers, typed),
            Id::Touchpoint(typed) => {
                let touchpoint = self.touchpoints.remove(&typed).ok_or(Refusal::Missing(id))?;
                self.index.remove_touchpoint(typed, touchpoint.stage);
                Node::Touchpoint(typed, Arc::unwrap_or_clone(touchpoint))
            }
            Id::Card(typed) => {
                let card = self.cards.remove(&typed).ok_or(Refusal::Missing(id))?;
                let stage = self.stage_of(card.place.home);
                self.index.remove_card(typed, &card, stage);
                Node::Card(typed, Arc::unwrap_or_clone(card))
            }
        })
    }

    /// Stores a value and returns the former one.
    pub(crate) fn set(&mut self, id: Id, field: &Field, value: Value) -> Result<Value, Refusal> {
        if !self.contains(id) {
            return Err(Refusal::Missing(id));
        }
        if let Value::Position(position) = &value {
            self.has_room(position)?;
        }
        let unfit = Refusal::unfit(id, field, value.clone());
        macro_rules! list {
            ($kind:ident, $table:ident, $typed:expr) => {{
                let node = self.$table.get_mut(&$typed).map(Arc::make_mut).ok_or(Refusal::Missing(id))?;
                match (field.name, value) {
                    (FieldName::$kind(name), value) => {
                        node.store(name, field.key.as_ref(), value).ok_or(unfit)
                    }
                    (FieldName::Unknown, value) => node.store_unknown(field.key.as_ref(), value).ok_or(unfit),
                    (FieldName::Position, Value::Position(position)) => {
                        let former = node.position();
                        if !node.set_position(position) {
                            return Err(unfit);
                        }
                        let list = &mut self.index.lists.$table;
                        list.retain(|sibling| *sibling != $typed);
                        insert_in_order(list, $typed, |id| &self.$table[&id].rank);
                        Ok(former.map_or(Value::Unset, Value::Position))
                    }
                    _ => Err(unfit),
                }
            }};
        }
        match id {
            Id::Map => match field.name {
                FieldName::Map(name) => {
                    Arc::make_mut(&mut self.info).store(name, field.key.as_ref(), value).ok_or(unfit)
                }
                FieldName::Unknown => {
                    Arc::make_mut(&mut self.info).store_unknown(field.key.as_ref(), value).ok_or(unfit)
                }
                FieldName::Conflict => {
                    let conflicts = Arc::make_mut(&mut self.conflicts);
                    conflict::store(conflicts, field.key.as_ref(), &value).ok_or(unfit)
                }
                _ => Err(unfit),
            },
            Id::Persona(typed) => list!(Persona, personas, typed),
            Id::Lane(typed) => list!(Lane, lanes, typed),
            Id::Stage(typed) => list!(Stage, stages, typed),
            Id::Block(typed) => list!(Block, blocks, typed),
            Id::Parked(typed) => list!(Parked, parked, typed),
            Id::Ballot(typed) => list!(Ballot, ballots, typed),
            Id::Waiver(typed) => list!(Waiver, waivers, typed),
            Id::Touchpoint(typed) => self.set_in_touchpoint(typed, field, value, unfit),
            Id::Card(typed) => self.set_in_card(typed, field, value, unfit),
        }
    }

    fn set_in_touchpoint(
        &mut self,
        id: TouchpointId,
        field: &Field,
        value: Value,
        unfit: Refusal,
    ) -> Result<Value, Refusal> {
        let node = self.touchpoints.get_mut(&id).map(Arc::make_mut).ok_or(Refusal::Missing(id.into()))?;
        match (field.name, value) {
            (FieldName::Touchpoint(name), value) => node.store(name, field.key.as_ref(), value).ok_or(unfit),
            (FieldName::Unknown, value) => node.store_unknown(field.key.as_ref(), value).ok_or(unfit),
            (FieldName::Position, Value::Position(Position::Within(stage, rank))) => {
                let former = Position::Within(node.stage, node.rank.clone());
                self.index.remove_touchpoint(id, node.stage);
                (node.stage, node.rank) = (stage, rank);
                self.index.add_touchpoint(id, &self.touchpoints);
                Ok(Value::Position(former))
            }
            _ => Err(unfit),
        }
    }

    fn set_in_card(
        &mut self,
        id: CardId,
        field: &Field,
        value: Value,
        unfit: Refusal,
    ) -> Result<Value, Refusal> {
        let indexed = matches!(field.name, FieldName::Position | FieldName::Card(CardField::Answers));
        if indexed {
            let card = self.cards.get(&id).ok_or(Refusal::Missing(id.into()))?;
            let stage = self.stage_of(card.place.home);
            self.index.remove_card(id, card, stage);
        }
        let stored = match self.cards.get_mut(&id).map(Arc::make_mut) {
            None => Err(Refusal::Missing(id.into())),
            Some(card) => match (field.name, value) {
                (FieldName::Card(name), value) => card.store(name, field.key.as_ref(), value).ok_or(unfit),
                (FieldName::Unknown, value) => card.store_unknown(field.key.as_ref(), value).ok_or(unfit),
                (FieldName::Position, Value::Position(Position::Cell(place))) => {
                    Ok(Value::Position(Position::Cell(std::mem::replace(&mut card.place, place))))
                }
                _ => Err(unfit),
            },
        };
        if indexed {
            self.enter_card(id);
        }
        stored
    }

    fn enter_card(&mut self, id: CardId) {
        let stage = self.stage_of(self.cards[&id].place.home);
        self.index.add_card(id, &self.cards, stage);
    }
}
