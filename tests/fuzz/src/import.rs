//! Import of files from other programs.

use std::io::{Cursor, Write};

use masa::import::{ImportFormat, ImportRequest, ImportSource, import, into_map, recognise};
use masa::model::{IdSource, Map};
use masa::ops::apply_all;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::laws::{is_shown, survives_writing};

/// What was imported can be written and added to another map; what was not is reported.
fn survive(bytes: &[u8], format: Option<ImportFormat>, name: Option<&str>) {
    let asked = ImportRequest { format, ..ImportRequest::default() };
    match import(&ImportSource { name, bytes }, &asked) {
        Ok(import) => {
            survives_writing(&import.map);
            added(&import);
            let kept =
                import.remarks.iter().cloned().chain(import.unplaced.iter().map(|left| left.why.clone()));
            for message in kept {
                let _ = message.to_string();
            }
        }
        Err(error) => is_shown(&error.to_string()),
    }
}

/// Adds an import to an empty map, and then to the result.
fn added(import: &masa::import::Import) {
    let mut map = Map::default();
    let mut ids = IdSource::seeded(1);
    for _ in 0..2 {
        let ops = into_map(&map, import, &mut ids);
        apply_all(ops, &mut map).expect("an import can be added");
    }
    survives_writing(&map);
}

pub fn json(bytes: &[u8]) {
    survive(bytes, Some(ImportFormat::Json), None);
}

pub fn yaml(bytes: &[u8]) {
    survive(bytes, Some(ImportFormat::Yaml), None);
}

/// OPML, mind maps and CJML.
pub fn xml(bytes: &[u8]) {
    survive(bytes, Some(ImportFormat::Opml), None);
}

/// Values separated by commas, semicolons or tabs.
pub fn table(bytes: &[u8]) {
    let kind = if bytes.contains(&b'\t') { ImportFormat::Tsv } else { ImportFormat::Csv };
    survive(bytes, Some(kind), None);
}

pub fn markdown(bytes: &[u8]) {
    survive(bytes, Some(ImportFormat::Markdown), None);
}

pub fn mermaid(bytes: &[u8]) {
    survive(bytes, Some(ImportFormat::Mermaid), None);
}

pub fn outline(bytes: &[u8]) {
    survive(bytes, Some(ImportFormat::Outline), None);
}

/// Detects the format from the bytes and a name.
pub fn unknown(bytes: &[u8]) {
    const NAMES: [Option<&str>; 6] =
        [None, Some("a.txt"), Some("a.md"), Some("a.masa.ron"), Some("../../\u{202e}a.b.c"), Some(".xlsx")];
    survive(bytes, None, NAMES[bytes.len() % NAMES.len()]);
}

pub fn package(bytes: &[u8]) {
    survive(bytes, Some(ImportFormat::Xlsx), None);
    survive(bytes, Some(ImportFormat::Pptx), None);
}

/// The parts of a workbook, separated by zero bytes in the input: a mutated archive would fail at
/// its checksums.
const PARTS: [&str; 6] = [
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "customXml/item1.xml",
];

/// The content of a part that is not given.
const USUAL: [&str; 4] = [
    "<worksheet/>",
    "<sst/>",
    r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
    r#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
];

pub fn workbook(bytes: &[u8]) {
    let mut parts = bytes.split(|byte| *byte == 0);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (place, name) in PARTS.iter().enumerate() {
        let usual = USUAL.get(place).map(|usual| usual.as_bytes());
        let Some(part) = parts.next().filter(|part| !part.is_empty()).or(usual) else { continue };
        archive.start_file(*name, options).expect("a part is begun");
        archive.write_all(part).expect("a part is written");
    }
    let bytes = archive.finish().expect("an archive is ended").into_inner();
    survive(&bytes, Some(ImportFormat::Xlsx), None);
}

/// Maps embedded in our exports; the first bytes decide the format.
pub fn embedded(bytes: &[u8]) {
    let kind = match bytes {
        [b'%', ..] => ImportFormat::Pdf,
        [0x89, ..] => ImportFormat::Png,
        [b'P', ..] => ImportFormat::Pptx,
        _ => ImportFormat::Html,
    };
    survive(bytes, Some(kind), None);
}

/// Pasted text: recognized or not, always the same way.
pub fn paste(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let recognised = recognise(&text, "he");
    if let Some(import) = &recognised {
        survives_writing(&import.map);
        added(import);
    }
}
