//! Orphaned journals: offering, previewing, restoring and discarding them.

use std::sync::Arc;

use crate::format::journal::{Ending, OrphanedJournal, RestoreMethod, Restored};
use crate::insight::merged;
use crate::insight::name::verbatim;
use crate::ops::{Document, Op};
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::cursor::Cursor;
use crate::ui::core::effect::Effect;
use crate::ui::core::file::{FileState, SetAsideMap};
use crate::ui::core::journal::PendingRestore;
use crate::ui::core::outcome::{FoundJournals, RecoveryOffer};
use crate::ui::core::report::{Report, ReportTone};
use crate::ui::core::scope::{REPORT, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::Task;
use crate::ui::file;
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

/// The text about the first offer: which map, when, the result, and the changes by name.
fn report(recovery: &Recovery) -> Report {
    let mut report = Report::new(Message::new("recovery-title"));
    let Some(offer) = recovery.offer() else { return report };
    let RecoveryOffer { journal: orphan, restored, damaged, zone } = offer;
    if recovery.discarding {
        report.say(ReportTone::Strong, 0, Message::new("recovery-discard-sure"));
        report.gap();
    }
    let place = orphan.path.as_ref().map(|path| verbatim(&path.to_string_lossy()));
    report.say(ReportTone::Heading, 0, verbatim(&orphan.name));
    match damaged {
        Some(reason) => {
            report.say(ReportTone::Strong, 0, reason.clone());
            report.say(ReportTone::Plain, 0, Message::new("recovery-file-damaged"));
        }
        None => {
            let none = if orphan.damage.no_header { "recovery-unknown-file" } else { "recovery-untitled" };
            report.say(ReportTone::Dim, 0, place.unwrap_or_else(|| Message::new(none)));
        }
    }
    if let Some(former) = orphan.former_path.as_ref().filter(|_| damaged.is_none()) {
        report.say(
            ReportTone::Plain,
            0,
            Message::new("recover-was-at").text("path", former.to_string_lossy()),
        );
    }
    let time = |time: jiff::Timestamp| time.to_zoned(zone.clone()).strftime("%F %H:%M").to_string();
    let (from, until) = (time(orphan.from), time(orphan.until));
    let count = if from == until { "recovery-count-at" } else { "recovery-count" };
    let count = Message::new(count).number("count", orphan.changes.len());
    if orphan.changes.is_empty() {
        report.say(ReportTone::Strong, 0, Message::new("recover-no-changes"));
    } else {
        report.say(ReportTone::Plain, 0, count.text("from", from).text("until", until));
    }
    match restored {
        Ok(restored) => {
            if damaged.is_none() {
                report.say(ReportTone::Plain, 0, method_message(restored));
            }
            let notes = restored.merged.iter().flat_map(merged::notes);
            notes.for_each(|(_, said)| report.say(ReportTone::Plain, 2, said));
            if let count @ 1.. = restored.refused.len() {
                report.say(ReportTone::Strong, 0, Message::new("recover-refused").number("count", count));
            }
        }
        Err(reason) => report.say(
            ReportTone::Strong,
            0,
            Message::new("recovery-impossible").message("reason", reason.clone()),
        ),
    }
    if let Some(host) = &orphan.other_host {
        report.say(ReportTone::Strong, 0, Message::new("recovery-elsewhere").text("host", host.as_str()));
    }
    for message in orphan.damage.messages(orphan.torn) {
        report.say(ReportTone::Strong, 0, message);
    }
    if let others @ 1.. = recovery.offers.len() - 1 {
        report.say(ReportTone::Dim, 0, Message::new("recovery-others").number("count", others));
    }
    report.gap();
    for change in &orphan.changes {
        let at = change.time.to_zoned(zone.clone()).strftime("%H:%M:%S").to_string();
        let sentence = if change.draft { "recovery-draft" } else { "recovery-change" };
        let tone = if change.draft { ReportTone::Dim } else { ReportTone::Plain };
        report.say(tone, 2, Message::new(sentence).text("time", at).message("done", change.message()));
    }
    if let Ok(restored) = restored {
        for refused in &restored.refused {
            report.say(
                ReportTone::Strong,
                2,
                Message::new("recover-refused-change").message("said", refused.message.clone()),
            );
            refused.texts.iter().for_each(|text| report.say(ReportTone::Plain, 4, verbatim(text)));
        }
    }
    if orphan.damage.texts().next().is_some() {
        report.say(ReportTone::Strong, 2, Message::new("recover-text-found"));
        orphan
            .damage
            .texts()
            .take(MAX_TEXTS)
            .for_each(|text| report.say(ReportTone::Plain, 4, verbatim(text)));
    }
    report
}

/// The maximum number of texts from damaged places on the screen; the command line prints all.
const MAX_TEXTS: usize = 200;

/// Moves the cursor to what was changed last.
fn select_last_change(state: &mut State, restored: &Restored) {
    let map = state.document.map();
    let ids = restored.transactions.iter().rev().flat_map(|one| &one.ops).map(Op::id);
    let cursor = ids.into_iter().find_map(|id| Cursor::on_node(map, id));
    state.board.cursor = cursor.unwrap_or(state.board.cursor);
}

fn method_message(restored: &Restored) -> Message {
    match restored.how {
        RestoreMethod::Replayed => Message::new("recovery-replayed"),
        RestoreMethod::Merged { conflicts: 0 } => Message::new("recovery-merged"),
        RestoreMethod::Merged { conflicts } => Message::new("recovery-conflicts").number("count", conflicts),
        RestoreMethod::Snapshot => Message::new("recovery-whole"),
    }
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
