//! Tables from any source, as rows of cells. Detects the layout: one row per touchpoint or stage,
//! one column per stage, or one row per card. Headings and prose may stand between tables.

pub(super) mod across;
pub(super) mod cards;
mod cell;
mod column_heads;
pub(super) mod down;
mod heads;
mod levels;
mod pairs;
mod preface;
mod slot;

pub use cell::unbulleted;
pub(super) use heads::{is_head, is_head_of_figures};
pub(super) use preface::{read_label, read_text as read_above};
pub(super) use slot::{RowSlot, SlotTarget, describe};

use self::heads::heads;
use self::pairs::PairsTable;
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
    /// Labels and texts, about one stage or the journey.
    Pairs(PairsTable),
}

/// How many rows from the top are searched for a heading row of cards.
const TOP: usize = 30;

/// Detects the layout; `None` if there are no known headings.
pub(super) fn layout(document: &RowDocument) -> Option<SourceLayout> {
    let tables = document.rows.iter().enumerate().filter(|(_, row)| row.sort == RowKind::Cells);
    if let Some((place, _)) = tables.clone().take(TOP).find(|(_, row)| cards::is_head(row)) {
        return Some(SourceLayout::Cards(place));
    }
    if tables.clone().take(TOP).any(|(_, row)| levels::is_story_map(row)) {
        return Some(SourceLayout::Down);
    }
    if let Some(table) = pairs::about(document) {
        return Some(SourceLayout::Pairs(table));
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
        Some(SourceLayout::Pairs(PairsTable::Stage(_))) => {
            pairs::read(draft, &document.cleaned());
            Ok(ImportShape::StageTables)
        }
        Some(SourceLayout::Pairs(PairsTable::Journey)) => {
            pairs::read_about_journey(draft, &document.cleaned());
            Ok(ImportShape::StageTables)
        }
        None => Err(ImportError::Unrecognised),
    }
}

/// Whether a document names its stages in a row or a column, and so needs no headings for them.
pub(super) fn names_stages(document: &RowDocument) -> bool {
    match layout(document) {
        Some(SourceLayout::Cards(_) | SourceLayout::Across) => true,
        Some(SourceLayout::Down) => document.rows.iter().position(is_head).is_some_and(|place| {
            let below = document.rows.get(place + 1..).unwrap_or_default();
            document.rows.get(place).is_some_and(|head| levels::levels(head, below).0.is_some())
        }),
        Some(SourceLayout::Pairs(PairsTable::Stage(is_named))) => is_named,
        Some(SourceLayout::Pairs(PairsTable::Journey)) | None => false,
    }
}

/// Whether the heading above a table is its stage.
pub(super) fn needs_heading(document: &RowDocument) -> bool {
    let is_about_journey = matches!(layout(document), Some(SourceLayout::Pairs(PairsTable::Journey)) | None);
    !is_about_journey && !names_stages(document)
}
