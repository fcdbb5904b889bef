//! Adding, editing and deleting cards, and setting their fields. Editing and deleting work on
//! stages and touchpoints too.

use crate::insight::{field, name};
use crate::model::{CardField, CardId, Certainty, Choice, Home, Id, Kind, TouchpointId, Value};
use crate::ops::{ActionName, Transaction, removal};
use crate::ui::board::BOARD;
use crate::ui::board::capture::{Capture, CaptureMode, CaptureTarget, begin, begin_in_cell};
use crate::ui::card::answer::{answer, no_pain};
use crate::ui::card::join::join;
use crate::ui::card::split::split;
use crate::ui::card::state::OwnerLine;
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked::{is_too_long, no_card};
use crate::ui::core::chosen;
use crate::ui::core::cursor::{Cursor, CursorColumn, CursorRow, columns};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::SELECTION;
use crate::ui::core::shown::{capture_lanes, lane_of_whole_stage};
use crate::ui::core::state::{Action, State};
use crate::ui::inspector::fitting_labels;
use crate::ui::widget::prompt::state::Prompt;
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "card.add" "action-card-add" / "hint-key-add" Card BOARD ["a"] never_blocked, add;
    "edit" "action-edit" Card BOARD ["Enter"] never_blocked, edit;
    "delete" "action-delete" Card SELECTION ["x", "Delete"] no_target, delete;
    "card.severity-1" "action-severity-1" Card SELECTION ["1"] no_card, |state| set_weight(state, named!("card.severity-1"), CardField::Severity, 1);
    "card.severity-2" "action-severity-2" Card SELECTION ["2"] no_card, |state| set_weight(state, named!("card.severity-2"), CardField::Severity, 2);
    "card.severity-3" "action-severity-3" Card SELECTION ["3"] no_card, |state| set_weight(state, named!("card.severity-3"), CardField::Severity, 3);
    "card.frequency-1" "action-frequency-1" Card SELECTION ["4"] no_card, |state| set_weight(state, named!("card.frequency-1"), CardField::Frequency, 1);
    "card.frequency-2" "action-frequency-2" Card SELECTION ["5"] no_card, |state| set_weight(state, named!("card.frequency-2"), CardField::Frequency, 2);
    "card.frequency-3" "action-frequency-3" Card SELECTION ["6"] no_card, |state| set_weight(state, named!("card.frequency-3"), CardField::Frequency, 3);
    "card.assumed" "action-assumed" Card SELECTION ["7"] no_card, |state| set_certainty(state, named!("card.assumed"), Certainty::Assumed);
    "card.reported" "action-reported" Card SELECTION ["8"] no_card, |state| set_certainty(state, named!("card.reported"), Certainty::Reported);
    "card.measured" "action-measured" Card SELECTION ["9"] no_card, |state| set_certainty(state, named!("card.measured"), Certainty::Measured);
    "card.clear" "action-clear" Card SELECTION ["0"] no_card_or_touchpoint, clear;
    "card.answer" "action-answer" Card SELECTION ["o"] no_pain, answer;
    "card.owner" "action-owner" Card SELECTION ["@"] no_card, ask_owner;
    "card.join" "action-card-join" Card SELECTION ["J"] no_card, join;
    "card.split" "action-card-split" Card SELECTION ["K"] no_card, split;
    "card.edit-outside" "action-edit-outside" Card SELECTION ["E"] no_card, edit_outside;
};

fn no_target(state: &State) -> Option<Message> {
    state.chosen().is_empty().then(|| Message::new("blocked-nothing-selected"))
}

fn no_card_or_touchpoint(state: &State) -> Option<Message> {
    let fits = |id: &Id| matches!(id, Id::Card(_) | Id::Touchpoint(_));
    (!state.chosen().iter().any(fits)).then(|| Message::new("blocked-no-card"))
}

fn add(state: &mut State) -> Vec<Effect> {
    let map = state.map();
    let cursor = state.board.cursor;
    let edit = match (cursor.row, cursor.column) {
        (_, CursorColumn::Nothing) => {
            Capture::new(CaptureTarget::NewStage { after: None }, CaptureMode::Adding, "")
        }
        (CursorRow::Stage, column) => {
            let (Some(stage), Some(lane)) = (column.stage(map), lane_of_whole_stage(state)) else {
                state.say(Message::new("blocked-no-lane"));
                return Vec::new();
            };
            Capture::new(
                CaptureTarget::NewCard { home: Home::Stage(stage), lane, after: None },
                CaptureMode::Adding,
                "",
            )
        }
        (_, CursorColumn::Ghost(stage)) => {
            Capture::new(CaptureTarget::NewTouchpoint { stage, after: None }, CaptureMode::Adding, "")
        }
        (CursorRow::Card(card), column) => match (column.home(), cursor.lane(map)) {
            (Some(home), Some(lane)) => Capture::new(
                CaptureTarget::NewCard { home, lane, after: Some(card) },
                CaptureMode::Adding,
                "",
            ),
            _ => return Vec::new(),
        },
        (CursorRow::Empty(lane), column) => {
            begin_in_cell(state, column, lane, CaptureMode::Adding);
            return Vec::new();
        }
        (CursorRow::Name, column) => {
            let used = state.board.lane.filter(|lane| map.lane(*lane).is_some_and(|lane| lane.capture));
            match used
                .or_else(|| capture_lanes(state).first().copied())
                .or_else(|| lane_of_whole_stage(state))
            {
                Some(lane) => begin_in_cell(state, column, lane, CaptureMode::Adding),
                None => state.say(Message::new("blocked-no-lane")),
            }
            return Vec::new();
        }
    };
    begin(state, edit);
    Vec::new()
}

fn edit(state: &mut State) -> Vec<Effect> {
    let map = state.map();
    let cursor = state.board.cursor;
    let edit = match cursor.selected(map) {
        Some(Id::Card(card)) => map
            .card(card)
            .map(|found| Capture::new(CaptureTarget::Card(card), CaptureMode::Editing, &found.text)),
        Some(Id::Touchpoint(touchpoint)) => map.touchpoint(touchpoint).map(|found| {
            Capture::new(CaptureTarget::Touchpoint(touchpoint), CaptureMode::Editing, &found.name)
        }),
        Some(Id::Stage(stage)) => map
            .stage(stage)
            .map(|found| Capture::new(CaptureTarget::Stage(stage), CaptureMode::Editing, &found.name)),
        _ => return add(state),
    };
    if let Some(edit) = edit {
        begin(state, edit);
    }
    Vec::new()
}

fn delete(state: &mut State) -> Vec<Effect> {
    let chosen = state.chosen();
    let next = after_deletion(state, &chosen);
    let said = Message::new("did-delete").message("what", described(state, &chosen));
    let ops = removal(state.map(), chosen);
    state.commit(Transaction::new(named!("delete"), said.clone()).with(ops));
    state.marks.clear();
    state.board.cursor = next;
    state.say_undoable(&said);
    Vec::new()
}

/// Names what is deleted, with what it contains: "stage “Loyalty” (3 touchpoints, 21 cards)"; or
/// the number of nodes.
fn described(state: &State, ids: &[Id]) -> Message {
    let map = state.map();
    let named = chosen::named(map, ids);
    let [id] = ids else { return named };
    let held = match id {
        Id::Stage(stage) => (map.touchpoints_of(*stage).len(), map.card_count_of_stage(*stage)),
        Id::Touchpoint(touchpoint) => (0, map.card_count_of_home(Home::Touchpoint(*touchpoint))),
        _ => (0, 0),
    };
    match held {
        (0, 0) => named,
        (0, cards) => Message::new("with-cards").message("what", named).number("cards", cards),
        (touchpoints, cards) => Message::new("with-touchpoints")
            .message("what", named)
            .number("touchpoints", touchpoints)
            .number("cards", cards),
    }
}

/// The cursor after these nodes are deleted: as near as possible to where it was.
fn after_deletion(state: &State, gone: &[Id]) -> Cursor {
    let map = state.map();
    let cursor = state.board.cursor;
    let stays = |id: Id| !gone.contains(&id);
    if let Some(stage) = cursor.stage(map).filter(|stage| !stays((*stage).into())) {
        let left = nearest(map.stage_ids(), &stage, |stage| stays((*stage).into()));
        return left.map_or(Cursor::default(), |stage| Cursor::on_stage(map, stage, cursor.row));
    }
    if let (CursorColumn::Touchpoint(touchpoint), Some(stage)) = (cursor.column, cursor.stage(map))
        && !stays(touchpoint.into())
    {
        let siblings = map.touchpoints_of(stage);
        let left = nearest(siblings, &touchpoint, |one: &TouchpointId| stays((*one).into()));
        let column = left.map_or(CursorColumn::Ghost(stage), CursorColumn::Touchpoint);
        return Cursor { column, row: CursorRow::Name };
    }
    if let (CursorRow::Card(card), Some(lane), Some(home)) =
        (cursor.row, cursor.lane(map), cursor.column.home())
    {
        let left = nearest(map.cards_in(home, lane), &card, |one| stays((*one).into()));
        let row = left.map_or(CursorRow::Empty(lane), CursorRow::Card);
        let empties = matches!(cursor.column, CursorColumn::Whole(stage)
            if left.is_none() && map.card_count_of_home(Home::Stage(stage)) <= gone.len());
        if let (true, Some(stage)) = (empties, cursor.stage(map)) {
            let first =
                columns(map, stage).into_iter().find(|column| !matches!(column, CursorColumn::Whole(_)));
            return Cursor { column: first.unwrap_or(cursor.column), row };
        }
        return Cursor { row, ..cursor };
    }
    cursor
}

/// The first sibling that stays, from `from` onwards, or else the last one before it.
fn nearest<K: Copy + PartialEq>(siblings: &[K], from: &K, stays: impl Fn(&K) -> bool) -> Option<K> {
    let place = siblings.iter().position(|one| one == from)?;
    let after = siblings.iter().skip(place).find(|one| stays(one));
    after.or_else(|| siblings.iter().take(place).rev().find(|one| stays(one))).copied()
}

fn set_in_cards(state: &mut State, cards: Vec<CardId>, action: ActionName, field: CardField, value: &Value) {
    let what = chosen::named(state.map(), &chosen::ids(&cards));
    let said = field::set(state.map(), field.into(), what, value);
    let mut transaction = Transaction::new(action, said);
    for card in cards {
        if state.map().value(card.into(), &field.into()).is_ok_and(|former| former != *value) {
            transaction = transaction.set(card, field, value.clone());
        }
    }
    state.commit(transaction);
}

/// Sets a level of the chosen cards whose lane has severity and frequency. If all of them are on
/// that level already, removes it.
fn set_weight(state: &mut State, action: ActionName, field: CardField, level: i64) -> Vec<Effect> {
    let map = state.map();
    let lane = |card: &CardId| map.lane(map.card(*card)?.place.lane);
    let all = chosen::cards(state);
    let cards: Vec<CardId> =
        all.iter().copied().filter(|card| lane(card).is_some_and(|lane| lane.kind.has_severity())).collect();
    if let (true, Some(lane)) = (cards.is_empty(), all.first().and_then(lane)) {
        let fields = fitting_labels(lane.kind).reduce(|former, field| {
            Message::new("list-goes-on").message("former", former).message("field", field)
        });
        let said = Message::new("no-severity-here").message("lane", name::lane_title(lane));
        state.say(said.message("fields", fields.unwrap_or_else(|| Message::new("field-note"))));
        return Vec::new();
    }
    toggle(state, cards, action, field, Value::Whole(level));
    Vec::new()
}

fn set_certainty(state: &mut State, action: ActionName, certainty: Certainty) -> Vec<Effect> {
    let cards = chosen::cards(state);
    toggle(state, cards, action, CardField::Evidence, Certainty::value(Some(certainty)));
    Vec::new()
}

fn toggle(state: &mut State, cards: Vec<CardId>, action: ActionName, field: CardField, value: Value) {
    let all = cards
        .iter()
        .copied()
        .all(|card| state.map().value(card.into(), &field.into()).is_ok_and(|former| former == value));
    set_in_cards(state, cards, action, field, if all { &Value::Unset } else { &value });
}

/// Removes severity, frequency and evidence of cards. On a touchpoint, makes the emotion neutral
/// or, if it is neutral, unsets it.
fn clear(state: &mut State) -> Vec<Effect> {
    let chosen = state.chosen();
    let cards = chosen.iter().any(|id| id.kind() == Kind::Card);
    let said = Message::new(if cards { "did-levels-clear" } else { "did-emotion-clear" });
    let said = said.message("what", chosen::named(state.map(), &chosen));
    let mut transaction = Transaction::new(named!("card.clear"), said);
    for id in chosen {
        match id {
            Id::Card(card) => {
                for field in [CardField::Severity, CardField::Frequency, CardField::Evidence] {
                    if state.map().value(id, &field.into()).is_ok_and(|value| !value.is_unset()) {
                        transaction = transaction.set(card, field, Value::Unset);
                    }
                }
            }
            Id::Touchpoint(touchpoint) => {
                let field = state.lens.emotion_field();
                let neutral = state.map().value(id, &field).is_ok_and(|value| value == Value::Whole(0));
                let value = if neutral { Value::Unset } else { Value::Whole(0) };
                transaction = transaction.set(touchpoint, field, value);
            }
            _ => {}
        }
    }
    state.commit(transaction);
    Vec::new()
}

/// Asks for the owner and the due date of the chosen cards, starting with those of the first.
pub fn ask_owner(state: &mut State) -> Vec<Effect> {
    let cards = chosen::cards(state);
    let facets = cards.first().and_then(|card| state.map().card(*card)).map(|card| card.facets().clone());
    let text = facets.map_or(String::new(), |facets| {
        let due = facets.task.due.map(|due| format!(" {due}")).unwrap_or_default();
        format!("{}{due}", facets.task.owner)
    });
    if !is_too_long(state, &text) {
        state.dialogs.open_alone(Prompt::new(OwnerLine, text.trim()));
    }
    Vec::new()
}

fn edit_outside(state: &mut State) -> Vec<Effect> {
    let Some(id) = chosen::cards(state).first().copied() else { return Vec::new() };
    let text = state.map().card(id).map(|card| card.text.clone());
    text.map(|text| Effect::EditText(id, text)).into_iter().collect()
}

/// Stores the text of a card that was edited in an external editor. If somebody has removed the
/// card in the meantime, that restores it.
pub fn edited_outside(state: &mut State, id: CardId, result: Result<String, Message>) -> Vec<Effect> {
    let text = match result {
        Ok(text) => text,
        Err(reason) => {
            state.say(reason);
            return vec![Effect::Redraw];
        }
    };
    if text.trim().is_empty() {
        state.say(Message::new("editor-empty"));
        return vec![Effect::Redraw];
    }
    let text = text.trim_end_matches('\n');
    if state.map().card(id).is_none_or(|card| card.text != text) {
        let said = Message::new("did-edit").message("what", name::once_called(id.into(), text));
        let edit = Transaction::new(named!("card.edit-outside"), said);
        state.commit(edit.set(id, CardField::Text, Value::text(text)));
    }
    vec![Effect::Redraw]
}
