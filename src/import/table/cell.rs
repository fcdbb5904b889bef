//! What stands in one cell: lines, names, marks.

use crate::import::draft::MapDraft;
use crate::import::head::plain;
use crate::words::Message;

/// What is said of a text that stands outside of everything.
pub(super) fn outside() -> Message {
    Message::new("import-why-outside")
}

/// Whether a cell says that it is about the stage as a whole, as our Markdown does.
pub(super) fn is_whole_stage(draft: &MapDraft, cell: &str) -> bool {
    let bare = cell.trim_matches('*');
    cell.starts_with('*') && !bare.is_empty() && draft.is_called(bare, "export-whole-stage")
}

/// The lines of a cell, each a card: where all of several begin with the same bullet or with numbers, without these.
pub(super) fn lines(cell: &str) -> Vec<&str> {
    let lines: Vec<&str> = cell.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let bare: Option<Vec<&str>> = lines.iter().map(|line| unbulleted(line)).collect();
    match bare {
        Some(bare) if bare.len() > 1 => bare,
        _ => lines,
    }
}

/// A line without its bullet or number; `None` where it has none.
pub(in crate::import) fn unbulleted(line: &str) -> Option<&str> {
    let after = match line.trim_start_matches(|digit: char| digit.is_ascii_digit()) {
        rest if rest.len() < line.len() => rest.strip_prefix(['.', ')'])?,
        rest => rest.strip_prefix(['-', '*', '+', '•', '–', '·', '◦', '▪'])?,
    };
    let text = after.strip_prefix([' ', '\t', '\u{a0}'])?.trim();
    (!text.is_empty()).then_some(text)
}

/// Names in one cell, a line each, or else parted by commas.
pub(super) fn names(cell: &str) -> Vec<&str> {
    let several = lines(cell);
    match several.as_slice() {
        [one] if plain(one).len() < 400 => {
            one.split([',', '،', ';', '؛']).map(str::trim).filter(|name| !name.is_empty()).collect()
        }
        _ => several,
    }
}
