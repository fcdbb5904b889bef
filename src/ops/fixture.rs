//! Maps for tests, built by ops.

use crate::model::{
    Card, CardId, Field, Home, Id, IdSource, Info, Kind, Lane, LaneId, LaneKind, Map, Node, Persona,
    PersonaId, Place, Rank, Stage, StageId, Touchpoint, TouchpointId, Value,
};
use crate::ops::Op;

/// A map that grows; everything is added at the end.
pub(crate) struct Fixture {
    pub map: Map,
    ids: IdSource,
    last: Option<Rank>,
}

impl Fixture {
    pub fn new(language: &str) -> Fixture {
        let info = Info { title: "Map".to_owned(), language: language.to_owned(), ..Info::default() };
        Fixture { map: Map::new(info), ids: IdSource::seeded(1), last: None }
    }

    fn id<I: TryFrom<Id>>(&mut self, kind: Kind) -> I {
        self.map.unused(kind, || self.ids.deal())
    }

    fn rank(&mut self) -> Rank {
        let rank = Rank::between(self.last.as_ref(), None);
        self.last = Some(rank.clone());
        rank
    }

    fn insert(&mut self, node: Node) {
        Op::Insert(node).apply(&mut self.map).unwrap();
    }

    pub fn persona(&mut self, name: &str) -> PersonaId {
        let (id, rank) = (self.id(Kind::Persona), self.rank());
        self.insert(Node::Persona(id, Persona { rank, name: name.to_owned(), ..Persona::default() }));
        id
    }

    pub fn lane(&mut self, kind: LaneKind, title: &str) -> LaneId {
        let (id, rank) = (self.id(Kind::Lane), self.rank());
        self.insert(Node::Lane(id, Lane { rank, title: title.to_owned(), ..Lane::new(kind) }));
        id
    }

    pub fn stage(&mut self, name: &str) -> StageId {
        let (id, rank) = (self.id(Kind::Stage), self.rank());
        self.insert(Node::Stage(id, Stage { rank, name: name.to_owned(), ..Stage::default() }));
        id
    }

    pub fn touchpoint(&mut self, stage: StageId, name: &str) -> TouchpointId {
        let (id, rank) = (self.id(Kind::Touchpoint), self.rank());
        self.insert(Node::Touchpoint(id, Touchpoint { rank, ..Touchpoint::new(stage, name) }));
        id
    }

    pub fn card(&mut self, home: Home, lane: LaneId, text: &str) -> CardId {
        let (id, rank) = (self.id(Kind::Card), self.rank());
        self.insert(Node::Card(id, Card::new(Place { home, lane, rank }, text)));
        id
    }

    pub fn set(&mut self, id: impl Into<Id>, field: impl Into<Field>, value: Value) {
        Op::Set(id.into(), field.into(), value).apply(&mut self.map).unwrap();
    }
}
