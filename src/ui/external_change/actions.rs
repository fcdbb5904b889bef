//! What to do when another program has changed, made or removed the map's file: merge the changes,
//! reload, save under another name, overwrite, or go on.
//!
//! Such a change is noticed when a save is refused, or by checking the file while the map is open.
//! The dialog opens by itself only once, and not while the user is typing or choosing; a mark in
//! the status line stays until the change is resolved.

use crate::format::Opened;
use crate::ops::Transaction;
use crate::ui::conflict::{notice, with_rest};
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked::cannot_save;
use crate::ui::core::effect::Effect;
use crate::ui::core::external_change::{ChangedFile, CurrentFile, ExternalChange, TheirMap};
use crate::ui::core::outcome::{LookOutcome, MergeOutcome};
use crate::ui::core::report::{Report, ReportTone};
use crate::ui::core::scope::{REPORT, SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::{MergeJob, SaveReason, Task};
use crate::ui::core::timer::TimerState;
use crate::ui::external_change::look::look;
use crate::ui::external_change::possible::{no_merge, no_overwrite, no_reload};
use crate::ui::external_change::rebase::rebase;
use crate::ui::external_change::report;
use crate::ui::external_change::state::ExternalChangeDialog;
use crate::ui::file::{SaveAsLine, read_only, write};
use crate::ui::widget::popup::close;
use crate::ui::widget::prompt::state::Prompt;
use crate::words::{Message, MessageId};

pub static EXTERNAL_CHANGE: Scope = Scope {
    name: "outside",
    title: MessageId::new("scope-external-change"),
    inherits: &[&REPORT],
    hints: &[
        "outside.overwrite-now",
        "outside.merge",
        "outside.reload",
        "outside.copy",
        "outside.overwrite",
        "outside.close",
        "dialog.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "file.save-as" "action-save-as" File SCREEN [] cannot_save, save_as;
    "file.edit" "action-file-edit" File SCREEN ["F7"] cannot_edit, edit;
    "file.outside" "action-file-outside" File SCREEN [] nothing_outside, show;
    "outside.merge" "action-outside-merge" / "hint-key-merge" File EXTERNAL_CHANGE ["m"] cannot_merge, |state| start_merge(state, false);
    "outside.reload" "action-outside-reload" / "hint-key-reload" File EXTERNAL_CHANGE ["r"] cannot_reload, |state| start_merge(state, true);
    "outside.copy" "action-outside-copy" / "hint-key-copy" File EXTERNAL_CHANGE ["c"] cannot_copy, copy;
    "outside.overwrite" "action-outside-overwrite" / "hint-key-write-mine" File EXTERNAL_CHANGE ["o"] cannot_overwrite, ask_to_overwrite;
    "outside.overwrite-now" "action-outside-overwrite-now" File EXTERNAL_CHANGE ["y"] overwrite_not_asked, overwrite;
    "outside.close" "action-outside-close" / "hint-key-keep-mine" File EXTERNAL_CHANGE ["Esc", "q"] never_blocked, close_or_cancel;
};

/// Handles the result of checking a file.
pub fn file_checked(state: &mut State, outcome: LookOutcome) {
    let LookOutcome { path, saving, found, copy } = outcome;
    let own = state.file.path.as_ref() == Some(&path);
    // A running save reports itself what it finds.
    if !saving && (!own || state.file.save.running.is_some()) {
        return;
    }
    let known = state.file.fingerprint.filter(|_| own);
    let differs = |found: &CurrentFile| match found {
        CurrentFile::Missing => known.is_some(),
        CurrentFile::Changed(other) => other.fingerprint.is_none() || other.fingerprint != known,
    };
    match found.filter(differs) {
        Some(found) => {
            let outside = ExternalChange {
                path,
                current: found,
                copy_path: copy,
                during_save: saving,
                dialog_shown: false,
                in_progress: false,
            };
            set_change(state, outside);
        }
        None => {
            if saving {
                let file = path.display().to_string();
                state.say(Message::new("external-change-as-before-save").text("file", file));
            } else if state.file.external_change.is_some() {
                state.say(Message::new("external-change-as-before").text("file", state.file.name()));
            }
            state.file.external_change = None;
            close_dialog(state);
        }
    }
}

fn set_change(state: &mut State, mut outside: ExternalChange) {
    if let Some(former) = &state.file.external_change {
        let same = match (&former.current, &outside.current) {
            (CurrentFile::Missing, CurrentFile::Missing) => true,
            (CurrentFile::Changed(former), CurrentFile::Changed(now)) => {
                former.fingerprint.is_some() && former.fingerprint == now.fingerprint
            }
            _ => false,
        };
        if same && !outside.during_save {
            return;
        }
    }
    // An open dialog now shows the new content; a decision about the old one no longer counts.
    outside.dialog_shown = state.dialogs.top::<ExternalChangeDialog>().is_some();
    state.file.external_change = Some(outside);
    let report = report::report(state, false);
    if let Some(dialog) = state.dialogs.top_mut::<ExternalChangeDialog>() {
        (dialog.report, dialog.overwriting) = (report, false);
        state.ignore_keys_briefly();
    }
}

/// Opens the dialog, once, as soon as the user is not typing or choosing.
pub fn offer(state: &mut State) {
    let on_map = state.has_map();
    let free = on_map && state.is_on_screen();
    if free && state.file.external_change.as_ref().is_some_and(|outside| !outside.dialog_shown) {
        open(state);
        state.notice = None;
    }
}

fn open(state: &mut State) {
    let Some(outside) = &mut state.file.external_change else { return };
    outside.dialog_shown = true;
    let report = report::report(state, false);
    state.dialogs.open(ExternalChangeDialog { report, overwriting: false });
}

/// Opens the dialog again, from the palette.
fn show(state: &mut State) -> Vec<Effect> {
    open(state);
    Vec::new()
}

fn close_dialog(state: &mut State) {
    if state.dialogs.top::<ExternalChangeDialog>().is_some() {
        close(state);
    }
}

fn nothing_outside(state: &State) -> Option<Message> {
    state.file.external_change.is_none().then(|| Message::new("blocked-no-external-change"))
}

/// The reason why nothing can be decided: no change is known, or a merge is running.
fn not_now(state: &State) -> Option<Message> {
    let Some(outside) = &state.file.external_change else { return nothing_outside(state) };
    outside.in_progress.then(|| Message::new("blocked-external-change-working"))
}

fn cannot_merge(state: &State) -> Option<Message> {
    not_now(state).or_else(|| no_merge(state))
}

fn cannot_reload(state: &State) -> Option<Message> {
    not_now(state).or_else(|| no_reload(state))
}

fn cannot_copy(state: &State) -> Option<Message> {
    not_now(state).or_else(|| cannot_save(state))
}

fn cannot_overwrite(state: &State) -> Option<Message> {
    not_now(state).or_else(|| no_overwrite(state))
}

/// Starts a merge or a reload on another thread.
fn start_merge(state: &mut State, reload: bool) -> Vec<Effect> {
    let own = state.file.external_change.as_ref().map(|outside| &outside.path) == state.file.path.as_ref();
    let base = state.file.base.clone().filter(|_| own);
    let (ours, revision) = (state.document.snapshot(), state.document.revision());
    let Some(outside) = &mut state.file.external_change else { return Vec::new() };
    let CurrentFile::Changed(other) = &outside.current else { return Vec::new() };
    let ChangedFile { fingerprint: Some(fingerprint), content: Ok(theirs) } = &**other else {
        return Vec::new();
    };
    let theirs = theirs.map.clone();
    let job = MergeJob { base, ours, revision, theirs, fingerprint: *fingerprint, reload };
    outside.in_progress = true;
    vec![Effect::Task(Task::Merge(job))]
}

/// Handles the result of a merge or a reload: it is applied as one transaction.
pub fn merged(state: &mut State, outcome: MergeOutcome) -> Vec<Effect> {
    let Some(outside) = state.file.external_change.as_mut().filter(|outside| outside.in_progress) else {
        return Vec::new();
    };
    outside.in_progress = false;
    // The file changed again meanwhile: the dialog says so.
    if outside.fingerprint() != Some(outcome.fingerprint) {
        return Vec::new();
    }
    let outcome = if outcome.revision == state.document.revision() {
        outcome
    } else {
        rebase(&state.document, outcome)
    };
    let Some(outside) = state.file.external_change.clone() else { return Vec::new() };
    let Some(Ok(theirs)) = outside.content() else { return Vec::new() };
    let (action, said) = if outcome.reload {
        (named!("outside.reload"), Message::new("did-outside-reload"))
    } else {
        (named!("outside.merge"), Message::new("did-outside-merge").number("count", theirs.change_count))
    };
    close_dialog(state);
    if let Err(refusal) = state.document.commit(Transaction::new(action, said.clone()).with(outcome.ops)) {
        state.say(refusal.message());
        return Vec::new();
    }
    take_over(state, &outside, theirs);
    // Even if the merge is undone, the file differs from the map.
    state.document.mark_unsaved();
    if outcome.is_theirs {
        state.document.mark_saved(state.document.revision());
    } else if outside.during_save {
        state.say_undoable(&said);
        let note_count = outcome.notes.len();
        show_notes(state, outcome.notes);
        return write(state, outside.path.clone(), SaveReason::Merged { note_count });
    }
    let whole = with_rest(state, said, outcome.notes.len());
    if notice(state.map()).is_none() {
        state.say_undoable(&whole)
    } else {
        state.say(whole)
    }
    show_notes(state, outcome.notes);
    Vec::new()
}

/// Lists the decisions that a merge made, for the user to know. Not shown while the user is typing
/// or choosing: the notice then only counts them.
fn show_notes(state: &mut State, notes: Vec<Message>) {
    if notes.is_empty() || !state.is_on_screen() {
        return;
    }
    let mut sheet = Report::new(Message::new("dialog-merged"));
    notes.into_iter().for_each(|said| sheet.say(ReportTone::Plain, 0, said));
    state.dialogs.open_alone(sheet);
}

/// Records that the file now has the content that was found there.
fn take_over(state: &mut State, outside: &ExternalChange, theirs: &TheirMap) {
    state.file.path = Some(outside.path.clone());
    state.file.fingerprint = outside.fingerprint();
    state.file.base = Some(theirs.map.clone());
    state.file.has_comments = theirs.has_comments;
    if theirs.read_only.is_some() {
        state.file.read_only.clone_from(&theirs.read_only);
    }
    state.file.external_change = None;
}

/// Asks for a name under which to save a copy.
fn copy(state: &mut State) -> Vec<Effect> {
    let Some(outside) = &state.file.external_change else { return Vec::new() };
    let suggested = outside.copy_path.display().to_string();
    state.dialogs.open_alone(Prompt::suggesting(SaveAsLine, &suggested));
    Vec::new()
}

fn save_as(state: &mut State) -> Vec<Effect> {
    let path = state.file.path.as_ref().map(|path| path.display().to_string());
    let suggested = path.unwrap_or_else(|| state.file.suggested.clone());
    state.dialogs.open_alone(Prompt::suggesting(SaveAsLine, &suggested));
    Vec::new()
}

/// Asks before overwriting: no single key overwrites what another program wrote.
fn ask_to_overwrite(state: &mut State) -> Vec<Effect> {
    set_overwriting(state, true);
    // Keys already typed must not confirm it either.
    state.ignore_keys_briefly();
    Vec::new()
}

/// Turns the question whether to overwrite on or off.
pub fn set_overwriting(state: &mut State, overwriting: bool) {
    let report = report::report(state, overwriting);
    if let Some(dialog) = state.dialogs.top_mut::<ExternalChangeDialog>() {
        (dialog.report, dialog.overwriting) = (report, overwriting);
    }
}

fn is_asked(state: &State) -> bool {
    state.dialogs.top::<ExternalChangeDialog>().is_some_and(|dialog| dialog.overwriting)
}

fn overwrite_not_asked(state: &State) -> Option<Message> {
    let asked = (!is_asked(state)).then(|| Message::new("blocked-overwrite-not-asked"));
    asked.or_else(|| cannot_overwrite(state))
}

/// Closes the dialog, or, if it asks whether to overwrite, only answers no.
fn close_or_cancel(state: &mut State) -> Vec<Effect> {
    if is_asked(state) {
        set_overwriting(state, false);
        return Vec::new();
    }
    close(state)
}

/// Overwrites the file; a backup of its content is kept.
fn overwrite(state: &mut State) -> Vec<Effect> {
    let Some(path) = state.file.external_change.as_ref().map(|outside| outside.path.clone()) else {
        return Vec::new();
    };
    close_dialog(state);
    write(state, path, SaveReason::Overwriting)
}

/// The reason why the file cannot be made editable, or need not be.
fn cannot_edit(state: &State) -> Option<Message> {
    let Some(reason) = &state.file.read_only else { return Some(Message::new("blocked-not-read-only")) };
    // If we hold the lock, the file is read-only for another reason, which remains.
    state.file.lock.is_some().then(|| reason.clone())
}

/// Tries again to lock the file for editing.
fn edit(state: &mut State) -> Vec<Effect> {
    state.file.path.clone().map(Task::Edit).map(Effect::Task).into_iter().collect()
}

/// Handles the result of locking the file for editing.
pub fn editable(state: &mut State, result: Result<Opened, Message>) -> Vec<Effect> {
    let opened = match result {
        Ok(opened) => opened,
        Err(reason) => {
            state.say(reason);
            return Vec::new();
        }
    };
    if state.file.path.as_ref() != Some(&opened.path) {
        return Vec::new();
    }
    state.file.read_only = read_only(&opened.loaded.access);
    match &state.file.read_only {
        Some(reason) => state.say(reason.clone()),
        None => state.say(Message::new("file-editable").text("file", state.file.name())),
    }
    state.file.lock = opened.lock;
    state.file.timer = TimerState::resumed(opened.timer, state.session.now.milliseconds);
    // Whatever the previous lock holder saved is an external change like any other.
    look(state).map(Task::Look).map(Effect::Task).into_iter().collect()
}
