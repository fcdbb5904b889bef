//! A small map, and random actions of people who see it.

use crate::model::{
    Card, CardField, Field, FieldKey, Home, Id, IdSource, Kind, Lane, LaneKind, Map, MapField, Node, Persona,
    Place, Position, Rank, Stage, StageField, Token, Touchpoint, TouchpointField, Value,
};
use crate::ops::fixture::Fixture;
use crate::ops::{Op, removal};

/// Random numbers from a seed.
#[derive(Clone, Debug)]
pub(crate) struct Random(IdSource);

impl Random {
    pub fn seeded(seed: u64) -> Random {
        Random(IdSource::seeded(seed))
    }

    pub fn token(&mut self) -> Token {
        self.0.deal()
    }

    pub fn below(&mut self, limit: usize) -> usize {
        // Tokens are evenly distributed; their text is their only public form.
        let text = self.0.deal().to_string();
        let number = text.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(37).wrapping_add(byte.into()));
        if limit == 0 { 0 } else { (number >> 3) % limit }
    }

    pub fn one<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        let place = self.below(all.len());
        all.get(place).copied()
    }
}

pub(crate) fn map() -> Map {
    let mut fixture = Fixture::new("en");
    let lanes = [LaneKind::Activity, LaneKind::PainPoint].map(|kind| fixture.lane(kind, "lane"));
    for name in ["Noa", "Amir"] {
        fixture.persona(name);
    }
    for name in ["first", "second", "third"] {
        let stage = fixture.stage(name);
        let touchpoint = fixture.touchpoint(stage, "web");
        fixture.card(Home::Touchpoint(touchpoint), lanes[0], "one two three four five six");
        fixture.card(Home::Touchpoint(touchpoint), lanes[0], "seven eight nine ten");
        fixture.card(Home::Stage(stage), lanes[1], "eleven twelve");
    }
    fixture.map
}

/// What somebody does who sees `map`. New words contain `word`, which nobody else uses.
pub(crate) fn action(map: &Map, random: &mut Random, word: &str) -> Vec<Op> {
    let ids = map.ids();
    let nodes = |kind: Kind| ids.iter().copied().filter(|id| id.kind() == kind).collect::<Vec<_>>();
    let mut node = |kind: Kind| random.one(&nodes(kind));
    let (card, stage, touchpoint) = (node(Kind::Card), node(Kind::Stage), node(Kind::Touchpoint));
    let (lane, persona, other) = (node(Kind::Lane), node(Kind::Persona), node(Kind::Card));
    let set = |id: Option<Id>, field: Field, value: Value| id.map(|id| Op::Set(id, field, value));
    let text = Value::text(word);
    let small = Value::Whole(1 + random.below(3) as i64);
    let op = match random.below(24) {
        0..=3 => return inserted(map, random, word),
        4..=7 => typed(map, random, card, CardField::Text.into(), word),
        8 => typed(map, random, stage, StageField::Name.into(), word),
        9 => typed(map, random, card, CardField::Note.into(), word),
        10 => typed(map, random, Some(Id::Map), MapField::Title.into(), word),
        11 => set(card, CardField::Owner.into(), text),
        12 => set(card, CardField::Severity.into(), small),
        13 => set(touchpoint, TouchpointField::Emotion.into(), Value::Whole(random.below(5) as i64 - 2)),
        14 => match persona {
            Some(Id::Persona(persona)) => {
                let value = if random.below(3) == 0 { Value::Unset } else { Value::Yes };
                set(card, CardField::Personas.of(persona), value)
            }
            _ => None,
        },
        15 => other.and_then(|other| set(card, CardField::Answers.of(FieldKey::Id(other)), Value::Yes)),
        16 => stage.and_then(|to| {
            let stages = nodes(Kind::Stage);
            set(random.one(&stages), StageField::LoopsTo.into(), Value::Reference(to))
        }),
        17..=19 => return moved(map, random),
        20 => return removal(map, card),
        21 => return removal(map, touchpoint),
        22 => return removal(map, if random.below(2) == 0 { stage } else { persona }),
        _ => return removal(map, if random.below(3) == 0 { lane } else { card }),
    };
    op.into_iter().filter(|op| !op.still_applies(map)).collect()
}

/// A text with a new word in it, instead of one, or with one word less.
fn typed(map: &Map, random: &mut Random, id: Option<Id>, field: Field, word: &str) -> Option<Op> {
    let now = map.value(id?, &field).ok()?.into_text();
    let mut words: Vec<&str> = now.split(' ').filter(|word| !word.is_empty()).collect();
    let place = random.below(words.len() + 1);
    match random.below(4) {
        0 if place < words.len() => words[place] = word,
        1 if place < words.len() && words.len() > 1 => drop(words.remove(place)),
        _ => words.insert(place, word),
    }
    Some(Op::Set(id?, field, Value::text(words.join(" "))))
}

/// A rank at a random place of a list.
fn rank(map: &Map, random: &mut Random, id: Id, position: &Position) -> Rank {
    let siblings: Vec<Id> = map.siblings(id, position).into_iter().filter(|one| *one != id).collect();
    let place = random.below(siblings.len() + 1);
    let rank_at = |place: Option<usize>| map.rank(*siblings.get(place?)?);
    Rank::between(rank_at(place.checked_sub(1)).as_ref(), rank_at(Some(place)).as_ref())
}

/// A position for a node of this kind anywhere in the map.
fn position(map: &Map, random: &mut Random, id: Id) -> Option<Position> {
    let homes: Vec<Home> = map.homes().collect();
    let position = match id {
        Id::Card(_) => {
            let (home, lane) = (random.one(&homes)?, random.one(map.lane_ids())?);
            Position::Cell(Place { home, lane, rank: Rank::default() })
        }
        Id::Touchpoint(_) => Position::Within(random.one(map.stage_ids())?, Rank::default()),
        _ => Position::Order(Rank::default()),
    };
    let rank = rank(map, random, id, &position);
    Some(position.ranked(rank))
}

fn moved(map: &Map, random: &mut Random) -> Vec<Op> {
    let kind = [Kind::Card, Kind::Card, Kind::Touchpoint, Kind::Stage][random.below(4)];
    let nodes: Vec<Id> = map.ids().into_iter().filter(|id| id.kind() == kind).collect();
    let moved = random.one(&nodes).and_then(|id| {
        let position = position(map, random, id)?;
        Some(Op::Set(id, Field::POSITION, Value::Position(position)))
    });
    moved.into_iter().filter(|op| !op.still_applies(map)).collect()
}

fn inserted(map: &Map, random: &mut Random, word: &str) -> Vec<Op> {
    // Some people deal ids that others deal as well.
    let token = match random.below(3) {
        0 => Token::parse(["x1", "x2"][random.below(2)]).unwrap(),
        _ => random.token(),
    };
    let kind = [Kind::Card, Kind::Card, Kind::Card, Kind::Touchpoint, Kind::Stage, Kind::Persona, Kind::Lane]
        [random.below(7)];
    let Some(id) = Id::of(kind, token).filter(|id| !map.contains(*id)) else { return Vec::new() };
    let Some(position) = position(map, random, id) else { return Vec::new() };
    let (rank, name) = (position.rank().clone(), word.to_owned());
    let node = match (id, position) {
        (Id::Card(id), Position::Cell(place)) => Node::Card(id, Card::new(place, word)),
        (Id::Touchpoint(id), Position::Within(stage, _)) => {
            Node::Touchpoint(id, Touchpoint { rank, ..Touchpoint::new(stage, word) })
        }
        (Id::Stage(id), _) => Node::Stage(id, Stage { rank, name, ..Stage::default() }),
        (Id::Persona(id), _) => Node::Persona(id, Persona { rank, name, ..Persona::default() }),
        (Id::Lane(id), _) => Node::Lane(id, Lane { rank, title: name, ..Lane::new(LaneKind::Custom) }),
        _ => return Vec::new(),
    };
    let mut ops = vec![Op::Insert(node)];
    // A card in what was just added, and a reference to it: later uses of the same id.
    if let (Id::Stage(stage), Some(lane)) = (id, random.one(map.lane_ids())) {
        let place = Place { home: Home::Stage(stage), lane, rank: Rank::default() };
        let card = Id::of(Kind::Card, random.token()).filter(|id| !map.contains(*id));
        if let Some(Id::Card(card)) = card {
            ops.push(Op::Insert(Node::Card(card, Card::new(place, word))));
        }
    }
    if let Id::Card(_) = id {
        ops.push(Op::Set(id, CardField::Note.into(), Value::text(word)));
    }
    ops
}
