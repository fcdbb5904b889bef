//! What a state looks like, as far as two of them show the same kind of thing.

use std::fmt::{Debug, Write};

use masa::model::{CardId, Id};
use masa::ui::State;
use masa::ui::core::mode::{Mode, Screen};

/// The name of a variant, out of what `Debug` writes.
fn variant(value: &impl Debug) -> String {
    let mut word = FirstWord(String::new());
    // It ends with an error where the word does: the rest may be long.
    let _ = write!(word, "{value:?}");
    word.0
}

/// Takes one word.
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
    let mut shown = vec![format!("Screen::{}", variant(&state.screen))];
    shown.push(format!("Scope::{}", variant(&state.mode.scope(&state.screen))));
    shown.extend(state.mode.stack().flat_map(shown_by));
    shown
}

/// The same of one mode.
fn shown_by(mode: &Mode) -> Vec<String> {
    let mut shown = vec![format!("Mode::{}", variant(mode))];
    match mode {
        Mode::Prompt(prompt) => shown.push(format!("Purpose::{}", variant(&prompt.purpose))),
        Mode::List(list) => {
            shown.push(format!("Choice::{}", variant(&list.choice)));
            shown.extend(list.typing.as_ref().map(|typing| format!("Named::{}", variant(&typing.target))));
        }
        Mode::Edit(edit) => shown.push(format!("Target::{}", variant(&edit.target))),
        Mode::Carry(carry) => shown.push(format!("Carried::{}", variant(&carry.target))),
        Mode::Import(dialog) => shown.push(format!("Origin::{}", variant(&dialog.origin))),
        Mode::Recovery(recovery) if recovery.discarding => shown.push("discarding".to_owned()),
        Mode::Outside(dialog) if dialog.overwriting => shown.push("overwriting".to_owned()),
        Mode::Export(dialog) if dialog.typing.is_some() => shown.push("typing".to_owned()),
        Mode::Inspector(inspector) => {
            shown.push(format!("Kind::{}", variant(&inspector.id.kind())));
            if inspector.editor.is_some() {
                shown.extend(inspector.row().map(|row| format!("typing {}", variant(row.shape))));
            }
        }
        _ => {}
    }
    shown
}

/// What the uppermost dialog looks like, or the screen where none is open.
pub fn looks(state: &State) -> String {
    let screen = if state.mode.former().is_none() { variant(&state.screen) } else { String::new() };
    let complaint = match &state.mode {
        Mode::Prompt(prompt) => prompt.complaint.is_some(),
        Mode::Inspector(inspector) => inspector.complaint.is_some(),
        _ => false,
    };
    let shown = shown_by(&state.mode);
    // A field is typed alike, whatever it is a field of.
    let of_a_field = shown.iter().any(|one| one.starts_with("typing"));
    let shown: Vec<String> =
        shown.into_iter().filter(|one| !of_a_field || !one.starts_with("Kind")).collect();
    format!("{screen} {} {complaint}{}", shown.join(" "), outside(state))
}

/// What the dialog about another program's change found: other things can be done about each.
fn outside(state: &State) -> &'static str {
    let (Mode::Outside(_), Some(outside)) = (&state.mode, &state.file.outside) else { return "" };
    match outside.content() {
        None => " no file",
        Some(Err(_)) => " no map",
        Some(Ok(theirs)) if theirs.read_only.is_some() => " a map that is not ours to write",
        Some(Ok(_)) => " a map",
    }
}

/// What tells states apart on the walk, besides: what is selected.
pub fn place(state: &State) -> String {
    let selected = match (&state.mode, &state.screen) {
        (Mode::Normal, Screen::Board) => {
            let id = state.board.cursor.selected(state.map());
            let card = id.and_then(|id| CardId::try_from(id).ok()).and_then(|id| state.map().card(id));
            let lane = card.and_then(|card| state.map().lane(card.place.lane)).map(|lane| lane.kind);
            let untitled = state.file.path.is_none();
            format!("{:?} {lane:?} {} {untitled}", id.map(Id::kind), state.marks.is_empty())
        }
        (Mode::Normal, Screen::Start(start)) => start.entry().map_or(String::new(), |entry| variant(&entry)),
        (Mode::Inspector(inspector), _) => inspector.selected.to_string(),
        (Mode::Export(dialog), _) => dialog.selected.to_string(),
        _ => String::new(),
    };
    format!("{} over {} {selected}", looks(state), variant(&state.screen))
}

/// What else an action may wait for: each is looked at for itself, on every screen and in every dialog.
pub fn waited_for(state: &State) -> Vec<String> {
    let there = [
        ("something to undo", state.document.undoable().is_some()),
        ("something to redo", state.document.redoable().is_some()),
        ("something copied", !state.session.register.nodes.is_empty()),
        ("something sought", !state.lens.sought.is_empty()),
        ("an export", state.session.exporting.is_some()),
        ("a map only looked at", state.file.looking.is_some()),
        ("a change by another program", state.file.outside.is_some()),
    ];
    let place = format!("{} {}", variant(&state.screen), variant(&state.mode));
    there.iter().filter(|(_, there)| *there).map(|(what, _)| format!("{place}: {what}")).collect()
}
