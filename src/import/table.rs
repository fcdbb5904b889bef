//! Tables of any origin as rows of cells, and what their layout is: touchpoints (or stages) down, stages across, or one row
//! a card. A document is rows, with headings and prose between them where its format has such.

pub(super) mod across;
pub(super) mod cards;
mod cell;
pub(super) mod down;
mod heads;
mod preface;
mod slot;

pub(super) use cell::unbulleted;
pub(super) use heads::is_head;
pub(super) use preface::read_text as read_above;
pub(super) use slot::{RowSlot, SlotTarget};

use self::heads::heads;
use super::document::{MOST_CELLS, RowDocument, RowKind};
use super::draft::MapDraft;
use super::{ImportError, ImportShape};

/// How a table is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TableLayout {
    /// A row a card; the head stands in this row of the document, counted from 0.
    Cards(usize),
    /// A row a touchpoint or stage.
    Down,
    /// A column a touchpoint or stage.
    Across,
}

/// In how many rows from the top a head is looked for where it must stand at the top.
const TOP: usize = 30;

/// How a document is laid out; `None` where it has no heads that are known.
pub(super) fn layout(document: &RowDocument) -> Option<TableLayout> {
    let tables = document.rows.iter().enumerate().filter(|(_, row)| row.sort == RowKind::Cells);
    if let Some((place, _)) = tables.clone().take(TOP).find(|(_, row)| cards::is_head(row)) {
        return Some(TableLayout::Cards(place));
    }
    let down = tables.map(|(_, row)| heads(row)).max().unwrap_or_default();
    let across = across::labels(document).map_or(0, |(_, count)| count);
    match (down, across) {
        (down, across) if across >= 2 && across > down => Some(TableLayout::Across),
        (down, _) if down >= 2 => Some(TableLayout::Down),
        _ => None,
    }
}

/// Reads a document into a draft.
///
/// # Errors
/// [`ImportError::TooMuch`], and [`ImportError::Unrecognised`] where there is no table with known heads.
pub(super) fn read(draft: &mut MapDraft, document: RowDocument) -> Result<ImportShape, ImportError> {
    if document.filled() > MOST_CELLS {
        return Err(ImportError::TooMuch { what: "import-too-many-cells", limit: MOST_CELLS as u64 });
    }
    match layout(&document) {
        // Texts of cards are ours, and taken as they are.
        Some(TableLayout::Cards(head)) => Ok(cards::read(draft, &document, head)),
        Some(TableLayout::Down) => Ok(down::read(draft, &document.cleaned())),
        Some(TableLayout::Across) => {
            across::read(draft, &document.cleaned()).ok_or(ImportError::Unrecognised)
        }
        None => Err(ImportError::Unrecognised),
    }
}
