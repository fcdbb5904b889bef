//! Turns the content of a segment into transactions on the map that is in the file now.
//!
//! If the base (the text of the map that the changes start from) is damaged or missing, the file
//! replaces it, provided that the changes were made on it; otherwise what can be read of the base,
//! and finally an empty map. `applying` handles changes that refer to something missing.

mod applying;

use std::path::Path;

use applying::{ReplayOutcome, empty};

use crate::format::journal::ranks::{Ranks, apply_ranks};
use crate::format::journal::{Base, JournalRecord, Recording, RestoreMethod, Restored, Segment, UnreadPart};
use crate::format::{Fingerprint, read_damaged, read_map};
use crate::model::{Id, Map, Value};
use crate::ops::{ActionName, Op, Transaction, diff, merge};
use crate::words::Message;

/// A segment with its base.
pub(super) struct Replay {
    pub segment: Segment,
    pub base_is: Base,
    base: Option<Map>,
    /// The content of the base file, whatever the header says about it.
    base_text: Option<Fingerprint>,
}

/// How many of the last records are compared with a file that matches no checkpoint.
const LATEST: usize = 500;

/// A point in a segment: after the record with this sequence; `None`: before the first record.
pub(super) type ReplayPoint = Option<u64>;

/// Whether a record comes after a point.
pub(super) fn is_after(record: &JournalRecord, point: ReplayPoint) -> bool {
    point.is_none_or(|point| record.sequence > point)
}

impl Replay {
    /// Combines a segment and the text of its base, if there is one.
    pub fn of(mut segment: Segment, text: Option<&[u8]>) -> Replay {
        drop_superseded(&mut segment.records);
        let base_text = text.map(Fingerprint::of);
        let text = text.unwrap_or_default();
        let is_whole = segment.header.base == Some(Fingerprint::of(text));
        let whole = if is_whole { read_map(text, "").ok().map(|loaded| loaded.map) } else { None };
        let (base_is, base) = match whole {
            Some(mut base) => {
                apply_ranks(&mut base, &segment.header.ranks);
                (Base::Whole, Some(base))
            }
            None => match read_damaged(text) {
                Some(base) => (Base::Damaged, Some(base)),
                None => (Base::Missing, None),
            },
        };
        Replay { segment, base_is, base, base_text }
    }

    /// Whether it can replace another segment: its base is intact, and so is its record of
    /// everything the other contained.
    pub fn is_whole(&self) -> bool {
        self.base_is == Base::Whole && self.segment.unread.is_empty() && !self.segment.records.is_empty()
    }

    /// The map's file: that of the last save. A relative path is ignored, because the directory it
    /// refers to is unknown.
    pub fn path(&self) -> Option<&Path> {
        let saved = self.segment.marks.last().map(|mark| mark.path.as_path());
        saved.or(self.segment.header.path.as_deref()).filter(|path| path.is_absolute())
    }

    /// Whether the map's file had this content at some time. A map that was in no file yet looks
    /// like every other that was made from its template.
    pub fn knows(&self, fingerprint: Fingerprint) -> bool {
        let was_file = self.segment.header.fingerprint.is_some();
        self.fitting(fingerprint).is_some() || was_file && self.base_text == Some(fingerprint)
    }

    /// Whether a file with this content contains a different map: it shares no node with the map of
    /// this segment.
    pub fn is_of_another(&self, file: &Map, fingerprint: Fingerprint) -> bool {
        if self.base_is == Base::Missing || self.knows(fingerprint) || ids(file).next().is_none() {
            return false;
        }
        let own = [None, self.last_saved()].map(|point| self.at(point));
        let mut own = own.iter().flat_map(ids).peekable();
        own.peek().is_some() && !own.any(|id| file.contains(id))
    }

    /// The name of the map; after “save as”, the new file name.
    pub fn name(&self) -> Option<String> {
        let (header, path) = (&self.segment.header, self.path());
        let saved = path.and_then(Path::file_name).filter(|_| path != header.path.as_deref());
        let title = self.base.as_ref().map(|base| base.info().title.clone());
        saved
            .map(|name| name.to_string_lossy().into_owned())
            .or_else(|| Some(header.name.clone()).filter(|name| !name.is_empty()))
            .or_else(|| title.filter(|title| !title.is_empty()))
    }

    /// The places that cannot be read, except those before a save.
    pub fn unread(&self) -> Vec<UnreadPart> {
        let saved = self.last_saved();
        let is_pending = |unread: &&UnreadPart| saved.is_none_or(|saved| unread.after >= saved);
        self.segment.unread.iter().filter(is_pending).cloned().collect()
    }

    /// The point up to which any file contains the changes; `None` if none was saved.
    pub(super) fn last_saved(&self) -> ReplayPoint {
        self.segment.marks.iter().map(|mark| mark.through).max()
    }

    /// The point of the last save to this file.
    pub(super) fn saved_in(&self, path: &Path) -> ReplayPoint {
        let marks = self.segment.marks.iter().filter(|mark| mark.path == path);
        marks.map(|mark| mark.through).max()
    }

    /// The last point whose map is in a file with this content, and the ranks in memory at that
    /// time. `None` for a file that was reverted to its content before a save: what was saved is
    /// not applied again.
    fn fitting(&self, fingerprint: Fingerprint) -> Option<(ReplayPoint, &Ranks)> {
        let header = &self.segment.header;
        let mark = self.segment.marks.iter().rev().find(|mark| mark.fingerprint == fingerprint);
        let fitting = match mark {
            Some(mark) => Some((Some(mark.through), &mark.ranks)),
            None => (header.fingerprint == Some(fingerprint)).then_some((None, &header.ranks)),
        };
        fitting.filter(|(point, _)| *point >= self.last_saved())
    }

    /// Whether the changes since the last save cancel each other out.
    pub fn is_idle(&self) -> bool {
        self.base_is == Base::Whole && self.at(self.last_saved()) == self.at(Some(u64::MAX))
    }

    /// The records that are not in a file with this content.
    pub fn pending(&self, file: Option<Fingerprint>) -> impl Iterator<Item = &JournalRecord> {
        let fitting = file.and_then(|file| self.fitting(file));
        let point = fitting.map_or_else(|| self.last_saved(), |(point, _)| point);
        self.segment.records.iter().filter(move |record| is_after(record, point))
    }

    /// The map at a point, starting from the base or its replacement.
    fn at(&self, point: ReplayPoint) -> Map {
        let mut map = self.base.clone().unwrap_or_else(|| empty(""));
        let records = self.segment.records.iter().take_while(|record| !is_after(record, point));
        ReplayOutcome::of(records, &mut map);
        map
    }

    /// The transactions after a point, for the map at that point.
    fn after(&self, point: ReplayPoint, base: Map, how: RestoreMethod) -> Restored {
        let records = self.segment.records.iter().filter(|record| is_after(record, point));
        let ReplayOutcome { transactions, refused } = ReplayOutcome::of(records, &mut base.clone());
        Restored { base, transactions, how, refused, merged: None }
    }

    /// The transactions to apply to the map in the file.
    pub fn restore(&self, file: Option<(&Map, Fingerprint)>) -> Restored {
        let Some((map, fingerprint)) = file else {
            return match self.base_is {
                Base::Missing => {
                    self.after(None, empty(&self.name().unwrap_or_default()), RestoreMethod::Snapshot)
                }
                _ => self.after(self.last_saved(), self.at(self.last_saved()), RestoreMethod::Snapshot),
            };
        };
        if let Some((point, ranks)) = self.fitting(fingerprint)
            && let Some(base) = self.base_of(map, point, ranks)
        {
            return self.after(point, base, RestoreMethod::Replayed);
        }
        if let Some((base, point)) = self.saved_unmarked(map) {
            return self.after(point, base, RestoreMethod::Replayed);
        }
        self.merged(map)
    }

    /// The whole segment, to be replayed; `None` without an intact base.
    pub fn recording(self) -> Option<Recording> {
        let base = self.base.filter(|_| self.base_is == Base::Whole)?;
        let (mut map, mut steps) = (base.clone(), Vec::new());
        for record in self.segment.records {
            let outcome = ReplayOutcome::of(std::iter::once(&record), &mut map);
            let done = outcome.transactions.into_iter();
            steps.extend(done.map(|transaction| JournalRecord { transaction, ..record.clone() }));
        }
        Some(Recording { base, steps })
    }

    /// Merges the changes with a file that has changed since.
    fn merged(&self, file: &Map) -> Restored {
        let saved = self.last_saved();
        // Without the base, everything written counts as new to the file, or conflicts with it.
        let base = if self.base_is == Base::Missing { empty("") } else { self.at(saved) };
        let mut theirs = base.clone();
        let last = self.last_wanted(&base, file);
        let records = self.segment.records.iter().filter(|record| is_after(record, saved));
        let ReplayOutcome { refused, .. } =
            ReplayOutcome::of(records.take_while(|record| !is_after(record, last)), &mut theirs);
        let mut merged = merge(&base, file, &theirs);
        remove_hollow(&mut merged.map, file);
        let said = Message::new("journal-merged");
        let transaction =
            Transaction::new(ActionName::new("journal.merge"), said).with(diff(file, &merged.map));
        let transactions = if transaction.is_empty() { Vec::new() } else { vec![transaction] };
        let how = RestoreMethod::Merged { conflicts: merged.conflicts.len() };
        Restored { base: file.clone(), transactions, how, refused, merged: Some(merged) }
    }

    /// The last point that is still wanted in a file that derives from `base`. A draft is not
    /// wanted if its final text was saved, and the program ended before that was recorded.
    fn last_wanted(&self, base: &Map, file: &Map) -> ReplayPoint {
        let last = self.segment.records.last();
        let draft = last.filter(|record| record.draft && has_become(&record.transaction, base, file));
        Some(draft.map_or(u64::MAX, |draft| draft.sequence.saturating_sub(1)))
    }

    /// The last point whose map equals the file's, and that map with the ranks in memory. This
    /// happens if the program ended between a save and its checkpoint, so only the last records are
    /// compared.
    fn saved_unmarked(&self, file: &Map) -> Option<(Map, ReplayPoint)> {
        let saved = self.last_saved();
        let mut now = self.at(saved);
        let pending: Vec<&JournalRecord> =
            self.segment.records.iter().filter(|record| is_after(record, saved)).collect();
        let first = pending.len().saturating_sub(LATEST);
        let mut found = None;
        for (place, record) in pending.into_iter().enumerate() {
            ReplayOutcome::of(std::iter::once(record), &mut now);
            if place >= first && now == *file {
                found = Some((now.clone(), Some(record.sequence)));
            }
        }
        found
    }

    /// The file's map at a point, with the ranks in memory; `None` if it differs from the map at
    /// that point.
    fn base_of(&self, file: &Map, point: ReplayPoint, ranks: &Ranks) -> Option<Map> {
        if self.base_is == Base::Whole && !self.segment.is_damaged() {
            let base = self.at(point);
            return (base == *file).then_some(base);
        }
        let mut base = file.clone();
        apply_ranks(&mut base, ranks);
        Some(base)
    }
}

/// The nodes that identify a map: stages, touchpoints and cards. Lanes may come from a template.
fn ids(map: &Map) -> impl Iterator<Item = Id> {
    map.homes().map(Id::from).chain(map.cards_in_order().map(Id::from))
}

/// Removes the stage and lane for unplaced nodes if the merge found another place for everything in
/// them.
fn remove_hollow(map: &mut Map, file: &Map) {
    for id in [Id::from(applying::stage()), Id::from(applying::lane())] {
        if !file.contains(id) {
            // Not removed if it contains something.
            let _ = Op::Remove(id).apply(map);
        }
    }
}

/// Whether the text of a draft is in the file: the node it would insert exists, or the text it
/// would set is the beginning of the file's text.
fn has_become(draft: &Transaction, base: &Map, file: &Map) -> bool {
    draft.ops.iter().any(|op| match op {
        Op::Insert(node) => file.contains(node.id()),
        Op::Set(id, field, Value::Text(typed)) => match file.value(*id, field) {
            Ok(Value::Text(text)) => {
                text.starts_with(typed) && base.value(*id, field) != Ok(Value::Text(text))
            }
            _ => false,
        },
        _ => false,
    })
}

/// Drops superseded drafts (only the last record can be a draft that is still open) and records
/// without changes.
fn drop_superseded(records: &mut Vec<JournalRecord>) {
    let last = records.last().map(|record| record.sequence);
    records
        .retain(|record| !record.transaction.is_empty() && (!record.draft || Some(record.sequence) == last));
}
