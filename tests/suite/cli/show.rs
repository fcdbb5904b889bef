//! `masa show`.

use std::process::Stdio;

use super::program::{Directory, SMALL, amazon, command, finish, masa, masa_reading};
use masa::model::{Home, LaneKind};

#[test]
fn the_table_of_the_hebrew_sample_has_its_fifteen_rows_in_order() {
    let only =
        ["show", &amazon(), "--view", "table", "--lanes", "activity,pain,opportunity", "--width", "1000"];
    let shown = masa(&only).expect(0).out;
    let map = masa::format::sample("amazon", "he").unwrap().map();
    let lanes: Vec<_> = [LaneKind::Activity, LaneKind::PainPoint, LaneKind::Opportunity]
        .into_iter()
        .map(|kind| *map.lane_ids().iter().find(|id| map.lane(**id).unwrap().kind == kind).unwrap())
        .collect();
    let mut rest = shown.as_str();
    let mut rows = 0;
    for home in map.homes() {
        let Home::Touchpoint(id) = home else { continue };
        let first = |lane| &map.card(map.cards_in(home, lane)[0]).unwrap().text;
        let mut fields = vec![&map.touchpoint(id).unwrap().name];
        fields.extend(lanes.iter().map(|lane| first(*lane)));
        let row =
            rest.find(&format!("\n{}  ", fields[0])).unwrap_or_else(|| panic!("{} is missing", fields[0]));
        let (mut line, _) = rest[row + 1..].split_once('\n').unwrap();
        let length = line.len();
        for field in fields {
            line = &line[line.find(field.as_str()).unwrap_or_else(|| panic!("{field} is not in {line}"))..];
        }
        rest = &rest[row + 1 + length..];
        rows += 1;
    }
    assert_eq!(rows, 15);
}

#[test]
fn each_view_shows_what_it_is_for() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    let board = masa(&["show", &map]).expect(0).out;
    assert_eq!(
        board,
        "Small\n\n\
         Awareness\n\
         Ads\n\
         −1\n\
         Activity ─────────\n\
         ▌ Sees an ad\n\
         Pain ─────────────\n\
         ▌ =Too many, \"ads\"\n\n"
    );
    assert_eq!(masa(&["show", &map, "--view", "board"]).expect(0).out, board);
    let personas = masa(&["show", &map, "--view", "personas"]).expect(0).out;
    assert_eq!(personas, "Small\n\nNoa\nSummary    Buys at night\n\n");
    assert_eq!(masa_reading(&["show", "-"], SMALL).expect(0).out, board);
}

#[test]
fn a_width_holds_and_cuts_no_text() {
    let shown = masa(&["show", &amazon(), "--width", "60"]).expect(0).out;
    assert!(shown.lines().all(|line| masa::text::width(line) <= 60));
    let words = "קוראים כתבה, ובשוליים מופיעה מודעה של אמזון";
    assert!(words.split(' ').all(|word| shown.contains(word)), "{shown}");
    assert!(!shown.contains(words), "it is wrapped");
}

#[test]
fn a_pipe_is_as_wide_as_columns_says_or_120() {
    let widest = |columns: Option<&str>| {
        let mut command = command();
        command.args(["show", &amazon()]);
        columns.map(|columns| command.env("COLUMNS", columns));
        let shown = finish(command, b"").expect(0).out;
        shown.lines().map(masa::text::width).max().unwrap()
    };
    assert!((100..=120).contains(&widest(None)), "{}", widest(None));
    assert!((60..=80).contains(&widest(Some("80"))), "{}", widest(Some("80")));
    assert_eq!(widest(Some("none")), widest(None));
}

#[test]
fn parts_of_a_map_are_shown_by_name() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    let pains = masa(&["show", &map, "--lanes", "pain"]).expect(0).out;
    assert!(pains.contains("Too many") && !pains.contains("Sees an ad"), "{pains}");
    masa(&["show", &map, "--lanes", "goals"]).expect_error("It has Activity, Pain.");
    masa(&["show", &map, "--persona", "Dana"]).expect_error("It has Noa.");
    masa(&["show", &map, "--stage", "Loyalty"]).expect_error("It has Awareness.");
    masa(&["show", &amazon(), "--stage", "ה"]).expect_error("Type more of the name.");
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mut command = command();
    command.args(["show", &amazon()]).stdout(Stdio::piped()).stderr(Stdio::piped()).stdin(Stdio::null());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_told() {
    let mut command = command();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    command.args(["show", &amazon()]).stdout(full).stderr(Stdio::piped()).stdin(Stdio::null());
    let output = command.spawn().unwrap().wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("Cannot write to standard output"));
}

#[test]
fn the_curve_the_channels_the_metrics_and_the_automations_are_shown_in_the_language_of_the_map() {
    for (language, view, told) in [
        ("en", "curve", ["Hang on, did I just order it", "●····", "One-click purchase ✦"]),
        ("he", "curve", ["רגע, כבר הזמנתי", "···●·", "קנייה בלחיצה אחת ✦"]),
        ("en", "channels", ["Prime Video", "the weakest step: “Customer service” (−2)", "hand-overs"]),
        ("he", "channels", ["WhatsApp", "הצעד החלש ביותר", "מעברים"]),
        ("en", "metrics", ["51 → 60 points", "Unaided awareness", "Web analytics"]),
        ("he", "metrics", ["בפועל ויעד", "CTR", "נטישת עגלה"]),
        ("en", "automations", ["Parcel delivered", "Ask for a review", "Trigger"]),
        ("he", "automations", ["החבילה נמסרה", "בקשת ביקורת", "ערוץ"]),
    ] {
        let text = masa::format::map_text(&masa::format::sample("amazon", language).unwrap().map());
        for width in [&[][..], &["--width", "110"]] {
            let arguments = [&["show", "-", "--view", view][..], width].concat();
            let shown = masa_reading(&arguments, &text).expect(0).out;
            let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            for told in told {
                assert!(
                    width.len() == 2 || shown.contains(told),
                    "{language} {view}: {told} is not in\n{shown}"
                );
            }
        }
        let blank = masa::format::map_text(&masa::format::template("blank", language).unwrap().map());
        masa_reading(&["show", "-", "--view", view], &blank).expect(0);
    }
}
