//! `masa vote`: ballots cast by other processes while the map is open and edited.

use std::process::{Child, Stdio};

use masa::format::{Backup, Fingerprint, SaveReport, map_text, sample};
use masa::insight::votes;
use masa::model::{BallotId, Map};
use masa::store;
use masa::ui::core::outcome::{Outcome, SaveOutcome, VoteDone, VoteOutcome};
use masa::ui::core::task::{SaveReason, Task, VoteJob, VoteStep};
use masa::ui::{Effect, Msg};

use super::program::{Directory, Ran, command, finish};
use crate::support::script::Script;

/// A session that has the map open and performs the tasks on ballots with real files.
struct Room {
    directory: Directory,
    script: Script,
    /// How many effects have been handled.
    done: usize,
}

impl Room {
    fn new() -> Room {
        let directory = Directory::new();
        let map = sample("amazon", "en").unwrap().map();
        let file = directory.file("shop.masa.ron", map_text(&map));
        let mut script = Script::open(map);
        script.state.file.path = Some(file.into());
        Room { directory, script, done: 0 }
    }

    fn file(&self) -> String {
        self.directory.argument("shop.masa.ron")
    }

    fn map(&self) -> &Map {
        self.script.map()
    }

    fn latest(&self) -> BallotId {
        *self.map().ballot_ids().last().unwrap()
    }

    /// Presses keys and performs the effects.
    fn press(self, keys: &str) -> Room {
        let script = self.script.press(keys);
        Room { script, ..self }.perform()
    }

    fn perform(mut self) -> Room {
        while let Some(effect) = self.script.effects.get(self.done) {
            self.done += 1;
            let Effect::Task(Task::Vote(VoteJob { path, id, step })) = effect else { continue };
            let (path, id) = (path.clone(), *id);
            let result = match step.clone() {
                VoteStep::Open(paper, taken) => {
                    store::open_vote(&path, &paper, &taken).unwrap();
                    let draft = store::draft(&path, id);
                    VoteDone::Opened { voters: store::voters(&path, id).unwrap(), draft }
                }
                VoteStep::Draft(draft) => {
                    store::keep_draft(&path, id, &draft).unwrap();
                    continue;
                }
                VoteStep::Count => VoteDone::Counted(store::voters(&path, id).unwrap().len()),
                VoteStep::Cast(ballot) => {
                    let unsynced = store::cast(&path, id, &ballot).unwrap().unsynced;
                    VoteDone::Cast { voter: ballot.voter, unsynced }
                }
                VoteStep::MoveTo(to) => {
                    store::move_ballots(&path, &to, id).unwrap();
                    continue;
                }
                VoteStep::Collect => VoteDone::Collected(store::collect_ballots(&path, id).unwrap()),
                VoteStep::Discard => {
                    store::discard_ballots(&path, id).unwrap();
                    continue;
                }
            };
            let outcome = VoteOutcome { id, result: Ok(result) };
            self.script = self.script.tell(Msg::Done(Outcome::Voted(Box::new(outcome))));
        }
        self
    }

    /// Opens a vote that is not anonymous.
    fn open(self) -> Room {
        self.press("v End Enter Home Enter")
    }

    fn journaled(self) -> Room {
        let journal = self.script.state.file.journal.journal;
        let script = self.script.interrupt(Msg::Journaled { journal, through: u64::MAX });
        Room { script, ..self }.perform()
    }

    fn masa(&self, arguments: &[&str]) -> Ran {
        let mut command = command();
        command.args(arguments);
        finish(command, b"")
    }

    /// Starts a voter in another process.
    fn voter(&self, name: &str) -> Child {
        let mut command = command();
        command.args(["vote", &self.file(), "--as", name, "1=2", "2"]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }
}

#[test]
fn a_ballot_is_listed_cast_replaced_and_counted() {
    let room = Room::new();
    let file = room.file();
    room.masa(&["vote", &file, "--as", "Dana", "1"]).expect(1);
    let room = room.open();
    let listed = room.masa(&["vote", &file]).expect(0);
    assert!(listed.out.starts_with("What matters most? (dots: 3, at most 2 on one)\n1  "), "{}", listed.out);
    let cast = room.masa(&["vote", &file, "--as", "Dana", "1=2", "2"]).expect(0);
    assert_eq!(cast.out, "Your ballot is cast: 3 dots.\n");
    let cast = room.masa(&["vote", &file, "--as", " Dana ", "3"]).expect(0);
    assert_eq!(cast.out, "Your ballot is cast: one dot. It replaces your former one.\n");
    room.masa(&["vote", &file, "--as", "../../Dana", "1"]).expect(0);
    room.masa(&["vote", &file, "--as", "Uri", "1=3"]).expect_error("At most 2 dots on one.");
    room.masa(&["vote", &file, "--as", "Uri", "1=2", "2=2"]).expect_error("only 3 dots");
    for wrong in ["0", "999", "one", "1=0", "1=-1", "=", "1=99999999999"] {
        room.masa(&["vote", &file, "--as", "Uri", wrong]).expect_error("is not in the list");
    }
    room.masa(&["vote", &file, "--as", "U\u{202e}ri", "1"]).expect_error("all of them visible");
    assert_eq!(room.directory.names(), ["shop.masa.ron", "shop.masa.ron.ballots"]);
    let room = room.press("c c");
    let cast = &room.map().ballot(room.latest()).unwrap().tallied.cast;
    assert_eq!(cast.keys().collect::<Vec<_>>(), ["../../Dana", "Dana"]);
    room.masa(&["vote", &file, "--as", "Noa", "1"]).expect(1);
    let room = room.journaled();
    assert_eq!(room.directory.names(), ["shop.masa.ron"]);
}

#[test]
fn a_map_saved_under_another_name_takes_the_ballots_of_its_open_vote_along() {
    let mut room = Room::new().open();
    room.masa(&["vote", &room.file(), "--as", "Dana", "1=2"]).expect(0);
    room.script = room.script.press("+");
    room = room.perform();
    let copy = room.directory.argument("copy.masa.ron");
    room.directory.file("copy.masa.ron", map_text(room.map()));
    let (map, revision) = (room.script.state.document.snapshot(), room.script.state.document.revision());
    let fingerprint = Fingerprint::of(map_text(&map).as_bytes());
    let report = SaveReport { fingerprint, durable: true, former: None, backup: Backup::NotAsked };
    let outcome = SaveOutcome {
        path: copy.clone().into(),
        revision,
        reason: SaveReason::Changed,
        result: Ok(report),
        lock: room.script.state.file.lock,
        map,
    };
    room.script = room.script.tell(Msg::Done(Outcome::Saved(Box::new(outcome))));
    room = room.perform();
    room.masa(&["vote", &room.file(), "--as", "Uri", "1"]).expect(1);
    room.masa(&["vote", &copy, "--as", "Uri", "1"]).expect(0);
    let draft = store::draft(copy.as_ref(), room.latest());
    assert!(draft.is_some_and(|draft| draft.dots.len() == 1), "the dots not handed over went along");
    room = room.press("c c");
    let session = room.map().ballot(room.latest()).unwrap();
    assert_eq!(session.tallied.cast.keys().collect::<Vec<_>>(), ["Dana", "Uri"]);
    assert_eq!(room.journaled().directory.names(), ["copy.masa.ron", "shop.masa.ron"]);
}

#[test]
fn hidden_ballots_are_in_no_output_before_the_close() {
    let room = Room::new().open();
    // Dots of a voter on this screen that are not handed over are hidden as well.
    let former = map_text(room.map());
    let room = room.press("Space Down Space");
    assert_eq!(map_text(room.map()), former);
    let file = room.file();
    std::fs::write(&file, map_text(room.map())).unwrap();
    let views = ["board", "table", "personas"];
    let shown = |room: &Room| views.map(|view| room.masa(&["show", &file, "--view", view]).expect(0).out);
    let (before, screen) = (shown(&room), room.script.screen());
    room.masa(&["vote", &file, "--as", "Zebedee", "1=2", "2"]).expect(0);
    std::fs::write(&file, map_text(room.map())).unwrap();
    assert_eq!(shown(&room), before);
    assert_eq!(room.script.screen(), screen);
    for format in ["json", "csv", "html"] {
        let out = room.masa(&["export", &file, "-f", format, "-o", "-"]).expect(0).out;
        assert!(!out.contains("Zebedee"), "{format}");
    }
    let room = room.press("c c");
    assert!(map_text(room.map()).contains("Zebedee"));
}

/// Some processes finish before the vote is closed; the others race with it.
#[test]
fn a_hundred_rounds_with_three_other_processes_lose_nothing_on_either_side() {
    let mut room = Room::new();
    let (mut counted, mut refused) = (0, 0);
    for round in 0..100 {
        room = room.open();
        let cards = room.map().cards_in_order().count();
        let mut voters: Vec<(&str, Child)> =
            ["Dana", "Noa", "Uri"].map(|name| (name, room.voter(name))).into_iter().collect();
        // Meanwhile somebody votes on this screen, and edits the map.
        room = room.press("Space Enter Enter Esc a");
        room.script = room.script.text(&format!("round {round}"));
        room = room.press("Enter Esc v");
        for (_, voter) in voters.iter_mut().take(round % 4) {
            voter.wait().unwrap();
        }
        room = room.press("c c");
        let ended = voters.into_iter().map(|(name, mut voter)| (name, voter.wait().unwrap().code()));
        let mut expected = vec!["1"];
        for (name, status) in ended {
            match status {
                Some(0) => expected.push(name),
                status => {
                    assert_eq!(status, Some(1), "round {round}");
                    refused += 1;
                }
            }
        }
        let ballot = room.map().ballot(room.latest()).unwrap();
        assert!(ballot.is_closed());
        assert_eq!(ballot.tallied.cast.keys().collect::<Vec<_>>(), expected, "round {round}");
        let first = votes::in_order(room.map(), ballot)[0];
        assert_eq!(ballot.votes_for(first), 1 + 2 * (expected.len() as i64 - 1), "round {round}");
        assert_eq!(room.map().cards_in_order().count(), cards + 1);
        counted += expected.len() - 1;
        room = room.press("Esc").journaled();
    }
    assert_eq!(counted + refused, 300);
    assert!(counted >= 100, "{counted}");
    assert_eq!(room.directory.names(), ["shop.masa.ron"]);
}

/// The voters whose ballots are counted in the latest vote.
fn counted(room: &Room) -> Vec<String> {
    room.map().ballot(room.latest()).unwrap().tallied.cast.keys().cloned().collect()
}

#[test]
fn the_ballots_are_there_when_a_close_is_undone_and_counted_when_it_is_redone() {
    let room = Room::new().open().press("Space Enter Enter");
    let file = room.file();
    room.masa(&["vote", &file, "--as", "Dana", "1=2"]).expect(0);
    let room = room.press("c c").journaled();
    assert_eq!(counted(&room), ["1", "Dana"]);
    assert_eq!(room.directory.names(), ["shop.masa.ron"]);
    let room = room.press("Esc u");
    room.masa(&["vote", &file, "--as", "Dana", "2"]).expect(0);
    room.masa(&["vote", &file, "--as", "Noa", "2"]).expect(0);
    assert_eq!(
        store::voters(room.directory.path("shop.masa.ron").as_path(), room.latest()).unwrap().len(),
        3
    );
    let room = room.press("v");
    assert!(room.script.screen().contains("Voter 2"), "{}", room.script.screen());
    assert!(room.script.screen().contains("3 have voted"), "{}", room.script.screen());
    let room = room.press("Esc Ctrl-R");
    assert_eq!(counted(&room), ["1", "Dana", "Noa"]);
    let ballot = room.map().ballot(room.latest()).unwrap();
    let candidates = votes::in_order(room.map(), ballot);
    assert_eq!((ballot.votes_for(candidates[0]), ballot.votes_for(candidates[1])), (1, 2));
    room.masa(&["vote", &file, "--as", "Uri", "1"]).expect(1);
    let room = room.journaled();
    assert_eq!(room.directory.names(), ["shop.masa.ron"]);
    // Both steps can be undone: first the late ballots, then the close.
    let room = room.press("u");
    assert_eq!(counted(&room), ["1", "Dana"]);
    let room = room.press("u v");
    assert!(room.script.screen().contains("3 have voted"), "{}", room.script.screen());
}

#[test]
fn the_ballots_are_there_when_opening_a_vote_is_undone_and_redone() {
    let room = Room::new().open();
    let file = room.file();
    room.masa(&["vote", &file, "--as", "Dana", "1=2"]).expect(0);
    let room = room.press("Esc u");
    room.masa(&["vote", &file, "--as", "Uri", "1"]).expect(1);
    let room = room.journaled();
    assert_eq!(room.directory.names(), ["shop.masa.ron"]);
    let room = room.press("Ctrl-R");
    room.masa(&["vote", &file, "--as", "Uri", "1"]).expect(0);
    let room = room.press("v c c");
    assert_eq!(counted(&room), ["Dana", "Uri"]);
}

#[test]
fn a_ballot_counts_although_a_candidate_was_removed_since() {
    let room = Room::new().open();
    let file = room.file();
    room.masa(&["vote", &file, "--as", "Dana", "1=2", "2"]).expect(0);
    let candidates = votes::in_order(room.map(), room.map().ballot(room.latest()).unwrap());
    let removed = masa::ops::removal(room.map(), [candidates[0]]);
    let removed = masa::ops::Transaction::new(
        masa::ops::ActionName::new("remove"),
        masa::words::Message::new("did-nothing"),
    )
    .with(removed);
    let mut room = room;
    room.script = room.script.tell(Msg::Received(Box::new(removed)));
    let room = room.press("Esc v");
    assert!(room.script.screen().contains("One has voted"), "{}", room.script.screen());
    room.masa(&["vote", &file, "--as", "Uri", "1"]).expect(0);
    let room = room.press("c c");
    assert_eq!(counted(&room), ["Dana", "Uri"]);
    assert_eq!(room.map().ballot(room.latest()).unwrap().votes_for(candidates[1]), 2);
}

/// A paper with this many candidates.
fn paper(id: &str, question: &str, count: usize) -> masa::format::ballot::BallotPaper {
    let Ok(masa::model::Id::Ballot(id)) = id.parse() else { panic!("an id") };
    masa::format::ballot::BallotPaper {
        id,
        question: question.to_owned(),
        candidates: (0..count)
            .map(|number| {
                (
                    format!("c-{number}").parse().unwrap(),
                    "לקוחות מוותרים באמצע הדרך, כי לא ברור להם מה ממשיך לאן ולמה".repeat(2),
                )
            })
            .collect(),
        former: Default::default(),
        dots: 3,
        max_on_one: 2,
        anonymous: false,
        language: "he".to_owned(),
    }
}

#[test]
fn which_of_several_votes_is_meant_is_asked_for() {
    let directory = Directory::new();
    let file = directory.file("shop.masa.ron", "");
    let map = directory.path("shop.masa.ron");
    store::open_vote(&map, &paper("v-1", "What first?", 2), &[]).unwrap();
    store::open_vote(&map, &paper("v-2", "What hurts most?", 2), &[]).unwrap();
    let run = |arguments: &[&str]| {
        let mut command = command();
        command.args(["vote", &file]).args(arguments);
        finish(command, b"")
    };
    run(&["--as", "Dana", "1"]).expect_error("Several votes are open");
    run(&["--as", "Dana", "1"]).expect_error("v-2  What hurts most?");
    run(&["--as", "Dana", "--vote", "When?", "1"]).expect_error("When?");
    run(&["--as", "Dana", "--vote", "What first?", "1"]).expect(0);
    run(&["--as", "Dana", "--vote", "v-2", "2"]).expect(0);
    let listed = run(&["--vote", "What hurts most?"]).expect(0).out;
    assert!(listed.starts_with("What hurts most?"), "{listed}");
    for id in ["v-1", "v-2"] {
        assert_eq!(store::voters(&map, paper(id, "", 0).id).unwrap().len(), 1, "{id}");
    }
}

#[test]
fn a_vote_on_ten_thousand_cards_can_be_cast_and_closed() {
    let directory = Directory::new();
    let file = directory.file("shop.masa.ron", "");
    let map = directory.path("shop.masa.ron");
    let paper = paper("v-1", "What first?", 10_000);
    store::open_vote(&map, &paper, &[]).unwrap();
    let mut command = command();
    command.args(["vote", &file, "--as", "Dana", "10000=2"]);
    finish(command, b"").expect(0);
    let collected = store::collect_ballots(&map, paper.id).unwrap();
    assert_eq!((collected.ballots.len(), collected.refused.len()), (1, 0));
}

/// Voters of one vote, in processes of their own, while other votes are closed and discarded.
#[test]
fn discarding_a_vote_loses_no_ballot_of_another() {
    let directory = Directory::new();
    let file = directory.file("shop.masa.ron", "");
    let map = directory.path("shop.masa.ron");
    let (kept, other) = (paper("v-1", "What first?", 2), paper("v-2", "What then?", 2));
    store::open_vote(&map, &kept, &[]).unwrap();
    let mut voters: Vec<Child> = (0..8)
        .map(|number| {
            let mut command = command();
            command.args(["vote", &file, "--vote", "v-1", "--as", &format!("Voter {number}"), "1"]);
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
        })
        .collect();
    while voters.iter_mut().any(|voter| voter.try_wait().unwrap().is_none()) {
        store::open_vote(&map, &other, &[]).unwrap();
        store::collect_ballots(&map, other.id).unwrap();
        store::discard_ballots(&map, other.id).unwrap();
    }
    for mut voter in voters {
        assert_eq!(voter.wait().unwrap().code(), Some(0));
    }
    assert_eq!(store::collect_ballots(&map, kept.id).unwrap().ballots.len(), 8);
}
