//! The list of lanes: adding, naming, ordering and deleting them, and changing their kind. Each is
//! one undo step.

use crate::insight::name;
use crate::model::{
    Choice as _, Field, Id, IdSource, Kind, Lane, LaneField, LaneId, LaneKind, Node, Position, Rank, Value,
};
use crate::ops::{ActionName, Transaction, edit_field, removal};
use crate::text::{Editor, quoted};
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked;
use crate::ui::core::effect::Effect;
use crate::ui::core::rank::rank_after;
use crate::ui::core::scope::{LIST, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::inspector;
use crate::ui::lanes::state::{LaneKindList, LaneList, Named, Typing};
use crate::ui::widget::list::selection::settle;
use crate::words::{Message, MessageId};

pub static LANES: Scope = Scope {
    name: "lanes",
    title: MessageId::new("scope-lanes"),
    inherits: &[&LIST],
    hints: &[
        "lane.add",
        "lane.rename",
        "lane.capture",
        "lane.hide",
        "lane.up",
        "lane.down",
        "lane.delete",
        "list.close",
        "dialog.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "lane.add" "action-lane-add" / "hint-key-add" Structure LANES ["a"] never_blocked, add;
    "lane.rename" "action-lane-rename" Structure LANES ["r"] no_lane, rename;
    "lane.capture" "action-lane-capture" / "field-capture" Structure LANES ["c"] no_lane, |state| toggle(state, named!("lane.capture"), LaneField::Capture);
    "lane.hide" "action-lane-hide" / "hint-key-hide" Structure LANES ["h"] no_lane, |state| toggle(state, named!("lane.hide"), LaneField::Hidden);
    "lane.up" "action-lane-up" / "hint-key-up" Structure LANES ["Shift-Up", "K"] no_lane, |state| shift(state, named!("lane.up"), -1);
    "lane.down" "action-lane-down" / "hint-key-down" Structure LANES ["Shift-Down", "J"] no_lane, |state| shift(state, named!("lane.down"), 1);
    "lane.delete" "action-delete" Structure LANES ["x", "Delete"] no_lane, delete;
    "lane.inspect" "action-view-inspector" Structure LANES ["i"] no_lane, inspect;
};

fn no_lane(state: &State) -> Option<Message> {
    selected(state).is_none().then(|| Message::new("blocked-no-lane-yet"))
}

/// The lane selected in the list, even if palette or help lie above it.
fn selected(state: &State) -> Option<LaneId> {
    let list = state.dialogs.find::<LaneList>();
    list.and_then(|list| state.map().lane_ids().get(list.selected).copied())
}

/// Adds a lane: first its kind is chosen, then its title is typed.
fn add(state: &mut State) -> Vec<Effect> {
    let after = selected(state);
    state.dialogs.open(LaneKindList { selected: 0, after });
    Vec::new()
}

/// The kind of the new lane was chosen: starts typing its title.
pub fn name_new(state: &mut State) -> Vec<Effect> {
    let Some(LaneKindList { selected, after }) = state.dialogs.take() else { return Vec::new() };
    let place = after.and_then(|after| state.map().lane_ids().iter().position(|lane| *lane == after));
    if let (Some(list), Some(kind)) = (state.dialogs.top_mut::<LaneList>(), LaneKind::ALL.get(selected)) {
        list.selected = place.map_or(0, |place| place + 1);
        let target = Named::NewLane { kind: *kind, after };
        list.typing = Some(Typing { target, editor: Editor::default() });
    }
    Vec::new()
}

/// Starts typing the title of the selected lane.
pub fn rename(state: &mut State) -> Vec<Effect> {
    let Some(lane) = selected(state) else { return Vec::new() };
    let title = state.map().lane(lane).map_or(String::new(), |lane| lane.title.clone());
    if !blocked::is_too_long(state, &title)
        && let Some(list) = state.dialogs.top_mut::<LaneList>()
    {
        list.typing = Some(Typing { target: Named::Lane(lane), editor: Editor::new(&title) });
    }
    Vec::new()
}

/// Stores the typed title. With `anyway`, a new lane is made even without a title: it is then named
/// after its kind.
pub fn keep_title(state: &mut State, anyway: bool) {
    let Some(typing) = state.dialogs.top_mut::<LaneList>().and_then(|list| list.typing.take()) else {
        return;
    };
    let mut ids = state.session.ids.clone();
    let change = typed_change(state, &typing, anyway, &mut ids);
    state.session.ids = ids;
    if let Some(change) = change {
        state.commit(change);
    }
    settle(state);
}

/// Stores the typed title and types that of the next lane, or of the previous one. After the last one
/// typing goes on in the same field: what is typed then must not become commands.
pub fn keep_title_and_go(state: &mut State, by: isize) {
    keep_title(state, true);
    let before = selected(state);
    let count = state.map().lane_ids().len();
    if let Some(list) = state.dialogs.top_mut::<LaneList>() {
        list.selected = list.selected.saturating_add_signed(by).min(count.saturating_sub(1));
    }
    rename(state);
    if selected(state) == before {
        state.say(Message::new("form-ends"));
    }
}

/// The change that storing the title would make; `None` if there is none. A new lane takes its id
/// from `ids`.
pub fn typed_change(state: &State, typing: &Typing, anyway: bool, ids: &mut IdSource) -> Option<Transaction> {
    let title = typing.editor.text().split_whitespace().collect::<Vec<_>>().join(" ");
    match typing.target {
        Named::Lane(id) => {
            let said = Message::new("did-name").message("what", name::of(state.map(), id.into()));
            let kind = state.map().lane(id).map(|lane| Message::new(lane.kind.label()));
            let said = match kind.filter(|_| title.is_empty()) {
                Some(kind) => said.message("name", kind),
                None => said.text("name", quoted(&title)),
            };
            let (began, wanted) = (Value::text(typing.editor.original()), Value::text(title));
            let ops = edit_field(state.map(), id.into(), LaneField::Title.into(), &began, wanted);
            Some(Transaction::new(named!("lane.rename"), said).with(ops)).filter(|change| !change.is_empty())
        }
        Named::NewLane { kind, after } if anyway || !title.is_empty() => {
            let id: LaneId = state.map().unused(Kind::Lane, || ids.deal());
            let lane = Lane { rank: rank(state, after), title, ..Lane::new(kind) };
            let lane = Node::Lane(id, lane);
            let said = Message::new("did-add").message("what", name::of_new(&lane));
            Some(Transaction::new(named!("lane.add"), said).insert(lane))
        }
        Named::NewLane { .. } => None,
    }
}

/// A rank right after a lane; without one, before all others.
fn rank(state: &State, after: Option<LaneId>) -> Rank {
    let map = state.map();
    let rank_of = |lane| map.lane(lane).map(|lane| &lane.rank);
    match after {
        Some(after) => rank_after(map.lane_ids(), Some(after), rank_of),
        None => Rank::between(None, map.lane_ids().first().and_then(|first| rank_of(*first))),
    }
}

fn toggle(state: &mut State, action: ActionName, field: LaneField) -> Vec<Effect> {
    let Some(lane) = selected(state) else { return Vec::new() };
    let former = state.map().value(lane.into(), &field.into()).unwrap_or_default();
    let said = match (field, former.is_unset()) {
        (LaneField::Capture, true) => "did-lane-capture",
        (LaneField::Capture, false) => "did-lane-no-capture",
        (_, true) => "did-lane-hide",
        (_, false) => "did-lane-show",
    };
    let said = Message::new(said).message("what", name::of(state.map(), lane.into()));
    state.say_undoable(&said);
    let value = Value::flag(former.is_unset());
    state.commit(Transaction::new(action, said).set(lane, field, value));
    Vec::new()
}

fn shift(state: &mut State, action: ActionName, by: isize) -> Vec<Effect> {
    let Some(lane) = selected(state) else { return Vec::new() };
    let mut others = state.map().lane_ids().to_vec();
    let Some(place) = others.iter().position(|one| *one == lane) else { return Vec::new() };
    others.remove(place);
    let Some(target) = place.checked_add_signed(by).filter(|target| *target <= others.len()) else {
        state.say(Message::new(if by < 0 { "edge-first-lane" } else { "edge-bottom" }));
        return Vec::new();
    };
    let before = target.checked_sub(1).and_then(|before| others.get(before).copied());
    let rank_of = |lane: LaneId| state.map().lane(lane).map(|lane| &lane.rank);
    let rank = Rank::between(before.and_then(rank_of), others.get(target).copied().and_then(rank_of));
    let said = Message::new("did-move-in-order").message("what", name::of(state.map(), lane.into()));
    let said = said.number("place", target + 1);
    let position = Value::Position(Position::Order(rank));
    state.commit(Transaction::new(action, said).set(lane, Field::POSITION, position));
    let place = state.map().lane_ids().iter().position(|one| *one == lane);
    if let (Some(list), Some(place)) = (state.dialogs.top_mut::<LaneList>(), place) {
        list.selected = place;
    }
    Vec::new()
}

fn delete(state: &mut State) -> Vec<Effect> {
    let Some(lane) = selected(state) else { return Vec::new() };
    let map = state.map();
    let mut what = name::of(map, lane.into());
    let cards = map.card_count_of_lane(lane);
    if cards > 0 {
        what = Message::new("with-cards").message("what", what).number("cards", cards);
    }
    let said = Message::new("did-delete").message("what", what);
    let ops = removal(map, [Id::from(lane)]);
    state.say_undoable(&said);
    state.commit(Transaction::new(named!("lane.delete"), said).with(ops));
    settle(state);
    Vec::new()
}

fn inspect(state: &mut State) -> Vec<Effect> {
    if let Some(lane) = selected(state) {
        inspector::open(state, lane.into());
    }
    Vec::new()
}
