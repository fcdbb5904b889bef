//! Sheets of sentences: scrolling them, and closing what only tells something.

use crate::ui::core::action::{Action, Group, Scope, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::mode::Mode;
use crate::ui::core::state::State;
use crate::ui::dialog::actions::{close, moved, page, rows};
use crate::ui::widget::report::state::Report;
use crate::words::MessageId;

/// The actions of this family.
pub static ACTIONS: &[Action] = rows! {
    "report.down" "action-dialog-down" Navigate Report ["Down", "j"] never_blocked, |state| scroll(state, 1);
    "report.up" "action-dialog-up" Navigate Report ["Up", "k"] never_blocked, |state| scroll(state, -1);
    "report.page-down" "action-dialog-page-down" Navigate Report ["PgDn", "Space"] never_blocked, |state| scroll(state, page(state));
    "report.page-up" "action-dialog-page-up" Navigate Report ["PgUp"] never_blocked, |state| scroll(state, -page(state));
    "report.top" "action-dialog-top" Navigate Report ["Home"] never_blocked, |state| scroll(state, isize::MIN);
    "report.bottom" "action-dialog-bottom" Navigate Report ["End"] never_blocked, |state| scroll(state, isize::MAX);
    "exported.close" "action-dialog-close" File Exported ["Enter", "Esc", "q"] never_blocked, close;
};

/// The sheet that is open on top.
fn open_report(state: &mut State) -> Option<&mut Report> {
    match &mut state.mode {
        Mode::Report(report) => Some(report),
        Mode::Import(dialog) => Some(&mut dialog.report),
        Mode::Recovery(recovery) => Some(&mut recovery.report),
        Mode::Outside(dialog) => Some(&mut dialog.report),
        _ => None,
    }
}

/// Scrolls by entries; it stops at the ends.
pub fn scroll(state: &mut State, by: isize) -> Vec<Effect> {
    let last = match &state.mode {
        Mode::Report(report) => crate::ui::widget::report::view::last_first(state, report),
        Mode::Import(dialog) => crate::ui::widget::report::view::last_first(state, &dialog.report),
        Mode::Recovery(recovery) => crate::ui::widget::report::view::last_first(state, &recovery.report),
        Mode::Outside(dialog) => crate::ui::widget::report::view::last_first(state, &dialog.report),
        _ => 0,
    };
    if let Some(report) = open_report(state) {
        report.first = moved(report.first.min(last), by, last + 1);
    }
    Vec::new()
}
