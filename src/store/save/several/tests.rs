//! Writes several files on a disk in memory, with every call failing and the power failing at every
//! call.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::PathBuf;

use super::*;
use crate::store::system::memory::{Fault, Limits, MAPS, Memory, Names, World};

/// The files, their former content, and their new content.
const FILES: [(&str, Option<&str>, &str); 4] = [
    ("a.csv", Some("what a held before"), "the new a, a little longer than before"),
    ("b.json", None, "the new b"),
    ("c.pdf", Some("what c held, longer than what it will hold"), "the new c"),
    ("d.svg", None, "the new d"),
];

#[derive(Clone, Copy, Debug)]
struct Case {
    limits: Limits,
    /// Whether the third file has a second name, so that it is written in place.
    linked: bool,
}

fn cases() -> impl Iterator<Item = Case> {
    (0..8_u32).map(|bits| {
        let bit = |place: u32| bits >> place & 1 == 1;
        Case { limits: Limits { no_exchange: bit(0), no_links: bit(1), ..Limits::default() }, linked: bit(2) }
    })
}

impl Case {
    fn disk(&self, fault: Fault) -> Memory {
        let mut world = World::default();
        for (name, former, _) in FILES {
            let file = former.map(|former| world.file(MAPS, name.as_ref(), former));
            if let Some(file) = file.filter(|_| self.linked && name == "c.pdf") {
                world.name(MAPS, "second name".as_ref(), file);
            }
        }
        Memory { world: world.into(), limits: self.limits, fault }
    }

    fn write(disk: &Memory, replaces: Replaces) -> Result<(), (usize, SaveErrorKind)> {
        let paths: Vec<PathBuf> =
            FILES.iter().map(|(name, ..)| PathBuf::from(format!("/maps/{name}"))).collect();
        let files: Vec<NewFile<'_>> =
            paths.iter().zip(FILES).map(|(path, (_, _, new))| (path.as_path(), new.as_bytes())).collect();
        put_all(disk, &files, replaces, Permissions::Usual)
    }

    fn calls(&self) -> usize {
        let disk = self.disk(Fault::default());
        assert_eq!(Case::write(&disk, Replaces::Anything), Ok(()), "{self:?}");
        let world = disk.world.into_inner();
        assert!(is_new(&held(&world.names, |file| world.contents[file].now.clone())), "{self:?}");
        assert!(left(&world).is_empty(), "{self:?}: {:?}", world.names);
        world.calls
    }
}

/// The content of each file.
fn held(names: &Names, content: impl Fn(usize) -> Vec<u8>) -> Vec<Option<Vec<u8>>> {
    let of = |name: &str| names[MAPS].get::<std::ffi::OsStr>(name.as_ref()).map(|file| content(*file));
    FILES.iter().map(|(name, ..)| of(name)).collect()
}

fn is_new(held: &[Option<Vec<u8>>]) -> bool {
    held.iter().zip(FILES).all(|(held, (_, _, new))| held.as_deref() == Some(new.as_bytes()))
}

fn is_former(held: &[Option<Vec<u8>>]) -> bool {
    held.iter().zip(FILES).all(|(held, (_, former, _))| held.as_deref() == former.map(str::as_bytes))
}

fn left(world: &World) -> Vec<&OsString> {
    let names: &BTreeMap<OsString, usize> = &world.names[MAPS];
    names.keys().filter(|name| name.to_string_lossy().ends_with(".tmp")).collect()
}

#[test]
fn whatever_call_fails_all_files_are_new_or_all_are_as_they_were() {
    let (mut tried, mut refused) = (0, 0);
    for case in cases() {
        for failing in 0..case.calls() + 20 {
            for kind in [ErrorKind::StorageFull, ErrorKind::PermissionDenied, ErrorKind::Other] {
                let disk = case.disk(Fault { failure: Some((failing, kind)), ..Fault::default() });
                let result = Case::write(&disk, Replaces::Anything);
                let again = Memory { fault: Fault::default(), ..disk };
                {
                    let world = again.world.borrow();
                    let held = held(&world.names, |file| world.contents[file].now.clone());
                    let well = if result.is_ok() { is_new(&held) } else { is_former(&held) };
                    assert!(well, "{case:?}, call {failing} {kind:?}: {result:?} {held:?}");
                }
                tried += 1;
                refused += usize::from(result.is_err());
                assert_eq!(Case::write(&again, Replaces::Anything), Ok(()));
                let world = again.world.into_inner();
                assert!(left(&world).is_empty(), "{case:?}, call {failing}: {:?}", world.names);
            }
        }
    }
    println!("{tried} failures, {refused} of them refused the whole");
    assert!(refused > 500, "only {refused}");
}

#[test]
fn what_a_kill_at_any_call_leaves_goes_with_the_next_export() {
    let mut lay_about = 0;
    for case in cases() {
        for cut in 0..=case.calls() {
            let disk = case.disk(Fault { cut: Some(cut), ..Fault::default() });
            let _ = Case::write(&disk, Replaces::Anything);
            let again = Memory { fault: Fault::default(), ..disk };
            lay_about += usize::from(!left(&again.world.borrow()).is_empty());
            assert_eq!(Case::write(&again, Replaces::Anything), Ok(()), "{case:?}, cut at {cut}");
            let world = again.world.into_inner();
            assert!(left(&world).is_empty(), "{case:?}, cut at {cut}: {:?}", world.names);
        }
    }
    println!("{lay_about} kills left something");
    assert!(lay_about > 100, "only {lay_about}");
}

#[test]
fn after_a_power_cut_at_any_call_each_file_is_as_it_was_or_new() {
    let mut states = 0;
    for case in cases().filter(|case| !case.linked) {
        for cut in 0..=case.calls() {
            let disk = case.disk(Fault { cut: Some(cut), ..Fault::default() });
            let _ = Case::write(&disk, Replaces::Anything);
            disk.world.borrow().outcomes(|names, contents| {
                states += 1;
                let held = held(names, |file| contents[file].clone());
                for (held, (name, former, new)) in held.iter().zip(FILES) {
                    let held = held.as_deref();
                    let well = held == Some(new.as_bytes()) || held == former.map(str::as_bytes);
                    assert!(well, "{case:?}, cut at {cut}: {name} {held:?}");
                }
            });
        }
    }
    println!("{states} states");
    assert!(states > 10_000, "only {states}");
}

#[test]
fn nothing_is_written_where_one_file_may_not_be_replaced() {
    for case in cases() {
        let disk = case.disk(Fault::default());
        assert_eq!(Case::write(&disk, Replaces::Nothing), Err((0, SaveErrorKind::Exists)));
        let world = disk.world.into_inner();
        assert!(is_former(&held(&world.names, |file| world.contents[file].now.clone())));
        assert!(left(&world).is_empty());
    }
}
