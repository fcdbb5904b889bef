//! Storing what was typed on the board: each text is one transaction and so one undo step.

use crate::insight::name;
use crate::model::{
    Card, CardField, CardId, FieldKey, Fields, Home, Id, IdSource, Kind, LaneId, LaneKind, Map, Node, Place,
    Stage, StageField, StageId, Touchpoint, TouchpointField, TouchpointId, Value,
};
use crate::ops::{ActionName, Transaction, edit_field, removal};
use crate::text::quoted;
use crate::ui::board::capture::begin::begin;
use crate::ui::board::capture::state::{Capture, CaptureTarget};
use crate::ui::core::action::named;
use crate::ui::core::cursor::{Cursor, CursorColumn, CursorRow};
use crate::ui::core::effect::Effect;
use crate::ui::core::rank::rank_after;
use crate::ui::core::state::State;
use crate::ui::file;
use crate::words::Message;

/// The result of storing a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaptureOutcome {
    /// The text belongs to this node, which may be new.
    Kept(Id),
    /// Nothing was typed, so no node was made.
    Nothing,
}

/// `Enter`: stores the text; after a new card, opens a field for the next one.
pub fn and_open_next(state: &mut State) -> Vec<Effect> {
    let Some((edit, outcome)) = keep(state) else { return Vec::new() };
    match (edit.target, outcome) {
        (CaptureTarget::NewCard { home, lane, .. }, CaptureOutcome::Kept(Id::Card(card))) => {
            begin(
                state,
                Capture::new(CaptureTarget::NewCard { home, lane, after: Some(card) }, edit.mode, ""),
            );
        }
        _ => close(state, edit, outcome),
    }
    Vec::new()
}

/// `Esc`: stores the text and closes the field.
pub fn and_end(state: &mut State) -> Vec<Effect> {
    match keep(state) {
        Some((edit, outcome)) => close(state, edit, outcome),
        None => state.dialogs.clear(),
    }
    Vec::new()
}

/// Closes the field. If nothing was typed, the screen comes back that was left for it.
fn close(state: &mut State, edit: Capture, outcome: CaptureOutcome) {
    state.dialogs.clear();
    if let (Some(left), CaptureOutcome::Nothing) = (edit.left, outcome) {
        state.go_back(left);
    }
}

pub fn and_save(state: &mut State) -> Vec<Effect> {
    and_end(state);
    file::save(state)
}

/// Stores the text and closes its field; returns what was typed and what became of it. The caller
/// decides what opens next.
pub fn keep(state: &mut State) -> Option<(Capture, CaptureOutcome)> {
    let edit = state.dialogs.take::<Capture>()?;
    let mut ids = state.session.ids.clone();
    let change = change(state, &edit, &mut ids);
    state.session.ids = ids;
    let outcome = match edit.target {
        CaptureTarget::Card(card) if edit.editor.text().trim().is_empty() => {
            let said = Message::new("did-delete").message("what", name::of(state.map(), card.into()));
            state.say_undoable(&said);
            CaptureOutcome::Nothing
        }
        CaptureTarget::Card(card) => CaptureOutcome::Kept(card.into()),
        CaptureTarget::Touchpoint(touchpoint) => CaptureOutcome::Kept(touchpoint.into()),
        CaptureTarget::Stage(stage) => CaptureOutcome::Kept(stage.into()),
        _ => {
            let new = change.as_ref().and_then(|change| change.inserted().next());
            new.map_or(CaptureOutcome::Nothing, CaptureOutcome::Kept)
        }
    };
    if let Some(change) = change {
        state.commit(change);
    }
    if let (
        CaptureTarget::NewCard { .. } | CaptureTarget::NewTouchpoint { .. } | CaptureTarget::NewStage { .. },
        CaptureOutcome::Kept(id),
    ) = (edit.target, outcome)
    {
        select_new(state, id);
    }
    if let (CaptureTarget::NewCard { home, lane, .. }, CaptureOutcome::Kept(Id::Card(card)), None) =
        (edit.target, outcome, edit.answers)
    {
        link_to_one_of_several_pains(state, card, home, lane);
    }
    Some((edit, outcome))
}

/// The transaction that stores the text; `None` if nothing would change. A new node takes its id
/// from `ids`.
pub fn change(state: &State, edit: &Capture, ids: &mut IdSource) -> Option<Transaction> {
    let typed = edit.editor.text().trim_end().to_owned();
    let empty = typed.trim().is_empty();
    match edit.target {
        CaptureTarget::Card(card) => change_card(state, card, edit.editor.original(), typed),
        CaptureTarget::Touchpoint(touchpoint) => {
            let field = TouchpointField::Name.into();
            rename(state, touchpoint.into(), field, edit.editor.original(), typed)
        }
        CaptureTarget::Stage(stage) => {
            rename(state, stage.into(), StageField::Name.into(), edit.editor.original(), typed)
        }
        _ if empty => None,
        CaptureTarget::NewCard { home, lane, after } => {
            Some(add_card(state, ids, (home, lane), (after, edit.answers), typed))
        }
        CaptureTarget::NewTouchpoint { stage, after } => {
            Some(add_touchpoint(state, ids, stage, after, typed))
        }
        CaptureTarget::NewStage { after } => Some(add_stage(state, ids, after, typed)),
    }
}

fn change_card(state: &State, card: CardId, former: &str, typed: String) -> Option<Transaction> {
    if typed.trim().is_empty() {
        if state.document.is_removed(card.into()) {
            return None;
        }
        let said = Message::new("did-delete").message("what", name::of(state.map(), card.into()));
        return Some(Transaction::new(named!("edit"), said).with(removal(state.map(), [card.into()])));
    }
    let ops = edit_field(
        state.map(),
        card.into(),
        CardField::Text.into(),
        &Value::text(former),
        Value::text(&typed),
    );
    let said = Message::new("did-edit").message("what", name::once_called(card.into(), &typed));
    let change = Transaction::new(named!("edit"), said).with(ops);
    Some(change).filter(|change| !change.is_empty())
}

/// A name cannot be empty: if nothing is left of it, the old name is kept.
fn rename(
    state: &State,
    id: Id,
    field: crate::model::Field,
    former: &str,
    typed: String,
) -> Option<Transaction> {
    if typed.trim().is_empty() {
        return None;
    }
    let said =
        Message::new("did-name").message("what", name::of(state.map(), id)).text("name", quoted(&typed));
    let ops = edit_field(state.map(), id, field, &Value::text(former), Value::text(typed));
    Some(Transaction::new(named!("edit"), said).with(ops)).filter(|change| !change.is_empty())
}

/// Moves the cursor to a node that was just made.
fn select_new(state: &mut State, id: Id) {
    match id {
        Id::Card(card) => {
            state.lens.exempt.insert(card);
            if let Some(place) = state.map().card(card).map(|card| card.place.clone()) {
                state.board.lane = Some(place.lane);
                let kind = state.map().lane(place.lane).map(|lane| lane.kind);
                if kind == Some(LaneKind::PainPoint) {
                    state.board.pain = Some(card);
                }
                state.board.cursor =
                    Cursor { column: CursorColumn::of(place.home), row: CursorRow::Card(card) };
            }
        }
        Id::Touchpoint(touchpoint) => {
            state.board.cursor =
                Cursor { column: CursorColumn::Touchpoint(touchpoint), row: CursorRow::Name };
        }
        Id::Stage(stage) => state.board.cursor = Cursor::on_stage(state.map(), stage, CursorRow::Stage),
        _ => {}
    }
}

fn add_card(
    state: &State,
    ids: &mut IdSource,
    (home, lane): (Home, LaneId),
    (after, answers): (Option<CardId>, Option<CardId>),
    text: String,
) -> Transaction {
    let map = state.map();
    let id: CardId = map.unused(Kind::Card, || ids.deal());
    let rank =
        rank_after(map.cards_in(home, lane), after, |card| map.card(card).map(|card| &card.place.rank));
    let mut card = Card::new(Place { home, lane, rank }, text);
    let action = if answers.is_some() { named!("card.answer") } else { named!("card.add") };
    if let Some(eyes) = state.lens.eyes {
        card.store(CardField::Personas, Some(&eyes.into()), Value::Yes);
    }
    let is_answer = map.lane(lane).is_some_and(|lane| lane.kind == LaneKind::Opportunity);
    if let Some(pain) = answers.or_else(|| only_pain(map, home).filter(|_| is_answer)) {
        card.store(CardField::Answers, Some(&FieldKey::Id(pain.into())), Value::Yes);
    }
    added(action, Node::Card(id, card))
}

/// An opportunity beside several pain points answers the one that was selected last, or the last of them. That is
/// said, and undone alone: it is a guess.
fn link_to_one_of_several_pains(state: &mut State, card: CardId, home: Home, lane: LaneId) {
    let map = state.map();
    let is_answer = map.lane(lane).is_some_and(|lane| lane.kind == LaneKind::Opportunity);
    let pains: Vec<CardId> = pains(map, home).collect();
    if !is_answer || pains.len() < 2 {
        return;
    }
    let selected = state.board.pain.filter(|pain| pains.contains(pain));
    let Some(pain) = selected.or(pains.last().copied()) else { return };
    let said = Message::new("did-link")
        .message("what", name::of(map, card.into()))
        .message("pain", name::of(map, pain.into()));
    let link = Transaction::new(named!("card.answer"), said.clone());
    state.say_undoable(&said);
    state.commit(link.set(card, CardField::Answers.of(FieldKey::Id(pain.into())), Value::Yes));
}

/// The pain points in a home.
fn pains(map: &Map, home: Home) -> impl Iterator<Item = CardId> + '_ {
    let lanes = map
        .lane_ids()
        .iter()
        .filter(|lane| map.lane(**lane).is_some_and(|lane| lane.kind == LaneKind::PainPoint));
    lanes.flat_map(move |lane| map.cards_in(home, *lane)).copied()
}

/// The pain point in a home, if there is exactly one.
fn only_pain(map: &Map, home: Home) -> Option<CardId> {
    let mut pains = pains(map, home);
    pains.next().filter(|_| pains.next().is_none())
}

fn add_touchpoint(
    state: &State,
    ids: &mut IdSource,
    stage: StageId,
    after: Option<TouchpointId>,
    name: String,
) -> Transaction {
    let map = state.map();
    let id: TouchpointId = map.unused(Kind::Touchpoint, || ids.deal());
    let mut touchpoint = Touchpoint::new(stage, name);
    touchpoint.rank =
        rank_after(map.touchpoints_of(stage), after, |one| map.touchpoint(one).map(|one| &one.rank));
    added(named!("touchpoint.add"), Node::Touchpoint(id, touchpoint))
}

fn add_stage(state: &State, ids: &mut IdSource, after: Option<StageId>, name: String) -> Transaction {
    let map = state.map();
    let id: StageId = map.unused(Kind::Stage, || ids.deal());
    let rank = rank_after(map.stage_ids(), after, |one| map.stage(one).map(|one| &one.rank));
    let stage = Stage { rank, name, ..Stage::default() };
    added(named!("stage.add"), Node::Stage(id, stage))
}

fn added(action: ActionName, node: Node) -> Transaction {
    let said = Message::new("did-add").message("what", name::of_new(&node));
    Transaction::new(action, said).insert(node)
}
