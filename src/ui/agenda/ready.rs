//! Replaces the agenda by a ready-made one, with names in the language of the map.

use super::state::{AgendaList, ReadyAgendaList};
use crate::insight::agenda::READY_AGENDAS;
use crate::model::{BlockId, Id, Kind, Node};
use crate::ops::{Transaction, removal};
use crate::ui::core::action::named;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::words::Message;

/// Offers the ready-made agendas.
pub(super) fn offer(state: &mut State) -> Vec<Effect> {
    // The one of 75 minutes, the usual workshop.
    state.dialogs.open(ReadyAgendaList { selected: 2 });
    Vec::new()
}

/// Replaces the agenda by the selected one, as one undo step.
pub(super) fn take_over(state: &mut State) -> Vec<Effect> {
    let Some(ReadyAgendaList { selected }) = state.dialogs.take() else { return Vec::new() };
    let Some(ready) = READY_AGENDAS.get(selected) else { return Vec::new() };
    let said = Message::new("did-agenda-ready").number("minutes", ready.minutes());
    let map = state.map();
    let former = removal(map, map.block_ids().iter().map(|id| Id::from(*id)));
    let language = map.info().language.clone();
    let mut change = Transaction::new(named!("agenda.ready"), said.clone()).with(former);
    let mut dealt: Vec<BlockId> = Vec::new();
    for block in ready.blocks(&language, None) {
        let mut id: BlockId = state.new_id(Kind::Block);
        while dealt.contains(&id) {
            id = state.new_id(Kind::Block);
        }
        dealt.push(id);
        change = change.insert(Node::Block(id, block));
    }
    state.say_undoable(&said);
    state.commit(change);
    if let Some(list) = state.dialogs.top_mut::<AgendaList>() {
        list.selected = 0;
    }
    Vec::new()
}
