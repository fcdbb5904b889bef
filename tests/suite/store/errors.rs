//! Refused files: each error names file, line and column, and what to do.

use masa::format::{ReadErrorKind, read_map};

/// The error message for a text that cannot be read.
fn error(text: &str) -> String {
    match read_map(text.as_bytes(), "mine.masa.ron") {
        Ok(_) => panic!("this was read: {text}"),
        Err(error) => error.to_string(),
    }
}

/// Each case is the text of a file, and the expected message from the line number on.
fn check(cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(text, expected)| (text, format!("mine.masa.ron:{expected}"), error(text)))
        .filter(|(_, expected, found)| expected != found)
        .map(|(text, expected, found)| format!("\nof   {text}\nwant {expected}\ngot  {found}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

#[test]
fn duplicate_and_invalid_ids_are_refused() {
    check(&[
        (
            "(stages: [(id: \"s-1\", cards: [\n (id: \"c-1\", lane: \"Goal\"),\n (id: \"c-1\", lane: \"Goal\"),\n])])",
            "3:7: The id c-1 is used twice, first in line 2. Give this one another id, or none: then Masa assigns one.",
        ),
        (
            "(personas: [(id: \"p_1\")])",
            "1:18: p_1 is not a valid id here. An id is p, a hyphen and 1 to 12 lowercase letters or digits, as p-7f3k9q2m; without one, Masa assigns it.",
        ),
        (
            "(lanes: [(id: \"c-1\")])",
            "1:15: c-1 is not a valid id here. An id is l, a hyphen and 1 to 12 lowercase letters or digits, as l-7f3k9q2m; without one, Masa assigns it.",
        ),
        (
            "(stages: [(loops_to: \"מודעות\")])",
            "1:22: מודעות is not a valid id here. An id is s, a hyphen and 1 to 12 lowercase letters or digits, as s-7f3k9q2m; without one, Masa assigns it.",
        ),
        ("(stages: [(id: 7)])", "1:16: id must be an id in quotes, not 7."),
    ]);
}

#[test]
fn conflicts() {
    check(&[
        (
            "(conflicts: [(id: \"t-1\", field: \"emotion\", ours: 7)])",
            "1:50: emotion must be a whole number from -2 to 2, not 7.",
        ),
        (
            "(conflicts: [\n (ours: 1, id: \"t-1\", field: \"emotion\"),\n])",
            "2:3: A conflict must begin with id and field (and key, in a table); then ours and theirs.",
        ),
        (
            "(conflicts: [(id: \"t-1\")])",
            "1:15: A conflict must begin with id and field (and key, in a table); then ours and theirs.",
        ),
        (
            "(conflicts: [\n (id: \"t-1\", field: \"emotion\"),\n (id: \"t-1\", field: \"emotion\", theirs: 2),\n])",
            "3:3: This is the second conflict about one field of t-1. Remove one of the two.",
        ),
        (
            "(conflicts: [(id: \"c-1\", field: \"place\", theirs: [\"l-1\"])])",
            "1:42: place must be a list of the ids of what it stands in, as [\"t-2b8x\", \"l-7f3k\"] for a card or [\"s-4tq8\"] for a touchpoint, not l-1.",
        ),
        (
            "(conflicts: [(id: \"c-1\", field: \"votes\", entry: \"Dana\", ours: 0)])",
            "1:63: votes must be a whole number from 1 to 1000, not 0.",
        ),
        (
            "(conflicts: [(id: \"c\", field: \"text\")])",
            "1:19: c is not a valid id here. An id is c, a hyphen and 1 to 12 lowercase letters or digits, as c-7f3k9q2m; without one, Masa assigns it.",
        ),
    ]);
}

#[test]
fn lanes() {
    check(&[
        (
            "(lanes: [(id: \"l-1\", kind: Goal), (id: \"l-2\", title: \"Money\")], stages: [(cards: [\n    (lane: \"l-3\"),\n])])",
            "2:12: There is no lane l-3. The lanes of this file are l-1 (Goal), l-2 (Money).",
        ),
        (
            "(stages: [(cards: [(lane: \"Pain\")])])",
            "1:27: There is no lane Pain, and the file lists none. List it under “lanes”, or name a kind: Activity, PainPoint, Opportunity, Goal, Thought, Emotion, Behaviour, Motivation, Metric, Automation, Evidence, Custom.",
        ),
        (
            "(lanes: [(id: \"l-1\", kind: Goal), (id: \"l-2\", kind: Goal)], stages: [(cards: [(lane: \"Goal\")])])",
            "1:86: Several lanes are called Goal. Name the one that is meant by its id: l-1, l-2.",
        ),
        (
            "(stages: [(cards: [(text: \"x\")])])",
            "1:21: This card has no lane. Give it one: the id, the kind or the title of a lane.",
        ),
    ]);
}

#[test]
fn numbers_and_dates() {
    check(&[
        (
            "(stages: [(touchpoints: [(emotion: 7)])])",
            "1:36: emotion must be a whole number from -2 to 2, not 7.",
        ),
        (
            "(stages: [(touchpoints: [(emotion: -3)])])",
            "1:36: emotion must be a whole number from -2 to 2, not -3.",
        ),
        (
            "(stages: [(touchpoints: [(emotions: {\"p-1\": 1, \"p-2\": 9})])])",
            "1:55: emotions must be a whole number from -2 to 2, not 9.",
        ),
        (
            "(review_every_days: 99999999999999999999)",
            "1:21: review_every_days must be a whole number from 1 to 3650, not 99999999999999999999.",
        ),
        (
            "(stages: [(cards: [(lane: \"Goal\", importance: 10.5)])])",
            "1:47: importance must be a number from 0 to 10, not 10.5.",
        ),
        ("(review_every_days: 2.5)", "1:21: review_every_days must be a whole number, not 2.5."),
        (
            "(review_every_days: \"90\")",
            "1:21: review_every_days must be a whole number from 1 to 3650, not \"90\".",
        ),
        ("(schema: 0)", "1:10: schema must be a whole number from 1 to 4294967295, not 0."),
        (
            "(stages: [(cards: [(lane: \"Metric\", actual: 1e999)])])",
            "1:45: actual must be a finite number, not 1e999.",
        ),
        (
            "(stages: [(cards: [(lane: \"Metric\", actual: -inf)])])",
            "1:45: actual must be a finite number, not -inf.",
        ),
        (
            "(stages: [(cards: [(lane: \"Metric\", actual: NaN)])])",
            "1:45: actual must be a finite number, not NaN.",
        ),
        (
            "(stages: [(cards: [(lane: \"Metric\", target: many)])])",
            "1:45: target must be a number, not many.",
        ),
        (
            "(reviewed: \"21.11.2026\")",
            "1:12: reviewed must be a date written as 2026-11-21, not 21.11.2026.",
        ),
        (
            "(reviewed: \"2026-02-30\")",
            "1:12: reviewed must be a date written as 2026-11-21, not 2026-02-30.",
        ),
    ]);
}

#[test]
fn values_of_a_wrong_type_are_refused() {
    check(&[
        ("(state: Past)", "1:9: state must be one of Current, Future, not Past."),
        ("(state: \"Future\")", "1:9: state must be a word without quotes, not \"Future\"."),
        ("(title: 5)", "1:9: title must be a text in double quotes (\"…\"), not 5."),
        ("(title: hello)", "1:9: title must be a text in double quotes (\"…\"), not hello."),
        ("(team: \"Dana\")", "1:8: team must be a list of texts, as [\"one\", \"two\"], not \"Dana\"."),
        ("(team: [\"Dana\", 5])", "1:17: team must be a list of texts, as [\"one\", \"two\"], not 5."),
        ("(lanes: [(capture: yes)])", "1:20: capture must be true or false, not yes."),
        (
            "(stages: [(cards: [(lane: \"Goal\", votes: [2])])])",
            "1:42: votes must be a table, as {\"Dana\": 2}, not [2.",
        ),
        ("(stages: (name: \"x\"))", "1:10: stages must be a list in [ ], not (name: \"x\"."),
    ]);
}

#[test]
fn duplicate_and_malformed_field_names_are_refused() {
    check(&[
        (
            "(title: \"a\",\n title: \"b\")",
            "2:2: “title” appears here for the second time. Remove one of the two.",
        ),
        ("(later: 1, later: 2)", "1:12: “later” appears here for the second time. Remove one of the two."),
        (
            "(stages: [], stages: [])",
            "1:14: “stages” appears here for the second time. Remove one of the two.",
        ),
        (
            "(stages: [(cards: [(lane: \"Goal\", votes: {\"Dana\": 1, \"Dana\": 2})])])",
            "1:54: “Dana” appears here for the second time. Remove one of the two.",
        ),
        ("(\"title\": 1)", "1:2: Expected the name of a field, as “text: …”."),
        ("(pain-point: 1)", "1:2: Expected the name of a field, as “text: …”."),
    ]);
}

/// A number is quoted completely, as written in the file.
#[test]
fn numbers_as_they_are_written() {
    let whole = [
        "1e999",
        "-1e999",
        "1e5",
        "1_e3",
        "0x1F",
        "0b12",
        "1_000",
        "-1_000",
        "+7",
        "inf",
        "-inf",
        "+inf",
        "NaN",
        "-0",
        "99999999999999999999999",
        "-99999999999999999999999",
        "5kg",
        "1kg",
        "1.5",
        "-1.5e3",
        "3.",
        ".5",
        "1.2.3",
        "--5",
        "-",
        "1%",
        "1€",
        "2#",
        "1:5",
        "0o9",
        "0xZZ",
        "1e",
        "_1",
    ];
    let number = [
        "1e999", "-1e999", "inf", "-inf", "NaN", "+inf", "5kg", "1.2.3", "--5", "-", "1%", "1e", "1€", "0xZZ",
    ];
    let mut wrong = Vec::new();
    for (field, tokens) in [("severity", &whole[..]), ("actual", &number[..])] {
        for token in tokens {
            for (before, after) in
                [("", ""), (" ", " "), ("Some(", ")"), ("/* a */", "/* b */"), ("\n   ", "\n")]
            {
                let start = format!("(stages: [(cards: [(lane: \"Goal\", {field}:{before}");
                let line = 1 + start.matches('\n').count();
                let column = 1 + start.lines().last().map_or(0, |last| last.chars().count());
                let said = error(&format!("{start}{token}{after}, text: \"x\")])])"));
                let place = format!("mine.masa.ron:{line}:{column}: {field} must be ");
                if !said.starts_with(&place) || !said.ends_with(&format!(", not {token}.")) {
                    wrong.push(format!("\n{field}:{before}{token}{after}\t{said}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.concat());
    check(&[
        (
            "(stages: [(touchpoints: [(emotions: {\"p-1\": 1e999})])])",
            "1:45: emotions must be a whole number from -2 to 2, not 1e999.",
        ),
        ("(schema: 1e999)", "1:10: schema must be a whole number from 1 to 4294967295, not 1e999."),
    ]);
}

#[test]
fn syntax_errors_name_position_and_remedy() {
    check(&[
        ("(title: \"x\"", "1:12: The file ends here, but something is still open. Was it cut off?"),
        (
            "(stages: [(name: \"x\"),",
            "1:23: The file ends here, but something is still open. Was it cut off?",
        ),
        ("(title: \"x)\n", "1:9: The text that begins here has no closing quote."),
        ("(title: \"a\\n x)\n", "1:9: The text that begins here has no closing quote."),
        ("(title: \"\\q\")", "1:10: Unknown escape. A backslash in a text is written \\\\, a quote \\\"."),
        ("(title: \"a\" scope: \"b\")", "1:13: Expected a comma, or the end of what is open."),
        ("(title \"a\")", "1:8: Expected a colon after the name of a field."),
        ("(title: \"a\") x", "1:14: The file should end here, but something follows. Remove it."),
        ("(title: \"a\") /* x\n", "1:14: The comment that begins here has no end: “*/” is missing."),
        ("(title: Some(\"a\", state: Future)", "1:19: “)” is missing here."),
        ("Map(title: \"a\")", "1:1: Expected “JourneyMap(…)”, found Map."),
        ("(stages: [(cards: [\"text\"])])", "1:20: Expected (lane: …, text: \"text\"), found \"text\"."),
        ("(stages: [Touchpoint(name: \"x\")])", "1:11: Expected “Stage(…)”, found Touchpoint."),
    ]);
}

#[test]
fn what_is_no_map_at_all_is_not_read_as_one() {
    for other in ["hello, world", "{\"title\": 1}", "# Read me\n", "Stage,Touchpoint\n", "// x\n[1]", "[[[["]
    {
        assert_eq!(
            error(other),
            "mine.masa.ron: Not a Masa map. “masa import” makes one from other formats.",
            "{other}"
        );
    }
    for bytes in [&b"PK\x03\x04\xff"[..], b"\x89PNG", b"%PDF-1.7 \xff"] {
        assert_eq!(read_map(bytes, "").unwrap_err().kind, ReadErrorKind::NotAMap);
    }
    // What was one, or is to become one, is read as far as it can be.
    for text in [
        "Journey",
        "JourneyMap",
        "(",
        "// x\n JourneyMap(",
        "#![enable(x)]\n(",
        "<<<<<<< a\n",
        "/* x",
        "\"JourneyMap(",
    ] {
        assert_ne!(read_map(text.as_bytes(), "").unwrap_err().kind, ReadErrorKind::NotAMap, "{text}");
    }
}

#[test]
fn git_conflicts() {
    let text = "JourneyMap(\n    title: \"a\",\n<<<<<<< HEAD\n    scope: \"b\",\n=======\n    scope: \"c\",\n>>>>>>> theirs\n)\n";
    assert_eq!(
        error(text),
        "mine.masa.ron:3:1: Git left a conflict here. Run “masa merge mine.masa.ron”, or edit the file and remove the markers."
    );
    assert_eq!(read_map(text.as_bytes(), "").unwrap_err().kind, ReadErrorKind::ConflictMarkers);
    // Such lines within a text are not conflict markers.
    assert!(read_map(b"(title: \"\n<<<<<<< a\n>>>>>>> b\n\")", "").is_ok());
}

#[test]
fn what_stands_in_a_file_is_shown_visibly() {
    let shown = error("(state: Past, title: \"\u{1b}]0;x\u{7}\")");
    assert!(!shown.contains('\u{1b}'), "{shown:?}");
    let shown = error("(reviewed: \"\u{1b}[2J\u{202e}\n\")");
    assert!(!shown.contains(['\u{1b}', '\u{202e}', '\n']), "{shown:?}");
    let shown = read_map(b"(", "\u{1b}[31m.ron").unwrap_err().to_string();
    assert!(!shown.contains('\u{1b}'), "{shown:?}");
}
