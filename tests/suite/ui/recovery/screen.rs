//! Where orphaned journals are shown: on the start screen, on quitting, and on their own screen.

use super::super::journal::journaled;
use crate::support::looks::assert_looks;
use crate::support::script::Script;
use masa::format::journal::{Ending, OrphanedJournal, RestoreMethod, Restored};
use masa::format::{Access, sample};
use masa::model::{Id, Map};
use masa::ops::Merged;
use masa::ui::core::outcome::{FoundJournals, Outcome};
use masa::ui::core::task::Task;
use masa::ui::recovery::Recovery;
use masa::ui::start::{self, StartScreen};
use masa::ui::{Effect, Msg};
use masa::words::Message;
use std::sync::Arc;

use super::fixture::{PATH, discarded, found, offer, opened, orphan};

#[test]
fn the_start_screen_lists_first_the_orphaned_journals() {
    let map = sample("seamless", "he").unwrap().map();
    let untitled = orphan(&map, 3, None);
    let mut script = Script::welcome(super::super::start::recent(), 110, 32);
    start::show(
        &mut script.state,
        StartScreen::new(super::super::start::recent(), vec![untitled.clone()], "en"),
    );
    let script = script.press("Enter");
    let asked = |effect: &Effect| match effect {
        Effect::Task(Task::Recover(left)) => left.journal == untitled.journal,
        _ => false,
    };
    assert!(script.effects.iter().any(asked));
    assert_looks("start_left_110x32", &script.screen());
    let offers = vec![offer(&map, untitled.clone(), RestoreMethod::Snapshot)];
    let script = script.tell(Msg::Done(Outcome::JournalsFound(Box::new(FoundJournals {
        opened: None,
        offers,
        unread: Vec::new(),
    }))));
    let again = || offered_on_start(&map, &untitled);
    // After a preview from the start screen, the start screen is back.
    let looked = script.press("l Down Esc");
    assert!(looked.state.screen.is("start") && looked.state.dialogs.top::<Recovery>().is_some());
    let restored = looked.press("Enter");
    assert!(restored.state.screen.is("board") && restored.undos() == 3);
    assert_eq!(
        (restored.state.file.path.clone(), restored.state.file.suggested.as_str()),
        (None, "מסע לקוח")
    );
    let gone = again().press("d y");
    let Some(screen) = gone.state.screen.get::<StartScreen>() else { panic!("{}", gone.screen()) };
    assert!(screen.orphaned_journals.is_empty() && discarded(&gone) == [Ending::Discarded]);
    let later = again().press("Esc");
    let Some(screen) = later.state.screen.get::<StartScreen>() else { panic!("{}", later.screen()) };
    assert_eq!(screen.orphaned_journals.len(), 1);
}

fn offered_on_start(map: &Map, untitled: &OrphanedJournal) -> Script {
    let mut script = Script::welcome(Vec::new(), 110, 32);
    start::show(&mut script.state, StartScreen::new(Vec::new(), vec![untitled.clone()], "en"));
    let offers = vec![offer(map, untitled.clone(), RestoreMethod::Snapshot)];
    script.tell(Msg::Done(Outcome::JournalsFound(Box::new(FoundJournals {
        opened: None,
        offers,
        unread: Vec::new(),
    }))))
}

#[test]
fn leaving_says_what_becomes_of_the_changes() {
    let script = Script::sample("amazon", "en").press("Down Down a").text("one").press("Esc");
    let asked = journaled(script).press("q");
    assert!(
        asked.screen().contains("d quit without saving (recoverable on next start)"),
        "{}",
        asked.screen()
    );
    let unkept = Script::sample("amazon", "en").press("Down Down a").text("one").press("Esc q");
    assert!(
        unkept.screen().contains("d quits and loses") && unkept.screen().contains("d quit and lose them")
    );
}

#[test]
fn the_recovery_screen_looks_like_this() {
    for (width, height) in [(110, 32), (80, 24)] {
        let (mut script, _) = found("he", 30, RestoreMethod::Merged { conflicts: 2 });
        script.state.session.size = (width, height);
        assert_looks(&format!("recovery_he_{width}x{height}"), &script.press("j j").screen());
        let map = sample("amazon", "en").unwrap().map();
        let offers = vec![offer(&map, orphan(&map, 4, Some(PATH)), RestoreMethod::Replayed)];
        let found =
            FoundJournals { opened: Some(opened(&map, Access::Writable)), offers, unread: Vec::new() };
        let script = Script::sized(Map::default(), width, height)
            .tell(Msg::Done(Outcome::JournalsFound(Box::new(found))));
        assert_looks(&format!("recovery_en_{width}x{height}"), &script.screen());
    }
}

#[test]
fn it_is_drawn_at_every_small_size() {
    let (mut script, _) = found("he", 30, RestoreMethod::Replayed);
    for (width, height) in (0..=40).flat_map(|width| (0..=12).map(move |height| (width, height))) {
        script.state.session.size = (width, height);
        script.buffer();
        script = script.press("j");
    }
}

#[test]
fn what_could_not_be_looked_at_is_said_when_a_map_is_opened() {
    let map = Script::sample("amazon", "en").map().clone();
    let reason = Message::new("journal-unreadable").text("file", "/state/journal/00000007.journal");
    let found = FoundJournals {
        opened: Some(opened(&map, Access::Writable)),
        offers: Vec::new(),
        unread: vec![reason],
    };
    let script = Script::sample("amazon", "en").tell(Msg::Done(Outcome::JournalsFound(Box::new(found))));
    let said = script.state.notice.expect("it is said").to_string();
    assert!(said.starts_with("Changes of this map may be left that could not be looked at."), "{said}");
    assert!(said.contains("00000007.journal"), "{said}");
}

#[test]
fn what_a_merge_decided_is_told_before_anything_is_restored() {
    let map = sample("seamless", "en").unwrap().map();
    let mut one = offer(&map, orphan(&map, 2, Some(PATH)), RestoreMethod::Merged { conflicts: 0 });
    let kept = map.cards_in_order().take(1).map(Id::from).collect();
    let merged = Merged { map: map.clone(), conflicts: Vec::new(), kept, notes: Vec::new() };
    let restored = Restored { merged: Some(merged), ..(**one.restored.as_ref().unwrap()).clone() };
    one.restored = Ok(Arc::new(restored));
    let found =
        FoundJournals { opened: Some(opened(&map, Access::Writable)), offers: vec![one], unread: Vec::new() };
    let script = Script::open(Map::default()).tell(Msg::Done(Outcome::JournalsFound(Box::new(found))));
    assert!(script.screen().contains("Kept card “"), "{}", script.screen());
}
