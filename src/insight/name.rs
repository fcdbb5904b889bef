//! Names of nodes for use in sentences: the name or text of the node; an id only if it has none.

use crate::model::{
    BallotField, BlockField, CardField, Choice, Field, FieldName, Home, Id, Kind, Lane, LaneField, LaneId,
    Map, MapField, Node, ParkedField, PersonaField, StageField, TouchpointField, WaiverField,
};
use crate::text::quoted;
use crate::words::{Message, Words};

/// The title of a lane, or the name of its kind.
pub fn lane_title(lane: &Lane) -> Message {
    if lane.title.is_empty() { Message::new(lane.kind.label()) } else { verbatim(&lane.title) }
}

/// A message that consists of this text.
pub fn verbatim(text: &str) -> Message {
    Message::new("name-verbatim").text("text", text)
}

/// The name of a node with its kind: `card “Sees an ad”`. If it has no name, or is not in the map,
/// its id is used.
pub fn of(map: &Map, id: Id) -> Message {
    called(map, id, quoted)
}

/// As [`of`], but without shortening the name or text.
pub(crate) fn in_full(map: &Map, id: Id) -> Message {
    called(map, id, str::to_owned)
}

/// The name of a node that is not in the map yet.
pub fn of_new(node: &Node) -> Message {
    match node {
        Node::Lane(_, lane) if lane.title.is_empty() => {
            Message::new("name-lane-of-kind").message("kind", lane_title(lane))
        }
        _ => by_name(node.id(), node.name(), quoted),
    }
}

/// The name of a node after it was given this name or text.
pub fn once_called(id: Id, name: &str) -> Message {
    by_name(id, name, quoted)
}

/// Whether a node has no name, or only blanks.
pub fn is_missing(map: &Map, id: Id) -> bool {
    let name = map.value(id, &Field { name: field(id), key: None }).unwrap_or_default();
    name.into_text().trim().is_empty()
}

fn called(map: &Map, id: Id, shorten: impl Fn(&str) -> String) -> Message {
    if let Some(lane) =
        LaneId::try_from(id).ok().and_then(|id| map.lane(id)).filter(|lane| lane.title.is_empty())
    {
        return Message::new("name-lane-of-kind").message("kind", lane_title(lane));
    }
    let name = map.value(id, &Field { name: field(id), key: None }).unwrap_or_default().into_text();
    by_name(id, &name, shorten)
}

fn by_name(id: Id, name: &str, shorten: impl Fn(&str) -> String) -> Message {
    let NodeName { named, nameless, .. } = named(id.kind());
    if !name.trim().is_empty() {
        return Message::new(named).text("name", shorten(name));
    }
    let message = Message::new(nameless);
    if id == Id::Map { message } else { message.text("id", id.to_string()) }
}

/// The name of a node, without its kind; a lane or a node without a name is called in the language of `words`.
pub fn without_kind(map: &Map, id: Id, words: &Words) -> String {
    let called = match id {
        Id::Persona(id) => map.persona(id).map(|persona| persona.name.clone()),
        Id::Stage(id) => map.stage(id).map(|stage| stage.name.clone()),
        Id::Touchpoint(id) => map.touchpoint(id).map(|touchpoint| touchpoint.name.clone()),
        Id::Card(id) => map.card(id).map(|card| quoted(&card.text)),
        Id::Lane(id) => map.lane(id).map(|lane| words.say_plain(&lane_title(lane))),
        _ => None,
    };
    let called = called.filter(|called| !called.trim().is_empty());
    called.unwrap_or_else(|| words.say_plain(&of(map, id)))
}

/// The field that contains a node's name.
pub fn field(id: Id) -> FieldName {
    named(id.kind()).field
}

/// How nodes of a kind are named: the field with the name, the message for it, and the message if
/// it is empty.
struct NodeName {
    field: FieldName,
    named: &'static str,
    nameless: &'static str,
}

fn named(kind: Kind) -> NodeName {
    macro_rules! by {
        ($field:expr, $named:literal, $nameless:literal) => {
            NodeName { field: $field.into(), named: $named, nameless: $nameless }
        };
    }
    match kind {
        Kind::Map => by!(MapField::Title, "name-map", "name-map-nameless"),
        Kind::Persona => by!(PersonaField::Name, "name-persona", "name-persona-nameless"),
        Kind::Lane => by!(LaneField::Title, "name-lane", "name-lane-nameless"),
        Kind::Stage => by!(StageField::Name, "name-stage", "name-stage-nameless"),
        Kind::Touchpoint => by!(TouchpointField::Name, "name-touchpoint", "name-touchpoint-nameless"),
        Kind::Card => by!(CardField::Text, "name-card", "name-card-nameless"),
        Kind::Block => by!(BlockField::Name, "name-block", "name-block-nameless"),
        Kind::Parked => by!(ParkedField::Text, "name-parked", "name-parked-nameless"),
        Kind::Ballot => by!(BallotField::Title, "name-ballot", "name-ballot-nameless"),
        Kind::Waiver => by!(WaiverField::Finding, "name-waiver", "name-waiver-nameless"),
    }
}

/// The location of a node: a card's touchpoint or stage and its lane, a touchpoint's stage; `None`
/// for other nodes.
pub fn whereabouts(map: &Map, id: Id) -> Option<Message> {
    match id {
        Id::Card(id) => {
            let place = &map.card(id)?.place;
            let lane = lane_title(map.lane(place.lane)?);
            Some(Message::new("place-cell").message("home", home(map, place.home)).message("lane", lane))
        }
        Id::Touchpoint(id) => Some(of(map, map.touchpoint(id)?.stage.into())),
        _ => None,
    }
}

/// The names of the stage and the touchpoint to which a card belongs; no touchpoint for a card of a
/// whole stage.
pub fn home_names(map: &Map, home: Home) -> (&str, Option<&str>) {
    let stage = map.stage_of(home).and_then(|id| map.stage(id)).map_or("", |stage| &stage.name);
    let touchpoint = match home {
        Home::Stage(_) => None,
        Home::Touchpoint(id) => Some(map.touchpoint(id).map_or("", |touchpoint| &touchpoint.name)),
    };
    (stage, touchpoint)
}

/// The path to a touchpoint, or to a stage as a whole.
pub fn home(map: &Map, home: Home) -> Message {
    let (stage, touchpoint) = home_names(map, home);
    match touchpoint {
        None => Message::new("place-stage").text("stage", quoted(stage)),
        Some(touchpoint) => Message::new("place-touchpoint")
            .text("stage", quoted(stage))
            .text("touchpoint", quoted(touchpoint)),
    }
}
