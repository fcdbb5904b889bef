//! Workbooks read by openpyxl.

use std::path::Path;
use std::process::Command;

use masa::export::{ExportOptions, Watch, format};
use masa::words::Words;

use crate::cli::program::Directory;

const SCRIPT: &str = "\
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheets = {}
for sheet in book.worksheets:
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != 'f' and cell.hyperlink is None for cell in cells), sheet.title
    rows = [[None if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()]
    sheets[sheet.title] = {'rows': rows, 'rtl': bool(sheet.sheet_view.rightToLeft)}
print(json.dumps(sheets))";

/// A Python with openpyxl: the one that the extended suite installs, or the system's.
fn python() -> Option<String> {
    let installed = std::env::var("MASA_JUDGES").map(|judges| format!("{judges}/venv/bin/python"));
    let candidates =
        installed.into_iter().filter(|path| Path::new(path).exists()).chain(["python3".to_owned()]);
    let has = |python: &String| {
        Command::new(python)
            .args(["-c", "import openpyxl"])
            .output()
            .is_ok_and(|output| output.status.success())
    };
    let found = candidates.into_iter().find(has);
    if found.is_none() {
        println!("skipped: needs python3 with openpyxl");
    }
    found
}

#[test]
fn openpyxl_reads_every_text_exactly_in_logical_order() {
    let (Some(format), Some(python)) = (format("xlsx"), python()) else { return };
    for sample in masa::format::samples() {
        let map = sample.map();
        let options = ExportOptions { words: Words::english(), ..ExportOptions::of(&map) };
        let bytes = (format.write)(&map, &options, &Watch::default()).unwrap();
        let directory = Directory::new();
        let file = directory.file("map.xlsx", bytes);
        let output = Command::new(&python).args(["-c", SCRIPT, &file]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let sheets: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        for (name, sheet) in sheets.as_object().unwrap() {
            assert_eq!(sheet["rtl"], map.info().is_right_to_left(), "{name}");
        }
        let cards = sheets["Cards"]["rows"].as_array().unwrap();
        let place = cards[0].as_array().unwrap().iter().position(|head| head == "text").unwrap();
        let read: Vec<&str> = cards[1..].iter().map(|row| row[place].as_str().unwrap()).collect();
        let texts: Vec<&str> = map.cards_in_order().map(|id| map.card(id).unwrap().text.as_str()).collect();
        assert_eq!(read, texts, "{} {}", sample.name, sample.language);
        let grid = &sheets["Journey map"]["rows"];
        let stages: Vec<&str> =
            grid.as_array().unwrap()[4..].iter().filter_map(|row| row[0].as_str()).collect();
        let names: Vec<&str> =
            map.stage_ids().iter().map(|id| map.stage(*id).unwrap().name.as_str()).collect();
        assert_eq!(stages, names, "each stage once, in order");
    }
}
