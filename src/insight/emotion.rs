//! The emotions along a journey: everyone's and those of personas who feel differently, which
//! touchpoints stand out, and what was said about them.

use super::name::verbatim;
use crate::model::{Card, CardId, Home, LaneKind, Map, PersonaId, Touchpoint, TouchpointId};
use crate::words::Message;

/// The lowest and the highest emotion.
pub const LOWEST: i8 = -2;
pub const HIGHEST: i8 = 2;

/// A line of the emotion curve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmotionLine {
    /// The persona who feels this way; `None`: everyone.
    pub persona: Option<PersonaId>,
    /// The emotion at each touchpoint of [`journey`]; `None` where it is not known.
    pub emotions: Vec<Option<i8>>,
}

/// All touchpoints of a map, in reading order.
pub fn journey(map: &Map) -> Vec<TouchpointId> {
    map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage)).copied().collect()
}

/// Everyone's line, then those of the personas who feel differently at some touchpoint, and that of
/// `eyes` in any case.
pub fn lines(map: &Map, eyes: Option<PersonaId>) -> Vec<EmotionLine> {
    lines_of(map, &journey(map), eyes)
}

/// Like [`lines`], for these touchpoints only.
pub fn lines_of(map: &Map, touchpoints: &[TouchpointId], eyes: Option<PersonaId>) -> Vec<EmotionLine> {
    let touchpoints: Vec<&Touchpoint> = touchpoints.iter().filter_map(|id| map.touchpoint(*id)).collect();
    let line = |persona| {
        let emotions = touchpoints.iter().map(|touchpoint| touchpoint.emotion(persona)).collect();
        EmotionLine { persona, emotions }
    };
    let everyone = line(None);
    let own = map.persona_ids().iter().map(|persona| line(Some(*persona)));
    let differs = |line: &EmotionLine| line.emotions != everyone.emotions || line.persona == eyes;
    let own: Vec<EmotionLine> = own.filter(differs).collect();
    std::iter::once(everyone).chain(own).collect()
}

/// Whether a touchpoint stands out on the curve: it is a moment of truth, or its emotion is
/// negative.
pub fn is_notable(touchpoint: &Touchpoint, emotion: Option<i8>) -> bool {
    touchpoint.feeling.moment_of_truth || emotion.is_some_and(|emotion| emotion < 0)
}

/// A peak or a low of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extreme {
    /// The number of its touchpoint on the line.
    pub place: usize,
    pub emotion: i8,
}

/// The peaks and lows of a line: points of at least +1 or at most −1 that no neighbour exceeds. Of
/// equal neighbours only the first counts.
pub fn extremes(emotions: &[Option<i8>]) -> Vec<Extreme> {
    let set: Vec<(usize, i8)> =
        emotions.iter().enumerate().filter_map(|(place, emotion)| Some((place, (*emotion)?))).collect();
    let mut found = Vec::new();
    for (number, (place, emotion)) in set.iter().copied().enumerate() {
        let before = number.checked_sub(1).map(|before| set[before].1);
        let after = set.iter().skip(number + 1).map(|(_, after)| *after).find(|after| *after != emotion);
        let is_extreme = match emotion {
            ..=-1 => {
                before.is_none_or(|before| before > emotion) && after.is_none_or(|after| after > emotion)
            }
            0 => false,
            1.. => before.is_none_or(|before| before < emotion) && after.is_none_or(|after| after < emotion),
        };
        if is_extreme {
            found.push(Extreme { place, emotion });
        }
    }
    found
}

/// The cards with what was said about a touchpoint, of those for which `lists` is true: thoughts,
/// emotions in words, then pain points, the most severe first. Cards that belong only to personas
/// other than `eyes` come last.
pub fn said(
    map: &Map,
    touchpoint: TouchpointId,
    eyes: Option<PersonaId>,
    lists: impl Fn(CardId, &Card) -> bool,
) -> Vec<CardId> {
    let place = |kind| match kind {
        LaneKind::Thought => Some(0),
        LaneKind::Emotion => Some(1),
        LaneKind::PainPoint => Some(2),
        _ => None,
    };
    let mut said = Vec::new();
    for lane in map.lane_ids() {
        let Some(kind) = map.lane(*lane).and_then(|lane| place(lane.kind)) else { continue };
        for id in map.cards_in(Home::Touchpoint(touchpoint), *lane) {
            let Some(card) = map.card(*id).filter(|card| lists(*id, card)) else { continue };
            let personas = &card.facets().personas;
            let is_others = eyes.is_some_and(|eyes| !personas.is_empty() && !personas.contains(&eyes));
            let severity = if kind == 2 { card.facets().weight.severity.unwrap_or_default() } else { 0 };
            said.push(((is_others, kind, std::cmp::Reverse(severity)), *id));
        }
    }
    said.sort_by_key(|(order, _)| *order);
    said.into_iter().map(|(_, id)| id).collect()
}

/// An emotion as a number with its sign; the minus is U+2212.
pub fn signed(emotion: i8) -> String {
    match emotion {
        ..0 => format!("−{}", emotion.unsigned_abs()),
        0 => "0".to_owned(),
        1.. => format!("+{emotion}"),
    }
}

/// The name of the persona whose line it is, or the word for everyone.
pub fn whose(map: &Map, persona: Option<PersonaId>) -> Message {
    match persona.and_then(|persona| map.persona(persona)) {
        Some(persona) => verbatim(&persona.name),
        None => Message::new("deck-everybody"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardField, TouchpointField, Value};
    use crate::ops::fixture::Fixture;

    #[test]
    fn who_feels_differently_has_a_line_and_the_worst_pain_is_said_first() {
        let mut fixture = Fixture::new("en");
        let (noa, dan) = (fixture.persona("Noa"), fixture.persona("Dan"));
        let pains = fixture.lane(LaneKind::PainPoint, "");
        let thoughts = fixture.lane(LaneKind::Thought, "");
        let goals = fixture.lane(LaneKind::Goal, "");
        let (first, last) = (fixture.stage("First"), fixture.stage("Last"));
        let ids = [fixture.touchpoint(first, "Ad"), fixture.touchpoint(last, "Till")];
        fixture.set(ids[1], TouchpointField::Emotion, Value::Whole(-2));
        fixture.set(ids[1], TouchpointField::Emotions.of(noa), Value::Whole(1));
        let home = Home::Touchpoint(ids[1]);
        for (lane, text, severity) in
            [(pains, "mild", 1), (pains, "grave", 3), (goals, "be quick", 0), (thoughts, "again?", 0)]
        {
            let card = fixture.card(home, lane, text);
            if severity > 0 {
                fixture.set(card, CardField::Severity, Value::Whole(severity));
            }
        }
        let others = fixture.card(home, thoughts, "at last");
        fixture.set(others, CardField::Personas.of(noa), Value::Yes);
        let map = &fixture.map;
        assert_eq!(journey(map), ids);
        let found = lines(map, Some(dan));
        assert_eq!(found.iter().map(|line| line.persona).collect::<Vec<_>>(), [None, Some(noa), Some(dan)]);
        assert_eq!(lines(map, None), found[..2]);
        assert_eq!(found[0].emotions, [None, Some(-2)]);
        assert_eq!(found[1].emotions, [None, Some(1)]);
        let texts = |eyes| -> Vec<&str> {
            let said = said(map, ids[1], eyes, |_, card| card.text != "mild");
            said.into_iter().map(|id| map.card(id).unwrap().text.as_str()).collect()
        };
        assert_eq!(texts(None), ["again?", "at last", "grave"]);
        assert_eq!(texts(Some(dan)), ["again?", "grave", "at last"]);
        let notable = |id, emotion| is_notable(map.touchpoint(id).unwrap(), emotion);
        assert!(notable(ids[1], Some(-1)) && !notable(ids[0], Some(0)) && !notable(ids[0], None));
        assert_eq!([signed(-2), signed(0), signed(1)], ["−2", "0", "+1"]);
    }
}
