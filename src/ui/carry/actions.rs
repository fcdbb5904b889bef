//! Moving nodes step by step. The map is a preview until they are dropped, which is one undo step.

use super::placing;
use crate::insight::name;
use crate::model::{CardId, Home, Id, Kind, LaneId, Map};
use crate::ops::{Op, Transaction};
use crate::text::Side;
use crate::ui::carry::course::{CarryStep, advance};
use crate::ui::carry::state::{Carry, CarryTarget, CellTarget};
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::chosen;
use crate::ui::core::dialog::of_type_mut;
use crate::ui::core::direction::{Travel, along};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{SELECTION, Scope};
use crate::ui::core::state::{Action, LeftScreen, State};
use crate::words::{Message, MessageId};

pub static MOVE: Scope = Scope {
    name: "move",
    title: MessageId::new("scope-move"),
    inherits: &[],
    hints: &["carry.drop", "carry.put-back"],
};

pub static ACTIONS: &[Action] = actions! {
    "carry.begin" "action-carry" / "hint-key-move" Structure SELECTION ["m"] cannot_carry, begin_with_chosen;
    "carry.left" "action-go-left" Structure MOVE ["Left", "h"] never_blocked, |state| sideways(state, Side::Left);
    "carry.right" "action-go-right" Structure MOVE ["Right", "l"] never_blocked, |state| sideways(state, Side::Right);
    "carry.up" "action-go-up" Structure MOVE ["Up", "k"] never_blocked, |state| step(state, CarryStep::Vertical(Travel::Backward));
    "carry.down" "action-go-down" Structure MOVE ["Down", "j"] never_blocked, |state| step(state, CarryStep::Vertical(Travel::Forward));
    "carry.stage-before" "action-go-stage-before" Structure MOVE ["b"] never_blocked, |state| step(state, CarryStep::Stage(Travel::Backward));
    "carry.stage-after" "action-go-stage-after" Structure MOVE ["w"] never_blocked, |state| step(state, CarryStep::Stage(Travel::Forward));
    "carry.lane-before" "action-go-lane-before" Structure MOVE ["PgUp"] never_blocked, |state| step(state, CarryStep::Lane(Travel::Backward));
    "carry.lane-after" "action-go-lane-after" Structure MOVE ["PgDn"] never_blocked, |state| step(state, CarryStep::Lane(Travel::Forward));
    "carry.first-stage" "action-go-first-stage" Structure MOVE ["Home"] never_blocked, |state| step(state, CarryStep::End(Travel::Backward));
    "carry.last-stage" "action-go-last-stage" Structure MOVE ["End"] never_blocked, |state| step(state, CarryStep::End(Travel::Forward));
    "carry.drop" "action-carry-drop" Structure MOVE ["Enter"] never_blocked, drop;
    "carry.put-back" "action-carry-put-back" Structure MOVE ["Esc"] never_blocked, put_back;
};

fn cannot_carry(state: &State) -> Option<Message> {
    chosen::of_one_kind(state).err()
}

fn begin_with_chosen(state: &mut State) -> Vec<Effect> {
    if let Some(carry) = state.screen.row.carry {
        return carry(state);
    }
    if let Ok(ids) = chosen::of_one_kind(state) {
        let selected = state.selection();
        let leader = selected.filter(|id| ids.contains(id)).or(ids.first().copied());
        if let Some(leader) = leader {
            // The move can only be followed on the board.
            let left = state.visit_home();
            begin(state, ids, leader);
            if let Some(carry) = state.dialogs.top_mut::<Carry>() {
                carry.left = left;
            }
        }
    }
    Vec::new()
}

/// Starts moving these; the cursor goes to the leader.
pub fn begin(state: &mut State, ids: Vec<Id>, leader: Id) {
    if let Some(target) = current_target(state.map(), &ids, leader) {
        let carry = Carry { ids, leader, target, made: Vec::new(), ops: Vec::new(), left: None };
        state.dialogs.open_alone(carry);
        state.select(leader);
    }
}

/// Starts moving a card that `made` makes and that exists only once it is dropped; `left` is the screen to go
/// back to if it is not.
pub fn begin_new(state: &mut State, card: CardId, made: Vec<Op>, left: Option<LeftScreen>) {
    state.dialogs.clear();
    if let Err(refusal) = state.document.preview(made.clone()) {
        return state.say(refusal.message());
    }
    let (ids, leader) = (vec![Id::from(card)], Id::from(card));
    if let Some(target) = current_target(state.map(), &ids, leader) {
        state.dialogs.open_alone(Carry { ids, leader, target, ops: made.clone(), made, left });
        state.select(leader);
    }
}

/// The current position of the leader, as a target.
fn current_target(map: &Map, ids: &[Id], leader: Id) -> Option<CarryTarget> {
    let place_in = |siblings: Vec<Id>| {
        siblings.iter().take_while(|id| **id != leader).filter(|id| !ids.contains(id)).count()
    };
    Some(match leader {
        Id::Card(card) => {
            let place = &map.card(card)?.place;
            let others = || {
                let cards = ids.iter().filter_map(|id| CardId::try_from(*id).ok());
                cards.filter_map(|id| map.card(id).map(|card| &card.place))
            };
            CarryTarget::Cell(CellTarget {
                home: place.home,
                lane: place.lane,
                place: place_in(chosen::ids(map.cards_in(place.home, place.lane))),
                homes_meet: others().all(|other| other.home == place.home),
                lanes_meet: others().all(|other| other.lane == place.lane),
            })
        }
        Id::Touchpoint(touchpoint) => {
            let stage = map.touchpoint(touchpoint)?.stage;
            CarryTarget::Within { stage, place: place_in(chosen::ids(map.touchpoints_of(stage))) }
        }
        _ => CarryTarget::Order { place: place_in(placing::listed(map, leader)) },
    })
}

fn sideways(state: &mut State, side: Side) -> Vec<Effect> {
    let direction = along(state, side);
    step(state, CarryStep::Along(direction))
}

fn step(state: &mut State, step: CarryStep) -> Vec<Effect> {
    let Some(carry) = state.dialogs.top::<Carry>() else { return Vec::new() };
    match advance(state, carry, step) {
        Some(target) => carry_to(state, target),
        None => report_edge(state, carry.leader.kind(), step),
    }
    Vec::new()
}

/// Stages, touchpoints and personas cannot move up or down: those keys do nothing.
fn report_edge(state: &mut State, kind: Kind, step: CarryStep) {
    let said = match step {
        CarryStep::Along(Travel::Backward)
        | CarryStep::Stage(Travel::Backward)
        | CarryStep::End(Travel::Backward) => "edge-start",
        CarryStep::Along(Travel::Forward)
        | CarryStep::Stage(Travel::Forward)
        | CarryStep::End(Travel::Forward) => "edge-end",
        CarryStep::Vertical(_) | CarryStep::Lane(_) if kind != Kind::Card => return,
        CarryStep::Vertical(Travel::Backward) | CarryStep::Lane(Travel::Backward) => "edge-top",
        CarryStep::Vertical(Travel::Forward) | CarryStep::Lane(Travel::Forward) => "edge-bottom",
    };
    state.say(Message::new(said));
}

/// Shows the moved nodes at this target, as a preview on the unchanged map.
fn carry_to(state: &mut State, target: CarryTarget) {
    let Some(carry) = state.dialogs.top_mut::<Carry>() else { return };
    carry.target = target;
    let leader = carry.leader;
    state.document.end_preview();
    carry.ops = placing::ops(state.document.map(), carry);
    if let Err(refusal) = state.document.preview(carry.ops.clone()) {
        carry.ops.clear();
        state.say(refusal.message());
    }
    state.select(leader);
}

/// Moves everything to the target again, unless the map already shows that.
pub fn refresh_preview(state: &mut State) {
    let carry = state.dialogs.lowest::<Carry>();
    if carry.is_some_and(|carry| carry.ops != state.document.previewed()) {
        reapply(state);
    }
}

/// Continues after another author changed the map, from the current positions; nodes that they
/// removed are no longer moved. Returns whether any are left.
pub fn reapply(state: &mut State) -> bool {
    let Some(mut carry) = state.dialogs.lowest::<Carry>().cloned() else { return true };
    let is_there = |id: &Id| !state.document.is_removed(*id);
    carry.ids.retain(is_there);
    carry.leader = if is_there(&carry.leader) {
        carry.leader
    } else {
        carry.ids.first().copied().unwrap_or(carry.leader)
    };
    // Continue from where the leader is shown. If the preview could not be applied completely, keep
    // the target.
    let is_shown = carry.ops.is_empty() || !state.document.previewed().is_empty();
    let wanted = Some(carry.target).filter(|target| !is_shown && can_hold(state.map(), target));
    let target = wanted.or_else(|| current_target(state.map(), &carry.ids, carry.leader));
    let target = target.filter(|_| !carry.ids.is_empty());
    state.document.end_preview();
    if let Some(target) = target {
        carry.target = target;
        carry.ops = placing::ops(state.document.map(), &carry);
        if state.document.preview(carry.ops.clone()).is_err() {
            carry.ops.clear();
        }
        state.select(carry.leader);
    }
    // What a card was to be made of is gone.
    let target = target.filter(|_| carry.made.is_empty() || !carry.ops.is_empty());
    state.dialogs.retain(|dialog| match of_type_mut::<State, Carry>(dialog) {
        Some(open) => {
            open.clone_from(&carry);
            target.is_some()
        }
        None => true,
    });
    target.is_some()
}

/// Whether the parents that a target names exist.
fn can_hold(map: &Map, target: &CarryTarget) -> bool {
    match target {
        CarryTarget::Cell(CellTarget { home, lane, .. }) => {
            map.contains((*home).into()) && map.contains((*lane).into())
        }
        CarryTarget::Within { stage, .. } => map.contains((*stage).into()),
        CarryTarget::Order { .. } => true,
    }
}

/// Drops the nodes where they are: the whole move is one undo step.
pub fn drop(state: &mut State) -> Vec<Effect> {
    let Some(carry) = state.dialogs.take::<Carry>() else { return Vec::new() };
    let said = moved(state.map(), &carry);
    state.document.end_preview();
    if carry.ops.is_empty() {
        state.say(Message::new("nothing-moved"));
        return Vec::new();
    }
    state.commit(Transaction::new(named!("carry.drop"), said.clone()).with(carry.ops));
    state.lens.exempt.extend(carry.ids.iter().filter_map(|id| CardId::try_from(*id).ok()));
    state.select(carry.leader);
    state.say_undoable(&said);
    Vec::new()
}

/// Carries cards into a cell and leaves them there: beside another card, after it if so, or else at the end.
pub fn drop_in_cell(
    state: &mut State,
    ids: Vec<Id>,
    leader: CardId,
    (home, lane): (Home, LaneId),
    beside: Option<(CardId, bool)>,
) -> Vec<Effect> {
    let siblings = chosen::ids(state.map().cards_in(home, lane));
    let rest = placing::not_carried(siblings, &ids);
    let place = beside.and_then(|(other, after)| {
        let place = rest.iter().position(|id| *id == Id::from(other))?;
        Some(place + usize::from(after))
    });
    begin(state, ids, leader.into());
    let place = place.unwrap_or(rest.len());
    carry_to(state, CarryTarget::Cell(CellTarget { home, lane, place, homes_meet: true, lanes_meet: true }));
    drop(state)
}

/// A message: what was moved, and where it is now.
fn moved(map: &Map, carry: &Carry) -> Message {
    let what = chosen::named(map, &carry.ids);
    let did = if carry.made.is_empty() { "did-move" } else { "did-place" };
    match (name::whereabouts(map, carry.leader), carry.target) {
        (Some(place), _) => Message::new(did).message("what", what).message("where", place),
        (None, CarryTarget::Order { place }) => {
            Message::new("did-move-in-order").message("what", what).number("place", place + 1)
        }
        (None, _) => Message::new("did-move-somewhere").message("what", what),
    }
}

/// Cancels: everything returns to where it was.
pub fn put_back(state: &mut State) -> Vec<Effect> {
    if let Some(carry) = state.dialogs.take::<Carry>() {
        state.document.end_preview();
        match carry.left {
            Some(left) => state.go_back(left),
            None => state.select(carry.leader),
        }
        state.say(Message::new("put-back"));
    }
    Vec::new()
}
