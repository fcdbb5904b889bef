//! The requests to the journal, in any session.

use std::collections::BTreeSet;
use std::sync::Arc;

use masa::format::{Fingerprint, SaveReport};
use masa::model::{CardField, Map, Value};
use masa::ops::{ActionName, Transaction, apply_all};
use masa::ui::core::effect::JournalCommand;
use masa::ui::core::journal::JournalHealth;
use masa::ui::core::outcome::{Outcome, SaveOutcome};
use masa::ui::core::task::{SaveReason, Task};
use masa::ui::{Effect, Msg, file};
use masa::words::Message;
use proptest::prelude::*;

use crate::payloads::walk::walk;
use crate::support::script::Script;

/// The names of the requests to the journal, in order.
pub fn orders(script: &Script) -> Vec<&'static str> {
    let name = |effect: &Effect| match effect {
        // Changes nothing.
        Effect::Journal(job) if matches!(job.order, JournalCommand::Verify) => None,
        Effect::Journal(job) => Some(match &job.order {
            JournalCommand::Verify => "verify",
            JournalCommand::Begin(_) => "begin",
            JournalCommand::Append(_) => "append",
            JournalCommand::Draft(_) => "draft",
            JournalCommand::Snapshot { .. } => "snapshot",
            JournalCommand::Checkpoint(_) => "checkpoint",
            JournalCommand::Close => "close",
        }),
        Effect::Task(Task::Discard(..)) => Some("discard"),
        _ => None,
    };
    script.effects.iter().filter_map(name).collect()
}

/// The number of the last record that was sent to the journal.
fn last_kept(script: &Script) -> u64 {
    let last = |effect: &Effect| match effect {
        Effect::Journal(job) => match &job.order {
            JournalCommand::Append(applied) => applied.last().map(|applied| applied.sequence),
            JournalCommand::Snapshot { through, .. } => Some(*through),
            _ => None,
        },
        _ => None,
    };
    script.effects.iter().filter_map(last).next_back().unwrap_or_default()
}

/// Lets the journal acknowledge everything.
pub fn journaled(script: Script) -> Script {
    let (journal, through) = (script.state.file.journal.journal, last_kept(&script));
    script.tell(Msg::Journaled { journal, through })
}

fn failed(script: Script) -> Script {
    let journal = script.state.file.journal.journal;
    script.tell(Msg::JournalFailed { journal, reason: Message::new("journal-panicked") })
}

/// The map that results from applying the journal's records to `first`.
fn replayed(script: &Script, first: &Map) -> Map {
    let mut map = first.clone();
    let mut last = 0;
    for effect in &script.effects {
        let Effect::Journal(job) = effect else { continue };
        match &job.order {
            JournalCommand::Begin(origin) => assert!(*origin.map == *first),
            JournalCommand::Append(all) => {
                for applied in all {
                    assert!(applied.sequence > last);
                    last = applied.sequence;
                    apply_all(applied.transaction.ops.clone(), &mut map).expect("what was applied applies");
                }
            }
            JournalCommand::Draft(applied) => {
                assert!(applied.sequence > last);
                last = applied.sequence;
                let mut with = map.clone();
                apply_all(applied.transaction.ops.clone(), &mut with).expect("a draft can be kept");
            }
            other => panic!("{other:?}"),
        }
    }
    map
}

/// Keys that change something, and those needed to get there.
const KEYS: &[&str] = &[
    "Left",
    "Right",
    "Up",
    "Down",
    "Tab",
    "Enter",
    "Esc",
    "a",
    "A",
    "t",
    "S",
    "x",
    "m",
    "u",
    "Ctrl-R",
    "+",
    "-",
    "1",
    "3",
    "v",
    "M",
    "y",
    "p",
    "D",
    "i",
    "w",
    "g p",
    "g b",
    "g t",
    "L",
    "r",
    "h",
    "l",
    "Space",
    "Backspace",
    "o",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]
    #[test]
    fn any_session_is_made_again_of_what_was_kept(
        keys in prop::collection::vec(prop::sample::select(KEYS), 1..120)
    ) {
        let mut script = Script::sample("seamless", "he");
        let first = script.map().clone();
        for key in keys {
            script = script.press(key);
        }
        // A move that was not dropped is not in the journal.
        let script = script.press("Esc Esc Esc");
        prop_assert!(replayed(&script, &first) == *script.map());
        prop_assert_eq!(script.state.document.sequence() > 0, orders(&script).contains(&"append"));
    }
}

#[test]
fn a_draft_is_what_keeping_it_makes() {
    let script = Script::sample("amazon", "en").press("Down Down a").text("נטישת עגלה 50%");
    let Some(Effect::Journal(job)) = script.effects.last() else { panic!("nothing was kept") };
    let JournalCommand::Draft(draft) = &job.order else { panic!("{:?}", job.order) };
    let mut expected = script.map().clone();
    apply_all(draft.transaction.ops.clone(), &mut expected).expect("it can be kept");
    let kept = script.press("Esc");
    assert!(expected == *kept.map());
    assert_eq!(orders(&kept).first(), Some(&"begin"));
}

#[test]
fn clearing_the_text_in_an_editor_writes_no_draft_that_deletes_the_card() {
    let script = Script::sample("amazon", "en").press("Down Down Down Enter Alt-a Backspace");
    let deletes = |effect: &Effect| match effect {
        Effect::Journal(job) => {
            matches!(&job.order, JournalCommand::Draft(draft) if !draft.transaction.is_empty())
        }
        _ => false,
    };
    assert!(!script.effects.iter().any(deletes));
}

#[test]
fn the_status_says_what_would_outlive_a_crash() {
    let status = |script: &Script| script.screen().lines().next().unwrap_or_default().to_owned();
    let script = Script::sample("amazon", "en").press("Down Down a").text("one").press("Esc");
    assert!(status(&script).contains("not saved"), "{}", status(&script));
    let script = journaled(script);
    assert!(status(&script).contains("kept") && !status(&script).contains("not saved"));
    let script = script.press("u");
    assert!(status(&script).contains("not saved"), "{}", status(&script));
    // An acknowledgement from another journal must be ignored.
    let journal = script.state.file.journal.journal + 1;
    let script = script.tell(Msg::Journaled { journal, through: u64::MAX });
    assert!(status(&script).contains("not saved"));
}

#[test]
fn a_failure_is_said_once_and_what_follows_begins_anew() {
    let script = Script::sample("amazon", "en").press("Down Down a").text("one").press("Esc");
    let script = failed(script);
    assert!(script.notice().starts_with("Crash recovery is not working; save soon."));
    assert_eq!(orders(&script).last(), Some(&"snapshot"));
    let script = failed(script.press("Down"));
    assert_eq!((script.notice().as_str(), orders(&script).last()), ("", Some(&"snapshot")));
    let snapshots = |script: &Script| orders(script).iter().filter(|order| **order == "snapshot").count();
    assert_eq!(snapshots(&script), 1);
    // The next change retries with the whole map.
    let script = script.press("x");
    assert_eq!(snapshots(&script), 2);
    let script = failed(script);
    assert_eq!((script.state.file.journal.health, snapshots(&script)), (JournalHealth::Failed, 2));
    let script = journaled(script.press("u"));
    assert_eq!((script.state.file.journal.health, snapshots(&script)), (JournalHealth::Writable, 3));
    assert_eq!(orders(&script.press("u")).last(), Some(&"append"));
}

#[test]
fn a_save_is_noted_with_what_it_holds() {
    let mut script = Script::sample("amazon", "en");
    script.state.file.path = Some("/maps/shop.masa.ron".into());
    let script = script.press("Down Down a").text("one").press("Esc Ctrl-S");
    let (map, sequence) = (script.state.document.snapshot(), script.state.document.sequence());
    let revision = script.state.document.revision();
    // A change during the save.
    let script = script.press("x");
    let fingerprint = Fingerprint::of(b"saved");
    let saved =
        SaveReport { fingerprint, durable: true, former: None, backup: masa::format::Backup::NotAsked };
    let path = std::path::PathBuf::from("/maps/shop.masa.ron");
    let outcome = SaveOutcome {
        revision,
        map: Arc::clone(&map),
        path: path.clone(),
        reason: SaveReason::Changed,
        lock: None,
        result: Ok(saved),
    };
    let script = script.tell(Msg::Done(Outcome::Saved(Box::new(outcome))));
    let noted = script.effects.iter().find_map(|effect| match effect {
        Effect::Journal(job) => match &job.order {
            JournalCommand::Checkpoint(saved) => Some(saved),
            _ => None,
        },
        _ => None,
    });
    let noted = noted.expect("the save is noted");
    assert_eq!((noted.path.as_path(), noted.fingerprint, noted.through), (&*path, fingerprint, sequence));
    assert!(Arc::ptr_eq(&noted.map, &map));
}

#[test]
fn what_can_be_in_no_file_is_in_no_journal() {
    let mut script = Script::sample("amazon", "en");
    script.state.file.read_only = Some(Message::new("blocked-no-map"));
    let script = script.press("Down Down a").text("one").press("Esc u");
    assert!(orders(&script).is_empty());
}

#[test]
fn changes_still_queued_when_the_program_fails_are_sent_to_the_journal() {
    let mut script = Script::sample("amazon", "en");
    let card = script.map().cards_in_order().next().expect("the sample has cards");
    let said = Message::new("did-nothing");
    let text = Value::text("נטישת עגלה 50%");
    // As after a failure right after the change: what is queued can still be sent.
    script.state.commit(Transaction::new(ActionName::new("card.edit"), said).set(
        card,
        CardField::Text,
        text,
    ));
    script.effects.extend(file::queued_for_journal(&mut script.state));
    assert_eq!(orders(&script), ["begin", "append"]);
    assert!(file::queued_for_journal(&mut script.state).is_empty());
}

#[test]
fn what_stands_in_the_journal_is_called_by_an_action_of_the_table() {
    let names: BTreeSet<&str> = masa::ui::actions().map(|action| action.name).collect();
    let journaled = &walk().journaled;
    let unknown: Vec<&String> = journaled.iter().filter(|name| !names.contains(name.as_str())).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    println!("{} actions were written to the journal", journaled.len());
    assert!(journaled.len() > 40, "{journaled:?}");
}
