//! The user's own titles of pages in exports.

use masa::export::{ExportOptions, Extras, Watch, format};
use masa::format::{map_text, read_map};
use masa::import::{ImportRequest, ImportSource, import};
use masa::model::{Id, Map, MapField, Value};
use masa::ops::Op;

/// A sample with headlines of all pages, and of one that no version knows.
fn headed(language: &str) -> Map {
    let mut map = masa::format::sample("amazon", language).unwrap().map();
    let stage = map.stage_ids()[2].to_string();
    let pages = ["overview", "curve", "personas", "ranking", "decisions", &stage, "a page of later"];
    for page in pages {
        let text = Value::text(format!("HEAD {page}"));
        Op::Set(Id::Map, MapField::Headlines.of(page.to_owned()), text).apply(&mut map).unwrap();
    }
    map
}

fn written(name: &str, map: &Map, options: &ExportOptions) -> Vec<u8> {
    (format(name).unwrap().write)(map, options, &Watch::default()).unwrap()
}

fn text(name: &str, map: &Map, options: &ExportOptions) -> String {
    String::from_utf8(written(name, map, options)).unwrap()
}

#[test]
fn a_headline_is_the_title_of_its_page() {
    for language in ["en", "he"] {
        let map = headed(language);
        let options = ExportOptions::of(&map);
        let stage = map.stage(map.stage_ids()[2]).unwrap();
        let page = text("html", &map, &options);
        for part in ["curve", "personas", "ranking", "decisions", &map.stage_ids()[2].to_string()] {
            assert!(page.contains(&format!(">HEAD {part}</h2>")), "{part}");
        }
        assert!(page.contains(&format!(">{}</span>", stage.name)), "the stage is still named");
        let page = text("decisions", &map, &options);
        assert!(page.starts_with("# HEAD decisions\n\n"), "{page}");
        let deck = ExportOptions { extras: Extras { deck: true, ..options.extras }, ..options.clone() };
        let slides = text("markdown", &map, &deck);
        let expected = format!("HEAD {}\n===\n\n{}\n", map.stage_ids()[2], stage.name);
        assert!(slides.contains(&expected), "{slides}");
    }
}

#[test]
fn headlines_survive_the_file_and_json() {
    let map = headed("en");
    let file = map_text(&map);
    assert!(file.contains(r#"headlines: {"a page of later": "HEAD a page of later", "#), "{file}");
    assert!(read_map(file.as_bytes(), "headed").unwrap().map == map);
    let json = written("json", &map, &ExportOptions::of(&map));
    let source = ImportSource { name: Some("map.json"), bytes: &json };
    let read = import(&source, &ImportRequest::default()).unwrap();
    assert_eq!(read.map.info().headlines, map.info().headlines);
}
