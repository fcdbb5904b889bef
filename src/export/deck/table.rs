//! A table that may be too large for a page: chooses the column widths, measures the rows, and
//! splits both onto pages so that nothing is clipped.
//!
//! Rows and columns are in reading order here; only the finished `DeckTable` is mirrored. Headings
//! are repeated on every page, and a heading that spans several pages is marked as continued. A row
//! higher than a page is split between its texts, or within a text that alone is higher than a
//! page; no text is lost.

mod columns;
mod draft;
mod measure;
mod rows;

use super::Rectangle;
use super::frame::PageFrame;

pub(super) use self::draft::{CellText, DraftCell, TableDraft, TablePart};

/// If the table needs more pages than this, use the smallest font size without trying others.
const MANY: usize = 16;

impl TableDraft {
    /// Splits the table onto pages, in the largest font size (`sizes` are in descending order) that
    /// needs at most a quarter more pages than the smallest.
    pub fn parts(&self, frame: &PageFrame, area: Rectangle, sizes: &[f32]) -> Vec<TablePart> {
        let Some((smallest, larger)) = sizes.split_last() else { return Vec::new() };
        let found = self.parts_of_size(frame, area, *smallest);
        if found.len() > MANY {
            return found;
        }
        let most = found.len() + found.len() / 4;
        let mut larger = larger.iter().map(|size| self.parts_of_size(frame, area, *size));
        larger.find(|parts| parts.len() <= most).unwrap_or(found)
    }

    fn parts_of_size(&self, frame: &PageFrame, area: Rectangle, size: f32) -> Vec<TablePart> {
        let groups = columns::groups(self, frame, area.width, size);
        groups.iter().flat_map(|group| rows::parts(self, frame, group, area.height, size)).collect()
    }
}
