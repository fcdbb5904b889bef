//! Chooses the reader: by the requested format, the signature, the file extension, and finally what
//! the text looks like.

use super::answers::HeadAnswers;
use super::decode::DecodedText;
use super::document::RowDocument;
use super::draft::MapDraft;
use super::markdown::MarkdownDocument;
use super::outcome::OtherJourney;
use super::{
    Import, ImportError, ImportFormat, ImportRequest, ImportShape, ImportSource, decode, delimited, embedded,
    json, language, markdown, mermaid, other, outline, table, xml, yaml,
};
use crate::format::read_map;
use crate::words::Message;

/// Signatures of binary formats.
const SIGNATURES: [(&[u8], ImportFormat); 2] =
    [(b"%PDF-", ImportFormat::Pdf), (b"\x89PNG\r\n\x1a\n", ImportFormat::Png)];

/// Reads the journey that is wanted; the others are named.
pub(super) fn read(source: &ImportSource, asked: &ImportRequest) -> Result<Import, ImportError> {
    let mut imports = read_journeys(source, asked, Some(asked.journey))?.into_iter();
    imports.next().ok_or(ImportError::Unrecognised)
}

/// The most journeys that are read from a text, each as a map of its own.
const MOST_JOURNEYS: usize = 1000;

/// Reads all journeys, or only that at this place, which then names the others.
pub(super) fn read_journeys(
    source: &ImportSource,
    asked: &ImportRequest,
    only: Option<usize>,
) -> Result<Vec<Import>, ImportError> {
    let kind = match asked.format {
        Some(kind) => kind,
        None => recognised(source)?,
    };
    match kind {
        ImportFormat::Html => match embedded::read(source.bytes, kind) {
            Err(ImportError::NoMapInside(_)) => in_page(source, asked, only),
            read => Ok(vec![read?]),
        },
        ImportFormat::Markdown | ImportFormat::Mermaid => {
            let decoded = text_of(source)?;
            let mut imports = in_document(&decoded.text, kind, source, asked, only)?;
            say_encoding(&mut imports, &decoded);
            Ok(imports)
        }
        _ => Ok(vec![read_single(source, asked, kind)?]),
    }
}

/// The text of a file.
fn text_of<'bytes>(source: &ImportSource<'bytes>) -> Result<DecodedText<'bytes>, ImportError> {
    let decoded = decode::decode(source.bytes)?;
    if decoded.text.trim().is_empty() { Err(ImportError::Empty) } else { Ok(decoded) }
}

/// Says in which encoding the text was, unless it is the usual one.
fn say_encoding(imports: &mut [Import], decoded: &DecodedText) {
    let Some(name) = decoded.unusual() else { return };
    for import in imports {
        import.remarks.insert(0, Message::new("import-remark-encoding").text("encoding", name));
    }
}

fn read_single(
    source: &ImportSource,
    asked: &ImportRequest,
    kind: ImportFormat,
) -> Result<Import, ImportError> {
    match kind {
        #[cfg(feature = "xlsx")]
        ImportFormat::Xlsx => super::workbook::read(source, asked),
        #[cfg(not(feature = "xlsx"))]
        ImportFormat::Xlsx => Err(ImportError::NotBuilt(kind.name())),
        ImportFormat::Pptx
        | ImportFormat::Pdf
        | ImportFormat::Png
        | ImportFormat::Svg
        | ImportFormat::Html => embedded::read(source.bytes, kind),
        ImportFormat::Masa => Ok(masa(source)?),
        _ => {
            let decoded = text_of(source)?;
            let mut import = read_text(&decoded.text, kind, source, asked)?;
            say_encoding(std::slice::from_mut(&mut import), &decoded);
            Ok(import)
        }
    }
}

/// The journeys in a web page that does not contain a map of ours.
fn in_page(
    source: &ImportSource,
    asked: &ImportRequest,
    only: Option<usize>,
) -> Result<Vec<Import>, ImportError> {
    let text = decode::decode(source.bytes)?.text;
    let page = markdown::page(&text);
    if !page.has_diagram() {
        return Err(ImportError::NoMapInside(ImportFormat::Html.name()));
    }
    read_parts(&page, &text, source, asked, only)
}

/// The journeys in a Markdown document or a Mermaid file.
fn in_document(
    text: &str,
    kind: ImportFormat,
    source: &ImportSource,
    asked: &ImportRequest,
    only: Option<usize>,
) -> Result<Vec<Import>, ImportError> {
    if has_too_many_lines(text) {
        return Err(ImportError::TooMuch { what: "import-too-many-lines", limit: MOST_LINES as u64 });
    }
    if mermaid::is_journey(text) {
        return in_mermaid(text, source, asked, only);
    }
    let document = markdown::document(text);
    if kind == ImportFormat::Mermaid && !document.has_diagram() {
        return Err(ImportError::Unrecognised);
    }
    if !document.has_structure() {
        return Ok(vec![read_text(text, ImportFormat::Outline, source, asked)?]);
    }
    read_parts(&document, text, source, asked, only)
}

/// Reads the parts of a document.
fn read_parts(
    document: &MarkdownDocument,
    text: &str,
    source: &ImportSource,
    asked: &ImportRequest,
    only: Option<usize>,
) -> Result<Vec<Import>, ImportError> {
    let parts = document.parts(&asked.heads);
    let titles =
        parts.iter().map(|part| OtherJourney { title: part.title.clone(), line: part.line }).collect();
    of_each(&parts, titles, only, |place, part| {
        let mut draft = draft(text, source, asked, place);
        let shape = document.read(&mut draft, part)?;
        draft.finish_named(shape, source)
    })
}

/// Reads the journeys of a Mermaid file.
fn in_mermaid(
    text: &str,
    source: &ImportSource,
    asked: &ImportRequest,
    only: Option<usize>,
) -> Result<Vec<Import>, ImportError> {
    let journeys = mermaid::journeys(text);
    let titles = journeys.iter().map(|(line, journey)| OtherJourney {
        title: mermaid::title(journey).unwrap_or_default(),
        line: *line,
    });
    let titles = titles.collect();
    of_each(&journeys, titles, only, |place, (first, journey)| {
        let mut draft = draft(text, source, asked, place);
        mermaid::read(&mut draft, journey, *first);
        draft.finish_named(ImportShape::Mermaid, source)
    })
}

/// Reads all journeys, or only that at this place, which then names the others.
fn of_each<Part>(
    parts: &[Part],
    mut titles: Vec<OtherJourney>,
    only: Option<usize>,
    mut read: impl FnMut(usize, &Part) -> Result<Import, ImportError>,
) -> Result<Vec<Import>, ImportError> {
    let Some(only) = only else {
        if parts.len() > MOST_JOURNEYS {
            return Err(ImportError::TooMuch {
                what: "import-too-many-journeys",
                limit: MOST_JOURNEYS as u64,
            });
        }
        return parts.iter().enumerate().map(|(place, part)| read(place, part)).collect();
    };
    let place = only.min(parts.len().saturating_sub(1));
    let Some(part) = parts.get(place) else { return Ok(Vec::new()) };
    let mut import = read(place, part)?;
    titles.remove(place);
    import.others = titles;
    Ok(vec![import])
}

/// An empty map for a text; `place` is that of the journey in it.
fn draft(text: &str, source: &ImportSource, asked: &ImportRequest, place: usize) -> MapDraft {
    let language = asked.language.as_deref().unwrap_or_else(|| language::of(text));
    MapDraft::new(language, source.seed().wrapping_add(place as u64)).answering(&asked.heads)
}

/// Detects the format.
pub(super) fn recognised(source: &ImportSource) -> Result<ImportFormat, ImportError> {
    if let Some((_, kind)) = SIGNATURES.iter().find(|(begin, _)| source.bytes.starts_with(begin)) {
        return Ok(*kind);
    }
    let by_ending = source.name.map(ImportFormat::by_ending).unwrap_or_default();
    if source.bytes.starts_with(b"PK\x03\x04") {
        if let Some(kind) = other::package(source.bytes) {
            return Err(kind);
        }
        let named =
            by_ending.iter().copied().find(|kind| matches!(kind, ImportFormat::Pptx | ImportFormat::Xlsx));
        return Ok(named.unwrap_or_else(|| embedded::kind_of_package(source.bytes)));
    }
    if let Some(kind) = other::signed(source.bytes) {
        return Err(kind);
    }
    match by_ending.as_slice() {
        // Trust the extension; if the content does not match, that format's reader reports it.
        [kind] => Ok(*kind),
        _ => Ok(kind_of_text(&decode::decode(source.bytes)?.text)),
    }
}

/// The maximum number of lines of a text that is read line by line; a line uses much more memory
/// than its bytes.
const MOST_LINES: usize = 500_000;

fn has_too_many_lines(text: &str) -> bool {
    text.bytes().filter(|byte| *byte == b'\n').count() > MOST_LINES
}

/// Guesses the format of a text.
pub(super) fn kind_of_text(text: &str) -> ImportFormat {
    let begin = text.trim_start();
    let holds = |word: &str| begin.chars().take(2000).collect::<String>().to_ascii_lowercase().contains(word);
    if !begin.starts_with(['{', '[']) && has_too_many_lines(text) {
        // Skip the expensive checks: this text will be rejected for its size.
        ImportFormat::Outline
    } else if mermaid::is_journey(begin) {
        ImportFormat::Mermaid
    } else if begin.starts_with(['{', '[']) && serde_json::from_str::<serde::de::IgnoredAny>(begin).is_ok() {
        ImportFormat::Json
    } else if begin.starts_with("JourneyMap") {
        ImportFormat::Masa
    } else if begin.starts_with('<') && holds("<svg") {
        ImportFormat::Svg
    } else if begin.starts_with('<') && holds("<html") {
        ImportFormat::Html
    } else if begin.starts_with('<') && ["<opml", "<map", "<cjml", "<?xml"].into_iter().any(holds) {
        ImportFormat::Opml
    } else {
        kind_of_lines(text)
    }
}

fn kind_of_lines(text: &str) -> ImportFormat {
    let document = markdown::document(text);
    if document.has_table() || document.has_diagram() {
        ImportFormat::Markdown
    } else if is_delimited(text) {
        ImportFormat::Csv
    } else if is_yaml(text) {
        ImportFormat::Yaml
    } else if document.has_heading() {
        ImportFormat::Markdown
    } else {
        ImportFormat::Outline
    }
}

/// Whether the text is delimited values with known headings.
fn is_delimited(text: &str) -> bool {
    delimited::document(text, None)
        .is_ok_and(|document| table::layout(&document, &HeadAnswers::default()).is_some())
}

/// Whether a line consists of the key of a list of stages alone, as it does in YAML.
fn is_yaml(text: &str) -> bool {
    let keys = ["stages:", "phases:", "columns:", "journey:"];
    text.lines().any(|line| keys.contains(&line.trim_end().to_ascii_lowercase().as_str()))
}

/// Reads a map from text in this format.
pub(super) fn read_text(
    text: &str,
    kind: ImportFormat,
    source: &ImportSource,
    asked: &ImportRequest,
) -> Result<Import, ImportError> {
    if matches!(kind, ImportFormat::Markdown | ImportFormat::Mermaid) {
        let mut imports = in_document(text, kind, source, asked, Some(asked.journey))?.into_iter();
        return imports.next().ok_or(ImportError::Unrecognised);
    }
    if kind != ImportFormat::Json && has_too_many_lines(text) {
        return Err(ImportError::TooMuch { what: "import-too-many-lines", limit: MOST_LINES as u64 });
    }
    let mut draft = draft(text, source, asked, 0);
    let shape = match kind {
        ImportFormat::Json => return json::read(text, draft, source),
        ImportFormat::Yaml => {
            return json::read_value(&yaml::parse(text)?, text, draft, source);
        }
        ImportFormat::Opml | ImportFormat::Cjml => xml::read(&mut draft, text)?,
        ImportFormat::Outline => outline::read(&mut draft, text)?,
        ImportFormat::Tsv => in_table(&mut draft, delimited::document(text, Some(b'\t'))?)?,
        _ => in_table(&mut draft, values(text)?)?,
    };
    draft.finish_named(shape, source)
}

fn in_table(draft: &mut MapDraft, document: RowDocument) -> Result<ImportShape, ImportError> {
    if document.rows.is_empty() {
        return Err(ImportError::Empty);
    }
    table::read(draft, document)
}

/// Delimited values; lines that begin and end with a pipe are Markdown's, whatever the file is called.
fn values(text: &str) -> Result<RowDocument, ImportError> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    if lines.all(|line| line.len() > 1 && line.starts_with('|') && line.ends_with('|')) {
        return Ok(markdown::document(text).rows());
    }
    delimited::document(text, None)
}

/// A map's own file.
fn masa(source: &ImportSource) -> Result<Import, ImportError> {
    let loaded = read_map(source.bytes, source.name.unwrap_or("-"))?;
    Ok(Import::of(loaded.map, ImportShape::Map, Vec::new(), loaded.notes))
}
