//! Splitting the card that is being typed: what follows the caret becomes a card of its own, in
//! which typing goes on.

use super::begin::begin;
use super::keep::change;
use crate::insight::name;
use crate::model::{CardId, Id, Kind};
use crate::ops::{Transaction, apply_all, split};
use crate::ui::board::capture::state::{Capture, CaptureTarget, edit_of};
use crate::ui::core::action::named;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::words::Message;

/// The texts before and after the caret.
///
/// # Errors
/// The reason why there are no two.
fn parts(edit: &Capture) -> Result<[String; 2], Message> {
    let (before, after) = edit.editor.text().split_at_checked(edit.editor.caret()).unwrap_or_default();
    let parts = [before, after].map(|part| part.trim().to_owned());
    if parts.iter().any(String::is_empty) { Err(Message::new("split-edge")) } else { Ok(parts) }
}

pub fn cannot_split(state: &State) -> Option<Message> {
    let takes_lines = edit_of(state)?.takes_lines();
    (!takes_lines).then(|| Message::new("blocked-split-name"))
}

pub fn at_caret(state: &mut State) -> Vec<Effect> {
    let Some(edit) = state.dialogs.top::<Capture>().cloned() else { return Vec::new() };
    let parts = match parts(&edit) {
        Ok(parts) => parts,
        Err(reason) => {
            state.say(reason);
            return Vec::new();
        }
    };
    // First as if the whole text were kept, then split, in one transaction.
    let mut ids = state.session.ids.clone();
    let kept = change(state, &edit, &mut ids);
    let card = match edit.target {
        CaptureTarget::Card(card) => Some(Id::from(card)),
        _ => kept.as_ref().and_then(|kept| kept.inserted().next()),
    };
    let Some(card) = card.and_then(|card| CardId::try_from(card).ok()) else { return Vec::new() };
    let kept = kept.map_or(Vec::new(), |kept| kept.ops);
    let mut map = state.map().clone();
    if let Err(refusal) = apply_all(kept.clone(), &mut map) {
        state.say(refusal.message());
        return Vec::new();
    }
    let began = map.card(card).map_or(String::new(), |card| card.text.clone());
    let ops = split(&map, card, &began, &parts, || map.unused(Kind::Card, || ids.deal()));
    state.session.ids = ids;
    let [first, second] = &parts;
    let said = Message::new("did-split")
        .message("what", name::once_called(card.into(), first))
        .number("count", parts.len());
    let change = Transaction::new(named!("text.split"), said).with(kept).with(ops);
    let new: Vec<CardId> = change.inserted().filter_map(|id| CardId::try_from(id).ok()).collect();
    state.lens.exempt.extend(new.iter().copied());
    state.commit(change);
    if let Some(last) = new.last().filter(|last| state.map().card(**last).is_some()) {
        let mut next = Capture::new(CaptureTarget::Card(*last), edit.mode, second);
        next.editor.place_caret(0, false);
        begin(state, next);
    }
    Vec::new()
}
