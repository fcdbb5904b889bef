//! The session of 75 minutes, played to the state: every screen that the room sees, at the three
//! sizes, in English and in Hebrew; and how many keys it takes.

use std::fmt::Write;

use masa::format::ballot::{CastBallot, CollectedBallots};
use masa::ui::core::key::parse_keys;
use masa::ui::core::outcome::{Outcome, VoteDone, VoteOutcome};
use masa::ui::core::task::{Task, VoteJob, VoteStep};
use masa::ui::{Effect, Msg};

use crate::support::facilitated::{Player, check, hold};
use crate::support::script::Script;

/// Plays to the state; votes are answered at once, as the store would.
struct Room {
    script: Option<Script>,
    ballots: Vec<CastBallot>,
    /// All screens that were looked at, with their names.
    seen: String,
    /// The keys that are no text.
    keys: usize,
    language: &'static str,
}

impl Room {
    fn new(language: &'static str, (width, height): (u16, u16)) -> Room {
        let map = masa::format::template("purchase", language).expect("the template is there").map();
        let mut script = Script::sized(map, width, height);
        script.state.file.path = Some("/maps/shop.masa.ron".into());
        Room { script: Some(script), ballots: Vec::new(), seen: String::new(), keys: 0, language }
    }

    fn script(&self) -> &Script {
        self.script.as_ref().expect("a script")
    }

    fn act(&mut self, act: impl FnOnce(Script) -> Script) {
        let script = self.script.take().expect("a script");
        let answered = script.effects.len();
        let script = act(script);
        let votes = script.effects.iter().skip(answered).filter_map(|effect| match effect {
            Effect::Task(Task::Vote(VoteJob { id, step, .. })) => match step {
                VoteStep::Open(..) => Some((*id, VoteDone::Opened { voters: Vec::new(), draft: None })),
                VoteStep::Cast(ballot) => {
                    self.ballots.push(ballot.clone());
                    Some((*id, VoteDone::Cast { voter: ballot.voter.clone(), unsynced: None }))
                }
                VoteStep::Collect => {
                    let ballots = std::mem::take(&mut self.ballots);
                    Some((*id, VoteDone::Collected(CollectedBallots { ballots, refused: Vec::new() })))
                }
                VoteStep::Draft(_) | VoteStep::Count | VoteStep::MoveTo(_) | VoteStep::Discard => None,
            },
            _ => None,
        });
        let answers: Vec<_> = votes.collect();
        let script = answers.into_iter().fold(script, |script, (id, done)| {
            script.interrupt(Msg::Done(Outcome::Voted(Box::new(VoteOutcome { id, result: Ok(done) }))))
        });
        self.script = Some(script);
    }
}

impl Player for Room {
    fn press(&mut self, keys: &str) {
        for key in parse_keys(keys).expect("the session names keys") {
            self.keys += 1;
            self.act(|script| script.press(&key.to_string()));
        }
    }

    fn text(&mut self, text: &str) {
        self.act(|script| script.text(text));
    }

    fn look(&mut self, name: &str) {
        let screen = self.script().screen();
        writeln!(self.seen, "══ {name}\n{screen}").expect("a text takes all");
    }

    fn wait_for(&mut self, text: &str) {
        let screen = self.script().screen();
        assert!(screen.contains(text), "{text}:\n{screen}");
    }
}

#[test]
fn the_session_of_75_minutes_is_held_with_keys_alone() {
    for language in ["en", "he"] {
        let mut keys = Vec::new();
        for size in [(80, 24), (110, 32), (200, 60)] {
            let mut room = Room::new(language, size);
            hold(&mut room, language);
            let (width, height) = size;
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path("../snapshots");
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| {
                insta::assert_snapshot!(format!("session_{language}_{width}x{height}"), room.seen);
            });
            check(room.script().map(), room.language);
            keys.push(room.keys);
        }
        // At every size, without those for the text; a change is to be wanted.
        assert_eq!(keys, [336; 3]);
    }
}

#[test]
fn a_whole_row_with_all_its_weights_takes_nine_keys() {
    let mut room = Room::new("en", (110, 32));
    room.press("Enter");
    let before = room.keys;
    room.text("Search results");
    room.press("Tab");
    room.text("Types what she needs");
    room.press("Tab");
    room.text("The shop is not on the first page");
    room.press("Esc 3 5 8 - o");
    room.text("Titles that answer what people ask");
    room.press("Tab");
    assert_eq!(room.keys - before, 9);
    room.text("Product page");
    room.press("Esc");
    let map = room.script().map();
    let touchpoints = map.touchpoints_of(map.stage_ids()[0]);
    assert_eq!(touchpoints.len(), 2, "{}", room.script().screen());
    assert_eq!(map.touchpoint(touchpoints[0]).and_then(|one| one.feeling.everyone), Some(-1));
    let (pain, card) =
        map.cards().find(|(_, card)| card.facets().weight.severity.is_some()).expect("it was weighed");
    let weight = card.facets().weight;
    assert_eq!((weight.severity, weight.frequency), (Some(3), Some(2)));
    assert_eq!(map.answers_to(pain).len(), 1);
}
