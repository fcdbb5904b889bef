//! Malicious files: a clear message, no panic, no stack overflow, and no long wait.

use std::fs::File;
use std::time::{Duration, Instant};

use masa::format::read::Syntax;
use masa::format::{ReadError, ReadErrorKind, map_text, read_map};
use masa::store::open;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::support::directory::Directory;
use crate::support::maps::any_map;

proptest! {
    /// Random damage, as by a broken disk or a careless merge.
    #[test]
    fn any_damage_is_read_faithfully_or_refused(
        map in any_map(),
        wounds in vec((any::<Index>(), 0usize..20, select(PIECES.as_slice())), 1..4),
    ) {
        let mut bytes = map_text(&map).into_bytes();
        for (place, length, piece) in wounds {
            let from = place.index(bytes.len() + 1);
            let to = (from + length).min(bytes.len());
            bytes.splice(from..to, piece.bytes());
        }
        match read_map(&bytes, "damaged") {
            Ok(loaded) => {
                let text = map_text(&loaded.map);
                prop_assert_eq!(read_map(text.as_bytes(), "again").map(|again| again.map), Ok(loaded.map));
            }
            // The damage may have destroyed what tells a map from other files, or may make all of it
            // a comment.
            Err(ReadError { kind: ReadErrorKind::NotAMap | ReadErrorKind::Empty, .. }) => {}
            Err(error) => {
                prop_assert!(error.position.is_some(), "{error}");
                let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
                prop_assert!(error.position.is_some_and(|(line, _)| line <= lines), "{error}");
            }
        }
    }
}

/// What the damage inserts.
const PIECES: [&str; 20] = [
    "", "\"", "(", ")", "[", "]", "{", "}", ",", ":", "\\", "/*", "*/", "//", "r#\"", "Some(", "-1e999", "'",
    "\r\n", "ש",
];

fn kind(text: &[u8]) -> ReadErrorKind {
    let error = read_map(text, "hostile.ron").unwrap_err();
    assert!(error.to_string().len() < 1000);
    error.kind
}

#[test]
fn deeply_nested_brackets_are_refused() {
    for open in ["(", "[", "{", "(a:", "Some(", "(later: [", "{\"a\":"] {
        let deep = open.repeat(1_000_000);
        for before in ["", "(", "(later: ", "(title: ", "(stages: [(later: "] {
            kind(format!("{before}{deep}").as_bytes());
        }
    }
    let deep = format!("(later: {}{})", "[".repeat(1_000_000), "]".repeat(1_000_000));
    assert_eq!(kind(deep.as_bytes()), ReadErrorKind::Syntax(Syntax::TooDeep));
}

#[test]
fn brackets_as_deep_as_a_later_version_may_need_are_read() {
    let deep = format!("(later: {}{})", "[".repeat(30), "]".repeat(30));
    assert!(read_map(deep.as_bytes(), "").is_ok());
}

#[test]
fn giant_texts_and_lists() {
    let long = "x".repeat(20_000_000);
    assert!(read_map(format!("(title: \"{long}\")").as_bytes(), "").is_ok());
    kind(format!("(state: {long})").as_bytes());
    assert_eq!(kind(format!("(title: \"{long}").as_bytes()), ReadErrorKind::Syntax(Syntax::UnclosedText));
    let many = "(lane: \"Goal\"),".repeat(50_000);
    let map = read_map(format!("(stages: [(cards: [{many}])])").as_bytes(), "").unwrap().map;
    assert_eq!(map.card_count(), 50_000);
    kind("/*".repeat(1_000_000).as_bytes());
    kind("r#".repeat(1_000_000).as_bytes());
    kind(format!("(later: {}", "\"a\\".repeat(500_000)).as_bytes());
}

#[test]
fn more_than_any_map_has_is_refused_before_it_fills_the_memory() {
    let too_many = |text: String, most: usize| {
        assert_eq!(kind(text.as_bytes()), ReadErrorKind::TooMany { limit: most });
    };
    too_many(format!("(stages: [{}])", "(),".repeat(300_000)), 200_000);
    too_many(
        format!("(stages: [(cards: [(lane: \"Goal\", evidence: [{}])])])", "\"\",".repeat(5_000_000)),
        4_000_000,
    );
    let unknown: String = (0..20_000).map(|field| format!("later_{field}: 1,")).collect();
    too_many(format!("({unknown})"), 1000);
    let error = read_map(format!("(stages: [\n{}])", "(),".repeat(300_000)).as_bytes(), "x").unwrap_err();
    assert_eq!(error.position, Some((2, 3 * 199_999 + 1)));
}

#[test]
fn invalid_utf_8_and_empty_files_are_refused() {
    let at = |bytes: &[u8]| {
        let error = read_map(bytes, "x").unwrap_err();
        assert_eq!(error.kind, ReadErrorKind::NotUtf8);
        error.position
    };
    assert_eq!(at(b"(\n title: \"\xd7\xa9\xff\")"), Some((2, 11)));
    assert_eq!(at(b"\xff\xfe(\0"), Some((1, 1)));
    assert_eq!(at(b"\xef\xbb\xbf(\xc3"), Some((1, 2)));
    assert_eq!(kind(b""), ReadErrorKind::Empty);
    assert_eq!(kind(b"\xef\xbb\xbf \r\n\t"), ReadErrorKind::Empty);
    assert_eq!(kind(b"// only this\n"), ReadErrorKind::Empty);
    kind(b"\0\0\0\0");
}

#[test]
fn opening_a_missing_file_a_directory_or_a_huge_file_is_refused() {
    let directory = Directory::new();
    let kind = |name: &str| open(&directory.file(name)).unwrap_err().kind;
    assert_eq!(kind("nowhere"), ReadErrorKind::Missing);
    assert_eq!(kind("."), ReadErrorKind::Directory);
    let huge = File::create(directory.file("huge")).unwrap();
    huge.set_len(300 * 1024 * 1024).unwrap();
    assert!(matches!(kind("huge"), ReadErrorKind::TooLarge { .. }));
    let error = open(&directory.file("nowhere")).unwrap_err().to_string();
    assert!(error.ends_with("nowhere: No such file."));
}

#[cfg(unix)]
#[test]
fn pipes_devices_and_closed_files() {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    use std::os::unix::fs::PermissionsExt;
    let directory = Directory::new();
    let pipe = directory.file("pipe");
    mknodat(CWD, &pipe, FileType::Fifo, Mode::RWXU, 0).unwrap();
    let begun = Instant::now();
    assert_eq!(open(&pipe).unwrap_err().kind, ReadErrorKind::NotRegular);
    assert_eq!(open("/dev/zero".as_ref()).unwrap_err().kind, ReadErrorKind::NotRegular);
    assert!(begun.elapsed() < Duration::from_secs(5));
    let closed = directory.file("closed");
    std::fs::write(&closed, "()").unwrap();
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o000)).unwrap();
    // An administrator may read everything.
    if File::open(&closed).is_err() {
        assert_eq!(open(&closed).unwrap_err().kind, ReadErrorKind::Denied);
    }
}
