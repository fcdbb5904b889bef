//! Imports our own exports: without loss if the format contains everything, else such that
//! exporting again gives the same file.

use masa::export::{ExportOptions, Extras, FORMATS, TableRows, format};
use masa::format::Orientation;
use masa::import::{ImportFormat, ImportRequest, ImportSource, import};
use masa::model::{
    CardField, Fields, Home, Id, Info, LaneField, Map, MapField, PersonaField, PersonaId, StageField,
    TouchpointField, Value,
};
use masa::ops::{Op, apply_all};
use masa::words::Words;
use proptest::prelude::*;

use super::{read, written};
use crate::support::maps::any_map;

/// Options for exporting a map again whose language may have been lost.
fn options(map: &Map) -> ExportOptions {
    ExportOptions {
        words: Words::of(&map.info().language).unwrap_or_else(Words::english),
        ..ExportOptions::of(map)
    }
}

/// Exports a map, and its import again. What a table cannot contain is copied from the original
/// map.
fn again(name: &str, kind: ImportFormat, map: &Map, options: &ExportOptions) -> (Vec<u8>, Vec<u8>) {
    let first = written(name, map, options);
    let asked = ImportRequest {
        format: Some(kind),
        language: Some(map.info().language.clone()),
        ..ImportRequest::default()
    };
    let import = import(&ImportSource { name: None, bytes: &first }, &asked).unwrap();
    assert_eq!(import.unplaced, [], "{name}");
    let second = written(name, &import.map, &ExportOptions { words: options.words, ..options.clone() });
    (first, second)
}

#[test]
fn every_sample_comes_back_out_of_every_table() {
    for sample in masa::format::samples() {
        let map = sample.map();
        for rows in [TableRows::Grid, TableRows::Cards] {
            for orientation in [Orientation::Down, Orientation::Across] {
                for (name, kind) in [
                    ("csv", ImportFormat::Csv),
                    ("tsv", ImportFormat::Tsv),
                    ("markdown", ImportFormat::Markdown),
                ] {
                    let options = ExportOptions { rows, orientation, ..options(&map) };
                    let (first, second) = again(name, kind, &map, &options);
                    let lines = |bytes: &[u8]| {
                        String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect::<Vec<_>>()
                    };
                    let (first, second) = (lines(&first), lines(&second));
                    for (one, other) in first.iter().zip(&second) {
                        assert_eq!(
                            one, other,
                            "{} {} {name} {rows:?} {orientation:?}",
                            sample.name, sample.language
                        );
                    }
                    assert_eq!(first.len(), second.len());
                }
            }
        }
    }
}

/// Name, emotion, emotions by persona, moment of truth and channel.
type KnownTouchpoint = (String, Option<i8>, Vec<(String, i64)>, bool, String);

/// What is known of each touchpoint, with personas by name.
fn touchpoints(map: &Map) -> Vec<KnownTouchpoint> {
    let ids = map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage));
    let touchpoints = ids.filter_map(|id| map.touchpoint(*id)).map(|one| {
        let name = |id: &PersonaId| map.persona(*id).map_or(id.to_string(), |persona| persona.name.clone());
        let mut own: Vec<_> = one.feeling.exceptions.iter().map(|(id, level)| (name(id), *level)).collect();
        own.sort();
        let feeling = &one.feeling;
        (one.name.clone(), feeling.everyone, own, feeling.moment_of_truth, one.encounter.channel.clone())
    });
    touchpoints.collect()
}

#[test]
fn emotions_moments_of_truth_and_channels_come_back_out_of_every_table() {
    let mut known = 0;
    for sample in masa::format::samples() {
        let map = sample.map();
        for (rows, orientation) in [
            (TableRows::Grid, Orientation::Down),
            (TableRows::Grid, Orientation::Across),
            (TableRows::Cards, Orientation::Down),
        ] {
            for (name, kind) in [("csv", ImportFormat::Csv), ("markdown", ImportFormat::Markdown)] {
                let options = ExportOptions { rows, orientation, ..options(&map) };
                let read = read(&written(name, &map, &options), kind).unwrap();
                assert_eq!(
                    touchpoints(&read.map),
                    touchpoints(&map),
                    "{} {} {name} {rows:?} {orientation:?}",
                    sample.name,
                    sample.language
                );
                known += touchpoints(&map).iter().filter(|(_, emotion, ..)| emotion.is_some()).count();
            }
        }
    }
    assert!(known > 100);
}

/// A diagram without the comments that say what it could not hold.
fn without_comments(diagram: Vec<u8>) -> String {
    let text = String::from_utf8(diagram).unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("%%")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn every_sample_comes_back_out_of_mermaid() {
    for sample in masa::format::samples() {
        let map = sample.map();
        let (first, second) = again("mermaid", ImportFormat::Mermaid, &map, &options(&map));
        assert_eq!(without_comments(first), without_comments(second), "{}", sample.name);
    }
}

#[test]
fn every_sample_comes_back_whole_out_of_json_and_its_own_file() {
    for sample in masa::format::samples() {
        let map = sample.map();
        assert_eq!(read(&written("json", &map, &options(&map)), ImportFormat::Json).unwrap().map, map);
        assert_eq!(read(masa::format::map_text(&map).as_bytes(), ImportFormat::Masa).unwrap().map, map);
    }
}

/// The map as a workbook contains it: without prompts.
fn without_prompts(map: &Map) -> Map {
    let mut map = map.clone();
    let unset = |id: &_| Op::Set(Id::Lane(*id), LaneField::Prompt.into(), Value::Unset);
    let ops = map.lane_ids().iter().map(unset).collect();
    apply_all(ops, &mut map).unwrap();
    map
}

#[cfg(feature = "xlsx")]
#[test]
fn every_sample_comes_back_whole_out_of_a_workbook() {
    for sample in masa::format::samples() {
        let map = sample.map();
        let import = read(&written("xlsx", &map, &options(&map)), ImportFormat::Xlsx).unwrap();
        assert_eq!(import.unplaced, []);
        assert_eq!(import.shape, masa::import::ImportShape::Workbook);
        let told = masa::ops::diff(&without_prompts(&map), &import.map);
        // A workbook does not contain agenda, parking lot, ballots and waivers.
        let held =
            |op: &&Op| !matches!(op.id(), Id::Block(_) | Id::Parked(_) | Id::Ballot(_) | Id::Waiver(_));
        assert_eq!(
            told.iter().filter(held).collect::<Vec<_>>(),
            Vec::<&Op>::new(),
            "{} {}",
            sample.name,
            sample.language
        );
    }
}

#[test]
fn what_was_embedded_is_exactly_the_map() {
    let carriers = [
        ("pptx", ImportFormat::Pptx),
        ("xlsx", ImportFormat::Xlsx),
        ("pdf", ImportFormat::Pdf),
        ("png", ImportFormat::Png),
        ("svg", ImportFormat::Svg),
        ("html", ImportFormat::Html),
    ];
    for (name, kind) in carriers.into_iter().filter(|(name, _)| format(name).is_some()) {
        for sample in masa::format::samples() {
            let map = sample.map();
            let options = ExportOptions {
                extras: Extras { embed: masa::export::Embed::Part, ..Extras::default() },
                ..options(&map)
            };
            let bytes = written(name, &map, &options);
            // Also with automatic detection of the format.
            for asked in [Some(kind), None] {
                let asked = ImportRequest { format: asked, ..ImportRequest::default() };
                let import = import(&ImportSource { name: None, bytes: &bytes }, &asked).unwrap();
                assert_eq!(import.map, map, "{name} {} {}", sample.name, sample.language);
            }
            let bare = written(name, &map, &ExportOptions::of(&map));
            if kind != ImportFormat::Xlsx {
                let error = read(&bare, kind).unwrap_err();
                assert_eq!(
                    error,
                    masa::import::ImportError::NoMapInside(kind.name()),
                    "{name} carries what nobody asked for"
                );
            }
            // Laying out pages is slow: one map must do.
            if matches!(kind, ImportFormat::Pdf | ImportFormat::Png) {
                break;
            }
        }
    }
    assert!(FORMATS.len() >= 5);
}

/// The map with unique names, each still containing the original text.
fn told_apart(map: &Map) -> Map {
    let mut map = map.clone();
    let mut ops = vec![Op::Set(Id::Map, MapField::Language.into(), Value::text("en"))];
    let on_one_line = |text: &str| text.replace(['\n', '\r'], " ");
    for (place, id) in map.stage_ids().iter().enumerate() {
        let name = format!("S{place} {}", map.stage(*id).unwrap().name);
        ops.push(Op::Set((*id).into(), StageField::Name.into(), Value::text(on_one_line(&name))));
    }
    for (place, home) in map.homes().enumerate() {
        if let Home::Touchpoint(id) = home {
            let name = format!("T{place} {}", map.touchpoint(id).unwrap().name);
            ops.push(Op::Set(id.into(), TouchpointField::Name.into(), Value::text(on_one_line(&name))));
        }
    }
    for (place, id) in map.lane_ids().iter().enumerate() {
        let title = format!("L{place} {}", map.lane(*id).unwrap().title);
        ops.push(Op::Set((*id).into(), LaneField::Title.into(), Value::text(on_one_line(&title))));
        // Tables of cards omit hidden lanes.
        ops.push(Op::Set((*id).into(), LaneField::Hidden.into(), Value::Unset));
    }
    for (place, id) in map.persona_ids().iter().enumerate() {
        let name = format!("P{place} {}", map.persona(*id).unwrap().name);
        ops.push(Op::Set((*id).into(), PersonaField::Name.into(), Value::text(on_one_line(&name))));
    }
    for (id, card) in map.cards() {
        // The personas of a card are ordered by their ids, which a table of names does not contain.
        let first = card.facets().personas.first().copied();
        let value = first.map_or(Value::Unset, |id| Value::References([id.into()].into()));
        ops.push(Op::Set(id.into(), CardField::Personas.into(), value));
    }
    apply_all(ops, &mut map).unwrap();
    map
}

/// Whether no voter's name contains a line break: a cell has one line for each.
fn voters_are_lines(map: &Map) -> bool {
    map.cards().all(|(_, card)| card.facets().votes.keys().all(|voter| !voter.contains('\n')))
}

/// Whether a cell can hold the headlines, a line each: the name of the page, a colon and the text.
fn headlines_are_lines(map: &Map) -> bool {
    let is_line =
        |page: &String, text: &String| !page.contains(": ") && !format!("{page}{text}").contains('\n');
    map.info().headlines.iter().all(|(page, text)| is_line(page, text))
}

/// Adds empty values of various types to every object and list.
fn with_nothings(json: &mut serde_json::Value, turn: &mut usize) {
    use serde_json::{Value as Json, json};
    const NAMES: [&str; 10] =
        ["text", "emotion", "emotions", "votes", "personas", "tags", "due", "later", "loops_to", "cards"];
    let nothing = |turn: &mut usize| {
        *turn += 1;
        let shapes = [
            json!({}),
            json!([]),
            json!(""),
            json!(null),
            json!([{}]),
            json!({"p-1": null}),
            json!([["", {}]]),
        ];
        shapes[*turn % shapes.len()].clone()
    };
    match json {
        Json::Object(object) => {
            object.values_mut().for_each(|one| with_nothings(one, turn));
            for name in NAMES {
                object.entry(name).or_insert_with(|| nothing(turn));
            }
        }
        Json::Array(items) => {
            items.iter_mut().for_each(|one| with_nothings(one, turn));
            // An empty text may be a line in a list of texts.
            let added: Vec<Json> = [json!({}), json!(null), json!([""])].into();
            items.extend(added);
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_map_comes_back_whole_out_of_json(map in any_map()) {
        let import = read(&written("json", &map, &options(&map)), ImportFormat::Json).unwrap();
        prop_assert_eq!(&import.unplaced, &[]);
        prop_assert_eq!(import.map, map);
    }

    #[test]
    fn in_json_whatever_is_empty_is_nothing(map in any_map(), mut turn in 0..7_usize) {
        let mut json = serde_json::from_slice(&written("json", &map, &options(&map))).unwrap();
        with_nothings(&mut json, &mut turn);
        let import = read(json.to_string().as_bytes(), ImportFormat::Json).unwrap();
        prop_assert_eq!(&import.unplaced, &[]);
        prop_assert_eq!(import.map, map);
    }

    #[test]
    fn any_cards_come_back_out_of_csv(map in any_map()) {
        let map = told_apart(&map);
        prop_assume!(voters_are_lines(&map) && !map.stage_ids().is_empty());
        let options = ExportOptions { rows: TableRows::Cards, ..options(&map) };
        for (name, kind) in [("csv", ImportFormat::Csv), ("tsv", ImportFormat::Tsv)] {
            let (first, second) = again(name, kind, &map, &options);
            prop_assert_eq!(String::from_utf8(first.clone()).unwrap(), String::from_utf8(second).unwrap());
            prop_assert_eq!(touchpoints(&read(&first, kind).unwrap().map), touchpoints(&map));
        }
    }

    #[test]
    fn any_journey_comes_back_out_of_mermaid(map in any_map()) {
        let map = told_apart(&map);
        prop_assume!(!map.stage_ids().is_empty());
        let (first, second) = again("mermaid", ImportFormat::Mermaid, &map, &options(&map));
        prop_assert_eq!(without_comments(first), without_comments(second));
    }
}

#[cfg(feature = "xlsx")]
proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_map_comes_back_out_of_a_workbook(map in any_map()) {
        let map = told_apart(&map);
        prop_assume!(voters_are_lines(&map) && headlines_are_lines(&map));
        let (first, second) = again("xlsx", ImportFormat::Xlsx, &map, &options(&map));
        let cards = |bytes: &[u8]| {
            let import = read(bytes, ImportFormat::Xlsx).unwrap();
            let options = ExportOptions { rows: TableRows::Cards, ..options(&import.map) };
            (String::from_utf8(written("csv", &import.map, &options)).unwrap(), import.map)
        };
        let ((first, one), (second, other)) = (cards(&first), cards(&second));
        prop_assert_eq!(&first, &second);
        prop_assert_eq!(&one, &other);
        let direct = ExportOptions { rows: TableRows::Cards, ..options(&map) };
        prop_assert_eq!(first, String::from_utf8(written("csv", &map, &direct)).unwrap());
        for row in Info::ROWS {
            // In a cell, each text of a list is one line.
            let told = |map: &Map| match (row.get)(map.info()) {
                Value::Texts(texts) => Value::text(texts.join("\n")),
                value => value,
            };
            prop_assert_eq!(told(&one), told(&map), "{}", row.name);
        }
    }
}
