//! Orphaned journals: offered, previewed, restored, discarded, postponed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::tz::TimeZone;
use masa::format::journal::{Damage, Ending, JournalEntry, OrphanedJournal, RestoreMethod, Restored};
use masa::format::{Access, Fingerprint, Loaded, Opened, sample};
use masa::insight::name::once_called;
use masa::model::{CardField, CardId, Id, Map, Value};
use masa::ops::{ActionName, Merged, Transaction};
use masa::ui::core::outcome::{FoundJournals, Outcome, RecoveryOffer};
use masa::ui::core::task::Task;
use masa::ui::recovery::Recovery;
use masa::ui::start::{self, StartScreen};
use masa::ui::{Effect, Msg};
use masa::words::Message;

use super::journal::{journaled, orders};
use crate::support::script::Script;

const PATH: &str = "/home/dana/maps/shop.masa.ron";

/// Changes of the first cards of a map, one after the other.
fn changes(map: &Map, count: usize) -> Vec<Transaction> {
    let cards: Vec<CardId> = map.cards_in_order().take(count).collect();
    let change = |(place, card): (usize, &CardId)| {
        let text = format!("נטישת עגלה {place}");
        let said = Message::new("did-edit").message("what", once_called((*card).into(), &text));
        Transaction::new(ActionName::new("card.edit"), said).set(*card, CardField::Text, Value::text(text))
    };
    cards.iter().enumerate().map(change).collect()
}

/// An orphaned journal with this many changes, of which the last is a draft.
fn left(map: &Map, count: usize, path: Option<&str>) -> OrphanedJournal {
    let begun: jiff::Timestamp = "2026-11-21T14:03:20Z".parse().unwrap();
    let time = |place: usize| begun + jiff::SignedDuration::from_secs(i64::try_from(place).unwrap() * 41);
    let said = |(place, one): (usize, &Transaction)| JournalEntry {
        time: time(place),
        action: one.action.to_string(),
        message: one.message.clone(),
        text: one.text().map(str::to_owned),
        draft: place + 1 == count,
    };
    OrphanedJournal {
        journal: PathBuf::from(format!("/state/journal/{count}")),
        path: path.map(PathBuf::from),
        former_path: None,
        name: if path.is_some() { "shop.masa.ron".to_owned() } else { "מסע לקוח".to_owned() },
        from: begun,
        until: time(count - 1),
        changes: changes(map, count).iter().enumerate().map(said).collect(),
        torn: false,
        damage: Damage::default(),
        other_host: None,
    }
}

fn offer(map: &Map, left: OrphanedJournal, how: RestoreMethod) -> RecoveryOffer {
    let mut transactions = changes(map, left.changes.len());
    // A merge is one transaction.
    if matches!(how, RestoreMethod::Merged { .. }) {
        let ops = transactions.drain(..).flat_map(|one| one.ops);
        let merged = Transaction::new(ActionName::new("recover"), Message::new("did-nothing"))
            .with(ops.collect::<Vec<_>>());
        transactions.push(merged);
    }
    let restored =
        Ok(Arc::new(Restored { base: map.clone(), transactions, how, refused: Vec::new(), merged: None }));
    RecoveryOffer { journal: Arc::new(left), restored, damaged: None, zone: TimeZone::UTC }
}

fn opened(map: &Map, access: Access) -> Opened {
    let loaded = Loaded { map: map.clone(), access, migrated: None, comments: 0, notes: Vec::new() };
    Opened {
        path: PathBuf::from(PATH),
        fingerprint: Fingerprint::of(b"shop"),
        loaded,
        lock: None,
        interrupted: None,
        timer: None,
    }
}

/// Opens a map for which an orphaned journal with this many changes was found.
fn found(language: &str, count: usize, how: RestoreMethod) -> (Script, Map) {
    let map = sample("seamless", language).or(sample("seamless", "he")).unwrap().map();
    let offers = vec![offer(&map, left(&map, count, Some(PATH)), how)];
    let found = FoundJournals { opened: Some(opened(&map, Access::Writable)), offers, unread: Vec::new() };
    (Script::open(Map::default()).tell(Msg::Done(Outcome::JournalsFound(Box::new(found)))), map)
}

/// The reasons for which journals were discarded.
fn let_go(script: &Script) -> Vec<Ending> {
    let ending = |effect: &Effect| match effect {
        Effect::Task(Task::Discard(_, ending)) => Some(*ending),
        _ => None,
    };
    script.effects.iter().filter_map(ending).collect()
}

#[test]
fn enter_restores_each_change_with_its_undo_and_lets_go_only_once_all_is_kept() {
    let (script, map) = found("he", 5, RestoreMethod::Replayed);
    assert!(script.state.dialogs.top::<Recovery>().is_some() && *script.map() == map);
    let script = script.press("Enter");
    assert_eq!(
        (script.undos(), script.notice().as_str()),
        (5, "Restored 5 changes, each with its undo · u undo")
    );
    assert!(script.state.document.is_modified() && script.state.file.path == Some(PathBuf::from(PATH)));
    assert_eq!((orders(&script), let_go(&script)), (vec!["begin", "append"], vec![]));
    let script = journaled(script);
    assert_eq!(let_go(&script), [Ending::Restored]);
    let script = script.press("u u u u u");
    assert!(*script.map() == map && !script.state.document.is_modified());
}

#[test]
fn what_could_not_be_kept_is_not_let_go() {
    let (script, _) = found("he", 3, RestoreMethod::Replayed);
    let script = script.press("Enter");
    let journal = script.state.file.journal.journal;
    let reason = Message::new("journal-panicked");
    let script = script.tell(Msg::JournalFailed { journal, reason });
    assert!(let_go(&script).is_empty());
    // Once it was restored into another file.
    assert_eq!(let_go(&journaled(script)), [Ending::Restored]);
}

#[test]
fn looking_changes_nothing_and_esc_comes_back() {
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
fn two_keys_discard_and_one_does_not() {
    let (script, map) = found("he", 5, RestoreMethod::Replayed);
    let script = script.press("y");
    assert_eq!((script.notice().as_str(), let_go(&script)), ("Press d first, then y.", vec![]));
    let script = script.press("d");
    assert!(
        script.screen().contains("y discards these changes · Esc keeps them") && let_go(&script).is_empty()
    );
    let script = script.press("Esc y");
    assert!(let_go(&script).is_empty());
    let script = script.press("d y");
    assert_eq!(
        (let_go(&script), script.notice().as_str()),
        (vec![Ending::Discarded], "Discarded 5 changes.")
    );
    assert!(script.state.is_on_screen() && *script.map() == map);
}

#[test]
fn how_many_others_there_are_and_when_they_are_offered_is_true_at_every_step() {
    let map = sample("seamless", "he").unwrap().map();
    let offers =
        [2, 3, 4].map(|count| offer(&map, left(&map, count, Some(PATH)), RestoreMethod::Replayed)).to_vec();
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
    assert_eq!(let_go(&journaled(script)), [Ending::Restored]);
}

#[test]
fn esc_keeps_it_for_later_and_offers_what_else_there_is() {
    let map = sample("seamless", "he").unwrap().map();
    let offers =
        [2, 4].map(|count| offer(&map, left(&map, count, Some(PATH)), RestoreMethod::Replayed)).to_vec();
    let found = FoundJournals { opened: Some(opened(&map, Access::Writable)), offers, unread: Vec::new() };
    let script = Script::open(Map::default()).tell(Msg::Done(Outcome::JournalsFound(Box::new(found))));
    let script = script.press("Esc");
    assert!(script.screen().contains("4 changes"), "{}", script.screen());
    let script = script.press("Esc");
    assert!(script.state.is_on_screen());
    assert_eq!(
        (script.notice().as_str(), let_go(&script)),
        ("Kept for later; it will be offered again on the next start.", vec![])
    );
}

#[test]
fn what_somebody_else_has_open_is_not_offered() {
    let map = sample("seamless", "he").unwrap().map();
    let offers = vec![offer(&map, left(&map, 2, Some(PATH)), RestoreMethod::Replayed)];
    let access = Access::ReadOnly(Message::new("blocked-no-map"));
    let found = FoundJournals { opened: Some(opened(&map, access)), offers, unread: Vec::new() };
    let script = Script::open(Map::default()).tell(Msg::Done(Outcome::JournalsFound(Box::new(found))));
    assert!(script.state.is_on_screen());
}

#[test]
fn what_cannot_be_restored_says_why_and_can_be_left() {
    let map = sample("seamless", "he").unwrap().map();
    let mut one = offer(&map, left(&map, 2, Some(PATH)), RestoreMethod::Replayed);
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
fn a_file_that_is_gone_is_made_of_what_was_left() {
    let map = sample("seamless", "he").unwrap().map();
    let mut script = Script::template("purchase", "en");
    script.state.file.path = Some(PathBuf::from(PATH));
    let offers = vec![offer(&map, left(&map, 3, Some(PATH)), RestoreMethod::Snapshot)];
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

#[test]
fn the_start_screen_lists_first_what_was_left() {
    let map = sample("seamless", "he").unwrap().map();
    let untitled = left(&map, 3, None);
    let mut script = Script::welcome(super::start::recent(), 110, 32);
    start::show(&mut script.state, StartScreen::new(super::start::recent(), vec![untitled.clone()]));
    let script = script.press("Enter");
    let asked = |effect: &Effect| match effect {
        Effect::Task(Task::Recover(left)) => left.journal == untitled.journal,
        _ => false,
    };
    assert!(script.effects.iter().any(asked));
    snapshot("start_left_110x32", &script);
    let offers = vec![offer(&map, untitled.clone(), RestoreMethod::Snapshot)];
    let script = script.tell(Msg::Done(Outcome::JournalsFound(Box::new(FoundJournals {
        opened: None,
        offers,
        unread: Vec::new(),
    }))));
    let again = || script_of(&map, &untitled);
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
    assert!(screen.orphaned_journals.is_empty() && let_go(&gone) == [Ending::Discarded]);
    let later = again().press("Esc");
    let Some(screen) = later.state.screen.get::<StartScreen>() else { panic!("{}", later.screen()) };
    assert_eq!(screen.orphaned_journals.len(), 1);
}

fn script_of(map: &Map, untitled: &OrphanedJournal) -> Script {
    let mut script = Script::welcome(Vec::new(), 110, 32);
    start::show(&mut script.state, StartScreen::new(Vec::new(), vec![untitled.clone()]));
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

fn snapshot(name: &str, script: &Script) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, script.screen()));
}

#[test]
fn the_recovery_screen_looks_like_this() {
    for (width, height) in [(110, 32), (80, 24)] {
        let (mut script, _) = found("he", 30, RestoreMethod::Merged { conflicts: 2 });
        script.state.session.size = (width, height);
        snapshot(&format!("recovery_he_{width}x{height}"), &script.press("j j"));
        let map = sample("amazon", "en").unwrap().map();
        let offers = vec![offer(&map, left(&map, 4, Some(PATH)), RestoreMethod::Replayed)];
        let found =
            FoundJournals { opened: Some(opened(&map, Access::Writable)), offers, unread: Vec::new() };
        let script = Script::sized(Map::default(), width, height)
            .tell(Msg::Done(Outcome::JournalsFound(Box::new(found))));
        snapshot(&format!("recovery_en_{width}x{height}"), &script);
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
    let mut one = offer(&map, left(&map, 2, Some(PATH)), RestoreMethod::Merged { conflicts: 0 });
    let kept = map.cards_in_order().take(1).map(Id::from).collect();
    let merged = Merged { map: map.clone(), conflicts: Vec::new(), kept, notes: Vec::new() };
    let restored = Restored { merged: Some(merged), ..(**one.restored.as_ref().unwrap()).clone() };
    one.restored = Ok(Arc::new(restored));
    let found =
        FoundJournals { opened: Some(opened(&map, Access::Writable)), offers: vec![one], unread: Vec::new() };
    let script = Script::open(Map::default()).tell(Msg::Done(Outcome::JournalsFound(Box::new(found))));
    assert!(script.screen().contains("Kept card “"), "{}", script.screen());
}
