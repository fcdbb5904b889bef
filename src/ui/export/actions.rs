//! Exporting: a dialog to choose formats and options, and starting and stopping the export, which
//! runs on another thread. The dialog opens with the last choices, so that an export like the last
//! one takes two keys.

use std::path::PathBuf;
use std::sync::Arc;

use crate::export::{ExportOption, FORMATS, TableRows, Watch};
use crate::format::ExportScope;
use crate::text::Editor;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::effect::Effect;
use crate::ui::core::exporting::{Progress, RunningExport};
use crate::ui::core::scope::{DIALOG, SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::{ExportJob, ExportOrder, PreviewJob, Task};
use crate::ui::export::choices::{CHOICES, REPLACING, options};
use crate::ui::export::file_name;
use crate::ui::export::state::{Choices, ExportDialog, LaneChoice};
use crate::ui::widget::popup::close;
use crate::ui::widget::scroll::{moved, page};
use crate::words::{Message, MessageId};

pub static EXPORT: Scope = Scope {
    name: "export",
    title: MessageId::new("scope-export"),
    inherits: &[&DIALOG],
    hints: &[
        "export.write",
        "export.part",
        "export.tick",
        "export.overwrite",
        "export.folder",
        "export.close",
        "dialog.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "file.export" "action-export" File SCREEN ["Ctrl-E", "F3"] cannot_open, open;
    "export.stop" "action-export-stop" File SCREEN [] nothing_under_way, stop;
    "export.write" "action-export-write" / "hint-key-write" File EXPORT ["Enter"] cannot_write, write;
    "export.tick" "action-export-tick" File EXPORT ["Space"] never_blocked, |state| turn(state, true);
    "export.part" "action-export-part" / "hint-key-part" File EXPORT ["Tab"] never_blocked, turn_part;
    "export.overwrite" "action-export-overwrite" / "hint-key-overwrite" File EXPORT ["o"] never_blocked, turn_replacing;
    "export.folder" "action-export-folder" / "hint-key-folder" File EXPORT ["d"] never_blocked, type_folder;
    "export.right" "action-export-turn" File EXPORT ["Right", "l"] never_blocked, |state| turn(state, true);
    "export.left" "action-export-turn-back" File EXPORT ["Left", "h"] never_blocked, |state| turn(state, false);
    "export.down" "action-dialog-down" Navigate EXPORT ["Down", "j"] never_blocked, |state| select(state, 1);
    "export.up" "action-dialog-up" Navigate EXPORT ["Up", "k"] never_blocked, |state| select(state, -1);
    "export.page-down" "action-dialog-page-down" Navigate EXPORT ["PgDn"] never_blocked, |state| select(state, page(state));
    "export.page-up" "action-dialog-page-up" Navigate EXPORT ["PgUp"] never_blocked, |state| select(state, -page(state));
    "export.top" "action-dialog-top" Navigate EXPORT ["Home"] never_blocked, |state| select(state, isize::MIN);
    "export.bottom" "action-dialog-bottom" Navigate EXPORT ["End"] never_blocked, |state| select(state, isize::MAX);
    "export.close" "action-dialog-close" File EXPORT ["Esc", "q"] never_blocked, close;
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportRow {
    /// How much of the map is exported.
    Part,
    /// A format, as an index into [`FORMATS`].
    Format(usize),
    /// A choice, as an index into [`CHOICES`].
    Choice(usize),
    /// The target folder.
    Folder,
}

/// The rows of the dialog; choices about which no ticked format cares are left out.
pub fn dialog_rows(state: &State, dialog: &ExportDialog) -> Vec<ExportRow> {
    let formats = dialog.formats();
    let is_taken = |option: ExportOption| formats.iter().any(|format| format.takes.contains(&option));
    let applying = (0..CHOICES.len()).filter(|place| {
        let row = &CHOICES[*place];
        row.option.is_none_or(is_taken) && (row.applies)(state)
    });
    std::iter::once(ExportRow::Part)
        .chain((0..FORMATS.len()).map(ExportRow::Format))
        .chain(applying.map(ExportRow::Choice))
        .chain(std::iter::once(ExportRow::Folder))
        .collect()
}

/// The open export dialog, even if another dialog lies above it.
fn open_dialog(state: &State) -> Option<&ExportDialog> {
    state.dialogs.find()
}

fn dialog_on_top(state: &mut State) -> Option<&mut ExportDialog> {
    if let Some(dialog) = state.dialogs.top_mut::<ExportDialog>() { Some(dialog) } else { None }
}

fn cannot_open(state: &State) -> Option<Message> {
    no_map(state).or_else(|| under_way(state))
}

fn under_way(state: &State) -> Option<Message> {
    state.session.exports.running.is_some().then(|| Message::new("blocked-exporting"))
}

fn nothing_under_way(state: &State) -> Option<Message> {
    state.session.exports.running.is_none().then(|| Message::new("blocked-not-exporting"))
}

fn cannot_write(state: &State) -> Option<Message> {
    let unticked = open_dialog(state).is_some_and(|dialog| dialog.formats().is_empty());
    under_way(state).or_else(|| unticked.then(|| Message::new("blocked-no-format")))
}

/// Opens the dialog with the last choices.
fn open(state: &mut State) -> Vec<Effect> {
    let kept = state.session.settings.export.clone();
    let choices = Choices {
        kept,
        rows: TableRows::Grid,
        sheets: false,
        persona: None,
        lanes: LaneChoice::Shown,
        replaces: false,
    };
    let mut dialog = ExportDialog::new(choices, file_name::folder(state));
    let ticked = dialog.ticked.iter().position(|ticked| *ticked);
    dialog.selected = dialog_rows(state, &dialog)
        .iter()
        .position(|row| Some(*row) == ticked.map(ExportRow::Format))
        .unwrap_or_default();
    state.dialogs.open(dialog);
    Vec::new()
}

pub fn select(state: &mut State, by: isize) -> Vec<Effect> {
    let count = open_dialog(state).map_or(0, |dialog| dialog_rows(state, dialog).len());
    if let Some(dialog) = dialog_on_top(state) {
        dialog.selected = moved(dialog.selected, by, count);
    }
    Vec::new()
}

/// Ticks or unticks a format, or changes a choice.
fn turn(state: &mut State, forward: bool) -> Vec<Effect> {
    let Some(dialog) = open_dialog(state) else { return Vec::new() };
    match dialog_rows(state, dialog).get(dialog.selected).copied() {
        Some(ExportRow::Part) => turn_part(state),
        Some(ExportRow::Format(place)) => {
            if let Some(ticked) = dialog_on_top(state).and_then(|dialog| dialog.ticked.get_mut(place)) {
                *ticked = !*ticked;
            }
            Vec::new()
        }
        Some(ExportRow::Choice(place)) => {
            let mut choices = dialog.choices.clone();
            if let Some(row) = CHOICES.get(place) {
                (row.turn)(state, &mut choices, forward);
            }
            if let Some(dialog) = dialog_on_top(state) {
                dialog.choices = choices;
            }
            Vec::new()
        }
        Some(ExportRow::Folder) => type_folder(state),
        None => Vec::new(),
    }
}

/// Switches between the stage under the cursor and the whole map.
fn turn_part(state: &mut State) -> Vec<Effect> {
    if let Some(dialog) = dialog_on_top(state) {
        let scope = &mut dialog.choices.kept.scope;
        *scope = match *scope {
            ExportScope::Stage => ExportScope::Map,
            ExportScope::Map => ExportScope::Stage,
        };
    }
    Vec::new()
}

/// Toggles whether existing files are overwritten. This is shown before anything is written and not
/// remembered after the dialog: no single key overwrites a file. The row that shows it is selected,
/// so that it is visible.
fn turn_replacing(state: &mut State) -> Vec<Effect> {
    let says_it =
        |row: &ExportRow| matches!(row, ExportRow::Choice(place) if CHOICES[*place].label == REPLACING);
    let rows = open_dialog(state).map(|dialog| dialog_rows(state, dialog)).unwrap_or_default();
    let row = rows.iter().position(says_it);
    if let Some(dialog) = dialog_on_top(state) {
        dialog.choices.replaces = !dialog.choices.replaces;
        dialog.selected = row.unwrap_or(dialog.selected);
    }
    Vec::new()
}

/// Starts typing the folder.
fn type_folder(state: &mut State) -> Vec<Effect> {
    let rows = open_dialog(state).map(|dialog| dialog_rows(state, dialog)).unwrap_or_default();
    let last = rows.len().saturating_sub(1);
    if let Some(dialog) = dialog_on_top(state) {
        dialog.selected = last;
        let shown = dialog.preview.folder.as_ref().unwrap_or(&dialog.folder);
        dialog.typing = Some(Editor::new(&shown.to_string_lossy()));
    }
    Vec::new()
}

/// Uses the typed folder; if nothing was typed, the folder of the map.
pub fn keep_folder(state: &mut State) {
    let beside = file_name::folder(state);
    let Some(dialog) = dialog_on_top(state) else { return };
    if let Some(editor) = dialog.typing.take() {
        let typed = editor.text().trim();
        dialog.folder = if typed.is_empty() { beside } else { PathBuf::from(typed) };
    }
}

fn order(state: &State, dialog: &ExportDialog) -> ExportOrder {
    ExportOrder {
        map: state.document.snapshot(),
        options: options(state, &dialog.choices),
        settings: Box::new(state.session.settings.clone()),
        folder: dialog.folder.clone(),
        stem: file_name::stem(state),
        own: state.file.path.clone(),
        overwrite: dialog.choices.replaces,
    }
}

/// Requests a preview if anything that it depends on has changed. Called after every event; it
/// costs nothing if the dialog is closed or the preview is up to date.
pub fn ask_for_preview(state: &mut State) -> Option<Effect> {
    let dialog = open_dialog(state)?;
    let question = dialog.question(state.document.revision(), state.board.stage_or_first(state.map()));
    if dialog.preview.asked.as_ref() == Some(&question) {
        return None;
    }
    let order = order(state, dialog);
    // Numbers continue across dialogs: an answer to a closed dialog must not be taken for one to
    // this.
    state.session.exports.previews += 1;
    let number = state.session.exports.previews;
    let dialog = state.dialogs.find_mut::<ExportDialog>()?;
    let same_folder = dialog.preview.asked.as_ref().is_some_and(|asked| asked.folder == question.folder);
    dialog.preview.asked = Some(question);
    dialog.preview.number = number;
    dialog.preview.holdings.clear();
    if !same_folder {
        dialog.preview.names.clear();
        dialog.preview.folder = None;
    }
    Some(Effect::Task(Task::Preview(PreviewJob { order, number })))
}

/// Starts the export. The dialog closes at once: the user can go on working while files are
/// written.
fn write(state: &mut State) -> Vec<Effect> {
    let Some(dialog) = open_dialog(state) else { return Vec::new() };
    let (formats, order) = (dialog.formats(), order(state, dialog));
    let mut kept = dialog.choices.kept.clone();
    // The part is chosen anew each time; the settings say with which one the dialog opens.
    kept.scope = state.session.settings.export.scope;
    kept.formats = formats.iter().map(|format| format.name.to_owned()).collect();
    close(state);
    let watch = Arc::new(Watch::default());
    let progress = Progress { formats: formats.len(), ..Progress::default() };
    state.session.exports.running =
        Some(RunningExport { watch: Arc::clone(&watch), progress, stopping: false, kept: Box::new(kept) });
    vec![Effect::Task(Task::Export(ExportJob { order, formats, watch }))]
}

/// Stops the running export.
pub fn stop(state: &mut State) -> Vec<Effect> {
    if let Some(exporting) = &mut state.session.exports.running {
        exporting.stopping = true;
        exporting.watch.cancel();
    }
    Vec::new()
}
