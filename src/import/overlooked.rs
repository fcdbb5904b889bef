//! The last look at a nested file: whatever text of it is neither in the map nor listed by then was
//! overlooked by its reader, and is listed. So nothing is lost, whatever a file contains.

use std::collections::HashSet;

use super::draft::MapDraft;
use super::feeling::{feeling, level, number, rated};
use super::head::meaning;
use crate::format::map_text;
use crate::model::{Choice, LaneKind};
use crate::text::visible::cleaned;
use crate::words::Message;

/// A text of the file, and the name of what it stood in.
pub(super) struct SourceText<'file> {
    pub field: &'file str,
    pub text: &'file str,
}

/// Lists the texts of which a word is nowhere yet.
pub(super) fn leave(draft: &mut MapDraft, texts: &[SourceText]) {
    let mut kept: HashSet<String> = HashSet::new();
    // Line breaks are escaped in a map's file.
    words(&map_text(draft.map()).replace("\\n", " ").replace("\\t", " "), &mut kept);
    for unplaced in &draft.unplaced {
        words(&unplaced.text, &mut kept);
    }
    for SourceText { field, text } in texts {
        let mut needed = HashSet::new();
        words(&cleaned(text, usize::MAX), &mut needed);
        if needed.is_subset(&kept) || is_value(text) {
            continue;
        }
        let place = Message::new("import-place-field").text("field", *field);
        draft.leave(text, place, Message::new("import-why-overlooked"));
        kept.extend(needed);
    }
}

/// Adds the words of a text, without what has no letters.
fn words(text: &str, to: &mut HashSet<String>) {
    let words = text.split(|one: char| !one.is_alphanumeric());
    to.extend(words.filter(|word| word.chars().any(char::is_alphabetic)).map(str::to_lowercase));
}

/// Whether a text is a number, a level, a feeling, or the name of a lane, which the map has as a value.
fn is_value(text: &str) -> bool {
    number(text).is_some()
        || rated(text).is_some()
        || level(text).is_some()
        || feeling(text).is_some()
        || LaneKind::named(text).is_some()
        || meaning(text).is_some()
        || ["true", "false", "yes", "no"].contains(&text.trim().to_lowercase().as_str())
}
