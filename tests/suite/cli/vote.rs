//! `masa vote`: ballots cast by other processes while the map is open and edited.

use std::process::{Child, Stdio};

use masa::format::{map_text, sample};
use masa::insight::votes;
use masa::model::{BallotId, Map};
use masa::store;
use masa::ui::core::outcome::{Outcome, VoteDone, VoteOutcome};
use masa::ui::core::task::{Task, VoteJob, VoteStep};
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
                VoteStep::Open(paper) => {
                    store::open_vote(&path, &paper).unwrap();
                    VoteDone::Opened { voters: store::voters(&path, id).unwrap() }
                }
                VoteStep::Cast(ballot) => {
                    store::cast(&path, id, &ballot).unwrap();
                    VoteDone::Cast(ballot.voter)
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
fn hidden_ballots_are_in_no_output_before_the_close() {
    let room = Room::new().open();
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
