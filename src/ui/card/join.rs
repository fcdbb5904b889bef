//! Joins the marked cards into the first of them.

use crate::insight::{name, votes};
use crate::model::{Card, CardId, Fields, Id};
use crate::ops::{Joined, Transaction, join as joined};
use crate::ui::core::action::named;
use crate::ui::core::chosen;
use crate::ui::core::cursor::Cursor;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::words::Message;

/// The cards to join, in reading order.
///
/// # Errors
/// The reason why they cannot be joined.
fn marked(state: &State) -> Result<Vec<CardId>, Message> {
    let cards: Vec<CardId> =
        chosen::of_one_kind(state)?.into_iter().filter_map(|id| CardId::try_from(id).ok()).collect();
    if cards.len() < 2 {
        return Err(Message::new("join-one"));
    }
    // Joining removes the conflict, and with it a text that is nowhere else.
    match cards.iter().find(|card| state.map().has_conflict(Id::from(**card))) {
        Some(card) => {
            let what = name::of(state.map(), (*card).into());
            Err(Message::new("join-conflict").message("what", what))
        }
        None => match cards.iter().skip(1).find(|card| votes::is_voted_on(state.map(), (**card).into())) {
            // The ballots that are cast refer to them.
            Some(card) => {
                let what = name::of(state.map(), (*card).into());
                Err(Message::new("join-voted-on").message("what", what))
            }
            None => Ok(cards),
        },
    }
}

pub fn join(state: &mut State) -> Vec<Effect> {
    let cards = match marked(state) {
        Ok(cards) => cards,
        Err(reason) => {
            state.say(reason);
            return Vec::new();
        }
    };
    let Some(kept) = cards.first().copied() else { return Vec::new() };
    let what = chosen::named(state.map(), &chosen::ids(&cards));
    let into = name::of(state.map(), kept.into());
    let Joined { ops, left_out } = joined(state.map(), &cards);
    let said = Message::new("did-join").message("what", what).message("into", into);
    state.marks.clear();
    state.lens.exempt.insert(kept);
    let labels = left_out.into_iter().map(|field| Message::new(Card::row(field).label));
    let labels = labels.reduce(|former, field| {
        Message::new("list-goes-on").message("former", former).message("field", field)
    });
    state.say_undoable(&match labels {
        Some(fields) => {
            Message::new("did-join-left-out").message("joined", said.clone()).message("fields", fields)
        }
        None => said.clone(),
    });
    state.commit(Transaction::new(named!("card.join"), said).with(ops));
    if let Some(cursor) = Cursor::on_card(state.map(), kept) {
        state.board.cursor = cursor;
    }
    Vec::new()
}
