//! Properties that hold for every format.

use masa::export::{ExportError, ExportLook, ExportOptions, FORMATS, Format, TableRows, Watch, design};
use masa::format::{Orientation, Paper};
use masa::model::Map;

fn written(format: &Format, map: &Map, options: &ExportOptions) -> Vec<u8> {
    (format.write)(map, options, &Watch::default())
        .unwrap_or_else(|error| panic!("{}: {error:?}", format.name))
}

#[test]
fn every_sample_gives_something_and_always_the_same() {
    for sample in masa::format::samples() {
        let map = sample.map();
        for format in FORMATS {
            let bytes = written(format, &map, &ExportOptions::of(&map));
            assert!(bytes.len() > 200, "{} of {}", format.name, sample.name);
            assert_eq!(bytes, written(format, &map.clone(), &ExportOptions::of(&map)), "{}", format.name);
        }
    }
}

#[test]
fn every_option_is_taken_by_every_format() {
    let map = masa::format::sample("amazon", "he").unwrap().map();
    let mut options =
        ExportOptions { orientation: Orientation::Across, rows: TableRows::Cards, ..ExportOptions::of(&map) };
    options.selection.stage = map.stage_ids().first().copied();
    options.selection.persona = map.persona_ids().last().copied();
    options.selection.lanes = map.lane_ids().iter().rev().take(3).copied().collect();
    options.extras.deck = true;
    let design = design::Design { shade: masa::format::Shade::Dark, ..design::Design::default() };
    options.look = ExportLook { design, paper: Paper::A4, scale: 1, live_text: true, one_page: false };
    for format in FORMATS {
        assert!(!written(format, &map, &options).is_empty(), "{}", format.name);
    }
}

/// A map with this text in every field.
fn hostile(text: &str) -> Map {
    let escaped: String = text.chars().map(|one| format!("\\u{{{:x}}}", u32::from(one))).collect();
    let file = "JourneyMap(schema: 1, title: TEXT, language: \"he\", scope: TEXT, team: [TEXT],
        personas: [Persona(id: \"p-1\", name: TEXT, summary: TEXT, goals: [TEXT, TEXT], quote: TEXT)],
        lanes: [Lane(id: \"l-1\", kind: PainPoint, title: TEXT), Lane(id: \"l-2\", kind: Metric)],
        stages: [Stage(id: \"s-1\", name: TEXT, note: TEXT,
            cards: [Card(id: \"c-1\", lane: \"l-1\", text: TEXT)],
            touchpoints: [Touchpoint(id: \"t-1\", name: TEXT, channel: TEXT, expectation: TEXT, emotion: -2, cards: [
                Card(id: \"c-2\", lane: \"l-1\", text: TEXT, severity: 3, evidence: Measured, source: TEXT, decision: Do,
                    owner: TEXT, votes: {TEXT: 2}, note: TEXT, personas: [\"p-1\"]),
                Card(id: \"c-3\", lane: \"l-2\", text: TEXT, measure: TEXT, unit: TEXT, actual: 1.5),
            ])])])";
    masa::format::read_map(file.replace("TEXT", &format!("\"{escaped}\"")).as_bytes(), "hostile").unwrap().map
}

#[test]
fn an_empty_map_and_hostile_ones_are_written_too() {
    let long = "x".repeat(10_000);
    let texts = [
        "=2+3",
        "\u{0}\u{1}\u{b}\u{1b}[2J\u{7f}\u{85}",
        "\u{fffe}\u{ffff}\u{fdd0}\u{feff}",
        "\u{202e}\u{2066}שלום (50%)\u{200f}",
        "<script>alert(1)</script>]]>&amp;\"'",
        "a\r\nb\rc\n\nd\te",
        "👨\u{200d}👩\u{200d}👧 e\u{301}\u{e0067}",
        "| `a` **b** [c](d) ~~e~~\n---\n# f",
        // From a page that was converted wrongly.
        "Να ακούμε τον </πελάτη</ قبل</της (ΑΓΟΡΑΣ\u{654}\u{654} كل\u{654} βήμα\u{654} <b>και να τον ξαναρωτάμε",
        "title: 1; #x, %%{y}%%",
        &long,
    ];
    for map in std::iter::once(Map::default()).chain(texts.into_iter().map(hostile)) {
        let mut options = ExportOptions::of(&map);
        options.look.scale = 1;
        for format in FORMATS {
            match (format.write)(&map, &options, &Watch::default()) {
                // A format whose size depends on its texts may report that it is too large.
                Err(ExportError::TooLarge { .. }) => {}
                written => assert!(!written.unwrap().is_empty(), "{}", format.name),
            }
        }
    }
}
