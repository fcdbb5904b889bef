//! The legend: every sign that the board can draw is in it, with its meaning.

use std::collections::BTreeSet;

use masa::format::sample;
use masa::model::{
    CardField, Certainty, Choice, Decision, FieldKey, Map, StageField, TouchpointField, Value,
};
use masa::ops::Op;
use masa::text::width;
use masa::ui::core::canvas::terminal_form;
use masa::ui::core::signs::SIGNS;
use masa::words::Message;

use crate::support::looks::assert_looks;
use crate::support::script::Script;

fn set(map: &mut Map, id: impl Into<masa::model::Id>, field: impl Into<masa::model::Field>, value: Value) {
    Op::Set(id.into(), field.into(), value).apply(map).expect("the field takes it");
}

/// A map in which everything has all the signs it can have.
fn map(language: &str) -> Map {
    let mut map = sample("amazon", language).expect("the sample is there").map();
    let cards: Vec<_> = map.cards().map(|(id, _)| id).collect();
    for (place, card) in cards.iter().enumerate() {
        set(&mut map, *card, CardField::Severity, Value::Whole(1 + place as i64 % 3));
        set(&mut map, *card, CardField::Frequency, Value::Whole(1 + place as i64 % 3));
        set(&mut map, *card, CardField::Evidence, Certainty::value(Some(Certainty::ALL[place % 3])));
        set(&mut map, *card, CardField::Votes.of("Dana".to_owned()), Value::Whole(2));
        set(&mut map, *card, CardField::Decision, Decision::value(Some(Decision::ALL[place % 3])));
        set(&mut map, *card, CardField::Owner, Value::Text("Dana".into()));
        set(&mut map, *card, CardField::Note, Value::Text("note".into()));
        set(&mut map, *card, CardField::Text, Value::Text("word".into()));
        set(&mut map, *card, CardField::Unit, Value::Text("points".into()));
        set(&mut map, *card, CardField::Actual, Value::Number(51.0));
        set(&mut map, *card, CardField::Target, Value::Number(60.0));
        let next = cards[(place + 1) % cards.len()];
        set(&mut map, *card, CardField::Answers.of(FieldKey::Id(next.into())), Value::Yes);
    }
    let touchpoints: Vec<_> =
        map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage)).copied().collect();
    for (place, id) in touchpoints.iter().enumerate() {
        set(&mut map, *id, TouchpointField::Emotion, Value::Whole([2, -2, 1, -1, 0][place % 5]));
        set(&mut map, *id, TouchpointField::MomentOfTruth, Value::Yes);
        set(&mut map, *id, TouchpointField::Name, Value::Text("name".into()));
    }
    let stages = map.stage_ids().to_vec();
    for stage in &stages {
        set(&mut map, *stage, StageField::Optional, Value::Yes);
        set(&mut map, *stage, StageField::Exit, Value::Yes);
        set(&mut map, *stage, StageField::LoopsTo, Value::Reference(stages[0].into()));
        set(&mut map, *stage, StageField::Name, Value::Text("stage".into()));
    }
    map
}

/// The characters on the screen that are neither letters nor digits, without the first and last
/// rows (status line, footer).
fn signs(script: &Script) -> BTreeSet<char> {
    let screen = script.screen();
    let rows: Vec<&str> = screen.lines().collect();
    let rows = rows.get(1..rows.len() - 1).unwrap_or_default();
    rows.iter().flat_map(|row| row.chars()).filter(|one| !one.is_alphanumeric() && *one != ' ').collect()
}

/// The signs in the legend, without their meanings. The screen has to be narrow, so that each is on
/// a row of its own.
fn listed(script: &Script, rtl: bool) -> BTreeSet<char> {
    let (buffer, _) = script.buffer();
    let columns = if rtl { buffer.area.width - 11..buffer.area.width - 3 } else { 3..11 };
    let cells = (2..buffer.area.height - 1).flat_map(|row| columns.clone().map(move |column| (column, row)));
    cells.flat_map(|place| buffer[place].symbol().chars()).filter(|one| !one.is_alphanumeric()).collect()
}

#[test]
fn every_sign_that_the_board_draws_is_in_the_legend() {
    for (language, ascii) in [("en", false), ("en", true), ("he", false), ("he", true)] {
        let mut script = Script::sized(map(language), 80, 24);
        script.state.session.settings.terminal.ascii = ascii;
        script = script.press("? ?");
        let mut legend = BTreeSet::new();
        for _ in 0..30 {
            legend.extend(listed(&script, language == "he"));
            script = script.press("Down");
        }
        let mut drawn = BTreeSet::new();
        for (width, height) in [(80, 24), (110, 32), (200, 60), (60, 14)] {
            let mut script = Script::sized(map(language), width, height);
            script.state.session.settings.terminal.ascii = ascii;
            for keys in ["j Space j Space", "w", "w", "G", "End", "g g", "w G", "Home k k"] {
                script = script.press(keys);
                drawn.extend(signs(&script));
            }
        }
        if ascii {
            // The ellipsis of a shortened text is not a sign.
            drawn.remove(&'…');
        }
        let missing: Vec<char> = drawn.difference(&legend).copied().collect();
        assert!(missing.is_empty(), "{language}, ascii {ascii}: {missing:?} of {drawn:?}, in {legend:?}");
        assert!(drawn.len() > 12, "{drawn:?}");
    }
}

#[test]
fn every_sign_has_a_form_in_ascii_and_its_whole_word_fits_a_column() {
    for sign in SIGNS.iter().flat_map(|group| group.signs) {
        for part in sign.parts {
            assert!(terminal_form(part, true).is_ascii(), "{part}");
        }
        let word = Message::from(sign.word.clone()).to_string();
        assert!(width(&word) <= 37, "{word}");
    }
}

#[test]
fn help_turns_to_the_legend_and_back_and_esc_closes_it() {
    let title = "What the signs mean";
    for key in ["?", "F1"] {
        let script = Script::sample("amazon", "en").press("?");
        assert!(!script.screen().contains(title), "{}", script.screen());
        let script = script.press(key);
        assert!(script.screen().contains(title), "{}", script.screen());
        let script = script.press(key);
        assert!(!script.screen().contains(title));
        assert!(script.press(key).press("Esc").state.dialogs.is_empty());
    }
}

#[test]
fn the_legend_looks_like_this() {
    for language in ["en", "he"] {
        for (width, height) in [(80, 24), (110, 32)] {
            let map = sample("amazon", language).expect("the sample is there").map();
            let script = Script::sized(map, width, height).press("? ?");
            let name = format!("legend_{language}_{width}x{height}");
            assert_looks(&name, &script.screen());
        }
    }
}
