//! The map: nodes stored flat, by id; they are nested and ordered only in the file and on the
//! screen. Changed only by the three mutators in `change`.

use std::sync::Arc;

use super::ballot::Ballot;
use super::card::Card;
use super::choice::LaneKind;
use super::conflict::{self, Conflicts};
use super::id::*;
use super::index::{MapIndex, Table};
use super::info::Info;
use super::kinds::kinds;
use super::lane::Lane;
use super::persona::Persona;
use super::place::Home;
use super::refusal::Refusal;
use super::schema::Fields;
use super::stage::Stage;
use super::touchpoint::Touchpoint;
use super::value::{ConflictSubject, Field, FieldName, Sides, Value};
use super::workshop::{Block, Parked, Waiver};

macro_rules! map {
    ($(
        $(#[$documentation:meta])*
        $kind:ident $typed:ident $names:ident $letter:literal $table:ident $get:ident [$($ids:ident)?];
    )*) => {
        /// One journey map, for one or more personas.
        #[derive(Clone, Debug, Default)]
        pub struct Map {
            pub(super) info: Arc<Info>,
            $(pub(super) $table: Table<$typed, $kind>,)*
            pub(super) conflicts: Arc<Conflicts>,
            pub(super) index: MapIndex,
        }

        impl Map {
            $(
                #[doc = concat!("The ", stringify!($get), " of this id.")]
                pub fn $get(&self, id: $typed) -> Option<&$kind> {
                    self.$table.get(&id).map(|node| &**node)
                }

                $(
                    #[doc = concat!("All ", stringify!($table), ", in order.")]
                    pub fn $ids(&self) -> &[$typed] {
                        &self.index.order.$table
                    }
                )?
            )*

            /// The nodes of a kind that the map keeps in a list, in order; empty for touchpoints,
            /// cards and the map itself.
            pub fn listed(&self, kind: Kind) -> Vec<Id> {
                match kind {
                    $($(Kind::$kind => self.$ids().iter().map(|id| (*id).into()).collect(),)?)*
                    Kind::Map | Kind::Touchpoint | Kind::Card => Vec::new(),
                }
            }

            pub fn contains(&self, id: Id) -> bool {
                match id {
                    Id::Map => true,
                    $(Id::$kind(id) => self.$table.contains_key(&id),)*
                }
            }

            /// The value of a field; with `stored`, the value it would have after storing that.
            fn look(&self, id: Id, field: &Field, stored: Option<&Value>) -> Result<Value, Refusal> {
                match id {
                    Id::Map if field.name == FieldName::Conflict => Ok(match stored {
                        Some(value) => conflict::kept(value),
                        None => conflict::value(&self.conflicts, field.key.as_ref()),
                    }),
                    Id::Map => look(Some(&self.info), id, field, stored),
                    $(Id::$kind(typed) => look(self.$table.get(&typed), id, field, stored),)*
                }
            }
        }

        /// Two maps are equal if users see no difference: the same nodes in the same order,
        /// whatever their ranks.
        impl PartialEq for Map {
            fn eq(&self, other: &Map) -> bool {
                self.info.fields_equal(&other.info)
                    && self.conflicts == other.conflicts
                    $(&& same(&self.$table, &other.$table))*
                    && self.index.order == other.index.order
            }
        }
    };
}
kinds!(map);

/// See [`Map::look`].
fn look<N: Fields>(
    node: Option<&Arc<N>>,
    id: Id,
    field: &Field,
    stored: Option<&Value>,
) -> Result<Value, Refusal> {
    let node = node.ok_or(Refusal::Missing(id))?;
    let key = field.key.as_ref();
    match (N::Name::try_from(field.name).ok(), field.name, stored) {
        (_, FieldName::Position | FieldName::Unknown, Some(value)) => Ok(value.clone()),
        (_, FieldName::Position, None) => {
            node.position().map(Value::Position).ok_or(Refusal::unfit(id, field, Value::Unset))
        }
        (_, FieldName::Unknown, None) => Ok(node.unknown_value(key)),
        (Some(name), _, Some(value)) => Ok(node.stored_value(name, key, value)),
        (Some(name), _, None) => Ok(node.value(name, key)),
        (None, ..) => Err(Refusal::unfit(id, field, Value::Unset)),
    }
}

fn same<K: Ord, N: Fields>(one: &Table<K, N>, other: &Table<K, N>) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|((id, node), (other_id, other_node))| {
            id == other_id && (Arc::ptr_eq(node, other_node) || node.fields_equal(other_node))
        })
}

impl Map {
    /// An empty map with these fields.
    pub fn new(info: Info) -> Map {
        Map { info: Arc::new(info), ..Map::default() }
    }

    /// The map's own fields.
    pub fn info(&self) -> &Info {
        &self.info
    }

    /// The unresolved merge conflicts, each with both values, ordered by the field they are about.
    pub fn conflicts(&self) -> impl ExactSizeIterator<Item = (&ConflictSubject, &Sides)> {
        self.conflicts.iter()
    }

    /// Whether any field of this node has an unresolved conflict.
    pub fn has_conflict(&self, id: Id) -> bool {
        // Conflicts are sorted by node, and no field sorts before the position.
        let first = ConflictSubject { id, field: Field::POSITION };
        self.conflicts.range(first..).next().is_some_and(|(subject, _)| subject.id == id)
    }

    /// The unresolved conflict about a field, if there is one.
    pub fn conflict(&self, disputed: &ConflictSubject) -> Option<&Sides> {
        self.conflicts.get(disputed)
    }

    /// The touchpoints of a stage, in order.
    pub fn touchpoints_of(&self, stage: StageId) -> &[TouchpointId] {
        self.index.order.touchpoints.get(&stage).map_or(&[], Vec::as_slice)
    }

    /// The card, with the `Arc` that snapshots share: if the pointer is the same, the card did not
    /// change.
    pub fn shared_card(&self, id: CardId) -> Option<&Arc<Card>> {
        self.cards.get(&id)
    }

    /// All cards, by id.
    pub fn cards(&self) -> impl Iterator<Item = (CardId, &Card)> {
        self.cards.iter().map(|(id, card)| (*id, &**card))
    }

    /// The cards of a cell, in order.
    pub fn cards_in(&self, home: Home, lane: LaneId) -> &[CardId] {
        self.index.order.cards.get(&(home, lane)).map_or(&[], Vec::as_slice)
    }

    /// The cards that answer this one, in no particular order.
    pub fn answers_to(&self, card: CardId) -> &[CardId] {
        self.index.answered_by.get(&card).map_or(&[], Vec::as_slice)
    }

    pub fn card_count(&self) -> usize {
        self.cards.len()
    }

    pub fn touchpoint_count(&self) -> usize {
        self.touchpoints.len()
    }

    /// How many cards a touchpoint has, or a stage in its own cells.
    pub fn card_count_of_home(&self, home: Home) -> usize {
        self.index.cards_of_home.get(&home).copied().unwrap_or_default()
    }

    /// How many cards a stage has, including those of its touchpoints.
    pub fn card_count_of_stage(&self, stage: StageId) -> usize {
        self.index.cards_of_stage.get(&stage).copied().unwrap_or_default()
    }

    pub fn card_count_of_lane(&self, lane: LaneId) -> usize {
        self.index.cards_of_lane.get(&lane).copied().unwrap_or_default()
    }

    pub fn stage_of(&self, home: Home) -> Option<StageId> {
        MapIndex::stage_of(home, &self.touchpoints)
    }

    /// A new id of this kind, from the first of `tokens` that the map does not use yet.
    ///
    /// Does not return for [`Kind::Map`], or if every token is in use.
    pub fn unused<I: TryFrom<Id>>(&self, kind: Kind, mut tokens: impl FnMut() -> Token) -> I {
        loop {
            let id = Id::of(kind, tokens()).filter(|id| !self.contains(*id));
            if let Some(Ok(id)) = id.map(I::try_from) {
                return id;
            }
        }
    }

    /// The kind of a card's lane; `None` if that lane does not exist.
    pub fn kind_of(&self, card: &Card) -> Option<LaneKind> {
        self.lane(card.place.lane).map(|lane| lane.kind)
    }

    /// The value of a field.
    ///
    /// # Errors
    /// [`Refusal::Missing`] if there is no such node, [`Refusal::Unfit`] if it has no such field.
    pub fn value(&self, id: Id, field: &Field) -> Result<Value, Refusal> {
        self.look(id, field, None)
    }

    /// The value that a field would have after storing `value`, which may differ: a stored default
    /// becomes [`Value::Unset`].
    ///
    /// # Errors
    /// As [`Map::value`].
    pub fn stored_value(&self, id: Id, field: &Field, value: &Value) -> Result<Value, Refusal> {
        self.look(id, field, Some(value))
    }

    /// Whether storing `value` would leave the field unchanged.
    pub fn holds(&self, id: Id, field: &Field, value: &Value) -> bool {
        let held = self.value(id, field);
        held.is_ok() && held == self.stored_value(id, field, value)
    }

    /// The places for cards of a stage, in reading order: the stage as a whole, then its
    /// touchpoints.
    pub fn homes_of(&self, stage: StageId) -> impl Iterator<Item = Home> {
        let touchpoints = self.touchpoints_of(stage).iter().map(|id| Home::Touchpoint(*id));
        std::iter::once(Home::Stage(stage)).chain(touchpoints)
    }

    /// All homes of the map, in reading order.
    pub fn homes(&self) -> impl Iterator<Item = Home> {
        self.stage_ids().iter().flat_map(|stage| self.homes_of(*stage))
    }

    /// Everything in the map, in the order of the file: the map itself, personas, lanes, each stage
    /// with its cards and touchpoints (each followed by its cards), then agenda, parking lot,
    /// ballots and waivers.
    pub fn ids(&self) -> Vec<Id> {
        let mut ids = Vec::with_capacity(self.cards.len() + self.touchpoints.len() + self.stages.len());
        for kind in Kind::ALL {
            match kind {
                Kind::Map => ids.push(Id::Map),
                Kind::Stage => {
                    for home in self.homes() {
                        ids.push(home.into());
                        let cells = self.lane_ids().iter().flat_map(|lane| self.cards_in(home, *lane));
                        ids.extend(cells.map(|card| Id::from(*card)));
                    }
                }
                kind => ids.extend(self.listed(*kind)),
            }
        }
        ids
    }

    /// All cards in reading order: by home, then lane, then their order in the cell.
    pub fn cards_in_order(&self) -> impl Iterator<Item = CardId> {
        self.homes().flat_map(move |home| {
            self.lane_ids().iter().flat_map(move |lane| self.cards_in(home, *lane).iter().copied())
        })
    }
}
