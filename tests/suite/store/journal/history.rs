//! The history: what becomes of the segments of sessions that have ended, and their bases.

use std::fs;
use std::path::PathBuf;

use masa::format::journal::JournalErrorKind;
use masa::ops::apply_all;
use masa::store::journal::{recording, survey, tidy};

use crate::support::directory::Directory;

use super::damage::{card, long_session, small_map};
use super::{Session, directories, identical, segment_path, transaction};

#[test]
fn a_saved_session_leaves_no_orphaned_journal_and_is_archived_in_the_history() {
    let mut session = long_session();
    session.save();
    let (directory, _) = session.die();
    assert!(survey(&directories(&directory)).orphaned.is_empty());
    assert!(directory.file("state/journal/history/00000001.journal").exists());
    assert!(directory.file("state/journal/history/00000001.base").exists());
    assert!(!directory.file("state/journal/00000001.base").exists());
}

/// A session is one segment with one base, however often it is saved.
#[test]
fn a_session_is_replayed_from_its_own_base_whatever_was_saved_in_between() {
    let mut session = long_session();
    let mut maps = vec![session.map.clone()];
    for number in 100..104 {
        session.save();
        session.commit(transaction(number).with(card(number, "more")));
        maps.push(session.map.clone());
    }
    session.save();
    let number_of_segments = |directory: &Directory| {
        let log =
            masa::store::journal::log(&directories(directory), &directory.file("map.masa.ron")).unwrap();
        log.map(|segment| segment.unwrap())
            .map(|segment| (segment.number, segment.has_base))
            .collect::<Vec<_>>()
    };
    // While it runs, and afterwards.
    assert_eq!(number_of_segments(&session.directory), [(1, true)]);
    let running = recording(&session.directories(), 1).unwrap();
    let (directory, _) = session.die();
    assert_eq!(number_of_segments(&directory), [(1, true)]);
    let recorded = recording(&directories(&directory), 1).unwrap();
    assert_eq!(running, recorded);
    let (mut map, mut after) = (recorded.base, Vec::new());
    for step in recorded.steps {
        apply_all(step.transaction.ops, &mut map).unwrap();
        after.push(map.clone());
    }
    assert!(maps.iter().zip(&after[after.len() - 5..]).all(|(was, is)| identical(was, is)));
    // A history of a former version has no bases; it is still listed.
    fs::remove_file(directory.file("state/journal/history/00000001.base")).unwrap();
    assert_eq!(number_of_segments(&directory), [(1, false)]);
    assert_eq!(recording(&directories(&directory), 1).unwrap_err().kind, JournalErrorKind::NoBase);
    assert!(matches!(
        recording(&directories(&directory), 2).unwrap_err().kind,
        JournalErrorKind::System { kind: std::io::ErrorKind::NotFound, .. }
    ));
}

/// The program was killed after moving the segment to the history.
#[test]
fn a_base_follows_its_segment_into_the_history() {
    let mut session = long_session();
    session.save();
    let (directory, _) = session.die();
    let folder = directory.file("state/journal");
    fs::rename(folder.join("history/00000001.base"), folder.join("00000001.base")).unwrap();
    let found = survey(&directories(&directory));
    assert!(found.orphaned.is_empty() && found.unread.is_empty());
    tidy(&directories(&directory), &found);
    assert!(recording(&directories(&directory), 1).is_ok());
}

#[test]
fn the_history_keeps_at_most_100_files() {
    let mut session = Session::open(&small_map(), true);
    for number in 0..110 {
        session.commit(transaction(number).with(card(number, "x")));
        session.save();
        let path = session.path();
        let (directory, map) = session.die();
        session = Session::begin(directory, Some(&path), &map);
    }
    let names = fs::read_dir(session.directory.file("state/journal/history")).unwrap();
    let names: Vec<_> = names.map(|entry| entry.unwrap().path()).collect();
    for extension in ["journal", "base"] {
        let is_of = |path: &&PathBuf| path.extension().is_some_and(|found| found == extension);
        assert_eq!(names.iter().filter(is_of).count(), 100, "{extension}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let history = fs::metadata(session.directory.file("state/journal/history")).unwrap();
        assert_eq!(history.permissions().mode() & 0o777, 0o700);
        let are_private = |path: &PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777 == 0o600;
        assert!(names.iter().all(are_private));
    }
    assert!(!segment_path(&session.directory).exists());
}
