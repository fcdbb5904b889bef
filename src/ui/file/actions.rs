//! Saving, quitting, undo and redo.

use std::path::PathBuf;

use crate::format::{Access, Backup, EXTENSION, Opened, SaveErrorKind, SaveReport};
use crate::insight::review;
use crate::ops::{Document, UndoReport};
use crate::ui::conflict::{notice, with_rest};
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::cannot_save;
use crate::ui::core::cursor::Cursor;
use crate::ui::core::effect::Effect;
use crate::ui::core::external_change::{CurrentFile, ExternalChange};
use crate::ui::core::file::FileState;
use crate::ui::core::outcome::SaveOutcome;
use crate::ui::core::scope::{SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::{SaveReason, Task};
use crate::ui::core::timer::TimerState;
use crate::ui::external_change::look_after_save;
use crate::ui::file::state::QuitDialog;
use crate::ui::file::state::SaveAsLine;
use crate::ui::file::write::{read_only, write};
use crate::ui::recovery::close_preview;
use crate::ui::widget::prompt::state::Prompt;
use crate::words::{Message, MessageId};

pub static LEAVING: Scope = Scope {
    name: "leaving",
    title: MessageId::new("scope-leaving"),
    inherits: &[],
    hints: &["leaving.save", "leaving.discard", "leaving.stay"],
};

pub static ACTIONS: &[Action] = actions! {
    "file.save" "action-save" File SCREEN ["Ctrl-S", "F2"] cannot_save, save;
    "history.undo" "action-undo" File SCREEN ["u"] nothing_to_undo, undo;
    "history.redo" "action-redo" File SCREEN ["Ctrl-R"] nothing_to_redo, redo;
    "program.leave" "action-leave" File SCREEN ["q", "F10"] never_blocked, leave;
    "program.suspend" "action-suspend" File SCREEN ["Ctrl-Z"] never_blocked, |_| vec![Effect::Suspend];
    "leaving.save" "action-leaving-save" File LEAVING ["s", "Enter"] cannot_save, save_and_leave;
    "leaving.discard" "action-leaving-discard" File LEAVING ["d"] never_blocked, |_| vec![Effect::Quit];
    "leaving.stay" "action-leaving-stay" File LEAVING ["Esc"] never_blocked, stay;
};

pub fn nothing_to_undo(state: &State) -> Option<Message> {
    state.document.undoable().is_none().then(|| Message::new("blocked-nothing-to-undo"))
}

pub fn nothing_to_redo(state: &State) -> Option<Message> {
    state.document.redoable().is_none().then(|| Message::new("blocked-nothing-to-redo"))
}

/// Saves the map; if it has no file yet, asks for a name.
pub fn save(state: &mut State) -> Vec<Effect> {
    if let Some(reason) = cannot_save(state) {
        state.say(reason);
        return Vec::new();
    }
    let Some(path) = state.file.path.clone() else {
        let suggested = state.file.suggested.clone();
        // A text that is still being typed below stays open.
        state.dialogs.retain(|dialog| dialog.editor().is_some());
        state.dialogs.open(Prompt::suggesting(SaveAsLine, &suggested));
        return Vec::new();
    };
    if state.file.save.running.is_some() {
        state.say(Message::new("save-under-way"));
        return Vec::new();
    }
    let outside = state.file.external_change.is_some();
    if !state.document.is_modified() && state.file.fingerprint.is_some() && !outside {
        state.say(Message::new("save-nothing-new"));
        return quit_if_requested(state);
    }
    write(state, path, SaveReason::Changed)
}

/// The path of a new file that was typed; a missing extension is added.
///
/// # Errors
/// Why it cannot be one.
pub fn typed_path(typed: &str) -> Result<PathBuf, Message> {
    let name = typed.rsplit(std::path::is_separator).next().unwrap_or_default();
    if name.is_empty() {
        return Err(Message::new("complaint-no-file-name"));
    }
    if name == "." || name == ".." || typed.chars().any(char::is_control) {
        return Err(Message::new("complaint-file-name"));
    }
    let typed = typed.trim();
    let path = if typed.ends_with(".ron") { typed.to_owned() } else { format!("{typed}.{EXTENSION}") };
    Ok(PathBuf::from(path))
}

/// Saves the map to this file. Once that has succeeded, it is the map's file.
pub fn save_as(state: &mut State, path: PathBuf) -> Vec<Effect> {
    if state.file.path.as_ref() == Some(&path) {
        return save(state);
    }
    if state.file.save.running.is_some() {
        state.say(Message::new("save-under-way"));
        return Vec::new();
    }
    write(state, path, SaveReason::Changed)
}

/// Adds the map's file to the list of recent files.
fn note_recent(state: &State, path: PathBuf) -> Effect {
    Effect::Task(Task::NoteRecent(path, review::due(state.map().info())))
}

/// Handles the end of a save.
pub fn saved(state: &mut State, outcome: SaveOutcome) -> Vec<Effect> {
    state.file.save.running = None;
    match outcome.result {
        Ok(saved) => {
            state.document.mark_saved(outcome.revision);
            state.file.path = Some(outcome.path.clone());
            state.file.lock = outcome.lock;
            state.file.external_change = None;
            state.file.fingerprint = Some(saved.fingerprint);
            state.file.base = Some(outcome.map);
            state.file.has_comments = false;
            state.say(saved_message(state, &saved, outcome.reason));
            let mut effects = vec![note_recent(state, outcome.path)];
            effects.extend(quit_if_requested(state));
            effects
        }
        Err(error) => {
            state.file.save.then_quit = false;
            state.say(error.message());
            match error.kind {
                SaveErrorKind::Changed | SaveErrorKind::Removed | SaveErrorKind::Exists => {
                    vec![look_after_save(state, outcome.path)]
                }
                _ => {
                    // A map that was never saved can still get another name.
                    if state.file.fingerprint.is_none() {
                        state.file.path = None;
                    }
                    Vec::new()
                }
            }
        }
    }
}

/// The message about a successful save.
fn saved_message(state: &State, saved: &SaveReport, reason: SaveReason) -> Message {
    let said = if saved.durable { "saved" } else { "saved-perhaps-not-durable" };
    let mut said = Message::new(said).text("file", state.file.name());
    if matches!(reason, SaveReason::Merged { .. }) {
        said = Message::new("saved-merged").message("saved", said);
    }
    if let Some(former) = &saved.former {
        let former = former.display().to_string();
        said = Message::new("saved-former-kept").message("saved", said).text("former", former);
    }
    match (&saved.backup, reason) {
        (Backup::Failed(why), _) => {
            said = Message::new("saved-copy-failed").message("saved", said).text("said", why.as_str());
        }
        (Backup::Kept(copy), SaveReason::Overwriting) => {
            let copy = copy.display().to_string();
            said = Message::new("saved-overwritten").message("saved", said).text("copy", copy);
        }
        _ => {}
    }
    match reason {
        SaveReason::Merged { note_count } => with_rest(state, said, note_count),
        _ => said,
    }
}

fn quit_if_requested(state: &mut State) -> Vec<Effect> {
    if !std::mem::take(&mut state.file.save.then_quit) {
        return Vec::new();
    }
    if !state.document.is_modified() {
        return vec![Effect::Quit];
    }
    // The map was changed since the save began: ask again.
    if state.is_on_screen() {
        state.dialogs.open_alone(QuitDialog);
        state.notice = None;
    }
    Vec::new()
}

/// Handles a map that was opened, or the reason why it could not be.
pub fn opened(state: &mut State, result: Result<Opened, Message>) -> Vec<Effect> {
    match result {
        Ok(opened) => {
            let path = opened.path.clone();
            let interrupted = opened.interrupted.clone();
            let notes = opened.loaded.notes.clone();
            let conflicts = notice(&opened.loaded.map);
            let read_only = match &opened.loaded.access {
                Access::Writable => None,
                Access::ReadOnly(reason) => Some(reason.clone()),
            };
            show_map(state, opened);
            if let Some(note) = read_only.into_iter().chain(interrupted).chain(conflicts).chain(notes).next()
            {
                state.say(note);
            }
            vec![note_recent(state, path)]
        }
        Err(reason) => {
            state.say(reason);
            Vec::new()
        }
    }
}

fn show_map(state: &mut State, opened: Opened) {
    let has_comments = opened.loaded.keeps_former();
    let document = Document::new(opened.loaded.map, true);
    let file = FileState {
        has_comments,
        read_only: read_only(&opened.loaded.access),
        path: Some(opened.path),
        fingerprint: Some(opened.fingerprint),
        base: Some(document.snapshot()),
        lock: opened.lock,
        timer: TimerState::resumed(opened.timer, state.session.now.milliseconds),
        ..FileState::default()
    };
    state.show_document(document, file);
}

/// Undoes the last change, and says what it was.
pub fn undo(state: &mut State) -> Vec<Effect> {
    let before = state.board.returns.get(&state.document.undo_count()).copied();
    let taken = state.document.undo();
    say_undone(state, taken, "undid");
    // Where the cursor was when it was done.
    if let Some(cursor) = before.filter(|cursor| cursor.stands(state.map())) {
        state.board.cursor = cursor;
    }
    Vec::new()
}

/// Redoes the last undone change, and says what it was.
pub fn redo(state: &mut State) -> Vec<Effect> {
    let taken = state.document.redo();
    say_undone(state, taken, "redid");
    Vec::new()
}

/// Says what was undone or redone, and moves the cursor there.
fn say_undone(state: &mut State, taken: Option<UndoReport>, sentence: &'static str) {
    let Some(taken) = taken else { return };
    let map = state.document.map();
    let standing = taken.touched.iter().rev().find_map(|id| Cursor::on_node(map, *id));
    if let Some(cursor) = standing {
        state.board.cursor = cursor;
    }
    let mut said = Message::new(sentence).message("done", taken.message);
    if !taken.skipped.is_empty() {
        said = Message::new("taken-partly").message("taken", said).number("left", taken.skipped.len());
    }
    state.say(said);
}

/// Closes this screen; on the board, quits. If there are unsaved changes, it asks first; a running
/// save is waited for.
fn leave(state: &mut State) -> Vec<Effect> {
    if !state.has_map() {
        return vec![Effect::Quit];
    }
    if !state.is_home() {
        state.go_home();
        return Vec::new();
    }
    if close_preview(state) {
        return Vec::new();
    }
    if state.file.save.running.is_some() {
        state.file.save.then_quit = true;
        state.say(Message::new("save-under-way"));
        return Vec::new();
    }
    if state.has_unsaved_changes() || file_is_missing(state) {
        state.dialogs.open_alone(QuitDialog);
        return Vec::new();
    }
    vec![Effect::Quit]
}

/// Whether the map's file was removed.
fn file_is_missing(state: &State) -> bool {
    matches!(&state.file.external_change, Some(ExternalChange { current: CurrentFile::Missing, .. }))
}

fn save_and_leave(state: &mut State) -> Vec<Effect> {
    state.dialogs.clear();
    state.file.save.then_quit = true;
    save(state)
}

fn stay(state: &mut State) -> Vec<Effect> {
    state.dialogs.clear();
    Vec::new()
}
