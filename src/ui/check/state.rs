//! What the check found, and which finding is selected.

use jiff::civil::Date;

use crate::insight::check::{Check, CheckReport, unused_waiver};
use crate::model::{Id, Map, WaiverId};
use crate::ops::Revision;
use crate::ui::core::cursor::Cursor;
use crate::words::Message;

/// The screen of the check.
#[derive(Clone, Debug, Default)]
pub struct CheckScreen {
    /// What was found in the whole map.
    pub report: CheckReport,
    /// The map and the day for which it was found.
    pub(super) found_in: Option<(Revision, Date)>,
    /// The rows that the filter shows, in order.
    pub rows: Vec<CheckRow>,
    /// The index of the selected row.
    pub place: usize,
    /// The item at the top of the view.
    pub(super) first: usize,
    /// Where the check put the cursor of the board; elsewhere, something else moved it.
    pub(super) cursor: Option<Cursor>,
}

/// The heading under which a row is listed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CheckGroup {
    Found(&'static Check),
    Waived,
    /// Waivers of what is no longer found.
    Unused,
}

/// A finding or a waiver.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckRow {
    pub group: CheckGroup,
    pub about: Id,
    pub message: Message,
    /// The waivers by which it is waived.
    pub waivers: Vec<WaiverId>,
}

impl CheckRow {
    /// Whether this is the same finding, even if its sentence has changed.
    pub(super) fn is_same(&self, other: &CheckRow) -> bool {
        (self.group, self.about) == (other.group, other.about) && self.waivers == other.waivers
    }
}

impl CheckScreen {
    /// The selected row.
    pub fn row(&self) -> Option<&CheckRow> {
        self.rows.get(self.place)
    }
}

/// All rows of a report, in order.
pub(super) fn rows(map: &Map, report: &CheckReport) -> Vec<CheckRow> {
    let found = report.findings.iter().map(|finding| CheckRow {
        group: CheckGroup::Found(finding.check),
        about: finding.about,
        message: finding.message.clone(),
        waivers: Vec::new(),
    });
    let waived = report.waived.iter().map(|waived| CheckRow {
        group: CheckGroup::Waived,
        about: waived.finding.about,
        message: waived.finding.message.clone(),
        waivers: waived.waivers.clone(),
    });
    let unused = report.unused.iter().map(|id| CheckRow {
        group: CheckGroup::Unused,
        about: map.waiver(*id).and_then(|waiver| waiver.about).unwrap_or(Id::Map),
        message: unused_waiver(map, *id),
        waivers: vec![*id],
    });
    found.chain(waived).chain(unused).collect()
}
