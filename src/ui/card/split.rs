//! Splits cards with several lines: each line becomes a card.

use crate::model::{CardId, IdSource, Kind};
use crate::ops::{Transaction, split as parted};
use crate::ui::core::action::named;
use crate::ui::core::chosen;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::words::Message;

/// The lines of a card, trimmed and without empty ones.
fn lines(state: &State, card: CardId) -> Vec<String> {
    let text = state.map().card(card).map_or("", |card| &card.text);
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The chosen cards with more than one line, and these lines.
fn divisible(state: &State) -> Vec<(CardId, Vec<String>)> {
    let cards = chosen::cards(state).into_iter().map(|card| (card, lines(state, card)));
    cards.filter(|(_, lines)| lines.len() > 1).collect()
}

pub fn split(state: &mut State) -> Vec<Effect> {
    let cards = divisible(state);
    if cards.is_empty() {
        state.say(Message::new("split-one-line"));
        return Vec::new();
    }
    let ids: Vec<CardId> = cards.iter().map(|(card, _)| *card).collect();
    let what = chosen::named(state.map(), &chosen::ids(&ids));
    let count: usize = cards.iter().map(|(_, lines)| lines.len()).sum();
    let said = Message::new("did-split").message("what", what).number("count", count);
    let mut change = Transaction::new(named!("card.split"), said.clone());
    let mut source: IdSource = state.session.ids.clone();
    for (id, lines) in cards {
        let began = state.map().card(id).map_or(String::new(), |card| card.text.clone());
        let map = state.map();
        let ops = parted(map, id, &began, &lines, || map.unused(Kind::Card, || source.deal()));
        change = change.with(ops);
    }
    state.session.ids = source;
    state.lens.exempt.extend(change.inserted().filter_map(|id| CardId::try_from(id).ok()));
    state.say_undoable(&said);
    state.commit(change);
    Vec::new()
}
