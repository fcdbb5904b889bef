//! The files of the journal: who owns them, when they are created and removed.

use std::fs;
use std::path::{Path, PathBuf};

use masa::format::journal::{Base, JournalErrorKind, RestoreMethod};
use masa::format::map_text;
use masa::model::{CardField, Map, Value};
use masa::ops::{Op, apply_all, diff};
use masa::store::journal::{restore, survey, survey_of, tidy};

use crate::support::directory::Directory;

use super::damage::{card, long_session, small_map};
use super::{Session, directories, file_of, identical, only, record, segment_path, time, transaction};

#[test]
fn the_journal_starts_with_the_first_change_and_is_orphaned_only_when_its_program_ends() {
    let mut session = Session::open(&small_map(), true);
    assert!(!session.directory.file("state").exists());
    assert!(survey(&session.directories()).orphaned.is_empty() && !session.directory.file("state").exists());
    session.commit(transaction(1).with(card(1, "one")));
    assert!(survey(&session.directories()).orphaned.is_empty(), "its program runs");
    let path = session.path();
    let (directory, _) = session.die();
    assert_eq!(survey_of(&directories(&directory), &path).orphaned, [only(&directory)]);
    assert!(survey_of(&directories(&directory), &directory.file("other.masa.ron")).orphaned.is_empty());
    let left = only(&directory);
    assert_eq!((left.from, left.until, left.torn), (time(1), time(1), false));
    assert_eq!(left.changes[0].message.to_string(), "1 card");
}

#[test]
fn a_journal_whose_changes_the_file_contains_is_archived_without_a_checkpoint() {
    let session = long_session();
    let (directory, map) = session.die();
    fs::write(directory.file("map.masa.ron"), map_text(&map)).unwrap();
    let found = survey(&directories(&directory));
    assert!(found.orphaned.is_empty() && segment_path(&directory).exists(), "looking changes nothing");
    tidy(&directories(&directory), &found);
    assert!(!segment_path(&directory).exists());
    assert!(directory.file("state/journal/history/00000001.journal").exists());
}

/// A card was edited, but another program removed it from the file in the meantime.
#[test]
fn what_a_merge_with_the_file_decided_is_told() {
    let mut map = small_map();
    apply_all(card(1, "as it was"), &mut map).unwrap();
    let mut session = Session::open(&map, true);
    let edit = card(1, "as it is").pop().unwrap();
    session.commit(transaction(0).with(vec![edit]));
    let (directory, _) = session.die();
    fs::write(directory.file("map.masa.ron"), map_text(&small_map())).unwrap();
    let (file, fingerprint) = file_of(&directory.file("map.masa.ron")).unwrap();
    let restored = restore(&only(&directory), Some((&file, fingerprint))).unwrap();
    assert_eq!(restored.how, RestoreMethod::Merged { conflicts: 0 });
    let told = restored.merged.iter().flat_map(masa::insight::merged::notes);
    let told: Vec<String> = told.map(|(_, said)| said.to_string()).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("Kept card “as it is” in "), "{told:?}");
}

/// The names of the stages.
fn names(map: &Map) -> Vec<String> {
    map.stage_ids().iter().filter_map(|id| map.stage(*id)).map(|stage| stage.name.clone()).collect()
}

#[test]
fn a_journal_without_its_base_is_replayed_on_the_file_or_on_a_new_map() {
    for text in [None, Some("altered")] {
        let (directory, map) = long_session().die();
        let path = directory.file("map.masa.ron");
        match text {
            None => fs::remove_file(directory.file("state/journal/00000001.base")).unwrap(),
            Some(text) => fs::write(directory.file("state/journal/00000001.base"), text).unwrap(),
        }
        let left = only(&directory);
        assert_eq!(left.damage.base, Base::Missing);
        let (file, fingerprint) = file_of(&path).unwrap();
        let restored = restore(&left, Some((&file, fingerprint))).unwrap();
        assert_eq!(restored.how, RestoreMethod::Replayed);
        assert!(identical(&restored.map().unwrap(), &map));
        let texts = |map: &Map| map.cards().map(|(_, card)| card.text.clone()).collect::<Vec<_>>();
        let unplaced = |map: &Map| names(map).into_iter().filter(|name| name == "Unplaced").count();
        // With another file, or none: every text is restored, but not its container.
        fs::write(&path, "(title: \"other\")").unwrap();
        let (file, fingerprint) = file_of(&path).unwrap();
        let restored = restore(&only(&directory), Some((&file, fingerprint))).unwrap();
        let back = restored.map().unwrap();
        assert_eq!(
            (restored.how, back.info().title.as_str()),
            (RestoreMethod::Merged { conflicts: 0 }, "other")
        );
        assert_eq!((texts(&back), unplaced(&back)), (texts(&map), 1));
        let restored = restore(&left, None).unwrap();
        let back = restored.map().unwrap();
        assert_eq!((restored.how, restored.refused.len()), (RestoreMethod::Snapshot, 0));
        assert_eq!((texts(&back), unplaced(&back)), (texts(&map), 1));
    }
}

#[test]
fn a_journal_with_a_damaged_base_merges_with_the_intact_rest() {
    let (directory, map) = long_session().die();
    let (path, base) = (directory.file("map.masa.ron"), directory.file("state/journal/00000001.base"));
    let mut bytes = fs::read(&base).unwrap();
    let place = bytes.windows(4).position(|window| window == b"Find").unwrap();
    bytes[place] = 0xff;
    fs::write(&base, &bytes).unwrap();
    let left = only(&directory);
    assert_eq!(left.damage.base, Base::Damaged);
    // The file is unchanged: it replaces the damaged base, and no damage gets into the map.
    let (file, fingerprint) = file_of(&path).unwrap();
    let restored = restore(&left, Some((&file, fingerprint))).unwrap();
    assert!(restored.how == RestoreMethod::Replayed && identical(&restored.map().unwrap(), &map));
    // The file has changed: altered parts of the base do not count.
    fs::write(&path, map_text(&file).replace("מסע", "another")).unwrap();
    let (file, fingerprint) = file_of(&path).unwrap();
    let back = restore(&only(&directory), Some((&file, fingerprint))).unwrap().map().unwrap();
    assert_eq!((back.info().title.as_str(), back.cards().count()), ("another", map.cards().count()));
    assert!(names(&back) == ["Find"]);
    fs::remove_file(&path).unwrap();
    let back = restore(&only(&directory), None).unwrap().map().unwrap();
    assert_eq!(back.cards().count(), map.cards().count());
}

#[test]
fn a_journal_without_a_header_is_restored_as_an_untitled_map() {
    let session = long_session();
    let path = segment_path(&session.directory);
    let (directory, map) = session.die();
    let mut bytes = fs::read(&path).unwrap();
    bytes[20] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let left = only(&directory);
    assert!(left.damage.no_header && left.path.is_none() && left.name == "מסע", "{left:?}");
    let restored = restore(&left, None).unwrap();
    assert_eq!(restored.map().unwrap(), map);
}

#[test]
fn a_draft_is_recovered_unless_another_record_follows_it() {
    let mut session = Session::open(&small_map(), false);
    let draft = |sequence, text| {
        let mut draft = record(sequence, transaction(sequence).with(card(1, text)));
        draft.draft = true;
        draft
    };
    session.journal.append(&[draft(1, "h"), draft(2, "half a se")]).unwrap();
    session.journal.close();
    let left = only(&session.directory);
    assert!(left.changes.len() == 1 && left.changes[0].draft);
    let restored = restore(&left, None).unwrap();
    assert_eq!((restored.transactions.len(), restored.how), (1, RestoreMethod::Snapshot));
    assert!(restored.map().unwrap().cards().all(|(_, card)| card.text == "half a se"));
    // The editor was closed without a change: the draft is gone.
    let mut session = Session::open(&small_map(), false);
    let mut closed = record(2, transaction(2));
    closed.draft = true;
    session.journal.append(&[draft(1, "h"), closed]).unwrap();
    session.journal.close();
    assert!(survey(&session.directories()).orphaned.is_empty());
}

/// The program ended after the save, before the journal contained the record of what was saved.
#[test]
fn a_draft_is_not_offered_if_the_file_contains_a_longer_version_of_it() {
    for (saved, is_left) in [("half a sentence", false), ("half", true), ("another", true)] {
        let base = {
            let mut map = small_map();
            apply_all(card(1, "ha"), &mut map).unwrap();
            map
        };
        for (map, is_new) in [(small_map(), true), (base, false)] {
            let mut session = Session::open(&map, true);
            let writing = |text: &str| {
                let mut changed = session.map.clone();
                if is_new {
                    apply_all(card(1, text), &mut changed).unwrap();
                } else {
                    let id = changed.cards().next().unwrap().0;
                    let set = Op::Set(id.into(), CardField::Text.into(), Value::text(text));
                    apply_all(vec![set], &mut changed).unwrap();
                }
                changed
            };
            let mut draft = record(1, transaction(1).with(diff(&session.map, &writing("half a se"))));
            draft.draft = true;
            fs::write(session.path(), map_text(&writing(saved))).unwrap();
            session.journal.append(&[draft]).unwrap();
            session.journal.close();
            let left = survey(&session.directories()).orphaned;
            // A card that already exists is not new.
            assert_eq!(left.len(), usize::from(is_left && !is_new), "{saved}, new: {is_new}");
        }
    }
}

#[test]
fn files_that_are_not_segments_are_reported_and_left_alone() {
    let (directory, _) = long_session().die();
    let folder = directory.file("state/journal");
    fs::write(folder.join("00000002.journal"), "no journal").unwrap();
    fs::create_dir(folder.join("00000003.journal")).unwrap();
    fs::write(folder.join("00000004.journal"), "").unwrap();
    fs::write(folder.join("00000005.base"), "()").unwrap();
    fs::write(folder.join("7.journal"), "somebody else's").unwrap();
    let found = survey(&directories(&directory));
    assert_eq!((found.orphaned.len(), found.unread.len()), (1, 2));
    tidy(&directories(&directory), &found);
    let mut names: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    let expected = ["00000001.base", "00000001.journal", "00000002.journal", "00000003.journal", "7.journal"];
    assert_eq!(names, expected);
}

#[cfg(unix)]
#[test]
fn journal_files_are_private_and_symbolic_links_are_not_followed() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let session = long_session();
    let mode = |path: &str| fs::metadata(session.directory.file(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("state/journal"), 0o700);
    assert_eq!((mode("state/journal/00000001.journal"), mode("state/journal/00000001.base")), (0o600, 0o600));
    let (directory, _) = session.die();
    let folder = directory.file("state/journal");
    symlink(segment_path(&directory), folder.join("00000002.journal")).unwrap();
    assert_eq!(survey(&directories(&directory)).orphaned.len(), 1);
    fs::rename(&folder, directory.file("elsewhere")).unwrap();
    symlink(directory.file("elsewhere"), &folder).unwrap();
    let found = survey(&directories(&directory));
    assert!(found.orphaned.is_empty() && found.unread.len() == 1, "a link is not looked through");
    let mut session = Session::begin(directory, None, &small_map());
    let refused = session.journal.append(&[record(1, transaction(1).with(card(1, "x")))]);
    assert!(matches!(refused.unwrap_err().kind, JournalErrorKind::System { .. }));
}

#[test]
fn replay_starts_from_a_save_that_has_no_checkpoint() {
    // The program is killed between a save and its checkpoint: the journal does not know the file's
    // content.
    let mut session = Session::open(&small_map(), true);
    session.commit(transaction(1).with(card(1, "one")));
    session.save();
    for (number, text) in [(2, "two"), (3, "three"), (4, "four"), (5, "five")] {
        session.commit(transaction(number).with(card(number, text)));
        if number == 3 {
            fs::write(session.path(), map_text(&session.map)).unwrap();
        }
    }
    let path = session.path();
    let (directory, map) = session.die();
    let (file, fingerprint) = file_of(&path).unwrap();
    let restored = restore(&only(&directory), Some((&file, fingerprint))).unwrap();
    assert_eq!(restored.base, file);
    assert_eq!((restored.how, restored.transactions.len()), (RestoreMethod::Replayed, 2));
    assert!(identical(&restored.map().unwrap(), &map), "in the order in which they were added");
}

/// Every file in a directory with its content and modification time.
#[cfg(unix)]
fn tree(folder: &Path) -> Vec<(PathBuf, i64, i64, Vec<u8>)> {
    use std::os::unix::fs::MetadataExt;
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let metadata = fs::metadata(&path).unwrap();
        all.push((
            path.clone(),
            metadata.ctime(),
            metadata.ctime_nsec(),
            if metadata.is_dir() { Vec::new() } else { fs::read(&path).unwrap() },
        ));
        if metadata.is_dir() {
            all.extend(tree(&path));
        }
    }
    all.sort();
    all
}

#[cfg(unix)]
#[test]
fn looking_changes_nothing() {
    let (directory, map) = long_session().die();
    let own = directories(&directory);
    let path = directory.file("map.masa.ron");
    let folder = directory.file("state/journal");
    fs::write(folder.join("00000004.journal"), "").unwrap();
    fs::write(folder.join("00000005.base"), "()").unwrap();
    let look = || {
        let before = tree(&directory.file("state"));
        let found = survey(&own);
        assert_eq!(survey_of(&own, &path).orphaned, found.orphaned);
        found.orphaned.iter().for_each(|left| drop(restore(left, None).unwrap()));
        assert!(masa::store::journal::log(&own, &path).unwrap().all(|chapter| chapter.is_ok()));
        assert_eq!(tree(&directory.file("state")), before);
        found
    };
    assert_eq!(look().orphaned.len(), 1);
    fs::write(&path, map_text(&map)).unwrap();
    assert!(look().orphaned.is_empty());
    tidy(&own, &look());
    let names = |folder: &Path| fs::read_dir(folder).unwrap().count();
    assert_eq!((names(&folder), names(&folder.join("history"))), (1, 2));
}

/// Written by the first version of the format, which did not name the writer.
#[test]
fn a_segment_of_the_first_format_version_can_be_read() {
    let directory = Directory::new();
    let folder = directory.file("state/journal");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("00000001.journal"), include_bytes!("../../golden/journal1/00000001.journal"))
        .unwrap();
    fs::write(folder.join("00000001.base"), include_bytes!("../../golden/journal1/00000001.base")).unwrap();
    let left = only(&directory);
    assert_eq!((left.other_host.as_deref(), left.torn, left.name.as_str()), (None, false, "amazon"));
    let map = restore(&left, None).unwrap().map().unwrap();
    assert!(map.cards().any(|(_, card)| card.text == "one"));
}
