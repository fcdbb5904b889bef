//! Describes what a state shows, so that states that show the same kind of thing compare equal.

use std::any::Any;
use std::fmt::{Debug, Write};

use masa::insight::votes;
use masa::model::{CardId, Id};
use masa::ui::State;
use masa::ui::agenda::AgendaList;
use masa::ui::board::capture::Capture;
use masa::ui::card::OwnerLine;
use masa::ui::carry::Carry;
use masa::ui::check::{CheckGroup, CheckScreen, Reason};
use masa::ui::compare::CompareLine;
use masa::ui::core::dialog::{Dialog, DialogPlace};
use masa::ui::export::ExportDialog;
use masa::ui::external_change::ExternalChangeDialog;
use masa::ui::file::SaveAsLine;
use masa::ui::filter::FilterLine;
use masa::ui::find::SearchLine;
use masa::ui::history::{HistoryScreen, HistorySearch};
use masa::ui::import::ImportDialog;
use masa::ui::import::ImportLine;
use masa::ui::inspector::Inspector;
use masa::ui::lanes::LaneList;
use masa::ui::parking::{AssignLine, ParkLine, ParkedList};
use masa::ui::recovery::Recovery;
use masa::ui::replay::CopyLine;
use masa::ui::start::StartScreen;
use masa::ui::vote::{NewVote, QuestionLine, ResultDialog};
use masa::ui::widget::prompt::state::{Prompt, PromptLine};
use masa::words::Message;

/// The name of a variant, taken from its `Debug` output.
fn variant(value: &impl Debug) -> String {
    let mut word = FirstWord(String::new());
    // The writer returns an error after the first word, since the rest may be long.
    let _ = write!(word, "{value:?}");
    word.0
}

/// Accepts only one word.
struct FirstWord(String);

impl Write for FirstWord {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        for one in text.chars() {
            if !one.is_alphanumeric() {
                return Err(std::fmt::Error);
            }
            self.0.push(one);
        }
        Ok(())
    }
}

/// The variants that a state shows, as `Enum::Variant`.
pub fn shown(state: &State) -> Vec<String> {
    let mut shown = vec![format!("Screen::{}", state.screen.row.scope.name)];
    shown.push(format!("Scope::{:?}", state.scope()));
    shown.extend(state.dialogs.iter().rev().flat_map(shown_by));
    shown
}

/// Which line a dialog asks for, if it is a prompt, and why the line is not valid.
pub fn prompt(dialog: &dyn Dialog<State>) -> Option<(String, Option<&Message>)> {
    fn of<L: PromptLine>(dialog: &dyn Any) -> Option<(String, Option<&Message>)> {
        let prompt = dialog.downcast_ref::<Prompt<L>>()?;
        Some((variant(&prompt.line), prompt.complaint.as_ref()))
    }
    let dialog: &dyn Any = dialog;
    let work = of::<OwnerLine>(dialog).or_else(|| of::<SaveAsLine>(dialog));
    let work = work.or_else(|| of::<ParkLine>(dialog)).or_else(|| of::<AssignLine>(dialog));
    let look = || of::<FilterLine>(dialog).or_else(|| of::<SearchLine>(dialog));
    let file = || of::<ImportLine>(dialog).or_else(|| of::<CompareLine>(dialog));
    let line = || of::<Reason>(dialog).or_else(|| of::<QuestionLine>(dialog));
    let past = || of::<HistorySearch>(dialog).or_else(|| of::<CopyLine>(dialog));
    work.or_else(look).or_else(file).or_else(line).or_else(past)
}

/// The same for one dialog.
fn shown_by(dialog: &dyn Dialog<State>) -> Vec<String> {
    let mut shown = vec![format!("Dialog::{}", variant(&dialog))];
    let any: &dyn Any = dialog;
    shown.extend(prompt(dialog).map(|(line, _)| format!("PromptLine::{line}")));
    if let Some(list) = any.downcast_ref::<LaneList>() {
        shown.extend(list.typing.as_ref().map(|typing| format!("Named::{}", variant(&typing.target))));
    }
    if let Some(list) = any.downcast_ref::<AgendaList>() {
        shown.extend(list.typing.as_ref().map(|typing| format!("LineTarget::{}", variant(&typing.target))));
    }
    if let Some(list) = any.downcast_ref::<ParkedList>() {
        shown.push(if list.inbox { "inbox" } else { "parked" }.to_owned());
        shown.extend(list.typing.as_ref().map(|typing| format!("new {}", typing.thought.is_none())));
    }
    if let Some(edit) = any.downcast_ref::<Capture>() {
        shown.push(format!("Target::{}", variant(&edit.target)));
    }
    if let Some(carry) = any.downcast_ref::<Carry>() {
        shown.push(format!("Carried::{}", variant(&carry.target)));
    }
    if let Some(dialog) = any.downcast_ref::<ImportDialog>() {
        shown.push(format!("Origin::{}", variant(&dialog.origin)));
    }
    if any.downcast_ref::<Recovery>().is_some_and(|recovery| recovery.discarding) {
        shown.push("discarding".to_owned());
    }
    if any.downcast_ref::<ExternalChangeDialog>().is_some_and(|dialog| dialog.overwriting) {
        shown.push("overwriting".to_owned());
    }
    if any.downcast_ref::<ExportDialog>().is_some_and(|dialog| dialog.typing.is_some()) {
        shown.push("typing".to_owned());
    }
    if let Some(inspector) = any.downcast_ref::<Inspector>() {
        shown.push(format!("Kind::{}", variant(&inspector.id.kind())));
        if inspector.editor.is_some() {
            shown.extend(inspector.row().map(|row| format!("typing {}", variant(row.shape))));
        }
    }
    shown
}

/// What the topmost dialog shows, or the screen if none is open.
pub fn looks(state: &State) -> String {
    let uppermost = state.dialogs.uppermost();
    let on_screen =
        uppermost.is_none_or(|dialog| matches!(dialog.place(), DialogPlace::Screen | DialogPlace::Line));
    let screen = if on_screen { state.screen.row.scope.name } else { "" };
    let complaint = uppermost.and_then(prompt).is_some_and(|(_, complaint)| complaint.is_some())
        || state.dialogs.top::<Inspector>().is_some_and(|inspector| inspector.complaint.is_some());
    let mut shown = uppermost.map_or_else(Vec::new, shown_by);
    if !state.pending.is_empty() {
        shown.push("Pending".to_owned());
    }
    // Editing looks the same for all kinds of fields.
    let of_a_field = shown.iter().any(|one| one.starts_with("typing"));
    let shown: Vec<String> =
        shown.into_iter().filter(|one| !of_a_field || !one.starts_with("Kind")).collect();
    format!("{screen} {} {complaint}{}", shown.join(" "), outside(state))
}

/// What the dialog about an external change has found, because the possible actions depend on it.
fn outside(state: &State) -> &'static str {
    let (Some(_), Some(outside)) = (state.dialogs.top::<ExternalChangeDialog>(), &state.file.external_change)
    else {
        return "";
    };
    match outside.content() {
        None => " no file",
        Some(Err(_)) => " no map",
        Some(Ok(theirs)) if theirs.read_only.is_some() => " a map that is not ours to write",
        Some(Ok(_)) => " a map",
    }
}

/// Further distinguishes states in the walk: what is selected.
pub fn place(state: &State) -> String {
    let selected = if let Some(inspector) = state.dialogs.top::<Inspector>() {
        inspector.selected.to_string()
    } else if let Some(dialog) = state.dialogs.top::<ExportDialog>() {
        dialog.selected.to_string()
    } else if let Some(dialog) = state.dialogs.top::<NewVote>() {
        dialog.selected.to_string()
    } else if let Some(dialog) = state.dialogs.top::<ResultDialog>() {
        let round = state.map().ballot(dialog.id).map(|ballot| ballot.round_of.is_some());
        format!("{round:?} {}", votes::result(state.map(), dialog.id).tied.is_empty())
    } else if !state.is_on_screen() {
        String::new()
    } else if let Some(start) = state.screen.get::<StartScreen>() {
        start.entry().map_or(String::new(), |entry| variant(&entry))
    } else if let Some(check) = state.screen.get::<CheckScreen>() {
        match check.row().map(|row| row.group) {
            Some(CheckGroup::Found(check)) => format!("{:?}", check.severity),
            group => format!("{group:?}"),
        }
    } else if let Some(history) = state.screen.get::<HistoryScreen>() {
        format!("{} {}", history.shown_changes().min(1), history.node(state.map()).is_some())
    } else if state.is_home() {
        let id = state.board.cursor.selected(state.map());
        let card = id.and_then(|id| CardId::try_from(id).ok()).and_then(|id| state.map().card(id));
        let lane = card.and_then(|card| state.map().lane(card.place.lane)).map(|lane| lane.kind);
        let untitled = state.file.path.is_none();
        format!("{:?} {lane:?} {} {untitled}", id.map(Id::kind), state.marks.is_empty())
    } else {
        String::new()
    };
    format!("{} over {} {selected}", looks(state), state.screen.row.scope.name)
}

/// Conditions of actions; each is tried on every screen and in every dialog.
pub fn waited_for(state: &State) -> Vec<String> {
    let there = [
        ("something to undo", state.document.undoable().is_some()),
        ("something to redo", state.document.redoable().is_some()),
        ("something copied", !state.session.register.nodes.is_empty()),
        ("something sought", !state.lens.last_search.is_empty()),
        ("an export", state.session.exports.running.is_some()),
        ("a map only looked at", state.file.set_aside.is_some()),
        ("a change by another program", state.file.external_change.is_some()),
        ("a tour", state.lens.toured.is_some()),
    ];
    let uppermost = state.dialogs.uppermost().map_or_else(String::new, |dialog| variant(&dialog));
    let place = format!("{} {uppermost} {}", state.screen.row.scope.name, state.pending.is_empty());
    there.iter().filter(|(_, there)| *there).map(|(what, _)| format!("{place}: {what}")).collect()
}
