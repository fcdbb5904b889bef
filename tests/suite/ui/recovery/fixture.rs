//! Orphaned journals and the offers to restore them, for the tests.

use crate::support::script::Script;
use jiff::tz::TimeZone;
use masa::format::journal::{Damage, Ending, JournalEntry, OrphanedJournal, RestoreMethod, Restored};
use masa::format::{Access, Fingerprint, Loaded, Opened, sample};
use masa::insight::name::once_called;
use masa::model::{CardField, CardId, Map, Value};
use masa::ops::{ActionName, Transaction};
use masa::ui::core::outcome::{FoundJournals, Outcome, RecoveryOffer};
use masa::ui::core::task::Task;
use masa::ui::{Effect, Msg};
use masa::words::Message;
use std::path::PathBuf;
use std::sync::Arc;

pub(super) const PATH: &str = "/home/dana/maps/shop.masa.ron";

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
pub(super) fn orphan(map: &Map, count: usize, path: Option<&str>) -> OrphanedJournal {
    let begun: jiff::Timestamp = "2026-11-21T14:03:20Z".parse().unwrap();
    let time = |place: usize| begun + jiff::SignedDuration::from_secs(i64::try_from(place).unwrap() * 41);
    let said = |(place, one): (usize, &Transaction)| JournalEntry {
        sequence: place as u64 + 1,
        time: time(place),
        action: one.action.to_string(),
        message: one.message.clone(),
        text: one.text().map(str::to_owned),
        draft: place + 1 == count,
        nodes: Vec::new(),
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

pub(super) fn offer(map: &Map, left: OrphanedJournal, how: RestoreMethod) -> RecoveryOffer {
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

pub(super) fn opened(map: &Map, access: Access) -> Opened {
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
pub(super) fn found(language: &str, count: usize, how: RestoreMethod) -> (Script, Map) {
    let map = sample("seamless", language).or(sample("seamless", "he")).unwrap().map();
    let offers = vec![offer(&map, orphan(&map, count, Some(PATH)), how)];
    let found = FoundJournals { opened: Some(opened(&map, Access::Writable)), offers, unread: Vec::new() };
    (Script::open(Map::default()).tell(Msg::Done(Outcome::JournalsFound(Box::new(found)))), map)
}

/// The reasons for which journals were discarded.
pub(super) fn discarded(script: &Script) -> Vec<Ending> {
    let ending = |effect: &Effect| match effect {
        Effect::Task(Task::Discard(_, ending)) => Some(*ending),
        _ => None,
    };
    script.effects.iter().filter_map(ending).collect()
}
