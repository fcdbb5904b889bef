//! The journal on a disk in memory that fails, loses power, and writes in any order: what was acknowledged is read back,
//! and what is read back is what the map was after some record, exactly.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::ErrorKind;
use std::path::PathBuf;

use super::super::replay::Base;
use super::*;
use crate::model::{Id, Info, MapField, Value};
use crate::store::journal::shelf::number_of_segment;
use crate::store::system::memory::{Fault, Limits, Memory, Names, World};

/// How many records a session makes.
const LAST: u64 = 6;

/// What the map is called after a record.
fn title(sequence: u64) -> String {
    format!("title {sequence}")
}

fn map_after(sequence: u64) -> Map {
    Map::new(Info { title: title(sequence), ..Info::default() })
}

fn record(sequence: u64) -> Record {
    let said = Message::new("journal-whole");
    let transaction =
        Transaction::new("test.title", said).set(Id::Map, MapField::Title, Value::text(title(sequence)));
    Record { sequence, time: Timestamp::UNIX_EPOCH, transaction, draft: false }
}

fn shelf(disk: Memory) -> Shelf<Memory> {
    Shelf { disk, folder: PathBuf::from("/state/journal") }
}

fn disk(world: World, fault: Fault) -> Memory {
    Memory { world: world.into(), limits: Limits::default(), fault }
}

/// How far a session came.
#[derive(Clone, Copy, Debug, Default)]
struct Came {
    /// The last record that is safe: acknowledged, or in a saved file.
    safe: u64,
    /// The last record that was handed over.
    tried: u64,
    /// The last record that is in a saved file.
    saved: u64,
}

/// A session of six records, with a save of all after the third, and one of the fourth when there is a fifth.
fn session(fault: Fault) -> (Memory, Came) {
    let origin =
        Origin { path: None, name: "untitled".to_owned(), fingerprint: None, map: Arc::new(map_after(0)) };
    let mut writer = Writer::new(shelf(disk(World::default(), fault)), origin);
    let mut came = Came::default();
    for sequence in 1..=LAST {
        came.tried = sequence;
        let mut written = writer.append(&[record(sequence)]).is_ok();
        let saved = match sequence {
            3 => Some(3),
            5 => Some(4),
            _ => None,
        };
        if let Some(through) = saved {
            came.safe = came.safe.max(through);
            came.saved = through;
            let map = Arc::new(map_after(through));
            let fingerprint = Fingerprint::of(map_text(&map).as_bytes());
            let path = PathBuf::from("/no/such/directory/map.masa.ron");
            written &= writer.checkpoint(Checkpoint { path, fingerprint, through, map }).is_ok();
        }
        // As the program does it: it tries again.
        let mut attempts = 0;
        while !written && attempts < 2 {
            written = writer.snapshot(Arc::new(map_after(sequence)), sequence, Timestamp::UNIX_EPOCH).is_ok();
            attempts += 1;
        }
        if written {
            came.safe = sequence;
        }
    }
    (writer.shelf.disk, came)
}

/// The last record whose map is left on a disk; everything that is left is the map after some record.
fn read_back(names: &Names, contents: &[Vec<u8>], came: Came) -> Option<u64> {
    let shelf = shelf(disk(World::of(names, contents), Fault::default()));
    let restored = shelf.survey(None).left.into_iter().filter_map(|left| {
        let restored = shelf.replay(number_of_segment(&left.journal).unwrap()).unwrap().restore(None);
        // Of what nobody was told that it is there, parts may be missing.
        if left.damage.base != Base::Whole || left.changes.is_empty() {
            return None;
        }
        let map = restored.map().unwrap();
        let sequence = (1..=came.tried).find(|sequence| map == map_after(*sequence));
        Some(sequence.unwrap_or_else(|| panic!("{map:?} was never there: {came:?} {names:?}")))
    });
    restored.max()
}

/// Checks all states that a power cut may leave; how many.
fn check(fault: Fault, seen: &mut HashSet<u64>) -> usize {
    let (disk, came) = session(fault);
    let mut states = 0;
    disk.world.borrow().outcomes(|names, contents| {
        states += 1;
        let mut hasher = DefaultHasher::new();
        (names, contents, came.safe, came.tried, came.saved).hash(&mut hasher);
        if seen.insert(hasher.finish()) {
            let back = read_back(names, contents, came).unwrap_or_default().max(came.saved);
            assert!(back >= came.safe, "{fault:?}: {came:?}, read back {back}: {names:?}");
        }
    });
    states
}

#[test]
fn an_acknowledged_record_outlives_a_power_cut_at_any_call_in_every_order_of_writing() {
    let (whole, came) = session(Fault::default());
    assert_eq!((came.safe, came.tried), (LAST, LAST));
    let calls = whole.world.into_inner().calls;
    let mut seen = HashSet::new();
    let mut states = 0;
    for cut in 0..=calls {
        states += check(Fault { cut: Some(cut), ..Fault::default() }, &mut seen);
    }
    for failing in 0..calls {
        let kind = if failing % 2 == 0 { ErrorKind::StorageFull } else { ErrorKind::Other };
        let failure = Some((failing, kind));
        // What was refused makes the journal begin anew, with more calls.
        for cut in failing + 1..calls + 30 {
            states += check(Fault { failure, cut: Some(cut), other: None }, &mut seen);
        }
        states += check(Fault { failure, cut: None, other: None }, &mut seen);
    }
    println!("{states} states, {} of them different", seen.len());
    assert!(states >= 50_000, "only {states} states");
}

#[test]
fn after_a_failed_sync_nothing_more_goes_into_the_same_file() {
    let (whole, _) = session(Fault::default());
    let calls = whole.world.into_inner().calls;
    let mut anew = 0;
    for failing in 0..calls {
        let (disk, came) = session(Fault { failure: Some((failing, ErrorKind::Other)), ..Fault::default() });
        assert_eq!((came.safe, came.tried), (LAST, LAST), "call {failing}: one failure is overcome");
        let world = disk.world.into_inner();
        let contents: Vec<Vec<u8>> = world.contents.iter().map(|content| content.now.clone()).collect();
        assert_eq!(read_back(&world.names, &contents, came), Some(LAST), "call {failing}");
        anew += usize::from(contents.iter().any(|content| {
            crate::store::journal::read(content).is_ok_and(|segment| segment.header.replaces.is_some())
        }));
    }
    assert!(anew > 0, "some failure must have made it begin anew");
}

#[test]
fn a_journal_too_large_for_one_segment_goes_on_in_another() {
    let origin = Origin { path: None, name: String::new(), fingerprint: None, map: Arc::new(map_after(0)) };
    let mut writer = Writer::new(shelf(disk(World::default(), Fault::default())), origin);
    writer.append(&[record(1)]).unwrap();
    let mut large = record(2);
    large.transaction = large.transaction.set(Id::Map, MapField::Scope, Value::text("x".repeat(17 << 20)));
    assert_eq!(writer.append(&[large]).unwrap_err().kind, JournalErrorKind::TooLarge);
    assert_eq!(writer.append(&[record(3)]).unwrap_err().kind, JournalErrorKind::Poisoned);
    writer.snapshot(Arc::new(map_after(3)), 3, Timestamp::UNIX_EPOCH).unwrap();
    writer.append(&[record(4)]).unwrap();
    let world = writer.shelf.disk.world.into_inner();
    let contents: Vec<Vec<u8>> = world.contents.iter().map(|content| content.now.clone()).collect();
    assert_eq!(read_back(&world.names, &contents, Came { safe: 4, tried: 4, saved: 0 }), Some(4));
}

#[test]
fn a_record_of_many_megabytes_is_read_back_as_one() {
    let mut frames = Frames::after(0);
    assert!(add_header(&mut frames, &Header::default()));
    let mut large = record(1);
    for _ in 0..40 {
        large.transaction = large.transaction.set(Id::Map, MapField::Scope, Value::text("x".repeat(1 << 20)));
    }
    assert!(add_record(&mut frames, &large) && frames.bytes.len() > 40 << 20);
    let segment = crate::store::journal::read(&frames.bytes).unwrap();
    assert!(!segment.torn && segment.records == [large]);
    let cut = crate::store::journal::read(&frames.bytes[..frames.bytes.len() - 1]).unwrap();
    assert!(cut.torn && cut.records.is_empty());
}
