use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};

use super::write::LONGEST;
use super::*;
use crate::format::{map_text, samples};
use crate::model::{CardField, Home, LaneKind, TouchpointField, Value};
use crate::ops::fixture::Fixture;
use crate::words::Words;

fn written(map: &Map, options: &ExportOptions) -> Vec<u8> {
    xlsx(map, options, &Watch::default()).unwrap()
}

fn read(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes.to_vec())).unwrap()
}

/// The rows of a sheet, read with another library.
fn rows(bytes: &[u8], sheet: &str) -> Vec<Vec<Data>> {
    read(bytes).worksheet_range(sheet).unwrap().rows().map(<[Data]>::to_vec).collect()
}

/// The texts of a data column.
fn column(rows: &[Vec<Data>], name: &str) -> Vec<String> {
    let place = rows[0].iter().position(|head| *head == Data::String(name.to_owned())).unwrap();
    rows[1..]
        .iter()
        .map(|row| if let Data::String(text) = &row[place] { text.clone() } else { String::new() })
        .collect()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn every_text_of_every_sample_is_there_in_logical_order() {
    for sample in samples() {
        let map = sample.map();
        let options = ExportOptions { words: Words::english(), ..ExportOptions::of(&map) };
        let bytes = written(&map, &options);
        let cards = rows(&bytes, "Cards");
        let texts: Vec<String> = map.cards_in_order().map(|id| map.card(id).unwrap().text.clone()).collect();
        assert_eq!(column(&cards, "text"), texts, "{} {}", sample.name, sample.language);
        let grid = rows(&bytes, "Journey map");
        assert_eq!(grid[0][0], Data::String(map.info().title.clone()));
        let first = map.stage(map.stage_ids()[0]).unwrap();
        assert_eq!(grid[4][0], Data::String(first.name.clone()), "the first stage is in the first column");
        assert_eq!(column(&rows(&bytes, "Stages"), "name").len(), map.stage_ids().len());
        assert_eq!(column(&rows(&bytes, "Touchpoints"), "name").len(), map.touchpoint_count());
        assert_eq!(column(&rows(&bytes, "Personas"), "name").len(), map.persona_ids().len());
    }
}

#[test]
fn a_right_to_left_map_has_right_to_left_sheets_and_each_text_its_own_order() {
    let mut fixture = Fixture::new("he");
    let lane = fixture.lane(LaneKind::Activity, "");
    let stage = fixture.stage("שלב");
    fixture.card(Home::Stage(stage), lane, "NPS 50% (יעד).");
    fixture.card(Home::Stage(stage), lane, "Facebook");
    let bytes = written(&fixture.map, &ExportOptions::of(&fixture.map));
    let mut sheets = 0;
    for place in 1..=read(&bytes).sheet_names().len() {
        assert!(part(&bytes, &format!("xl/worksheets/sheet{place}.xml")).contains("rightToLeft=\"1\""));
        sheets += 1;
    }
    assert!(sheets >= 7);
    let styles = part(&bytes, "xl/styles.xml");
    assert!(styles.contains("readingOrder=\"1\"") && styles.contains("readingOrder=\"2\""));
}

#[test]
fn hostile_texts_are_texts_and_nothing_else() {
    let hostile = [
        "=2+3",
        "+1",
        "@SUM(A1)",
        "-",
        "'",
        "http://example.org",
        "<script>",
        "a\u{0}\u{1}b",
        "\u{fffe}\u{ffff}",
        "_x0041_",
        "two\r\nlines\rthree",
        "\u{202e}abc",
        "👨‍👩‍👧",
        " blank ",
        "]]>",
        "\u{feff}",
        "<r><t>x</t></r>",
        "<r>_x0041_ & so on</r>",
        "<r></t></si></sst></r>",
    ];
    let mut fixture = Fixture::new("en");
    let lane = fixture.lane(LaneKind::Activity, "=lane");
    let stage = fixture.stage("=stage()");
    for text in hostile {
        fixture.card(Home::Stage(stage), lane, text);
    }
    let bytes = written(&fixture.map, &ExportOptions::of(&fixture.map));
    assert_eq!(column(&rows(&bytes, "Cards"), "text"), hostile);
    for place in 1..=read(&bytes).sheet_names().len() {
        let sheet = part(&bytes, &format!("xl/worksheets/sheet{place}.xml"));
        assert!(!sheet.contains("<f>") && !sheet.contains("hyperlink"), "{sheet}");
    }
}

#[test]
fn what_looks_like_marked_text_is_a_name_as_any_other() {
    let name = "<r><t>x</t></r>";
    let mut fixture = Fixture::new("en");
    let lane = fixture.lane(LaneKind::PainPoint, name);
    let stage = fixture.stage(name);
    let touchpoint = fixture.touchpoint(stage, name);
    fixture.persona(name);
    let card = fixture.card(Home::Touchpoint(touchpoint), lane, name);
    fixture.set(card, CardField::Severity, Value::Whole(3));
    // Longer than a cell once its signs are escaped.
    fixture.card(Home::Touchpoint(touchpoint), lane, &format!("<r>{}</r>", "&".repeat(20_000)));
    fixture.set(touchpoint, TouchpointField::Emotion, Value::Whole(-1));
    let bytes = written(&fixture.map, &ExportOptions::of(&fixture.map));
    let mut named = 0;
    for sheet in read(&bytes).sheet_names() {
        let texts: Vec<String> = rows(&bytes, &sheet)
            .into_iter()
            .flatten()
            .filter_map(|cell| if let Data::String(text) = cell { Some(text) } else { None })
            .collect();
        assert!(!texts.iter().any(|text| text == "x"), "{sheet}: {texts:?}");
        named += usize::from(texts.iter().any(|text| text.contains(name)));
    }
    assert!(named >= 5, "{named} sheets name it");
}

#[test]
fn a_text_that_no_cell_takes_goes_on_in_further_columns() {
    let long = "😀א".repeat(25_000);
    let mut fixture = Fixture::new("en");
    let lane = fixture.lane(LaneKind::Activity, "");
    let stage = fixture.stage(&"n".repeat(40_000));
    let home = Home::Stage(stage);
    fixture.card(home, lane, &long);
    let second = fixture.card(home, lane, "short");
    fixture.set(second, CardField::Note, Value::text("note"));
    let bytes = written(&fixture.map, &ExportOptions::of(&fixture.map));
    let cards = rows(&bytes, "Cards");
    let pieces = ["text", "text_2", "text_3"].map(|name| column(&cards, name));
    assert_eq!([&pieces[0][0][..], &pieces[1][0], &pieces[2][0]].concat(), long);
    assert_eq!((pieces[0][1].as_str(), pieces[1][1].as_str()), ("short", ""));
    assert_eq!(column(&cards, "note")[1], "note");
    let grid = rows(&bytes, "Journey map");
    let Data::String(cut) = &grid[4][2] else { panic!() };
    assert!(cut.encode_utf16().count() <= LONGEST && cut.ends_with("sheet of cards)"));
}

#[test]
fn the_map_goes_with_it_where_that_was_asked_for() {
    let map = crate::format::sample("amazon", "he").unwrap().map();
    let mut options = ExportOptions::of(&map);
    assert!(!String::from_utf8_lossy(&written(&map, &options)).contains("customXml"));
    options.extras.embed = crate::export::Embed::Part;
    let bytes = written(&map, &options);
    let item = part(&bytes, "customXml/item1.xml");
    assert_eq!(crate::export::embed::file_of(&item), Some(map_text(&map).into_bytes()));
    assert_eq!(read(&bytes).sheet_names(), read(&written(&map, &ExportOptions::of(&map))).sheet_names());
    assert_eq!(bytes, written(&map, &options));
}

#[test]
fn a_watch_stops_it() {
    let map = crate::format::sample("amazon", "en").unwrap().map();
    let watch = Watch::default();
    watch.cancel();
    assert_eq!(xlsx(&map, &ExportOptions::of(&map), &watch), Err(ExportError::Cancelled));
}
