//! From what a segment holds to transactions on the map that the file holds now.

use std::path::Path;

use super::error::JournalErrorKind;
use super::ranks::{Ranks, give};
use super::record::Record;
use super::segment::Segment;
use crate::model::{Map, Value};
use crate::ops::{Op, Transaction, apply_all, diff, merge};
use crate::store::fingerprint::Fingerprint;
use crate::store::read::read_map;
use crate::words::Message;

/// What is to be opened, and done on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// The map that the file holds, with the ranks that the transactions need; of an untitled map, what it began with.
    pub base: Map,
    /// What is to be done on it, in order, each undoable.
    pub transactions: Vec<Transaction>,
    /// How they came about.
    pub how: How,
}

impl Restored {
    /// The map with everything done.
    ///
    /// # Errors
    /// A refusal, which would be a fault of Masa: all was done before.
    pub fn map(&self) -> Result<Map, crate::model::Refusal> {
        let mut map = self.base.clone();
        for transaction in &self.transactions {
            apply_all(transaction.ops.clone(), &mut map)?;
        }
        Ok(map)
    }
}

/// How changes were restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The file is as it was: they are done again.
    Replayed,
    /// The file has changed since: both were brought together in one transaction.
    Merged {
        /// How many values could not be decided.
        conflicts: usize,
    },
    /// There is no file: the map is made of what the journal has.
    Whole,
}

/// A segment with the map that it starts from.
pub(super) struct Replay {
    pub segment: Segment,
    base: Option<Map>,
}

/// How many of the last records are compared with a file that no mark fits.
const LATEST: usize = 500;

/// A point in a segment: after the record of this number; `None`: before the first.
pub(super) type Point = Option<u64>;

/// Whether the record comes after a point.
pub(super) fn is_after(record: &Record, point: Point) -> bool {
    point.is_none_or(|point| record.sequence > point)
}

impl Replay {
    /// Out of a segment and the text beside it, where that is there. What does not fit what comes before it was not
    /// written so: reading ends there.
    pub fn of(mut segment: Segment, text: Option<&[u8]>) -> Replay {
        drop_superseded(&mut segment.records);
        let text = text.filter(|text| segment.header.base == Some(Fingerprint::of(text)));
        let mut base = text.and_then(|text| read_map(text, "").ok()).map(|loaded| loaded.map);
        if let Some(base) = &mut base {
            give(base, &segment.header.ranks);
            let mut now = base.clone();
            let sound = count_sound(&mut now, &segment.records);
            segment.torn |= sound < segment.records.len();
            segment.records.truncate(sound);
        }
        Replay { segment, base }
    }

    /// Whether it can stand for another segment: with what it starts from, and the record of all that the other held.
    pub fn is_whole(&self) -> bool {
        self.base.is_some() && !self.segment.records.is_empty()
    }

    /// The file of the map: that of the last save.
    pub fn path(&self) -> Option<&Path> {
        let saved = self.segment.marks.last().map(|mark| mark.path.as_path());
        saved.or(self.segment.header.path.as_deref())
    }

    /// What the map is called, by the name that it was saved under last.
    pub fn name(&self) -> String {
        let (header, path) = (&self.segment.header, self.path());
        match path.and_then(Path::file_name).filter(|_| path != header.path.as_deref()) {
            Some(name) => name.to_string_lossy().into_owned(),
            None => header.name.clone(),
        }
    }

    /// The last point that a file holds.
    pub(super) fn last_saved(&self) -> Point {
        self.segment.marks.iter().map(|mark| mark.through).max()
    }

    /// The last point that was saved in this file.
    pub(super) fn saved_in(&self, path: &Path) -> Point {
        let marks = self.segment.marks.iter().filter(|mark| mark.path == path);
        marks.map(|mark| mark.through).max()
    }

    /// The last point whose map a file of this content holds, and the ranks of memory at that time. Of a file that was put
    /// back to what it held before a save nothing is known: what was saved is not done again.
    fn fitting(&self, fingerprint: Fingerprint) -> Option<(Point, &Ranks)> {
        let header = &self.segment.header;
        let mark = self.segment.marks.iter().rev().find(|mark| mark.fingerprint == fingerprint);
        let fitting = match mark {
            Some(mark) => Some((Some(mark.through), &mark.ranks)),
            None => (header.fingerprint == Some(fingerprint)).then_some((None, &header.ranks)),
        };
        fitting.filter(|(point, _)| *point >= self.last_saved())
    }

    /// Whether all that was done since the last save came to nothing: it was taken back again.
    pub fn is_idle(&self) -> bool {
        let saved = self.at(self.last_saved());
        saved.is_some() && saved == self.at(Some(u64::MAX))
    }

    /// The records that are not in a file of this content.
    pub fn pending(&self, file: Option<Fingerprint>) -> impl Iterator<Item = &Record> {
        let fitting = file.and_then(|file| self.fitting(file));
        let point = fitting.map_or_else(|| self.last_saved(), |(point, _)| point);
        self.segment.records.iter().filter(move |record| is_after(record, point))
    }

    /// The map at a point, where the map that all starts from is there.
    fn at(&self, point: Point) -> Option<Map> {
        let mut map = self.base.clone()?;
        let records = self.segment.records.iter().take_while(|record| !is_after(record, point));
        records.for_each(|record| {
            // Each was applied when the segment was read.
            let _ = apply_all(record.transaction.ops.clone(), &mut map);
        });
        Some(map)
    }

    /// What is to be done on the map that the file holds.
    pub fn restore(&self, file: Option<(&Map, Fingerprint)>) -> Result<Restored, JournalErrorKind> {
        let Some((map, fingerprint)) = file else {
            let base = self.at(self.last_saved()).ok_or(JournalErrorKind::NoBase)?;
            return Ok(Restored { base, transactions: self.transactions(None), how: How::Whole });
        };
        if let Some((point, ranks)) = self.fitting(fingerprint)
            && let Some(base) = self.base_of(map, point, ranks)
        {
            return Ok(Restored {
                base,
                transactions: self.transactions(Some(fingerprint)),
                how: How::Replayed,
            });
        }
        if let Some((base, point)) = self.saved_unmarked(map) {
            let after = self.segment.records.iter().filter(|record| is_after(record, point));
            let transactions = after.map(|record| record.transaction.clone()).collect();
            return Ok(Restored { base, transactions, how: How::Replayed });
        }
        let base = self.at(self.last_saved()).ok_or(JournalErrorKind::NoBase)?;
        let theirs = self.at(self.last_wanted(&base, map)).ok_or(JournalErrorKind::NoBase)?;
        let merged = merge(&base, map, &theirs);
        let said = Message::new("journal-merged");
        let transaction = Transaction::new("journal.merge", said).with(diff(map, &merged.map));
        let transactions = if transaction.is_empty() { Vec::new() } else { vec![transaction] };
        let how = How::Merged { conflicts: merged.conflicts.len() };
        Ok(Restored { base: map.clone(), transactions, how })
    }

    /// The last point that a file, which came from `base`, does not go beyond: a draft is none where what it became was
    /// saved, and the program ended before its record was written.
    fn last_wanted(&self, base: &Map, file: &Map) -> Point {
        let last = self.segment.records.last();
        let draft = last.filter(|record| record.draft && has_become(&record.transaction, base, file));
        Some(draft.map_or(u64::MAX, |draft| draft.sequence.saturating_sub(1)))
    }

    /// The last point whose map is this one though no mark says so, and that map with the ranks of memory: the program
    /// ended between a save and its mark. Only the last records are looked at: a save takes no longer.
    fn saved_unmarked(&self, file: &Map) -> Option<(Map, Point)> {
        let saved = self.last_saved();
        let mut now = self.at(saved)?;
        let pending: Vec<&Record> =
            self.segment.records.iter().filter(|record| is_after(record, saved)).collect();
        let first = pending.len().saturating_sub(LATEST);
        let mut found = None;
        for (place, record) in pending.into_iter().enumerate() {
            apply_all(record.transaction.ops.clone(), &mut now).ok()?;
            if place >= first && now == *file {
                found = Some((now.clone(), Some(record.sequence)));
            }
        }
        found
    }

    /// The map of the file at a point, with the ranks of memory; `None` where what comes after does not fit it.
    fn base_of(&self, file: &Map, point: Point, ranks: &Ranks) -> Option<Map> {
        if let Some(base) = self.at(point) {
            return (base == *file).then_some(base);
        }
        let mut base = file.clone();
        give(&mut base, ranks);
        let pending: Vec<Record> =
            self.segment.records.iter().filter(|record| is_after(record, point)).cloned().collect();
        (count_sound(&mut base.clone(), &pending) == pending.len()).then_some(base)
    }

    fn transactions(&self, file: Option<Fingerprint>) -> Vec<Transaction> {
        self.pending(file).map(|record| record.transaction.clone()).collect()
    }
}

/// Whether what was being typed stands in the file: what it was to make is there, or the text that it changes goes on from
/// it.
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

/// Only the last record can be a draft that is still open, and one that changes nothing is none.
fn drop_superseded(records: &mut Vec<Record>) {
    let last = records.last().map(|record| record.sequence);
    records
        .retain(|record| !record.transaction.is_empty() && (!record.draft || Some(record.sequence) == last));
}

/// How many of the records the map takes, one after the other.
fn count_sound(map: &mut Map, records: &[Record]) -> usize {
    let mut takes = |record: &Record| apply_all(record.transaction.ops.clone(), map).is_ok();
    records.iter().take_while(|record| takes(record)).count()
}
