//! Tables from any source, as rows of cells. Detects the layout: one row per touchpoint or stage,
//! one column per stage, one row per card, or pairs of a label and a text. Headings and prose may stand
//! between tables.

pub(super) mod across;
pub(super) mod cards;
mod cell;
mod column_heads;
pub(super) mod down;
mod groups;
mod heads;
mod levels;
mod notes;
mod pairs;
mod preface;
mod slot;

pub use cell::unbulleted;
pub(super) use heads::{is_head, is_head_of_figures};
pub(super) use preface::{read_label, read_text as read_above};
pub(super) use slot::{RowSlot, SlotTarget, describe};

use self::heads::heads;
use self::pairs::PairsTable;
use super::answers::HeadAnswers;
use super::document::{DocumentRow, MOST_CELLS, RowDocument, RowKind};
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
    /// Labels and texts, about several stages.
    Groups,
    /// One row per sticky note; the index of the heading row in the document.
    Notes(usize),
}

/// How many rows from the top are searched for a heading row of cards.
const TOP: usize = 30;

/// Detects the layout; `None` if there are no known headings, and its structure says nothing either.
pub(super) fn layout(document: &RowDocument, answers: &HeadAnswers) -> Option<SourceLayout> {
    let tables = document.rows.iter().enumerate().filter(|(_, row)| row.sort == RowKind::Cells);
    if let Some((place, _)) = tables.clone().take(TOP).find(|(_, row)| cards::is_head(row, answers)) {
        return Some(SourceLayout::Cards(place));
    }
    if tables.clone().take(TOP).any(|(_, row)| levels::is_story_map(row)) {
        return Some(SourceLayout::Down);
    }
    if groups::is_groups(document, answers) {
        return Some(SourceLayout::Groups);
    }
    if answers.is_empty()
        && let Some(table) = pairs::about(document)
    {
        return Some(SourceLayout::Pairs(table));
    }
    let down = tables.map(|(_, row)| heads(row, answers)).max().unwrap_or_default();
    let across = across::labels(document, answers).map_or(0, |(_, count)| count);
    match (down, across) {
        (down, across) if across >= 2 && across > down => Some(SourceLayout::Across),
        (down, _) if down >= 2 => Some(SourceLayout::Down),
        (1, 0) if across::corner(document).is_none() => Some(SourceLayout::Down),
        _ => across::corner(document)
            .map(|_| SourceLayout::Across)
            .or_else(|| notes::head(document, answers).map(SourceLayout::Notes)),
    }
}

/// The headings of a table that has no known layout: those of its first row of several cells.
pub(super) fn unknown_heads(document: &RowDocument) -> Vec<String> {
    let mut rows = document.rows.iter().filter(|row| row.sort == RowKind::Cells);
    let head = rows.find(|row| row.filled().nth(1).is_some());
    let cells = head.into_iter().flat_map(|row| row.filled());
    cells.map(|(_, cell)| cell.to_owned()).take(MOST_UNKNOWN).collect()
}

/// The maximum number of headings that a refusal names.
const MOST_UNKNOWN: usize = 20;

/// Reads a document into a draft.
///
/// # Errors
/// [`ImportError::TooMuch`] if there are too many cells, [`ImportError::UnknownHeads`] or
/// [`ImportError::Unrecognised`] if there is no table with known headings.
pub(super) fn read(draft: &mut MapDraft, document: RowDocument) -> Result<ImportShape, ImportError> {
    if document.filled() > MOST_CELLS {
        return Err(ImportError::TooMuch { what: "import-too-many-cells", limit: MOST_CELLS as u64 });
    }
    match layout(&document, &draft.answers) {
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
        Some(SourceLayout::Groups) => Ok(groups::read(draft, &document.cleaned())),
        Some(SourceLayout::Notes(head)) => Ok(notes::read(draft, &document.cleaned(), head)),
        None => Err(match unknown_heads(&document) {
            heads if heads.len() < 2 => ImportError::Unrecognised,
            heads => ImportError::UnknownHeads(heads),
        }),
    }
}

/// Whether a document names its stages in a row or a column, and so needs no headings for them.
pub(super) fn names_stages(document: &RowDocument, answers: &HeadAnswers) -> bool {
    match layout(document, answers) {
        Some(
            SourceLayout::Cards(_) | SourceLayout::Across | SourceLayout::Groups | SourceLayout::Notes(_),
        ) => true,
        Some(SourceLayout::Down) => {
            let is_head = |row: &DocumentRow| is_head(row, answers);
            document.rows.iter().position(is_head).is_some_and(|place| {
                let below = document.rows.get(place + 1..).unwrap_or_default();
                let stage = |head| levels::levels(head, below, answers).stage;
                document.rows.get(place).and_then(stage).is_some()
            })
        }
        Some(SourceLayout::Pairs(PairsTable::Stage(is_named))) => is_named,
        Some(SourceLayout::Pairs(PairsTable::Journey)) | None => false,
    }
}

/// Whether the heading above a table is its stage.
pub(super) fn needs_heading(document: &RowDocument, answers: &HeadAnswers) -> bool {
    let is_about_journey =
        matches!(layout(document, answers), Some(SourceLayout::Pairs(PairsTable::Journey)) | None);
    !is_about_journey && !names_stages(document, answers)
}
