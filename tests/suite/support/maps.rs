//! Strategies for property tests that generate any map and any change, derived from the schema, so
//! that new fields are included automatically.
//!
//! Ids come from a small pool, so that references are sometimes valid and sometimes dangling. Texts
//! are any Unicode: control characters, bidi controls, combining marks, emoji sequences.

mod change;
mod conflict;
mod value;

use masa::model::{
    Ballot, BallotId, Block, BlockId, Card, CardId, ConflictSubject, Fields, Home, Id, Info, Kind, Lane,
    LaneId, LaneKind, Map, Node, Parked, ParkedId, Persona, PersonaId, Place, Position, Rank, Sides, Stage,
    StageId, Token, Touchpoint, TouchpointId, Value, Waiver, WaiverId,
};
use masa::ops::Op;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

pub use change::{any_change, every_id};
pub use conflict::any_conflict;
pub use value::{any_text, any_value};

/// The number of ids per kind.
const POOL: u64 = 12;

/// An id from the pool.
pub fn pooled<I: TryFrom<Id>>(kind: Kind, number: u64) -> I {
    // The same number always gives the same token; some are short, as people write them.
    let token = match number % POOL {
        short @ 0..4 => Token::parse(&short.to_string()).unwrap(),
        other => Token::from_bits(other.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
    };
    let id = Id::of(kind, token).unwrap();
    I::try_from(id).ok().unwrap()
}

/// Any rank; ranks may be equal.
pub fn any_rank() -> impl Strategy<Value = Rank> {
    "[0-9a-z]{0,2}[1-9a-z]".prop_map(|text| Rank::parse(&text).unwrap())
}

/// A node of this kind with any fields, based on `blank`.
pub fn any_fields<N: Fields + std::fmt::Debug>(blank: N) -> impl Strategy<Value = N> {
    let values: Vec<_> =
        N::ROWS.iter().map(|row| prop::option::weighted(0.3, any_value(&row.shape))).collect();
    (values, value::any_unknown()).prop_map(move |(values, unknown)| {
        let mut node = blank.clone();
        for (row, value) in N::ROWS.iter().zip(values) {
            if let Some(value) = value {
                (row.set)(&mut node, value);
            }
        }
        *node.unknown_mut() = unknown;
        node.tidy();
        node
    })
}

fn any_home() -> impl Strategy<Value = Home> {
    (any::<bool>(), 0..POOL).prop_map(|(stage, number)| match stage {
        true => Home::Stage(pooled(Kind::Stage, number)),
        false => Home::Touchpoint(pooled(Kind::Touchpoint, number)),
    })
}

/// Any position of a card, possibly invalid.
pub fn any_place() -> impl Strategy<Value = Place> {
    (any_home(), 0..POOL, any_rank()).prop_map(|(home, lane, rank)| Place {
        home,
        lane: pooled(Kind::Lane, lane),
        rank,
    })
}

fn ranked<N: Fields + std::fmt::Debug>(blank: N) -> impl Strategy<Value = N> {
    (any_fields(blank), any_rank()).prop_map(|(mut node, rank)| {
        assert!(node.set_position(Position::Order(rank)));
        node
    })
}

/// Any card at any position.
pub fn any_card() -> impl Strategy<Value = Card> {
    let nowhere = Place {
        home: Home::Stage(pooled(Kind::Stage, 0)),
        lane: pooled(Kind::Lane, 0),
        rank: Rank::default(),
    };
    (any_fields(Card::new(nowhere, "")), any_place()).prop_map(|(mut card, place)| {
        card.place = place;
        card
    })
}

/// Any touchpoint in any stage.
pub fn any_touchpoint() -> impl Strategy<Value = Touchpoint> {
    let blank = Touchpoint::new(pooled(Kind::Stage, 0), "");
    (any_fields(blank), 0..POOL, any_rank()).prop_map(|(mut touchpoint, stage, rank)| {
        (touchpoint.stage, touchpoint.rank) = (pooled(Kind::Stage, stage), rank);
        touchpoint
    })
}

/// Any node with an id from the pool.
pub fn any_node() -> impl Strategy<Value = Node> {
    macro_rules! node {
        ($kind:ident, $strategy:expr) => {
            (0..POOL, $strategy).prop_map(|(number, node)| Node::$kind(pooled(Kind::$kind, number), node))
        };
    }
    prop_oneof![
        1 => node!(Persona, ranked(Persona::default())),
        1 => node!(Lane, ranked(Lane::new(LaneKind::Custom))),
        1 => node!(Stage, ranked(Stage::default())),
        1 => node!(Touchpoint, any_touchpoint()),
        3 => node!(Card, any_card()),
        1 => node!(Block, ranked(Block::default())),
        1 => node!(Parked, ranked(Parked::default())),
        1 => node!(Ballot, ranked(Ballot::default())),
        1 => node!(Waiver, ranked(Waiver::default())),
    ]
}

/// The nodes of a map, before they are given positions.
#[derive(Clone, Debug)]
struct Parts {
    info: Info,
    personas: Vec<Persona>,
    lanes: Vec<Lane>,
    stages: Vec<Stage>,
    touchpoints: Vec<(Touchpoint, Index)>,
    cards: Vec<(Card, Index, Index)>,
    workshop: (Vec<Block>, Vec<Parked>, Vec<Ballot>, Vec<Waiver>),
    conflicts: Vec<(ConflictSubject, Sides)>,
}

impl Parts {
    fn build(self) -> Map {
        let mut map = Map::new(self.info);
        for (disputed, sides) in self.conflicts {
            let sides = Value::Sides(Box::new(sides));
            Op::Set(Id::Map, disputed.conflict(), sides).apply(&mut map).unwrap();
        }
        let mut insert = |node: Node| Op::Insert(node).apply(&mut map).map(|_| ()).unwrap();
        let ids = |kind, count: usize| (0..count as u64).map(move |number| (kind, number));
        macro_rules! list {
            ($kind:ident $id:ident, $nodes:expr) => {
                for ((kind, number), node) in ids(Kind::$kind, $nodes.len()).zip($nodes) {
                    insert(Node::$kind(pooled::<$id>(kind, number), node));
                }
            };
        }
        let (lanes, stages) = (self.lanes.len() as u64, self.stages.len() as u64);
        list!(Persona PersonaId, self.personas);
        list!(Lane LaneId, self.lanes);
        list!(Stage StageId, self.stages);
        let (blocks, parked, ballots, waivers) = self.workshop;
        list!(Block BlockId, blocks);
        list!(Parked ParkedId, parked);
        list!(Ballot BallotId, ballots);
        list!(Waiver WaiverId, waivers);
        if stages == 0 {
            return map;
        }
        let stage = |index: &Index| pooled::<StageId>(Kind::Stage, index.index(stages as usize) as u64);
        let touchpoints = self.touchpoints.len() as u64;
        for (number, (mut touchpoint, index)) in (0..).zip(self.touchpoints) {
            touchpoint.stage = stage(&index);
            insert(Node::Touchpoint(pooled::<TouchpointId>(Kind::Touchpoint, number), touchpoint));
        }
        if lanes == 0 {
            return map;
        }
        for (number, (mut card, home, lane)) in (0..).zip(self.cards) {
            card.place.home = match home.index((stages + touchpoints) as usize) as u64 {
                number if number < stages => Home::Stage(pooled(Kind::Stage, number)),
                number => Home::Touchpoint(pooled(Kind::Touchpoint, number - stages)),
            };
            card.place.lane = pooled(Kind::Lane, lane.index(lanes as usize) as u64);
            insert(Node::Card(pooled::<CardId>(Kind::Card, number), card));
        }
        map
    }
}

/// Any map, with every kind of node and any fields.
pub fn any_map() -> impl Strategy<Value = Map> {
    let workshop = (
        vec(ranked(Block::default()), 0..3),
        vec(ranked(Parked::default()), 0..3),
        vec(ranked(Ballot::default()), 0..3),
        vec(ranked(Waiver::default()), 0..3),
    );
    let nodes = (
        any_fields(Info::default()),
        vec(ranked(Persona::default()), 0..4),
        vec(ranked(Lane::new(LaneKind::Custom)), 0..4),
        vec(ranked(Stage::default()), 0..4),
        vec((any_touchpoint(), any::<Index>()), 0..5),
        vec((any_card(), any::<Index>(), any::<Index>()), 0..10),
        workshop,
        prop_oneof![2 => vec(any_conflict(), 0..1), 1 => vec(any_conflict(), 1..4)],
    );
    nodes.prop_map(|(info, personas, lanes, stages, touchpoints, cards, workshop, conflicts)| {
        Parts { info, personas, lanes, stages, touchpoints, cards, workshop, conflicts }.build()
    })
}
