//! Files written by hand, with the slips that people make: what `masa check` answers. Each answer names the place and
//! what to do.

use super::program::{Directory, masa};

/// What `masa check` says of a file, without its name.
fn answers(text: &str) -> Vec<String> {
    let directory = Directory::new();
    let file = directory.file("shop.masa.ron", text);
    let ran = masa(&["check", &file]);
    let lines = ran.out.lines().chain(ran.err.lines());
    lines.map(|line| line.strip_prefix(&file).unwrap_or(line).to_owned()).collect()
}

#[test]
fn a_slip_is_told_with_its_place_and_its_remedy() {
    let lane = "lanes: [(id: \"l-1\", kind: PainPoint)]";
    for (text, answer) in [
        (
            "JourneyMap(\n  title: \"Shop,\n  lanes: [(id: \"l-1\", kind: PainPoint)],\n)",
            ":2:10: The text that begins here goes on to line 3. Is its closing quote missing?",
        ),
        (
            "JourneyMap(\n  stages: [\n    (name: \"Awareness\",\n    (name: \"Decision\"),\n  ],\n)",
            ":4:5: Expected the name of a field, as “text: …”, found “(”. Is “)” missing before it?",
        ),
        (
            "JourneyMap(\n  title: \"Shop\"\n  stages: [],\n)",
            ":2:16: Expected a comma, or the end of what is open.",
        ),
        (
            "JourneyMap(title: \"Shop\", # mine\n stages: [])",
            ":1:27: “#” begins nothing here. A comment begins with //.",
        ),
        (
            "JourneyMap(title: 'Shop', stages: [])",
            ":1:19: title must be a text in double quotes (\"…\"), not 'Shop'.",
        ),
        ("# mine\nJourneyMap(title: \"Shop\")", ":1:1: “#” begins nothing here. A comment begins with //."),
        (
            "JourneyMap(stages: [\n  # the first\n  (name: \"A\")])",
            ":2:3: “#” begins nothing here. A comment begins with //.",
        ),
        (
            &format!("JourneyMap({lane}, stages: [(name: \"A\", cards: [(lane: 'l-1', text: \"x\")])])"),
            ":1:87: lane must be an id in quotes, not 'l-1'.",
        ),
        (
            "JourneyMap(title: “Shop”, stages: [])",
            ":1:19: title must be a text in double quotes (\"…\"), not “Shop”.",
        ),
        (
            "JourneyMap(lanes: [(id: \"l-1\", kind: Pain)])",
            ":1:38: kind must be one of Activity, PainPoint, Opportunity, Goal, Thought, Emotion, Behaviour, Motivation, \
             Metric, Automation, Evidence, Custom, not Pain. Is PainPoint meant?",
        ),
        ("JourneyMap(personas: [\"Noa\"])", ":1:23: Expected (name: \"Noa\"), found \"Noa\"."),
        (
            &format!(
                "JourneyMap(personas: [(name: \"Noa\")], {lane}, stages: [(cards: [(lane: \"l-1\", personas: [\"Noa\"])])])"
            ),
            ":1:121: Noa is not the id of a persona. Give the persona an id where it is listed, as (id: \"p-noa\", name: \
             \"Noa\"), and write \"p-noa\" here.",
        ),
        (
            &format!(
                "JourneyMap({lane}, stages: [(name: \"A\", cards: [(lane: \"l-1\", text: \"x\", due: \"3/12/2026\")])])"
            ),
            ":1:110: due must be a date written as 2026-11-21, not 3/12/2026.",
        ),
    ] {
        assert_eq!(answers(text), [answer], "{text}");
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once_in_the_order_of_the_file() {
    let text = "JourneyMap(
  title: \"Shop\",
  language: 7,
  lanes: [(id: \"l-1\", kind: PainPoint)],
  stages: [
    (name: \"Awareness\", touchpoints: [
      (name: \"Ad\", emotion: 5, cards: [
        (lane: \"l-1\", text: \"Too loud\", severity: 9, due: \"soon\"),
        (lane: \"l-1\", text: \"Too long\", text: \"Too dull\"),
      ]),
    ]),
  ],
)";
    let places: Vec<String> =
        answers(text).iter().map(|line| line.splitn(4, ':').take(3).collect::<Vec<_>>().join(":")).collect();
    assert_eq!(places, [":3:13", ":7:29", ":8:51", ":8:59", ":9:41"]);
    assert_eq!(
        answers(&text.replace("7,", "\"en\",").replace("5,", "1,").replace("9, due: \"soon\"", "2")).len(),
        1
    );
}

#[test]
fn a_lane_can_be_named_by_its_kind_with_or_without_quotes() {
    let text = "JourneyMap(title: \"Shop\", language: \"en\", stages: [(name: \"A\", cards: [
        (lane: Activity, text: \"Sees it\"),
        (lane: \"Activity\", text: \"Sees it again\"),
    ])])";
    let said = answers(text);
    assert!(said.iter().all(|line| line.starts_with(": ")), "{said:?}");
    assert!(said.iter().any(|line| line.contains("2 lanes") || line.contains("lane")), "{said:?}");
}

#[test]
fn a_misspelt_field_is_told_where_it_is_with_the_name_that_was_meant() {
    let text = "JourneyMap(schema: 1, title: \"Shop\", language: \"hebrew\", personas: [(name: \"\")], lanes: [(id: \"l-1\", kind: PainPoint)],
  stages: [(name: \" \", touchpont: [], touchpoints: [
    (name: \"\", cards: [
      (lane: \"l-1\", text: \"\"),
      (lane: \"l-1\", text: \"x\", severity: 1,
       severty: 2, sparkle: 1)])])])";
    let said = answers(text);
    for expected in [
        ":6:8: unknown-field: Unknown field “severty” of card “x”; it is kept unchanged. Is severity meant?",
        ":6:20: unknown-field: Unknown field “sparkle” of card “x”; it is kept unchanged.",
        ":3:6: nameless: This touchpoint has no name.",
        ":1:70: nameless: This persona has no name.",
        ":1:12: language: “hebrew” is not the code of a language, as en, he or el-GR.",
    ] {
        assert!(said.iter().any(|line| line == expected), "{expected}\n{said:#?}");
    }
    for expected in
        [":2:13: nameless: This stage has no name.", ":4:8: empty-card: A card without text is in "]
    {
        assert!(said.iter().any(|line| line.starts_with(expected)), "{expected}\n{said:#?}");
    }
    assert!(said.iter().any(|line| line.ends_with("Is touchpoints meant?")), "{said:#?}");
}

#[test]
fn a_newer_file_says_its_version_once() {
    let said = answers("JourneyMap(schema: 99, min_reader: 1, title: \"Shop\", language: \"en\")");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("schema 99"), "{said:?}");
}
