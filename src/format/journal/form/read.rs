//! Reads JSON as ops. `None` means that this version would not have written it.

use std::collections::BTreeMap;

use serde_json::{Map as Object, Value as Json};

use super::names::{CONFLICT, POSITION, UNKNOWN};
use crate::model::{
    Ballot, Block, Card, ConflictSubject, Field, FieldKey, FieldName, Fields, Home, Id, Kind, Lane, LaneId,
    LaneKind, Node, Parked, Persona, Place, Position, Rank, Shape, Sides, Stage, StageId, Token, Touchpoint,
    Unknown, Value, Waiver,
};
use crate::ops::Op;
use crate::words::{Argument, Message, MessageId};

pub(in crate::format) fn op_of(json: &Json) -> Option<Op> {
    let object = json.as_object()?;
    if let Some(node) = object.get("insert") {
        return node_of(node).map(Op::Insert);
    }
    if let Some(id) = object.get("remove") {
        return id_of(id).map(Op::Remove);
    }
    let ConflictSubject { id, field } = subject_of(object)?;
    let value = value_of(object.get("set")?, field.name)?;
    Some(Op::Set(id, field, value))
}

fn id_of<I: TryFrom<Id>>(json: &Json) -> Option<I> {
    json.as_str()?.parse::<Id>().ok().and_then(|id| I::try_from(id).ok())
}

pub(in crate::format) fn rank_of(json: &Json) -> Option<Rank> {
    Rank::parse(json.as_str()?)
}

/// Reads which field of which node is meant.
pub(in crate::format) fn subject_of(object: &Object<String, Json>) -> Option<ConflictSubject> {
    let key = match object.get("entry") {
        Some(entry) => Some(key_of(entry)?),
        None => None,
    };
    let field = Field { name: name_of(object.get("field")?.as_str()?)?, key };
    Some(ConflictSubject { id: id_of(object.get("of")?)?, field })
}

fn name_of(text: &str) -> Option<FieldName> {
    match text {
        POSITION => Some(FieldName::Position),
        UNKNOWN => Some(FieldName::Unknown),
        CONFLICT => Some(FieldName::Conflict),
        _ => {
            let (letter, name) = text.split_once('.')?;
            let kind = *Kind::ALL.iter().find(|kind| letter.chars().eq([kind.letter()]))?;
            FieldName::named(kind, name)
        }
    }
}

fn key_of(json: &Json) -> Option<FieldKey> {
    let object = json.as_object()?;
    if let Some(text) = object.get("text") {
        return Some(FieldKey::Text(text.as_str()?.to_owned()));
    }
    match object.get("id") {
        Some(id) => id_of(id).map(FieldKey::Id),
        None => Some(FieldKey::Disputed(Box::new(subject_of(object)?))),
    }
}

/// Reads the value of a field; the field decides which choices are known.
pub(in crate::format) fn value_of(json: &Json, of: FieldName) -> Option<Value> {
    let object = match json {
        Json::Null => return Some(Value::Unset),
        Json::Bool(true) => return Some(Value::Yes),
        json => json.as_object()?,
    };
    if let (Some(ours), Some(theirs)) = (object.get("ours"), object.get("theirs")) {
        let sides = Sides {
            ours: value_of(ours, of)?,
            theirs: value_of(theirs, of)?,
            unknown: unknowns(object.get(UNKNOWN)?)?,
        };
        return Some(Value::Sides(Box::new(sides)));
    }
    let (sort, json) = object.iter().next()?;
    Some(match sort.as_str() {
        "whole" => Value::Whole(json.as_i64()?),
        "number" => Value::Number(match json.as_str() {
            Some(text) => text.parse().ok()?,
            None => json.as_f64()?,
        }),
        "text" => Value::Text(json.as_str()?.to_owned()),
        "texts" => Value::Texts(each(json, |text| Some(text.as_str()?.to_owned()))?),
        "choice" => Value::Choice(choice(json.as_str()?, of)?),
        "date" => Value::Date(json.as_str()?.parse().ok()?),
        "id" => Value::Reference(id_of(json)?),
        "ids" => Value::References(each(json, id_of)?.into_iter().collect()),
        "counts" => {
            let counts: BTreeMap<_, _> = each(json, count)?.into_iter().collect();
            Value::Counts(counts)
        }
        "tables" => Value::Tables(each(json, table)?.into_iter().collect()),
        "named" => {
            let text = |(name, text): (&String, &Json)| Some((name.clone(), text.as_str()?.to_owned()));
            Value::Named(json.as_object()?.iter().map(text).collect::<Option<_>>()?)
        }
        POSITION => Value::Position(position_of(json)?),
        _ => return None,
    })
}

/// Reads all items of a list; `None` if one of them cannot be read.
fn each<T>(json: &Json, item: impl Fn(&Json) -> Option<T>) -> Option<Vec<T>> {
    json.as_array()?.iter().map(item).collect()
}

fn count(json: &Json) -> Option<(FieldKey, i64)> {
    let [key, count] = json.as_array()?.as_slice() else { return None };
    Some((key_of(key)?, count.as_i64()?))
}

fn table(json: &Json) -> Option<(String, BTreeMap<Id, i64>)> {
    let [name, counts] = json.as_array()?.as_slice() else { return None };
    let count = |json: &Json| {
        let [id, count] = json.as_array()?.as_slice() else { return None };
        Some((id_of(id)?, count.as_i64()?))
    };
    Some((name.as_str()?.to_owned(), each(counts, count)?.into_iter().collect()))
}

/// The name of a choice as in the schema: preferably of this field, else of any.
fn choice(name: &str, of: FieldName) -> Option<&'static str> {
    let named = |shape: &'static Shape| match shape {
        Shape::Choice(variants) => variants.iter().find(|variant| variant.name == name),
        _ => None,
    };
    let own = of.described().and_then(|described| named(described.shape));
    own.or_else(|| choices().find_map(named)).map(|variant| variant.name)
}

fn choices() -> impl Iterator<Item = &'static Shape> {
    fn shapes<N: Fields>() -> impl Iterator<Item = &'static Shape> {
        N::ROWS.iter().map(|row| &row.shape)
    }
    shapes::<crate::model::Info>()
        .chain(shapes::<Persona>())
        .chain(shapes::<Lane>())
        .chain(shapes::<Stage>())
        .chain(shapes::<Touchpoint>())
        .chain(shapes::<Card>())
        .chain(shapes::<Block>())
        .chain(shapes::<Parked>())
        .chain(shapes::<Ballot>())
        .chain(shapes::<Waiver>())
}

fn position_of(json: &Json) -> Option<Position> {
    let rank = rank_of(json.get("rank")?)?;
    if let Some(home) = json.get("home") {
        let home = match id_of(home)? {
            Id::Stage(stage) => Home::Stage(stage),
            Id::Touchpoint(touchpoint) => Home::Touchpoint(touchpoint),
            _ => return None,
        };
        return Some(Position::Cell(Place { home, lane: id_of(json.get("lane")?)?, rank }));
    }
    match json.get("stage") {
        Some(stage) => Some(Position::Within(id_of(stage)?, rank)),
        None => Some(Position::Order(rank)),
    }
}

fn unknowns(json: &Json) -> Option<Vec<Unknown>> {
    each(json, |one| {
        let [name, raw] = one.as_array()?.as_slice() else { return None };
        Some(Unknown { name: name.as_str()?.to_owned(), raw: raw.as_str()?.to_owned() })
    })
}

pub(in crate::format) fn node_of(json: &Json) -> Option<Node> {
    let id = id_of(json.get("id")?)?;
    Some(match id {
        Id::Map => return None,
        Id::Persona(id) => Node::Persona(id, fields(json, Persona::default())?),
        Id::Lane(id) => Node::Lane(id, fields(json, Lane::new(LaneKind::Custom))?),
        Id::Stage(id) => Node::Stage(id, fields(json, Stage::default())?),
        Id::Touchpoint(id) => Node::Touchpoint(id, fields(json, Touchpoint::new(nowhere(), ""))?),
        Id::Card(id) => Node::Card(id, fields(json, Card::new(no_place(), ""))?),
        Id::Block(id) => Node::Block(id, fields(json, Block::default())?),
        Id::Parked(id) => Node::Parked(id, fields(json, Parked::default())?),
        Id::Ballot(id) => Node::Ballot(id, fields(json, Ballot::default())?),
        Id::Waiver(id) => Node::Waiver(id, fields(json, Waiver::default())?),
    })
}

/// A placeholder until the stage is known.
fn nowhere() -> StageId {
    StageId::new(Token::from_bits(0))
}

/// A placeholder until the place is known.
fn no_place() -> Place {
    Place { home: Home::Stage(nowhere()), lane: LaneId::new(Token::from_bits(0)), rank: Rank::default() }
}

fn fields<N: Fields>(json: &Json, mut node: N) -> Option<N> {
    if !node.set_position(position_of(json.get(POSITION)?)?) {
        return None;
    }
    for (name, value) in json.get("fields")?.as_object()? {
        let row = N::ROWS.iter().find(|row| row.name == name)?;
        let value = value_of(value, row.field.into()).filter(|value| row.shape.takes(value))?;
        (row.set)(&mut node, value);
    }
    if let Some(unknown) = json.get(UNKNOWN) {
        *node.unknown_mut() = unknowns(unknown)?;
    }
    node.tidy();
    Some(node)
}

/// The most bytes that a sentence may have.
const LONGEST_SENTENCE: usize = 16 * 1024 * 1024;

/// A limit for the bytes of a sentence without its arguments.
const OWN_WORDS: usize = 1024;

/// The most often that a sentence repeats one of its arguments.
const TIMES_SAID: usize = 2;

/// Reads a message. If this version does not have it, or if nested arguments could make it
/// excessively long (each level may repeat the inner one), it is replaced by a general one; the
/// rest of the record is kept.
pub(in crate::format::journal) fn message_of(json: &Json) -> Option<Message> {
    sentence_of(json).map(|message| match longest(&message) {
        ..=LONGEST_SENTENCE => message,
        _ => Message::new("journal-unnamed"),
    })
}

/// The most bytes that a sentence may have when rendered.
fn longest(message: &Message) -> usize {
    message.arguments.iter().fold(OWN_WORDS, |sum, (_, argument)| {
        let own = match argument {
            Argument::Text(text) => text.len(),
            Argument::Number(_) => 0,
            Argument::Message(message) => longest(message),
            Argument::List(messages) => {
                messages.iter().fold(0_usize, |sum, one| sum.saturating_add(longest(one)))
            }
        };
        sum.saturating_add(own.saturating_mul(TIMES_SAID))
    })
}

fn sentence_of(json: &Json) -> Option<Message> {
    let Some(id) = MessageId::known(json.get("id")?.as_str()?) else {
        return Some(Message::new("journal-unnamed"));
    };
    let arguments = each(json.get("with")?, |one| {
        let [name, argument] = one.as_array()?.as_slice() else { return None };
        Some((name.as_str()?.to_owned().into(), argument_of(argument)?))
    })?;
    Some(Message { id, arguments })
}

fn argument_of(json: &Json) -> Option<Argument> {
    match json {
        Json::String(text) => Some(Argument::Text(text.clone())),
        Json::Number(number) => number.as_i64().map(Argument::Number),
        Json::Array(_) => each(json, sentence_of).map(Argument::List),
        json => sentence_of(json).map(|message| Argument::Message(Box::new(message))),
    }
}
