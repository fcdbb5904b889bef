//! Copying cards, touchpoints and stages, and pasting them with new ids, as one undo step.

use crate::insight::name;
use crate::model::{CardId, Home, Id, Kind, LaneId, Map, Node, Rank};
use crate::ops::Transaction;
use crate::ui::copy::pasted_nodes::PastedNodes;
use crate::ui::copy::plain;
use crate::ui::core::action::{actions, named};
use crate::ui::core::chosen::{self, ids};
use crate::ui::core::cursor::{Cursor, CursorColumn, CursorRow};
use crate::ui::core::effect::Effect;
use crate::ui::core::rank::ranks_after;
use crate::ui::core::register::Register;
use crate::ui::core::scope::SELECTION;
use crate::ui::core::shown::visible_lanes;
use crate::ui::core::state::{Action, State};
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "copy" "action-copy" Structure SELECTION ["y"] cannot_copy, copy;
    "paste" "action-paste" Structure SELECTION ["p"] nothing_copied, paste;
};

fn cannot_copy(state: &State) -> Option<Message> {
    chosen::of_one_kind(state).err()
}

fn nothing_copied(state: &State) -> Option<Message> {
    state.session.register.nodes.is_empty().then(|| Message::new("blocked-nothing-copied"))
}

fn copy(state: &mut State) -> Vec<Effect> {
    let Ok(chosen) = chosen::of_one_kind(state) else { return Vec::new() };
    let map = state.map();
    let text = plain::text(map, &chosen);
    let said = chosen::named(map, &chosen);
    state.session.register = register(map, &chosen, text.clone());
    state.say(Message::new("did-copy").message("what", said));
    vec![Effect::Copy(text)]
}

fn register(map: &Map, chosen: &[Id], text: String) -> Register {
    let mut register = Register { text, ..Register::default() };
    for id in chosen {
        hold(map, *id, &mut register);
    }
    let cards = register.nodes.iter().filter_map(|node| match node {
        Node::Card(_, card) => Some(card.place.lane),
        _ => None,
    });
    register.lanes = cards.filter_map(|lane| Some((lane, map.lane(lane)?.clone()))).collect();
    register
}

/// Adds a node with everything in it to the register, parents first.
fn hold(map: &Map, id: Id, register: &mut Register) {
    let home = match id {
        Id::Card(card) => {
            register.nodes.extend(map.card(card).map(|found| Node::Card(card, found.clone())));
            return;
        }
        Id::Touchpoint(touchpoint) => {
            let found = map.touchpoint(touchpoint);
            register.nodes.extend(found.map(|found| Node::Touchpoint(touchpoint, found.clone())));
            Home::Touchpoint(touchpoint)
        }
        Id::Stage(stage) => {
            register.nodes.extend(map.stage(stage).map(|found| Node::Stage(stage, found.clone())));
            for touchpoint in map.touchpoints_of(stage) {
                hold(map, (*touchpoint).into(), register);
            }
            Home::Stage(stage)
        }
        _ => return,
    };
    for lane in map.lane_ids() {
        for card in map.cards_in(home, *lane) {
            hold(map, (*card).into(), register);
        }
    }
}

fn paste(state: &mut State) -> Vec<Effect> {
    let nodes = state.session.register.nodes.clone();
    let Some(kind) = nodes.first().map(|node| node.id().kind()) else { return Vec::new() };
    let mut renewal = PastedNodes::new(state, &nodes);
    let done = match kind {
        Kind::Stage => stages(state, &mut renewal),
        Kind::Touchpoint => touchpoints(state, &mut renewal),
        _ => cards(state, &mut renewal),
    };
    if let Err(reason) = done {
        state.say(reason);
        return Vec::new();
    }
    let tops: Vec<&Node> = renewal.nodes.iter().filter(|node| node.id().kind() == kind).collect();
    let new_cards: Vec<CardId> =
        renewal.nodes.iter().filter_map(|node| CardId::try_from(node.id()).ok()).collect();
    let what = match tops.as_slice() {
        [only] => name::of_new(only),
        _ => chosen::counted(kind, tops.len()),
    };
    let first = tops.first().map(|node| node.id());
    let said = Message::new("did-paste").message("what", what);
    let transaction =
        renewal.nodes.into_iter().fold(Transaction::new(named!("paste"), said.clone()), Transaction::insert);
    state.commit(transaction);
    state.lens.exempt.extend(new_cards);
    if let Some(cursor) = first.and_then(|first| Cursor::on_node(state.map(), first)) {
        state.board.cursor = cursor;
    }
    state.say_undoable(&said);
    Vec::new()
}

/// Places stages after the stage of the cursor.
fn stages(state: &State, renewal: &mut PastedNodes) -> Result<(), Message> {
    let map = state.map();
    let here = state.board.cursor.stage(map);
    let ranks = ranks_after(map, &ids(map.stage_ids()), here.map(Id::from), renewal.count(Kind::Stage));
    let mut ranks = ranks.into_iter();
    renewal.place_stages(|| ranks.next().unwrap_or_default());
    renewal.assign_lanes(|lane| lane_for(state, lane, None))
}

/// Places touchpoints after that of the cursor; on the name of a stage, before its first.
fn touchpoints(state: &State, renewal: &mut PastedNodes) -> Result<(), Message> {
    let map = state.map();
    let stage = state.board.cursor.stage(map).ok_or_else(|| Message::new("blocked-no-stage"))?;
    let siblings = ids(map.touchpoints_of(stage));
    let count = renewal.count(Kind::Touchpoint);
    let ranks = match (state.board.cursor.row, state.board.cursor.column) {
        (
            CursorRow::Name | CursorRow::Card(_) | CursorRow::Empty(_),
            CursorColumn::Touchpoint(touchpoint),
        ) => ranks_after(map, &siblings, Some(touchpoint.into()), count),
        _ => Rank::spread(None, siblings.first().and_then(|first| map.rank(*first)).as_ref(), count),
    };
    let mut ranks = ranks.into_iter();
    renewal.place_touchpoints(stage, || ranks.next().unwrap_or_default());
    renewal.assign_lanes(|lane| lane_for(state, lane, None))
}

/// Places cards after that of the cursor; on a name, each in its own lane.
fn cards(state: &State, renewal: &mut PastedNodes) -> Result<(), Message> {
    let map = state.map();
    let cursor = state.board.cursor;
    let home = cursor.home_of_new(map).ok_or_else(|| Message::new("blocked-no-stage"))?;
    // Cards from several lanes stay in separate lanes.
    let here = cursor.lane(map).filter(|_| renewal.lanes().len() == 1);
    renewal.assign_lanes(|lane| lane_for(state, lane, here))?;
    for lane in renewal.lanes() {
        let siblings = map.cards_in(home, lane);
        let after = match cursor.row {
            CursorRow::Card(card) if siblings.contains(&card) => Some(Id::from(card)),
            _ => siblings.last().map(|last| Id::from(*last)),
        };
        let count = renewal.count_in(lane);
        let mut ranks = ranks_after(map, &ids(siblings), after, count).into_iter();
        renewal.place_cards(home, lane, || ranks.next().unwrap_or_default());
    }
    Ok(())
}

/// The lane for the cards of a copied lane: the one asked for, the same lane, one of the same name,
/// one of the same kind, or the first.
fn lane_for(state: &State, copied: LaneId, asked: Option<LaneId>) -> Option<LaneId> {
    let map = state.map();
    let register = &state.session.register;
    let like = |same: &dyn Fn(&crate::model::Lane, &crate::model::Lane) -> bool| {
        let copied = register.lanes.get(&copied)?;
        map.lane_ids().iter().copied().find(|id| map.lane(*id).is_some_and(|lane| same(lane, copied)))
    };
    asked
        .or_else(|| map.lane(copied).map(|_| copied))
        .or_else(|| like(&|one, other| one.kind == other.kind && one.title == other.title))
        .or_else(|| like(&|one, other| one.kind == other.kind))
        .or_else(|| visible_lanes(state).first().copied())
}
