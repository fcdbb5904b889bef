//! Runs the journal on a disk in memory that fails, loses power, and writes in any order:
//! acknowledged records must be read back, and what is read back must be exactly the map after some
//! record.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::ErrorKind;
use std::path::PathBuf;

use super::*;
use crate::format::journal::segment::{add_header, add_record};
use crate::format::journal::{Base, Process};
use crate::model::{Id, Info, MapField, Value};
use crate::store::journal::segments::number_of_segment;
use crate::store::system::memory::{COPIES, Fault, HISTORY, Limits, Memory, Names, World};

/// The number of records in a session.
const LAST: u64 = 6;

/// The title of the map after a record.
fn title(sequence: u64) -> String {
    format!("title {sequence}")
}

fn map_after(sequence: u64) -> Map {
    Map::new(Info { title: title(sequence), ..Info::default() })
}

fn record(sequence: u64) -> JournalRecord {
    let said = Message::new("journal-whole");
    let transaction = Transaction::new(ActionName::new("test.title"), said).set(
        Id::Map,
        MapField::Title,
        Value::text(title(sequence)),
    );
    JournalRecord { sequence, time: Timestamp::UNIX_EPOCH, transaction, draft: false }
}

fn segments(disk: Memory) -> JournalFolder<Memory> {
    // A folder per thread, because a process knows by the path which segments it is writing.
    let folder = format!("/state/{:?}/journal", std::thread::current().id());
    JournalFolder { disk, folder: folder.into() }
}

fn disk(world: World, fault: Fault) -> Memory {
    Memory { world: world.into(), limits: Limits::default(), fault }
}

/// The progress of a session.
#[derive(Clone, Copy, Debug, Default)]
struct Came {
    /// The last record that is safe: acknowledged, or in a saved file.
    safe: u64,
    /// The last record that was passed to `append`.
    tried: u64,
    /// The last record that is in a saved file.
    saved: u64,
}

/// A session of six records, with a save of all after the third, and one of the fourth after the
/// fifth.
fn session(fault: Fault) -> (Memory, Came) {
    let origin = JournalOrigin {
        path: None,
        name: "untitled".to_owned(),
        fingerprint: None,
        map: Arc::new(map_after(0)),
    };
    let mut writer = DiskJournal::new(segments(disk(World::default(), fault)), origin);
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
        // Try again, as the program does.
        let mut attempts = 0;
        while !written && attempts < 2 {
            written = writer.snapshot(Arc::new(map_after(sequence)), sequence, Timestamp::UNIX_EPOCH).is_ok();
            attempts += 1;
        }
        if written {
            came.safe = sequence;
        }
    }
    (writer.segments.disk, came)
}

/// The last record that can be restored from the disk. Checks that everything restored is the map
/// after some record.
fn read_back(names: &Names, contents: &[Vec<u8>], came: Came) -> Option<u64> {
    let segments = segments(disk(World::of(names, contents), Fault::default()));
    let restored = segments.survey(None).orphaned.into_iter().filter_map(|left| {
        let restored = segments.replay(number_of_segment(&left.journal).unwrap()).unwrap().restore(None);
        // A segment that was never acknowledged may be incomplete.
        if left.damage.base != Base::Whole || left.changes.is_empty() {
            return None;
        }
        let map = restored.map().unwrap();
        let sequence = (1..=came.tried).find(|sequence| map == map_after(*sequence));
        Some(sequence.unwrap_or_else(|| panic!("{map:?} was never there: {came:?} {names:?}")))
    });
    restored.max()
}

/// Checks all states that a power failure may leave; returns how many.
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
        // After a failure, the journal starts a new segment, with more calls.
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
            crate::format::journal::read(content).is_ok_and(|segment| segment.header.replaces.is_some())
        }));
    }
    assert!(anew > 0, "some failure must have made it begin anew");
}

#[test]
fn a_journal_too_large_for_one_segment_goes_on_in_another() {
    let origin =
        JournalOrigin { path: None, name: String::new(), fingerprint: None, map: Arc::new(map_after(0)) };
    let mut writer = DiskJournal::new(segments(disk(World::default(), Fault::default())), origin);
    writer.append(&[record(1)]).unwrap();
    let mut large = record(2);
    large.transaction = large.transaction.set(Id::Map, MapField::Scope, Value::text("x".repeat(17 << 20)));
    assert_eq!(writer.append(&[large]).unwrap_err().kind, JournalErrorKind::TooLarge);
    assert_eq!(writer.append(&[record(3)]).unwrap_err().kind, JournalErrorKind::Poisoned);
    writer.snapshot(Arc::new(map_after(3)), 3, Timestamp::UNIX_EPOCH).unwrap();
    writer.append(&[record(4)]).unwrap();
    writer.close();
    let world = writer.segments.disk.world.into_inner();
    let contents: Vec<Vec<u8>> = world.contents.iter().map(|content| content.now.clone()).collect();
    assert_eq!(read_back(&world.names, &contents, Came { safe: 4, tried: 4, saved: 0 }), Some(4));
}

#[test]
fn a_long_segment_ends_at_the_next_save() {
    for (size, is_kept) in [(1 << 10, true), (5 << 20, false)] {
        let mut writer = opened();
        let mut large = record(1);
        large.transaction = large.transaction.set(Id::Map, MapField::Scope, Value::text("x".repeat(size)));
        let mut map = map_after(0);
        apply_all(large.transaction.ops.clone(), &mut map).unwrap();
        writer.append(&[large]).unwrap();
        let fingerprint = Fingerprint::of(map_text(&map).as_bytes());
        let saved = Checkpoint { path: "/map.masa.ron".into(), fingerprint, through: 1, map: Arc::new(map) };
        writer.checkpoint(saved).unwrap();
        assert_eq!(writer.segment.is_some(), is_kept, "{size}");
        writer.append(&[record(2)]).unwrap();
    }
}

#[test]
fn only_the_last_bases_are_kept_and_all_segments() {
    let (mut names, mut contents) = (Names::default(), Vec::new());
    for number in 1..=3 {
        for (name, content) in
            [(format!("{number:08}.journal"), vec![1]), (format!("{number:08}.base"), vec![b' '; 15 << 20])]
        {
            names[HISTORY].insert(name.into(), contents.len());
            contents.push(content);
        }
    }
    let origin =
        JournalOrigin { path: None, name: String::new(), fingerprint: None, map: Arc::new(map_after(0)) };
    let folder = segments(disk(World::of(&names, &contents), Fault::default()));
    let mut writer = DiskJournal::new(folder, origin);
    writer.append(&[record(1)]).unwrap();
    let map = Arc::new(map_after(1));
    let fingerprint = Fingerprint::of(map_text(&map).as_bytes());
    writer.checkpoint(Checkpoint { path: "/map.masa.ron".into(), fingerprint, through: 1, map }).unwrap();
    writer.close();
    let world = writer.segments.disk.world.into_inner();
    let is_there = |name: String| world.names[HISTORY].contains_key(std::ffi::OsStr::new(&name));
    assert!((1..=4).all(|number| is_there(format!("{number:08}.journal"))));
    assert_eq!([1, 2, 3, 4].map(|number| is_there(format!("{number:08}.base"))), [false, true, true, true]);
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
    let segment = crate::format::journal::read(&frames.bytes).unwrap();
    assert!(!segment.torn && segment.records == [large]);
    let cut = crate::format::journal::read(&frames.bytes[..frames.bytes.len() - 1]).unwrap();
    assert!(cut.torn && cut.records.is_empty());
}

/// What may happen to the files of a journal while it is being written.
const DISPLACED: [fn(&mut World); 7] = [
    |world| {
        let segment = segment_of(world);
        world.names[COPIES].remove(&segment);
    },
    |world| {
        let segment = segment_of(world);
        let file = world.names[COPIES].remove(&segment).unwrap();
        world.name(COPIES, "elsewhere".as_ref(), file);
    },
    |world| truncate(world, 0),
    |world| truncate(world, 100),
    |world| {
        let segment = segment_of(world);
        world.file(COPIES, &segment, "somebody else's");
    },
    |world| world.names[COPIES].retain(|name, _| !name.to_string_lossy().ends_with(".base")),
    |world| world.names[COPIES].clear(),
];

fn segment_of(world: &World) -> std::ffi::OsString {
    let mut names = world.names[COPIES].keys();
    names.find(|name| name.to_string_lossy().ends_with(".journal")).unwrap().clone()
}

fn truncate(world: &mut World, size: usize) {
    let file = world.names[COPIES][&segment_of(world)];
    world.contents[file].now.truncate(size);
}

fn opened() -> DiskJournal<Memory> {
    let origin =
        JournalOrigin { path: None, name: String::new(), fingerprint: None, map: Arc::new(map_after(0)) };
    DiskJournal::new(segments(disk(World::default(), Fault::default())), origin)
}

/// Reads back after a kill: nothing was closed.
fn read_back_after_kill(writer: DiskJournal<Memory>, tried: u64) -> Option<u64> {
    let DiskJournal { segments, segment, .. } = writer;
    drop(segment);
    let world = segments.disk.world.into_inner();
    let contents: Vec<Vec<u8>> = world.contents.iter().map(|content| content.now.clone()).collect();
    read_back(&world.names, &contents, Came { safe: tried, tried, saved: 0 })
}

#[test]
fn acknowledged_records_survive_displaced_files() {
    for (place, displace) in DISPLACED.iter().enumerate() {
        // Before a record is written.
        let mut writer = opened();
        writer.append(&[record(1), record(2)]).unwrap();
        displace(&mut writer.segments.disk.world.borrow_mut());
        writer.append(&[record(3)]).unwrap();
        writer.append(&[record(4)]).unwrap();
        assert_eq!(read_back_after_kill(writer, 4), Some(4), "{place}");
        // After the last record, when the files are verified once more.
        let mut writer = opened();
        writer.append(&[record(1), record(2)]).unwrap();
        displace(&mut writer.segments.disk.world.borrow_mut());
        writer.verify().unwrap();
        assert_eq!(read_back_after_kill(writer, 2), Some(2), "{place}");
        // With an open draft.
        let mut writer = opened();
        writer.append(&[record(1)]).unwrap();
        writer.append(&[JournalRecord { draft: true, ..record(2) }]).unwrap();
        displace(&mut writer.segments.disk.world.borrow_mut());
        writer.verify().unwrap();
        assert_eq!(read_back_after_kill(writer, 2), Some(2), "{place}: a draft");
    }
}

#[test]
fn a_record_in_a_displaced_file_is_not_acknowledged() {
    let mut writer = opened();
    writer.append(&[record(1)]).unwrap();
    writer.now = None;
    DISPLACED[0](&mut writer.segments.disk.world.borrow_mut());
    assert_eq!(writer.append(&[record(2)]).unwrap_err().kind, JournalErrorKind::Displaced);
    assert_eq!(writer.append(&[record(3)]).unwrap_err().kind, JournalErrorKind::Poisoned);
    writer.snapshot(Arc::new(map_after(3)), 3, Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(read_back_after_kill(writer, 3), Some(3));
}

/// A segment with one record, and its base, as another process would have written them.
fn written_by(writer: Process, closed: bool) -> JournalFolder<Memory> {
    let text = map_text(&map_after(0));
    let base = Some(Fingerprint::of(text.as_bytes()));
    let header = Header { name: "untitled".to_owned(), base, writer: Some(writer), ..Header::default() };
    let mut frames = Frames::after(0);
    assert!(add_header(&mut frames, &header) && add_record(&mut frames, &record(1)));
    assert!(!closed || add_closed(&mut frames));
    let mut names = Names::default();
    names[COPIES].insert("00000001.journal".into(), 0);
    names[COPIES].insert("00000001.base".into(), 1);
    segments(disk(World::of(&names, &[frames.bytes, text.into_bytes()]), Fault::default()))
}

/// On a disk where every lock is free.
#[test]
fn what_another_process_writes_is_its_own_until_it_ends_or_closes_it() {
    let own = process::own().clone();
    if own.start.is_none() {
        println!("skipped: needs processes in /proc");
        return;
    }
    // Process 1 runs as long as the machine.
    let status = std::fs::read_to_string("/proc/1/stat").unwrap();
    let start = status.rsplit_once(')').unwrap().1.split_ascii_whitespace().nth(19).unwrap().parse().ok();
    let running = Process { number: 1, start, ..own.clone() };
    let ended = Process { start: start.map(|start| start + 1), ..running.clone() };
    let elsewhere =
        Process { boot: "other".to_owned(), machine: String::new(), host: "desk".to_owned(), ..own };
    for (writer, closed, is_left, host) in [
        (&running, false, false, None),
        (&running, true, true, None),
        (&ended, false, true, None),
        (&elsewhere, false, true, Some("desk")),
        (&elsewhere, true, true, None),
    ] {
        let segments = written_by(writer.clone(), closed);
        let left = segments.survey(None).orphaned;
        assert_eq!(left.len(), usize::from(is_left), "{writer:?}");
        assert_eq!(left.first().and_then(|left| left.other_host.as_deref()), host, "{writer:?}");
        let taken = segments.hold(1).map(|_| ());
        assert_eq!(taken, if is_left { Ok(()) } else { Err(JournalErrorKind::InUse) });
    }
}

/// A lock is taken for a moment, no longer than a few tries.
#[test]
fn a_momentary_lock_by_a_reader_does_not_mark_a_segment_as_in_use() {
    let ended = Process::default();
    let looked_at = |lookers| {
        let segments = written_by(ended.clone(), false);
        segments.disk.world.borrow_mut().lookers = lookers;
        segments
    };
    assert_eq!(looked_at(3).survey(None).orphaned.len(), 1);
    assert_eq!(looked_at(3).hold(1).map(|_| ()), Ok(()));
    assert_eq!(looked_at(3).create(None).map(|held| held.number).unwrap(), 2);
    assert_eq!(looked_at(u32::MAX).survey(None).orphaned.len(), 0);
    assert_eq!(looked_at(u32::MAX).hold(1).map(|_| ()), Err(JournalErrorKind::InUse));
}
