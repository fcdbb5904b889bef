//! CSV as read by Python's `csv`.

use std::process::Command;

use masa::export::{Encoding, ExportOptions, TableRows, Watch, format};
use masa::format::Orientation;
use masa::model::{Home, LaneKind, Map};

use crate::cli::program::Directory;

use crate::support::skipped::skipped;

/// The rows as read by Python; `None`, with a message, if Python is not installed.
fn read_by_python(csv: &[u8], delimiter: &str) -> Option<Vec<Vec<String>>> {
    const SCRIPT: &str = "\
import csv, json, sys
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    print(json.dumps(list(csv.reader(file, delimiter=sys.argv[2], strict=True))))";
    let directory = Directory::new();
    let file = directory.file("table.csv", csv);
    let output = match Command::new("python3").args(["-c", SCRIPT, &file, delimiter]).output() {
        Ok(output) => output,
        Err(error) => {
            skipped(&format!("python3 ({error})"));
            return None;
        }
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

fn written(name: &str, map: &Map, options: &ExportOptions) -> Vec<u8> {
    (format(name).unwrap().write)(map, options, &Watch::default()).unwrap()
}

#[test]
fn every_text_of_every_sample_comes_back_exactly() {
    for sample in masa::format::samples() {
        let map = sample.map();
        let options = ExportOptions { rows: TableRows::Cards, ..ExportOptions::of(&map) };
        let Some(rows) = read_by_python(&written("csv", &map, &options), ",") else { return };
        let place = rows[0].iter().position(|name| name == "text").unwrap();
        let read: Vec<&String> = rows[1..].iter().map(|row| &row[place]).collect();
        let texts: Vec<&String> = map.cards_in_order().map(|id| &map.card(id).unwrap().text).collect();
        assert_eq!(read, texts, "{} {}", sample.name, sample.language);
    }
}

#[test]
fn hostile_texts_come_back_exactly_when_raw() {
    let hostile = [
        "=2+3",
        "+1",
        "-",
        "@x",
        "a,b",
        "\"",
        "\"\"\"",
        "'",
        "",
        " ",
        "two\nlines",
        "two\r\nlines",
        "\r",
        "\ttab\t",
        "\u{feff}mark",
        "\u{202e}override",
        "שלום, \"עולם\"",
        "👨‍👩‍👧 e\u{301}",
        ";",
        "|",
        "\\",
    ];
    let cards: Vec<String> = hostile
        .iter()
        .enumerate()
        .map(|(place, text)| format!("Card(id: \"c-{place}\", lane: \"Activity\", text: {}),", ron(text)))
        .collect();
    let file = format!(
        "JourneyMap(schema: 1, language: \"en\", stages: [Stage(id: \"s-1\", name: \"S\", cards: [{}])])",
        cards.concat()
    );
    let map = masa::format::read_map(file.as_bytes(), "hostile").unwrap().map;
    let encoding = Encoding { raw: true, byte_order_mark: true };
    for (name, delimiter) in [("csv", ","), ("tsv", "\t")] {
        let options = ExportOptions { rows: TableRows::Cards, encoding, ..ExportOptions::of(&map) };
        let Some(rows) = read_by_python(&written(name, &map, &options), delimiter) else { return };
        let read: Vec<&str> = rows[1..].iter().map(|row| row[5].as_str()).collect();
        assert_eq!(read, hostile, "{name}");
        let options = ExportOptions { encoding, ..ExportOptions::of(&map) };
        let Some(rows) = read_by_python(&written(name, &map, &options), delimiter) else { return };
        assert_eq!(rows[1][2], hostile.join("\n"), "several cards of a cell are joined by a line break");
    }
}

/// A text as RON with every character escaped.
fn ron(text: &str) -> String {
    let escaped: String = text.chars().map(|one| format!("\\u{{{:x}}}", u32::from(one))).collect();
    format!("\"{escaped}\"")
}

#[test]
fn the_hebrew_sample_has_its_fifteen_rows_with_four_fields_in_order() {
    let map = masa::format::sample("amazon", "he").unwrap().map();
    let Some(rows) = read_by_python(&written("csv", &map, &ExportOptions::of(&map)), ",") else { return };
    assert_eq!(rows[0][..3], ["שלב", "נקודת מגע", "רגש (−2 עד 2)"]);
    let lanes = rows[0].iter().position(|head| head == "פעילות").unwrap();
    assert_eq!(rows[0][lanes..lanes + 3], ["פעילות", "נקודת כאב", "הזדמנות"]);
    let read: Vec<&Vec<String>> = rows[1..].iter().filter(|row| !row[1].is_empty()).collect();
    assert_eq!(read.len(), 15);
    let lane = |kind| *map.lane_ids().iter().find(|id| map.lane(**id).unwrap().kind == kind).unwrap();
    let homes = map.homes().filter(|home| matches!(home, Home::Touchpoint(_)));
    for (row, home) in read.into_iter().zip(homes) {
        let Home::Touchpoint(id) = home else { unreachable!() };
        assert_eq!(row[0], map.stage(map.stage_of(home).unwrap()).unwrap().name);
        assert_eq!(row[1], map.touchpoint(id).unwrap().name);
        for (kind, cell) in [LaneKind::Activity, LaneKind::PainPoint, LaneKind::Opportunity]
            .into_iter()
            .zip(&row[lanes..lanes + 3])
        {
            let cards = map.cards_in(home, lane(kind));
            let texts: Vec<&str> = cards.iter().map(|id| map.card(*id).unwrap().text.as_str()).collect();
            assert!(!texts.is_empty());
            assert_eq!(*cell, texts.join("\n"));
        }
    }
}

#[test]
fn across_is_down_with_rows_and_columns_exchanged() {
    let map = masa::format::sample("ecwid", "el").unwrap().map();
    let read = |orientation| {
        let options = ExportOptions { orientation, ..ExportOptions::of(&map) };
        read_by_python(&written("tsv", &map, &options), "\t")
    };
    let (Some(down), Some(across)) = (read(Orientation::Down), read(Orientation::Across)) else { return };
    for (row, cells) in down.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            assert_eq!(*cell, across[column][row]);
        }
    }
}
