use std::io::{Cursor, Read};

use super::*;
use crate::export::deck::tests::full_of;
use crate::export::{Selection, embed};
use crate::format::{map_text, sample, samples};

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
            for (name, content) in parts(&written(&map, &ExportOptions::of(&map))) {
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
    assert!(logical.contains("<a:tblPr rtl=\"1\"") && logical.contains("firstCol=\"1\""));
    assert!(place(&seen, "רשתות חברתיות") < place(&seen, "פרסום מקוון"));
    assert!(place(&logical, "רשתות חברתיות") > place(&logical, "פרסום מקוון"));
    assert!(seen.contains("algn=\"r\" rtl=\"1\"") && seen.contains("lang=\"he-IL\""));
}

#[test]
fn a_stopped_presentation_stops() {
    let map = sample("amazon", "en").unwrap().map();
    let watch = Watch::default();
    watch.cancel();
    assert_eq!(pptx(&map, &ExportOptions::of(&map), &watch), Err(ExportError::Cancelled));
}
