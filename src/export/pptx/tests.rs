use std::io::{Cursor, Read};

use super::*;
use crate::export::deck::tests::full_of;
use crate::export::{Selection, embed};
use crate::format::{map_text, sample, samples};
#[cfg(feature = "xlsx")]
use crate::model::{TouchpointField, Value};

/// The parts of a presentation, in the order of the archive.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut file = archive.by_index(place).unwrap();
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            (file.name().unwrap().into_owned(), content)
        })
        .collect()
}

fn written(map: &Map, options: &ExportOptions) -> Vec<u8> {
    pptx(map, options, &Watch::default()).unwrap()
}

/// Checks that elements are nested properly and that all characters are allowed in XML 1.0.
fn assert_well_formed(name: &str, xml: &str) {
    let legal = |one: char| matches!(one, '\t' | '\n' | ' '..='\u{FFFD}' | '\u{10000}'..);
    assert!(xml.chars().all(legal), "{name}");
    let mut open: Vec<&str> = Vec::new();
    for piece in xml.split('<').skip(1) {
        let (tag, _) = piece.split_once('>').unwrap_or_else(|| panic!("{name}: {piece}"));
        if tag.starts_with('?') || tag.ends_with('/') {
            continue;
        }
        match tag.strip_prefix('/') {
            Some(closed) => assert_eq!(open.pop(), Some(closed), "{name}"),
            None => open.push(tag.split(' ').next().unwrap()),
        }
    }
    assert!(open.is_empty(), "{name}: {open:?}");
}

#[test]
fn every_part_is_well_formed_named_and_related() {
    for sample in samples() {
        let map = sample.map();
        for logical_order in [false, true] {
            let mut options = ExportOptions::of(&map);
            options.extras.logical_order = logical_order;
            options.extras.embed = crate::export::Embed::Part;
            let parts = parts(&written(&map, &options));
            assert_eq!(parts[0].0, "[Content_Types].xml");
            let types = String::from_utf8(parts[0].1.clone()).unwrap();
            for (name, content) in &parts {
                if name.ends_with(".xlsx") {
                    assert!(types.contains("Extension=\"xlsx\""), "{name}");
                    continue;
                }
                let xml = std::str::from_utf8(content).unwrap();
                assert_well_formed(name, xml);
                let is_default = name.ends_with(".rels") || name == "customXml/item1.xml";
                assert!(
                    is_default || *name == parts[0].0 || types.contains(&format!("\"/{name}\"")),
                    "{name}"
                );
                for target in xml.split("Target=\"").skip(1) {
                    let target = target.split('"').next().unwrap().trim_start_matches("../");
                    assert!(parts.iter().any(|(name, _)| name.ends_with(target)), "{name}: {target}");
                }
            }
        }
    }
}

#[test]
fn any_text_gives_a_well_formed_inert_presentation() {
    let hostile = [
        "<script>alert(1)</script>&amp;]]>\"'",
        "=2+3\t@x\r\n\u{0}\u{1}\u{1b}\u{7f}\u{85}\u{fffe}\u{ffff}",
        "\u{202e}abc\u{202c}\u{2066}שלום\u{2069}\u{200f}",
        "👨\u{200d}👩\u{200d}👧\u{fe0f}🇮🇱",
    ];
    for text in hostile {
        for language in ["en", "he", "\"><x", ""] {
            let map = full_of(text, language);
            let parts = parts(&written(&map, &ExportOptions::of(&map)));
            for (name, content) in parts.into_iter().filter(|(name, _)| !name.ends_with(".xlsx")) {
                let xml = String::from_utf8(content).unwrap();
                assert_well_formed(&name, &xml);
                assert!(!xml.contains("<script") && !xml.contains('\u{202e}'), "{name}");
            }
        }
    }
}

#[test]
fn a_long_word_costs_slides_and_no_text() {
    let word = "x".repeat(10_000);
    let map = full_of(&word, "en");
    let parts = parts(&written(&map, &ExportOptions::of(&map)));
    let all: usize = parts
        .iter()
        .filter(|(name, _)| name.starts_with("ppt/slides/slide"))
        .map(|(_, content)| content.iter().filter(|byte| **byte == b'x').count())
        .sum();
    // Nine cards, both in the grid and on the stage's page.
    assert!(all >= 2 * 9 * 10_000, "{all}");
}

#[test]
fn what_is_embedded_is_the_map() {
    let map = sample("amazon", "he").unwrap().map();
    let mut options = ExportOptions::of(&map);
    let has_map = |parts: &[(String, Vec<u8>)]| parts.iter().any(|(name, _)| name.starts_with("customXml"));
    assert!(!has_map(&parts(&written(&map, &options))));
    options.extras.embed = crate::export::Embed::Part;
    let parts = parts(&written(&map, &options));
    let (_, item) = parts.iter().find(|(name, _)| name == "customXml/item1.xml").unwrap();
    let text = std::str::from_utf8(item).unwrap();
    assert!(text.contains(embed::NAMESPACE));
    assert_eq!(embed::file_of(text), Some(map_text(&map).into_bytes()));
}

#[test]
fn tables_are_mirrored_for_the_eye_or_kept_for_programs() {
    let map = sample("amazon", "he").unwrap().map();
    let stage = Selection { stage: map.stage_ids().first().copied(), ..Selection::default() };
    let slide = |logical_order: bool| {
        let mut options = ExportOptions { selection: stage.clone(), ..ExportOptions::of(&map) };
        options.extras.logical_order = logical_order;
        let parts = parts(&written(&map, &options));
        let (_, slide) = parts.into_iter().find(|(name, _)| name == "ppt/slides/slide1.xml").unwrap();
        String::from_utf8(slide).unwrap()
    };
    let place = |xml: &str, text: &str| xml.find(&format!("<a:t>{text}</a:t>")).unwrap();
    let (seen, logical) = (slide(false), slide(true));
    assert!(seen.contains("lastCol=\"1\"") && !seen.contains("<a:tblPr rtl"));
    let (choice, fallback) = logical.split_once("<mc:Fallback>").unwrap();
    assert!(choice.contains("<a:tblPr rtl=\"1\"") && choice.contains("firstCol=\"1\""));
    assert!(place(&seen, "רשתות חברתיות") < place(&seen, "פרסום מקוון"));
    assert!(place(choice, "רשתות חברתיות") > place(choice, "פרסום מקוון"));
    let table = |xml: &str| {
        let start = xml.find("<a:tbl>").unwrap();
        xml.get(start..xml.find("</a:tbl>").unwrap()).unwrap().to_owned()
    };
    assert_eq!(table(fallback), table(&seen), "who does not know the first draws the second");
    assert!(seen.contains("algn=\"r\" rtl=\"1\"") && seen.contains("lang=\"he-IL\""));
}

#[test]
fn a_stopped_presentation_stops() {
    let map = sample("amazon", "en").unwrap().map();
    let watch = Watch::default();
    watch.cancel();
    assert_eq!(pptx(&map, &ExportOptions::of(&map), &watch), Err(ExportError::Cancelled));
}

#[cfg(feature = "xlsx")]
#[test]
fn the_curve_is_a_chart_of_everybody_and_of_who_feels_differently() {
    use crate::ops::fixture::Fixture;
    let mut fixture = Fixture::new("he");
    let (noa, dan) = (fixture.persona("Noa"), fixture.persona("Dan"));
    let stage = fixture.stage("<First>");
    for (name, emotion) in [("Ad", Some(-2)), ("Till", None), ("Box", Some(1)), ("Club", Some(0))] {
        let touchpoint = fixture.touchpoint(stage, name);
        if let Some(of) = emotion {
            fixture.set(touchpoint, TouchpointField::Emotion, Value::Whole(of));
        }
        if name == "Till" {
            fixture.set(touchpoint, TouchpointField::Emotions.of(noa), Value::Whole(2));
        }
        if name == "Ad" {
            fixture.set(touchpoint, TouchpointField::Emotions.of(dan), Value::Whole(-2));
            fixture.set(touchpoint, TouchpointField::MomentOfTruth, Value::Yes);
        }
    }
    let bytes = written(&fixture.map, &ExportOptions::of(&fixture.map));
    assert_eq!(bytes, written(&fixture.map, &ExportOptions::of(&fixture.map)));
    let parts = parts(&bytes);
    let (name, chart) = parts.iter().find(|(name, _)| name.starts_with("ppt/charts/chart")).unwrap();
    let xml = std::str::from_utf8(chart).unwrap();
    let series: Vec<&str> = xml.split("<c:ser>").skip(1).collect();
    let numbers = |series: &str| -> Vec<(usize, i8)> {
        let (_, values) = series.split_once("<c:numCache>").unwrap();
        let point = |point: &str| {
            let (place, rest) = point.split_once("\"><c:v>").unwrap();
            (place.parse().unwrap(), rest.split('<').next().unwrap().parse().unwrap())
        };
        values.split("<c:pt idx=\"").skip(1).map(point).collect()
    };
    assert_eq!(series.len(), 2, "Dan feels like everybody");
    assert_eq!(numbers(series[0]), [(0, -2), (1, 2), (2, 1), (3, 0)], "Noa is behind");
    assert_eq!(numbers(series[1]), [(0, -2), (2, 1), (3, 0)], "a gap where it is not known");
    for told in [
        "<c:v>Noa</c:v>",
        "<c:dispBlanksAs val=\"gap\"/>",
        "<c:orientation val=\"maxMin\"/>",
        "<c:axPos val=\"r\"/>",
        "<c:max val=\"2\"/><c:min val=\"-2\"/>",
        "$C$2:$C$5</c:f>",
    ] {
        assert!(xml.contains(told), "{told}: {xml}");
    }
    assert!(!xml.contains("<c:smooth val=\"1\"/>"));
    assert!(series[1].contains("✦\u{a0}Ad"), "{}", series[1]);
    let book =
        name.replace("ppt/charts/chart", "ppt/embeddings/Microsoft_Excel_Sheet").replace(".xml", ".xlsx");
    let (_, book) = parts.iter().find(|(name, _)| *name == book).unwrap();
    assert!(book.starts_with(b"PK"));
}
