use super::*;
use crate::insight::agenda::READY_AGENDAS;
use crate::model::{BlockId, Home, Id, LaneKind, Node, PersonaField, TouchpointField, Value};
use crate::ops::fixture::Fixture;
use crate::text::{CellOrder, Shaping, width};
use proptest::prelude::*;

fn english() -> Map {
    let mut fixture = Fixture::new("en");
    let noa = fixture.persona("Noa");
    fixture.set(noa, PersonaField::Summary, Value::text("Buys at night"));
    fixture.set(noa, PersonaField::Goals, Value::texts(&["Save time".to_owned(), "Be sure".to_owned()]));
    let activity = fixture.lane(LaneKind::Activity, "");
    let pain = fixture.lane(LaneKind::PainPoint, "");
    let stage = fixture.stage("Awareness");
    let ads = fixture.touchpoint(stage, "Ads");
    let search = fixture.touchpoint(stage, "Search");
    fixture.set(ads, TouchpointField::Emotion, Value::Whole(-1));
    fixture.set(search, TouchpointField::MomentOfTruth, Value::Yes);
    fixture.card(Home::Stage(stage), pain, "Noise everywhere");
    fixture.card(Home::Touchpoint(ads), activity, "Sees an ad while reading");
    fixture.card(Home::Touchpoint(ads), activity, "Clicks");
    fixture.card(Home::Touchpoint(search), pain, "Page two");
    fixture.stage("Loyalty");
    fixture.map
}

fn hebrew() -> Map {
    let mut fixture = Fixture::new("he");
    let activity = fixture.lane(LaneKind::Activity, "");
    let pain = fixture.lane(LaneKind::PainPoint, "");
    let stage = fixture.stage("מודעות");
    let ads = fixture.touchpoint(stage, "פרסום");
    fixture.card(Home::Touchpoint(ads), activity, "רואה מודעה ב-Google");
    fixture.card(Home::Touchpoint(ads), pain, "50% רעש");
    fixture.map
}

fn shown(map: &Map, view: View, screen: ShowScreen) -> String {
    show(map, &ExportOptions::of(map), view, screen)
}

fn terminal(width: u16) -> ShowScreen {
    ShowScreen { width: Some(width), order: CellOrder::Visual, shaping: Shaping::Forms, colour: false }
}

#[test]
fn the_table_on_a_pipe_has_a_line_for_each_card() {
    insta::assert_snapshot!(shown(&english(), View::Table, ShowScreen::PLAIN), @r"
        Map

        Touchpoint     Activity                    Pain point

        Awareness ───────────────────────────────────────────────────
        Whole stage                                ▌ Noise everywhere
        Ads            ▌ Sees an ad while reading
                       ▌ Clicks
        Search                                     ▌ Page two

        Loyalty ─────────────────────────────────────────────────────
    ");
}

#[test]
fn the_board_on_a_narrow_terminal_wraps() {
    insta::assert_snapshot!(shown(&english(), View::Board, terminal(44)), @r"
        Map

        Awareness
        Whole stage            Ads
                               −1
        Activity ───────────────────────────────────
                               ▌ Sees an ad while
                               ▌ reading
                               ▌ Clicks
        Pain point ─────────────────────────────────
        ▌ Noise everywhere

        Awareness
        Search
        ✦
        Activity ─────────────────
        Pain point ───────────────
        ▌ Page two

        Loyalty

        Activity ─────────────────
        Pain point ───────────────
    ");
}

#[test]
fn a_hebrew_table_is_mirrored_on_a_terminal() {
    insta::assert_snapshot!(shown(&hebrew(), View::Table, terminal(50)), @r"
                                       Map

                       תוליעפ    עגמ תדוקנ

        ─────────────────────────── תועדומ
        Google-ב העדומ האור ▌        םוסרפ

                    באכ תדוקנ    עגמ תדוקנ

        ─────────────────────────── תועדומ
                    שער 50% ▌        םוסרפ
    ");
}

#[test]
fn a_hebrew_board_is_logical_on_a_pipe() {
    insta::assert_snapshot!(shown(&hebrew(), View::Board, ShowScreen::PLAIN), @r"
        Map

        מודעות
        פרסום
        פעילות ──────────────
        ▌ רואה מודעה ב-Google
        נקודת כאב ───────────
        ▌ 50% רעש
    ");
}

#[test]
fn personas_show_what_is_known_of_them() {
    insta::assert_snapshot!(shown(&english(), View::Personas, terminal(40)), @r"
        Map

        Noa
        Summary    Buys at night
        Goals      Save time
                   Be sure
    ");
}

#[test]
fn an_empty_map_says_so() {
    let map = Fixture::new("en").map;
    for (view, said) in [
        (View::Board, "Map\n\nThere are no stages yet.\n"),
        (View::Table, "Map\n\nThere are no stages yet.\n"),
        (View::Personas, "Map\n\nThere are no personas yet.\n"),
    ] {
        assert_eq!(shown(&map, view, ShowScreen::PLAIN), said);
    }
}

#[test]
fn colours_are_there_only_where_they_are_wanted() {
    let map = english();
    let coloured = shown(&map, View::Board, ShowScreen { colour: true, ..terminal(80) });
    let plain = shown(&map, View::Board, terminal(80));
    let mut bare = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, sequence)) = rest.split_once("\u{1b}[") {
        bare.push_str(before);
        rest = sequence.split_once('m').unwrap().1;
    }
    bare.push_str(rest);
    assert!(coloured.contains("\u{1b}[38;5;166m"), "the pain lane has its colour");
    assert_eq!(bare, plain);
}

/// A map with these texts wherever text is shown.
fn map_of(texts: &[String], language: &str) -> Map {
    let mut fixture = Fixture::new(language);
    let lanes = [fixture.lane(LaneKind::Activity, &texts[0]), fixture.lane(LaneKind::PainPoint, "")];
    let stage = fixture.stage(&texts[0]);
    for (place, text) in texts.iter().enumerate() {
        let touchpoint = fixture.touchpoint(stage, text);
        fixture.card(Home::Touchpoint(touchpoint), lanes[place % 2], text);
        fixture.persona(text);
    }
    fixture.map
}

const VIEWS: [View; 8] = [
    View::Board,
    View::Table,
    View::Personas,
    View::Agenda,
    View::Curve,
    View::Channels,
    View::Metrics,
    View::Automations,
];

proptest! {
    #[test]
    fn nothing_raw_is_sent(
        texts in prop::collection::vec(any::<String>(), 1..6),
        language in prop::sample::select(vec!["en", "he", "ar"]),
        cells in 1u16..60,
    ) {
        let map = map_of(&texts, language);
        for view in VIEWS {
            for screen in
                [terminal(cells), ShowScreen { order: CellOrder::Logical, ..terminal(cells) }, ShowScreen::PLAIN]
            {
                let shown = shown(&map, view, screen);
                let raw = |one: char| one != '\n' && crate::text::visible::mark(one).is_some();
                prop_assert!(!shown.contains(raw), "{shown:?}");
            }
        }
    }

    #[test]
    fn no_line_is_too_long(
        texts in prop::collection::vec("[a-z A-Zאבגדש\u{5b0}ابلم0-9%(.\n旅程-]{0,40}", 1..6),
        language in prop::sample::select(vec!["en", "he", "ar"]),
        cells in 20u16..90,
    ) {
        let map = map_of(&texts, language);
        for view in VIEWS {
            for screen in [terminal(cells), ShowScreen { order: CellOrder::Logical, ..terminal(cells) }] {
                for line in shown(&map, view, screen).lines() {
                    prop_assert!(width(line) <= usize::from(cells), "{} > {cells}: {line:?}", width(line));
                }
            }
        }
    }
}

fn with_agenda(language: &str) -> Map {
    let mut map = Fixture::new(language).map;
    let blocks = READY_AGENDAS[0].blocks(language, None);
    for (place, mut block) in blocks.into_iter().enumerate() {
        let id = BlockId::try_from(format!("b-{place}").parse::<Id>().unwrap()).unwrap();
        block.actual = [Some(1.5), Some(4.0)].get(place).copied().flatten();
        map.insert(Node::Block(id, block)).unwrap();
    }
    map
}

#[test]
fn the_agenda_shows_planned_and_actual_times() {
    insta::assert_snapshot!(shown(&with_agenda("en"), View::Agenda, ShowScreen::PLAIN), @r"
    Map

                                   Planned    Actual
    Scope and rules                  2:00       1:30
    The persona’s story              3:00       4:00
    Touchpoints, stage by stage     10:00
    Pain points                      6:00
    Silent vote                      4:00
    Top three: owner and date        5:00
    Total                           30:00       5:30
    ");
    // In visual order: the names at the right, the actual times at the left.
    let hebrew = shown(&with_agenda("he"), View::Agenda, terminal(50));
    let line = hebrew.lines().find(|line| line.contains("1:30")).unwrap();
    let name: String = "היקף וכללים".chars().rev().collect();
    assert!(line.ends_with(&name) && width(line) == 50, "{line}");
    assert!(line.find("1:30") < line.find("2:00"), "{line}");
    let none = shown(&Fixture::new("en").map, View::Agenda, ShowScreen::PLAIN);
    assert!(none.ends_with("There is no agenda yet.\n"), "{none}");
}
