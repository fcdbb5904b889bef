//! Saving: the file has either its former or its new content, and nothing else is left behind.

use std::fs;
use std::path::Path;

use masa::format::{Fingerprint, SaveError, SaveErrorKind, SaveReport, map_text};
use masa::model::{FieldKey, Id, Map, MapField, Value};
use masa::ops::Op;
use masa::store::{KeepFormer, SaveRequest, open, save, write_new};

use crate::support::directory::Directory;
use crate::support::skipped::skipped;

fn titled(title: &str) -> Map {
    let mut map = Map::default();
    Op::Set(Id::Map, MapField::Title.into(), Value::text(title)).apply(&mut map).unwrap();
    map
}

fn new_file(map: &Map, path: &Path) -> Result<SaveReport, SaveError> {
    save(map, path, SaveRequest::default())
}

fn over(map: &Map, path: &Path, expected: Fingerprint) -> Result<SaveReport, SaveError> {
    save(map, path, SaveRequest { expected: Some(expected), keep_former: KeepFormer::AsCopy, backups: None })
}

fn content(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn a_new_file_is_written_and_opened_and_saved_again() {
    let directory = Directory::new();
    let path = directory.file("מסע.masa.ron");
    let saved = new_file(&titled("one"), &path).unwrap();
    assert!(saved.durable);
    let opened = open(&path).unwrap();
    assert_eq!((&opened.loaded.map, opened.fingerprint), (&titled("one"), saved.fingerprint));
    let again = over(&titled("two"), &opened.path, opened.fingerprint).unwrap();
    over(&titled("three"), &path, again.fingerprint).unwrap();
    assert_eq!(content(&path), map_text(&titled("three")));
    assert_eq!(directory.names(), ["מסע.masa.ron"]);
}

#[test]
fn a_new_file_replaces_nothing() {
    let directory = Directory::new();
    let path = directory.file("there");
    fs::write(&path, "mine").unwrap();
    let error = new_file(&titled("x"), &path).unwrap_err();
    assert_eq!(error.kind, SaveErrorKind::Exists);
    assert_eq!(write_new(&path, b"x", false).unwrap_err().kind, SaveErrorKind::Exists);
    assert_eq!(content(&path), "mine");
    write_new(&path, b"yours", true).unwrap();
    write_new(&directory.file("other"), b"new", true).unwrap();
    write_new(&directory.file("third"), b"new", false).unwrap();
    assert_eq!(content(&path), "yours");
    assert_eq!(directory.names(), ["other", "there", "third"]);
}

#[test]
fn what_another_program_wrote_is_not_overwritten() {
    let directory = Directory::new();
    let path = directory.file("shared");
    let saved = new_file(&titled("one"), &path).unwrap();
    fs::write(&path, "(title: \"theirs\")").unwrap();
    let error = over(&titled("two"), &path, saved.fingerprint).unwrap_err();
    assert_eq!(error.kind, SaveErrorKind::Changed);
    assert!(error.to_string().ends_with("nothing was written. Open it again, or save under another name."));
    assert_eq!(content(&path), "(title: \"theirs\")");
    fs::remove_file(&path).unwrap();
    assert_eq!(over(&titled("two"), &path, saved.fingerprint).unwrap_err().kind, SaveErrorKind::Removed);
    assert!(directory.names().is_empty());
}

#[test]
fn the_former_file_is_kept_where_that_is_asked_for() {
    let directory = Directory::new();
    let path = directory.file("map");
    fs::write(&path, "(title: \"one\") // why").unwrap();
    let opened = open(&path).unwrap();
    let request = SaveRequest {
        expected: Some(opened.fingerprint),
        keep_former: KeepFormer::beside_if(opened.loaded.keeps_former()),
        backups: None,
    };
    let saved = save(&opened.loaded.map, &opened.path, request).unwrap();
    assert_eq!(saved.former.as_deref(), Some(opened.path.with_file_name("map~").as_path()));
    assert_eq!(content(&directory.file("map~")), "(title: \"one\") // why");
    assert_eq!(content(&path), map_text(&titled("one")));
    assert_eq!(directory.names(), ["map", "map~"]);
}

#[test]
fn the_longest_names_work() {
    let directory = Directory::new();
    let name = format!("{}.masa.ron", "ש".repeat(123));
    assert_eq!(name.len(), 255);
    let path = directory.file(&name);
    let saved = new_file(&titled("one"), &path).unwrap();
    let request =
        SaveRequest { expected: Some(saved.fingerprint), keep_former: KeepFormer::Beside, backups: None };
    let saved = save(&titled("two"), &path, request).unwrap();
    assert_eq!(content(&path), map_text(&titled("two")));
    assert_eq!(content(&saved.former.unwrap()), map_text(&titled("one")));
    let names = directory.names();
    assert!(
        names.len() == 2 && names.contains(&name) && names.iter().any(|one| one.ends_with('~')),
        "{names:?}"
    );
}

#[test]
fn what_cannot_be_read_back_is_not_written() {
    let directory = Directory::new();
    let path = directory.file("map");
    let mut map = titled("x");
    let field = masa::model::Field {
        name: masa::model::FieldName::Unknown,
        key: Some(FieldKey::Text("later".to_owned())),
    };
    Op::Set(Id::Map, field, Value::text("1)) (")).apply(&mut map).unwrap();
    assert_eq!(new_file(&map, &path).unwrap_err().kind, SaveErrorKind::Unfaithful);
    assert!(directory.names().is_empty());
}

#[test]
fn what_is_no_file_is_not_replaced() {
    let directory = Directory::new();
    let inner = directory.file("inner");
    fs::create_dir(&inner).unwrap();
    assert_eq!(write_new(&inner, b"x", true).unwrap_err().kind, SaveErrorKind::NotRegular);
    assert_eq!(write_new(&directory.file(".."), b"x", true).unwrap_err().kind, SaveErrorKind::NotRegular);
    let nowhere = write_new(&directory.file("no/where"), b"x", false).unwrap_err();
    assert!(nowhere.to_string().ends_with("No such directory. Create it, or choose another."), "{nowhere}");
    assert_eq!(directory.names(), ["inner"]);
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn the_mode_is_kept_and_a_new_file_has_the_usual_one() {
        let directory = Directory::new();
        let path = directory.file("map");
        let saved = new_file(&titled("one"), &path).unwrap();
        let usual = directory.file("usual");
        fs::write(&usual, "").unwrap();
        assert_eq!(mode(&path), mode(&usual));
        for wished in [0o600, 0o640, 0o664, 0o755] {
            fs::set_permissions(&path, fs::Permissions::from_mode(wished)).unwrap();
            let request = SaveRequest {
                expected: Some(saved.fingerprint),
                keep_former: KeepFormer::Beside,
                backups: None,
            };
            save(&titled("one"), &path, request).unwrap();
            assert_eq!((mode(&path), mode(&directory.file("map~"))), (wished, wished));
        }
    }

    #[test]
    fn the_owner_is_kept_where_the_system_allows_it() {
        let directory = Directory::new();
        let path = directory.file("map");
        let saved = new_file(&titled("one"), &path).unwrap();
        // Only an administrator can give a file away, and so run this test.
        if std::os::unix::fs::chown(&path, Some(12345), Some(12345)).is_ok() {
            over(&titled("two"), &path, saved.fingerprint).unwrap();
            let metadata = fs::metadata(&path).unwrap();
            assert_eq!((metadata.uid(), metadata.gid()), (12345, 12345));
        } else {
            skipped("an administrator");
        }
    }

    #[test]
    fn symbolic_links_are_kept_and_followed() {
        let directory = Directory::new();
        fs::create_dir(directory.file("real")).unwrap();
        let real = directory.file("real/map");
        symlink("real/map", directory.file("one")).unwrap();
        symlink("one", directory.file("two")).unwrap();
        // The link dangles at first: the file is created where it points.
        let saved = new_file(&titled("one"), &directory.file("two")).unwrap();
        assert_eq!(content(&real), map_text(&titled("one")));
        over(&titled("two"), &directory.file("two"), saved.fingerprint).unwrap();
        assert_eq!(content(&real), map_text(&titled("two")));
        assert!(fs::symlink_metadata(directory.file("two")).unwrap().is_symlink());
        assert_eq!(open(&directory.file("two")).unwrap().path, fs::canonicalize(&real).unwrap());
        assert_eq!(new_file(&titled("x"), &directory.file("two")).unwrap_err().kind, SaveErrorKind::Exists);
        symlink("loop", directory.file("loop")).unwrap();
        assert!(matches!(
            write_new(&directory.file("loop"), b"x", true).unwrap_err().kind,
            SaveErrorKind::System { .. }
        ));
    }

    #[test]
    fn pipes_and_devices_are_not_replaced() {
        use rustix::fs::{CWD, FileType, Mode, mknodat};
        let directory = Directory::new();
        let pipe = directory.file("pipe");
        mknodat(CWD, &pipe, FileType::Fifo, Mode::RWXU, 0).unwrap();
        assert_eq!(write_new(&pipe, b"x", true).unwrap_err().kind, SaveErrorKind::NotRegular);
        assert_eq!(write_new("/dev/null".as_ref(), b"x", true).unwrap_err().kind, SaveErrorKind::NotRegular);
        assert_eq!(directory.names(), ["pipe"]);
    }

    #[test]
    fn a_protected_file_stays_as_it_is() {
        let directory = Directory::new();
        let path = directory.file("map");
        let saved = new_file(&titled("one"), &path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
        assert_eq!(
            over(&titled("two"), &path, saved.fingerprint).unwrap_err().kind,
            SaveErrorKind::Protected
        );
        assert_eq!(content(&path), map_text(&titled("one")));
        assert_eq!(directory.names(), ["map"]);
    }

    #[test]
    fn a_closed_directory_is_told() {
        let directory = Directory::new();
        let closed = directory.file("closed");
        fs::create_dir(&closed).unwrap();
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).unwrap();
        // An administrator may write everywhere.
        if fs::write(closed.join("try"), "").is_ok() {
            skipped("a user who is no administrator");
            return;
        }
        let error = new_file(&titled("x"), &closed.join("map")).unwrap_err();
        assert!(error.to_string().contains("Permission denied"), "{error}");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(fs::read_dir(&closed).unwrap().count(), 0);
    }

    #[test]
    fn a_full_disk_leaves_the_former_file_and_nothing_else() {
        // A file system of 64 KiB, if the test may mount one.
        let directory = Directory::new();
        let mounted = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
            .arg(directory.path())
            .output()
            .is_ok_and(|output| output.status.success());
        if !mounted {
            skipped("the right to mount");
            return;
        }
        let path = directory.file("map");
        let result = std::panic::catch_unwind(|| {
            let saved = new_file(&titled("one"), &path).unwrap();
            let error = over(&titled(&"x".repeat(200_000)), &path, saved.fingerprint).unwrap_err();
            assert!(error.to_string().contains("The disk is full; the file was not changed."), "{error}");
            assert_eq!(content(&path), map_text(&titled("one")));
            assert_eq!(directory.names(), ["map"]);
        });
        let _ = std::process::Command::new("umount").arg(directory.path()).status();
        result.unwrap();
    }
}
