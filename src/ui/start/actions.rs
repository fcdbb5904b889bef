//! Actions of the start screen: opening a file, a template, a sample.

use crate::format::{Template, first_sample, template};
use crate::ops::Document;
use crate::text::Side;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::file::FileState;
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::Task;
use crate::ui::import;
use crate::ui::start::layout;
use crate::ui::start::scope::START;
use crate::ui::start::state::{StartEntry, StartScreen};
use crate::ui::tour;
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "start.up" "action-go-up" Navigate START ["Up", "k"] never_blocked, |state| vertically(state, -1);
    "start.down" "action-go-down" Navigate START ["Down", "j"] never_blocked, |state| vertically(state, 1);
    "start.left" "action-go-left" Navigate START ["Left", "h"] never_blocked, |state| sideways(state, Side::Left);
    "start.right" "action-go-right" Navigate START ["Right", "l"] never_blocked, |state| sideways(state, Side::Right);
    "start.open" "action-start-open" File START ["Enter"] never_blocked, open;
    "start.recent-1" "action-start-recent" File START ["1"] |state| no_recent(state, 0), |state| open_recent(state, 0);
    "start.recent-2" "action-start-recent" File START ["2"] |state| no_recent(state, 1), |state| open_recent(state, 1);
    "start.recent-3" "action-start-recent" File START ["3"] |state| no_recent(state, 2), |state| open_recent(state, 2);
    "start.recent-4" "action-start-recent" File START ["4"] |state| no_recent(state, 3), |state| open_recent(state, 3);
    "start.recent-5" "action-start-recent" File START ["5"] |state| no_recent(state, 4), |state| open_recent(state, 4);
    "start.recent-6" "action-start-recent" File START ["6"] |state| no_recent(state, 5), |state| open_recent(state, 5);
    "start.recent-7" "action-start-recent" File START ["7"] |state| no_recent(state, 6), |state| open_recent(state, 6);
    "start.recent-8" "action-start-recent" File START ["8"] |state| no_recent(state, 7), |state| open_recent(state, 7);
    "start.recent-9" "action-start-recent" File START ["9"] |state| no_recent(state, 8), |state| open_recent(state, 8);
    "start.new" "action-start-new" File START ["n"] never_blocked, open_first_template;
    "start.sample" "action-start-sample" File START ["s"] never_blocked, open_first_sample;
    "start.tour" "action-start-tour" File START ["t"] never_blocked, tour;
};

/// The template and the sample that open with a single key.
const FIRST_TEMPLATE: &str = "purchase";

fn screen(state: &mut State) -> Option<&mut StartScreen> {
    state.screen.get_mut()
}

fn vertically(state: &mut State, by: isize) -> Vec<Effect> {
    if let Some(screen) = screen(state) {
        let last = screen.lines().len().saturating_sub(1);
        screen.selected = screen.selected.saturating_add_signed(by).min(last);
    }
    Vec::new()
}

fn sideways(state: &mut State, side: Side) -> Vec<Effect> {
    if let Some(screen) = screen(state) {
        let last = screen.lines().get(screen.selected).map_or(0, |line| line.entries.len() - 1);
        let here = screen.within.min(last);
        screen.within = match side {
            Side::Left => here.saturating_sub(1),
            Side::Right => (here + 1).min(last),
        };
    }
    Vec::new()
}

/// Selects the line above or below, for the mouse wheel.
pub fn step(state: &mut State, down: bool) {
    vertically(state, if down { 1 } else { -1 });
}

/// Selects the line and the entry in this cell of the screen.
pub fn select_at(state: &mut State, place: (u16, u16)) {
    let found = layout::entry_at(state, place);
    if let (Some(screen), Some((line, within))) = (screen(state), found) {
        (screen.selected, screen.within) = (line, within);
    }
}

pub fn open(state: &mut State) -> Vec<Effect> {
    match screen(state).and_then(|screen| screen.entry()) {
        Some(StartEntry::OrphanedJournal(place)) => {
            let orphan = screen(state).and_then(|screen| screen.orphaned_journals.get(place).cloned());
            orphan.map(Task::Recover).map(Effect::Task).into_iter().collect()
        }
        Some(StartEntry::Recent(place)) => open_recent(state, place),
        Some(StartEntry::InFolder(place)) => {
            let map = screen(state).and_then(|screen| screen.folder.get(place).cloned());
            map.map(|map| Effect::Task(Task::Open(map.path))).into_iter().collect()
        }
        Some(StartEntry::Template(one) | StartEntry::Sample(one)) => open_untitled(state, one),
        Some(StartEntry::Import) => import::ask(state),
        Some(StartEntry::Tour) => tour(state),
        Some(StartEntry::Leave) => vec![Effect::Quit],
        None => Vec::new(),
    }
}

fn no_recent(state: &State, place: usize) -> Option<Message> {
    let Some(screen) = state.screen.get::<StartScreen>() else {
        return Some(Message::new("blocked-no-recent"));
    };
    screen.recent.get(place).is_none().then(|| Message::new("blocked-no-recent"))
}

fn open_recent(state: &mut State, place: usize) -> Vec<Effect> {
    let recent = screen(state).and_then(|screen| screen.recent.get(place).cloned());
    recent.map(|recent| Effect::Task(Task::Open(recent.path))).into_iter().collect()
}

/// Opens a map that comes with the program. It has no file until it is saved.
fn open_untitled(state: &mut State, one: &Template) -> Vec<Effect> {
    let file = FileState { suggested: one.name.to_owned(), ..FileState::default() };
    state.show_document(Document::new(one.map(), false), file);
    Vec::new()
}

fn language(state: &State) -> &'static str {
    state.session.words.language()
}

fn open_first_template(state: &mut State) -> Vec<Effect> {
    let found = template(FIRST_TEMPLATE, language(state));
    found.map_or(Vec::new(), |found| open_untitled(state, found))
}

fn open_first_sample(state: &mut State) -> Vec<Effect> {
    let found = first_sample(language(state));
    found.map_or(Vec::new(), |found| open_untitled(state, found))
}

/// Opens a sample and begins the tour.
fn tour(state: &mut State) -> Vec<Effect> {
    open_first_sample(state);
    tour::begin(state);
    Vec::new()
}
