//! Workbooks of other programs and malicious ones, built by hand entry by entry.

use std::io::{Cursor, Write};

use masa::import::{ImportError, ImportFormat, ImportShape};
use masa::model::Home;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::read;

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// A workbook with one sheet with these rows of XML, and further entries.
fn workbook(rows: &str, entries: &[(&str, &[u8])]) -> Vec<u8> {
    workbook_of(1, rows, entries)
}

/// A workbook with several sheets that all refer to the same entry.
fn workbook_of(sheets: usize, rows: &str, entries: &[(&str, &[u8])]) -> Vec<u8> {
    let sheets: String = (1..=sheets)
        .map(|sheet| format!("<sheet name=\"Journey {sheet}\" sheetId=\"{sheet}\" r:id=\"r1\"/>"))
        .collect();
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"r1\" Type=\"{DOCUMENT}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let parts = [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>".to_owned()),
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{DOCUMENT}\"><sheets>{sheets}</sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>")),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let all = parts.iter().map(|(name, text)| (*name, text.as_bytes())).chain(entries.iter().copied());
    for (name, bytes) in all {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A row with cells in these places.
fn row(cells: &[(&str, &str)]) -> String {
    let number: String = cells[0].0.chars().filter(char::is_ascii_digit).collect();
    let cells: Vec<String> = cells
        .iter()
        .map(|(place, text)| match text.parse::<f64>() {
            Ok(_) => format!("<c r=\"{place}\"><v>{text}</v></c>"),
            Err(_) => format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"),
        })
        .collect();
    format!("<row r=\"{number}\">{}</row>", cells.concat())
}

#[test]
fn somebody_elses_sheet_with_merged_cells() {
    let rows = [
        row(&[("B2", "Phase"), ("C2", "Discover"), ("E2", "Buy")]),
        row(&[("B3", "Touchpoints"), ("C3", "Ad"), ("D3", "Search"), ("E3", "Till")]),
        row(&[("B4", "Doing"), ("C4", "looks"), ("D4", "types"), ("E4", "pays")]),
        row(&[("B5", "Feelings"), ("C5", "-2"), ("D5", "0"), ("E5", "2")]),
        row(&[("B6", "Pains"), ("D6", "slow &amp; dear")]),
    ];
    let import = read(&workbook(&rows.concat(), &[]), ImportFormat::Xlsx).unwrap();
    assert_eq!(import.shape, ImportShape::StagesAcross);
    let map = &import.map;
    let stages: Vec<&str> = map.stage_ids().iter().map(|id| map.stage(*id).unwrap().name.as_str()).collect();
    assert_eq!(stages, ["Discover", "Buy"]);
    let touchpoints = map.homes().filter_map(|home| match home {
        Home::Touchpoint(id) => map.touchpoint(id),
        Home::Stage(_) => None,
    });
    let felt: Vec<(&str, Option<i8>)> =
        touchpoints.map(|one| (one.name.as_str(), one.feeling.everyone)).collect();
    assert_eq!(felt, [("Ad", Some(-2)), ("Search", Some(0)), ("Till", Some(2))]);
    assert!(map.cards().any(|(_, card)| card.text == "slow & dear"));
    assert_eq!((import.counts.cards, import.unplaced.len()), (4, 0));
}

#[test]
fn cells_far_away_cost_nothing_and_too_many_are_refused() {
    let rows = [
        row(&[("A1", "Stage"), ("B1", "Activity")]),
        row(&[("A2", "Buy"), ("B2", "pays")]),
        row(&[("XFD1048576", "far")]),
    ];
    let import = read(&workbook(&rows.concat(), &[]), ImportFormat::Xlsx).unwrap();
    assert_eq!(import.unplaced.len(), 1, "{:?}", import.unplaced);
    // A far cell in each of many rows would create a huge number of blanks.
    let wide: String = (1..=2000).map(|number| row(&[(&format!("XFD{number}"), "far")])).collect();
    let error = read(&workbook(&wide, &[]), ImportFormat::Xlsx).unwrap_err();
    assert!(matches!(error, ImportError::TooMuch { .. }), "{error:?}");
}

#[test]
fn an_archive_that_swells_is_refused_whatever_it_declares() {
    let bomb = workbook("", &[("xl/media/image1.bin", &vec![0; 41 * 1024 * 1024])]);
    assert!(bomb.len() < 200_000);
    let refused = |bytes: &[u8]| read(bytes, ImportFormat::Xlsx).unwrap_err();
    assert!(matches!(refused(&bomb), ImportError::TooMuch { .. }));
    // The same with a false small size, both in the entry's header and in the directory.
    let declared = (41u32 * 1024 * 1024).to_le_bytes();
    let mut lying = bomb.clone();
    for place in 0..lying.len() - 4 {
        if lying[place..place + 4] == declared {
            lying[place..place + 4].copy_from_slice(&[9, 0, 0, 0]);
        }
    }
    assert_ne!(lying, bomb);
    assert!(matches!(refused(&lying), ImportError::TooMuch { .. } | ImportError::Broken { .. }));
}

#[test]
fn parts_that_do_not_fit_are_an_error() {
    for rows in [
        "<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>",
        "<row><c r=\"ZZZZZZ9\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>77</v></c></row>",
        "<row",
    ] {
        assert!(read(&workbook(rows, &[]), ImportFormat::Xlsx).is_err(), "{rows}");
    }
}

#[test]
fn sheets_that_are_all_one_entry_are_not_read_over_and_over() {
    let rows = "<row/>".repeat(100_000);
    assert_eq!(read(&workbook(&rows, &[]), ImportFormat::Xlsx).unwrap_err(), ImportError::Unrecognised);
    let error = read(&workbook_of(200, &rows, &[]), ImportFormat::Xlsx).unwrap_err();
    assert!(matches!(error, ImportError::Broken { .. }), "{error:?}");
}

#[test]
fn a_long_text_that_many_cells_share_is_refused() {
    let long = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(1_000_000));
    let rows: String =
        (1..=100).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>")).collect();
    let error =
        read(&workbook(&rows, &[("xl/sharedStrings.xml", long.as_bytes())]), ImportFormat::Xlsx).unwrap_err();
    assert!(matches!(error, ImportError::TooMuch { .. }), "{error:?}");
}

#[test]
fn tags_are_counted_wherever_a_sheet_may_be() {
    let cells = "<c/>".repeat(3_000_001);
    let error =
        read(&workbook("", &[("elsewhere/sheet1.xml", cells.as_bytes())]), ImportFormat::Xlsx).unwrap_err();
    assert!(matches!(error, ImportError::TooMuch { .. }), "{error:?}");
}
