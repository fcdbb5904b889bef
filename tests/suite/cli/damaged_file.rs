//! Recovery of all acknowledged changes after the map's file was damaged, moved or removed:
//! `recover`, with and without `-o`.

use std::fs;
use std::path::{Path, PathBuf};

use masa::format::map_text;
use masa::store::open;

use super::program::{Directory, Ran, SMALL};
use super::recover::{leave, masa};

use crate::support::skipped::skipped;

/// What happened to a file.
struct Case {
    name: &'static str,
    /// Does it; returns the path where the map is expected now.
    happen: fn(&Path) -> PathBuf,
    /// Whether the file is readable or missing afterwards.
    readable: bool,
}

const CASES: &[Case] = &[
    Case { name: "as it was", happen: |file| file.to_owned(), readable: true },
    Case { name: "gone", happen: |file| replaced(file, |_| ()), readable: true },
    Case { name: "empty", happen: |file| written(file, ""), readable: false },
    Case { name: "torn", happen: |file| written(file, &SMALL[..SMALL.len() / 2]), readable: false },
    Case { name: "garbage", happen: |file| written(file, "\0\u{1}garbage \u{202e}"), readable: false },
    Case {
        name: "a directory",
        happen: |file| replaced(file, |file| fs::create_dir(file).unwrap()),
        readable: false,
    },
    Case {
        name: "other content",
        happen: |file| written(file, &SMALL.replace("Sees an ad", "Sees two ads")),
        readable: true,
    },
    Case {
        name: "moved",
        happen: |file| moved(file, &file.with_file_name("moved.masa.ron")),
        readable: true,
    },
    Case {
        name: "in a renamed folder",
        happen: |file| {
            let folder = file.parent().unwrap().with_file_name("renamed");
            fs::rename(file.parent().unwrap(), &folder).unwrap();
            folder.join(file.file_name().unwrap())
        },
        readable: true,
    },
    #[cfg(unix)]
    Case { name: "a FIFO", happen: |file| replaced(file, fifo), readable: false },
    #[cfg(unix)]
    Case {
        name: "under a link",
        happen: |file| {
            let link = file.with_file_name("link.masa.ron");
            std::os::unix::fs::symlink(file, &link).unwrap();
            link
        },
        readable: true,
    },
    #[cfg(unix)]
    Case {
        name: "under a second name",
        happen: |file| {
            let second = file.with_file_name("second.masa.ron");
            fs::hard_link(file, &second).unwrap();
            second
        },
        readable: true,
    },
];

fn written(file: &Path, content: &str) -> PathBuf {
    fs::write(file, content).unwrap();
    file.to_owned()
}

fn replaced(file: &Path, with: impl Fn(&Path)) -> PathBuf {
    fs::remove_file(file).unwrap();
    with(file);
    file.to_owned()
}

fn moved(from: &Path, to: &Path) -> PathBuf {
    fs::rename(from, to).unwrap();
    to.to_owned()
}

#[cfg(unix)]
fn fifo(file: &Path) {
    rustix::fs::mkfifoat(rustix::fs::CWD, file, rustix::fs::Mode::from_raw_mode(0o600)).unwrap();
}

/// A map in its own directory, edited twice by a program that died; then something happens to the
/// file.
fn after(case: &Case) -> (Directory, PathBuf) {
    let directory = Directory::new();
    fs::create_dir(directory.path("maps")).unwrap();
    let file = directory.path("maps").join("map.masa.ron");
    fs::write(&file, SMALL).unwrap();
    leave(&directory, Some(&file), &["one", "acknowledged"]);
    let now = (case.happen)(&file);
    (directory, now)
}

/// The content of a regular file: reading a pipe would block.
fn content(file: &Path) -> Option<Vec<u8>> {
    file.is_file().then(|| fs::read(file).unwrap())
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn recover_with_o_writes_all_changes_even_if_the_file_is_damaged_or_gone() {
    for case in CASES {
        let (directory, file) = after(case);
        for which in ["1", text(&file)] {
            // A missing file can be found by its name only if that is the recorded name; the number
            // always works.
            let Ran { status, out, err } = masa(&directory, &["recover", which, "-o", "-"]);
            assert_eq!(status, 0, "{}, {which}: {err}", case.name);
            assert!(out.contains("title: \"acknowledged\"") && out.contains("ad"), "{}: {out}", case.name);
            let shown = masa(&directory, &["recover", which, "--show"]).expect(0).out;
            assert!(shown.contains("called it acknowledged"), "{}: {shown}", case.name);
        }
        let other = directory.argument("other.masa.ron");
        masa(&directory, &["recover", "1", "-o", &other]).expect(0);
        assert_eq!(open(Path::new(&other)).unwrap().loaded.map.info().title, "acknowledged", "{}", case.name);
    }
}

#[test]
fn recover_merges_into_a_readable_file_and_leaves_a_damaged_one() {
    for case in CASES {
        let (directory, file) = after(case);
        let former = content(&file);
        let Ran { status, err, out } = masa(&directory, &["recover", text(&file)]);
        if case.readable {
            assert_eq!(status, 0, "{}: {err}", case.name);
            assert_eq!(open(&file).unwrap().loaded.map.info().title, "acknowledged", "{}", case.name);
            let is_elsewhere = ["moved", "in a renamed folder", "under a second name"].contains(&case.name);
            assert_eq!(out.contains("This map was at"), is_elsewhere, "{}: {out}", case.name);
            masa(&directory, &["recover"]).expect(1);
        } else {
            assert!(status == 2 && err.contains("with -o"), "{}: {err}", case.name);
            assert_eq!(content(&file), former, "{}", case.name);
            masa(&directory, &["recover"]).expect(0);
        }
    }
}

#[test]
fn the_newest_copy_that_can_be_read_is_named() {
    let (directory, file) = after(&CASES[0]);
    masa(&directory, &["recover", text(&file)]).expect(0);
    leave(&directory, Some(&file), &["later"]);
    fs::write(&file, "").unwrap();
    let err = masa(&directory, &["recover", text(&file)]).expect(2).err;
    // The directory's name may contain spaces.
    let (_, copy) = err.split_once("that can be read is ").unwrap();
    let copy = &copy[..copy.find(".masa.ron").unwrap() + ".masa.ron".len()];
    assert_eq!(fs::read_to_string(copy).unwrap(), SMALL);
    // With the journal gone, the copy is still named, and no interactive program starts.
    masa(&directory, &["recover", "1", "--discard"]).expect(0);
    let err = masa(&directory, &[text(&file)]).expect(2).err;
    assert!(err.contains("is empty") && err.contains(copy), "{err}");
    let err = masa(&directory, &["recover", text(&file)]).expect(1).err;
    assert!(err.contains("No unsaved changes of it") && err.contains(copy), "{err}");
    assert!(!err.contains("every change is in"), "{err}");
}

#[test]
fn recover_rejects_a_copy_while_the_original_file_still_matches() {
    let (directory, file) = after(&CASES[0]);
    let copy = file.with_file_name("copy.masa.ron");
    fs::copy(&file, &copy).unwrap();
    assert!(
        masa(&directory, &["recover", text(&copy)]).expect(1).err.contains("No unsaved changes of this map")
    );
    // Once the file has other content, only the copy matches.
    fs::write(&file, map_text(&Default::default())).unwrap();
    masa(&directory, &["recover", text(&copy), "-o", "-"]).expect(0);
}

#[cfg(unix)]
#[test]
fn recover_with_o_works_if_the_file_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    if rustix::process::geteuid().is_root() {
        skipped("an ordinary user");
        return;
    }
    let (directory, file) = after(&CASES[0]);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o000)).unwrap();
    let out = masa(&directory, &["recover", "1", "-o", "-"]).expect(0).out;
    assert!(out.contains("title: \"acknowledged\""), "{out}");
    assert!(masa(&directory, &["recover", text(&file)]).expect(2).err.contains("with -o"));
}
