//! Claims about the emotions: the lowest point, the steepest fall, the hand-over that hurts.

use std::cmp::Reverse;

use super::claim::{Claim, HandOver, LowestPoint, SteepFall};
use crate::insight::channels::{Fall, channels, falls};
use crate::insight::emotion::{EmotionLine, journey, lines};
use crate::model::{Map, PersonaId, TouchpointId};

/// An emotion from here down is a low one.
const LOW: i8 = -1;
/// A fall of so many levels is a steep one.
const STEEP: i8 = 2;

/// A fall on one of the lines: the number of the line, its persona, and where it is.
type FallOfLine = (usize, Option<PersonaId>, Fall);

pub(super) fn claims(map: &Map, eyes: Option<PersonaId>) -> [Option<Claim>; 3] {
    let touchpoints = journey(map);
    let mut lines = lines(map, eyes);
    if eyes.is_some() {
        lines.retain(|line| line.persona == eyes);
    }
    let mut all: Vec<FallOfLine> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        all.extend(falls(&line.emotions).into_iter().map(|fall| (number, line.persona, fall)));
    }
    // Where the channel changes does not depend on whose emotions are looked at.
    let hand_overs = channels(map, None).hand_overs;
    [
        lowest(&touchpoints, &lines).map(Claim::Lowest),
        steepest(&touchpoints, &all, &hand_overs).map(Claim::Fall),
        hand_over(&touchpoints, &all, &hand_overs).map(Claim::HandOver),
    ]
}

/// The lowest point of a line; `None` if less than half of the line is known, if it never gets low,
/// or if it is as low elsewhere.
fn of_line(line: &EmotionLine, touchpoints: &[TouchpointId]) -> Option<LowestPoint> {
    let known: Vec<(TouchpointId, i8)> = touchpoints
        .iter()
        .zip(&line.emotions)
        .filter_map(|(touchpoint, emotion)| Some((*touchpoint, (*emotion)?)))
        .collect();
    let (touchpoint, emotion) = *known.iter().min_by_key(|(_, emotion)| *emotion)?;
    let next = known.iter().filter(|(id, _)| *id != touchpoint).map(|(_, emotion)| *emotion).min();
    let is_sole = next.is_none_or(|next| next > emotion);
    let is_known = known.len() * 2 >= touchpoints.len();
    (emotion <= LOW && is_sole && is_known).then(|| LowestPoint {
        touchpoint,
        emotion,
        personas: line.persona.into_iter().collect(),
        known: known.len(),
        all: touchpoints.len(),
        next,
    })
}

/// The lowest point of all lines: everyone's, or that of the personas whose lines get lowest, if it
/// is the same for all of them.
fn lowest(touchpoints: &[TouchpointId], lines: &[EmotionLine]) -> Option<LowestPoint> {
    let mut points: Vec<LowestPoint> = lines.iter().filter_map(|line| of_line(line, touchpoints)).collect();
    let least = points.iter().map(|point| point.emotion).min()?;
    points.retain(|point| point.emotion == least);
    let first = points.first()?.clone();
    if first.personas.is_empty() {
        return Some(first);
    }
    let is_same = points.iter().all(|point| point.touchpoint == first.touchpoint);
    let personas = points.into_iter().flat_map(|point| point.personas).collect();
    is_same.then_some(LowestPoint { personas, ..first })
}

fn size(fall: &Fall) -> i8 {
    fall.emotions.0 - fall.emotions.1
}

fn named(touchpoints: &[TouchpointId], fall: &Fall) -> Option<(TouchpointId, TouchpointId)> {
    Some((*touchpoints.get(fall.places.0)?, *touchpoints.get(fall.places.1)?))
}

/// Whether the touchpoint where a fall ends is the next one, and reached by a hand-over.
fn is_hand_over(fall: &Fall, hand_overs: &[usize]) -> bool {
    fall.places.0 + 1 == fall.places.1 && hand_overs.contains(&fall.places.1)
}

fn steepest(touchpoints: &[TouchpointId], all: &[FallOfLine], hand_overs: &[usize]) -> Option<SteepFall> {
    let steep = all.iter().filter(|(.., fall)| size(fall) >= STEEP);
    let (number, persona, fall) =
        steep.min_by_key(|(number, _, fall)| (Reverse(size(fall)), *number, fall.places))?;
    let equal = all.iter().filter(|(line, _, other)| line == number && size(other) == size(fall));
    Some(SteepFall {
        touchpoints: named(touchpoints, fall)?,
        emotions: fall.emotions,
        persona: *persona,
        is_steepest: equal.count() == 1,
        is_hand_over: is_hand_over(fall, hand_overs),
    })
}

fn hand_over(touchpoints: &[TouchpointId], all: &[FallOfLine], hand_overs: &[usize]) -> Option<HandOver> {
    let hurts = |(.., fall): &&FallOfLine| fall.emotions.1 <= LOW && is_hand_over(fall, hand_overs);
    let (_, persona, fall) = all
        .iter()
        .filter(hurts)
        .min_by_key(|(number, _, fall)| (Reverse(size(fall)), fall.emotions.1, *number, fall.places))?;
    let touchpoints = named(touchpoints, fall)?;
    Some(HandOver { touchpoints, emotions: fall.emotions, persona: *persona })
}
