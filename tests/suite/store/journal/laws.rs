//! Properties of the journal, for any map and any changes.

use std::fs;

use masa::format::journal::{Ending, RestoreMethod};
use masa::format::{map_text, read_map};
use masa::model::Map;
use masa::ops::{Transaction, apply_all, diff, merge};
use masa::store::journal::{recording, restore, survey};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{Session, directories, file_of, identical, only, record, segment, transaction};
use crate::support::directory::Directory;
use crate::support::maps::{any_change, any_map};

/// The changes from one map to the next.
fn towards(from: &Map, to: &Map, number: u64) -> Transaction {
    transaction(number).with(diff(from, to))
}

/// A session in which the map becomes each of `maps`, one after the other.
fn session(titled: bool, base: &Map, maps: &[Map], save_after: Option<usize>) -> Session {
    let mut session = Session::open(base, titled);
    for (place, map) in maps.iter().enumerate() {
        let next = towards(&session.map, map, place as u64);
        session.commit(next);
        if save_after == Some(place) {
            session.save();
        }
    }
    session
}

/// The restored map of a session, if there is an orphaned journal.
fn restored(directory: &Directory) -> Option<(Map, RestoreMethod)> {
    let left = survey(&directories(directory)).orphaned.into_iter().next()?;
    let file = left.path.as_deref().and_then(file_of);
    let restored = restore(&left, file.as_ref().map(|(map, fingerprint)| (map, *fingerprint))).unwrap();
    assert_eq!(file.is_some(), restored.how != RestoreMethod::Snapshot);
    if let Some((map, _)) = &file {
        assert_eq!(&restored.base, map);
    }
    Some((restored.map().unwrap(), restored.how))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_transaction_comes_back_to_the_last_detail((map, transaction) in any_change(), draft: bool) {
        let mut session = Session::open(&map, false);
        // Includes changes that the map would refuse.
        let mut written = record(7, transaction);
        // An empty draft only cancels the one before it, and there is none here.
        written.draft = draft && !written.transaction.is_empty();
        session.journal.append(std::slice::from_ref(&written)).unwrap();
        let segment = segment(&session.directory);
        prop_assert!(!segment.torn);
        prop_assert_eq!(segment.records, vec![written]);
    }

    #[test]
    fn a_replay_is_the_map_in_memory(base in any_map(), maps in vec(any_map(), 1..4), titled: bool) {
        let (directory, map) = session(titled, &base, &maps, None).die();
        match restored(&directory) {
            Some((restored, how)) => {
                prop_assert!(identical(&restored, &map));
                prop_assert_eq!(how, if titled { RestoreMethod::Replayed } else { RestoreMethod::Snapshot });
            }
            // The map is the same as at the beginning.
            None => prop_assert!(titled && map == base || maps.iter().all(|map| *map == base)),
        }
    }

    #[test]
    fn the_same_after_a_save_in_the_middle(base in any_map(), maps in vec(any_map(), 2..5)) {
        let saved = maps.len() / 2 - 1;
        let (directory, map) = session(true, &base, &maps, Some(saved)).die();
        match restored(&directory) {
            Some((restored, how)) => prop_assert!(identical(&restored, &map) && how == RestoreMethod::Replayed),
            None => prop_assert_eq!(&map, &maps[saved]),
        }
    }

    #[test]
    fn each_step_of_a_replay_is_the_map_as_it_was(
        base in any_map(), maps in vec((any_map(), any::<bool>()), 1..6), titled: bool,
    ) {
        let mut session = Session::open(&base, titled);
        let mut was = vec![session.map.clone()];
        for (place, (map, saves)) in maps.iter().enumerate() {
            let next = towards(&session.map, map, place as u64);
            if next.is_empty() {
                continue;
            }
            session.commit(next);
            was.push(session.map.clone());
            if *saves {
                session.save();
            }
        }
        session.journal.close();
        if was.len() > 1 {
            let recorded = recording(&session.directories(), 1).unwrap();
            let (mut map, mut replayed) = (recorded.base.clone(), vec![recorded.base]);
            for step in recorded.steps {
                apply_all(step.transaction.ops, &mut map).unwrap();
                replayed.push(map.clone());
            }
            prop_assert_eq!(was.len(), replayed.len());
            prop_assert!(was.iter().zip(&replayed).all(|(was, is)| identical(was, is)));
        }
    }

    #[test]
    fn what_another_program_wrote_is_merged(base in any_map(), ours in any_map(), theirs in any_map()) {
        // Read them from text first: ranks, which decide the order of nodes put to the same place,
        // are assigned then.
        let read = |map: &Map| read_map(map_text(map).as_bytes(), "").unwrap().map;
        let (base, ours) = (read(&base), read(&ours));
        let (directory, map) = session(true, &base, std::slice::from_ref(&theirs), None).die();
        fs::write(directory.file("map.masa.ron"), map_text(&ours)).unwrap();
        let merged = merge(&base, &ours, &map);
        let changes = merged.map != ours;
        match restored(&directory) {
            Some((restored, RestoreMethod::Merged { conflicts })) => {
                prop_assert_eq!(&restored, &merged.map);
                prop_assert_eq!(conflicts, merged.conflicts.len());
            }
            Some((restored, how)) => prop_assert!(how == RestoreMethod::Replayed && ours == base && restored == map),
            None => prop_assert!(!changes || ours == map),
        }
    }
}

#[test]
fn several_orphaned_journals_of_one_file_are_independent() {
    let mut first = super::damage::long_session();
    let path = first.path();
    first.journal.close();
    let (directory, _) = first.die();
    let former = file_of(&path).unwrap().0;
    let mut second = Session::begin(directory, Some(&path), &former);
    let mut title = former.info().clone();
    title.title = "another".to_owned();
    let other = towards(
        &former,
        &{
            let mut map = former.clone();
            let renamed = diff(&Map::new(former.info().clone()), &Map::new(title));
            apply_all(renamed, &mut map).unwrap();
            map
        },
        1,
    );
    second.commit(other);
    let (directory, map) = second.die();
    let all = survey(&directories(&directory)).orphaned;
    assert_eq!(all.len(), 2);
    assert!(all[0].changes.len() > all[1].changes.len());
    let (file, fingerprint) = file_of(&path).unwrap();
    let restored = restore(&all[1], Some((&file, fingerprint))).unwrap();
    assert!(identical(&restored.map().unwrap(), &map));
    masa::store::journal::discard(&directories(&directory), &all[0], Ending::Restored).unwrap();
    assert_eq!(only(&directory), all[1]);
}
