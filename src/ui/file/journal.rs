//! The journal: whatever was applied leaves for it at the end of every event, so that no action can forget it; and what
//! becomes of that.

use std::sync::Arc;

use crate::format::journal::{Checkpoint, Ending, Origin};
use crate::ops::{ActionName, Applied, Author, Reader, Transaction};
use crate::ui::core::effect::{Effect, JournalJob, JournalOrder};
use crate::ui::core::journal::{Failing, Restoring, Saving};
use crate::ui::core::outcome::SaveOutcome;
use crate::ui::core::state::State;
use crate::ui::core::task::Task;
use crate::ui::file::draft;
use crate::ui::file::state::Leaving;
use crate::words::Message;

/// What is shut before anything else may follow, and what was applied or typed since the last event; `effects` are those
/// of the event, whose saves are remembered.
pub fn leave(state: &mut State, effects: &[Effect]) -> Vec<Effect> {
    let mut left = Vec::new();
    if std::mem::take(&mut state.file.keeping.closes_former) {
        // The thread has one journal at a time: this is the one before.
        left.push(order(state, JournalOrder::Close));
    }
    left.extend(queued(state));
    if is_kept(state) {
        left.extend(of_draft(state).into_iter().map(|draft| order(state, draft)));
        if state.dialogs.top::<Leaving>().is_some() {
            // Whether the next start will offer it is about to be said.
            left.extend(verify(state));
        }
        left.extend(of_return(state).map(|noted| order(state, noted)));
        remember_saves(state, effects);
    }
    left
}

/// For the journal of this map.
fn order(state: &State, order: JournalOrder) -> Effect {
    Effect::Journal(JournalJob { journal: state.file.keeping.journal, order })
}

/// What was applied and has not left yet.
pub fn queued(state: &mut State) -> Vec<Effect> {
    let applied = if is_kept(state) { state.document.unread(Reader::JOURNAL) } else { Vec::new() };
    let orders = if applied.is_empty() { Vec::new() } else { of_queue(state, applied) };
    orders.into_iter().map(|one| order(state, one)).collect()
}

/// Has the journal see whether it is still there.
pub fn verify(state: &State) -> Option<Effect> {
    state.file.keeping.begun.then(|| order(state, JournalOrder::Verify))
}

/// Whether there is a journal of this map: what can never be in its file is in none.
pub fn is_kept(state: &State) -> bool {
    state.file.read_only.is_none() && state.file.looking.is_none()
}

/// Whether a crash would lose nothing, although the file does not hold everything.
pub fn would_survive(state: &State) -> bool {
    is_kept(state) && state.file.keeping.holds(state.document.sequence())
}

fn of_queue(state: &mut State, applied: Vec<Applied>) -> Vec<JournalOrder> {
    // A record takes the place of the draft before it: what still stands is given again.
    state.file.keeping.draft = None;
    let mut jobs = begin(state);
    let failing = state.file.keeping.failing == Failing::Yes;
    jobs.push(if failing { begin_anew(state) } else { JournalOrder::Append(applied) });
    jobs
}

/// The journal begins with the first that is given to it.
fn begin(state: &mut State) -> Vec<JournalOrder> {
    let name = state.file.name();
    let (origin, file) = (state.document.take_origin(), &mut state.file);
    let Some(map) = origin.filter(|_| !file.keeping.begun) else { return Vec::new() };
    file.keeping.begun = true;
    let name = if name.is_empty() { map.info().title.clone() } else { name };
    vec![JournalOrder::Begin(Origin { path: file.path.clone(), name, fingerprint: file.fingerprint, map })]
}

/// The whole map, for a new file of the journal.
fn begin_anew(state: &mut State) -> JournalOrder {
    state.file.keeping.failing = Failing::TriedAnew;
    // The draft is in the file that is given up.
    state.file.keeping.draft = None;
    JournalOrder::Snapshot { map: state.document.snapshot(), through: state.document.sequence() }
}

/// The map is again what its file was left with, by undoing or because it was taken over from there: the journal notes it
/// like a save, or what was done in between would look like changes that no file holds.
fn of_return(state: &mut State) -> Option<JournalOrder> {
    let file = &state.file;
    let through = state.document.sequence();
    // A save under way will make the file another.
    let is_new = file.keeping.begun && through > file.keeping.noted && file.saving.is_none();
    if !is_new || state.document.is_modified() {
        return None;
    }
    let (path, fingerprint) = (file.path.clone()?, file.fingerprint?);
    state.file.keeping.noted = through;
    let map = state.document.snapshot();
    Some(JournalOrder::Checkpoint(Checkpoint { path, fingerprint, through, map }))
}

/// What is being typed, where it is not what was given last.
fn of_draft(state: &mut State) -> Vec<JournalOrder> {
    let draft = draft::standing(state);
    if draft == state.file.keeping.draft {
        return Vec::new();
    }
    let none = || Transaction::new(ActionName::new("draft.none"), Message::new("did-nothing"));
    let transaction = draft.clone().unwrap_or_else(none);
    state.file.keeping.draft = draft;
    let mut jobs = begin(state);
    let sequence = state.document.number();
    jobs.push(JournalOrder::Draft(Applied { sequence, author: Author::Own, transaction }));
    jobs
}

fn remember_saves(state: &mut State, effects: &[Effect]) {
    for effect in effects {
        if let Effect::Task(Task::Save(job)) = effect {
            state.file.keeping.saving = Some(Saving {
                revision: job.revision,
                through: state.document.sequence(),
                map: Arc::clone(&job.map),
            });
        }
    }
}

/// A save ended: what the journal notes of it. The map may have got its path by it.
pub fn saved(state: &mut State, outcome: &SaveOutcome) -> Vec<Effect> {
    let of_this = |saving: &mut Saving| saving.revision == outcome.revision;
    let saving = state.file.keeping.saving.take_if(of_this);
    let (Some(saving), Ok(saved)) = (saving, &outcome.result) else { return Vec::new() };
    if !state.file.keeping.begun {
        return Vec::new();
    }
    let Saving { through, map, .. } = saving;
    state.file.keeping.noted = through;
    // Where it was saved in the end: links were followed.
    let path = outcome.path.clone();
    let noted = Checkpoint { path, fingerprint: saved.fingerprint, through, map };
    vec![order(state, JournalOrder::Checkpoint(noted))]
}

/// The journal has everything up to a number. What was restored from another one is then discarded there.
pub fn journaled(state: &mut State, journal: u64, through: u64) -> Vec<Effect> {
    let keeping = &mut state.file.keeping;
    if keeping.journal != journal {
        return Vec::new();
    }
    keeping.through = keeping.through.max(through);
    keeping.failing = Failing::No;
    let done = keeping.restored.take_if(|restoring| restoring.sequence <= through);
    done.map(|Restoring { left, .. }| Effect::Task(Task::Discard(left, Ending::Restored)))
        .into_iter()
        .collect()
}

/// The journal could not be written. It is said once; what is applied next begins it anew.
pub fn failed(state: &mut State, journal: u64, reason: Message) -> Vec<Effect> {
    if state.file.keeping.journal != journal {
        return Vec::new();
    }
    if state.file.keeping.failing != Failing::No {
        state.file.keeping.failing = Failing::Yes;
        return Vec::new();
    }
    state.file.keeping.failing = Failing::Yes;
    // What was kept before may be gone as well, what is being typed too.
    (state.file.keeping.through, state.file.keeping.draft) = (0, None);
    state.say(Message::new("journal-failed").message("reason", reason));
    // The file of the journal may be all that is wrong: another is tried at once.
    let anew = begin_anew(state);
    vec![order(state, anew)]
}
