//! `masa check`, and the error messages for invalid input in every command.

use super::program::{Directory, SMALL, amazon, masa, masa_reading, ours};

#[test]
fn the_samples_have_no_errors() {
    let samples: Vec<String> = masa::format::samples()
        .iter()
        .map(|sample| ours(&format!("sample_maps/{}.{}.masa.ron", sample.name, sample.language)))
        .collect();
    let mut arguments = vec!["check".to_owned()];
    arguments.extend(samples);
    assert_eq!(masa(&arguments).expect(0).err, "");
}

/// A map with a finding of every check but those of `hand_written`; its dates have passed whenever the test is run.
const FLAWED: &str = "\
JourneyMap(
    schema: 1,
    title: \"Flawed\",
    language: \"en\",
    reviewed: \"2001-01-01\", review_every_days: 30,
    lanes: [
        Lane(id: \"l-1\", kind: Activity),
        Lane(id: \"l-2\", kind: PainPoint),
        Lane(id: \"l-3\", kind: Opportunity),
    ],
    stages: [
        Stage(
            id: \"s-1\", name: \"Buy\",
            touchpoints: [
                Touchpoint(
                    id: \"t-1\", name: \"Checkout\",
                    cards: [
                        Card(id: \"c-1\", lane: \"l-1\", text: \"Pays in our shop\"),
                        Card(id: \"c-2\", lane: \"l-2\", text: \"Slow\", severity: 3),
                        Card(lane: \"l-3\", text: \"Faster\", severity: 2, colour: \"red\"),
                        Card(id: \"c-4\", lane: \"l-3\", text: \"Free\", decision: Do, owner: \"Dana\", due: \"2001-02-01\", answers: [\"c-9\"]),
                    ],
                ),
                Touchpoint(id: \"t-2\", name: \"Receipt\", emotion: -2),
            ],
        ),
        Stage(id: \"s-2\", name: \"Return\"),
    ],
    conflicts: [
        (id: \"c-2\", field: \"text\", ours: \"Slow\", theirs: \"Too slow\"),
    ],
)
";

#[test]
fn findings_stand_behind_file_line_and_column_with_their_names() {
    let directory = Directory::new();
    let map = directory.file("flawed.masa.ron", FLAWED);
    let ran = masa(&["check", &map, &amazon()]).expect(1);
    let lines: Vec<&str> = ran.out.lines().filter_map(|line| line.strip_prefix(&map)).collect();
    assert_eq!(
        lines,
        [
            ":21:30: dangling-reference: c-9 is not in the map, but card “Free” refers to it (Answers).",
            ":19:30: conflict: Both sides changed the text of card “Slow” in Buy › Checkout, Pain point: ours is “Slow”, theirs “Too slow”.",
            ":27:15: empty-stage: Nothing is in stage “Return” yet.",
            ":19:30: unanswered-pain: Nothing answers card “Slow” (severity 3).",
            ":24:28: low-without-pain: The emotion at touchpoint “Receipt” goes down to −2, but no pain point says why.",
            ":20:30: opportunity-without-owner: Nobody owns card “Faster”, number 2 of the ranking.",
            ":19:30: assumed-top: Number 1 of the ranking rests on something without evidence: card “Slow”.",
            ":20:30: assumed-top: Number 2 of the ranking rests on something without evidence: card “Faster”.",
            ":2:5: review-overdue: The map was to be reviewed by 2001-01-31.",
            ":21:30: decision-overdue: By 2001-02-01 it was to be done: card “Free”.",
            ":18:30: company-voice: “our” in card “Pays in our shop” is the company's voice; the customer tells the journey.",
            ":20:72: unknown-field: Unknown field “colour” of card “Faster”; it is kept unchanged.",
        ]
    );
    // A byte order mark and Windows line endings do not change the positions.
    let foreign = format!("\u{feff}{}", FLAWED.replace('\n', "\r\n"));
    let from_stream = masa_reading(&["check", "-"], foreign).expect(1);
    let same: Vec<&str> = from_stream.out.lines().filter_map(|line| line.strip_prefix('-')).collect();
    assert_eq!(same, lines);
    assert_eq!(directory.read("flawed.masa.ron"), FLAWED);
}

/// A map without a finding.
fn sound() -> String {
    SMALL.replace("votes: {", "evidence: Reported, votes: {")
}

#[test]
fn nothing_is_said_about_a_map_that_lacks_nothing() {
    let directory = Directory::new();
    let map = directory.file("sound.masa.ron", sound());
    for arguments in [vec!["check", "--strict", &map], vec!["check", "--json", &map]] {
        let ran = masa(&arguments).expect(0);
        assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
    }
}

#[test]
fn advice_fails_only_if_it_is_asked_for_and_unless_it_is_waived() {
    let directory = Directory::new();
    let empty = sound()
        .replace("        Stage(\n", "        Stage(id: \"s-9\", name: \"Loyalty\"),\n        Stage(\n");
    let advice = directory.file("advice.masa.ron", &empty);
    let sound = directory.file("sound.masa.ron", sound());
    let broken = directory.file("broken.masa.ron", "no map");
    let said = format!("{advice}:13:15: empty-stage: Nothing is in stage “Loyalty” yet.\n");
    for (arguments, status) in [
        (vec!["check", &advice], 0),
        (vec!["check", &advice, &sound], 0),
        (vec!["check", "--strict", &advice, &sound], 1),
        (vec!["check", "--strict", &broken, &advice], 2),
    ] {
        let ran = masa(&arguments).expect(status);
        assert_eq!(ran.out, said, "{arguments:?}");
    }
    let waived = empty.replacen(
        "\n)\n",
        "\n    waived: [\n        Waiver(id: \"w-1\", finding: \"empty-stage\", about: \"s-9\", reason: \"next week\"),\n        \
         Waiver(id: \"w-2\", finding: \"empty-stage\", about: \"s-gone\", reason: \"?\"),\n    ],\n)\n",
        1,
    );
    let waived = directory.file("waived.masa.ron", &waived);
    let ran = masa(&["check", "--strict", &waived]).expect(0);
    assert_eq!(ran.out, "");
    assert_eq!(
        ran.err,
        format!(
            "{waived}:29:16: The waiver of empty-stage about the stage s-gone without a name is no longer needed.\n"
        )
    );
    let ran = masa(&["check", "--json", &waived, &advice]).expect(0);
    let lines: Vec<serde_json::Value> =
        ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let rows: Vec<_> =
        lines.iter().map(|line| (line["state"].as_str().unwrap(), line["line"].as_u64())).collect();
    assert_eq!(rows, [("waived", Some(13)), ("unused", Some(29)), ("open", Some(13))]);
    assert_eq!(
        lines[0],
        serde_json::json!({
            "file": waived, "line": 13, "column": 15, "name": "empty-stage", "severity": "advice", "about": "s-9",
            "message": "Nothing is in stage “Loyalty” yet.", "state": "waived", "reason": "next week",
        })
    );
    assert_eq!(lines[1]["severity"], serde_json::Value::Null);
    assert_eq!(lines[2]["reason"], serde_json::Value::Null);
}

#[test]
fn an_unreadable_file_does_not_keep_the_others_from_being_checked() {
    let directory = Directory::new();
    let broken = directory.file("broken.masa.ron", "no map");
    let dangling = directory.file("dangling.masa.ron", SMALL.replace("id: \"p-1\"", "id: \"p-7\""));
    let ran = masa(&["check", &broken, &dangling]).expect(2);
    assert!(ran.err.starts_with(&format!("{broken}: Not a Masa map.")), "{}", ran.err);
    assert!(ran.out.contains("p-1 is not in the map"), "{}", ran.out);
}

/// Invalid input: a name, the content, and a part of the expected message.
fn unreadable() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let changed = |from: &str, to: &str| {
        assert!(SMALL.contains(from));
        SMALL.replacen(from, to, 1).into_bytes()
    };
    vec![
        ("not-ron", b"hello, world".to_vec(), ": Not a Masa map."),
        ("empty", b"\n \n".to_vec(), "empty"),
        ("duplicate", changed("id: \"c-2\"", "id: \"c-1\""), ":20:34: The id c-1 is used twice"),
        (
            "lane",
            changed("id: \"c-2\", lane: \"l-2\"", "id: \"c-2\", lane: \"l-9\""),
            ":20:47: There is no lane",
        ),
        (
            "emotion",
            changed("emotion: -1", "emotion: 7"),
            ":17:54: emotion must be a whole number from -2 to 2, not 7.",
        ),
        ("type", changed("name: \"Ads\"", "name: 5"), ":17:38: "),
        ("conflict", changed("    stages: [", "<<<<<<< HEAD\n    stages: ["), ":12:1: "),
        ("brackets", format!("(title: {}", "[".repeat(1_000_000)).into_bytes(), ":1:"),
        ("not-utf8", b"JourneyMap(\n    title: \"\xff\",\n)".to_vec(), ":2:13: "),
        ("escape", b"JourneyMap(\n    title: \"\x1b[31m\", colour: \x1b[2J,\n)".to_vec(), ":2:"),
    ]
}

#[test]
fn what_cannot_be_read_is_told_with_its_place_and_stays_untouched() {
    let directory = Directory::new();
    for (name, content, said) in unreadable() {
        let file = directory.file(name, &content);
        for arguments in [
            vec!["check", &file],
            vec!["show", &file],
            vec!["export", &file, "-f", "csv", "-o", "-"],
            vec!["fmt", &file],
            vec!["diff", &file, &file],
            vec!["new", "-", "--future-of", &file],
            vec![&file],
        ] {
            let ran = masa(&arguments).expect(2);
            assert_eq!(ran.out, "", "{name}");
            assert!(ran.err.contains(said), "{name}: {said:?} is not in {:?}", ran.err);
            assert!(ran.err.contains(&file), "{name}: {:?}", ran.err);
            assert!(!ran.err.contains('\u{1b}'), "{name}: {:?}", ran.err);
            assert_eq!(ran.err.lines().count(), 1, "{name}: {:?}", ran.err);
        }
        assert_eq!(std::fs::read(directory.path(name)).unwrap(), content, "{name}");
    }
}

#[test]
fn markers_from_a_stream_name_no_command_that_cannot_read_it() {
    let ran = masa_reading(&["check", "-"], "<<<<<<< a\n=======\n>>>>>>> b\n").expect(2);
    assert_eq!(ran.err, "-:1:1: Git left a conflict here. Edit the file and remove the markers.\n");
}

#[test]
fn a_directory_and_a_missing_file_are_told() {
    let directory = Directory::new();
    let path = directory.argument("");
    masa(&["check", &path]).expect_error("Is a directory.");
    masa(&["show", &directory.argument("none.masa.ron")]).expect_error("No such file.");
}

#[test]
fn commands_never_print_escape_sequences_from_titles() {
    let directory = Directory::new();
    let hostile = SMALL.replace("Awareness", "A\\u{1b}[2J\\u{202e}B").replace("Small", "\\u{1b}]0;x\\u{7}");
    let map = directory.file("hostile.masa.ron", &hostile);
    let other = directory.file("other.masa.ron", SMALL);
    for arguments in [
        vec!["show", &map],
        vec!["show", &map, "--view", "table"],
        vec!["show", &map, "--view", "personas"],
        vec!["diff", &map, &other],
        vec!["export", &map, "-f", "markdown", "-o", "-"],
        vec!["export", &map, "-f", "json", "-o", "-"],
        vec!["export", &map, "-f", "csv", "-o", "-", "--stage", "nothing"],
    ] {
        let ran = masa(&arguments);
        let said = ran.out + &ran.err;
        assert!(!said.is_empty());
        assert!(!said.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{arguments:?}: {said:?}");
    }
}
