//! The state of the history screen: the recorded sessions, and which row is selected.

use jiff::civil::Date;

use crate::insight::fold::folded;
use crate::model::{Id, Map};
use crate::ui::core::outcome::{HistoryChange, HistorySession};

#[derive(Clone, Debug, Default)]
pub struct HistoryScreen {
    /// The newest first; `None` until they have been read.
    pub sessions: Option<Vec<HistorySession>>,
    /// The text that the listed changes contain; empty: all are listed.
    pub sought: String,
    /// The sessions and their changes, in the order of the list.
    pub rows: Vec<HistoryRow>,
    /// The index of the selected row.
    pub place: usize,
    /// The index of the item at the top of the view.
    pub(super) first: usize,
}

/// A row of the list. The numbers are indexes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryRow {
    Session(usize),
    Change(usize, usize),
}

/// An item of the list: a row, or a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// What was changed since the last review, and the number of changes.
    Since(Date, usize),
    /// What was changed before it.
    Before(Date),
    /// The row with this index.
    Row(usize),
}

impl HistoryScreen {
    pub fn new(sessions: Vec<HistorySession>) -> HistoryScreen {
        let mut screen = HistoryScreen::default();
        screen.list(sessions);
        screen
    }

    /// Lists these sessions. What was selected and sought stays so.
    pub fn list(&mut self, sessions: Vec<HistorySession>) {
        let selected = self.row().map(|row| self.identity(row));
        self.sessions = Some(sessions);
        let sought = std::mem::take(&mut self.sought);
        self.search(&sought);
        let place = self.rows.iter().position(|row| Some(self.identity(*row)) == selected);
        self.place = place.unwrap_or_default();
    }

    /// The numbers of the session and of the change, by which a row is found in a list that was read
    /// again.
    fn identity(&self, row: HistoryRow) -> (Option<u64>, Option<u64>) {
        let session = self.session_of(row).map(|session| session.number);
        (session, self.change_of(row).map(|change| change.sequence))
    }

    /// Lists the changes whose sentence contains this text, with their sessions.
    pub fn search(&mut self, text: &str) {
        let selected = self.row();
        self.sought = text.trim().to_owned();
        let sought = folded(&self.sought);
        let is_listed = |change: &HistoryChange| {
            sought.is_empty() || folded(&change.message.to_string()).contains(&sought)
        };
        let mut rows = Vec::new();
        for (number, session) in self.sessions().iter().enumerate() {
            let changes = session.changes.iter().enumerate().filter(|(_, change)| is_listed(change));
            let listed: Vec<_> = changes.map(|(place, _)| HistoryRow::Change(number, place)).collect();
            if !listed.is_empty() {
                rows.push(HistoryRow::Session(number));
                rows.extend(listed);
            }
        }
        self.place = rows.iter().position(|row| Some(*row) == selected).unwrap_or_default();
        self.rows = rows;
    }

    /// The number of changes that are listed.
    pub fn shown_changes(&self) -> usize {
        self.rows.iter().filter(|row| matches!(row, HistoryRow::Change(..))).count()
    }

    pub fn row(&self) -> Option<HistoryRow> {
        self.rows.get(self.place).copied()
    }

    pub(super) fn sessions(&self) -> &[HistorySession] {
        self.sessions.as_deref().unwrap_or_default()
    }

    pub fn session_of(&self, row: HistoryRow) -> Option<&HistorySession> {
        let (HistoryRow::Session(number) | HistoryRow::Change(number, _)) = row;
        self.sessions().get(number)
    }

    pub fn change_of(&self, row: HistoryRow) -> Option<&HistoryChange> {
        let HistoryRow::Change(_, place) = row else { return None };
        self.session_of(row)?.changes.get(place)
    }

    /// The first node that the selected change changed and that is still in the map.
    pub fn node(&self, map: &Map) -> Option<Id> {
        let nodes = &self.change_of(self.row()?)?.nodes;
        nodes.iter().copied().find(|id| *id != Id::Map && map.contains(*id))
    }

    /// The number of changes since a day.
    pub(super) fn count_since(&self, day: Date) -> usize {
        let changes = self.sessions().iter().flat_map(|session| &session.changes);
        changes.filter(|change| change.time.date() >= day).count()
    }

    /// The items of the list. With a review, headings divide the sessions that went on after it
    /// from those before.
    pub(super) fn items(&self, reviewed: Option<Date>) -> Vec<Item> {
        let mut items = Vec::with_capacity(self.rows.len() + 2);
        let mut is_before = None;
        for (place, row) in self.rows.iter().enumerate() {
            let newest = self.session_of(*row).and_then(|session| session.changes.first());
            if let (HistoryRow::Session(_), Some(day), Some(newest)) = (row, reviewed, newest) {
                let now = newest.time.date() < day;
                if is_before != Some(now) {
                    items.push(if now { Item::Before(day) } else { Item::Since(day, self.count_since(day)) });
                }
                is_before = Some(now);
            }
            items.push(Item::Row(place));
        }
        items
    }
}
