//! Orphaned journals: offered, previewed, restored, discarded, postponed.

mod fixture;
mod screen;

use super::journal::{journaled, orders};
use crate::support::script::Script;
use masa::format::journal::{Ending, RestoreMethod};
use masa::format::{Access, sample};
use masa::model::Map;
use masa::ui::core::outcome::{FoundJournals, Outcome};
use masa::ui::core::task::Task;
use masa::ui::recovery::Recovery;
use masa::ui::{Effect, Msg};
use masa::words::Message;
use std::path::{Path, PathBuf};

use fixture::{PATH, discarded, found, offer, opened, orphan};

#[test]
fn enter_restores_each_change_with_its_undo_and_discards_the_journal_only_once_all_is_kept() {
    let (script, map) = found("he", 5, RestoreMethod::Replayed);
    assert!(script.state.dialogs.top::<Recovery>().is_some() && *script.map() == map);
    let script = script.press("Enter");
    assert_eq!(
        (script.undos(), script.notice().as_str()),
        (5, "Restored 5 changes, each with its undo · u undo")
    );
    assert!(script.state.document.is_modified() && script.state.file.path == Some(PathBuf::from(PATH)));
    assert_eq!((orders(&script), discarded(&script)), (vec!["begin", "append"], vec![]));
    let script = journaled(script);
    assert_eq!(discarded(&script), [Ending::Restored]);
    let script = script.press("u u u u u");
    assert!(*script.map() == map && !script.state.document.is_modified());
}

#[test]
fn the_orphaned_journal_stays_if_the_restored_changes_cannot_be_journaled() {
    let (script, _) = found("he", 3, RestoreMethod::Replayed);
    let script = script.press("Enter");
    let journal = script.state.file.journal.journal;
    let reason = Message::new("journal-panicked");
    let script = script.tell(Msg::JournalFailed { journal, reason });
    assert!(discarded(&script).is_empty());
    // Once it was restored into another file.
    assert_eq!(discarded(&journaled(script)), [Ending::Restored]);
}

#[test]
fn the_recovery_preview_changes_nothing_and_esc_leaves_it() {
    let (script, map) = found("he", 5, RestoreMethod::Replayed);
    let script = script.press("l");
    assert!(*script.map() != map && script.screen().contains("restored · Esc back"), "{}", script.screen());
    // Everything that would change something is refused with a notice.
    for keys in ["x", "a", "m", "u", "Ctrl-S", "Enter", "S", "+", "v"] {
        let (script, _) = found("he", 5, RestoreMethod::Replayed);
        let script = script.press("l Down Down").press(keys).text("more").press("Esc Esc Esc");
        assert!(orders(&script).is_empty(), "{keys}: {:?}", orders(&script));
    }
    let script = script.paste("one\ntwo").press("Down Right g t Down g b / q Enter Esc");
    let Some(_) = script.state.dialogs.top::<Recovery>() else { panic!("{}", script.screen()) };
    assert!(*script.map() == map && orders(&script).is_empty());
    assert_eq!(script.press("Enter").undos(), 5);
}

#[test]
fn q_comes_back_from_looking_too() {
    let (script, _) = found("he", 5, RestoreMethod::Replayed);
    let script = script.press("l q");
    assert!(script.state.dialogs.top::<Recovery>().is_some());
    assert!(!script.effects.iter().any(|effect| matches!(effect, Effect::Quit)));
}

#[test]
fn discarding_an_orphaned_journal_takes_two_keys() {
    let (script, map) = found("he", 5, RestoreMethod::Replayed);
    let script = script.press("y");
    assert_eq!((script.notice().as_str(), discarded(&script)), ("Press d first, then y.", vec![]));
    let script = script.press("d");
    assert!(
        script.screen().contains("y discards these changes · Esc keeps them")
            && discarded(&script).is_empty()
    );
    let script = script.press("Esc y");
    assert!(discarded(&script).is_empty());
    let script = script.press("d y");
    assert_eq!(
        (discarded(&script), script.notice().as_str()),
        (vec![Ending::Discarded], "Discarded 5 changes.")
    );
    assert!(script.state.is_on_screen() && *script.map() == map);
}

#[test]
fn the_dialog_tells_correctly_how_many_other_journals_follow_and_when() {
    let map = sample("seamless", "he").unwrap().map();
    let offers =
        [2, 3, 4].map(|count| offer(&map, orphan(&map, count, Some(PATH)), RestoreMethod::Replayed)).to_vec();
    let found = || FoundJournals {
        opened: Some(opened(&map, Access::Writable)),
        offers: offers.clone(),
        unread: Vec::new(),
    };
    let told = |script: &Script| {
        let Some(recovery) = script.state.dialogs.top::<Recovery>() else { panic!("{}", script.screen()) };
        let said =
            recovery.report.lines.iter().filter_map(|entry| entry.text.as_ref()).map(Message::to_string);
        said.filter(|said| said.contains("left unsaved changes")).collect::<Vec<_>>()
    };
    let then = "offered next, or on the next start if you restore this.";
    for keys in ["Esc", "d y"] {
        let script = Script::open(Map::default()).tell(Msg::Done(Outcome::JournalsFound(Box::new(found()))));
        assert_eq!(
            told(&script),
            [format!("2 other sessions left unsaved changes to this map: they are {then}")]
        );
        let script = script.press(keys);
        assert!(script.screen().contains("3 changes"), "{}", script.screen());
        assert_eq!(
            told(&script),
            [format!("Another session left unsaved changes to this map: they are {then}")]
        );
        let script = script.press(keys);
        assert!(script.screen().contains("4 changes") && told(&script).is_empty(), "{}", script.screen());
        assert!(script.press(keys).state.is_on_screen());
    }
    // After one was restored, the map differs from what the others apply to: they are not
    // discarded, but offered at the next start.
    let script = Script::open(Map::default())
        .tell(Msg::Done(Outcome::JournalsFound(Box::new(found()))))
        .press("Enter");
    assert!(script.state.is_on_screen());
    assert_eq!(discarded(&journaled(script)), [Ending::Restored]);
}

#[test]
fn esc_postpones_a_journal_and_offers_the_next() {
    let map = sample("seamless", "he").unwrap().map();
    let offers =
        [2, 4].map(|count| offer(&map, orphan(&map, count, Some(PATH)), RestoreMethod::Replayed)).to_vec();
    let found = FoundJournals { opened: Some(opened(&map, Access::Writable)), offers, unread: Vec::new() };
    let script = Script::open(Map::default()).tell(Msg::Done(Outcome::JournalsFound(Box::new(found))));
    let script = script.press("Esc");
    assert!(script.screen().contains("4 changes"), "{}", script.screen());
    let script = script.press("Esc");
    assert!(script.state.is_on_screen());
    assert_eq!(
        (script.notice().as_str(), discarded(&script)),
        ("Kept for later; it will be offered again on the next start.", vec![])
    );
}

#[test]
fn what_somebody_else_has_open_is_not_offered() {
    let map = sample("seamless", "he").unwrap().map();
    let offers = vec![offer(&map, orphan(&map, 2, Some(PATH)), RestoreMethod::Replayed)];
    let access = Access::ReadOnly(Message::new("blocked-no-map"));
    let found = FoundJournals { opened: Some(opened(&map, access)), offers, unread: Vec::new() };
    let script = Script::open(Map::default()).tell(Msg::Done(Outcome::JournalsFound(Box::new(found))));
    assert!(script.state.is_on_screen());
}

#[test]
fn what_cannot_be_restored_says_why_and_can_be_left() {
    let map = sample("seamless", "he").unwrap().map();
    let mut one = offer(&map, orphan(&map, 2, Some(PATH)), RestoreMethod::Replayed);
    one.restored = Err(Message::new("journal-panicked"));
    let found =
        FoundJournals { opened: Some(opened(&map, Access::Writable)), offers: vec![one], unread: Vec::new() };
    let script = Script::open(Map::default()).tell(Msg::Done(Outcome::JournalsFound(Box::new(found))));
    assert!(script.screen().contains("Cannot be restored"), "{}", script.screen());
    let script = script.press("Enter l");
    assert!(script.state.dialogs.top::<Recovery>().is_some() && *script.map() == map);
    assert!(script.press("q").state.is_on_screen());
}

#[test]
fn a_missing_file_is_made_from_its_orphaned_journal() {
    let map = sample("seamless", "he").unwrap().map();
    let mut script = Script::template("purchase", "en");
    script.state.file.path = Some(PathBuf::from(PATH));
    let offers = vec![offer(&map, orphan(&map, 3, Some(PATH)), RestoreMethod::Snapshot)];
    let script = script.tell(Msg::Done(Outcome::JournalsFound(Box::new(FoundJournals {
        opened: None,
        offers,
        unread: Vec::new(),
    }))));
    assert!(script.screen().contains("There is no file"), "{}", script.screen());
    let script = script.press("Enter");
    assert_eq!((script.undos(), script.state.file.path.clone()), (3, Some(PathBuf::from(PATH))));
    assert!(script.state.file.fingerprint.is_none() && script.press("Ctrl-S").effects.iter().any(saves));
}

fn saves(effect: &Effect) -> bool {
    match effect {
        Effect::Task(Task::Save(job)) => job.path.as_path() == Path::new(PATH) && job.expected.is_none(),
        _ => false,
    }
}
