//! The comparison screen.

use std::path::PathBuf;
use std::sync::Arc;

use masa::model::{
    CardField, Choice, Decision, Id, LaneKind, Map, MapField, MapState, TouchpointField, Value,
};
use masa::ops::{Op, apply_all, removal};
use masa::ui::compare::CompareScreen;
use masa::ui::core::outcome::{CompareOutcome, OtherMap, Outcome};
use masa::ui::core::task::{CompareJob, Task};
use masa::ui::core::terminal::Colours;
use masa::ui::{Effect, Msg};
use masa::words::Message;

use crate::support::drawn::map;
use crate::support::script::Script;

const OWN: &str = "/maps/shop.future.masa.ron";
const OTHER: &str = "shop.masa.ron";

fn snapshot(name: &str, script: &Script) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, script.screen()));
}

fn sample(language: &str) -> Map {
    masa::format::sample("amazon", language).unwrap().map()
}

fn set(map: &mut Map, id: impl Into<Id>, field: impl Into<masa::model::Field>, value: Value) {
    Op::Set(id.into(), field.into(), value).apply(map).expect("it fits");
}

/// The future of a map: every second low is no longer one, a touchpoint and a pain are gone, another
/// pain is eased, what was decided is carried out.
fn future(mut map: Map) -> Map {
    set(&mut map, Id::Map, MapField::State, MapState::value(Some(MapState::Future)));
    set(&mut map, Id::Map, MapField::FutureOf, Value::text(OTHER));
    let touchpoints: Vec<_> =
        map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage)).copied().collect();
    let low = |id: &&masa::model::TouchpointId| {
        map.touchpoint(**id).and_then(|one| one.emotion(None)).is_some_and(|emotion| emotion < 0)
    };
    let lows: Vec<_> = touchpoints.iter().filter(low).copied().collect();
    for (place, id) in lows.iter().step_by(2).enumerate() {
        let name = map.touchpoint(*id).unwrap().name.clone();
        set(&mut map, *id, TouchpointField::Emotion, Value::Whole(1 + place as i64 % 2));
        set(&mut map, *id, TouchpointField::Name, Value::text(format!("{name} +")));
    }
    let ops = removal(&map, touchpoints.get(2).copied().map(Id::from));
    apply_all(ops, &mut map).unwrap();
    let cards: Vec<_> = map.cards_in_order().collect();
    let of = |map: &Map, kind| -> Vec<_> {
        cards
            .iter()
            .copied()
            .filter(|id| map.card(*id).and_then(|card| map.kind_of(card)) == Some(kind))
            .collect()
    };
    let pains = of(&map, LaneKind::PainPoint);
    for (place, id) in pains.iter().enumerate() {
        let severity = map.card(*id).unwrap().facets().weight.severity;
        match place % 3 {
            0 if severity > Some(1) => set(&mut map, *id, CardField::Severity, Value::Whole(1)),
            1 => drop(apply_all(removal(&map, [Id::from(*id)]), &mut map).unwrap()),
            _ => {}
        }
    }
    for id in of(&map, LaneKind::Opportunity) {
        let Some(card) = map.card(id) else { continue };
        match card.facets().task.decision {
            Some(Decision::Do) => drop(apply_all(removal(&map, [Id::from(id)]), &mut map).unwrap()),
            None => set(&mut map, id, CardField::Decision, Decision::value(Some(Decision::Later))),
            Some(_) => {}
        }
    }
    map
}

fn open(map: Map, width: u16, height: u16) -> Script {
    let mut script = Script::sized(map, width, height);
    script.state.file.path = Some(PathBuf::from(OWN));
    script
}

fn told(script: Script, result: Result<Map, &'static str>) -> Script {
    let job = CompareJob { own: script.state.file.path.clone(), other: OTHER.to_owned(), typed: false };
    let result = result
        .map(|map| OtherMap { name: OTHER.to_owned(), map: Arc::new(map) })
        .map_err(|said| Message::new("name-verbatim").text("text", said));
    script.tell(Msg::Done(Outcome::Compared(Box::new(CompareOutcome { job, result }))))
}

fn asked(script: &Script) -> Option<&CompareJob> {
    script.effects.iter().find_map(|effect| match effect {
        Effect::Task(Task::Compare(job)) => Some(job),
        _ => None,
    })
}

fn selected(script: &Script) -> String {
    let screen = script.state.screen.get::<CompareScreen>().expect("the comparison is open");
    screen.change().expect("a change is selected").said.to_string()
}

#[test]
fn the_comparison_looks_like_this() {
    for language in ["en", "he"] {
        for (width, height) in [(80, 24), (110, 32), (200, 60)] {
            let now = sample(language);
            let script = told(open(future(now.clone()), width, height).press("g o"), Ok(now)).press("Tab j");
            snapshot(&format!("compare_{language}_{width}x{height}"), &script);
        }
    }
}

#[test]
fn the_two_curves_are_told_apart_without_any_colour() {
    let now = sample("en");
    let mut script = told(open(future(now.clone()), 110, 32), Ok(now));
    script.state.session.terminal.colours = Colours::None;
    assert!(script.screen().contains('●') && script.screen().contains('◇'), "{}", script.screen());
    assert!(script.screen().contains('╌') && script.screen().contains('─'), "{}", script.screen());
    script.state.session.settings.terminal.ascii = true;
    snapshot("compare_ascii_110x32", &script);
}

#[test]
fn the_map_that_this_is_the_future_of_is_read_and_otherwise_a_file_is_asked_for() {
    let script = open(future(sample("en")), 110, 32).press("g o");
    let job = CompareJob { own: Some(OWN.into()), other: OTHER.into(), typed: false };
    assert_eq!(asked(&script), Some(&job));
    let script = open(sample("en"), 110, 32).press("g o").text("'/tmp/other one.masa.ron'").press("Enter");
    let job = CompareJob { own: Some(OWN.into()), other: "/tmp/other one.masa.ron".into(), typed: true };
    assert_eq!(asked(&script), Some(&job));
    let script = open(sample("en"), 110, 32).press("g o Enter");
    assert!(script.screen().contains("Type a file name."), "{}", script.screen());
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_another_asked_for() {
    let script = told(open(future(sample("en")), 80, 24).press("g o"), Err("There is no such file."));
    assert!(script.screen().contains("There is no such file."), "{}", script.screen());
    assert!(script.screen().contains(OTHER), "{}", script.screen());
    assert!(script.press("Esc").state.is_on_screen());
}

#[test]
fn an_answer_that_comes_late_opens_nothing() {
    let script = told(open(future(sample("en")), 110, 32).press("?"), Ok(sample("en")));
    assert!(script.state.screen.is("board"));
    let mut script = open(future(sample("en")), 110, 32).press("g o");
    script.state.file.path = None;
    let job = CompareJob { own: Some(OWN.into()), other: OTHER.into(), typed: false };
    let other = OtherMap { name: OTHER.into(), map: Arc::new(sample("en")) };
    let outcome = CompareOutcome { job, result: Ok(other) };
    let script = script.tell(Msg::Done(Outcome::Compared(Box::new(outcome))));
    assert!(script.state.screen.is("board"));
}

/// Two stages in which these happen, in order: a pain is gone, a touchpoint feels better, a pain is
/// eased, an activity is renamed.
fn two() -> (Map, Map) {
    let mut now = map(
        "en",
        &[
            ("Find", &[("Ad", &["p:too many", "p:loud"]), ("Search", &[])]),
            ("Pay", &[("Till", &["a:pays", "p:queue"])]),
        ],
    );
    let card = |map: &Map, text: &str| map.cards().find(|(_, card)| card.text == text).unwrap().0;
    let ad = now.touchpoints_of(now.stage_ids()[0])[0];
    set(&mut now, ad, TouchpointField::Emotion, Value::Whole(-1));
    let queue = card(&now, "queue");
    set(&mut now, queue, CardField::Severity, Value::Whole(3));
    let mut later = now.clone();
    set(&mut later, Id::Map, MapField::State, MapState::value(Some(MapState::Future)));
    let gone = card(&later, "too many");
    apply_all(removal(&later, [Id::from(gone)]), &mut later).unwrap();
    set(&mut later, ad, TouchpointField::Emotion, Value::Whole(1));
    set(&mut later, queue, CardField::Severity, Value::Whole(1));
    let pays = card(&later, "pays");
    set(&mut later, pays, CardField::Text, Value::text("pays by card"));
    (now, later)
}

#[test]
fn keys_go_through_the_changes_and_to_the_board() {
    let (now, later) = two();
    let mut script = told(open(later.clone(), 110, 32), Ok(now.clone()));
    assert_eq!(selected(&script), "Removed card “too many” from Find › Ad, Pain point.");
    script = script.press("Enter");
    assert_eq!(
        (script.notice().as_str(), script.state.screen.is("compare")),
        ("That is only in the other map.", true)
    );
    script = script.press("j");
    assert_eq!(selected(&script), "Changed Emotion of touchpoint “Ad” from −1 to 1.");
    script = script.press("Tab");
    assert_eq!(selected(&script), "Changed Severity of card “queue” from 3 to 1.");
    assert!(script.screen().contains("and 1 other difference"), "{}", script.screen());
    assert!(script.screen().contains("1 other difference: in the map’s own fields"), "{}", script.screen());
    script = script.press("Tab");
    assert_eq!(script.notice(), "The end of the journey.");
    script = script.press("Down");
    assert!(!script.notice().is_empty());
    script = script.press("Shift-Tab");
    assert_eq!(selected(&script), "Removed card “too many” from Find › Ad, Pain point.");
    script = script.press("End Enter");
    assert!(script.state.screen.is("board"));
    assert_eq!(super::ranking::selected(&script).text, "queue");
    // Seen from the current map it is the same: what is new is only in the other one.
    let script = told(open(now, 110, 32), Ok(later)).press("j");
    assert_eq!(selected(&script), "Changed Emotion of touchpoint “Ad” from −1 to 1.");
    assert!(script.screen().contains("feels better"), "{}", script.screen());
}

#[test]
fn the_comparison_follows_the_map() {
    let (now, later) = two();
    let mut script = told(open(later.clone(), 110, 32), Ok(now)).press("End 3");
    assert!(!script.screen().contains("pain eased"), "{}", script.screen());
    script = script.press("u End");
    assert_eq!(selected(&script), "Changed Severity of card “queue” from 3 to 1.");
    let script = told(open(later.clone(), 80, 24), Ok(later));
    assert!(script.screen().contains("The two maps are equal."), "{}", script.screen());
    assert!(script.press("Enter").notice().contains("there is no change"));
}

#[test]
fn a_press_selects_a_change_and_the_wheel_scrolls() {
    let (now, later) = two();
    let script = told(open(later, 110, 32), Ok(now));
    let place = script.seen("queue");
    assert_eq!(selected(&script.click(place)), "Changed Severity of card “queue” from 3 to 1.");
    let now = sample("en");
    let mut script = told(open(future(now.clone()), 80, 24), Ok(now));
    let top = script.screen();
    script = script.mouse(masa::ui::core::msg::MouseAction::WheelDown, (10, 15));
    assert_ne!(script.screen(), top);
    script = script.mouse(masa::ui::core::msg::MouseAction::WheelUp, (10, 15));
    assert_eq!(script.screen(), top);
}
