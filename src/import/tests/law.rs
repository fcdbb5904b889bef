//! The law of imports: whatever text goes in, each word of it is in the map, or in the list of what was
//! left over; or the file is refused.

use std::collections::HashSet;

use proptest::prelude::*;
use serde_json::Value as Json;

use crate::format::map_text;
use crate::import::{Import, ImportError, ImportFormat, ImportRequest, ImportSource, import};

fn words(text: &str) -> HashSet<String> {
    let words =
        text.split(|one: char| !one.is_alphanumeric()).filter(|word| word.chars().any(char::is_alphabetic));
    words.map(str::to_lowercase).collect()
}

/// What an import has kept: the map, what was left over, and what is said.
fn kept(import: &Import) -> HashSet<String> {
    // Line breaks are escaped in a map's file.
    let mut kept = words(&map_text(&import.map).replace("\\n", " "));
    for one in &import.unplaced {
        kept.extend(words(&one.text));
        kept.extend(words(&one.place.to_string()));
    }
    for remark in &import.remarks {
        kept.extend(words(&remark.to_string()));
    }
    kept
}

/// The words of `content` that an import has lost; none if it was refused.
pub(super) fn lost(kind: ImportFormat, bytes: &[u8], content: &[String]) -> Vec<String> {
    let asked = ImportRequest { format: Some(kind), ..ImportRequest::default() };
    match import(&ImportSource { name: Some("file.x"), bytes }, &asked) {
        Ok(import) => {
            let kept = kept(&import);
            let all = content.iter().flat_map(|text| words(text));
            all.filter(|word| !kept.contains(word)).collect()
        }
        Err(ImportError::Unrecognised | ImportError::UnknownHeads(_) | ImportError::OtherKind(_)) => {
            Vec::new()
        }
        Err(error) => panic!("{error}"),
    }
}

const HEADS: [&str; 22] = [
    "Stage",
    "Touchpoint",
    "Activity",
    "Pain point",
    "Emotion",
    "Severity",
    "Channel",
    "Owner",
    "Persona",
    "Notes",
    "No.",
    "Etapa",
    "Dor",
    "",
    "Expectation",
    "Metric",
    "Actual",
    "Phase",
    "Thoughts",
    "Due",
    "lane",
    "text",
];

/// Different words that mean nothing to any reader.
fn token(number: usize) -> String {
    format!("zq{number}x")
}

/// Tables of any headings, with texts of their own in any cells.
fn any_table() -> impl Strategy<Value = (Vec<&'static str>, Vec<Vec<u8>>)> {
    let heads = prop::collection::vec(prop::sample::select(HEADS.to_vec()), 1..7);
    let cells = prop::collection::vec(prop::collection::vec(0u8..4, 1..8), 0..7);
    (heads, cells)
}

/// The rows of such a table: a cell is blank, a text, two lines, or a number.
fn rows(heads: &[&str], cells: &[Vec<u8>]) -> (Vec<Vec<String>>, Vec<String>) {
    let mut rows = vec![heads.iter().map(|head| (*head).to_owned()).collect::<Vec<_>>()];
    let mut content = Vec::new();
    let mut number = 0;
    for row in cells {
        let mut made = Vec::new();
        for cell in row {
            number += 1;
            let text = match cell {
                0 => String::new(),
                1 => token(number),
                2 => format!("{}\n- {}", token(number), token(number + 1000)),
                _ => "4".to_owned(),
            };
            content.push(text.clone());
            made.push(text);
        }
        rows.push(made);
    }
    (rows, content)
}

fn transposed(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let cell = |row: &Vec<String>, column: usize| row.get(column).cloned().unwrap_or_default();
    (0..width).map(|column| rows.iter().map(|row| cell(row, column)).collect()).collect()
}

pub(super) fn delimited(rows: &[Vec<String>], delimiter: u8) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    writer.into_inner().unwrap()
}

const KEYS: [&str; 24] = [
    "name",
    "title",
    "label",
    "stages",
    "phases",
    "touchpoints",
    "pains",
    "painPoints",
    "actions",
    "emotion",
    "feelings",
    "score",
    "quote",
    "description",
    "persona",
    "channel",
    "columns",
    "rows",
    "cells",
    "cards",
    "text",
    "colour",
    "lane",
    "personas",
];

/// Any JSON with keys that readers look for; the numbers at its ends stand for different texts.
fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        4 => Just(Json::from("")),
        1 => Just(Json::Null),
        1 => Just(Json::from(true)),
        1 => (-3i64..8).prop_map(Json::from),
    ];
    let nested = leaf.prop_recursive(5, 60, 6, |inner| {
        let key = prop::sample::select(KEYS.to_vec());
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
            prop::collection::vec((key, inner), 0..6).prop_map(|entries| {
                Json::Object(entries.into_iter().map(|(key, json)| (key.to_owned(), json)).collect())
            }),
        ]
    });
    let stages = prop::sample::select(vec!["stages", "phases", "columns"]);
    (nested.clone(), stages, prop::collection::vec(nested, 0..4)).prop_map(|(around, key, stages)| {
        match around {
            Json::Object(mut object) => {
                object.insert(key.to_owned(), Json::Array(stages));
                Json::Object(object)
            }
            _ => Json::Array(stages),
        }
    })
}

/// Replaces each empty text by one of its own; returns these.
fn filled(json: &mut Json, content: &mut Vec<String>) {
    match json {
        Json::String(text) => {
            *text = token(content.len());
            content.push(text.clone());
        }
        Json::Array(items) => items.iter_mut().for_each(|item| filled(item, content)),
        Json::Object(object) => object.values_mut().for_each(|item| filled(item, content)),
        _ => {}
    }
}

/// A tree of elements, each with a text of its own as an attribute or inside.
fn any_xml() -> impl Strategy<Value = Vec<(u8, u8)>> {
    prop::collection::vec((0u8..5, 0u8..6), 1..25)
}

fn xml(root: &str, steps: &[(u8, u8)]) -> (String, Vec<String>) {
    const NAMES: [&str; 6] = ["outline", "node", "head", "touchpoints", "initiator", "other"];
    let (mut text, mut content, mut open) = (format!("<{root}><body>"), Vec::new(), Vec::new());
    for (number, (step, name)) in steps.iter().enumerate() {
        let name = NAMES[usize::from(*name)];
        let token = token(number);
        match step {
            0 => open.pop().into_iter().for_each(|name: &str| text.push_str(&format!("</{name}>"))),
            1 => {
                text.push_str(&format!(" {token} "));
                content.push(token);
            }
            2 => {
                text.push_str(&format!("<{name} note=\"{token}\"/>"));
                content.push(token);
            }
            _ => {
                text.push_str(&format!("<{name} text=\"{token}\">"));
                content.push(token);
                open.push(name);
            }
        }
    }
    open.iter().rev().for_each(|name| text.push_str(&format!("</{name}>")));
    text.push_str(&format!("</body></{root}>"));
    (text, content)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_word_of_a_table_is_lost((heads, cells) in any_table(), across in any::<bool>(), delimiter in prop::sample::select(b",;\t|".to_vec())) {
        let (rows, content) = rows(&heads, &cells);
        let rows = if across { transposed(&rows) } else { rows };
        let bytes = delimited(&rows, delimiter);
        prop_assert_eq!(lost(ImportFormat::Csv, &bytes, &content), Vec::<String>::new(), "{}", String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_word_of_json_and_yaml_is_lost(mut json in any_json()) {
        let mut content = Vec::new();
        filled(&mut json, &mut content);
        let text = json.to_string();
        for kind in [ImportFormat::Json, ImportFormat::Yaml] {
            prop_assert_eq!(lost(kind, text.as_bytes(), &content), Vec::<String>::new(), "{}", text);
        }
    }

    #[test]
    fn no_word_of_xml_is_lost(steps in any_xml(), root in prop::sample::select(vec!["opml", "map", "CJML"])) {
        let (text, content) = xml(root, &steps);
        prop_assert_eq!(lost(ImportFormat::Opml, text.as_bytes(), &content), Vec::<String>::new(), "{}", text);
    }
}

#[cfg(feature = "xlsx")]
mod workbooks {
    use super::*;
    use rust_xlsxwriter::{Format, Workbook};

    /// A workbook of these tables; the first cells of some rows are merged with those below.
    fn workbook(tables: &[Vec<Vec<String>>], names: &[&str], merged: bool) -> Vec<u8> {
        let mut book = Workbook::new();
        for (table, name) in tables.iter().zip(names) {
            let sheet = book.add_worksheet();
            sheet.set_name(*name).unwrap();
            for (row, cells) in table.iter().enumerate() {
                for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                    sheet.write_string(row as u32, column as u16, cell).unwrap();
                }
            }
            if merged && table.len() > 3 {
                let text = table[1].first().cloned().unwrap_or_default();
                if table[2].first().is_none_or(String::is_empty) && !text.is_empty() {
                    sheet.merge_range(1, 0, 2, 0, &text, &Format::new()).unwrap();
                }
            }
        }
        book.save_to_buffer().unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

        #[test]
        fn no_word_of_a_workbook_is_lost(one in any_table(), other in any_table(), people in any::<bool>(), merged in any::<bool>()) {
            let (first, mut content) = rows(&one.0, &one.1);
            let (second, more) = rows(&other.0, &other.1);
            content.extend(more);
            let names = if people { ["Rina", "Gil"] } else { ["Sheet1", "Sheet2"] };
            let tables = [first, second];
            let bytes = workbook(&tables, &names, merged);
            prop_assert_eq!(lost(ImportFormat::Xlsx, &bytes, &content), Vec::<String>::new(), "{:?}", tables);
        }
    }
}
