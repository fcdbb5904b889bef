//! Interrupts a save in place at every call and at every byte, by a kill or by a power failure, and
//! then the next look at the file in the same way.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::Path;

use proptest::prelude::*;

use super::super::put::put;
use super::super::replacement::ReplaceOptions;
use super::super::target::Replaces;
use super::super::{KeepFormer, Permissions, SaveErrorKind, SaveReport};
use super::*;
use crate::store::backup::Backups;
use crate::store::system::memory::{COPIES, Fault, Limits, MAPS, Memory, NAME, Names, World};

const OLD: &str = "what the map held before, which was longer";
const NEW: &str = "what is saved, and short";
const LONGER: &str = "what is saved, and a good deal longer than what the map held before";

const PATH: &str = "/maps/map.masa.ron";

fn backups(number: usize) -> Backups {
    Backups { directory: "/copies".into(), number }
}

/// A disk on which the map has two names.
fn disk(fault: Fault) -> Memory {
    let mut world = World::default();
    let file = world.file(MAPS, OsStr::new(NAME), OLD);
    world.name(MAPS, OsStr::new("second name"), file);
    Memory { world: world.into(), limits: Limits::default(), fault }
}

fn save(disk: &Memory, number: usize, new: &str) -> Result<SaveReport, SaveErrorKind> {
    let order = ReplaceOptions {
        replaces: Replaces::Exactly(Fingerprint::of(OLD.as_bytes())),
        keep_former: KeepFormer::AsCopy,
        backups: Some(&backups(number)),
        permissions: Permissions::Usual,
    };
    put(disk, Path::new(PATH), new.as_bytes(), order)
}

fn calls(number: usize, new: &str) -> usize {
    let disk = disk(Fault::default());
    assert!(save(&disk, number, new).is_ok_and(|saved| saved.durable));
    let world = disk.world.into_inner();
    assert!(!world.names[COPIES].contains_key(OsStr::new(RECORD)), "a finished save leaves no record");
    world.calls
}

fn settled(disk: &Memory, holds: bool) -> Option<Interrupted> {
    let backups = backups(0);
    recover(
        Path::new(PATH),
        &backups.folder_for(disk, Path::new(PATH)),
        RecoveryMode::Complete(&|former, new| {
            assert_eq!(former, OLD.as_bytes());
            assert!([NEW, LONGER].contains(&std::str::from_utf8(new).unwrap()));
            holds
        }),
    )
}

fn state(names: &Names, contents: &[Vec<u8>], fault: Fault) -> Memory {
    Memory { world: World::of(names, contents).into(), limits: Limits::default(), fault }
}

fn found(disk: &Memory) -> Vec<u8> {
    let world = disk.world.borrow();
    world.contents[world.names[MAPS][OsStr::new(NAME)]].now.clone()
}

fn has_record(disk: &Memory) -> bool {
    disk.world.borrow().names[COPIES].contains_key(OsStr::new(RECORD))
}

/// Whether a copy has this content.
fn is_kept(disk: &Memory, content: &str) -> bool {
    let world = disk.world.borrow();
    world.names[COPIES].values().any(|file| world.contents[*file].now == content.as_bytes())
}

/// Every content that an interrupted write may leave in the file, byte by byte.
fn torn(new: &str) -> Vec<Vec<u8>> {
    let (new, old) = (new.as_bytes(), OLD.as_bytes());
    let over = |end: usize| [&new[..end], old.get(end..).unwrap_or_default()].concat();
    (0..=new.len()).flat_map(|end| [over(end), new[..end].to_vec()]).collect()
}

/// The states in which a kill may leave the disk: at every call, and within the write at every
/// byte.
fn killed(number: usize, new: &str) -> Vec<(Names, Vec<Vec<u8>>)> {
    let mut states = Vec::new();
    for cut in 0..=calls(number, new) {
        let disk = disk(Fault { cut: Some(cut), ..Fault::default() });
        let _ = save(&disk, number, new);
        let is_noted = has_record(&disk);
        let world = disk.world.into_inner();
        let contents: Vec<_> = world.contents.iter().map(|content| content.now.clone()).collect();
        let map = world.names[MAPS][OsStr::new(NAME)];
        let fill = |bytes: Vec<u8>| {
            let mut contents = contents.clone();
            contents[map] = bytes;
            (world.names.clone(), contents)
        };
        if is_noted && contents[map] == OLD.as_bytes() {
            states.extend(torn(new).into_iter().map(fill));
        }
        states.push((world.names.clone(), contents));
    }
    states
}

#[test]
fn a_save_that_was_killed_at_any_call_or_byte_is_completed_or_never_began() {
    let mut completed = 0;
    for (number, new) in [(0, NEW), (3, NEW), (0, LONGER), (3, LONGER)] {
        for (names, contents) in killed(number, new) {
            let disk = state(&names, &contents, Fault::default());
            let (before, noted) = (found(&disk), has_record(&disk));
            let told = settled(&disk, false);
            let after = found(&disk);
            if before == OLD.as_bytes() {
                assert_eq!(after, before);
                assert_eq!(matches!(&told, Some(Interrupted::NotStarted { .. })), noted, "{told:?}");
                assert!(!noted || is_kept(&disk, new), "what was to be saved is there");
                assert_eq!(settled(&disk, true), None, "the journal has it");
                assert!(!has_record(&disk));
                continue;
            }
            assert_eq!(after, new.as_bytes(), "{told:?}");
            assert_eq!(told, (before != new.as_bytes()).then_some(Interrupted::Completed));
            assert!(!has_record(&disk) && settled(&disk, false).is_none());
            completed += usize::from(told.is_some());
        }
    }
    println!("{completed} completed");
    assert!(completed > 300, "only {completed}");
}

#[test]
fn completing_that_is_killed_or_fails_at_any_call_is_completed_by_the_next() {
    for new in [NEW, LONGER] {
        for (names, contents) in killed(3, new) {
            let clean = state(&names, &contents, Fault::default());
            if settled(&clean, false) != Some(Interrupted::Completed) {
                continue;
            }
            let calls = clean.world.into_inner().calls;
            for at in 0..calls {
                let kill = Fault { cut: Some(at), ..Fault::default() };
                let fails = [ErrorKind::StorageFull, ErrorKind::PermissionDenied]
                    .map(|kind| Fault { failure: Some((at, kind)), ..Fault::default() });
                for fault in [kill].into_iter().chain(fails) {
                    let disk = state(&names, &contents, fault);
                    let told = settled(&disk, false);
                    assert!(
                        told != Some(Interrupted::Completed) || found(&disk) == new.as_bytes(),
                        "{fault:?} {told:?}"
                    );
                    assert!(told.is_some(), "{fault:?}: a torn file is never nothing");
                    let disk = Memory { fault: Fault::default(), ..disk };
                    let again = settled(&disk, false);
                    assert_eq!(found(&disk), new.as_bytes(), "{fault:?} {told:?} {again:?}");
                    assert!(!has_record(&disk));
                }
            }
        }
    }
}

#[test]
fn after_a_power_cut_at_any_call_what_was_saved_is_in_the_file_or_named() {
    let mut states = 0;
    for (number, new) in [(0, LONGER), (3, NEW)] {
        for cut in 0..=calls(number, new) {
            let disk = disk(Fault { cut: Some(cut), ..Fault::default() });
            let durable = save(&disk, number, new).is_ok_and(|saved| saved.durable);
            disk.world.borrow().outcomes(|names, contents| {
                states += 1;
                let disk = state(names, contents, Fault::default());
                let before = found(&disk);
                let told = settled(&disk, false);
                let after = found(&disk);
                assert!(!durable || after == new.as_bytes());
                let whole = after == OLD.as_bytes() || after == new.as_bytes();
                let named = told.as_ref().is_some_and(|told| told.copy().is_some());
                assert!(whole || (named && after == before), "{told:?}");
                assert!(!named || is_kept(&disk, new), "{told:?}");
            });
        }
    }
    assert!(states > 100, "only {states}");
}

#[test]
fn whatever_else_the_file_holds_is_not_touched_and_looking_changes_nothing() {
    let theirs =
        ["something else", "what is saved, and other", "what the map held before, which was longer!"];
    for (names, contents) in killed(3, NEW) {
        for content in theirs {
            let disk = state(&names, &contents, Fault::default());
            if !has_record(&disk) {
                continue;
            }
            disk.world.borrow_mut().file(MAPS, OsStr::new(NAME), content);
            let told = settled(&disk, true);
            assert!(matches!(told, Some(Interrupted::FileChanged { .. })), "{content}: {told:?}");
            assert!(found(&disk) == content.as_bytes() && has_record(&disk) && is_kept(&disk, NEW));
            disk.world.borrow_mut().names[MAPS].clear();
            assert_eq!(settled(&disk, true), told, "it is gone");
        }
        let disk = state(&names, &contents, Fault::default());
        let before = found(&disk);
        let backups = backups(0);
        let backup_folder = backups.folder_for(&disk, Path::new(PATH));
        let looked = recover(Path::new(PATH), &backup_folder, RecoveryMode::Look);
        let world = disk.world.borrow();
        assert_eq!(world.names, names, "{looked:?}");
        drop(world);
        assert_eq!(found(&disk), before, "{looked:?}");
    }
}

#[test]
fn an_unreadable_record_of_an_interrupted_save_is_reported() {
    for record in ["", "masa interrupted save 1\n", "masa interrupted save 1\n../x 0\n../y 0\n0 0\n", "\0"] {
        let disk = disk(Fault::default());
        disk.world.borrow_mut().file(COPIES, OsStr::new(RECORD), record);
        let told = settled(&disk, true);
        assert!(matches!(&told, Some(Interrupted::Unread { said, .. }) if said.is_empty()), "{told:?}");
        assert_eq!(found(&disk), OLD.as_bytes());
    }
    let torn = killed(3, NEW).into_iter().find(|(_, contents)| contents[0] == b"w").unwrap();
    for call in 0..4 {
        let failure = Some((call, ErrorKind::PermissionDenied));
        let told = settled(&state(&torn.0, &torn.1, Fault { failure, ..Fault::default() }), true);
        assert!(told.is_some(), "call {call}: {told:?}");
    }
}

proptest! {
    #[test]
    fn a_file_counts_as_torn_only_if_an_interrupted_save_can_produce_it(
        former in prop::collection::vec(0u8..3, 0..8), new in prop::collection::vec(0u8..3, 0..8),
        now in prop::collection::vec(0u8..3, 0..8)
    ) {
        let over = |end: usize| [&new[..end], former.get(end..).unwrap_or_default()].concat();
        let possible = (0..=new.len()).any(|end| now == over(end) || now == new[..end]);
        prop_assert_eq!(is_torn(&now, Some(&former), &new), possible);
    }
}
