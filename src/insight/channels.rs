//! The channels that a journey uses: where the customer has to change the channel, the weakest
//! touchpoint, and where the emotion falls most.

use std::cmp::Reverse;

use super::emotion::{journey, signed};
use super::fold::folded;
use crate::model::{Home, LaneKind, Map, PersonaId, Touchpoint, TouchpointId};
use crate::text::quoted;
use crate::words::Message;

/// Characters that separate several channels of one touchpoint.
const SEPARATORS: [char; 6] = [',', '،', ';', '؛', '/', '\n'];

/// A channel, and the touchpoints that use it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Its name as it is first written.
    pub name: String,
    /// The indexes in the journey of the touchpoints that use it.
    pub places: Vec<usize>,
}

/// A fall of the emotion from one touchpoint to the next whose emotion is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fall {
    /// The indexes in the journey of both touchpoints.
    pub places: (usize, usize),
    /// The emotions at both touchpoints.
    pub emotions: (i8, i8),
}

/// What is known about the channels of a journey. Touchpoints are given by their index in
/// [`journey`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Channels {
    /// In the order in which they are first used.
    pub channels: Vec<Channel>,
    /// The touchpoints without a channel.
    pub without: Vec<usize>,
    /// The touchpoints that are reached by a hand-over: they and the touchpoint before have
    /// channels but none in common, or a hand-over is noted there.
    pub hand_overs: Vec<usize>,
    /// The touchpoint with the lowest emotion; among equals a moment of truth, then the one with
    /// the gravest pain points.
    pub weakest: Option<usize>,
    /// The largest fall of the emotion; the first one among equals.
    pub fall: Option<Fall>,
}

/// The channels of a touchpoint: each name, and its folded form for comparisons.
fn of_touchpoint(touchpoint: &Touchpoint) -> Vec<(String, String)> {
    let names = touchpoint.encounter.channel.split(SEPARATORS).map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| (name.to_owned(), folded(name))).collect()
}

/// Finds the channels of the whole journey, with the emotions of this persona or of everyone.
pub fn channels(map: &Map, persona: Option<PersonaId>) -> Channels {
    let steps: Vec<(TouchpointId, &Touchpoint)> =
        journey(map).into_iter().filter_map(|id| Some((id, map.touchpoint(id)?))).collect();
    let mut found = Channels::default();
    let mut keys: Vec<String> = Vec::new();
    let mut before: Vec<usize> = Vec::new();
    for (place, (_, touchpoint)) in steps.iter().enumerate() {
        let mut here = Vec::new();
        for (name, key) in of_touchpoint(touchpoint) {
            let channel = keys.iter().position(|one| *one == key).unwrap_or(keys.len());
            if channel == keys.len() {
                keys.push(key);
                found.channels.push(Channel { name, places: Vec::new() });
            }
            if let Some(channel) =
                found.channels.get_mut(channel).filter(|one| one.places.last() != Some(&place))
            {
                channel.places.push(place);
            }
            here.push(channel);
        }
        let changes = !before.is_empty() && !here.is_empty() && !here.iter().any(|one| before.contains(one));
        if changes || !touchpoint.encounter.hand_over.is_empty() {
            found.hand_overs.push(place);
        }
        if here.is_empty() {
            found.without.push(place);
        }
        before = here;
    }
    let felt = steps.iter().enumerate().filter_map(|(place, (id, touchpoint))| {
        let emotion = touchpoint.emotion(persona)?;
        let calm = !touchpoint.feeling.moment_of_truth;
        Some((place, (emotion, calm, Reverse(pain(map, *id)))))
    });
    found.weakest = felt.min_by_key(|(_, order)| *order).map(|(place, _)| place);
    let emotions: Vec<Option<i8>> = steps.iter().map(|(_, touchpoint)| touchpoint.emotion(persona)).collect();
    found.fall = falls(&emotions).into_iter().min_by_key(|fall| fall.emotions.1 - fall.emotions.0);
    found
}

/// All falls along a line, in its order. Touchpoints whose emotion is not known are skipped.
pub fn falls(emotions: &[Option<i8>]) -> Vec<Fall> {
    let felt: Vec<(usize, i8)> =
        emotions.iter().enumerate().filter_map(|(place, emotion)| Some((place, (*emotion)?))).collect();
    let falls = felt.windows(2).filter_map(|pair| match pair {
        [(from, before), (to, after)] if after < before => {
            Some(Fall { places: (*from, *to), emotions: (*before, *after) })
        }
        _ => None,
    });
    falls.collect()
}

/// The sum of the severities of a touchpoint's pain points; one without a severity counts as 1.
fn pain(map: &Map, touchpoint: TouchpointId) -> u32 {
    let lanes = map
        .lane_ids()
        .iter()
        .filter(|lane| map.lane(**lane).is_some_and(|lane| lane.kind == LaneKind::PainPoint));
    let cards = lanes.flat_map(|lane| map.cards_in(Home::Touchpoint(touchpoint), *lane));
    let severity = |card| map.card(card).map_or(0, |card| card.facets().weight.severity.unwrap_or(1).into());
    cards.map(|card| severity(*card)).sum()
}

/// The findings as messages: the weakest touchpoint, where the emotion falls most, and the numbers
/// of hand-overs and of touchpoints without a channel.
pub fn findings(map: &Map, channels: &Channels, persona: Option<PersonaId>) -> Vec<Message> {
    let journey = journey(map);
    let named = |place: usize| Some(quoted(&map.touchpoint(*journey.get(place)?)?.name));
    let mut said = Vec::new();
    let weakest = channels.weakest.and_then(|place| {
        let emotion = map.touchpoint(*journey.get(place)?)?.emotion(persona)?;
        let said = Message::new("channels-weakest").text("touchpoint", named(place)?);
        Some(said.text("emotion", signed(emotion)))
    });
    said.extend(weakest);
    let fall = channels.fall.and_then(|fall| {
        let said = Message::new("channels-fall").text("from", named(fall.places.0)?);
        let said = said.text("to", named(fall.places.1)?);
        let said = said.text("before", signed(fall.emotions.0)).text("after", signed(fall.emotions.1));
        let changes = channels.hand_overs.contains(&fall.places.1);
        Some(if changes { Message::new("channels-fall-changes").message("fall", said) } else { said })
    });
    said.extend(fall);
    said.push(Message::new("channels-hand-overs").number("count", channels.hand_overs.len()));
    if !channels.without.is_empty() {
        said.push(Message::new("channels-without").number("count", channels.without.len()));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardField, TouchpointField, Value};
    use crate::ops::fixture::Fixture;
    use crate::words::Words;

    #[test]
    fn hand_overs_are_where_no_channel_is_shared_and_the_weakest_step_is_the_gravest() {
        let mut fixture = Fixture::new("en");
        let pains = fixture.lane(LaneKind::PainPoint, "");
        let (first, last) = (fixture.stage("First"), fixture.stage("Last"));
        let steps = [
            (first, "Ad", "Instagram، web", Some(1)),
            (first, "Site", "WEB / app", None),
            (first, "Call", "", Some(-1)),
            (last, "Shop", "shop", Some(-1)),
            (last, "Parcel", "post", Some(2)),
            (last, "Mail", "e-mail,post", Some(0)),
        ];
        for (stage, name, channel, emotion) in steps {
            let id = fixture.touchpoint(stage, name);
            if !channel.is_empty() {
                fixture.set(id, TouchpointField::Channel, Value::text(channel));
            }
            if let Some(emotion) = emotion {
                fixture.set(id, TouchpointField::Emotion, Value::Whole(emotion));
            }
        }
        let ids = journey(&fixture.map);
        let grave = fixture.card(Home::Touchpoint(ids[3]), pains, "queue");
        fixture.set(grave, CardField::Severity, Value::Whole(3));
        fixture.card(Home::Touchpoint(ids[2]), pains, "waits");
        let found = channels(&fixture.map, None);
        let told: Vec<(&str, &[usize])> =
            found.channels.iter().map(|channel| (channel.name.as_str(), channel.places.as_slice())).collect();
        assert_eq!(
            told,
            [
                ("Instagram", &[0][..]),
                ("web", &[0, 1]),
                ("app", &[1]),
                ("shop", &[3]),
                ("post", &[4, 5]),
                ("e-mail", &[5])
            ]
        );
        assert_eq!((found.without.as_slice(), found.hand_overs.as_slice()), (&[2][..], &[4][..]));
        assert_eq!(found.weakest, Some(3));
        assert_eq!(found.fall, Some(Fall { places: (0, 2), emotions: (1, -1) }));
        fixture.set(ids[2], TouchpointField::HandOver, Value::text("from the site to the call centre"));
        fixture.set(ids[2], TouchpointField::MomentOfTruth, Value::Yes);
        let found = channels(&fixture.map, None);
        assert_eq!((found.weakest, found.hand_overs.as_slice()), (Some(2), &[2, 4][..]));
        let said = findings(&fixture.map, &found, None);
        let said: Vec<String> = said.iter().map(|said| Words::english().say_plain(said)).collect();
        assert_eq!(
            said,
            [
                "the weakest step: “Call” (−1)",
                "the emotion falls most from “Ad” to “Call” (+1 to −1), where the customer is handed over",
                "2 hand-overs, where the customer has to change the channel or is passed on",
                "the channel of 1 touchpoint is not known",
            ]
        );
    }

    #[test]
    fn an_empty_map_has_no_channels() {
        let map = Map::default();
        assert_eq!(channels(&map, None), Channels::default());
        assert_eq!(findings(&map, &Channels::default(), None).len(), 1);
    }
}
