//! Runs every kind of save on a disk in memory, with every call failing, another program writing at
//! every call, and the power failing at every call. Checks what is there afterwards, in every order
//! in which the disk may have written.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::Path;

use super::super::target::Replaces;
use super::{KeepFormer, Permissions, ReplaceOptions, SaveReport, put};
use crate::format::{Fingerprint, SaveErrorKind};
use crate::store::backup::Backups;
use crate::store::system::System;
use crate::store::system::disk::Disk;
use crate::store::system::memory::{COPIES, Fault, Limits, MAPS, Memory, NAME, Names, World};
use crate::store::system::portable::Portable;

const OLD: &str = "what the map held before";
const NEW: &str = "what is saved, and a little longer than before";
const THEIRS: &str = "what another program wrote";

/// What is saved, and how.
#[derive(Clone, Copy, Debug)]
struct Case {
    limits: Limits,
    /// Whether the map has a second name.
    linked: bool,
    keep_former: KeepFormer,
    /// How many copies are kept; `None`: no copies.
    copies: Option<usize>,
    new: bool,
}

impl Case {
    /// Whether the file is replaced as a whole, so that even a power failure cannot tear it.
    fn is_whole(&self) -> bool {
        !(self.linked || self.limits.closed || self.limits.foreign)
    }

    fn disk(&self, fault: Fault) -> Memory {
        let mut world = World::default();
        if !self.new {
            let file = world.file(MAPS, OsStr::new(NAME), OLD);
            if self.linked {
                world.name(MAPS, OsStr::new("second name"), file);
            }
        }
        Memory { world: world.into(), limits: self.limits, fault }
    }

    fn save(&self, disk: &Memory) -> Result<SaveReport, SaveErrorKind> {
        let backups = self.copies.map(|number| Backups { directory: "/copies".into(), number });
        let replaces =
            if self.new { Replaces::Nothing } else { Replaces::Exactly(Fingerprint::of(OLD.as_bytes())) };
        let order = ReplaceOptions {
            replaces,
            keep_former: self.keep_former,
            backups: backups.as_ref(),
            permissions: Permissions::Usual,
        };
        put(disk, Path::new("/maps/map.masa.ron"), NEW.as_bytes(), order)
    }
}

/// All cases with different behaviour.
fn cases() -> Vec<Case> {
    let flags = [false, true];
    let mut cases = Vec::new();
    for bits in 0..32_u32 {
        let bit = |place: u32| bits >> place & 1 == 1;
        let limits = Limits { no_exchange: bit(0), no_links: bit(1), apart: bit(2), ..Limits::default() };
        let keep_former = KeepFormer::beside_if(bit(3));
        let whole = Case { limits, linked: false, keep_former, copies: bit(4).then_some(3), new: false };
        cases.push(whole);
        cases.push(Case { new: true, ..whole });
        if !bit(3) {
            cases.push(Case { keep_former: KeepFormer::Surely, ..whole });
        }
    }
    for (linked, copies) in flags.iter().flat_map(|linked| [0, 3].map(|copies| (*linked, copies))) {
        for keep_former in [KeepFormer::AsCopy, KeepFormer::Surely] {
            let in_place = |limits| Case { limits, linked, keep_former, copies: Some(copies), new: false };
            cases.push(in_place(Limits { closed: !linked, ..Limits::default() }));
            cases.push(in_place(Limits { foreign: true, ..Limits::default() }));
        }
    }
    cases
}

/// The number of calls of a save when nothing goes wrong.
fn calls(case: &Case) -> usize {
    let disk = case.disk(Fault::default());
    let saved = case.save(&disk);
    assert!(matches!(&saved, Ok(saved) if saved.durable), "{case:?}: {saved:?}");
    disk.world.into_inner().calls
}

/// The content of a file in one state of the disk.
fn content<'a>(names: &Names, contents: &'a [Vec<u8>], directory: usize, name: &str) -> Option<&'a [u8]> {
    names[directory].get(OsStr::new(name)).map(|file| contents[*file].as_slice())
}

/// Whether a state of the disk after a power failure is allowed.
fn holds(case: &Case, fault: Fault, saved: bool, names: &Names, contents: &[Vec<u8>]) -> bool {
    let found = content(names, contents, MAPS, NAME);
    if saved {
        return found == Some(NEW.as_bytes());
    }
    let whole = match found {
        None => case.new,
        Some(found) => found == NEW.as_bytes() || (!case.new && found == OLD.as_bytes()),
    };
    let copied = || names[COPIES].values().any(|file| contents[*file] == OLD.as_bytes());
    // If the directory refuses a new file, the file is written in place.
    let refused = matches!(fault.failure, Some((_, ErrorKind::PermissionDenied)));
    whole || ((refused || !case.is_whole()) && copied())
}

/// Checks all states that a power failure may leave; returns how many.
fn check(case: &Case, fault: Fault) -> usize {
    let disk = case.disk(fault);
    let result = case.save(&disk);
    let saved = matches!(&result, Ok(saved) if saved.durable);
    let mut states = 0;
    disk.world.borrow().outcomes(|names, contents| {
        states += 1;
        assert!(
            holds(case, fault, saved, names, contents),
            "{case:?} {fault:?} {result:?}: {names:?} {contents:?}"
        );
    });
    states
}

#[test]
fn a_power_cut_at_any_call_leaves_the_former_file_or_the_new_one_in_every_order_of_writing() {
    let mut states = 0;
    for case in cases() {
        let calls = calls(&case);
        for cut in 0..=calls {
            states += check(&case, Fault { cut: Some(cut), ..Fault::default() });
            for failing in 0..cut {
                let kind =
                    if failing % 2 == 0 { ErrorKind::StorageFull } else { ErrorKind::PermissionDenied };
                let failure = Some((failing, kind));
                // After a failure the save takes another way, with as many calls again.
                for cut in [Some(cut), Some(cut + calls / 2), None] {
                    states += check(&case, Fault { failure, cut, other: None });
                }
            }
        }
    }
    println!("{states} states");
    assert!(states >= 50_000, "only {states} states");
}

#[test]
fn a_call_that_fails_gives_a_true_answer_and_leaves_the_file_whole() {
    for case in cases() {
        for failing in 0..calls(&case) + 20 {
            for kind in [ErrorKind::StorageFull, ErrorKind::PermissionDenied, ErrorKind::Other] {
                let disk = case.disk(Fault { failure: Some((failing, kind)), ..Fault::default() });
                let result = case.save(&disk);
                let world = disk.world.into_inner();
                let found =
                    world.names[MAPS].get(OsStr::new(NAME)).map(|file| world.contents[*file].now.clone());
                let old = (!case.new).then(|| OLD.as_bytes().to_vec());
                let new = Some(NEW.as_bytes().to_vec());
                let well = if result.is_ok() { found == new } else { found == old || found == new };
                assert!(well, "{case:?}, call {failing} {kind:?}: {result:?}, {found:?}");
                let is_old = |file: &usize| world.contents[*file].now == OLD.as_bytes();
                let kept = world.names.iter().flat_map(|names| names.values()).any(is_old);
                let must = case.keep_former == KeepFormer::Surely;
                assert!(kept || !must, "{case:?}, call {failing} {kind:?}: {result:?}, {:?}", world.names);
            }
        }
    }
}

#[test]
fn what_another_program_writes_at_any_call_is_never_lost() {
    for case in cases().into_iter().filter(|case| !case.limits.no_exchange && !case.new) {
        for at in 0..calls(&case) {
            let disk = case.disk(Fault { other: Some((at, THEIRS)), ..Fault::default() });
            let result = case.save(&disk);
            let world = disk.world.into_inner();
            let is_theirs = |file: &usize| world.contents[*file].now == THEIRS.as_bytes();
            assert!(
                world.names.iter().flat_map(|names| names.values()).any(is_theirs),
                "{case:?}, call {at}: {result:?}, {:?}",
                world.names
            );
            let first = world.names[MAPS].get(OsStr::new(NAME)).is_some_and(is_theirs);
            assert!(first || result.is_ok(), "{case:?}, call {at}: {result:?}");
        }
    }
}

#[test]
fn what_a_power_cut_leaves_is_gone_after_the_next_save() {
    for case in cases().into_iter().filter(|case| !case.new && case.copies != Some(0)) {
        for cut in 0..calls(&case) {
            let disk = case.disk(Fault { cut: Some(cut), ..Fault::default() });
            let _ = case.save(&disk);
            let again = Memory { fault: Fault::default(), ..disk };
            let now = {
                let world = again.world.borrow();
                world.contents[world.names[MAPS][OsStr::new(NAME)]].now.clone()
            };
            let backups = case.copies.map(|number| Backups { directory: "/copies".into(), number });
            let replaces = Replaces::Exactly(Fingerprint::of(&now));
            let order = ReplaceOptions {
                replaces,
                keep_former: KeepFormer::AsCopy,
                backups: backups.as_ref(),
                permissions: Permissions::Usual,
            };
            put(&again, Path::new("/maps/map.masa.ron"), b"the next", order).unwrap();
            let world = again.world.into_inner();
            let left: Vec<_> =
                world.names[MAPS].keys().filter(|name| name.to_string_lossy().ends_with(".tmp")).collect();
            assert!(left.is_empty(), "{case:?}, cut at {cut}: {left:?}");
            // A copy of the former content was wanted, and exists however far the first save came.
            let copied = |file: &usize| world.contents[*file].now == OLD.as_bytes();
            assert!(
                case.copies.is_none() || world.names[COPIES].values().any(copied),
                "{case:?}, cut at {cut}"
            );
        }
    }
}

/// Writes a new file, replaces it, and expects another content, on a real file system.
fn saves_well<D: Disk>(disk: &D, name: &str) {
    let directory = std::env::temp_dir().join(format!("masa-put-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let map = directory.join(NAME);
    let backups = Backups { directory: directory.join("copies"), number: 2 };
    let save = |replaces, content: &str| {
        let order = ReplaceOptions {
            replaces,
            keep_former: KeepFormer::AsCopy,
            backups: Some(&backups),
            permissions: Permissions::Usual,
        };
        put(disk, &map, content.as_bytes(), order)
    };
    assert!(save(Replaces::Nothing, "0").unwrap().durable);
    assert_eq!(save(Replaces::Nothing, "none"), Err(SaveErrorKind::Exists));
    for number in 1..5 {
        let expected = Fingerprint::of((number - 1).to_string().as_bytes());
        let saved = save(Replaces::Exactly(expected), &number.to_string()).unwrap();
        assert!(matches!(saved.backup, super::Backup::Kept(_)), "{name}: {saved:?}");
        assert_eq!(save(Replaces::Exactly(expected), "none"), Err(SaveErrorKind::Changed));
    }
    assert_eq!(std::fs::read(&map).unwrap(), b"4");
    let folder = std::fs::read_dir(&backups.directory).unwrap().next().unwrap().unwrap().path();
    let mut copies: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|copy| std::fs::read_to_string(copy.unwrap().path()).unwrap())
        .collect();
    copies.sort();
    assert_eq!(copies, ["2", "3"]);
    let mut names: Vec<_> =
        std::fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["copies", NAME]);
    std::fs::remove_dir_all(&directory).unwrap();
}

#[test]
fn the_systems_file_system_and_the_portable_one_save_alike() {
    saves_well(&System::default(), "system");
    saves_well(&Portable, "portable");
}
