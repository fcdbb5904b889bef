//! The journal: what is written can be read back, whatever the changes; from an orphaned journal,
//! the map that the program had in memory can be restored.

mod damage;
mod files;
mod history;
mod laws;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use masa::format::journal::{Checkpoint, JournalOrigin, JournalRecord, Segment, read};
use masa::format::{Fingerprint, map_text};
use masa::model::{Field, Id, Map};
use masa::ops::{ActionName, Transaction, apply_all};
use masa::store::journal::{Journal, survey};
use masa::store::{Directories, open};
use masa::words::Message;

use crate::support::directory::Directory;
use crate::support::maps::every_id;

/// A program that has a map open and journals its changes.
struct Session {
    directory: Directory,
    journal: Journal,
    /// The map in memory.
    map: Map,
    sequence: u64,
}

fn directories(directory: &Directory) -> Directories {
    Directories { config: directory.file("config"), state: directory.file("state") }
}

fn time(second: u64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + second as i64).unwrap()
}

/// A transaction with this number.
fn transaction(number: u64) -> Transaction {
    Transaction::new(ActionName::new("test.change"), Message::new("count-cards").number("count", number))
}

fn record(sequence: u64, transaction: Transaction) -> JournalRecord {
    JournalRecord { sequence, time: time(sequence), transaction, draft: false }
}

impl Session {
    /// Opens a map from a file, or as an untitled one.
    fn open(map: &Map, titled: bool) -> Session {
        let directory = Directory::new();
        let path = titled.then(|| directory.file("map.masa.ron"));
        if let Some(path) = &path {
            fs::write(path, map_text(map)).unwrap();
        }
        Session::begin(directory, path.as_deref(), map)
    }

    /// Opens a file in an existing directory.
    fn begin(directory: Directory, path: Option<&Path>, map: &Map) -> Session {
        let (map, fingerprint) = match path {
            Some(path) => {
                let opened = open(path).unwrap();
                (opened.loaded.map, Some(opened.fingerprint))
            }
            None => (map.clone(), None),
        };
        let origin = JournalOrigin {
            path: path.map(Path::to_owned),
            name: "map.masa.ron".to_owned(),
            fingerprint,
            map: Arc::new(map.clone()),
        };
        let journal = Journal::new(&directories(&directory), origin);
        Session { directory, journal, map, sequence: 0 }
    }

    fn path(&self) -> PathBuf {
        self.directory.file("map.masa.ron")
    }

    fn directories(&self) -> Directories {
        directories(&self.directory)
    }

    /// Applies a transaction and journals it.
    fn commit(&mut self, transaction: Transaction) {
        apply_all(transaction.ops.clone(), &mut self.map).unwrap();
        self.sequence += 1;
        self.journal.append(&[record(self.sequence, transaction)]).unwrap();
    }

    /// Saves, and records the checkpoint.
    fn save(&mut self) {
        let text = map_text(&self.map);
        fs::write(self.path(), &text).unwrap();
        let fingerprint = Fingerprint::of(text.as_bytes());
        let (path, map) = (self.path(), Arc::new(self.map.clone()));
        self.journal.checkpoint(Checkpoint { path, fingerprint, through: self.sequence, map }).unwrap();
    }

    /// Ends the program without closing anything.
    fn die(self) -> (Directory, Map) {
        (self.directory, self.map)
    }
}

/// The path of the only unfinished segment.
fn segment_path(directory: &Directory) -> PathBuf {
    directory.file("state/journal/00000001.journal")
}

fn segment(directory: &Directory) -> Segment {
    read(&fs::read(segment_path(directory)).unwrap()).unwrap()
}

/// The map in a file, as a program opens it.
fn file_of(path: &Path) -> Option<(Map, Fingerprint)> {
    open(path).ok().map(|opened| (opened.loaded.map, opened.fingerprint))
}

/// Whether two maps are equal including ranks.
fn identical(one: &Map, other: &Map) -> bool {
    let place = |map: &Map, id: Id| map.value(id, &Field::POSITION);
    one == other && every_id(one).into_iter().all(|id| place(one, id) == place(other, id))
}

/// The only orphaned journal.
fn only(directory: &Directory) -> masa::format::journal::OrphanedJournal {
    let mut all = survey(&directories(directory)).orphaned;
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}
