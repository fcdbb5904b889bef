//! The content of a cell: lines, names, markers.

use crate::import::document::BREAK_IN_NAME;
use crate::import::draft::MapDraft;
use crate::import::head::plain;
use crate::words::Message;

/// The reason for text that is outside of any table or stage.
pub(super) fn outside() -> Message {
    Message::new("import-why-outside")
}

/// Whether a cell is marked as “whole stage”, as our Markdown does.
pub(super) fn is_whole_stage(draft: &MapDraft, cell: &str) -> bool {
    let bare = cell.trim_matches('*');
    cell.starts_with('*') && !bare.is_empty() && draft.is_called(bare, "export-whole-stage")
}

/// The name of a stage or touchpoint in a cell, on one line unless a line break belongs to it.
pub(super) fn name(cell: &str) -> String {
    cell.replace('\n', " ").replace(BREAK_IN_NAME, "\n")
}

/// The lines of a cell; each becomes a card. If all of several lines start with a bullet or number,
/// these are removed.
pub(super) fn lines(cell: &str) -> Vec<&str> {
    let lines: Vec<&str> = cell.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let bare: Option<Vec<&str>> = lines.iter().map(|line| unbulleted(line)).collect();
    match bare {
        Some(bare) if bare.len() > 1 => bare,
        _ => lines,
    }
}

/// A line without its bullet or number; `None` if it has none.
pub fn unbulleted(line: &str) -> Option<&str> {
    let after = match line.trim_start_matches(|digit: char| digit.is_ascii_digit()) {
        rest if rest.len() < line.len() => rest.strip_prefix(['.', ')'])?,
        rest => rest.strip_prefix(['-', '*', '+', '•', '–', '·', '◦', '▪'])?,
    };
    let text = after.strip_prefix([' ', '\t', '\u{a0}'])?.trim();
    (!text.is_empty()).then_some(text)
}

/// The names in a cell: one per line, or separated by commas.
pub(super) fn names(cell: &str) -> Vec<&str> {
    let several = lines(cell);
    match several.as_slice() {
        [one] if plain(one).len() < 400 => {
            one.split([',', '،', ';', '؛']).map(str::trim).filter(|name| !name.is_empty()).collect()
        }
        _ => several,
    }
}
