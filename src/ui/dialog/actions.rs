//! Actions that are available in every dialog: help, palette, undo, saving.

use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{DIALOG, EDITING, REPORT, SCREEN};
use crate::ui::core::state::{Action, State};
use crate::ui::file;
use crate::ui::help::Help;
use crate::ui::inspector;
use crate::ui::palette::{self, Palette};
use crate::ui::widget::list::selection::settle;
use crate::ui::widget::popup::close;
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "view.palette" "action-view-palette" / "hint-key-palette" View SCREEN [":", "F4"] never_blocked, palette::open;
    "view.help" "action-view-help" / "hint-key-help" View SCREEN ["?", "F1"] never_blocked, open_help;
    "text.palette" "action-view-palette" Text EDITING ["F4"] never_blocked, toggle_palette;
    "text.help" "action-view-help" / "hint-key-help" Text EDITING ["F1"] never_blocked, open_help;
    "dialog.palette" "action-view-palette" View DIALOG [":", "F4"] never_blocked, palette::open;
    "dialog.help" "action-view-help" / "hint-key-help" View DIALOG ["?", "F1"] never_blocked, open_help;
    "dialog.undo" "action-undo" File DIALOG ["u"] cannot_undo, undo;
    "dialog.redo" "action-redo" File DIALOG ["Ctrl-R"] cannot_redo, redo;
    "dialog.save" "action-save" File DIALOG ["Ctrl-S", "F2"] cannot_save, save;
};

fn open_help(state: &mut State) -> Vec<Effect> {
    state.dialogs.open(Help::default());
    Vec::new()
}

fn toggle_palette(state: &mut State) -> Vec<Effect> {
    if state.dialogs.top::<Palette>().is_some() { close(state) } else { palette::open(state) }
}

/// Undo is blocked while a choice is not confirmed: nothing has been changed yet.
fn undecided(state: &State) -> Option<Message> {
    state.dialogs.iter().any(|dialog| dialog.is_undecided()).then(|| Message::new("blocked-undecided"))
}

/// Blocked while a report is open: it describes the map as it is.
fn in_report(state: &State) -> Option<Message> {
    let reads = state.scope().chain().any(|scope| scope == &REPORT);
    reads.then(|| Message::new("blocked-in-report"))
}

fn cannot_undo(state: &State) -> Option<Message> {
    undecided(state).or_else(|| in_report(state)).or_else(|| file::nothing_to_undo(state))
}

fn cannot_redo(state: &State) -> Option<Message> {
    undecided(state).or_else(|| in_report(state)).or_else(|| file::nothing_to_redo(state))
}

fn cannot_save(state: &State) -> Option<Message> {
    undecided(state).or_else(|| blocked::cannot_save(state))
}

fn undo(state: &mut State) -> Vec<Effect> {
    let effects = file::undo(state);
    close_stale_dialogs(state);
    effects
}

fn redo(state: &mut State) -> Vec<Effect> {
    let effects = file::redo(state);
    close_stale_dialogs(state);
    effects
}

/// The first save asks for a file name on the prompt line, not in a dialog.
fn save(state: &mut State) -> Vec<Effect> {
    file::save(state)
}

/// Closes what was open for nodes that no longer exist.
fn close_stale_dialogs(state: &mut State) {
    inspector::close_stale(state);
    settle(state);
}
