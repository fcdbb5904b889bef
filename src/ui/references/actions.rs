//! Ticking references in a list: the personas of cards, what a card answers, where a stage loops
//! to. All changes are stored at once, as one undo step.

use std::collections::BTreeMap;

use crate::model::{CardField, Field, FieldKey, FieldName, Home, Id, Kind, LaneKind, Map, Value};
use crate::ops::{ActionName, Transaction};
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked::no_card;
use crate::ui::core::chosen;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{LIST, SELECTION, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::inspector::rows_of;
use crate::ui::list::selection::open_list;
use crate::ui::list::state::{Choice, List, Tick, Ticks};
use crate::ui::widget::popup::close;
use crate::words::{Message, MessageId};

pub static TICKS: Scope = Scope {
    name: "ticks",
    title: MessageId::new("scope-ticks"),
    inherits: &[&LIST],
    hints: &["ticks.toggle", "list.choose", "list.close"],
};

pub static ACTIONS: &[Action] = actions! {
    "card.personas" "action-card-personas" Card SELECTION ["C"] no_card_or_persona, open_personas;
    "ticks.toggle" "action-ticks-toggle" View TICKS ["Space"] never_blocked, toggle;
};

fn no_card_or_persona(state: &State) -> Option<Message> {
    let none = state.map().persona_ids().is_empty();
    no_card(state).or_else(|| none.then(|| Message::new("blocked-no-persona")))
}

fn open_personas(state: &mut State) -> Vec<Effect> {
    let owners = chosen::cards(state).into_iter().map(Id::from).collect();
    let ticks = Ticks::new(
        named!("card.personas"),
        state.map(),
        owners,
        CardField::Personas.into(),
        Kind::Persona,
        false,
    );
    state.dialogs.open_alone(List::new(Choice::Nodes(ticks), 0));
    Vec::new()
}

impl Ticks {
    /// The nodes of `kind` to which these owners can refer in a field.
    pub fn new(
        action: ActionName,
        map: &Map,
        owners: Vec<Id>,
        field: FieldName,
        kind: Kind,
        single: bool,
    ) -> Ticks {
        let mut candidates = candidates(map, &owners, kind);
        candidates.retain(|candidate| !owners.contains(candidate));
        for owner in &owners {
            // A reference to a node that no longer exists must be listed, so that it can be
            // removed.
            let referred = match map.value(*owner, &Field { name: field, key: None }) {
                Ok(Value::Reference(id)) => vec![id],
                Ok(Value::References(ids)) => ids.into_iter().collect(),
                _ => Vec::new(),
            };
            candidates.extend(referred.into_iter().filter(|id| !candidates.contains(id)).collect::<Vec<_>>());
        }
        Ticks { action, owners, field, candidates, changed: BTreeMap::new(), single }
    }
}

/// The nodes of a kind, in order. Of cards, only pain points, those nearest to the owners first.
fn candidates(map: &Map, owners: &[Id], kind: Kind) -> Vec<Id> {
    fn ids<I: Copy + Into<Id>>(ids: &[I]) -> Vec<Id> {
        ids.iter().map(|id| (*id).into()).collect()
    }
    match kind {
        Kind::Persona => ids(map.persona_ids()),
        Kind::Lane => ids(map.lane_ids()),
        Kind::Stage => ids(map.stage_ids()),
        Kind::Touchpoint => {
            map.stage_ids().iter().flat_map(|stage| ids(map.touchpoints_of(*stage))).collect()
        }
        Kind::Card => {
            let home_of = |id: &Id| match id {
                Id::Card(card) => map.card(*card).map(|card| card.place.home),
                _ => None,
            };
            let near: Vec<Home> = owners.iter().filter_map(home_of).collect();
            let far = map.homes().filter(|home| !near.contains(home));
            let lanes = map.lane_ids().iter().copied();
            let pains: Vec<_> = lanes
                .filter(|lane| map.lane(*lane).is_some_and(|lane| lane.kind == LaneKind::PainPoint))
                .collect();
            let homes: Vec<Home> = near.iter().copied().chain(far).collect();
            let cells = homes.into_iter().flat_map(|home| pains.iter().map(move |lane| (home, *lane)));
            cells.flat_map(|(home, lane)| ids(map.cards_in(home, lane))).collect()
        }
        Kind::Map | Kind::Block | Kind::Parked | Kind::Ballot | Kind::Waiver => Vec::new(),
    }
}

/// Ticks or unticks the selected row. The first row means "none" and unticks all.
fn toggle(state: &mut State) -> Vec<Effect> {
    let Some(list) = state.dialogs.top::<List>() else { return Vec::new() };
    let (List { selected, .. }, Choice::Nodes(ticks)) = (list, &list.choice) else { return Vec::new() };
    let mut ticks = ticks.clone();
    let chosen = selected.checked_sub(1).and_then(|place| ticks.candidates.get(place).copied());
    let tick = chosen.map(|id| (id, ticks.tick(state.map(), id) != Tick::All));
    if ticks.single || chosen.is_none() {
        ticks.changed = ticks.candidates.iter().map(|id| (*id, false)).collect();
    }
    ticks.changed.extend(tick);
    if let Some(list) = open_list(state) {
        list.choice = Choice::Nodes(ticks);
    }
    Vec::new()
}

/// Stores the ticks and closes the list. If only one can be chosen, `Enter` chooses it.
pub fn keep(state: &mut State) -> Vec<Effect> {
    let Some(list) = state.dialogs.top::<List>() else { return Vec::new() };
    let Choice::Nodes(ticks) = &list.choice else { return Vec::new() };
    let (ticks, selected) = (ticks.clone(), list.selected);
    close(state);
    let label = ticks.owners.first().and_then(|owner| {
        rows_of(owner.kind()).into_iter().find(|row| row.field == ticks.field).map(|row| row.label)
    });
    let said = Message::new("did-set").message("field", Message::new(label.unwrap_or_default()));
    let mut transaction = Transaction::new(ticks.action.clone(), said);
    for owner in &ticks.owners {
        if ticks.single {
            let chosen = selected.checked_sub(1).and_then(|place| ticks.candidates.get(place).copied());
            if chosen.is_some_and(|chosen| state.document.is_removed(chosen)) {
                continue;
            }
            let value = Value::reference(chosen);
            let field = Field { name: ticks.field, key: None };
            if state.map().value(*owner, &field).is_ok_and(|former| former != value) {
                transaction = transaction.set(*owner, field, value);
            }
            continue;
        }
        for (candidate, ticked) in &ticks.changed {
            let is_gone = *ticked && state.document.is_removed(*candidate);
            if !is_gone && ticks.refers(state.map(), *owner, *candidate) != *ticked {
                let field = Field { name: ticks.field, key: Some(FieldKey::Id(*candidate)) };
                transaction = transaction.set(*owner, field, Value::flag(*ticked));
            }
        }
    }
    state.commit(transaction);
    Vec::new()
}
