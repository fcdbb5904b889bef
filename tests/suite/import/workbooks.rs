//! Workbooks of other programs and malicious ones, built by hand entry by entry.

use std::io::{Cursor, Write};

use masa::import::{
    ImportError, ImportFormat, ImportRequest, ImportShape, ImportSource, import as import_file,
};
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

/// A workbook with these sheets: name, whether it is hidden, rows, and what follows them.
fn sheets_of(sheets: &[(&str, bool, &str, &str)]) -> Vec<u8> {
    let numbered = || sheets.iter().enumerate().map(|(place, sheet)| (place + 1, sheet));
    let listed: String = numbered()
        .map(|(number, (name, hidden, ..))| {
            let state = if *hidden { " state=\"hidden\"" } else { "" };
            format!("<sheet name=\"{name}\" sheetId=\"{number}\"{state} r:id=\"r{number}\"/>")
        })
        .collect();
    let relations: String = numbered()
        .map(|(number, _)| {
            format!("<Relationship Id=\"r{number}\" Type=\"{DOCUMENT}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>")
        })
        .collect();
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, text: &str| {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    };
    add(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
    );
    add(
        "_rels/.rels",
        &format!(
            "<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"r1\" Type=\"{DOCUMENT}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    add(
        "xl/workbook.xml",
        &format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{DOCUMENT}\"><sheets>{listed}</sheets></workbook>"),
    );
    add(
        "xl/_rels/workbook.xml.rels",
        &format!("<Relationships xmlns=\"{RELATIONS}\">{relations}</Relationships>"),
    );
    for (number, (_, _, rows, after)) in numbered() {
        let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData>{after}</worksheet>");
        add(&format!("xl/worksheets/sheet{number}.xml"), &sheet);
    }
    archive.finish().unwrap().into_inner()
}

fn visit(touchpoint: &str, feeling: &str, pain: &str) -> String {
    [
        row(&[("A1", "Stage"), ("B1", "Touchpoint"), ("C1", "Feeling"), ("D1", "Pain point")]),
        row(&[("A2", "Plan"), ("B2", touchpoint), ("C2", feeling), ("D2", pain)]),
    ]
    .concat()
}

fn said(import: &masa::import::Import) -> String {
    import.remarks.iter().map(|remark| format!("{remark}\n")).collect()
}

#[test]
fn sheets_called_by_people_are_those_peoples() {
    let (rina, gil) = (visit("Map", "-1", "Torn"), visit("Map", "2", "No battery"));
    let import =
        read(&sheets_of(&[("Rina", false, &rina, ""), ("Gil", false, &gil, "")]), ImportFormat::Xlsx)
            .unwrap();
    let map = &import.map;
    let name = |id| map.persona(id).unwrap().name.as_str();
    let whose = |text: &str| -> Vec<&str> {
        let (_, card) = map.cards().find(|(_, card)| card.text == text).unwrap();
        card.facets().personas.iter().map(|id| name(*id)).collect()
    };
    assert_eq!((whose("Torn"), whose("No battery")), (vec!["Rina"], vec!["Gil"]));
    let touchpoint = map.touchpoint(map.touchpoints_of(map.stage_ids()[0])[0]).unwrap();
    let felt: Vec<(&str, i64)> =
        touchpoint.feeling.exceptions.iter().map(|(id, felt)| (name(*id), *felt)).collect();
    assert_eq!((felt.len(), touchpoint.feeling.everyone), (2, None));
    assert!(felt.contains(&("Rina", -1)) && felt.contains(&("Gil", 2)), "{felt:?}");
    assert!(
        said(&import).contains("“Rina”, “Gil” were read as those of these personas"),
        "{}",
        said(&import)
    );
    assert_eq!(import.sheets, ["Rina", "Gil"]);
    // Sheets with the names that Excel gives are nobody's, and are put together.
    let import =
        read(&sheets_of(&[("Sheet1", false, &rina, ""), ("Sheet2", false, &gil, "")]), ImportFormat::Xlsx)
            .unwrap();
    assert_eq!((import.counts.personas, import.counts.cards), (0, 3));
    assert!(said(&import).contains("put together"), "{}", said(&import));
}

#[test]
fn hidden_sheets_are_left_out_and_told_unless_they_are_asked_for() {
    let (shown, hidden) = (visit("Map", "1", "Torn"), visit("Phone", "0", "Secret"));
    let bytes = sheets_of(&[("Visits", false, &shown, ""), ("Old", true, &hidden, "")]);
    let import = read(&bytes, ImportFormat::Xlsx).unwrap();
    assert!(import.map.cards().all(|(_, card)| card.text != "Secret"));
    assert!(said(&import).contains("The hidden sheet “Old” was left out: 8 cells."), "{}", said(&import));
    let of = |sheet: &str| {
        let asked = ImportRequest { sheet: Some(sheet.to_owned()), ..ImportRequest::default() };
        import_file(&ImportSource { name: Some("a.xlsx"), bytes: &bytes }, &asked)
    };
    assert!(of("old").unwrap().map.cards().any(|(_, card)| card.text == "Secret"));
    let error = of("New").unwrap_err().to_string();
    assert!(error.contains("“New”") && error.contains("“Visits”, “Old”"), "{error}");
}

#[test]
fn merged_cells_count_in_each_of_their_rows_but_once_at_a_touchpoint() {
    let rows = [
        row(&[("A1", "Stage"), ("B1", "Touchpoint"), ("C1", "Activity"), ("D1", "Pain point")]),
        row(&[("A2", "Plan"), ("B2", "Map"), ("C2", "opens"), ("D2", "Torn")]),
        row(&[("C3", "folds")]),
        row(&[("B4", "Phone"), ("C4", "looks")]),
    ];
    let merged = "<mergeCells count=\"2\"><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"D2:D4\"/></mergeCells>";
    let import = read(&sheets_of(&[("Visits", false, &rows.concat(), merged)]), ImportFormat::Xlsx).unwrap();
    let map = &import.map;
    let at = |text: &str| -> Vec<&str> {
        let homes =
            map.cards().filter(|(_, card)| card.text == text).map(|(_, card)| match card.place.home {
                Home::Touchpoint(id) => map.touchpoint(id).unwrap().name.as_str(),
                Home::Stage(_) => "",
            });
        homes.collect()
    };
    let mut torn = at("Torn");
    torn.sort_unstable();
    assert_eq!((torn, at("folds")), (vec!["Map", "Phone"], vec!["Map"]));
    assert_eq!(import.unplaced, []);
}

#[test]
fn percentages_of_a_workbook_are_felt() {
    let rows = [
        row(&[("A1", "Stage"), ("B1", "Touchpoint"), ("C1", "Satisfaction score")]),
        row(&[("A2", "Plan"), ("B2", "Map"), ("C2", "0.8")]),
        row(&[("B3", "Phone"), ("C3", "0.1")]),
    ];
    let import = read(&sheets_of(&[("Visits", false, &rows.concat(), "")]), ImportFormat::Xlsx).unwrap();
    let map = &import.map;
    let felt: Vec<Option<i8>> = map
        .touchpoints_of(map.stage_ids()[0])
        .iter()
        .map(|id| map.touchpoint(*id).unwrap().feeling.everyone)
        .collect();
    assert_eq!(felt, [Some(1), Some(-2)]);
}
