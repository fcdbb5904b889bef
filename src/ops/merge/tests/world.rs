//! A map with several nodes of every kind, and all changes that a side can make to it.

use super::super::*;
use crate::model::{
    Ballot, BallotField, BallotId, Block, BlockField, BlockId, Card, CardField, CardId, Home, Kind,
    LaneField, LaneId, LaneKind, MapField, Node, Parked, ParkedField, ParkedId, Persona, PersonaField,
    PersonaId, Place, Stage, StageField, StageId, Token, Touchpoint, TouchpointField, TouchpointId, Waiver,
    WaiverField, WaiverId,
};
use crate::ops::fixture::Fixture;
use crate::ops::removal;

/// A map with several nodes of every kind; the one in the middle is changed.
pub(super) struct World {
    pub map: Map,
    personas: Vec<PersonaId>,
    lanes: Vec<LaneId>,
    stages: Vec<StageId>,
    touchpoints: Vec<TouchpointId>,
    cards: Vec<CardId>,
}

fn id<I: TryFrom<Id>>(kind: Kind, name: &str) -> I {
    let id = Id::of(kind, Token::parse(name).unwrap()).unwrap();
    I::try_from(id).ok().unwrap()
}

fn rank(place: usize) -> Rank {
    Rank::deal(9)[place].clone()
}

impl World {
    pub fn new() -> World {
        let mut fixture = Fixture::new("en");
        let personas: Vec<_> = ["Noa", "Amir", "Dana", "Eli"].map(|name| fixture.persona(name)).into();
        let kinds = [LaneKind::Activity, LaneKind::PainPoint, LaneKind::Opportunity, LaneKind::Custom];
        let lanes: Vec<_> = kinds.map(|kind| fixture.lane(kind, &format!("lane {kind:?}"))).into();
        let stages: Vec<_> = ["first", "second", "third", "fourth"].map(|name| fixture.stage(name)).into();
        let mut touchpoints = Vec::new();
        let mut cards = Vec::new();
        for stage in &stages {
            for name in ["web", "shop", "call"] {
                let touchpoint = fixture.touchpoint(*stage, name);
                touchpoints.push(touchpoint);
                if *stage != stages[1] {
                    continue;
                }
                for lane in &lanes {
                    for text in ["one old text", "two old text", "three old text"] {
                        cards.push(fixture.card(Home::Touchpoint(touchpoint), *lane, text));
                    }
                }
            }
        }
        let nodes = (0..4).flat_map(|place| {
            let name = format!("{place}");
            let ballot = Ballot { rank: rank(place), title: format!("ballot {name}"), ..Ballot::default() };
            let block = Block { rank: rank(place), name: format!("block {name}"), ..Block::default() };
            let parked = Parked { rank: rank(place), text: format!("parked {name}"), ..Parked::default() };
            let waiver =
                Waiver { rank: rank(place), finding: format!("finding-{name}"), ..Waiver::default() };
            [
                Node::Ballot(id(Kind::Ballot, &name), ballot),
                Node::Block(id(Kind::Block, &name), block),
                Node::Parked(id(Kind::Parked, &name), parked),
                Node::Waiver(id(Kind::Waiver, &name), waiver),
            ]
        });
        let nodes: Vec<Node> = nodes.collect();
        for node in nodes {
            Op::Insert(node).apply(&mut fixture.map).unwrap();
        }
        let mut world = World { map: fixture.map, personas, lanes, stages, touchpoints, cards };
        let card = world.card();
        for (of, field, value) in [
            (card, CardField::Votes.of("Dana".to_owned()), Value::Whole(1)),
            (card, CardField::Personas.of(world.personas[1]), Value::Yes),
            (card, CardField::Answers.of(FieldKey::Id(world.cards[0].into())), Value::Yes),
            (world.stage(), StageField::LoopsTo.into(), Value::Reference(world.stages[0].into())),
            (world.touchpoint(), TouchpointField::Emotions.of(world.personas[1]), Value::Whole(1)),
            (Id::Ballot(id(Kind::Ballot, "1")), BallotField::Lane.into(), Value::Reference(world.lane())),
            (Id::Waiver(id(Kind::Waiver, "1")), WaiverField::About.into(), Value::Reference(card)),
        ] {
            Op::Set(of, field, value).apply(&mut world.map).unwrap();
        }
        world
    }

    fn stage(&self) -> Id {
        self.stages[1].into()
    }

    fn touchpoint(&self) -> Id {
        self.touchpoints[4].into()
    }

    fn lane(&self) -> Id {
        self.lanes[1].into()
    }

    fn persona(&self) -> Id {
        self.personas[1].into()
    }

    /// The second card in a cell of the touchpoint.
    fn card(&self) -> Id {
        self.cards[12 + 3 + 1].into()
    }

    /// Moves within the list: first on one side, last on the other.
    fn reordered(&self, id: Id, side: usize) -> Vec<Op> {
        let position = self.map.position(id).unwrap();
        let others: Vec<Id> = self.map.siblings(id, &position).into_iter().filter(|one| *one != id).collect();
        let rank = if side == 0 {
            Rank::between(None, self.map.rank(others[0]).as_ref())
        } else {
            Rank::between(self.map.rank(*others.last().unwrap()).as_ref(), None)
        };
        vec![Op::Set(id, Field::POSITION, Value::Position(position.ranked(rank)))]
    }

    /// Moves to another list, a different one for each side.
    fn moved(&self, id: Id, side: usize) -> Vec<Op> {
        let rank = Rank::default();
        let position = match id {
            Id::Card(_) => {
                let home = Home::Touchpoint(self.touchpoints[8 + side]);
                Position::Cell(Place { home, lane: self.lanes[2 * side], rank })
            }
            _ => Position::Within(self.stages[2 * side], rank),
        };
        vec![Op::Set(id, Field::POSITION, Value::Position(position))]
    }

    fn added(&self, kind: Kind, side: usize) -> Vec<Op> {
        let (name, rank) = (format!("new{side}"), Rank::default());
        let (stage, home) = (self.stages[1], Home::Touchpoint(self.touchpoints[4]));
        let card = |text: &str| {
            let place = Place { home, lane: self.lanes[1], rank: rank.clone() };
            Node::Card(id(Kind::Card, &name), Card::new(place, text))
        };
        vec![Op::Insert(match kind {
            Kind::Card => card("a new card"),
            Kind::Touchpoint => Node::Touchpoint(id(kind, &name), Touchpoint::new(stage, "new")),
            Kind::Stage => Node::Stage(id(kind, &name), Stage { name: "new".to_owned(), ..Stage::default() }),
            Kind::Lane => {
                let lane = crate::model::Lane {
                    title: "new".to_owned(),
                    ..crate::model::Lane::new(LaneKind::Custom)
                };
                Node::Lane(id(kind, &name), lane)
            }
            _ => Node::Persona(id(kind, &name), Persona { name: "new".to_owned(), ..Persona::default() }),
        })]
    }

    /// All changes that a side can make, by name.
    pub fn changes(&self, side: usize) -> Vec<(String, Vec<Op>)> {
        let word = ["ours", "theirs"][side];
        let number = 2 + side as i64;
        let set = |id: Id, field: Field, value: Value| vec![Op::Set(id, field, value)];
        let text = |text: &str| Value::text(format!("{text} {word}"));
        let subjects = [
            (self.card(), Field::from(CardField::Note), CardField::Text.into()),
            (self.touchpoint(), TouchpointField::Expectation.into(), TouchpointField::Name.into()),
            (self.stage(), StageField::Note.into(), StageField::Name.into()),
            (self.lane(), LaneField::Prompt.into(), LaneField::Title.into()),
            (self.persona(), PersonaField::Summary.into(), PersonaField::Name.into()),
        ];
        let mut changes: Vec<(String, Vec<Op>)> = Vec::new();
        for (id, edited, name) in subjects {
            let kind = id.kind();
            let mut change = |what: &str, ops| changes.push((format!("{what} {kind:?}"), ops));
            change("edit", set(id, edited, text("note")));
            change("rename", set(id, name, text("name")));
            change("reorder", self.reordered(id, side));
            change("remove", removal(&self.map, [id]));
            change("add", self.added(kind, side));
            if matches!(kind, Kind::Card | Kind::Touchpoint) {
                change("move", self.moved(id, side));
            }
        }
        let listed: [(Id, Field); 4] = [
            (Id::Ballot(id::<BallotId>(Kind::Ballot, "1")), BallotField::Title.into()),
            (Id::Block(id::<BlockId>(Kind::Block, "1")), BlockField::Name.into()),
            (Id::Parked(id::<ParkedId>(Kind::Parked, "1")), ParkedField::Text.into()),
            (Id::Waiver(id::<WaiverId>(Kind::Waiver, "1")), WaiverField::Reason.into()),
        ];
        for (id, field) in listed {
            let kind = id.kind();
            changes.push((format!("edit {kind:?}"), set(id, field, text("text"))));
            changes.push((format!("reorder {kind:?}"), self.reordered(id, side)));
            changes.push((format!("remove {kind:?}"), removal(&self.map, [id])));
        }
        let unknown = Field { name: FieldName::Unknown, key: Some(FieldKey::Text("colour".to_owned())) };
        let more: [(&str, Id, Field, Value); 13] = [
            ("severity", self.card(), CardField::Severity.into(), Value::Whole(number)),
            ("vote", self.card(), CardField::Votes.of("Dana".to_owned()), Value::Whole(number)),
            ("take the vote back", self.card(), CardField::Votes.of("Dana".to_owned()), Value::Unset),
            ("give a persona", self.card(), CardField::Personas.of(self.personas[2 * side]), Value::Yes),
            ("take a persona", self.card(), CardField::Personas.of(self.personas[1]), Value::Unset),
            (
                "answer",
                self.card(),
                CardField::Answers.of(FieldKey::Id(self.cards[1 + side].into())),
                Value::Yes,
            ),
            (
                "loop",
                self.stage(),
                StageField::LoopsTo.into(),
                Value::Reference(self.stages[2 + side].into()),
            ),
            ("loop no more", self.stage(), StageField::LoopsTo.into(), Value::Unset),
            (
                "feel",
                self.touchpoint(),
                TouchpointField::Emotions.of(self.personas[1]),
                Value::Whole(-number / 2),
            ),
            (
                "ballot of another lane",
                Id::Ballot(id(Kind::Ballot, "1")),
                BallotField::Lane.into(),
                Value::Reference(self.lanes[2 * side].into()),
            ),
            (
                "waive another",
                Id::Waiver(id(Kind::Waiver, "1")),
                WaiverField::About.into(),
                Value::Reference(self.cards[side].into()),
            ),
            ("title", Id::Map, MapField::Title.into(), Value::text(word)),
            ("unknown field", self.card(), unknown, Value::text(format!("\"{word}\""))),
        ];
        changes.extend(
            more.into_iter().map(|(name, id, field, value)| (name.to_owned(), set(id, field, value))),
        );
        changes
    }
}
