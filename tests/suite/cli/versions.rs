//! Files of newer versions, in every command: unknown fields are kept, and files that may not be
//! written are left alone.

use super::program::{Directory, SMALL, masa};

/// A file of a newer version that this version may write, with an unknown field in each kind of
/// node.
fn newer() -> String {
    let of_map = SMALL.replace("schema: 1,", "schema: 9, min_reader: 1, horizon: [(year: 2030)],");
    let of_lane = of_map.replacen("Lane(", "Lane(shade: Dark, ", 1);
    let of_stage = of_lane.replacen("Stage(", "Stage(gate: Some(\"open\"), ", 1);
    let of_touchpoint = of_stage.replacen("Touchpoint(", "Touchpoint(weather: {\"sun\": 1.5}, ", 1);
    of_touchpoint.replacen("Card(", "Card(angle: Angle(degrees: 12.50), ", 1)
}

/// The unknown fields as written in the file.
const UNKNOWN: [&str; 6] = [
    "schema: 9",
    "horizon: [(year: 2030)]",
    "shade: Dark",
    "gate: Some(\"open\")",
    "weather: {\"sun\": 1.5}",
    "angle: Angle(degrees: 12.50)",
];

#[track_caller]
fn has_all(text: &str) {
    for unknown in UNKNOWN {
        assert!(text.contains(unknown), "{unknown} is lost:\n{text}");
    }
}

#[test]
fn what_is_not_known_outlives_fmt_and_merge() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", newer());
    has_all(&newer());
    masa(&["fmt", &file]).expect(0);
    has_all(&directory.read("map.masa.ron"));
    masa(&["fmt", "--check", &file]).expect(0);
    // Each side changes a known field; the newer one also changes an unknown field.
    let base = directory.file("base.masa.ron", newer());
    let ours = directory.file("ours.masa.ron", newer().replacen("title: \"", "title: \"Our ", 1));
    let theirs = directory.file("theirs.masa.ron", newer().replace("2030", "2031"));
    masa(&["merge", &base, &ours, &theirs]).expect(0);
    let merged = directory.read("ours.masa.ron");
    has_all(&merged.replace("2031", "2030"));
    assert!(merged.contains("title: \"Our ") && merged.contains("2031"), "{merged}");
}

#[test]
fn what_is_not_known_survives_the_way_through_json() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", newer());
    let json = directory.argument("map.json");
    masa(&["export", &file, "-f", "json", "-o", &json]).expect(0);
    masa(&["import", &json, "-o", &directory.argument("again.masa.ron")]).expect(0);
    let again = directory.read("again.masa.ron");
    // The schema number belongs to the file, not to the map: an imported map is written with the
    // current one.
    for unknown in &UNKNOWN[1..] {
        assert!(again.contains(unknown), "{unknown} is lost:\n{again}");
    }
}

#[test]
fn every_command_reads_a_file_that_it_may_not_write_and_says_so_where_it_would() {
    let directory = Directory::new();
    let locked = SMALL.replace("schema: 1,", "schema: 9, min_reader: 9,");
    let file = directory.file("map.masa.ron", &locked);
    let other = directory.file("other.masa.ron", SMALL);
    let out = directory.argument("out.csv");
    let calls: [&[&str]; 8] = [
        &["show", &file],
        &["check", &file],
        &["diff", &file, &other],
        &["export", &file, "-f", "csv", "-o", &out],
        &["new", &directory.argument("future.masa.ron"), "--future-of", &file],
        &["fmt", &file],
        &["merge", &other, &file, &other],
        &["merge", &other, &other, &file],
    ];
    for (place, call) in calls.into_iter().enumerate() {
        let ran = masa(call);
        assert!(ran.err.contains("newer version"), "{call:?} says nothing: {}", ran.err);
        // Only the last three commands write the file.
        assert_eq!(ran.status == 2, place >= 5, "{call:?}: {}", ran.err);
        assert_eq!(directory.read("map.masa.ron"), locked, "{call:?}");
        assert_eq!(directory.read("other.masa.ron"), SMALL, "{call:?}");
    }
}
