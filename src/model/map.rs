//! The map: plain data, stored flat by id, nested and ordered only in the file and on the screen. It changes only
//! through the three mutators that stand in `change`.

use std::sync::Arc;

use super::card::Card;
use super::conflict::{self, Conflicts, Disputed, Sides};
use super::field::{Field, FieldName};
use super::id::{
    BallotId, BlockId, CardId, Id, Kind, LaneId, ParkedId, PersonaId, StageId, Token, TouchpointId, WaiverId,
};
use super::index::{Index, Table};
use super::info::Info;
use super::lane::Lane;
use super::persona::Persona;
use super::refusal::Refusal;
use super::schema::Fields;
use super::stage::Stage;
use super::touchpoint::Touchpoint;
use super::value::{Home, Value};
use super::workshop::{Ballot, Block, Parked, Waiver};

/// One journey, of one scope, for one or more personas.
#[derive(Clone, Debug, Default)]
pub struct Map {
    pub(super) info: Arc<Info>,
    pub(super) personas: Table<PersonaId, Persona>,
    pub(super) lanes: Table<LaneId, Lane>,
    pub(super) stages: Table<StageId, Stage>,
    pub(super) touchpoints: Table<TouchpointId, Touchpoint>,
    pub(super) cards: Table<CardId, Card>,
    pub(super) blocks: Table<BlockId, Block>,
    pub(super) parked: Table<ParkedId, Parked>,
    pub(super) ballots: Table<BallotId, Ballot>,
    pub(super) waivers: Table<WaiverId, Waiver>,
    pub(super) conflicts: Arc<Conflicts>,
    pub(super) index: Index,
}

/// A kind of node that stands in one of the map's own lists.
macro_rules! listed {
    ($($node:ident $id:ident $table:ident $get:ident $ids:ident;)*) => {
        impl Map {
            $(
                #[doc = concat!("The ", stringify!($get), " of this id.")]
                pub fn $get(&self, id: $id) -> Option<&$node> {
                    self.$table.get(&id).map(|node| &**node)
                }

                #[doc = concat!("All ", stringify!($table), ", in order.")]
                pub fn $ids(&self) -> &[$id] {
                    &self.index.lists.$table
                }
            )*
        }
    };
}

listed! {
    Persona PersonaId personas persona persona_ids;
    Lane LaneId lanes lane lane_ids;
    Stage StageId stages stage stage_ids;
    Block BlockId blocks block block_ids;
    Parked ParkedId parked parked_thought parked_ids;
    Ballot BallotId ballots ballot ballot_ids;
    Waiver WaiverId waivers waiver waiver_ids;
}

impl Map {
    /// An empty map with this head.
    pub fn new(info: Info) -> Map {
        Map { info: Arc::new(info), ..Map::default() }
    }

    /// What the map says of itself.
    pub fn info(&self) -> &Info {
        &self.info
    }

    /// What a merge left undecided, each with both values, ordered by what it is about.
    pub fn conflicts(&self) -> impl ExactSizeIterator<Item = (&Disputed, &Sides)> {
        self.conflicts.iter()
    }

    /// The conflict about this.
    pub fn conflict(&self, disputed: &Disputed) -> Option<&Sides> {
        self.conflicts.get(disputed)
    }

    /// The touchpoint of this id.
    pub fn touchpoint(&self, id: TouchpointId) -> Option<&Touchpoint> {
        self.touchpoints.get(&id).map(|touchpoint| &**touchpoint)
    }

    /// The touchpoints of a stage, in order.
    pub fn touchpoints_of(&self, stage: StageId) -> &[TouchpointId] {
        self.index.touchpoints.get(&stage).map_or(&[], Vec::as_slice)
    }

    /// The card of this id.
    pub fn card(&self, id: CardId) -> Option<&Card> {
        self.cards.get(&id).map(|card| &**card)
    }

    /// The card as it is shared with snapshots: its address tells whether it changed.
    pub fn shared_card(&self, id: CardId) -> Option<&Arc<Card>> {
        self.cards.get(&id)
    }

    /// All cards, by id.
    pub fn cards(&self) -> impl Iterator<Item = (CardId, &Card)> {
        self.cards.iter().map(|(id, card)| (*id, &**card))
    }

    /// The cards of a cell, in order.
    pub fn cards_in(&self, home: Home, lane: LaneId) -> &[CardId] {
        self.index.cells.get(&(home, lane)).map_or(&[], Vec::as_slice)
    }

    /// The cards that answer this one.
    pub fn answers_to(&self, card: CardId) -> &[CardId] {
        self.index.answered_by.get(&card).map_or(&[], Vec::as_slice)
    }

    /// How many cards there are.
    pub fn card_count(&self) -> usize {
        self.cards.len()
    }

    /// How many touchpoints there are.
    pub fn touchpoint_count(&self) -> usize {
        self.touchpoints.len()
    }

    /// How many cards a touchpoint has, or a stage as a whole.
    pub fn card_count_of_home(&self, home: Home) -> usize {
        self.index.cards_of_home.get(&home).copied().unwrap_or_default()
    }

    /// How many cards a stage has, those of its touchpoints included.
    pub fn card_count_of_stage(&self, stage: StageId) -> usize {
        self.index.cards_of_stage.get(&stage).copied().unwrap_or_default()
    }

    /// How many cards a lane has.
    pub fn card_count_of_lane(&self, lane: LaneId) -> usize {
        self.index.cards_of_lane.get(&lane).copied().unwrap_or_default()
    }

    /// The stage that a home is in.
    pub fn stage_of(&self, home: Home) -> Option<StageId> {
        Index::stage_of(home, &self.touchpoints)
    }

    /// Whether there is anything of this id.
    pub fn contains(&self, id: Id) -> bool {
        match id {
            Id::Map => true,
            Id::Persona(id) => self.personas.contains_key(&id),
            Id::Lane(id) => self.lanes.contains_key(&id),
            Id::Stage(id) => self.stages.contains_key(&id),
            Id::Touchpoint(id) => self.touchpoints.contains_key(&id),
            Id::Card(id) => self.cards.contains_key(&id),
            Id::Block(id) => self.blocks.contains_key(&id),
            Id::Parked(id) => self.parked.contains_key(&id),
            Id::Ballot(id) => self.ballots.contains_key(&id),
            Id::Waiver(id) => self.waivers.contains_key(&id),
        }
    }

    /// An id of this kind that nothing in the map has, out of `tokens`.
    ///
    /// # Panics
    /// Never for a kind that has ids: tokens do not end.
    pub fn unused<I: TryFrom<Id>>(&self, kind: Kind, mut tokens: impl FnMut() -> Token) -> I {
        loop {
            let id = Id::of(kind, tokens()).filter(|id| !self.contains(*id));
            if let Some(Ok(id)) = id.map(I::try_from) {
                return id;
            }
        }
    }

    /// The value of a field.
    ///
    /// # Errors
    /// [`Refusal::Missing`], or [`Refusal::Unfit`] where the node has no such field.
    pub fn value(&self, id: Id, field: &Field) -> Result<Value, Refusal> {
        self.look(id, field, None)
    }

    /// Whether a field holds what storing this value in it gives.
    pub fn holds(&self, id: Id, field: &Field, value: &Value) -> bool {
        let held = self.value(id, field);
        held.is_ok() && held == self.look(id, field, Some(value))
    }

    /// The value of a field, or the one that it would have if `stored` were stored.
    fn look(&self, id: Id, field: &Field, stored: Option<&Value>) -> Result<Value, Refusal> {
        fn read<N: Fields>(
            node: Option<&Arc<N>>,
            id: Id,
            name: Option<N::Name>,
            field: &Field,
            stored: Option<&Value>,
        ) -> Result<Value, Refusal> {
            let node = node.ok_or(Refusal::Missing(id))?;
            let key = field.key.as_ref();
            match (name, field.name, stored) {
                (_, FieldName::Position | FieldName::Unknown, Some(value)) => Ok(value.clone()),
                (_, FieldName::Position, None) => {
                    node.position().map(Value::Position).ok_or(Refusal::unfit(id, field, Value::Unset))
                }
                (_, FieldName::Unknown, None) => Ok(node.unknown_value(key)),
                (Some(name), _, Some(value)) => Ok(node.settled(name, key, value)),
                (Some(name), _, None) => Ok(node.value(name, key)),
                (None, ..) => Err(Refusal::unfit(id, field, Value::Unset)),
            }
        }
        macro_rules! look {
            ($kind:ident, $node:expr) => {{
                let name = if let FieldName::$kind(name) = field.name { Some(name) } else { None };
                read($node, id, name, field, stored)
            }};
        }
        match id {
            Id::Map if field.name == FieldName::Conflict => Ok(match stored {
                Some(value) => conflict::kept(value),
                None => conflict::value(&self.conflicts, field.key.as_ref()),
            }),
            Id::Map => look!(Map, Some(&self.info)),
            Id::Persona(typed) => look!(Persona, self.personas.get(&typed)),
            Id::Lane(typed) => look!(Lane, self.lanes.get(&typed)),
            Id::Stage(typed) => look!(Stage, self.stages.get(&typed)),
            Id::Touchpoint(typed) => look!(Touchpoint, self.touchpoints.get(&typed)),
            Id::Card(typed) => look!(Card, self.cards.get(&typed)),
            Id::Block(typed) => look!(Block, self.blocks.get(&typed)),
            Id::Parked(typed) => look!(Parked, self.parked.get(&typed)),
            Id::Ballot(typed) => look!(Ballot, self.ballots.get(&typed)),
            Id::Waiver(typed) => look!(Waiver, self.waivers.get(&typed)),
        }
    }

    /// Where cards of a stage can be at home, in reading order: the stage as a whole, then its touchpoints.
    pub fn homes_of(&self, stage: StageId) -> impl Iterator<Item = Home> {
        let touchpoints = self.touchpoints_of(stage).iter().map(|id| Home::Touchpoint(*id));
        std::iter::once(Home::Stage(stage)).chain(touchpoints)
    }

    /// All homes of the journey, in reading order.
    pub fn homes(&self) -> impl Iterator<Item = Home> {
        self.stage_ids().iter().flat_map(|stage| self.homes_of(*stage))
    }

    /// All cards in reading order: by home, then lane, then order in the cell.
    pub fn cards_in_order(&self) -> impl Iterator<Item = CardId> {
        self.homes().flat_map(move |home| {
            self.lane_ids().iter().flat_map(move |lane| self.cards_in(home, *lane).iter().copied())
        })
    }
}

/// Two maps are equal when people see the same: the same nodes in the same order, whatever their ranks.
impl PartialEq for Map {
    fn eq(&self, other: &Map) -> bool {
        fn same<K: Ord, N: Fields>(one: &Table<K, N>, other: &Table<K, N>) -> bool {
            one.len() == other.len()
                && one.iter().zip(other).all(|((id, node), (other_id, other_node))| {
                    id == other_id && (Arc::ptr_eq(node, other_node) || node.fields_equal(other_node))
                })
        }
        self.info.fields_equal(&other.info)
            && self.conflicts == other.conflicts
            && same(&self.personas, &other.personas)
            && same(&self.lanes, &other.lanes)
            && same(&self.stages, &other.stages)
            && same(&self.touchpoints, &other.touchpoints)
            && same(&self.cards, &other.cards)
            && same(&self.blocks, &other.blocks)
            && same(&self.parked, &other.parked)
            && same(&self.ballots, &other.ballots)
            && same(&self.waivers, &other.waivers)
            && self.index.same_order(&other.index)
    }
}
