//! Voting: setting up a session, secret ballots on this screen, a show of hands, results and second
//! rounds.

use std::collections::BTreeMap;

use masa::format::ballot::{CastBallot, CollectedBallots, Voter};
use masa::insight::votes;
use masa::model::{Ballot, BallotId, Id, VoteScope, VoteWay};
use masa::ops::{ActionName, Op, Transaction};
use masa::ui::core::effect::{JournalCommand, JournalJob};
use masa::ui::core::outcome::{Outcome, VoteDone, VoteOutcome};
use masa::ui::core::task::{Task, VoteJob, VoteStep};
use masa::ui::{Effect, Msg};
use masa::words::Message;

use crate::support::script::Script;

/// A sample map with a file, without which no ballots can be kept.
fn open(language: &str, (width, height): (u16, u16)) -> Script {
    let map = masa::format::sample("amazon", language).expect("the sample is there").map();
    let mut script = Script::sized(map, width, height);
    script.state.file.path = Some("/maps/shop.masa.ron".into());
    script
}

fn session(script: &Script) -> (BallotId, &Ballot) {
    let id = *script.map().ballot_ids().last().expect("a session");
    (id, script.map().ballot(id).expect("it is there"))
}

/// The steps on the ballots that were requested, in order.
fn steps(script: &Script) -> Vec<&VoteStep> {
    let steps = script.effects.iter().filter_map(|effect| match effect {
        Effect::Task(Task::Vote(VoteJob { step, .. })) => Some(step),
        _ => None,
    });
    steps.collect()
}

fn answer(script: Script, done: VoteDone) -> Script {
    let (id, _) = session(&script);
    script.interrupt(Msg::Done(Outcome::Voted(Box::new(VoteOutcome { id, result: Ok(done) }))))
}

fn ready(script: Script) -> Script {
    answer(script, VoteDone::Opened { voters: Vec::new(), draft: None })
}

/// Closes the vote with these ballots: a name, and the dots for the candidates in order.
fn close(script: Script, ballots: &[(&str, &[i64])]) -> Script {
    let (_, ballot) = session(&script);
    let candidates = votes::in_order(script.map(), ballot);
    let ballots = ballots.iter().map(|(name, dots)| {
        let dots = candidates.iter().copied().zip(dots.iter().copied()).filter(|(_, dots)| *dots > 0);
        CastBallot { voter: Voter::named(name).unwrap(), dots: dots.collect::<BTreeMap<Id, i64>>() }
    });
    let collected = CollectedBallots { ballots: ballots.collect(), refused: Vec::new() };
    answer(script.press("c c"), VoteDone::Collected(collected))
}

#[test]
fn two_keys_open_a_vote_with_the_defaults() {
    let script = open("en", (110, 32)).press("v Enter");
    let (_, ballot) = session(&script);
    assert!(ballot.is_open());
    assert_eq!((ballot.rules.scope, ballot.rules.way), (Some(VoteScope::Pains), Some(VoteWay::Ballots)));
    assert_eq!((ballot.rules.votes_each, ballot.rules.max_on_one), (Some(3), Some(2)));
    let Some(VoteStep::Open(paper, _)) = steps(&script).pop() else { panic!("ballots are taken") };
    assert_eq!(paper.candidates.len(), ballot.candidates.len());
}

#[test]
fn a_map_without_a_file_keeps_no_ballots_but_counts_hands() {
    let mut script = open("en", (110, 32));
    script.state.file.path = None;
    let script = script.press("v Enter");
    assert!(script.notice().contains("Save the map first"), "{}", script.notice());
    let script = script.press("t").text("12").press("Enter").text("3").press("Enter");
    let (_, ballot) = session(&script);
    assert_eq!(ballot.tallied.tally.values().copied().collect::<Vec<_>>().len(), 2);
    assert_eq!(ballot.tallied.tally.values().sum::<i64>(), 15);
}

#[test]
fn the_marked_cards_are_the_candidates() {
    let mut script = open("en", (110, 32));
    let marked: Vec<Id> = script.map().cards_in_order().take(2).map(Id::from).collect();
    script.state.marks.extend(marked);
    let script = script.press("v Enter");
    let (_, ballot) = session(&script);
    assert_eq!((ballot.rules.scope, ballot.candidates.len()), (Some(VoteScope::Marked), 2));
}

#[test]
fn dots_have_limits_and_enter_twice_hands_over() {
    let script = ready(open("en", (110, 32)).press("v Enter")).press("Space Space Space");
    // The limit on one candidate is not said at this moment: it would tell where the dots are.
    assert_eq!(script.notice(), "");
    assert!(script.screen().contains("one dot left, at most 2 on one"), "{}", script.screen());
    let script = script.press("Down Space Space");
    assert!(script.notice().contains("No dot is left"), "{}", script.notice());
    let script = script.press("- Enter");
    assert!(!steps(&script).iter().any(|step| matches!(step, VoteStep::Cast(_))));
    // Moving the selection cancels the question, so Enter asks again.
    let script = script.press("Down Enter");
    assert!(!steps(&script).iter().any(|step| matches!(step, VoteStep::Cast(_))));
    let script = script.press("Enter");
    let Some(VoteStep::Cast(ballot)) = steps(&script).pop() else { panic!("it is cast") };
    assert_eq!(
        (&ballot.voter, ballot.dots.values().copied().collect::<Vec<_>>()),
        (&Voter::Turn(1), vec![2])
    );
    // While the ballot is being written, it cannot be cast again.
    let script = script.press("Enter Enter");
    assert_eq!(steps(&script).iter().filter(|step| matches!(step, VoteStep::Cast(_))).count(), 1);
    let script = answer(script, VoteDone::Cast { voter: Voter::Turn(1), unsynced: None });
    assert!(script.screen().contains("Voter 2: 3 dots left"), "{}", script.screen());
}

#[test]
fn a_candidate_that_somebody_removes_moves_no_dot_to_another() {
    let script = ready(open("en", (110, 32)).press("v Enter")).press("Down");
    let candidates = votes::in_order(script.map(), session(&script).1);
    let removed = Transaction::new(ActionName::new("remove"), Message::new("did-nothing"))
        .with([Op::Remove(candidates[0])]);
    let script = script.interrupt(Msg::Received(Box::new(removed))).press("Space Enter Enter");
    let Some(VoteStep::Cast(ballot)) = steps(&script).pop() else { panic!("it is cast") };
    assert_eq!(ballot.dots, BTreeMap::from([(candidates[1], 1)]));
}

#[test]
fn no_screen_shows_where_a_dot_is_and_the_map_has_no_ballot() {
    let script = ready(open("en", (110, 32)).press("v Enter"));
    let before = script.screen();
    let script = script.press("Space Down Space Up");
    let after = script.screen();
    let changed: Vec<(&str, &str)> =
        before.lines().zip(after.lines()).filter(|(before, after)| before != after).collect();
    assert!(
        changed.iter().all(|(_, after)| after.contains("1 dot left") || after.contains("one dot left")),
        "{changed:?}"
    );
    let (_, ballot) = session(&script);
    assert_eq!(ballot.tallied, Default::default());
}

#[test]
fn closing_counts_all_ballots_in_one_step_that_can_be_undone() {
    let script = ready(open("en", (110, 32)).press("v Enter"));
    let script = close(script, &[("Dana", &[2, 1]), ("Uri", &[1, 0, 2])]);
    let (_, ballot) = session(&script);
    assert!(ballot.is_closed());
    // Votes are anonymous by default.
    assert_eq!(ballot.tallied.cast.keys().collect::<Vec<_>>(), ["1", "2"]);
    let candidates = votes::in_order(script.map(), ballot);
    assert_eq!(votes::of(script.map(), candidates[0]), Some(3));
    // The ballots are removed only once the journal has the result.
    assert!(!matches!(steps(&script).pop(), Some(VoteStep::Discard)));
    let journal = script.state.file.journal.journal;
    let script = script.interrupt(Msg::Journaled { journal, through: u64::MAX });
    assert!(matches!(steps(&script).pop(), Some(VoteStep::Discard)));
    let script = script.press("Esc u");
    assert!(session(&script).1.is_open());
}

#[test]
fn the_journal_learns_that_a_close_was_undone_once_the_ballots_are_back() {
    let undone = || {
        let script = ready(open("en", (110, 32)).press("v Enter"));
        let script = close(script, &[("Dana", &[2, 1]), ("Uri", &[1, 0, 2])]);
        let before = appended(&script);
        (script.press("Esc u 3"), before)
    };
    let (script, before) = undone();
    let Some(VoteStep::Open(_, ballots)) = steps(&script).pop() else { panic!("{:?}", steps(&script)) };
    assert_eq!(ballots.len(), 2);
    // A crash now would leave the closed vote, with its result.
    assert_eq!(appended(&script), before);
    assert!(appended(&ready(script)) > before);
}

#[test]
fn ballots_that_could_not_be_put_back_are_kept_and_told_until_they_are() {
    let script = ready(open("en", (110, 32)).press("v Enter"));
    let script = close(script, &[("Dana", &[2, 1]), ("Uri", &[1, 0, 2])]);
    let before = appended(&script);
    let refuse = |script: Script| {
        let (id, _) = session(&script);
        let result = Err(Message::new("vote-damaged"));
        script.interrupt(Msg::Done(Outcome::Voted(Box::new(VoteOutcome { id, result }))))
    };
    let script = refuse(script.press("Esc u 3"));
    assert!(
        script.notice().contains("could not be put back: This is not a valid ballot."),
        "{}",
        script.notice()
    );
    // A crash would leave the closed vote, with its result; and it stays said.
    let script = script.press("j j");
    assert_eq!(appended(&script), before);
    assert!(script.screen().contains("ballots not put back"), "{}", script.screen());
    // Going on with the vote tries again, with all of them.
    let script = script.press("v");
    let Some(VoteStep::Open(_, ballots)) = steps(&script).pop() else { panic!("{:?}", steps(&script)) };
    assert_eq!(ballots.len(), 2);
    let again = ready(script);
    assert!(appended(&again) > before);
    assert!(!again.screen().contains("ballots not put back"));
    // Closed again instead, nothing is lost of what did not come back.
    let script = ready(open("en", (110, 32)).press("v Enter"));
    let script = refuse(close(script, &[("Dana", &[2, 1]), ("Uri", &[1, 0, 2])]).press("Esc u"));
    assert!(session(&script).1.is_open());
    let script = script.press("Ctrl-R");
    assert!(matches!(steps(&script).pop(), Some(VoteStep::Collect)), "{:?}", steps(&script));
    let script = answer(script, VoteDone::Collected(CollectedBallots::default()));
    assert_eq!(session(&script).1.tallied.cast.len(), 2);
}

/// How many transactions were sent to the journal.
fn appended(script: &Script) -> usize {
    let transactions = script.effects.iter().map(|effect| match effect {
        Effect::Journal(JournalJob { order: JournalCommand::Append(transactions), .. }) => transactions.len(),
        _ => 0,
    });
    transactions.sum()
}

#[test]
fn names_stay_if_the_vote_is_not_anonymous() {
    let script = open("en", (110, 32)).press("v End Enter Home Enter");
    let script = close(ready(script), &[("Dana", &[2]), ("Uri", &[1])]);
    assert_eq!(session(&script).1.tallied.cast.keys().collect::<Vec<_>>(), ["Dana", "Uri"]);
}

#[test]
fn a_tie_across_the_third_place_leads_to_a_second_round_and_then_to_a_pick() {
    let script = ready(open("en", (110, 32)).press("v Enter"));
    let script = close(script, &[("a", &[2, 1]), ("b", &[0, 0, 1, 2]), ("c", &[0, 0, 0, 1, 1])]);
    // The votes are 2, 1, 1, 3 and 1, so three candidates are tied for the third place.
    let (first, _) = session(&script);
    assert!(script.screen().contains("3 are tied for the last place"), "{}", script.screen());
    let script = ready(script.press("r"));
    let (id, round) = session(&script);
    assert_eq!((round.round_of, round.rules.votes_each, round.candidates.len()), (Some(first), Some(1), 3));
    let script = close(script, &[("a", &[1]), ("b", &[0, 1])]);
    assert!(script.screen().contains("2 are tied for the last place: Space picks"), "{}", script.screen());
    let script = script.press("Space");
    let result = votes::result(script.map(), id);
    assert_eq!((result.placed.len(), result.tied.len()), (1, 0));
    assert_eq!(session(&script).1.tallied.picked.len(), 1);
    // The choice is kept in the file, and there is no third round.
    let text = masa::format::map_text(script.map());
    assert_eq!(text.matches("picked: [").count(), 1);
    let script = script.press("r");
    assert_eq!(session(&script).0, id);
    // The same key takes the choice back; so does undo.
    let script = script.press("Space");
    assert_eq!(votes::result(script.map(), id).tied.len(), 2);
    let script = script.press("Esc u");
    assert_eq!(votes::result(script.map(), id).tied.len(), 0);
    // The votes are still those of the first round.
    let candidates = votes::in_order(script.map(), script.map().ballot(first).unwrap());
    assert_eq!(votes::of(script.map(), candidates[1]), Some(1));
}

#[test]
fn a_filter_a_hidden_lane_and_a_move_change_neither_the_candidates_nor_the_dots() {
    let script = ready(open("en", (110, 32)).press("v Enter")).press("Space");
    let candidates = votes::in_order(script.map(), session(&script).1);
    let mut script = script.press("Esc");
    let Id::Card(first) = candidates[0] else { panic!("a card") };
    let cursor = masa::ui::core::cursor::Cursor::on_card(script.map(), first);
    script.state.board.cursor = cursor.expect("it is in the map");
    let before = script.map().card(first).unwrap().place.clone();
    let script = script.press("m l Enter");
    assert_ne!(script.map().card(first).unwrap().place, before, "{}", script.notice());
    let script = script.press("f").text("severity:3").press("Enter L Down h Esc v");
    let Some(VoteStep::Open(paper, _)) = steps(&script).pop() else { panic!("it goes on") };
    let ids: std::collections::BTreeSet<Id> = paper.candidates.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, candidates.iter().copied().collect());
    let draft = CastBallot { voter: Voter::Turn(1), dots: BTreeMap::from([(candidates[0], 1)]) };
    let script = answer(script, VoteDone::Opened { voters: Vec::new(), draft: Some(draft.clone()) });
    assert!(script.notice().contains("go on, or x"), "{}", script.notice());
    let script = script.press("Enter Enter");
    let Some(VoteStep::Cast(ballot)) = steps(&script).pop() else { panic!("it is cast") };
    assert_eq!(*ballot, draft);
}

#[test]
fn all_dots_can_be_taken_back_and_closing_says_that_some_are_not_handed_over() {
    let script = ready(open("en", (110, 32)).press("v Enter")).press("Space Down Space c");
    assert!(script.screen().contains("without the dots that are not handed over"), "{}", script.screen());
    let script = script.press("x");
    assert!(script.screen().contains("Voter 1: 3 dots left"), "{}", script.screen());
    let Some(VoteStep::Draft(draft)) = steps(&script).pop() else { panic!("it is kept") };
    assert!(draft.dots.is_empty());
    let script = script.press("c");
    assert!(!script.screen().contains("without the dots"), "{}", script.screen());
}

#[test]
fn ten_thousand_candidates_can_be_voted_on() {
    let mut text =
        String::from("(schema: 1, language: \"en\", lanes: [(id: \"l-1\", kind: PainPoint)], stages: [");
    for stage in 0..10 {
        text += &format!("(name: \"Stage {stage}\", cards: [");
        for card in 0..1000 {
            text += &format!(
                "(id: \"c-{}\", lane: \"l-1\", text: \"pain {card} of {stage}\"),",
                stage * 1000 + card
            );
        }
        text += "]),";
    }
    let map = masa::format::read_map((text + "])").as_bytes(), "large").expect("a map").map;
    let mut script = Script::sized(map, 110, 32);
    script.state.file.path = Some("/maps/large.masa.ron".into());
    let script = ready(script.press("v Enter"));
    assert_eq!(session(&script).1.candidates.len(), 10_000);
    let script = script.press("Space Down Space End Space");
    assert!(script.screen().contains("pain 999 of 9"), "{}", script.screen());
    assert!(script.screen().contains("0 dots left"), "{}", script.screen());
    let script = (0..20).fold(script, |script, _| {
        script.screen();
        script.press("Up")
    });
    let script = close(script, &[("a", &[2, 1]), ("b", &[0, 2, 1])]);
    assert!(script.screen().contains("3 have a place"), "{}", script.screen());
    let script = script.press("Esc u");
    assert!(session(&script).1.is_open());
}

#[test]
fn the_vote_goes_on_after_a_crash() {
    let script = ready(open("en", (110, 32)).press("v Enter"));
    let map = script.state.document.snapshot();
    let mut again = Script::open((*map).clone());
    again.state.file.path = Some("/maps/shop.masa.ron".into());
    let again = again.press("v");
    assert!(matches!(steps(&again).pop(), Some(VoteStep::Open(..))));
    let voters = vec!["turn-1".to_owned(), "turn-4".to_owned(), "by-dana".to_owned()];
    let again = answer(again, VoteDone::Opened { voters, draft: None });
    assert!(again.screen().contains("Voter 5"), "{}", again.screen());
    assert!(again.screen().contains("3 have voted"), "{}", again.screen());
}

#[test]
fn what_is_typed_for_a_candidate_replaces_its_number() {
    let script = open("en", (110, 32)).press("v t").text("12").press("Enter Up").text("3").press("Enter");
    assert_eq!(session(&script).1.tallied.tally.values().copied().collect::<Vec<_>>(), [3]);
    // Without typing, the number stays.
    let script = script.press("Up Down");
    assert_eq!(session(&script).1.tallied.tally.values().copied().collect::<Vec<_>>(), [3]);
}

#[test]
fn a_number_of_hands_that_is_not_valid_is_not_dropped_unasked() {
    let script = open("en", (110, 32)).press("v t").text("1x").press("Esc");
    assert!(script.notice().contains("Esc again"), "{}", script.notice());
    assert!(script.screen().contains("1x"), "{}", script.screen());
    // Another text is another question.
    let script = script.text("y").press("Esc");
    assert!(script.notice().contains("Esc again"), "{}", script.notice());
    let script = script.press("Esc");
    assert!(script.state.dialogs.is_empty());
    assert!(script.notice().contains("stays open"), "{}", script.notice());
}

/// The screen may depend on the row and on the dots left, and Space without any says so; but it may not
/// depend on where the dots lie.
#[test]
fn no_key_shows_where_the_dots_lie() {
    let mut script = ready(open("en", (110, 32)).press("v Enter"));
    let (revision, journaled) = (script.state.document.revision(), journal_effects(&script));
    let mut seen: BTreeMap<(usize, i64, bool), String> = BTreeMap::new();
    let (mut row, mut random) = (0_usize, 7_u32);
    let mut dots: BTreeMap<usize, i64> = BTreeMap::new();
    for _ in 0..600 {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let key = ["Space", "-", "Up", "Down"][(random >> 28) as usize % 4];
        let (left, here) = (3 - dots.values().sum::<i64>(), dots.get(&row).copied().unwrap_or(0));
        match key {
            "Space" if left > 0 && here < 2 => *dots.entry(row).or_default() += 1,
            "-" if here > 0 => *dots.entry(row).or_default() -= 1,
            // Three rows are enough.
            "Down" if row < 2 => row += 1,
            "Up" if row > 0 => row -= 1,
            "Up" | "Down" => continue,
            _ => {}
        }
        script = script.press(key);
        let is_spent = key == "Space" && left == 0;
        let left = 3 - dots.values().sum::<i64>();
        let screen = script.screen();
        let former = seen.entry((row, left, is_spent)).or_insert_with(|| screen.clone());
        assert_eq!(*former, screen, "{row} {left} {key} {dots:?}");
    }
    assert_eq!(seen.len(), 3 * 4 + 3);
    // Neither the map nor the journal nor undo knows of the dots.
    assert_eq!(script.state.document.revision(), revision);
    assert_eq!(journal_effects(&script), journaled);
}

/// How many requests to the journal there were.
fn journal_effects(script: &Script) -> usize {
    script.effects.iter().filter(|effect| matches!(effect, Effect::Journal(_))).count()
}

#[test]
fn cards_that_are_voted_on_cannot_be_joined() {
    let script = open("en", (110, 32)).press("v Enter Esc");
    let candidates: Vec<Id> = votes::in_order(script.map(), session(&script).1);
    let mut script = script;
    script.state.marks.extend(candidates.iter().take(2).copied());
    let script = script.press("J");
    assert!(script.notice().contains("is being voted on"), "{}", script.notice());
    assert!(script.map().contains(candidates[1]));
    // Once the vote is closed, they can.
    let script = close(ready(script.press("v")), &[("a", &[1, 1])]).press("Esc");
    let mut script = script;
    script.state.marks.extend(candidates.iter().take(2).copied());
    let script = script.press("J");
    assert!(!script.map().contains(candidates[1]), "{}", script.notice());
    assert_eq!(votes::of(script.map(), candidates[0]), Some(2));
}

/// Compares the screen with its snapshot.
fn seen(script: Script, name: &str) -> Script {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, script.screen()));
    script
}

#[test]
fn screens_of_a_vote() {
    for language in ["en", "he"] {
        for size in [(80, 24), (110, 32), (200, 60)] {
            let name = |what: &str| format!("vote_{what}_{language}_{}x{}", size.0, size.1);
            let script = seen(open(language, size).press("v"), &name("new"));
            let script = ready(script.press("Enter")).press("Space Down Space Enter");
            let script = seen(script, &name("ballot"));
            let script = close(script, &[("a", &[2, 1]), ("b", &[0, 0, 1, 2]), ("c", &[0, 0, 0, 1, 1])]);
            seen(script.later(1_000), &name("result"));
            let hands = open(language, size).press("v t").text("12").press("Enter").text("7");
            seen(hands, &name("hands"));
        }
    }
}
