//! The emotion curve and the channels as text.

use super::columns::table;
use super::paint::{Style, TextPainter};
use crate::export::ExportOptions;
use crate::insight::channels;
use crate::insight::emotion::{
    EmotionLine, HIGHEST, LOWEST, is_notable, journey, lines, said, signed, whose,
};
use crate::model::{Map, TouchpointId};

/// The emotion curve, a row per touchpoint: its emotion on a scale, its name, what was said if it
/// is low or a moment of truth, and who feels differently.
pub(super) fn curve(map: &Map, options: &ExportOptions, painter: &mut TextPainter) {
    let persona = options.selection.persona;
    let stages = options.selection.stages(map);
    let lines = lines(map, persona);
    let (own, others): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.persona == persona);
    let feels = |line: &EmotionLine, place: usize| line.emotions.get(place).copied().flatten();
    let tells = |line: &&EmotionLine| line.persona.is_some() || persona.is_none();
    let others: Vec<&EmotionLine> = others.into_iter().filter(tells).collect();
    let differing = |line: &EmotionLine, place: usize, emotion: Option<i8>| {
        let felt = feels(line, place).filter(|felt| Some(*felt) != emotion)?;
        Some(format!("{} {}", options.words.say_plain(&whose(map, line.persona)), signed(felt)))
    };
    let journey = journey(map);
    for stage in stages {
        let Some(named) = map.stage(stage) else { continue };
        painter.gap();
        painter.line(&named.name, Style::STRONG);
        let mut rows = Vec::new();
        for (place, id) in journey.iter().enumerate() {
            let Some(touchpoint) = map.touchpoint(*id).filter(|one| one.stage == stage) else { continue };
            let emotion = own.first().and_then(|line| feels(line, place));
            let moment = if touchpoint.feeling.moment_of_truth { " ✦" } else { "" };
            rows.push(vec![
                (place + 1).to_string(),
                emotion.map(scale).unwrap_or_default(),
                emotion.map(signed).unwrap_or_default(),
                format!("{}{moment}", touchpoint.name),
                told(map, options, *id, emotion),
                others
                    .iter()
                    .filter_map(|line| differing(line, place, emotion))
                    .collect::<Vec<_>>()
                    .join(", "),
            ]);
        }
        table(painter, vec![String::new(); 6], &rows, 2..3);
    }
}

/// A scale of the levels, the lowest first, with a point at this emotion.
fn scale(emotion: i8) -> String {
    (LOWEST..=HIGHEST).map(|level| if level == emotion { '●' } else { '·' }).collect()
}

fn told(map: &Map, options: &ExportOptions, id: TouchpointId, emotion: Option<i8>) -> String {
    let holds = options.selection.holds(map);
    let is_notable = map.touchpoint(id).is_some_and(|touchpoint| is_notable(touchpoint, emotion));
    let said =
        if is_notable { said(map, id, options.selection.persona, |_, card| holds(card)) } else { Vec::new() };
    said.first().and_then(|card| map.card(*card)).map(|card| card.text.clone()).unwrap_or_default()
}

/// The channels, each with its touchpoints; then the findings, and the touchpoints that are reached
/// by a hand-over.
pub(super) fn by_channel(map: &Map, options: &ExportOptions, painter: &mut TextPainter) {
    let persona = options.selection.persona;
    let found = channels::channels(map, persona);
    let journey = journey(map);
    let named = |place: &usize| {
        let touchpoint = map.touchpoint(*journey.get(*place)?)?;
        let emotion = touchpoint.emotion(persona).map(|emotion| format!(" {}", signed(emotion)));
        Some(format!("{} {}{}", place + 1, touchpoint.name, emotion.unwrap_or_default()))
    };
    let row = |channel: &channels::Channel| {
        let places: Vec<String> = channel.places.iter().filter_map(named).collect();
        vec![channel.name.clone(), places.join("\n")]
    };
    let rows: Vec<Vec<String>> = found.channels.iter().map(row).collect();
    table(painter, vec![options.say("field-channel"), options.say("export-touchpoint")], &rows, 0..0);
    painter.gap();
    for said in channels::findings(map, &found, persona) {
        painter.line(&options.words.say_plain(&said), Style::PLAIN);
    }
    for name in found.hand_overs.iter().filter_map(named) {
        painter.line(&name, Style::DIM);
    }
}
