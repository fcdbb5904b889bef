//! What things are called in a sentence: by their name or text, never by their id alone.

use crate::model::{
    BallotField, BlockField, CardField, Choice, FieldName, Home, Id, Lane, LaneField, Map, MapField,
    ParkedField, PersonaField, StageField, TouchpointField, WaiverField,
};
use crate::text::quoted;
use crate::words::Message;

/// What a lane is called: by its title, or else by its kind.
pub fn lane_title(lane: &Lane) -> Message {
    if lane.title.is_empty() { Message::new(lane.kind.label()) } else { verbatim(&lane.title) }
}

/// A string from outside as a sentence of its own.
pub fn verbatim(text: &str) -> Message {
    Message::new("name-verbatim").text("text", text)
}

/// What a node is called, with its kind: `card “Sees an ad”`. One without a name, or one that the map does not have,
/// is called by its id.
pub fn of(map: &Map, id: Id) -> Message {
    called(map, id, quoted)
}

/// The same with the whole of its name or text.
pub fn in_full(map: &Map, id: Id) -> Message {
    called(map, id, str::to_owned)
}

fn called(map: &Map, id: Id, shorten: impl Fn(&str) -> String) -> Message {
    let called = match id {
        Id::Map => Some(("name-map", map.info().title.as_str())),
        Id::Persona(id) => map.persona(id).map(|persona| ("name-persona", persona.name.as_str())),
        Id::Lane(id) => match map.lane(id) {
            Some(lane) if lane.title.is_empty() => {
                return Message::new("name-lane-of-kind").message("kind", lane_title(lane));
            }
            lane => lane.map(|lane| ("name-lane", lane.title.as_str())),
        },
        Id::Stage(id) => map.stage(id).map(|stage| ("name-stage", stage.name.as_str())),
        Id::Touchpoint(id) => {
            map.touchpoint(id).map(|touchpoint| ("name-touchpoint", touchpoint.name.as_str()))
        }
        Id::Card(id) => map.card(id).map(|card| ("name-card", card.text.as_str())),
        Id::Block(id) => map.block(id).map(|block| ("name-block", block.name.as_str())),
        Id::Parked(id) => map.parked_thought(id).map(|parked| ("name-parked", parked.text.as_str())),
        Id::Ballot(id) => map.ballot(id).map(|ballot| ("name-ballot", ballot.title.as_str())),
        Id::Waiver(id) => map.waiver(id).map(|waiver| ("name-waiver", waiver.finding.as_str())),
    };
    match called {
        Some((message, name)) if !name.trim().is_empty() => Message::new(message).text("name", shorten(name)),
        _ => nameless(id),
    }
}

/// The field that a node is called by.
pub fn field(id: Id) -> FieldName {
    match id {
        Id::Map => MapField::Title.into(),
        Id::Persona(_) => PersonaField::Name.into(),
        Id::Lane(_) => LaneField::Title.into(),
        Id::Stage(_) => StageField::Name.into(),
        Id::Touchpoint(_) => TouchpointField::Name.into(),
        Id::Card(_) => CardField::Text.into(),
        Id::Block(_) => BlockField::Name.into(),
        Id::Parked(_) => ParkedField::Text.into(),
        Id::Ballot(_) => BallotField::Title.into(),
        Id::Waiver(_) => WaiverField::Finding.into(),
    }
}

fn nameless(id: Id) -> Message {
    let message = match id {
        Id::Map => return Message::new("name-map-nameless"),
        Id::Persona(_) => "name-persona-nameless",
        Id::Lane(_) => "name-lane-nameless",
        Id::Stage(_) => "name-stage-nameless",
        Id::Touchpoint(_) => "name-touchpoint-nameless",
        Id::Card(_) => "name-card-nameless",
        Id::Block(_) => "name-block-nameless",
        Id::Parked(_) => "name-parked-nameless",
        Id::Ballot(_) => "name-ballot-nameless",
        Id::Waiver(_) => "name-waiver-nameless",
    };
    Message::new(message).text("id", id.to_string())
}

/// Where a node stands: a card's touchpoint (or stage) and lane, a touchpoint's stage; `None` for what stands in one
/// of the map's own lists.
pub fn whereabouts(map: &Map, id: Id) -> Option<Message> {
    match id {
        Id::Card(id) => {
            let place = &map.card(id)?.place;
            let lane = lane_title(map.lane(place.lane)?);
            Some(Message::new("place-cell").message("home", home(map, place.home)).message("lane", lane))
        }
        Id::Touchpoint(id) => Some(of(map, map.touchpoint(id)?.stage.into())),
        Id::Map
        | Id::Persona(_)
        | Id::Lane(_)
        | Id::Stage(_)
        | Id::Block(_)
        | Id::Parked(_)
        | Id::Ballot(_)
        | Id::Waiver(_) => None,
    }
}

/// The way to a touchpoint, or to a stage as a whole.
pub fn home(map: &Map, home: Home) -> Message {
    let stage = map.stage_of(home).and_then(|id| map.stage(id)).map_or("", |stage| &stage.name);
    match home {
        Home::Stage(_) => Message::new("place-stage").text("stage", quoted(stage)),
        Home::Touchpoint(id) => {
            let touchpoint = map.touchpoint(id).map_or("", |touchpoint| &touchpoint.name);
            Message::new("place-touchpoint")
                .text("stage", quoted(stage))
                .text("touchpoint", quoted(touchpoint))
        }
    }
}
