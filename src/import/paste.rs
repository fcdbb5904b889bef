//! Recognises pasted text that is clearly a whole map. The board handles all other text as lines
//! and cells.

use super::answers::HeadAnswers;
use super::document::{RowDocument, RowKind};
use super::head::{HeadMeaning, labelled, meaning};
use super::table::{self, SourceLayout};
use super::{
    Import, ImportFormat, ImportRequest, ImportSource, delimited, markdown, mermaid, outline, reader,
};

/// The largest paste that is examined, in bytes.
const LONGEST: usize = 1024 * 1024;

/// Imports the text if it is clearly a whole map.
pub(super) fn recognise(text: &str, language: &str) -> Option<Import> {
    if text.len() > LONGEST || text.trim().is_empty() {
        return None;
    }
    let kind = kind(text)?;
    let source = ImportSource { name: None, bytes: text.as_bytes() };
    let asked =
        ImportRequest { format: Some(kind), language: Some(language.to_owned()), ..ImportRequest::default() };
    let import = match kind {
        ImportFormat::Masa => reader::read(&source, &asked),
        _ => reader::read_text(text, kind, &source, &asked),
    };
    import.ok().filter(|import| import.counts.stages > 0)
}

/// The format of the text, if there is no doubt.
fn kind(text: &str) -> Option<ImportFormat> {
    let begin = text.trim_start();
    if mermaid::is_journey(begin) {
        return Some(ImportFormat::Mermaid);
    }
    if begin.starts_with("JourneyMap") {
        return Some(ImportFormat::Masa);
    }
    if begin.starts_with('{') {
        return (reader::kind_of_text(begin) == ImportFormat::Json).then_some(ImportFormat::Json);
    }
    let document = markdown::document(text);
    if document.has_diagram() {
        return Some(ImportFormat::Markdown);
    }
    if document.has_table() {
        return says_stages(&document.rows()).then_some(ImportFormat::Markdown);
    }
    if text.contains('\t')
        && delimited::document(text, Some(b'\t')).is_ok_and(|document| says_stages(&document))
    {
        return Some(ImportFormat::Tsv);
    }
    let kind = if document.has_heading() { ImportFormat::Markdown } else { ImportFormat::Outline };
    is_outline(text).then_some(kind)
}

/// Whether a table names its stages: in a column or row of stages, or by a heading above a table.
fn says_stages(document: &RowDocument) -> bool {
    let answers = &HeadAnswers::default();
    let has_stage = || {
        let rows = document.rows.iter().filter(|row| row.sort == RowKind::Cells);
        rows.flat_map(|row| row.filled()).any(|(_, cell)| meaning(cell) == Some(HeadMeaning::Stage))
    };
    let is_headed = || {
        let heads = document.rows.windows(2).filter_map(|pair| pair.first().zip(pair.get(1)));
        heads.clone().any(|(above, row)| above.sort != RowKind::Cells && table::is_head(row, answers))
    };
    match table::layout(document, answers) {
        Some(SourceLayout::Cards(_)) => true,
        Some(SourceLayout::Down) => {
            let has_figures = || document.rows.iter().any(|row| table::is_head_of_figures(row, answers));
            has_stage() || is_headed() || has_figures()
        }
        Some(SourceLayout::Across | SourceLayout::Groups) => has_stage(),
        Some(SourceLayout::Pairs(_)) => document.rows.iter().any(|row| row.sort == RowKind::Heading),
        Some(SourceLayout::Notes(_)) | None => false,
    }
}

/// Whether the text is an outline with clear levels: at least three, or two with lanes before
/// colons.
fn is_outline(text: &str) -> bool {
    let lines = outline::lines(text);
    let deepest = lines.iter().map(|line| line.depth).max().unwrap_or_default();
    let is_lane = |text: &str| match labelled(text) {
        Some((head, ..)) => matches!(head, HeadMeaning::Lane(_) | HeadMeaning::Touchpoint),
        None => matches!(meaning(text), Some(HeadMeaning::Lane(_) | HeadMeaning::Touchpoint)),
    };
    let lanes = lines.iter().filter(|line| line.depth > 0 && is_lane(&line.text)).count();
    deepest >= 2 && lanes >= 1 || deepest == 1 && lanes >= 2
}
