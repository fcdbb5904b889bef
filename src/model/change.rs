//! The three ways a map is changed: insert, remove, set. Called only by `ops` and the file reader.
//! Each keeps the index up to date, or refuses and leaves the map unchanged.

use std::sync::Arc;

use super::ballot::Ballot;
use super::card::Card;
use super::conflict;
use super::id::Id;
use super::info::MapField;
use super::kinds::kinds;
use super::lane::Lane;
use super::map::Map;
use super::node::Node;
use super::persona::Persona;
use super::place::{Home, Position};
use super::refusal::Refusal;
use super::schema::Fields;
use super::stage::Stage;
use super::stored_node::StoredNode;
use super::touchpoint::Touchpoint;
use super::value::{Field, FieldName, Value};
use super::workshop::{Block, Parked, Waiver};

impl Map {
    /// Checks that the stage, home or lane of the position exists.
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

    fn is_occupied(&self, id: Id) -> bool {
        match id {
            Id::Stage(stage) => {
                !self.touchpoints_of(stage).is_empty() || self.card_count_of_home(Home::Stage(stage)) > 0
            }
            Id::Touchpoint(touchpoint) => self.card_count_of_home(Home::Touchpoint(touchpoint)) > 0,
            Id::Lane(lane) => self.card_count_of_lane(lane) > 0,
            _ => false,
        }
    }

    fn insert_one<N: StoredNode>(&mut self, id: N::Id, node: N) -> Result<(), Refusal> {
        if let Some(position) = node.position() {
            self.has_room(&position)?;
        }
        N::table(self).insert(id, Arc::new(node));
        N::add_to_index(self, id);
        Ok(())
    }

    fn remove_one<N: StoredNode>(&mut self, id: N::Id) -> Result<N, Refusal> {
        let missing = Refusal::Missing(id.into());
        if !N::table(self).contains_key(&id) {
            return Err(missing);
        }
        N::remove_from_index(self, id);
        N::table(self).remove(&id).map(Arc::unwrap_or_clone).ok_or(missing)
    }

    fn set_one<N: StoredNode>(&mut self, id: N::Id, field: &Field, value: Value) -> Result<Value, Refusal> {
        let name = N::Name::try_from(field.name).ok();
        let indexed = field.name == FieldName::Position || name.is_some_and(N::is_indexed);
        if indexed {
            N::remove_from_index(self, id);
        }
        let node = N::table(self).get_mut(&id).map(Arc::make_mut).ok_or(Refusal::Missing(id.into()))?;
        let key = field.key.as_ref();
        let unfit = Refusal::unfit(id, field, value.clone());
        let former = match (name, field.name, value) {
            (Some(name), _, value) => node.store(name, key, value),
            (None, FieldName::Unknown, value) => node.store_unknown(key, value),
            (None, FieldName::Position, Value::Position(position)) => {
                let former = node.position().map_or(Value::Unset, Value::Position);
                node.set_position(position).then_some(former)
            }
            _ => None,
        };
        if indexed {
            N::add_to_index(self, id);
        }
        former.ok_or(unfit)
    }

    fn set_in_info(&mut self, field: &Field, value: Value) -> Result<Value, Refusal> {
        let unfit = Refusal::unfit(Id::Map, field, value.clone());
        let key = field.key.as_ref();
        let former = match (MapField::try_from(field.name), field.name) {
            (Ok(name), _) => Arc::make_mut(&mut self.info).store(name, key, value),
            (_, FieldName::Unknown) => Arc::make_mut(&mut self.info).store_unknown(key, value),
            (_, FieldName::Conflict) => conflict::store(Arc::make_mut(&mut self.conflicts), key, &value),
            _ => None,
        };
        former.ok_or(unfit)
    }
}

macro_rules! changes {
    ($(
        $(#[$documentation:meta])*
        $kind:ident $typed:ident $names:ident $letter:literal $table:ident $get:ident [$($ids:ident)?];
    )*) => {
        impl Map {
            /// Adds a node; its id must be new and its position must exist.
            pub(crate) fn insert(&mut self, node: Node) -> Result<(), Refusal> {
                let id = node.id();
                if self.contains(id) {
                    return Err(Refusal::Exists(id));
                }
                match node { $(Node::$kind(id, node) => self.insert_one(id, node),)* }
            }

            /// Removes and returns a node; refuses if it still contains touchpoints or cards.
            pub(crate) fn remove(&mut self, id: Id) -> Result<Node, Refusal> {
                if self.is_occupied(id) {
                    return Err(Refusal::Occupied(id));
                }
                match id {
                    Id::Map => Err(Refusal::Occupied(id)),
                    $(Id::$kind(id) => self.remove_one(id).map(|node| Node::$kind(id, node)),)*
                }
            }

            /// Stores a value and returns the former one.
            pub(crate) fn set(&mut self, id: Id, field: &Field, value: Value) -> Result<Value, Refusal> {
                if !self.contains(id) {
                    return Err(Refusal::Missing(id));
                }
                if let Value::Position(position) = &value {
                    self.has_room(position)?;
                }
                match id {
                    Id::Map => self.set_in_info(field, value),
                    $(Id::$kind(id) => self.set_one::<$kind>(id, field, value),)*
                }
            }
        }
    };
}
kinds!(changes);
