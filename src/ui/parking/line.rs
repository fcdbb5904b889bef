//! Typing thoughts: parking one from anywhere, and adding or editing one in the list.

use super::origin;
use super::state::{ParkLine, ParkedList, ThoughtLine, listed, selected};
use crate::insight::name;
use crate::model::{IdSource, Kind, Node, Parked, ParkedField, ParkedId, Rank, Value};
use crate::ops::{Transaction, edit_field};
use crate::text::Editor;
use crate::ui::core::action::named;
use crate::ui::core::blocked;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::file;
use crate::ui::widget::prompt::state::Prompt;
use crate::words::Message;

/// Opens the prompt for a thought above whatever is open. Pressed again, parks what was typed and
/// opens the list.
pub fn begin(state: &mut State) -> Vec<Effect> {
    if let Some(prompt) = state.dialogs.take::<Prompt<ParkLine>>() {
        park(state, &prompt.line, prompt.editor.text());
        return open(state);
    }
    let (from, lane) = origin::here(state);
    let id: ParkedId = state.new_id(Kind::Parked);
    state.dialogs.open(Prompt::new(ParkLine { id, from, lane }, ""));
    Vec::new()
}

/// Opens the list: the inbox if only that has anything, otherwise the parking lot.
pub fn open(state: &mut State) -> Vec<Effect> {
    let inbox = listed(state.map(), false).is_empty() && !listed(state.map(), true).is_empty();
    let last = listed(state.map(), inbox).len().saturating_sub(1);
    state.dialogs.open(ParkedList { inbox, selected: last, typing: None });
    Vec::new()
}

/// Parks a thought, unless nothing was typed.
pub fn park(state: &mut State, line: &ParkLine, typed: &str) {
    if let Some(change) = parked(state, line, typed) {
        state.say_undoable(&change.message);
        state.commit(change);
    }
}

/// The change that parks the typed thought; `None` if nothing is typed.
pub fn parked(state: &State, line: &ParkLine, typed: &str) -> Option<Transaction> {
    let text = typed.trim();
    if text.is_empty() {
        return None;
    }
    let thought = Parked { from: line.from, lane: line.lane, ..thought(state, text, false) };
    let node = Node::Parked(line.id, thought);
    let said = Message::new("did-park").message("what", name::of_new(&node));
    Some(Transaction::new(named!("park.begin"), said).insert(node))
}

/// A new thought, which becomes the last in the list.
fn thought(state: &State, text: &str, inbox: bool) -> Parked {
    let map = state.map();
    let last = map.parked_ids().last().and_then(|id| map.parked_thought(*id)).map(|thought| &thought.rank);
    let parked_on = Some(state.session.now.today);
    let by = state.session.settings.name.trim().to_owned();
    Parked {
        rank: Rank::between(last, None),
        text: text.to_owned(),
        by,
        parked_on,
        inbox,
        ..Parked::default()
    }
}

/// Starts typing a new thought at the end of the list.
pub fn add(state: &mut State) -> Vec<Effect> {
    let count = state.dialogs.top::<ParkedList>().map(|list| listed(state.map(), list.inbox).len());
    if let (Some(list), Some(count)) = (state.dialogs.top_mut::<ParkedList>(), count) {
        list.selected = count;
        list.typing = Some(ThoughtLine { thought: None, editor: Editor::new("") });
    }
    Vec::new()
}

/// Starts editing the selected thought, or a new one if none is selected.
pub fn edit(state: &mut State) -> Vec<Effect> {
    let Some(thought) = selected(state) else { return add(state) };
    let text = state.map().parked_thought(thought).map_or(String::new(), |thought| thought.text.clone());
    if !blocked::is_too_long(state, &text)
        && let Some(list) = state.dialogs.top_mut::<ParkedList>()
    {
        list.typing = Some(ThoughtLine { thought: Some(thought), editor: Editor::new(&text) });
    }
    Vec::new()
}

/// Stores the typed thought. After a new thought, starts another one.
pub fn keep(state: &mut State) -> Vec<Effect> {
    if keep_only(state) {
        add(state);
    }
    Vec::new()
}

/// Stores the typed thought and stops typing.
pub fn end(state: &mut State) -> Vec<Effect> {
    keep_only(state);
    Vec::new()
}

/// Stores the typed thought and saves the map.
pub fn keep_and_save(state: &mut State) -> Vec<Effect> {
    keep_only(state);
    file::save(state)
}

/// Stores the typed thought; returns whether it is a new one.
fn keep_only(state: &mut State) -> bool {
    let list = state.dialogs.top_mut::<ParkedList>();
    let Some((inbox, typing)) = list.and_then(|list| Some((list.inbox, list.typing.take()?))) else {
        return false;
    };
    let mut ids = state.session.ids.clone();
    let change = typed_change(state, inbox, &typing, &mut ids);
    state.session.ids = ids;
    let is_stored = change.is_some();
    if let Some(change) = change {
        state.commit(change);
    }
    let last = listed(state.map(), inbox).len().saturating_sub(1);
    if let Some(list) = state.dialogs.top_mut::<ParkedList>() {
        list.selected = list.selected.min(last);
    }
    is_stored && typing.thought.is_none()
}

/// The change that stores the typed text; `None` if nothing changes. A thought cannot be empty: if
/// nothing is left of its text, the old one is kept.
pub fn typed_change(
    state: &State,
    inbox: bool,
    typing: &ThoughtLine,
    ids: &mut IdSource,
) -> Option<Transaction> {
    let text = typing.editor.text().trim();
    if text.is_empty() {
        return None;
    }
    let Some(thought) = typing.thought else {
        let id: ParkedId = state.map().unused(Kind::Parked, || ids.deal());
        let node = Node::Parked(id, thought(state, text, inbox));
        let said = Message::new("did-park").message("what", name::of_new(&node));
        return Some(Transaction::new(named!("parked.add"), said).insert(node));
    };
    let (began, wanted) = (Value::text(typing.editor.original()), Value::text(text));
    let ops = edit_field(state.map(), thought.into(), ParkedField::Text.into(), &began, wanted);
    let said = Message::new("did-edit").message("what", name::once_called(thought.into(), text));
    Some(Transaction::new(named!("parked.edit"), said).with(ops)).filter(|change| !change.is_empty())
}
