//! Saving on a real file system: links, other owners, attributes, read-only directories, backup
//! copies, leftovers.

use std::fs;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use masa::format::{Backup, Fingerprint, SaveError, SaveErrorKind, SaveReport, map_text};
use masa::model::{Id, Map, MapField, Value};
use masa::ops::Op;
use masa::store::{Backups, KeepFormer, SaveRequest, save, write_new};

use crate::support::directory::Directory;
use crate::support::skipped::skipped;

fn titled(title: &str) -> Map {
    let mut map = Map::default();
    Op::Set(Id::Map, MapField::Title.into(), Value::text(title)).apply(&mut map).unwrap();
    map
}

/// A directory with a map, and a directory for backup copies.
struct Desk {
    directory: Directory,
    backups: Backups,
}

impl Desk {
    fn new() -> Desk {
        let directory = Directory::new();
        fs::create_dir(directory.file("maps")).unwrap();
        let backups = Backups { directory: directory.file("state/backups"), number: 3 };
        let desk = Desk { directory, backups };
        fs::write(desk.map(), map_text(&titled("former"))).unwrap();
        desk
    }

    fn file(&self, name: &str) -> PathBuf {
        self.directory.file("maps").join(name)
    }

    fn map(&self) -> PathBuf {
        self.file("map")
    }

    /// Saves a map with this title over the current file.
    fn save(&self, title: &str) -> Result<SaveReport, SaveError> {
        self.save_at(&self.map(), title)
    }

    fn save_at(&self, path: &Path, title: &str) -> Result<SaveReport, SaveError> {
        let expected = Some(Fingerprint::of(&fs::read(path).unwrap()));
        save(
            &titled(title),
            path,
            SaveRequest { expected, keep_former: KeepFormer::AsCopy, backups: Some(&self.backups) },
        )
    }

    /// The contents of a file's backup copies, oldest first.
    fn copies(&self, path: &Path) -> Vec<String> {
        let folder = self.backups.folder(&fs::canonicalize(path).unwrap());
        let mut copies: Vec<PathBuf> =
            fs::read_dir(folder).map(|all| all.map(|one| one.unwrap().path()).collect()).unwrap_or_default();
        copies.sort();
        copies.iter().map(|copy| fs::read_to_string(copy).unwrap()).collect()
    }

    fn names(&self) -> Vec<String> {
        let names = fs::read_dir(self.directory.file("maps")).unwrap();
        let mut names: Vec<String> =
            names.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

fn content(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

/// The name of a temporary file as a killed save leaves it.
fn leftover(desk: &Desk) -> PathBuf {
    let key = Fingerprint::of(b"map").to_string();
    desk.file(&format!(".masa-{}-0.tmp", key.get(..16).unwrap()))
}

#[test]
fn the_last_copies_are_kept_and_no_more() {
    let desk = Desk::new();
    for title in ["1", "2", "3", "4", "5"] {
        let saved = desk.save(title).unwrap();
        let Backup::Kept(copy) = saved.backup else { panic!("{:?}", saved.backup) };
        assert!(copy.starts_with(&desk.backups.directory) && copy.exists());
    }
    let expected: Vec<String> = ["2", "3", "4"].iter().map(|title| map_text(&titled(title))).collect();
    assert_eq!(desk.copies(&desk.map()), expected);
    let mode = fs::metadata(&desk.backups.directory).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "others may look into the copies");
    let none = Desk { backups: Backups { number: 0, ..desk.backups.clone() }, directory: desk.directory };
    assert_eq!(none.save("6").unwrap().backup, Backup::NotAsked);
    assert_eq!((none.copies(&none.map()).len(), none.names()), (3, vec!["map".to_owned()]));
}

#[test]
fn a_save_without_room_for_copies_is_a_save_and_says_so() {
    let desk = Desk::new();
    fs::write(desk.directory.file("state"), "no directory").unwrap();
    let saved = desk.save("new").unwrap();
    assert!(matches!(saved.backup, Backup::Failed(_)), "{:?}", saved.backup);
    assert_eq!((content(&desk.map()), desk.names()), (map_text(&titled("new")), vec!["map".to_owned()]));
    // A link there could redirect the user's content anywhere.
    fs::remove_file(desk.directory.file("state")).unwrap();
    let folder = desk.backups.folder(&fs::canonicalize(desk.map()).unwrap());
    fs::create_dir_all(folder.parent().unwrap()).unwrap();
    fs::create_dir(desk.directory.file("elsewhere")).unwrap();
    symlink(desk.directory.file("elsewhere"), &folder).unwrap();
    assert!(matches!(desk.save("newer").unwrap().backup, Backup::Failed(_)));
    assert_eq!(fs::read_dir(desk.directory.file("elsewhere")).unwrap().count(), 0);
}

#[test]
fn copies_on_another_file_system_are_written_there() {
    let elsewhere = Path::new("/dev/shm");
    let desk = Desk::new();
    if fs::metadata(elsewhere).map(|there| there.dev()).ok() == Some(fs::metadata(desk.map()).unwrap().dev())
        || fs::metadata(elsewhere).is_err()
    {
        skipped("a second file system at /dev/shm");
        return;
    }
    let directory = elsewhere.join(format!("masa-copies-{}", std::process::id()));
    let backups = Backups { directory: directory.clone(), number: 2 };
    let desk = Desk { backups, ..desk };
    desk.save("new").unwrap();
    let copies = desk.copies(&desk.map());
    fs::remove_dir_all(directory).unwrap();
    assert_eq!(copies, [map_text(&titled("former"))]);
    assert_eq!(desk.names(), ["map"]);
}

#[test]
fn every_name_of_a_file_keeps_being_one() {
    let desk = Desk::new();
    fs::hard_link(desk.map(), desk.file("other")).unwrap();
    let saved = desk.save("new").unwrap();
    assert!(matches!(saved.backup, Backup::Kept(_)) && saved.durable);
    let [one, other] = ["map", "other"].map(|name| fs::metadata(desk.file(name)).unwrap());
    assert_eq!((one.ino(), one.nlink()), (other.ino(), 2));
    assert_eq!(content(&desk.file("other")), map_text(&titled("new")));
    assert_eq!(desk.copies(&desk.map()), [map_text(&titled("former"))]);
    // Shorter than before: nothing of the former content remains.
    desk.save(&"long ".repeat(1000)).unwrap();
    desk.save("").unwrap();
    assert_eq!(content(&desk.file("other")), map_text(&titled("")));
    // Without a copy, a power failure could tear it.
    let expected = Some(Fingerprint::of(&fs::read(desk.map()).unwrap()));
    let request = SaveRequest { expected, keep_former: KeepFormer::AsCopy, backups: None };
    let error = save(&titled("torn"), &desk.map(), request).unwrap_err();
    assert!(matches!(error.kind, SaveErrorKind::NoCopy { directory: None, .. }), "{error}");
    assert_eq!((content(&desk.map()), desk.names().len()), (map_text(&titled("")), 2));
    // Copies are not wanted: one exists only during the save.
    let none = Desk { backups: Backups { number: 0, ..desk.backups.clone() }, directory: desk.directory };
    assert_eq!(none.save("last").unwrap().backup, Backup::NotAsked);
    assert_eq!((none.copies(&none.map()).len(), none.names().len()), (0, 2));
}

#[test]
fn saving_follows_absolute_chained_and_dangling_links_to_their_target() {
    let desk = Desk::new();
    fs::create_dir(desk.directory.file("far")).unwrap();
    symlink(desk.directory.file("far/real"), desk.file("absolute")).unwrap();
    symlink("absolute", desk.file("chain")).unwrap();
    symlink("../maps/./chain", desk.file("longer")).unwrap();
    save(&titled("made"), &desk.file("longer"), SaveRequest::default()).unwrap();
    assert_eq!(content(&desk.directory.file("far/real")), map_text(&titled("made")));
    desk.save_at(&desk.file("longer"), "again").unwrap();
    assert_eq!(content(&desk.directory.file("far/real")), map_text(&titled("again")));
    // The copies belong to the file, by whatever path it was reached.
    desk.save_at(&desk.directory.file("far/real"), "third").unwrap();
    assert_eq!(desk.copies(&desk.directory.file("far/real")).len(), 2);
    assert!(["absolute", "chain", "longer"].iter().all(|link| desk.file(link).is_symlink()));
    assert_eq!(desk.names(), ["absolute", "chain", "longer", "map"]);
    symlink(desk.directory.file("no/such"), desk.file("dangling")).unwrap();
    let nowhere = save(&titled("x"), &desk.file("dangling"), SaveRequest::default()).unwrap_err();
    assert!(nowhere.to_string().contains("No such directory"), "{nowhere}");
}

#[test]
fn pipes_devices_and_directories_are_refused_and_never_waited_for() {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    let desk = Desk::new();
    mknodat(CWD, desk.file("pipe"), FileType::Fifo, Mode::RWXU, 0).unwrap();
    symlink("pipe", desk.file("to pipe")).unwrap();
    symlink("/dev/full", desk.file("to full")).unwrap();
    for name in ["pipe", "to pipe", "to full", "."] {
        let error = write_new(&desk.file(name), b"x", true).unwrap_err();
        assert_eq!(error.kind, SaveErrorKind::NotRegular, "{name}");
    }
    assert!(fs::symlink_metadata(desk.file("pipe")).unwrap().file_type().is_fifo());
    assert_eq!(write_new(Path::new("/dev/full"), b"x", true).unwrap_err().kind, SaveErrorKind::NotRegular);
}

#[test]
fn long_hebrew_names_are_saved_and_copied() {
    let desk = Desk::new();
    let name = "מ".repeat(127);
    assert_eq!(name.len(), 254);
    let path = desk.file(&name);
    save(&titled("one"), &path, SaveRequest::default()).unwrap();
    desk.save_at(&path, "two").unwrap();
    assert_eq!(
        (content(&path), desk.copies(&path)),
        (map_text(&titled("two")), vec![map_text(&titled("one"))])
    );
    assert_eq!(desk.names().len(), 2);
}

#[test]
fn attributes_and_access_lists_are_kept() {
    use rustix::fs::{XattrFlags, getxattr, setxattr};
    let desk = Desk::new();
    let mut asked = Vec::new();
    if setxattr(desk.map(), "user.masa-test", b"kept", XattrFlags::empty()).is_ok() {
        asked.push(("user.masa-test", b"kept".to_vec()));
    } else {
        skipped("a file system with attributes");
    }
    // Version 2; user rw, user 12345 r, group r, mask rw, others none (linux/posix_acl_xattr.h).
    let entries: [(u16, u16, u32); 5] =
        [(1, 6, u32::MAX), (2, 4, 12345), (4, 4, u32::MAX), (16, 6, u32::MAX), (32, 0, u32::MAX)];
    let mut list = 2_u32.to_le_bytes().to_vec();
    for (tag, permissions, of) in entries {
        list.extend(tag.to_le_bytes());
        list.extend(permissions.to_le_bytes());
        list.extend(of.to_le_bytes());
    }
    if setxattr(desk.map(), "system.posix_acl_access", &list, XattrFlags::empty()).is_ok() {
        asked.push(("system.posix_acl_access", list));
    } else {
        skipped("a file system with access lists");
    }
    let mode = fs::metadata(desk.map()).unwrap().permissions().mode();
    desk.save("new").unwrap();
    assert_eq!(content(&desk.map()), map_text(&titled("new")));
    for (name, value) in asked {
        let mut found = vec![0; 1024];
        let length = getxattr(desk.map(), name, &mut found[..]).unwrap();
        assert_eq!(found.get(..length), Some(&value[..]), "{name}");
    }
    assert_eq!(fs::metadata(desk.map()).unwrap().permissions().mode(), mode);
    assert_eq!(desk.names(), ["map"]);
}

#[test]
fn saving_moves_an_abandoned_temporary_file_to_the_backups_unless_it_is_in_use() {
    let desk = Desk::new();
    fs::write(leftover(&desk), "what somebody wrote at the last moment").unwrap();
    let held = fs::File::create(desk.file(&leftover_name(&desk).replace("-0.", "-1."))).unwrap();
    held.lock().unwrap();
    desk.save("new").unwrap();
    assert_eq!(
        desk.copies(&desk.map()),
        ["what somebody wrote at the last moment".to_owned(), map_text(&titled("former"))]
    );
    assert_eq!(desk.names(), [leftover_name(&desk).replace("-0.", "-1."), "map".to_owned()]);
    drop(held);
    desk.save("newer").unwrap();
    assert_eq!(desk.names(), ["map"]);
}

fn leftover_name(desk: &Desk) -> String {
    leftover(desk).file_name().unwrap().to_string_lossy().into_owned()
}

impl Desk {
    /// Saves a title over what another program wrote.
    fn overwrite(&self, title: &str, backups: Option<&Backups>) -> Result<SaveReport, SaveError> {
        let expected = Some(Fingerprint::of(&fs::read(self.map()).unwrap()));
        save(&titled(title), &self.map(), SaveRequest { expected, keep_former: KeepFormer::Surely, backups })
    }
}

#[test]
fn what_another_program_wrote_is_kept_among_the_copies_even_where_none_are_wanted() {
    let desk = Desk::new();
    let saved = desk.overwrite("mine", Some(&Backups { number: 0, ..desk.backups.clone() })).unwrap();
    let Backup::Kept(copy) = &saved.backup else { panic!("{saved:?}") };
    assert_eq!(content(copy), map_text(&titled("former")));
    assert_eq!((saved.former, content(&desk.map())), (None, map_text(&titled("mine"))));
    assert_eq!(desk.names(), ["map"]);
}

#[test]
fn what_another_program_wrote_is_kept_beside_the_file_where_no_copy_can_be_made() {
    let desk = Desk::new();
    // Copies cannot be made because a file is in the way, and existing names are not reused.
    fs::create_dir_all(desk.backups.directory.parent().unwrap()).unwrap();
    fs::write(&desk.backups.directory, "").unwrap();
    fs::write(desk.file("map~"), "an older one").unwrap();
    let saved = desk.overwrite("mine", Some(&desk.backups)).unwrap();
    let beside = saved.former.expect("it is kept beside the file");
    assert_eq!(beside.file_name(), Some("map~2".as_ref()));
    assert_eq!(content(&beside), map_text(&titled("former")));
    assert_eq!(content(&desk.map()), map_text(&titled("mine")));
    assert_eq!(saved.backup, Backup::NotAsked);
    // And without any directory for copies.
    desk.overwrite("mine again", None).unwrap();
    assert_eq!(content(&desk.file("map~3")), map_text(&titled("mine")));
    assert_eq!(content(&desk.file("map~")), "an older one");
    assert_eq!(desk.names(), ["map", "map~", "map~2", "map~3"]);
}

#[test]
fn saving_is_refused_if_the_other_programs_version_cannot_be_backed_up() {
    let desk = Desk::new();
    fs::create_dir_all(desk.backups.directory.parent().unwrap()).unwrap();
    fs::write(&desk.backups.directory, "").unwrap();
    let taken = |number: u32| if number == 1 { "map~".to_owned() } else { format!("map~{number}") };
    (1..=9).for_each(|number| fs::write(desk.file(&taken(number)), "taken").unwrap());
    let names = desk.names();
    for backups in [Some(&desk.backups), None] {
        let error = desk.overwrite("mine", backups).unwrap_err();
        assert!(matches!(error.kind, SaveErrorKind::NotKept { .. }), "{error:?}");
        assert!(error.to_string().contains("No copy of what another program wrote could be kept"), "{error}");
        assert_eq!(content(&desk.map()), map_text(&titled("former")));
        assert_eq!(desk.names(), names);
    }
}
