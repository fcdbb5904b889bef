//! What holds in every dialog, and help: opening it and the palette from anywhere, undo, saving.

use crate::ui::core::action::{Action, Group, Scope, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::mode::Mode;
use crate::ui::core::state::State;
use crate::ui::help::state::Help;
use crate::ui::list::state::{Choice, List};
use crate::ui::{file::actions as file, palette::actions as palette};
use crate::words::{Message, MessageId};

/// Rows of the table of actions: name, title, group, scope, keys, why not now, what it does.
macro_rules! rows {
    ($($name:literal $title:literal $group:ident $scope:ident [$($key:literal),*] $blocked:expr, $run:expr;)*) => {
        &[$(Action {
            name: $name,
            title: MessageId::new($title),
            group: Group::$group,
            scope: Scope::$scope,
            keys: &[$($key),*],
            blocked: $blocked,
            run: $run,
        },)*]
    };
}
pub(crate) use rows;

/// The actions of this family.
pub static ACTIONS: &[Action] = rows! {
    "view.palette" "action-view-palette" View Screen [":", "F4"] never_blocked, palette::open;
    "view.help" "action-view-help" View Screen ["?", "F1"] never_blocked, open_help;
    "text.palette" "action-view-palette" Text Editing ["F4"] never_blocked, toggle_palette;
    "text.help" "action-view-help" Text Editing ["F1"] never_blocked, open_help;
    "dialog.palette" "action-view-palette" View Dialog [":", "F4"] never_blocked, palette::open;
    "dialog.help" "action-view-help" View Dialog ["?", "F1"] never_blocked, open_help;
    "dialog.undo" "action-undo" File Dialog ["u"] cannot_undo, undo;
    "dialog.redo" "action-redo" File Dialog ["Ctrl-R"] cannot_redo, redo;
    "dialog.save" "action-save" File Dialog ["Ctrl-S", "F2"] cannot_save, save;
    "help.down" "action-dialog-down" Navigate Help ["Down", "j"] never_blocked, |state| scroll(state, 1);
    "help.up" "action-dialog-up" Navigate Help ["Up", "k"] never_blocked, |state| scroll(state, -1);
    "help.page-down" "action-dialog-page-down" Navigate Help ["PgDn", "Space"] never_blocked, |state| scroll(state, page(state));
    "help.page-up" "action-dialog-page-up" Navigate Help ["PgUp"] never_blocked, |state| scroll(state, -page(state));
    "help.top" "action-dialog-top" Navigate Help ["Home"] never_blocked, |state| scroll(state, isize::MIN);
    "help.bottom" "action-dialog-bottom" Navigate Help ["End"] never_blocked, |state| scroll(state, isize::MAX);
    "help.close" "action-dialog-close" View Help ["Esc", "q", "?", "F1"] never_blocked, close;
};

/// A step of pages: a screenful, but for a row that stays.
pub fn page(state: &State) -> isize {
    let (_, height) = crate::ui::board::layout::board_size(state);
    isize::try_from(height).unwrap_or(1).saturating_sub(3).max(1)
}

/// A place in a list of `count` rows, moved; it stops at the ends.
pub fn moved(place: usize, by: isize, count: usize) -> usize {
    place.saturating_add_signed(by).min(count.saturating_sub(1))
}

fn open_help(state: &mut State) -> Vec<Effect> {
    let former = settled(std::mem::take(&mut state.mode));
    state.mode = Mode::Help(Box::new(Help { first: 0, former }));
    Vec::new()
}

/// What a dialog goes back to: half a sequence of keys is over, and the palette does not stand under another dialog.
pub fn settled(mode: Mode) -> Mode {
    match mode {
        Mode::Pending(_) => Mode::Normal,
        Mode::Palette(palette) => palette.former,
        mode => mode,
    }
}

fn toggle_palette(state: &mut State) -> Vec<Effect> {
    if matches!(state.mode, Mode::Palette(_)) { close(state) } else { palette::open(state) }
}

/// Closes the uppermost dialog.
pub fn close(state: &mut State) -> Vec<Effect> {
    state.mode = match std::mem::take(&mut state.mode) {
        Mode::Palette(palette) => palette.former,
        Mode::Help(help) => help.former,
        Mode::List(list) => list.former,
        Mode::Inspector(inspector) => inspector.former,
        Mode::Export(dialog) => dialog.former,
        Mode::Report(report) => report.former,
        Mode::Import(dialog) => dialog.former,
        Mode::Recovery(recovery) => recovery.report.former,
        Mode::Outside(dialog) => dialog.former,
        _ => Mode::Normal,
    };
    Vec::new()
}

fn scroll(state: &mut State, by: isize) -> Vec<Effect> {
    let last = crate::ui::help::view::last_first(state);
    if let Mode::Help(help) = &mut state.mode {
        help.first = moved(help.first.min(last), by, last + 1);
    }
    Vec::new()
}

/// While things are ticked nothing is decided, so nothing can be taken back.
fn undecided(state: &State) -> Option<Message> {
    let ticking = |mode: &Mode| {
        matches!(mode, Mode::List(list)
            if matches!(&**list, List { choice: Choice::Nodes(ticks), .. } if !ticks.changed.is_empty()))
    };
    state.mode.stack().any(ticking).then(|| Message::new("blocked-undecided"))
}

/// What is told in a report is about the map as it is.
fn in_report(state: &State) -> Option<Message> {
    let reads = state.mode.scope(&state.screen).chain().any(|scope| scope == Scope::Report);
    reads.then(|| Message::new("blocked-in-report"))
}

fn cannot_undo(state: &State) -> Option<Message> {
    undecided(state).or_else(|| in_report(state)).or_else(|| file::nothing_to_undo(state))
}

fn cannot_redo(state: &State) -> Option<Message> {
    undecided(state).or_else(|| in_report(state)).or_else(|| file::nothing_to_redo(state))
}

fn cannot_save(state: &State) -> Option<Message> {
    undecided(state).or_else(|| file::cannot_save(state))
}

fn undo(state: &mut State) -> Vec<Effect> {
    let effects = file::undo(state);
    settle(state);
    effects
}

fn redo(state: &mut State) -> Vec<Effect> {
    let effects = file::redo(state);
    settle(state);
    effects
}

/// A first save asks for a name: the line is asked for on the screen, not in a dialog.
fn save(state: &mut State) -> Vec<Effect> {
    file::save(state)
}

/// Closes forms of what is no longer there.
fn settle(state: &mut State) {
    while let Mode::Inspector(inspector) = &state.mode
        && !state.map().contains(inspector.id)
    {
        close(state);
    }
    crate::ui::list::actions::settle(state);
}
