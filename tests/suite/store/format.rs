//! The canonical file: its layout, and the properties of writing and reading.

use masa::format::{Access, map_text, read_map};
use masa::model::{CardField, CardId, Id, Map, Value};
use masa::ops::Op;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::maps::{any_change, any_map, any_text};

fn read(text: &str) -> Map {
    read_map(text.as_bytes(), "map").unwrap_or_else(|error| panic!("{error}\n{text}")).map
}

#[test]
fn a_conflict_stands_on_a_line_with_both_values() {
    let text = "JourneyMap(
    schema: 1,
    title: \"Shop\",
    conflicts: [
        Conflict(id: \"c-1\", field: \"place\", ours: [\"t-1\", \"l-1\"], theirs: [\"s-1\", \"l-1\"]),
        Conflict(id: \"c-1\", field: \"later\", ours: Later(a: 1), entry: \"p-1\"),
        Conflict(id: \"c-1\", field: \"text\", ours: \"נכנס\", theirs: \"a\\n\\u{202e}b\", since: \"2026\"),
        Conflict(id: \"c-1\", field: \"votes\", entry: \"Dana\", ours: 2),
    ],
)
";
    let map = read(text);
    assert_eq!(map.conflicts().len(), 4);
    assert_eq!(map_text(&map), text);
}

proptest! {
    #[test]
    fn reading_what_was_written_gives_the_same_map(map in any_map()) {
        let text = map_text(&map);
        let loaded = read_map(text.as_bytes(), "map");
        let loaded = loaded.map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert_eq!(&loaded.map, &map);
        prop_assert_eq!(loaded.comments, 0);
        prop_assert_eq!(map_text(&loaded.map), text);
    }

    #[test]
    fn nothing_that_acts_on_a_terminal_stands_in_a_file(map in any_map()) {
        let acts = |character: char| {
            let moves = matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            moves || (character.is_control() && character != '\n')
        };
        prop_assert!(!map_text(&map).contains(acts));
    }

    #[test]
    fn changing_one_card_changes_one_line(map in any_map(), which in any::<Index>(), text in any_text()) {
        let cards: Vec<CardId> = map.cards_in_order().collect();
        prop_assume!(!cards.is_empty());
        let id: Id = (*which.get(&cards)).into();
        let mut changed = map.clone();
        Op::Set(id, CardField::Text.into(), Value::Text(format!("{text}."))).apply(&mut changed).unwrap();
        Op::Set(id, CardField::Severity.into(), Value::Whole(3)).apply(&mut changed).unwrap();
        let (before, after) = (map_text(&map), map_text(&changed));
        prop_assert_eq!(before.lines().count(), after.lines().count());
        let differing = before.lines().zip(after.lines()).filter(|(one, other)| one != other).count();
        prop_assert_eq!(differing, usize::from(map != changed));
    }

    #[test]
    fn unknown_fields_outlive_every_change_and_every_saving((map, transaction) in any_change()) {
        let mut changed = read(&map_text(&map));
        for op in transaction.ops {
            // Unknown fields are only set to values that a file could contain.
            if !matches!(&op, Op::Set(_, field, _) if field.name == masa::model::FieldName::Unknown) {
                let _ = op.apply(&mut changed);
            }
        }
        let again = read(&map_text(&changed));
        prop_assert_eq!(&again.info().unknown, &changed.info().unknown);
        for (id, card) in changed.cards() {
            prop_assert_eq!(&again.card(id).unwrap().unknown, &card.unknown);
        }
    }
}

#[test]
fn the_layout_is_the_documented_one() {
    let text = r#"JourneyMap(
    schema: 1,
    title: "המסע של קונה",
    language: "he",
    direction: Rtl,
    state: Future,
    scope: "הכול", team: ["דנה"], reviewed: "2026-11-21", review_every_days: 90,
    personas: [
        Persona(id: "p-4tq8x1zk", name: "נועה", summary: "סטודנטית", goals: ["מהר"], quote: "רק שיגיע בזמן"),
    ],
    lanes: [
        Lane(id: "l-1", kind: Activity, title: "פעילות", capture: true),
        Lane(id: "l-2", kind: PainPoint, capture: true),
    ],
    stages: [
        Stage(
            id: "s-1", name: "מודעות", aliases: ["חשיפה"],
            cards: [
                Card(id: "c-1", lane: "l-1", text: "שורה\nועוד אחת"),
            ],
            touchpoints: [
                Touchpoint(
                    id: "t-1", name: "פרסום מקוון", channel: "web", emotion: -1, emotions: {"p-4tq8x1zk": 1},
                    cards: [
                        Card(id: "c-3", lane: "l-1", text: "רואה מודעה"),
                        Card(id: "c-2", lane: "l-2", text: "\"יקר\" ב-50%", severity: 3, evidence: Reported, source: "ראיונות", votes: {"Dana": 2}, actual: 42, target: 50.5),
                    ],
                ),
                Touchpoint(
                    id: "t-2", name: "ריק",
                ),
            ],
        ),
        Stage(
            id: "s-2", name: "נאמנות", loops_to: "s-1",
        ),
    ],
    agenda: [
        Block(id: "b-1", name: "פתיחה", planned: 10, actual: 12),
    ],
    parked: [
        Parked(id: "k-1", text: "ומה עם החזרות?", by: "דנה"),
    ],
    ballots: [
        Ballot(id: "v-1", title: "מה קודם", lane: "l-2", votes_each: 3, voters: ["דנה"], open: true),
    ],
    waived: [
        Waiver(id: "w-1", finding: "empty-stage", about: "s-2", reason: "עוד לא"),
    ],
)
"#;
    assert_eq!(map_text(&read(text)), text);
}

#[test]
fn an_empty_map_is_short() {
    assert_eq!(map_text(&Map::default()), "JourneyMap(\n    schema: 1,\n)\n");
}

#[test]
fn written_text_stays_readable() {
    let kept = "שָׁלוֹם مَرْحَبًا e\u{301} 👩‍👩‍👧 ﻻ \u{200b}";
    let written = format!("title: \"{kept} \\u{{1b}}[2J \\u{{202e}}\\t\\\\\",");
    let text = map_text(&read(&format!("JourneyMap({written})")));
    assert!(text.contains(&written), "{text}");
}

#[test]
fn what_a_later_version_knows_is_kept_after_what_this_one_knows_ordered_by_name() {
    let text = r#"JourneyMap(
    schema: 3, min_reader: 1, zeal: Some(Foo), // kept without this
    disputes: [("c-1", "text", r"\a", "b")],
    lanes: [Lane(shade: Dark, id: "l-1", kind: Goal)],
    stages: [Stage(id: "s-1", r#not-yet: { 1: "x" }, cards: [
        Card(zone: [1,   2], id: "c-1", lane: "l-1", angle: Angle(
            degrees: 12.50,
        ), text: "x"),
    ])],
)"#;
    let loaded = read_map(text.as_bytes(), "map").unwrap();
    assert_eq!(loaded.access, Access::Writable);
    let written = map_text(&loaded.map);
    assert_eq!(
        written,
        r#"JourneyMap(
    schema: 3,
    min_reader: 1,
    lanes: [
        Lane(id: "l-1", kind: Goal, shade: Dark),
    ],
    stages: [
        Stage(
            id: "s-1", r#not-yet: {1: "x"},
            cards: [
                Card(id: "c-1", lane: "l-1", text: "x", angle: Angle(degrees: 12.50,), zone: [1, 2]),
            ],
        ),
    ],
    disputes: [("c-1", "text", "\\a", "b")],
    zeal: Some(Foo),
)
"#
    );
    assert_eq!(map_text(&read(&written)), written);
    let notes: Vec<String> = loaded.notes.iter().map(ToString::to_string).collect();
    assert_eq!(
        notes,
        [
            "The file is of a newer version of Masa (schema 3); what this one does not know is kept.",
            "This version does not know these 6 fields; they are kept: angle, disputes, not-yet, shade, zeal, ….",
            "The file has 1 comment, which saving does not keep; the former file is kept beside the new one.",
        ]
    );
}

#[test]
fn a_file_that_asks_for_a_later_reader_is_read_only() {
    let loaded = read_map(b"JourneyMap(schema: 9, min_reader: 7, title: \"x\")", "map").unwrap();
    let Access::ReadOnly(why) = loaded.access else { panic!("it may be written") };
    assert!(why.to_string().contains("from schema 7 on change it; this one knows 1"), "{why}");
    assert_eq!(
        map_text(&loaded.map),
        "JourneyMap(\n    schema: 9,\n    min_reader: 7,\n    title: \"x\",\n)\n"
    );
    let error = read_map(b"JourneyMap(schema: 9, state: Past)", "map").unwrap_err();
    assert_eq!((error.newer, error.position), (Some(9), Some((1, 30))));
    assert!(error.to_string().ends_with("updating Masa may be all it needs."), "{error}");
}

#[test]
fn numbers_are_short_and_exact() {
    for (written, again) in [
        ("42", "42"),
        ("42.0", "42"),
        ("-0.5", "-0.5"),
        ("0.1", "0.1"),
        ("1e3", "1000"),
        ("1e300", "1e300"),
        ("9007199254740993", "9007199254740992.0"),
        ("5e-324", "5e-324"),
        ("-7", "-7"),
    ] {
        let card = format!(r#"(id: "c-1", lane: "l-1", actual: {written})"#);
        let text = map_text(&read(&format!(r#"(lanes: [(id: "l-1")], stages: [(cards: [{card}])])"#)));
        assert!(text.contains(&format!("actual: {again})")), "{written}: {text}");
    }
}
