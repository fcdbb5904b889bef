//! Actions on the screen of personas: moving, typing into fields, adding, ordering and removing
//! personas.

use crate::insight::{field as insight_field, name};
use crate::model::{Id, IdSource, Kind, Node, Persona, PersonaField, PersonaId, Shape, Value};
use crate::ops::{Op, Transaction, edit_field, removal};
use crate::text::{Editor, EditorCommand as Change, Motion, Side, quoted};
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked;
use crate::ui::core::direction::{Travel, along};
use crate::ui::core::effect::Effect;
use crate::ui::core::frame::board_size;
use crate::ui::core::perform::open_screen;
use crate::ui::core::rank::rank_after;
use crate::ui::core::scope::{EDITING, SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::personas::layout::{HEAD, PersonaSheets, field, field_count, field_text, selected_persona};
use crate::ui::personas::state::{PersonasScreen, SheetEdit};
use crate::ui::widget::typing::change;
use crate::ui::{carry, file};
use crate::words::{Message, MessageId};

pub static PERSONAS: Scope = Scope {
    name: "personas",
    title: MessageId::new("scope-personas"),
    inherits: &[&SCREEN],
    hints: &[
        "persona.edit",
        "persona.add",
        "persona.carry",
        "persona.delete",
        "persona.eyes",
        "view.board",
        "view.help",
    ],
};

pub static SHEET: Scope = Scope {
    name: "sheet",
    title: MessageId::new("scope-sheet"),
    inherits: &[&EDITING],
    hints: &["sheet.keep", "sheet.next", "sheet.new-line", "sheet.end"],
};

pub static ACTIONS: &[Action] = actions! {
    "view.personas" "action-view-personas" / "hint-key-personas" View SCREEN ["g p"] blocked::no_map, |state| open_screen(state, "personas");
    "persona.left" "action-go-left" Navigate PERSONAS ["Left", "h"] never_blocked, |state| sideways(state, Side::Left);
    "persona.right" "action-go-right" Navigate PERSONAS ["Right", "l"] never_blocked, |state| sideways(state, Side::Right);
    "persona.field-before" "action-persona-field-before" Navigate PERSONAS ["Up", "k", "Shift-Tab"] never_blocked, |state| go_to_field(state, Travel::Backward);
    "persona.field-after" "action-persona-field-after" Navigate PERSONAS ["Down", "j", "Tab"] never_blocked, |state| go_to_field(state, Travel::Forward);
    "persona.first" "action-persona-first" Navigate PERSONAS ["Home"] never_blocked, |state| go_to(state, 0);
    "persona.last" "action-persona-last" Navigate PERSONAS ["End"] never_blocked, |state| go_to(state, usize::MAX);
    "persona.top" "action-persona-top" Navigate PERSONAS ["g g", "PgUp"] never_blocked, |state| go_to_end_field(state, 0);
    "persona.bottom" "action-persona-bottom" Navigate PERSONAS ["G", "PgDn"] never_blocked, |state| go_to_end_field(state, field_count() - 1);
    "persona.add" "action-persona-add" Persona PERSONAS ["a"] never_blocked, add;
    "persona.edit" "action-edit" Persona PERSONAS ["Enter"] never_blocked, edit;
    "persona.delete" "action-delete" Persona PERSONAS ["x", "Delete"] no_persona, delete;
    "persona.carry" "action-carry" Persona PERSONAS ["m"] no_persona, carry_along;
    "persona.eyes" "action-persona-eyes" Persona PERSONAS ["c"] no_persona, view_as_persona;
    "sheet.keep" "action-text-keep" Text SHEET ["Enter"] never_blocked, keep_or_next_item;
    "sheet.end" "action-text-end" Text SHEET ["Esc"] never_blocked, keep_and_end;
    "sheet.next" "action-persona-field-after" Text SHEET ["Tab"] never_blocked, |state| keep_and_go(state, Travel::Forward);
    "sheet.before" "action-persona-field-before" Text SHEET ["Shift-Tab"] never_blocked, |state| keep_and_go(state, Travel::Backward);
    "sheet.new-line" "action-text-new-line" Text SHEET ["Ctrl-J", "Shift-Enter", "Alt-Enter"] never_blocked, new_line;
    "sheet.up" "action-text-up" Text SHEET ["Up"] never_blocked, |state| change(state, Change::Move(Motion::Up));
    "sheet.down" "action-text-down" Text SHEET ["Down"] never_blocked, |state| change(state, Change::Move(Motion::Down));
    "sheet.select-up" "action-text-select-up" Text SHEET ["Shift-Up"] never_blocked, |state| change(state, Change::Extend(Motion::Up));
    "sheet.select-down" "action-text-select-down" Text SHEET ["Shift-Down"] never_blocked, |state| change(state, Change::Extend(Motion::Down));
    "sheet.save" "action-text-save" Text SHEET ["Ctrl-S", "F2"] never_blocked, keep_and_save;
};

fn no_persona(state: &State) -> Option<Message> {
    selected_persona(state).is_none().then(|| Message::new("blocked-no-persona-selected"))
}

fn screen(state: &mut State) -> Option<&mut PersonasScreen> {
    state.screen.get_mut()
}

fn sideways(state: &mut State, side: Side) -> Vec<Effect> {
    let direction = along(state, side);
    let count = state.map().persona_ids().len();
    let next = screen(state).and_then(|screen| direction.step(screen.selected, count));
    match next {
        Some(place) => return go_to(state, place),
        None => state.say(Message::new(match direction {
            Travel::Backward => "edge-first-persona",
            Travel::Forward => "edge-last-persona",
        })),
    }
    Vec::new()
}

fn go_to(state: &mut State, place: usize) -> Vec<Effect> {
    let last = state.map().persona_ids().len().saturating_sub(1);
    if let Some(screen) = screen(state) {
        screen.selected = place.min(last);
    }
    Vec::new()
}

pub fn select(state: &mut State, id: Id) {
    let place = state.map().persona_ids().iter().position(|one| Id::from(*one) == id);
    if let (Some(place), Some(screen)) = (place, screen(state)) {
        screen.selected = place;
    }
}

fn go_to_field(state: &mut State, direction: Travel) -> Vec<Effect> {
    if let Some(screen) = screen(state)
        && let Some(place) = direction.step(screen.field, field_count())
    {
        screen.field = place;
    }
    Vec::new()
}

fn go_to_end_field(state: &mut State, place: usize) -> Vec<Effect> {
    if let Some(screen) = screen(state) {
        screen.field = place;
    }
    Vec::new()
}

/// Starts typing the name of a new persona, which is made once the name is stored.
fn add(state: &mut State) -> Vec<Effect> {
    if let Some(screen) = screen(state) {
        (screen.field, screen.first) = (0, 0);
        state.dialogs.open_alone(SheetEdit { persona: None, editor: Editor::default() });
    }
    Vec::new()
}

fn edit(state: &mut State) -> Vec<Effect> {
    let Some(id) = selected_persona(state) else { return add(state) };
    let place = screen(state).map_or(0, |screen| screen.field);
    if let Some(persona) = state.map().persona(id) {
        let text = field_text(persona, field(place));
        if !blocked::is_too_long(state, &text) {
            let editor = Editor::new(&text);
            state.dialogs.open_alone(SheetEdit { persona: Some(id), editor });
        }
    }
    Vec::new()
}

fn delete(state: &mut State) -> Vec<Effect> {
    let Some(id) = selected_persona(state) else { return Vec::new() };
    let said = Message::new("did-delete").message("what", name::of(state.map(), id.into()));
    let ops = removal(state.map(), [id.into()]);
    state.commit(Transaction::new(named!("persona.delete"), said.clone()).with(ops));
    state.lens.eyes = state.lens.eyes.filter(|eyes| *eyes != id);
    state.say_undoable(&said);
    Vec::new()
}

fn carry_along(state: &mut State) -> Vec<Effect> {
    if let Some(id) = selected_persona(state) {
        carry::begin(state, vec![id.into()], id.into());
    }
    Vec::new()
}

/// Switches to the view of this persona, or if it is on, back to that of everyone.
fn view_as_persona(state: &mut State) -> Vec<Effect> {
    let selected = selected_persona(state);
    state.lens.eyes = selected.filter(|_| state.lens.eyes != selected);
    let said = match state.lens.eyes.and_then(|eyes| state.map().persona(eyes)) {
        Some(persona) => Message::new("eyes-of").text("name", persona.name.as_str()),
        None => Message::new("eyes-of-everyone"),
    };
    state.say(said);
    Vec::new()
}

fn shape(state: &State) -> &'static Shape {
    let Some(screen) = state.screen.get::<PersonasScreen>() else { return &Shape::Line };
    &field(screen.field).shape
}

/// Whether the field being typed may contain line breaks.
pub fn takes_lines(state: &State) -> bool {
    *shape(state) != Shape::Line
}

fn new_line(state: &mut State) -> Vec<Effect> {
    if takes_lines(state) { change(state, Change::NewLine) } else { Vec::new() }
}

/// In a list, begins the next item. After an empty item, and in every other field, stores the text.
fn keep_or_next_item(state: &mut State) -> Vec<Effect> {
    let Some(edit) = state.dialogs.top::<SheetEdit>() else { return Vec::new() };
    let (before, _) = edit.editor.text().split_at(edit.editor.caret());
    let item_begun = before.rsplit('\n').next().is_some_and(|item| !item.trim().is_empty());
    if *shape(state) == Shape::Texts && item_begun {
        return change(state, Change::NewLine);
    }
    keep_and_end(state)
}

/// Stores the typed text and closes the field.
fn keep_and_end(state: &mut State) -> Vec<Effect> {
    keep(state);
    Vec::new()
}

fn keep_and_save(state: &mut State) -> Vec<Effect> {
    keep(state);
    file::save(state)
}

/// Stores the field and opens the next or previous one; at the end of the sheet, the same one again: what is
/// typed next must not become commands.
fn keep_and_go(state: &mut State, direction: Travel) -> Vec<Effect> {
    if keep(state).is_none() {
        return Vec::new();
    }
    let place = screen(state).and_then(|screen| direction.step(screen.field, field_count()));
    if let (Some(place), Some(screen)) = (place, screen(state)) {
        screen.field = place;
        return edit(state);
    }
    let effects = edit(state);
    state.say(Message::new("form-ends"));
    effects
}

/// Stores the typed text, as one undo step. Returns the persona; `None` if a new one got no name.
fn keep(state: &mut State) -> Option<PersonaId> {
    let edit = state.dialogs.take::<SheetEdit>()?;
    let mut ids = state.session.ids.clone();
    let change = typed_change(state, &edit, &mut ids);
    state.session.ids = ids;
    let made = change.as_ref().and_then(|change| match change.ops.first() {
        Some(Op::Insert(Node::Persona(id, _))) => Some(*id),
        _ => None,
    });
    if let Some(change) = change {
        state.commit(change);
    }
    if let Some(id) = made {
        select(state, id.into());
    }
    edit.persona.or(made)
}

/// The change that storing the text would make; `None` if there is none. A new persona takes its id
/// from `ids`.
pub fn typed_change(state: &State, edit: &SheetEdit, ids: &mut IdSource) -> Option<Transaction> {
    match edit.persona {
        Some(id) => change_field(state, id, &edit.editor),
        None => new_persona(state, ids, edit.editor.text().trim()),
    }
}

fn change_field(state: &State, id: PersonaId, editor: &Editor) -> Option<Transaction> {
    let screen = state.screen.get::<PersonasScreen>()?;
    let row = field(screen.field);
    let value = |typed: &str| match row.shape {
        Shape::Texts => {
            let items = typed.lines().map(str::trim).filter(|item| !item.is_empty());
            Value::texts(&items.map(str::to_owned).collect::<Vec<_>>())
        }
        _ => Value::text(typed.trim()),
    };
    let (began, wanted) = (value(editor.original()), value(editor.text()));
    let ops = edit_field(state.map(), id.into(), row.field.into(), &began, wanted.clone());
    // A name cannot be cleared.
    if ops.is_empty() || (row.field == PersonaField::Name && wanted.is_unset()) {
        return None;
    }
    let said = if row.field == PersonaField::Name {
        let name = quoted(&wanted.into_text());
        Message::new("did-name").message("what", name::of(state.map(), id.into())).text("name", name)
    } else {
        insight_field::set(state.map(), row.field.into(), name::of(state.map(), id.into()), &wanted)
    };
    Some(Transaction::new(named!("persona.edit"), said).with(ops))
}

fn new_persona(state: &State, ids: &mut IdSource, name: &str) -> Option<Transaction> {
    if name.is_empty() {
        return None;
    }
    let map = state.map();
    let id: PersonaId = map.unused(Kind::Persona, || ids.deal());
    let rank = rank_after(map.persona_ids(), selected_persona(state), |one| {
        map.persona(one).map(|persona| &persona.rank)
    });
    let persona = Persona { rank, name: name.to_owned(), ..Persona::default() };
    let persona = Node::Persona(id, persona);
    let said = Message::new("did-add").message("what", name::of_new(&persona));
    Some(Transaction::new(named!("persona.add"), said).insert(persona))
}

/// Handles a press on the sheets: selects the persona and the field there.
pub fn press(state: &mut State, (column, row): (u16, u16)) {
    let (width, _) = board_size(state);
    let layout = PersonaSheets::new(state, width);
    let sheet =
        layout.sheets.iter().find(|sheet| (sheet.column..sheet.column + sheet.width).contains(&column));
    let Some(first) = state.screen.get::<PersonasScreen>().map(|screen| screen.first) else { return };
    let line = row.checked_sub(HEAD).map(|row| row.saturating_add(first));
    let field =
        sheet.zip(line).and_then(|(sheet, line)| sheet.fields.iter().rposition(|span| span.row <= line));
    let persona = sheet.and_then(|sheet| sheet.persona);
    keep_and_end(state);
    state.dialogs.clear();
    let place = state.map().persona_ids().iter().position(|one| Some(*one) == persona);
    if let (Some(screen), Some(place), Some(field)) = (screen(state), place, field) {
        (screen.selected, screen.field) = (place, field);
    }
}
