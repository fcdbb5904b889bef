//! Compares headings with the title of the map.

use std::collections::BTreeSet;

use crate::import::draft::MapDraft;
use crate::import::head::plain;

/// The longest title that is compared, in bytes: each heading is.
const LONGEST: usize = 400;

/// Whether all words of a text are in the map's title, so that nothing is lost without it.
pub(super) fn is_in_title(draft: &MapDraft, text: &str) -> bool {
    if draft.map().info().title.len() > LONGEST || text.len() > LONGEST {
        return false;
    }
    let title = plain(&draft.map().info().title);
    let known: BTreeSet<&str> = title.split(' ').collect();
    let text = plain(text);
    !text.is_empty() && text.split(' ').all(|word| known.contains(word))
}
