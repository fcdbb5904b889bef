//! Chooses the reader: by the requested format, the signature, the file extension, and finally what
//! the text looks like.

use super::document::RowDocument;
use super::draft::MapDraft;
use super::{
    Import, ImportError, ImportFormat, ImportRequest, ImportShape, ImportSource, decode, delimited, embedded,
    json, language, markdown, mermaid, outline, table,
};
use crate::format::read_map;

/// Signatures of binary formats.
const SIGNATURES: [(&[u8], ImportFormat); 2] =
    [(b"%PDF-", ImportFormat::Pdf), (b"\x89PNG\r\n\x1a\n", ImportFormat::Png)];

pub(super) fn read(source: &ImportSource, asked: &ImportRequest) -> Result<Import, ImportError> {
    let kind = match asked.format {
        Some(kind) => kind,
        None => recognised(source)?,
    };
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
            let text = decode::decode(source.bytes)?;
            if text.trim().is_empty() {
                return Err(ImportError::Empty);
            }
            read_text(&text, kind, source, asked)
        }
    }
}

/// Detects the format.
fn recognised(source: &ImportSource) -> Result<ImportFormat, ImportError> {
    if let Some((_, kind)) = SIGNATURES.iter().find(|(begin, _)| source.bytes.starts_with(begin)) {
        return Ok(*kind);
    }
    let by_ending = source.name.map(ImportFormat::by_ending).unwrap_or_default();
    if source.bytes.starts_with(b"PK\x03\x04") {
        let named =
            by_ending.iter().copied().find(|kind| matches!(kind, ImportFormat::Pptx | ImportFormat::Xlsx));
        return Ok(named.unwrap_or_else(|| embedded::kind_of_package(source.bytes)));
    }
    match by_ending.as_slice() {
        // Trust the extension; if the content does not match, that format's reader reports it.
        [kind] => Ok(*kind),
        _ => Ok(kind_of_text(&decode::decode(source.bytes)?)),
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
    } else if markdown::has_table(text) {
        ImportFormat::Markdown
    } else if is_delimited(text) {
        ImportFormat::Csv
    } else {
        ImportFormat::Outline
    }
}

/// Whether the text is delimited values with known headings.
fn is_delimited(text: &str) -> bool {
    delimited::document(text, None).is_ok_and(|document| table::layout(&document).is_some())
}

/// Reads a map from text in this format.
pub(super) fn read_text(
    text: &str,
    kind: ImportFormat,
    source: &ImportSource,
    asked: &ImportRequest,
) -> Result<Import, ImportError> {
    if kind != ImportFormat::Json && has_too_many_lines(text) {
        return Err(ImportError::TooMuch { what: "import-too-many-lines", limit: MOST_LINES as u64 });
    }
    let language = asked.language.as_deref().unwrap_or_else(|| language::of(text));
    let mut draft = MapDraft::new(language, source.seed());
    let shape = match kind {
        ImportFormat::Json => return json::read(text, draft),
        ImportFormat::Mermaid => mermaid::read(&mut draft, text)?,
        ImportFormat::Outline => outline::read(&mut draft, text)?,
        ImportFormat::Markdown => in_markdown(&mut draft, text)?,
        ImportFormat::Tsv => in_table(&mut draft, delimited::document(text, Some(b'\t'))?)?,
        _ => in_table(&mut draft, delimited::document(text, None)?)?,
    };
    draft.finish_named(shape, source)
}

fn in_table(draft: &mut MapDraft, document: RowDocument) -> Result<ImportShape, ImportError> {
    if document.rows.is_empty() {
        return Err(ImportError::Empty);
    }
    table::read(draft, document)
}

/// Markdown: a Mermaid journey in a fence, tables, or else headings and lists.
fn in_markdown(draft: &mut MapDraft, text: &str) -> Result<ImportShape, ImportError> {
    if mermaid::is_journey(text) {
        return mermaid::read(draft, text);
    }
    let document = markdown::document(text);
    if markdown::has_table(text) && table::layout(&document).is_some() {
        return in_table(draft, document);
    }
    outline::read(draft, text)
}

/// A map's own file.
fn masa(source: &ImportSource) -> Result<Import, ImportError> {
    let loaded = read_map(source.bytes, source.name.unwrap_or("-"))?;
    Ok(Import::of(loaded.map, ImportShape::Map, Vec::new(), loaded.notes))
}
