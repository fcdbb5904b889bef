//! Keeping what was typed on the board: each kept text is one transaction, so one undo.

use super::super::effect::Effect;
use super::super::state::State;
use super::super::state::cursor::{Column, Cursor, Row};
use super::super::state::edit::{Edit, Target};
use super::super::state::mode::Mode;
use super::{file, text};
use crate::insight::name;
use crate::model::{
    Card, CardField, CardId, Fields, Home, Id, Key, Kind, LaneId, LaneKind, Map, Node, Place, Rank, Stage,
    StageField, StageId, Touchpoint, TouchpointField, TouchpointId, Value,
};
use crate::ops::{Transaction, removal};
use crate::words::Message;

/// What became of what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is this now.
    Kept(Id),
    /// Nothing was typed, so nothing was made.
    Nothing,
}

/// `Enter`: keeps the text; after a new card the next one opens at once.
pub fn and_open_next(state: &mut State) -> Vec<Effect> {
    let Some((edit, outcome)) = keep(state) else { return Vec::new() };
    match (edit.target, outcome) {
        (Target::NewCard { home, lane, .. }, Outcome::Kept(Id::Card(card))) => {
            text::begin(state, Edit::new(Target::NewCard { home, lane, after: Some(card) }, edit.way, ""));
        }
        _ => state.mode = Mode::Normal,
    }
    Vec::new()
}

/// `Esc`: keeps the text and ends.
pub fn and_end(state: &mut State) -> Vec<Effect> {
    keep(state);
    state.mode = Mode::Normal;
    Vec::new()
}

/// Keeps the text and saves the map.
pub fn and_save(state: &mut State) -> Vec<Effect> {
    and_end(state);
    file::save(state)
}

/// Keeps what is typed, and tells what was being typed and what became of it. The mode stays; the caller says what
/// comes next.
pub fn keep(state: &mut State) -> Option<(Edit, Outcome)> {
    let Mode::Edit(edit) = std::mem::take(&mut state.mode) else { return None };
    let typed = edit.editor.text().trim_end().to_owned();
    let empty = typed.trim().is_empty();
    let outcome = match edit.target {
        Target::Card(card) => keep_card(state, card, &edit.former, typed),
        Target::Touchpoint(touchpoint) => {
            let field = TouchpointField::Name.into();
            rename(state, touchpoint.into(), field, &edit.former, typed, "touchpoint.rename")
        }
        Target::Stage(stage) => {
            rename(state, stage.into(), StageField::Name.into(), &edit.former, typed, "stage.rename")
        }
        _ if empty => Outcome::Nothing,
        Target::NewCard { home, lane, after } => add_card(state, (home, lane), after, typed, edit.answers),
        Target::NewTouchpoint { stage, after } => add_touchpoint(state, stage, after, typed),
        Target::NewStage { after } => add_stage(state, after, typed),
    };
    Some((*edit, outcome))
}

fn keep_card(state: &mut State, card: CardId, former: &str, typed: String) -> Outcome {
    if typed.trim().is_empty() {
        let said = Message::new("did-delete").message("what", name::of(state.map(), card.into()));
        let ops = removal(state.map(), [card.into()]);
        state.say_undoable(&said);
        state.commit(Transaction::new("card.delete", said).with(ops));
        return Outcome::Nothing;
    }
    if typed != former {
        let text = Value::text(typed);
        let change = Transaction::new("card.edit", Message::new("did-card-edit"));
        state.commit(change.set(card, CardField::Text, text));
    }
    Outcome::Kept(card.into())
}

/// A name is never emptied: what is left empty stays as it was.
fn rename(
    state: &mut State,
    id: Id,
    field: crate::model::Field,
    former: &str,
    typed: String,
    action: &'static str,
) -> Outcome {
    if !typed.trim().is_empty() && typed != former {
        let said = Message::new("did-rename").message("what", name::of(state.map(), id));
        state.commit(Transaction::new(action, said).set(id, field, Value::text(typed)));
    }
    Outcome::Kept(id)
}

fn add_card(
    state: &mut State,
    (home, lane): (Home, LaneId),
    after: Option<CardId>,
    text: String,
    answers: Option<CardId>,
) -> Outcome {
    let id: CardId = state.fresh(Kind::Card);
    let map = state.map();
    let rank =
        rank_after(map.cards_in(home, lane), after, |card| map.card(card).map(|card| &card.place.rank));
    let mut card = Card::new(Place { home, lane, rank }, text);
    if let Some(eyes) = state.lens.eyes {
        card.store(CardField::Personas, Some(&eyes.into()), Value::Yes);
    }
    let is_answer = map.lane(lane).is_some_and(|lane| lane.kind == LaneKind::Opportunity);
    if let Some(pain) = answers.or_else(|| only_pain(map, home).filter(|_| is_answer)) {
        card.store(CardField::Answers, Some(&Key::Id(pain.into())), Value::Yes);
    }
    let said = Message::new("did-card-add");
    state.commit(Transaction::new("card.add", said).insert(Node::Card(id, card)));
    state.lens.exempt.insert(id);
    state.board.lane = Some(lane);
    state.board.cursor = Cursor { column: Column::of(home), row: Row::Card(id) };
    Outcome::Kept(id.into())
}

/// The pain point of a home, where it has exactly one.
fn only_pain(map: &Map, home: Home) -> Option<CardId> {
    let pains = map
        .lane_ids()
        .iter()
        .filter(|lane| map.lane(**lane).is_some_and(|lane| lane.kind == LaneKind::PainPoint));
    let mut cards = pains.flat_map(|lane| map.cards_in(home, *lane));
    match (cards.next(), cards.next()) {
        (Some(pain), None) => Some(*pain),
        _ => None,
    }
}

fn add_touchpoint(state: &mut State, stage: StageId, after: Option<TouchpointId>, name: String) -> Outcome {
    let id: TouchpointId = state.fresh(Kind::Touchpoint);
    let map = state.map();
    let mut touchpoint = Touchpoint::new(stage, name);
    touchpoint.rank =
        rank_after(map.touchpoints_of(stage), after, |one| map.touchpoint(one).map(|one| &one.rank));
    let said = Message::new("did-touchpoint-add");
    state.commit(Transaction::new("touchpoint.add", said).insert(Node::Touchpoint(id, touchpoint)));
    state.board.cursor = Cursor { column: Column::Touchpoint(id), row: Row::Name };
    Outcome::Kept(id.into())
}

fn add_stage(state: &mut State, after: Option<StageId>, name: String) -> Outcome {
    let id: StageId = state.fresh(Kind::Stage);
    let map = state.map();
    let rank = rank_after(map.stage_ids(), after, |one| map.stage(one).map(|one| &one.rank));
    let stage = Stage { rank, name, ..Stage::default() };
    state.commit(Transaction::new("stage.add", Message::new("did-stage-add")).insert(Node::Stage(id, stage)));
    state.board.cursor = Cursor::on_stage(state.map(), id, Row::Stage);
    Outcome::Kept(id.into())
}

/// A rank right after a sibling, or at the end.
pub fn rank_after<'map, K: Copy + PartialEq>(
    siblings: &[K],
    after: Option<K>,
    rank_of: impl Fn(K) -> Option<&'map Rank>,
) -> Rank {
    let place = after.and_then(|after| siblings.iter().position(|one| *one == after));
    match place {
        Some(place) => {
            let next = siblings.get(place + 1).and_then(|next| rank_of(*next));
            Rank::between(rank_of(siblings[place]), next)
        }
        None => Rank::between(siblings.last().and_then(|last| rank_of(*last)), None),
    }
}
