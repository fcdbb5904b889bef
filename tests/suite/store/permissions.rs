//! Permissions of written files: copies of a map, and files made from one.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use masa::format::map_text;
use masa::model::{Id, Map, MapField, Value};
use masa::ops::Op;
use masa::store::{Permissions, save_copy, write_several, write_with};

use crate::support::directory::Directory;

pub fn titled(title: &str) -> Map {
    let mut map = Map::default();
    Op::Set(Id::Map, MapField::Title.into(), Value::text(title)).apply(&mut map).unwrap();
    map
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

/// A map's file with these permissions.
fn map(directory: &Directory, mode: u32) -> std::path::PathBuf {
    let path = directory.file("map.masa.ron");
    let _ = fs::remove_file(&path);
    fs::write(&path, map_text(&titled("former"))).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    path
}

#[test]
fn a_copy_of_a_map_has_its_permissions() {
    let directory = Directory::new();
    for of_map in [0o600, 0o640, 0o644, 0o660, 0o666] {
        let map = map(&directory, of_map);
        let copy = directory.file(&format!("copy-{of_map:o}"));
        save_copy(&titled("copy"), &copy, &map).unwrap();
        assert_eq!(mode(&copy), of_map);
        let copy = directory.file(&format!("other-{of_map:o}"));
        write_with(&copy, b"x", false, Permissions::Of(&map)).unwrap();
        assert_eq!(mode(&copy), of_map);
    }
    // A copy of a write-protected file is meant to be changed.
    let copy = directory.file("changed");
    save_copy(&titled("copy"), &copy, &map(&directory, 0o400)).unwrap();
    assert_eq!(mode(&copy), 0o600);
}

#[test]
fn what_is_made_of_a_map_is_read_by_nobody_who_may_not_read_it() {
    let directory = Directory::new();
    let usual = directory.file("usual");
    write_with(&usual, b"", false, Permissions::Usual).unwrap();
    for (of_map, expected) in [
        (0o600, 0o600),
        (0o640, 0o640),
        (0o400, 0o600),
        (0o700, 0o600),
        (0o644, mode(&usual)),
        (0o666, mode(&usual)),
    ] {
        let map = map(&directory, of_map);
        let [one, other] = ["one", "other"].map(|name| directory.file(&format!("{name}-{of_map:o}")));
        write_several(&[(&one, b"1"), (&other, b"2")], false, Permissions::Within(&map)).unwrap();
        assert_eq!((mode(&one), mode(&other)), (expected, expected), "{of_map:o}");
        // An existing file keeps its permissions, except those that would let others in.
        for (former, narrowed) in
            [(0o664, of_map & 0o060 | 0o600), (0o600, 0o600), (0o640, of_map & 0o040 | 0o600)]
        {
            let kept = if of_map & 0o004 == 0 { narrowed } else { former };
            for (name, permissions, expected) in [
                ("within", Permissions::Within(&map), kept),
                ("of", Permissions::Of(&map), kept),
                ("usual", Permissions::Usual, former),
            ] {
                let (old, linked) = (directory.file(name), directory.file(&format!("{name}-linked")));
                for (old, is_linked) in [(&old, false), (&linked, true)] {
                    fs::write(old, b"former").unwrap();
                    fs::set_permissions(old, fs::Permissions::from_mode(former)).unwrap();
                    let second = directory.file("second");
                    if is_linked {
                        fs::hard_link(old, &second).unwrap();
                    }
                    write_several(&[(old, b"3")], true, permissions).unwrap();
                    assert_eq!(
                        (mode(old), fs::read(old).unwrap()),
                        (expected, b"3".to_vec()),
                        "{of_map:o} {name}"
                    );
                    fs::set_permissions(old, fs::Permissions::from_mode(former)).unwrap();
                    write_with(old, b"4", true, permissions).unwrap();
                    assert_eq!(
                        (mode(old), fs::read(old).unwrap()),
                        (expected, b"4".to_vec()),
                        "{of_map:o} {name}"
                    );
                    let _ = fs::remove_file(&second);
                }
            }
        }
    }
}

#[test]
fn a_private_map_that_is_written_over_itself_keeps_its_permissions() {
    let directory = Directory::new();
    for own in [0o600, 0o640, 0o660] {
        let map = map(&directory, own);
        write_with(&map, b"x", true, Permissions::Of(&map)).unwrap();
        assert_eq!(mode(&map), own);
    }
}
