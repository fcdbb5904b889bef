//! Workbooks read by openpyxl.

use std::path::Path;
use std::process::Command;

use masa::export::{ExportOptions, Watch, format};
use masa::words::Words;

use crate::cli::program::Directory;

use crate::support::skipped::skipped;

const SCRIPT: &str = "\
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
fits = lambda sheet: bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage)
sheets = {}
for sheet in book.worksheets:
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != 'f' and cell.hyperlink is None for cell in cells), sheet.title
    rows = [[None if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()]
    rules = [rule.type for rules in sheet.conditional_formatting for rule in rules.rules]
    charts = [[point.v for series in chart.series for point in series.val.numRef.numCache.pt] for chart in sheet._charts]
    dates = [cell.coordinate for cell in cells if getattr(cell, 'is_date', False)]
    sheets[sheet.title] = {'rows': rows, 'rtl': bool(sheet.sheet_view.rightToLeft), 'rules': rules, 'charts': charts,
        'tables': list(sheet.tables), 'area': sheet.print_area, 'heads': sheet.print_title_rows, 'dates': len(dates),
        'wide': fits(sheet) and (sheet.page_setup.fitToWidth or 1), 'smooth': [bool(series.smooth) for chart in sheet._charts for series in chart.series]}
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
        skipped("python3 with openpyxl");
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

#[test]
fn openpyxl_reads_charts_bars_colours_tables_dates_and_print_areas() {
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
            assert!(sheet["area"].as_str().is_some_and(|area| area.contains("$A$1:")), "{name}: {sheet}");
            assert!(sheet["heads"].is_string() && sheet["wide"].as_u64() >= Some(1), "{name}: {sheet}");
        }
        let [grid, emotion, ranking, cards] =
            ["Journey map", "Emotion", "Ranking", "Cards"].map(|name| &sheets[name]);
        let has = |sheet: &serde_json::Value, kind: &str| {
            sheet["rules"].as_array().unwrap().iter().any(|rule| rule == kind)
        };
        let title = format!("{} {}", sample.name, sample.language);
        assert!(has(grid, "colorScale") && has(emotion, "colorScale") && has(ranking, "dataBar"), "{title}");
        if let Some(metrics) = sheets.get("Metrics") {
            assert!(has(metrics, "dataBar") && metrics["tables"][0] == "metrics", "{title}");
        }
        assert_eq!((&emotion["tables"][0], &cards["tables"][0]), (&"emotion".into(), &"cards".into()));
        let drawn: Vec<i8> = emotion["charts"][0]
            .as_array()
            .unwrap()
            .iter()
            .map(|value| value.as_f64().unwrap() as i8)
            .collect();
        let touchpoints = masa::insight::emotion::journey(&map);
        let felt: Vec<i8> = masa::insight::emotion::lines(&map, None)
            .iter()
            .flat_map(|line| line.emotions.iter().flatten().copied())
            .collect();
        assert!(touchpoints.len() > 3 && drawn == felt, "{title}: {drawn:?}");
        assert!(emotion["smooth"].as_array().unwrap().iter().all(|smooth| smooth == false), "{title}");
        let due = map.cards().filter(|(_, card)| card.facets().task.due.is_some()).count();
        assert_eq!(cards["dates"], due, "{title}");
    }
}
