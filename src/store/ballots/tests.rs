#![allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]

use std::collections::BTreeMap;

use super::*;
use crate::format::ballot::Voter;
use crate::model::Id;

struct Room {
    folder: PathBuf,
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Room {
    fn new(name: &str) -> Room {
        let folder = std::env::temp_dir().join(format!("masa-ballots-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("map.masa.ron"), "").unwrap();
        Room { folder }
    }

    fn map(&self) -> PathBuf {
        self.folder.join("map.masa.ron")
    }

    fn inside(&self, name: &str) -> PathBuf {
        self.folder.join("map.masa.ron.ballots").join(name)
    }

    /// Casts a ballot; `true` if it replaces one.
    fn cast(&self, name: &str, dots: i64) -> Result<bool, VoteError> {
        let receipt = cast(&self.map(), id(), &ballot(name, dots))?;
        assert_eq!(receipt.unsynced, None);
        Ok(receipt.replaces)
    }
}

fn id() -> BallotId {
    let Ok(Id::Ballot(id)) = "v-1".parse() else { panic!("an id") };
    id
}

fn paper() -> BallotPaper {
    BallotPaper {
        id: id(),
        question: "What first?".to_owned(),
        candidates: vec![("c-1".parse().unwrap(), "one".to_owned())],
        former: Default::default(),
        dots: 3,
        max_on_one: 2,
        anonymous: false,
        language: "en".to_owned(),
    }
}

fn ballot(name: &str, dots: i64) -> CastBallot {
    CastBallot { voter: Voter::named(name).unwrap(), dots: BTreeMap::from([("c-1".parse().unwrap(), dots)]) }
}

fn names(collected: &CollectedBallots) -> Vec<String> {
    collected.ballots.iter().map(|ballot| ballot.voter.name()).collect()
}

#[test]
fn ballots_are_collected_once_and_late_ones_are_refused() {
    let room = Room::new("collected");
    assert_eq!(open_votes(&room.map()), Ok(Vec::new()));
    assert_eq!(room.cast("Dana", 1), Err(VoteError::NotOpen));
    open_vote(&room.map(), &paper(), &[]).unwrap();
    assert_eq!(open_votes(&room.map()), Ok(vec![paper()]));
    assert_eq!(room.cast("Dana", 1), Ok(false));
    assert_eq!(room.cast("Dana", 2), Ok(true));
    assert_eq!(room.cast("נועה", 1), Ok(false));
    assert_eq!(room.cast("Uri", 3), Err(VoteError::TooManyOnOne { most: 2 }));
    assert_eq!(voters(&room.map(), id()).unwrap().len(), 2);
    let collected = collect_ballots(&room.map(), id()).unwrap();
    assert_eq!(collected.ballots, [ballot("Dana", 2), ballot("נועה", 1)].to_vec());
    assert_eq!(room.cast("Noa", 1), Err(VoteError::NotOpen));
    // After a crash the map may lack the result: the ballots can be collected again, or the vote
    // can be reopened.
    assert_eq!(collect_ballots(&room.map(), id()), Ok(collected));
    open_vote(&room.map(), &paper(), &[]).unwrap();
    assert_eq!(room.cast("Noa", 1), Ok(false));
    assert_eq!(names(&collect_ballots(&room.map(), id()).unwrap()), ["Dana", "Noa", "נועה"]);
    discard_ballots(&room.map(), id()).unwrap();
    assert!(!room.inside("").exists());
    discard_ballots(&room.map(), id()).unwrap();
}

#[test]
fn what_is_no_ballot_is_named_and_does_not_hide_the_others() {
    let room = Room::new("damaged");
    open_vote(&room.map(), &paper(), &[]).unwrap();
    room.cast("Dana", 1).unwrap();
    fs::write(room.inside("v-1/by-torn"), "{").unwrap();
    fs::write(room.inside("v-1/by-huge"), vec![b' '; 2 * 1024 * 1024]).unwrap();
    fs::write(room.inside("v-1/by-uri"), ballot("Uri", 1).text()).unwrap();
    fs::write(room.inside("v-1/.new-1"), "left").unwrap();
    fs::create_dir(room.inside("v-1/by-folder")).unwrap();
    let collected = collect_ballots(&room.map(), id()).unwrap();
    assert_eq!(names(&collected), ["Dana"]);
    let refused: Vec<&str> = collected.refused.iter().map(|(file, _)| file.as_str()).collect();
    assert_eq!(refused, ["by-folder", "by-huge", "by-torn", "by-uri"]);
}

#[cfg(unix)]
#[test]
fn links_and_folders_of_others_are_refused_and_nobody_else_can_read() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let room = Room::new("private");
    let elsewhere = room.folder.join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    symlink(&elsewhere, room.inside(""))
        .unwrap_or_else(|_| symlink(&elsewhere, room.folder.join("map.masa.ron.ballots")).unwrap());
    assert!(matches!(
        open_vote(&room.map(), &paper(), &[]),
        Err(VoteError::NotPrivate { .. } | VoteError::System { .. })
    ));
    assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 0);
    fs::remove_file(room.folder.join("map.masa.ron.ballots")).unwrap();
    open_vote(&room.map(), &paper(), &[]).unwrap();
    room.cast("Dana", 1).unwrap();
    let mode = |name: &str| fs::metadata(room.inside(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(
        [mode(""), mode("v-1"), mode("v-1/by-%44ana"), mode("v-1/paper")],
        [0o700, 0o700, 0o600, 0o600]
    );
    // A symbolic link in place of a ballot is not read when ballots are collected, and is replaced
    // rather than followed when one is cast.
    let secret = room.folder.join("secret");
    fs::write(&secret, ballot("Uri", 1).text()).unwrap();
    symlink(&secret, room.inside("v-1/by-%55ri")).unwrap();
    assert_eq!(
        names(&{
            let collected = collect_ballots(&room.map(), id()).unwrap();
            open_vote(&room.map(), &paper(), &[]).unwrap();
            collected
        }),
        ["Dana"]
    );
    assert_eq!(room.cast("Uri", 2), Ok(true));
    assert_eq!(fs::read_to_string(&secret).unwrap(), ballot("Uri", 1).text());
    fs::set_permissions(room.inside("v-1"), fs::Permissions::from_mode(0o755)).unwrap();
    assert!(matches!(room.cast("Noa", 1), Err(VoteError::NotPrivate { .. })));
}

#[test]
fn every_ballot_that_was_cast_is_counted_however_late_it_comes() {
    for round in 0..100 {
        let room = Room::new(&format!("race-{round}"));
        open_vote(&room.map(), &paper(), &[]).unwrap();
        let (cast, collected) = std::thread::scope(|scope| {
            let voters: Vec<_> = ["Dana", "Noa", "Uri"]
                .map(|name| {
                    let room = &room;
                    scope.spawn(move || (name, room.cast(name, 1)))
                })
                .into_iter()
                .collect();
            let collected = collect_ballots(&room.map(), id()).unwrap();
            let cast = voters.into_iter().map(|voter| voter.join().unwrap());
            let cast: Vec<&str> = cast
                .filter_map(|(name, cast)| match cast {
                    Ok(_) => Some(name),
                    Err(error) => {
                        assert_eq!(error, VoteError::NotOpen);
                        None
                    }
                })
                .collect();
            (cast, collected)
        });
        assert_eq!(names(&collected), cast, "round {round}");
    }
}

#[test]
fn ballots_that_were_taken_are_put_back_unless_their_voter_has_another_one() {
    let room = Room::new("put-back");
    open_vote(&room.map(), &paper(), &[]).unwrap();
    room.cast("Dana", 1).unwrap();
    room.cast("Uri", 1).unwrap();
    let taken = collect_ballots(&room.map(), id()).unwrap().ballots;
    discard_ballots(&room.map(), id()).unwrap();
    open_vote(&room.map(), &paper(), &taken).unwrap();
    assert_eq!(room.cast("Dana", 2), Ok(true));
    open_vote(&room.map(), &paper(), &taken).unwrap();
    let collected = collect_ballots(&room.map(), id()).unwrap();
    assert_eq!(collected.ballots, [ballot("Dana", 2), ballot("Uri", 1)].to_vec());
}

#[test]
fn a_ballot_counts_although_its_candidate_is_none_any_more() {
    let room = Room::new("former");
    open_vote(&room.map(), &paper(), &[]).unwrap();
    room.cast("Dana", 1).unwrap();
    let other = BallotPaper { candidates: vec![("c-2".parse().unwrap(), "two".to_owned())], ..paper() };
    open_vote(&room.map(), &other, &[]).unwrap();
    assert!(matches!(room.cast("Uri", 1), Err(VoteError::NotACandidate(_))));
    assert_eq!(collect_ballots(&room.map(), id()).unwrap().ballots, [ballot("Dana", 1)].to_vec());
    open_vote(&room.map(), &paper(), &[]).unwrap();
    assert_eq!(room.cast("Uri", 1), Ok(false));
}

#[test]
fn dots_that_are_not_handed_over_are_no_ballot_and_are_dropped_by_handing_over() {
    let room = Room::new("draft");
    let turn = |turn: u16, dots: BTreeMap<Id, i64>| CastBallot { voter: Voter::Turn(turn), dots };
    let dots = ballot("Dana", 2).dots;
    assert_eq!(keep_draft(&room.map(), id(), &turn(1, dots.clone())), Err(VoteError::NotOpen));
    open_vote(&room.map(), &paper(), &[]).unwrap();
    assert_eq!(draft(&room.map(), id()), None);
    keep_draft(&room.map(), id(), &turn(1, dots.clone())).unwrap();
    assert_eq!(draft(&room.map(), id()), Some(turn(1, dots.clone())));
    assert_eq!(voters(&room.map(), id()), Ok(Vec::new()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(room.inside("v-1/.draft")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // Handed over, or taken back.
    cast(&room.map(), id(), &turn(1, dots.clone())).unwrap();
    assert_eq!(draft(&room.map(), id()), None);
    keep_draft(&room.map(), id(), &turn(2, dots)).unwrap();
    keep_draft(&room.map(), id(), &turn(2, BTreeMap::new())).unwrap();
    keep_draft(&room.map(), id(), &turn(2, BTreeMap::new())).unwrap();
    assert_eq!(draft(&room.map(), id()), None);
    for damaged in ["", "{", r#"{"voter": "x", "dots": {}}"#, r#"{"voter": "1", "dots": {"c-1": 9}}"#] {
        fs::write(room.inside("v-1/.draft"), damaged).unwrap();
        assert_eq!(draft(&room.map(), id()), None, "{damaged}");
    }
    assert!(collect_ballots(&room.map(), id()).unwrap().refused.is_empty());
}

#[test]
fn discarding_leaves_the_running_writes_of_other_sessions_alone() {
    let room = Room::new("discarded");
    let Ok(Id::Ballot(other)) = "v-2".parse() else { panic!("an id") };
    open_vote(&room.map(), &paper(), &[]).unwrap();
    open_vote(&room.map(), &BallotPaper { id: other, ..paper() }, &[]).unwrap();
    // Written by a voter of the other session, who has not renamed it yet.
    fs::write(room.inside("v-2/.new-1"), "").unwrap();
    fs::write(room.inside("v-1/.new-1"), "").unwrap();
    collect_ballots(&room.map(), id()).unwrap();
    discard_ballots(&room.map(), id()).unwrap();
    assert!(room.inside("v-2/.new-1").exists() && !room.inside("v-1.closing").exists());
    assert_eq!(open_votes(&room.map()).unwrap().len(), 1);
}
