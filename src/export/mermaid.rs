//! A Mermaid `journey` diagram: stages are its sections, touchpoints its tasks, personas its
//! actors.
//!
//! A task's score is its emotion, with −2 to +2 mapped to 1 to 5; an unknown emotion is 3, because
//! Mermaid requires a score. With a selected persona, the emotion is hers. The actors of a task are
//! the personas of its cards; a card without personas is about all of them, and so is a touchpoint
//! without cards. The diagram cannot show lanes and cards, so a selection of lanes has no effect;
//! comments at its end say what it does not show.
//!
//! Mermaid's grammar has no quotes: special characters are written as `#NN;`, the decimal code of
//! the character, which it displays as that character; a line feed is `<br/>`. If a name starts
//! like a keyword, its first letter is written this way. An empty name becomes a no-break space.

use std::collections::BTreeSet;

use super::ExportOptions;
use crate::model::{Card, Map, PersonaId, StageId, Touchpoint, TouchpointId};
use crate::text::visible;
use crate::words::Message;

/// A name must not start with one of these.
const KEYWORDS: [&str; 5] = ["journey", "title", "section", "acctitle", "accdescr"];

pub(super) fn mermaid(map: &Map, options: &ExportOptions) -> Vec<u8> {
    let mut diagram = String::from("journey\n");
    if !map.info().title.trim().is_empty() {
        diagram.push_str(&format!("    title {}\n", escaped(&map.info().title)));
    }
    for stage in options.selection.stages(map) {
        section(map, stage, options, &mut diagram);
    }
    left_out(map, options, &mut diagram);
    diagram.into_bytes()
}

/// Says in comments what the diagram cannot show.
fn left_out(map: &Map, options: &ExportOptions, diagram: &mut String) {
    let stages = options.selection.stages(map);
    let ids = stages.iter().flat_map(|stage| map.touchpoints_of(*stage));
    let touchpoints: Vec<&Touchpoint> = ids.filter_map(|id| map.touchpoint(*id)).collect();
    let of_stages = |card: &Card| map.stage_of(card.place.home).is_some_and(|stage| stages.contains(&stage));
    let cards = map.cards().filter(|(_, card)| of_stages(card) && options.selection.takes(card)).count();
    let persona = options.selection.persona;
    let counts = [
        ("mermaid-cards", cards),
        ("mermaid-unknown", touchpoints.iter().filter(|one| one.emotion(persona).is_none()).count()),
        (
            "mermaid-differing",
            touchpoints.iter().filter(|one| persona.is_none() && !one.feeling.exceptions.is_empty()).count(),
        ),
        ("mermaid-moments", touchpoints.iter().filter(|one| one.feeling.moment_of_truth).count()),
        ("mermaid-channels", touchpoints.iter().filter(|one| !one.encounter.channel.is_empty()).count()),
    ];
    for (said, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        let said = options.words.say_plain(&Message::new(said).number("count", count));
        diagram.push_str(&format!("    %% {said}\n"));
    }
}

pub(super) fn tasks(map: &Map, options: &ExportOptions) -> usize {
    options.selection.stages(map).iter().map(|stage| map.touchpoints_of(*stage).len()).sum()
}

fn section(map: &Map, id: StageId, options: &ExportOptions, diagram: &mut String) {
    let Some(stage) = map.stage(id) else { return };
    diagram.push_str(&format!("    section {}\n", escaped(&stage.name)));
    for id in map.touchpoints_of(id) {
        let Some(touchpoint) = map.touchpoint(*id) else { continue };
        let score = touchpoint.emotion(options.selection.persona).unwrap_or(0) + 3;
        let actors = actors(map, *id, options).join(", ");
        let name = leading(escaped(&touchpoint.name));
        if actors.is_empty() {
            diagram.push_str(&format!("      {name}: {score}\n"));
        } else {
            diagram.push_str(&format!("      {name}: {score}: {actors}\n"));
        }
    }
}

fn actors(map: &Map, touchpoint: TouchpointId, options: &ExportOptions) -> Vec<String> {
    let concerned = concerned(map, touchpoint);
    let asked = |id: &&PersonaId| options.selection.persona.is_none_or(|persona| persona == **id);
    let is_about = |id: &&PersonaId| concerned.is_empty() || concerned.contains(id);
    let personas = map.persona_ids().iter().filter(asked).filter(is_about);
    personas.filter_map(|id| map.persona(*id)).map(|persona| escaped(&persona.name)).collect()
}

/// The personas of all cards of a touchpoint; empty if a card is about everybody.
fn concerned(map: &Map, touchpoint: TouchpointId) -> BTreeSet<PersonaId> {
    let home = crate::model::Home::Touchpoint(touchpoint);
    let ids = map.lane_ids().iter().flat_map(|lane| map.cards_in(home, *lane));
    let mut concerned = BTreeSet::new();
    for card in ids.filter_map(|id| map.card(*id)) {
        match &card.facets().personas {
            personas if personas.is_empty() => return BTreeSet::new(),
            personas => concerned.extend(personas),
        }
    }
    // Drop personas that the map does not contain.
    concerned.retain(|id| map.persona(*id).is_some());
    concerned
}

/// Escapes a name so that Mermaid shows it unchanged.
fn escaped(name: &str) -> String {
    let lines = name.trim().lines().map(|line| {
        let line = visible(line.trim_end());
        line.chars().fold(String::with_capacity(line.len()), |mut escaped, character| {
            match character {
                // Escaping `%` only where it is doubled would be enough, but the names of one line
                // may adjoin.
                '#' | ':' | ';' | ',' | '%' | '<' | '>' | '&' | '{' | '}' => {
                    escaped.push_str(&code(character))
                }
                _ => escaped.push(character),
            }
            escaped
        })
    });
    let escaped = lines.collect::<Vec<_>>().join("<br/>");
    if escaped.is_empty() { code('\u{a0}') } else { escaped }
}

fn code(character: char) -> String {
    format!("#{};", u32::from(character))
}

/// The name at the start of a line, where keywords are recognised.
fn leading(name: String) -> String {
    let folded = name.to_ascii_lowercase();
    let mut characters = name.chars();
    match characters.next() {
        Some(first) if KEYWORDS.iter().any(|keyword| folded.starts_with(keyword)) => {
            code(first) + characters.as_str()
        }
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardField, Home, LaneKind, TouchpointField, Value};
    use crate::ops::fixture::Fixture;
    use proptest::prelude::*;

    fn written(map: &Map, options: &ExportOptions) -> String {
        String::from_utf8(mermaid(map, options)).unwrap()
    }

    #[test]
    fn stages_are_sections_touchpoints_tasks_and_personas_actors() {
        let mut fixture = Fixture::new("en");
        let (noa, dan) = (fixture.persona("Noa, the quick"), fixture.persona("Dan"));
        let lane = fixture.lane(LaneKind::Activity, "");
        let first = fixture.stage("Awareness: first");
        fixture.stage("");
        let ads = fixture.touchpoint(first, "Title #1; 50%");
        fixture.set(ads, TouchpointField::Emotion, Value::Whole(-2));
        fixture.set(ads, TouchpointField::Emotions.of(dan), Value::Whole(2));
        let shop = fixture.touchpoint(first, "Two\nlines");
        let hers = fixture.card(Home::Touchpoint(shop), lane, "hers");
        fixture.set(hers, CardField::Personas.of(noa), Value::Yes);
        let map = &fixture.map;
        let all = "journey\n    title Map\n    section Awareness#58; first\n      \
            #84;itle #35;1#59; 50#37;: 1: Noa#44; the quick, Dan\n      \
            Two<br/>lines: 3: Noa#44; the quick\n    section #160;\n    \
            %% 1 card is not in this diagram.\n    \
            %% 1 touchpoint without a known emotion has the score 3.\n    \
            %% 1 touchpoint feels different to single personas.\n";
        assert_eq!(written(map, &ExportOptions::of(map)), all);
        let mut options = ExportOptions::of(map);
        (options.selection.persona, options.selection.stage) = (Some(dan), Some(first));
        let his = "journey\n    title Map\n    section Awareness#58; first\n      \
            #84;itle #35;1#59; 50#37;: 5: Dan\n      Two<br/>lines: 3\n    \
            %% 1 touchpoint without a known emotion has the score 3.\n";
        assert_eq!(written(map, &options), his);
        assert_eq!(tasks(map, &options), 2);
    }

    #[test]
    fn a_name_that_starts_with_a_keyword_is_escaped() {
        for name in ["journeyman", "TITLE", "Section two", "accTitle", "accDescr {"] {
            let written = leading(escaped(name));
            assert!(written.starts_with('#') && written.contains(';'), "{written}");
        }
        assert_eq!(leading("a title".to_owned()), "a title");
    }

    proptest! {
        #[test]
        fn a_name_is_one_line_without_a_sign_that_acts(name in any::<String>()) {
            let written = leading(escaped(&name));
            let plain = written.replace("<br/>", "");
            prop_assert!(!written.is_empty() && written == written.trim());
            let acts = [':', ',', '%', '<', '\n', '\r', '{'];
            prop_assert!(!plain.contains(acts), "{}", written);
            for (place, piece) in plain.split('#').enumerate() {
                let code = piece.split(';').next().unwrap();
                prop_assert!(place == 0 && !piece.contains(';') || code.parse::<u32>().is_ok(), "{}", written);
            }
        }
    }
}
