//! The claims in words: a sentence that can be a title, and the numbers behind it.

use super::claim::{Claim, FIRST, HandOver, LowestPoint, SteepFall};
use crate::insight::emotion::{said, signed};
use crate::insight::{marks, name, votes};
use crate::model::{CardId, Map, PersonaId, TouchpointId};
use crate::text::quoted;
use crate::words::Message;

/// The lowest emotion, at which a journey breaks.
const BREAKS: i8 = -2;
/// Keeps the sign before a number, and the parts of a date in order, after Hebrew and Arabic
/// letters.
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';

impl Claim {
    /// The claim as a sentence, without a full stop.
    pub fn sentence(&self, map: &Map) -> Message {
        match self {
            Claim::Lowest(one) => lowest(map, one),
            Claim::Fall(one) => fall(map, one),
            Claim::HandOver(one) => hand_over(map, one),
            Claim::Voted(one) => Message::new("claim-voted").text("pain", card(map, one.card)),
            Claim::Unanswered(one) => {
                let first = one.cards.first().map(|id| card(map, *id)).unwrap_or_default();
                let name = match (one.cards.len(), one.is_worst) {
                    (1, _) => "claim-unanswered",
                    (_, true) => "claim-unanswered-worst",
                    (_, false) => "claim-unanswered-among",
                };
                Message::new(name).text("pain", first).number("count", one.cards.len())
            }
            Claim::Answered(one) => Message::new("claim-answered").number("count", one.cards.len()),
            Claim::Assumed(one) => Message::new("claim-assumed")
                .number("count", one.cards.len())
                .number("worst", one.worst.len()),
            Claim::Moments(one) => {
                let names = one.touchpoints.iter().map(|id| touchpoint(map, *id));
                let names = list(names).unwrap_or_else(|| name::verbatim(""));
                let more = one.all > one.touchpoints.len();
                let message = if more { "claim-moments-some" } else { "claim-moments" };
                Message::new(message).message("names", names).number("all", one.all)
            }
            Claim::Plan(one) => {
                let due = one.cards.first().and_then(|id| map.card(*id)?.facets().task.due);
                let due = due.map(|due| in_line(map, due.to_string())).unwrap_or_default();
                Message::new("claim-plan").number("count", one.cards.len()).text("due", due)
            }
        }
    }

    /// The numbers that the claim follows from.
    pub fn arithmetic(&self, map: &Map) -> Option<Message> {
        match self {
            Claim::Lowest(one) => {
                let known = Message::new(match one.next {
                    Some(_) => "claim-lowest-why",
                    None => "claim-lowest-why-only",
                });
                let next = one.next.map(|next| level(map, next)).unwrap_or_default();
                Some(known.number("known", one.known).number("all", one.all).text("next", next))
            }
            Claim::Fall(one) => {
                let levels = i64::from(one.emotions.0) - i64::from(one.emotions.1);
                let levels = Message::new("claim-fall-why").number("levels", levels);
                let hand_over = if one.is_hand_over { changes(map, one.touchpoints) } else { None };
                list([Some(levels), hand_over].into_iter().flatten())
            }
            Claim::HandOver(one) => changes(map, one.touchpoints),
            Claim::Voted(one) => {
                let told = Message::new(match one.next {
                    Some(_) => "claim-voted-why",
                    None => "claim-voted-why-only",
                });
                let told = told.message("votes", votes::said(one.votes)).number("voters", one.voters);
                Some(told.number("next", one.next.unwrap_or_default()))
            }
            Claim::Unanswered(one) => {
                let id = *one.cards.first()?;
                let card = map.card(id)?;
                let marks = marks::severity(card).into_iter().chain(marks::weight(map, id, card));
                marks::joined(marks.collect())
            }
            Claim::Answered(_) => None,
            Claim::Assumed(one) => list(one.cards.iter().take(FIRST).map(|id| quote(card(map, *id)))),
            Claim::Moments(_) | Claim::Plan(_) => None,
        }
    }

    /// What was said there: the card to be quoted, if the claim is about a touchpoint.
    pub fn quote(&self, map: &Map, eyes: Option<PersonaId>) -> Option<CardId> {
        let (touchpoint, persona) = match self {
            Claim::Lowest(one) => (one.touchpoint, one.personas.first().copied()),
            Claim::Fall(one) => (one.touchpoints.1, one.persona),
            Claim::HandOver(one) => (one.touchpoints.1, one.persona),
            _ => return None,
        };
        said(map, touchpoint, persona.or(eyes), |_, card| !card.text.trim().is_empty()).first().copied()
    }
}

/// The channels before and after a hand-over, or the note about it.
fn changes(map: &Map, (from, to): (TouchpointId, TouchpointId)) -> Option<Message> {
    let channel = |id| map.touchpoint(id).map_or("", |one| one.encounter.channel.trim());
    let (before, after) = (channel(from), channel(to));
    if !before.is_empty() && !after.is_empty() {
        let channels = Message::new("claim-hand-over-why").text("from", quoted(before));
        return Some(channels.text("to", quoted(after)));
    }
    let noted = map.touchpoint(to).map_or("", |one| &one.encounter.hand_over);
    (!noted.trim().is_empty()).then(|| name::verbatim(&quoted(noted)))
}

fn lowest(map: &Map, point: &LowestPoint) -> Message {
    let name = if point.emotion <= BREAKS { "claim-breaks" } else { "claim-lowest" };
    let said = Message::new(name).text("touchpoint", touchpoint_name(map, point.touchpoint));
    of_personas(map, &point.personas, said.text("emotion", level(map, point.emotion)))
}

fn fall(map: &Map, fall: &SteepFall) -> Message {
    let name = if fall.is_steepest { "claim-fall" } else { "claim-fall-equal" };
    between(map, name, fall.touchpoints, fall.emotions, fall.persona)
}

fn hand_over(map: &Map, hand_over: &HandOver) -> Message {
    between(map, "claim-hand-over", hand_over.touchpoints, hand_over.emotions, hand_over.persona)
}

fn between(
    map: &Map,
    name: &'static str,
    (from, to): (TouchpointId, TouchpointId),
    emotions: (i8, i8),
    persona: Option<PersonaId>,
) -> Message {
    let said = Message::new(name).text("from", touchpoint_name(map, from));
    let said = said.text("to", touchpoint_name(map, to)).text("before", level(map, emotions.0));
    let personas: Vec<PersonaId> = persona.into_iter().collect();
    of_personas(map, &personas, said.text("after", level(map, emotions.1)))
}

/// The claim with the names of those for whom it holds.
fn of_personas(map: &Map, personas: &[PersonaId], claim: Message) -> Message {
    let names = personas.iter().filter_map(|id| map.persona(*id)).map(|one| name::verbatim(&one.name));
    match list(names) {
        Some(names) => Message::new("claim-for").message("personas", names).message("claim", claim),
        None => claim,
    }
}

fn list(items: impl Iterator<Item = Message>) -> Option<Message> {
    marks::joined(items.collect())
}

fn quote(text: String) -> Message {
    Message::new("deck-quote").text("text", text)
}

fn touchpoint(map: &Map, id: TouchpointId) -> Message {
    name::verbatim(&touchpoint_name(map, id))
}

fn touchpoint_name(map: &Map, id: TouchpointId) -> String {
    map.touchpoint(id).map(|one| quoted(&one.name)).unwrap_or_default()
}

fn card(map: &Map, id: CardId) -> String {
    map.card(id).map(|card| quoted(&card.text)).unwrap_or_default()
}

fn level(map: &Map, emotion: i8) -> String {
    in_line(map, signed(emotion))
}

/// A number or date for a sentence in the direction of the map.
fn in_line(map: &Map, number: String) -> String {
    if map.info().is_right_to_left() { format!("{LEFT_TO_RIGHT_MARK}{number}") } else { number }
}
