//! Tables of any origin as rows of cells, and what their layout is: touchpoints (or stages) down, stages across, or one row
//! a card. A document is rows, with headings and prose between them where its format has such.

pub(super) mod across;
pub(super) mod cards;
pub(super) mod down;
mod preface;
mod slot;

pub(super) use preface::read_text as read_above;
pub(super) use slot::{Slot, Target};

use super::draft::Draft;
use super::head::{Head, meaning, plain};
use super::{ImportError, Shape};
use crate::text::visible::cleaned;
use crate::words::Message;

/// The most cells that are read.
pub(super) const MOST_CELLS: usize = 300_000;

/// One line of a document.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// Its number in its document, from 1.
    pub number: usize,
    /// What it is.
    pub sort: Sort,
    /// Its cells; a heading or a line of prose has one.
    pub cells: Vec<String>,
}

/// What a line of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Cells of a table.
    Cells,
    /// A heading.
    Heading,
    /// Prose.
    Prose,
}

/// Rows of one document, or of one sheet of a workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Document {
    /// The name of the sheet.
    pub sheet: Option<String>,
    /// The rows, in order.
    pub rows: Vec<Row>,
}

impl Row {
    /// The cell of a column, without the blanks around it.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    /// Its cells that say anything, with their columns.
    pub fn filled(&self) -> impl Iterator<Item = (usize, &str)> {
        let cells = self.cells.iter().map(|cell| cell.trim()).enumerate();
        cells.filter(|(_, cell)| !cell.is_empty())
    }

    /// Its only cell that says anything.
    pub fn single(&self) -> Option<&str> {
        let mut filled = self.filled();
        let (_, first) = filled.next()?;
        filled.next().is_none().then_some(first)
    }
}

impl Document {
    /// Where a cell stands, to people.
    pub fn place(&self, row: &Row, column: usize) -> Message {
        if row.sort != Sort::Cells {
            return Message::new("import-place-line").text("line", row.number.to_string());
        }
        let place = Message::new("import-place-cell")
            .text("row", row.number.to_string())
            .text("column", (column + 1).to_string());
        match &self.sheet {
            Some(sheet) => {
                Message::new("import-place-sheet").text("sheet", sheet.clone()).message("place", place)
            }
            None => place,
        }
    }

    /// The same with the texts as people meant them: line breaks are line feeds, and control characters are gone.
    pub fn cleaned(mut self) -> Document {
        for cell in self.rows.iter_mut().flat_map(|row| &mut row.cells) {
            if cell.contains(char::is_control) {
                *cell = cleaned(cell, usize::MAX);
            }
        }
        self
    }

    /// How many cells say anything.
    fn filled(&self) -> usize {
        self.rows.iter().map(|row| row.filled().count()).sum()
    }
}

/// How a table is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
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
pub(super) fn layout(document: &Document) -> Option<Layout> {
    let tables = document.rows.iter().enumerate().filter(|(_, row)| row.sort == Sort::Cells);
    if let Some((place, _)) = tables.clone().take(TOP).find(|(_, row)| cards::is_head(row)) {
        return Some(Layout::Cards(place));
    }
    let down = tables.map(|(_, row)| heads(row)).max().unwrap_or_default();
    let across = across::labels(document).map_or(0, |(_, count)| count);
    match (down, across) {
        (down, across) if across >= 2 && across > down => Some(Layout::Across),
        (down, _) if down >= 2 => Some(Layout::Down),
        _ => None,
    }
}

/// How many different heads a row consists of; 0 where it is not a row of heads.
fn heads(row: &Row) -> usize {
    let mut known: Vec<Head> = Vec::new();
    let mut cells = 0;
    for (_, cell) in row.filled() {
        cells += 1;
        if let Some(head) = meaning(cell).filter(is_of_rows)
            && !known.contains(&head)
        {
            known.push(head);
        }
    }
    let places = known.iter().any(|head| matches!(head, Head::Stage | Head::Touchpoint));
    let lanes = known.iter().filter(|head| matches!(head, Head::Lane(_))).count();
    let consists = known.len() * 2 >= cells && (lanes >= 2 || places && known.len() >= 2);
    if consists { known.len() } else { 0 }
}

/// Whether a row is one of heads.
pub(super) fn is_head(row: &Row) -> bool {
    row.sort == Sort::Cells && heads(row) >= 2
}

/// Whether a head is one of rows below it, not of the whole map.
fn is_of_rows(head: &Head) -> bool {
    !matches!(head, Head::OfMap(_) | Head::Number | Head::LaneName)
}

/// Reads a document into a draft.
///
/// # Errors
/// [`ImportError::TooMuch`], and [`ImportError::Unrecognised`] where there is no table with known heads.
pub(super) fn read(draft: &mut Draft, document: Document) -> Result<Shape, ImportError> {
    if document.filled() > MOST_CELLS {
        return Err(ImportError::TooMuch { what: "import-too-many-cells", limit: MOST_CELLS as u64 });
    }
    match layout(&document) {
        // Texts of cards are ours, and taken as they are.
        Some(Layout::Cards(head)) => Ok(cards::read(draft, &document, head)),
        Some(Layout::Down) => Ok(down::read(draft, &document.cleaned())),
        Some(Layout::Across) => across::read(draft, &document.cleaned()).ok_or(ImportError::Unrecognised),
        None => Err(ImportError::Unrecognised),
    }
}

/// What is said of a text that stands outside of everything.
fn outside() -> Message {
    Message::new("import-why-outside")
}

/// Whether a cell says that it is about the stage as a whole, as our Markdown does.
fn is_whole_stage(draft: &Draft, cell: &str) -> bool {
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
pub(super) fn unbulleted(line: &str) -> Option<&str> {
    let after = match line.trim_start_matches(|digit: char| digit.is_ascii_digit()) {
        rest if rest.len() < line.len() => rest.strip_prefix(['.', ')'])?,
        rest => rest.strip_prefix(['-', '*', '+', '•', '–', '·', '◦', '▪'])?,
    };
    let text = after.strip_prefix([' ', '\t', '\u{a0}'])?.trim();
    (!text.is_empty()).then_some(text)
}

/// Names in one cell, a line each, or else parted by commas.
fn names(cell: &str) -> Vec<&str> {
    let several = lines(cell);
    match several.as_slice() {
        [one] if plain(one).len() < 400 => {
            one.split([',', '،', ';', '؛']).map(str::trim).filter(|name| !name.is_empty()).collect()
        }
        _ => several,
    }
}
