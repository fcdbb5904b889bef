//! A table that may be too large for a page: columns are given their widths, rows are measured, and both are dealt to
//! pages so that nothing is clipped.
//!
//! Rows and columns count in reading order here; only the finished [`Table`] is mirrored. Heads stand on every page. A
//! head that reaches over more than one page is said to be continued. A row that is higher than a page is cut between
//! its texts, or within one that is higher than a page by itself; joined again, its parts are the row.

mod columns;
mod draft;
mod measure;
mod rows;

use super::Rectangle;
use super::frame::PageFrame;

pub(super) use self::draft::{CellText, DraftCell, TableDraft, TablePart};

/// A table on more pages than these is set in the smallest letters without trying others.
const MANY: usize = 16;

impl TableDraft {
    /// The table on as many pages as it needs, in the largest of these letters (from large to small) that cost at most
    /// a quarter more pages than the smallest.
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
