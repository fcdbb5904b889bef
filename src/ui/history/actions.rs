//! Opening the history, moving in it, and going from a change to the replay or to what it changed.

use super::layout::HistoryLayout;
use super::search;
use super::state::{HistoryRow, HistoryScreen, Item};
use crate::ui::check;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::direction::Travel;
use crate::ui::core::effect::Effect;
use crate::ui::core::outcome::HistoryOutcome;
use crate::ui::core::scope::{SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::{HistoryJob, RecordingJob, Task};
use crate::ui::widget::scroll::{self, page};
use crate::words::{Message, MessageId};

pub static HISTORY: Scope = Scope {
    name: "history",
    title: MessageId::new("scope-history"),
    inherits: &[&SCREEN],
    hints: &[
        "history.replay",
        "history.open",
        "history.session-after",
        "view.board",
        "view.palette",
        "view.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "view.history" "action-view-history" / "hint-key-history" View SCREEN ["g y"] no_file, ask;
    "history.up" "action-go-up" Navigate HISTORY ["Up", "k"] never_blocked, |state| go(state, -1);
    "history.down" "action-go-down" Navigate HISTORY ["Down", "j"] never_blocked, |state| go(state, 1);
    "history.page-up" "action-table-page-up" Navigate HISTORY ["PgUp"] never_blocked, |state| go(state, -page(state));
    "history.page-down" "action-table-page-down" Navigate HISTORY ["PgDn"] never_blocked, |state| go(state, page(state));
    "history.top" "action-table-top" Navigate HISTORY ["g g", "Home"] never_blocked, |state| go(state, isize::MIN);
    "history.bottom" "action-table-bottom" Navigate HISTORY ["G", "End"] never_blocked, |state| go(state, isize::MAX);
    "history.session-after" "action-history-session-after" / "hint-key-session-after" Navigate HISTORY ["Tab"] never_blocked, |state| to_session(state, Travel::Forward);
    "history.session-before" "action-history-session-before" Navigate HISTORY ["Shift-Tab"] never_blocked, |state| to_session(state, Travel::Backward);
    "history.replay" "action-history-replay" / "hint-key-replay" View HISTORY ["Enter"] not_replayable, replay;
    "history.search" "action-history-search" Find HISTORY ["/"] nothing_recorded, search::ask;
    "history.open" "action-history-open" / "hint-key-history-open" Navigate HISTORY ["o"] no_node, open;
};

fn no_file(state: &State) -> Option<Message> {
    no_map(state).or_else(|| state.file.path.is_none().then(|| Message::new("blocked-no-history")))
}

/// Shows the screen, and asks for what was recorded.
fn ask(state: &mut State) -> Vec<Effect> {
    let Some(path) = state.file.path.clone() else { return Vec::new() };
    state.show_screen("history");
    vec![Effect::Task(Task::History(HistoryJob { path }))]
}

/// Asks again for what was recorded, if the screen is open: the journal has more now.
pub fn refresh(state: &State) -> Vec<Effect> {
    let path = state.file.path.clone().filter(|_| state.screen.get::<HistoryScreen>().is_some());
    path.map(|path| Effect::Task(Task::History(HistoryJob { path }))).into_iter().collect()
}

/// Shows what was recorded, unless the screen was left meanwhile.
pub fn read(state: &mut State, outcome: HistoryOutcome) {
    if state.file.path.as_ref() != Some(&outcome.path) {
        return;
    }
    let Some(screen) = state.screen.get_mut::<HistoryScreen>() else { return };
    match outcome.sessions {
        Ok(sessions) => screen.list(sessions),
        Err(reason) => {
            *screen = HistoryScreen::new(Vec::new());
            state.say(reason);
        }
    }
}

fn go(state: &mut State, by: isize) -> Vec<Effect> {
    let Some(screen) = state.screen.get_mut::<HistoryScreen>() else { return Vec::new() };
    let count = screen.rows.len();
    if let Some(edge) = scroll::go(&mut screen.place, by, count) {
        state.say(edge);
    }
    Vec::new()
}

/// Goes to the session below, or to the beginning of this one or of the one above.
fn to_session(state: &mut State, direction: Travel) -> Vec<Effect> {
    let Some(screen) = state.screen.get_mut::<HistoryScreen>() else { return Vec::new() };
    let is_session = |place: &usize| matches!(screen.rows.get(*place), Some(HistoryRow::Session(_)));
    let found = match direction {
        Travel::Forward => (screen.place + 1..screen.rows.len()).find(is_session),
        Travel::Backward => (0..screen.place).rev().find(is_session),
    };
    match (found, direction) {
        (Some(place), _) => screen.place = place,
        (None, Travel::Forward) => state.say(Message::new("history-oldest")),
        (None, Travel::Backward) => state.say(Message::new("history-newest")),
    }
    Vec::new()
}

fn not_replayable(state: &State) -> Option<Message> {
    let screen = state.screen.get::<HistoryScreen>();
    let session = screen.and_then(|screen| screen.session_of(screen.row()?));
    match session {
        None => Some(Message::new("blocked-no-session")),
        Some(session) => (!session.has_base).then(|| Message::new("blocked-no-base")),
    }
}

/// Asks for the session, to be replayed from the selected change on, or from its beginning.
fn replay(state: &mut State) -> Vec<Effect> {
    let Some(screen) = state.screen.get::<HistoryScreen>() else { return Vec::new() };
    let Some((row, session)) = screen.row().and_then(|row| Some((row, screen.session_of(row)?))) else {
        return Vec::new();
    };
    let after = screen.change_of(row).map(|change| change.sequence);
    vec![Effect::Task(Task::ReadRecording(RecordingJob { session: session.number, after }))]
}

fn nothing_recorded(state: &State) -> Option<Message> {
    let screen = state.screen.get::<HistoryScreen>();
    let is_empty = screen.is_none_or(|screen| screen.sessions().is_empty());
    is_empty.then(|| Message::new("log-nothing"))
}

fn no_node(state: &State) -> Option<Message> {
    let node = state.screen.get::<HistoryScreen>().and_then(|screen| screen.node(state.map()));
    node.is_none().then(|| Message::new("blocked-no-changed-node"))
}

/// Goes to what the selected change changed.
fn open(state: &mut State) -> Vec<Effect> {
    let node = state.screen.get::<HistoryScreen>().and_then(|screen| screen.node(state.map()));
    node.map_or(Vec::new(), |node| check::go_to(state, node))
}

/// Selects the row on which the mouse was pressed.
pub(super) fn press(state: &mut State, (_, row): (u16, u16)) {
    state.dialogs.clear();
    let layout = HistoryLayout::of(state);
    let reviewed = state.map().info().reviewed;
    let Some(screen) = state.screen.get_mut::<HistoryScreen>() else { return };
    let items = screen.items(reviewed);
    let there = layout.in_view(screen.first, &items).into_iter().find(|(_, at)| *at == row);
    if let Some((Item::Row(place), _)) = there {
        screen.place = place;
    }
}
