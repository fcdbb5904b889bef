//! The changes that a side makes: every verb with every kind of node, always on the same node of a
//! kind, and nested in each other, so that the changes of two sides interact.

use masa::model::{
    Card, CardField, Field, Home, Id, Lane, LaneField, LaneKind, Map, Node, Persona, PersonaField, Place,
    Position, Rank, Stage, StageField, StageId, Touchpoint, TouchpointField, Value,
};
use masa::ops::{Op, removal};

/// The side that makes a change; each does it differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Ours,
    Theirs,
}

impl Side {
    fn of<T>(self, ours: T, theirs: T) -> T {
        match self {
            Side::Ours => ours,
            Side::Theirs => theirs,
        }
    }
}

/// A named change.
pub struct Change {
    pub name: &'static str,
    pub make: fn(&Map, Side) -> Map,
}

/// The base map: three nodes of each kind, of which the middle one is changed.
pub fn base() -> String {
    let mut text = String::from("JourneyMap(schema: 1, title: \"Shop\", language: \"en\", personas: [");
    for number in 1..=3 {
        text += &format!("Persona(id: \"p-{number}\", name: \"persona {number}\"),");
    }
    text += "], lanes: [";
    for (number, kind) in [(1, "Activity"), (2, "PainPoint"), (3, "Opportunity")] {
        text += &format!("Lane(id: \"l-{number}\", kind: {kind}, title: \"lane {number}\"),");
    }
    text += "], stages: [";
    for stage in 1..=3 {
        text += &format!("Stage(id: \"s-{stage}\", name: \"stage {stage}\", touchpoints: [");
        for touchpoint in 1..=3 {
            let number = 3 * (stage - 1) + touchpoint;
            text += &format!("Touchpoint(id: \"t-{number}\", name: \"touchpoint {number}\", cards: [");
            if number == 1 {
                text += "Card(id: \"c-0\", lane: \"l-1\", text: \"untouched\"),";
            }
            if number == 5 {
                for card in 1..=3 {
                    let persona = if card == 2 { ", personas: [\"p-2\"]" } else { "" };
                    text +=
                        &format!("Card(id: \"c-{card}\", lane: \"l-2\", text: \"card {card}\"{persona}),");
                }
            }
            text += "]),";
        }
        text += "]),";
    }
    text + "])"
}

fn id<I: TryFrom<Id>>(text: &str) -> I {
    text.parse::<Id>().ok().and_then(|id| I::try_from(id).ok()).unwrap()
}

fn changed(map: &Map, ops: Vec<Op>) -> Map {
    let mut map = map.clone();
    for op in ops {
        op.apply(&mut map).unwrap();
    }
    map
}

fn set(map: &Map, of: &str, field: impl Into<Field>, value: Value) -> Map {
    changed(map, vec![Op::Set(id(of), field.into(), value)])
}

/// Moves a node to a position in a list.
fn put(map: &Map, node: Id, list: Position, place: usize) -> Map {
    let mut others = map.siblings(node, &list);
    others.retain(|other| *other != node);
    let rank = |place: Option<usize>| map.rank(*others.get(place?)?);
    let between = Rank::between(rank(place.checked_sub(1)).as_ref(), rank(Some(place)).as_ref());
    changed(map, vec![Op::Set(node, Field::POSITION, Value::Position(list.ranked(between)))])
}

/// Moves a node to the first or last position of its list.
fn reorder(map: &Map, of: &str, side: Side) -> Map {
    let node: Id = id(of);
    put(map, node, map.position(node).unwrap(), side.of(0, 2))
}

fn remove(map: &Map, of: &str) -> Map {
    changed(map, removal(map, [id::<Id>(of)]))
}

/// Inserts a node after the first of its list.
fn add(map: &Map, node: Node) -> Map {
    let new = node.id();
    let with = changed(map, vec![Op::Insert(node)]);
    let list = with.position(new).unwrap();
    put(&with, new, list, 1)
}

fn cell(touchpoint: &str, lane: &str) -> Place {
    Place { home: Home::Touchpoint(id(touchpoint)), lane: id(lane), rank: Rank::default() }
}

macro_rules! changes {
    ($($name:literal => |$map:ident, $side:ident| $made:expr;)*) => {
        vec![$(Change { name: $name, make: |$map, $side| $made },)*]
    };
}

pub fn changes() -> Vec<Change> {
    changes! {
        "edit a card" => |map, side| set(map, "c-2", CardField::Owner, Value::text(side.of("Dana", "Uri")));
        "rename a card" => |map, side| set(map, "c-2", CardField::Text, Value::text(side.of("card 2 mine", "card 2 yours")));
        "move a card" => |map, side| put(map, id("c-2"), Position::Cell(cell(side.of("t-4", "t-6"), "l-2")), 0);
        "move a card to another lane" => |map, side| put(map, id("c-2"), Position::Cell(cell("t-5", side.of("l-1", "l-3"))), 0);
        "reorder a card" => |map, side| reorder(map, "c-2", side);
        "remove a card" => |map, _side| remove(map, "c-2");
        "add a card" => |map, side| add(map, Node::Card(id(side.of("c-71", "c-72")), Card::new(cell("t-5", "l-2"), side.of("new card mine", "new card yours"))));
        "edit a touchpoint" => |map, side| set(map, "t-5", TouchpointField::Emotion, Value::Whole(side.of(1, 2)));
        "rename a touchpoint" => |map, side| set(map, "t-5", TouchpointField::Name, Value::text(side.of("mine", "yours")));
        "move a touchpoint" => |map, side| put(map, id("t-5"), Position::Within(id(side.of("s-1", "s-3")), Rank::default()), 1);
        "reorder a touchpoint" => |map, side| reorder(map, "t-5", side);
        "remove a touchpoint" => |map, _side| remove(map, "t-5");
        "add a touchpoint" => |map, side| add(map, Node::Touchpoint(id(side.of("t-71", "t-72")), Touchpoint::new(id::<StageId>("s-2"), side.of("new touchpoint mine", "new touchpoint yours"))));
        "edit a stage" => |map, side| set(map, "s-2", StageField::Note, Value::text(side.of("mine", "yours")));
        "rename a stage" => |map, side| set(map, "s-2", StageField::Name, Value::text(side.of("mine", "yours")));
        "reorder a stage" => |map, side| reorder(map, "s-2", side);
        "remove a stage" => |map, _side| remove(map, "s-2");
        "add a stage" => |map, side| add(map, Node::Stage(id(side.of("s-71", "s-72")), Stage { name: side.of("new stage mine", "new stage yours").into(), ..Stage::default() }));
        "edit a lane" => |map, side| set(map, "l-2", LaneField::Prompt, Value::text(side.of("mine", "yours")));
        "rename a lane" => |map, side| set(map, "l-2", LaneField::Title, Value::text(side.of("mine", "yours")));
        "reorder a lane" => |map, side| reorder(map, "l-2", side);
        "remove a lane" => |map, _side| remove(map, "l-2");
        "add a lane" => |map, side| add(map, Node::Lane(id(side.of("l-71", "l-72")), Lane { title: side.of("new lane mine", "new lane yours").into(), ..Lane::new(LaneKind::Custom) }));
        "edit a persona" => |map, side| set(map, "p-2", PersonaField::Summary, Value::text(side.of("mine", "yours")));
        "rename a persona" => |map, side| set(map, "p-2", PersonaField::Name, Value::text(side.of("mine", "yours")));
        "reorder a persona" => |map, side| reorder(map, "p-2", side);
        "remove a persona" => |map, _side| remove(map, "p-2");
        "add a persona" => |map, side| add(map, Node::Persona(id(side.of("p-71", "p-72")), Persona { name: side.of("new persona mine", "new persona yours").into(), ..Persona::default() }));
    }
}
