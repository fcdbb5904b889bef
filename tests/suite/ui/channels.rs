//! The channels screen.

use masa::model::{Map, TouchpointField, Value};
use masa::ops::Op;
use masa::ui::core::cursor::CursorColumn;

use crate::support::drawn::map;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

fn journey(language: &str, channels: &[&str]) -> Map {
    let names: Vec<String> = (1..=channels.len()).map(|number| format!("Step {number}")).collect();
    let touchpoints: Vec<_> = names.iter().map(|name| (name.as_str(), &[][..])).collect();
    let mut map = map(language, &[("All", &touchpoints)]);
    let ids = map.touchpoints_of(map.stage_ids()[0]).to_vec();
    for (id, channel) in ids.into_iter().zip(channels) {
        let value = if channel.is_empty() { Value::Unset } else { Value::text(*channel) };
        Op::Set(id.into(), TouchpointField::Channel.into(), value).apply(&mut map).unwrap();
    }
    map
}

fn selected(script: &Script) -> &str {
    let CursorColumn::Touchpoint(id) = script.state.board.cursor.column else { panic!() };
    &script.map().touchpoint(id).unwrap().name
}

#[test]
fn the_channels_look_like_this() {
    for language in ["en", "he"] {
        for (width, height) in [(80, 24), (110, 32), (200, 60)] {
            let map = masa::format::sample("amazon", language).unwrap().map();
            let script = Script::sized(map, width, height).press("g l Tab Tab");
            assert_looks(&format!("channels_{language}_{width}x{height}"), &script.screen());
        }
    }
}

#[test]
fn tab_goes_to_the_next_hand_over_and_a_new_channel_is_seen_at_once() {
    let mut script = Script::open(journey("en", &["web", "web", "shop", "", "post"])).press("g l Tab");
    assert_eq!(selected(&script), "Step 3");
    assert!(script.screen().contains("handed over from touchpoint “Step 2”"), "{}", script.screen());
    script = script.press("Tab");
    assert_eq!(script.notice(), "The end of the journey.");
    script = script.press("Shift-Tab");
    assert_eq!((selected(&script), script.notice().as_str()), ("Step 3", "The start of the journey."));
    script = script.press("l").press("i");
    while !script.screen().lines().any(|line| line.contains("Channel")) {
        script = script.press("Down");
    }
    let script = script.press("Down Enter").text("phone").press("Enter Esc Home Tab Tab");
    assert_eq!(selected(&script), "Step 4");
}

#[test]
fn rows_that_have_no_room_scroll() {
    let all: Vec<String> = (0..40).map(|number| format!("channel {number}")).collect();
    let all = all.join(", ");
    let script = Script::sized(journey("en", &[&all]), 80, 24).press("g l");
    assert!(
        script.screen().contains("channel 0 ") && !script.screen().contains("channel 39"),
        "{}",
        script.screen()
    );
    let script = script.press("PgDn PgDn PgDn PgDn j j j j j j j j");
    assert!(script.screen().contains("channel 39"), "{}", script.screen());
    let script = script.press("PgUp PgUp PgUp PgUp k k k k k k k k");
    assert!(script.screen().contains("channel 0 "), "{}", script.screen());
}
