//! Asking for the other map, moving in the list of changes, and going from a change to the board.

use super::layout::{CompareLayout, Item};
use super::state::{CompareLine, CompareScreen};
use crate::model::Id;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::effect::Effect;
use crate::ui::core::outcome::CompareOutcome;
use crate::ui::core::scope::{SCREEN, SELECTION, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::{CompareJob, Task};
use crate::ui::find;
use crate::ui::widget::prompt::state::Prompt;
use crate::ui::widget::{path, scroll};
use crate::words::{Message, MessageId};

pub static COMPARE: Scope = Scope {
    name: "compare",
    title: MessageId::new("scope-compare"),
    inherits: &[&SELECTION, &SCREEN],
    hints: &[
        "compare.open",
        "compare.stage-after",
        "compare.other",
        "view.eyes",
        "view.board",
        "view.palette",
        "view.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "view.compare" "action-view-compare" / "hint-key-compare" View SCREEN ["g o"] no_map, open;
    "compare.up" "action-go-up" Navigate COMPARE ["Up", "k"] never_blocked, |state| go(state, -1);
    "compare.down" "action-go-down" Navigate COMPARE ["Down", "j"] never_blocked, |state| go(state, 1);
    "compare.page-up" "action-table-page-up" Navigate COMPARE ["PgUp"] never_blocked, |state| go(state, -page(state));
    "compare.page-down" "action-table-page-down" Navigate COMPARE ["PgDn"] never_blocked, |state| go(state, page(state));
    "compare.top" "action-table-top" Navigate COMPARE ["g g", "Home"] never_blocked, |state| go(state, isize::MIN);
    "compare.bottom" "action-table-bottom" Navigate COMPARE ["G", "End"] never_blocked, |state| go(state, isize::MAX);
    "compare.stage-after" "action-go-stage-after" / "hint-key-stage-after" Navigate COMPARE ["Tab", "w"] never_blocked, |state| by_stage(state, true);
    "compare.stage-before" "action-go-stage-before" Navigate COMPARE ["Shift-Tab", "b"] never_blocked, |state| by_stage(state, false);
    "compare.open" "action-compare-open" / "hint-key-board" Navigate COMPARE ["Enter"] no_change, show;
    "compare.other" "action-compare-other" / "hint-key-compare-other" File COMPARE ["O"] never_blocked, ask;
};

fn no_change(state: &State) -> Option<Message> {
    let change = state.screen.get::<CompareScreen>().and_then(CompareScreen::change);
    change.is_none().then(|| Message::new("blocked-no-change"))
}

/// Reads the map that this one is the future of; if it is of none, asks for a file.
fn open(state: &mut State) -> Vec<Effect> {
    let other = state.map().info().future_of.clone();
    if other.is_empty() {
        return ask(state);
    }
    let job = CompareJob { own: state.file.path.clone(), other, typed: false };
    vec![Effect::Task(Task::Compare(job))]
}

fn ask(state: &mut State) -> Vec<Effect> {
    state.dialogs.open_alone(Prompt::new(CompareLine, ""));
    Vec::new()
}

/// Reads the file at the typed path.
///
/// # Errors
/// The line is not a path.
pub(super) fn begin(state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
    let bare = path::typed(typed)?;
    let job = CompareJob { own: state.file.path.clone(), other: bare.to_owned(), typed: true };
    Ok(vec![Effect::Task(Task::Compare(job))])
}

/// Shows the comparison with the map that was read, or asks for another file and says why this one
/// could not be; not if something else was opened meanwhile.
pub fn read(state: &mut State, outcome: CompareOutcome) {
    if !state.has_map() || state.file.path != outcome.job.own || !state.dialogs.is_empty() {
        return;
    }
    match outcome.result {
        Ok(other) => {
            state.show_screen("compare");
            if let Some(screen) = state.screen.get_mut::<CompareScreen>() {
                screen.other = Some(other);
            }
        }
        Err(reason) => {
            let prompt = Prompt::new(CompareLine, &outcome.job.other);
            state.dialogs.open_alone(Prompt { complaint: Some(reason), ..prompt });
        }
    }
}

/// How many changes Page Up and Page Down move: slightly fewer than are in view, to keep some in view.
fn page(state: &State) -> isize {
    scroll::page_of(CompareLayout::of(state).list.height)
}

fn go(state: &mut State, by: isize) -> Vec<Effect> {
    let Some(screen) = state.screen.get_mut::<CompareScreen>() else { return Vec::new() };
    let count = screen.changes().count();
    if let Some(edge) = scroll::go(&mut screen.place, by, count) {
        state.say(edge);
    }
    Vec::new()
}

/// Moves to the first change of the next stage, or of the previous one.
fn by_stage(state: &mut State, forward: bool) -> Vec<Effect> {
    let Some(screen) = state.screen.get_mut::<CompareScreen>() else { return Vec::new() };
    let mut starts = Vec::new();
    let mut place = 0;
    for stage in screen.comparison.stages.iter().filter(|stage| !stage.changes.is_empty()) {
        starts.push(place);
        place += stage.changes.len();
    }
    let here = starts.partition_point(|start| *start <= screen.place);
    let there = if forward { Some(here) } else { here.checked_sub(2) };
    match there.and_then(|there| starts.get(there)) {
        Some(start) => screen.place = *start,
        None => state.say(Message::new(if forward { "edge-end" } else { "edge-start" })),
    }
    Vec::new()
}

/// Shows the changed node on the board, if it is in this map.
fn show(state: &mut State) -> Vec<Effect> {
    let Some(change) = state.screen.get::<CompareScreen>().and_then(CompareScreen::change) else {
        return Vec::new();
    };
    let about = change.about;
    if state.map().contains(about) {
        find::show_on_board(state, about);
    } else {
        state.say(Message::new("compare-not-here"));
    }
    Vec::new()
}

/// Selects the first change about a node.
pub(super) fn select(state: &mut State, id: Id) {
    if let Some(screen) = state.screen.get_mut::<CompareScreen>() {
        screen.place = screen.place_of(id).unwrap_or(screen.place);
    }
}

/// Selects the change on which the mouse was pressed.
pub(super) fn press(state: &mut State, (_, row): (u16, u16)) {
    state.dialogs.clear();
    let layout = CompareLayout::of(state);
    let Some(screen) = state.screen.get_mut::<CompareScreen>() else { return };
    let pressed = layout.in_view(screen).into_iter().find(|(_, one)| *one == row);
    if let Some((Item::Change(place), _)) = pressed {
        screen.place = place;
    }
}
