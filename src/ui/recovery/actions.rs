//! Orphaned journals: offering, previewing, restoring and discarding them.

use std::sync::Arc;

use crate::format::journal::{Ending, OrphanedJournal, Restored};
use crate::ops::{Document, Op};
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::cursor::Cursor;
use crate::ui::core::effect::Effect;
use crate::ui::core::file::{FileState, SetAsideMap};
use crate::ui::core::journal::PendingRestore;
use crate::ui::core::outcome::{FoundJournals, RecoveryOffer};
use crate::ui::core::report::Report;
use crate::ui::core::scope::{REPORT, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::Task;
use crate::ui::file;
use crate::ui::recovery::report::report;
use crate::ui::recovery::state::{BeforePreview, Recovery};
use crate::ui::start;
use crate::words::{Message, MessageId};

pub static RECOVERY: Scope = Scope {
    name: "recovery",
    title: MessageId::new("scope-recovery"),
    inherits: &[&REPORT],
    hints: &[
        "recovery.discard-now",
        "recovery.restore",
        "recovery.look",
        "recovery.discard",
        "recovery.later",
        "report.down",
        "report.up",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "recovery.restore" "action-recovery-restore" File RECOVERY ["Enter"] cannot_restore, restore;
    "recovery.look" "action-recovery-look" View RECOVERY ["l"] cannot_restore, open_preview;
    "recovery.discard" "action-recovery-discard" File RECOVERY ["d"] never_blocked, ask_to_discard;
    "recovery.discard-now" "action-recovery-discard-now" File RECOVERY ["y"] not_asked, discard;
    "recovery.later" "action-recovery-later" File RECOVERY ["Esc", "q"] never_blocked, later;
};

/// Handles orphaned journals that were found for a map: opens the map and offers them.
pub fn found(state: &mut State, found: FoundJournals) -> Vec<Effect> {
    let effects = found.opened.map_or(Vec::new(), |opened| file::opened(state, Ok(opened)));
    if let Some(reason) = found.unread.into_iter().next() {
        state.say(may_have_orphans(reason));
    }
    // If another program has the file open, it is the one to restore them.
    if state.file.read_only.is_none() && !found.offers.is_empty() {
        offer(state, found.offers);
    }
    effects
}

/// The message that there may be more than is offered.
pub fn may_have_orphans(reason: Message) -> Message {
    Message::new("journal-unread").message("reason", reason)
}

fn offer(state: &mut State, offers: Vec<RecoveryOffer>) {
    let mut recovery = Recovery { offers, report: Report::default(), discarding: false };
    recovery.report = report(&recovery);
    state.dialogs.open_alone(recovery);
}

/// Moves the cursor to what was changed last.
fn select_last_change(state: &mut State, restored: &Restored) {
    let map = state.document.map();
    let ids = restored.transactions.iter().rev().flat_map(|one| &one.ops).map(Op::id);
    let cursor = ids.into_iter().find_map(|id| Cursor::on_node(map, id));
    state.board.cursor = cursor.unwrap_or(state.board.cursor);
}

fn open_recovery(state: &State) -> Option<&Recovery> {
    state.dialogs.top()
}

fn cannot_restore(state: &State) -> Option<Message> {
    let offer = open_recovery(state)?.offer()?;
    // The open map was edited; the journal no longer applies.
    let begun = state.has_map() && state.document.sequence() > 0;
    let changed = begun.then(|| Message::new("blocked-changed-meanwhile"));
    let nothing = offer.journal.changes.is_empty().then(|| Message::new("recover-only-texts"));
    changed.or(nothing).or_else(|| offer.restored.as_ref().err().cloned())
}

fn not_asked(state: &State) -> Option<Message> {
    let asked = open_recovery(state).is_some_and(|recovery| recovery.discarding);
    (!asked).then(|| Message::new("blocked-not-asked"))
}

/// The map with the changes applied, and how many of them were refused.
fn replayed(restored: &Restored, in_file: bool) -> (Document, usize) {
    let mut document = Document::new(restored.base.clone(), in_file);
    let refused = restored.transactions.iter().filter(|one| document.commit((*one).clone()).is_err());
    let refused = refused.count();
    (document, refused)
}

/// The file for the restored map: the open one, or from the start screen the file that the journal
/// names.
fn file_of(state: &mut State, orphan: &OrphanedJournal, damaged: bool) -> FileState {
    if !damaged && state.has_map() {
        return std::mem::take(&mut state.file);
    }
    let suggested = if orphan.path.is_none() { orphan.name.clone() } else { String::new() };
    FileState { path: orphan.path.clone(), suggested, ..FileState::default() }
}

/// Applies the changes again, each with its own undo. The orphaned journal is discarded once this
/// one contains them.
fn restore(state: &mut State) -> Vec<Effect> {
    let Some(recovery) = state.dialogs.take::<Recovery>() else { return Vec::new() };
    let Some(RecoveryOffer { journal: orphan, restored: Ok(restored), damaged, .. }) =
        recovery.offers.into_iter().next()
    else {
        return Vec::new();
    };
    let file = file_of(state, &orphan, damaged.is_some());
    let (document, refused) = replayed(&restored, file.fingerprint.is_some());
    let refused = refused + restored.refused.len();
    let sequence = document.sequence();
    state.show_document(document, file);
    select_last_change(state, &restored);
    let count = orphan.changes.len();
    if refused > 0 || orphan.damage.texts().next().is_some() {
        state.say(Message::new("restored-partly").number("count", count).number("refused", refused));
        return Vec::new();
    }
    state.say(Message::new("restored").number("count", count));
    if sequence == 0 {
        return vec![Effect::Task(Task::Discard(orphan, Ending::Restored))];
    }
    state.file.journal.restoring = Some(PendingRestore { sequence, journal: orphan });
    Vec::new()
}

/// Shows a read-only preview of the result.
fn open_preview(state: &mut State) -> Vec<Effect> {
    let Some(recovery) = state.dialogs.take::<Recovery>() else { return Vec::new() };
    let Some(RecoveryOffer { journal: orphan, restored: Ok(restored), .. }) = recovery.offer().cloned()
    else {
        return Vec::new();
    };
    let (document, _) = replayed(&restored, true);
    let looking = SetAsideMap {
        document: std::mem::replace(&mut state.document, document.clone()),
        file: std::mem::take(&mut state.file),
        return_to: Box::new(BeforePreview { screen: state.screen.clone(), recovery }),
    };
    let file = FileState {
        path: orphan.path.clone(),
        suggested: orphan.name.clone(),
        read_only: Some(Message::new("blocked-looking")),
        set_aside: Some(Box::new(looking)),
        ..FileState::default()
    };
    state.show_document(document, file);
    select_last_change(state, &restored);
    Vec::new()
}

/// Asks before discarding: no single key destroys what cannot be recovered.
fn ask_to_discard(state: &mut State) -> Vec<Effect> {
    set_discarding(state, true);
    // Keys already typed must not confirm it either.
    state.ignore_keys_briefly();
    Vec::new()
}

/// Turns the question whether to discard on or off.
pub fn set_discarding(state: &mut State, discarding: bool) {
    if let Some(recovery) = state.dialogs.top_mut::<Recovery>() {
        recovery.discarding = discarding;
        recovery.report = report(recovery);
    }
}

fn discard(state: &mut State) -> Vec<Effect> {
    let Some(recovery) = state.dialogs.take::<Recovery>() else { return Vec::new() };
    let mut offers = recovery.offers.into_iter();
    let Some(offer) = offers.next() else { return Vec::new() };
    start::forget_journal(state, &offer.journal);
    state.say(Message::new("recovery-discarded").number("count", offer.journal.changes.len()));
    offer_next(state, offers.collect());
    vec![Effect::Task(Task::Discard(Arc::clone(&offer.journal), Ending::Discarded))]
}

/// Postpones the decision, or, if the question whether to discard is open, only answers no.
fn later(state: &mut State) -> Vec<Effect> {
    if open_recovery(state).is_some_and(|recovery| recovery.discarding) {
        set_discarding(state, false);
        return Vec::new();
    }
    let Some(recovery) = state.dialogs.take::<Recovery>() else { return Vec::new() };
    state.say(Message::new("recovery-kept"));
    offer_next(state, recovery.offers.into_iter().skip(1).collect());
    Vec::new()
}

/// Offers the remaining journals.
fn offer_next(state: &mut State, offers: Vec<RecoveryOffer>) {
    if !offers.is_empty() {
        offer(state, offers);
    }
}
