//! The state of the check: the findings, and which one is selected.

use jiff::civil::Date;

use crate::insight::check::{Check, CheckReport, unused_waiver};
use crate::model::{Id, Map, WaiverId};
use crate::ops::Revision;
use crate::ui::core::cursor::Cursor;
use crate::words::Message;

#[derive(Clone, Debug, Default)]
pub struct CheckScreen {
    /// The result for the whole map, whatever the filter.
    pub report: CheckReport,
    /// The revision of the map and the day for which the checks were run.
    pub(super) found_in: Option<(Revision, Date)>,
    /// The rows that the filter shows, in the order of the list.
    pub rows: Vec<CheckRow>,
    /// The index of the selected row.
    pub(super) place: usize,
    /// The index of the item at the top of the view.
    pub(super) first: usize,
    /// The cursor of the board as the check last set it. A different cursor was moved by something
    /// else.
    pub(super) cursor: Option<Cursor>,
}

/// The heading under which a row is listed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CheckGroup {
    Found(&'static Check),
    Waived,
    /// Waivers that apply to nothing.
    Unused,
}

/// A finding, or an unused waiver.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckRow {
    pub group: CheckGroup,
    pub about: Id,
    pub message: Message,
    /// The waivers of the finding, or the unused waiver itself.
    pub waivers: Vec<WaiverId>,
}

impl CheckRow {
    /// Whether this is the same row, even if its message has changed.
    pub(super) fn is_same(&self, other: &CheckRow) -> bool {
        (self.group, self.about) == (other.group, other.about) && self.waivers == other.waivers
    }
}

impl CheckScreen {
    pub fn row(&self) -> Option<&CheckRow> {
        self.rows.get(self.place)
    }
}

/// All rows of a report: findings, waived ones, unused waivers.
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
