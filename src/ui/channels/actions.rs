//! Keys and mouse of the channels screen: moving to the next hand-over, scrolling the rows, and
//! selecting a touchpoint.

use super::layout::{ChannelsLayout, scroll};
use crate::insight::channels::channels;
use crate::insight::emotion::journey;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::direction::Travel;
use crate::ui::core::effect::Effect;
use crate::ui::core::perform::open_screen;
use crate::ui::core::scope::{SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::widget::journey::actions::JOURNEY;
use crate::ui::widget::journey::path::{go_to, stand};
use crate::ui::widget::scroll::page;
use crate::words::MessageId;

pub static CHANNELS: Scope = Scope {
    name: "channels",
    title: MessageId::new("scope-channels"),
    inherits: &[&JOURNEY],
    hints: &[
        "channels.hand-over-after",
        "view.inspector",
        "touchpoint.raise",
        "touchpoint.lower",
        "view.curve",
        "journey.open",
        "view.palette",
        "view.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "view.channels" "action-view-channels" / "hint-key-channels" View SCREEN ["g l"] no_map, |state| open_screen(state, "channels");
    "channels.hand-over-after" "action-hand-over-after" / "hint-key-hand-over" Navigate CHANNELS ["Tab"] never_blocked, |state| to_hand_over(state, Travel::Forward);
    "channels.hand-over-before" "action-hand-over-before" Navigate CHANNELS ["Shift-Tab"] never_blocked, |state| to_hand_over(state, Travel::Backward);
    "channels.up" "action-channels-up" Navigate CHANNELS ["Up", "k"] never_blocked, |state| rows(state, -1);
    "channels.down" "action-channels-down" Navigate CHANNELS ["Down", "j"] never_blocked, |state| rows(state, 1);
    "channels.page-up" "action-table-page-up" Navigate CHANNELS ["PgUp"] never_blocked, |state| rows(state, -page(state));
    "channels.page-down" "action-table-page-down" Navigate CHANNELS ["PgDn"] never_blocked, |state| rows(state, page(state));
};

fn to_hand_over(state: &mut State, direction: Travel) -> Vec<Effect> {
    let found = channels(state.map(), state.lens.eyes);
    go_to(state, direction, |place, _| found.hand_overs.contains(&place));
    Vec::new()
}

fn rows(state: &mut State, by: isize) -> Vec<Effect> {
    scroll(state, by);
    Vec::new()
}

/// Handles a press: selects the touchpoint of that column.
pub(super) fn press(state: &mut State, (column, row): (u16, u16)) {
    state.dialogs.clear();
    let layout = ChannelsLayout::of(state);
    let touchpoint = layout.axis.place(column).and_then(|place| journey(state.map()).get(place).copied());
    if let Some(touchpoint) = touchpoint.filter(|_| row < layout.rows.end()) {
        stand(state, touchpoint);
    }
}
