//! Slides read by python-pptx: the whole grid from the native tables, every text exactly, and the
//! numbers of the native chart.

use std::collections::BTreeMap;
use std::fs;

use masa::export::ExportOptions;
use masa::export::sheet::{CellKind, Sheet};
use masa::format::Orientation;
use masa::insight::emotion::{journey, lines as emotion_lines};

use super::bench::{Judge, SAMPLES, exports, files};
use crate::cli::program::Directory;

/// Prints each table of a presentation as rows of cells, each a list of paragraphs. Fails if a
/// slide has no title or slide number, or a font below 9 points.
const READER: &str = r##"
import json, sys
from pptx import Presentation
from pptx.util import Pt
deck = Presentation(sys.argv[1])
tables = []
for slide in deck.slides:
    assert slide.shapes.title is not None and slide.shapes.title.text_frame.text, "a slide without a title"
    for shape in slide.shapes:
        if shape.has_text_frame:
            runs = [run for line in shape.text_frame.paragraphs for run in line.runs]
            assert all(run.font.size >= Pt(9) for run in runs if run.font.size), "small letters"
        if shape.has_table:
            rows = [[[line.text for line in cell.text_frame.paragraphs] for cell in row.cells] for row in shape.table.rows]
            tables.append({"title": slide.shapes.title.text_frame.text, "rows": rows})
            assert shape.top + sum(row.height for row in shape.table.rows) <= deck.slide_height
            assert shape.left + sum(column.width for column in shape.table.columns) <= deck.slide_width
print(json.dumps(tables))
"##;

/// The texts in each lane's column, joined over all tables of the grid.
fn lanes(tables: &serde_json::Value, corner: &str, is_rtl: bool) -> BTreeMap<String, String> {
    let mut lanes: BTreeMap<String, String> = BTreeMap::new();
    for table in tables.as_array().unwrap() {
        let rows: Vec<Vec<String>> = table["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                let text = |cell: &serde_json::Value| {
                    let lines = cell.as_array().unwrap().iter().map(|line| line.as_str().unwrap());
                    // python-pptx reads a line break as a vertical tab.
                    lines.collect::<String>().replace('\u{b}', "\n")
                };
                let mut cells: Vec<String> = row.as_array().unwrap().iter().map(text).collect();
                if is_rtl {
                    cells.reverse();
                }
                cells
            })
            .collect();
        if rows[0][0] != corner {
            continue;
        }
        for (column, head) in rows[0].iter().enumerate().skip(2) {
            let texts = lanes.entry(head.clone()).or_default();
            rows.iter().skip(1).for_each(|row| texts.push_str(&row[column]));
        }
    }
    lanes
}

#[test]
fn python_reads_the_whole_grid_back() {
    let directory = Directory::new();
    let reader = directory.path("reader.py");
    fs::write(&reader, READER).unwrap();
    let Some(judge) = Judge::of_python("python", &[reader.to_str().unwrap()]) else { return };
    for (sample, map) in SAMPLES.iter().map(|sample| {
        let (name, language) = sample.split_once('.').unwrap();
        (sample, masa::format::sample(name, language).unwrap().map())
    }) {
        let options = ExportOptions { orientation: Orientation::Down, ..ExportOptions::of(&map) };
        let sheet = Sheet::spanning(&map, &options);
        let exported = exports(sample, "pptx", &["--orient", "down"]);
        let said = judge.accepts(&[&files(&exported, "pptx")[0]]);
        let tables: serde_json::Value = serde_json::from_str(&said).unwrap();
        let corner = &sheet.cells[0].texts[0].text;
        let found = lanes(&tables, corner, map.info().is_right_to_left());
        for head in sheet.cells.iter().filter(|cell| matches!(cell.kind, CellKind::Lane(_))) {
            let cards = sheet
                .cells
                .iter()
                .filter(|cell| cell.column == head.column && matches!(cell.kind, CellKind::Cards(_)));
            let texts: String = cards
                .flat_map(|cell| &cell.texts)
                .flat_map(|text| std::iter::once(text.text.as_str()).chain(text.evidence.lines()))
                .collect();
            let name = &head.texts[0].text;
            assert_eq!(found.get(name), Some(&texts), "{sample}: {name}");
        }
    }
}

/// Prints each chart of a presentation: its categories, the numbers of its series, and the rows of its
/// workbook as openpyxl reads them.
const CHARTS: &str = r##"
import io, json, sys
import openpyxl
from pptx import Presentation
charts = []
for slide in Presentation(sys.argv[1]).slides:
    for shape in slide.shapes:
        if shape.has_chart:
            plot = shape.chart.plots[0]
            book = openpyxl.load_workbook(io.BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob))
            charts.append({
                "categories": list(plot.categories),
                "series": {one.name: list(one.values) for one in plot.series},
                "smooth": any(one.smooth for one in plot.series),
                "scale": [shape.chart.value_axis.minimum_scale, shape.chart.value_axis.maximum_scale],
                "reversed": shape.chart.category_axis.reverse_order,
                "rows": [list(row) for row in book.active.iter_rows(values_only=True)],
            })
print(json.dumps(charts))
"##;

#[test]
fn python_reads_the_numbers_of_the_curve_and_of_its_workbook() {
    let directory = Directory::new();
    let reader = directory.path("charts.py");
    fs::write(&reader, CHARTS).unwrap();
    let Some(judge) = Judge::of_python("python", &[reader.to_str().unwrap()]) else { return };
    for sample in SAMPLES {
        let (name, language) = sample.split_once('.').unwrap();
        let map = masa::format::sample(name, language).unwrap().map();
        let exported = exports(sample, "pptx", &[]);
        let said: serde_json::Value =
            serde_json::from_str(&judge.accepts(&[&files(&exported, "pptx")[0]])).unwrap();
        let [chart] = said.as_array().unwrap().as_slice() else { panic!("{sample}: {said}") };
        let ids = journey(&map);
        let names: Vec<String> = ids
            .iter()
            .map(|id| map.touchpoint(*id).unwrap().name.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(chart["categories"], serde_json::json!(names), "{sample}");
        assert_eq!(chart["smooth"], false);
        assert_eq!(chart["scale"], serde_json::json!([-2.0, 2.0]));
        assert_eq!(chart["reversed"], map.info().is_right_to_left(), "{sample}");
        let series = chart["series"].as_object().unwrap();
        let rows = chart["rows"].as_array().unwrap();
        let heads = rows[0].as_array().unwrap();
        let lines = emotion_lines(&map, None);
        assert_eq!(series.len(), lines.len(), "{sample}");
        for (column, line) in lines.iter().enumerate() {
            let head = heads[column + 2].as_str().unwrap();
            let persona = line.persona.map(|id| map.persona(id).unwrap().name.as_str());
            assert!(persona.is_none_or(|persona| persona == head), "{sample}: {head}");
            let known: Vec<Option<f64>> = line.emotions.iter().map(|one| one.map(f64::from)).collect();
            assert_eq!(series[head], serde_json::json!(known), "{sample}: {head}");
            let listed: Vec<Option<f64>> = rows.iter().skip(1).map(|row| row[column + 2].as_f64()).collect();
            assert_eq!(listed, known, "{sample}: {head}");
        }
    }
}
