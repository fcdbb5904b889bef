//! Actions of reports: scrolling, and closing those that only inform.

use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::report::Report;
use crate::ui::core::scope::{REPORT, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::widget::popup::close;
use crate::ui::widget::report::view::last_first;
use crate::ui::widget::scroll::{moved, page};
use crate::words::MessageId;

pub static EXPORTED: Scope = Scope {
    name: "exported",
    title: MessageId::new("scope-exported"),
    inherits: &[&REPORT],
    hints: &["exported.close", "report.down", "report.up"],
};

pub static ACTIONS: &[Action] = actions! {
    "report.down" "action-dialog-down" Navigate REPORT ["Down", "j"] never_blocked, |state| scroll(state, 1);
    "report.up" "action-dialog-up" Navigate REPORT ["Up", "k"] never_blocked, |state| scroll(state, -1);
    "report.page-down" "action-dialog-page-down" Navigate REPORT ["PgDn", "Space"] never_blocked, |state| scroll(state, page(state));
    "report.page-up" "action-dialog-page-up" Navigate REPORT ["PgUp"] never_blocked, |state| scroll(state, -page(state));
    "report.top" "action-dialog-top" Navigate REPORT ["Home"] never_blocked, |state| scroll(state, isize::MIN);
    "report.bottom" "action-dialog-bottom" Navigate REPORT ["End"] never_blocked, |state| scroll(state, isize::MAX);
    "exported.close" "action-dialog-close" File EXPORTED ["Enter", "Esc", "q"] never_blocked, close;
};

/// Scrolls by entries; it stops at the ends.
pub fn scroll(state: &mut State, by: isize) -> Vec<Effect> {
    // Taken out for a moment, to use it together with the state without copying.
    let Some(mut report) = open_report(state).map(std::mem::take) else { return Vec::new() };
    let last = last_first(state, &report);
    report.first = moved(report.first.min(last), by, last + 1);
    if let Some(open) = open_report(state) {
        *open = report;
    }
    Vec::new()
}

/// Scrolls by one entry, for the mouse wheel.
pub fn turn(state: &mut State, down: bool) -> Vec<Effect> {
    scroll(state, if down { 1 } else { -1 })
}

fn open_report(state: &mut State) -> Option<&mut Report> {
    state.dialogs.uppermost_mut()?.report()
}
