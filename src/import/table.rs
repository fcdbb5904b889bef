//! Tables from any source, as rows of cells. Detects the layout: one row per touchpoint or stage,
//! one column per stage, or one row per card. Headings and prose may stand between tables.

pub(super) mod across;
pub(super) mod cards;
mod cell;
pub(super) mod down;
mod heads;
mod preface;
mod slot;

pub use cell::unbulleted;
pub(super) use heads::{is_head, is_head_of_figures};
pub(super) use preface::read_text as read_above;
pub(super) use slot::{RowSlot, SlotTarget};

use self::heads::heads;
use super::document::{MOST_CELLS, RowDocument, RowKind};
use super::draft::MapDraft;
use super::{ImportError, ImportShape};

/// The layout of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SourceLayout {
    /// One row per card; the index of the heading row in the document.
    Cards(usize),
    /// One row per touchpoint or stage.
    Down,
    /// One column per touchpoint or stage.
    Across,
}

/// How many rows from the top are searched for a heading row of cards.
const TOP: usize = 30;

/// Detects the layout; `None` if there are no known headings.
pub(super) fn layout(document: &RowDocument) -> Option<SourceLayout> {
    let tables = document.rows.iter().enumerate().filter(|(_, row)| row.sort == RowKind::Cells);
    if let Some((place, _)) = tables.clone().take(TOP).find(|(_, row)| cards::is_head(row)) {
        return Some(SourceLayout::Cards(place));
    }
    let down = tables.map(|(_, row)| heads(row)).max().unwrap_or_default();
    let across = across::labels(document).map_or(0, |(_, count)| count);
    match (down, across) {
        (down, across) if across >= 2 && across > down => Some(SourceLayout::Across),
        (down, _) if down >= 2 => Some(SourceLayout::Down),
        _ => None,
    }
}

/// Reads a document into a draft.
///
/// # Errors
/// [`ImportError::TooMuch`] if there are too many cells, [`ImportError::Unrecognised`] if there is
/// no table with known headings.
pub(super) fn read(draft: &mut MapDraft, document: RowDocument) -> Result<ImportShape, ImportError> {
    if document.filled() > MOST_CELLS {
        return Err(ImportError::TooMuch { what: "import-too-many-cells", limit: MOST_CELLS as u64 });
    }
    match layout(&document) {
        // A table of cards is our own export, so its texts are taken literally.
        Some(SourceLayout::Cards(head)) => Ok(cards::read(draft, &document, head)),
        Some(SourceLayout::Down) => Ok(down::read(draft, &document.cleaned())),
        Some(SourceLayout::Across) => {
            across::read(draft, &document.cleaned()).ok_or(ImportError::Unrecognised)
        }
        None => Err(ImportError::Unrecognised),
    }
}
