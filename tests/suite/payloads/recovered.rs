//! Orphaned journals whose every text is the payload, and the offer to recover them.

use std::sync::Arc;

use masa::format::journal::{
    Base, Damage, JournalEntry, OrphanedJournal, RefusedChange, RestoreMethod, Restored, UnreadPart,
};
use masa::model::Id;
use masa::ops::Merged;
use masa::ui::Msg;
use masa::ui::core::outcome::{FoundJournals, Outcome, RecoveryOffer};

use super::filled;
use super::outcomes::{path, said};

/// An orphaned journal with a change described by the text.
pub fn left_behind(text: &str) -> OrphanedJournal {
    let time = jiff::Timestamp::UNIX_EPOCH;
    let change = JournalEntry {
        sequence: 1,
        time,
        action: text.to_owned(),
        message: said(text),
        text: Some(text.to_owned()),
        draft: true,
        nodes: vec![Id::Map],
    };
    let unread = UnreadPart { after: 1, time: Some(time), texts: vec![text.to_owned()] };
    OrphanedJournal {
        journal: path(text),
        path: Some(path(text)),
        former_path: Some(path(text)),
        name: text.to_owned(),
        from: time,
        until: time,
        changes: vec![change; 3],
        torn: true,
        damage: Damage { no_header: true, base: Base::Damaged, unread: vec![unread; 2] },
        other_host: Some(text.to_owned()),
    }
}

/// An offer to recover it, even if nothing can be applied.
pub fn found(text: &str) -> Msg {
    let left = Arc::new(left_behind(text));
    let refused = vec![RefusedChange { message: said(text), texts: vec![text.to_owned()] }];
    let map = filled::map(text, false);
    let kept = map.cards_in_order().take(1).map(Id::from).collect();
    let merged = Merged { map: map.clone(), conflicts: Vec::new(), kept, notes: Vec::new() };
    let restored = Restored {
        base: map,
        transactions: Vec::new(),
        how: RestoreMethod::Snapshot,
        refused,
        merged: Some(merged),
    };
    let offer = |restored| RecoveryOffer {
        journal: Arc::clone(&left),
        restored,
        damaged: Some(said(text)),
        zone: jiff::tz::TimeZone::UTC,
    };
    let offers = vec![offer(Ok(Arc::new(restored))), offer(Err(said(text)))];
    Msg::Done(Outcome::JournalsFound(Box::new(FoundJournals { opened: None, offers, unread: Vec::new() })))
}
