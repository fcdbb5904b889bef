//! Feeding the journal: all applied transactions are sent to it at the end of every event, so that
//! no action can forget to. Also handles its answers.

use std::sync::Arc;

use crate::format::journal::{Checkpoint, Ending, JournalOrigin};
use crate::ops::{Author, QueueReader, QueuedTransaction, Transaction};
use crate::ui::core::effect::{Effect, JournalCommand, JournalJob};
use crate::ui::core::journal::{JournalHealth, PendingRestore, PendingSave};
use crate::ui::core::outcome::SaveOutcome;
use crate::ui::core::state::State;
use crate::ui::core::task::{Task, VoteJob, VoteStep};
use crate::ui::core::votes::PendingBallots;
use crate::ui::file::draft;
use crate::ui::file::state::QuitDialog;
use crate::words::Message;

/// The requests for the journal after an event: first to close the previous one, then what was
/// applied or typed since the last event. `effects` are those of the event; the saves among them
/// are remembered. While ballots are being put back, everything waits for their outcome.
pub fn flush(state: &mut State, effects: &[Effect]) -> Vec<Effect> {
    let mut sent = Vec::new();
    if std::mem::take(&mut state.file.journal.closes_previous) {
        // The journal thread has one journal open at a time: this closes the previous one.
        sent.push(order(state, JournalCommand::Close));
    }
    if state.file.journal.votes.is_reopening() {
        remember_saves(state, effects);
        return sent;
    }
    sent.extend(queued(state));
    if is_kept(state) {
        sent.extend(of_draft(state).into_iter().map(|draft| order(state, draft)));
        if state.dialogs.top::<QuitDialog>().is_some() {
            // The dialog is about to say whether the next start can restore the changes.
            sent.extend(verify(state));
        }
        sent.extend(revert_checkpoint(state).map(|noted| order(state, noted)));
        remember_saves(state, effects);
    }
    sent
}

/// A request for the journal of this map.
fn order(state: &State, order: JournalCommand) -> Effect {
    Effect::Journal(JournalJob { journal: state.file.journal.journal, order })
}

/// The transactions that were applied and not sent yet.
pub fn queued(state: &mut State) -> Vec<Effect> {
    let applied = if is_kept(state) { state.document.unread(QueueReader::JOURNAL) } else { Vec::new() };
    let orders = if applied.is_empty() { Vec::new() } else { queued_orders(state, applied) };
    orders.into_iter().map(|one| order(state, one)).collect()
}

/// Asks the journal to check that its files still exist.
pub fn verify(state: &State) -> Option<Effect> {
    state.file.journal.is_started.then(|| order(state, JournalCommand::Verify))
}

/// Whether this map has a journal: one that can never be saved has none.
pub fn is_kept(state: &State) -> bool {
    state.file.read_only.is_none() && state.file.set_aside.is_none()
}

/// Whether a crash would lose nothing, although there are unsaved changes.
pub fn would_survive(state: &State) -> bool {
    is_kept(state) && state.file.journal.is_durable(state.document.sequence())
}

fn queued_orders(state: &mut State, applied: Vec<QueuedTransaction>) -> Vec<JournalCommand> {
    // A new record replaces the draft before it, so a text still being typed is sent again.
    state.file.journal.draft = None;
    let mut jobs = begin(state);
    let failing = state.file.journal.health == JournalHealth::Failed;
    jobs.push(if failing { snapshot_order(state) } else { JournalCommand::Append(applied) });
    jobs
}

/// The journal begins with the first record for it.
fn begin(state: &mut State) -> Vec<JournalCommand> {
    let name = state.file.name();
    let (origin, file) = (state.document.take_origin(), &mut state.file);
    let Some(map) = origin.filter(|_| !file.journal.is_started) else { return Vec::new() };
    file.journal.is_started = true;
    let name = if name.is_empty() { map.info().title.clone() } else { name };
    vec![JournalCommand::Begin(JournalOrigin {
        path: file.path.clone(),
        name,
        fingerprint: file.fingerprint,
        map,
    })]
}

/// Sends the whole map, for a new file of the journal.
fn snapshot_order(state: &mut State) -> JournalCommand {
    state.file.journal.health = JournalHealth::Retrying;
    // The draft is in the file that is abandoned.
    state.file.journal.draft = None;
    JournalCommand::Snapshot { map: state.document.snapshot(), through: state.document.sequence() }
}

/// Records, like a save, that the map equals its file again (after undo, or because it was
/// reloaded). Otherwise the changes made in between would look unsaved.
fn revert_checkpoint(state: &mut State) -> Option<JournalCommand> {
    let file = &state.file;
    let through = state.document.sequence();
    // A running save will change the content of the file.
    let is_new =
        file.journal.is_started && through > file.journal.checkpointed && file.save.running.is_none();
    if !is_new || state.document.is_modified() {
        return None;
    }
    let (path, fingerprint) = (file.path.clone()?, file.fingerprint?);
    state.file.journal.checkpointed = through;
    let map = state.document.snapshot();
    Some(JournalCommand::Checkpoint(Checkpoint { path, fingerprint, through, map }))
}

/// The text being typed, if it differs from what was last sent.
fn of_draft(state: &mut State) -> Vec<JournalCommand> {
    let draft = draft::current_draft(state);
    if draft == state.file.journal.draft {
        return Vec::new();
    }
    let former = std::mem::replace(&mut state.file.journal.draft, draft.clone());
    let nothing = |former: Transaction| Transaction::new(former.action, Message::new("did-nothing"));
    let Some(transaction) = draft.or(former.map(nothing)) else { return Vec::new() };
    let mut jobs = begin(state);
    let sequence = state.document.number();
    jobs.push(JournalCommand::Draft(QueuedTransaction { sequence, author: Author::Own, transaction }));
    jobs
}

fn remember_saves(state: &mut State, effects: &[Effect]) {
    for effect in effects {
        if let Effect::Task(Task::Save(job)) = effect {
            state.file.journal.pending_save = Some(PendingSave {
                revision: job.revision,
                through: state.document.sequence(),
                map: Arc::clone(&job.map),
            });
        }
    }
}

/// Handles the end of a save: the journal records it, with the path that the map may only now have
/// got.
pub fn saved(state: &mut State, outcome: &SaveOutcome) -> Vec<Effect> {
    let of_this = |saving: &mut PendingSave| saving.revision == outcome.revision;
    let saving = state.file.journal.pending_save.take_if(of_this);
    let (Some(saving), Ok(saved)) = (saving, &outcome.result) else { return Vec::new() };
    if !state.file.journal.is_started {
        return Vec::new();
    }
    let PendingSave { through, map, .. } = saving;
    state.file.journal.checkpointed = through;
    // The path with symbolic links resolved.
    let path = outcome.path.clone();
    let noted = Checkpoint { path, fingerprint: saved.fingerprint, through, map };
    vec![order(state, JournalCommand::Checkpoint(noted))]
}

/// Handles the answer that the journal contains everything up to a record. An orphaned journal that
/// was restored is then discarded.
pub fn journaled(state: &mut State, journal: u64, through: u64) -> Vec<Effect> {
    let keeping = &mut state.file.journal;
    if keeping.journal != journal {
        return Vec::new();
    }
    keeping.durable = keeping.durable.max(through);
    keeping.health = JournalHealth::Writable;
    let counted: Vec<PendingBallots> =
        keeping.votes.pending.extract_if(.., |pending| pending.sequence <= through).collect();
    let done = keeping.restoring.take_if(|restoring| restoring.sequence <= through);
    done.map(|PendingRestore { journal: orphan, .. }| Effect::Task(Task::Discard(orphan, Ending::Restored)))
        .into_iter()
        .chain(counted.into_iter().map(|PendingBallots { path, id, .. }| {
            Effect::Task(Task::Vote(VoteJob { path, id, step: VoteStep::Discard }))
        }))
        .collect()
}

/// Handles a failure to write the journal. It is reported once; the next change retries with the
/// whole map.
pub fn failed(state: &mut State, journal: u64, reason: Message) -> Vec<Effect> {
    if state.file.journal.journal != journal {
        return Vec::new();
    }
    if state.file.journal.health != JournalHealth::Writable {
        state.file.journal.health = JournalHealth::Failed;
        return Vec::new();
    }
    state.file.journal.health = JournalHealth::Failed;
    // What was stored before may be lost as well, and the draft too.
    (state.file.journal.durable, state.file.journal.draft) = (0, None);
    state.say(Message::new("journal-failed").message("reason", reason));
    // Perhaps only this file of the journal is damaged: try a new one at once.
    let anew = snapshot_order(state);
    vec![order(state, anew)]
}
