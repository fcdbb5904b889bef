//! Messages about journals that cannot be read or written: they must never claim that nothing is
//! left.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};

use super::program::{Directory, Ran, SMALL, command_of_ordinary_user, finish};
use super::recover::{leave, masa};

/// The user id used when the tests run as root.
const NOBODY: u32 = 65534;

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut all = vec![folder.to_owned()];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        all.extend(if path.is_dir() { walk(&path) } else { vec![path] });
    }
    all
}

/// Runs the program as a user for whom file modes are enforced.
fn masa_bound(directory: &Directory, arguments: &[&str]) -> Option<Ran> {
    let mut command = command_of_ordinary_user(directory)?;
    for name in ["MASA_STATE_DIR", "MASA_CONFIG_DIR"] {
        command.env(name, directory.path("state"));
    }
    command.args(arguments);
    Some(finish(command, b""))
}

/// Gives all files to that user.
fn give(directory: &Directory) {
    for path in walk(&directory.path("")) {
        // Fails for an ordinary user, who already owns them.
        let _ = chown(path, Some(NOBODY), Some(NOBODY));
    }
}

/// No way of asking for the changes may claim that there are none.
fn is_told(ran: impl Fn(&[&str]) -> Option<Ran>, file: &str, named: &str) {
    for arguments in [&["recover"][..], &["recover", file], &["recover", "1", "--show"]] {
        let Some(ran) = ran(arguments) else { return };
        let Ran { out, err, .. } = ran.expect(2);
        assert!(!out.contains("No unsaved changes") && !err.contains("No unsaved changes"), "{out}{err}");
        assert!(err.contains(named), "{named}: {err}");
    }
}

#[test]
fn an_inaccessible_journal_is_not_reported_as_no_changes() {
    for place in ["journal/00000001.journal", "journal", ""] {
        let directory = Directory::new();
        let file = directory.file("map.masa.ron", SMALL);
        leave(&directory, Some(Path::new(&file)), &["one"]);
        give(&directory);
        let closed = directory.path("state").join(place);
        set_mode(&closed, 0);
        let named = if place.ends_with("journal") && place.contains('/') { place } else { "journal" };
        is_told(|arguments| masa_bound(&directory, arguments), &file, named);
        set_mode(&closed, 0o700);
    }
}

#[test]
fn a_replaced_or_truncated_journal_is_not_reported_as_no_changes() {
    let replacements: [fn(&Path); 5] = [
        |segment| fs::write(segment, "").unwrap(),
        |segment| fs::OpenOptions::new().write(true).open(segment).unwrap().set_len(100).unwrap(),
        |segment| {
            fs::remove_file(segment).unwrap();
            fs::create_dir(segment).unwrap();
        },
        |segment| {
            fs::rename(segment, segment.with_extension("gone")).unwrap();
            symlink(segment.with_extension("gone"), segment).unwrap();
        },
        |segment| {
            let folder = segment.parent().unwrap();
            fs::rename(folder, folder.with_extension("gone")).unwrap();
            fs::write(folder, "no directory").unwrap();
        },
    ];
    for replace in replacements {
        let directory = Directory::new();
        let file = directory.file("map.masa.ron", SMALL);
        leave(&directory, Some(Path::new(&file)), &["one"]);
        replace(&directory.path("state/journal/00000001.journal"));
        is_told(|arguments| Some(masa(&directory, arguments)), &file, "journal");
    }
}

#[test]
fn an_emptied_journal_is_kept_as_evidence_until_somebody_moves_it() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    leave(&directory, Some(Path::new(&file)), &["one"]);
    let segment = directory.path("state/journal/00000001.journal");
    fs::write(&segment, "").unwrap();
    // Restoring another map cleans up only what that map's file contains.
    let other = directory.file("other.masa.ron", SMALL.replace("Sees an ad", "Sees two ads"));
    leave(&directory, Some(Path::new(&other)), &["two"]);
    masa(&directory, &["recover", &other]).expect(0);
    assert!(segment.exists() && segment.with_extension("base").exists());
    masa(&directory, &["recover"]).expect(2);
    fs::rename(&segment, directory.path("elsewhere")).unwrap();
    masa(&directory, &["recover"]).expect(1);
}

#[test]
fn recover_suggests_checking_permissions_instead_of_saving() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    leave(&directory, Some(Path::new(&file)), &["one"]);
    give(&directory);
    set_mode(&directory.path("state/journal/00000001.journal"), 0);
    let Some(ran) = masa_bound(&directory, &["recover"]) else { return };
    assert!(ran.err.contains("Permission denied") && ran.err.contains("Look at its permissions"), "{ran:?}");
    assert!(!ran.err.contains("Save the map"), "{ran:?}");
}

#[test]
fn a_history_that_cannot_be_read_is_said() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    leave(&directory, Some(Path::new(&file)), &["one"]);
    masa(&directory, &["recover", "1"]).expect(0);
    give(&directory);
    let history = directory.path("state/journal/history");
    set_mode(&history, 0);
    if let Some(ran) = masa_bound(&directory, &["log", &file]) {
        ran.expect_error("state/journal/history");
    }
    set_mode(&history, 0o700);
}

#[test]
fn a_read_only_state_directory_allows_listing_showing_and_recovering_with_o() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    let map = leave(&directory, Some(Path::new(&file)), &["one"]);
    give(&directory);
    let state = directory.path("state");
    for path in walk(&state) {
        set_mode(&path, if path.is_dir() { 0o500 } else { 0o400 });
    }
    let ran = |arguments: &[&str]| masa_bound(&directory, arguments);
    let Some(listed) = ran(&["recover"]) else { return };
    assert!(listed.expect(0).out.contains("1 change, "));
    assert!(ran(&["recover", "1", "--show"]).unwrap().expect(0).out.contains("called it one"));
    assert!(ran(&["log", &file]).unwrap().expect(0).out.contains("left       called it one"));
    let text = masa::format::map_text(&map);
    assert_eq!(ran(&["recover", "1", "-o", "-"]).unwrap().expect(0).out, text);
    // It cannot be discarded, and an error says so.
    ran(&["recover", "1", "--discard"]).unwrap().expect_error("00000001.journal");
    for path in walk(&state) {
        set_mode(&path, if path.is_dir() { 0o700 } else { 0o600 });
    }
}

#[test]
fn recover_says_what_it_did_if_the_journal_cannot_be_archived() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    let map = leave(&directory, Some(Path::new(&file)), &["one"]);
    // A file in the place of the history directory.
    fs::write(directory.path("state/journal/history"), "no directory").unwrap();
    let ran = masa(&directory, &["recover", "1"]).expect(0);
    assert!(ran.out.contains("1 change is restored"), "{ran:?}");
    assert!(ran.err.contains("The map was written in full"), "{ran:?}");
    assert_eq!(directory.read("map.masa.ron"), masa::format::map_text(&map));
    masa(&directory, &["recover"]).expect(1);
}
